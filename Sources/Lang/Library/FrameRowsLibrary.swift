/// Rows of data frames and matrices: their names, repetitions, and text with columns of fixed width.
enum FrameRowsLibrary {
  static let source = LibrarySource("base", #"""
`row.names<-` <- function(x, value) UseMethod("row.names<-")
`row.names<-.default` <- function(x, value) `rownames<-`(x, value)
`row.names<-.data.frame` <- function(x, value) {
  n <- .row_names_info(x, 2L)
  if (is.null(value)) { attr(x, "row.names") <- .set_row_names(n); return(x) }
  if (is.object(value) || !is.integer(value)) value <- as.character(value)
  if (n == 0L && length(x) == 0L) { attr(x, "row.names") <- value; return(x) }
  if (length(value) != n) stop("invalid 'row.names' length")
  if (anyDuplicated(value)) {
    again <- sort(unique(value[duplicated(value)]))
    warning(simpleWarning(paste(ngettext(length(again), "non-unique value when setting 'row.names':", "non-unique values when setting 'row.names':"), paste(sQuote(again), collapse = ", ")), quote(`.rowNamesDF<-`(x, value = value))))
    stop(simpleError("duplicate 'row.names' are not allowed", quote(`.rowNamesDF<-`(x, value = value))))
  }
  if (anyNA(value)) stop("missing values in 'row.names' are not allowed")
  attr(x, "row.names") <- value
  x
}
.frameKeys <- function(x) if (length(x) == 1L) x[[1L]] else do.call(paste, c(unname(lapply(as.list(x), as.character)), list(sep = "\r")))
duplicated.data.frame <- function(x, incomparables = FALSE, fromLast = FALSE, ...) {
  if (length(x)) duplicated(.frameKeys(x), fromLast = fromLast) else logical(nrow(x))
}
anyDuplicated.data.frame <- function(x, incomparables = FALSE, fromLast = FALSE, ...) anyDuplicated(.frameKeys(x), fromLast = fromLast)
unique.data.frame <- function(x, incomparables = FALSE, fromLast = FALSE, ...) x[!duplicated.data.frame(x, fromLast = fromLast), , drop = FALSE]
.sliceKeys <- function(x, MARGIN) apply(x, MARGIN, function(s) paste(as.character(s), collapse = "\r"))
duplicated.matrix <- function(x, incomparables = FALSE, MARGIN = 1L, fromLast = FALSE, ...) duplicated(as.vector(.sliceKeys(x, MARGIN)), fromLast = fromLast)
duplicated.array <- duplicated.matrix
anyDuplicated.matrix <- function(x, incomparables = FALSE, MARGIN = 1L, fromLast = FALSE, ...) anyDuplicated(.sliceKeys(x, MARGIN), fromLast = fromLast)
unique.matrix <- function(x, incomparables = FALSE, MARGIN = 1L, fromLast = FALSE, ...) {
  kept <- !duplicated(as.vector(.sliceKeys(x, MARGIN)), fromLast = fromLast)
  if (length(dim(x)) != 2L) stop("only matrices have rows and columns to compare")
  if (MARGIN == 1L) x[kept, , drop = FALSE] else x[, kept, drop = FALSE]
}
xpdrows.data.frame <- function(x, old.rows, new.rows) rbind(x, x[rep(NA_integer_, length(new.rows)), , drop = FALSE])
.firsts <- function(n, size) seq_len(if (n < 0L) max(size + n, 0L) else min(n, size))
.lasts <- function(n, size) { k <- if (n < 0L) max(size + n, 0L) else min(n, size); seq.int(to = size, length.out = k) }
# The first or last `n` along each dimension of an array; all where `n` is short or NA.
.ends <- function(x, n, chosen) {
  d <- dim(x)
  if (length(n) > length(d)) stop("invalid 'n' - must have length <= ", length(d), ", got ", length(n))
  places <- lapply(seq_along(d), function(i) if (i <= length(n) && !is.na(n[i])) chosen(n[i], d[i]) else seq_len(d[i]))
  do.call(`[`, c(list(x), places, drop = FALSE))
}
head.matrix <- function(x, n = 6L, ...) {
  if (length(dim(x)) < 2L) return(x[.firsts(n, length(x))])
  if (length(dim(x)) > 2L) return(.ends(x, n, .firsts))
  x[.firsts(n[1L], nrow(x)), if (length(n) > 1L && !is.na(n[2L])) .firsts(n[2L], ncol(x)) else seq_len(ncol(x)), drop = FALSE]
}
tail.matrix <- function(x, n = 6L, keepnums = TRUE, addrownums, ...) {
  i <- .lasts(n[1L], nrow(x))
  j <- if (length(n) > 1L && !is.na(n[2L])) .lasts(n[2L], ncol(x)) else seq_len(ncol(x))
  out <- x[i, j, drop = FALSE]
  if (keepnums && nrow(out) && is.null(rownames(x))) rownames(out) <- format(paste0("[", i, ",]"), justify = "right")
  if (keepnums && length(n) > 1L && ncol(out) && is.null(colnames(x))) colnames(out) <- paste0("[,", j, "]")
  out
}
head.function <- function(x, n = 6L, ...) noquote(matrix(head(deparse(x), n), dimnames = list(seq_len(min(n, length(deparse(x)))), "")))
read.fwf <- function(file, widths, header = FALSE, sep = "\t", skip = 0, row.names, col.names, n = -1, buffersize = 2000, fileEncoding = "", ...) {
  lines <- readLines(file, n = if (n > 0) n * (if (is.list(widths)) length(widths) else 1L) + skip + header else -1L)
  if (skip) lines <- lines[-seq_len(skip)]
  head <- character()
  if (header) { head <- lines[1L]; lines <- lines[-1L] }
  cut <- function(lines, widths) {
    ends <- cumsum(abs(widths))
    starts <- ends - abs(widths) + 1L
    kept <- widths > 0
    do.call(paste, c(Map(function(a, b) substr(lines, a, b), starts[kept], ends[kept]), list(sep = sep)))
  }
  rows <- if (is.list(widths)) {
    per <- length(widths)
    lines <- lines[seq_len(length(lines) %/% per * per)]
    do.call(paste, c(lapply(seq_len(per), function(k) cut(lines[seq(k, length(lines), per)], widths[[k]])), list(sep = sep)))
  } else cut(lines, widths)
  args <- list(text = c(head, rows), header = header, sep = sep, ...)
  if (!missing(row.names)) args$row.names <- row.names
  if (!missing(col.names)) args$col.names <- col.names
  do.call(read.table, args)
}
strcapture <- function(pattern, x, proto, perl = FALSE, useBytes = FALSE) {
  parts <- regmatches(x, regexec(pattern, x, perl = perl))
  columns <- lapply(seq_along(proto), function(k) {
    text <- vapply(parts, function(p) if (length(p) > k) p[k + 1L] else NA_character_, "")
    as(text, class(proto[[k]])[1L])
  })
  .frame(columns, names(proto))
}
"""#)
}
