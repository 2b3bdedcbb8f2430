setClass("P", representation(x = "numeric", y = "ANY", z = "list"))
p <- new("P", x = 1)
q <- p
for (i in 1:3) p@x <- i
p@x
#> [1] 3
q@x
#> [1] 1
try(p@x <- "a")
#! Error in (function (cl, name, valueClass)  : 
#!   assignment of an object of class “character” is not valid for @‘x’ in an object of class “P”; is(value, "numeric") is not TRUE
p@x <- 5L
p@x
#> [1] 5
p@y <- NULL
is.null(p@y)
#> [1] TRUE
p@y <- "a"
p@y
#> [1] "a"
p@z$k <- 3
p@z
#> $k
#> [1] 3
#>
f <- function(o) { o@x <- 100; o@x }
f(p)
#> [1] 100
p@x
#> [1] 5
setClassUnion("NumberOrText", c("numeric", "character"))
setClass("U", representation(v = "NumberOrText"))
u <- new("U", v = 1)
u@v <- "a"
u@v <- 2
try(u@v <- TRUE)
#! Error in (function (cl, name, valueClass)  : 
#!   assignment of an object of class “logical” is not valid for @‘v’ in an object of class “U”; is(value, "NumberOrText") is not TRUE
u@v
#> [1] 2
