/// Data frames: construction, joining, combination.
enum DataFrameLibrary {
  static let source = LibrarySource("DataFrames", #"""
data.frame <- function(..., row.names = NULL, check.rows = FALSE, check.names = TRUE, fix.empty.names = TRUE, stringsAsFactors = FALSE) {
  expressions <- as.list(substitute(list(...)))[-1L]
  x <- parts <- list(...)
  n <- length(parts)
  given <- names(parts)
  if (is.null(given)) given <- rep("", n)
  columns <- list()
  labels <- character(0)
  rows <- NULL
  # Parts without columns, such as NULL, have no rows either.
  counts <- integer(n)
  for (k in seq_len(n)) {
    if (is.null(parts[[k]])) next
    i <- k
    part <- if (is.character(parts[[k]]) || is.list(parts[[k]])) as.data.frame(x[[i]], optional = TRUE, stringsAsFactors = stringsAsFactors)
    else as.data.frame(x[[i]], optional = TRUE)
    inner <- names(part)
    wasTable <- length(part) > 1L || is.data.frame(parts[[k]]) || (is.list(parts[[k]]) && !inherits(parts[[k]], c("POSIXlt", "AsIs"))) || (is.matrix(parts[[k]]) && !inherits(parts[[k]], "AsIs"))
    if (wasTable) {
      if (nzchar(given[k]) && length(part) > 1L) inner <- paste(given[k], if (is.matrix(parts[[k]]) && is.null(colnames(parts[[k]]))) seq_along(part) else inner, sep = ".")
      else if (nzchar(given[k])) inner <- if (is.data.frame(parts[[k]]) || is.matrix(parts[[k]])) given[k] else paste(given[k], inner, sep = ".")
      else if (length(dim(parts[[k]])) > 1L && !is.data.frame(parts[[k]]) && is.null(colnames(parts[[k]]))) inner <- if (length(part) == 1L) .deparsedName(expressions[[k]]) else paste0("X", seq_along(part))
    } else {
      inner <- if (nzchar(given[k])) given[k] else .deparsedName(expressions[[k]])
    }
    if (is.null(rows) && missing(row.names)) {
      info <- .row_names_info(part)
      if (info > 0L && !(is.null(names(parts[[k]])) && !wasTable)) rows <- attr(part, "row.names")
    }
    counts[k] <- .row_names_info(part, 2L)
    columns <- c(columns, unclass(part)[seq_along(part)])
    labels <- c(labels, inner)
  }
  count <- 0L
  sizes <- vapply(columns, .rowsOf, 1L)
  if (length(sizes)) count <- max(sizes)
  if (count > 0L && any(counts == 0L)) stop("arguments imply differing number of rows: ", paste(unique(counts), collapse = ", "))
  for (k in seq_along(columns)) {
    if (sizes[k] == count) next
    if (sizes[k] > 0L && count %% sizes[k] == 0L && is.null(dim(columns[[k]]))) {
      columns[[k]] <- columns[[k]][rep_len(seq_len(sizes[k]), count)]
    } else {
      stop("arguments imply differing number of rows: ", paste(unique(sizes), collapse = ", "))
    }
  }
  if (check.names) labels <- make.names(labels, unique = TRUE)
  result <- columns
  names(result) <- labels
  if (is.character(row.names) && length(row.names) == 1L && count != 1L) {
    chosen <- match(row.names, labels)
    rows <- as.character(result[[chosen]])
    result <- result[-chosen]
  } else if (is.numeric(row.names) && length(row.names) == 1L && count != 1L) {
    rows <- as.character(result[[row.names]])
    result <- result[-row.names]
  } else if (!is.null(row.names)) {
    if (count == 0L && length(result) == 0L) count <- length(row.names)
    if (length(row.names) != count) stop("row names supplied are of the wrong length")
    if (anyDuplicated(row.names)) stop("duplicate row.names: ", paste(unique(row.names[duplicated(row.names)]), collapse = ", "))
    rows <- if (is.numeric(row.names)) as.integer(row.names) else as.character(row.names)
  }
  if (is.null(rows) || length(rows) != count || anyDuplicated(rows)) rows <- .set_row_names(count)
  if (n == 0L) attr(result, "row.names") <- rows
  attr(result, "class") <- "data.frame"
  attr(result, "row.names") <- rows
  result
}
.deparsedName <- function(e) {
  text <- deparse(e)
  if (length(text) > 1L) paste(text, collapse = "") else text
}
.rowsOf <- function(x) if (is.null(dim(x))) length(x) else dim(x)[1L]
.frame <- function(columns, labels, rows = NULL) {
  names(columns) <- labels
  count <- if (length(columns)) .rowsOf(columns[[1L]]) else length(rows)
  if (is.null(rows) || length(rows) != count) rows <- .set_row_names(count)
  attr(columns, "class") <- "data.frame"
  attr(columns, "row.names") <- rows
  columns
}
# As `.frame`, with the class after the row names: what R puts together again from a frame's columns.
.reframe <- function(columns, labels, rows = NULL) {
  out <- .frame(columns, labels, rows)
  cl <- oldClass(out)
  attr(out, "class") <- NULL
  attr(out, "class") <- cl
  out
}
as.data.frame <- function(x, row.names = NULL, optional = FALSE, ...) {
  if (is.null(x)) return(.frame(list(), character(0)))
  UseMethod("as.data.frame")
}
as.data.frame.data.frame <- function(x, row.names = NULL, ...) {
  cl <- oldClass(x)
  i <- match("data.frame", cl)
  if (i > 1L) class(x) <- cl[-(1L:(i - 1L))]
  if (!is.null(row.names)) attr(x, "row.names") <- row.names
  x
}
as.data.frame.list <- function(x, row.names = NULL, optional = FALSE, ..., cut.names = FALSE, col.names = names(x), fix.empty.names = TRUE, stringsAsFactors = FALSE) {
  if (length(x) == 0L) return(.frame(list(), character(0), if (is.null(row.names)) NULL else row.names))
  if (is.null(col.names)) {
    col.names <- vapply(x, function(e) .deparsedName(e), "")
    out <- do.call(data.frame, c(unname(x), list(check.names = FALSE, stringsAsFactors = stringsAsFactors)))
    if (length(out) == length(x)) names(out) <- if (optional) rep("", length(x)) else make.names(col.names, unique = TRUE)
    if (!is.null(row.names)) attr(out, "row.names") <- row.names
    return(out)
  }
  names(x) <- col.names
  do.call(data.frame, c(x, list(row.names = row.names, check.names = !optional, stringsAsFactors = stringsAsFactors)))
}
as.data.frame.matrix <- function(x, row.names = NULL, optional = FALSE, make.names = TRUE, ..., stringsAsFactors = FALSE) {
  d <- dim(x)
  labels <- dimnames(x)[[2L]]
  if (is.null(row.names)) row.names <- dimnames(x)[[1L]]
  columns <- vector("list", d[2L])
  plain <- x
  dim(plain) <- NULL
  for (j in seq_len(d[2L])) {
    column <- plain[seq_len(d[1L]) + (j - 1L) * d[1L]]
    columns[[j]] <- if (stringsAsFactors && is.character(column)) factor(column) else column
  }
  if (is.null(labels)) labels <- if (d[2L]) paste0("V", seq_len(d[2L])) else character(0)
  else if (any(empty <- !nzchar(labels))) labels[empty] <- paste0("V", which(empty))
  if (anyDuplicated(row.names)) row.names <- NULL
  if (d[2L] == 0L) return(.frame(list(), character(0), if (is.null(row.names)) .set_row_names(d[1L]) else row.names))
  .frame(columns, labels, row.names)
}
as.data.frame.table <- function(x, row.names = NULL, optional = FALSE, ..., responseName = "Freq", stringsAsFactors = TRUE) {
  dn <- dimnames(x)
  if (is.null(names(dn))) names(dn) <- paste0("Var", seq_along(dn))
  empty <- !nzchar(names(dn))
  names(dn)[empty] <- paste0("Var", seq_along(dn))[empty]
  d <- dim(x)
  columns <- list()
  each <- 1L
  for (k in seq_along(dn)) {
    codes <- rep(rep(seq_len(d[k]), each = each), length.out = prod(d))
    columns[[k]] <- if (stringsAsFactors) structure(codes, levels = dn[[k]], class = "factor") else dn[[k]][codes]
    each <- each * d[k]
  }
  columns[[length(dn) + 1L]] <- as.vector(unclass(x))
  .frame(columns, c(names(dn), responseName), row.names)
}
as.data.frame.vector <- function(x, row.names = NULL, optional = FALSE, ..., nm = deparse1(substitute(x))) {
  force(nm)
  rows <- if (is.null(row.names)) names(x) else row.names
  if (length(dim(x)) == 1L) x <- drop(x)
  if (!is.null(names(x))) names(x) <- NULL
  if (anyDuplicated(rows)) rows <- NULL
  .frame(list(x), if (optional) "" else nm[1L], rows)
}
.frameClasses <- c("AsIs", "Date", "POSIXct", "POSIXlt", "difftime", "factor", "noquote", "numeric_version", "table", "ts", "list", "hexmode", "octmode", "roman", "tbl", "data.table")
as.data.frame.default <- function(x, row.names = NULL, optional = FALSE, ..., nm = deparse(substitute(x)), stringsAsFactors = FALSE) {
  force(nm)
  if (is.function(x) || is.environment(x) || is.language(x) || is.object(x) && is.null(dim(x)) && !inherits(x, .frameClasses)) stop(gettextf("cannot coerce class %s to a data.frame", sQuote(deparse(class(x))[1L])))
  if (length(dim(x)) == 2L) return(as.data.frame.matrix(x, row.names, optional, ..., stringsAsFactors = stringsAsFactors))
  if (is.array(x) && length(dim(x)) > 2L) {
    d <- dim(x)
    dim(x) <- c(d[1L], prod(d[-1L]))
    return(as.data.frame.matrix(x))
  }
  rows <- if (is.null(row.names)) names(x) else row.names
  if (is.array(x)) { rows <- dimnames(x)[[1L]]; x <- as.vector(x) }
  if (!is.null(names(x))) names(x) <- NULL
  if (anyDuplicated(rows)) rows <- NULL
  if (stringsAsFactors && is.character(x)) x <- factor(x)
  label <- if (optional) "" else nm[1L]
  .frame(list(x), label, rows)
}
is.na.data.frame <- function(x) {
  out <- matrix(FALSE, nrow(x), length(x), dimnames = list(if (.row_names_info(x) > 0L) row.names(x), names(x)))
  for (j in seq_along(x)) out[, j] <- is.na(x[[j]])
  out
}
as.list.data.frame <- function(x, ...) {
  x <- unclass(x)
  attr(x, "row.names") <- NULL
  x
}
as.matrix.data.frame <- function(x, rownames.force = NA, ...) {
  rows <- if (isFALSE(rownames.force)) NULL else if (isTRUE(rownames.force) || .row_names_info(x) > 0L) row.names(x)
  n <- nrow(x)
  p <- length(x)
  if (p == 0L) return(matrix(logical(0), n, 0L, dimnames = list(rows, NULL)))
  columns <- as.list(x)
  labels <- names(x)
  kinds <- vapply(columns, function(v) if (is.factor(v) || is.character(v) || inherits(v, "Date") || inherits(v, "POSIXct")) "character" else if (is.list(v)) "list" else typeof(v), "")
  if (any(kinds == "character")) {
    columns <- lapply(columns, function(v) {
      if (is.character(v)) v
      else if (is.factor(v) || is.object(v)) as.character(v)
      else if (is.logical(v)) as.character(v)
      else { f <- format(v); f[is.na(v)] <- NA; as.vector(f) }
    })
  }
  if (any(kinds == "list")) {
    out <- unlist(lapply(columns, as.list), recursive = FALSE, use.names = FALSE)
  } else out <- unlist(columns, use.names = FALSE)
  inner <- unlist(lapply(seq_along(columns), function(j) {
    if (length(dim(x[[j]])) == 2L) {
      cn <- colnames(x[[j]])
      paste(labels[j], if (is.null(cn)) seq_len(ncol(x[[j]])) else cn, sep = ".")
    } else labels[j]
  }))
  if (is.null(out)) out <- logical(0)
  dim(out) <- c(n, length(inner))
  dimnames(out) <- list(rows, inner)
  out
}
data.matrix <- function(frame, rownames.force = NA) {
  if (!is.data.frame(frame)) return(as.matrix(frame))
  for (j in seq_along(frame)) {
    v <- frame[[j]]
    if (is.character(v)) frame[[j]] <- as.integer(factor(v))
    else if (is.factor(v)) frame[[j]] <- as.integer(v)
    else if (is.logical(v)) frame[[j]] <- as.integer(v)
    else if (inherits(v, c("Date", "POSIXt", "difftime")) || is.complex(v)) frame[[j]] <- as.numeric(v)
  }
  as.matrix.data.frame(frame, rownames.force)
}
t.data.frame <- function(x) t(as.matrix(x))
dim.data.frame <- function(x) c(.row_names_info(x, 2L), length(unclass(x)))
cbind.data.frame <- function(..., deparse.level = 1) data.frame(..., check.names = FALSE)
rbind.data.frame <- function(..., deparse.level = 1, make.row.names = TRUE, stringsAsFactors = FALSE) {
  parts <- list(...)
  parts <- parts[vapply(parts, function(p) length(p) > 0L, TRUE)]
  if (!length(parts)) return(if (...length()) ..1 else .frame(list(), character(0)))
  first <- NULL
  for (p in parts) if (is.data.frame(p) && length(p)) { first <- p; break }
  if (is.null(first)) return(.frame(list(), character(0)))
  labels <- names(first)
  width <- length(labels)
  for (k in seq_along(parts)) {
    n <- length(parts[[k]])
    if (!is.list(parts[[k]]) && !is.matrix(parts[[k]]) && width %% n != 0L) {
      words <- gettextf("number of columns of result, %d, is not a multiple of vector length %d of arg %d", width, n, k)
      warning(simpleWarning(words, quote(rbind(deparse.level, ...))))
    }
  }
  pieces <- lapply(parts, function(p) {
    if (is.matrix(p)) p <- as.data.frame(p)
    if (is.data.frame(p)) {
      if (length(p) != width) stop(simpleError("numbers of columns of arguments do not match", quote(rbind(deparse.level, ...))))
      if (is.null(names(p))) return(p)
      order <- match(labels, names(p))
      if (anyNA(order)) stop(simpleError("names do not match previous names", quote(match.names(clabs, names(xi)))))
      p[order]
    } else if (is.list(p)) {
      if (!is.null(names(p)) && all(labels %in% names(p))) p <- p[labels]
      if (length(p) != width) stop("invalid list argument: all variables should have the same length")
      p
    } else as.list(rep_len(p, width))
  })
  counts <- vapply(pieces, function(p) if (is.data.frame(p)) nrow(p) else max(lengths(p)), 1L)
  columns <- vector("list", width)
  for (j in seq_len(width)) {
    values <- lapply(pieces, function(p) p[[j]])
    values <- values[counts > 0L | vapply(values, is.factor, TRUE)]
    if (!length(values)) { columns[[j]] <- first[[j]]; next }
    lead <- first[[j]]
    if (any(vapply(values, is.factor, TRUE))) {
      texts <- unlist(lapply(values, as.character))
      lv <- unique(unlist(lapply(values, function(v) if (is.factor(v)) levels(v) else unique(as.character(v)))))
      columns[[j]] <- if (is.factor(lead)) factor(texts, levels = lv[!is.na(lv)], ordered = is.ordered(lead)) else texts
    } else if (is.matrix(lead)) {
      columns[[j]] <- do.call(rbind, values)
    } else if (is.object(lead)) {
      columns[[j]] <- do.call(c, values)
    } else columns[[j]] <- unlist(values, recursive = !is.list(lead), use.names = FALSE)
  }
  rows <- NULL
  if (make.row.names) {
    automatic <- TRUE
    rows <- NULL
    tags <- names(parts)
    start <- 0L
    for (k in seq_along(pieces)) {
      p <- pieces[[k]]
      tagged <- !is.null(tags) && nzchar(tags[k])
      own <- if (is.data.frame(p)) attr(p, "row.names") else if (is.list(parts[[k]])) seq_len(counts[k])
      if (tagged) {
        automatic <- FALSE
        r <- if (counts[k] > 1L) paste(tags[k], own, sep = ".") else rep(tags[k], counts[k])
      } else if (is.null(own) || (automatic && start > 0L && identical(own, seq_len(counts[k])))) {
        r <- start + seq_len(counts[k])
      } else {
        if (automatic && (start > 0L || !identical(own, seq_len(counts[k])))) automatic <- FALSE
        r <- own
      }
      rows <- c(rows, r)
      start <- start + counts[k]
    }
    rows <- if (automatic) NULL else if (anyDuplicated(rows)) make.unique(as.character(rows), sep = "") else rows
  }
  .reframe(columns, labels, rows)
}
"""#)
}
