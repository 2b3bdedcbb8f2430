/// Series at other frequencies, simulated series, cross-correlations.
enum StatsLibraryTimeSeriesTools {
  static let source = LibrarySource("time series tools", #"""
`tsp<-` <- function(x, value) { attr(x, "tsp") <- value; x }
hasTsp <- function(x) { if (is.null(attr(x, "tsp"))) attr(x, "tsp") <- c(1, NROW(x), 1); x }
is.mts <- function(x) is.ts(x) && is.matrix(x)
`window<-` <- function(x, ..., value) UseMethod("window<-")
`window<-.ts` <- function(x, start, end, frequency, deltat, ..., value) {
  at <- tsp(x)
  place <- function(when, default) {
    if (missing(when)) return(default)
    if (length(when) == 2L) when[1L] + (when[2L] - 1) / at[3L] else when
  }
  first <- round((place(start, at[1L]) - at[1L]) * at[3L]) + 1
  last <- round((place(end, at[2L]) - at[1L]) * at[3L]) + 1
  if (first < 1 || last > NROW(x)) stop("extending time series when replacing is not allowed when 'extend' is FALSE")
  if (length(value) && (last - first + 1) %% NROW(value) != 0) stop("number of observations to replace is not a multiple of the replacement length")
  if (is.matrix(x)) x[first:last, ] <- value else x[first:last] <- value
  x
}
ccf <- function(x, y, lag.max = NULL, type = c("correlation", "covariance"), plot = TRUE, na.action = na.fail, ...) {
  type <- match.arg(type)
  if (is.matrix(x) || is.matrix(y)) stop("univariate time series only")
  X <- ts.intersect(as.ts(x), as.ts(y))
  colnames(X) <- c(deparse1(substitute(x))[1L], deparse1(substitute(y))[1L])
  a <- acf(X, lag.max = lag.max, plot = FALSE, type = type, na.action = na.action)
  middle <- nrow(a$lag)
  a$lag <- array(c(rev(a$lag[-1L, 2L, 1L]), a$lag[, 1L, 2L]), c(2L * middle - 1L, 1L, 1L))
  a$acf <- array(c(rev(a$acf[-1L, 2L, 1L]), a$acf[, 1L, 2L]), c(2L * middle - 1L, 1L, 1L))
  a$snames <- paste(a$snames, collapse = " & ")
  if (plot) { plot(a, ...); return(invisible(a)) }
  a
}
arima.sim <- function(model, n, rand.gen = rnorm, innov = rand.gen(n, ...), n.start = NA, start.innov = rand.gen(n.start, ...), ...) {
  if (!is.list(model)) stop("'model' must be list")
  if (n <= 0L) stop("'n' must be strictly positive")
  p <- length(model$ar)
  q <- length(model$ma)
  if (p) {
    smallest <- min(Mod(polyroot(c(1, -model$ar))))
    if (smallest <= 1) stop("'ar' part of model is not stationary")
  }
  if (is.na(n.start)) n.start <- p + q + if (p) ceiling(6 / log(smallest)) else 0
  if (n.start < p + q) stop("burn-in 'n.start' must be as long as 'ar + ma'")
  d <- 0
  if (!is.null(order <- model$order)) {
    if (length(order) != 3L) stop("'model$order' must be of length 3")
    if (p != order[1L]) stop("inconsistent specification of 'ar' order")
    if (q != order[3L]) stop("inconsistent specification of 'ma' order")
    d <- order[2L]
    if (d != round(d) || d < 0) stop("number of differences must be a positive integer")
  }
  if (!missing(start.innov) && length(start.innov) < n.start)
    stop(sprintf(ngettext(n.start, "'start.innov' is too short: need %d point", "'start.innov' is too short: need %d points"), n.start), domain = NA)
  x <- ts(c(start.innov[seq_len(n.start)], innov[1L:n]), start = 1 - n.start)
  if (q) {
    x <- stats::filter(x, c(1, model$ma), sides = 1L)
    x[seq_along(model$ma)] <- 0
  }
  if (p) x <- stats::filter(x, model$ar, method = "recursive")
  if (n.start > 0) x <- x[-(seq_len(n.start))]
  if (d > 0) x <- diffinv(x, differences = d)
  as.ts(x)
}
spec.taper <- function(x, p = 0.1) {
  if (any(p < 0) || any(p > 0.5)) stop("'p' must be between 0 and 0.5")
  a <- attributes(x)
  x <- as.matrix(x)
  p <- rep_len(p, ncol(x))
  for (i in seq_len(ncol(x))) {
    m <- floor(nrow(x) * p[i])
    if (m == 0) next
    w <- 0.5 * (1 - cos(pi * seq.int(1, 2 * m - 1, by = 2) / (2 * m)))
    x[, i] <- c(w, rep_len(1, nrow(x) - 2 * m), rev(w)) * x[, i]
  }
  attributes(x) <- a
  x
}
"""#)
}
