cat(deparse(quote((a^b)^c)), sep = "\n")
#> (a^b)^c
cat(deparse(quote(!(!a))), sep = "\n")
#> !(!a)
cat(deparse(quote(-(-a))), sep = "\n")
#> -(-a)
cat(deparse(quote(a$b$c)), sep = "\n")
#> a$b$c
