library(mxnet)
mx.set.seed(0)
x <- matrix(sin(1:40), 4, 10)
net <- mx.symbol.SoftmaxOutput(mx.symbol.FullyConnected(mx.symbol.Variable("data"), num_hidden = 2, name = "fc"), name = "sm")
fit <- function(...) invisible(mx.model.FeedForward.create(net, X = x, y = rep(0:1, 5), array.batch.size = 5, learning.rate = 0.1, array.layout = "colmajor", eval.metric = mx.metric.accuracy, ...))
# Batches: three arguments; rounds: also verbose, if the function has it.
fit(num.round = 2, batch.end.callback = function(iteration, nbatch, env) cat("batch", iteration, nbatch, length(env$train.execs), "\n"))
#> batch 1 1 1 
#> batch 1 2 1 
#> batch 2 1 1 
#> batch 2 2 1 
#! Start training with 1 devices
#! [1] Train-accuracy=0.400000005960464
#! [2] Train-accuracy=0.600000008940697
fit(num.round = 1, epoch.end.callback = function(iteration, nbatch, env) cat("round", iteration, nbatch, class(env$model), "\n"))
#> round 1 0 MXFeedForwardModel 
#! Start training with 1 devices
#! [1] Train-accuracy=0.400000005960464
fit(num.round = 1, verbose = FALSE, epoch.end.callback = function(iteration, nbatch, env, verbose) cat("verbose", verbose, "\n"))
#> verbose FALSE 
fit(num.round = 5, epoch.end.callback = function(iteration, nbatch, env, verbose = TRUE) iteration < 2)
#! Start training with 1 devices
#! [1] Train-accuracy=0.400000005960464
#! [2] Train-accuracy=0.600000008940697
fit(num.round = 4, begin.round = 3, verbose = FALSE, epoch.end.callback = function(iteration, nbatch, env, ...) cat("round", iteration, "\n"))
#> round 3 
#> round 4 
logger <- mx.metric.logger$new()
fit(num.round = 3, verbose = FALSE, eval.data = list(data = x, label = rep(0:1, 5)), epoch.end.callback = mx.callback.log.train.metric(1, logger))
length(logger$train)
#> [1] 3
length(logger$eval)
#> [1] 3
fit(num.round = 2, batch.end.callback = mx.callback.log.train.metric(2))
#! Start training with 1 devices
#! Batch [2] Train-accuracy=0.500000014901161
#! [1] Train-accuracy=0.500000014901161
#! Batch [2] Train-accuracy=0.600000023841858
#! [2] Train-accuracy=0.600000023841858
fit(num.round = 2, epoch.end.callback = mx.callback.save.checkpoint("model"))
#! Start training with 1 devices
#! [1] Train-accuracy=0.700000002980232
#! Model checkpoint saved to model-0001.params
#!
#! [2] Train-accuracy=0.600000008940697
#! Model checkpoint saved to model-0002.params
#!
list.files(pattern = "model-")
#> [1] "model-0001.params" "model-0002.params" "model-symbol.json"
mx.model.load("model", 2)$symbol$outputs
#> [1] "sm_output"
