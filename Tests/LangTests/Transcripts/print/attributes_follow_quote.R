print(structure(c("x", "y"), foo = "a"), quote = FALSE)
#> [1] x y
#> attr(,"foo")
#> [1] a
noquote(structure("x", legend = "l"))
#> [1] x
#> attr(,"legend")
#> [1] l
structure("x", foo = "a")
#> [1] "x"
#> attr(,"foo")
#> [1] "a"
structure(factor("a"), foo = "z")
#> [1] a
#> attr(,"foo")
#> [1] z
#> Levels: a
