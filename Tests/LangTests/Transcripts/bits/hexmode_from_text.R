as.integer(as.hexmode("ff"))
#> [1] 255
