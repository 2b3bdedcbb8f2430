setClass("P", representation(x = "numeric", n = "character"))
p <- new("P", x = 1, n = "b")
p
#> An object of class "P"
#> Slot "x":
#> [1] 1
#>
#> Slot "n":
#> [1] "b"
#>
p@x
#> [1] 1
p@x <- 1:3
p@x
#> [1] 1 2 3
isVirtualClass("P")
#> [1] FALSE
