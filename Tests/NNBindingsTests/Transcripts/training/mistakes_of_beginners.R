# Mistakes a first network is made with: the original's words, then what helps.
library(mxnet)
d <- mx.symbol.Variable("data")
fc <- mx.symbol.FullyConnected(d, num_hidden = 3, name = "fc")
net <- mx.symbol.SoftmaxOutput(fc, name = "softmax")
x <- matrix(seq(-1, 1, length.out = 200), 40)
y <- rep(0:2, length.out = 40)
fit <- function(symbol = net, X = x, y = get("y", globalenv()), ...)
  mx.model.FeedForward.create(symbol, X = X, y = y, ctx = mx.cpu(), num.round = 1, array.batch.size = 10, learning.rate = 0.1, verbose = FALSE, ...)
message.of <- function(expr) tryCatch({ suppressWarnings(expr); "no error" }, error = function(e) cat(conditionMessage(e), "\n", sep = ""))
message.of(fit(y = rep(c("a", "b", "c"), length.out = 40)))
#> Not compatible with requested type: [type=character; target=double].
#>   label must be numbers: classes from 0, as in as.numeric(factor(y)) - 1
message.of(fit(y = y[1:10]))
#> Cannot auto select array.layout, please specify this parameter
#>   X is 40 x 5 and y has 10 labels: no dimension of X is as long as y
message.of(fit(X = t(x), array.layout = "rowmajor"))
#> io.cc:50: Seems X, y was passed in a Row major way, MXNetR adopts a column major convention.
#> Please pass in transpose of X instead
#>   data has dimensions 40 x 5, the last one is the number of samples; label has 40
message.of(fit(X = matrix("a", 40, 5)))
#> Not compatible with requested type: [type=character; target=double].
#>   data must be numbers
message.of(fit(lr_scheduler = 0.1, array.layout = "rowmajor"))
#> could not find function "lr_scheduler"
#>   lr_scheduler must be a function such as mx.lr_scheduler.FactorScheduler(...), got 0.1; `lr` alone is short for it, the rate is learning.rate
message.of(fit(optimizer = "sgdd"))
#> Unknown optimizer sgdd
#>   did you mean `sgd`?
#>   there are sgd, rmsprop, adam, adagrad, adadelta and nag
message.of(fit(eval.metric = "accuracy", array.layout = "rowmajor"))
#> eval.metric must be a metric such as mx.metric.accuracy or what mx.metric.custom returns
message.of(mx.model.FeedForward.create(net, X = x, y = y, ctx = mx.cpu, num.round = 1))
#> ctx must be mx.context or list of mx.context
message.of(mx.model.FeedForward.create(net, X = x, y = y, ctx = mx.cpu(), num.round = "5"))
#> non-numeric argument to binary operator
#>   num.round and begin.round must be numbers
message.of(mx.symbol.FullyConnected(x, num_hidden = 3))
#> Non Symbol parameters is only accepted via key=value style.
message.of(mx.symbol.Group(net, 1))
#> Group only accept MXSymbol as input
message.of(mx.simple.bind(x, ctx = mx.cpu(), data = c(5, 10)))
#> symbol need to be MXSymbol
try(mx.simple.bind(net, ctx = mx.cpu, data = c(5, 10)))
#! Error in mx.simple.bind(net, ctx = mx.cpu, data = c(5, 10)) : 
#!   ctx must be mx.context or list of mx.context
try(mx.simple.bind(net, ctx = mx.cpu(), data = c(5, 10), grad.req = "wirte"))
#! Error in mx.simple.bind(net, ctx = mx.cpu(), data = c(5, 10), grad.req = "wirte") : 
#!   grad_req must be one of 'null', 'write' or 'add'
e <- mx.simple.bind(net, ctx = mx.cpu(), data = c(5, 10), grad.req = "write")
message.of(mx.exec.update.arg.arrays(e, list(mx.nd.zeros(c(5, 10))), match.name = TRUE))
#> match.name is set to TRUE, the input list must have names in all elements
message.of(mx.exec.update.arg.arrays(e, list(data = NULL), match.name = TRUE))
#> Element data expected to be not NULL
message.of(mx.exec.update.arg.arrays(e, rep(list(NULL), 4)))
#> Position 0 expected to be not NULL
message.of(mx.exec.update.grad.arrays(e, list(data = mx.nd.zeros(c(5, 10))), match.name = TRUE))
#> Element data expected to be NULL
message.of(mx.runif(3, min = "0"))
#> mx.rnorm only accept numeric min
it <- mx.io.arrayiter(t(x), y, batch.size = 10)
message.of(it$value())
#> Read Iter at end or before iter.next is called
message.of(mx.io.arrayiter(x, y, batch.size = 10))
#> io.cc:50: Seems X, y was passed in a Row major way, MXNetR adopts a column major convention.
#> Please pass in transpose of X instead
#>   data has dimensions 40 x 5, the last one is the number of samples; label has 40
message.of(mx.mlp(x, y, hidden_node = 3, out_node = 1, out_activation = "linear", num.round = 1, array.layout = "rowmajor"))
#> Not supported yet.
#>   out_activation must be softmax, rmse or logistic, got "linear"
