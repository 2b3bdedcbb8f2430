setClass("N", contains = "numeric", representation(u = "character"))
n <- new("N", c(1, 2), u = "m")
n
#> An object of class "N"
#> [1] 1 2
#> Slot "u":
#> [1] "m"
#>
n@.Data
#> [1] 1 2
n + 1
#> An object of class "N"
#> [1] 2 3
#> Slot "u":
#> [1] "m"
#>
length(n)
#> [1] 2
sum(n)
#> [1] 3
