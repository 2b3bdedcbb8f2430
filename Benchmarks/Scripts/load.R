# Reads a file of parameters.
library(mxnet)
arguments <- commandArgs(trailingOnly = TRUE)
input <- file("stdin", "r")
cat("up\n")
flush(stdout())
while (length(line <- readLines(input, n = 1)) > 0) {
  command <- strsplit(line, " ")[[1]]
  if (command[1] == "run") for (i in seq_len(as.integer(command[2]))) arrays <- mx.nd.load(paste0(arguments[1], "-0000.params"))
  cat("done\n")
  flush(stdout())
}
