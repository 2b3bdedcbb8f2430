str(structure(list(a=1,b="b"),class=c("foo","bar")))
#> List of 2
#>  $ a: num 1
#>  $ b: chr "b"
#>  - attr(*, "class")= chr [1:2] "foo" "bar"
str(matrix(1:6,2))
#>  int [1:2, 1:3] 1 2 3 4 5 6
str(matrix(c("a","b"),1,dimnames=list("r",c("x","y"))))
#>  chr [1, 1:2] "a" "b"
#>  - attr(*, "dimnames")=List of 2
#>   ..$ : chr "r"
#>   ..$ : chr [1:2] "x" "y"
