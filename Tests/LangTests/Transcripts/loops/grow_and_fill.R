v <- c()
for (i in 1:3) v <- c(v, i^2)
v
#> [1] 1 4 9
m <- matrix(0, 2, 2)
for (i in 1:2) for (j in 1:2) m[i, j] <- i * 10 + j
m
#>      [,1] [,2]
#> [1,]   11   12
#> [2,]   21   22
l <- list()
for (k in c("a", "b")) l[[k]] <- toupper(k)
str(l)
#> List of 2
#>  $ a: chr "A"
#>  $ b: chr "B"
