df <- data.frame(id = 1:3)
df$l <- list(1:2, "a", NULL)
df
#>   id    l
#> 1  1 1, 2
#> 2  2    a
#> 3  3 NULL
df$l[[1]]
#> [1] 1 2
