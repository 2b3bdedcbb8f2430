invisible(3)
(invisible(3))
#> [1] 3
x <- 5
(x <- 6)
#> [1] 6
f <- function() invisible(7)
f()
y <- f()
y
#> [1] 7
if (FALSE) 1
NULL
#> NULL
