# What MXNet 1.9.1 draws with the same seed.
library(mxnet)
draw <- function(seed, x) { mx.set.seed(seed); as.vector(as.array(x)) }
draw(7, mx.nd.random.normal(shape = 4))
#> [1]  0.8028400 -0.8399817 -1.0016950  0.7227800
draw(7, mx.nd.random.gamma(alpha = 2, shape = 3))
#> [1] 2.9328253 0.8821826 2.7847407
as.array(mx.nd.random.poisson(lam = 4, shape = 5))
#> [1] 7 4 1 2 3
as.array(mx.nd.random.exponential(lam = 2, shape = 3))
#> [1] 0.2631577 0.6511947 0.3091928
draw(3, mx.nd.shuffle(mx.nd.array(1:8)))
#> [1] 1 7 2 3 8 5 6 4
identical(draw(42, mx.nd.random.uniform(shape = 5)), draw(42, mx.runif(5)))
#> [1] TRUE
# Masks of dropout, one after the other.
exec <- mx.simple.bind(mx.symbol.Dropout(mx.symbol.Variable("data"), p = 0.5), ctx = mx.cpu(), data = c(10, 1))
mx.exec.update.arg.arrays(exec, list(data = mx.nd.ones(c(10, 1))), match.name = TRUE)
mask <- function() { mx.exec.forward(exec, is.train = TRUE); as.vector(as.array(exec$ref.outputs[[1]])) }
mx.set.seed(7)
mask()
#>  [1] 2 0 0 0 0 2 2 2 2 0
mask()
#>  [1] 2 0 0 0 0 0 2 0 2 0
