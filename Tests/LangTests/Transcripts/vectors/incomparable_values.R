match(c(1, NA, 2), c(NA, 2, 1), incomparables = NA)
#> [1]  3 NA  2
unique(c(NA, 1, NA, 1), incomparables = NA)
#> [1] NA  1 NA
duplicated(c("a", "a", "b", "b"), incomparables = "a", fromLast = TRUE)
#> [1] FALSE FALSE  TRUE FALSE
anyDuplicated(c("a", "a", "b", "b"), incomparables = "a")
#> [1] 4
match(list(1, "a", TRUE), list(1L, "TRUE"))
#> [1]  1 NA  2
list(1, 2) %in% 1
#> [1]  TRUE FALSE
match(as.POSIXlt("2020-01-02", tz = "UTC"), as.POSIXlt(c("2020-01-01", "2020-01-02"), tz = "UTC"))
#> [1] 2
1e20 %% 3
#> [1] 1
#! Warning message:
#! probable complete loss of accuracy in modulus 
c(5, 1e20) %% 3
#> [1] 2 1
#! Warning message:
#! probable complete loss of accuracy in modulus 
