# Trains as a lesson does: an iterator of closures, an updater, and the loss read after every batch.
library(mxnet)
arguments <- commandArgs(trailingOnly = TRUE)
prefix <- arguments[1]
rate <- as.numeric(arguments[3])
fixed.features <- arguments[4] == "fixed"
input <- file("stdin", "r")
cat("up\n")
flush(stdout())

make.iterator <- function(values) {
  arrays <- lapply(values, as.array)
  value <- function() lapply(arrays, mx.nd.array)
  list(value = value)
}

while (length(line <- readLines(input, n = 1)) > 0) {
  command <- strsplit(line, " ")[[1]]
  if (command[1] == "load") {
    model <- mx.model.load(prefix, 0)
    symbol <- model$symbol
    values <- mx.nd.load(arguments[2])
    values <- values[names(values) %in% symbol$arguments]
    batch <- length(values$softmax_label)
    shapes <- lapply(values, function(x) if (length(dim(x)) > 0) dim(x) else length(x))
    fixed <- if (fixed.features) names(model$arg.params)[!grepl("^fc", names(model$arg.params))] else NULL
    executor <- do.call(mx.simple.bind, c(list(symbol = symbol, ctx = mx.cpu(), grad.req = "write", fixed.param = fixed), shapes))
    mx.exec.update.arg.arrays(executor, model$arg.params, match.name = TRUE)
    if (length(model$aux.params)) mx.exec.update.aux.arrays(executor, model$aux.params, match.name = TRUE)
    iterator <- make.iterator(values)
    optimizer <- mx.opt.create(name = "sgd", learning.rate = rate, momentum = 0.9, wd = 1e-4, rescale.grad = 1 / batch)
    updater <- mx.opt.get.updater(optimizer = optimizer, weights = executor$ref.arg.arrays)
    batch.loss <- NULL
  } else if (command[1] == "run") {
    for (i in seq_len(as.integer(command[2]))) {
      mx.exec.update.arg.arrays(executor, arg.arrays = iterator$value(), match.name = TRUE)
      mx.exec.forward(executor, is.train = TRUE)
      mx.exec.backward(executor)
      update.args <- updater(weight = executor$ref.arg.arrays, grad = executor$ref.grad.arrays)
      mx.exec.update.arg.arrays(executor, update.args, skip.null = TRUE)
      batch.loss <- as.array(executor$ref.outputs$softmax_output)
    }
  } else {
    mx.exec.update.arg.arrays(executor, arg.arrays = iterator$value(), match.name = TRUE)
    mx.exec.forward(executor, is.train = FALSE)
    mx.nd.save(list(output = executor$ref.outputs$softmax_output), command[2])
  }
  cat("done\n")
  flush(stdout())
}
