library(mxnet)
mx.set.seed(0)
x <- matrix(sin(1:40), 4, 10)
y <- rep(0:1, 5)
data <- mx.symbol.Variable("data")
net <- mx.symbol.SoftmaxOutput(mx.symbol.FullyConnected(data, num_hidden = 2, name = "fc"), name = "sm")
fit <- function(X, y, ..., array.batch.size = 5, array.layout = "colmajor", net. = net)
  invisible(mx.model.FeedForward.create(net., X = X, y = y, num.round = 1, array.batch.size = array.batch.size, learning.rate = 0.1, array.layout = array.layout, verbose = FALSE, ...))
fit(x, y)
# Labels that are no class.
fit(x, y + 1)
#! Warning message:
#! labels must be whole numbers from 0 to 1, one for each of the network's 2 outputs, but there is 2: subtract 1 from classes that begin at 1 
fit(x, y - 1)
#! Warning message:
#! labels must be whole numbers from 0 to 1, one for each of the network's 2 outputs, but there is -1 
fit(x, y + 0.5)
#! Warning message:
#! labels must be whole numbers from 0 to 1, one for each of the network's 2 outputs, but there is 1.5, 0.5 
# A batch larger than the data.
fit(x, y, array.batch.size = 50)
#! Warning message:
#! array.batch.size 50 is larger than the 10 samples: batches of 10 are used 
iter <- mx.io.arrayiter(x, y, batch.size = 50)
#! Warning message:
#! In mx.io.arrayiter(x, y, batch.size = 50) :
#!   batch.size 50 is larger than the 10 samples: some are repeated to fill the batch
# A layout that was guessed, cannot be, or does not exist.
fit(t(x), y, array.layout = "auto")
#! Warning message:
#! In mx.model.select.layout.train(X, y) :
#!   Auto detect layout of input matrix, use rowmajor..
#!
fit(x, y, array.layout = "auto")
#! Warning message:
#! In mx.model.select.layout.train(X, y) :
#!   Auto detect layout input matrix, use colmajor..
#!
fit(x, y, array.layout = "wide")
#! Warning message:
#! array.layout "wide" is neither rowmajor nor colmajor: colmajor is assumed 
model <- fit(x, y)
dim(predict(model, t(x)))
#> [1]  2 10
#! Warning message:
#! In mx.model.select.layout.predict(X, model) :
#!   Auto detect layout of input matrix, use rowmajor..
#!
dim(predict(model, x))
#> [1]  2 10
#! Warning message:
#! In mx.model.select.layout.predict(X, model) :
#!   Auto detect layout input matrix, use colmajor..
#!
try(fit(t(x), matrix(y, 10, 1), array.layout = "auto"))
#! Error : io.cc:54: Data and label shape in-consistent
#!   data has dimensions 4 x 10, the last one is the number of samples; label has 10 x 1
#! In addition: Warning messages:
#! 1: array.batch.size 5 is larger than the 1 samples: batches of 1 are used 
#! 2: In mx.model.select.layout.train(X, y) :
#!   Auto detect layout of input matrix, use rowmajor..
#!
try(fit(x[, 1:4], y[1:4], array.layout = "auto"))
#! Error in mx.model.select.layout.train(X, y) : 
#!   Cannot auto select array.layout, please specify this parameter
#!   X is 4 x 4 and y has 4 labels: either dimension of X may be the samples
#! In addition: Warning message:
#! array.batch.size 5 is larger than the 4 samples: batches of 4 are used 
try(predict(model, x[, 1:4]))
#! Error in mx.model.select.layout.predict(X, model) : 
#!   Cannot auto select array.layout, please specify this parameter
try(predict(model, matrix(0, 3, 7)))
#! Error in mx.model.select.layout.predict(X, model) : 
#!   Cannot auto select array.layout, please specify this parameter
#!   X is 3 x 7: the model takes neither 3 nor 7 features
# A loss that is no number any more.
line <- mx.symbol.LinearRegressionOutput(mx.symbol.FullyConnected(data, num_hidden = 1))
fit(x * 1e30, y, eval.metric = mx.metric.rmse, net. = line, initializer = mx.init.uniform(1e10))
#! Warning message:
#! rmse is NaN from round 1 on: a smaller learning.rate, smaller initial weights or clip_gradient may help 
