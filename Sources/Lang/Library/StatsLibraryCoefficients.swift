/// Tables of coefficients and p-values as summaries print them.
enum StatsLibraryCoefficients {
  static let source = LibrarySource("coefficients", #"""
summary <- function(object, ...) UseMethod("summary")
summary.default <- function(object, ..., digits) {
  if (is.factor(object)) return(summary.factor(object, ...))
  if (is.numeric(object)) {
    gone <- is.na(object)
    q <- quantile(object[!gone], names = FALSE)
    q <- c(q[1L:3L], mean(object[!gone]), q[4L:5L])
    if (!missing(digits)) q <- signif(q, digits)
    names(q) <- c("Min.", "1st Qu.", "Median", "Mean", "3rd Qu.", "Max.")
    if (any(gone)) q <- c(q, `NA's` = sum(gone))
    class(q) <- c("summaryDefault", "table")
    return(q)
  }
  if (is.logical(object)) return(summary.logical(object, ...))
  if (is.recursive(object) && length(object) && !isS4(object) && !is.language(object)) {
    parts <- vapply(seq_along(object), function(i) {
      x <- object[[i]]
      c(as.character(length(x)), if (is.object(x)) class(x)[1L] else "-none-", mode(x))
    }, character(3L))
    out <- t(parts)
    dimnames(out) <- list(names(object), c("Length", "Class", "Mode"))
    class(out) <- "table"
    return(out)
  }
  structure(c(Length = as.character(length(object)), Class = class(object)[1L], Mode = mode(object)), class = c("summaryDefault", "table"))
}
summary.logical <- function(object, ...) {
  counts <- table(object, exclude = NULL, useNA = "ifany")
  names <- names(counts)
  names[is.na(names)] <- "NA's"
  structure(c("logical", setNames(as.character(counts), NULL)), names = c("Mode", names), class = c("summaryDefault", "table"))
}
summary.factor <- function(object, maxsum = 100L, ...) {
  counts <- tabulate(object, nlevels(object))
  names(counts) <- levels(object)
  gone <- sum(is.na(object))
  if (length(counts) + (gone > 0L) > maxsum) {
    ordered <- counts[order(counts, decreasing = TRUE)]
    kept <- seq_along(counts) < maxsum - (gone > 0L)
    counts <- c(ordered[kept], `(Other)` = sum(ordered[!kept]))
  }
  if (gone) counts <- c(counts, `NA's` = gone)
  counts
}
format.summaryDefault <- function(x, digits = max(3L, getOption("digits") - 3L), ...) {
  if (is.character(x)) return(unclass(x))
  if (inherits(x, "Date") || inherits(x, "POSIXct")) {
    class(x) <- setdiff(class(x), c("summaryDefault", "table"))
    text <- format(x, digits = digits)
    gone <- attr(x, "NAs")
    return(if (length(gone)) c(text, `NA's` = as.character(gone)) else text)
  }
  v <- unclass(x)
  nas <- match("NA's", names(v), 0L)
  body <- if (nas) v[-nas] else v
  finite <- is.finite(body)
  body[finite] <- zapsmall(body[finite])
  out <- format(body, digits = digits)
  names(out) <- names(body)
  if (nas) out <- c(out, `NA's` = as.character(v[nas]))
  out
}
print.summaryDefault <- function(x, digits = max(3L, getOption("digits") - 3L), quote = FALSE, ...) {
  isTime <- inherits(x, "Date") || inherits(x, "POSIXct")
  print.default(format.summaryDefault(x, digits = digits), quote = quote || isTime, ...)
  invisible(x)
}
summary.matrix <- function(object, ...) summary.data.frame(as.data.frame.matrix(object), ...)
summary.data.frame <- function(object, maxsum = 7L, digits = max(3L, getOption("digits") - 3L), ...) {
  widths <- integer()
  cells <- lapply(object, function(column) {
    s <- summary(column, maxsum = maxsum, digits = 12L)
    text <- if (inherits(s, "summaryDefault")) format.summaryDefault(s, digits = digits) else setNames(format(s), names(s))
    labels <- format(names(text))
    widths <<- c(widths, nchar(labels[1L], type = "w"))
    paste0(labels, ":", format(text), "  ")
  })
  rows <- max(lengths(cells), 0L)
  out <- matrix(NA_character_, rows, length(cells))
  for (j in seq_along(cells)) out[seq_along(cells[[j]]), j] <- cells[[j]]
  pad <- floor(widths - nchar(names(object), type = "w") / 2)
  dimnames(out) <- list(rep.int("", rows), paste0(strrep(" ", pmax(0, pad)), names(object)))
  attr(out, "class") <- "table"
  out
}
I <- function(x) {
  class(x) <- unique(c("AsIs", oldClass(x)))
  x
}
print.AsIs <- function(x, ...) {
  cl <- oldClass(x)
  oldClass(x) <- cl[cl != "AsIs"]
  print(x, ...)
  invisible(x)
}
as.data.frame.AsIs <- function(x, row.names = NULL, optional = FALSE, ..., nm = deparse1(substitute(x))) {
  force(nm)
  if (length(dim(x)) == 2L) .frame(list(x), if (optional) "" else nm[1L], row.names) else as.data.frame.vector(x, row.names, optional, nm = nm)
}
format.AsIs <- function(x, ...) {
  oldClass(x) <- setdiff(oldClass(x), "AsIs")
  format(x, ...)
}
zapsmall <- function(x, digits = getOption("digits")) {
  if (length(digits) == 0L) stop("invalid 'digits'")
  ok <- !is.na(x)
  largest <- if (any(ok)) max(abs(x[ok])) else 0
  round(x, digits = if (largest > 0) max(0L, floor(digits - log10(largest) + 0.5)) else digits)
}
format.pval <- function(pv, digits = max(1L, getOption("digits") - 2L), eps = .Machine$double.eps, na.form = "NA", ...) {
  out <- character(length(pv))
  missing <- is.na(pv)
  out[missing] <- na.form
  p <- pv[!missing]
  shown <- character(length(p))
  tiny <- p < eps
  rest <- p[!tiny]
  if (length(rest)) {
    fixed <- floor(log10(ifelse(rest > 0, rest, 1e-50))) >= -4 | rest == 0
    text <- character(length(rest))
    if (any(fixed)) text[fixed] <- format(rest[fixed], digits = digits, ...)
    if (any(!fixed)) text[!fixed] <- format(rest[!fixed], digits = digits, ...)
    shown[!tiny] <- text
  }
  if (any(tiny)) {
    digits <- max(1L, digits - 2L)
    if (length(rest)) {
      width <- max(nchar(text, type = "w"))
      if (digits > 1L && digits + 6L > width) digits <- max(1L, width - 7L)
      sep <- if (digits == 1L && width <= 6L) "" else " "
    } else sep <- if (digits == 1L) "" else " "
    shown[tiny] <- paste("<", format(eps, digits = digits, ...), sep = sep)
  }
  out[!missing] <- shown
  out
}
.stars <- function(p) {
  mark <- c("***", "**", "*", ".", " ")[findInterval(p, c(0, 0.001, 0.01, 0.05, 0.1), left.open = TRUE, rightmost.closed = TRUE)]
  mark[p == 0] <- "***"
  mark[is.na(p)] <- ""
  mark
}
symnum <- function(x, cutpoints = c(0.3, 0.6, 0.8, 0.9, 0.95), symbols = if (numeric.x) c(" ", ".", ",", "+", "*", "B") else c(".", "|"), legend = length(symbols) >= 3, na = "?", eps = 1e-5, numeric.x = is.numeric(x), corr = missing(cutpoints) && numeric.x, show.max = if (corr) "1" else NULL, show.min = NULL, abbr.colnames = has.colnames, lower.triangular = corr && is.numeric(x) && is.matrix(x), diag.lower.tri = corr && !is.null(show.max)) {
  if (length(x) == 0L) return(noquote(if (is.null(d <- dim(x))) character() else array("", dim = d)))
  has.na <- any(missing <- is.na(x))
  if (numeric.x) {
    force(corr)
    if (corr) cutpoints <- c(0, cutpoints, 1)
    cutpoints <- sort(cutpoints)
    v <- if (corr) abs(x) else x
    if (anyDuplicated(cutpoints) || (corr && (any(cutpoints > 1) || any(cutpoints < 0)))) stop(if (corr) "'cutpoints' must be unique in 0 < cuts < 1, but are = " else "'cutpoints' must be unique, but are = ", paste(format(cutpoints), collapse = "|"))
    if (length(symbols) != length(cutpoints) - 1L) stop(gettextf("number of 'cutpoints' must be one %s than number of symbols", "more"), domain = NA)
    code <- cut(as.vector(v), breaks = cutpoints, include.lowest = TRUE, labels = FALSE)
    if (any(is.na(code) & !as.vector(missing))) stop(if (corr) "'x' must be between -1 and 1" else paste("'x' must be between", format(cutpoints[1L]), "and", format(cutpoints[length(cutpoints)])))
  } else {
    if (!is.logical(x)) stop("'x' must be numeric or logical")
    code <- as.vector(x) + 1L
  }
  out <- symbols[code]
  out[is.na(out)] <- if (identical(na, FALSE)) "" else na
  if (numeric.x && !is.null(show.max)) out[which(abs(as.vector(v) - cutpoints[length(cutpoints)]) < eps)] <- if (is.character(show.max)) show.max else format(x[which.max(v)], digits = 1L)
  if (numeric.x && !is.null(show.min)) out[which(abs(as.vector(v) - cutpoints[1L]) < eps)] <- if (is.character(show.min)) show.min else format(x[which.min(v)], digits = 1L)
  attributes(out) <- attributes(x)
  if (lower.triangular && is.matrix(x)) out[!lower.tri(x, diag = diag.lower.tri)] <- ""
  has.colnames <- length(dim(x)) == 2L && !is.null(colnames(x))
  if (has.colnames && (is.numeric(abbr.colnames) || abbr.colnames)) colnames(out) <- abbreviate(colnames(x), minlength = if (is.logical(abbr.colnames)) 1L else abbr.colnames)
  if (legend) attr(out, "legend") <- paste0(
    if (numeric.x) sub(" $", "", paste(rbind(vapply(cutpoints, format, ""), c(sQuote(symbols), "")), collapse = " ")) else paste(c("FALSE", "TRUE"), sQuote(symbols), collapse = " "),
    if (has.na) paste0("\t    ## NA: ", sQuote(na)))
  noquote(out)
}
printCoefmat <- function(x, digits = max(3L, getOption("digits") - 2L), signif.stars = getOption("show.signif.stars", TRUE), signif.legend = signif.stars, dig.tst = max(1L, min(5L, digits - 1L)), cs.ind = 1:k, tst.ind = k + 1, zap.ind = integer(), P.values = NULL, has.Pvalue = nc >= 4L && length(cn <- colnames(x)) && any(substr(cn[nc], 1L, 3L) == c("Pr(", "p-v")), eps.Pvalue = .Machine$double.eps, na.print = "NA", quote = FALSE, right = TRUE, ...) {
  if (is.null(d <- dim(x)) || length(d) != 2L) stop("'x' must be coefficient matrix/data frame")
  nc <- d[2L]
  if (is.null(P.values)) P.values <- has.Pvalue && getOption("show.coef.Pvalues", TRUE)
  else if (P.values && !has.Pvalue) stop("'P.values' is TRUE, but 'has.Pvalue' is not")
  if (has.Pvalue && !P.values) {
    d <- dim(xm <- data.matrix(x[, -nc, drop = FALSE]))
    nc <- nc - 1
    has.Pvalue <- FALSE
  } else xm <- data.matrix(x)
  k <- nc - has.Pvalue - (if (missing(tst.ind)) 1 else length(tst.ind))
  if (!missing(cs.ind) && length(cs.ind) > k) stop("wrong k / cs.ind")
  cells <- array("", dim = d, dimnames = dimnames(xm))
  ok <- !(missing <- is.na(xm))
  for (i in zap.ind) xm[, i] <- zapsmall(xm[, i], digits)
  if (length(cs.ind)) {
    a <- abs(est <- xm[, cs.ind, drop = FALSE])
    if (any(finite <- is.finite(a))) {
      nonzero <- a[finite & a != 0]
      digmin <- 1 + (if (length(nonzero)) floor(log10(range(nonzero))) else 0)
      cells[, cs.ind] <- format(round(est, max(1L, digits - digmin)), digits = digits)
    }
  }
  if (length(tst.ind)) cells[, tst.ind] <- format(round(xm[, tst.ind], digits = dig.tst), digits = digits)
  others <- !(seq_len(nc) %in% c(cs.ind, tst.ind, if (has.Pvalue) nc))
  for (i in which(others)) cells[, i] <- format(xm[, i], digits = digits)
  ok[, tst.ind] <- FALSE
  okP <- if (has.Pvalue) ok[, -nc] else ok
  if (any(okP)) {
    at <- if (has.Pvalue) cbind(okP, FALSE) else okP
    at <- matrix(as.logical(at), d[1L])
    shown <- as.numeric(cells[at])
    wrong <- (xm[at] == 0) != (shown == 0)
    if (any(wrong & !is.na(wrong))) {
      places <- which(at)[wrong & !is.na(wrong)]
      cells[places] <- format(xm[places], digits = max(1L, digits - 1L))
    }
  }
  if (any(missing)) cells[missing] <- ifelse(is.nan(xm[missing]), "NaN", na.print)
  if (P.values) {
    if (any(okP <- ok[, nc])) {
      pv <- as.vector(xm[, nc])
      cells[okP, nc] <- format.pval(pv[okP], digits = dig.tst, eps = eps.Pvalue)
      signif.stars <- signif.stars && any(pv[okP] < 0.1)
      if (signif.stars) {
        cells <- cbind(cells, format(.stars(pv)))
      }
    } else signif.stars <- FALSE
  } else signif.stars <- FALSE
  print.default(cells, quote = quote, right = right, na.print = na.print, ...)
  if (signif.stars && signif.legend) cat("---\nSignif. codes:  0 ", sQuote("***"), " 0.001 ", sQuote("**"), " 0.01 ", sQuote("*"), " 0.05 ", sQuote("."), " 0.1 ", sQuote(" "), " 1\n", sep = "")
  invisible(x)
}
"""#)
}
