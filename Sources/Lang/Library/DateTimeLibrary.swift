/// Points of time: seconds since 1970 (POSIXct) and fields of the calendar (POSIXlt), in the language.
enum DateTimeLibrary {
  static let source = LibrarySource("base", #"""
.POSIXct <- function(xx, tz = NULL, cl = c("POSIXct", "POSIXt")) { class(xx) <- cl; attr(xx, "tzone") <- tz; xx }
Sys.time <- function() .POSIXct(.clock())
date <- function() format(Sys.time(), "%a %b %e %H:%M:%S %Y")
Sys.timezone <- function(location = TRUE) {
  zone <- Sys.getenv("TZ")
  if (nzchar(zone)) return(zone)
  link <- tryCatch(Sys.readlink("/etc/localtime"), error = function(e) "")
  if (grepl("zoneinfo/", link)) sub(".*zoneinfo/", "", link) else if (file.exists("/etc/timezone")) readLines("/etc/timezone", 1L) else "UTC"
}
OlsonNames <- function(tzdir = NULL) {
  folder <- if (is.null(tzdir)) "/usr/share/zoneinfo" else tzdir
  names <- list.files(folder, recursive = TRUE)
  sort(names[!grepl("^(posix|right)/|\\.|^(posixrules|localtime|leapseconds|SECURITY|tzdata.zi)$", names)])
}
.zoneOf <- function(x) { zone <- attr(x, "tzone"); if (is.null(zone)) "" else zone[1L] }
as.POSIXlt <- function(x, tz = "", ...) UseMethod("as.POSIXlt")
as.POSIXlt.POSIXlt <- function(x, tz = "", ...) x
as.POSIXlt.POSIXct <- function(x, tz = "", ...) .time.split(x, if (missing(tz)) .zoneOf(x) else tz)
as.POSIXlt.Date <- function(x, ...) .date.split(x)
as.POSIXlt.factor <- function(x, ...) as.POSIXlt(as.character(x), ...)
as.POSIXlt.numeric <- function(x, tz = "", origin, ...) as.POSIXlt(as.POSIXct(x, tz = tz, origin = origin, ...), tz = tz)
as.POSIXlt.character <- function(x, tz = "", format, tryFormats = c("%Y-%m-%d %H:%M:%OS", "%Y/%m/%d %H:%M:%OS", "%Y-%m-%d %H:%M", "%Y/%m/%d %H:%M", "%Y-%m-%d", "%Y/%m/%d"), optional = FALSE, ...) {
  x <- unclass(x)
  if (!missing(format)) return(strptime(x, format, tz = tz))
  known <- unique(x[!is.na(x)])
  if (!length(known)) return(strptime(x, "%Y/%m/%d", tz = tz))
  for (f in tryFormats) if (all(!is.na(.date.join(.time.parse(known, f, tz))))) return(strptime(x, f, tz = tz))
  if (optional) as.POSIXlt.character(rep.int(NA_character_, length(x)), tz = tz)
  else stop("character string is not in a standard unambiguous format")
}
as.POSIXlt.default <- function(x, tz = "", optional = FALSE, ...) {
  if (is.null(x)) return(as.POSIXlt.character(character(), tz))
  if (is.logical(x) && all(is.na(x))) return(as.POSIXlt(.POSIXct(as.numeric(x)), tz = tz))
  if (optional) return(as.POSIXlt.character(rep.int(NA_character_, length(x)), tz = tz))
  stop(gettextf("do not know how to convert '%s' to class %s", deparse1(substitute(x)), dQuote("POSIXlt")), domain = NA)
}
as.POSIXct <- function(x, tz = "", ...) UseMethod("as.POSIXct")
as.POSIXct.POSIXct <- function(x, tz = "", ...) x
as.POSIXct.Date <- function(x, ...) .POSIXct(unclass(x) * 86400)
as.POSIXct.POSIXlt <- function(x, tz = "", ...) {
  zone <- if (missing(tz)) { z <- attr(x, "tzone"); if (length(z) && nzchar(z[1L])) z[1L] else "" } else tz
  seconds <- .time.join(x, zone)
  names(seconds) <- names(x$year)
  .POSIXct(seconds, zone)
}
as.POSIXct.numeric <- function(x, tz = "", origin, ...) {
  if (missing(origin)) {
    if (!length(x)) return(.POSIXct(numeric(), tz))
    if (!any(is.finite(x))) return(.POSIXct(x, tz))
    stop("'origin' must be supplied")
  }
  .POSIXct(as.POSIXct(origin, tz = "GMT", ...) + x, tz)
}
as.POSIXct.default <- function(x, tz = "", ...) {
  if (is.null(x)) return(.POSIXct(numeric(), tz))
  if (is.character(x) || is.factor(x)) return(as.POSIXct(as.POSIXlt(x, tz, ...), tz, ...))
  if (is.logical(x) && all(is.na(x))) return(.POSIXct(as.numeric(x), tz))
  stop(gettextf("do not know how to convert '%s' to class %s", deparse1(substitute(x)), dQuote("POSIXct")), domain = NA)
}
strptime <- function(x, format, tz = "") {
  force(x)
  if (missing(format)) stop("argument \"format\" is missing, with no default")
  if (!is.character(format) || !length(format)) stop("invalid 'format' argument")
  x <- if (is.character(x)) x else if (is.object(x)) `names<-`(as.character(x), names(x)) else as.character(x)
  .time.parse(x, format, tz)
}
strftime <- function(x, format = "", tz = "", usetz = FALSE, ...) format(as.POSIXlt(x, tz = tz), format = format, usetz = usetz, ...)
format.POSIXlt <- function(x, format = "", usetz = FALSE, digits = getOption("digits.secs"), ...) {
  if (!inherits(x, "POSIXlt")) stop("wrong class")
  if (is.null(format) || (length(format) == 1L && !nzchar(format))) {
    parts <- unclass(x)
    known <- !is.na(parts$sec) & !is.na(parts$year)
    midnight <- all(parts$hour[known] == 0 & parts$min[known] == 0 & parts$sec[known] == 0)
    places <- if (is.null(digits)) 0L else min(6L, digits)
    while (places > 0L && all(abs(parts$sec[known] - round(parts$sec[known], places - 1L)) < 1e-06)) places <- places - 1L
    format <- if (midnight) "%Y-%m-%d" else if (places == 0L) "%Y-%m-%d %H:%M:%S" else paste0("%Y-%m-%d %H:%M:%OS", places)
  }
  zone <- attr(x, "tzone")
  zone <- if (length(zone) && nzchar(zone[1L])) zone[1L] else "UTC"
  text <- .time.format(x, format, zone)
  if (usetz) {
    zones <- if (is.null(x$zone)) zone else x$zone
    known <- !is.na(text)
    text[known] <- paste(text[known], rep_len(zones, length(text))[known])
  }
  names(text) <- names(x$year)
  text
}
format.POSIXct <- function(x, format = "", tz = "", usetz = FALSE, ...) {
  if (missing(tz)) tz <- .zoneOf(x)
  text <- format.POSIXlt(.time.split(x, tz), format, usetz, ...)
  names(text) <- names(x)
  text
}
as.character.POSIXt <- function(x, ...) format(x, ...)
print.POSIXct <- function(x, tz = "", usetz = TRUE, max = NULL, ...) {
  if (is.null(max)) max <- getOption("max.print", 9999L)
  ownZone <- missing(tz)
  text <- function(z) if (ownZone) format(z, usetz = usetz) else format(z, tz = tz, usetz = usetz)
  if (max < length(x)) {
    print(text(x[seq_len(max)]), max = max + 1, ...)
    cat(" [ reached 'max' / getOption(\"max.print\") -- omitted", length(x) - max, "entries ]\n")
  } else if (length(x)) print(text(x), max = max, ...)
  else cat(class(x)[1L], "of length 0\n")
  invisible(x)
}
print.POSIXlt <- function(x, tz = "", usetz = TRUE, max = NULL, ...) {
  if (length(x)) print(format(x, usetz = usetz), max = max, ...) else cat(class(x)[1L], "of length 0\n")
  invisible(x)
}
ISOdatetime <- function(year, month, day, hour, min, sec, tz = "") {
  if (min(lengths(list(year, month, day, hour, min, sec))) == 0L) return(.POSIXct(numeric(), tz = tz))
  as.POSIXct(strptime(paste(year, month, day, hour, min, sec, sep = "-"), "%Y-%m-%d-%H-%M-%OS", tz = tz), tz = tz)
}
ISOdate <- function(year, month, day, hour = 12, min = 0, sec = 0, tz = "GMT") ISOdatetime(year, month, day, hour, min, sec, tz = tz)
`[.POSIXct` <- function(x, ..., drop = TRUE) .POSIXct(NextMethod("["), attr(x, "tzone"), oldClass(x))
`[[.POSIXct` <- function(x, ..., drop = TRUE) .POSIXct(NextMethod("[["), attr(x, "tzone"), oldClass(x))
`[<-.POSIXct` <- function(x, ..., value) {
  if (!length(value)) return(x)
  value <- unclass(as.POSIXct(value))
  kept <- oldClass(x)
  zone <- attr(x, "tzone")
  class(x) <- NULL
  x <- NextMethod(.Generic)
  .POSIXct(x, zone, kept)
}
`length<-.POSIXct` <- function(x, value) .POSIXct(NextMethod(), attr(x, "tzone"), oldClass(x))
`[.POSIXlt` <- function(x, i, j, drop = TRUE) {
  zone <- attr(x, "tzone")
  n <- max(lengths(unclass(x)))
  if (missing(i)) return(x)
  if (is.character(i)) i <- match(i, names(x), incomparables = c("", NA))
  structure(lapply(unclass(x), function(f) { names <- names(f); f <- rep_len(f, n); if (!is.null(names)) names(f) <- names; f[i] }), class = oldClass(x), tzone = zone)
}
`[[.POSIXlt` <- function(x, i, drop = TRUE) if (is.character(i)) unclass(x)[[i]] else x[i]
`[[<-.POSIXlt` <- function(x, i, value) {
  if (!is.character(i)) { x[i] <- value; return(x) }
  kept <- attributes(x)
  x <- unclass(x)
  x[[i]] <- value
  attributes(x) <- kept
  x
}
`[<-.POSIXlt` <- function(x, i, j, value) {
  if (!length(value)) return(x)
  value <- unclass(as.POSIXlt(value))
  kept <- attributes(x)
  n <- max(lengths(unclass(x)))
  parts <- lapply(unclass(x), rep_len, n)
  if (missing(i)) i <- seq_len(n)
  for (f in intersect(names(parts), names(value))) parts[[f]][i] <- value[[f]]
  attributes(parts) <- kept
  parts
}
length.POSIXlt <- function(x) max(lengths(unclass(x)))
names.POSIXlt <- function(x) names(unclass(x)$year)
`names<-.POSIXlt` <- function(x, value) {
  year <- x$year
  names(year) <- value
  x$year <- year
  x
}
is.na.POSIXlt <- function(x) is.na(as.POSIXct(x))
as.double.POSIXlt <- function(x, ...) as.double(as.POSIXct(x))
as.list.POSIXlt <- function(x, ...) lapply(seq_along(x), function(i) x[i])
as.list.POSIXct <- function(x, ...) { zone <- attr(x, "tzone"); kept <- oldClass(x); lapply(unclass(x), function(e) .POSIXct(as.vector(e), zone, kept)) }
as.data.frame.POSIXct <- function(x, ..., nm = deparse1(substitute(x))) as.data.frame.vector(x, ..., nm = nm)
.leap.seconds <- structure(c(78796800, 94694400, 126230400, 157766400, 189302400, 220924800, 252460800, 283996800, 315532800, 362793600, 394329600, 425865600, 489024000, 567993600, 631152000, 662688000, 709948800, 741484800, 773020800, 820454400, 867715200, 915148800, 1136073600, 1230768000, 1341100800, 1435708800, 1483228800), class = c("POSIXct", "POSIXt"), tzone = "GMT")
as.data.frame.POSIXlt <- function(x, row.names = NULL, optional = FALSE, ...) as.data.frame.POSIXct(as.POSIXct(x), row.names, optional, ...)
as.matrix.POSIXlt <- function(x, ...) as.matrix(as.data.frame(unclass(x)), ...)
c.POSIXct <- function(..., recursive = FALSE) {
  parts <- lapply(list(...), function(e) unclass(as.POSIXct(e)))
  zones <- unique(lapply(parts, attr, "tzone"))
  .POSIXct(c(unlist(parts)), if (length(zones) == 1L) zones[[1L]])
}
c.POSIXlt <- function(..., recursive = FALSE) as.POSIXlt(do.call(c, lapply(list(...), as.POSIXct)))
rep.POSIXct <- function(x, ...) .POSIXct(NextMethod(), attr(x, "tzone"), oldClass(x))
rep.POSIXlt <- function(x, ...) as.POSIXlt(rep(as.POSIXct(x), ...))
unique.POSIXct <- function(x, incomparables = FALSE, ...) .POSIXct(unique(unclass(x), incomparables, ...), attr(x, "tzone"), oldClass(x))
unique.POSIXlt <- function(x, incomparables = FALSE, ...) x[!duplicated(as.POSIXct(x))]
duplicated.POSIXlt <- function(x, incomparables = FALSE, ...) duplicated(as.POSIXct(x), incomparables = incomparables, ...)
sort.POSIXlt <- function(x, decreasing = FALSE, na.last = NA, ...) x[order(as.POSIXct(x), na.last = na.last, decreasing = decreasing)]
xtfrm.POSIXct <- function(x) as.numeric(x)
xtfrm.POSIXlt <- function(x) as.double(x)
is.numeric.POSIXt <- function(x) FALSE
split.POSIXct <- function(x, f, drop = FALSE, ...) lapply(split.default(unclass(x), f, drop = drop, ...), .POSIXct, tz = attr(x, "tzone"))
mean.POSIXct <- function(x, ...) .POSIXct(mean(unclass(x), ...), attr(x, "tzone"))
mean.POSIXlt <- function(x, ...) as.POSIXlt(mean(as.POSIXct(x), ...))
median.POSIXct <- function(x, na.rm = FALSE, ...) .POSIXct(median(as.vector(unclass(x)), na.rm = na.rm), attr(x, "tzone"))
quantile.POSIXt <- function(x, probs = seq(0, 1, 0.25), ...) { x <- as.POSIXct(x); .POSIXct(quantile(as.vector(unclass(x)), probs = probs, ...), attr(x, "tzone")) }
summary.POSIXct <- function(object, digits = 15L, ...) {
  x <- summary.default(as.vector(unclass(object)), digits = digits, ...)
  missing <- match("NA's", names(x))
  if (!is.na(missing)) x <- structure(x[-missing], NAs = x[[missing]])
  .POSIXct(x, attr(object, "tzone"), c("summaryDefault", "table", oldClass(object)))
}
summary.POSIXlt <- function(object, digits = 15, ...) summary.POSIXct(as.POSIXct(object), digits = digits, ...)
Summary.POSIXct <- function(..., na.rm) {
  if (!(.Generic %in% c("max", "min", "range"))) stop(gettextf("'%s' not defined for \"POSIXt\" objects", .Generic), domain = NA)
  parts <- lapply(list(...), as.POSIXct)
  .POSIXct(do.call(.Generic, c(lapply(parts, function(e) as.vector(unclass(e))), na.rm = na.rm)), attr(parts[[1L]], "tzone"))
}
Summary.POSIXlt <- function(..., na.rm) as.POSIXlt(do.call(.Generic, c(lapply(list(...), as.POSIXct), na.rm = na.rm)))
Math.POSIXt <- function(x, ...) stop(gettextf("'%s' not defined for \"POSIXt\" objects", .Generic), domain = NA)
# The time zone that several moments share; a warning where they name different ones.
check_tzones <- function(...) {
  zones <- unique(vapply(list(...), function(x) if (inherits(x, "POSIXt") && !is.null(zone <- attr(x, "tzone"))) zone[1L] else "", ""))
  zones <- zones[nzchar(zones)]
  if (length(zones) > 1L) warning("'tzone' attributes are inconsistent")
  if (length(zones)) zones[1L]
}
Ops.POSIXt <- function(e1, e2) {
  own <- sys.call()
  refuse <- function(method, words) stop(.operationError(words, .Generic, paste0(method, ".POSIXt"), own))
  if (nargs() == 1L) {
    if (.Generic == "+") return(e1)
    if (.Generic == "-") refuse("-", "unary '%s' is not defined for \"POSIXt\" objects")
    refuse("Ops", "unary '%s' not defined for \"POSIXt\" objects")
  }
  isComparison <- .Generic %in% c("==", "!=", "<", "<=", ">", ">=")
  if (isComparison) {
    instant <- function(e) if (is.character(e) || inherits(e, "POSIXlt")) as.POSIXct(e) else if (inherits(e, "Date")) as.POSIXct(e) else e
    check_tzones(e1, e2)
    return(get(.Generic, mode = "function")(unclass(instant(e1)), unclass(instant(e2))))
  }
  seconds <- function(e) if (inherits(e, "difftime")) as.vector(as.double.difftime(e, units = "secs")) else if (inherits(e, "POSIXt")) unclass(as.POSIXct(e)) else e
  zone <- attr(if (inherits(e1, "POSIXt")) as.POSIXct(e1) else as.POSIXct(e2), "tzone")
  if (.Generic == "+") {
    if (inherits(e1, "POSIXt") && inherits(e2, "POSIXt")) refuse("+", "binary '%s' is not defined for \"POSIXt\" objects")
    return(.POSIXct(seconds(e1) + seconds(e2), zone))
  }
  if (.Generic == "-") {
    if (!inherits(e1, "POSIXt")) refuse("-", "can only subtract from \"POSIXt\" objects")
    if (inherits(e2, "POSIXt")) return(difftime(e1, e2))
    return(.POSIXct(`attr<-`(seconds(e1) - seconds(e2), "tzone", NULL), zone))
  }
  refuse("Ops", "'%s' not defined for \"POSIXt\" objects")
}
trunc.POSIXt <- function(x, units = c("secs", "mins", "hours", "days", "months", "years"), ...) {
  units <- match.arg(units)
  x <- as.POSIXlt(x)
  if (!length(x$sec)) return(x)
  if (units == "secs") { x$sec <- trunc(x$sec); return(x) }
  x$sec[] <- 0
  if (units == "mins") return(x)
  x$min[] <- 0L
  if (units == "hours") return(x)
  x$hour[] <- 0L
  x$isdst[] <- -1L
  if (units == "days") return(if (is.null(x$zone)) `[[<-.POSIXlt`(x, "isdst", x$isdst * 0L) else x)
  x$mday[] <- 1L
  if (units == "years") x$mon[] <- 0L
  as.POSIXlt(as.POSIXct(x))
}
round.POSIXt <- function(x, units = c("secs", "mins", "hours", "days", "months", "years")) {
  units <- if (is.numeric(units) && units == 0) "secs" else match.arg(units, c("secs", "mins", "hours", "days", "months", "years"))
  if (units %in% c("months", "years")) {
    lower <- upper <- trunc.POSIXt(x, units)
    if (units == "months") upper$mon <- upper$mon + 1L else upper$year <- upper$year + 1L
    upper <- as.POSIXct(upper)
    lower <- as.POSIXct(lower)
    x <- as.POSIXct(x)
    up <- unclass(upper) - unclass(x) <= unclass(x) - unclass(lower)
    lower[which(up)] <- upper[which(up)]
    as.POSIXlt(lower)
  } else trunc.POSIXt(as.POSIXct(x) + switch(units, secs = 0.5, mins = 30, hours = 1800, days = 43200), units = units)
}
diff.POSIXt <- function(x, lag = 1L, differences = 1L, ...) .differences(as.POSIXct(x), lag, differences, .difftime(numeric(), "secs"))
seq.POSIXt <- function(from, to, by, length.out = NULL, along.with = NULL, ...) {
  if (missing(from)) stop("'from' must be specified")
  if (!inherits(from, "POSIXt")) stop("'from' must be a \"POSIXt\" object")
  first <- as.POSIXct(from)
  if (length(first) != 1L) stop("'from' must be of length 1")
  zone <- attr(first, "tzone")
  if (!missing(to)) {
    if (!inherits(to, "POSIXt")) stop("'to' must be a \"POSIXt\" object")
    to <- as.POSIXct(to)
    if (length(to) != 1L) stop("'to' must be of length 1")
  }
  if (!missing(along.with)) length.out <- length(along.with)
  else if (!is.null(length.out)) {
    if (length(length.out) != 1L) stop("'length.out' must be of length 1")
    length.out <- ceiling(length.out)
  }
  if (sum(!missing(to), !missing(by), !is.null(length.out)) != 2L)
    stop("exactly two of 'to', 'by' and 'length.out' / 'along.with' must be specified")
  start <- as.vector(unclass(first))
  if (missing(by)) return(.POSIXct(seq.int(start, as.vector(unclass(to)), length.out = length.out), zone))
  if (length(by) != 1L) stop("'by' must be of length 1")
  unit <- "secs"
  if (inherits(by, "difftime")) by <- as.double.difftime(by, units = "secs")
  else if (is.character(by)) {
    step <- .stepOf(by, c("secs", "mins", "hours", "days", "weeks", "months", "years", "DSTdays", "quarters"))
    unit <- step$unit
    by <- step$count * switch(unit, mins = 60, hours = 3600, days = 86400, weeks = 604800, quarters = 3L, 1L)
  } else if (!is.numeric(by)) stop("invalid mode for 'by'")
  if (is.na(by)) stop("'by' is NA")
  if (!(unit %in% c("months", "years", "DSTdays", "quarters"))) {
    seconds <- if (is.null(length.out)) seq.int(0, as.vector(unclass(to)) - start, by) + start else seq.int(start, by = by, length.out = length.out)
    return(.POSIXct(as.numeric(seconds), zone))
  }
  parts <- as.POSIXlt(from)
  end <- if (missing(to)) NULL else as.POSIXlt(to)
  steps <- function(at, last) if (is.null(end)) seq.int(at, by = by, length.out = length.out) else seq.int(at, last, by)
  if (unit == "years") parts$year <- steps(parts$year, end$year)
  else if (unit == "DSTdays") parts$mday <- steps(parts$mday, parts$mday + ceiling(as.numeric(difftime(end, from, units = "days"))) + 1)
  else parts$mon <- steps(parts$mon, 12 * (end$year - parts$year) + end$mon)
  parts$isdst <- -1L
  result <- as.POSIXct(parts)
  if (missing(to)) result else if (by > 0) result[result <= to] else result[result >= to]
}
cut.POSIXt <- function(x, breaks, labels = NULL, start.on.monday = TRUE, right = FALSE, ...) {
  x <- as.POSIXct(x)
  if (is.character(breaks) && length(breaks) == 1L)
    breaks <- .calendarBreaks(x, breaks, c("secs", "mins", "hours", "days", "weeks", "months", "years", "DSTdays", "quarters"), start.on.monday)
  else if (inherits(breaks, "POSIXt")) breaks <- sort(as.POSIXct(breaks))
  else if (!(is.numeric(breaks) && length(breaks) == 1L)) stop("invalid specification of 'breaks'")
  result <- cut(unclass(x), unclass(breaks), labels = labels, right = right, ...)
  if (is.null(labels)) levels(result) <- as.character(if (is.numeric(breaks)) x[!duplicated(result)] else breaks[-length(breaks)])
  result
}
all.equal.POSIXt <- function(target, current, ..., tolerance = 0.001, scale = 1, check.tzone = TRUE) {
  if (!inherits(target, "POSIXt")) return("'target' is not a POSIXt")
  if (!inherits(current, "POSIXt")) return("'current' is not a POSIXt")
  target <- as.POSIXct(target)
  current <- as.POSIXct(current)
  zone <- function(x) if (is.null(z <- attr(x, "tzone")[1L])) "" else z
  msg <- if (check.tzone && zone(target) != zone(current)) sprintf("'tzone' attributes are inconsistent ('%s' and '%s')", zone(target), zone(current))
  attr(target, "tzone") <- attr(current, "tzone") <- NULL
  same <- all.equal.numeric(target, current, ..., tolerance = tolerance, scale = scale)
  if (is.character(same)) msg <- c(msg, same)
  if (is.null(msg)) TRUE else msg
}
"""#)
}
