tryCatch(if (NULL) 1, error=function(e) print(e))
#> <simpleError in if (NULL) 1: argument is of length zero>
tryCatch(matrix(1:6,2)%*%matrix(1:6,2), error=function(e) print(e))
#> <simpleError in matrix(1:6, 2) %*% matrix(1:6, 2): non-conformable arguments>
