setClass("D", representation(nm = "character"))
setMethod("[", "D", function(x, i, ...) x@nm[i])
setMethod("$", "D", function(x, name) slot(x, name))
d <- new("D", nm = c("a", "b"))
d[2]
#> [1] "b"
d$nm
#> [1] "a" "b"
