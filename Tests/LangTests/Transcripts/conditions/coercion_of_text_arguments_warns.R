# Text where a number is wanted becomes NA with a warning, before the error if there is one.
options(warn = 1)
substr("abc", "a", 2)
#> [1] NA
#! Warning in substr("abc", "a", 2) : NAs introduced by coercion
which.max("a")
#> integer(0)
#! Warning in which.max("a") : NAs introduced by coercion
try(rnorm("a"))
#! Warning in rnorm("a") : NAs introduced by coercion
#! Error in rnorm("a") : invalid arguments
try(sample(5, "a"))
#! Warning in sample.int(x, size, replace, prob) :
#!   NAs introduced by coercion
#! Error in sample.int(x, size, replace, prob) : 
#!   vector size cannot be NA/NaN
try(matrix(1:6, nrow = "a"))
#! Error in matrix(1:6, nrow = "a") : non-numeric matrix extent
try(seq_len("a"))
#! Warning in doTryCatch(return(expr), name, parentenv, handler) :
#!   NAs introduced by coercion
#! Error in seq_len("a") : 
#!   argument must be coercible to non-negative integer
x <- "a"
class(x) <- "numeric"
#! Warning in class(x) <- "numeric" : NAs introduced by coercion
x <- 1:4
try(dim(x) <- "a")
#! Warning in dim(x) <- "a" : NAs introduced by coercion
#! Error in dim(x) <- "a" : the dims contain missing values
try(length(x) <- "a")
#! Warning in length(x) <- "a" : NAs introduced by coercion
#! Error in length(x) <- "a" : vector size cannot be NA/NaN
1:3 + cumsum("2")
#> [1] 3 4 5
any(0.5, 0)
#> [1] TRUE
#! Warning in any(0.5, 0) : coercing argument of type 'double' to logical
