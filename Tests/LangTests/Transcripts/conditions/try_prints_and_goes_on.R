f <- function() try(log("a"))
f()
#! Error in log("a") : non-numeric argument to mathematical function
r <- try(stop("quiet"), silent = TRUE)
class(r)
#> [1] "try-error"
cat(r)
#> Error in try(stop("quiet"), silent = TRUE) : quiet
