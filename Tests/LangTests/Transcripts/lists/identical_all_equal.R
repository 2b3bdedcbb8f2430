identical(list(1, "a"), list(1, "a"))
#> [1] TRUE
identical(c(a = 1), c(1))
#> [1] FALSE
all.equal(1, 1 + 1e-10)
#> [1] TRUE
all.equal(1, 1.1)
#> [1] "Mean relative difference: 0.1"
isTRUE(all.equal(1, 2))
#> [1] FALSE
all.equal(c(a = 1), c(b = 1))
#> [1] "Names: 1 string mismatch"
all.equal(1L, 1)
#> [1] TRUE
identical(1L, 1)
#> [1] FALSE
all.equal("a", "b")
#> [1] "1 string mismatch"
all.equal(list(1, 2), list(1, 3))
#> [1] "Component 2: Mean relative difference: 0.5"
