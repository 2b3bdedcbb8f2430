f <- tempfile()
x <- list(a=1, b="x", d=data.frame(p=1:2, q=c("u","v")), f=function(n) n + 1)
saveRDS(x, f)
y <- readRDS(f)
y$d
#>   p q
#> 1 1 u
#> 2 2 v
y$f(2)
#> [1] 3
identical(y[1:3], x[1:3])
#> [1] TRUE
