deparse(quote(a + b * c))
#> [1] "a + b * c"
deparse(quote((a + b) * c))
#> [1] "(a + b) * c"
deparse(quote(x[1]))
#> [1] "x[1]"
deparse(quote(x[[1]]$b@c))
#> [1] "x[[1]]$b@c"
deparse(quote(-x^2))
#> [1] "-x^2"
deparse(quote(!a || b && c))
#> [1] "!a || b && c"
deparse(quote(a %in% b))
#> [1] "a %in% b"
deparse(quote(function(x, y = 2) x + y))
#> [1] "function(x, y = 2) x + y"
