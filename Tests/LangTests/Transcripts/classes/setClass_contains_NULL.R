# Classes without data may be made from "NULL".
A <- setClass("A", contains = "NULL")
B <- setClass("B", contains = "A")
setGeneric("f", function(x) standardGeneric("f"))
#> [1] "f"
setMethod("f", "A", function(x) cat("A::f\n"))
f(A())
#> A::f
f(B())
#> A::f
is(B(), "A")
#> [1] TRUE
