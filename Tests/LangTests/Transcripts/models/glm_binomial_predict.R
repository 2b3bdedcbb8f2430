d <- data.frame(y = c(0, 0, 1, 0, 1, 1, 0, 1, 1, 1), x = 1:10)
f <- glm(y ~ x, family = binomial(), data = d)
predict(f, data.frame(x = c(3, 12)))
#>          1          2 
#> -0.7067021  4.0440396 
predict(f, data.frame(x = c(3, 12)), type = "response")
#>         1         2 
#> 0.3303280 0.9827754 
residuals(f)[1:3]
#>          1          2          3 
#> -0.5628406 -0.7146856  1.4884013 
residuals(f, "pearson")[1:3]
#>          1          2          3 
#> -0.4142808 -0.5394090  1.4238309 
