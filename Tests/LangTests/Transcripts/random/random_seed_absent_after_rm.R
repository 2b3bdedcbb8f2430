set.seed(1)
exists(".Random.seed")
#> [1] TRUE
rm(.Random.seed)
x <- runif(1)
exists(".Random.seed")
#> [1] TRUE
