t <- table(g = c("a", "b", "a"), h = c("x", "x", "y"))
addmargins(t)
#>      h
#> g     x y Sum
#>   a   1 1   2
#>   b   1 0   1
#>   Sum 2 1   3
addmargins(t, 1)
#>      h
#> g     x y
#>   a   1 1
#>   b   1 0
#>   Sum 2 1
addmargins(table(c(1, 1, 2)))
#>
#>   1   2 Sum 
#>   2   1   3 
addmargins(t, FUN = list(Total = sum), quiet = TRUE)
#>        h
#> g       x y Total
#>   a     1 1     2
#>   b     1 0     1
#>   Total 2 1     3
