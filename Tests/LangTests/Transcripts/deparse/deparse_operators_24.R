cat(deparse(quote((a == b) == c)), sep = "\n")
#> (a == b) == c
cat(deparse(quote(~ a | b)), sep = "\n")
#> ~a | b
cat(deparse(quote(a := b)), sep = "\n")
#> `:=`(a, b)
cat(deparse(quote(`:=`(a,b))), sep = "\n")
#> `:=`(a, b)
