d <- as.Date("2024-05-17")
trunc(d, "months")
#> [1] "2024-05-01"
trunc(d, "years")
#> [1] "2024-01-01"
as.Date(cut(d, "month"))
#> [1] "2024-05-01"
