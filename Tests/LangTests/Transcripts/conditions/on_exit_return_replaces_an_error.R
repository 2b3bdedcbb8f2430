g <- function() { on.exit(return(5)); stop("x") }
try(g(), silent = TRUE)
#> [1] 5
tryCatch(g(), error = function(e) "handled")
#> [1] 5
