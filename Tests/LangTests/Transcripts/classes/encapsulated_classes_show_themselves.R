library(R6)
Counter <- R6Class("Counter",
  private = list(count = 0, secret = function() private$count * 100),
  public = list(add = function(n = 1) { private$count <- private$count + n; invisible(self) }, label = "c"),
  active = list(value = function(v) if (missing(v)) private$count else stop("read-only", call. = FALSE)))
Counter
#> <Counter> object generator
#>   Public:
#>     label: c
#>     add: function (n = 1) 
#>     clone: function (deep = FALSE) 
#>   Active bindings:
#>     value: function (v) 
#>   Private:
#>     count: 0
#>     secret: function () 
#>   Parent env: <environment: R_GlobalEnv>
#>   Locked objects: TRUE
#>   Locked class: FALSE
#>   Portable: TRUE
x <- Counter$new()
x$add(2)
x
#> <Counter>
#>   Public:
#>     add: function (n = 1) 
#>     clone: function (deep = FALSE) 
#>     label: c
#>     value: active binding
#>   Private:
#>     count: 2
#>     secret: function () 
format(x)
#> [1] "<Counter>\n  Public:\n    add: function (n = 1) \n    clone: function (deep = FALSE) \n    label: c\n    value: active binding\n  Private:\n    count: 2\n    secret: function () "
str(x)
#> Classes 'Counter', 'R6' <Counter>
#>   Public:
#>     add: function (n = 1) 
#>     clone: function (deep = FALSE) 
#>     label: c
#>     value: active binding
#>   Private:
#>     count: 2
#>     secret: function ()  
Named <- R6Class("Named", public = list(name = NULL, initialize = function(name) self$name <- name))
try(Named$new())
#! Error in initialize(...) : argument "name" is missing, with no default
try(Named$new("a", 2))
#! Error in initialize(...) : unused argument (2)
