import Lang

/// Round numbers, dates and times that cover a range.
///
/// Steps of dates and times are those people use, from a second to a thousand years; each is counted from the start of a larger unit (quarters
/// of an hour from the hour, weeks from Monday). The step that gives nearest to `n` intervals is taken. Source: R ?pretty.Date.
enum PrettyTimesLibrary {
  static let source = LibrarySource("pretty dates and times", #"""
pretty <- function(x, ...) UseMethod("pretty")
pretty.Date <- function(x, n = 5, min.n = n %/% 2, sep = " ", ...) .prettyTimes(x, n, min.n, sep)
pretty.POSIXt <- function(x, n = 5, min.n = n %/% 2, sep = " ", ...) .prettyTimes(x, n, min.n, sep)
.timeSteps <- function(span, sep) {
  day <- 86400
  year <- 365.25 * day
  date <- paste("%b", "%d", sep = sep)
  step <- function(seconds, by, start, format) data.frame(seconds = seconds, by = by, start = start, format = format)
  years <- c(2, 5, 10, 20, 50, 100, 200, 500, 1000)
  rbind(
    step(c(1, 2, 5, 10, 15), paste(c(1, 2, 5, 10, 15), "secs"), "mins", "%S"),
    step(30, "30 secs", "mins", "%H:%M:%S"),
    step(60, "1 mins", "mins", "%H:%M"),
    step(c(2, 5, 10, 15, 30) * 60, paste(c(2, 5, 10, 15, 30), "mins"), "hours", "%H:%M"),
    step(3600, "1 hour", "hours", if (span <= day) "%H:%M" else paste(date, "%H:%M", sep = sep)),
    step(3 * 3600, "3 hours", "days", if (span <= day) "%H:%M" else paste(date, "%H:%M", sep = sep)),
    step(c(6, 12) * 3600, c("6 hours", "12 hours"), "days", paste(date, "%H:%M", sep = sep)),
    step(c(1, 2) * day, c("1 DSTday", "2 DSTdays"), "days", date),
    step(7 * day, "1 week", "weeks", date),
    step(year / 24, "halfmonth", "months", date),
    step(year / 12, "1 month", "months", if (span < year) "%b" else paste("%b", "%Y", sep = sep)),
    step(year / 4, "3 months", "years", if (span < year) "%b" else paste("%b", "%Y", sep = sep)),
    step(year / 2, "6 months", "years", "%Y-%m"),
    step(year, "1 year", "years", "%Y"),
    step(years * year, paste(years, "years"), rep(c("decades", "centuries"), c(3, 6)), "%Y"))
}
# All times of a step from the last not after 'low' to the first not before 'high'.
.timesOfStep <- function(step, low, high, zone) {
  time <- function(v) structure(v, class = c("POSIXct", "POSIXt"), tzone = zone)
  start <- switch(step$start,
    weeks = { day <- as.POSIXlt(trunc(time(low), "days")); as.POSIXct(day) - 86400 * ((day$wday + 6) %% 7) },
    decades =, centuries = {
      unit <- if (step$start == "decades") 10 else 100
      as.POSIXct(sprintf("%04d-01-01", as.integer(as.numeric(format(time(low), "%Y", tz = zone)) %/% unit * unit)), tz = zone)
    },
    as.POSIXct(trunc(time(low), step$start)))
  start <- time(as.numeric(start))
  at <- if (step$by == "halfmonth") {
    first <- seq(start, time(high + 32 * 86400), by = "1 month")
    sort(c(as.numeric(first), as.numeric(as.POSIXct(sub("-01( .*)?$", "-15", format(first, "%Y-%m-%d")), tz = zone))))
  } else as.numeric(seq(start, time(high + 2.1 * step$seconds), by = step$by))
  at[max(1L, sum(at <= low)):which(at >= high)[1L]]
}
.prettyTimes <- function(x, n, min.n, sep) {
  stopifnot(min.n <= n)
  is.date <- inherits(x, "Date")
  zone <- if (is.date) "GMT" else if (inherits(x, "POSIXlt")) attr(as.POSIXct(x), "tzone") else attr(x, "tzone")
  zone <- if (is.null(zone)) "" else zone[1L]
  r <- range(as.numeric(as.POSIXct(x)), na.rm = TRUE)
  span <- r[2L] - r[1L]
  result <- function(at, format) {
    at <- structure(at, class = c("POSIXct", "POSIXt"), tzone = zone)
    structure(if (is.date) as.Date(round(at, units = "days")) else if (zone == "") structure(at, tzone = NULL) else at, labels = base::format(at, format))
  }
  if (is.date && span <= n * 86400) {
    more <- round(n - span / 86400)
    before <- max(0, more %/% 2)
    after <- before + more %% 2
    days <- r / 86400
    while (days[2L] + after - days[1L] + before < min.n) if (before < after) before <- before + 1 else after <- after + 1
    return(result((days[1L] - before):(days[2L] + after) * 86400, paste("%b", "%d", sep = sep)))
  }
  limits <- r
  if (span < 1) {
    wider <- min(30, max(span == 0, n / 2))
    limits <- c(floor(r[1L] - wider), ceiling(r[2L] + wider))
  }
  steps <- .timeSteps(limits[2L] - limits[1L], sep)
  times <- function(i) .timesOfStep(steps[i, ], limits[1L], limits[2L], zone)
  first <- i <- which.min(abs((limits[2L] - limits[1L]) / steps$seconds - n))
  at <- times(i)
  right <- TRUE
  while (length(at) - 1L < min.n) {
    if (i > 1L) at <- times(i <- i - 1L)
    else {
      at <- if (right) c(at, at[length(at)] + 1) else c(at[1L] - 1, at)
      right <- !right
    }
  }
  extra <- length(at) - 1L - n
  if (extra > 0L) {
    # Ticks outside the data may go.
    left <- sum(at <= r[1L]) - 1L
    beyond <- sum(at >= r[2L]) - 1L
    spare <- left + beyond
    if (spare > 0L) {
      if (extra < spare) {
        left <- round(extra * left / spare)
        beyond <- extra - left
      }
      drop <- c(seq_len(left), length(at) + 1L - seq_len(beyond))
      if (length(drop)) at <- at[-drop]
    }
    extra <- length(at) - 1L - n
  }
  if (extra == 0L || (extra > 0L && i < first) || (extra < 0L && i == 1L)) return(result(at, steps$format[i]))
  other <- if (extra > 0L) min(i + 1L, nrow(steps)) else i - 1L
  better <- times(other)
  count <- length(better) - 1L
  if (count >= min.n && abs(count - n) < abs(extra)) result(better, steps$format[other]) else result(at, steps$format[i])
}
"""#)
}
