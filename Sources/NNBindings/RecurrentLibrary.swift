import Lang

/// Recurrent networks: graphs of fused and unrolled cells, the iterator over buckets of sequences, their training and inference, in
/// the language.
enum RecurrentLibrary {
  static let source = LibrarySource("mxnet", #"""
rnn.internal.loss <- function(kind, decode, label, ignore_label, name) {
  switch(kind,
    softmax = mx.symbol.SoftmaxOutput(data = decode, label = label, use_ignore = ignore_label != -1, ignore_label = ignore_label, name = name),
    linear = mx.symbol.LinearRegressionOutput(data = decode, label = label, name = name),
    logistic = mx.symbol.LogisticRegressionOutput(data = decode, label = label, name = name),
    MAE = mx.symbol.MAERegressionOutput(data = decode, label = label, name = name),
    stop("loss_output must be one of softmax, linear, logistic and MAE, got ", kind))
}
rnn.internal.head <- function(hidden, label, seq.mask, cls.weight, cls.bias, num_decode, ignore_label, loss_output, config, masking, prefix, names) {
  if (config == "seq-to-one") {
    last <- if (masking) mx.symbol.SequenceLast(data = hidden, use.sequence.length = TRUE, sequence_length = seq.mask, name = names$mask)
            else mx.symbol.SequenceLast(data = hidden, use.sequence.length = FALSE, name = names$mask)
    if (is.null(loss_output)) return(last)
    decode <- mx.symbol.FullyConnected(data = last, weight = cls.weight, bias = cls.bias, num_hidden = num_decode, name = names$decode)
    return(rnn.internal.loss(loss_output, decode, label, ignore_label, names$loss))
  }
  if (config != "one-to-one") stop("config must be \"seq-to-one\" or \"one-to-one\", got \"", config, "\"")
  steps <- if (masking) mx.symbol.SequenceMask(data = hidden, use.sequence.length = TRUE, sequence_length = seq.mask, value = 0, name = names$mask)
           else mx.symbol.identity(data = hidden, name = names$mask)
  steps <- mx.symbol.swapaxes(data = steps, dim1 = 0, dim2 = 1, name = paste0(prefix, "swap_post"))
  if (is.null(loss_output)) return(steps)
  steps <- mx.symbol.reshape(data = steps, shape = c(0, -1), reverse = TRUE)
  label <- mx.symbol.reshape(data = label, shape = c(-1))
  decode <- mx.symbol.FullyConnected(data = steps, weight = cls.weight, bias = cls.bias, num_hidden = num_decode, flatten = TRUE, name = paste0(prefix, "decode"))
  rnn.internal.loss(loss_output, decode, label, ignore_label, names$loss)
}
# Sizes of a network: whole numbers from 1; the first two, layers and steps, are written out one by one.
mx.internal.counts <- function(..., names) {
  sizes <- list(...)
  for (i in seq_along(sizes)) {
    x <- sizes[[i]]
    if (!is.null(x) && !(is.numeric(x) && length(x) == 1 && isTRUE(x >= 1 && x == floor(x) && x < 2^31)))
      stop(names[[i]], " must be a whole number of at least 1, got ", paste(deparse(x)[[1]]), call. = FALSE)
  }
  if (sizes[[1]] * sizes[[2]] > 1e5) stop(names[[1]], " x ", names[[2]], " makes ", format(sizes[[1]] * sizes[[2]], scientific = FALSE), " steps: too many to write out", call. = FALSE)
}
rnn.graph <- function(num_rnn_layer, input_size = NULL, num_embed = NULL, num_hidden, num_decode, dropout = 0, ignore_label = -1,
                      bidirectional = FALSE, loss_output = NULL, config, cell_type, masking = FALSE, output_last_state = FALSE,
                      rnn.state = NULL, rnn.state.cell = NULL, prefix = "") {
  data <- mx.symbol.Variable("data")
  label <- mx.symbol.Variable("label")
  seq.mask <- mx.symbol.Variable("seq.mask")
  parameters <- mx.symbol.Variable("rnn.params.weight")
  if (is.null(rnn.state)) rnn.state <- mx.symbol.Variable("rnn.state")
  if (!is.null(num_embed)) data <- mx.symbol.Embedding(data = data, input_dim = input_size, weight = mx.symbol.Variable("embed.weight"), output_dim = num_embed, name = "embed")
  data <- mx.symbol.swapaxes(data = data, dim1 = 0, dim2 = 1, name = paste0(prefix, "swap_pre"))
  inputs <- list(data = data, state = rnn.state)
  if (cell_type == "lstm") inputs$state_cell <- if (is.null(rnn.state.cell)) mx.symbol.Variable("rnn.state.cell") else rnn.state.cell
  rnn <- do.call(mx.symbol.RNN, c(inputs, list(parameters = parameters, state.size = num_hidden, num.layers = num_rnn_layer, bidirectional = bidirectional,
                                               mode = cell_type, state.outputs = output_last_state, p = dropout, name = paste0(prefix, "RNN"))))
  rnn.internal.head(rnn[[1]], label, seq.mask, mx.symbol.Variable("cls.weight"), mx.symbol.Variable("cls.bias"), num_decode, ignore_label, loss_output,
                    config, masking, prefix, list(mask = "mask", decode = "decode", loss = "loss"))
}
rnn.internal.linear <- function(data, param, what, num_hidden, place) {
  mx.symbol.FullyConnected(data = data, weight = param[[paste0(what, ".weight")]], bias = param[[paste0(what, ".bias")]], num_hidden = num_hidden,
                           name = paste0(place, ".", what))
}
lstm.cell <- function(num_hidden, indata, prev.state, param, seqidx, layeridx, dropout = 0, prefix = "") {
  place <- paste0(prefix, "t", seqidx, ".l", layeridx)
  if (dropout > 0 && layeridx > 1) indata <- mx.symbol.Dropout(data = indata, p = dropout)
  gates <- rnn.internal.linear(indata, param, "i2h", num_hidden * 4, place)
  if (!is.null(prev.state)) gates <- gates + rnn.internal.linear(prev.state$h, param, "h2h", num_hidden * 4, place)
  parts <- mx.symbol.split(gates, num.outputs = 4, axis = 1, squeeze.axis = FALSE, name = paste0(place, ".slice"))
  input <- mx.symbol.Activation(parts[[1]], act.type = "sigmoid")
  candidate <- mx.symbol.Activation(parts[[2]], act.type = "tanh")
  forget <- mx.symbol.Activation(parts[[3]], act.type = "sigmoid")
  output <- mx.symbol.Activation(parts[[4]], act.type = "sigmoid")
  memory <- if (is.null(prev.state)) input * candidate else (forget * prev.state$c) + (input * candidate)
  list(h = output * mx.symbol.Activation(memory, act.type = "tanh"), c = memory)
}
gru.cell <- function(num_hidden, indata, prev.state, param, seqidx, layeridx, dropout = 0, prefix = "") {
  place <- paste0(prefix, "t", seqidx, ".l", layeridx)
  if (dropout > 0 && layeridx > 1) indata <- mx.symbol.Dropout(data = indata, p = dropout)
  gates <- rnn.internal.linear(indata, param, "gates.i2h", num_hidden * 2, place)
  if (!is.null(prev.state)) gates <- gates + rnn.internal.linear(prev.state$h, param, "gates.h2h", num_hidden * 2, place)
  parts <- mx.symbol.split(gates, num.outputs = 2, axis = 1, squeeze.axis = FALSE, name = paste0(place, ".split"))
  update <- mx.symbol.Activation(parts[[1]], act.type = "sigmoid")
  reset <- mx.symbol.Activation(parts[[2]], act.type = "sigmoid")
  from.input <- rnn.internal.linear(indata, param, "trans.i2h", num_hidden, place)
  kept <- if (is.null(prev.state)) reset * 0 else prev.state$h * reset
  candidate <- mx.symbol.Activation(from.input + rnn.internal.linear(kept, param, "trans.h2h", num_hidden, place), act.type = "tanh")
  list(h = if (is.null(prev.state)) update * candidate else prev.state$h + update * (candidate - prev.state$h))
}
rnn.cell <- function(num_hidden, indata, prev.state, param, seqidx, layeridx, dropout = 0, prefix = "") {
  place <- paste0(prefix, "t", seqidx, ".l", layeridx)
  if (dropout > 0 && layeridx > 1) indata <- mx.symbol.Dropout(data = indata, p = dropout)
  total <- rnn.internal.linear(indata, param, "i2h", num_hidden, place)
  if (!is.null(prev.state)) total <- total + rnn.internal.linear(prev.state$h, param, "h2h", num_hidden, place)
  list(h = mx.symbol.Activation(total, act.type = "tanh"))
}
rnn.graph.unroll <- function(num_rnn_layer, seq_len, input_size = NULL, num_embed = NULL, num_hidden, num_decode, dropout = 0, ignore_label = -1,
                             loss_output = NULL, init.state = NULL, config, cell_type = "lstm", masking = FALSE, output_last_state = FALSE,
                             prefix = "", data_name = "data", label_name = "label") {
  mx.internal.counts(num_rnn_layer, seq_len, num_hidden, num_decode, names = c("num_rnn_layer", "seq_len", "num_hidden", "num_decode"))
  kinds <- switch(cell_type, lstm =, rnn = c("i2h", "h2h"), gru = c("gates.i2h", "gates.h2h", "trans.i2h", "trans.h2h"),
                  stop("cell_type must be \"lstm\", \"gru\" or \"rnn\", got \"", cell_type, "\""))
  cell <- switch(cell_type, lstm = lstm.cell, gru = gru.cell, rnn = rnn.cell)
  if (is.null(init.state) && output_last_state) init.state <- lapply(seq_len(num_rnn_layer), function(i) {
    parts <- if (cell_type == "lstm") c("h", "c") else "h"
    sapply(parts, function(p) mx.symbol.Variable(paste0("init_", prefix, i, "_", p)), simplify = FALSE)
  })
  cells <- lapply(seq_len(num_rnn_layer), function(i) {
    keys <- paste0(rep(kinds, each = 2), c(".weight", ".bias"))
    sapply(keys, function(k) mx.symbol.Variable(paste0(prefix, "l", i, ".", k)), simplify = FALSE)
  })
  data <- mx.symbol.Variable(data_name)
  label <- mx.symbol.Variable(label_name)
  data <- mx.symbol.swapaxes(data = data, dim1 = 0, dim2 = 1, name = paste0(prefix, "swap_pre"))
  if (!is.null(num_embed)) data <- mx.symbol.Embedding(data = data, input_dim = input_size, weight = mx.symbol.Variable(paste0(prefix, "embed.weight")),
                                                       output_dim = num_embed, name = paste0(prefix, "embed"))
  data <- mx.symbol.split(data = data, axis = 0, num.outputs = seq_len, squeeze_axis = TRUE)
  outputs <- list()
  states <- list()
  for (t in seq_len(seq_len)) {
    hidden <- if (seq_len == 1) data else data[[t]]
    for (i in seq_len(num_rnn_layer)) {
      before <- if (t == 1) { if (is.null(init.state)) NULL else init.state[[i]] } else states[[i]]
      states[[i]] <- cell(num_hidden = num_hidden, indata = hidden, prev.state = before, param = cells[[i]], seqidx = t, layeridx = i, dropout = dropout, prefix = prefix)
      hidden <- states[[i]]$h
    }
    outputs <- c(outputs, hidden)
  }
  joined <- mx.symbol.concat(data = outputs, num.args = seq_len, dim = 0, name = paste0(prefix, "concat"))
  joined <- mx.symbol.reshape(data = joined, shape = c(num_hidden, -1, seq_len), name = paste0(prefix, "rnn_reshape"))
  out <- rnn.internal.head(joined, label, mx.symbol.Variable(paste0(prefix, "seq.mask")), mx.symbol.Variable(paste0(prefix, "cls.weight")),
                           mx.symbol.Variable(paste0(prefix, "cls.bias")), num_decode, ignore_label, loss_output, config, masking, prefix,
                           list(mask = paste0(prefix, "mask"), decode = paste0(prefix, "decode"), loss = paste0(prefix, "loss")))
  # The states are results, not losses: no gradient starts there.
  if (output_last_state) mx.symbol.Group(c(list(out), lapply(unlist(states), mx.symbol.BlockGrad))) else out
}
BucketIter <- setRefClass("BucketIter", fields = c("buckets", "bucket.names", "batch.size", "data.mask.element", "shuffle", "bucket.plan", "bucketID",
    "epoch", "batch", "batch.per.bucket", "last.batch.pad", "batch.per.epoch", "seed"), methods = list(
  initialize = function(buckets, batch.size, data.mask.element = 0, shuffle = FALSE, seed = 123) {
    .self$buckets <- buckets
    .self$bucket.names <- names(buckets)
    .self$batch.size <- batch.size
    .self$data.mask.element <- data.mask.element
    .self$shuffle <- shuffle
    .self$seed <- seed
    .self$epoch <- 0
    .self$batch <- 0
    .self$batch.per.bucket <- 0
    .self$batch.per.epoch <- 0
    .self$last.batch.pad <- 0
    .self$bucket.plan <- NULL
    .self$bucketID <- NULL
    .self
  },
  reset = function() {
    sizes <- sapply(.self$buckets, function(b) { d <- dim(b$data); d[[length(d)]] })
    .self$batch.per.bucket <- ceiling(sizes / .self$batch.size)
    pads <- .self$batch.size - sizes %% .self$batch.size
    pads[pads == .self$batch.size] <- 0
    .self$last.batch.pad <- pads
    .self$batch.per.epoch <- sum(.self$batch.per.bucket)
    .self$epoch <- .self$epoch + 1
    .self$batch <- 0
    plan <- rep(names(.self$batch.per.bucket), times = .self$batch.per.bucket)
    if (.self$shuffle) {
      set.seed(.self$seed)
      plan <- sample(plan)
    }
    numbers <- ave(rep(1, length(plan)), plan, FUN = cumsum)
    names(numbers) <- plan
    .self$bucket.plan <- numbers
    if (.self$shuffle) {
      .self$bucketID <- numbers[1]
      .self$buckets <- lapply(.self$buckets, function(b) {
        order <- sample(ncol(b$data))
        list(data = b$data[, order, drop = FALSE], label = if (length(dim(b$label)) == 0) b$label[order] else b$label[, order, drop = FALSE])
      })
    }
    invisible(NULL)
  },
  iter.next = function() {
    .self$batch <- .self$batch + 1
    if (.self$batch > .self$batch.per.epoch) return(FALSE)
    .self$bucketID <- .self$bucket.plan[.self$batch]
    TRUE
  },
  num.pad = function() {
    key <- names(.self$bucketID)
    if (.self$bucketID == .self$batch.per.bucket[[key]] && .self$last.batch.pad[[key]] != 0) .self$last.batch.pad[[key]] else 0
  },
  value = function() {
    key <- names(.self$bucketID)
    bucket <- .self$buckets[[key]]
    index <- (.self$bucketID - 1) * .self$batch.size + seq_len(.self$batch.size)
    padded <- .self$num.pad()
    if (padded > 0) index <- c(index[seq_len(.self$batch.size - padded)], (seq_len(padded) - 1) %% ncol(bucket$data) + 1)
    data <- bucket$data[, index, drop = FALSE]
    lengths <- as.integer(key) - colSums(data == .self$data.mask.element)
    label <- if (length(dim(bucket$label)) == 0) bucket$label[index] else bucket$label[, index, drop = FALSE]
    list(data = mx.nd.array(data), seq.mask = mx.nd.array(as.numeric(lengths)), label = mx.nd.array(label))
  },
  finalize = function() {}
))
mx.io.bucket.iter <- function(buckets, batch.size, data.mask.element = 0, shuffle = FALSE, seed = 123) {
  if (is.null(names(buckets)) || anyNA(suppressWarnings(as.integer(names(buckets))))) stop("buckets must be a list named by the lengths of its sequences")
  if (!mx.internal.is.count(batch.size)) stop("batch.size must be a positive number")
  for (key in names(buckets)) {
    bucket <- buckets[[key]]
    if (!is.list(bucket) || length(dim(bucket$data)) != 2) stop("bucket '", key, "' needs data, a matrix with a column for each sequence")
    samples <- mx.internal.extents(bucket$label)
    if (samples[[length(samples)]] != ncol(bucket$data)) stop("bucket '", key, "' has ", ncol(bucket$data), " sequences, but ", samples[[length(samples)]], " labels")
  }
  BucketIter$new(buckets = buckets, batch.size = batch.size, data.mask.element = data.mask.element, shuffle = shuffle, seed = seed)
}
mx.internal.of.bucket <- function(symbol, data) if (is.mx.symbol(symbol)) symbol else symbol[[names(data$bucketID)]]
mx.model.buckets <- function(symbol, train.data, eval.data = NULL, metric = NULL, arg.params = NULL, aux.params = NULL, fixed.params = NULL,
    num.round = 1, begin.round = 1, initializer = mx.init.uniform(0.01), optimizer = "sgd", ctx = NULL, batch.end.callback = NULL,
    epoch.end.callback = NULL, kvstore = "local", verbose = TRUE, metric_cpu = TRUE, gc_freq = NULL, ...) {
  mx.internal.check.iter(train.data, "train.data")
  first <- mx.internal.first(train.data, "train.data")
  if (!is.null(eval.data)) mx.internal.first(eval.data, "eval.data")
  ctx <- mx.internal.contexts(ctx)
  initial <- mx.internal.of.bucket(symbol, train.data)
  input.names <- intersect(names(first), initial$arguments)
  input.shape <- sapply(input.names, function(n) dim(first[[n]]), simplify = FALSE)
  if (is.character(optimizer)) optimizer <- mx.opt.create(optimizer, rescale.grad = 1 / input.shape[[1]][[length(input.shape[[1]])]], ...)
  shapes <- initial$infer.shape(input.shape)
  if (is.null(shapes)) stop("Not enough information to get shapes")
  made <- mx.init.create(initializer, shapes$arg.shapes, mx.cpu(), skip.unknown = TRUE)
  params <- lapply(shapes$arg.shapes, function(s) mx.nd.zeros(s))
  params[names(made)] <- made
  params[names(arg.params)] <- arg.params
  params <- params[setdiff(names(params), input.names)]
  states <- mx.init.create(initializer, shapes$aux.shapes, mx.cpu(), skip.unknown = FALSE)
  states[names(aux.params)] <- aux.params
  for (name in setdiff(fixed.params, initial$arguments)) warning("fixed.params '", name, "' is no argument of the symbol", .mx.near(name, initial$arguments), call. = FALSE)
  trained <- setdiff(names(made), c(fixed.params, input.names))
  mx.model.train.buckets(symbol, ctx, train.data, eval.data, input.names, params, states, trained, begin.round, num.round, optimizer, metric,
                         epoch.end.callback, batch.end.callback, verbose)
}
mx.model.train.buckets <- function(symbol, ctx, train.data, eval.data, input.names, arg.params, aux.params, trained, begin.round, end.round, optimizer,
                                   metric, epoch.end.callback, batch.end.callback, verbose = TRUE) {
  if (verbose) message("Start training with ", length(ctx), " devices")
  # One executor for each bucket; the parameters travel from the one used last to the next.
  execs <- list()
  bound <- function(data, value) {
    key <- paste(names(data$bucketID), paste(unlist(lapply(value, dim)), collapse = "x"))
    if (is.null(execs[[key]])) {
      current <- mx.internal.of.bucket(symbol, data)
      if (is.null(current)) stop("no symbol for the bucket '", names(data$bucketID), "'; there are ", paste(names(symbol), collapse = ", "))
      frozen <- setdiff(current$arguments, trained)
      execs[[key]] <<- do.call(mx.simple.bind, c(list(symbol = current, ctx = ctx[[1]], grad.req = "write", fixed.param = frozen), lapply(value, dim)))
    }
    execs[[key]]
  }
  run <- function(data, is.train) {
    value <- data$value()[input.names]
    exec <- bound(data, value)
    mx.exec.update.arg.arrays(exec, c(arg.params[names(arg.params) %in% names(exec$ref.arg.arrays)], value), match.name = TRUE)
    if (length(aux.params)) mx.exec.update.aux.arrays(exec, aux.params, match.name = TRUE)
    mx.exec.forward(exec, is.train = is.train)
    list(exec = exec, value = value)
  }
  updater <- mx.opt.get.updater(optimizer, arg.params[trained])
  score <- function(state, step) metric$update(label = step$value[[length(step$value)]], pred = step$exec$ref.outputs[[1]], state = state)
  model <- NULL
  for (iteration in begin.round:end.round) {
    nbatch <- 0
    train.metric <- if (!is.null(metric)) metric$init()
    eval.metric <- NULL
    .progress.epoch(iteration, end.round)
    train.data$reset()
    while (train.data$iter.next()) {
      step <- run(train.data, TRUE)
      mx.exec.backward(step$exec)
      updated <- updater(arg.params[trained], step$exec$ref.grad.arrays[trained])
      for (k in seq_along(trained)) if (!is.null(updated[[k]])) arg.params[[trained[[k]]]] <- updated[[k]]
      if (length(aux.params)) aux.params <- lapply(step$exec$ref.aux.arrays, function(a) mx.nd.copyto(a, mx.cpu()))
      if (!is.null(metric)) train.metric <- score(train.metric, step)
      nbatch <- nbatch + 1
      if (!is.null(metric) && .progress.due()) mx.internal.progress(metric, train.metric)
      if (!is.null(batch.end.callback)) batch.end.callback(iteration, nbatch, environment())
    }
    report <- function(state, what) {
      result <- metric$get(state)
      if (verbose) message("[", iteration, "] ", what, "-", result$name, "=", result$value)
    }
    if (!is.null(metric)) report(train.metric, "Train")
    if (!is.null(eval.data)) {
      if (!is.null(metric)) eval.metric <- metric$init()
      eval.data$reset()
      while (eval.data$iter.next()) {
        step <- run(eval.data, FALSE)
        if (!is.null(metric)) eval.metric <- score(eval.metric, step)
      }
      if (!is.null(metric)) report(eval.metric, "Validation")
    }
    first <- if (is.mx.symbol(symbol)) symbol else mx.internal.of.bucket(symbol, train.data)
    model <- structure(list(symbol = first, arg.params = lapply(arg.params[trained], function(a) mx.nd.copyto(a, mx.cpu())), aux.params = aux.params), class = "MXFeedForwardModel")
    goes.on <- TRUE
    if (!is.null(epoch.end.callback)) goes.on <- mx.internal.epoch.ends(epoch.end.callback, iteration, environment(), verbose)
    if (identical(goes.on, FALSE)) break
  }
  model
}
mx.infer.internal.bind <- function(symbol, given, shapes, ctx) {
  exec <- do.call(mx.simple.bind, c(list(symbol = symbol, ctx = ctx, grad.req = "null"), shapes))
  known <- given[names(given) %in% names(exec$ref.arg.arrays)]
  if (length(known)) mx.exec.update.arg.arrays(exec, known, match.name = TRUE)
  exec
}
mx.infer.rnn <- function(infer.data, model, ctx = mx.cpu()) {
  ctx <- mx.internal.contexts(ctx)
  mx.internal.check.iter(infer.data, "infer.data")
  infer.data$reset()
  pieces <- list()
  while (infer.data$iter.next()) {
    value <- infer.data$value()
    symbol <- mx.internal.of.bucket(model$symbol, infer.data)
    value <- value[intersect(names(value), symbol$arguments)]
    exec <- mx.infer.internal.bind(symbol, c(value, model$arg.params), lapply(value, dim), ctx[[1]])
    if (length(model$aux.params)) mx.exec.update.aux.arrays(exec, model$aux.params, match.name = TRUE)
    mx.exec.forward(exec, is.train = FALSE)
    out <- as.array(exec$ref.outputs[[1]])
    d <- if (is.null(dim(out))) length(out) else dim(out)
    keep <- d[[length(d)]] - mx.internal.padding(infer.data)
    pieces[[length(pieces) + 1L]] <- list(values = out[seq_len(prod(d[-length(d)]) * keep)], shape = c(d[-length(d)], keep))
  }
  infer.data$reset()
  if (!length(pieces)) stop("Empty infer.data")
  values <- unlist(lapply(pieces, function(p) p$values))
  front <- pieces[[1]]$shape[-length(pieces[[1]]$shape)]
  if (!length(front)) return(values)
  array(values, c(front, length(values) / prod(front)))
}
mx.infer.rnn.one <- function(infer.data, symbol, arg.params, aux.params, input.params = NULL, ctx = mx.cpu()) {
  ctx <- mx.internal.contexts(ctx)
  mx.internal.check.iter(infer.data, "infer.data")
  infer.data$reset()
  out <- NULL
  while (infer.data$iter.next()) {
    value <- infer.data$value()
    value <- value[intersect(names(value), symbol$arguments)]
    exec <- mx.infer.internal.bind(symbol, c(value, input.params, arg.params[setdiff(names(arg.params), names(input.params))]), lapply(value, dim), ctx[[1]])
    if (length(aux.params)) mx.exec.update.aux.arrays(exec, aux.params, match.name = TRUE)
    mx.exec.forward(exec, is.train = FALSE)
    out <- lapply(exec$ref.outputs, function(o) mx.nd.copyto(o, mx.cpu()))
  }
  infer.data$reset()
  out
}
mx.infer.rnn.one.unroll <- function(infer.data, symbol, num_hidden, arg.params, aux.params, init_states = NULL, ctx = mx.cpu()) {
  ctx <- mx.internal.contexts(ctx)
  d <- dim(infer.data)
  names.of.states <- symbol$arguments[startsWith(symbol$arguments, "init_")]
  inputs <- sapply(intersect(c("data", "label"), symbol$arguments), function(n) infer.data, simplify = FALSE)
  shapes <- c(lapply(inputs, dim), sapply(names.of.states, function(n) c(num_hidden, d[[length(d)]]), simplify = FALSE))
  if (!is.null(init_states)) names(init_states) <- names.of.states
  known <- arg.params[setdiff(names(arg.params), c(names(inputs), names.of.states))]
  exec <- mx.infer.internal.bind(symbol, c(inputs, init_states, known), shapes, ctx[[1]])
  if (length(aux.params)) mx.exec.update.aux.arrays(exec, aux.params, match.name = TRUE)
  mx.exec.forward(exec, is.train = FALSE)
  lapply(exec$ref.outputs, function(o) mx.nd.copyto(o, mx.cpu()))
}
mxnet.export <- function(path) {
  stop("mxnet.export writes the R sources of the original package's generated functions; here they are made from the operators when the program starts")
}
"""#)
}
