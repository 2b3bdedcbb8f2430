cat(deparse(quote(a %o% b %o% c)), sep = "\n")
#> a %o% b %o% c
cat(deparse(quote(a <- b <- c)), sep = "\n")
#> a <- b <- c
cat(deparse(quote(f((a = 1)))), sep = "\n")
#> f((a = 1))
cat(deparse(quote((if (a) b else c) + 1)), sep = "\n")
#> (if (a) b else c) + 1
