quote(x <- y)
#> x <- y
quote(x <<- y)
#> x <<- y
quote((x = 5))
#> (x = 5)
quote(`my var` <- 1)
#> `my var` <- 1
quote(x$`a b`)
#> x$`a b`
