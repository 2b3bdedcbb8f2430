# break and next belong to a loop of the function they are written in.
tryCatch(sapply(1:3, function(i) if (i == 2) break else i), error = function(e) print(e))
#> <simpleError in FUN(X[[i]], ...): no loop for break/next, jumping to top level>
h <- function() next
tryCatch(for (i in 1:2) h(), error = function(e) print(e))
#> <simpleError in h(): no loop for break/next, jumping to top level>
for (i in 1:3) tryCatch({ if (i == 2) next; print(i) }, error = function(e) "no")
#> [1] 1
#> [1] 3
g <- function(x) x
for (i in 1:3) { g(if (i == 2) break); print(i) }
#> [1] 1
