cat(deparse(quote(-a^b)), sep = "\n")
#> -a^b
cat(deparse(quote((-a)^b)), sep = "\n")
#> (-a)^b
cat(deparse(quote(!a==b)), sep = "\n")
#> !a == b
cat(deparse(quote(-(a+b))), sep = "\n")
#> -(a + b)
