e <- quote(f(a = 1, b = 2))
e[[1]] <- quote(list)
e
#> list(a = 1, b = 2)
e[[3]] <- 5
e
#> list(a = 1, b = 5)
e$a <- NULL
e
#> list(b = 5)
e[1] <- list(quote(g))
e
#> g(b = 5)
