/// Sets, tables and grouping.
enum SetLibrary {
  static let source = LibrarySource("sets", #"""
union <- function(x, y) unique(c(as.vector(x), as.vector(y)))
intersect <- function(x, y) unique(y[match(as.vector(x), as.vector(y), 0L)])
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
  if (!missing(along.with)) {
    length.out <- length(along.with)
    if (nargs() == 1L) return(if (length.out) seq_len(length.out) else integer())
  } else if (!missing(length.out)) {
    if (length(length.out) != 1L || length.out < 0) stop("'length.out' must be a non-negative number")
    length.out <- ceiling(length.out)
  }
  if (nargs() == 1L && !missing(from)) {
    if (length(from) == 1L && is.numeric(from)) return(if (from >= 1 || from < 1) 1L:from)
    return(if (length(from)) 1L:length(from) else integer())
  }
  if (!missing(from) && !is.finite(from <- as.numeric(from) + 0 * (whole.from <- is.integer(from)))) stop("'from' must be a finite number")
  if (!missing(to) && !is.finite(to <- as.numeric(to))) stop("'to' must be a finite number")
  whole <- function(v) all(v == trunc(v)) && all(abs(v) < 2147483647)
  if (is.null(length.out)) {
    if (missing(by)) return(from:to)
    del <- to - from
    if (del == 0 && to == 0) return(to)
    n <- del / by
    if (!is.finite(n)) {
      if (by == 0 && del == 0) return(from)
      stop("invalid '(to - from)/by'")
    }
    if (n < 0) stop("wrong sign in 'by' argument")
    if (n > 1e9) stop("'by' argument is much too small")
    n <- as.integer(n + 1e-10)
    value <- from + (0L:n) * by
    if (is.integer(by) && whole(from)) return(as.integer(value))
    if (by > 0) pmin(value, to) else pmax(value, to)
  } else if (length.out == 0) integer()
  else if (missing(by)) {
    if (missing(to)) {
      value <- from + (seq_len(length.out) - 1L)
      if (whole(value)) as.integer(value) else value
    } else if (missing(from)) {
      value <- to - rev(seq_len(length.out) - 1L)
      if (whole(value)) as.integer(value) else value
    } else if (length.out == 1L) from
    else {
      value <- seq.int0(from, to, length.out)
      if (whole(value) && whole(from) && whole((to - from) / (length.out - 1))) as.integer(value) else value
    }
  } else if (missing(to)) {
    value <- from + (0L:(length.out - 1L)) * by
    if (whole(value) && (is.integer(by) || missing(from) || whole(by)) && is.integer(by)) as.integer(value) else value
  } else if (missing(from)) to - ((length.out - 1L):0L) * by
  else stop("too many arguments")
}
# The last is `to` itself, whatever the steps sum up to.
seq.int0 <- function(from, to, n) c(from + (0L:(n - 2L)) * ((to - from) / (n - 1)), to)
# A primitive in R: the caller's defaults count as given.
seq.int <- function(...) do.call("seq.default", list(...), quote = TRUE)
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
  else if (length(labels) != nb - 1L) stop("number of intervals and length of 'labels' differ")
  code <- findInterval(x, breaks, left.open = right, rightmost.closed = include.lowest)
  code[code == 0L | code == nb] <- NA_integer_
  if (include.lowest && right) code[!is.na(x) & x == breaks[1L]] <- 1L
  if (codes.only) code else factor(labels[code], levels = labels, ordered = ordered_result)
}
xtfrm <- function(x) as.numeric(x)
rle <- function(x) {
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
  each <- 1L
  out <- list()
  for (i in seq_along(args)) {
    x <- args[[i]]
    n <- length(x)
    x <- x[rep.int(rep.int(seq_len(n), rep.int(each, n)), total / (n * each))]
    if (stringsAsFactors && is.character(x)) x <- factor(x, levels = unique(args[[i]]))
    out[[nm[i]]] <- x
    each <- each * n
  }
  as.data.frame(out)
}
"""#)
}
