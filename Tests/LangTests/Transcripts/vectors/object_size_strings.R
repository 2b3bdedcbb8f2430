object.size(c("a", "b", "a"))
#> 192 bytes
