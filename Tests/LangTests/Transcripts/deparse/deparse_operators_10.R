cat(deparse(quote(`+`(a))), sep = "\n")
#> +a
cat(deparse(quote(`+`(a,b,c))), sep = "\n")
#> `+`(a, b, c)
cat(deparse(quote(`[`(x,1))), sep = "\n")
#> x[1]
cat(deparse(quote(`foo bar`(1))), sep = "\n")
#> `foo bar`(1)
