.Last <- function() stop("last err")
cat("x\n")
