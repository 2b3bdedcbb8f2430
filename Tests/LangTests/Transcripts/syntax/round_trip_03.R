identical(parse(text = deparse(quote(repeat {next})))[[1]], quote(repeat {next}))
#> [1] TRUE
identical(parse(text = deparse(quote({a;b})))[[1]], quote({a;b}))
#> [1] TRUE
identical(parse(text = deparse(quote(x <- y)))[[1]], quote(x <- y))
#> [1] TRUE
identical(parse(text = deparse(quote(x <<- y)))[[1]], quote(x <<- y))
#> [1] TRUE
identical(parse(text = deparse(quote(y ~ x + z)))[[1]], quote(y ~ x + z))
#> [1] TRUE
identical(parse(text = deparse(quote(~x)))[[1]], quote(~x))
#> [1] TRUE
identical(parse(text = deparse(quote(a ? b)))[[1]], quote(a ? b))
#> [1] TRUE
identical(parse(text = deparse(quote(?a)))[[1]], quote(?a))
#> [1] TRUE
identical(parse(text = deparse(quote(a::b)))[[1]], quote(a::b))
#> [1] TRUE
identical(parse(text = deparse(quote(a:::b)))[[1]], quote(a:::b))
#> [1] TRUE
identical(parse(text = deparse(quote(`my var` + 1)))[[1]], quote(`my var` + 1))
#> [1] TRUE
identical(parse(text = deparse(quote(`if`(a,b))))[[1]], quote(`if`(a,b)))
#> [1] TRUE
