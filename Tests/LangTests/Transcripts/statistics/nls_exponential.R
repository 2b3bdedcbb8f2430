x <- 1:8
y <- c(2.9, 3.7, 4.8, 6.4, 8.1, 10.7, 14.2, 18.3)
f <- nls(y ~ a * exp(b * x), start = list(a = 2, b = 0.2))
coef(f)
#>         a         b 
#> 2.1710208 0.2667829 
coef(summary(f))
#>    Estimate Std. Error   t value     Pr(>|t|)
#> a 2.1710208 0.03363085  64.55444 9.291947e-10
#> b 0.2667829 0.00225158 118.48697 2.436650e-11
deviance(f)
#> [1] 0.06124863
predict(f, data.frame(x = 9))
#> [1] 23.9566
