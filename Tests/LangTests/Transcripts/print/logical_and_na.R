c(TRUE, NA, FALSE)
#> [1]  TRUE    NA FALSE
NA
#> [1] NA
c(NA, 1L)
#> [1] NA  1
c(NA, 1.5)
#> [1]  NA 1.5
c(NaN, NA, 1)
#> [1] NaN  NA   1
