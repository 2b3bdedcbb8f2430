data.matrix(data.frame(a = 1:2, d = as.Date("2020-01-01") + 0:1, f = factor(c("u", "v")), c = c("b", "a"), l = c(TRUE, NA)))
#>      a     d f c  l
#> [1,] 1 18262 1 2  1
#> [2,] 2 18263 2 1 NA
try(aggregate(zz ~ a, data.frame(a = 1), sum))
#! Error in eval(predvars, data, env) : object 'zz' not found
