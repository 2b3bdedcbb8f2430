Reduce(`+`, 1:4, accumulate = TRUE)
#> [1]  1  3  6 10
Reduce(function(a, b) paste0(a, b), letters[1:3], accumulate = TRUE, right = TRUE)
#> [1] "abc" "bc"  "c"  
Filter(function(x) x > 2, c(a = 1, b = 3))
#> b 
#> 3 
Position(function(x) x > 2, c(1, 3, 5))
#> [1] 2
Find(function(x) x > 2, c(1, 3, 5))
#> [1] 3
Reduce(`+`, list(), 0)
#> [1] 0
do.call(mapply, list(FUN = function(a, b) a + b, 1:2, 3:4))
#> [1] 4 6
