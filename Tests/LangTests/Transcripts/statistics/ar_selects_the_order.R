ar(lh)
#>
#> Call:
#> ar(x = lh)
#>
#> Coefficients:
#>       1        2        3  
#>  0.6534  -0.0636  -0.2269  
#>
#> Order selected 3  sigma^2 estimated as  0.1959
ar(lh, order.max = 2, aic = FALSE)$ar
#> [1]  0.7041024 -0.2234100
predict(ar(lh), n.ahead = 4)
#> $pred
#> Time Series:
#> Start = 49 
#> End = 52 
#> Frequency = 1 
#> [1] 2.461588 2.272267 2.199151 2.262914
#>
#> $se
#> Time Series:
#> Start = 49 
#> End = 52 
#> Frequency = 1 
#> [1] 0.4425687 0.5286675 0.5525786 0.5527502
#>
diffinv(1:5)
#> [1]  0  1  3  6 10 15
