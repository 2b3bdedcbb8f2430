df <- data.frame(g = c("b", "a", "b"), v = c(2, 3, 1))
df[order(df$g, -df$v), ]
#>   g v
#> 2 a 3
#> 1 b 2
#> 3 b 1
df[do.call(order, df), ]
#>   g v
#> 2 a 3
#> 3 b 1
#> 1 b 2
df[order(df$g, df$v, decreasing = c(TRUE, FALSE), method = "radix"), ]
#>   g v
#> 3 b 1
#> 1 b 2
#> 2 a 3
