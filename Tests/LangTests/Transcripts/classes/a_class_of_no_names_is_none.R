I(c("x", "y"))
#> [1] "x" "y"
y <- 1
class(y) <- character()
attributes(y)
#> NULL
attributes(structure(1, class = character()))
#> NULL
