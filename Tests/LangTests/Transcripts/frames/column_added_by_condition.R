df <- data.frame(x = c(5, 15, 25))
df$size <- ifelse(df$x > 20, "big", ifelse(df$x > 10, "mid", "small"))
df
#>    x  size
#> 1  5 small
#> 2 15   mid
#> 3 25   big
df[df$size != "mid", "x"]
#> [1]  5 25
