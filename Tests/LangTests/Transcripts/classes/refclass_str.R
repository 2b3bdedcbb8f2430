K <- setRefClass("K", fields=c("x","y"))
k <- K$new(x=1, y="a")
str(k)
#> Reference class 'K' [package ".GlobalEnv"] with 2 fields
#>  $ x: num 1
#>  $ y: chr "a"
#>  and 14 methods.
typeof(k)
#> [1] "S4"
is.environment(k)
#> [1] TRUE
isVirtualClass("K")
#> [1] FALSE
