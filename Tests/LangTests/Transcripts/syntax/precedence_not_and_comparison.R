!TRUE & FALSE
#> [1] FALSE
!1 == 2
#> [1] TRUE
x <- c(1, NA, 3)
!is.na(x) & x > 1
#> [1] FALSE FALSE  TRUE
