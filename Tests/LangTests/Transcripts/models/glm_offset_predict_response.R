f <- glm(am ~ wt, binomial, mtcars)
round(predict(f, data.frame(wt = c(2, 3)), type = "response", se.fit = TRUE)$se.fit, 5)
#>       1       2 
#> 0.03028 0.15131 
