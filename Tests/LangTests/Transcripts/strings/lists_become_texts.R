as.character(list(c(a = 1), structure(NA_real_, class = "Date"), c(b = 2L), matrix(NA_real_), c(1, NA)))
#> [1] "c(a = 1)" "NA"       "c(b = 2)" "NA"       "c(1, NA)"
paste(list(NA_real_, "a", as.Date("2020-01-01")))
#> [1] "NA"    "a"     "18262"
