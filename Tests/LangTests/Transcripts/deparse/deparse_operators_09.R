cat(deparse(quote(a::b)), sep = "\n")
#> a::b
cat(deparse(quote(a:::b)), sep = "\n")
#> a:::b
cat(deparse(quote(`my var` + 1)), sep = "\n")
#> `my var` + 1
cat(deparse(quote(`if`(a,b))), sep = "\n")
#> if (a) b
