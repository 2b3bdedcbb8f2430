x <- 1:3
r <- tryCatch({ length(x) <- 1e9 * 1e3; "set" }, error = function(e) "error", warning = function(w) "warning")
y <- 1
tryCatch(y[1e12] <- 1, error = function(e) cat("error\n"))
#> error
y
#> [1] 1
