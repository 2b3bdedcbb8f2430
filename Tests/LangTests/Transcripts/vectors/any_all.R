any(c(FALSE, NA, TRUE))
#> [1] TRUE
all(c(TRUE, NA))
#> [1] NA
all(c(TRUE, NA), na.rm = TRUE)
#> [1] TRUE
any(logical(0))
#> [1] FALSE
all(logical(0))
#> [1] TRUE
