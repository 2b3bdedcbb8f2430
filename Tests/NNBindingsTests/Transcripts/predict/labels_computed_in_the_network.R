# A loss compares with labels that other operators make; prediction needs none of them.
library(mxnet)
mx.set.seed(1)
data <- mx.symbol.Variable("data")
label <- mx.symbol.Variable("label")
conv <- mx.symbol.Convolution(data, kernel = c(3, 3), num_filter = 2, pad = c(1, 1), name = "conv")
flat <- mx.symbol.Flatten(conv)
X <- array(seq(0, 1, length.out = 8 * 8 * 20), c(8, 8, 1, 20))
Y <- array(X, c(8, 8, 2, 20))
iter <- mx.io.arrayiter(X, Y, batch.size = 5)
regression <- function(pred, label) mx.symbol.LinearRegressionOutput(pred, label, name = "out")
train <- function(net) mx.model.FeedForward.create(net, X = iter, num.round = 1, learning.rate = 0.01, eval.metric = mx.metric.custom("one", function(l, p) 1))
model <- train(regression(flat, mx.symbol.Flatten(label)))
#! Start training with 1 devices
#! [1] Train-one=1
dim(predict(model, X))
#> [1] 128  20
dim(predict(model, iter))
#> [1] 128  20
all.equal(predict(model, X), predict(model, iter))
#> [1] TRUE
long <- train(regression(mx.symbol.Reshape(flat, shape = c(-1)), mx.symbol.Reshape(label, shape = c(-1))))
#! Start training with 1 devices
#! [1] Train-one=1
length(predict(long, X))
#> [1] 2560
classes <- array(0, c(3, 20))
classes[cbind(rep(1:3, length.out = 20), 1:20)] <- 1
net <- mx.symbol.SoftmaxOutput(mx.symbol.FullyConnected(flat, num_hidden = 3), mx.symbol.argmax(label, axis = 1))
model <- mx.model.FeedForward.create(net, X = mx.io.arrayiter(X, classes, batch.size = 5), num.round = 1, learning.rate = 0.01)
#! Start training with 1 devices
dim(predict(model, X))
#> [1]  3 20
colSums(predict(model, X))[1:3]
#> [1] 1 1 1
# A loss that is computed from the label itself needs it.
net <- mx.symbol.MakeLoss(mx.symbol.mean(mx.symbol.square(flat - mx.symbol.Flatten(label))))
model <- mx.model.FeedForward.create(net, X = iter, num.round = 1, learning.rate = 0.01)
#! Start training with 1 devices
length(predict(model, iter))
#> [1] 4
predict(model, X)
#! Error in mx.simple.bind(symbol = <pointer: 0x0>, ctx = list(device = "cpu",  : 
#!   Need more shape information to decide the shapes of arguments
#! Calls: predict ... predict.MXFeedForwardModel -> mx.internal.bind.model -> do.call
#!   unknown: label
#! Execution halted
