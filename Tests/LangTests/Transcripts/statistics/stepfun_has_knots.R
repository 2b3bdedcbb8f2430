s <- stepfun(1:3, c(0, 1, 3, 2))
s
#> Step function
#> Call: stepfun(1:3, c(0, 1, 3, 2))
#>  x[1:3] =      1,      2,      3
#> 4 plateau levels =      0,      1,      3,      2
s(c(0, 1, 1.5, 3, 4))
#> [1] 0 1 1 2 2
knots(s)
#> [1] 1 2 3
summary(s)
#> Step function with continuity 'f'= 0 ,  3 knots at
#> [1] 1 2 3
#>   and	4 plateau levels (y) at
#> [1] 0 1 3 2
knots(ecdf(c(3, 1, 2, 3)))
#> [1] 1 2 3
