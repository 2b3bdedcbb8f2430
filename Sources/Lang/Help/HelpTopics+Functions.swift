extension HelpTopics {
  /// Of functions, control, conditions, objects and the session.
  static let functions = #"""
    function:
      The value is that of the last expression; arguments are evaluated when they are first used, and changes to them stay inside. Returns: a function.
      > square <- function(x, times = 1) times * x^2
      > square(3)
      > (\(x) x + 1)(2)
    if for while repeat break next:
      `if` needs one TRUE or FALSE: NA and longer vectors are errors. Returns: `if` the value of its branch; loops NULL, invisibly.
      > for (i in 1:3) if (i == 2) next else print(i)
      > n <- 0
      > while (n < 2) n <- n + 1
      > repeat { n <- n + 1; if (n > 5) break }
      > n
    vapply:
      Safer than `sapply`: each result must be like `FUN.VALUE`, or it is an error. Returns: a vector, or a matrix with a column for each element.
      > vapply(list(1:3, 4:9), length, 1L)
      > vapply(1:2, function(i) c(i, i^2), numeric(2))
    sapply:
      Returns: a vector where all results have length 1, a matrix with a column for each element where all are as long, otherwise a list.
      > sapply(1:3, function(i) i^2)
      > sapply(list(a = 1:3, b = 4:9), range)
    mapply:
      Elements are taken together from each vector, shorter ones recycled; `MoreArgs` go to every call. Returns: a list, simplified to a vector or matrix where all results are as long, unless `SIMPLIFY = FALSE`.
      > mapply(function(x, y) x + y, 1:3, 4:6)
      > mapply(rep, 1:3, 3:1)
    rapply:
      Returns: a list of the same shape (`how = "list"` or "replace"), or all results in one vector.
      > rapply(list(1, 2, list("a")), function(x) x * 10, classes = "numeric", how = "unlist")
    tapply:
      Returns: an array with a cell for each combination of the factors, NA where nobody is; a list where FUN gives more than one value.
      > tapply(mtcars$mpg, mtcars$cyl, mean)
    by:
      Returns: an object of class "by": a list with an element for each group.
      > by(warpbreaks$breaks, warpbreaks$tension, mean)
    Negate Vectorize identity:
      Returns: a function; `identity` its argument.
      > Filter(Negate(is.null), list(1, NULL, 2))
      > f <- Vectorize(function(n) sum(seq_len(n)))
      > f(1:4)
    Find Position:
      Returns: the first element for which `f` is TRUE, or its position; NULL or NA where there is none.
      > Find(function(x) x > 2, c(1, 3, 5))
      > Position(function(x) x > 2, c(1, 3, 5))
    Recall:
      Returns: what the running function returns when it is called with these arguments.
      > (function(n) if (n < 2) 1 else n * Recall(n - 1))(5)
    do.call:
      The list holds the arguments, by name where it has names; the function may be named by text. Returns: what the function returns.
      > do.call(sum, list(1, 2, 3))
      > do.call("paste", list("a", "b", sep = "-"))
    match.arg match.fun:
      `match.arg(type)` inside a function takes the choices from the formal's default, and the first where nothing is given. Returns: one of the choices, spelled out; `match.fun` a function.
      > f <- function(type = c("linear", "cubic")) match.arg(type)
      > f()
      > f("cub")
      > match.fun("sum")(1:3)
    match.call sys.call sys.function:
      Returns: the call of the running function, with full names of the arguments (`match.call`) or as it was written; the function itself.
      > f <- function(x, ...) match.call()
      > f(1, extra = 2)
    missing nargs:
      Returns: TRUE where the formal was not given; how many arguments were.
      > f <- function(a, b) c(missing(b), nargs())
      > f(1)
    invisible:
      Returns: its argument, which is not printed at top level.
      > f <- function() invisible(7)
      > f()
      > print(f())
    return:
      A function returns its last expression's value without it. Returns: from the function, at once.
      > f <- function(x) { if (x < 0) return("negative"); "other" }
      > f(-1)
    on.exit:
      `add = TRUE` keeps what was registered before, `after = FALSE` runs it first. It runs after errors and Ctrl-C, too. Returns: NULL, invisibly.
      > f <- function() { on.exit(cat("bye\n")); cat("hello\n") }
      > f()
    formals body args environment:
      `body(f) <- ` and `formals(f) <- ` change a function. Returns: a list of defaults, an expression, a function with a NULL body, an environment; NULL for primitives.
      > f <- function(x, n = 2) x^n
      > formals(f)
      > body(f)
      > args(f)
      > environment(f)
    stop:
      `call. = FALSE` leaves the call out of the message. An argument that is a condition is signalled as it is. Returns: never.
      > try(stop("no such file: ", "a.csv"), silent = TRUE)
      > cat(geterrmessage())
    warning suppressWarnings:
      Warnings of a top-level call are told after it; `options(warn = 1)` tells them at once, 2 makes them errors. Returns: the message, invisibly; `suppressWarnings` the value of its expression.
      > f <- function(x) { if (x < 0) warning("negative"); abs(x) }
      > suppressWarnings(f(-1))
      > tryCatch(f(-1), warning = function(w) conditionMessage(w))
    warnings:
      Returns: the warnings of the last top-level call that had any.
      > warnings()
    suppressMessages suppressPackageStartupMessages:
      Returns: the value of the expression.
      > suppressMessages({ message("hidden"); 3 })
    try:
      The message is printed unless `silent = TRUE`. Returns: the value, or an object of class "try-error" with the condition as attribute.
      > r <- try(log("a"), silent = TRUE)
      > class(r)
      > inherits(r, "try-error")
    tryCatch withCallingHandlers signalCondition:
      A handler of `tryCatch` takes the place of the expression: its value is returned. `finally` runs in any case. Handlers of `withCallingHandlers` are called where the condition arises, and work goes on after them. Returns: the value of the expression, or of the handler that took its place.
      > tryCatch(stop("no"), error = function(e) conditionMessage(e))
      > tryCatch(stop("no"), error = function(e) "caught", finally = cat("done\n"))
      > withCallingHandlers({ warning("w"); "value" }, warning = function(w) { cat("saw", conditionMessage(w), "\n"); invokeRestart("muffleWarning") })
    simpleError simpleWarning simpleCondition:
      Returns: a condition, for `stop`, `warning` or `signalCondition`.
      > e <- simpleError("broken")
      > tryCatch(stop(e), error = function(e) class(e))
    conditionMessage conditionCall:
      Returns: the text of a condition; the call it arose in, or NULL.
      > tryCatch(sqrt("a"), error = conditionMessage)
    stopifnot:
      Names of arguments are the messages. Returns: NULL, invisibly, or the error "... is not TRUE".
      > stopifnot(1 == 1, is.character("a"))
      > try(stopifnot("x must be positive" = -1 > 0))
    traceback:
      The innermost call comes first. Returns: the calls, invisibly; "No traceback available" where nothing failed.
      > traceback()
    quote bquote substitute:
      `bquote` puts values in for what stands in .(), `substitute` the arguments as they were written. Returns: an expression that was not evaluated.
      > quote(a + b)
      > n <- 3
      > bquote(x^.(n))
      > f <- function(x) substitute(x)
      > f(a * b)
    eval evalq:
      `envir` may be an environment, a list or a data frame. Returns: the value of the expression; of an expression vector the last one's.
      > eval(quote(x + 1), list(x = 2))
      > eval(parse(text = "1:3 * 2"))
    parse expression:
      `parse(text = )` or `parse(file)`. Returns: a vector of expressions.
      > e <- parse(text = "a <- 1; a + 1")
      > length(e)
      > sapply(e, class)
      > expression(x^2)
    call as.call as.name as.symbol:
      Returns: a call or a name that was not evaluated.
      > cl <- call("sum", 1, 2)
      > cl
      > eval(cl)
      > as.call(list(as.name("max"), 1, 9))
    new.env environmentName globalenv emptyenv parent.frame parent.env:
      Environments are not copied: who holds one sees all changes. `parent.frame()` is where the function was called, `parent.env(e)` where names are looked up next. Returns: an environment; `environmentName` its name.
      > e <- new.env()
      > e$x <- 1
      > f <- function(env) env$x <- 2
      > f(e)
      > e$x
      > environmentName(globalenv())
    assign get get0 exists mget rm:
      `assign("x", 1)` is x <- 1 for a name that is text; `get0` gives `ifnotfound` where there is none. Returns: the value, invisibly for `assign`; `exists` TRUE or FALSE.
      > assign("count", 3)
      > get("count")
      > exists("no.such.thing")
      > get0("no.such.thing", ifnotfound = "none")
      > rm(count)
    ls:
      Names that begin with a point are shown with `all.names = TRUE`; `pattern` chooses by a regular expression. Returns: a sorted character vector.
      > e <- list2env(list(a = 1, b = 2))
      > ls(e)
    local with within:
      `with(data, expr)` evaluates among the columns; `within` returns the data with what was assigned. Returns: the value of the expression; `within` the changed data.
      > local({ a <- 2; a * 3 })
      > with(cars, cor(speed, dist))
      > within(head(cars, 2), time <- dist / speed)
    list2env:
      Returns: an environment with a variable for each element.
      > e <- list2env(list(a = 1))
      > get("a", e)
    force:
      Arguments are evaluated when first used; `force` does it now, so that a function made in a loop keeps its own value. Returns: the value.
      > makers <- lapply(1:2, function(i) { force(i); function() i })
      > makers[[1]]()
    lockBinding makeActiveBinding:
      Assigning to a locked variable is an error; an active one calls a function when it is read. Returns: NULL, invisibly.
      > e <- new.env()
      > makeActiveBinding("now", function() 42, e)
      > e$now
    UseMethod NextMethod:
      A generic's body is UseMethod("name"): the method of the first class that has one is called, or name.default. `NextMethod()` goes on to the next class's.
      > area <- function(s) UseMethod("area")
      > area.default <- function(s) NA
      > area.square <- function(s) s$side^2
      > area(structure(list(side = 3), class = "square"))
    methods:
      Returns: the names of the methods of a generic, or of a class.
      > length(methods("summary")) > 5
    setClass new validObject isVirtualClass slot:
      `representation` or `slots` names the slots and their classes, `contains` the classes it extends, `prototype` defaults. Returns: a function that makes objects; `new` does, too.
      > setClass("Point", representation(x = "numeric", y = "numeric"))
      > p <- new("Point", x = 1, y = 2)
      > p@x
      > slot(p, "y")
      > validObject(p)
    setGeneric setMethod setValidity callNextMethod existsMethod getMethod is show:
      Methods are chosen by the classes of the arguments in the signature. `show` is what printing calls. Returns: the name, invisibly.
      > setClass("Circle", representation(r = "numeric"))
      > setGeneric("perimeter", function(shape) standardGeneric("perimeter"))
      > setMethod("perimeter", "Circle", function(shape) 2 * pi * shape@r)
      > perimeter(new("Circle", r = 1))
      > is(new("Circle", r = 1), "Circle")
    setRefClass:
      `fields` and `methods` are lists; methods change fields by `<<-`. `Class$new(...)` makes an object that is not copied. Returns: a generator.
      > Account <- setRefClass("Account", fields = list(total = "numeric"), methods = list(add = function(x) { total <<- total + x; invisible(.self) }))
      > a <- Account$new(total = 10)
      > a$add(5)
      > a$total
    switch:
      By text: an empty alternative falls through to the next, one without a name is the default. By number: the place. Returns: the value chosen; NULL, invisibly, where nothing fits.
      > switch("b", a = 1, b = 2)
      > switch("c", a = 1, b = , c = 2, "other")
      > switch(2, "one", "two")
    Reduce:
      `f` takes the result so far and the next element; `accumulate = TRUE` keeps all steps, `right = TRUE` goes from the end, `init` is where it begins. Returns: the last result, or all of them.
      > Reduce(`+`, 1:4, accumulate = TRUE)
      > Reduce(function(a, b) paste0(a, b), c("x", "y", "z"), accumulate = TRUE)
    options getOption:
      `options(digits = 4)` sets, and returns the old values, so that options(old) puts them back. Returns: a list; `getOption` one value, or `default`.
      > old <- options(digits = 3)
      > pi
      > options(old)
      > getOption("no.such.option", "default")
    interactive:
      Returns: TRUE at the prompt, FALSE in a script.
      > interactive()
    commandArgs:
      `trailingOnly = TRUE` gives only what follows the script's name or --args. Returns: a character vector.
      > is.character(commandArgs())
    quit:
      `save` is ignored in scripts; `status` is the exit code; `runLast` runs .Last first. Returns: never.
    source:
      Its last value is returned invisibly; `echo = TRUE` shows each expression, `local = TRUE` evaluates where it is called. Returns: a list of value and visible, invisibly.
      > file <- tempfile(fileext = ".R")
      > writeLines("a <- 1 + 1", file)
      > source(file, local = TRUE, echo = TRUE)
    library require requireNamespace:
      Packages of lessons come with the program; another one is a folder of R code. `require` gives FALSE where there is none, `library` an error. Returns: `library` the attached packages, invisibly.
      > library(stats)
      > suppressWarnings(require("no.such.package"))
      > requireNamespace("utils", quietly = TRUE)
    system.time proc.time:
      Returns: times in seconds: user, system, elapsed.
      > t <- system.time(for (i in 1:1000) sqrt(i))
      > class(t)
    Sys.time Sys.Date date:
      Returns: the time as POSIXct, the day as Date, both as text.
      > class(Sys.time())
      > Sys.Date() > as.Date("2020-01-01")
    Sys.sleep:
      Ctrl-C ends it. Returns: NULL, invisibly.
      > Sys.sleep(0.01)
    Sys.getenv Sys.setenv:
      Returns: the variables' values, "" (or `unset`) where there is none; `Sys.setenv` TRUE, invisibly.
      > Sys.setenv(LESSON = "eight")
      > Sys.getenv("LESSON")
    Sys.info sessionInfo R.version.string:
      Returns: a named character vector; facts about the session.
      > names(Sys.info())[1]
    object.size:
      Returns: the memory of an object in bytes; `format(x, units = "MB")` reads better.
      > object.size(numeric(1000)) > 8000
    Map:
      `mapply` without simplifying. Returns: a list, named by the first vector if it has names or is text.
      > Map(function(a, b) a + b, 1:2, 3:4)
      > Map(function(name, n) strrep(name, n), c("a", "b"), 2:3)
    apropos find:
      Returns: names that match a pattern; where a name is defined.
      > apropos("^read\\.")
      > find("lm")
    example demo help vignette:
      `example(name)` runs what stands under Examples on the page of ?name. `??word` searches all pages, `help.start()` lists topics.
      > example(nchar)
    lapply:
      Further arguments go to every call. Names are kept. Returns: a list as long as `X`.
      > lapply(1:2, function(i) i^2)
      > lapply(list(a = 1:3, b = 4:6), mean)
    Filter:
      Returns: the elements for which `f` is TRUE, with their names.
      > Filter(function(x) x > 1, 1:3)
    """#
}
