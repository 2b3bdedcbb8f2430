# What functions that lapply and its kin call see of their arguments, and of the frame they are called from.
f <- function(x) deparse(substitute(x))
sapply(1:2, f)
#> [1] "X[[i]]" "X[[i]]"
mapply(f, c(x = "p", y = "q"))
#>                  x                  y 
#> "dots[[1L]][[1L]]" "dots[[1L]][[2L]]" 
lapply(1, function(x, ...) match.call(), 5, z = y)
#> [[1]]
#> FUN(x = X[[i]], 5, z = ..2)
#>
Reduce(function(a, b) deparse(substitute(b)), 1:3, accumulate = TRUE)
#> [1] "1"      "x[[i]]" "x[[i]]"
apply(matrix(1:4, 2), 1, f)
#> [1] "newX[, i]" "newX[, i]"
Position(function(x) { print(substitute(x)); x > 1 }, 1:2)
#> x[[i]]
#> x[[i]]
#> [1] 2
sapply(c("a", "b"), function(x) parent.frame()$i[])
#> a b 
#> 1 2 
lapply(1, function(x, y) x, stop("not forced"))
#> [[1]]
#> [1] 1
#>
tryCatch(vapply(1:3, function(i) 1:2, 1), error = function(e) print(conditionCall(e)))
#> vapply(1:3, function(i) 1:2, 1)
eapply(as.environment(list(a = 1)), f)
#> $a
#> [1] "X[[i]]"
#>
