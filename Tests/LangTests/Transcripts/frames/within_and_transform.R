df <- data.frame(a = 1:2, b = 3:4)
within(df, { c <- a + b; rm(b) })
#>   a c
#> 1 1 4
#> 2 2 6
transform(df, a = a * 10, d = b - a)
#>    a b d
#> 1 10 3 2
#> 2 20 4 2
with(df, sum(a * b))
#> [1] 11
