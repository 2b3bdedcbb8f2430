texts <- c("f(for (i in 1) x[i] = 2)", "f(if (a) x = 2)", "f(if (a) x = 2 else y = 3)", "f(function(x) y = 3)", "f(while (a) x = 2)", "f(repeat x = 2)",
  "f(n = if (a) x = 2)", "function(a = if (b) c = 2) 1", "x[for (i in 1) y = 2]", "f(-if (a) x = 2)", "f(a <- if (b) x = 2, k = 1)")
for (t in texts) print(parse(text = t, keep.source = FALSE)[[1]])
#> f(for (i in 1) x[i] = 2)
#> f(if (a) x = 2)
#> f(if (a) x = 2 else y = 3)
#> f(function(x) y = 3)
#> f(while (a) x = 2)
#> f(repeat x = 2)
#> f(n = if (a) x = 2)
#> function(a = if (b) c = 2) 1
#> x[for (i in 1) y = 2]
#> f(-if (a) x = 2)
#> f(a <- if (b) x = 2, k = 1)
for (t in c("if (x = 2) 1", "while (x = 2) 1", "f(for (i in y = 2) 1)", "f(x = y = 2)")) cat(class(tryCatch(parse(text = t), error = identity))[1], "\n")
#> simpleError 
#> simpleError 
#> simpleError 
#> simpleError 
invisible(system.time(for (i in 1:3) k = i))
k
#> [1] 3
