# What a Holt-Winters filter fitted, and limits of its predictions, with given parameters.
h <- HoltWinters(co2, alpha = 0.5, beta = 0.01, gamma = 0.4)
head(h$fitted, 3)
#>          xhat    level      trend     season
#> [1,] 315.6196 315.7658 0.08830128 -0.2344444
#> [2,] 316.4634 316.1793 0.09155318  0.1926389
#> [3,] 317.2813 316.4441 0.09328594  0.7438889
tsp(fitted(h))
#> [1] 1960.000 1997.917   12.000
predict(h, 3, prediction.interval = TRUE)
#>               fit      upr      lwr
#> Jan 1998 365.0984 365.7023 364.4944
#> Feb 1998 365.9470 366.6235 365.2704
#> Mar 1998 366.7383 367.4816 365.9949
level <- HoltWinters(Nile, alpha = 0.25, beta = FALSE, gamma = FALSE)
head(residuals(level))
#> [1]   40.00000 -167.00000  121.75000   41.31250   30.98438 -323.76172
predict(level, 2, TRUE, 0.9)
#> Time Series:
#> Start = 1971 
#> End = 1972 
#> Frequency = 1 
#>          fit      upr      lwr
#> 1971 803.894 1040.205 567.5827
#> 1972 803.894 1047.478 560.3099
trend <- HoltWinters(Nile, alpha = 0.3, beta = 0.1, gamma = FALSE)
head(trend$fitted, 2)
#>         xhat  level trend
#> [1,] 1200.00 1160.0 40.00
#> [2,] 1161.79 1128.9 32.89
times <- HoltWinters(AirPassengers, alpha = 0.3, beta = 0.03, gamma = 0.6, seasonal = "mult")
predict(times, 14, prediction.interval = TRUE)
#>               fit      upr      lwr
#> Jan 1961 448.2403 464.7800 431.7006
#> Feb 1961 423.5427 441.3743 405.7111
#> Mar 1961 479.4027 499.3216 459.4839
#> Apr 1961 498.6458 520.2474 477.0442
#> May 1961 513.7094 536.9530 490.4659
#> Jun 1961 587.1791 613.6746 560.6837
#> Jul 1961 673.8246 704.2737 643.3755
#> Aug 1961 665.6215 697.0264 634.2166
#> Sep 1961 553.4722 582.1195 524.8249
#> Oct 1961 490.9106 518.4816 463.3396
#> Nov 1961 421.2166 447.3394 395.0938
#> Dec 1961 466.5404 491.1229 441.9578
#> Jan 1962 483.3894 518.0377 448.7410
#> Feb 1962 456.5394 491.1231 421.9558
