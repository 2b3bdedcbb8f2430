`[.track` <- function(x, i) { cat("cut\n"); structure(unclass(x)[i], class = "track") }
unclass(rev(structure(1:3, class = "track")))
#> cut
#> [1] 3 2 1
length(structure(1:3, class = "track"))
#> [1] 3
