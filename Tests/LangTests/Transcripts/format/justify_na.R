format(c("a", NA))
#> [1] "a " "NA"
format(NA_character_)
#> [1] "NA"
format(c(1, NA))
#> [1] " 1" "NA"
format(c(x = "a", y = "bb"))
#>    x    y 
#> "a " "bb" 
format("a", justify = "left", width = 3)
#> [1] "a  "
