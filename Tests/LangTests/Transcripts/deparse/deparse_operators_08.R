cat(deparse(quote(y ~ x + z)), sep = "\n")
#> y ~ x + z
cat(deparse(quote(~x)), sep = "\n")
#> ~x
cat(deparse(quote(a ? b)), sep = "\n")
#> `?`(a, b)
cat(deparse(quote(?a)), sep = "\n")
#> `?`(a)
