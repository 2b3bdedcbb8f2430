suppressWarnings({
  library(MASS)
  set.seed(5)
  x <- rgamma(200, 3, 2)
  print(fitdistr(x, "gamma"))
  print(fitdistr(x, "normal"))
  print(logLik(fitdistr(x, "lognormal")))
})
#>      shape       rate   
#>   3.1491019   2.2580616 
#>  (0.2997299) (0.2329950)
#>       mean          sd    
#>   1.39460432   0.74456607 
#>  (0.05264877) (0.03722830)
#> 'log Lik.' -227.4205 (df=2)
try(fitdistr(-x, "weibull"))
#! Error in fitdistr(-x, "weibull") : Weibull values must be > 0
set.seed(4)
mvrnorm(2, c(a = 0, b = 1), matrix(c(1, 0.5, 0.5, 2), 2))
#>               a         b
#> [1,] -0.6098819 1.6011714
#> [2,] -0.7987138 0.4584894
round(ginv(matrix(1:6, 2)), 5)
#>          [,1]     [,2]
#> [1,] -1.33333  1.08333
#> [2,] -0.33333  0.33333
#> [3,]  0.66667 -0.41667
fractions(c(0.5, 1.25, 3))
#> [1] 1/2 5/4   3
head(Boston[, 1:5], 2)
#>      crim zn indus chas   nox
#> 1 0.00632 18  2.31    0 0.538
#> 2 0.02731  0  7.07    0 0.469
head(cats, 2)
#>   Sex Bwt Hwt
#> 1   F   2 7.0
#> 2   F   2 7.4
