# Scopes that change while a name is looked up in them
outer <- new.env()
assign("helper", function(x) x + 1, envir = outer)
caller <- function() {
  delayedAssign("helper", {
    here <- environment()
    parent.env(here) <- globalenv()
    gc()
    5
  })
  helper(2)
}
environment(caller) <- outer
tryCatch(caller(), error = function(e) cat("no helper:", conditionMessage(e), "\n"))
#> no helper: could not find function "helper" 
f <- function(g) g(1)
f(function(x) {
  rm("f", envir = globalenv())
  invisible(gc())
  x + 1
})
#> [1] 2
deep <- globalenv()
for (i in 1:50000) deep <- new.env(parent = deep)
assign("found", "at the end", envir = globalenv())
get("found", envir = deep)
#> [1] "at the end"
rm(deep)
invisible(gc())
count <- 0
make <- function() { count <- 10; function() { count <<- count + 1; count } }
a <- make(); b <- make()
a(); a(); b()
#> [1] 11
#> [1] 12
#> [1] 11
count
#> [1] 0
h <- function(x, y = x * 2, ...) { x <- 100; y }
h(1)
#> [1] 200
h(1, , 3)
#> [1] 200
k <- function(x, y) { if (missing(y)) "no y" else y }
sapply(list(1, 2), function(v) k(v))
#> [1] "no y" "no y"
do.call(k, list(1, quote(expr = )))
#> [1] "no y"
# A scope that nobody holds any more when its own promise is evaluated.
inner <- new.env(parent = new.env())
delayedAssign("g", {
  parent.env(inner) <- globalenv()
  invisible(gc())
  5
}, assign.env = parent.env(inner))
tryCatch(eval(quote(g(2)), inner), error = function(e) cat(conditionMessage(e), "\n"))
#> could not find function "g" 
parent.env(inner) <- new.env()
delayedAssign("paste0", { parent.env(inner) <- emptyenv(); gc(); 5 }, assign.env = parent.env(inner))
eval(quote(paste0("a", 1)), inner)
#> [1] "a1"
