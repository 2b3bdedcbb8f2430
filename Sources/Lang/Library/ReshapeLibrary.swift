/// Repeated measurements between wide and long form, in the language.
enum ReshapeLibrary {
  static let source = LibrarySource("stats", #"""
reshape <- function(data, varying = NULL, v.names = NULL, timevar = "time", idvar = "id", ids = 1L:NROW(data), times = seq_along(varying[[1L]]), drop = NULL, direction, new.row.names = NULL, sep = ".", split = if (sep == "") list(regexp = "[A-Za-z][0-9]", include = TRUE) else list(regexp = sep, include = FALSE, fixed = TRUE)) {
  if (!is.character(sep) || length(sep) != 1L) stop("'sep' must be a character string")
  back <- attr(data, "reshapeWide")
  forth <- attr(data, "reshapeLong")
  if (missing(direction)) {
    if (!is.null(back)) direction <- "long" else if (!is.null(forth)) direction <- "wide"
  }
  direction <- match.arg(direction, c("wide", "long"))
  if (direction == "long") {
    if (missing(varying) && !is.null(back)) return(.toLong(data, split(back$varying, row(back$varying)), NULL, back$timevar, back$idvar, ids, back$times, drop, new.row.names))
    if (is.null(varying)) stop("no 'reshapeWide' attribute, must specify 'varying'")
    if (is.matrix(varying)) varying <- split(c(varying), row(varying))
    if (is.list(varying)) {
      varying <- lapply(varying, function(v) if (is.character(v)) v else names(data)[v])
      if (is.null(v.names)) v.names <- vapply(varying, `[`, "", 1L)
    } else {
      if (!is.character(varying)) varying <- names(data)[varying]
      if (length(v.names)) {
        n <- length(v.names)
        if (length(varying) %% n) stop("length of 'v.names' does not evenly divide length of 'varying'")
        groups <- split(varying, rep(v.names, length(varying) / n))
        varying <- unname(groups[v.names])
        if (missing(times)) times <- seq_along(varying[[1L]])
      } else {
        guess <- .splitNames(varying, split)
        v.names <- unique(guess$stem)
        if (missing(times)) times <- guess$times[guess$stem == v.names[1L]]
        varying <- lapply(v.names, function(v) varying[guess$stem == v])
      }
    }
    if (length(unique(lengths(varying))) != 1L) stop("'varying' arguments must be the same length")
    force(times)
    return(.toLong(data, varying, v.names, timevar, idvar, ids, times, drop, new.row.names))
  }
  if (!is.null(forth) && missing(timevar) && missing(idvar)) return(.toWide(data, forth$timevar, forth$idvar, forth$varying, forth$v.names, drop, new.row.names, sep))
  if (length(idvar) > 1L || all(idvar %in% names(data))) NULL
  else stop("'idvar' must name columns of the data")
  .toWide(data, timevar, idvar, varying, v.names, drop, new.row.names, sep)
}
.splitNames <- function(names, split) {
  if (split$regexp == "") stop("failed to guess time-varying variables from their names")
  if (isTRUE(split$include)) {
    at <- regexpr(split$regexp, names)
    if (any(at < 0)) stop("failed to guess time-varying variables from their names")
    stem <- substr(names, 1L, at)
    rest <- substr(names, at + 1L, nchar(names))
  } else {
    parts <- strsplit(names, split$regexp, fixed = isTRUE(split$fixed))
    if (any(lengths(parts) != 2L)) stop("failed to guess time-varying variables from their names")
    stem <- vapply(parts, `[`, "", 1L)
    rest <- vapply(parts, `[`, "", 2L)
  }
  number <- suppressWarnings(as.numeric(rest))
  list(stem = stem, times = if (anyNA(number)) rest else number)
}
.toLong <- function(data, varying, v.names, timevar, idvar, ids, times, drop, new.row.names) {
  if (length(drop)) data <- data[if (is.character(drop)) setdiff(names(data), drop) else -drop]
  isNew <- length(idvar) == 1L && !(idvar %in% names(data))
  if (isNew) data[[idvar]] <- ids
  moved <- unlist(varying)
  if (is.null(v.names)) v.names <- vapply(varying, `[`, "", 1L)
  attr(data, "reshapeWide") <- NULL
  kept <- setdiff(names(data), moved)
  labels <- if (length(idvar) > 1L) interaction(data[idvar], drop = TRUE) else data[[idvar]]
  parts <- lapply(seq_along(times), function(k) {
    part <- data[kept]
    part[[timevar]] <- rep(times[k], nrow(data))
    for (j in seq_along(v.names)) part[[v.names[j]]] <- data[[varying[[j]][k]]]
    row.names(part) <- if (is.null(new.row.names)) paste(labels, times[k], sep = ".") else as.character(new.row.names[(k - 1L) * nrow(data) + seq_len(nrow(data))])
    part
  })
  # The identifier made here comes last, as in data that never had one.
  out <- do.call(rbind, parts)
  others <- setdiff(kept, idvar)
  if (isNew) out <- out[c(others, timevar, v.names, idvar)]
  attr(out, "reshapeLong") <- list(varying = varying, v.names = v.names, idvar = idvar, timevar = timevar)
  out
}
.toWide <- function(data, timevar, idvar, varying, v.names, drop, new.row.names, sep) {
  if (length(drop)) data <- data[if (is.character(drop)) setdiff(names(data), drop) else -drop]
  moments <- unique(data[, timevar])
  if (anyNA(moments)) warning("there are records with missing times, which will be dropped.")
  moments <- moments[!is.na(moments)]
  if (is.null(v.names)) v.names <- setdiff(names(data), c(timevar, idvar))
  if (is.null(varying)) varying <- lapply(v.names, function(v) paste(v, moments, sep = sep))
  else if (!is.list(varying)) varying <- if (is.matrix(varying)) split(c(varying), row(varying)) else split(varying, rep(seq_along(v.names), length.out = length(varying)))
  key <- if (length(idvar) > 1L) interaction(data[idvar], drop = TRUE) else data[[idvar]]
  first <- !duplicated(key)
  constant <- setdiff(names(data), c(timevar, v.names, idvar))
  if (length(constant)) {
    varies <- vapply(constant, function(v) any(tapply(as.character(data[[v]]), as.character(key), function(x) length(unique(x))) > 1L), NA)
    if (any(varies)) warning(gettextf("some constant variables (%s) are really varying", paste(constant[varies], collapse = ",")), domain = NA)
  }
  out <- data[first, setdiff(names(data), c(timevar, v.names)), drop = FALSE]
  keys <- key[first]
  for (k in seq_along(moments)) {
    part <- data[data[[timevar]] %in% moments[k], , drop = FALSE]
    partKey <- if (length(idvar) > 1L) key[data[[timevar]] %in% moments[k]] else part[[idvar]]
    if (anyDuplicated(partKey)) warning(gettextf("multiple rows match for %s=%s: first taken", timevar, moments[k]), domain = NA)
    at <- match(keys, partKey)
    for (j in seq_along(v.names)) out[[varying[[j]][k]]] <- part[[v.names[j]]][at]
  }
  if (!is.null(new.row.names)) row.names(out) <- new.row.names
  attr(out, "reshapeWide") <- list(v.names = v.names, timevar = timevar, idvar = idvar, times = moments, varying = do.call(rbind, varying))
  out
}
"""#)
}
