cat(deparse(quote(`a b`$`c d`)), sep = "\n")
#> `a b`$`c d`
cat(deparse(quote(x$`1`)), sep = "\n")
#> x$`1`
cat(deparse(quote(a:b:c)), sep = "\n")
#> a:b:c
cat(deparse(quote((a:b)^2)), sep = "\n")
#> (a:b)^2
