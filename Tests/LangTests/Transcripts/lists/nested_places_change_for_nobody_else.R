# Nested places are changed in place only where nobody else sees the list, vector or environment.
l <- list(a = list(b = 1:3, c = "x"), d = 2)
k <- l
l$a$b[2] <- 9L
l[["a"]]$c <- "y"
str(k)
#> List of 2
#>  $ a:List of 2
#>   ..$ b: int [1:3] 1 2 3
#>   ..$ c: chr "x"
#>  $ d: num 2
str(l)
#> List of 2
#>  $ a:List of 2
#>   ..$ b: int [1:3] 1 9 3
#>   ..$ c: chr "y"
#>  $ d: num 2
l$a$c <- NULL
names(l$a)
#> [1] "b"
l$new$deep <- 1
str(l$new)
#> List of 1
#>  $ deep: num 1
# A name written in part reads one element and makes another.
p <- list(abc = list(v = 1))
p$ab$v <- 2
str(p)
#> List of 2
#>  $ abc:List of 1
#>   ..$ v: num 1
#>  $ ab :List of 1
#>   ..$ v: num 2
# Environments on the way, with a class, locked bindings and active ones.
e <- new.env()
e$x <- c(1, 2, 3)
y <- e$x
e$x[2] <- 20
e[["x"]][3] <- 30
y
#> [1] 1 2 3
e$x
#> [1]  1 20 30
class(e) <- "thing"
e$x[1] <- 10
e$x
#> [1] 10 20 30
lockBinding("x", e)
tryCatch(e$x[1] <- 0, error = function(err) cat(conditionMessage(err), "\n"))
#> cannot change value of locked binding for 'x' 
unlockBinding("x", e)
lockEnvironment(e)
e$x[1] <- 11
e$x
#> [1] 11 20 30
tryCatch(e$z[1] <- 0, error = function(err) cat(conditionMessage(err), "\n"))
#> cannot add bindings to a locked environment 
f <- new.env()
makeActiveBinding("act", function(v) if (missing(v)) c(5, 6) else cat("set to", v, "\n"), f)
f$act[1] <- 7
#> set to 7 6 
# Methods of the class are asked.
`$.asked` <- function(x, name) { cat("get", name, "\n"); get(name, x) }
`$<-.asked` <- function(x, name, value) { cat("set", name, "\n"); assign(name, value, x); x }
g <- structure(new.env(), class = "asked")
assign("v", 1:3, g)
g$v[2] <- 5L
#> get v 
#> set v 
g$v
#> get v 
#> [1] 1 5 3
# Enclosing scopes.
counter <- function() {
  seen <- list(a = list(n = 0), b = numeric(3))
  function(k) {
    seen$a$n <<- seen$a$n + k
    seen$b[[k]] <<- k
    seen
  }
}
count <- counter()
first <- count(1)
second <- count(3)
first$a$n
#> [1] 1
second$a$n
#> [1] 4
second$b
#> [1] 1 0 3
# An environment found further out is bound here as well.
outside <- new.env()
outside$v <- c(1, 2)
inner <- function() {
  outside$v[1] <- 100
  ls()
}
inner()
#> [1] "outside"
outside$v
#> [1] 100   2
# The list holds itself nowhere afterwards.
s <- list(a = list(1))
s$a$self <- s
str(s)
#> List of 1
#>  $ a:List of 2
#>   ..$     : num 1
#>   ..$ self:List of 1
#>   .. ..$ a:List of 1
#>   .. .. ..$ : num 1
s$a[[1]] <- s$a
str(s$a[[1]])
#> List of 2
#>  $     : num 1
#>  $ self:List of 1
#>   ..$ a:List of 1
#>   .. ..$ : num 1
