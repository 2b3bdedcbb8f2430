options(error=quote(cat("handler\n"))); stop("e")
cat("after\n")
