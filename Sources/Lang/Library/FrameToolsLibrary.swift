/// Choosing, changing and joining the columns and rows of data frames, in the language.
enum FrameToolsLibrary {
  static let source = LibrarySource("base", #"""
subset <- function(x, ...) UseMethod("subset")
subset.default <- function(x, subset, ...) {
  if (!is.logical(subset)) stop("'subset' must be logical")
  x[subset & !is.na(subset)]
}
subset.data.frame <- function(x, subset, select, drop = FALSE, ...) {
  rows <- if (missing(subset)) rep_len(TRUE, nrow(x)) else {
    e <- substitute(subset)
    condition <- eval(e, x, parent.frame())
    if (!is.logical(condition)) stop("'subset' must be logical")
    condition & !is.na(condition)
  }
  columns <- if (missing(select)) rep_len(TRUE, ncol(x)) else {
    positions <- as.list(seq_along(x))
    names(positions) <- names(x)
    eval(substitute(select), positions, parent.frame())
  }
  x[rows, columns, drop = drop]
}
subset.matrix <- function(x, subset, select, drop = FALSE, ...) {
  rows <- if (missing(subset)) TRUE else subset & !is.na(subset)
  columns <- if (missing(select)) TRUE else {
    positions <- as.list(seq_len(ncol(x)))
    names(positions) <- colnames(x)
    eval(substitute(select), positions, parent.frame())
  }
  x[rows, columns, drop = drop]
}
transform <- function(`_data`, ...) UseMethod("transform")
transform.default <- function(`_data`, ...) transform.data.frame(data.frame(`_data`), ...)
transform.data.frame <- function(`_data`, ...) {
  values <- eval(substitute(list(...)), `_data`, parent.frame())
  known <- names(values) %in% names(`_data`)
  for (name in names(values)[known]) `_data`[[name]] <- values[[name]]
  if (any(!known)) do.call("data.frame", c(list(`_data`), values[!known])) else `_data`
}
within <- function(data, expr, ...) UseMethod("within")
within.data.frame <- function(data, expr, ...) {
  e <- list2env(as.list(data), parent = parent.frame())
  eval(substitute(expr), e)
  made <- rev(ls(e, all.names = TRUE, sorted = FALSE))
  for (name in names(data)) if (!(name %in% made)) data[[name]] <- NULL
  for (name in made) {
    value <- get(name, envir = e)
    if (!is.null(value)) data[[name]] <- value
  }
  data
}
within.list <- function(data, expr, keepAttrs = TRUE, ...) {
  e <- list2env(data, parent = parent.frame())
  eval(substitute(expr), e)
  made <- rev(ls(e, all.names = TRUE, sorted = FALSE))
  for (name in setdiff(names(data), made)) data[[name]] <- NULL
  for (name in made) data[[name]] <- get(name, envir = e)
  data
}
# Data frames side by side where their keys agree. Rows come in the order of the shared keys' first appearance in `x`, then sorted.
merge <- function(x, y, ...) UseMethod("merge")
merge.default <- function(x, y, ...) merge(as.data.frame(x), as.data.frame(y), ...)
merge.data.frame <- function(x, y, by = intersect(names(x), names(y)), by.x = by, by.y = by, all = FALSE, all.x = all, all.y = all, sort = TRUE, suffixes = c(".x", ".y"), no.dups = TRUE, incomparables = NULL, ...) {
  fix.by <- function(by, df) {
    if (is.null(by)) return(integer(0))
    by <- as.vector(by)
    count <- ncol(df)
    if (is.character(by)) {
      at <- match(by, c("row.names", names(df))) - 1L
      if (lost <- sum(is.na(at))) stop(ngettext(lost, "'by' must specify a uniquely valid column", "'by' must specify uniquely valid columns"), domain = NA)
    } else if (is.numeric(by)) {
      if (any(by < 0L) || any(by > count)) stop("'by' must match numbers of columns")
      at <- as.integer(by)
    } else if (is.logical(by)) {
      if (length(by) != count) stop("'by' must match number of columns")
      at <- which(by)
    } else stop("'by' must specify one or more columns as numbers, names or logical")
    unique(at)
  }
  # A frame whose keys may be its row names: these become its first column.
  withRowNames <- function(df) cbind(Row.names = I(row.names(df)), df)
  asKey <- function(column) if (is.factor(column)) as.character(column) else column
  nx <- nrow(x <- as.data.frame(x))
  ny <- nrow(y <- as.data.frame(y))
  by.x <- fix.by(by.x, x)
  by.y <- fix.by(by.y, y)
  count <- length(by.x)
  if (count != length(by.y)) stop("'by.x' and 'by.y' specify different numbers of columns")
  if (!count) {
    colliding <- intersect(names(x), names(y))
    rename <- function(labels, suffix) ifelse(labels %in% colliding, paste0(labels, suffix), labels)
    names(x) <- rename(names(x), suffixes[1L])
    names(y) <- rename(names(y), suffixes[2L])
    if (!nx || !ny) return(cbind(x[FALSE, ], y[FALSE, ]))
    return(cbind(x[rep(seq_len(nx), ny), , drop = FALSE], y[rep(seq_len(ny), each = nx), , drop = FALSE], row.names = NULL))
  }
  if (any(by.x == 0L)) { x <- withRowNames(x); by.x <- by.x + 1L }
  if (any(by.y == 0L)) { y <- withRowNames(y); by.y <- by.y + 1L }
  if (count == 1L) {
    kx <- asKey(x[[by.x]])
    ky <- asKey(y[[by.y]])
  } else {
    both <- Map(function(a, b) as.character(c(asKey(x[[a]]), asKey(y[[b]]))), by.x, by.y)
    keys <- do.call(paste, c(unname(both), sep = "\r"))
    kx <- keys[seq_len(nx)]
    ky <- keys[nx + seq_len(ny)]
  }
  shared <- kx[match(kx, ky, 0L, incomparables) > 0L]
  rows <- .joinedRows(match(kx, shared, 0L, incomparables), match(ky, shared, 0L, incomparables))
  lone.x <- if (all.x) rows$lone.x else integer(0)
  lone.y <- if (all.y) rows$lone.y else integer(0)
  if (sort && !all.x && !all.y) {
    o <- order(kx[rows$x])
    rows$x <- rows$x[o]
    rows$y <- rows$y[o]
  }
  rows.x <- c(rows$x, lone.x, rep(NA_integer_, length(lone.y)))
  rows.y <- c(rows$y, rep(NA_integer_, length(lone.x)), lone.y)
  columns <- list()
  labels <- names(x)[by.x]
  for (k in seq_len(count)) {
    key <- x[[by.x[k]]][rows.x]
    if (length(lone.y)) {
      other <- y[[by.y[k]]][lone.y]
      at <- length(rows.x) - length(lone.y) + seq_along(lone.y)
      if (is.factor(key)) {
        lv <- unique(c(levels(key), as.character(other)))
        key <- factor(as.character(key), levels = lv)
      } else if (is.factor(other)) other <- as.character(other)
      key[at] <- other
    }
    columns[[k]] <- key
  }
  name.x <- rest.x <- names(x)[-by.x]
  name.y <- rest.y <- names(y)[-by.y]
  colliding <- intersect(rest.x, rest.y)
  renamed <- rest.x %in% colliding
  name.x[renamed] <- paste0(rest.x[renamed], suffixes[1L])
  renamed <- rest.y %in% colliding
  name.y[renamed] <- paste0(rest.y[renamed], suffixes[2L])
  if (no.dups && length(twice <- which(name.y %in% labels))) name.y[twice] <- paste0(name.y[twice], suffixes[2L])
  parts <- function(df, by, rows) lapply(unclass(df)[-by], function(column) if (length(dim(column)) == 2L) column[rows, , drop = FALSE] else column[rows])
  columns <- c(columns, unname(parts(x, by.x, rows.x)), unname(parts(y, by.y, rows.y)))
  twice <- unique((all <- c(labels, name.x, name.y))[duplicated(all)])
  if (length(twice)) warning(sprintf(ngettext(length(twice), "column name %s is duplicated in the result", "column names %s are duplicated in the result"), paste(sQuote(twice), collapse = ", ")), domain = NA)
  out <- .reframe(columns, all)
  if (sort && (all.x || all.y)) {
    out <- out[do.call(order, unname(as.list(out[seq_len(count)]))), , drop = FALSE]
    attr(out, "row.names") <- .set_row_names(length(rows.x))
  }
  out
}
stack <- function(x, ...) UseMethod("stack")
stack.default <- function(x, drop = FALSE, ...) {
  x <- as.list(x)
  keep <- vapply(x, is.vector, NA)
  if (!sum(keep)) stop("at least one vector element is required")
  if (!all(keep)) warning("non-vector elements will be ignored")
  x <- x[keep]
  .frame(list(unlist(unname(x)), .stackedNames(x, drop)), c("values", "ind"))
}
.stackedNames <- function(x, drop) factor(rep(factor(names(x), unique(names(x))), lengths(x)), levels = if (drop) unique(names(x)[lengths(x) > 0L]) else unique(names(x)))
stack.data.frame <- function(x, select, drop = FALSE, ...) {
  if (!missing(select)) {
    at <- as.list(seq_along(x))
    names(at) <- names(x)
    x <- x[eval(substitute(select), at, parent.frame())]
  }
  keep <- vapply(x, is.vector, NA)
  if (!sum(keep)) stop("no vector columns were selected")
  if (!all(keep)) warning("non-vector columns will be ignored")
  x <- as.list(x[keep])
  .frame(list(unlist(unname(x)), .stackedNames(x, drop)), c("values", "ind"))
}
unstack <- function(x, ...) {
  parts <- split(x[[1L]], x[[2L]])
  if (length(unique(lengths(parts))) == 1L) as.data.frame(parts) else parts
}
"""#)
}
