identical(parse(text = deparse(quote(x[1]$b <- 2)))[[1]], quote(x[1]$b <- 2))
#> [1] TRUE
identical(parse(text = deparse(quote(5 -> x)))[[1]], quote(5 -> x))
#> [1] TRUE
identical(parse(text = deparse(quote(-(1:3))))[[1]], quote(-(1:3)))
#> [1] TRUE
identical(parse(text = deparse(quote(2^-1)))[[1]], quote(2^-1))
#> [1] TRUE
identical(parse(text = deparse(quote(a^-b)))[[1]], quote(a^-b))
#> [1] TRUE
identical(parse(text = deparse(quote(-a:b)))[[1]], quote(-a:b))
#> [1] TRUE
identical(parse(text = deparse(quote(!x %in% y)))[[1]], quote(!x %in% y))
#> [1] TRUE
identical(parse(text = deparse(quote(a == (b == c))))[[1]], quote(a == (b == c)))
#> [1] TRUE
identical(parse(text = deparse(quote((a == b) == c)))[[1]], quote((a == b) == c))
#> [1] TRUE
identical(parse(text = deparse(quote(~ a | b)))[[1]], quote(~ a | b))
#> [1] TRUE
identical(parse(text = deparse(quote(a := b)))[[1]], quote(a := b))
#> [1] TRUE
identical(parse(text = deparse(quote(`:=`(a,b))))[[1]], quote(`:=`(a,b)))
#> [1] TRUE
