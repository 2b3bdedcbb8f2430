print.data.foo <- function(x, ...) 1
summary.data.foo <- function(object, ...) 1
methods(class = "data.foo")
#> [1] print   summary
#> see '?methods' for accessing help and source code
