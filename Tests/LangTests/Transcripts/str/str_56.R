str(matrix(list(),0,0))
#>  list()
#>  - attr(*, "dim")= int [1:2] 0 0
str(array(1:4,4,dimnames=list(letters[1:4])))
#>  int [1:4(1d)] 1 2 3 4
#>  - attr(*, "dimnames")=List of 1
#>   ..$ : chr [1:4] "a" "b" "c" "d"
str(as.name("a"))
#>  symbol a
