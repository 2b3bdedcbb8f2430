df <- data.frame(g = c("a", "b", "a"), v = 1:3)
ave(df$v, df$g, FUN = cumsum)
#> [1] 1 2 4
ave(c(1, 2, 6))
#> [1] 3 3 3
