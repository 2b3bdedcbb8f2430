/// Functional tools that are easier in the language.
enum FunctionalLibrary {
  static let source = LibrarySource("functional", #"""
# List of `FUN(x, ...)` for each element of `X`, with its names. Source: R ?lapply.
lapply <- function(X, FUN, ...) {
  FUN <- match.fun(FUN)
  .lapply(X, FUN)
}
# Like `sapply`, with every result checked to be of the type and length of `FUN.VALUE`. Source: R ?vapply.
vapply <- function(X, FUN, FUN.VALUE, ..., USE.NAMES = TRUE) {
  FUN <- match.fun(FUN)
  .vapply(X, FUN, FUN.VALUE, USE.NAMES)
}
# Calls `FUN` with the first elements of each argument, the second ones, and so on, recycled. Source: R ?mapply.
mapply <- function(FUN, ..., MoreArgs = NULL, SIMPLIFY = TRUE, USE.NAMES = TRUE) {
  FUN <- match.fun(FUN)
  dots <- list(...)
  answer <- .mapply(FUN, dots, MoreArgs)
  if (USE.NAMES && length(dots)) {
    first <- dots[[1L]]
    labels <- names(first)
    if (is.null(labels) && is.character(first)) labels <- first
    if (length(labels) == length(answer)) names(answer) <- labels
  }
  if (!isFALSE(SIMPLIFY)) simplify2array(answer, higher = (SIMPLIFY == "array")) else answer
}
# Like `mapply` without simplification. Source: R ?Map.
Map <- function(f, ...) {
  f <- match.fun(f)
  mapply(FUN = f, ..., SIMPLIFY = FALSE)
}
# The variables of an environment, those with a dot before their name only on demand. Source: R ?as.list.
as.list.environment <- function(x, all.names = FALSE, sorted = FALSE, ...) {
  values <- if (all.names) mget(ls(x, all.names = TRUE), envir = x) else as.list.default(x)
  if (sorted) values[order(names(values))] else values
}
# Applies `FUN` to the variables of an environment. Source: R ?eapply.
eapply <- function(env, FUN, ..., all.names = FALSE, USE.NAMES = TRUE) {
  FUN <- match.fun(FUN)
  if (!is.environment(env)) stop("argument must be an environment")
  answer <- lapply(as.list.environment(env, all.names = all.names), FUN, ...)
  if (USE.NAMES) answer else unname(answer)
}
sapply <- function(X, FUN, ..., simplify = TRUE, USE.NAMES = TRUE) {
  FUN <- match.fun(FUN)
  answer <- lapply(X = X, FUN = FUN, ...)
  if (USE.NAMES && is.null(names(answer))) {
    if (is.character(X)) names(answer) <- X
    else if (length(dim(X)) == 1L) names(answer) <- names(X)
  }
  if (!isFALSE(simplify) && length(answer)) simplify2array(answer, higher = (simplify == "array")) else answer
}
simplify2array <- function(x, higher = TRUE, except = c(0L, 1L)) {
  sizes <- unique(lengths(x))
  if (length(sizes) != 1L) return(x)
  if (sizes == 1L) {
    flat <- unlist(x, recursive = FALSE)
    if (length(flat) == length(x)) flat else x
  } else if (sizes > 1L) {
    first <- x[[1L]]
    rows <- names(first)
    flat <- unlist(lapply(x, as.vector), recursive = FALSE, use.names = FALSE)
    if (length(flat) != sizes * length(x)) return(x)
    if (higher && length(d <- dim(first)) > 1L) {
      array(flat, dim = c(d, length(x)), dimnames = if (is.null(dimnames(first)) && is.null(names(x))) NULL else c(if (is.null(dimnames(first))) rep(list(NULL), length(d)) else dimnames(first), list(names(x))))
    } else {
      array(flat, dim = c(sizes, length(x)), dimnames = if (!(is.null(rows) && is.null(names(x)))) list(rows, names(x)))
    }
  } else x
}
replicate <- function(n, expr, simplify = "array") {
  code <- eval.parent(substitute(function(...) expr))
  sapply(integer(n), code, simplify = simplify)
}
Filter <- function(f, x) {
  f <- match.fun(f)
  keep <- as.logical(unlist(lapply(x, f)))
  x[which(keep)]
}
Reduce <- function(f, x, init, right = FALSE, accumulate = FALSE, simplify = TRUE) {
  if (missing(x)) stop("argument \"x\" is missing, with no default")
  f <- match.fun(f)
  isFresh <- missing(init)
  if (!is.vector(x) || is.object(x)) x <- as.list(x)
  n <- length(x)
  if (n == 0L) return(if (isFresh) NULL else init)
  at <- if (right) rev(seq_len(n)) else seq_len(n)
  if (isFresh) { init <- x[[at[1L]]]; at <- at[-1L] }
  if (!accumulate) {
    if (right) for (i in at) init <- forceAndCall(2, f, x[[i]], init)
    else for (i in at) init <- forceAndCall(2, f, init, x[[i]])
    return(init)
  }
  kept <- vector("list", length(at) + 1L)
  k <- if (right) length(kept) else 1L
  kept[k] <- list(init)
  for (i in at) {
    init <- if (right) forceAndCall(2, f, x[[i]], init) else forceAndCall(2, f, init, x[[i]])
    k <- if (right) k - 1L else k + 1L
    if (!is.null(init)) kept[[k]] <- init
  }
  if (simplify && all(lengths(kept) == 1L)) unlist(kept, recursive = FALSE) else kept
}
Position <- function(f, x, right = FALSE, nomatch = NA_integer_) {
  f <- match.fun(f)
  places <- if (right) rev(seq_along(x)) else seq_along(x)
  for (i in places) if (f(x[[i]])) return(i)
  nomatch
}
Find <- function(f, x, right = FALSE, nomatch = NULL) {
  place <- Position(f, x, right, nomatch = 0L)
  if (place > 0L) x[[place]] else nomatch
}
# Closures, so that what an invisible argument gives stays invisible.
force <- function(x) x
identity <- function(x) x
Negate <- function(f) {
  f <- match.fun(f)
  function(...) !f(...)
}
Vectorize <- function(FUN, vectorize.args = arg.names, SIMPLIFY = TRUE, USE.NAMES = TRUE) {
  arg.names <- as.list(formals(FUN))
  arg.names[["..."]] <- NULL
  arg.names <- names(arg.names)
  vectorize.args <- as.character(vectorize.args)
  if (!length(vectorize.args)) return(FUN)
  function(...) {
    given <- as.list(match.call(definition = FUN, call = sys.call()))[-1L]
    values <- list(...)
    names(values) <- names(given)
    spread <- names(values) %in% vectorize.args
    do.call("mapply", c(FUN = FUN, values[spread], MoreArgs = list(values[!spread]), SIMPLIFY = SIMPLIFY, USE.NAMES = USE.NAMES))
  }
}
match.arg <- function(arg, choices, several.ok = FALSE) {
  if (missing(choices)) {
    caller <- sys.function(sysP <- sys.parent())
    formal.args <- formals(caller)
    choices <- eval(formal.args[[as.character(substitute(arg))]], envir = sys.frame(sysP))
  }
  if (is.null(arg)) return(choices[1L])
  if (!is.character(arg)) stop("'arg' must be NULL or a character vector")
  if (!several.ok) {
    if (identical(arg, choices)) return(arg[1L])
    if (length(arg) > 1L) stop("'arg' must be of length 1")
  } else if (length(arg) == 0L) stop("'arg' must be of length >= 1")
  i <- pmatch(arg, choices, nomatch = 0L, duplicates.ok = TRUE)
  if (all(i == 0L)) stop(sprintf("'arg' should be one of %s", paste0("\u201c", choices, "\u201d", collapse = ", ")), call. = TRUE)
  i <- i[i > 0L]
  if (!several.ok && length(i) > 1) stop("there is more than one match in 'match.arg'")
  choices[i]
}
outer <- function(X, Y, FUN = "*", ...) {
  if (is.function(X) || is.function(Y)) as.vector(if (is.function(X)) X else Y)
  dX <- if (is.null(dim(X))) length(X) else dim(X)
  dY <- if (is.null(dim(Y))) length(Y) else dim(Y)
  if (is.character(FUN) && FUN == "*") {
    x <- as.vector(X)
    y <- as.vector(Y)
    robj <- tcrossprod(x, y)
    dim(robj) <- c(dX, dY)
    if (is.null(names(X)) && is.null(names(Y)) && is.null(dimnames(X)) && is.null(dimnames(Y))) return(robj)
  } else {
    FUN <- match.fun(FUN)
    first <- X
    second <- Y
    X <- rep(first, times = length(second))
    Y <- rep(second, rep.int(length(first), length(second)))
    robj <- FUN(X, Y, ...)
    X <- first
    Y <- second
    attributes(robj) <- attributes(robj)["levels"]
    dim(robj) <- c(dX, dY)
  }
  labels <- function(x, rank) {
    if (is.null(dim(x))) list(names(x)) else if (is.null(dimnames(x))) vector("list", rank) else dimnames(x)
  }
  names <- c(labels(X, length(dX)), labels(Y, length(dY)))
  if (!all(vapply(names, is.null, NA))) dimnames(robj) <- names
  robj
}
`%o%` <- function(X, Y) outer(X, Y)
apply <- function(X, MARGIN, FUN, ..., simplify = TRUE) {
  FUN <- match.fun(FUN)
  if (is.data.frame(X)) X <- as.matrix(X)
  d <- dim(X)
  if (is.null(d)) stop("dim(X) must have a positive length")
  dn <- dimnames(X)
  if (is.character(MARGIN)) {
    if (is.null(names(dn))) stop("'X' must have named dimnames")
    MARGIN <- match(MARGIN, names(dn))
    if (anyNA(MARGIN)) stop("not all elements of 'MARGIN' are names of dimensions")
  }
  if (anyNA(MARGIN) || any(abs(MARGIN) > length(d))) stop("'MARGIN' does not match dim(X)")
  rest <- seq_along(d)[-MARGIN]
  outer.d <- d[MARGIN]
  d.call <- d[rest]
  outer.n <- if (is.null(dn)) NULL else dn[MARGIN]
  dn.call <- if (is.null(dn)) NULL else dn[rest]
  newX <- aperm(X, c(rest, MARGIN))
  count <- prod(outer.d)
  size <- prod(d.call)
  dim(newX) <- c(size, count)
  if (length(d.call) < 2L && length(dn.call) && !is.null(dn.call[[1L]])) dimnames(newX) <- list(dn.call[[1L]], NULL)
  answer <- vector("list", count)
  if (length(d.call) > 1L) for (i in seq_len(count)) {
    value <- forceAndCall(1, FUN, array(newX[, i], d.call, dn.call), ...)
    if (!is.null(value)) answer[[i]] <- value
  } else for (i in seq_len(count)) {
    value <- forceAndCall(1, FUN, newX[, i], ...)
    if (!is.null(value)) answer[[i]] <- value
  }
  sizes <- unique(lengths(answer))
  if (simplify && identical(sizes, 0L) && all(vapply(answer, is.null, NA))) return(NULL)
  if (!simplify || count == 0L || is.recursive(answer[[1L]]) || length(sizes) != 1L || sizes == 0L) {
    if (length(MARGIN) == 1L) names(answer) <- if (is.null(outer.n)) NULL else outer.n[[1L]]
    else answer <- array(answer, outer.d, outer.n)
    return(answer)
  }
  flat <- unlist(answer, recursive = FALSE, use.names = FALSE)
  if (length(flat) != sizes * count) return(answer)
  if (sizes == 1L) {
    if (length(MARGIN) == 1L) {
      if (!is.null(outer.n)) names(flat) <- outer.n[[1L]]
      return(flat)
    }
    return(array(flat, outer.d, if (is.null(outer.n) || all(vapply(outer.n, is.null, NA))) NULL else outer.n))
  }
  first <- names(answer[[1L]])
  if (!all(vapply(answer, function(part) identical(names(part), first), NA))) first <- NULL
  labels <- if (is.null(outer.n) && is.null(first)) NULL else c(list(first), if (is.null(outer.n)) rep(list(NULL), length(outer.d)) else outer.n)
  array(flat, c(sizes, outer.d), if (is.null(labels) || all(vapply(labels, is.null, NA))) NULL else labels)
}
sweep <- function(x, MARGIN, STATS, FUN = "-", check.margin = TRUE, ...) {
  FUN <- match.fun(FUN)
  d <- dim(x)
  if (is.character(MARGIN)) {
    known <- names(dimnames(x))
    if (is.null(known)) stop("'x' must have named dimnames")
    MARGIN <- match(MARGIN, known)
    if (anyNA(MARGIN)) stop("not all elements of 'MARGIN' are names of dimensions")
  }
  if (check.margin && is.null(dim(STATS)) && length(STATS) > 1L) {
    extent <- prod(d[MARGIN])
    if (length(STATS) > extent) warning("STATS is longer than the extent of 'dim(x)[MARGIN]'")
    else if (extent %% length(STATS) != 0) warning("STATS does not recycle exactly across MARGIN")
  }
  perm <- c(MARGIN, seq_along(d)[-MARGIN])
  dims <- d
  FUN(x, aperm(array(STATS, dims[perm]), order(perm)), ...)
}
alist <- function(...) as.list(sys.call())[-1L]
with <- function(data, expr, ...) UseMethod("with")
with.default <- function(data, expr, ...) eval(substitute(expr), data, enclos = parent.frame())
Sys.setLocale <- function(category = "LC_ALL", locale = "") invisible("")
"""#)
}
