cat(deparse(quote(a^-b)), sep = "\n")
#> a^-b
cat(deparse(quote(-a:b)), sep = "\n")
#> -a:b
cat(deparse(quote(!x %in% y)), sep = "\n")
#> !x %in% y
cat(deparse(quote(a == (b == c))), sep = "\n")
#> a == (b == c)
