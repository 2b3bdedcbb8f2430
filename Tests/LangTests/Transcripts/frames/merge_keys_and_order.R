a <- data.frame(k = c("X", "X", "Y", "X"), v = 1:4)
b <- data.frame(k = c("Y", "X", "Z", "X"), w = 1:4)
merge(a, a, by = "k")
#>    k v.x v.y
#> 1  X   1   1
#> 2  X   1   2
#> 3  X   1   4
#> 4  X   2   1
#> 5  X   2   2
#> 6  X   2   4
#> 7  X   4   1
#> 8  X   4   2
#> 9  X   4   4
#> 10 Y   3   3
merge(b, a, sort = FALSE)
#>   k w v
#> 1 Y 1 3
#> 2 X 2 1
#> 3 X 2 2
#> 4 X 2 4
#> 5 X 4 1
#> 6 X 4 2
#> 7 X 4 4
x <- data.frame(k = c(1, 2, 3, 2, 3, 3, 2, 3, 1, 2, 1, 1), i = 1:12)
y <- data.frame(k = c(2, 1, 9, 1), j = 1:4)
merge(x, y, all = TRUE)
#>    k  i  j
#> 1  1  1  2
#> 2  1  1  4
#> 3  1 11  2
#> 4  1 11  4
#> 5  1 12  2
#> 6  1 12  4
#> 7  1  9  2
#> 8  1  9  4
#> 9  2  2  1
#> 10 2 10  1
#> 11 2  7  1
#> 12 2  4  1
#> 13 3  5 NA
#> 14 3  6 NA
#> 15 3  3 NA
#> 16 3  8 NA
#> 17 9 NA  3
merge(x, y, all = TRUE, sort = FALSE)
#>    k  i  j
#> 1  1  1  2
#> 2  1  1  4
#> 3  1 11  2
#> 4  1 11  4
#> 5  1 12  2
#> 6  1 12  4
#> 7  1  9  2
#> 8  1  9  4
#> 9  2  2  1
#> 10 2 10  1
#> 11 2  7  1
#> 12 2  4  1
#> 13 3  5 NA
#> 14 3  6 NA
#> 15 3  3 NA
#> 16 3  8 NA
#> 17 9 NA  3
merge(data.frame(a = c(10, 2, 1, 10), b = c(2, 10, 1, 1), w = 1:4), data.frame(a = c(10, 1, 2, 10), b = c(1, 1, 10, 2), z = 1:4))
#>    a  b w z
#> 1  1  1 3 2
#> 2 10  1 4 1
#> 3 10  2 1 4
#> 4  2 10 2 3
merge(data.frame(k = factor(c("b", "a", "c"), levels = c("c", "b", "a")), w = 1:3), data.frame(k = c("c", "a", "b"), z = 1:3))
#>   k w z
#> 1 a 2 2
#> 2 b 1 3
#> 3 c 3 1
x <- data.frame(id = c(3, 1, 2), v = 1:3, row.names = c("p", "q", "r"))
y <- data.frame(u = 4:6, row.names = c("q", "r", "s"))
merge(x, y, by = "row.names")
#>   Row.names id v u
#> 1         q  1 2 4
#> 2         r  2 3 5
merge(x, y, by = 0, all = TRUE)
#>   Row.names id  v  u
#> 1         p  3  1 NA
#> 2         q  1  2  4
#> 3         r  2  3  5
#> 4         s NA NA  6
merge(x, y[0, , drop = FALSE], all = TRUE)
#> [1] id         v          y[FALSE, ]
#> <0 rows> (or 0-length row.names)
merge(x, y)
#>   id v u
#> 1  3 1 4
#> 2  1 2 4
#> 3  2 3 4
#> 4  3 1 5
#> 5  1 2 5
#> 6  2 3 5
#> 7  3 1 6
#> 8  1 2 6
#> 9  2 3 6
m <- data.frame(k = c(NA, 1, NA), w = 1:3)
merge(m, data.frame(k = c(1, NA), z = 1:2), incomparables = NA)
#>   k w z
#> 1 1 2 1
try(merge(x, x, by = c("id", "zz")))
#! Error in fix.by(by.x, x) : 'by' must specify a uniquely valid column
try(merge(x, x, by = 7))
#! Error in fix.by(by.x, x) : 'by' must match numbers of columns
try(merge(x, x, by = TRUE))
#! Error in fix.by(by.x, x) : 'by' must match number of columns
try(merge(x, x, by = list("id")))
#! Error in fix.by(by.x, x) : 
#!   'by' must specify one or more columns as numbers, names or logical
try(merge(x, x, by.x = "id", by.y = c("id", "v")))
#! Error in merge.data.frame(x, x, by.x = "id", by.y = c("id", "v")) : 
#!   'by.x' and 'by.y' specify different numbers of columns
x$m <- matrix(1:6, 3)
merge(x, y, by = 0)
#>   Row.names id v m.1 m.2 u
#> 1         q  1 2   2   5 4
#> 2         r  2 3   3   6 5
