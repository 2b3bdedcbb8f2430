f <- factor(c("a", "b", "a", "c"))
levels(f)[levels(f) == "c"] <- "z"
f
#> [1] a b a z
#> Levels: a b z
levels(f) <- c("x", "y", "x")
f
#> [1] x y x x
#> Levels: x y
levels(f) <- list(A = "x", B = "y")
f
#> [1] A B A A
#> Levels: A B
