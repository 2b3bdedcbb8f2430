sprintf("%s", factor(c("u", "v")))
#> [1] "u" "v"
sprintf("%d", factor(c("u", "v")))
#> [1] "1" "2"
sprintf("%s", as.Date("2024-01-01"))
#> [1] "2024-01-01"
sprintf("%s", list("a", 1, TRUE))
#> [1] "a"    "1"    "TRUE"
