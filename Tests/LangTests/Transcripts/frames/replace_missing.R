df <- data.frame(a = c(1, NA, 3), b = c(NA, "x", "y"))
df$a[is.na(df$a)] <- 0
df[is.na(df)] <- "none"
df
#>   a    b
#> 1 1 none
#> 2 0    x
#> 3 3    y
colSums(is.na(df))
#> a b 
#> 0 0 
