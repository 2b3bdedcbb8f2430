/// Seasonal decomposition by local regression. Source: Cleveland, Cleveland, McRae and Terpenning (1990).
enum StatsLibrarySeasonalTrend {
  static let source = LibrarySource("SeasonalTrend", #"""
stl <- function(x, s.window, s.degree = 0, t.window = NULL, t.degree = 1, l.window = nextodd(period), l.degree = t.degree, s.jump = ceiling(s.window / 10),
  t.jump = ceiling(t.window / 10), l.jump = ceiling(l.window / 10), robust = FALSE, inner = if (robust) 1 else 2, outer = if (robust) 15 else 0, na.action = na.fail) {
  nextodd <- function(v) { v <- round(v); if (v %% 2 == 0) v <- v + 1; as.integer(v) }
  x <- na.action(as.ts(x))
  if (is.matrix(x)) stop("only univariate series are allowed")
  n <- as.integer(length(x))
  period <- frequency(x)
  if (period < 2 || n <= 2 * period) stop("series is not periodic or has less than two periods")
  periodic <- FALSE
  if (is.character(s.window)) {
    if (is.na(pmatch(s.window, "periodic"))) stop("unknown string value for s.window")
    periodic <- TRUE
    s.window <- 10 * n + 1
    s.degree <- 0
  }
  s.degree <- as.integer(s.degree)
  t.degree <- as.integer(t.degree)
  l.degree <- as.integer(l.degree)
  if (!all(c(s.degree, t.degree, l.degree) %in% 0:1)) stop("s.degree must be 0 or 1")
  if (is.null(t.window)) t.window <- nextodd(ceiling(1.5 * period / (1 - 1.5 / s.window)))
  np <- max(2L, as.integer(period))
  windows <- pmax(3L, vapply(c(s.window, t.window, l.window), function(w) as.integer(w) + (as.integer(w) %% 2L == 0L), 0L))
  y <- as.vector(x)
  weights <- rep(1, n)
  trend <- seasonal <- numeric(n)
  average <- function(v, k) { s <- cumsum(c(0, v)); (s[(k + 1L):length(s)] - s[seq_len(length(s) - k)]) / k }
  round.no <- 0L
  repeat {
    used <- if (round.no) weights else NULL
    for (i in seq_len(inner)) {
      cycles <- numeric(n + 2L * np)
      for (j in seq_len(np)) {
        at <- seq(j, n, by = np)
        cycles[j + np * (0:(length(at) + 1L))] <- .stlCycle((y - trend)[at], windows[1L], s.degree, as.integer(s.jump), used[at])
      }
      low <- average(average(average(cycles, np), np), 3L)
      seasonal <- cycles[np + seq_len(n)] - .stlSmooth(low, windows[3L], l.degree, as.integer(l.jump), NULL)
      trend <- .stlSmooth(y - seasonal, windows[2L], t.degree, as.integer(t.jump), used)
    }
    round.no <- round.no + 1L
    if (round.no > outer) break
    r <- abs(y - seasonal - trend)
    cmad <- 6 * median(r)
    weights <- ifelse(r <= 0.001 * cmad, 1, ifelse(r <= 0.999 * cmad, (1 - (r / cmad)^2)^2, 0))
  }
  if (outer == 0) weights <- rep(1, n)
  if (periodic) {
    at <- cycle(x)
    seasonal <- as.vector(tapply(seasonal, at, mean)[at])
  }
  remainder <- y - seasonal - trend
  structure(list(time.series = ts(cbind(seasonal = seasonal, trend = trend, remainder = remainder), start = start(x), frequency = period), weights = weights, call = match.call(),
    win = c(s = s.window, t = t.window, l = l.window), deg = c(s = s.degree, t = t.degree, l = l.degree), jump = c(s = s.jump, t = t.jump, l = l.jump),
    inner = inner, outer = outer), class = "stl")
}
.stlAt <- function(y, len, degree, at, left, right, weights) {
  # Local fit of `y` at the place `at` from the points left ... right; NA where all weights are zero.
  n <- length(y)
  j <- left:right
  h <- max(at - left, right - at)
  if (len > n) h <- h + (len - n) %/% 2
  r <- abs(j - at)
  w <- ifelse(r <= 0.999 * h, ifelse(r > 0.001 * h, (1 - (r / h)^3)^3, 1), 0)
  if (!is.null(weights)) w <- w * weights[j]
  total <- sum(w)
  if (total <= 0) return(NA_real_)
  w <- w / total
  if (h > 0 && degree > 0L) {
    a <- sum(w * j)
    b <- at - a
    c <- sum(w * (j - a)^2)
    if (sqrt(c) > 0.001 * (n - 1)) w <- w * (b / c * (j - a) + 1)
  }
  sum(w * y[j])
}
.stlSmooth <- function(y, len, degree, jump, weights) {
  n <- length(y)
  if (n < 2L) return(y)
  jump <- min(jump, n - 1L)
  half <- (len + 1L) %/% 2L
  places <- seq(1L, n, by = jump)
  bounds <- function(i) {
    if (len >= n) c(1L, n) else if (i < half) c(1L, len) else if (i >= n - half + 1L) c(n - len + 1L, n) else c(i - half + 1L, len + i - half)
  }
  fitted <- numeric(n)
  last <- c(1L, min(len, n))
  for (i in places) {
    last <- bounds(i)
    v <- .stlAt(y, len, degree, i, last[1L], last[2L], weights)
    fitted[i] <- if (is.na(v)) y[i] else v
  }
  if (jump == 1L) return(fitted)
  end <- places[length(places)]
  if (end != n) {
    v <- .stlAt(y, len, degree, n, last[1L], last[2L], weights)
    fitted[n] <- if (is.na(v)) y[n] else v
    places <- c(places, n)
  }
  approx(places, fitted[places], xout = seq_len(n))$y
}
.stlCycle <- function(y, len, degree, jump, weights) {
  # A smoothed cycle-subseries with one value more at each end.
  k <- length(y)
  inner <- .stlSmooth(y, len, degree, jump, weights)
  first <- .stlAt(y, len, degree, 0, 1L, min(len, k), weights)
  last <- .stlAt(y, len, degree, k + 1, max(1L, k - len + 1L), k, weights)
  c(if (is.na(first)) inner[1L] else first, inner, if (is.na(last)) inner[k] else last)
}
print.stl <- function(x, digits = max(3L, getOption("digits") - 3L), ...) {
  cat(" Call:\n ")
  dput(x$call, control = NULL)
  cat("\nComponents\n")
  print(x$time.series, digits = digits, ...)
  invisible(x)
}
"""#)
}
