c(factor(c("a", "b")), factor("q"))
#> [1] a b q
#> Levels: a b q
unlist(list(factor("u"), factor("v")))
#> [1] u v
#> Levels: u v
rev(factor(c("x", "y")))
#> [1] y x
#> Levels: x y
rep(factor(c("x", "y")), times = c(2, 1))
#> [1] x x y
#> Levels: x y
append(factor("m"), factor("n"))
#> [1] m n
#> Levels: m n
