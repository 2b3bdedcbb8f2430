d <- data.frame(g = c("a", "b", "a", "b"), h = c("x", "y", "y", "y"), n = 1:4)
xtabs(~ g + h, d, subset = n > 1)
#>    h
#> g   y
#>   a 1
#>   b 2
xtabs(cbind(n, m = n^2) ~ g, d)
#>    
#> g    n  m
#>   a  4 10
#>   b  6 20
d$n[2] <- NA
xtabs(n ~ g, d)
#> g
#> a b 
#> 4 4 
xtabs(n ~ g, d, addNA = TRUE)
#> g
#>  a  b 
#>  4    
xtabs(~ cyl + gear, mtcars, subset = am == 1 & mpg > 15)
#>    gear
#> cyl 4 5
#>   4 6 2
#>   6 2 1
#>   8 0 1
try(xtabs())
#! Error in xtabs() : must supply either 'formula' or 'data'
