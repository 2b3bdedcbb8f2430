counter <- local({ n <- 5; function() { n <<- n + 1; n } })
f <- tempfile()
saveRDS(counter, f)
counter()
#> [1] 6
other <- readRDS(f)
other()
#> [1] 6
other()
#> [1] 7
counter()
#> [1] 7
