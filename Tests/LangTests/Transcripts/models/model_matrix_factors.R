d <- data.frame(x = 1:4, g = factor(c("a", "b", "c", "a")))
model.matrix(~ x + g, d)
#>   (Intercept) x gb gc
#> 1           1 1  0  0
#> 2           1 2  1  0
#> 3           1 3  0  1
#> 4           1 4  0  0
#> attr(,"assign")
#> [1] 0 1 2 2
#> attr(,"contrasts")
#> attr(,"contrasts")$g
#> [1] "contr.treatment"
#>
model.matrix(~ g - 1, d)
#>   ga gb gc
#> 1  1  0  0
#> 2  0  1  0
#> 3  0  0  1
#> 4  1  0  0
#> attr(,"assign")
#> [1] 1 1 1
#> attr(,"contrasts")
#> attr(,"contrasts")$g
#> [1] "contr.treatment"
#>
model.matrix(~ x:g, d)
#>   (Intercept) x:ga x:gb x:gc
#> 1           1    1    0    0
#> 2           1    0    2    0
#> 3           1    0    0    3
#> 4           1    4    0    0
#> attr(,"assign")
#> [1] 0 1 1 1
#> attr(,"contrasts")
#> attr(,"contrasts")$g
#> [1] "contr.treatment"
#>
