interaction(c("a", "b"), c("x", "y"))
#> [1] a.x b.y
#> Levels: a.x b.x a.y b.y
interaction(c("a", "b"), c("x", "y"), lex.order = TRUE, sep = "-")
#> [1] a-x b-y
#> Levels: a-x a-y b-x b-y
interaction(c("a", "b"), c("x", "y"), drop = TRUE)
#> [1] a.x b.y
#> Levels: a.x b.y
