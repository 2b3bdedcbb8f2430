median(c(3L, 1L, 2L)); median(1:4); median(c(1, NA)); median(c(1, NA), na.rm = TRUE)
#> [1] 2
#> [1] 2.5
#> [1] NA
#> [1] 1
median(c(TRUE, FALSE, TRUE))
#> [1] TRUE
