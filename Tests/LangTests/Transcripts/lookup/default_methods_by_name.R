x <- structure(c(3, 1, 2), class = "foo")
mean.foo <- function(x, ...) { cat("mine\n"); mean.default(x) }
mean(x)
#> mine
#> [1] 2
sort.foo <- function(x, ...) "sorted"
sort(x)
#> [1] "sorted"
sort.default(c(3, 1, 2), decreasing = TRUE)
#> [1] 3 2 1
as.character.cash <- function(x, ...) paste0("$", as.character.default(x))
as.character(structure(1.5, class = "cash"))
#> [1] "$1.5"
c(rev.default(1:3), unique.default(c(1, 1, 2)))
#> [1] 3 2 1 1 2
t.default(1:2)
#>      [,1] [,2]
#> [1,]    1    2
toString.default(1:3)
#> [1] "1, 2, 3"
levels.default(factor(c("b", "a")))
#> [1] "a" "b"
scale.default(matrix(1:4, 2))[, 1]
#> [1] -0.7071068  0.7071068
sapply(list(1:3, 4:5), mean.default)
#> [1] 2.0 4.5
do.call("mean.default", list(1:10, trim = 0.1))
#> [1] 5.5
tryCatch(mean.default("a"), warning = print)
#> <simpleWarning in mean.default("a"): argument is not numeric or logical: returning NA>
