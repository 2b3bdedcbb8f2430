ifelse(TRUE, as.Date("2024-02-28"), NA)
#> [1] 19781
