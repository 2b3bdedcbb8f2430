f <- function() { on.exit(cat("exit\n")); quit(status=7) }
f()
