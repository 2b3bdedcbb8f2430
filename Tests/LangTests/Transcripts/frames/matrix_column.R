df <- data.frame(id = 1:2)
df$m <- matrix(c(1.5, 22.25, 3, 4), 2)
df
#>   id   m.1   m.2
#> 1  1  1.50  3.00
#> 2  2 22.25  4.00
dim(df)
#> [1] 2 2
names(df)
#> [1] "id" "m" 
data.frame(id = 1:2, m = I(matrix(1:4, 2)))
#>   id m.1 m.2
#> 1  1   1   3
#> 2  2   2   4
