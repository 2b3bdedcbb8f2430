x <- c(a = 1, b = 2)
try(x["a"] <- NULL)
#! Error in x["a"] <- NULL : replacement has length zero
x[integer()] <- NULL
x
#> a b 
#> 1 2 
y <- NULL
y[1] <- NULL
y
#> NULL
x <- structure(1:4, dim = c(2, 2), note = "hi")
mostattributes(x) <- list(names = letters[1:4], w = 1)
x
#> a b c d 
#> 1 2 3 4 
#> attr(,"w")
#> [1] 1
