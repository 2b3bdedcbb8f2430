x <- as.difftime(c(a = 1.5, b = 2.25), units = "hours")
x
#> Time differences in hours
#>    a    b 
#> 1.50 2.25 
print(x[1], digits = 2)
#> Time difference of 1.5 hours
cat(x, "\n")
#> 1.5 2.25 
cat(format(x), sep = "\n")
#> 1.50 hours
#> 2.25 hours
round(x)
#> Time differences in hours
#> a b 
#> 2 2 
