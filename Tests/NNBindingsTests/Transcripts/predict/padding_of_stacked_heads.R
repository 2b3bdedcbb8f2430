# A network may give several columns for a sample; only what padded the last batch is dropped.
library(mxnet)
mx.set.seed(1)
data <- mx.symbol.Variable("data")
heads <- lapply(1:2, function(i) mx.symbol.FullyConnected(data, num_hidden = 3, name = paste0("head", i)))
label <- mx.symbol.Reshape(mx.symbol.transpose(mx.symbol.Variable("label")), target_shape = c(0))
net <- mx.symbol.SoftmaxOutput(mx.symbol.concat(heads, num.args = 2, dim = 0), label, name = "sm")
X <- matrix(sin(1:48), 4)
iter <- mx.io.arrayiter(X, matrix(rep(0:2, 8), 2), batch.size = 4)
model <- mx.model.FeedForward.create(net, X = iter, num.round = 1, learning.rate = 0.1, verbose = FALSE)
dim(predict(model, iter))
#> [1]  3 24
dim(predict(model, X, array.batch.size = 4, array.layout = "colmajor"))
#> [1]  3 24
dim(predict(model, mx.io.arrayiter(X[, 1:10], matrix(0, 2, 10), batch.size = 4)))
#> [1]  3 22
