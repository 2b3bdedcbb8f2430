/// Factors and what is done for each of their levels, in the language.
enum FactorLibrary {
  static let source = LibrarySource("base", #"""
factor <- function(x = character(), levels, labels = levels, exclude = NA, ordered = is.ordered(x), nmax = NA) {
  if (is.null(x)) x <- character()
  nx <- names(x)
  if (missing(levels)) {
    y <- unique(x, nmax = nmax)
    ind <- order(y)
    levels <- unique(as.character(y)[ind])
  }
  force(ordered)
  if (!is.character(x)) x <- as.character(x)
  levels <- levels[is.na(match(levels, exclude))]
  if (at <- anyDuplicated(levels)) stop(simpleError(gettextf("factor level [%d] is duplicated", at), quote(`levels<-`(`*tmp*`, value = as.character(levels)))))
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
droplevels.factor <- function(x, exclude = if (anyNA(levels(x))) NULL else NA, ...) factor(x, exclude = exclude)
droplevels.data.frame <- function(x, except = NULL, exclude, ...) {
  for (i in setdiff(seq_along(x), if (is.character(except)) match(except, names(x)) else except))
    if (is.factor(x[[i]])) x[[i]] <- if (missing(exclude)) droplevels(x[[i]]) else droplevels(x[[i]], exclude = exclude)
  x
}
addNA <- function(x, ifany = FALSE) {
  if (!is.factor(x)) x <- factor(x)
  if (ifany && !anyNA(x)) return(x)
  labels <- levels(x)
  if (!anyNA(labels)) labels <- c(labels, NA)
  factor(x, levels = labels, exclude = NULL)
}
relevel <- function(x, ref, ...) UseMethod("relevel")
relevel.default <- function(x, ref, ...) stop("'relevel' only for (unordered) factors")
relevel.ordered <- function(x, ref, ...) stop("'relevel' only for (unordered) factors")
relevel.factor <- function(x, ref, ...) {
  labels <- levels(x)
  if (length(ref) != 1L) stop("'ref' must be of length one")
  if (is.character(ref)) ref <- match(ref, labels)
  if (is.na(ref)) stop("'ref' must be an existing level")
  if (ref < 1 || ref > length(labels)) stop(gettextf("ref = %d must be in 1L:%d", ref, length(labels)), domain = NA)
  factor(x, levels = labels[c(ref, seq_along(labels)[-ref])], exclude = NULL)
}
interaction <- function(..., drop = FALSE, sep = ".", lex.order = FALSE) {
  args <- list(...)
  if (!length(args)) stop("No factors specified")
  if (length(args) == 1L && is.list(args[[1L]])) args <- args[[1L]]
  codes <- NULL
  for (g in rev(unname(as.list(args)))) {
    g <- as.factor(g)
    if (drop) g <- droplevels(g)
    l <- levels(g)
    code <- as.integer(g)
    if (is.null(codes)) { codes <- code; labels <- l }
    else if (lex.order) {
      codes <- codes + length(labels) * (code - 1L)
      labels <- paste(rep(l, each = length(labels)), rep(labels, length(l)), sep = sep)
    } else {
      codes <- (codes - 1L) * length(l) + code
      labels <- paste(rep(l, length(labels)), rep(labels, each = length(l)), sep = sep)
    }
    if (anyDuplicated(labels)) { codes <- match(labels, unique(labels))[codes]; labels <- unique(labels) }
    if (drop) { kept <- sort(unique(codes)); codes <- match(codes, kept); labels <- labels[kept] }
  }
  structure(as.integer(codes), levels = labels, class = "factor")
}
c.factor <- function(..., recursive = TRUE) {
  x <- list(...)
  if (!all(vapply(x, is.factor, NA))) return(NextMethod())
  y <- unlist(unname(x), recursive = recursive)
  labels <- lapply(x, levels)
  if (all(vapply(x, is.ordered, NA)) && length(unique(labels)) == 1L) class(y) <- c("ordered", "factor")
  y
}
`levels<-.factor` <- function(x, value) {
  old <- levels(x)
  if (is.list(value)) {
    labels <- names(value)
    codes <- rep(seq_along(value), lengths(value))[match(old, unlist(lapply(value, as.character)))]
  } else {
    if (length(old) > length(value)) stop("number of levels differs")
    labels <- as.character(value)
    codes <- seq_along(labels)
  }
  distinct <- unique(labels[!is.na(labels)])
  codes <- match(labels[codes], distinct)
  kept <- attributes(x)
  x <- codes[as.integer(x)]
  kept$levels <- distinct
  attributes(x) <- kept
  x
}
Math.factor <- function(x, ...) stop(gettextf("%s not meaningful for factors", sQuote(.Generic)))
Summary.factor <- function(..., na.rm) stop(gettextf("%s not meaningful for factors", sQuote(.Generic)))
Summary.ordered <- function(..., na.rm = FALSE) {
  if (!(.Generic %in% c("max", "min", "range"))) stop(gettextf("'%s' not defined for ordered factors", .Generic), domain = NA)
  args <- list(...)
  labels <- levels(args[[1L]])
  if (!all(vapply(args, function(a) is.ordered(a) && identical(levels(a), labels), NA))) stop(gettextf("'%s' is only meaningful for ordered factors if all arguments have the same level sets", .Generic))
  factor(labels[do.call(.Generic, c(lapply(args, as.integer), na.rm = na.rm))], levels = labels, ordered = TRUE)
}
`length<-.factor` <- function(x, value) {
  kept <- attributes(x)
  x <- as.integer(x)
  length(x) <- value
  structure(x, levels = kept$levels, class = kept$class)
}
split <- function(x, f, drop = FALSE, ...) UseMethod("split")
split.default <- function(x, f, drop = FALSE, sep = ".", lex.order = FALSE, ...) {
  f <- if (is.list(f)) interaction(f, drop = drop, sep = sep, lex.order = lex.order) else if (!is.factor(f)) as.factor(f) else if (drop) factor(f) else f
  n <- length(x)
  if (!length(f) && n) stop("group length is 0 but data length > 0")
  if (length(f) < n && length(f) > 0L && n %% length(f) != 0L) warning("data length is not a multiple of split variable")
  at <- .positions(rep_len(as.integer(f), n), nlevels(f))
  names(at) <- levels(f)
  lapply(at, function(i) x[i])
}
split.data.frame <- function(x, f, drop = FALSE, ...) {
  if (inherits(f, "formula")) f <- eval(attr(terms(f), "variables"), x, environment(f))
  lapply(split(seq_len(nrow(x)), f, drop = drop, ...), function(i) x[i, , drop = FALSE])
}
`split<-` <- function(x, f, drop = FALSE, ..., value) UseMethod("split<-")
`split<-.default` <- function(x, f, drop = FALSE, ..., value) {
  at <- split(seq_along(x), f, drop = drop, ...)
  n <- length(value)
  j <- 0
  for (i in at) {
    j <- j %% n + 1L
    x[i] <- value[[j]]
  }
  x
}
`split<-.data.frame` <- function(x, f, drop = FALSE, ..., value) {
  at <- split(seq_len(nrow(x)), f, drop = drop, ...)
  n <- length(value)
  j <- 0
  for (i in at) {
    j <- j %% n + 1L
    x[i, ] <- value[[j]]
  }
  x
}
unsplit <- function(value, f, drop = FALSE) {
  n <- length(if (is.list(f)) f[[1L]] else f)
  if (is.data.frame(value[[1L]])) {
    x <- value[[1L]][rep(NA_integer_, n), , drop = FALSE]
    rownames(x) <- unsplit(lapply(value, rownames), f, drop = drop)
  } else x <- value[[1L]][rep(NA_integer_, n)]
  split(x, f, drop = drop) <- value
  x
}
ave <- function(x, ..., FUN = mean) {
  if (missing(...)) x[] <- FUN(x)
  else {
    g <- interaction(...)
    split(x, g) <- lapply(split(x, g), FUN)
  }
  x
}
tapply <- function(X, INDEX, FUN = NULL, ..., default = NA, simplify = TRUE) {
  FUN <- if (!is.null(FUN)) match.fun(FUN)
  if (!is.list(INDEX)) INDEX <- list(INDEX)
  INDEX <- lapply(INDEX, as.factor)
  if (!length(INDEX)) stop("'INDEX' is of length zero")
  if (!all(lengths(INDEX) == length(X))) stop("arguments must have same length")
  labels <- lapply(INDEX, levels)
  extent <- lengths(labels, use.names = FALSE)
  group <- as.integer(INDEX[[1L]])
  stride <- 1L
  for (i in seq_along(INDEX)[-1L]) {
    stride <- stride * extent[i - 1L]
    group <- group + stride * (as.integer(INDEX[[i]]) - 1L)
  }
  if (is.null(FUN)) return(group)
  n <- prod(extent)
  parts <- unname(split(X, structure(as.integer(group), levels = as.character(seq_len(n)), class = "factor")))
  filled <- lengths(parts) > 0L
  answers <- lapply(parts[filled], FUN, ...)
  if (simplify && all(lengths(answers) == 1L)) {
    answers <- unlist(answers, recursive = FALSE, use.names = FALSE)
    out <- rep(if (!is.null(answers) && is.na(default) && is.atomic(answers)) answers[NA_integer_] else default, n)
  } else out <- vector("list", n)
  if (length(answers)) out[filled] <- answers
  array(out, dim = extent, dimnames = labels)
}
by <- function(data, INDICES, FUN, ..., simplify = TRUE) UseMethod("by")
by.default <- function(data, INDICES, FUN, ..., simplify = TRUE) {
  if (!is.list(INDICES)) {
    labels <- deparse(substitute(INDICES))[1L]
    INDICES <- setNames(list(INDICES), labels)
  }
  frame <- as.data.frame(data)
  if (length(dim(data))) return(by(frame, INDICES, FUN, ..., simplify = simplify))
  structure(tapply(seq_len(nrow(frame)), INDICES, function(i) FUN(frame[i, ], ...), simplify = simplify), call = match.call(), class = "by")
}
by.data.frame <- function(data, INDICES, FUN, ..., simplify = TRUE) {
  if (inherits(INDICES, "formula")) INDICES <- eval(attr(terms(INDICES), "variables"), data, environment(INDICES))
  if (!is.list(INDICES)) {
    labels <- deparse(substitute(INDICES))[1L]
    INDICES <- setNames(list(INDICES), labels)
  }
  structure(tapply(seq_len(nrow(data)), INDICES, function(i) FUN(data[i, , drop = FALSE], ...), simplify = simplify), call = match.call(), class = "by")
}
print.by <- function(x, ..., vsep = strrep("-", 0.75 * getOption("width"))) {
  labels <- dimnames(x)
  extent <- dim(x)
  for (i in seq_along(x)) {
    if (i > 1L && !is.null(vsep)) cat(vsep, "\n")
    at <- i - 1L
    for (j in seq_along(labels)) {
      cat(names(labels)[j], ": ", labels[[j]][at %% extent[j] + 1L], "\n", sep = "")
      at <- at %/% extent[j]
    }
    print(x[[i]], ...)
  }
  invisible(x)
}
"""#)
}
