# predict binds a network once and sees every change of its arrays.
library(mxnet)
mx.set.seed(0)
net <- mx.symbol.FullyConnected(mx.symbol.Variable("data"), num_hidden = 4, name = "fc1")
net <- mx.symbol.BatchNorm(net, name = "bn", fix_gamma = FALSE)
net <- mx.symbol.SoftmaxOutput(mx.symbol.FullyConnected(net, num_hidden = 2, name = "fc2"), name = "sm")
x <- matrix(sin(1:40), 4, 10)
model <- mx.model.FeedForward.create(net, X = x, y = rep(0:1, 5), num.round = 2, array.batch.size = 5, learning.rate = 0.1, array.layout = "colmajor", verbose = FALSE)
ask <- function(m, x, ...) predict(m, x, array.layout = "colmajor", ...)
first <- ask(model, x)
identical(ask(model, x), first)
#> [1] TRUE
all.equal(ask(model, x[, 1:7], array.batch.size = 3), first[, 1:7])
#> [1] TRUE
other <- model
other$arg.params$fc2_bias <- mx.nd.array(c(0, 9))
round(ask(other, x)[, 1:2], 3)
#>      [,1] [,2]
#> [1,]    0    0
#> [2,]    1    1
identical(ask(model, x), first)
#> [1] TRUE
# Writing into an array of the model.
z <- mx.nd.internal.plus.scalar(model$arg.params$fc2_bias, scalar = 9, out = model$arg.params$fc2_bias)
identical(ask(model, x), first)
#> [1] FALSE
model$arg.params$fc2_bias <- mx.nd.array(as.array(z) - 9)
all.equal(ask(model, x), first, tolerance = 1e-5)
#> [1] TRUE
identical(as.vector(predict(model, mx.nd.array(x))), as.vector(ask(model, x)))
#> [1] TRUE
