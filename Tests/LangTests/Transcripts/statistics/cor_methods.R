x <- c(1, 2, 3, 5, 8); y <- c(2, 1, 4, 3, 9)
cor(x, y); cor(x, y, method = "spearman"); cor(x, y, method = "kendall")
#> [1] 0.8909626
#> [1] 0.8
#> [1] 0.6
cov(x, y); cov(x, y, method = "spearman")
#> [1] 7.7
#> [1] 2
