t.test(extra ~ group, data = sleep, subset = ID != "1")$p.value
#> [1] 0.1065145
t.test(Ozone ~ Month, data = airquality, subset = Month %in% c(5, 8))
#>
#> 	Welch Two Sample t-test
#>
#> data:  Ozone by Month
#> t = -4.0749, df = 39.279, p-value = 0.0002169
#> alternative hypothesis: true difference in means between group 5 and group 8 is not equal to 0
#> 95 percent confidence interval:
#>  -54.38358 -18.30873
#> sample estimates:
#> mean in group 5 mean in group 8 
#>        23.61538        59.96154 
#>
wilcox.test(Ozone ~ Month, data = airquality, subset = Month %in% c(5, 8), exact = FALSE)
#>
#> 	Wilcoxon rank sum test with continuity correction
#>
#> data:  Ozone by Month
#> W = 127.5, p-value = 0.0001208
#> alternative hypothesis: true location shift is not equal to 0
#>
ks.test(Ozone ~ Month, data = airquality, subset = Month %in% c(5, 8), exact = FALSE)
#>
#> 	Asymptotic two-sample Kolmogorov-Smirnov test
#>
#> data:  Ozone by Month
#> D = 0.53846, p-value = 0.001064
#> alternative hypothesis: two-sided
#>
#! Warning message:
#! In ks.test.default(x = DATA[[1L]], y = DATA[[2L]], ...) :
#!   p-value will be approximate in the presence of ties
var.test(Ozone ~ Month, data = airquality, subset = Month %in% c(5, 8))
#>
#> 	F test to compare two variances
#>
#> data:  Ozone by Month
#> F = 0.31368, num df = 25, denom df = 25, p-value = 0.005181
#> alternative hypothesis: true ratio of variances is not equal to 1
#> 95 percent confidence interval:
#>  0.1406464 0.6996098
#> sample estimates:
#> ratio of variances 
#>          0.3136839 
#>
kruskal.test(Ozone ~ Month, data = airquality, subset = Month > 6)
#>
#> 	Kruskal-Wallis rank sum test
#>
#> data:  Ozone by Month
#> Kruskal-Wallis chi-squared = 13.761, df = 2, p-value = 0.001027
#>
bartlett.test(Ozone ~ Month, data = airquality, subset = Month > 6)$p.value
#> [1] 0.04292708
fligner.test(Ozone ~ Month, data = airquality, subset = Month > 6)$p.value
#> [1] 0.01143621
oneway.test(Ozone ~ Month, data = airquality, subset = Month > 6)$p.value
#> [1] 0.0005259987
cor.test(~ mpg + wt, mtcars, subset = cyl == 4)
#>
#> 	Pearson's product-moment correlation
#>
#> data:  mpg and wt
#> t = -3.0523, df = 9, p-value = 0.01374
#> alternative hypothesis: true correlation is not equal to 0
#> 95 percent confidence interval:
#>  -0.9196245 -0.1980324
#> sample estimates:
#>        cor 
#> -0.7131848 
#>
mood.test(Ozone ~ Month, data = airquality, subset = Month %in% c(5, 8))$p.value
#> [1] 0.6554635
ansari.test(mpg ~ am, mtcars, subset = cyl > 4, exact=FALSE)$p.value
#> [1] 0.5285287
friedman.test(x ~ w | t, data = aggregate(warpbreaks$breaks, by = list(w = warpbreaks$wool, t = warpbreaks$tension), FUN = mean))
#>
#> 	Friedman rank sum test
#>
#> data:  x and w and t
#> Friedman chi-squared = 0.33333, df = 1, p-value = 0.5637
#>
quade.test(x ~ w | t, data = aggregate(warpbreaks$breaks, by = list(w = warpbreaks$wool, t = warpbreaks$tension), FUN = mean))
#>
#> 	Quade test
#>
#> data:  x and w and t
#> Quade F = 1.2308, num df = 1, denom df = 2, p-value = 0.3828
#>
wilcox.test(mpg ~ am, mtcars, conf.int=TRUE)
#>
#> 	Wilcoxon rank sum test with continuity correction
#>
#> data:  mpg by am
#> W = 42, p-value = 0.001871
#> alternative hypothesis: true location shift is not equal to 0
#> 95 percent confidence interval:
#>  -11.699942  -2.900042
#> sample estimates:
#> difference in location 
#>              -6.799963 
#>
#! Warning messages:
#! 1: In wilcox.test.default(x = DATA[[1L]], y = DATA[[2L]], ...) :
#!   cannot compute exact p-value with ties
#! 2: In wilcox.test.default(x = DATA[[1L]], y = DATA[[2L]], ...) :
#!   cannot compute exact confidence intervals with ties
wilcox.test(mpg ~ am, mtcars, conf.int=TRUE, exact=FALSE, correct=FALSE, alternative="less")
#>
#> 	Wilcoxon rank sum test
#>
#> data:  mpg by am
#> W = 42, p-value = 0.0008767
#> alternative hypothesis: true location shift is less than 0
#> 95 percent confidence interval:
#>       -Inf -3.600003
#> sample estimates:
#> difference in location 
#>              -6.799963 
#>
wilcox.test(extra ~ group, data = sleep, paired = TRUE, conf.int = TRUE)
#>
#> 	Wilcoxon signed rank test with continuity correction
#>
#> data:  extra by group
#> V = 0, p-value = 0.009091
#> alternative hypothesis: true location shift is not equal to 0
#> 95 percent confidence interval:
#>  -2.949921 -1.050018
#> sample estimates:
#> (pseudo)median 
#>      -1.400031 
#>
#! Warning messages:
#! 1: In wilcox.test.default(x = DATA[[1L]], y = DATA[[2L]], ...) :
#!   cannot compute exact p-value with ties
#! 2: In wilcox.test.default(x = DATA[[1L]], y = DATA[[2L]], ...) :
#!   cannot compute exact confidence interval with ties
#! 3: In wilcox.test.default(x = DATA[[1L]], y = DATA[[2L]], ...) :
#!   cannot compute exact p-value with zeroes
#! 4: In wilcox.test.default(x = DATA[[1L]], y = DATA[[2L]], ...) :
#!   cannot compute exact confidence interval with zeroes
t.test(extra ~ group, data = sleep, paired = TRUE)
#>
#> 	Paired t-test
#>
#> data:  extra by group
#> t = -4.0621, df = 9, p-value = 0.002833
#> alternative hypothesis: true mean difference is not equal to 0
#> 95 percent confidence interval:
#>  -2.4598858 -0.7001142
#> sample estimates:
#> mean difference 
#>           -1.58 
#>
try(t.test(mpg ~ cyl, mtcars))
#! Error in t.test.formula(mpg ~ cyl, mtcars) : 
#!   grouping factor must have exactly 2 levels
try(ks.test(mpg ~ cyl, mtcars))
#! Error in ks.test.formula(mpg ~ cyl, mtcars) : 
#!   grouping factor must have exactly 2 levels
ks.test(mpg ~ 1, mtcars, y="pnorm", mean=20, sd=6)
#>
#> 	Asymptotic one-sample Kolmogorov-Smirnov test
#>
#> data:  mpg
#> D = 0.12004, p-value = 0.7457
#> alternative hypothesis: two-sided
#>
#! Warning message:
#! In ks.test.default(x = respVar, ...) :
#!   ties should not be present for the Kolmogorov-Smirnov test
try(wilcox.test(mpg ~ cyl, mtcars))
#! Error in wilcox.test.formula(mpg ~ cyl, mtcars) : 
#!   grouping factor must have exactly 2 levels
