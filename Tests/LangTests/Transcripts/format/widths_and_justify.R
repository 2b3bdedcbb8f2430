format("a", width = 5)
#> [1] "a    "
format(c("a", "bb", "ccc"), justify = "centre")
#> [1] " a " "bb " "ccc"
format("x", justify = "right", width = 4)
#> [1] "   x"
formatC("a", width = 5)
#> [1] "    a"
formatC("a", width = -5)
#> [1] "a    "
formatC("a", flag = "-", width = 5)
#> [1] "a    "
