object.size(numeric(100))
#> 848 bytes
