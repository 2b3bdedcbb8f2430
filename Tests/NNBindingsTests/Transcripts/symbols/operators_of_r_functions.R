# An operator whose forward and backward passes are R functions: alone, in a network that is trained, and its mistakes.
library(mxnet)
mx.operator.register("twice", function(in.data, is.train) in.data$data * 2, function(out.grad, in.data, out.data) out.grad[[1]] * 2)
mx.nd.Custom(mx.nd.array(c(1, 2, 3)), op_type = "twice")
#> [1] 2 4 6
scaled <- function(in.data, is.train) as.array(in.data$data) * as.array(in.data$weight)
gradient <- function(out.grad, in.data, out.data) {
  g <- as.array(out.grad[[1]])
  list(g * as.array(in.data$weight), sum(g * as.array(in.data$data)))
}
shapes <- function(in.shapes) list(arg.shapes = list(in.shapes$data, 1), out.shapes = list(in.shapes$data))
mx.operator.register("scaled", scaled, gradient, shapes, arguments = c("data", "weight"))
net <- mx.symbol.Custom(mx.symbol.Variable("data"), op_type = "scaled", name = "s")
net$arguments
#> [1] "data"     "s_weight"
net$infer.shape(list(data = c(1, 10)))$arg.shapes$s_weight
#> [1] 1
loss <- mx.symbol.LinearRegressionOutput(net, mx.symbol.Variable("label"))
x <- matrix(seq(-1, 1, length.out = 20), 1)
mx.set.seed(0)
model <- mx.model.FeedForward.create(loss, X = x, y = 3 * x, ctx = mx.cpu(), num.round = 30, array.batch.size = 10, learning.rate = 0.3,
  array.layout = "colmajor", eval.metric = mx.metric.rmse, verbose = FALSE)
round(as.array(model$arg.params$s_weight), 2)
#> [1] 3
mx.operator.register("bad", function(in.data, is.train) "a")
try(mx.nd.Custom(mx.nd.ones(3), op_type = "bad"))
#! Error in mx.nd.Custom(mx.nd.ones(3), op_type = "bad") : 
#!   forward of operator 'bad' must give arrays: Not compatible with requested type: [type=character; target=double].
mx.operator.register("bad", function(in.data, is.train) mx.nd.ones(2))
try(mx.nd.Custom(mx.nd.ones(3), op_type = "bad"))
#! Error in mx.nd.Custom(mx.nd.ones(3), op_type = "bad") : 
#!   Custom 'bad' gave an output of shape (2,), (3,) is declared
try(mx.operator.register("bad", 3))
#! Error in mx.operator.register("bad", 3) : 
#!   `forward` must be a function, got double
try(mx.symbol.Custom(mx.symbol.Variable("data"), op_type = "unheard.of"))
#! Error in mx.symbol.Custom(mx.symbol.Variable("data"), op_type = "unheard.of") : 
#!   Cannot find custom operator type 'unheard.of', in operator Custom(name="", op_type="unheard.of")
