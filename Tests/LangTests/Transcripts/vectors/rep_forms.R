rep(1:3, 2)
#> [1] 1 2 3 1 2 3
rep(1:3, each = 2)
#> [1] 1 1 2 2 3 3
rep(1:3, times = c(3, 2, 1))
#> [1] 1 1 1 2 2 3
rep("x", 3)
#> [1] "x" "x" "x"
rep(c("a", "b"), length.out = 5)
#> [1] "a" "b" "a" "b" "a"
rep(1:2, each = 2, times = 2)
#> [1] 1 1 2 2 1 1 2 2
rep_len(1:3, 7)
#> [1] 1 2 3 1 2 3 1
rep(NA, 3)
#> [1] NA NA NA
rep(NULL, 3)
#> NULL
rep(c(a = 1, b = 2), 2)
#> a b a b 
#> 1 2 1 2 
