/// zoo: series ordered by an index of any kind, moving windows and missing values.
enum ZooPackage {
  static let package = PackageLibrary(name: "zoo", version: "1.8.11", source: LibrarySource("zoo", #"""
zoo <- function(x = NULL, order.by = index(x), frequency = NULL, calendar = TRUE) {
  x <- if (is.zoo(x)) coredata(x) else x
  if (is.data.frame(x)) x <- as.matrix(x)
  n <- if (is.matrix(x)) nrow(x) else length(x)
  force(order.by)
  if (length(order.by) != n) { if (n == 1L) { x <- rep(x, length(order.by)) } else order.by <- order.by[seq_len(min(n, length(order.by)))] }
  at <- order(order.by)
  if (anyDuplicated(order.by)) warning("some methods for \"zoo\" objects do not work if the index entries in 'order.by' are not unique")
  if (is.matrix(x)) { x <- x[at, , drop = FALSE]; rownames(x) <- NULL } else { x <- x[at]; names(x) <- NULL }
  .zoo(x, order.by[at], frequency)
}
.zoo <- function(x, index, frequency = NULL) { attr(x, "index") <- index; attr(x, "frequency") <- frequency; class(x) <- if (is.null(frequency)) "zoo" else c("zooreg", "zoo"); x }
zooreg <- function(data, start = 1, end = numeric(), frequency = 1, deltat = 1, ts.eps = getOption("ts.eps"), order.by = NULL, calendar = TRUE) {
  if (missing(frequency) && !missing(deltat)) frequency <- 1 / deltat
  if (length(start) > 1L) start <- start[1L] + (start[2L] - 1) / frequency
  n <- if (is.matrix(data)) nrow(data) else length(data)
  index <- start + (seq_len(n) - 1) / frequency
  if (calendar && is.numeric(index) && !is.object(index)) { if (frequency == 4) index <- yearqtr(index) else if (frequency == 12) index <- yearmon(index) else if (frequency == 1 && all(index == round(index)) && is.numeric(start)) index <- as.numeric(index) }
  .zoo(data, index, frequency)
}
is.zoo <- function(object) inherits(object, "zoo")
index <- function(x, ...) UseMethod("index")
index.default <- function(x, ...) seq_len(NROW(x))
index.zoo <- function(x, ...) attr(x, "index")
index.ts <- function(x, ...) { t <- as.numeric(stats::time(x)); if (frequency(x) == 12) yearmon(t) else if (frequency(x) == 4) yearqtr(t) else t }
time.zoo <- function(x, ...) attr(x, "index")
`index<-` <- function(x, value) { attr(x, "index") <- value; x }
`time<-` <- `index<-`
coredata <- function(x, ...) UseMethod("coredata")
coredata.default <- function(x, ...) x
coredata.zoo <- function(x, ...) { attr(x, "index") <- attr(x, "frequency") <- NULL; attr(x, "oclass") <- NULL; class(x) <- NULL; x }
coredata.ts <- function(x, ...) { x <- unclass(x); attr(x, "tsp") <- NULL; x }
`coredata<-` <- function(x, value) { x[] <- value; x }
start.zoo <- function(x, ...) index(x)[1L]
end.zoo <- function(x, ...) index(x)[length(index(x))]
frequency.zoo <- function(x, ...) { f <- attr(x, "frequency"); if (!is.null(f)) return(f); d <- diff(as.numeric(index(x))); if (length(d) && max(abs(d - d[1L])) < 1e-8) 1 / min(d) else NULL }
.indexText <- function(i) if (inherits(i, "POSIXt")) format(i) else if (is.numeric(i) && !is.object(i)) format(i, trim = TRUE, digits = 7) |> (function(s) vapply(i, function(v) format(v, digits = 7), ""))() else as.character(i)
print.zoo <- function(x, style = NULL, quote = FALSE, ...) {
  core <- coredata(x)
  if (NROW(core) == 0L) { cat("Data:\n"); print(core); cat("\nIndex:\n"); print(index(x)); return(invisible(x)) }
  if (length(dim(core)) == 2L) { rownames(core) <- .indexText(index(x)); if (is.null(colnames(core))) colnames(core) <- rep("", ncol(core)); print(core, quote = quote, ...) }
  else { names(core) <- .indexText(index(x)); print(core, quote = quote, ...) }
  invisible(x)
}
str.zoo <- function(object, ...) {
  cat(if (inherits(object, "zooreg")) sQuote("zooreg") else sQuote("zoo"), " series from ", as.character(start(object)), " to ", as.character(end(object)), "\n", sep = "")
  cat("  Data:")
  str(coredata(object), ...)
  cat("  Index: ")
  str(index(object), ...)
  invisible()
}
summary.zoo <- function(object, ...) {
  core <- coredata(object)
  out <- if (length(dim(core)) == 2L) data.frame(Index = index(object), core, check.names = FALSE) else { d <- data.frame(Index = index(object), core); names(d)[2L] <- deparse1(substitute(object)); d }
  summary(out, ...)
}
`[.zoo` <- function(x, i, j, drop = TRUE, ...) {
  core <- coredata(x)
  at <- index(x)
  isMatrix <- length(dim(core)) == 2L
  rows <- if (missing(i)) seq_along(at) else if (is.zoo(i)) which(coredata(i)) else if (is.logical(i)) which(rep_len(i, length(at))) else if (inherits(i, class(at)[1L]) && is.object(at)) which(match(as.numeric(at), as.numeric(i), 0L) > 0L) else if (is.character(i)) which(as.character(at) %in% i) else seq_along(at)[i]
  f <- attr(x, "frequency")
  if (!isMatrix) return(.zoo(core[rows], at[rows], f))
  out <- if (missing(j)) core[rows, , drop = FALSE] else core[rows, j, drop = FALSE]
  if (drop && ncol(out) == 1L) out <- as.vector(out)
  .zoo(out, at[rows], f)
}
`[<-.zoo` <- function(x, i, j, value) {
  core <- coredata(x)
  at <- index(x)
  if (!missing(i)) { if (is.zoo(i)) i <- which(coredata(i)) else if (is.object(at) && inherits(i, class(at)[1L])) i <- match(as.numeric(i), as.numeric(at)) }
  if (is.zoo(value)) value <- coredata(value)
  if (length(dim(core)) == 2L) { if (missing(i) && missing(j)) core[] <- value else if (missing(i)) core[, j] <- value else if (missing(j)) core[i, ] <- value else core[i, j] <- value }
  else if (missing(i)) core[] <- value else core[i] <- value
  .zoo(core, at, attr(x, "frequency"))
}
`$.zoo` <- function(x, name) { core <- coredata(x); if (!(name %in% colnames(core))) return(NULL); .zoo(as.vector(core[, name]), index(x), attr(x, "frequency")) }
`$<-.zoo` <- function(x, name, value) { core <- as.matrix(coredata(x)); if (is.zoo(value)) value <- coredata(value); if (name %in% colnames(core)) core[, name] <- value else { core <- cbind(core, value); colnames(core)[ncol(core)] <- name }; .zoo(core, index(x), attr(x, "frequency")) }
window.zoo <- function(x, index. = index(x), start = NULL, end = NULL, ...) {
  at <- index(x)
  keep <- rep(TRUE, length(at))
  if (!is.null(start)) keep <- keep & at >= start
  if (!is.null(end)) keep <- keep & at <= end
  if (!missing(index.)) keep <- keep & at %in% index.
  x[which(keep)]
}
lag.zoo <- function(x, k = 1, na.pad = FALSE, ...) {
  n <- length(index(x))
  core <- coredata(x)
  at <- seq_len(n) + k
  keep <- at >= 1L & at <= n
  take <- function(i) if (length(dim(core)) == 2L) core[i, , drop = FALSE] else core[i]
  if (na.pad) { at[!keep] <- NA; return(.zoo(take(at), index(x), attr(x, "frequency"))) }
  .zoo(take(at[keep]), index(x)[keep], attr(x, "frequency"))
}
diff.zoo <- function(x, lag = 1, differences = 1, arithmetic = TRUE, na.pad = FALSE, ...) {
  for (k in seq_len(differences)) { before <- lag.zoo(x, -lag, na.pad); now <- if (na.pad) x else x[-seq_len(lag)]; x <- .zoo(if (arithmetic) coredata(now) - coredata(before) else coredata(now) / coredata(before), index(now), attr(x, "frequency")) }
  x
}
Ops.zoo <- function(e1, e2) {
  f <- get(.Generic, mode = "function")
  if (missing(e2)) return(.zoo(f(coredata(e1)), index(e1), attr(e1, "frequency")))
  if (is.zoo(e1) && is.zoo(e2)) {
    if (!identical(as.numeric(index(e1)), as.numeric(index(e2)))) {
      both <- merge.zoo(e1, e2, all = FALSE)
      return(.zoo(f(as.vector(coredata(both)[, 1L]), as.vector(coredata(both)[, 2L])), index(both)))
    }
    return(.zoo(f(coredata(e1), coredata(e2)), index(e1), attr(e1, "frequency")))
  }
  if (is.zoo(e1)) .zoo(f(coredata(e1), e2), index(e1), attr(e1, "frequency")) else .zoo(f(e1, coredata(e2)), index(e2), attr(e2, "frequency"))
}
Math.zoo <- function(x, ...) .zoo(get(.Generic, mode = "function")(coredata(x), ...), index(x), attr(x, "frequency"))
Summary.zoo <- function(..., na.rm = FALSE) do.call(.Generic, c(lapply(list(...), function(v) if (is.zoo(v)) coredata(v) else v), na.rm = na.rm))
mean.zoo <- function(x, ...) mean(coredata(x), ...)
median.zoo <- function(x, na.rm = FALSE, ...) median(coredata(x), na.rm = na.rm, ...)
quantile.zoo <- function(x, ...) quantile(coredata(x), ...)
scale.zoo <- function(x, center = TRUE, scale = TRUE) { out <- scale(coredata(x), center, scale); at <- attributes(out); .zoo(out, index(x)) }
head.zoo <- function(x, n = 6L, ...) x[head(seq_along(index(x)), n), , drop = FALSE]
tail.zoo <- function(x, n = 6L, ...) x[tail(seq_along(index(x)), n), , drop = FALSE]
as.data.frame.zoo <- function(x, row.names = NULL, optional = FALSE, ...) {
  core <- coredata(x)
  name <- deparse1(substitute(x))
  out <- as.data.frame(core, optional = optional)
  if (is.null(dim(core))) names(out) <- name
  at <- as.character(index(x))
  if (!anyDuplicated(at)) row.names(out) <- at
  out
}
as.matrix.zoo <- function(x, ...) { core <- as.matrix(coredata(x)); rownames(core) <- as.character(index(x)); core }
as.vector.zoo <- function(x, mode = "any") as.vector(coredata(x), mode)
as.ts.zoo <- function(x, ...) { f <- frequency(x); ts(coredata(x), start = as.numeric(start(x)), frequency = if (is.null(f)) 1 else f) }
as.zoo <- function(x, ...) if (is.zoo(x)) x else if (is.ts(x)) .zoo(coredata.ts(x), index.ts(x), frequency(x)) else zoo(x, ...)
merge.zoo <- function(..., all = TRUE, fill = NA, suffixes = NULL, retclass = "zoo") {
  parts <- list(...)
  labels <- names(parts)
  if (is.null(labels)) labels <- rep("", length(parts))
  written <- vapply(as.list(substitute(list(...)))[-1L], deparse1, "")
  labels[labels == ""] <- written[labels == ""]
  parts <- lapply(parts, function(p) if (is.zoo(p)) p else if (length(p) == NROW(coredata(parts[[1L]]))) .zoo(p, index(parts[[1L]])) else .zoo(rep(p, length(index(parts[[1L]]))), index(parts[[1L]])))
  values <- lapply(parts, function(p) as.numeric(index(p)))
  all <- rep_len(all, length(parts))
  wanted <- if (any(all)) sort(unique(unlist(values[all]))) else sort(Reduce(intersect, values))
  if (any(all) && !base::all(all)) for (k in which(!all)) NULL
  pool <- do.call(c, lapply(parts, index))
  at <- pool[match(wanted, unlist(values))]
  columns <- lapply(seq_along(parts), function(k) {
    core <- coredata(parts[[k]])
    i <- match(wanted, values[[k]])
    m <- if (length(dim(core)) == 2L) core[i, , drop = FALSE] else { v <- matrix(core[i], ncol = 1L); colnames(v) <- labels[k]; v }
    m[is.na(i), ] <- fill
    m
  })
  out <- do.call(cbind, columns)
  if (anyDuplicated(colnames(out)) && !is.null(suffixes)) colnames(out) <- make.unique(colnames(out))
  .zoo(out, at)
}
cbind.zoo <- function(..., all = TRUE, fill = NA, suffixes = NULL, drop = FALSE) eval(as.call(c(list(merge.zoo), as.list(substitute(list(...)))[-1L], list(all = all, fill = fill))), parent.frame())
rbind.zoo <- function(..., deparse.level = 1) {
  parts <- list(...)
  at <- do.call(c, lapply(parts, index))
  core <- if (length(dim(coredata(parts[[1L]]))) == 2L) do.call(rbind, lapply(parts, coredata)) else unlist(lapply(parts, coredata))
  zoo(core, at)
}
c.zoo <- rbind.zoo
split.zoo <- function(x, f, drop = FALSE, ...) lapply(split(seq_along(index(x)), f), function(i) x[i])
na.omit.zoo <- function(object, ...) { core <- coredata(object); gone <- if (length(dim(core)) == 2L) rowSums(is.na(core)) > 0 else is.na(core); object[which(!gone)] }
aggregate.zoo <- function(x, by, FUN = sum, ..., regular = NULL, frequency = NULL) {
  groups <- if (is.function(by)) by(index(x)) else if (is.list(by)) by[[1L]] else by
  FUN <- match.fun(FUN)
  keys <- as.numeric(groups)
  wanted <- sort(unique(keys))
  core <- coredata(x)
  pick <- function(v) vapply(wanted, function(k) FUN(v[keys == k], ...), FUN(v[1L], ...))
  out <- if (length(dim(core)) == 2L) apply(core, 2L, pick) else pick(core)
  if (length(dim(core)) == 2L) out <- matrix(out, length(wanted), ncol(core), dimnames = list(NULL, colnames(core)))
  .zoo(out, groups[match(wanted, keys)])
}
is.regular <- function(x, strict = FALSE) { d <- diff(as.numeric(index(x))); !length(d) || (if (strict) max(abs(d - d[1L])) < 1e-8 else all(abs(d / min(d) - round(d / min(d))) < 1e-8)) }
MATCH <- function(x, table, nomatch = NA, ...) match(x, table, nomatch, ...)
ORDER <- function(x, ...) order(x, ...)
read.zoo <- function(file, format = "", tz = "", FUN = NULL, regular = FALSE, index.column = 1, drop = TRUE, FUN2 = NULL, split = NULL, aggregate = FALSE, ..., text) {
  d <- if (!missing(text)) read.table(text = text, ...) else if (is.data.frame(file)) file else read.table(file, ...)
  at <- d[[index.column]]
  at <- if (!is.null(FUN)) FUN(at) else if (is.character(at) || is.factor(at)) { if (nzchar(format)) as.Date(as.character(at), format) else as.Date(as.character(at)) } else at
  core <- as.matrix(d[-(if (is.character(index.column)) match(index.column, names(d)) else index.column)])
  rownames(core) <- NULL
  if (drop && ncol(core) == 1L) core <- as.vector(core)
  zoo(core, at)
}
# Months and quarters: years with a fraction.
yearmon <- function(x) structure(floor(12 * x + 0.0001) / 12, class = "yearmon")
yearqtr <- function(x) structure(floor(4 * x + 0.0001) / 4, class = "yearqtr")
as.yearmon <- function(x, format = "", ...) {
  if (inherits(x, "yearmon")) return(x)
  if (inherits(x, "yearqtr")) return(yearmon(unclass(x)))
  if (is.character(x) || is.factor(x)) {
    x <- as.character(x)
    if (!nzchar(format)) format <- if (all(grepl("^\\d{4}-\\d{1,2}-\\d{1,2}", x[!is.na(x)]))) "%Y-%m-%d" else "%Y-%m"
    if (!grepl("%[de]", format)) { x <- paste0(x, "-01"); format <- paste0(format, "-%d") }
    x <- as.Date(x, format)
  }
  if (inherits(x, c("Date", "POSIXt"))) { lt <- as.POSIXlt(x); return(yearmon(lt$year + 1900 + lt$mon / 12)) }
  yearmon(as.numeric(x))
}
as.yearqtr <- function(x, format = NULL, ...) {
  if (inherits(x, "yearqtr")) return(x)
  if (inherits(x, "yearmon")) return(yearqtr(unclass(x)))
  if (is.character(x)) { f <- regmatches(x, regexec("(\\d{4})[ -]*[Qq]?(\\d)", x)); return(yearqtr(vapply(f, function(v) as.numeric(v[2L]) + (as.numeric(v[3L]) - 1) / 4, 0))) }
  if (inherits(x, c("Date", "POSIXt"))) { lt <- as.POSIXlt(x); return(yearqtr(lt$year + 1900 + lt$mon %/% 3 / 4)) }
  yearqtr(as.numeric(x))
}
.monthOf <- function(x) { m <- round(12 * unclass(x)); list(year = m %/% 12, month = m %% 12 + 1) }
as.Date.yearmon <- function(x, frac = 0, ...) {
  m <- .monthOf(x)
  first <- as.Date(ISOdate(m$year, m$month, 1))
  last <- as.Date(ISOdate(m$year + m$month %/% 12, m$month %% 12 + 1, 1)) - 1
  structure(as.numeric(first) + floor(frac * as.numeric(last - first)), class = "Date")
}
as.Date.yearqtr <- function(x, frac = 0, ...) {
  q <- round(4 * unclass(x))
  month <- (q %% 4) * 3 + 1
  first <- as.Date(ISOdate(q %/% 4, month, 1))
  last <- as.Date(ISOdate(q %/% 4 + (month + 2) %/% 12, (month + 2) %% 12 + 1, 1)) - 1
  structure(as.numeric(first) + floor(frac * as.numeric(last - first)), class = "Date")
}
format.yearmon <- function(x, format = "%b %Y", ...) { if (!length(x)) return(character()); out <- format(as.Date.yearmon(x), format, ...); out }
format.yearqtr <- function(x, format = "%Y Q%q", ...) { q <- round(4 * unclass(x)); d <- as.Date.yearqtr(x); out <- rep_len(format, length(q)); out <- mapply(function(f, k) gsub("%q", k %% 4 + 1, f), out, q, USE.NAMES = FALSE); out <- mapply(function(f, day) format(structure(day, class = "Date"), f), out, unclass(d), USE.NAMES = FALSE); out[is.na(q)] <- NA; out }
as.character.yearmon <- function(x, ...) format.yearmon(x, ...)
as.character.yearqtr <- function(x, ...) format.yearqtr(x, ...)
print.yearmon <- function(x, ...) { print(format(x), ...); invisible(x) }
print.yearqtr <- print.yearmon
`[.yearmon` <- function(x, ..., drop = TRUE) structure(unclass(x)[...], class = "yearmon")
`[.yearqtr` <- function(x, ..., drop = TRUE) structure(unclass(x)[...], class = "yearqtr")
`[[.yearmon` <- function(x, i, ...) structure(unclass(x)[[i]], class = "yearmon")
c.yearmon <- function(...) yearmon(unlist(lapply(list(...), unclass)))
c.yearqtr <- function(...) yearqtr(unlist(lapply(list(...), unclass)))
unique.yearmon <- function(x, ...) structure(unique(unclass(x)), class = "yearmon")
unique.yearqtr <- function(x, ...) structure(unique(unclass(x)), class = "yearqtr")
rep.yearmon <- function(x, ...) structure(rep(unclass(x), ...), class = "yearmon")
rep.yearqtr <- function(x, ...) structure(rep(unclass(x), ...), class = "yearqtr")
.partOfYear <- function(make) function(e1, e2) {
  f <- get(.Generic, mode = "function")
  if (missing(e2)) return(f(unclass(e1)))
  kind <- function(v) inherits(v, c("yearmon", "yearqtr"))
  if (is.character(e1)) e1 <- make(e1)
  if (is.character(e2)) e2 <- make(e2)
  out <- f(as.numeric(unclass(e1)), as.numeric(unclass(e2)))
  if (.Generic %in% c("+", "-") && !(kind(e1) && kind(e2))) make(out) else out
}
Ops.yearmon <- .partOfYear(function(v) as.yearmon(v))
Ops.yearqtr <- .partOfYear(function(v) as.yearqtr(v))
Summary.yearmon <- function(..., na.rm = FALSE) structure(do.call(.Generic, c(lapply(list(...), unclass), na.rm = na.rm)), class = "yearmon")
months.yearmon <- function(x, abbreviate = FALSE) months(as.Date.yearmon(x), abbreviate)
cycle.yearmon <- function(x, ...) .monthOf(x)$month
cycle.yearqtr <- function(x, ...) round(4 * unclass(x)) %% 4 + 1
seq.yearmon <- function(from, to, by, length.out = NULL, ...) yearmon(if (!missing(to)) seq(unclass(from), unclass(to), by = if (missing(by)) 1 / 12 else by) else seq(unclass(from), by = if (missing(by)) 1 / 12 else by, length.out = length.out))
as.data.frame.yearmon <- function(x, ...) { out <- structure(list(x), class = "data.frame", row.names = seq_along(x)); names(out) <- deparse1(substitute(x)); out }
as.data.frame.yearqtr <- as.data.frame.yearmon
# Moving windows.
rollapply <- function(data, ...) UseMethod("rollapply")
rollapply.default <- function(data, width, FUN, ..., by = 1, by.column = TRUE, fill = if (na.pad) NA, na.pad = FALSE, partial = FALSE, align = c("center", "left", "right"), coredata = TRUE) {
  align <- match.arg(align)
  FUN <- match.fun(FUN)
  if (length(dim(data)) == 2L && by.column) {
    columns <- lapply(seq_len(ncol(data)), function(j) rollapply.default(data[, j], width, FUN, ..., by = by, fill = fill, partial = partial, align = align))
    out <- do.call(cbind, columns)
    colnames(out) <- colnames(data)
    return(out)
  }
  n <- NROW(data)
  take <- function(i) if (length(dim(data)) == 2L) data[i, , drop = FALSE] else data[i]
  offsets <- if (is.list(width)) rep_len(width, n) else { width <- rep_len(width, n); lapply(width, function(w) switch(align, left = 0:(w - 1L), right = (1L - w):0, (seq_len(w) - 1L) - (w - 1L) %/% 2L)) }
  results <- vector("list", n)
  done <- logical(n)
  for (i in seq_len(n)) {
    at <- i + offsets[[i]]
    inside <- at >= 1L & at <= n
    if (!all(inside) && (isFALSE(partial) || sum(inside) < as.integer(partial))) next
    done[i] <- TRUE
    results[[i]] <- FUN(take(at[inside]), ...)
  }
  if (by > 1L && any(done)) { first <- which(done)[1L]; skip <- (seq_len(n) - first) %% by != 0; done[skip] <- FALSE }
  found <- results[done]
  if (!length(found)) return(if (is.null(fill)) NULL else rep(fill[[1L]], n))
  width1 <- length(found[[1L]])
  out <- if (width1 == 1L) { v <- unlist(found); if (is.null(names(found[[1L]]))) unname(v) else v } else do.call(rbind, found)
  if (is.null(fill)) return(out)
  .filled(out, which(done), n, fill)
}
.filled <- function(out, at, n, fill) {
  if (is.matrix(out)) { m <- apply(out, 2L, .filled, at, n, fill); colnames(m) <- colnames(out); return(m) }
  names(out) <- NULL
  if (identical(fill[[1L]], "extend")) return(approx(at, out, seq_len(n), method = "linear", rule = 2)$y)
  fill <- rep_len(as.list(fill), 3L)
  value <- function(v) if (is.null(v)) NA else v
  all <- rep(value(fill[[2L]]), n)
  if (length(at)) { all[seq_len(n) < at[1L]] <- value(fill[[1L]]); all[seq_len(n) > at[length(at)]] <- value(fill[[3L]]) }
  all[at] <- out
  all
}
rollapply.zoo <- function(data, width, FUN, ..., by = 1, by.column = TRUE, fill = if (na.pad) NA, na.pad = FALSE, partial = FALSE, align = c("center", "left", "right"), coredata = TRUE) {
  align <- match.arg(align)
  core <- zoo_core(data)
  marks <- rollapply.default(seq_along(index(data)), width, function(i) 1, by = by, fill = NA, partial = partial, align = align)
  out <- rollapply.default(core, width, FUN, ..., by = by, by.column = by.column, fill = fill, partial = partial, align = align)
  .zoo(out, if (is.null(fill)) index(data)[!is.na(marks)] else index(data), attr(data, "frequency"))
}
zoo_core <- function(x) if (is.zoo(x)) coredata.zoo(x) else x
rollapplyr <- function(..., align = "right") rollapply(..., align = align)
.roller <- function(f) function(x, k, fill = if (na.pad) NA, na.pad = FALSE, align = c("center", "left", "right"), ...) {
  align <- match.arg(align)
  rollapply(x, k, f, fill = fill, align = align, ...)
}
rollmean <- .roller(function(v) mean(v))
rollsum <- .roller(function(v) sum(v))
rollmax <- .roller(function(v) max(v))
rollmedian <- .roller(function(v) median(v))
.rightly <- function(f) function(..., align = "right") f(..., align = align)
rollmeanr <- .rightly(rollmean)
rollsumr <- .rightly(rollsum)
rollmaxr <- .rightly(rollmax)
rollmedianr <- .rightly(rollmedian)
# Missing values.
na.locf0 <- function(object, fromLast = FALSE, maxgap = Inf, coredata = NULL) {
  v <- zoo_core(object)
  if (fromLast) v <- rev(v)
  there <- !is.na(v)
  at <- cummax(ifelse(there, seq_along(v), 0L))
  out <- v
  fill <- !there & at > 0L
  if (is.finite(maxgap)) { r <- rle(!there); long <- rep(r$lengths > maxgap, r$lengths); fill <- fill & !long }
  out[fill] <- v[at[fill]]
  if (fromLast) out <- rev(out)
  if (is.zoo(object)) .zoo(out, index(object), attr(object, "frequency")) else out
}
na.locf <- function(object, na.rm = TRUE, ..., fromLast = FALSE, rev, maxgap = Inf, rule = 2) {
  if (is.data.frame(object)) { object[] <- lapply(object, na.locf0, fromLast = fromLast, maxgap = maxgap); return(if (na.rm) object[.kept(is.na(as.matrix(object)), !fromLast), , drop = FALSE] else object) }
  core <- zoo_core(object)
  if (length(dim(core)) == 2L) { core <- apply(core, 2L, na.locf0, fromLast = fromLast, maxgap = maxgap); keep <- if (na.rm && all(dim(core) > 0L)) .kept(matrix(apply(is.na(core), 1L, all)), !fromLast) else seq_len(nrow(core)); return(if (is.zoo(object)) .zoo(core[keep, , drop = FALSE], index(object)[keep], attr(object, "frequency")) else core[keep, , drop = FALSE]) }
  out <- na.locf0(object, fromLast, maxgap)
  if (!na.rm) return(out)
  out[.kept(matrix(is.na(zoo_core(out))), !fromLast)]
}
# The rows left when missing ones are cut off at the beginning, or at the end.
.kept <- function(gone, left) { bad <- rowSums(gone) > 0; n <- length(bad); if (all(bad)) return(integer()); good <- which(!bad); if (left) good[1L]:n else 1L:good[length(good)] }
na.trim <- function(object, sides = c("both", "left", "right"), is.na = c("any", "all"), ...) {
  sides <- match.arg(sides)
  core <- zoo_core(object)
  bad <- if (length(dim(core)) == 2L) (if (match.arg(is.na) == "any") rowSums(base::is.na(core)) > 0 else rowSums(!base::is.na(core)) == 0) else base::is.na(core)
  good <- which(!bad)
  if (!length(good)) return(if (is.data.frame(object) || is.matrix(object)) object[0L, ] else object[0L])
  keep <- (if (sides == "right") 1L else good[1L]):(if (sides == "left") length(bad) else good[length(good)])
  if (length(dim(core)) == 2L || is.data.frame(object)) object[keep, , drop = FALSE] else object[keep]
}
.onColumns <- function(object, f) {
  core <- zoo_core(object)
  out <- if (length(dim(core)) == 2L) { m <- apply(core, 2L, f); dimnames(m) <- dimnames(core); m } else f(core)
  if (is.zoo(object)) .zoo(out, index(object), attr(object, "frequency")) else out
}
na.approx <- function(object, x = index(object), xout, ..., na.rm = TRUE, maxgap = Inf, along) {
  at <- as.numeric(if (missing(along)) x else along)
  out <- .onColumns(object, function(v) { there <- !is.na(v); if (sum(there) < 2L) return(v); y <- approx(at[there], v[there], at, ...)$y; if (is.finite(maxgap)) { r <- rle(!there); long <- rep(r$lengths > maxgap & r$values, r$lengths); y[long] <- NA }; y })
  if (na.rm) na.trim(out) else out
}
na.spline <- function(object, x = index(object), xout, ..., na.rm = TRUE, maxgap = Inf) {
  at <- as.numeric(x)
  out <- .onColumns(object, function(v) { there <- !is.na(v); v[!there] <- splinefun(at[there], v[there], ...)(at[!there]); v })
  if (na.rm) na.trim(out) else out
}
na.fill <- function(object, fill, ix = NULL, ...) {
  fill <- rep_len(as.list(fill), 3L)
  .onColumns(object, function(v) {
    there <- which(!is.na(v))
    if (!length(there)) return(v)
    place <- seq_along(v)
    near <- function(i) approx(there, v[there], i, rule = 2)$y
    for (k in 1:3) {
      at <- place[is.na(v)]
      at <- switch(k, at[at < there[1L]], at[at > there[1L] & at < there[length(there)]], at[at > there[length(there)]])
      if (!length(at)) next
      if (is.null(fill[[k]])) next
      fillValue <- if (identical(fill[[k]], "extend")) near(at) else fill[[k]]
      v[at] <- fillValue
    }
    v
  })
}
na.aggregate <- function(object, by = 1, ..., FUN = mean, na.rm = FALSE, maxgap = Inf) {
  FUN <- match.fun(FUN)
  groups <- if (is.function(by)) by(index(object)) else by
  .onColumns(object, function(v) { g <- rep_len(as.character(groups), length(v)); for (k in unique(g)) { i <- g == k; v[i & is.na(v)] <- FUN(v[i & !is.na(v)], ...) }; v })
}
"""#),
    masks: [("package:base", ["as.Date", "as.Date.numeric"])], methodClasses: ["zoo", "yearmon", "yearqtr", "default", "ts"], exported: ["read.zoo"])
}
