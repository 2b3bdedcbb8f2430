x <- c(3, 1, NA, -Inf, Inf, 0, -0.5, -2, NaN)
order(x)
#> [1] 4 8 7 6 2 1 5 3 9
order(x, decreasing = TRUE)
#> [1] 5 1 2 6 7 8 4 3 9
order(x, na.last = FALSE)
#> [1] 3 9 4 8 7 6 2 1 5
order(x, na.last = NA)
#> [1] 4 8 7 6 2 1 5
sort(x)
#> [1] -Inf -2.0 -0.5  0.0  1.0  3.0  Inf
order(c("b", "A", "a", NA, "B"), c(1, 2, 3, 4, 5))
#> [1] 3 2 1 5 4
order(c(2L, 1L, 2L, 1L), c(1, 2, 0, 1), decreasing = c(TRUE, FALSE), method = "radix")
#> [1] 3 1 4 2
set.seed(3)
i <- sample(50L, 2000, TRUE)
o <- order(i, decreasing = TRUE)
all(diff(i[o]) <= 0) && all(diff(o)[diff(i[o]) == 0] > 0)
#> [1] TRUE
is.unsorted(sort(rnorm(5000)))
#> [1] FALSE
