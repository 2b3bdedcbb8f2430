/// Differences of times with their unit (difftime), in the language.
enum TimeDifferenceLibrary {
  static let source = LibrarySource("base", #"""
.timeUnits <- c(secs = 1, mins = 60, hours = 3600, days = 86400, weeks = 604800)
.difftime <- function(xx, units, cl = "difftime") { class(xx) <- cl; attr(xx, "units") <- units; xx }
difftime <- function(time1, time2, tz, units = c("auto", "secs", "mins", "hours", "days", "weeks")) {
  if (missing(tz)) {
    time1 <- as.POSIXct(time1)
    time2 <- as.POSIXct(time2)
  } else {
    time1 <- as.POSIXct(time1, tz = tz)
    time2 <- as.POSIXct(time2, tz = tz)
  }
  z <- unclass(time1) - unclass(time2)
  attr(z, "tzone") <- NULL
  units <- match.arg(units)
  if (units == "auto") {
    smallest <- if (all(is.na(z))) NA else min(abs(z), na.rm = TRUE)
    units <- if (!is.finite(smallest) || smallest < 60) "secs" else if (smallest < 3600) "mins" else if (smallest < 86400) "hours" else "days"
  }
  .difftime(z / .timeUnits[[units]], units)
}
as.difftime <- function(tim, format = "%X", units = "auto", tz = "UTC") {
  if (inherits(tim, "difftime")) return(tim)
  if (is.character(tim)) return(difftime(strptime(tim, format = format), strptime("0:0:0", format = "%X"), units = units))
  if (!is.numeric(tim)) stop("'tim' is not character or numeric")
  if (units == "auto") stop("need explicit units for numeric conversion")
  if (!(units %in% names(.timeUnits))) stop("invalid units specified")
  .difftime(tim, units)
}
units <- function(x) UseMethod("units")
units.difftime <- function(x) attr(x, "units")
`units<-` <- function(x, value) UseMethod("units<-")
`units<-.difftime` <- function(x, value) {
  from <- attr(x, "units")
  if (from == value) return(x)
  if (!(value %in% names(.timeUnits))) stop("invalid units specified")
  .difftime(unclass(x) * (.timeUnits[[from]] / .timeUnits[[value]]), value)
}
as.double.difftime <- function(x, units = "auto", ...) {
  if (units != "auto") x <- `units<-.difftime`(x, units)
  as.vector(unclass(x))
}
as.data.frame.difftime <- function(x, ..., nm = deparse1(substitute(x))) as.data.frame.vector(x, ..., nm = nm)
format.difftime <- function(x, ...) {
  text <- paste(format(`attr<-`(unclass(x), "units", NULL), ...), attr(x, "units"))
  names(text) <- names(x)
  text
}
print.difftime <- function(x, digits = getOption("digits"), ...) {
  plain <- `attr<-`(unclass(x), "units", NULL)
  if (is.array(x) || length(x) > 1L) {
    cat("Time differences in ", attr(x, "units"), "\n", sep = "")
    print(plain, digits = digits, ...)
  } else cat("Time difference of ", format(plain, digits = digits), " ", attr(x, "units"), "\n", sep = "")
  invisible(x)
}
`[.difftime` <- function(x, ..., drop = TRUE) .difftime(NextMethod("["), attr(x, "units"), oldClass(x))
`[[.difftime` <- function(x, ..., drop = TRUE) .difftime(NextMethod("[["), attr(x, "units"), oldClass(x))
`[<-.difftime` <- function(x, i, value) {
  if (inherits(value, "difftime") && attr(value, "units") != attr(x, "units")) value <- `units<-.difftime`(value, attr(x, "units"))
  kept <- attributes(x)
  plain <- unclass(x)
  plain[i] <- unclass(value)
  .difftime(plain, kept$units, kept$class)
}
`length<-.difftime` <- function(x, value) .difftime(NextMethod(), attr(x, "units"), oldClass(x))
as.list.difftime <- function(x, ...) { units <- attr(x, "units"); lapply(unclass(x), .difftime, units) }
c.difftime <- function(..., recursive = FALSE) {
  args <- list(...)
  if (!length(args)) return(.difftime(double(), "secs"))
  known <- vapply(args, inherits, NA, "difftime")
  unit <- unique(vapply(args[known], attr, "", "units"))
  if (length(unit) > 1L) unit <- "secs"
  .difftime(unlist(lapply(args, function(e) if (inherits(e, "difftime")) as.double.difftime(e, unit) else as.vector(e))), unit)
}
rep.difftime <- function(x, ...) .difftime(NextMethod(), attr(x, "units"), oldClass(x))
unique.difftime <- function(x, incomparables = FALSE, ...) .difftime(unique(as.vector(unclass(x)), incomparables, ...), attr(x, "units"))
xtfrm.difftime <- function(x) as.numeric(x)
is.numeric.difftime <- function(x) FALSE
diff.difftime <- function(x, ...) .difftime(NextMethod("diff"), attr(x, "units"), oldClass(x))
mean.difftime <- function(x, ...) .difftime(mean(as.vector(unclass(x)), ...), attr(x, "units"))
median.difftime <- function(x, na.rm = FALSE, ...) .difftime(median(as.vector(unclass(x)), na.rm = na.rm), attr(x, "units"))
quantile.difftime <- function(x, ...) .difftime(quantile(as.vector(unclass(x)), ...), attr(x, "units"))
Math.difftime <- function(x, ...) {
  if (!(.Generic %in% c("abs", "sign", "floor", "ceiling", "trunc", "round", "signif"))) stop(gettextf("'%s' not defined for \"difftime\" objects", .Generic), domain = NA)
  .difftime(get(.Generic, mode = "function")(`attr<-`(unclass(x), "units", NULL), ...), attr(x, "units"))
}
Summary.difftime <- function(..., na.rm) {
  if (!(.Generic %in% c("max", "min", "sum", "range"))) stop(gettextf("'%s' not defined for \"difftime\" objects", .Generic), domain = NA)
  args <- list(...)
  unit <- unique(vapply(args, attr, "", "units"))
  if (length(unit) > 1L) unit <- "secs"
  .difftime(do.call(.Generic, c(lapply(args, as.double.difftime, unit), na.rm = na.rm)), unit)
}
`*.difftime` <- function(e1, e2) {
  if (inherits(e1, "difftime") && inherits(e2, "difftime")) stop("both arguments of * cannot be \"difftime\" objects")
  if (inherits(e2, "difftime")) { e <- e1; e1 <- e2; e2 <- e }
  .difftime(e2 * `attr<-`(unclass(e1), "units", NULL), attr(e1, "units"))
}
`/.difftime` <- function(e1, e2) {
  if (inherits(e2, "difftime")) stop("second argument of / cannot be a \"difftime\" object")
  .difftime(`attr<-`(unclass(e1), "units", NULL) / e2, attr(e1, "units"))
}
Ops.difftime <- function(e1, e2) {
  operation <- get(.Generic, mode = "function")
  plain <- function(e) if (inherits(e, "difftime")) `attr<-`(unclass(e), "units", NULL) else e
  if (nargs() == 1L) {
    if (.Generic == "-") return(.difftime(-plain(e1), attr(e1, "units")))
    if (.Generic == "+") return(e1)
    stop(gettextf("unary '%s' not defined for \"difftime\" objects", .Generic), domain = NA, call. = FALSE)
  }
  both <- inherits(e1, "difftime") && inherits(e2, "difftime")
  unit <- if (both && attr(e1, "units") != attr(e2, "units")) "secs" else attr(if (inherits(e1, "difftime")) e1 else e2, "units")
  if (both && unit == "secs") {
    units(e1) <- unit
    units(e2) <- unit
  }
  if (.Generic %in% c("==", "!=", "<", "<=", ">", ">=")) return(operation(plain(e1), plain(e2)))
  if (.Generic %in% c("+", "-")) return(.difftime(operation(plain(e1), plain(e2)), unit))
  if (.Generic %in% c("%/%", "%%") && both) return(if (.Generic == "%/%") operation(plain(e1), plain(e2)) else .difftime(operation(plain(e1), plain(e2)), unit))
  stop(gettextf("'%s' not defined for \"difftime\" objects", .Generic), domain = NA)
}
"""#)
}
