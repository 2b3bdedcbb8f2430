dput(c(TRUE,NA))
#> c(TRUE, NA)
dput(NA_integer_)
#> NA_integer_
dput(1e-300)
#> 1e-300
