/// `all.equal`: whether two values are nearly the same, and in words where they differ.
enum EqualityLibrary {
  static let source = LibrarySource("base", #"""
all.equal <- function(target, current, ...) UseMethod("all.equal")
.equalOr <- function(msg) if (is.null(msg)) TRUE else msg
.mismatches <- function(n, what) if (n == 1L) paste("1", what, "mismatch") else paste(n, what, "mismatches")
# Differences of mode, length, names and other attributes; NULL where there are none.
attr.all.equal <- function(target, current, ..., check.attributes = TRUE, check.names = TRUE) {
  msg <- NULL
  if (mode(target) != mode(current)) msg <- paste0("Modes: ", mode(target), ", ", mode(current))
  if (length(target) != length(current)) msg <- c(msg, paste0("Lengths: ", length(target), ", ", length(current)))
  a <- attributes(target)
  b <- attributes(current)
  if (check.names) {
    here <- names(target)
    there <- names(current)
    if (length(here) && length(there)) {
      if (is.character(r <- all.equal.character(here, there, check.attributes = check.attributes))) msg <- c(msg, paste("Names:", r))
    } else if (length(here)) msg <- c(msg, "names for target but not for current")
    else if (length(there)) msg <- c(msg, "names for current but not for target")
  }
  if (!is.null(a)) a$names <- NULL
  if (!is.null(b)) b$names <- NULL
  if (check.attributes && (length(a) || length(b))) {
    if (length(a)) a <- a[order(names(a))]
    if (length(b)) b <- b[order(names(b))]
    r <- all.equal(a, b, ...)
    if (is.character(r)) msg <- c(msg, paste("Attributes: <", r, ">"))
  }
  msg
}
# Values of different lengths tell of it in words of their own.
.withoutLengths <- function(msg) if (is.null(msg)) NULL else { msg <- msg[!grepl("\\bLengths\\b", msg)]; if (length(msg)) msg }
all.equal.default <- function(target, current, ...) {
  if (isS4(target)) return(.equalOr(attr.all.equal(target, current, ...)))
  if (is.language(target) || is.function(target)) return(all.equal.language(target, current, ...))
  if (is.environment(target) || is.environment(current)) return(all.equal.environment(target, current, ...))
  if (is.recursive(target)) return(all.equal.list(target, current, ...))
  switch(mode(target), complex = , numeric = all.equal.numeric(target, current, ...), character = all.equal.character(target, current, ...),
    logical = , raw = all.equal.raw(target, current, ...),
    if (is.null(target)) all.equal.NULL(target, current, ...)
    else if (data.class(target) != data.class(current)) paste0("target is ", data.class(target), ", current is ", data.class(current))
    else .equalOr(attr.all.equal(target, current, ...)))
}
all.equal.NULL <- function(target, current, ...) if (is.null(current)) TRUE else paste0("target is NULL, current is ", mode(current))
all.equal.raw <- function(target, current, ..., check.attributes = TRUE, check.class = TRUE) .equalElements(target, current, "", "element", check.attributes, ...)
all.equal.character <- function(target, current, ..., check.attributes = TRUE, check.class = TRUE) .equalElements(target, current, "string ", "string", check.attributes, ...)
.equalElements <- function(target, current, kind, what, check.attributes, ...) {
  msg <- if (check.attributes) attr.all.equal(target, current, ...)
  if (data.class(target) != data.class(current)) return(c(msg, paste0("target is ", data.class(target), ", current is ", data.class(current))))
  n <- length(target)
  m <- length(current)
  if (n != m) {
    msg <- c(.withoutLengths(msg), paste0("Lengths (", n, ", ", m, ") differ (", if (nzchar(kind)) "string compare" else "comparison", " on first ", min(n, m), if (!nzchar(kind)) " components", ")"))
    n <- min(n, m)
    target <- target[seq_len(n)]
    current <- current[seq_len(n)]
  }
  gone <- is.na(target)
  goneToo <- is.na(current)
  if (any(gone != goneToo)) return(c(msg, paste0("'is.NA' value mismatch: ", sum(goneToo), " in current ", sum(gone), " in target")))
  unequal <- sum(unclass(target)[!gone] != unclass(current)[!gone])
  if (unequal > 0L) msg <- c(msg, .mismatches(unequal, what))
  .equalOr(msg)
}
all.equal.factor <- function(target, current, ..., check.attributes = TRUE) {
  if (!is.factor(current)) return("'current' is not a factor")
  msg <- attr.all.equal(target, current, ...)
  gone <- sum(is.na(target) != is.na(current))
  if (gone > 0) return(c(msg, paste0(gone, ", NA mismatch")))
  same <- all.equal.character(levels(target)[target], levels(current)[current], check.attributes = check.attributes, ...)
  .equalOr(c(msg, if (is.character(same)) same))
}
all.equal.list <- function(target, current, ..., check.attributes = TRUE, use.names = TRUE) {
  msg <- if (check.attributes) attr.all.equal(target, current, ...)
  target <- unclass(target)
  current <- unclass(current)
  if (!is.list(target) && !is.vector(target)) return(c(msg, "target is not list-like"))
  if (!is.list(current) && !is.vector(current)) return(c(msg, "current is not list-like"))
  n <- length(target)
  if (n != length(current)) {
    n <- min(n, length(current))
    msg <- c(.withoutLengths(msg), paste("Length mismatch: comparison on first", n, "components"))
  }
  each <- seq_len(n)
  use.names <- use.names && !is.null(names(target)) && identical(names(target)[each], names(current)[each])
  label <- if (use.names) dQuote(names(target)) else each
  for (i in each) {
    r <- all.equal(target[[i]], current[[i]], check.attributes = check.attributes, use.names = use.names, ...)
    if (is.character(r)) msg <- c(msg, paste0("Component ", label[i], ": ", r))
  }
  .equalOr(msg)
}
all.equal.language <- function(target, current, ...) {
  if (is.expression(target) && is.expression(current)) return(all.equal.list(as.list(target), as.list(current), ...))
  msg <- if (mode(target) != mode(current)) paste0("Modes of target, current: ", mode(target), ", ", mode(current))
  a <- paste(deparse(target), collapse = "\n")
  b <- paste(deparse(current), collapse = "\n")
  if (a != b) msg <- c(msg, if (startsWith(b, a)) "target is a subset of current" else if (startsWith(a, b)) "current is a subset of target" else "target, current do not match when deparsed")
  .equalOr(msg)
}
all.equal.function <- function(target, current, check.environment = TRUE, ...) {
  msg <- all.equal.language(target, current, ...)
  if (!check.environment) return(msg)
  msg <- if (is.character(msg)) msg
  here <- environment(target)
  there <- if (is.function(current)) environment(current)
  if (identical(here, there)) return(.equalOr(msg))
  differ <- all.equal.environment(here, there, ...)
  .equalOr(c(msg, if (is.character(differ)) differ))
}
all.equal.formula <- function(target, current, ...) {
  if (length(target) != length(current)) return(paste0("target, current differ in having response: ", length(target) == 3L, ", ", length(current) == 3L))
  if (!identical(deparse(target), deparse(current))) return("formulas differ in contents")
  TRUE
}
all.equal.environment <- function(target, current, all.names = TRUE, ...) {
  if (!is.environment(target)) return("'target' is not an environment")
  if (!is.environment(current)) return("'current' is not an environment")
  if (identical(target, current)) return(TRUE)
  here <- sort(names(target))
  there <- sort(names(current))
  if (!all.names) {
    here <- here[!startsWith(here, ".")]
    there <- there[!startsWith(there, ".")]
  }
  # Functions lead back to the environments they are in.
  seen <- c(dynGet(".comparedEnvironments", list()), target)
  if (length(seen) > 1L && any(vapply(seen[-length(seen)], identical, NA, target))) return(TRUE)
  .comparedEnvironments <- seen
  all.equal.list(mget(here, envir = target), mget(there, envir = current), ...)
}
all.equal.numeric <- function(target, current, tolerance = sqrt(.Machine$double.eps), scale = NULL, countEQ = FALSE, formatFUN = function(err, what) format(err), ..., check.attributes = TRUE, check.class = TRUE) {
  if (!is.numeric(tolerance)) stop("'tolerance' should be numeric")
  if (!is.null(scale)) stopifnot(all(scale > 0))
  msg <- if (check.attributes) attr.all.equal(target, current, tolerance = tolerance, scale = scale, ...)
  if (data.class(target) != data.class(current)) return(c(msg, paste0("target is ", data.class(target), ", current is ", data.class(current))))
  x <- as.vector(target)
  y <- as.vector(current)
  if (length(x) != length(y)) return(c(.withoutLengths(msg), paste0(if (is.complex(target)) "Complex" else "Numeric", ": lengths (", length(x), ", ", length(y), ") differ")))
  out <- is.na(x)
  if (any(out != is.na(y))) return(c(msg, paste0("'is.NA' value mismatch: ", sum(is.na(y)), " in current ", sum(out), " in target")))
  out <- out | x == y
  if (all(out)) return(.equalOr(msg))
  equal <- 0
  count <- if (countEQ) length(out) else sum(!out)
  if (countEQ && any(out)) equal <- mean(abs(x[out]))
  if (is.integer(x)) x <- as.double(x)
  x <- x[!out]
  y <- y[!out]
  xy <- sum(abs(x - y) / count)
  what <- if (is.null(scale)) {
    size <- (equal + sum(abs(x))) / count
    if (is.finite(size) && size > tolerance) { xy <- xy / size; "relative" } else "absolute"
  } else {
    xy <- sum(abs(x - y) / (if (length(scale) > 1L) rep_len(scale, length(out))[!out] else scale)) / count
    if (all(abs(scale - 1) < 1e-07)) "absolute" else "scaled"
  }
  if (is.complex(x)) what <- paste(what, "Mod")
  if (is.na(xy) || xy > tolerance) msg <- c(msg, paste("Mean", what, "difference:", formatFUN(xy, what)))
  .equalOr(msg)
}
"""#)
}
