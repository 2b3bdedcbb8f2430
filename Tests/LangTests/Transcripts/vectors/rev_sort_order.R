x <- c(3, 1, 2)
rev(x)
#> [1] 2 1 3
sort(x)
#> [1] 1 2 3
sort(x, decreasing = TRUE)
#> [1] 3 2 1
order(x)
#> [1] 2 3 1
order(c("b", "A", "a"))
#> [1] 3 2 1
sort(c(b = 2, a = 1))
#> a b 
#> 1 2 
sort(c(2, NA, 1))
#> [1] 1 2
sort(c(2, NA, 1), na.last = TRUE)
#> [1]  1  2 NA
order(c(1, 1, 2), c(3, 2, 1))
#> [1] 2 1 3
order(c(2, 3, 1), decreasing = TRUE)
#> [1] 2 1 3
order(-c(2, 3, 1))
#> [1] 2 1 3
rank(c(10, 20, 10, 5))
#> [1] 2.5 4.0 2.5 1.0
