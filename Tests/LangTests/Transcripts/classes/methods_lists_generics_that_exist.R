print.item <- function(x, ...) invisible(x)
print.summary.item <- function(x, ...) invisible(x)
Ops.item <- function(e1, e2) TRUE
length.item <- function(x) 1L
methods(class = "item")
#> [1] length Ops    print 
#> see '?methods' for accessing help and source code
