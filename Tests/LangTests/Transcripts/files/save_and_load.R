f <- tempfile()
a1 <- 1
b1 <- "q"
save(a1, b1, file=f)
rm(a1, b1)
load(f)
a1
#> [1] 1
b1
#> [1] "q"
print(load(f))
#> [1] "a1" "b1"
e <- new.env()
load(f, envir=e)
sort(ls(e))
#> [1] "a1" "b1"
