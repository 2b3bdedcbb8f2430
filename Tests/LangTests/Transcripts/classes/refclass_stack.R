Stack <- setRefClass("Stack", fields = list(items = "list"), methods = list(
  push = function(x) { items[[length(items) + 1]] <<- x },
  pop = function() { top <- items[[length(items)]]; items[[length(items)]] <<- NULL; top },
  size = function() length(items)))
st <- Stack$new()
st$push(1)
st$push("a")
st$size()
#> [1] 2
st$pop()
#> [1] "a"
st$size()
#> [1] 1
st
#> Reference class object of class "Stack"
#> Field "items":
#> [[1]]
#> [1] 1
#>
tryCatch(st$nope, error = function(e) cat("no such member\n"))
#> no such member
