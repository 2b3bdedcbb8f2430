cat(deparse(quote(x[,1])), sep = "\n")
#> x[, 1]
cat(deparse(quote(x[1,,drop=FALSE])), sep = "\n")
#> x[1, , drop = FALSE]
cat(deparse(quote(\(x) x+1)), sep = "\n")
#> function(x) x + 1
cat(deparse(quote(a |> f())), sep = "\n")
#> f(a)
