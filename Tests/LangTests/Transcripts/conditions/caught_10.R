tryCatch(array(1:8,c(2,2,2))[3,1,1], error=function(e) print(e))
#> <subscriptOutOfBoundsError in array(1:8, c(2, 2, 2))[3, 1, 1]: subscript out of bounds>
tryCatch(list(a=1)$a$b$c, error=function(e) print(e))
#> <simpleError in list(a = 1)$a$b: $ operator is invalid for atomic vectors>
