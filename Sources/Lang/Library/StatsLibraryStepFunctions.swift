/// Step functions, and the hull of points in the plane.
enum StatsLibraryStepFunctions {
  static let source = LibrarySource("StepFunctions", #"""
stepfun <- function(x, y, f = as.numeric(right), ties = "ordered", right = FALSE) {
  if (is.unsorted(x)) stop("stepfun: 'x' must be ordered increasingly")
  n <- length(x)
  if (n < 1) stop("'x' must have length >= 1")
  if (length(y) != n + 1L) stop("'y' must be one longer than 'x'")
  x <- as.numeric(x)
  y <- as.numeric(y)
  fun <- function(v) y[findInterval(v, x, left.open = right) + 1L]
  if (missing(f) || f == as.numeric(right)) f <- as.numeric(right)
  class(fun) <- c("stepfun", class(fun))
  attr(fun, "call") <- sys.call()
  fun
}
is.stepfun <- function(x) is.function(x) && inherits(x, "stepfun")
as.stepfun <- function(x, ...) UseMethod("as.stepfun")
as.stepfun.default <- function(x, ...) if (is.stepfun(x)) x else stop("no 'as.stepfun' method available for 'x'")
knots <- function(Fn, ...) UseMethod("knots")
knots.stepfun <- function(Fn, ...) environment(Fn)$x
print.stepfun <- function(x, digits = getOption("digits") - 2L, ...) {
  shown <- function(v) paste(formatC(v, digits = digits), collapse = ", ")
  some <- function(v) if (length(v) > 5L) paste(shown(v[1:3]), shown(v[length(v)]), sep = ", ..., ") else shown(v)
  cat("Step function\nCall: ")
  print(attr(x, "call"), ...)
  at <- environment(x)$x
  levels <- environment(x)$y
  cat(" x[1:", length(at), "] = ", some(at), "\n", sep = "")
  cat(length(levels), " plateau levels = ", some(levels), "\n", sep = "")
  invisible(x)
}
summary.stepfun <- function(object, ...) {
  at <- environment(object)$x
  levels <- environment(object)$y
  n <- length(at)
  cat("Step function with continuity 'f'=", format(as.numeric(environment(object)$right)), ", ", n, if (n <= 6) "knots at\n" else "knots with summary\n")
  print(if (n > 6) summary(at) else at)
  cat(if (n > 6) "\n" else "  ", "and\t", n + 1L, " plateau levels (y) ", if (n > 6) "with summary\n" else "at\n", sep = "")
  print(if (n > 6) summary(levels) else levels)
  invisible()
}
chull <- function(x, y = NULL) {
  X <- cbind(xy.coords(x, y, recycle = TRUE, setLab = FALSE)$x, xy.coords(x, y, recycle = TRUE, setLab = FALSE)$y)
  if (any(!is.finite(X))) stop("finite coordinates are needed")
  if (nrow(X) == 0) return(integer())
  if (nrow(X) == 1) return(1L)
  o <- order(X[, 1L], X[, 2L])
  cross <- function(a, b, c) (X[b, 1L] - X[a, 1L]) * (X[c, 2L] - X[a, 2L]) - (X[b, 2L] - X[a, 2L]) * (X[c, 1L] - X[a, 1L])
  # Andrew's monotone chain: upper hull from left to right, then the lower one back, clockwise.
  chain <- function(points) {
    kept <- integer()
    for (p in points) {
      while (length(kept) >= 2L && cross(kept[length(kept) - 1L], kept[length(kept)], p) >= 0) kept <- kept[-length(kept)]
      kept <- c(kept, p)
    }
    kept
  }
  upper <- chain(o)
  lower <- chain(rev(o))
  hull <- c(upper, lower[-c(1L, length(lower))])
  # R begins with the lowest of the rightmost points.
  right <- which(X[hull, 1L] == max(X[hull, 1L]))
  start <- right[which.min(X[hull[right], 2L])]
  c(hull[start:length(hull)], hull[seq_len(start - 1L)])
}
"""#)
}
