deparse(quote(x[, 1]))
#> [1] "x[, 1]"
deparse(quote(hearta <- by(heart, heart$id, function(x) x[x$stop == max(x$stop), ])))
#> [1] "hearta <- by(heart, heart$id, function(x) x[x$stop == max(x$stop), "
#> [2] "    ])"                                                             
