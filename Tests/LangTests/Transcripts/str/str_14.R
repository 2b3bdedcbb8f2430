str(array(1:24,2:4))
#>  int [1:2, 1:3, 1:4] 1 2 3 4 5 6 7 8 9 10 ...
str(c(a=1,b=2))
#>  Named num [1:2] 1 2
#>  - attr(*, "names")= chr [1:2] "a" "b"
str(structure(1:3,u="m"))
#>  int [1:3] 1 2 3
#>  - attr(*, "u")= chr "m"
