/// Dates, times and timing, in the language.
enum TimeLibrary {
  static let source = LibrarySource("base", #"""
proc.time <- function() structure(.process.clock(), names = c("user.self", "sys.self", "elapsed", "user.child", "sys.child"), class = "proc_time")
summary.proc_time <- function(object, ...) {
  x <- unclass(object)
  structure(c(user = x[[1]] + x[[4]], system = x[[2]] + x[[5]], elapsed = x[[3]]))
}
print.proc_time <- function(x, ...) {
  print(round(summary.proc_time(x), 3), ...)
  invisible(x)
}
system.time <- function(expr, gcFirst = TRUE) {
  started <- .process.clock()
  expr
  structure(.process.clock() - started, names = c("user.self", "sys.self", "elapsed", "user.child", "sys.child"), class = "proc_time")
}
Sys.time <- function() structure(.clock(), class = c("POSIXct", "POSIXt"))
Sys.Date <- function() as.Date(.strftime(.clock(), "%Y-%m-%d"))
date <- function() .strftime(.clock(), "%a %b %e %H:%M:%S %Y")
Sys.timezone <- function(location = TRUE) { zone <- Sys.getenv("TZ"); if (nzchar(zone)) zone else "UTC" }
as.Date <- function(x, ...) UseMethod("as.Date")
as.Date.character <- function(x, format, tryFormats = c("%Y-%m-%d", "%Y/%m/%d"), optional = FALSE, ...) {
  if (missing(format)) {
    known <- x[!is.na(x)]
    fits <- Filter(function(f) length(known) == 0 || !is.na(.strptime(known[1], f, TRUE)), tryFormats)
    if (!length(fits)) stop(simpleError("character string is not in a standard unambiguous format", quote(charToDate(x))))
    format <- fits[[1]]
  }
  structure(floor(.strptime(x, format, TRUE) / 86400), class = "Date")
}
as.Date.numeric <- function(x, origin = "1970-01-01", ...) structure(as.numeric(x) + as.numeric(as.Date(origin)), class = "Date")
as.Date.Date <- function(x, ...) x
as.Date.POSIXct <- function(x, tz = "UTC", ...) structure(floor(unclass(as.numeric(x)) / 86400), class = "Date")
as.Date.factor <- function(x, ...) as.Date(as.character(x), ...)
as.Date.default <- function(x, ...) {
  if (is.logical(x) && all(is.na(x))) return(structure(as.numeric(x), class = "Date"))
  stop(gettextf("do not know how to convert '%s' to class %s", deparse(substitute(x)), dQuote("Date")))
}
format.Date <- function(x, format = "%Y-%m-%d", ...) {
  text <- .strftime(as.numeric(unclass(x)) * 86400, format, TRUE)
  names(text) <- names(x)
  text
}
as.character.Date <- function(x, ...) format.Date(x, ...)
print.Date <- function(x, ...) {
  if (length(x)) print(format.Date(x), ...) else cat("Date of length 0\n")
  invisible(x)
}
weekdays <- function(x, abbreviate = FALSE) format(x, if (abbreviate) "%a" else "%A")
months <- function(x, abbreviate = FALSE) format(x, if (abbreviate) "%b" else "%B")
julian <- function(x, ...) as.numeric(unclass(x))
`[.Date` <- function(x, ...) structure(unclass(x)[...], class = "Date")
`[[.Date` <- function(x, ...) structure(unclass(x)[[...]], class = "Date")
c.Date <- function(...) structure(unlist(lapply(list(...), function(d) as.numeric(unclass(as.Date(d))))), class = "Date")
rep.Date <- function(x, ...) structure(rep(unclass(x), ...), class = "Date")
Ops.Date <- function(e1, e2) {
  number <- function(e) if (is.character(e)) as.numeric(unclass(as.Date(e))) else if (inherits(e, "difftime")) as.numeric(e, units = "days") else as.numeric(unclass(e))
  value <- get(.Generic)(number(e1), number(e2))
  if (.Generic %in% c("==", "!=", "<", "<=", ">", ">=")) return(value)
  if (.Generic == "-" && inherits(e1, "Date") && (inherits(e2, "Date"))) return(structure(value, units = "days", class = "difftime"))
  if (.Generic %in% c("+", "-")) return(structure(value, class = "Date"))
  stop(.Generic, " not defined for \"Date\" objects")
}
seq.Date <- function(from, to, by = "day", length.out = NULL, ...) {
  step <- if (is.numeric(by)) by else switch(sub("s$", "", sub("^-?[0-9]+ ", "", by)), day = 1, week = 7, NA)
  times <- if (is.character(by) && grepl("^-?[0-9]+ ", by)) as.numeric(sub(" .*", "", by)) else 1
  if (!is.na(step)) {
    value <- if (missing(to)) seq(as.numeric(from), by = step * times, length.out = length.out) else seq(as.numeric(from), as.numeric(to), by = step * times)
    return(structure(value, class = "Date"))
  }
  unit <- sub("s$", "", sub("^-?[0-9]+ ", "", by))
  stride <- times * switch(unit, month = 1, quarter = 3, year = 12, stop("invalid string for 'by'"))
  year <- as.integer(format(from, "%Y")); month <- as.integer(format(from, "%m")) - 1; day <- format(from, "%d")
  count <- if (!is.null(length.out)) length.out else 12 * (as.integer(format(to, "%Y")) - year) + 12
  k <- month + stride * (seq_len(max(1, count)) - 1)
  value <- as.Date(sprintf("%04d-%02d-%s", as.integer(year + k %/% 12), as.integer(k %% 12 + 1), day))
  if (is.null(length.out)) value <- value[as.numeric(value) <= as.numeric(to)]
  value
}
as.POSIXct <- function(x, tz = "", ...) UseMethod("as.POSIXct")
as.POSIXct.default <- function(x, tz = "", format, origin = "1970-01-01", ...) {
  if (inherits(x, "POSIXct")) return(x)
  if (is.numeric(x)) return(structure(as.numeric(x), class = c("POSIXct", "POSIXt"), tzone = tz))
  if (missing(format)) format <- c("%Y-%m-%d %H:%M:%S", "%Y/%m/%d %H:%M:%S", "%Y-%m-%d %H:%M", "%Y/%m/%d %H:%M", "%Y-%m-%d", "%Y/%m/%d")
  value <- .strptime(as.character(x), format, tz %in% c("UTC", "GMT"))
  structure(value, class = c("POSIXct", "POSIXt"), tzone = tz)
}
as.POSIXct.Date <- function(x, ...) structure(as.numeric(unclass(x)) * 86400, class = c("POSIXct", "POSIXt"), tzone = "UTC")
strptime <- function(x, format, tz = "") as.POSIXct(x, tz = tz, format = format)
strftime <- function(x, format = "", ...) format(if (is.character(x)) as.POSIXct(x) else x, format = format, ...)
format.POSIXct <- function(x, format = "", tz = "", usetz = FALSE, ...) {
  seconds <- as.numeric(unclass(x))
  zone <- if (nzchar(tz)) tz else if (is.null(attr(x, "tzone"))) "" else attr(x, "tzone")[1]
  utc <- zone %in% c("UTC", "GMT")
  if (!nzchar(format)) {
    clock <- .strftime(seconds, "%H:%M:%S", utc)
    format <- if (all(is.na(clock) | clock == "00:00:00")) "%Y-%m-%d" else "%Y-%m-%d %H:%M:%S"
  }
  text <- .strftime(seconds, format, utc)
  if (usetz) text <- paste(text, if (utc) zone else .strftime(seconds, "%Z"))
  text
}
as.character.POSIXct <- function(x, ...) format.POSIXct(x, ...)
print.POSIXct <- function(x, ...) {
  print(format.POSIXct(x, usetz = TRUE), ...)
  invisible(x)
}
Ops.POSIXt <- function(e1, e2) {
  number <- function(e) if (is.character(e)) as.numeric(unclass(as.POSIXct(e))) else if (inherits(e, "difftime")) as.numeric(e, units = "secs") else as.numeric(unclass(e))
  value <- get(.Generic)(number(e1), number(e2))
  if (.Generic %in% c("==", "!=", "<", "<=", ">", ">=")) return(value)
  if (.Generic == "-" && inherits(e1, "POSIXt") && inherits(e2, "POSIXt")) return(difftime(e1, e2))
  structure(value, class = c("POSIXct", "POSIXt"))
}
difftime <- function(time1, time2, tz, units = c("auto", "secs", "mins", "hours", "days", "weeks")) {
  seconds <- function(e) if (inherits(e, "Date")) as.numeric(unclass(e)) * 86400 else as.numeric(unclass(as.POSIXct(e)))
  z <- seconds(time1) - seconds(time2)
  units <- match.arg(units)
  if (units == "auto") {
    smallest <- suppressWarnings(min(abs(z), na.rm = TRUE))
    units <- if (!is.finite(smallest) || smallest < 60) "secs" else if (smallest < 3600) "mins" else if (smallest < 86400) "hours" else "days"
  }
  structure(z / c(secs = 1, mins = 60, hours = 3600, days = 86400, weeks = 604800)[[units]], class = "difftime", units = units)
}
as.difftime <- function(tim, format = "%X", units = "auto", ...) structure(tim, units = units, class = "difftime")
units <- function(x) attr(x, "units")
`units<-` <- function(x, value) structure(as.numeric(x, units = value), class = "difftime", units = value)
as.double.difftime <- function(x, units = "auto", ...) {
  plain <- as.vector(unclass(x))
  if (units == "auto" || is.null(attr(x, "units"))) return(plain)
  scale <- c(secs = 1, mins = 60, hours = 3600, days = 86400, weeks = 604800)
  plain * scale[[attr(x, "units")]] / scale[[units]]
}
format.difftime <- function(x, ...) paste(format(as.vector(unclass(x)), ...), attr(x, "units"))
print.difftime <- function(x, digits = getOption("digits"), ...) {
  if (length(x) > 1) {
    cat("Time differences in ", attr(x, "units"), "\n", sep = "")
    print(as.vector(unclass(x)), digits = digits)
  } else cat("Time difference of ", format(as.vector(unclass(x)), digits = digits), " ", attr(x, "units"), "\n", sep = "")
  invisible(x)
}
txtProgressBar <- function(min = 0, max = 1, initial = 0, char = "=", width = NA, title, label, style = 1, file = "") {
  shown <- -1
  value <- initial
  columns <- if (is.na(width)) getOption("width") - 10L else width
  up <- function(v) {
    value <<- v
    part <- if (max > min) (v - min) / (max - min) else 1
    part <- pmin(pmax(part, 0), 1)
    filled <- round(columns * part)
    if (style == 3) {
      percent <- round(100 * part)
      if (percent != shown || filled == columns) {
        cat("\r  |", strrep(" ", columns + 6), sep = "", file = file)
        cat("\r  |", strrep(char, filled), strrep(" ", columns - filled), sprintf("| %3d%%", as.integer(percent)), sep = "", file = file)
        shown <<- percent
      }
    } else if (filled > max(shown, 0)) {
      cat(strrep(char, filled - max(shown, 0)), sep = "", file = file)
      shown <<- filled
    }
    invisible(NULL)
  }
  finish <- function() { cat("\n", file = file); invisible(NULL) }
  up(initial)
  structure(list(getVal = function() value, up = up, kill = finish), class = "txtProgressBar")
}
setTxtProgressBar <- function(pb, value, title = NULL, label = NULL) { old <- pb$getVal(); pb$up(value); invisible(old) }
getTxtProgressBar <- function(pb) pb$getVal()
close.txtProgressBar <- function(con, ...) { con$kill(); invisible(NULL) }
"""#)
}
