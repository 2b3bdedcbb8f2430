x <- readLines(file("stdin")); cat(rev(x), sep="\n"); cat(length(x), "\n")
