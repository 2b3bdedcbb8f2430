strwrap("")
#> [1] ""
strwrap(character(0))
#> character(0)
