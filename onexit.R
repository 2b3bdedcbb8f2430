f <- function() { on.exit(cat("exit\n")); stop("in f") }
f()
