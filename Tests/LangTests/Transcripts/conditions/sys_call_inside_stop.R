condition <- function(message, class) structure(class = c(class, "error", "condition"), list(message = message, call = sys.call(-1)))
f <- function(x) stop(condition("bad", "custom"))
tryCatch(f(1), custom = function(e) print(conditionCall(e)))
#> stop(condition("bad", "custom"))
g <- function() stop(undefined_thing)
try(g())
#! Error in stop(undefined_thing) : object 'undefined_thing' not found
h <- function() stop(stop("inner"))
try(h())
#! Error in stop(stop("inner")) : inner
typeof(stop)
#> [1] "closure"
is.primitive(warning)
#> [1] FALSE
