k <- 3
bquote(function(x, y = .(k)) x + y)
#> function(x, y = 3) x + y
f <- function(x, y = 2) x + y
body("f")
#> x + y
