format(c("a", "b\\c", "d"))
#> [1] "a   " "b\\c" "d   "
format(c("x\ny", "long"), justify = "right")
#> [1] "x\ny" "long"
formatC(c("a\tb", "c"), width = 6)
#> [1] "  a\tb" "     c"
