cat("hi\n"); stop("boom")
cat("never\n")
