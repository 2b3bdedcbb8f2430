max(3, 1, 2)
#> [1] 3
min(c(5, 2, 9))
#> [1] 2
range(c(3, 1, 2))
#> [1] 1 3
max("apple", "banana")
#> [1] "banana"
pmin(c(1, 5), c(3, 2))
#> [1] 1 2
pmax(1:4, 2)
#> [1] 2 2 3 4
max(c(1, NA))
#> [1] NA
max(c(1, NA), na.rm = TRUE)
#> [1] 1
range(c("b", "a"))
#> [1] "a" "b"
pmax(c(a = 1, b = 5), 3)
#> a b 
#> 3 5 
