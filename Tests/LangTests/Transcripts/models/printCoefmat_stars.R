m <- cbind(Estimate = c(1.5, -0.2), `Std. Error` = c(0.3, 0.15), `t value` = c(5, -1.33), `Pr(>|t|)` = c(0.0001, 0.2))
rownames(m) <- c("a", "b")
printCoefmat(m)
#>   Estimate Std. Error t value Pr(>|t|)    
#> a     1.50       0.30    5.00    1e-04 ***
#> b    -0.20       0.15   -1.33    2e-01    
#> ---
#> Signif. codes:  0 ‘***’ 0.001 ‘**’ 0.01 ‘*’ 0.05 ‘.’ 0.1 ‘ ’ 1
