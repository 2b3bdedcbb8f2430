# print(right = FALSE) leaves numbers as wide as their column; protected strings stand on the right.
print(data.frame(name = c("x", "yyy"), count = c(1.5, 200)), right = FALSE)
#>   name count
#> 1 x      1.5
#> 2 yyy  200.0
print(data.frame(name = c("x", "yyy"), count = c(NA, 200)), right = FALSE, row.names = FALSE)
#>  name count
#>  x     NA  
#>  yyy  200  
data.frame(a = I(c("a", "bbb")), n = 1:2)
#>     a n
#> 1   a 1
#> 2 bbb 2
