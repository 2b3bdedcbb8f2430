str(structure(1,class=c("a","b")))
#>  'a' num 1
str(structure("x",class="noquote"))
#>  'noquote' chr "x"
str(ecdf(1:3))
#> function (v)  
#>  - attr(*, "class")= chr [1:3] "ecdf" "stepfun" "function"
#>  - attr(*, "call")= language ecdf(1:3)
