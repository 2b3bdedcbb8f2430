x <- c(1, 2, NA, 4); y <- c(2, 4, 6, 9)
cor(x, y)
#> [1] NA
cor(x, y, use = "complete.obs")
#> [1] 0.9986254
cor(x, y, use = "pairwise.complete.obs")
#> [1] 0.9986254
