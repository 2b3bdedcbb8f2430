/// What functions are made of and are given, and default methods that R exports.
enum FunctionPartsLibrary {
  static let source = LibrarySource("function parts", #"""
functionBody <- function(fun = sys.function(sys.parent())) body(fun)
`functionBody<-` <- function(fun, envir = environment(fun), value) {
  body(fun, envir = envir) <- value
  fun
}
# Whether the function that asks was given an argument of this name, `...` included.
hasArg <- function(name) {
  wanted <- as.character(substitute(name))
  depth <- sys.parent()
  given <- match.call(sys.function(depth), sys.call(depth), expand.dots = FALSE, envir = parent.frame(2L))
  wanted %in% names(given) || wanted %in% names(given$...)
}
existsFunction <- function(f, generic = TRUE, where = topenv(parent.frame())) exists(f, where, mode = "function")
xtfrm.default <- function(x) if (is.numeric(x)) unclass(x) else as.vector(rank(if (is.list(x)) unclass(x) else x, ties.method = "min", na.last = "keep"))
xtfrm.factor <- function(x) as.integer(x)
aperm.default <- function(a, perm = NULL, resize = TRUE, ...) aperm(unclass(a), perm, resize)
as.function.default <- function(x, envir = parent.frame(), ...) as.function(x, envir)
as.null.default <- function(x, ...) NULL
as.list.function <- function(x, ...) c(formals(x), list(body(x)))
"""#)
}
