setClass("P", representation(x = "numeric"))
a <- new("P", x = 1)
b <- a
b@x <- 100
a@x
#> [1] 1
identical(a, b)
#> [1] FALSE
isVirtualClass("P")
#> [1] FALSE
initialize(a, x = 7)@x
#> [1] 7
