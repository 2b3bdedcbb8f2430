identical(parse(text = deparse(quote(if (a) {b} else {c})))[[1]], quote(if (a) {b} else {c}))
#> [1] TRUE
identical(parse(text = deparse(quote(function(x) {x})))[[1]], quote(function(x) {x}))
#> [1] TRUE
identical(parse(text = deparse(quote((a = 5))))[[1]], quote((a = 5)))
#> [1] TRUE
identical(parse(text = deparse(quote(f(a=1, b))))[[1]], quote(f(a=1, b)))
#> [1] TRUE
identical(parse(text = deparse(quote(`a b`$`c d`)))[[1]], quote(`a b`$`c d`))
#> [1] TRUE
identical(parse(text = deparse(quote(x$`1`)))[[1]], quote(x$`1`))
#> [1] TRUE
identical(parse(text = deparse(quote(a:b:c)))[[1]], quote(a:b:c))
#> [1] TRUE
identical(parse(text = deparse(quote((a:b)^2)))[[1]], quote((a:b)^2))
#> [1] TRUE
identical(parse(text = deparse(quote(-1:2)))[[1]], quote(-1:2))
#> [1] TRUE
identical(parse(text = deparse(quote((-1):2)))[[1]], quote((-1):2))
#> [1] TRUE
identical(parse(text = deparse(quote(!a & b)))[[1]], quote(!a & b))
#> [1] TRUE
identical(parse(text = deparse(quote(!(a & b))))[[1]], quote(!(a & b)))
#> [1] TRUE
