f <- factor(c("a", "b", "a", "c"))
f[f != "c"]
#> [1] a b a
#> Levels: a b c
droplevels(f[f != "c"])
#> [1] a b a
#> Levels: a b
f[f != "c", drop = TRUE]
#> [1] a b a
#> Levels: a b
factor(f[1:2])
#> [1] a b
#> Levels: a b
