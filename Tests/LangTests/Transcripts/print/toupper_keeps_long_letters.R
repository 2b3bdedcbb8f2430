toupper("straße")
#> [1] "STRAßE"
tolower("ÀÉ")
#> [1] "àé"
casefold("X", upper = FALSE)
#> [1] "x"
toupper(c(a = "b"))
#>   a 
#> "B" 
toupper(NA)
#> [1] NA
