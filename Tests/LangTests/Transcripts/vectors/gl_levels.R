gl(2, 3, labels = c("lo", "hi"))
#> [1] lo lo lo hi hi hi
#> Levels: lo hi
gl(2, 1, 6)
#> [1] 1 2 1 2 1 2
#> Levels: 1 2
