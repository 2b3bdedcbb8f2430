decay <- selfStart(~ a * exp(-b * t), function(mCall, data, LHS, ...) {
  xy <- sortedXyData(mCall[["t"]], LHS, data)
  line <- coef(lm(log(y) ~ x, xy))
  setNames(c(exp(line[[1]]), -line[[2]]), mCall[c("a", "b")])
}, c("a", "b"))
class(decay)
#> [1] "selfStart"
names(formals(decay))
#> [1] "t" "a" "b"
d <- data.frame(t = 1:6, y = c(3.71, 2.73, 2.06, 1.49, 1.12, 0.84))
signif(coef(nls(y ~ decay(t, size, rate), d)), 4)
#>   size   rate 
#> 4.9960 0.2991 
fit <- nls(y ~ exp(-b * t), d, start = list(b = 0.2), algorithm = "plinear")
signif(coef(fit), 4)
#>      b   .lin 
#> 0.2991 4.9960 
signif(coef(summary(fit)), 3)
#>      Estimate Std. Error t value Pr(>|t|)
#> b       0.299    0.00263     114 3.56e-08
#> .lin    5.000    0.03180     157 9.80e-09
signif(coef(nls(y ~ cbind(1, exp(-b * t)), d, start = list(b = 0.2), algorithm = "plinear")), 3)
#>      b  .lin1  .lin2 
#> 0.3040 0.0322 4.9800 
xy <- sortedXyData(expression(t), expression(y), rbind(d, data.frame(t = 1, y = 3.91)))
xy
#>   x    y
#> 1 1 3.81
#> 2 2 2.73
#> 3 3 2.06
#> 4 4 1.49
#> 5 5 1.12
#> 6 6 0.84
NLSstClosestX(xy, 2)
#> [1] 3.105263
NLSstRtAsymptote(xy)
#> [1] 0.46875
NLSstLfAsymptote(xy)
#> [1] 4.18125
signif(NLSstAsymptotic(xy), 3)
#>    b0    b1   lrc 
#>  5.24 -5.08 -1.10 
tryCatch(getInitial(y ~ SSlogis(t, A, m, s), d[1:3, ]), error = function(e) cat(conditionMessage(e), "\n"))
#> too few distinct input values to fit a logistic model 
tryCatch(nls(y ~ a * exp(-b * t), d, start = list(a = 1)), error = function(e) cat(conditionMessage(e), "\n"))
#> parameters without starting value in 'data': b 
tryCatch(nls(y ~ a + 0 * b * t, d, start = list(a = 1, b = 1)), error = function(e) cat(conditionMessage(e), "\n"))
#> singular gradient matrix at initial parameter estimates 
