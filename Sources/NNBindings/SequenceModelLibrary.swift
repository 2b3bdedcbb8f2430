import Lang

/// `mx.lstm`, `mx.gru`, `mx.rnn`: networks over sequences of one length that predict each next element, their training and their use one
/// element at a time, in the language.
enum SequenceModelLibrary {
  static let source = LibrarySource("mxnet", #"""
# The states that a step starts from, `l1.init.c` and `l1.init.h` for an LSTM.
rnn.internal.initial <- function(cell_type, layers) lapply(seq_len(layers), function(i) {
  parts <- if (cell_type == "lstm") c("c", "h") else "h"
  sapply(parts, function(p) mx.symbol.Variable(paste0("l", i, ".init.", p)), simplify = FALSE)
})
rnn.internal.state.names <- function(cell_type, layers)
  paste0("l", rep(seq_len(layers), each = if (cell_type == "lstm") 2 else 1), ".init.", if (cell_type == "lstm") c("c", "h") else "h")
rnn.internal.symbol <- function(cell_type, layers, seq.len, input.size, num.embed, num.hidden, num.label, dropout) {
  mx.internal.counts(layers, seq.len, input.size, num.embed, num.hidden, num.label,
                     names = c(paste0("num.", cell_type, ".layer"), "seq.len", "input.size", "num.embed", "num.hidden", "num.label"))
  rnn.graph.unroll(num_rnn_layer = layers, seq_len = seq.len, input_size = input.size, num_embed = num.embed, num_hidden = num.hidden, num_decode = num.label,
                   dropout = dropout, loss_output = "softmax", init.state = rnn.internal.initial(cell_type, layers), config = "one-to-one", cell_type = cell_type,
                   output_last_state = TRUE)
}
rnn.internal.iter <- function(data, batch.size, what) {
  if (is.null(data) || is.mx.dataiter(data)) return(data)
  if (is.null(data$data) || is.null(data$label)) stop("Please provide ", what, " as list(data=R.array, label=R.array)")
  mx.io.arrayiter(data$data, data$label, batch.size = batch.size, shuffle = FALSE)
}
rnn.internal.nll <- function(prob, label) {
  m <- as.array(prob)
  -mean(log(pmax(1e-10, mx.metric.internal.chosen(matrix(m, dim(m)[[1]]), as.array(label)))))
}
rnn.internal.train <- function(cell_type, train.data, eval.data, layers, seq.len, num.hidden, num.embed, num.label, batch.size, input.size, ctx, num.round,
                               update.period, initializer, dropout, optimizer, ...) {
  ctx <- mx.internal.contexts(ctx)
  train.data <- rnn.internal.iter(train.data, batch.size, "train.data")
  eval.data <- rnn.internal.iter(eval.data, batch.size, "eval.data")
  symbol <- rnn.internal.symbol(cell_type, layers, seq.len, input.size, num.embed, num.hidden, num.label, dropout)
  states <- rnn.internal.state.names(cell_type, layers)
  shapes <- c(list(data = c(seq.len, batch.size), label = c(seq.len, batch.size)), sapply(states, function(s) c(num.hidden, batch.size), simplify = FALSE))
  exec <- do.call("mx.simple.bind", c(list(symbol = symbol, ctx = ctx[[1]], grad.req = "add"), shapes))
  inferred <- do.call("mx.symbol.infer.shape", c(list(symbol), shapes))$arg.shapes
  learned <- setdiff(names(inferred), names(shapes))
  mx.exec.update.arg.arrays(exec, mx.init.create(initializer, inferred[learned], ctx[[1]], skip.unknown = TRUE), match.name = TRUE)
  if (is.character(optimizer)) optimizer <- mx.opt.create(optimizer, rescale.grad = 1 / batch.size, ...)
  updater <- mx.opt.get.updater(optimizer, exec$ref.arg.arrays)
  zeros <- sapply(states, function(s) mx.nd.zeros(c(num.hidden, batch.size)), simplify = FALSE)
  clear <- function() mx.exec.update.grad.arrays(exec, lapply(exec$ref.grad.arrays, function(g) if (!is.null(g)) mx.nd.zeros(dim(g))), match.name = TRUE, skip.null = TRUE)
  # Sequences follow each other: the last states of a batch are the first of the next.
  run <- function(value, is.train) {
    mx.exec.update.arg.arrays(exec, list(data = value$data, label = value$label), match.name = TRUE)
    mx.exec.forward(exec, is.train = is.train)
    carried <- exec$ref.outputs[-1]
    names(carried) <- rnn.internal.output.states(cell_type, layers)
    nll <- rnn.internal.nll(exec$ref.outputs[[1]], value$label)
    if (is.train) mx.exec.backward(exec)
    mx.exec.update.arg.arrays(exec, carried[states], match.name = TRUE)
    nll
  }
  epoch <- 0
  for (round in seq_len(num.round)) {
    tic <- Sys.time()
    nll <- 0
    nbatch <- 0
    mx.exec.update.arg.arrays(exec, zeros, match.name = TRUE)
    train.data$reset()
    while (train.data$iter.next()) {
      nll <- nll + run(train.data$value(), TRUE)
      nbatch <- nbatch + 1
      if (nbatch %% update.period == 0) {
        mx.exec.update.arg.arrays(exec, updater(exec$ref.arg.arrays, exec$ref.grad.arrays), skip.null = TRUE)
        clear()
      }
      epoch <- epoch + 1
      if (epoch %% 1000 == 0) cat("Epoch [", epoch, "] Train: NLL=", nll / nbatch, ", Perp=", exp(nll / nbatch), "\n", sep = "")
    }
    cat("Iter [", round, "] Train: Time: ", as.numeric(Sys.time() - tic, units = "secs"), " sec, NLL=", nll / nbatch, ", Perp=", exp(nll / nbatch), "\n", sep = "")
    if (!is.null(eval.data)) {
      nll <- 0
      nbatch <- 0
      mx.exec.update.arg.arrays(exec, zeros, match.name = TRUE)
      eval.data$reset()
      while (eval.data$iter.next()) {
        nll <- nll + run(eval.data$value(), FALSE)
        nbatch <- nbatch + 1
      }
      cat("Iter [", round, "] Val: NLL=", nll / nbatch, ", Perp=", exp(nll / nbatch), "\n", sep = "")
    }
  }
  structure(list(symbol = symbol, arg.params = lapply(exec$ref.arg.arrays[learned], function(a) mx.nd.copyto(a, mx.cpu())), aux.params = list()),
            class = "MXFeedForwardModel")
}
# The last states as the symbol gives them: h before c.
rnn.internal.output.states <- function(cell_type, layers)
  paste0("l", rep(seq_len(layers), each = if (cell_type == "lstm") 2 else 1), ".init.", if (cell_type == "lstm") c("h", "c") else "h")
rnn.internal.inference <- function(cell_type, layers, input.size, num.hidden, num.embed, num.label, batch.size, arg.params, ctx, dropout) {
  symbol <- rnn.internal.symbol(cell_type, layers, 1, input.size, num.embed, num.hidden, num.label, dropout)
  states <- rnn.internal.state.names(cell_type, layers)
  shapes <- c(list(data = c(1, batch.size)), sapply(states, function(s) c(num.hidden, batch.size), simplify = FALSE), list(label = c(1, batch.size)))
  exec <- do.call("mx.simple.bind", c(list(symbol = symbol, ctx = mx.internal.contexts(ctx)[[1]], grad.req = "null"), shapes))
  mx.exec.update.arg.arrays(exec, arg.params[names(arg.params) %in% names(exec$ref.arg.arrays)], match.name = TRUE)
  list(rnn.exec = exec, symbol = symbol, cell_type = cell_type, num.rnn.layer = layers, num.hidden = num.hidden, batch.size = batch.size)
}
rnn.internal.forward <- function(model, input.data, new.seq) {
  exec <- model$rnn.exec
  states <- rnn.internal.state.names(model$cell_type, model$num.rnn.layer)
  if (new.seq) mx.exec.update.arg.arrays(exec, sapply(states, function(s) mx.nd.zeros(c(model$num.hidden, model$batch.size)), simplify = FALSE), match.name = TRUE)
  d <- mx.nd.array(array(as.numeric(if (is.mx.ndarray(input.data)) as.array(input.data) else input.data), c(1, model$batch.size)))
  mx.exec.update.arg.arrays(exec, list(data = d), match.name = TRUE)
  mx.exec.forward(exec, is.train = FALSE)
  carried <- exec$ref.outputs[-1]
  names(carried) <- rnn.internal.output.states(model$cell_type, model$num.rnn.layer)
  prob <- mx.nd.copyto(exec$ref.outputs[[1]], mx.cpu())
  mx.exec.update.arg.arrays(exec, carried[states], match.name = TRUE)
  list(prob = prob, model = model)
}
mx.lstm <- function(train.data, eval.data = NULL, num.lstm.layer, seq.len, num.hidden, num.embed, num.label, batch.size, input.size, ctx = mx.ctx.default(),
                    num.round = 10, update.period = 1, initializer = mx.init.uniform(0.01), dropout = 0, optimizer = "sgd", ...)
  rnn.internal.train("lstm", train.data, eval.data, num.lstm.layer, seq.len, num.hidden, num.embed, num.label, batch.size, input.size, ctx, num.round,
                     update.period, initializer, dropout, optimizer, ...)
mx.gru <- function(train.data, eval.data = NULL, num.gru.layer, seq.len, num.hidden, num.embed, num.label, batch.size, input.size, ctx = mx.ctx.default(),
                   num.round = 10, update.period = 1, initializer = mx.init.uniform(0.01), dropout = 0, optimizer = "sgd", ...)
  rnn.internal.train("gru", train.data, eval.data, num.gru.layer, seq.len, num.hidden, num.embed, num.label, batch.size, input.size, ctx, num.round,
                     update.period, initializer, dropout, optimizer, ...)
mx.rnn <- function(train.data, eval.data = NULL, num.rnn.layer, seq.len, num.hidden, num.embed, num.label, batch.size, input.size, ctx = mx.ctx.default(),
                   num.round = 10, update.period = 1, initializer = mx.init.uniform(0.01), dropout = 0, batch.norm = FALSE, optimizer = "sgd", ...)
  rnn.internal.train("rnn", train.data, eval.data, num.rnn.layer, seq.len, num.hidden, num.embed, num.label, batch.size, input.size, ctx, num.round,
                     update.period, initializer, dropout, optimizer, ...)
mx.lstm.inference <- function(num.lstm.layer, input.size, num.hidden, num.embed, num.label, batch.size = 1, arg.params, ctx = mx.cpu(), dropout = 0)
  rnn.internal.inference("lstm", num.lstm.layer, input.size, num.hidden, num.embed, num.label, batch.size, arg.params, ctx, dropout)
mx.gru.inference <- function(num.gru.layer, input.size, num.hidden, num.embed, num.label, batch.size = 1, arg.params, ctx = mx.cpu(), dropout = 0)
  rnn.internal.inference("gru", num.gru.layer, input.size, num.hidden, num.embed, num.label, batch.size, arg.params, ctx, dropout)
mx.rnn.inference <- function(num.rnn.layer, input.size, num.hidden, num.embed, num.label, batch.size = 1, arg.params, ctx = mx.cpu(), dropout = 0, batch.norm = FALSE)
  rnn.internal.inference("rnn", num.rnn.layer, input.size, num.hidden, num.embed, num.label, batch.size, arg.params, ctx, dropout)
mx.lstm.forward <- function(model, input.data, new.seq = FALSE) rnn.internal.forward(model, input.data, new.seq)
mx.gru.forward <- function(model, input.data, new.seq = FALSE) rnn.internal.forward(model, input.data, new.seq)
mx.rnn.forward <- function(model, input.data, new.seq = FALSE) rnn.internal.forward(model, input.data, new.seq)
"""#)
}
