import Lang

/// The training loop and what is built on it, in the language.
enum TrainingLibrary {
  static let source = LibrarySource("mxnet", #"""
mx.model.check.arguments <- function(symbol) {
  names <- arguments(symbol)
  ending <- function(suffix) {
    found <- names[endsWith(names, suffix)]
    if (length(found) > 1) stop("Multiple fields contains suffix ", suffix)
    found
  }
  c(ending("data"), ending("label"))
}
mx.model.select.layout.train <- function(X, y) {
  if (is.null(y)) stop("Need to provide y for training")
  d <- dim(X)
  l <- mx.internal.extents(y)
  if (length(d) != 2) return("colmajor")
  row <- d[[1]] == l[[1]]
  col <- d[[2]] == l[[length(l)]]
  if (row == col) stop("Cannot auto select array.layout, please specify this parameter\n  X is ", d[[1]], " x ", d[[2]], " and y has ", paste(l, collapse = " x "), " labels: ",
    if (row) "either dimension of X may be the samples" else "no dimension of X is as long as y")
  warning(if (row) "Auto detect layout of input matrix, use rowmajor..\n" else "Auto detect layout input matrix, use colmajor..\n")
  if (row) "rowmajor" else "colmajor"
}
mx.model.init.iter <- function(X, y, batch.size, is.train) {
  if (is.mx.dataiter(X)) return(X)
  if (is.null(y)) {
    if (is.train) stop("Need to provide parameter y for training with R arrays.")
    d <- dim(X)
    y <- rep(0, d[[length(d)]])
  }
  d <- mx.internal.extents(X)
  n <- d[[length(d)]]
  mx.io.arrayiter(X, y, batch.size = min(n, batch.size), shuffle = is.train)
}
mx.internal.is.rowmajor <- function(layout) {
  if (!(tolower(layout) %in% c("rowmajor", "colmajor"))) warning("array.layout \"", layout, "\" is neither rowmajor nor colmajor: colmajor is assumed", call. = FALSE)
  tolower(layout) == "rowmajor"
}
mx.internal.check.iter <- function(data, what) if (!is.mx.dataiter(data)) stop(what, " must be an iterator with reset, iter.next and value, such as mx.io.arrayiter gives", call. = FALSE)
mx.model.init.iter.data <- function(X, y, batch.size, array.layout, is.train) {
  if (is.data.frame(X)) X <- data.matrix(X)
  if ((is.array(X) || is.matrix(X)) && length(dim(X)) == 2) {
    if (array.layout == "auto") array.layout <- mx.model.select.layout.train(X, y)
    if (mx.internal.is.rowmajor(array.layout)) X <- t(X)
  }
  mx.model.init.iter(X, y, batch.size, is.train)
}
mx.internal.check.batch <- function(X, y, size) {
  d <- mx.internal.extents(if (is.null(y)) X else y)
  n <- d[[length(d)]]
  if (length(size) == 1 && is.numeric(size) && !is.na(size) && size > n)
    warning("array.batch.size ", size, " is larger than the ", n, " samples: batches of ", n, " are used", call. = FALSE)
}
mx.internal.contexts <- function(ctx) {
  if (is.null(ctx)) ctx <- mx.ctx.default()
  if (is.mx.context(ctx)) ctx <- list(ctx)
  if (!is.list(ctx) || !length(ctx) || !all(vapply(ctx, is.mx.context, NA))) stop("ctx must be mx.context or list of mx.context")
  ctx
}
mx.internal.first <- function(data, what) {
  if (!data$iter.next()) {
    data$reset()
    if (!data$iter.next()) stop("Empty ", what)
  }
  data$value()
}
# Callbacks of the first versions had no `verbose`.
mx.internal.epoch.ends <- function(callback, iteration, env, verbose) {
  formals <- names(formals(args(callback)))
  if (any(c("verbose", "...") %in% formals)) callback(iteration, 0, env, verbose = verbose) else callback(iteration, 0, env)
}
mx.internal.progress <- function(metric, state) {
  result <- metric$get(state)
  .progress.metric(result$name[[1]], result$value[[1]])
}
mx.model.slice.shape <- function(shape, nsplit) {
  if (is.list(shape)) return(lapply(seq_len(nsplit), function(i) lapply(shape, function(s) mx.model.slice.shape(s, nsplit)[[i]])))
  rank <- length(shape)
  samples <- shape[[rank]]
  size <- ceiling(samples / nsplit)
  begins <- (seq_len(nsplit) - 1) * size
  if (any(begins >= samples)) stop("a batch of ", samples, " samples cannot be split among ", nsplit, " devices")
  lapply(begins, function(begin) {
    end <- min(samples, begin + size)
    list(begin = begin, end = end, shape = c(shape[-rank], end - begin))
  })
}
# The part of each array that a device gets: samples are R's last dimension.
mx.internal.slice <- function(arrays, part) {
  out <- lapply(names(arrays), function(n) mx.nd.slice.axis(arrays[[n]], axis = 0, begin = part[[n]]$begin, end = part[[n]]$end))
  names(out) <- names(arrays)
  out
}
# Warns once of what a metric of a loss that is not finite tells, and of labels that are no class.
mx.internal.watch <- function(symbol, optimizer.hint = "a smaller learning.rate, smaller initial weights or clip_gradient may help") {
  said <- character()
  classes <- .mx.classes(symbol)
  tell <- function(topic, ...) if (!(topic %in% said)) {
    said <<- c(said, topic)
    warning(..., call. = FALSE)
  }
  list(
    labels = function(label, pred) {
      if (is.null(classes) || "labels" %in% said) return(invisible(NULL))
      values <- as.vector(as.array(label))
      count <- dim(pred)[[if (classes$multi) length(dim(pred)) - 1L else 1L]]
      strange <- unique(values[!(values %in% classes$ignored) & (values < 0 | values >= count | values != floor(values))])
      if (length(strange)) tell("labels", "labels must be whole numbers from 0 to ", count - 1, ", one for each of the network's ", count, " outputs, but there is ",
                               paste(head(strange, 3), collapse = ", "), if (count %in% strange) ": subtract 1 from classes that begin at 1")
    },
    metric = function(result, iteration) {
      if (any(is.nan(result$value))) tell("metric", result$name, " is NaN from round ", iteration, " on: ", optimizer.hint)
    })
}
mx.model.train <- function(symbol, ctx, input.shape, output.shape, arg.params, aux.params, begin.round, end.round, optimizer, train.data,
                           eval.data, metric, epoch.end.callback, batch.end.callback, kvstore, fixed.param = NULL, verbose = TRUE,
                           metric_cpu = TRUE) {
  ndevice <- length(ctx)
  if (verbose) message("Start training with ", ndevice, " devices")
  inputs <- c(input.shape, output.shape)
  parts <- mx.model.slice.shape(inputs, ndevice)
  train.execs <- lapply(seq_len(ndevice), function(i)
    do.call("mx.simple.bind", c(list(symbol = symbol, ctx = ctx[[i]], grad.req = "write", fixed.param = c(fixed.param, names(inputs))), lapply(parts[[i]], `[[`, "shape"))))
  targets <- names(train.execs[[1]]$ref.arg.arrays)
  for (name in setdiff(names(arg.params), targets)) warning("arg.params has '", name, "', which is no argument of the symbol", .mx.near(name, targets), call. = FALSE)
  known <- arg.params[names(arg.params) %in% targets]
  for (exec in train.execs) {
    mx.exec.update.arg.arrays(exec, known, match.name = TRUE)
    if (length(aux.params)) mx.exec.update.aux.arrays(exec, aux.params, match.name = TRUE)
  }
  learned <- which(!vapply(train.execs[[1]]$ref.grad.arrays, is.null, NA))
  weights <- function() lapply(train.execs, function(exec) exec$ref.arg.arrays[learned])
  gradients <- function() lapply(train.execs, function(exec) exec$ref.grad.arrays[learned])
  kvstore <- mx.model.create.kvstore(kvstore, train.execs[[1]]$ref.arg.arrays[learned], ndevice, verbose = verbose)
  if (!is.null(kvstore)) {
    kvstore$init(learned, train.execs[[1]]$ref.arg.arrays[learned])
    if (kvstore$update.on.kvstore) kvstore$set.optimizer(optimizer)
  }
  updaters <- lapply(train.execs, function(exec) mx.opt.get.updater(optimizer, exec$ref.arg.arrays))
  # One step: of a single device its own updater; else the store adds the gradients up and, where it updates, gives the weights back.
  update <- function() {
    if (!is.null(kvstore)) {
      kvstore$push(learned, gradients(), -learned)
      if (kvstore$update.on.kvstore) return(kvstore$pull(learned, weights(), -learned))
      kvstore$pull(learned, gradients(), -learned)
    }
    for (i in seq_len(ndevice)) {
      exec <- train.execs[[i]]
      mx.exec.update.arg.arrays(exec, updaters[[i]](exec$ref.arg.arrays, exec$ref.grad.arrays), skip.null = TRUE)
    }
  }
  watch <- mx.internal.watch(symbol)
  # Computes a batch on all devices; returns the metric's new state.
  run <- function(value, is.train, state) {
    batch <- list()
    for (name in names(input.shape)) batch[[name]] <- if (is.null(value[[name]])) value$data else value[[name]]
    for (name in names(output.shape)) batch[[name]] <- if (is.null(value[[name]])) value$label else value[[name]]
    label <- if (length(output.shape)) batch[[names(output.shape)[[length(output.shape)]]]] else value[[length(value)]]
    for (i in seq_len(ndevice)) {
      mx.exec.update.arg.arrays(train.execs[[i]], if (ndevice == 1) batch else mx.internal.slice(batch, parts[[i]]), match.name = TRUE)
      mx.exec.forward(train.execs[[i]], is.train = is.train)
    }
    if (is.train) for (exec in train.execs) mx.exec.backward(exec)
    for (i in seq_len(ndevice)) {
      pred <- train.execs[[i]]$ref.outputs[[1]]
      of.device <- if (ndevice == 1) label else mx.internal.slice(list(label = label), list(label = mx.model.slice.shape(dim(label), ndevice)[[i]]))$label
      watch$labels(of.device, pred)
      if (!is.null(metric)) state <- metric$update(label = of.device, pred = pred, state = state)
    }
    if (is.train) update()
    state
  }
  model <- NULL
  eval.metric <- NULL
  for (iteration in seq(begin.round, length.out = max(0, end.round - begin.round + 1))) {
    nbatch <- 0
    train.metric <- if (!is.null(metric)) metric$init()
    .progress.epoch(iteration, end.round)
    train.data$reset()
    while (train.data$iter.next()) {
      train.metric <- run(train.data$value(), TRUE, train.metric)
      nbatch <- nbatch + 1
      if (!is.null(metric) && .progress.due()) mx.internal.progress(metric, train.metric)
      if (!is.null(batch.end.callback)) batch.end.callback(iteration, nbatch, environment())
    }
    if (!is.null(metric)) {
      result <- metric$get(train.metric)
      watch$metric(result, iteration)
      if (verbose) message("[", iteration, "] Train-", result$name, "=", result$value)
    }
    if (!is.null(eval.data)) {
      if (!is.null(metric)) eval.metric <- metric$init()
      eval.data$reset()
      while (eval.data$iter.next()) eval.metric <- run(eval.data$value(), FALSE, eval.metric)
      if (!is.null(metric)) {
        result <- metric$get(eval.metric)
        if (verbose) message("[", iteration, "] Validation-", result$name, "=", result$value)
      }
    }
    model <- mx.model.extract.model(symbol, train.execs)
    goes.on <- TRUE
    if (!is.null(epoch.end.callback)) goes.on <- mx.internal.epoch.ends(epoch.end.callback, iteration, environment(), verbose)
    if (is.logical(goes.on) && length(goes.on) == 1 && !is.na(goes.on) && !goes.on) break
  }
  if (is.null(model)) model <- mx.model.extract.model(symbol, train.execs)
  model
}
mx.model.FeedForward.create <- function(symbol, X, y = NULL, ctx = NULL, begin.round = 1, num.round = 10, optimizer = "sgd",
    initializer = mx.init.uniform(0.01), eval.data = NULL, eval.metric = NULL, epoch.end.callback = NULL, batch.end.callback = NULL,
    array.batch.size = 128, array.layout = "auto", kvstore = "local", verbose = TRUE, arg.params = NULL, aux.params = NULL,
    input.names = NULL, output.names = NULL, fixed.param = NULL, allow.extra.params = FALSE, metric_cpu = TRUE, ...) {
  if (!is.mx.symbol(symbol)) stop("symbol needs to be MXSymbol")
  if (!is.character(optimizer) && !(is.list(optimizer) && is.function(optimizer$update))) stop("optimizer must be a name such as \"sgd\" or what mx.opt.create returns")
  if (!is.null(epoch.end.callback) && !is.function(epoch.end.callback)) stop("epoch.end.callback must be a function such as mx.callback.log.train.metric(100)")
  if (!is.null(batch.end.callback) && !is.function(batch.end.callback)) stop("batch.end.callback must be a function such as mx.callback.log.train.metric(100)")
  if (!is.numeric(num.round) || !is.numeric(begin.round)) stop("non-numeric argument to binary operator\n  num.round and begin.round must be numbers")
  if (!is.function(initializer)) stop("initializer must be a function such as mx.init.uniform(0.01)")
  if (!is.null(eval.metric) && !(is.list(eval.metric) && is.function(eval.metric$update))) stop("eval.metric must be a metric such as mx.metric.accuracy or what mx.metric.custom returns")
  if (!missing(array.batch.size) && !is.mx.dataiter(X)) mx.internal.check.batch(X, y, array.batch.size)
  X <- mx.model.init.iter.data(X, y, array.batch.size, array.layout, TRUE)
  first <- mx.internal.first(X, "input")
  if (is.null(input.names)) input.names <- "data"
  unknown <- setdiff(c(input.names, output.names), arguments(symbol))
  if (length(unknown)) stop("the symbol has no argument '", unknown[[1]], "'; its arguments are ", paste(arguments(symbol), collapse = ", "))
  input.shape <- sapply(input.names, function(n) dim(if (is.null(first[[n]])) first$data else first[[n]]), simplify = FALSE)
  if (is.null(output.names)) {
    names <- arguments(symbol)
    output.names <- names[endsWith(names, "label")]
  }
  output.shape <- sapply(output.names, function(n) dim(if (is.null(first[[n]])) first$label else first[[n]]), simplify = FALSE)
  params <- mx.model.init.params(symbol, input.shape, if (length(output.shape)) output.shape, initializer, mx.cpu())
  if (!is.null(arg.params)) params$arg.params <- arg.params
  if (!is.null(aux.params)) params$aux.params <- aux.params
  if (allow.extra.params) params$arg.params <- params$arg.params[names(params$arg.params) %in% arguments(symbol)]
  ctx <- mx.internal.contexts(ctx)
  if (is.character(optimizer)) {
    shape <- input.shape[[1]]
    optimizer <- mx.opt.create(optimizer, rescale.grad = 1 / shape[[length(shape)]], ...)
  }
  if (!is.null(eval.data) && !is.list(eval.data) && !is.mx.dataiter(eval.data)) stop("The validation set should be either a mx.io.DataIter or a R list")
  if (is.list(eval.data) && !is.mx.dataiter(eval.data)) {
    if (is.null(eval.data$data) || is.null(eval.data$label)) stop("Please provide the validation set as list(data=R.array, label=R.array)")
    eval.data <- mx.model.init.iter.data(eval.data$data, eval.data$label, array.batch.size, array.layout, TRUE)
  }
  mx.model.train(symbol, ctx, input.shape, output.shape, params$arg.params, params$aux.params, begin.round, num.round, optimizer = optimizer,
                 train.data = X, eval.data = eval.data, metric = eval.metric, epoch.end.callback = epoch.end.callback,
                 batch.end.callback = batch.end.callback, kvstore = kvstore, fixed.param = fixed.param, verbose = verbose, metric_cpu = metric_cpu)
}
mx.mlp <- function(data, label, hidden_node = 1, out_node, dropout = NULL, activation = "tanh", out_activation = "softmax", ctx = mx.ctx.default(), ...) {
  layers <- length(hidden_node)
  if (!is.null(dropout)) {
    if (length(dropout) != 1) stop("only accept dropout ratio of length 1.")
    dropout <- max(0, min(dropout, 1 - 1e-7))
  }
  if (!is.character(activation)) stop("activation must be a character or a vector of characters")
  if (length(activation) == 1) activation <- rep(activation, layers)
  else if (length(activation) != layers) stop("Length of activation should be ", layers)
  net <- mx.symbol.Variable("data")
  for (i in seq_len(layers)) {
    net <- mx.symbol.FullyConnected(net, num_hidden = hidden_node[i])
    net <- mx.symbol.Activation(net, act_type = activation[i])
    if (i == layers && !is.null(dropout)) net <- mx.symbol.Dropout(net, p = dropout)
  }
  net <- mx.symbol.FullyConnected(net, num_hidden = out_node)
  out <- switch(out_activation, rmse = mx.symbol.LinearRegressionOutput(net), softmax = mx.symbol.SoftmaxOutput(net),
                logistic = mx.symbol.LogisticRegressionOutput(net), stop("Not supported yet.\n  out_activation must be softmax, rmse or logistic, got ", deparse(out_activation)[[1]]))
  mx.model.FeedForward.create(out, X = data, y = label, ctx = ctx, ...)
}
mx.apply <- function(x, ...) {
  if (!is.mx.symbol(x)) stop("only for MXSymbol type")
  x$apply(...)
}
MX.PROF.STATE <- list(STOP = 0L, RUN = 1L)
mx.profiler.config <- function(params) {
  if (!is.list(params)) stop("params must be a list such as list(filename = \"profile.json\")")
  .mx.profiler.file(if (is.null(params$filename)) "profile.json" else params$filename)
}
# Started and stopped by a number of MX.PROF.STATE or its name; stopping writes the file.
mx.profiler.state <- function(state = MX.PROF.STATE$STOP) {
  number <- if (is.character(state) && length(state) == 1) MX.PROF.STATE[[match.arg(toupper(state), names(MX.PROF.STATE))]] else state
  if (!(is.numeric(number) && length(number) == 1 && number %in% unlist(MX.PROF.STATE))) stop("state must be one of MX.PROF.STATE$STOP and MX.PROF.STATE$RUN")
  .mx.profiler.run(number == MX.PROF.STATE$RUN)
}
"""#)
}
