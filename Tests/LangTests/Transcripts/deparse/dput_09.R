dput(expression(a,b))
#> expression(a, b)
dput(-1.5)
#> -1.5
dput(c(1L,NA))
#> c(1L, NA)
