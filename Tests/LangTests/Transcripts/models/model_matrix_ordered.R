model.matrix(~ o, data.frame(o = factor(c("lo", "mid", "hi"), levels = c("lo", "mid", "hi"), ordered = TRUE)))[, 2]
#>             1             2             3 
#> -7.071068e-01 -7.850462e-17  7.071068e-01 
