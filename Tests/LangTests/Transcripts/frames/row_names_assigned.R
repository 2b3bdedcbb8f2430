df <- data.frame(a = 1:2)
row.names(df) <- c("x", "y")
df
#>   a
#> x 1
#> y 2
rownames(df)[2] <- "z"
df
#>   a
#> x 1
#> z 2
row.names(df) <- NULL
df
#>   a
#> 1 1
#> 2 2
