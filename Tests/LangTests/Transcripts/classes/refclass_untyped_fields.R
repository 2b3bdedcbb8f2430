K <- setRefClass("K", fields=c("x","y"))
k <- K$new(x=1)
k
#> Reference class object of class "K"
#> Field "x":
#> [1] 1
#> Field "y":
#> An object of class "uninitializedField"
#> Slot "field":
#> [1] "y"
#>
#> Slot "className":
#> [1] "ANY"
#>
k$y
#> An object of class "uninitializedField"
#> Slot "field":
#> [1] "y"
#>
#> Slot "className":
#> [1] "ANY"
#>
k$x <- "a"
k
#> Reference class object of class "K"
#> Field "x":
#> [1] "a"
#> Field "y":
#> An object of class "uninitializedField"
#> Slot "field":
#> [1] "y"
#>
#> Slot "className":
#> [1] "ANY"
#>
k2 <- K(x=2)
k2$x
#> [1] 2
K$fields()
#>     x     y 
#> "ANY" "ANY" 
