library(parallel)
stopifnot(detectCores() >= 1)
unlist(mclapply(1:3, function(i) i^2, mc.cores = 2))
#> [1] 1 4 9
cl <- makeCluster(2)
k <- 10
clusterExport(cl, "k")
parSapply(cl, 1:4, function(i) i + k)
#> [1] 11 12 13 14
parSapply(cl, c(a = 1, b = 2), function(i) c(i, i))
#>      a b
#> [1,] 1 2
#> [2,] 1 2
clusterEvalQ(cl, 1 + 1)
#> [[1]]
#> [1] 2
#>
#> [[2]]
#> [1] 2
#>
clusterMap(cl, function(a, b) a + b, 1:2, 3:4)
#> [[1]]
#> [1] 4
#>
#> [[2]]
#> [1] 6
#>
parApply(cl, matrix(1:4, 2), 1, sum)
#> [1] 4 6
clusterSplit(cl, 1:5)
#> [[1]]
#> [1] 1 2
#>
#> [[2]]
#> [1] 3 4 5
#>
splitIndices(10, 3)
#> [[1]]
#> [1] 1 2 3
#>
#> [[2]]
#> [1] 4 5 6 7
#>
#> [[3]]
#> [1]  8  9 10
#>
mcmapply(function(x, y) x * y, 1:3, 4:6)
#> [1]  4 10 18
print(parLapply(cl, 1:2, function(x) x))
#> [[1]]
#> [1] 1
#>
#> [[2]]
#> [1] 2
#>
clusterApply(cl, 1:2, identity)
#> [[1]]
#> [1] 1
#>
#> [[2]]
#> [1] 2
#>
pvec(1:4, sqrt)
#> [1] 1.000000 1.414214 1.732051 2.000000
parRapply(cl, matrix(1:4, 2), sum)
#> [1] 4 6
stopCluster(cl)
r <- try(mclapply(1:2, identity, mc.cores = 0), silent = TRUE)
