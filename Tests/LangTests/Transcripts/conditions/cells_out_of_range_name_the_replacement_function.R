x <- matrix(1:4, 2)
try(x[3, 1] <- 1)
#! Error in `[<-`(`*tmp*`, 3, 1, value = 1) : subscript out of bounds
try(x[, "a"])
#! Error in x[, "a"] : no 'dimnames' attribute for array
tryCatch(x[3, 1] <- 1, error = function(e) print(conditionCall(e)))
#> `[<-`(`*tmp*`, 3, 1, value = 1)
