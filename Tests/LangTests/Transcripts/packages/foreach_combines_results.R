library(foreach)
library(doParallel)
#! Loading required package: iterators
#! Loading required package: parallel
foreach(i = 1:3) %do% i^2
#> [[1]]
#> [1] 1
#>
#> [[2]]
#> [1] 4
#>
#> [[3]]
#> [1] 9
#>
foreach(i = 1:3, .combine = c) %do% i^2
#> [1] 1 4 9
foreach(i = 1:3, .combine = "c") %dopar% sqrt(i)
#> [1] 1.000000 1.414214 1.732051
#! Warning message:
#! executing %dopar% sequentially: no parallel backend registered 
foreach(i = 1:3, .combine = rbind) %do% c(i, i^2)
#>          [,1] [,2]
#> result.1    1    1
#> result.2    2    4
#> result.3    3    9
foreach(i = 1:3, .combine = "+") %do% i
#> [1] 6
foreach(i = 1:2, .combine = cbind) %do% c(a = i, b = i * 2)
#>   result.1 result.2
#> a        1        2
#> b        2        4
foreach(i = 1:3, j = 4:6, .combine = c) %do% (i * j)
#> [1]  4 10 18
foreach(i = 1:3, j = 4:5, .combine = c) %do% (i + j)
#> [1] 5 7
foreach(i = list(1, "a")) %do% class(i)
#> [[1]]
#> [1] "numeric"
#>
#> [[2]]
#> [1] "character"
#>
foreach(x = c(a = 1, b = 2), .combine = c) %do% x
#> [1] 1 2
foreach(i = 1:4, .combine = c) %:% when(i%%2 == 0) %do% i
#> [1] 2 4
foreach(i = 1:2, .combine = rbind) %:% foreach(j = 1:3, .combine = c) %do% (i * j)
#>          [,1] [,2] [,3]
#> result.1    1    2    3
#> result.2    2    4    6
foreach(i = 1:3, .combine = function(a, b) paste(a, b)) %do% i
#> [1] "1 2 3"
foreach(i = 1:3, .combine = max) %do% i
#> [1] 3
foreach(i = 1:3, .init = 100, .combine = "+") %do% i
#> [1] 106
foreach(i = 1:3, .final = function(x) length(x)) %do% i
#> [1] 3
foreach(i = character(0)) %do% i
#> list()
foreach(i = 1:3, .combine = c, .multicombine = TRUE) %do% i
#> [1] 1 2 3
foreach(i = 1:3, .combine = list) %do% i
#> [[1]]
#> [[1]][[1]]
#> [1] 1
#>
#> [[1]][[2]]
#> [1] 2
#>
#>
#> [[2]]
#> [1] 3
#>
foreach(i = 1:3, .combine = list, .multicombine = TRUE) %do% i
#> [[1]]
#> [1] 1
#>
#> [[2]]
#> [1] 2
#>
#> [[3]]
#> [1] 3
#>
foreach(d = iter(data.frame(a = 1:2, b = 3:4), by = "row"), .combine = c) %do% sum(d)
#> [1] 4 6
foreach(col = iter(matrix(1:4, 2), by = "col"), .combine = c) %do% sum(col)
#> [1] 3 7
foreach(m = matrix(1:4, 2)) %do% m
#> [[1]]
#>      [,1]
#> [1,]    1
#> [2,]    2
#>
#> [[2]]
#>      [,1]
#> [1,]    3
#> [2,]    4
#>
foreach(i = icount(3), .combine = c) %do% i
#> [1] 1 2 3
foreach(i = 1:3, .combine = c, .packages = "stats", .export = "x") %do% i
#> [1] 1 2 3
foreach(n = names(c(a = 1)), .combine = c) %do% n
#> [1] "a"
times(3) %do% 1
#> [1] 1 1 1
foreach(i = data.frame(a = 1:2, b = 3:4), .combine = c) %do% sum(i)
#> [1] 3 7
x <- foreach(i = 1:3) %do% {
    y <- i * 2
    y
}
y
#> [1] 6
foreach(i = 1:2, .errorhandling = "pass") %do% if (i == 1) stop("bad") else i
#> [[1]]
#> <simpleError in eval(xpr, envir = envir): bad>
#>
#> [[2]]
#> [1] 2
#>
foreach(i = 1:2, .errorhandling = "remove") %do% if (i == 1) stop("bad") else i
#> [[1]]
#> [1] 2
#>
tryCatch(foreach(i = 1:2) %do% stop("oops"), error = function(e) cat(conditionMessage(e), "\n"))
#> task 1 failed - "oops" 
tryCatch(foreach(i = 1:2, .combine = c) %dopar% stop("oops"), error = function(e) cat(conditionMessage(e), "\n"))
#> task 1 failed - "oops" 
cl <- makeCluster(2)
registerDoParallel(cl)
getDoParWorkers()
#> [1] 2
getDoParRegistered()
#> [1] TRUE
getDoParName()
#> [1] "doParallelSNOW"
foreach(i = 1:3, .combine = c) %dopar% i^2
#> [1] 1 4 9
stopCluster(cl)
registerDoSEQ()
getDoParWorkers()
#> [1] 1
getDoParName()
#> [1] "doSEQ"
foreach(i = 1:3, .combine = c) %dopar% i
#> [1] 1 2 3
registerDoParallel(cores = 2)
getDoParWorkers()
#> [1] 2
foreach(i = 1:3, .combine = "+") %dopar% i
#> [1] 6
stopImplicitCluster()
it <- iter(1:3)
nextElem(it)
#> [1] 1
nextElem(it)
#> [1] 2
nextElem(it)
#> [1] 3
tryCatch(nextElem(it), error = function(e) cat(conditionMessage(e), "\n"))
#> StopIteration 
it <- icount(2)
nextElem(it)
#> [1] 1
it <- iter(list(a = 1, b = "x"))
nextElem(it)
#> [1] 1
it <- iter(function() 5)
nextElem(it)
#> [1] 5
iter(1:3)$length
#> [1] 3
class(it)
#> [1] "funiter" "iter"   
it <- ireadLines(textConnection("a\nb"))
nextElem(it)
#> [1] "a"
it <- isplit(1:4, c(1, 1, 2, 2))
nextElem(it)
#> $value
#> [1] 1 2
#>
#> $key
#> $key[[1]]
#> [1] 1
#>
#>
it <- idiv(10, chunks = 3)
nextElem(it)
#> [1] 4
nextElem(it)
#> [1] 3
as.list(icount(3))
#> [[1]]
#> [1] 1
#>
#> [[2]]
#> [1] 2
#>
#> [[3]]
#> [1] 3
#>
unlist(as.list(iter(1:3)))
#> [1] 1 2 3
