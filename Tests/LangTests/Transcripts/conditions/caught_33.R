tryCatch(levels(factor("a"))[[3]], error=function(e) print(e))
#> <subscriptOutOfBoundsError in levels(factor("a"))[[3]]: subscript out of bounds>
tryCatch(unlist(list(1))[["z"]], error=function(e) print(e))
#> <subscriptOutOfBoundsError in unlist(list(1))[["z"]]: subscript out of bounds>
