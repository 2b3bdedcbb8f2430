length(quote(x[]))
#> [1] 3
length(quote(x[[]]))
#> [1] 3
length(quote(f()))
#> [1] 1
quote(x[])
#> x[]
quote(x[, ])
#> x[, ]
`[.counted` <- function(x, i, j) c(nargs(), missing(i), missing(j))
x <- structure(1:3, class = "counted")
x[]
#> [1] 2 1 1
x[1]
#> [1] 2 0 1
x[1, ]
#> [1] 3 0 1
y <- c(a = 1, b = 2)
y[]
#> a b 
#> 1 2 
y[] <- 0
y
#> a b 
#> 0 0 
m <- matrix(1:4, 2)
m[] <- 9L
m
#>      [,1] [,2]
#> [1,]    9    9
#> [2,]    9    9
d <- data.frame(a = 1:2, b = 3:4)
d[]
#>   a b
#> 1 1 3
#> 2 2 4
d[] <- lapply(d, function(k) k * 2)
d
#>   a b
#> 1 2 6
#> 2 4 8
l <- list(1, "a")
l[] <- list(NULL)
l
#> [[1]]
#> NULL
#>
#> [[2]]
#> NULL
#>
try(y[[]])
#! Error in y[[]] : subscript out of bounds
