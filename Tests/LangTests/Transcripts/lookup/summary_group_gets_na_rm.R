Summary.money <- function(..., na.rm) { cat(.Generic, na.rm, "\n"); NextMethod() }
x <- structure(c(1, 5, NA), class = "money")
max(x, na.rm = TRUE)
#> max TRUE 
#> [1] 5
range(unclass(x), na.rm = TRUE)
#> [1] 1 5
sum(x)
#> sum FALSE 
#> [1] NA
