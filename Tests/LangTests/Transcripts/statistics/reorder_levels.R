levels(reorder(c("a", "b", "c"), c(3, 1, 2)))
#> [1] "b" "c" "a"
