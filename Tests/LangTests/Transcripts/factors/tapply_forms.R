tapply(1:4, c("a", "b", "a", "c"), sum)
#> a b c 
#> 4 2 4 
tapply(1:4, list(c("a", "b", "a", "b"), c("x", "x", "y", "y")), sum)
#>   x y
#> a 1 3
#> b 2 4
tapply(1:3, c("a", "b", "a"), range)
#> $a
#> [1] 1 3
#>
#> $b
#> [1] 2 2
#>
tapply(1:3, c("a", "b", "a"))
#> [1] 1 2 1
tapply(1:3, c("a", "b"), sum)
#! Error in tapply(1:3, c("a", "b"), sum) : arguments must have same length
#! Execution halted
