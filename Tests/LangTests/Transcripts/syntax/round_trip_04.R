identical(parse(text = deparse(quote(`+`(a))))[[1]], quote(`+`(a)))
#> [1] TRUE
identical(parse(text = deparse(quote(`+`(a,b,c))))[[1]], quote(`+`(a,b,c)))
#> [1] TRUE
identical(parse(text = deparse(quote(`[`(x,1))))[[1]], quote(`[`(x,1)))
#> [1] TRUE
identical(parse(text = deparse(quote(`foo bar`(1))))[[1]], quote(`foo bar`(1)))
#> [1] TRUE
identical(parse(text = deparse(quote("str")))[[1]], quote("str"))
#> [1] TRUE
identical(parse(text = deparse(quote('a"b')))[[1]], quote('a"b'))
#> [1] TRUE
identical(parse(text = deparse(quote(1e5)))[[1]], quote(1e5))
#> [1] TRUE
identical(parse(text = deparse(quote(100000)))[[1]], quote(100000))
#> [1] TRUE
identical(parse(text = deparse(quote(1e-10)))[[1]], quote(1e-10))
#> [1] TRUE
identical(parse(text = deparse(quote(0x10L)))[[1]], quote(0x10L))
#> [1] TRUE
identical(parse(text = deparse(quote(1L)))[[1]], quote(1L))
#> [1] TRUE
identical(parse(text = deparse(quote(TRUE)))[[1]], quote(TRUE))
#> [1] TRUE
