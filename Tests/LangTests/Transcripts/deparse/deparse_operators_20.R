cat(deparse(quote((function() 1)())), sep = "\n")
#> (function() 1)()
cat(deparse(quote(if (a) if (b) c else d)), sep = "\n")
#> if (a) if (b) c else d
cat(deparse(quote(quote(x))), sep = "\n")
#> quote(x)
cat(deparse(quote(x[[a]]$b(c))), sep = "\n")
#> x[[a]]$b(c)
