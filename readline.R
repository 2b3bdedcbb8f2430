x <- readline("name? "); print(x); y <- readLines(n=1); print(y)
