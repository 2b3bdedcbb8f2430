wilcox.test(c(1.1,2.2,3.3,0.4), mu=1, conf.int=TRUE)
#>
#> 	Wilcoxon signed rank exact test
#>
#> data:  c(1.1, 2.2, 3.3, 0.4)
#> V = 8, p-value = 0.375
#> alternative hypothesis: true location is not equal to 1
#> 88 percent confidence interval:
#>  0.4 3.3
#> sample estimates:
#> (pseudo)median 
#>           1.75 
#>
#! Warning message:
#! In wilcox.test.default(c(1.1, 2.2, 3.3, 0.4), mu = 1, conf.int = TRUE) :
#!   requested conf.level not achievable
wilcox.test(c(1.1,2.2,3.3,0.4), c(5,6,7.5), conf.int=TRUE, conf.level=.9)
#>
#> 	Wilcoxon rank sum exact test
#>
#> data:  c(1.1, 2.2, 3.3, 0.4) and c(5, 6, 7.5)
#> W = 0, p-value = 0.05714
#> alternative hypothesis: true location shift is not equal to 0
#> 90 percent confidence interval:
#>  -7.1 -1.7
#> sample estimates:
#> difference in location 
#>                   -4.4 
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
wilcox.test(mtcars$mpg, mu=20, conf.int=TRUE, exact=FALSE)
#>
#> 	Wilcoxon signed rank test with continuity correction
#>
#> data:  mtcars$mpg
#> V = 249, p-value = 0.7863
#> alternative hypothesis: true location is not equal to 20
#> 95 percent confidence interval:
#>  17.50004 22.10001
#> sample estimates:
#> (pseudo)median 
#>       19.59998 
#>
wilcox.test(mtcars$mpg, mu=20, conf.int=TRUE, exact=FALSE, alternative="greater")
#>
#> 	Wilcoxon signed rank test with continuity correction
#>
#> data:  mtcars$mpg
#> V = 249, p-value = 0.614
#> alternative hypothesis: true location is greater than 20
#> 95 percent confidence interval:
#>  17.99992      Inf
#> sample estimates:
#> (pseudo)median 
#>       19.59998 
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
wilcox.test(c(1.1,2.2,3.3,0.4), c(5,6,7.5), conf.int=TRUE, alternative="greater")
#>
#> 	Wilcoxon rank sum exact test
#>
#> data:  c(1.1, 2.2, 3.3, 0.4) and c(5, 6, 7.5)
#> W = 0, p-value = 1
#> alternative hypothesis: true location shift is greater than 0
#> 95 percent confidence interval:
#>  -7.1  Inf
#> sample estimates:
#> difference in location 
#>                   -4.4 
#>
wilcox.test(c(1.1,2.2,3.3,0.4), conf.int=TRUE, alternative="less", conf.level=.8)
#>
#> 	Wilcoxon signed rank exact test
#>
#> data:  c(1.1, 2.2, 3.3, 0.4)
#> V = 10, p-value = 1
#> alternative hypothesis: true location is less than 0
#> 80 percent confidence interval:
#>  -Inf  2.2
#> sample estimates:
#> (pseudo)median 
#>           1.75 
#>
wilcox.test(c(1.1,2.2,-3.3,0.4,5,6.5), conf.int=TRUE, conf.level=.99)
#>
#> 	Wilcoxon signed rank exact test
#>
#> data:  c(1.1, 2.2, -3.3, 0.4, 5, 6.5)
#> V = 17, p-value = 0.2188
#> alternative hypothesis: true location is not equal to 0
#> 96.9 percent confidence interval:
#>  -3.3  6.5
#> sample estimates:
#> (pseudo)median 
#>           1.65 
#>
#! Warning message:
#! In wilcox.test.default(c(1.1, 2.2, -3.3, 0.4, 5, 6.5), conf.int = TRUE,  :
#!   requested conf.level not achievable
try(wilcox.test(1:3, mu = "a"))
#! Error in wilcox.test.default(1:3, mu = "a") : 
#!   'mu' must be a single number
try(kruskal.test(list(1)))
#! Error in kruskal.test.default(list(1)) : 
#!   'x' must be a list with at least 2 elements
try(kruskal.test(1:3, c(1, 1, 1)))
#! Error in kruskal.test.default(1:3, c(1, 1, 1)) : 
#!   all observations are in the same group
kruskal.test(list(a = c(1, 2, NA), b = c(3, 4)))
#>
#> 	Kruskal-Wallis rank sum test
#>
#> data:  list(a = c(1, 2, NA), b = c(3, 4))
#> Kruskal-Wallis chi-squared = 2.4, df = 1, p-value = 0.1213
#>
