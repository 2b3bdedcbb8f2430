import Lang

/// Histograms of dates and times.
enum TimeHistogramLibrary {
  static let source = LibrarySource("graphics", #"""
hist.Date <- function(x, breaks, ..., xlab = deparse1(substitute(x)), plot = TRUE, freq = FALSE, start.on.monday = TRUE, format, right = TRUE) {
  if (!inherits(x, "Date")) stop("wrong method")
  force(xlab)
  if (missing(breaks)) stop("Must specify 'breaks' in hist(<Date>)")
  cells <- .time.cells(x, breaks, c("days", "weeks", "months", "years", "quarters"), start.on.monday, right)
  words <- if (!missing(format)) list(format = format) else if (cells$is.calendar) list(format = "%Y-%m-%d")
  .time.hist(x, cells$breaks, xlab, plot, freq, right, function(at, ...) do.call(axis.Date, c(list(1, at = structure(at, class = "Date")), words, list(...))), ...)
}
hist.POSIXt <- function(x, breaks, ..., xlab = deparse1(substitute(x)), plot = TRUE, freq = FALSE, start.on.monday = TRUE, format, right = TRUE) {
  if (!inherits(x, "POSIXt")) stop("wrong method")
  force(xlab)
  x <- as.POSIXct(x)
  if (missing(breaks)) stop("Must specify 'breaks' in hist(<POSIXt>)")
  cells <- .time.cells(x, breaks, c("secs", "mins", "hours", "days", "weeks", "months", "years", "quarters"), start.on.monday, right)
  words <- if (!missing(format)) list(format = format) else if (cells$is.calendar) list(format = "%Y-%m-%d")
  .time.hist(x, cells$breaks, xlab, plot, freq, right, function(at, ...) do.call(axis.POSIXct, c(list(1, at = .POSIXct(at, attr(x, "tzone"))), words, list(...))), ...)
}
# Where cells end: as given, or at whole units of time. Months, quarters and years are of the calendar; with `right` they end a day before the next.
.time.cells <- function(x, breaks, units, start.on.monday, right) {
  as.given <- list(breaks = breaks, is.calendar = FALSE)
  isDate <- inherits(x, "Date")
  if (inherits(breaks, if (isDate) "Date" else "POSIXt") || is.numeric(breaks) && length(breaks) == 1L) return(as.given)
  if (!is.character(breaks) || length(breaks) != 1L || is.na(k <- pmatch(breaks, units))) stop("invalid specification of 'breaks'", call. = FALSE)
  unit <- units[k]
  day <- if (isDate) 1 else 86400
  last <- max(x, na.rm = TRUE)
  first <- as.POSIXlt(min(x, na.rm = TRUE))
  if (unit != "secs") first$sec <- 0
  if (!unit %in% c("secs", "mins")) first$min <- 0L
  if (!unit %in% c("secs", "mins", "hours")) first$hour <- 0L
  months <- c(months = 1L, quarters = 3L, years = 12L)
  if (unit %in% names(months)) {
    begin <- function(t) {
      t$mon <- (t$mon %/% months[[unit]]) * months[[unit]]
      t$mday <- 1L
      t$isdst <- -1L
      t
    }
    end <- begin(as.POSIXlt(last + c(months = 31, quarters = 93, years = 366)[[unit]] * day))
    found <- seq(begin(first), end, paste(months[[unit]], "months"))
    if (isDate) found <- as.Date(found) - if (right) 1 else 0
    else if (right) found[-length(found)] <- found[-length(found)] - day
    return(list(breaks = found, is.calendar = TRUE))
  }
  if (unit == "weeks") {
    first$mday <- first$mday - first$wday + if (start.on.monday) (if (first$wday > 0L) 1L else -6L) else 0L
    first$isdst <- -1L
  }
  step <- if (isDate) c(days = 1, weeks = 7)[[unit]] else c(secs = 1, mins = 59.99, hours = 3599, days = 86399, weeks = 604800)[[unit]]
  found <- seq(if (isDate) as.Date(first) else as.POSIXct(first), last + step, breaks)
  if (length(found) > 2L) found <- found[seq_len(1L + max(which(found < last)))]
  list(breaks = found, is.calendar = FALSE)
}
.time.hist <- function(x, breaks, xlab, plot, freq, right, axis.at, ...) {
  result <- hist.default(unclass(x), unclass(if (inherits(breaks, "POSIXlt")) as.POSIXct(breaks) else breaks), plot = FALSE, warn.unused = FALSE, right = right, ...)
  result$equidist <- TRUE
  result$xname <- xlab
  if (plot) {
    draw <- function(include.lowest, fuzz, axes = TRUE, xaxt = par("xaxt"), col = "lightgray", ...) {
      plot(result, xlab = xlab, axes = FALSE, freq = freq, col = col, ...)
      if (!axes) return()
      rest <- function(density, angle, border, lty, labels, ...) list(...)
      rest <- rest(...)
      do.call(axis, c(list(2), rest))
      if (xaxt != "n") do.call(axis.at, c(list(if (is.numeric(breaks) && length(breaks) == 1L && !is.object(breaks)) result$breaks else unclass(breaks)), rest))
    }
    draw(...)
  }
  invisible(result)
}
"""#)
}
