/// lubridate: dates and times read in any order of parts, rounded, and moved by periods and durations.
enum LubridatePackage {
  static let package = PackageLibrary(name: "lubridate", version: "1.9.2", source: LibrarySource("lubridate", #"""
# Reading dates: a pattern is made of the order of parts, whatever stands between them.
.monthNames <- "[Jj]an(?:uary)?|[Ff]eb(?:ruary)?|[Mm]ar(?:ch)?|[Aa]pr(?:il)?|[Mm]ay|[Jj]une?|[Jj]uly?|[Aa]ug(?:ust)?|[Ss]ept?(?:ember)?|[Oo]ct(?:ober)?|[Nn]ov(?:ember)?|[Dd]ec(?:ember)?|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC"
.partPattern <- function(part, compact) switch(part,
  y = if (compact) "(\\d{4}|\\d{2})" else "(\\d{4}|\\d{2})", Y = "(\\d{4})", m = if (compact) "(0[1-9]|1[0-2])" else paste0("(1[0-2]|0?[1-9]|", .monthNames, ")"), b = , B = paste0("(", .monthNames, ")"),
  d = if (compact) "(0[1-9]|[12]\\d|3[01])" else "(3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?", H = , I = if (compact) "([01]\\d|2[0-4])" else "(2[0-4]|[01]?\\d)", M = if (compact) "([0-5]\\d)" else "([0-5]?\\d)",
  S = if (compact) "([0-6]\\d(?:[.,]\\d+)?)" else "(6[01]|[0-5]?\\d)((?:[.,]\\d+)?)", q = "([1-4])", p = "([AaPp][Mm])", a = , A = "[A-Za-z]+", stop("Unknown formats supplied: ", part, call. = FALSE))
.readMoments <- function(x, orders) {
  n <- length(x)
  out <- list(year = rep(NA_real_, n), month = rep(1, n), day = rep(1, n), hour = rep(0, n), minute = rep(0, n), second = rep(0, n), fits = logical(n))
  for (order in orders) {
    parts <- strsplit(gsub("[^A-Za-z]", "", order), "")[[1L]]
    open <- which(!out$fits & !is.na(x))
    if (!length(open)) break
    for (compact in c(FALSE, TRUE)) {
      open <- which(!out$fits & !is.na(x))
      if (!length(open)) break
      isTime <- parts %in% c("H", "I", "M", "S")
      gap <- if (compact) "" else "[^A-Za-z0-9]+(?:of\\s+)?"
      between <- vapply(seq_along(parts)[-1L], function(k) if (compact) if (isTime[k] && !isTime[k - 1L]) "[T ]?" else "" else if (isTime[k] && !isTime[k - 1L]) "(?:[^A-Za-z0-9]+|[Tt])" else if (parts[k] %in% c("b", "B") || parts[k - 1L] %in% c("b", "B")) "[^A-Za-z0-9]*(?:of\\s+)?" else gap, "")
      pattern <- paste0("^\\s*[^A-Za-z0-9-]*", paste0(c("", between), vapply(parts, .partPattern, "", compact), collapse = ""), if (any(isTime)) "(?:\\s*([AaPp][Mm]))?\\s*(Z|[+-]\\d{2}:?\\d{2})?" else "", "[^A-Za-z0-9]*$")
      if (compact && any(parts %in% c("b", "B"))) next
      found <- regmatches(x[open], regexec(pattern, x[open], perl = TRUE))
      hit <- lengths(found) > 0L
      if (!any(hit)) next
      for (k in which(hit)) {
        got <- found[[k]][-1L]
        i <- open[k]
        at <- 0L
        out$year[i] <- if (any(parts %in% c("y", "Y"))) NA else 0
        for (part in parts) {
          if (part %in% c("a", "A")) next
          at <- at + 1L
          text <- got[at]
          if (part %in% c("y", "Y")) { year <- as.numeric(text); out$year[i] <- if (nchar(text) <= 2L) year + (if (year < 69) 2000 else 1900) else year }
          else if (part %in% c("m", "b", "B")) out$month[i] <- if (grepl("^\\d", text)) as.numeric(text) else match(tolower(substr(text, 1L, 3L)), tolower(month.abb))
          else if (part == "d") out$day[i] <- as.numeric(text)
          else if (part == "q") out$month[i] <- as.numeric(text) * 3 - 2
          else if (part %in% c("H", "I")) out$hour[i] <- as.numeric(text)
          else if (part == "M") out$minute[i] <- as.numeric(text)
          else if (part == "S") { if (!compact) { at <- at + 1L; text <- paste0(text, got[at]) }; out$second[i] <- as.numeric(sub(",", ".", text, fixed = TRUE)) }
          else if (part == "p") { if (tolower(text) == "pm" && out$hour[i] < 12) out$hour[i] <- out$hour[i] + 12 else if (tolower(text) == "am" && out$hour[i] == 12) out$hour[i] <- 0 }
        }
        if (any(isTime)) {
          half <- tolower(got[at + 1L])
          if (half == "pm" && out$hour[i] < 12) out$hour[i] <- out$hour[i] + 12
          if (half == "am" && out$hour[i] == 12) out$hour[i] <- 0
          zone <- got[at + 2L]
          if (grepl("^[+-]", zone)) { shift <- as.numeric(substr(zone, 2L, 3L)) * 60 + as.numeric(substr(zone, nchar(zone) - 1L, nchar(zone))); out$minute[i] <- out$minute[i] - (if (substr(zone, 1L, 1L) == "-") -shift else shift) }
        }
        out$fits[i] <- TRUE
      }
    }
  }
  out
}
.monthLength <- function(year, month) { n <- c(31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)[month]; n + (month == 2 & leap_year(year)) }
# Days since 1970 of a date that exists, NA of others.
.dayNumber <- function(year, month, day) {
  bad <- is.na(year) | is.na(month) | is.na(day) | month < 1 | month > 12
  y <- year - (month <= 2)
  era <- floor(y / 400)
  yoe <- y - era * 400
  doy <- floor((153 * (month + ifelse(month > 2, -3, 9)) + 2) / 5) + day - 1
  out <- era * 146097 + yoe * 365 + floor(yoe / 4) - floor(yoe / 100) + doy - 719468
  bad <- bad | day < 1 | day > .monthLength(ifelse(bad, 2000, year), ifelse(bad, 1, month))
  out[bad] <- NA
  out
}
.failures <- function(x, moments, bad, quiet) {
  if (quiet) return(invisible())
  given <- !is.na(x)
  if (any(given) && !any(moments$fits)) warning("All formats failed to parse. No formats found.", call. = FALSE)
  else if (any(given & bad)) warning(" ", sum(given & bad), " failed to parse.", call. = FALSE)
}
.texts <- function(...) {
  given <- lapply(list(...), function(x) if (inherits(x, c("Date", "POSIXt"))) format(x) else if (is.numeric(x)) format(x, scientific = FALSE, trim = TRUE) else as.character(x))
  out <- unlist(given)
  out[out %in% "NA"] <- NA
  out
}
.readDates <- function(..., orders, quiet, tz) {
  x <- .texts(...)
  if (!length(x)) return(structure(numeric(), class = "Date"))
  m <- .readMoments(x, orders)
  days <- ifelse(m$fits, .dayNumber(m$year, m$month, m$day), NA)
  .failures(x, m, is.na(days), quiet)
  if (is.null(tz)) structure(days, class = "Date") else force_tz(structure(days * 86400, class = c("POSIXct", "POSIXt"), tzone = "UTC"), tz)
}
.readTimes <- function(..., orders, quiet, tz, truncated = 0) {
  x <- .texts(...)
  if (truncated > 0) for (k in seq_len(truncated)) orders <- c(orders, substr(orders[1L], 1L, nchar(orders[1L]) - k))
  m <- .readMoments(x, orders)
  seconds <- ifelse(m$fits, .dayNumber(m$year, m$month, m$day), NA) * 86400 + m$hour * 3600 + m$minute * 60 + m$second
  .failures(x, m, is.na(seconds), quiet)
  out <- structure(seconds, class = c("POSIXct", "POSIXt"), tzone = "UTC")
  if (tz == "UTC") out else force_tz(out, tz)
}
ymd <- function(..., quiet = FALSE, tz = NULL, locale = NULL, truncated = 0) .readDates(..., orders = "ymd", quiet = quiet, tz = tz)
ydm <- function(..., quiet = FALSE, tz = NULL, locale = NULL, truncated = 0) .readDates(..., orders = "ydm", quiet = quiet, tz = tz)
mdy <- function(..., quiet = FALSE, tz = NULL, locale = NULL, truncated = 0) .readDates(..., orders = "mdy", quiet = quiet, tz = tz)
myd <- function(..., quiet = FALSE, tz = NULL, locale = NULL, truncated = 0) .readDates(..., orders = "myd", quiet = quiet, tz = tz)
dmy <- function(..., quiet = FALSE, tz = NULL, locale = NULL, truncated = 0) .readDates(..., orders = "dmy", quiet = quiet, tz = tz)
dym <- function(..., quiet = FALSE, tz = NULL, locale = NULL, truncated = 0) .readDates(..., orders = "dym", quiet = quiet, tz = tz)
yq <- function(..., quiet = FALSE, tz = NULL, locale = NULL) .readDates(..., orders = "yq", quiet = quiet, tz = tz)
ym <- function(..., quiet = FALSE, tz = NULL, locale = NULL) .readDates(..., orders = "ym", quiet = quiet, tz = tz)
my <- function(..., quiet = FALSE, tz = NULL, locale = NULL) .readDates(..., orders = "my", quiet = quiet, tz = tz)
ymd_hms <- function(..., quiet = FALSE, tz = "UTC", locale = NULL, truncated = 0) .readTimes(..., orders = "ymdHMS", quiet = quiet, tz = tz, truncated = truncated)
ymd_hm <- function(..., quiet = FALSE, tz = "UTC", locale = NULL, truncated = 0) .readTimes(..., orders = "ymdHM", quiet = quiet, tz = tz, truncated = truncated)
ymd_h <- function(..., quiet = FALSE, tz = "UTC", locale = NULL, truncated = 0) .readTimes(..., orders = "ymdH", quiet = quiet, tz = tz, truncated = truncated)
mdy_hms <- function(..., quiet = FALSE, tz = "UTC", locale = NULL, truncated = 0) .readTimes(..., orders = "mdyHMS", quiet = quiet, tz = tz, truncated = truncated)
mdy_hm <- function(..., quiet = FALSE, tz = "UTC", locale = NULL, truncated = 0) .readTimes(..., orders = "mdyHM", quiet = quiet, tz = tz, truncated = truncated)
mdy_h <- function(..., quiet = FALSE, tz = "UTC", locale = NULL, truncated = 0) .readTimes(..., orders = "mdyH", quiet = quiet, tz = tz, truncated = truncated)
dmy_hms <- function(..., quiet = FALSE, tz = "UTC", locale = NULL, truncated = 0) .readTimes(..., orders = "dmyHMS", quiet = quiet, tz = tz, truncated = truncated)
dmy_hm <- function(..., quiet = FALSE, tz = "UTC", locale = NULL, truncated = 0) .readTimes(..., orders = "dmyHM", quiet = quiet, tz = tz, truncated = truncated)
dmy_h <- function(..., quiet = FALSE, tz = "UTC", locale = NULL, truncated = 0) .readTimes(..., orders = "dmyH", quiet = quiet, tz = tz, truncated = truncated)
ydm_hms <- function(..., quiet = FALSE, tz = "UTC", locale = NULL, truncated = 0) .readTimes(..., orders = "ydmHMS", quiet = quiet, tz = tz, truncated = truncated)
ydm_hm <- function(..., quiet = FALSE, tz = "UTC", locale = NULL, truncated = 0) .readTimes(..., orders = "ydmHM", quiet = quiet, tz = tz, truncated = truncated)
parse_date_time <- function(x, orders, tz = "UTC", truncated = 0, quiet = FALSE, locale = NULL, select_formats = NULL, exact = FALSE, train = TRUE, drop = FALSE) {
  if (exact) return(as.POSIXct(strptime(x, orders[1L], tz = tz)))
  orders <- gsub("T", "HMS", gsub("R", "HM", gsub("r", "H", orders)))
  .readTimes(x, orders = orders, quiet = quiet, tz = tz, truncated = truncated)
}
fast_strptime <- function(x, format, tz = "UTC", lt = TRUE, cutoff_2000 = 68L) { out <- strptime(x, format, tz = tz); if (lt) out else as.POSIXct(out) }
.readClock <- function(..., parts, quiet, roll) {
  x <- unlist(list(...))
  found <- regmatches(x, regexec(paste0("^\\s*(-?\\d+)", strrep("[^0-9]+(\\d+)", length(parts) - 1L), "((?:[.,]\\d+)?)\\s*$"), x, perl = TRUE))
  bad <- lengths(found) == 0L & !is.na(x)
  if (any(bad) && !quiet) warning("Some strings failed to parse, or all strings are NAs", call. = FALSE)
  m <- t(vapply(found, function(f) if (length(f)) { v <- as.numeric(f[1L + seq_along(parts)]); v[length(v)] <- v[length(v)] + (if (nzchar(f[length(f)])) as.numeric(sub(",", ".", f[length(f)])) else 0); v } else rep(NA_real_, length(parts)), numeric(length(parts))))
  colnames(m) <- parts
  field <- function(p) if (p %in% parts) m[, p] else ifelse(is.na(m[, 1L]), NA, 0)
  .period(second = field("S"), minute = field("M"), hour = field("H"))
}
hms <- function(..., quiet = FALSE, roll = FALSE) .readClock(..., parts = c("H", "M", "S"), quiet = quiet, roll = roll)
hm <- function(..., quiet = FALSE, roll = FALSE) .readClock(..., parts = c("H", "M"), quiet = quiet, roll = roll)
ms <- function(..., quiet = FALSE, roll = FALSE) .readClock(..., parts = c("M", "S"), quiet = quiet, roll = roll)
today <- function(tzone = "") as_date(now(tzone))
now <- function(tzone = "") { t <- Sys.time(); if (nzchar(tzone)) with_tz(t, tzone) else t }
origin <- structure(0, class = c("POSIXct", "POSIXt"), tzone = "UTC")
# Parts of moments.
.lt <- function(x) if (inherits(x, "POSIXlt")) x else if (is.character(x)) as.POSIXlt(.asMoment(x)) else if (is.numeric(x) && !inherits(x, c("Date", "POSIXt"))) as.POSIXlt(structure(x, class = "Date")) else as.POSIXlt(x)
.asMoment <- function(x) { if (is.character(x)) as.POSIXct(x, tz = "UTC") else x }
tz <- function(x) if (inherits(x, "POSIXct") || inherits(x, "POSIXlt")) { z <- attr(x, "tzone")[1L]; if (is.null(z)) "" else z } else "UTC"
year <- function(x) if (inherits(x, "Period")) attr(x, "year") else .lt(x)$year + 1900
.dayLabels <- c("Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday")
month <- function(x, label = FALSE, abbr = TRUE, locale = NULL) {
  m <- if (inherits(x, "Period")) attr(x, "month") else if (is.numeric(x) && !inherits(x, "Date") && !inherits(x, "POSIXct")) x else .lt(x)$mon + 1
  if (!label) return(m)
  labels <- if (abbr) month.abb else month.name
  ordered(labels[m], levels = labels)
}
mday <- function(x) if (inherits(x, "Period")) attr(x, "day") else .lt(x)$mday
day <- mday
yday <- function(x) .lt(x)$yday + 1
qday <- function(x) as.integer(as.numeric(as_date(x)) - as.numeric(as_date(floor_date(x, "quarter"))) + 1)
hour <- function(x) if (inherits(x, "Period")) attr(x, "hour") else .lt(x)$hour
minute <- function(x) if (inherits(x, "Period")) attr(x, "minute") else .lt(x)$min
second <- function(x) if (inherits(x, "Period")) as.vector(unclass(x))[seq_along(attr(x, "day"))] else .lt(x)$sec
wday <- function(x, label = FALSE, abbr = TRUE, week_start = getOption("lubridate.week.start", 7), locale = NULL) {
  start <- as.integer(week_start) %% 7
  w <- if (is.numeric(x) && !inherits(x, "Date") && !inherits(x, "POSIXct")) (x - 1 + start - start) %% 7 + 1 else (.lt(x)$wday - start) %% 7 + 1
  if (!label) return(w)
  names <- .dayLabels[(0:6 + start) %% 7 + 1]
  if (abbr) names <- substr(names, 1L, 3L)
  ordered(names[w], levels = names)
}
week <- function(x) (yday(x) - 1) %/% 7 + 1
.weekOf <- function(x, start) {
  d <- as.numeric(as_date(x))
  w <- (d + 4 - start) %% 7
  middle <- structure(d - w + 3, class = "Date")
  list(week = (yday(middle) - 1) %/% 7 + 1, year = year(middle))
}
isoweek <- function(x) .weekOf(x, 1)$week
isoyear <- function(x) .weekOf(x, 1)$year
epiweek <- function(x) .weekOf(x, 0)$week
epiyear <- function(x) .weekOf(x, 0)$year
quarter <- function(x, type = "quarter", fiscal_start = 1, with_year = identical(type, "year.quarter")) {
  m <- month(x)
  q <- ((m - fiscal_start) %% 12) %/% 3 + 1
  if (is.logical(type)) with_year <- type
  if (identical(type, "date_first")) return(as_date(floor_date(x, "quarter")))
  if (identical(type, "date_last")) return(as_date(ceiling_date(as_date(x), "quarter")) - 1)
  if (with_year) year(x) + (fiscal_start != 1 & m >= fiscal_start) + q / 10 else as.integer(q)
}
semester <- function(x, with_year = FALSE) { s <- (month(x) - 1) %/% 6 + 1; if (with_year) year(x) + s / 10 else as.integer(s) }
date <- function(x) if (missing(x)) base::date() else as_date(x)
am <- function(x) hour(x) < 12
pm <- function(x) !am(x)
dst <- function(x) c(FALSE, TRUE)[.lt(x)$isdst + 1]
days_in_month <- function(x) {
  m <- if (is.numeric(x) && !inherits(x, "Date") && !inherits(x, "POSIXct")) x else month(x)
  n <- c(31L, 28L, 31L, 30L, 31L, 30L, 31L, 31L, 30L, 31L, 30L, 31L)[m]
  names(n) <- month.abb[m]
  if (inherits(x, c("Date", "POSIXt"))) n[m == 2 & leap_year(x)] <- 29L
  n
}
leap_year <- function(date) { y <- if (is.numeric(date) && !inherits(date, "Date") && !inherits(date, "POSIXct")) date else year(date); y %% 4 == 0 & (y %% 100 != 0 | y %% 400 == 0) }
decimal_date <- function(date) {
  y <- year(date)
  start <- make_datetime(y, tz = tz(date))
  end <- make_datetime(y + 1, tz = tz(date))
  here <- if (inherits(date, "Date")) as.POSIXct(date) else as.POSIXct(date)
  y + (as.numeric(here) - as.numeric(start)) / (as.numeric(end) - as.numeric(start))
}
date_decimal <- function(decimal, tz = "UTC") { y <- floor(decimal); start <- as.numeric(make_datetime(y)); end <- as.numeric(make_datetime(y + 1)); structure(start + (decimal - y) * (end - start), class = c("POSIXct", "POSIXt"), tzone = tz) }
make_date <- function(year = 1970L, month = 1L, day = 1L) { n <- max(length(year), length(month), length(day)); structure(.dayNumber(rep_len(year, n), rep_len(month, n), rep_len(day, n)), class = "Date") }
make_datetime <- function(year = 1970L, month = 1L, day = 1L, hour = 0L, min = 0L, sec = 0, tz = "UTC") {
  days <- as.numeric(make_date(year, month, day))
  out <- structure(days * 86400 + hour * 3600 + min * 60 + sec, class = c("POSIXct", "POSIXt"), tzone = "UTC")
  if (tz %in% c("UTC", "GMT")) { attr(out, "tzone") <- tz; out } else force_tz(out, tz)
}
as_date <- function(x, ..., tz = NULL) {
  if (inherits(x, "Date")) return(x)
  if (is.character(x)) return(.readDates(x, orders = c("ymd", "ymdHMS"), quiet = FALSE, tz = NULL))
  if (inherits(x, "POSIXt")) return(as.Date(x, tz = if (is.null(tz)) lubridateZone(x) else tz))
  structure(as.numeric(x), class = "Date")
}
lubridateZone <- function(x) { z <- attr(x, "tzone")[1L]; if (is.null(z)) "" else z }
as_datetime <- function(x, tz = "UTC", ...) {
  if (is.character(x)) return(.readTimes(x, orders = c("ymdHMS", "ymdHM", "ymdH", "ymd"), quiet = FALSE, tz = tz))
  if (inherits(x, "Date")) return(structure(as.numeric(x) * 86400, class = c("POSIXct", "POSIXt"), tzone = tz))
  with_tz(as.POSIXct(x, origin = "1970-01-01", tz = tz), tz)
}
with_tz <- function(time, tzone = "") { if (is.data.frame(time)) { time[] <- lapply(time, function(v) if (inherits(v, "POSIXct")) with_tz(v, tzone) else v); return(time) }; if (inherits(time, "Date")) time <- as_datetime(time); time <- as.POSIXct(time); attr(time, "tzone") <- tzone; time }
force_tz <- function(time, tzone = "", ...) { if (inherits(time, "Date")) time <- as_datetime(time); as.POSIXct(format(time, "%Y-%m-%d %H:%M:%OS6"), tz = tzone, format = "%Y-%m-%d %H:%M:%OS") }
`tz<-` <- function(x, value) force_tz(x, value)
local_time <- function(dt, tz = NULL, units = "secs") { s <- hour(dt) * 3600 + minute(dt) * 60 + second(dt); as.difftime(s / c(secs = 1, mins = 60, hours = 3600, days = 86400)[[units]], units = units) }
is.Date <- function(x) inherits(x, "Date")
is.POSIXt <- function(x) inherits(x, "POSIXt")
is.POSIXct <- function(x) inherits(x, "POSIXct")
is.POSIXlt <- function(x) inherits(x, "POSIXlt")
is.instant <- function(x) inherits(x, c("POSIXt", "Date"))
is.timepoint <- is.instant
is.difftime <- function(x) inherits(x, "difftime")
is.timespan <- function(x) inherits(x, c("Period", "Duration", "Interval"))
is.period <- function(x) inherits(x, "Period")
is.duration <- function(x) inherits(x, "Duration")
is.interval <- function(x) inherits(x, "Interval")
# Changing parts: dates keep to whole days unless a time is set.
.put <- function(object, fields) {
  isDate <- inherits(object, "Date")
  zone <- if (isDate) "UTC" else tz(object)
  lt <- .lt(object)
  parts <- list(year = lt$year + 1900, month = lt$mon + 1, mday = lt$mday, hour = lt$hour, minute = lt$min, second = lt$sec)
  n <- max(length(object), lengths(fields))
  if (!is.null(fields$yday)) { parts$month <- 1; parts$mday <- fields$yday }
  if (!is.null(fields$wday)) parts$mday <- lt$mday + (fields$wday - 1 - lt$wday)
  for (name in intersect(names(fields), names(parts))) parts[[name]] <- fields[[name]]
  parts <- lapply(parts, rep_len, n)
  month0 <- parts$month - 1
  year <- parts$year + month0 %/% 12
  days <- .dayNumber(year, month0 %% 12 + 1, rep(1, n)) + parts$mday - 1
  seconds <- parts$hour * 3600 + parts$minute * 60 + parts$second
  if (isDate && all(seconds == 0, na.rm = TRUE)) return(structure(days, class = "Date"))
  out <- structure(days * 86400 + seconds, class = c("POSIXct", "POSIXt"), tzone = "UTC")
  if (zone %in% c("UTC", "GMT")) { attr(out, "tzone") <- zone; out } else force_tz(out, zone)
}
update.Date <- function(object, ...) .put(object, .partNames(list(...)))
update.POSIXct <- function(object, ..., tz = NULL, tzs = tz) { out <- .put(object, .partNames(list(...))); if (is.null(tzs)) out else force_tz(out, tzs) }
update.POSIXlt <- function(object, ...) as.POSIXlt(.put(as.POSIXct(object), .partNames(list(...))))
.partNames <- function(fields) {
  known <- c(years = "year", year = "year", months = "month", month = "month", mdays = "mday", mday = "mday", days = "mday", day = "mday", hours = "hour", hour = "hour", minutes = "minute", minute = "minute", mins = "minute", min = "minute", seconds = "second", second = "second", secs = "second", sec = "second", yday = "yday", ydays = "yday", wday = "wday", wdays = "wday")
  fields <- fields[names(fields) %in% names(known)]
  names(fields) <- known[names(fields)]
  fields
}
.setPart <- function(x, name, value) {
  if (inherits(x, "Period")) { if (name == "second") { at <- attributes(x); x <- value; attributes(x) <- at } else attr(x, if (name == "mday") "day" else name) <- rep_len(value, length(x)); return(x) }
  .put(x, setNames(list(as.numeric(value)), name))
}
`year<-` <- function(x, value) .setPart(x, "year", value)
`month<-` <- function(x, value) { if (is.character(value)) value <- match(tolower(substr(value, 1L, 3L)), tolower(month.abb)); .setPart(x, "month", value) }
`mday<-` <- function(x, value) .setPart(x, "mday", value)
`day<-` <- `mday<-`
`yday<-` <- function(x, value) .setPart(x, "yday", value)
`wday<-` <- function(x, week_start = 7, value) { if (is.character(value)) value <- match(tolower(substr(value, 1L, 3L)), tolower(substr(.dayLabels, 1L, 3L))); .setPart(x, "wday", value) }
`hour<-` <- function(x, value) .setPart(x, "hour", value)
`minute<-` <- function(x, value) .setPart(x, "minute", value)
`second<-` <- function(x, value) .setPart(x, "second", value)
`date<-` <- function(x, value) { lt <- .lt(value); .put(x, list(year = lt$year + 1900, month = lt$mon + 1, mday = lt$mday)) }
# Rounding.
.unitOf <- function(unit) {
  if (inherits(unit, c("Period", "Duration"))) unit <- format(unit)
  found <- regmatches(unit, regexec("^\\s*\\.?(\\d*\\.?\\d*)\\s*([A-Za-z]+)\\s*$", unit))[[1L]]
  name <- if (length(found)) sub("s$", "", sub("^(sec|min)s$", "\\1", found[3L])) else ""
  names <- c(sec = "second", second = "second", min = "minute", minute = "minute", hour = "hour", day = "day", week = "week", month = "month", bimonth = "bimonth", quarter = "quarter", season = "season", halfyear = "halfyear", year = "year")
  if (!(name %in% names(names))) stop("Invalid unit specification", call. = FALSE)
  n <- if (nzchar(found[2L])) as.numeric(found[2L]) else 1
  switch(names[[name]], bimonth = list(n = 2 * n, unit = "month"), quarter = list(n = 3 * n, unit = "month"), halfyear = list(n = 6 * n, unit = "month"), list(n = n, unit = names[[name]]))
}
floor_date <- function(x, unit = "seconds", week_start = getOption("lubridate.week.start", 7)) {
  if (!length(x)) return(x)
  u <- .unitOf(unit)
  lt <- .lt(x)
  none <- list(hour = 0, minute = 0, second = 0)
  switch(u$unit,
    second = .put(x, list(second = floor(lt$sec / u$n) * u$n)),
    minute = .put(x, list(minute = floor(lt$min / u$n) * u$n, second = 0)),
    hour = .put(x, list(hour = floor(lt$hour / u$n) * u$n, minute = 0, second = 0)),
    day = .put(x, c(list(mday = (lt$mday - 1) %/% u$n * u$n + 1), none)),
    week = .put(x, c(list(mday = lt$mday - (lt$wday - week_start) %% 7), none)),
    month = .put(x, c(list(month = lt$mon %/% u$n * u$n + 1, mday = 1), none)),
    season = .put(x, c(list(month = (lt$mon + 1) %/% 3 * 3, mday = 1), none)),
    year = .put(x, c(list(year = (lt$year + 1900) %/% u$n * u$n, month = 1, mday = 1), none)))
}
.nextUnit <- function(start, u) {
  lt <- .lt(start)
  switch(u$unit,
    second = .put(start, list(second = lt$sec + u$n)), minute = .put(start, list(minute = lt$min + u$n)), hour = .put(start, list(hour = lt$hour + u$n)),
    day = .put(start, list(mday = lt$mday + u$n)), week = .put(start, list(mday = lt$mday + 7 * u$n)), month = .put(start, list(month = lt$mon + 1 + u$n)), season = .put(start, list(month = lt$mon + 4)),
    year = .put(start, list(year = lt$year + 1900 + u$n)))
}
ceiling_date <- function(x, unit = "seconds", change_on_boundary = NULL, week_start = getOption("lubridate.week.start", 7)) {
  if (!length(x)) return(x)
  u <- .unitOf(unit)
  start <- floor_date(x, unit, week_start)
  end <- .nextUnit(start, u)
  boundary <- if (is.null(change_on_boundary)) inherits(x, "Date") && !(u$unit == "day" && FALSE) else change_on_boundary
  if (boundary) return(end)
  same <- as.numeric(start) == as.numeric(x)
  if (inherits(x, "Date")) same <- as.numeric(as_date(start)) == as.numeric(x)
  end[which(same)] <- x[which(same)]
  end
}
round_date <- function(x, unit = "second", week_start = getOption("lubridate.week.start", 7)) {
  if (!length(x)) return(x)
  low <- floor_date(x, unit, week_start)
  high <- ceiling_date(x, unit, FALSE, week_start)
  value <- function(v) as.numeric(if (inherits(v, "Date")) as_datetime(v) else v)
  up <- value(high) - value(x) <= value(x) - value(low) & value(high) != value(x)
  out <- low
  out[which(up)] <- high[which(up)]
  same <- value(low) == value(x)
  out[which(same)] <- x[which(same)]
  out
}
rollbackward <- function(dates, roll_to_first = FALSE, preserve_hms = TRUE) { if (!length(dates)) return(dates); day(dates) <- 1; if (!preserve_hms) dates <- floor_date(dates, "day"); if (roll_to_first) dates else dates - days(1) }
rollback <- rollbackward
rollforward <- function(dates, roll_to_first = FALSE, preserve_hms = TRUE) { if (!length(dates)) return(dates); day(dates) <- days_in_month(dates); if (roll_to_first) dates + days(1) else dates }
# Periods: what calendars and clocks count.
.period <- function(second = 0, minute = 0, hour = 0, day = 0, month = 0, year = 0) {
  n <- max(length(second), length(minute), length(hour), length(day), length(month), length(year))
  if (any(lengths(list(second, minute, hour, day, month, year)) == 0L)) n <- 0L
  f <- function(v) rep_len(as.numeric(v), n)
  structure(f(second), year = f(year), month = f(month), day = f(day), hour = f(hour), minute = f(minute), class = "Period")
}
.fields <- c("year", "month", "day", "hour", "minute")
.secondsOf <- function(x) { attributes(x) <- NULL; x }
period <- function(num = NULL, units = "second", ...) {
  given <- list(...)
  if (!length(given) && is.character(num)) return(do.call(c, lapply(num, .readPeriod)))
  parts <- list()
  if (!is.null(num)) {
    names <- .partNames(setNames(as.list(rep(0, length(units))), units))
    known <- names(names)
    if (length(units) > 1L) parts <- setNames(as.list(num), sub("mday", "day", .unitNames(units))) else parts <- setNames(list(num), sub("mday", "day", .unitNames(units)))
  }
  if (length(given)) { names(given) <- .unitNames(names(given)); parts <- c(parts, given) }
  if ("week" %in% names(parts)) { parts$day <- (if (is.null(parts$day)) 0 else parts$day) + 7 * parts$week; parts$week <- NULL }
  do.call(.period, parts)
}
.unitNames <- function(units) {
  known <- c(s = "second", second = "second", sec = "second", minute = "minute", min = "minute", hour = "hour", day = "day", week = "week", month = "month", year = "year", d = "day", y = "year", h = "hour")
  plain <- sub("s$", "", tolower(units))
  plain[plain == ""] <- "s"
  if (any(!(plain %in% names(known)))) stop("Invalid unit name: ", paste(units[!(plain %in% names(known))], collapse = ", "), call. = FALSE)
  unname(known[plain])
}
.readPeriod <- function(text) {
  found <- regmatches(text, gregexpr("(-?\\d+\\.?\\d*)\\s*([A-Za-z]+)", text))[[1L]]
  out <- .period()
  for (f in found) {
    unit <- sub("^-?[0-9.]+\\s*", "", f)
    n <- as.numeric(sub("\\s*[A-Za-z]+$", "", f))
    if (unit == "M") unit <- "minute" else if (unit == "m") unit <- "month"
    out <- out + period(n, unit)
  }
  out
}
seconds <- function(x = 1) .period(second = x)
minutes <- function(x = 1) .period(minute = x)
hours <- function(x = 1) .period(hour = x)
days <- function(x = 1) .period(day = x)
weeks <- function(x = 1) .period(day = x * 7)
months.numeric <- function(x, abbreviate) .period(month = x)
months.integer <- months.numeric
years <- function(x = 1) .period(year = x)
milliseconds <- function(x = 1) .period(second = x / 1000)
microseconds <- function(x = 1) .period(second = x / 1e6)
format.Period <- function(x, ...) {
  if (!length(x)) return("Period(0)")
  show <- c(attributes(x)[.fields], list(second = .secondsOf(x)))
  out <- vapply(seq_along(show$year), function(i) {
    v <- vapply(show, `[`, 0, i)
    if (anyNA(v)) return(NA_character_)
    first <- which(v != 0)
    first <- if (length(first)) first[1L] else 6L
    paste0(format(unname(v[first:6]), scientific = FALSE, trim = TRUE, drop0trailing = TRUE) |> trimws(), c("y", "m", "d", "H", "M", "S")[first:6], collapse = " ")
  }, "")
  out
}
print.Period <- function(x, ...) { if (!length(x)) cat("<Period[0]>\n") else print(format(x), quote = TRUE); invisible(x) }
as.character.Period <- function(x, ...) format(x)
`[.Period` <- function(x, i, ...) do.call(.period, c(list(second = .secondsOf(x)[i]), lapply(attributes(x)[.fields], `[`, i)))
`[[.Period` <- function(x, i, ...) x[i]
rep.Period <- function(x, ...) x[rep(seq_along(x), ...)]
c.Period <- function(...) {
  parts <- lapply(list(...), function(p) if (is.period(p)) p else as.period(p))
  out <- .period(second = unlist(lapply(parts, .secondsOf)))
  for (f in .fields) attr(out, f) <- unlist(lapply(parts, attr, f))
  out
}
is.na.Period <- function(x) is.na(.secondsOf(x)) | is.na(attr(x, "day")) | is.na(attr(x, "month")) | is.na(attr(x, "year"))
as.data.frame.Period <- function(x, row.names = NULL, optional = FALSE, ...) { out <- structure(list(x), class = "data.frame", row.names = seq_along(x)); if (!optional) names(out) <- deparse1(substitute(x)); out }
period_to_seconds <- function(x) .secondsOf(x) + attr(x, "minute") * 60 + attr(x, "hour") * 3600 + attr(x, "day") * 86400 + attr(x, "month") * 2629800 + attr(x, "year") * 31557600
seconds_to_period <- function(x) { s <- as.numeric(x); d <- s %/% 86400; h <- s %/% 3600 %% 24; m <- s %/% 60 %% 60; .period(second = s %% 60, minute = m, hour = h, day = d) }
as.numeric.Period <- function(x, units = "second", ...) .inUnit(period_to_seconds(x), units)
as.double.Period <- as.numeric.Period
.inUnit <- function(s, units) s / c(second = 1, minute = 60, hour = 3600, day = 86400, week = 604800, month = 2629800, year = 31557600)[[.unitNames(units)]]
as.period <- function(x, unit = NULL, ...) {
  if (is.period(x)) {
    if (is.null(unit)) return(x)
    s <- period_to_seconds(x)
    return(switch(.unitNames(unit), second = seconds(s), minute = .period(minute = s %/% 60, second = s %% 60), hour = .period(hour = s %/% 3600, minute = s %/% 60 %% 60, second = s %% 60), day = seconds_to_period(s), x))
  }
  if (is.interval(x)) return(.intervalPeriod(x, unit))
  if (is.duration(x)) return(seconds_to_period(.secondsOf(x)))
  if (inherits(x, "difftime")) return(seconds_to_period(as.numeric(x, units = "secs")))
  if (is.character(x)) return(period(x))
  period(x, if (is.null(unit)) "second" else unit)
}
# Durations: seconds.
.duration <- function(x) structure(as.numeric(x), class = "Duration")
duration <- function(num = NULL, units = "seconds", ...) {
  given <- list(...)
  total <- if (is.null(num)) 0 else if (is.character(num)) period_to_seconds(period(num)) else num * .unitSeconds(units)
  for (k in seq_along(given)) total <- total + given[[k]] * .unitSeconds(names(given)[k])
  .duration(total)
}
.unitSeconds <- function(units) unname(c(second = 1, minute = 60, hour = 3600, day = 86400, week = 604800, month = 2629800, year = 31557600)[.unitNames(units)])
dseconds <- function(x = 1) .duration(x)
dminutes <- function(x = 1) .duration(x * 60)
dhours <- function(x = 1) .duration(x * 3600)
ddays <- function(x = 1) .duration(x * 86400)
dweeks <- function(x = 1) .duration(x * 604800)
dmonths <- function(x = 1) .duration(x * 2629800)
dyears <- function(x = 1) .duration(x * 31557600)
dmilliseconds <- function(x = 1) .duration(x / 1000)
as.duration <- function(x, ...) {
  if (is.duration(x)) x else if (is.period(x)) .duration(period_to_seconds(x)) else if (is.interval(x)) .duration(int_length(x)) else if (inherits(x, "difftime")) .duration(as.numeric(x, units = "secs")) else .duration(x)
}
format.Duration <- function(x, ...) {
  s <- .secondsOf(x)
  a <- abs(s)
  unit <- ifelse(a < 60, NA, ifelse(a < 3600, "minutes", ifelse(a < 86400, "hours", ifelse(a < 604800, "days", ifelse(a < 31557600, "weeks", "years")))))
  size <- c(minutes = 60, hours = 3600, days = 86400, weeks = 604800, years = 31557600)
  vapply(seq_along(s), function(i) if (is.na(s[i])) NA_character_ else if (is.na(unit[i])) paste0(s[i], "s") else paste0(s[i], "s (~", round(s[i] / size[[unit[i]]], 2), " ", unit[i], ")"), "")
}
print.Duration <- function(x, ...) { if (!length(x)) cat("<Duration[0]>\n") else print(format(x)); invisible(x) }
as.character.Duration <- function(x, ...) format(x)
`[.Duration` <- function(x, i, ...) .duration(.secondsOf(x)[i])
rep.Duration <- function(x, ...) .duration(rep(.secondsOf(x), ...))
c.Duration <- function(...) .duration(unlist(lapply(list(...), function(d) .secondsOf(as.duration(d)))))
as.numeric.Duration <- function(x, units = "second", ...) .inUnit(.secondsOf(x), units)
as.double.Duration <- as.numeric.Duration
as.data.frame.Duration <- as.data.frame.Period
make_difftime <- function(num = NULL, units = "auto", ...) { s <- .secondsOf(duration(num, ...)); u <- if (units != "auto") units else if (is.na(s[1L]) || s[1L] < 60) "secs" else if (s[1L] < 3600) "mins" else if (s[1L] < 86400) "hours" else "days"; as.difftime(s / c(secs = 1, mins = 60, hours = 3600, days = 86400)[[u]], units = u) }
as.difftime.Period <- function(x) as.difftime(period_to_seconds(x), units = "secs")
# Intervals: from a moment on.
interval <- function(start = NULL, end = NULL, tzone = NULL) {
  if (is.character(start) && is.null(end)) { ends <- strsplit(start, "/", fixed = TRUE); end <- vapply(ends, `[`, "", 2L); start <- vapply(ends, `[`, "", 1L) }
  zone <- if (is.null(tzone)) tz(start) else tzone
  moment <- function(v) if (is.character(v)) as_datetime(v) else if (inherits(v, "Date")) as_datetime(v) else as.POSIXct(v)
  start <- moment(start)
  end <- moment(end)
  n <- max(length(start), length(end))
  .interval(rep_len(as.numeric(start), n), rep_len(as.numeric(end) , n), if (nzchar(zone)) zone else "UTC")
}
.interval <- function(from, to, zone) structure(to - from, start = from, tzone = zone, class = "Interval")
`%--%` <- function(start, end) if (is.timespan(end) && !is.interval(end)) interval(start, start + end) else interval(start, end)
int_start <- function(int) structure(attr(int, "start"), class = c("POSIXct", "POSIXt"), tzone = attr(int, "tzone"))
int_end <- function(int) structure(attr(int, "start") + .secondsOf(int), class = c("POSIXct", "POSIXt"), tzone = attr(int, "tzone"))
int_length <- function(int) .secondsOf(int)
int_flip <- function(int) .interval(attr(int, "start") + .secondsOf(int), attr(int, "start"), attr(int, "tzone"))
int_shift <- function(int, by) interval(int_start(int) + by, int_end(int) + by)
int_standardize <- function(int) { back <- .secondsOf(int) < 0; out <- int; f <- int_flip(int); s <- attr(int, "start"); s[back] <- attr(f, "start")[back]; .interval(s, s + abs(.secondsOf(int)), attr(int, "tzone")) }
int_overlaps <- function(int1, int2) { a <- int_standardize(int1); b <- int_standardize(int2); attr(a, "start") <= attr(b, "start") + .secondsOf(b) & attr(b, "start") <= attr(a, "start") + .secondsOf(a) }
int_aligns <- function(int1, int2) attr(int1, "start") == attr(int2, "start") | as.numeric(int_end(int1)) == as.numeric(int_end(int2))
int_diff <- function(times) interval(times[-length(times)], times[-1L])
format.Interval <- function(x, ...) { at <- function(v) format(v, usetz = TRUE); paste0(at(int_start(x)), "--", at(int_end(x))) }
print.Interval <- function(x, ...) { print(format(x), quote = FALSE); invisible(x) }
as.character.Interval <- function(x, ...) format(x)
`[.Interval` <- function(x, i, ...) .interval(attr(x, "start")[i], attr(x, "start")[i] + .secondsOf(x)[i], attr(x, "tzone"))
c.Interval <- function(...) { parts <- list(...); s <- unlist(lapply(parts, attr, "start")); .interval(s, s + unlist(lapply(parts, .secondsOf)), attr(parts[[1L]], "tzone")) }
as.data.frame.Interval <- as.data.frame.Period
as.numeric.Interval <- function(x, units = "second", ...) .inUnit(.secondsOf(x), units)
as.double.Interval <- as.numeric.Interval
as.interval <- function(x, start, ...) if (is.interval(x)) x else interval(start, start + x)
`%within%` <- function(a, b) {
  if (is.list(b)) return(Reduce(`|`, lapply(b, function(each) a %within% each)))
  b <- int_standardize(b)
  if (is.interval(a)) { a <- int_standardize(a); return(attr(a, "start") >= attr(b, "start") & as.numeric(int_end(a)) <= as.numeric(int_end(b))) }
  v <- as.numeric(if (inherits(a, "Date")) as_datetime(a) else if (is.character(a)) as_datetime(a) else as.POSIXct(a))
  v >= attr(b, "start") & v <= as.numeric(int_end(b))
}
intersect <- function(x, y, ...) if (is.interval(x)) {
  from <- pmax(attr(x, "start"), attr(y, "start"))
  to <- pmin(as.numeric(int_end(x)), as.numeric(int_end(y)))
  out <- .interval(from, to, attr(x, "tzone"))
  none <- from > to
  if (any(none)) { from[none] <- NA; out <- .interval(from, to, attr(x, "tzone")) }
  out
} else base::intersect(x, y, ...)
union <- function(x, y, ...) if (is.interval(x)) .interval(pmin(attr(x, "start"), attr(y, "start")), pmax(as.numeric(int_end(x)), as.numeric(int_end(y))), attr(x, "tzone")) else base::union(x, y, ...)
setdiff <- function(x, y, ...) base::setdiff(x, y, ...)
.intervalPeriod <- function(int, unit = NULL) {
  one <- function(from, to) {
    if (is.na(from) || is.na(to)) return(rep(NA_real_, 6L))
    negative <- to < from
    if (negative) { t <- from; from <- to; to <- t }
    z <- attr(int, "tzone")
    a <- as.POSIXlt(structure(from, class = c("POSIXct", "POSIXt")), tz = z)
    b <- as.POSIXlt(structure(to, class = c("POSIXct", "POSIXt")), tz = z)
    v <- c(b$year - a$year, b$mon - a$mon, b$mday - a$mday, b$hour - a$hour, b$min - a$min, b$sec - a$sec)
    if (v[6L] < 0) { v[6L] <- v[6L] + 60; v[5L] <- v[5L] - 1 }
    if (v[5L] < 0) { v[5L] <- v[5L] + 60; v[4L] <- v[4L] - 1 }
    if (v[4L] < 0) { v[4L] <- v[4L] + 24; v[3L] <- v[3L] - 1 }
    if (v[3L] < 0) {
      before <- if (b$mon == 0L) c(b$year + 1899, 12) else c(b$year + 1900, b$mon)
      v[3L] <- v[3L] + max(.monthLength(before[1L], before[2L]), a$mday)
      v[2L] <- v[2L] - 1
    }
    if (v[2L] < 0) { v[2L] <- v[2L] + 12; v[1L] <- v[1L] - 1 }
    if (negative) -v else v
  }
  m <- mapply(one, attr(int, "start"), as.numeric(int_end(int)))
  m <- matrix(m, 6L)
  if (!is.null(unit)) {
    u <- .unitNames(unit)
    if (u == "month") { m[2L, ] <- m[2L, ] + 12 * m[1L, ]; m[1L, ] <- 0 }
    if (u %in% c("day", "hour", "minute", "second", "week")) return(as.period(.duration(.secondsOf(int)) |> as.period(), unit))
  }
  .period(second = m[6L, ], minute = m[5L, ], hour = m[4L, ], day = m[3L, ], month = m[2L, ], year = m[1L, ])
}
# How often a period of months or years fits behind each start, with the part of the last one.
.countMonths <- function(int, months) {
  from <- int_start(int)
  p <- .intervalPeriod(int)
  whole <- (attr(p, "year") * 12 + attr(p, "month")) %/% months
  negative <- .secondsOf(int) < 0
  whole[negative] <- -((-(attr(p, "year") * 12 + attr(p, "month"))) %/% months)[negative]
  low <- as.numeric(from %m+% .period(month = whole * months))
  high <- as.numeric(from %m+% .period(month = (whole + ifelse(negative, -1, 1)) * months))
  end <- as.numeric(int_end(int))
  list(whole = whole, part = ifelse(negative, -1, 1) * (end - low) / (high - low))
}
time_length <- function(x, unit = "second") {
  u <- .unitNames(unit)
  if (is.interval(x) && u %in% c("month", "year")) { k <- .countMonths(x, if (u == "year") 12 else 1); return(k$whole + k$part) }
  s <- if (is.period(x)) period_to_seconds(x) else if (inherits(x, "difftime")) as.numeric(x, units = "secs") else .secondsOf(x)
  .inUnit(s, unit)
}
# Moments moved by periods: months first, dates that are not there are missing unless rolled back.
.move <- function(e1, p, rollback = FALSE) {
  isDate <- inherits(e1, "Date")
  months <- attr(p, "year") * 12 + attr(p, "month")
  n <- if (length(e1) && length(p)) max(length(e1), length(p)) else 0L
  e1 <- rep_len(e1, n)
  months <- rep_len(months, n)
  dayShift <- rep_len(attr(p, "day"), n)
  clock <- rep_len(attr(p, "hour") * 3600 + attr(p, "minute") * 60 + .secondsOf(p), n)
  lt <- .lt(e1)
  month0 <- lt$mon + months
  year <- lt$year + 1900 + month0 %/% 12
  month <- month0 %% 12 + 1
  mday <- lt$mday
  moved <- months != 0
  if (rollback) mday <- pmin(mday, .monthLength(year, month))
  days <- .dayNumber(year, month, mday) + dayShift
  if (isDate && all(clock == 0, na.rm = TRUE)) return(structure(days, class = "Date"))
  zone <- if (isDate) "UTC" else tz(e1)
  base <- if (isDate) rep(0, n) else lt$hour * 3600 + lt$min * 60 + lt$sec
  if (zone %in% c("UTC", "GMT")) return(structure(days * 86400 + base + clock, class = c("POSIXct", "POSIXt"), tzone = zone))
  still <- !moved & dayShift == 0
  out <- force_tz(structure(days * 86400 + base, class = c("POSIXct", "POSIXt"), tzone = "UTC"), zone)
  out[which(still)] <- e1[which(still)]
  out + clock
}
add_with_rollback <- function(e1, e2, roll_to_first = FALSE, preserve_hms = TRUE) .move(e1, e2, TRUE)
`%m+%` <- function(e1, e2) .move(e1, e2, TRUE)
`%m-%` <- function(e1, e2) .move(e1, -e2, TRUE)
.spanArithmetic <- function(e1, e2) {
  op <- .Generic
  if (missing(e2)) {
    if (op == "+") return(e1)
    if (is.period(e1)) return(do.call(.period, c(list(second = -.secondsOf(e1)), lapply(attributes(e1)[.fields], `-`))))
    return(.duration(-.secondsOf(e1)))
  }
  moment <- function(x) inherits(x, c("Date", "POSIXt"))
  plainMoment <- function(x) !is.timespan(x)
  if (op %in% c("+", "-") && (moment(e1) || moment(e2))) {
    if (!is.timespan(e1) && !is.timespan(e2)) return(.baseMethod(op, e1, e2))
    if (moment(e2)) { t <- e1; e1 <- e2; e2 <- t }
    if (is.interval(e2)) stop("binary '", op, "' is undefined for interval and date objects", call. = FALSE)
    if (is.period(e2)) return(.move(if (inherits(e1, "POSIXlt")) as.POSIXct(e1) else e1, if (op == "-") -e2 else e2))
    s <- .secondsOf(e2) * (if (op == "-") -1 else 1)
    if (inherits(e1, "Date")) return(if (all(s %% 86400 == 0, na.rm = TRUE)) structure(as.numeric(e1) + s / 86400, class = "Date") else as_datetime(e1) + s)
    return(as.POSIXct(e1) + s)
  }
  if (moment(e1) || moment(e2)) return(.baseMethod(op, e1, e2))
  seconds <- function(x) if (is.period(x)) period_to_seconds(x) else if (is.timespan(x)) .secondsOf(x) else if (inherits(x, "difftime")) as.numeric(x, units = "secs") else as.numeric(x)
  if (op %in% c("==", "!=", "<", ">", "<=", ">=")) return(get(op)(seconds(e1), seconds(e2)))
  if (is.interval(e1) && op %in% c("/", "%/%", "%%")) {
    if (is.period(e2) && any(attr(e2, "month") != 0 | attr(e2, "year") != 0)) {
      months <- attr(e2, "month") + 12 * attr(e2, "year")
      k <- .countMonths(e1, months)
      return(switch(op, `/` = k$whole + k$part, `%/%` = k$whole, interval(int_start(e1) %m+% .period(month = k$whole * months), int_end(e1))))
    }
    if (is.timespan(e2)) return(switch(op, `/` = seconds(e1) / seconds(e2), `%/%` = trunc(seconds(e1) / seconds(e2)), interval(int_start(e1) + (trunc(seconds(e1) / seconds(e2)) * seconds(e2)), int_end(e1))))
  }
  if (op %in% c("/", "%/%") && is.timespan(e1) && is.timespan(e2)) return(get(op)(seconds(e1), seconds(e2)))
  if (op == "%%" && is.timespan(e2)) return(seconds_to_period(seconds(e1) %% seconds(e2)))
  if (is.period(e1) || is.period(e2)) {
    if (op %in% c("+", "-")) {
      a <- if (is.period(e1)) e1 else as.period(e1)
      b <- if (is.period(e2)) e2 else as.period(e2)
      f <- get(op)
      return(.period(second = f(.secondsOf(a), .secondsOf(b)), minute = f(attr(a, "minute"), attr(b, "minute")), hour = f(attr(a, "hour"), attr(b, "hour")), day = f(attr(a, "day"), attr(b, "day")), month = f(attr(a, "month"), attr(b, "month")), year = f(attr(a, "year"), attr(b, "year"))))
    }
    if (op %in% c("*", "/") && !(is.timespan(e1) && is.timespan(e2))) {
      p <- if (is.period(e1)) e1 else e2
      k <- if (is.period(e1)) e2 else e1
      f <- get(op)
      return(do.call(.period, c(list(second = f(.secondsOf(p), k)), lapply(attributes(p)[.fields], f, k))))
    }
    stop(op, " operation is not defined for these time spans", call. = FALSE)
  }
  out <- get(op)(seconds(e1), seconds(e2))
  .duration(out)
}
.baseMethod <- function(op, e1, e2) {
  method <- if (inherits(e1, "Date") || inherits(e2, "Date")) paste0(op, ".Date") else paste0(op, ".POSIXt")
  env <- baseenv()
  f <- get0(method, env, mode = "function", inherits = FALSE)
  if (is.null(f)) f <- get(if (grepl("Date$", method)) "Ops.Date" else "Ops.POSIXt", env)
  if (missing(e2)) f(e1) else f(e1, e2)
}
Ops.Period <- .spanArithmetic
Ops.Duration <- .spanArithmetic
Ops.Interval <- .spanArithmetic
Summary.Duration <- function(..., na.rm = FALSE) { out <- get(.Generic)(unlist(lapply(list(...), .secondsOf)), na.rm = na.rm); .duration(out) }
Summary.Period <- function(..., na.rm = FALSE) get(.Generic)(unlist(lapply(list(...), .secondsOf)), na.rm = na.rm)
stamp <- function(x, orders = NULL, locale = NULL, quiet = FALSE, exact = FALSE) {
  format <- x
  format <- sub("\\b[0-9]{4}\\b", "%Y", format)
  format <- sub(paste0("\\b(January|February|March|April|June|July|August|September|October|November|December)\\b"), "%B", format)
  format <- sub(paste0("\\b(", paste(month.abb, collapse = "|"), ")\\b"), "%b", format)
  format <- sub("\\b[0-9]{2}:[0-9]{2}:[0-9]{2}\\b", "%H:%M:%S", format)
  format <- sub("\\b[0-9]{1,2}:[0-9]{2}\\b", "%H:%M", format)
  if (!grepl("%[bB]", format)) format <- if (grepl("^%Y", format)) sub("[0-9]{1,2}", "%m", format) else sub("[0-9]{1,2}", "%m", format)
  format <- sub("(^|[^%A-Za-z0-9])[0-9]{1,2}(?![0-9])", "\\1%d", format, perl = TRUE)
  if (!quiet) message("Multiple formats matched: ", encodeString(format, quote = "\""))
  function(x, ...) format(x, format)
}
stamp_date <- stamp
"""#),
    masks: [("package:base", ["date", "intersect", "setdiff", "union"])], methodClasses: ["Period", "Duration", "Interval", "Date", "POSIXct", "POSIXlt", "numeric", "integer"],
    formalClasses: ["Period", "Duration", "Interval"])
}
