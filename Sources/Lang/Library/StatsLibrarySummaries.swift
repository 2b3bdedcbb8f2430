/// Summaries by group, time series as numbered vectors, and symbolic derivatives.
enum StatsLibrarySummaries {
  static let source = LibrarySource("summaries", #"""
aggregate <- function(x, ...) UseMethod("aggregate")
aggregate.default <- function(x, ...) if (is.data.frame(x)) aggregate.data.frame(x, ...) else aggregate.data.frame(as.data.frame(x), ...)
aggregate.data.frame <- function(x, by, FUN, ..., simplify = TRUE, drop = TRUE) {
  if (!is.data.frame(x)) x <- as.data.frame(x)
  FUN <- match.fun(FUN)
  if (NROW(x) == 0L) stop("no rows to aggregate")
  if (inherits(by, "formula")) stop("'by' must be a list")
  if (!is.list(by)) stop("'by' must be a list")
  if (is.null(names(by)) && length(by)) names(by) <- paste0("Group.", seq_along(by))
  else {
    blank <- which(!nzchar(names(by)))
    names(by)[blank] <- paste0("Group.", blank)
  }
  if (any(lengths(by) != NROW(x))) stop("arguments must have same length")
  ok <- complete.cases(as.data.frame(by, stringsAsFactors = FALSE))
  codes <- lapply(by, function(g) {
    f <- if (is.factor(g)) droplevels(g[ok]) else factor(g[ok])
    as.integer(f)
  })
  x <- x[ok, , drop = FALSE]
  key <- rep(0, sum(ok))
  for (i in rev(seq_along(codes))) key <- key * (max(codes[[i]]) + 1) + codes[[i]]
  groups <- sort(unique(key))
  at <- match(key, groups)
  first <- match(groups, key)
  out <- lapply(by, function(g) g[ok][first])
  for (column in seq_along(x)) {
    values <- x[[column]]
    v <- lapply(split(seq_along(at), at), function(i) FUN(values[i], ...))
    if (simplify && length(len <- unique(lengths(v))) == 1L) v <- if (len == 1L) .joinedAnswers(v) else {
      m <- do.call(rbind, v)
      rownames(m) <- NULL
      m
    }
    out[length(by) + column] <- list(v)
    names(out)[length(by) + column] <- names(x)[column]
  }
  structure(out, class = "data.frame", row.names = .set_row_names(length(groups)))
}
# Answers of one class keep it.
.joinedAnswers <- function(answers) {
  kind <- oldClass(answers[[1L]])
  if (!is.null(kind) && all(vapply(answers, function(a) identical(oldClass(a), kind), NA))) do.call(c, unname(answers)) else unlist(answers, recursive = FALSE, use.names = FALSE)
}
aggregate.formula <- function(x, data, FUN, ..., subset, na.action = na.omit) {
  f <- x
  if (length(f) != 3L) stop("'formula' must have both left and right hand sides")
  groups <- if (identical(f[[3L]], quote(.))) setdiff(names(data), all.vars(f[[2L]])) else if (identical(f[[3L]], 1)) character() else vapply(.formulaParts(f[[3L]]), deparse1, "")
  left <- if (identical(f[[2L]], quote(.))) list(as.call(c(list(quote(cbind)), lapply(setdiff(names(data), groups), as.name)))) else list(f[[2L]])
  env <- environment(f)
  if (!missing(subset)) {
    kept <- eval(substitute(subset), data, env)
    data <- data[kept & !is.na(kept), , drop = FALSE]
  }
  predvars <- as.call(c(quote(list), left, lapply(groups, str2lang)))
  made <- eval(predvars, data, env)
  values <- setNames(made[seq_along(left)], vapply(left, deparse1, ""))
  if (is.call(left[[1L]]) && identical(left[[1L]][[1L]], quote(cbind))) values <- as.list(as.data.frame(values[[1L]]))
  label <- names(values)
  by <- setNames(made[length(left) + seq_along(groups)], groups)
  both <- na.action(structure(c(values, by), class = "data.frame", row.names = .set_row_names(length(values[[1L]]))))
  aggregate.data.frame(both[label], unclass(both)[groups], FUN, ...)
}
.formulaParts <- function(e) if (is.call(e) && length(e) == 3L && (identical(e[[1L]], quote(`+`)) || identical(e[[1L]], quote(`*`)) || identical(e[[1L]], quote(`:`)))) c(.formulaParts(e[[2L]]), .formulaParts(e[[3L]])) else if (is.call(e) && identical(e[[1L]], quote(`(`))) .formulaParts(e[[2L]]) else list(e)
reorder <- function(x, ...) UseMethod("reorder")
reorder.default <- function(x, X, FUN = mean, ..., order = is.ordered(x), decreasing = FALSE) {
  if (!is.factor(x)) x <- factor(x)
  scores <- tapply(X, x, FUN, ...)
  out <- factor(as.character(x), levels = levels(x)[base::order(as.vector(scores), decreasing = decreasing)], ordered = order)
  attr(out, "scores") <- scores
  out
}
xtabs <- function(formula = ~., data = parent.frame(), subset, sparse = FALSE, na.action, addNA = FALSE, exclude = if (!addNA) c(NA, NaN), drop.unused.levels = FALSE) {
  if (missing(formula) && missing(data)) stop("must supply either 'formula' or 'data'")
  formula <- as.formula(formula)
  if (any(attr(terms(formula, data = data), "order") > 1)) stop("interactions are not allowed")
  call <- match.call()
  frame <- call[c(1L, match(c("data", "subset"), names(call), 0L))]
  frame[[1L]] <- quote(model.frame)
  frame$formula <- formula
  frame$na.action <- if (missing(na.action)) { if (addNA) quote(na.pass) else quote(na.omit) } else call$na.action
  if (is.matrix(eval(call$data, parent.frame()))) frame$data <- as.data.frame(data)
  mf <- eval(frame, parent.frame())
  counted <- length(formula) == 2L
  y <- if (!counted) mf[[1L]]
  by <- lapply(if (counted) mf else mf[-1L], function(u) {
    if (!is.factor(u)) u <- factor(u, exclude = exclude) else if (addNA && anyNA(u)) u <- addNA(u) else if (anyNA(levels(u)) && !is.null(exclude)) u <- factor(as.vector(u), levels = levels(u), exclude = exclude)
    if (drop.unused.levels) droplevels(u) else u
  })
  if (counted) out <- table(by, dnn = names(by), useNA = if (addNA) "ifany" else "no")
  else {
    sums <- function(v) { s <- tapply(v, by, sum, default = 0L); s }
    if (NCOL(y) == 1L) out <- sums(as.vector(y))
    else {
      parts <- lapply(seq_len(ncol(y)), function(k) sums(y[, k]))
      labels <- if (is.null(colnames(y))) rep("", ncol(y)) else colnames(y)
      out <- array(unlist(parts), c(dim(parts[[1L]]), length(parts)), c(dimnames(parts[[1L]]), list(labels)))
    }
  }
  attr(out, "class") <- c("xtabs", "table")
  attr(out, "call") <- call
  out
}
print.xtabs <- function(x, ...) {
  attr(x, "call") <- NULL
  class(x) <- "table"
  print.table(x, ...)
  invisible(x)
}
ts <- function(data = NA, start = 1, end = numeric(), frequency = 1, deltat = 1, names = NULL, ...) {
  if (is.data.frame(data)) data <- data.matrix(data)
  n <- NROW(data)
  if (!missing(deltat) && missing(frequency)) frequency <- 1 / deltat
  point <- function(v) if (length(v) > 1L) v[1L] + (v[2L] - 1) / frequency else v
  if (n < 1L) stop("'ts' object must have one or more observations")
  start <- point(start)
  if (length(end)) {
    end <- point(end)
    want <- floor((end - start) * frequency + 1.01)
    if (want < n) data <- if (is.matrix(data)) data[seq_len(want), , drop = FALSE] else data[seq_len(want)]
    else if (want > n) data <- rep_len(data, want)
  } else end <- start + (n - 1) / frequency
  if (start > end) stop("'start' cannot be after 'end'")
  if (is.matrix(data)) {
    if (is.null(names)) names <- if (is.null(colnames(data))) paste("Series", seq_len(ncol(data))) else colnames(data)
    dimnames(data) <- list(NULL, names)
  }
  attr(data, "tsp") <- c(start, end, frequency)
  class(data) <- if (NCOL(data) > 1L) c("mts", "ts", "matrix") else "ts"
  data
}
`[.ts` <- function(x, i, j, drop = TRUE) {
  y <- NextMethod("[")
  if (missing(i)) ts(y, start = start(x), frequency = frequency(x)) else y
}
aggregate.ts <- function(x, nfrequency = 1, FUN = sum, ndeltat = 1, ts.eps = getOption("ts.eps", 1e-5), ...) {
  if (missing(nfrequency)) nfrequency <- 1 / ndeltat
  old <- frequency(x)
  if (old == nfrequency) return(x)
  FUN <- match.fun(FUN)
  size <- trunc(old / nfrequency + ts.eps)
  if (abs(old / nfrequency - size) > ts.eps) stop(gettextf("cannot change frequency from %g to %g", old, nfrequency), domain = NA)
  rows <- floor(NROW(x) / size)
  values <- apply(array(as.matrix(x)[seq_len(rows * size), ], c(size, rows, NCOL(x))), c(2L, 3L), FUN, ...)
  if (is.matrix(x)) colnames(values) <- colnames(x) else values <- as.vector(values)
  ts(values, start = tsp(x)[1L], frequency = nfrequency)
}
is.ts <- function(x) inherits(x, "ts") && length(x) > 0L
as.ts <- function(x, ...) UseMethod("as.ts")
as.ts.default <- function(x, ...) if (is.ts(x)) x else ts(x)
tsp <- function(x) attr(x, "tsp")
frequency <- function(x, ...) UseMethod("frequency")
frequency.default <- function(x, ...) if (is.null(t <- attr(x, "tsp"))) 1 else t[3L]
deltat <- function(x, ...) UseMethod("deltat")
deltat.default <- function(x, ...) 1 / frequency(x)
time <- function(x, ...) UseMethod("time")
time.default <- function(x, ...) {
  t <- attr(x, "tsp")
  if (is.null(t)) t <- c(1, NROW(x), 1)
  out <- ts(t[1L] + (seq_len(NROW(x)) - 1) / t[3L], start = t[1L], frequency = t[3L])
  if (is.ts(x)) out else unclass(out)
}
.tsPoint <- function(v, f) if (f > 1 && f == round(f)) c(floor(v + 1e-5), floor((v - floor(v + 1e-5)) * f + 1.01)) else v
start <- function(x, ...) UseMethod("start")
start.default <- function(x, ...) { t <- tsp(x); if (is.null(t)) c(1, 1) else if (t[3L] == 1) c(t[1L], 1) else .tsPoint(t[1L], t[3L]) }
end <- function(x, ...) UseMethod("end")
end.default <- function(x, ...) { t <- tsp(x); if (is.null(t)) c(NROW(x), 1) else if (t[3L] == 1) c(t[2L], 1) else .tsPoint(t[2L], t[3L]) }
cycle <- function(x, ...) UseMethod("cycle")
cycle.default <- function(x, ...) {
  t <- tsp(x)
  ts(as.integer(round((t[1L] %% 1) * t[3L]) + seq_along(x) - 1L) %% as.integer(t[3L]) + 1L, start = t[1L], frequency = t[3L])
}
window <- function(x, ...) UseMethod("window")
window.default <- function(x, start = NULL, end = NULL, frequency = NULL, deltat = NULL, extend = FALSE, ts.eps = getOption("ts.eps"), ...) {
  isSeries <- is.ts(x)
  t <- attr(x, "tsp")
  if (is.null(t)) t <- c(1, NROW(x), 1)
  f <- t[3L]
  if (!is.null(frequency) && !is.null(deltat) && abs(frequency * deltat - 1) > ts.eps) stop("'frequency' and 'deltat' are both supplied and are inconsistent")
  wanted <- if (!is.null(frequency)) frequency else if (!is.null(deltat)) 1 / deltat else f
  step <- f / wanted
  if (abs(step - round(step)) > ts.eps || step < 1 - ts.eps) { warning("'frequency' not changed"); step <- 1; wanted <- f }
  step <- round(step)
  point <- function(v, what) switch(length(v), v, v[1L] + (v[2L] - 1) / f, stop(gettextf("bad value for '%s'", what), domain = NA))
  from <- if (is.null(start)) t[1L] else point(start, "start")
  to <- if (is.null(end)) t[2L] else point(end, "end")
  if (!extend && from < t[1L] - ts.eps / f) { from <- t[1L]; warning("'start' value not changed") }
  if (!extend && to > t[2L] + ts.eps / f) { to <- t[2L]; warning("'end' value not changed") }
  if (from > to) stop("'start' cannot be after 'end'")
  first <- if (extend) floor((from - t[1L]) * f + ts.eps) else ceiling((from - t[1L]) * f - ts.eps)
  last <- floor((to - t[1L]) * f + ts.eps)
  at <- seq.int(first, last, by = step) + 1
  at[at < 1 | at > NROW(x)] <- NA
  out <- if (is.matrix(x)) unclass(x)[at, , drop = FALSE] else as.vector(x)[at]
  begin <- t[1L] + first / f
  attr(out, "tsp") <- c(begin, begin + (length(at) - 1) / wanted, wanted)
  if (isSeries) class(out) <- oldClass(x)
  out
}
window.ts <- function(x, ...) as.ts(window.default(x, ...))
lag <- function(x, ...) UseMethod("lag")
lag.default <- function(x, k = 1, ...) {
  t <- attr(x, "tsp")
  if (is.null(t)) t <- c(1, NROW(x), 1)
  if (k != round(k)) {
    k <- round(k)
    warning("'k' is not an integer")
  }
  attr(x, "tsp") <- c(t[1:2] - k / t[3L], t[3L])
  x
}
print.ts <- function(x, digits = NULL, quote = FALSE, ...) {
  t <- attr(x, "tsp")
  f <- t[3L]
  plain <- as.vector(unclass(x))
  attributes(plain) <- NULL
  if (is.matrix(x)) {
    m <- unclass(x)
    attr(m, "tsp") <- NULL
    at <- as.vector(unclass(time(x)))
    year <- floor(at + getOption("ts.eps"))
    part <- round((at - year) * f) + 1
    if (f == 12) rownames(m) <- paste(month.abb[part], year)
    else if (f == 4) rownames(m) <- paste0(year, " Q", part)
    else {
      cat("Time Series:\nStart =", deparse(if (f == 1) t[1L] else .tsPoint(t[1L], f)), "\nEnd =", deparse(if (f == 1) t[2L] else .tsPoint(t[2L], f)), "\nFrequency =", deparse(f), "\n")
      rownames(m) <- format(at, nsmall = 0L)
    }
    print(m, quote = quote, right = TRUE)
  } else if (f == 12 || f == 4) {
    cols <- if (f == 12) month.abb else paste0("Qtr", 1:4)
    s <- .tsPoint(t[1L], f)
    text <- format(plain, ...)
    cells <- c(rep("", s[2L] - 1L), text)
    cells <- c(cells, rep("", (-length(cells)) %% f))
    m <- matrix(cells, ncol = f, byrow = TRUE, dimnames = list(s[1L] + seq_len(length(cells) / f) - 1L, cols))
    if (nrow(m) == 1L) m <- m[, seq.int(s[2L], length.out = length(plain)), drop = FALSE]
    print(m, quote = FALSE, right = TRUE)
  } else {
    cat("Time Series:\nStart =", deparse(if (f == 1) t[1L] else .tsPoint(t[1L], f)), "\nEnd =", deparse(if (f == 1) t[2L] else .tsPoint(t[2L], f)), "\nFrequency =", deparse(f), "\n")
    print(plain, quote = quote, ...)
  }
  invisible(x)
}
cbind.ts <- function(..., deparse.level = 1) .bindSeries(list(...), .seriesNames(substitute(list(...)), list(...), deparse.level), TRUE)
# Series of different spans meet where both have values.
Ops.ts <- function(e1, e2) {
  if (missing(e2) || !is.ts(e1) || !is.ts(e2) || all(abs(tsp(e1) - tsp(e2)) < getOption("ts.eps"))) return(NextMethod(.Generic))
  both <- .bindSeries(list(e1, e2), .seriesNames(sys.call(), list(e1, e2), 1), FALSE)
  if (is.null(both)) return(get(.Generic, mode = "function")(NULL, NULL))
  first <- seq_len(NCOL(e1))
  get(.Generic, mode = "function")(both[, first, drop = !is.matrix(e1)], both[, -first, drop = !is.matrix(e2)])
}
ts.union <- function(..., dframe = FALSE) {
  bound <- .bindSeries(list(...), .seriesNames(substitute(list(...)), list(...), 1), TRUE)
  if (dframe) as.data.frame(lapply(setNames(seq_len(ncol(bound)), colnames(bound)), function(i) bound[, i])) else bound
}
ts.intersect <- function(..., dframe = FALSE) {
  bound <- .bindSeries(list(...), .seriesNames(substitute(list(...)), list(...), 1), FALSE)
  if (dframe) as.data.frame(lapply(setNames(seq_len(ncol(bound)), colnames(bound)), function(i) bound[, i])) else bound
}
# Names of the arguments, or their text.
.seriesNames <- function(call, values, deparse.level) {
  exprs <- as.list(call)[-1L]
  given <- names(exprs)
  vapply(seq_along(values), function(i) {
    if (!is.null(given) && nzchar(given[i])) given[i]
    else if (i <= length(exprs) && (deparse.level == 2 || is.symbol(exprs[[i]]) || deparse.level == 1)) deparse1(exprs[[i]])
    else ""
  }, "")
}
# Series side by side at all their times (`union`) or those they share; vectors must be as long as the result.
.bindSeries <- function(parts, named, union) {
  keep <- !vapply(parts, is.null, NA)
  parts <- parts[keep]
  named <- named[keep]
  isTs <- vapply(parts, function(p) length(attr(p, "tsp")) == 3L, NA)
  if (!any(isTs)) stop("no time series supplied")
  tsps <- unname(vapply(parts[isTs], attr, numeric(3L), "tsp"))
  f <- tsps[3L, 1L]
  if (any(abs(tsps[3L, ] - f) > 1e-5)) stop("not all series have the same frequency")
  phase <- (tsps[1L, ] * f) %% 1
  if (any(abs(phase - phase[1L]) > 1e-5)) stop("not all series have the same phase")
  start <- if (union) min(tsps[1L, ]) else max(tsps[1L, ])
  end <- if (union) max(tsps[2L, ]) else min(tsps[2L, ])
  if (start > end) {
    warning("non-intersecting series")
    return(NULL)
  }
  n <- round(f * (end - start)) + 1
  columns <- list()
  names <- character()
  for (k in seq_along(parts)) {
    p <- parts[[k]]
    m <- if (is.matrix(p)) unclass(p) else matrix(as.vector(p), ncol = 1L)
    if (isTs[k]) {
      shift <- round(f * (attr(p, "tsp")[1L] - start))
      at <- seq_len(nrow(m)) + shift
      inside <- at >= 1 & at <= n
    } else {
      if (!nrow(m) %in% c(1L, n)) stop("non-time series not of the correct length")
      m <- m[rep_len(seq_len(nrow(m)), n), , drop = FALSE]
      at <- seq_len(n)
      inside <- rep(TRUE, n)
    }
    for (j in seq_len(ncol(m))) {
      v <- rep(m[NA_integer_, j][1L], n)
      v[at[inside]] <- m[inside, j]
      columns[[length(columns) + 1L]] <- v
      names <- c(names, if (ncol(m) == 1L) named[k] else paste(named[k], if (is.null(colnames(m))) j else colnames(m)[j], sep = "."))
    }
  }
  if (length(parts) == 1L) return(parts[[1L]])
  ts(matrix(unlist(columns), n, dimnames = list(NULL, names)), start = start, frequency = f)
}
diff.ts <- function(x, lag = 1, differences = 1, ...) {
  t <- attr(x, "tsp")
  v <- as.vector(unclass(x))
  attributes(v) <- NULL
  r <- diff(v, lag = lag, differences = differences)
  ts(r, end = t[2L], start = t[2L] - (length(r) - 1) / t[3L], frequency = t[3L])
}
acf <- function(x, lag.max = NULL, type = c("correlation", "covariance", "partial"), plot = TRUE, na.action = na.fail, demean = TRUE, ...) {
  type <- match.arg(type)
  series <- deparse1(substitute(x))
  x <- na.action(as.ts(x))
  f <- frequency(x)
  named <- colnames(x)
  x <- as.matrix(x)
  if (!is.numeric(x)) stop("'x' must be numeric")
  n <- nrow(x)
  k <- ncol(x)
  if (is.null(lag.max)) lag.max <- floor(10 * (log10(n) - log10(k)))
  lag.max <- as.integer(min(lag.max, n - 1L))
  if (is.na(lag.max) || lag.max < 0) stop("'lag.max' must be at least 0")
  if (type == "partial") {
    if (k > 1L) stop("partial correlations of several series are not available")
    lag.max <- max(1L, lag.max)
  }
  if (demean || type == "partial") x <- sweep(x, 2, colMeans(x, na.rm = TRUE), check.margin = FALSE)
  # Element (l + 1, i, j): series i at t + l with series j at t. Missing values leave out their pairs.
  a <- array(0, c(lag.max + 1L, k, k))
  for (i in seq_len(k)) for (j in seq_len(k)) for (l in 0:lag.max) {
    p <- x[seq_len(n - l) + l, i] * x[seq_len(n - l), j]
    ok <- !is.na(p)
    a[l + 1L, i, j] <- if (any(ok)) sum(p[ok]) / (sum(ok) + l) else NA
  }
  if (type != "covariance") {
    scale <- sqrt(vapply(seq_len(k), function(i) a[1L, i, i], 0))
    for (i in seq_len(k)) for (j in seq_len(k)) a[, i, j] <- pmin(1, pmax(-1, a[, i, j] / (scale[i] * scale[j])))
  }
  sign <- matrix(1, k, k)
  sign[lower.tri(sign)] <- -1
  lag <- outer(0:lag.max, sign / f)
  if (type == "partial") {
    a <- array(.durbin(a[-1L, 1L, 1L])$partial, c(lag.max, 1L, 1L))
    lag <- array(seq_len(lag.max) / f, c(lag.max, 1L, 1L))
  }
  result <- structure(list(acf = a, type = type, n.used = n, lag = lag, series = series, snames = named), class = "acf")
  if (!plot) return(result)
  plot.acf(result, ...)
  invisible(result)
}
pacf <- function(x, lag.max = NULL, plot = TRUE, na.action = na.fail, ...) {
  series <- deparse1(substitute(x))
  result <- acf(x, lag.max, "partial", plot = FALSE, na.action = na.action)
  result$series <- series
  if (!plot) return(result)
  plot.acf(result, ...)
  invisible(result)
}
print.acf <- function(x, digits = 3L, ...) {
  cat("\n", switch(x$type, correlation = "Autocorrelations", covariance = "Autocovariances", partial = "Partial autocorrelations"), " of series ", sQuote(x$series), ", by lag\n\n", sep = "")
  if (is.null(x$snames) || length(x$snames) < 2L) print(setNames(format(round(x$acf[, 1L, 1L], digits), digits = digits), format(x$lag[, 1L, 1L], digits = digits)), quote = FALSE, ...)
  else {
    k <- length(x$snames)
    for (j in seq_len(k)) {
      cell <- function(i) paste0(format(x$acf[, i, j], digits = digits), " (", format(x$lag[, i, j], digits = digits), ")")
      m <- vapply(seq_len(k), cell, character(dim(x$acf)[1L]))
      dimnames(m) <- list(rep("", nrow(m)), x$snames)
      cat(", , ", x$snames[j], "\n\n", sep = "")
      print(m, quote = FALSE, ...)
      cat("\n")
    }
  }
  invisible(x)
}
toeplitz <- function(x, ...) {
  n <- length(x)
  matrix(x[abs(col(diag(n)) - row(diag(n))) + 1L], n, n)
}
ppoints <- function(n, a = if (n <= 10) 3/8 else 1/2) {
  if (length(n) > 1L) n <- length(n)
  if (n > 0) (1L:n - a) / (n + 1 - 2 * a) else numeric()
}
dmultinom <- function(x, size = NULL, prob, log = FALSE) {
  if (length(prob) != length(x)) stop("x[] and prob[] must be equal length vectors.")
  if (any(!is.finite(prob)) || any(prob < 0) || sum(prob) == 0) stop("probabilities must be finite, non-negative and not all 0")
  prob <- prob / sum(prob)
  x <- as.integer(x + 0.5)
  if (any(x < 0)) stop("'x' must be non-negative")
  n <- sum(x)
  if (!is.null(size) && size != n) stop("size != sum(x), i.e. one is wrong")
  keep <- prob != 0
  if (any(x[!keep] != 0)) return(if (log) -Inf else 0)
  r <- lgamma(n + 1) + sum(x[keep] * base::log(prob[keep]) - lgamma(x[keep] + 1))
  if (log) r else exp(r)
}
runmed <- function(x, k, ...) {
  n <- length(x)
  h <- (k - 1L) %/% 2L
  out <- as.numeric(x)
  for (i in seq_len(n)) {
    w <- min(h, i - 1L, n - i)
    out[i] <- median(x[(i - w):(i + w)])
  }
  structure(out, k = as.integer(k))
}
confint.default <- function(object, parm, level = 0.95, ...) {
  cf <- coef(object)
  if (missing(parm)) parm <- names(cf) else if (is.numeric(parm)) parm <- names(cf)[parm]
  a <- (1 - level) / 2
  a <- c(a, 1 - a)
  se <- sqrt(diag(vcov(object)))[parm]
  out <- matrix(cf[parm] + se %o% qnorm(a), length(parm), 2L)
  dimnames(out) <- list(parm, paste(format(100 * a, trim = TRUE, scientific = FALSE, digits = 3), "%"))
  out
}
D <- function(expr, name) {
  if (is.expression(expr)) expr <- expr[[1L]]
  if (!(is.numeric(expr) || is.complex(expr) || is.language(expr) || is.logical(expr))) stop(gettextf("expression must not be type '%s'", typeof(expr)), domain = NA)
  if (!is.character(name) || length(name) < 1L) stop("variable must be a character string")
  .derivative(expr, name[1L], sys.call())
}
.isNegated <- function(a) is.call(a) && length(a) == 2L && identical(a[[1L]], quote(`-`))
.plus <- function(a, b) if (identical(a, 0)) b else if (identical(b, 0)) a else if (.isNegated(a)) .minus(b, a[[2L]]) else if (.isNegated(b)) .minus(a, b[[2L]]) else call("+", a, b)
.minus <- function(a, b) if (identical(b, 0)) a else if (identical(a, 0)) .negate(b) else if (.isNegated(a)) .negate(.plus(a[[2L]], b)) else if (.isNegated(b)) call("+", a, b[[2L]]) else call("-", a, b)
.negate <- function(a) if (identical(a, 0)) 0 else if (.isNegated(a)) a[[2L]] else call("-", a)
.times <- function(a, b) if (identical(a, 0) || identical(b, 0)) 0 else if (identical(a, 1)) b else if (identical(b, 1)) a else if (.isNegated(a)) .negate(.times(a[[2L]], b)) else if (.isNegated(b)) .negate(.times(a, b[[2L]])) else call("*", a, b)
.over <- function(a, b) if (identical(a, 0)) 0 else if (identical(b, 1)) a else if (.isNegated(a)) .negate(.over(a[[2L]], b)) else if (.isNegated(b)) .negate(.over(a, b[[2L]])) else call("/", a, b)
.raised <- function(a, b) if (identical(b, 1)) a else if (identical(b, 0)) 1 else call("^", a, b)
.derivative <- function(e, v, where) {
  if (is.numeric(e) || is.logical(e) || is.complex(e)) return(0)
  if (is.name(e)) return(if (identical(as.character(e), v)) 1 else 0)
  op <- as.character(e[[1L]])
  a <- e[[2L]]
  da <- .derivative(a, v, where)
  b <- if (length(e) > 2L) e[[3L]]
  db <- if (length(e) > 2L) .derivative(b, v, where)
  switch(op,
    `(` = da,
    `+` = if (is.null(b)) da else .plus(da, db),
    `-` = if (is.null(b)) .negate(da) else .minus(da, db),
    `*` = .plus(.times(da, b), .times(a, db)),
    `/` = .minus(.over(da, b), .over(.times(a, db), .raised(b, 2))),
    `^` = if (is.numeric(b)) .times(b, .times(da, .raised(a, b - 1)))
      else .plus(.times(.raised(a, call("-", b, 1)), .times(b, da)), .times(.raised(a, b), .times(call("log", a), db))),
    exp = .times(e, da),
    log = if (is.null(b)) .over(da, a) else stop(simpleError("only single-argument calls to log() are supported;\n  maybe use log(x,a) = log(x)/log(a)", where)),
    sin = .times(call("cos", a), da),
    cos = .negate(.times(call("sin", a), da)),
    tan = .over(da, .raised(call("cos", a), 2)),
    sinh = .times(call("cosh", a), da),
    cosh = .times(call("sinh", a), da),
    sqrt = .derivative(call("^", a, 0.5), v, where),
    pnorm = .times(call("dnorm", a), da),
    dnorm = .negate(.times(call("*", a, call("dnorm", a)), da)),
    asin = .over(da, call("sqrt", call("-", 1, .raised(a, 2)))),
    acos = .negate(.over(da, call("sqrt", call("-", 1, .raised(a, 2))))),
    atan = .over(da, call("+", 1, .raised(a, 2))),
    stop(simpleError(gettextf("Function '%s' is not in the derivatives table", op), where)))
}
"""#)
}
