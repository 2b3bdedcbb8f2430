cat(deparse(quote(function(x, y=2) x+y)), sep = "\n")
#> function(x, y = 2) x + y
cat(deparse(quote(if (a) b else c)), sep = "\n")
#> if (a) b else c
cat(deparse(quote(for (i in 1:10) print(i))), sep = "\n")
#> for (i in 1:10) print(i)
cat(deparse(quote(while (TRUE) break)), sep = "\n")
#> while (TRUE) break
