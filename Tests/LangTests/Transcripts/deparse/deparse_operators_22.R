cat(deparse(quote(x[1]$b <- 2)), sep = "\n")
#> x[1]$b <- 2
cat(deparse(quote(5 -> x)), sep = "\n")
#> x <- 5
cat(deparse(quote(-(1:3))), sep = "\n")
#> -(1:3)
cat(deparse(quote(2^-1)), sep = "\n")
#> 2^-1
