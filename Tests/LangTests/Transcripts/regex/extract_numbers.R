x <- "tel 555-1234 and 555-9999"
regmatches(x, gregexpr("[0-9]{3}-[0-9]{4}", x))
#> [[1]]
#> [1] "555-1234" "555-9999"
#>
as.numeric(regmatches("a1.5b22", gregexpr("[0-9.]+", "a1.5b22"))[[1]])
#> [1]  1.5 22.0
