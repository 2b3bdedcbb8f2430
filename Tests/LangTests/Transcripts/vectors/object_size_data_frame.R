object.size(data.frame(x = 1:3, y = c(1.5, 2, 3)))
#> 896 bytes
