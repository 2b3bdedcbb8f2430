area <- function(s) UseMethod("area")
area.square <- function(s) s$w^2
area.default <- function(s) stop("no area")
methods(area)
#> [1] area.default area.square 
#> see '?methods' for accessing help and source code
exists("area.square")
#> [1] TRUE
is.function(getS3method("area", "square"))
#> [1] TRUE
getS3method("area", "circle", optional = TRUE)
#> NULL
