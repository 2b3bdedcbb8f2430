# Autoregressive models by each method.
ar.yw(lh)
#>
#> Call:
#> ar.yw.default(x = lh)
#>
#> Coefficients:
#>       1        2        3  
#>  0.6534  -0.0636  -0.2269  
#>
#> Order selected 3  sigma^2 estimated as  0.1959
ar(lh, method = "burg")
#>
#> Call:
#> ar(x = lh, method = "burg")
#>
#> Coefficients:
#>       1        2        3  
#>  0.6588  -0.0608  -0.2234  
#>
#> Order selected 3  sigma^2 estimated as  0.1786
ar.ols(lh)
#>
#> Call:
#> ar.ols(x = lh)
#>
#> Coefficients:
#>     1  
#> 0.586  
#>
#> Intercept: 0.006234 (0.06551) 
#>
#> Order selected 1  sigma^2 estimated as  0.2016
ar.mle(lh, order.max = 2)
#>
#> Call:
#> ar.mle(x = lh, order.max = 2)
#>
#> Coefficients:
#>       1        2  
#>  0.6965  -0.2128  
#>
#> Order selected 2  sigma^2 estimated as  0.1881
ar.ols(lh, order.max = 1, aic = FALSE, demean = FALSE)
#>
#> Call:
#> ar.ols(x = lh, aic = FALSE, order.max = 1, demean = FALSE)
#>
#> Coefficients:
#>      1  
#> 0.9836  
#>
#> Order selected 1  sigma^2 estimated as  0.2514
ar.burg(lh, var.method = 2)$aic[1:4]
#>          0          1          2          3 
#> 17.3981587  0.2532964  0.6833655  0.0000000 
predict(ar(lh, method = "burg"), n.ahead = 3)
#> $pred
#> Time Series:
#> Start = 49 
#> End = 51 
#> Frequency = 1 
#> [1] 2.469538 2.281383 2.205941
#>
#> $se
#> Time Series:
#> Start = 49 
#> End = 51 
#> Frequency = 1 
#> [1] 0.4226659 0.5061424 0.5301523
#>
