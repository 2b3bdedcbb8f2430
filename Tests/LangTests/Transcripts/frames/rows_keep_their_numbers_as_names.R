# Rows chosen from a frame are named by their numbers; a fresh frame's are not named.
as.matrix(head(iris[1:2], 2))
#>   Sepal.Length Sepal.Width
#> 1          5.1         3.5
#> 2          4.9         3.0
as.matrix(women)[1:2, ]
#>      height weight
#> [1,]     58    115
#> [2,]     59    117
apply(iris[3:4, 1:4], 1, sum)
#>   3   4 
#> 9.4 9.4 
apply(women[1:2, ], 1, sum)
#>   1   2 
#> 173 176 
dist(iris[c(1, 51, 101), 1:4])
#>            1       51
#> 51  4.003748         
#> 101 5.284884 1.843909
cutree(hclust(dist(iris[1:4, 1:4])), 2)
#> 1 2 3 4 
#> 1 2 2 2 
cbind(iris[5:6, 1:2], y = 1:2)
#>   Sepal.Length Sepal.Width y
#> 5          5.0         3.6 1
#> 6          5.4         3.9 2
.row_names_info(iris)
#> [1] -150
.row_names_info(iris[1:3, ])
#> [1] 3
.row_names_info(data.frame(a = 1:3))
#> [1] -3
x <- structure(list(a = 1:3), class = "data.frame", row.names = 1:3)
.row_names_info(x)
#> [1] 3
row.names(x) <- NULL
.row_names_info(x)
#> [1] -3
.set_row_names(4)
#> [1] NA -4
identical(iris[1:150, ], iris)
#> [1] TRUE
dput(iris[2:3, 1:2])
#> structure(list(Sepal.Length = c(4.9, 4.7), Sepal.Width = c(3, 
#> 3.2)), row.names = 2:3, class = "data.frame")
dput(data.frame(a = 1:2))
#> structure(list(a = 1:2), class = "data.frame", row.names = c(NA, 
#> -2L))
d <- data.frame(a = 1:2)
d$b <- 3:4
dput(d)
#> structure(list(a = 1:2, b = 3:4), row.names = c(NA, -2L), class = "data.frame")
dput(rbind(d, d))
#> structure(list(a = c(1L, 2L, 1L, 2L), b = c(3L, 4L, 3L, 4L)), row.names = c(NA, 
#> -4L), class = "data.frame")
