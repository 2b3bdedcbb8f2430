m <- matrix(c("a", "b", "c", "d"), 2)
m[2, ]
#> [1] "b" "d"
m["a"]
#> [1] NA
