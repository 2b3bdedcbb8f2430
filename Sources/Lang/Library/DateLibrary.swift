/// Dates: days since 1970 with class Date, in the language.
enum DateLibrary {
  static let source = LibrarySource("base", #"""
.Date <- function(xx, cl = "Date") { class(xx) <- cl; xx }
Sys.Date <- function() as.Date(as.POSIXlt(Sys.time()))
as.Date <- function(x, ...) UseMethod("as.Date")
as.Date.character <- function(x, format, tryFormats = c("%Y-%m-%d", "%Y/%m/%d"), optional = FALSE, ...) {
  if (missing(format)) {
    known <- x[!is.na(x) & nzchar(x)]
    fits <- if (length(known)) Filter(function(f) !is.na(.date.join(.time.parse(known[1L], f, "GMT"))), tryFormats) else tryFormats
    if (!length(fits)) {
      if (optional) return(.Date(rep(NA_real_, length(x))))
      stop(simpleError("character string is not in a standard unambiguous format", quote(charToDate(x))))
    }
    format <- fits[[1L]]
  }
  if (!is.character(format)) stop(simpleError("invalid 'format' argument", quote(strptime(x, format, tz = "GMT"))))
  parts <- .time.parse(x, format, "GMT", FALSE)
  days <- .date.join(parts)
  if (length(days) == length(x)) names(days) <- names(x)
  .Date(days)
}
as.Date.numeric <- function(x, origin, ...) {
  if (missing(origin)) {
    if (!length(x)) return(.Date(numeric()))
    if (!any(is.finite(x))) return(.Date(x))
    stop("'origin' must be supplied")
  }
  as.Date(origin, ...) + x
}
as.Date.Date <- function(x, ...) x
as.Date.POSIXct <- function(x, tz = "UTC", ...) {
  if (tz == "UTC" || tz == "GMT") {
    days <- floor(as.numeric(unclass(x)) / 86400)
    names(days) <- names(x)
    .Date(days)
  } else as.Date(as.POSIXlt(x, tz = tz))
}
as.Date.POSIXlt <- function(x, ...) {
  days <- .date.join(x)
  names(days) <- names(x$year)
  .Date(days)
}
as.Date.factor <- function(x, ...) as.Date(as.character(x), ...)
as.Date.default <- function(x, ...) {
  if (is.null(x)) return(.Date(numeric()))
  if (is.logical(x) && all(is.na(x))) return(.Date(as.numeric(x)))
  stop(gettextf("do not know how to convert '%s' to class %s", deparse1(substitute(x)), dQuote("Date")), domain = NA)
}
format.Date <- function(x, format = "%Y-%m-%d", ...) {
  if (is.null(format) || (length(format) == 1L && !nzchar(format))) format <- "%Y-%m-%d"
  if (is.object(format) || !is.character(format)) stop("invalid 'format' argument")
  .date.format(x, format)
}
as.character.Date <- function(x, ...) {
  text <- format.Date(x, ...)
  names(text) <- NULL
  text
}
print.Date <- function(x, max = NULL, ...) {
  if (is.null(max)) max <- getOption("max.print", 9999L)
  if (max < length(x)) {
    print(format.Date(x[seq_len(max)]), max = max, ...)
    cat(" [ reached 'max' / getOption(\"max.print\") -- omitted", length(x) - max, "entries ]\n")
  } else if (length(x)) print(format.Date(x), max = max, ...)
  else cat(class(x)[1L], "of length 0\n")
  invisible(x)
}
weekdays <- function(x, abbreviate = FALSE) UseMethod("weekdays")
weekdays.Date <- function(x, abbreviate = FALSE) format(x, if (abbreviate) "%a" else "%A")
weekdays.POSIXt <- function(x, abbreviate = FALSE) format(x, if (abbreviate) "%a" else "%A")
months <- function(x, abbreviate = FALSE) UseMethod("months")
months.Date <- function(x, abbreviate = FALSE) format(x, if (abbreviate) "%b" else "%B")
months.POSIXt <- function(x, abbreviate = FALSE) format(x, if (abbreviate) "%b" else "%B")
quarters <- function(x, abbreviate) UseMethod("quarters")
quarters.Date <- function(x, ...) paste0("Q", as.POSIXlt(x)$mon %/% 3L + 1L)
quarters.POSIXt <- function(x, ...) paste0("Q", as.POSIXlt(x)$mon %/% 3L + 1L)
julian <- function(x, ...) UseMethod("julian")
julian.Date <- function(x, origin = as.Date("1970-01-01"), ...) {
  if (length(origin) != 1L) stop("'origin' must be of length one")
  structure(unclass(x) - unclass(as.Date(origin)), origin = origin)
}
julian.POSIXt <- function(x, origin = as.POSIXct("1970-01-01", tz = "GMT"), ...) {
  origin <- as.POSIXct(origin)
  if (length(origin) != 1L) stop("'origin' must be of length one")
  structure(difftime(as.POSIXct(x), origin, units = "days"), origin = origin)
}
`[.Date` <- function(x, ..., drop = TRUE) .Date(NextMethod("["), oldClass(x))
`[[.Date` <- function(x, ..., drop = TRUE) .Date(NextMethod("[["), oldClass(x))
`[<-.Date` <- function(x, ..., value) {
  if (!length(value)) return(x)
  value <- unclass(as.Date(value))
  kept <- oldClass(x)
  class(x) <- NULL
  x <- NextMethod(.Generic)
  class(x) <- kept
  x
}
`length<-.Date` <- function(x, value) .Date(NextMethod(), oldClass(x))
as.list.Date <- function(x, ...) lapply(unclass(x), .Date, oldClass(x))
as.data.frame.Date <- function(x, ..., nm = deparse1(substitute(x))) as.data.frame.vector(x, ..., nm = nm)
c.Date <- function(..., recursive = FALSE) .Date(c(unlist(lapply(list(...), function(e) unclass(as.Date(e))))))
rep.Date <- function(x, ...) .Date(NextMethod(), oldClass(x))
unique.Date <- function(x, incomparables = FALSE, ...) .Date(unique(unclass(x), incomparables, ...), oldClass(x))
xtfrm.Date <- function(x) as.numeric(x)
is.numeric.Date <- function(x) FALSE
split.Date <- function(x, f, drop = FALSE, ...) lapply(split.default(unclass(x), f, drop = drop, ...), .Date, oldClass(x))
mean.Date <- function(x, ...) .Date(mean(unclass(x), ...))
median.Date <- function(x, na.rm = FALSE, ...) .Date(median(unclass(x), na.rm = na.rm))
quantile.Date <- function(x, probs = seq(0, 1, 0.25), type = 1, ...) .Date(quantile(unclass(x), probs = probs, type = type, ...))
summary.Date <- function(object, digits = 12L, ...) {
  x <- summary.default(unclass(object), digits = digits, ...)
  missing <- match("NA's", names(x))
  if (!is.na(missing)) x <- structure(x[-missing], NAs = x[[missing]])
  .Date(x, c("summaryDefault", "table", oldClass(object)))
}
Summary.Date <- function(..., na.rm) {
  if (!(.Generic %in% c("max", "min", "range"))) stop(gettextf("%s not defined for \"Date\" objects", .Generic), domain = NA)
  .Date(do.call(.Generic, c(lapply(list(...), function(e) unclass(as.Date(e))), na.rm = na.rm)))
}
Math.Date <- function(x, ...) stop(gettextf("%s not defined for \"Date\" objects", .Generic), domain = NA)
# The error of an operation that a class has no meaning for, as if `method` had raised it.
.operationError <- function(words, generic, method, call) {
  call[[1L]] <- as.name(method)
  simpleError(gsub("%s", generic, words, fixed = TRUE), call)
}
Ops.Date <- function(e1, e2) {
  own <- sys.call()
  refuse <- function(method, words) stop(.operationError(words, .Generic, paste0(method, ".Date"), own))
  days <- function(e) if (is.character(e)) unclass(as.Date(e)) else if (inherits(e, "difftime")) as.vector(as.double.difftime(e, units = "days")) else if (inherits(e, "Date")) unclass(e) else e
  if (nargs() == 1L) {
    if (.Generic == "+") return(e1)
    if (.Generic == "-") refuse("-", "unary %s is not defined for \"Date\" objects")
    refuse("Ops", "unary %s not defined for \"Date\" objects")
  }
  isComparison <- .Generic %in% c("==", "!=", "<", "<=", ">", ">=")
  if (isComparison) return(get(.Generic, mode = "function")(days(e1), days(e2)))
  if (.Generic == "+") {
    if (inherits(e1, "Date") && inherits(e2, "Date")) refuse("+", "binary %s is not defined for \"Date\" objects")
    return(.Date(days(e1) + days(e2)))
  }
  if (.Generic == "-") {
    if (!inherits(e1, "Date")) refuse("-", "can only subtract from \"Date\" objects")
    if (inherits(e2, "Date")) return(difftime(e1, e2, units = "days"))
    if (inherits(e2, "POSIXt") || is.character(e2)) refuse("-", "can only subtract numbers from \"Date\" objects")
    return(.Date(days(e1) - days(e2)))
  }
  refuse("Ops", "%s not defined for \"Date\" objects")
}
round.Date <- function(x, ...) .Date(round(unclass(x), ...), oldClass(x))
trunc.Date <- function(x, units = c("secs", "mins", "hours", "days", "months", "years"), ...) {
  units <- match.arg(units)
  if (units %in% c("months", "years")) as.Date(trunc.POSIXt(x, units, ...)) else .Date(floor(unclass(x)), oldClass(x))
}
.differences <- function(x, lag, differences, none) {
  if (length(lag) != 1L || length(differences) > 1L || lag < 1L || differences < 1L) stop("'lag' and 'differences' must be integers >= 1")
  if (lag * differences >= length(x)) return(none)
  for (k in seq_len(differences)) x <- x[-seq_len(lag)] - x[seq_len(length(x) - lag)]
  x
}
diff.Date <- function(x, lag = 1L, differences = 1L, ...) .differences(x, lag, differences, .difftime(numeric(), "days"))
.stepOf <- function(by, units, known) {
  words <- strsplit(by, " ", fixed = TRUE)[[1L]]
  if (length(words) > 2L || length(words) < 1L) stop(simpleError("invalid 'by' string", sys.call(-1L)))
  unit <- pmatch(words[length(words)], units)
  if (is.na(unit)) stop(simpleError("invalid string for 'by'", sys.call(-1L)))
  list(unit = units[unit], count = if (length(words) == 2L) as.integer(words[1L]) else 1L)
}
seq.Date <- function(from, to, by, length.out = NULL, along.with = NULL, ...) {
  if (missing(from)) stop("'from' must be specified")
  if (!inherits(from, "Date")) stop("'from' must be a \"Date\" object")
  if (length(from) != 1L) stop("'from' must be of length 1")
  if (!missing(to)) {
    if (!inherits(to, "Date")) stop("'to' must be a \"Date\" object")
    if (length(to) != 1L) stop("'to' must be of length 1")
  }
  if (!missing(along.with)) length.out <- length(along.with)
  else if (!is.null(length.out)) {
    if (length(length.out) != 1L) stop("'length.out' must be of length 1")
    length.out <- ceiling(length.out)
  }
  if (sum(!missing(to), !missing(by), !is.null(length.out)) != 2L)
    stop("exactly two of 'to', 'by' and 'length.out' / 'along.with' must be specified")
  start <- as.vector(unclass(from))
  if (missing(by)) return(.Date(as.numeric(seq.int(start, as.vector(unclass(to)), length.out = length.out))))
  if (length(by) != 1L) stop("'by' must be of length 1")
  unit <- "days"
  if (inherits(by, "difftime")) by <- as.double.difftime(by, units = "days")
  else if (is.character(by)) {
    step <- .stepOf(by, c("days", "weeks", "months", "quarters", "years"))
    unit <- step$unit
    by <- step$count * switch(unit, weeks = 7, quarters = 3L, 1L)
  } else if (!is.numeric(by)) stop("invalid mode for 'by'")
  if (is.na(by)) stop("'by' is NA")
  if (unit %in% c("days", "weeks")) {
    days <- if (is.null(length.out)) seq.int(0, as.vector(unclass(to)) - start, by) + start else seq.int(start, by = by, length.out = length.out)
    result <- .Date(as.numeric(days))
  } else {
    parts <- as.POSIXlt(from)
    field <- if (unit == "years") "year" else "mon"
    parts[[field]] <- if (missing(to)) seq.int(parts[[field]], by = by, length.out = length.out) else {
      end <- as.POSIXlt(to)
      seq.int(parts[[field]], if (unit == "years") end$year else 12 * (end$year - parts$year) + end$mon, by)
    }
    result <- as.Date(parts)
  }
  if (missing(to)) result else if (by > 0) result[result <= to] else result[result >= to]
}
cut.Date <- function(x, breaks, labels = NULL, start.on.monday = TRUE, right = FALSE, ...) {
  if (is.character(breaks) && length(breaks) == 1L) breaks <- .calendarBreaks(x, breaks, c("days", "weeks", "months", "years", "quarters"), start.on.monday)
  else if (inherits(breaks, "Date")) breaks <- sort(breaks)
  else if (!(is.numeric(breaks) && length(breaks) == 1L)) stop("invalid specification of 'breaks'")
  result <- cut(unclass(x), unclass(breaks), labels = labels, right = right, ...)
  if (is.null(labels)) levels(result) <- as.character(if (is.numeric(breaks)) x[!duplicated(result)] else breaks[-length(breaks)])
  result
}
.calendarBreaks <- function(x, breaks, units, start.on.monday) {
  words <- strsplit(breaks, " ", fixed = TRUE)[[1L]]
  unit <- if (length(words) %in% 1:2) pmatch(words[length(words)], units) else NA
  if (is.na(unit)) stop("invalid specification of 'breaks'", call. = FALSE)
  unit <- units[unit]
  count <- if (length(words) == 2L) as.integer(words[1L]) else 1L
  isDate <- inherits(x, "Date")
  last <- max(x, na.rm = TRUE)
  start <- as.POSIXlt(min(x, na.rm = TRUE))
  back <- function(parts) {
    if (unit != "secs") parts$sec <- 0
    if (!(unit %in% c("secs", "mins"))) parts$min <- 0L
    if (!(unit %in% c("secs", "mins", "hours"))) { parts$hour <- 0L; parts$isdst <- -1L }
    if (unit == "weeks") parts$mday <- parts$mday - (if (start.on.monday) (parts$wday + 6L) %% 7L else parts$wday)
    if (unit %in% c("months", "quarters", "years")) parts$mday <- 1L
    if (unit == "quarters") parts$mon <- 3L * (parts$mon %/% 3L)
    if (unit == "years") parts$mon <- 0L
    parts
  }
  start <- back(start)
  if (unit %in% c("months", "quarters", "years")) {
    days <- switch(unit, months = 31, quarters = 93, years = 366) * count
    end <- back(as.POSIXlt(as.POSIXct(last) + days * 86400))
    steps <- seq(as.POSIXct(start), as.POSIXct(end), if (unit == "quarters") paste(count * 3L, "months") else breaks)
    if (isDate) steps <- as.Date(as.POSIXlt(steps))
    n <- length(steps)
    if (last < steps[n - 1L]) steps[-n] else steps
  } else {
    length <- count * switch(unit, secs = 1, mins = 60, hours = 3600, days = 86400, weeks = 604800, DSTdays = 90000)
    begin <- if (isDate) as.Date(start) else as.POSIXct(start)
    steps <- seq(begin, last + (if (isDate) length / 86400 else length), breaks)
    steps[seq_len(1L + max(which(steps <= last)))]
  }
}
"""#)
}
