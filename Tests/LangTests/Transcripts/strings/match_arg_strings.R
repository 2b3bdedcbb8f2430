match("b", letters)
#> [1] 2
c("x", "b") %in% letters
#> [1] TRUE TRUE
match(c(1, 9), 1:3)
#> [1]  1 NA
match("z", c("a"), nomatch = 0)
#> [1] 0
pmatch("me", c("mean", "median"))
#> [1] NA
pmatch("mea", c("mean", "median"))
#> [1] 1
charmatch("m", c("mean", "median"))
#> [1] 0
