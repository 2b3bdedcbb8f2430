str(array(0,c(2,2,2)))
#>  num [1:2, 1:2, 1:2] 0 0 0 0 0 0 0 0
str(matrix(0,1,1))
#>  num [1, 1] 0
str(matrix(letters[1:4],2))
#>  chr [1:2, 1:2] "a" "b" "c" "d"
