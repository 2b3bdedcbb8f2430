df <- data.frame(g = c("a", "b", "a"), v = 1:3)
split(df, df$g)
#> $a
#>   g v
#> 1 a 1
#> 3 a 3
#>
#> $b
#>   g v
#> 2 b 2
#>
split(df, ~ g)$b
#>   g v
#> 2 b 2
unsplit(split(df, df$g), df$g)
#>   g v
#> 1 a 1
#> 2 b 2
#> 3 a 3
