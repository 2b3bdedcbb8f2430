/// Sets, tables and grouping.
enum SetLibrary {
  static let source = LibrarySource("sets", #"""
union <- function(x, y) unique(c(as.vector(x), as.vector(y)))
intersect <- function(x, y) {
  if (is.null(x) || is.null(y)) return(NULL)
  u <- as.vector(x)
  v <- as.vector(y)
  c(u[!duplicated(unclass(u)) & match(u, v, 0L) > 0L], v[numeric()])
}
setdiff <- function(x, y) {
  x <- as.vector(x)
  unique(if (length(x) || length(y)) x[match(x, as.vector(y), 0L) == 0L] else x)
}
setequal <- function(x, y) !(anyNA(match(x, y)) || anyNA(match(y, x)))
seq <- function(...) UseMethod("seq")
chkDots <- function(..., which.call = -1, allowed = character()) {
  if (n <- ...length()) {
    extra <- ...names()
    extra <- if (is.null(extra)) rep("", n) else setdiff(extra, allowed)
    if (length(extra)) {
      words <- ngettext(length(extra), "extra argument %s will be disregarded", "extra arguments %s will be disregarded")
      warning(paste0("In ", paste(deparse(sys.call(which.call)), collapse = "\n"), " :\n ", sprintf(words, paste(sQuote(extra), collapse = ", "))), call. = FALSE)
    }
  }
  invisible()
}
seq.default <- function(from = 1, to = 1, by = ((to - from) / (length.out - 1)), length.out = NULL, along.with = NULL, ...) {
  if (...length()) chkDots(...)
  only <- nargs() == 1L
  if (only && !missing(from)) {
    if (length(from) != 1L || mode(from) != "numeric") return(if (length(from)) 1L:length(from) else integer())
    if (!is.finite(from)) stop("'from' must be a finite number")
    return(1L:from)
  }
  if (!missing(along.with)) length.out <- length(along.with)
  else if (!missing(length.out)) {
    if (!length(length.out)) stop("argument 'length.out' must be of length 1")
    if (length(length.out) > 1L) {
      warning("first element used of 'length.out' argument")
      length.out <- length.out[1L]
    }
  }
  .regularSequence(from, to, by, length.out, !missing(from), !missing(to), !missing(by), only, sys.call())
}
# A primitive in R: whole numbers are integers there, whatever type the ends have.
seq.int <- function(from, to, by, length.out, along.with, ...) {
  if (!missing(from) && is.object(from)) return(seq(from, to, by, length.out, along.with, ...))
  only <- nargs() == 1L
  if (only && !missing(from)) return(if (length(from) == 1L && is.numeric(from)) seq.default(from) else seq_along(from))
  n <- if (!missing(along.with)) length(along.with) else if (!missing(length.out)) length.out
  if (length(n) > 1L) {
    warning("first element used of 'length.out' argument")
    n <- n[1L]
  }
  value <- .regularSequence(if (missing(from)) 1 else from, if (missing(to)) 1 else to, by, n, !missing(from), !missing(to), !missing(by), only, sys.call())
  if (is.null(n) || is.integer(value) || is.object(value)) return(value)
  if (all(value == trunc(value)) && all(abs(value) <= .Machine$integer.max)) as.integer(value) else value
}
# The numbers of both; integers where everything that they are made of is. A value given is `has...`, errors are of `call`.
.regularSequence <- function(from, to, by, n, hasFrom, hasTo, hasBy, only, call) {
  .refuse <- function(words) stop(simpleError(words, call))
  .end <- function(v, name) {
    if (length(v) != 1L) .refuse(gettextf("'%s' must be of length 1", name))
    if (is.character(v)) {
      number <- suppressWarnings(as.numeric(v))
      if (is.na(number) && !is.na(v)) warning(simpleWarning("NAs introduced by coercion", call))
      v <- number
    }
    if (!is.finite(v)) .refuse(gettextf("'%s' must be a finite number", name))
    v
  }
  if (hasFrom) from <- .end(from, "from")
  if (hasTo) to <- .end(to, "to")
  isWhole <- function(v) (is.integer(v) || is.logical(v)) && !is.object(v)
  typed <- function(value, whole) if (whole && !anyNA(value) && all(abs(value) <= .Machine$integer.max)) as.integer(value) else value
  if (is.null(n)) {
    if (!hasBy) return(from:to)
    del <- if (is.integer(to)) as.double(to) - from else to - from
    if (del == 0 && to == 0) return(to)
    if (length(by) != 1L) .refuse("'by' must be of length 1")
    n <- del / by
    if (!is.finite(n)) {
      if (!is.na(by) && by == 0 && del == 0) return(from)
      .refuse("invalid '(to - from)/by'")
    }
    if (n < 0) .refuse("wrong sign in 'by' argument")
    if (n > .Machine$integer.max) .refuse("'by' argument is much too small")
    if (abs(del) / max(abs(to), abs(from)) < 100 * .Machine$double.eps) return(from)
    # As doubles, so that an integer step cannot overflow.
    value <- from + as.double(0L:as.integer(n + 1e-10)) * by
    return(if (isWhole(from) && isWhole(to) && isWhole(by)) as.integer(value) else if (by > 0) pmin(value, to) else pmax(value, to))
  }
  whole <- isWhole(n)
  if (!is.numeric(n) && !is.logical(n)) stop(simpleError("non-numeric argument to mathematical function", quote(ceiling(length.out))))
  n <- ceiling(as.numeric(n))
  if (!is.finite(n) || n < 0) .refuse("'length.out' must be a non-negative number")
  if (n == 0) return(integer())
  if (only) return(seq_len(n))
  places <- as.double(seq_len(n)) - 1
  if (hasBy) {
    if (hasFrom && hasTo) .refuse("too many arguments")
    if (hasTo) typed(to - rev(places) * by, isWhole(by) && isWhole(to)) else typed(from + places * by, isWhole(by) && isWhole(from))
  } else if (!hasTo) typed(from + places, whole && isWhole(from))
  else if (!hasFrom) typed(to - rev(places), whole && isWhole(to))
  else if (n == 1) c(from, to)[1L]
  else if (from == to && n > 2) rep.int(from, n)
  else {
    step <- (to - from) / (n - 1)
    # The last is `to` itself, whatever the steps sum up to.
    typed(c(from + places[-n] * step, to), isWhole(from) && isWhole(to) && (n == 2 || whole && step == trunc(step)))
  }
}
arrayInd <- function(ind, .dim, .dimnames = NULL, useNames = FALSE) {
  m <- length(ind)
  rank <- length(.dim)
  ind <- ind - 1L
  out <- matrix(0L, m, rank)
  left <- ind
  for (k in seq_len(rank)) {
    out[, k] <- as.integer(left %% .dim[k]) + 1L
    left <- left %/% .dim[k]
  }
  if (useNames) dimnames(out) <- list(.dimnames[[1L]][out[, 1L]], if (rank == 2L) c("row", "col") else paste0("dim", seq_len(rank)))
  out
}
cut <- function(x, ...) UseMethod("cut")
cut.default <- function(x, breaks, labels = NULL, include.lowest = FALSE, right = TRUE, dig.lab = 3L, ordered_result = FALSE, ...) {
  if (!is.numeric(x)) stop("'x' must be numeric")
  if (length(breaks) == 1L) {
    if (is.na(breaks) || breaks < 2L) stop("invalid number of intervals")
    nb <- as.integer(breaks + 1)
    rx <- range(x, na.rm = TRUE)
    dx <- diff(rx)
    if (dx == 0) {
      dx <- abs(rx[1L])
      breaks <- seq.int(rx[1L] - dx / 1000, rx[2L] + dx / 1000, length.out = nb)
    } else {
      breaks <- seq.int(rx[1L], rx[2L], length.out = nb)
      breaks[c(1L, nb)] <- c(rx[1L] - dx / 1000, rx[2L] + dx / 1000)
    }
  } else nb <- length(breaks <- sort(as.double(breaks)))
  if (anyDuplicated(breaks)) stop("'breaks' are not unique")
  codes.only <- FALSE
  if (is.null(labels)) {
    for (dig in dig.lab:max(12L, dig.lab)) {
      ch.br <- formatC(0 + breaks, digits = dig, width = 1L)
      if (all(ch.br[-1L] != ch.br[-nb])) break
    }
    labels <- if (right) paste0("(", ch.br[-nb], ",", ch.br[-1L], "]") else paste0("[", ch.br[-nb], ",", ch.br[-1L], ")")
    if (include.lowest) {
      if (right) substr(labels[1L], 1, 1) <- "["
      else substring(labels[nb - 1L], nchar(labels[nb - 1L], "c")) <- "]"
    }
  } else if (is.logical(labels) && !labels) codes.only <- TRUE
  else if (length(labels) != nb - 1L) stop("lengths of 'breaks' and 'labels' differ")
  code <- findInterval(x, breaks, left.open = right, rightmost.closed = include.lowest)
  code[code == 0L | code == nb] <- NA_integer_
  if (include.lowest && right) code[!is.na(x) & x == breaks[1L]] <- 1L
  if (codes.only) code else factor(labels[code], levels = labels, ordered = ordered_result)
}
xtfrm <- function(x) UseMethod("xtfrm")
xtfrm.data.frame <- function(x) {
  warning("cannot xtfrm data frames")
  as.vector(rank(unlist(x, use.names = FALSE), ties.method = "min", na.last = "keep"))
}
rle <- function(x) {
  if (!is.vector(x) && !is.list(x)) stop("'x' must be a vector of an atomic type")
  n <- length(x)
  if (n == 0L) return(structure(list(lengths = integer(), values = x), class = "rle"))
  y <- x[-1L] != x[-n]
  i <- c(which(y | is.na(y)), n)
  structure(list(lengths = diff(c(0L, i)), values = x[i]), class = "rle")
}
inverse.rle <- function(x, ...) rep(x$values, x$lengths)
print.rle <- function(x, digits = getOption("digits"), prefix = "", ...) {
  cat("Run Length Encoding\n  lengths:")
  str(x$lengths)
  cat("  values :")
  str(x$values)
  invisible(x)
}
expand.grid <- function(..., KEEP.OUT.ATTRS = TRUE, stringsAsFactors = TRUE) {
  args <- list(...)
  if (length(args) == 1L && is.list(args[[1L]])) args <- args[[1L]]
  nm <- names(args)
  if (is.null(nm)) nm <- paste0("Var", seq_along(args))
  else nm[nm == ""] <- paste0("Var", seq_along(args))[nm == ""]
  total <- prod(lengths(args))
  if (!length(args)) return(as.data.frame(list()))
  # What each row stands for, by the places of its values in the grid.
  grid <- list(dim = lengths(args), dimnames = setNames(lapply(seq_along(args), function(i) if (length(x <- args[[i]])) paste0(nm[i], "=", if (is.numeric(x)) format(x) else x)), nm))
  each <- 1L
  out <- list()
  for (i in seq_along(args)) {
    x <- args[[i]]
    n <- length(x)
    x <- x[if (total) rep.int(rep.int(seq_len(n), rep.int(each, n)), total / (n * each)) else 0L]
    if (stringsAsFactors && is.character(x)) x <- factor(x, levels = unique(args[[i]]))
    out[[nm[i]]] <- x
    each <- each * n
  }
  out <- as.data.frame(out, optional = TRUE)
  if (!KEEP.OUT.ATTRS) return(out)
  columns <- as.list(out)
  attr(columns, "out.attrs") <- grid
  class(columns) <- "data.frame"
  attr(columns, "row.names") <- .set_row_names(total)
  columns
}
"""#)
}
