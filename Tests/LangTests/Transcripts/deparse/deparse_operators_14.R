cat(deparse(quote(-1L)), sep = "\n")
#> -1L
cat(deparse(quote(1i)), sep = "\n")
#> 0+1i
cat(deparse(quote(a && b || c)), sep = "\n")
#> a && b || c
cat(deparse(quote(a & b | c)), sep = "\n")
#> a & b | c
