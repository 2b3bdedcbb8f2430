identical(parse(text = deparse(quote((a^b)^c)))[[1]], quote((a^b)^c))
#> [1] TRUE
identical(parse(text = deparse(quote(!(!a))))[[1]], quote(!(!a)))
#> [1] TRUE
identical(parse(text = deparse(quote(-(-a))))[[1]], quote(-(-a)))
#> [1] TRUE
identical(parse(text = deparse(quote(a$b$c)))[[1]], quote(a$b$c))
#> [1] TRUE
identical(parse(text = deparse(quote(a[[1]][2])))[[1]], quote(a[[1]][2]))
#> [1] TRUE
identical(parse(text = deparse(quote(a@b)))[[1]], quote(a@b))
#> [1] TRUE
identical(parse(text = deparse(quote(f(x)(y))))[[1]], quote(f(x)(y)))
#> [1] TRUE
identical(parse(text = deparse(quote((function(x) x)(1))))[[1]], quote((function(x) x)(1)))
#> [1] TRUE
identical(parse(text = deparse(quote(function(x, y=2) x+y)))[[1]], quote(function(x, y=2) x+y))
#> [1] TRUE
identical(parse(text = deparse(quote(if (a) b else c)))[[1]], quote(if (a) b else c))
#> [1] TRUE
identical(parse(text = deparse(quote(for (i in 1:10) print(i))))[[1]], quote(for (i in 1:10) print(i)))
#> [1] TRUE
identical(parse(text = deparse(quote(while (TRUE) break)))[[1]], quote(while (TRUE) break))
#> [1] TRUE
