identical(parse(text = deparse(quote(a %o% b %o% c)))[[1]], quote(a %o% b %o% c))
#> [1] TRUE
identical(parse(text = deparse(quote(a <- b <- c)))[[1]], quote(a <- b <- c))
#> [1] TRUE
identical(parse(text = deparse(quote(f((a = 1)))))[[1]], quote(f((a = 1))))
#> [1] TRUE
identical(parse(text = deparse(quote((if (a) b else c) + 1)))[[1]], quote((if (a) b else c) + 1))
#> [1] TRUE
identical(parse(text = deparse(quote((function() 1)())))[[1]], quote((function() 1)()))
#> [1] TRUE
identical(parse(text = deparse(quote(if (a) if (b) c else d)))[[1]], quote(if (a) if (b) c else d))
#> [1] TRUE
identical(parse(text = deparse(quote(quote(x))))[[1]], quote(quote(x)))
#> [1] TRUE
identical(parse(text = deparse(quote(x[[a]]$b(c))))[[1]], quote(x[[a]]$b(c)))
#> [1] TRUE
identical(parse(text = deparse(quote("f"(1))))[[1]], quote("f"(1)))
#> [1] TRUE
identical(parse(text = deparse(quote(`f g` <- 3)))[[1]], quote(`f g` <- 3))
#> [1] TRUE
identical(parse(text = deparse(quote(`names<-`(x, "a"))))[[1]], quote(`names<-`(x, "a")))
#> [1] TRUE
identical(parse(text = deparse(quote(names(x) <- "a")))[[1]], quote(names(x) <- "a"))
#> [1] TRUE
