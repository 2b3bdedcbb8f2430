cat(deparse(quote(a[[1]][2])), sep = "\n")
#> a[[1]][2]
cat(deparse(quote(a@b)), sep = "\n")
#> a@b
cat(deparse(quote(f(x)(y))), sep = "\n")
#> f(x)(y)
cat(deparse(quote((function(x) x)(1))), sep = "\n")
#> (function(x) x)(1)
