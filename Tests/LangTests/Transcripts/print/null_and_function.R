NULL
#> NULL
print(NULL)
#> NULL
invisible(5)
print(invisible(5))
#> [1] 5
(invisible(3))
#> [1] 3
f <- function() invisible(7)
f()
x <- f()
x
#> [1] 7
