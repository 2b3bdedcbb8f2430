set.seed(1)
a <- matrix(rnorm(60000), 300)
b <- matrix(rnorm(200 * 900), 200)
p <- a %*% b
dim(p)
#> [1] 300 900
all.equal(p[7, 888], sum(a[7, ] * b[, 888]))
#> [1] TRUE
