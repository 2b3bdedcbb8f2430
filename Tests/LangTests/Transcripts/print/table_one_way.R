table(c("a", "b", "a"))
#>
#> a b 
#> 2 1 
table(c(1, 2, 2, 3))
#>
#> 1 2 3 
#> 1 2 1 
table(c(TRUE, FALSE, TRUE))
#>
#> FALSE  TRUE 
#>     1     2 
table(factor(c("x"), levels = c("x", "y")))
#>
#> x y 
#> 1 0 
