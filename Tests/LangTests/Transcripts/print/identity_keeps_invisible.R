identity(invisible(3))
identity(3)
#> [1] 3
x <- identity(invisible(4))
x
#> [1] 4
