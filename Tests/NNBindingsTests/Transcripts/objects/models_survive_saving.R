# saveRDS and save keep models, wherever they are held, and the state of an optimizer.
library(mxnet)
mx.set.seed(0)
x <- matrix(sin(1:40), 4, 10)
net <- mx.symbol.SoftmaxOutput(mx.symbol.FullyConnected(mx.symbol.Variable("data"), num_hidden = 2, name = "fc"), name = "sm")
model <- mx.model.FeedForward.create(net, X = x, y = rep(0:1, 5), num.round = 2, array.batch.size = 5, learning.rate = 0.1, array.layout = "colmajor", verbose = FALSE)
p <- predict(model, x, array.layout = "colmajor")
held <- new.env()
held$inner <- list(model = model, note = "in an environment")
saveRDS(list(first = held, second = model), "held.rds")
back <- readRDS("held.rds")
identical(predict(back$first$inner$model, x, array.layout = "colmajor"), p)
#> [1] TRUE
class(back$second)
#> [1] "MXFeedForwardModel"
class(back$second$arg.params$fc_weight)
#> [1] "MXNDArray"
outputs(back$second$symbol)
#> [1] "sm_output"
save(model, held, file = "held.RData")
e <- new.env()
load("held.RData", e)
identical(predict(e$held$inner$model, x, array.layout = "colmajor"), p)
#> [1] TRUE
# Packed as plain R values, and unpacked.
packed <- mx.serialize(model)
names(packed)
#> [1] "symbol_json"   "arg.params"    "aux.params"    "is.serialized"
class(packed)
#> [1] "MXFeedForwardModel"
is.numeric(packed$arg.params$fc_weight)
#> [1] TRUE
identical(mx.serialize(packed), packed)
#> [1] TRUE
all.equal(predict(packed, x, array.layout = "colmajor"), p)
#> [1] TRUE
all.equal(predict(mx.unserialize(packed), x, array.layout = "colmajor"), p)
#> [1] TRUE
# The momentum of an optimizer goes on where it was.
exec <- mx.simple.bind(net, ctx = mx.cpu(), grad.req = "write", data = c(4, 10))
mx.exec.update.arg.arrays(exec, c(model$arg.params, list(data = mx.nd.array(x), sm_label = mx.nd.array(rep(0:1, 5)))), match.name = TRUE)
step <- function(updater) {
  mx.exec.forward(exec, is.train = TRUE)
  mx.exec.backward(exec)
  mx.exec.update.arg.arrays(exec, updater(exec$ref.arg.arrays, exec$ref.grad.arrays), skip.null = TRUE)
}
updater <- mx.opt.get.updater(mx.opt.create("sgd", learning.rate = 0.1, momentum = 0.9), exec$ref.arg.arrays, ctx = mx.cpu())
step(updater)
saveRDS(updater, "updater.rds")
start <- lapply(exec$ref.arg.arrays, as.array)
step(updater)
went <- as.array(exec$ref.arg.arrays$fc_weight)
mx.exec.update.arg.arrays(exec, lapply(start, mx.nd.array), match.name = TRUE)
step(readRDS("updater.rds"))
identical(as.array(exec$ref.arg.arrays$fc_weight), went)
#> [1] TRUE
