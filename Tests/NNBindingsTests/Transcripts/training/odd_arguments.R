# Words for arguments of the training loop that cannot be.
library(mxnet)
data <- mx.symbol.Variable("data")
net <- mx.symbol.SoftmaxOutput(mx.symbol.FullyConnected(data, num_hidden = 2, name = "fc"), name = "sm")
x <- matrix(sin(1:40), 4, 10)
fit <- function(...) mx.model.FeedForward.create(net, X = x, y = rep(0:1, 5), array.layout = "colmajor", array.batch.size = 5, verbose = FALSE, num.round = 1, ...)
said <- function(x) cat(tryCatch({ force(x); "nothing" }, error = conditionMessage), "\n")
said(fit(ctx = "cpu"))
#> ctx must be mx.context or list of mx.context 
said(fit(kvstore = 3, ctx = list(mx.cpu(), mx.cpu(1))))
#> kvstore must be either MXKVStore or a string 
said(fit(initializer = 3))
#> initializer must be a function such as mx.init.uniform(0.01) 
said(fit(optimizer = "foo"))
#> Unknown optimizer foo
#>   there are sgd, rmsprop, adam, adagrad, adadelta and nag 
said(fit(learning.rate = "much"))
#> learning.rate must be a number, got "much" 
said(fit(eval.metric = "accuracy"))
#> eval.metric must be a metric such as mx.metric.accuracy or what mx.metric.custom returns 
said(fit(eval.data = 3))
#> The validation set should be either a mx.io.DataIter or a R list 
said(fit(eval.data = list(a = 1)))
#> Please provide the validation set as list(data=R.array, label=R.array) 
said(fit(epoch.end.callback = 3))
#> epoch.end.callback must be a function such as mx.callback.log.train.metric(100) 
said(fit(input.names = "zz"))
#> the symbol has no argument 'zz'; its arguments are data, fc_weight, fc_bias, sm_label 
said(fit(aux.params = list(zz = mx.nd.zeros(2))))
#> cannot find key zz in the array aux.arrays 
said(fit(arg.params = list(fc_weight = mx.nd.zeros(c(3, 2)))))
#> Shape mismatch: 'fc_weight' has shape (4, 2), the value has shape (3, 2) 
said(fit(arg.params = list(zz = mx.nd.zeros(2)), allow.extra.params = TRUE))
#> nothing 
names(fit(fixed.param = "fc_weight")$arg.params)
#> [1] "fc_bias"
class(fit(ctx = list(mx.cpu(0), mx.cpu(1)), kvstore = mx.kv.create("local")))
#> [1] "MXFeedForwardModel"
said(mx.mlp(x, 1:10, hidden_node = 3, out_node = 2, activation = c("tanh", "relu")))
#> Length of activation should be 1 
said(mx.mlp(x, 1:10, hidden_node = 3, out_node = 2, dropout = c(1, 2)))
#> only accept dropout ratio of length 1. 
said(mx.model.check.arguments(mx.symbol.Group(c(data, mx.symbol.Variable("more_data")))))
#> Multiple fields contains suffix data 
said(mx.nd.array(data.frame(a = 1)))
#> mx.nd.array takes an object of class array, vector or matrix only. 
said(mx.nd.zeros("a"))
#> invalid 'shape' argument 
said(mx.nd.zeros(2, "cpu"))
#> wrong mx.context object, please specify with mx.cpu() or mx.gpu() 
said(mx.runif(3, "a"))
#> mx.rnorm only accept numeric min 
said(mx.lstm.inference(1e9, 1, 1, 1, 1, arg.params = list()))
#> num.lstm.layer x seq.len makes 1000000000 steps: too many to write out 
