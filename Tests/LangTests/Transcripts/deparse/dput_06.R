dput(matrix(1:4,2))
#> structure(1:4, dim = c(2L, 2L))
dput(letters)
#> c("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", 
#> "m", "n", "o", "p", "q", "r", "s", "t", "u", "v", "w", "x", "y", 
#> "z")
dput(list())
#> list()
