d <- data.frame(y = c(1, 3, 2, 5, 4), x = 1:5)
f <- lm(y ~ x, d)
predict(f, data.frame(x = c(6, 7)))
#>   1   2 
#> 5.4 6.2 
predict(f, data.frame(x = c(6, 7)), interval = "confidence")
#>   fit      lwr       upr
#> 1 5.4 1.743648  9.056352
#> 2 6.2 1.522778 10.877222
predict(f, data.frame(x = 6), interval = "prediction", level = 0.9)
#>   fit      lwr      upr
#> 1 5.4 1.664151 9.135849
predict(f, data.frame(x = 6:7), se.fit = TRUE)
#> $fit
#>   1   2 
#> 5.4 6.2 
#>
#> $se.fit
#>        1        2 
#> 1.148913 1.469694 
#>
#> $df
#> [1] 3
#>
#> $residual.scale
#> [1] 1.095445
#>
