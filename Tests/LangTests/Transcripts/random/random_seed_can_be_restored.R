set.seed(1)
.Random.seed[1:3]
#> [1]      10403        624 -169270483
old <- .Random.seed
a <- runif(2)
.Random.seed <- old
identical(a, runif(2))
#> [1] TRUE
