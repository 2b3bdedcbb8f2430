x <- c("a1b22", "c333")
regmatches(x, regexpr("[0-9]+", x))
#> [1] "1"   "333"
regmatches(x, gregexpr("[0-9]+", x))
#> [[1]]
#> [1] "1"  "22"
#>
#> [[2]]
#> [1] "333"
#>
unlist(regmatches("x=1, y=2", gregexpr("[a-z]=[0-9]", "x=1, y=2")))
#> [1] "x=1" "y=2"
regmatches("none", gregexpr("[0-9]", "none"))
#> [[1]]
#> character(0)
#>
