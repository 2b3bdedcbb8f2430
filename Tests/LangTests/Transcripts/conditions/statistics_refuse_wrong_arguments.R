try(t.test())
#! Error in t.test.default() : argument "x" is missing, with no default
try(var.test(1, 2))
#! Error in var.test.default(1, 2) : not enough 'x' observations
try(binom.test(5, 3))
#! Error in binom.test(5, 3) : 'n' must be a positive integer >= 'x'
try(weighted.mean(1:3, 1:2))
#! Error in weighted.mean.default(1:3, 1:2) : 
#!   'x' and 'w' must have the same length
try(diff(1:3, lag = -1))
#! Error in diff.default(1:3, lag = -1) : 
#!   'lag' and 'differences' must be integers >= 1
try(findInterval(1, c(2, 1)))
#! Error in findInterval(1, c(2, 1)) : 
#!   'vec' must be sorted non-decreasingly and not contain NAs
try(tabulate("a"))
#! Error in tabulate("a") : 'bin' must be numeric or a factor
tabulate(-1)
#> [1] 0
try(cut(1:3, c(1, 2), labels = c("a", "b")))
#! Error in cut.default(1:3, c(1, 2), labels = c("a", "b")) : 
#!   lengths of 'breaks' and 'labels' differ
try(sort("a", decreasing = "b"))
#! Error in sort("a", decreasing = "b") : 
#!   'decreasing' must be a length-1 logical vector.
#! Did you intend to set 'partial'?
try(sort(c(1, 2), method = "foo"))
#! Error in match.arg(method) : 
#!   'arg' should be one of “auto”, “shell”, “quick”, “radix”
try(tail(1:3, 1:2))
#! Error in checkHT(n, dx <- dim(x)) : 
#!   invalid 'n' - must have length one when dim(x) is NULL, got 2
try(apply(matrix(1:4, 2), 3, sum))
#! Error in apply(matrix(1:4, 2), 3, sum) : 'MARGIN' does not match dim(X)
try(aperm(matrix(1:4, 2), c(1, 1)))
#! Error in aperm.default(matrix(1:4, 2), c(1, 1)) : invalid 'perm' argument
try(var(1:3, 1:2))
#! Error in var(1:3, 1:2) : incompatible dimensions
sweep(matrix(1:4, 2), 1, 1:3)
#>      [,1] [,2]
#> [1,]    0    0
#> [2,]    0    3
#! Warning message:
#! In sweep(matrix(1:4, 2), 1, 1:3) :
#!   STATS is longer than the extent of 'dim(x)[MARGIN]'
try(lm(a ~ b, data = 5))
#! Error in model.frame.default(formula = a ~ b, data = 5, drop.unused.levels = TRUE) : 
#!   'data' must be a data.frame, environment, or list
