# An object that holds itself as an attribute: printing ends by an error, and the session goes on.
e <- new.env()
class(e) <- "ring"
attr(e, "self") <- e
print_to_end <- function(x) tryCatch({ capture.output(print(x)); "printed" }, error = function(condition) "an error")
print_to_end(structure(1, ring = e))
#> [1] "an error"
1 + 1
#> [1] 2
