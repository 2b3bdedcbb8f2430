.Last <- function() cat("bye\n")
cat("x\n")
q("no", 4, FALSE)
