str(invisible(3))
#>  num 3
str(1:3, 2)
#>  int [1:3] 1 2 3
str(body(function(x) {x+1;y}))
#>  language {  x + 1; y }
