x <- c("a", NA, "a")
table(x)
#> x
#> a 
#> 2 
table(x, useNA = "ifany")
#> x
#>    a <NA> 
#>    2    1 
table(x, useNA = "always")
#> x
#>    a <NA> 
#>    2    1 
table(x, exclude = NULL)
#> x
#>    a <NA> 
#>    2    1 
table(x, exclude = "a")
#> x
#> <NA> 
#>    1 
