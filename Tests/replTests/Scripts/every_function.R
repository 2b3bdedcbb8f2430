# Calls every function the R package exports that is no operator, and the operators that have no recorded case. Stops where an answer is wrong.
library(mxnet)
set.seed(1)
same <- function(a, b) stopifnot(isTRUE(all.equal(as.vector(as.array(a)), as.vector(b), tolerance = 1e-5)))
folder <- tempfile()
dir.create(folder)
at <- function(name) file.path(folder, name)

# Contexts, arrays, random numbers.
ctx <- mx.cpu(0)
stopifnot(is.mx.context(ctx), is.mx.context(mx.ctx.default()), is.mx.context(suppressWarnings(mx.gpu(0))))
invisible(mx.ctx.default(new = mx.cpu()))
a <- mx.nd.array(matrix(1:6, 2), ctx)
stopifnot(is.mx.ndarray(a), !is.mx.ndarray(1), is.mx.context(ctx(a)))
same(mx.nd.copyto(a, mx.cpu()), 1:6)
same(mx.nd.zeros(c(2, 2)), rep(0, 4))
same(mx.nd.ones(3, ctx = mx.cpu()), rep(1, 3))
mx.nd.save(list(a = a), at("a.nd"))
same(mx.nd.load(at("a.nd"))$a, 1:6)
mx.set.seed(0)
same(mx.runif(5, -1, 1), c(0.09762704, 0.18568921, 0.43037868, 0.68853152, 0.20552671))
stopifnot(length(as.array(mx.rnorm(4, mean = 1, sd = 2))) == 4)

# Operators whose results are not recorded from a graph.
m <- mx.nd.array(matrix(1:6, 2))
same(mx.nd.batch.take(m, mx.nd.array(c(1, 0, 1))), c(2, 3, 6))
same(mx.nd.fill.element.0index(m, mx.nd.array(c(7, 8, 9)), mx.nd.array(c(1, 0, 1))), c(1, 7, 8, 4, 5, 9))
same(mx.nd.ElementWiseSum(list(m, m)), 2 * 1:6)
same(mx.nd.IdentityAttachKLSparseReg(m, mx.nd.array(c(0.5, 0.5))), 1:6)
invisible(mx.nd.reset.arrays(list(m), num_arrays = 1))
same(m, rep(0, 6))
mx.operator.register("twice", function(in.data, is.train) in.data$data * 2)
same(mx.nd.Custom(mx.nd.ones(2), op_type = "twice"), c(2, 2))
run <- function(symbol, ...) {
  given <- list(...)
  e <- do.call(mx.simple.bind, c(list(symbol, ctx = mx.cpu()), lapply(given, mx.internal.extents)))
  mx.exec.update.arg.arrays(e, lapply(given, mx.nd.array), match.name = TRUE)
  mx.exec.forward(e, is.train = FALSE)
  e$ref.outputs[[1]]
}
v <- mx.symbol.Variable
same(run(mx.symbol.Custom(v("data"), op_type = "twice"), data = c(1, 2)), c(2, 4))
same(run(mx.symbol.batch_take(v("a"), v("i")), a = matrix(1:6, 2), i = c(1, 0, 1)), c(2, 3, 6))
same(run(mx.symbol.fill_element_0index(v("a"), v("b"), v("i")), a = matrix(1:6, 2), b = c(7, 8, 9), i = c(1, 0, 1)), c(1, 7, 8, 4, 5, 9))
same(run(mx.symbol.ElementWiseSum(v("a"), v("b")), a = c(1, 2), b = c(3, 4)), c(4, 6))
same(run(mx.symbol.IdentityAttachKLSparseReg(v("a")), a = matrix(1:6, 2)), 1:6)
invisible(run(mx.symbol.reset_arrays(v("a"), num_arrays = 1), a = c(1, 2)))

# Symbols.
data <- mx.symbol.Variable("data")
label <- mx.symbol.Variable("softmax_label")
hidden <- mx.symbol.Activation(mx.symbol.FullyConnected(data, num_hidden = 6, name = "fc1"), act_type = "tanh", name = "act1")
net <- mx.symbol.SoftmaxOutput(mx.symbol.FullyConnected(hidden, num_hidden = 3, name = "fc2"), label, name = "softmax")
stopifnot(is.mx.symbol(net), identical(outputs(net), "softmax_output"), "fc1_weight" %in% arguments(net))
stopifnot(is.mx.symbol(internals(net)[["act1_output"]]), identical(outputs(children(net)), c("fc2_output", "softmax_label")))
stopifnot(identical(arguments(mx.apply(hidden, data = mx.symbol.Variable("other")))[1], "other"))
stopifnot(identical(length(outputs(mx.symbol.Group(hidden, net))), 2L))
stopifnot(identical(as.numeric(mx.symbol.infer.shape(net, data = c(4, 10))$out.shapes[[1]]), c(3, 10)))
mx.symbol.save(net, at("net.json"))
stopifnot(identical(mx.symbol.load(at("net.json"))$as.json(), net$as.json()), identical(mx.symbol.load.json(net$as.json())$as.json(), net$as.json()))
invisible(graph.viz(net, shape = c(4, 10), direction = "TD", type = "graph", graph.width.px = 300, graph.height.px = 300))

# Executors.
e <- mx.simple.bind(net, ctx = mx.cpu(), grad.req = "write", fixed.param = "fc1_bias", data = c(4, 10))
init <- mx.init.create(mx.init.uniform(0.5), lapply(e$ref.arg.arrays[c("fc1_weight", "fc2_weight")], dim), ctx = mx.cpu(), skip.unknown = TRUE)
mx.exec.update.arg.arrays(e, init, match.name = TRUE)
x <- matrix(rnorm(40), 4)
mx.exec.update.arg.arrays(e, list(data = mx.nd.array(x), softmax_label = mx.nd.array(rep(0:1, 5))), match.name = TRUE, skip.null = FALSE)
mx.exec.forward(e, is.train = TRUE)
same(colSums(as.array(e$ref.outputs[[1]])), rep(1, 10))
mx.exec.backward(e)
stopifnot(sum(abs(as.array(e$ref.grad.arrays$fc2_weight))) > 0, is.null(e$ref.grad.arrays$fc1_bias))
mx.exec.update.grad.arrays(e, list(fc2_bias = mx.nd.zeros(3)), match.name = TRUE, skip.null = TRUE)
mx.exec.update.aux.arrays(e, list(), match.name = TRUE, skip.null = TRUE)

# Initializers, schedules, optimizers, the store.
for (f in list(mx.init.uniform(scale = 0.1), mx.init.normal(sd = 0.1), mx.init.Xavier(rnd_type = "gaussian", factor_type = "in", magnitude = 2)))
  stopifnot(identical(dim(f("a_weight", c(3, 2), mx.cpu())), c(3L, 2L)))
schedule <- mx.lr_scheduler.FactorScheduler(step = 2, factor_val = 0.5, stop_factor_lr = 1e-6, verbose = FALSE)
several <- mx.lr_scheduler.MultiFactorScheduler(step = c(2, 4), factor_val = 0.5, stop_factor_lr = 1e-6, verbose = FALSE)
for (name in c("sgd", "rmsprop", "adam", "adagrad", "adadelta")) {
  updater <- mx.opt.get.updater(mx.opt.create(name), list(mx.nd.ones(2)), ctx = mx.cpu())
  stopifnot(all(as.array(updater(list(mx.nd.ones(2)), list(mx.nd.ones(2)))[[1]]) < 1))
}
updater <- mx.opt.get.updater(mx.opt.create("sgd", learning.rate = 1, lr_scheduler = schedule), weights = list(mx.nd.ones(1)))
w <- list(mx.nd.ones(1))
for (step in 1:6) w <- updater(w, list(mx.nd.ones(1)))
stopifnot(as.array(w[[1]]) > -5)
stopifnot(is.function(several))
kv <- mx.kv.create(type = "local")
kv$init(1, mx.nd.ones(2))
kv$push(1, list(list(mx.nd.ones(2)), list(mx.nd.ones(2))))
pulled <- list(list(mx.nd.zeros(2)))
kv$pull(1, pulled)
same(pulled[[1]][[1]], c(2, 2))

# Metrics, callbacks, models.
metrics <- list(mx.metric.accuracy, mx.metric.logistic_acc, mx.metric.logloss, mx.metric.mae, mx.metric.mse, mx.metric.Perplexity, mx.metric.rmse, mx.metric.rmsle, mx.metric.top_k_accuracy)
stopifnot(all(vapply(metrics, inherits, NA, "mx.metric")))
worst <- mx.metric.custom(name = "worst", feval = function(label, pred) max(abs(as.array(label) - max.col(t(as.array(pred))) + 1)))
logger <- mx.metric.logger$new()
y <- rep(0:2, length.out = 60)
X <- matrix(rnorm(240), 60) + y
parameters <- mx.model.init.params(net, list(data = c(4, 10)), NULL, initializer = mx.init.Xavier(), ctx = mx.cpu())
stopifnot(identical(names(parameters), c("arg.params", "aux.params")))
quiet <- function(...) suppressWarnings(suppressMessages(...))
together <- function(...) for (callback in list(mx.callback.log.train.metric(1, logger), mx.callback.log.speedometer(batch.size = 10, frequency = 5),
  mx.callback.save.checkpoint(prefix = at("checkpoint"), period = 1), mx.callback.early.stop(train.metric = NULL, eval.metric = NULL, bad.steps = 5, maximize = TRUE, verbose = FALSE))) callback(...)
mx.set.seed(0)
model <- quiet(mx.model.FeedForward.create(net, X = X, y = y, ctx = mx.cpu(), begin.round = 1, num.round = 3, optimizer = "sgd", initializer = mx.init.Xavier(), eval.data = list(data = X, label = y),
  eval.metric = mx.metric.accuracy, epoch.end.callback = function(...) { together(...); TRUE }, batch.end.callback = NULL, array.batch.size = 10, array.layout = "rowmajor", kvstore = "local", verbose = TRUE,
  arg.params = parameters$arg.params, aux.params = NULL, input.names = "data", output.names = "softmax_label", fixed.param = NULL, allow.extra.params = FALSE, metric_cpu = TRUE, learning.rate = 0.5, momentum = 0.9))
stopifnot(length(logger$train) == 3, length(logger$eval) == 3, file.exists(at("checkpoint-0003.params")))
probabilities <- quiet(predict(model, X, array.layout = "rowmajor"))
stopifnot(mean(max.col(t(probabilities)) - 1 == y) > 0.5)
mx.model.save(model, at("model"), 7)
same(quiet(predict(mx.model.load(at("model"), iteration = 7), X, array.layout = "rowmajor")), probabilities)
packed <- mx.serialize(model)
stopifnot(is.serialized(packed), !is.serialized(1))
same(quiet(predict(mx.unserialize(packed), X, array.layout = "rowmajor")), probabilities)
mlp <- quiet(mx.mlp(X, y, hidden_node = c(5, 4), out_node = 3, dropout = 0.1, activation = c("relu", "tanh"), out_activation = "softmax", ctx = mx.cpu(), num.round = 2, array.batch.size = 10,
  learning.rate = 0.1, array.layout = "rowmajor", eval.metric = worst))
stopifnot(inherits(mlp, "MXFeedForwardModel"))

# Iterators, record files.
it <- mx.io.arrayiter(t(X), y, batch.size = 25, shuffle = TRUE)
stopifnot(is.mx.dataiter(it), length(mx.io.extract(it, "label")) == 60)
write.table(X, at("x.csv"), sep = ",", row.names = FALSE, col.names = FALSE)
write.table(y, at("y.csv"), sep = ",", row.names = FALSE, col.names = FALSE)
csv <- mx.io.CSVIter(data.csv = at("x.csv"), data.shape = 4, label.csv = at("y.csv"), label.shape = 1, batch.size = 20)
csv$reset()
stopifnot(csv$iter.next())
same(csv$value()$label, y[1:20])
writeLines(c("1 0:0.5 2:1.5", "0 1:2.5"), at("x.svm"))
svm <- mx.io.LibSVMIter(data.libsvm = at("x.svm"), data.shape = 3, batch.size = 2)
stopifnot(svm$iter.next())
same(svm$value()$data, c(0.5, 0, 1.5, 0, 2.5, 0))
idx <- function(name, dims, bytes) writeBin(c(as.raw(c(0, 0, 8, length(dims))), as.vector(vapply(dims, function(d) as.raw(c(0, 0, d %/% 256, d %% 256)), raw(4))), as.raw(bytes)), at(name))
idx("images", c(4, 2, 3), 1:24)
idx("labels", 4, 0:3)
mnist <- mx.io.MNISTIter(image = at("images"), label = at("labels"), batch.size = 4, shuffle = FALSE, flat = TRUE, silent = 1)
stopifnot(mnist$iter.next())
same(mnist$value()$label, 0:3)
pictures <- file.path(folder, paste0("p", 1:4, ".png"))
for (k in 1:4) png::writePNG(array(k / 8, c(8, 8, 3)), pictures[k])
write.table(data.frame(1:4, 0:3, basename(pictures)), at("p.lst"), sep = "\t", row.names = FALSE, col.names = FALSE, quote = FALSE)
im2rec(image_lst = at("p.lst"), root = paste0(folder, "/"), output_rec = at("p.rec"), label_width = 1L, pack_label = 0L, new_size = -1L, nsplit = 1L, partid = 0L, center_crop = 0L, quality = 95L, color_mode = 1L,
  unchanged = 0L, inter_method = 1L, encoding = ".png")
for (iterator in list(mx.io.ImageRecordIter, mx.io.ImageRecordIter_v1, mx.io.ImageRecordUInt8Iter, mx.io.ImageRecordUInt8Iter_v1, mx.io.ImageRecordInt8Iter)) {
  records <- iterator(path.imgrec = at("p.rec"), data.shape = c(8, 8, 3), batch.size = 4)
  records$reset()
  stopifnot(records$iter.next(), identical(dim(records$value()$data), c(8L, 8L, 3L, 4L)))
  same(records$value()$label, 0:3)
}
write.table(data.frame(1:4, 2, 5, 0:3, 0.1, 0.2, 0.6, 0.7, basename(pictures)), at("d.lst"), sep = "\t", row.names = FALSE, col.names = FALSE, quote = FALSE)
im2rec(at("d.lst"), paste0(folder, "/"), at("d.rec"), label_width = 7L, pack_label = 1L, encoding = ".png")
objects <- mx.io.ImageDetRecordIter(path.imgrec = at("d.rec"), data.shape = c(8, 8, 3), batch.size = 2)
stopifnot(objects$iter.next(), identical(dim(objects$value()$data), c(8L, 8L, 3L, 2L)))

# Recurrent networks in buckets.
sequences <- function(length, n) list(data = matrix(sample(1:9, length * n, TRUE), length), label = matrix(sample(1:9, length * n, TRUE), length))
buckets <- list(`5` = sequences(5, 8), `7` = sequences(7, 8))
batches <- mx.io.bucket.iter(buckets = buckets, batch.size = 4, data.mask.element = 0, shuffle = TRUE, seed = 1)
graphs <- lapply(c(`5` = 5, `7` = 7), function(n) rnn.graph.unroll(num_rnn_layer = 1, seq_len = n, input_size = 10, num_embed = 3, num_hidden = 4, num_decode = 10, dropout = 0, ignore_label = -1, loss_output = "softmax",
  init.state = NULL, config = "one-to-one", cell_type = "lstm", masking = FALSE, output_last_state = FALSE, prefix = "", data_name = "data", label_name = "label"))
held.out <- mx.io.bucket.iter(buckets, batch.size = 4, data.mask.element = 0)
fitted <- quiet(mx.model.buckets(symbol = graphs, train.data = batches, eval.data = held.out, metric = mx.metric.Perplexity, arg.params = NULL, aux.params = NULL, fixed.params = NULL, num.round = 1, begin.round = 1,
  initializer = mx.init.Xavier(), optimizer = mx.opt.create("adam"), ctx = mx.cpu(), batch.end.callback = NULL, epoch.end.callback = NULL, kvstore = "local", verbose = FALSE, metric_cpu = TRUE, gc_freq = 10))
stopifnot("embed.weight" %in% names(fitted$arg.params))
fused <- rnn.graph(num_rnn_layer = 1, input_size = 10, num_embed = 3, num_hidden = 4, num_decode = 10, dropout = 0, ignore_label = -1, bidirectional = FALSE, loss_output = "softmax", config = "one-to-one", cell_type = "gru",
  masking = FALSE, output_last_state = FALSE, rnn.state = NULL, rnn.state.cell = NULL, prefix = "")
trained <- quiet(mx.model.buckets(symbol = fused, train.data = batches, num.round = 1, optimizer = mx.opt.create("sgd"), metric = mx.metric.Perplexity, initializer = mx.init.uniform(0.1), ctx = mx.cpu(), verbose = FALSE))
one <- mx.io.bucket.iter(buckets["5"], batch.size = 4, data.mask.element = 0, shuffle = FALSE)
trained$symbol <- fused
inferred <- mx.infer.rnn(infer.data = one, model = trained, ctx = mx.cpu())
stopifnot(dim(inferred)[1] == 10)
steps <- mx.infer.rnn.one(infer.data = one, symbol = fused, arg.params = trained$arg.params, aux.params = trained$aux.params, input.params = NULL, ctx = mx.cpu())
stopifnot(dim(steps[[1]])[1] == 10)
unrolled <- rnn.graph.unroll(num_rnn_layer = 1, seq_len = 1, input_size = 10, num_embed = 3, num_hidden = 4, num_decode = 10, init.state = NULL, config = "one-to-one", cell_type = "lstm", masking = FALSE,
  output_last_state = TRUE, loss_output = "softmax")
next.one <- mx.infer.rnn.one.unroll(infer.data = mx.nd.array(matrix(3, 1, 1)), symbol = unrolled, num_hidden = 4, arg.params = fitted$arg.params, aux.params = fitted$aux.params, init_states = NULL, ctx = mx.cpu())
stopifnot(dim(next.one[[1]])[1] == 10)

# Profiler, generated sources.
invisible(mx.profiler.config(list(filename = at("profile.json"), profile_all = TRUE)))
invisible(mx.profiler.state(MX.PROF.STATE$STOP))
stopifnot(inherits(try(mxnet.export(folder), silent = TRUE), "try-error"))
cat("all called\n")
