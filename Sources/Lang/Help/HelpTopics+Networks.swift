extension HelpTopics {
  /// Of arrays, networks and training.
  static let networks = #"""
    mx.nd.array:
      Vectors get one dimension; the last dimension is that of the examples. Returns: an array of the runtime, float32.
      > mx.nd.array(matrix(1:6, 2))
      > x <- mx.nd.array(matrix(1:6, 2))
      > x * 2
      > as.array(x)
    mx.nd.zeros mx.nd.ones:
      Returns: an array of the runtime.
      > mx.nd.ones(c(2, 3))
      > mx.nd.zeros(c(2, 3))
    mx.nd.dot:
      Extents count in R's order. Returns: an array of the runtime.
      > mx.nd.dot(mx.nd.array(diag(2)), mx.nd.array(matrix(1:4, 2)))
    as.array:
      Returns: an array of R with the same dims.
      > as.array(mx.nd.ones(c(2, 2)))
    mx.symbol.Variable:
      Returns: a symbol with one input, itself.
      > mx.symbol.Variable("data")$arguments
    mx.symbol.FullyConnected mx.symbol.Activation mx.symbol.Convolution:
      Returns: a symbol: `arguments`, `outputs` and `infer.shape` tell of it.
      > cv <- mx.symbol.Convolution(mx.symbol.Variable("data"), kernel = c(3, 3), num_filter = 8, name = "conv")
      > cv$infer.shape(list(data = c(28, 28, 1, 2)))$out.shapes
      > act <- mx.symbol.Activation(mx.symbol.Variable("x"), act_type = "relu", name = "act")
      > act$outputs
      > fc <- mx.symbol.FullyConnected(mx.symbol.Variable("data"), num_hidden = 3, name = "fc")
      > fc$arguments
    mx.callback.early.stop mx.callback.save.checkpoint mx.callback.log.speedometer mx.callback.log.train.metric:
      Returns: a function for the arguments epoch.end.callback and batch.end.callback of training.
      > 
      > speed <- mx.callback.log.speedometer(batch.size = 32, frequency = 50)
      > is.function(speed)
      > save <- mx.callback.save.checkpoint("lesson", period = 5)
      > is.function(save)
      > mx.callback.early.stop(eval.metric = 0.98, bad.steps = 3, maximize = TRUE)
    mx.symbol.infer.shape:
      Returns: a list with arg.shapes, out.shapes and aux.shapes in R's order; NULL where the shapes given are not enough.
      > fc <- mx.symbol.FullyConnected(mx.symbol.Variable("data"), num_hidden = 3, name = "fc")
      > mx.symbol.infer.shape(fc, data = c(4, 2))$arg.shapes
    mx.model.FeedForward.create:
      Returns: a model: a list of class "MXFeedForwardModel" with symbol, arg.params and aux.params, for predict and mx.model.save.
      > x <- matrix(rnorm(80), 20)
      > net <- mx.symbol.SoftmaxOutput(mx.symbol.FullyConnected(mx.symbol.Variable("data"), num_hidden = 2))
      > model <- mx.model.FeedForward.create(net, X = x, y = as.numeric(x[, 1] > 0), num.round = 2, array.batch.size = 10, array.layout = "rowmajor", learning.rate = 0.1, verbose = FALSE)
      > dim(predict(model, x, array.layout = "rowmajor"))
    mx.mlp:
      Returns: a model, for predict and mx.model.save.
      > x <- matrix(rnorm(80), 20)
      > model <- mx.mlp(x, as.numeric(x[, 1] > 0), hidden_node = 4, out_node = 2, num.round = 2, array.batch.size = 10, array.layout = "rowmajor", learning.rate = 0.1, verbose = FALSE)
      > names(model$arg.params)
    mx.model.save mx.model.load:
      The files are <prefix>-symbol.json and <prefix>-0001.params, those of every MXNet. Both are whole before either takes the place of an old one. Returns: `mx.model.load` the model.
      > model <- list(symbol = mx.symbol.FullyConnected(mx.symbol.Variable("data"), num_hidden = 2, name = "fc"), arg.params = list(fc_bias = mx.nd.zeros(2)), aux.params = list())
      > prefix <- tempfile("model")
      > mx.model.save(model, prefix, 1)
      > mx.model.load(prefix, 1)$symbol$arguments
    mx.io.arrayiter:
      The last dimension of `data` is that of the examples. Returns: an iterator with iter.next(), value(), reset() and num.pad().
      > iter <- mx.io.arrayiter(data = matrix(1:8, 2), label = 1:4, batch.size = 2)
      > iter$iter.next()
      > as.array(iter$value()$data)
    mx.simple.bind mx.exec.forward mx.exec.backward mx.exec.update.arg.arrays mx.exec.update.aux.arrays:
      Shapes are given by the names of the inputs, in R's order. Returns: an executor, whose ref.arg.arrays, ref.grad.arrays, ref.outputs and ref.aux.arrays are lists of arrays.
      > net <- mx.symbol.FullyConnected(mx.symbol.Variable("data"), num_hidden = 1, name = "fc")
      > exec <- mx.simple.bind(net, ctx = mx.cpu(), data = c(2, 3), grad.req = "write")
      > mx.exec.update.arg.arrays(exec, list(data = mx.nd.array(matrix(1:6, 2)), fc_weight = mx.nd.ones(c(2, 1))), match.name = TRUE)
      > mx.exec.forward(exec, is.train = TRUE)
      > as.array(exec$ref.outputs[[1]])
      > mx.exec.backward(exec, mx.nd.ones(c(1, 3)))
      > as.array(exec$ref.grad.arrays$fc_weight)
    mx.set.seed mx.runif mx.rnorm:
      These are the runtime's own random numbers; R's come from set.seed. Returns: an array of the runtime; `mx.set.seed` NULL, invisibly.
      > mx.set.seed(1)
      > dim(as.array(mx.runif(c(2, 3))))
    mx.cpu mx.gpu mx.ctx.default is.mx.context:
      There is no GPU here: mx.gpu() warns once and the CPU is used. Returns: a context; `is.mx.context` TRUE or FALSE.
      > mx.cpu()$device
      > is.mx.context(mx.ctx.default())
    mx.init.uniform mx.init.normal mx.init.Xavier:
      Returns: a function of name, shape and context that makes an array; biases are 0, gammas 1.
      > init <- mx.init.Xavier(magnitude = 2)
      > dim(as.array(init("fc_weight", c(3, 2), mx.cpu())))
    mx.metric.accuracy:
      `mx.metric.custom(name, feval)` makes another one of a function of label and prediction.
      > mae <- mx.metric.custom("mae", function(label, pred) mean(abs(as.array(label) - as.array(pred))))
      > state <- mae$update(mx.nd.array(c(1, 2)), mx.nd.array(c(1, 4)), mae$init())
      > mae$get(state)
    mx.opt.sgd mx.opt.adam mx.opt.create mx.opt.get.updater:
      `mx.opt.create("adam", learning.rate = ...)` makes an optimizer by its name. Returns: a list of functions; `mx.opt.get.updater` a function of weights and gradients that returns new weights.
      > opt <- mx.opt.create("sgd", learning.rate = 0.1)
      > w <- list(w = mx.nd.ones(2))
      > update <- mx.opt.get.updater(opt, w)
      > as.array(update(w, list(w = mx.nd.ones(2)))[[1]])
    mx.metric.logger:
      Returns: an object whose fields train and eval grow by a number each round, where a callback is given it.
      > logger <- mx.metric.logger$new()
      > length(logger$train)
    """#
}
