try(undefined_variable)
#! Error in try(undefined_variable) : object 'undefined_variable' not found
res <- try(stop("oops"), silent = TRUE)
res
#> [1] "Error in try(stop(\"oops\"), silent = TRUE) : oops\n"
#> attr(,"class")
#> [1] "try-error"
#> attr(,"condition")
#> <simpleError in doTryCatch(return(expr), name, parentenv, handler): oops>
r <- 1
lockBinding("r", environment())
try(r <- 2)
#! Error in try(r <- 2) : cannot change value of locked binding for 'r'
f <- function() {
  x <- 1
  lockBinding("x", environment())
  x <- 2
}
try(f())
#! Error in f() : cannot change value of locked binding for 'x'
local({ warning("in local") })
#! Warning message:
#! In eval(quote({ : in local
