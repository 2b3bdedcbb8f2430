identical(parse(text = deparse(quote(a%%b)))[[1]], quote(a%%b))
#> [1] TRUE
identical(parse(text = deparse(quote(a%/%b)))[[1]], quote(a%/%b))
#> [1] TRUE
identical(parse(text = deparse(quote(a%in%b)))[[1]], quote(a%in%b))
#> [1] TRUE
identical(parse(text = deparse(quote(a%*%b)))[[1]], quote(a%*%b))
#> [1] TRUE
identical(parse(text = deparse(quote(-a^b)))[[1]], quote(-a^b))
#> [1] TRUE
identical(parse(text = deparse(quote((-a)^b)))[[1]], quote((-a)^b))
#> [1] TRUE
identical(parse(text = deparse(quote(!a==b)))[[1]], quote(!a==b))
#> [1] TRUE
identical(parse(text = deparse(quote(-(a+b))))[[1]], quote(-(a+b)))
#> [1] TRUE
identical(parse(text = deparse(quote(a-(b-c))))[[1]], quote(a-(b-c)))
#> [1] TRUE
identical(parse(text = deparse(quote((a-b)-c)))[[1]], quote((a-b)-c))
#> [1] TRUE
identical(parse(text = deparse(quote(a/(b*c))))[[1]], quote(a/(b*c)))
#> [1] TRUE
identical(parse(text = deparse(quote(a^b^c)))[[1]], quote(a^b^c))
#> [1] TRUE
