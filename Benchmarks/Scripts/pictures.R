# Reads, resizes and stacks JPEG files as a lesson does, one after the other.
library(imager)
arguments <- commandArgs(trailingOnly = TRUE)
input <- file("stdin", "r")
cat("up\n")
flush(stdout())
while (length(line <- readLines(input, n = 1)) > 0) {
  command <- strsplit(line, " ")[[1]]
  if (command[1] == "run") for (k in seq_len(as.integer(command[2]))) {
    files <- list.files(arguments[1], full.names = TRUE)
    stacked <- array(0, dim = c(224, 224, 3, length(files)))
    for (i in seq_along(files)) {
      resized <- resize(load.image(files[i]), 224, 224)
      stacked[, , , i] <- as.array(resized) * 255
    }
  }
  cat("done\n")
  flush(stdout())
}
