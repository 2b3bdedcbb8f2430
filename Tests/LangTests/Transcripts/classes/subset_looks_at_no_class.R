x <- structure(list(a = 1, b = "two"), class = "odd")
`[[.odd` <- function(x, i) stop("never")
`[.odd` <- function(x, i) stop("never")
.subset2(x, "b")
#> [1] "two"
.subset(x, 1)
#> $a
#> [1] 1
#>
e <- new.env()
e$v <- 3
.subset2(e, "v")
#> [1] 3
