identical(parse(text = deparse(quote(NULL)))[[1]], quote(NULL))
#> [1] TRUE
identical(parse(text = deparse(quote(NA_character_)))[[1]], quote(NA_character_))
#> [1] TRUE
identical(parse(text = deparse(quote(Inf)))[[1]], quote(Inf))
#> [1] TRUE
identical(parse(text = deparse(quote(-1)))[[1]], quote(-1))
#> [1] TRUE
identical(parse(text = deparse(quote(-1L)))[[1]], quote(-1L))
#> [1] TRUE
identical(parse(text = deparse(quote(1i)))[[1]], quote(1i))
#> [1] FALSE
identical(parse(text = deparse(quote(a && b || c)))[[1]], quote(a && b || c))
#> [1] TRUE
identical(parse(text = deparse(quote(a & b | c)))[[1]], quote(a & b | c))
#> [1] TRUE
identical(parse(text = deparse(quote(x[,1])))[[1]], quote(x[,1]))
#> [1] TRUE
identical(parse(text = deparse(quote(x[1,,drop=FALSE])))[[1]], quote(x[1,,drop=FALSE]))
#> [1] TRUE
identical(parse(text = deparse(quote(\(x) x+1)))[[1]], quote(\(x) x+1))
#> [1] TRUE
identical(parse(text = deparse(quote(a |> f())))[[1]], quote(a |> f()))
#> [1] TRUE
