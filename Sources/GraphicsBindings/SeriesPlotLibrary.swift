import Lang

/// Plots of decomposed series, of seasons and of lags.
enum SeriesPlotLibrary {
  static let source = LibrarySource("series plots", #"""
plot.decomposed.ts <- function(x, ...) {
  observed <- if (is.null(x$x)) with(x, if (type == "additive") random + trend + seasonal else random * trend * seasonal) else x$x
  plot(cbind(observed = observed, trend = x$trend, seasonal = x$seasonal, random = x$random), main = paste("Decomposition of", x$type, "time series"), ...)
}
plot.stl <- function(x, labels = colnames(X), set.pars = list(mar = c(0, 6, 0, 6), oma = c(6, 0, 4, 0), tck = -0.01, mfrow = c(nplot, 1)), main = NULL, range.bars = TRUE, ..., col.range = "light gray") {
  series <- x$time.series
  X <- cbind(rowSums(series), series)
  X <- ts(X, start = start(series), frequency = frequency(series))
  colnames(X) <- c("data", colnames(series))
  nplot <- ncol(X)
  if (range.bars) shortest <- min(apply(limits <- apply(X, 2L, range), 2L, diff))
  if (length(set.pars)) {
    old <- do.call("par", as.list(names(set.pars)))
    on.exit(par(old), add = TRUE)
    do.call("par", set.pars)
  }
  for (i in seq_len(nplot)) {
    plot(X[, i], type = if (i < nplot) "l" else "h", xlab = "", ylab = "", axes = FALSE, ...)
    if (range.bars) {
      ends <- par("usr")[1:2]
      width <- diff(ends) / 64
      middle <- mean(limits[, i])
      rect(ends[2L] - width, middle + shortest / 2, ends[2L] - 0.4 * width, middle - shortest / 2, col = col.range, xpd = TRUE)
    }
    if (i == 1L && !is.null(main)) title(main, line = 2, outer = par("oma")[3L] > 0)
    if (i == nplot) abline(h = 0)
    box()
    isRight <- i %% 2 == 0
    axis(2, labels = !isRight)
    axis(4, labels = isRight)
    axis(1, labels = i == nplot)
    mtext(labels[i], side = 2, 3)
  }
  mtext("time", side = 1, line = 3)
  invisible()
}
monthplot <- function(x, ...) UseMethod("monthplot")
monthplot.ts <- function(x, labels = NULL, times = time(x), phase = cycle(x), ylab = deparse1(substitute(x)), ...) {
  if (is.null(labels)) {
    if (missing(phase)) {
      f <- frequency(x)
      labels <- if (f == 4) paste0("Q", 1L:4L) else if (f == 12) c("J", "F", "M", "A", "M", "J", "J", "A", "S", "O", "N", "D") else 1L:f
    } else labels <- unique(phase)
  }
  force(ylab)
  monthplot.default(x, labels = labels, times = times, phase = phase, ylab = ylab, ...)
}
monthplot.stl <- function(x, labels = NULL, ylab = choice, choice = "seasonal", ...) monthplot(x$time.series[, choice], labels = labels, ylab = ylab, ...)
monthplot.default <- function(x, labels = 1L:12L, ylab = deparse1(substitute(x)), times = seq_along(x), phase = (times - 1L) %% length(labels) + 1L, base = mean, axes = TRUE, type = c("l", "h"), box = TRUE, add = FALSE, col = par("col"), lty = par("lty"), lwd = par("lwd"), col.base = col, lty.base = lty, lwd.base = lwd, ...) {
  type <- match.arg(type)
  force(ylab)
  if (is.null(labels) || length(labels) == 0L || is.null(phase)) stop("'labels' and 'phase' are needed")
  phase <- if (is.factor(phase)) as.integer(phase) else match(phase, sort(unique(as.vector(phase))))
  n <- length(labels)
  x <- as.vector(x)
  times <- as.vector(times)
  if (!add) {
    plot(NA, NA, axes = FALSE, xlim = c(0.55, n + 0.45), ylim = range(x, na.rm = TRUE), ylab = ylab, xlab = "", ...)
    if (box) box()
    if (axes) {
      axis(1, at = 1L:n, labels = labels, ...)
      axis(2, ...)
    }
  }
  for (i in 1L:n) {
    own <- phase == i
    at <- times[own]
    at <- if (diff(range(times)) > 0) i - 0.45 + 0.9 * (at - min(times)) / diff(range(times)) else rep(i, length(at))
    if (!is.null(base)) {
      middle <- base(x[own])
      segments(i - 0.45, middle, i + 0.45, middle, col = col.base, lty = lty.base, lwd = lwd.base)
    } else middle <- 0
    if (type == "l") lines(at, x[own], col = col, lty = lty, lwd = lwd) else segments(at, middle, at, x[own], col = col, lty = lty, lwd = lwd)
  }
  invisible()
}
"""#)
}
