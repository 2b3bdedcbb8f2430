fisher.test(matrix(c(3, 1, 1, 3), 2))
#>
#> 	Fisher's Exact Test for Count Data
#>
#> data:  matrix(c(3, 1, 1, 3), 2)
#> p-value = 0.4857
#> alternative hypothesis: true odds ratio is not equal to 1
#> 95 percent confidence interval:
#>    0.2117329 621.9337505
#> sample estimates:
#> odds ratio 
#>   6.408309 
#>
