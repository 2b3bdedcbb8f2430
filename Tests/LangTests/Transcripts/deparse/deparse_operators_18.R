cat(deparse(quote(-1:2)), sep = "\n")
#> -1:2
cat(deparse(quote((-1):2)), sep = "\n")
#> (-1):2
cat(deparse(quote(!a & b)), sep = "\n")
#> !a & b
cat(deparse(quote(!(a & b))), sep = "\n")
#> !(a & b)
