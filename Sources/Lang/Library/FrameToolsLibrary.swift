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
.rowKeys <- function(x) do.call(paste, c(unname(lapply(as.list(x), as.character)), list(sep = "\r")))
merge <- function(x, y, ...) UseMethod("merge")
merge.default <- function(x, y, ...) merge(as.data.frame(x), as.data.frame(y), ...)
merge.data.frame <- function(x, y, by = intersect(names(x), names(y)), by.x = by, by.y = by, all = FALSE, all.x = all, all.y = all, sort = TRUE, suffixes = c(".x", ".y"), no.dups = TRUE, incomparables = NULL, ...) {
  y <- as.data.frame(y)
  if (is.numeric(by.x)) by.x <- names(x)[by.x]
  if (is.numeric(by.y)) by.y <- names(y)[by.y]
  if (length(by.x) != length(by.y)) stop("'by.x' and 'by.y' specify different numbers of columns")
  fix.by <- function(by, df) if (!all(by %in% names(df))) stop("'by' must specify a uniquely valid column")
  fix.by(by.x, x)
  fix.by(by.y, y)
  rest.x <- setdiff(names(x), by.x)
  rest.y <- setdiff(names(y), by.y)
  nx <- nrow(x)
  ny <- nrow(y)
  if (!length(by.x)) {
    i <- rep(seq_len(nx), ny)
    j <- rep(seq_len(ny), each = nx)
    lone.x <- lone.y <- integer(0)
  } else {
    kx <- .rowKeys(x[by.x])
    ky <- .rowKeys(y[by.y])
    keys <- unique(kx)
    hits <- .positions(match(ky, keys), length(keys))[match(kx, keys)]
    counts <- lengths(hits)
    i <- rep(seq_len(nx), counts)
    j <- as.integer(unlist(hits))
    lone.x <- if (all.x) which(counts == 0L) else integer(0)
    lone.y <- if (all.y) setdiff(seq_len(ny), j) else integer(0)
    if (sort && length(i)) {
      o <- do.call(order, c(unname(as.list(x[i, by.x, drop = FALSE])), list(j)))
      i <- i[o]
      j <- j[o]
    } else if (length(i)) { o <- order(j, i); i <- i[o]; j <- j[o] }
  }
  rows.x <- c(i, lone.x, rep(NA_integer_, length(lone.y)))
  rows.y <- c(j, rep(NA_integer_, length(lone.x)), lone.y)
  columns <- list()
  labels <- character(0)
  for (k in seq_along(by.x)) {
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
    labels[k] <- by.x[k]
  }
  name.x <- ifelse(rest.x %in% rest.y, paste0(rest.x, suffixes[1L]), rest.x)
  name.y <- ifelse(rest.y %in% rest.x, paste0(rest.y, suffixes[2L]), rest.y)
  if (!length(rest.x)) name.x <- character(0)
  if (!length(rest.y)) name.y <- character(0)
  if (no.dups && length(twice <- which(name.y %in% by.x))) name.y[twice] <- paste0(name.y[twice], suffixes[2L])
  for (name in rest.x) columns[[length(columns) + 1L]] <- x[[name]][rows.x]
  for (name in rest.y) columns[[length(columns) + 1L]] <- y[[name]][rows.y]
  twice <- unique((all <- c(labels, name.x, name.y))[duplicated(all)])
  if (length(twice)) warning(sprintf(ngettext(length(twice), "column name %s is duplicated in the result", "column names %s are duplicated in the result"), paste(sQuote(twice), collapse = ", ")))
  out <- .reframe(columns, all)
  if (sort && length(by.x) && (length(lone.x) || length(lone.y))) {
    out <- out[do.call(order, unname(as.list(out[seq_along(by.x)]))), , drop = FALSE]
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
