# Functions put together as calls of `function`, and taken apart like other calls.
f <- eval(call("function", as.pairlist(alist(x = , y = 2)), quote(x + y)))
f(1)
#> [1] 3
print(f)
#> function (x, y = 2) 
#> x + y
make <- function(args, body, env = parent.frame()) eval(call("function", as.pairlist(args), body), env)
g <- make(alist(a = 1, b = 2), quote(a + b))
g()
#> [1] 3
eval(call("function", NULL, quote(5)))()
#> [1] 5
call("function", as.pairlist(alist(x = )), quote(x^2))
#> function(x) x^2
h <- quote(function(x) x)
length(h)
#> [1] 4
h[[1]]
#> `function`
h[[2]]
#> $x
#>
#>
h[[3]] <- quote(x + 1)
h
#> function(x) x + 1
eval(h)(3)
#> [1] 4
as.list(h)[[3]]
#> x + 1
as.call(as.list(h))
#> function(x) x + 1
sapply(h, class)[c(1, 3)]
#> [1] "name" "call"
tryCatch(eval(call("function", 3, quote(x))), error = function(e) cat("refused\n"))
#> refused
