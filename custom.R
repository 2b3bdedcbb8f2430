e <- simpleError("custom"); class(e) <- c("mine", class(e)); stop(e)
