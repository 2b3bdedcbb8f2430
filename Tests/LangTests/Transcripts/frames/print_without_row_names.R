print(data.frame(a = c(1.5, 10), s = c("x", "yy")), row.names = FALSE)
#>     a  s
#>   1.5  x
#>  10.0 yy
print(data.frame(a = c(1.23456, 10)), digits = 3)
#>       a
#> 1  1.23
#> 2 10.00
format(data.frame(a = c(1.5, 10)))
#>      a
#> 1  1.5
#> 2 10.0
