toString(1:5)
#> [1] "1, 2, 3, 4, 5"
toString(c("a", NA))
#> [1] "a, NA"
toString(letters, width = 20)
#> [1] "a, b, c, d, e, f...."
toString(list(1, "b", 1:2))
#> [1] "1, b, 1:2"
