x <- as.difftime(c(30, 90), units = "mins")
x * 2
#> Time differences in mins
#> [1]  60 180
x / 2
#> Time differences in mins
#> [1] 15 45
sum(x)
#> Time difference of 120 mins
mean(x)
#> Time difference of 60 mins
x > 45
#> [1] FALSE  TRUE
c(x, x[1])
#> Time differences in mins
#> [1] 30 90 30
-x
#> Time differences in mins
#> [1] -30 -90
abs(-x)
#> Time differences in mins
#> [1] 30 90
try(x * x)
#! Error in `*.difftime`(x, x) : 
#!   both arguments of * cannot be "difftime" objects
