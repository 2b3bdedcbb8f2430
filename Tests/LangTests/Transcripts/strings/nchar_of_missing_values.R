nchar(NA)
#> [1] NA
nchar(c(1, NA))
#> [1]  1 NA
nchar(NA, "width")
#> [1] 2
nchar(c("a", NA))
#> [1]  1 NA
