df <- data.frame(v = c(1, 5, 9, 13))
df$g <- cut(df$v, quantile(df$v), include.lowest = TRUE, labels = 1:4)
df
#>    v g
#> 1  1 1
#> 2  5 2
#> 3  9 3
#> 4 13 4
