data.frame(x = 1:2, row.names = c("r1", "r2"))
#>    x
#> r1 1
#> r2 2
print(data.frame(x = c(1.5, 2), y = c("a", "b")), row.names = FALSE)
#>    x y
#>  1.5 a
#>  2.0 b
data.frame(n = c(1000.5, 0.001))
#>          n
#> 1 1000.500
#> 2    0.001
data.frame(a = c(TRUE, NA), b = c(NA, "x"), c = factor(c("u", NA)))
#>      a    b    c
#> 1 TRUE <NA>    u
#> 2   NA    x <NA>
