as.hexmode(c(10, 255))
#> [1] "0a" "ff"
