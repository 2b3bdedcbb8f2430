f <- function(object, ...) UseMethod("f")
f.foo <- function(model, X, ...) cat("foo", class(model), X, "\n")
m <- structure(list(), class="foo")
f(model = m, X = 3)
#> foo foo 3 
f(X = 3, m)
#> foo foo 3 
f(X = 3, model = m)
#! Error in UseMethod("f") : 
#!   no applicable method for 'f' applied to an object of class "c('double', 'numeric')"
#! Calls: f
#! Execution halted
