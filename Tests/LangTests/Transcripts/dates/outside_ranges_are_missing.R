as.Date("2023-02-29", "%Y-%m-%d")
#> [1] NA
as.Date("2024-13-01", "%Y-%m-%d")
#> [1] NA
strptime("25:00", "%H:%M")
#> [1] NA
is.na(as.Date("2024-02-30", optional = TRUE))
#> [1] TRUE
