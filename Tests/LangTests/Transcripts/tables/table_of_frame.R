table(data.frame(a = c("x", "y", "x"), b = c(1, 1, 2)))
#>    b
#> a   1 2
#>   x 1 1
#>   y 1 0
table(c(TRUE, FALSE, TRUE))
#>
#> FALSE  TRUE 
#>     1     2 
table(factor(character(), levels = c("a", "b")))
#>
#> a b 
#> 0 0 
