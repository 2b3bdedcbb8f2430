f <- function(x, y = 2, ...) { z <- x + y; z }
args(f)
#> function (x, y = 2, ...) 
#> NULL
formals(f)
#> $x
#>
#>
#> $y
#> [1] 2
#>
#> $...
#>
#>
body(f)
#> {
#>     z <- x + y
#>     z
#> }
arity <- length(formals(f))
environment(f)
#> <environment: R_GlobalEnv>
print(f)
#> function (x, y = 2, ...) 
#> {
#>     z <- x + y
#>     z
#> }
deparse(f)
#> [1] "function (x, y = 2, ...) " "{"                        
#> [3] "    z <- x + y"            "    z"                    
#> [5] "}"                        
f
#> function (x, y = 2, ...) 
#> {
#>     z <- x + y
#>     z
#> }
is.function(f)
#> [1] TRUE
class(f)
#> [1] "function"
typeof(f)
#> [1] "closure"
mode(f)
#> [1] "function"
g <- function(a) { b <- a; h(b) }
h <- function(c) sys.call()
g(3)
#> h(b)
k <- function(...) match.call()
k(1, b = 2)
#> k(1, b = 2)
k2 <- function(x, ...) match.call(expand.dots = FALSE)
k2(1, 2, z = 3)
#> k2(x = 1, ... = pairlist(2, z = 3))
nargs_test <- function(a, b, c) nargs()
nargs_test(1, 2)
#> [1] 2
missing_test <- function(a, b) c(missing(a), missing(b))
missing_test(1)
#> [1] FALSE  TRUE
outer_fn <- function() { inner_var <- 1; ls() }
outer_fn()
#> [1] "inner_var"
e <- quote(a * (b + c))
e[[1]]
#> `*`
e[[3]]
#> (b + c)
class(e)
#> [1] "call"
as.list(e)
#> [[1]]
#> `*`
#>
#> [[2]]
#> a
#>
#> [[3]]
#> (b + c)
#>
all.vars(e)
#> [1] "a" "b" "c"
all.names(e)
#> [1] "*" "a" "(" "+" "b" "c"
e[[1]] <- as.name("+")
e
#> a + (b + c)
eval(e, list(a = 1, b = 2, c = 3))
#> [1] 6
ex <- parse(text = "x <- 5; y <- x * 2")
length(ex)
#> [1] 2
sapply(ex, class)
#> [1] "<-" "<-"
for (i in ex) print(i)
#> x <- 5
#> y <- x * 2
eval(ex[[1]])
x
#> [1] 5
ex
#> expression(x <- 5, y <- x * 2)
substitute(x + y, list(x = 1, y = quote(z)))
#> 1 + z
fn <- function(arg) deparse(substitute(arg))
fn(mean(1:10))
#> [1] "mean(1:10)"
bquote(x + .(3 * 2))
#> x + 6
bquote(f(..(list(1, 2))), splice = TRUE)
#> f(1, 2)
w <- function(x) { if (x) "yes" else "no" }
w(TRUE)
#> [1] "yes"
print(w)
#> function (x) 
#> {
#>     if (x) 
#>         "yes"
#>     else "no"
#> }
body(w)[[2]]
#> if (x) "yes" else "no"
body(w)[[2]][[2]]
#> x
formals(w)$x
#>
as.list(w)
#> $x
#>
#>
#> [[2]]
#> {
#>     if (x) 
#>         "yes"
#>     else "no"
#> }
#>
compose <- function(f, g) function(x) g(f(x))
(compose(sqrt, abs))(4)
#> [1] 2
do.call("paste", list("a", "b", sep = "-"))
#> [1] "a-b"
do.call(rbind, list(1:2, 3:4))
#>      [,1] [,2]
#> [1,]    1    2
#> [2,]    3    4
Reduce(`+`, 1:4, accumulate = TRUE, right = TRUE)
#> [1] 10  9  7  4
Reduce(function(a, b) paste0(a, b), letters[1:4], accumulate = TRUE)
#> [1] "a"    "ab"   "abc"  "abcd"
Map(function(k, v) paste(k, v), c(a = "x", b = "y"), 1:2)
#> $a
#> [1] "x 1"
#>
#> $b
#> [1] "y 2"
#>
rapply(list(1, 2, list(3)), function(x) x + 1, how = "list")
#> [[1]]
#> [1] 2
#>
#> [[2]]
#> [1] 3
#>
#> [[3]]
#> [[3]][[1]]
#> [1] 4
#>
#>
mapply(rep, 1:3, 3:1)
#> [[1]]
#> [1] 1 1 1
#>
#> [[2]]
#> [1] 2 2
#>
#> [[3]]
#> [1] 3
#>
outer(1:3, 1:3, Vectorize(function(a, b) max(a, b)))
#>      [,1] [,2] [,3]
#> [1,]    1    2    3
#> [2,]    2    2    3
#> [3,]    3    3    3
array(1:8, c(2, 2, 2))[, , 1]
#>      [,1] [,2]
#> [1,]    1    3
#> [2,]    2    4
fib <- function(n) if (n <= 1) n else Recall(n - 1) + Recall(n - 2)
fib(10)
#> [1] 55
local({ x <- 2; x^2 })
#> [1] 4
x
#> [1] 5
identical(quote(a), as.name("a"))
#> [1] TRUE
is.call(quote(f()))
#> [1] TRUE
is.name(quote(f))
#> [1] TRUE
as.call(list(as.name("max"), 1, 5))
#> max(1, 5)
eval(as.call(list(as.name("max"), 1, 5)))
#> [1] 5
call("round", 10.5)
#> round(10.5)
match.fun("sum")(1, 2)
#> [1] 3
match.arg("me", c("mean", "median")) |> try()
#! Error in match.arg("me", c("mean", "median")) : 
#!   'arg' should be one of “mean”, “median”
match.arg("med", c("mean", "median"))
#> [1] "median"
stopifnot(is.numeric(1))
invisible(3)
nchar(deparse(quote(if (a > b) c else d)))
#> [1] 19
deparse(c(1.5, 2))
#> [1] "c(1.5, 2)"
deparse(1:10)
#> [1] "1:10"
deparse("a\"b")
#> [1] "\"a\\\"b\""
deparse(c(a = 1))
#> [1] "c(a = 1)"
deparse(list(x = 1, y = "b"))
#> [1] "list(x = 1, y = \"b\")"
deparse(TRUE)
#> [1] "TRUE"
deparse(NULL)
#> [1] "NULL"
deparse(quote(x[[1]]$b@c))
#> [1] "x[[1]]$b@c"
dput(list(a = 1:3, b = "x"))
#> list(a = 1:3, b = "x")
dput(data.frame(x = 1:2, y = c("a", "b")))
#> structure(list(x = 1:2, y = c("a", "b")), class = "data.frame", row.names = c(NA, 
#> -2L))
dput(factor(c("a", "b")))
#> structure(1:2, levels = c("a", "b"), class = "factor")
dput(c(a = 1.5))
#> c(a = 1.5)
dput("quote\"s")
#> "quote\"s"
dput(as.Date("2024-01-01"))
#> structure(19723, class = "Date")
dput(1e-15)
#> 1e-15
dput(1/3)
#> 0.333333333333333
dput(100000)
#> 1e+05
dput(1e5L)
#> 100000L
dput(c(TRUE, NA))
#> c(TRUE, NA)
dput(function(x) x + 1)
#> function (x) 
#> x + 1
dput(quote(a + b))
#> a + b
dput(letters[1:3])
#> c("a", "b", "c")
dput(NA_character_)
#> NA_character_
dput(list())
#> list()
dput(matrix(1:4, 2))
#> structure(1:4, dim = c(2L, 2L))
cat(deparse(function(x, y) { x + y }), sep = "\n")
#> function (x, y) 
#> {
#>     x + y
#> }
f2 <- function(n) { stopifnot(is.numeric(n), n > 0); n }
try(f2(-1))
#! Error in f2(-1) : n > 0 is not TRUE
try(f2("a"))
#! Error in f2("a") : is.numeric(n) is not TRUE
tryCatch(f2(-1), error = function(e) print(conditionCall(e)))
#> f2(-1)
object.size(1:10)
#> 96 bytes
is.primitive(sum)
#> [1] TRUE
environmentName(globalenv())
#> [1] "R_GlobalEnv"
environmentName(baseenv())
#> [1] "base"
search()[1]
#> [1] ".GlobalEnv"
exists("f")
#> [1] TRUE
rm(f)
exists("f")
#> [1] FALSE
ls(pattern = "^k")
#> [1] "k"  "k2"
get("k2")
#> function (x, ...) 
#> match.call(expand.dots = FALSE)
assign("v1", 3)
v1
#> [1] 3
mget(c("v1"))
#> $v1
#> [1] 3
#>
nlevels(factor(1:3))
#> [1] 3
Negate(isTRUE)(FALSE)
#> [1] TRUE
Vectorize(function(a, b = 1) a + b)(1:3)
#> [1] 2 3 4
suppressWarnings(as.numeric("x"))
#> [1] NA
on.exit(cat("x"))
f3 <- function() { on.exit(cat("bye\n")); stop("err") }
try(f3())
#> bye
#! Error in f3() : err
f4 <- function() { cat("in\n"); return(invisible(7)); cat("never\n") }
f4()
#> in
print(f4())
#> in
#> [1] 7
f5 <- function(x) { x[2] <- 99; x }
v <- 1:3
f5(v)
#> [1]  1 99  3
v
#> [1] 1 2 3
`my var` <- 3
`my var` + 1
#> [1] 4
`%+%` <- function(a, b) paste0(a, b)
"a" %+% "b"
#> [1] "ab"
`second<-` <- function(x, value) { x[2] <- value; x }
v <- 1:3
second(v) <- 10L
v
#> [1]  1 10  3
sapply(list(sum, mean), function(f) f(1:4))
#> [1] 10.0  2.5
(\(x) x^2)(3)
#> [1] 9
Map(\(x, y) x * y, 1:2, 3:4) |> unlist()
#> [1] 3 8
if (FALSE) 1
for (i in 1:2) i
NULL
#> NULL
while (FALSE) 1
z <- if (FALSE) 1
z
#> NULL
repeat break
(function() invisible(5))()
y <- c(f = function(x) x)$f(3)
y
#> [1] 3
switch("x", x = { cat("side\n"); 1 })
#> side
#> [1] 1
is.null(switch("no", a = 1))
#> [1] TRUE
seq(1, 10, length.out = 4)
#> [1]  1  4  7 10
vapply(1:3, \(i) i / 2, 0)
#> [1] 0.5 1.0 1.5
Sys.getenv("USER") |> is.character()
#> [1] TRUE
version$language
#> [1] "R"
.Machine$integer.max
#> [1] 2147483647
.Platform$file.sep
#> [1] "/"
T & F
#> [1] FALSE
pi
#> [1] 3.141593
LETTERS[5]
#> [1] "E"
month.abb[1]
#> [1] "Jan"
exists("pi")
#> [1] TRUE
