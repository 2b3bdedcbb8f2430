dput(NULL)
#> NULL
dput(character(0))
#> character(0)
dput(c(1,NA))
#> c(1, NA)
