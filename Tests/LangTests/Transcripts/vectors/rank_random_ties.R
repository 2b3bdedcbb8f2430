# ties.method = "random" draws one number for each value, as R does.
set.seed(4)
rank(c(2, 1, 2, 2, 1), ties.method = "random")
#> [1] 5 1 4 3 2
rank(c(b = 3, a = 3, d = NA, e = 1), ties.method = "random")
#> b a d e 
#> 2 3 4 1 
rank(c("b", "a", "b"), ties.method = "random", na.last = "keep")
#> [1] 3 1 2
runif(1)
#> [1] 0.2860006
