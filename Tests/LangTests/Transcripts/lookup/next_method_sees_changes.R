describe <- function(x, y) UseMethod("describe")
describe.foo <- function(x, y) { y <- y * 10; NextMethod() }
describe.default <- function(x, y) y
describe(structure(1, class = "foo"), 2)
#> [1] 20
`[<-.cents` <- function(x, ..., value) { value <- value * 100; class(x) <- NULL; structure(NextMethod(), class = "cents") }
x <- structure(1:3, class = "cents")
x[2] <- 5
unclass(x)
#> [1]   1 500   3
