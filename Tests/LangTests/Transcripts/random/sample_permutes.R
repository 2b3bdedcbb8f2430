set.seed(1)
sample(10)
#>  [1]  9  4  7  1  2  5  3 10  6  8
sample(letters, 4)
#> [1] "s" "a" "u" "x"
sample(c(TRUE, FALSE), 6, replace = TRUE)
#> [1] FALSE FALSE FALSE FALSE  TRUE  TRUE
