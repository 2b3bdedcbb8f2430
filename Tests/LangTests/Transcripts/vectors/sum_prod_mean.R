sum(1:10)
#> [1] 55
prod(1:5)
#> [1] 120
mean(c(1, 2, 3, NA), na.rm = TRUE)
#> [1] 2
mean(c(TRUE, FALSE))
#> [1] 0.5
sum(c(TRUE, TRUE, FALSE))
#> [1] 2
mean(c(1, 2, 100), trim = 0.4)
#> [1] 2
mean("a")
#> [1] NA
#! Warning message:
#! In mean.default("a") : argument is not numeric or logical: returning NA
median(c(5, 3, 1))
#> [1] 3
median(1:4)
#> [1] 2.5
var(1:10)
#> [1] 9.166667
sd(c(1, 2, 3, 4))
#> [1] 1.290994
