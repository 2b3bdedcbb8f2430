# Predicts as a lesson does: `predict` on a model that was loaded, from an R array.
library(mxnet)
arguments <- commandArgs(trailingOnly = TRUE)
input <- file("stdin", "r")
cat("up\n")
flush(stdout())
while (length(line <- readLines(input, n = 1)) > 0) {
  command <- strsplit(line, " ")[[1]]
  if (command[1] == "load") {
    model <- mx.model.load(arguments[1], 0)
    X <- as.array(mx.nd.load(arguments[2])$data)
  } else if (command[1] == "run") {
    for (i in seq_len(as.integer(command[2]))) prob <- predict(model, X = X, ctx = mx.cpu(), array.layout = "colmajor")
  } else {
    mx.nd.save(list(output = mx.nd.array(predict(model, X = X, ctx = mx.cpu(), array.layout = "colmajor"))), command[2])
  }
  cat("done\n")
  flush(stdout())
}
