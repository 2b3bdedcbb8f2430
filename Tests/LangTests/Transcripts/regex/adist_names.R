adist(c(a = "lasy", b = "1 LAZY"), c("1 LAZY 2", "laser"), ignore.case = TRUE)
#>   [,1] [,2]
#> a    5    2
#> b    2    5
