c(a = 1, b = 2.5)
#>   a   b 
#> 1.0 2.5 
c(first = TRUE, second = NA)
#>  first second 
#>   TRUE     NA 
setNames(1:3, c("x", "y", "z"))
#> x y z 
#> 1 2 3 
c(1, b = 2)
#>   b 
#> 1 2 
setNames(1:2, c("a", NA))
#>    a <NA> 
#>    1    2 
