x <- c(5.1, 4.8, 6.2, 5.5, 5.9); y <- c(4.2, 5.0, 4.4, 4.9)
t.test(x, y)
#>
#> 	Welch Two Sample t-test
#>
#> data:  x and y
#> t = 2.7358, df = 6.8848, p-value = 0.02957
#> alternative hypothesis: true difference in means is not equal to 0
#> 95 percent confidence interval:
#>  0.1161481 1.6338519
#> sample estimates:
#> mean of x mean of y 
#>     5.500     4.625 
#>
t.test(x, y, var.equal = TRUE)$p.value
#> [1] 0.0348823
t.test(x, y, alternative = "greater")$conf.int
#> [1] 0.267527      Inf
#> attr(,"conf.level")
#> [1] 0.95
