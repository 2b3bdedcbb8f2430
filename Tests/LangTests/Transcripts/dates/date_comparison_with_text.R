d <- as.Date(c("2024-01-01", "2024-06-01"))
d > "2024-03-01"
#> [1] FALSE  TRUE
d == "2024-01-01"
#> [1]  TRUE FALSE
d %in% as.Date("2024-06-01")
#> [1] FALSE  TRUE
