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
seq.default <- function(from = 1, to = 1, by = ((to - from) / (length.out - 1)), length.out = NULL, along.with = NULL, ...) {
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
seq.int0 <- function(from, to, n) from + (0L:(n - 1L)) * ((to - from) / (n - 1))
seq.int <- function(...) seq.default(...)
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
  if (useNames || rank == 2L) dimnames(out) <- list(NULL, if (rank == 2L) c("row", "col") else paste0("dim", seq_len(rank)))
  out
}
factor <- function(x = character(), levels, labels = levels, exclude = NA, ordered = is.ordered(x), nmax = NA) {
  if (is.null(x)) x <- character()
  nx <- names(x)
  if (missing(levels)) {
    y <- unique(x)
    ind <- order(y)
    levels <- unique(as.character(y)[ind])
  }
  force(ordered)
  if (!is.character(x)) x <- as.character(x)
  levels <- levels[is.na(match(levels, exclude))]
  f <- match(x, as.character(levels))
  if (!is.null(nx)) names(f) <- nx
  if (missing(labels)) levels(f) <- as.character(levels)
  else {
    nlab <- length(labels)
    if (nlab == length(levels)) {
      distinct <- unique(xlevs <- as.character(labels))
      at <- attributes(f)
      at$levels <- distinct
      f <- match(xlevs, distinct)[f]
      attributes(f) <- at
    } else if (nlab == 1L) levels(f) <- paste0(labels, seq_along(levels))
    else stop(gettextf("invalid 'labels'; length %d should be 1 or %d", nlab, length(levels)), domain = NA)
  }
  class(f) <- c(if (ordered) "ordered", "factor")
  f
}
ordered <- function(x, ...) factor(x, ..., ordered = TRUE)
as.factor <- function(x) if (is.factor(x)) x else factor(x)
as.ordered <- function(x) if (is.ordered(x)) x else factor(x, ordered = TRUE)
nlevels <- function(x) length(levels(x))
droplevels <- function(x, ...) UseMethod("droplevels")
droplevels.factor <- function(x, ...) factor(as.character(x), levels = levels(x)[levels(x) %in% as.character(x)], ordered = is.ordered(x))
droplevels.data.frame <- function(x, ...) {
  for (i in seq_along(x)) if (is.factor(x[[i]])) x[[i]] <- droplevels(x[[i]])
  x
}
addNA <- function(x, ifany = FALSE) factor(x, levels = c(levels(x), NA), exclude = NULL)
relevel <- function(x, ref, ...) {
  lev <- levels(x)
  at <- if (is.character(ref)) match(ref, lev) else ref
  factor(as.character(x), levels = lev[c(at, seq_along(lev)[-at])])
}
interaction <- function(..., drop = FALSE, sep = ".") {
  args <- list(...)
  if (length(args) == 1L && is.list(args[[1L]])) args <- args[[1L]]
  f <- as.factor(args[[1L]])
  for (g in args[-1L]) {
    g <- as.factor(g)
    lv <- as.vector(outer(levels(f), levels(g), paste, sep = sep))
    f <- factor(paste(f, g, sep = sep), levels = lv)
  }
  if (drop) droplevels(f) else f
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
table <- function(..., exclude = if (useNA == "no") c(NA, NaN), useNA = c("no", "ifany", "always"), dnn = NULL, deparse.level = 1) {
  useNA <- if (missing(useNA)) "no" else match.arg(useNA, c("no", "ifany", "always"))
  args <- list(...)
  labels <- names(args)
  if (length(args) == 1L && is.list(args[[1L]])) {
    args <- args[[1L]]
    labels <- names(args)
  } else if (is.null(labels) || any(labels == "")) {
    exprs <- as.list(substitute(list(...)))[-1L]
    symbols <- vapply(exprs, function(e) if (deparse.level >= 1 && is.symbol(e)) as.character(e) else "", "")
    if (is.null(labels)) labels <- symbols else labels[labels == ""] <- symbols[labels == ""]
  }
  if (!length(args)) stop("nothing to tabulate")
  if (!is.null(dnn)) labels <- dnn
  bin <- 0L
  dims <- integer()
  dn <- NULL
  stride <- 1L
  for (a in args) {
    if (!is.factor(a)) a <- factor(a, exclude = exclude)
    ll <- levels(a)
    code <- as.integer(a)
    if (useNA != "no") {
      if (useNA == "always" || anyNA(code)) {
        ll <- c(ll, NA)
        code[is.na(code)] <- length(ll)
      }
    }
    dims <- c(dims, length(ll))
    dn <- c(dn, list(ll))
    bin <- bin + stride * (code - 1L)
    stride <- stride * length(ll)
  }
  names(dn) <- if (is.null(labels)) rep("", length(dn)) else labels
  bin <- bin[!is.na(bin)]
  y <- array(tabulate(bin + 1L, stride), dims, dimnames = dn)
  class(y) <- "table"
  y
}
prop.table <- function(x, margin = NULL) if (length(margin)) sweep(x, margin, apply(x, margin, sum), "/") else x / sum(x)
proportions <- prop.table
margin.table <- function(x, margin = NULL) {
  if (is.null(margin)) return(sum(x))
  z <- apply(x, margin, sum)
  dim(z) <- dim(x)[margin]
  dimnames(z) <- dimnames(x)[margin]
  class(z) <- oldClass(x)
  z
}
addmargins <- function(A, ...) {
  if (length(dim(A)) == 1L) return(structure(array(c(A, sum(A)), length(A) + 1L, dimnames = setNames(list(c(names(A), "Sum")), names(dimnames(A)))), class = "table"))
  dn <- dimnames(A)
  B <- rbind(unclass(A), colSums(A))
  B <- cbind(B, rowSums(B))
  dimnames(B) <- setNames(list(c(dn[[1L]], "Sum"), c(dn[[2L]], "Sum")), names(dn))
  structure(B, class = "table")
}
tapply <- function(X, INDEX, FUN = NULL, ..., default = NA, simplify = TRUE) {
  FUN <- if (!is.null(FUN)) match.fun(FUN)
  if (!is.list(INDEX)) INDEX <- list(INDEX)
  INDEX <- lapply(INDEX, as.factor)
  dims <- lengths(lapply(INDEX, levels))
  dn <- lapply(INDEX, levels)
  group <- as.integer(INDEX[[1L]])
  stride <- 1L
  for (i in seq_along(INDEX)[-1L]) {
    stride <- stride * dims[i - 1L]
    group <- group + stride * (as.integer(INDEX[[i]]) - 1L)
  }
  if (is.null(FUN)) return(group)
  n <- prod(dims)
  groups <- split(X, factor(group, levels = seq_len(n)))
  ans <- lapply(groups[lengths(groups) > 0L | vapply(groups, NROW, 1L) > 0L], FUN, ...)
  at <- as.integer(names(ans))
  if (simplify && all(lengths(ans) == 1L)) {
    values <- unlist(ans, use.names = FALSE)
    out <- if (is.na(default) && is.atomic(values)) values[rep(NA_integer_, n)] else rep(default, n)
    out[at] <- values
  } else {
    out <- vector("list", n)
    out[at] <- ans
  }
  array(out, dim = unname(dims), dimnames = dn)
}
ave <- function(x, ..., FUN = mean) {
  if (missing(...)) x[] <- FUN(x)
  else {
    g <- interaction(...)
    split(x, g) <- lapply(split(x, g), FUN)
  }
  x
}
split <- function(x, f, drop = FALSE, ...) UseMethod("split")
split.default <- function(x, f, drop = FALSE, sep = ".", ...) {
  f <- if (is.list(f)) interaction(f, drop = drop, sep = sep) else if (!is.factor(f)) as.factor(f) else if (drop) droplevels(f) else f
  code <- rep_len(as.integer(f), length(x))
  lev <- levels(f)
  out <- lapply(seq_along(lev), function(i) x[which(code == i)])
  names(out) <- lev
  out
}
split.data.frame <- function(x, f, drop = FALSE, ...) {
  if (inherits(f, "formula")) f <- x[all.vars(f)]
  lapply(split(seq_len(nrow(x)), f, drop = drop, ...), function(i) x[i, , drop = FALSE])
}
`split<-` <- function(x, f, drop = FALSE, ..., value) {
  at <- split(seq_along(x), f, drop = drop, ...)
  n <- length(value)
  j <- 0
  for (i in at) {
    j <- j %% n + 1L
    x[i] <- value[[j]]
  }
  x
}
unsplit <- function(value, f, drop = FALSE) {
  x <- value[[1L]][rep(NA_integer_, length(f))]
  split(x, f, drop = drop) <- value
  x
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
