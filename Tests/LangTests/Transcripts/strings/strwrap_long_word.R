strwrap("supercalifragilistic is long", width = 10)
#> [1] "supercalifragilistic" "is long"             
