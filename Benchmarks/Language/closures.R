account <- function(balance = 0) {
  list(deposit = function(x) { balance <<- balance + x; invisible(balance) },
       show = function() balance)
}
a <- account()
for (i in 1:300000) a$deposit(i)
compose <- function(...) { fs <- list(...); function(x) Reduce(function(value, f) f(value), fs, x) }
step <- compose(function(x) x + 1, function(x) x * 2, sqrt)
total <- 0
for (i in 1:20000) total <- total + step(i)
cat(a$show(), total, "\n")
