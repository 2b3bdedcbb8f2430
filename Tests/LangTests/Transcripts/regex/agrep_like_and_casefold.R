grepl("^\\s*$", c("", "  ", "a"))
#> [1]  TRUE  TRUE FALSE
regexpr("needle", "find the needle", fixed = TRUE)[[1]]
#> [1] 10
unlist(gregexpr("a", "banana"))
#> [1] 2 4 6
lengths(regmatches(c("banana", "x"), gregexpr("a", c("banana", "x"))))
#> [1] 3 0
