object.size(list(1, "a", TRUE))
#> 304 bytes
