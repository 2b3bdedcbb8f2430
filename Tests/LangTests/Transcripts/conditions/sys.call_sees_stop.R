condition <- function(text) structure(class = c("special", "error", "condition"), list(message = text, call = sys.call(-1)))
h <- function() stop(condition("it went wrong"))
try(h())
#! Error in stop(condition("it went wrong")) : it went wrong
f <- function() sys.call(-1)
g <- function(x) f()
g(1)
#> g(1)
