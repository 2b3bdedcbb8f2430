str(list(x=1,yy=2),no.list=TRUE)
#>  $ x : num 1
#>  $ yy: num 2
str(list(x=1,yy=2),indent.str="##")
#> List of 2
#> ##$ x : num 1
#> ##$ yy: num 2
str(as.list(1:120)[1:3],list.len=2)
#> List of 3
#>  $ : int 1
#>  $ : int 2
#>   [list output truncated]
