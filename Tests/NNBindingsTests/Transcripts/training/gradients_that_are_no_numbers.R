# A gradient that is no number makes the weight none, with and without a limit; an infinite one an infinite weight. A limit of 0 lets nothing through.
library(mxnet)
weight <- mx.nd.array(1:4)
gradient <- mx.nd.array(c(0.5, NaN, Inf, -Inf))
step <- function(...) {
  updater <- mx.opt.get.updater(mx.opt.create(..., wd = 0), list(w = weight))
  as.array(updater(list(w = weight), list(w = gradient))[[1]])
}
step("sgd", learning.rate = 1)
#> [1]  0.5  NaN -Inf  Inf
step("sgd", learning.rate = 1, momentum = 0.9)
#> [1]  0.5  NaN -Inf  Inf
step("sgd", learning.rate = 1, clip_gradient = 0.25)
#> [1] 0.75  NaN 2.75 4.25
step("sgd", learning.rate = 1, momentum = 0.9, clip_gradient = 0.25)
#> [1] 0.75  NaN 2.75 4.25
step("sgd", learning.rate = 1, clip_gradient = 0)
#> [1]   1 NaN   3   4
zeros <- function() mx.nd.zeros(4)
for (limit in c(0, 0.25)) {
  print(mx.nd.sgd.update(weight, gradient, lr = 1, clip_gradient = limit))
  print(mx.nd.sgd.mom.update(weight, gradient, zeros(), lr = 1, clip_gradient = limit))
  print(mx.nd.adam.update(weight, gradient, zeros(), zeros(), lr = 0.1, clip_gradient = limit))
  print(mx.nd.rmsprop.update(weight, gradient, zeros(), lr = 0.1, clip_gradient = limit))
  print(mx.nd.ftrl.update(weight, gradient, zeros(), zeros(), lr = 0.1, clip_gradient = limit))
  print(mx.nd.nag.mom.update(weight, gradient, zeros(), lr = 1, clip_gradient = limit))
}
#> [1]   1 NaN   3   4
#> [1]   1 NaN   3   4
#> [1]   1 NaN   3   4
#> [1]   1 NaN   3   4
#> [1]   0 NaN   0   0
#> [1]   1 NaN   3   4
#> [1] 0.75  NaN 2.75 4.25
#> [1] 0.75  NaN 2.75 4.25
#> [1] 0.6837705       NaN 2.6837707 4.3162293
#> [1] 0.5527872       NaN 2.5527871 4.4472127
#> [1] 0.1792    NaN 0.5792 0.8192
#> [1] 0.75  NaN 2.75 4.25
mx.nd.rmsprop.update(weight, gradient, zeros(), lr = 0.1, clip_weights = 2)
#> [1] 0.5527866       NaN       NaN       NaN
