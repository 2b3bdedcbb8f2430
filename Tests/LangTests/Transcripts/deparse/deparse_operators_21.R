cat(deparse(quote("f"(1))), sep = "\n")
#> f(1)
cat(deparse(quote(`f g` <- 3)), sep = "\n")
#> `f g` <- 3
cat(deparse(quote(`names<-`(x, "a"))), sep = "\n")
#> `names<-`(x, "a")
cat(deparse(quote(names(x) <- "a")), sep = "\n")
#> names(x) <- "a"
