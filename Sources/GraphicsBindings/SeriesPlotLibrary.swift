import Lang

/// Plots of series: as they are, decomposed, of seasons, lags, correlations and spectra.
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
plot.acf <- function(x, ci = 0.95, type = "h", xlab = "Lag", ylab = NULL, ylim = NULL, main = NULL, ci.col = "blue", ci.type = c("white", "ma"), max.mfrow = 6, ask = FALSE, mar = if (k > 2) c(3, 2, 2, 0.8) else par("mar"), oma = if (k > 2) c(1, 1.2, 1, 1) else par("oma"), mgp = if (k > 2) c(1.5, 0.6, 0) else par("mgp"), xpd = par("xpd"), cex.main = if (k > 2) 1 else par("cex.main"), verbose = getOption("verbose"), ...) {
  ci.type <- match.arg(ci.type)
  k <- if (is.null(dim(x$acf))) 1L else dim(x$acf)[2L]
  lag <- array(x$lag, c(length(x$lag) / k^2, k, k))
  y <- array(x$acf, dim(lag))
  snames <- if (is.null(x$snames)) paste("Series ", if (k == 1L) x$series else seq_len(k)) else x$snames
  short <- if (k > 2) abbreviate(snames) else snames
  with.ci <- ci > 0 && x$type != "covariance"
  moving <- with.ci && ci.type == "ma" && x$type == "correlation"
  if (moving && lag[1L, 1L, 1L] != 0) {
    warning("can use ci.type=\"ma\" only if first lag is 0")
    moving <- FALSE
  }
  if (is.null(ylab)) ylab <- switch(x$type, correlation = "ACF", covariance = "ACF (cov)", partial = "Partial ACF")
  clim <- if (with.ci) qnorm((1 + ci) / 2) / sqrt(x$n.used) else 0
  band <- function(i, j) clim * sqrt(cumsum(c(1, 2 * y[-1L, i, j]^2)))
  if (is.null(ylim)) {
    ylim <- range(y, na.rm = TRUE)
    if (with.ci) ylim <- range(-clim, clim, ylim)
    if (moving) for (i in seq_len(k)) ylim <- range(ylim, b <- band(i, i), -b)
  }
  rows <- if (k > max.mfrow) ceiling(k / ceiling(k / max.mfrow)) else k
  if (k > 1L) {
    old <- par(mfrow = c(rows, rows), mar = mar, oma = oma, mgp = mgp, xpd = xpd, cex.main = cex.main)
    on.exit(par(old))
  }
  pages <- split(seq_len(k), (seq_len(k) - 1L) %/% rows)
  for (down in pages) for (across in pages) for (i in down[1L] + seq_len(rows) - 1L) for (j in across[1L] + seq_len(rows) - 1L) {
    if (max(i, j) > k) {
      plot.new()
      box(col = "light gray")
      next
    }
    plot(lag[, i, j], y[, i, j], type = type, xlab = xlab, ylab = if (j == 1L) ylab else "", ylim = ylim, ...)
    abline(h = 0)
    if (with.ci && !moving) abline(h = c(clim, -clim), col = ci.col, lty = 2)
    else if (moving && i == j) {
      b <- band(i, i)
      b <- b[-length(b)]
      lines(lag[-1L, i, j], b, col = ci.col, lty = 2)
      lines(lag[-1L, i, j], -b, col = ci.col, lty = 2)
    }
    title(if (!is.null(main)) main else if (i == j) snames[i] else paste(short[i], "&", short[j]), line = if (k > 2) 1 else 2)
  }
  invisible()
}
plot.ts <- function(x, y = NULL, plot.type = c("multiple", "single"), xy.labels, xy.lines, panel = lines, nc, yax.flip = FALSE, mar.multi = c(0, 5.1, 0, if (yax.flip) 5.1 else 2.1), oma.multi = c(6, 0, 5, 0), axes = TRUE, type = "l", xlim = NULL, ylim = NULL, xlab = "Time", ylab, log = "", col = par("col"), bg = NA, pch = par("pch"), cex = par("cex"), lty = par("lty"), lwd = par("lwd"), frame.plot = axes, ann = par("ann"), cex.lab = par("cex.lab"), col.lab = par("col.lab"), font.lab = par("font.lab"), cex.axis = par("cex.axis"), col.axis = par("col.axis"), font.axis = par("font.axis"), main = NULL, ...) {
  plot.type <- match.arg(plot.type)
  shown <- deparse1(substitute(x))
  if (!is.null(y)) {
    named <- deparse1(substitute(y))
    x <- as.ts(x)
    y <- as.ts(y)
    if (!is.null(dim(x)) || !is.null(dim(y))) stop("scatter plots only for univariate time series")
    both <- ts.intersect(x, y)
    at <- time(both)
    xy <- xy.coords(as.vector(both[, 1L]), as.vector(both[, 2L]), log = log, setLab = FALSE)
    if (missing(xy.labels)) xy.labels <- length(xy$x) <= 150
    isLabelled <- is.character(xy.labels) || isTRUE(xy.labels)
    if (!is.logical(xy.labels) && !is.character(xy.labels)) stop("'xy.labels' must be logical or character")
    plot.default(xy$x, xy$y, type = if (isLabelled) "n" else if (missing(type)) "p" else type, xlab = if (missing(xlab)) shown else xlab, ylab = if (missing(ylab)) named else ylab, xlim = xlim, ylim = ylim, log = log, col = col, bg = bg, pch = pch, cex = cex, lty = lty, lwd = lwd, axes = axes, frame.plot = frame.plot, ann = ann, main = main, ...)
    if (missing(xy.lines)) xy.lines <- isLabelled
    if (isLabelled) text(xy$x, xy$y, labels = if (is.character(xy.labels)) xy.labels else if (isTRUE(all.equal(tsp(x), tsp(y)))) formatC(as.vector(at), width = 1) else seq_along(xy$x), col = col, cex = cex)
    if (xy.lines) lines(xy$x, xy$y, col = col, lty = lty, lwd = lwd, type = if (isLabelled) "c" else "l")
    return(invisible())
  }
  at <- as.vector(time(x))
  k <- if (is.matrix(x)) ncol(x) else 1L
  if (k > 1L && plot.type == "multiple") {
    if (k > 10L) stop("cannot plot more than 10 series as \"multiple\"")
    panel <- match.fun(panel)
    if (is.null(main)) main <- shown
    if (missing(nc)) nc <- if (k > 4L) 2 else 1
    rows <- ceiling(k / nc)
    old <- par(mar = mar.multi, oma = oma.multi, mfcol = c(rows, nc))
    on.exit(par(old))
    named <- if (is.null(colnames(x))) paste("Series", seq_len(k)) else colnames(x)
    for (i in seq_len(k)) {
      one <- ts(as.vector(x[, i]), start = at[1L], frequency = frequency(x))
      plot.default(at, as.vector(one), axes = FALSE, xlab = "", ylab = "", log = log, col = col, bg = bg, pch = pch, ann = ann, type = "n", xlim = xlim, ylim = ylim, ...)
      panel(one, col = col, bg = bg, pch = pch, cex = cex, lwd = lwd, lty = lty, type = type, ...)
      if (frame.plot) box(...)
      side <- if (i %% 2 == 0 && yax.flip) 4 else 2
      isLowest <- i %% rows == 0 || i == k
      if (axes) {
        axis(side, xpd = NA, cex.axis = cex.axis, col.axis = col.axis, font.axis = font.axis, ...)
        if (isLowest) axis(1, xpd = NA, cex.axis = cex.axis, col.axis = col.axis, font.axis = font.axis, ...)
      }
      if (ann) {
        mtext(named[i], side, line = 3, cex = cex.lab, col = col.lab, font = font.lab, ...)
        if (isLowest) mtext(xlab, 1, line = 3, xpd = NA, cex = cex.lab, col = col.lab, font = font.lab, ...)
      }
    }
    if (ann && !is.null(main)) {
      # The whole page is one figure now, with letters of full size and the margins of the panels.
      room <- par("mai")
      par(mfcol = c(1, 1))
      par(mai = room)
      mtext(main, 3, line = 3, xpd = NA, cex = par("cex.main"), font = par("font.main"), col = par("col.main"), ...)
    }
    return(invisible())
  }
  if (missing(ylab)) {
    ylab <- colnames(x)
    if (length(ylab) != 1L) ylab <- shown
  }
  xy <- xy.coords(rep.int(at, k), as.vector(x), log = log, setLab = FALSE)
  if (is.null(xlim)) xlim <- range(xy$x)
  if (is.null(ylim)) ylim <- range(xy$y[is.finite(xy$y)])
  plot.new()
  plot.window(xlim, ylim, log, ...)
  turn <- function(values, i) values[(i - 1L) %% length(values) + 1L]
  for (i in seq_len(k)) lines.default(at, if (is.matrix(x)) x[, i] else as.vector(x), col = turn(col, i), lty = turn(lty, i), lwd = turn(lwd, i), bg = turn(bg, i), pch = turn(pch, i), cex = turn(cex, i), type = type)
  if (ann) title(main = main, xlab = xlab, ylab = ylab, cex.lab = cex.lab, col.lab = col.lab, font.lab = font.lab, ...)
  if (axes) for (side in 1:2) axis(side, cex.axis = cex.axis, col.axis = col.axis, font.axis = font.axis, ...)
  if (frame.plot) box(...)
  invisible()
}
lines.ts <- function(x, ...) lines.default(as.vector(time(x)), as.vector(x), ...)
ts.plot <- function(..., gpars = list()) {
  all <- list(...)
  columns <- do.call(cbind, lapply(all, as.ts))
  do.call(plot.ts, c(list(columns, plot.type = "single"), gpars[setdiff(names(gpars), c("xlab", "ylab"))], list(xlab = if (is.null(gpars$xlab)) "Time" else gpars$xlab, ylab = if (is.null(gpars$ylab)) "" else gpars$ylab)))
}
lag.plot <- function(x, lags = 1, layout = NULL, set.lags = 1L:lags, main = NULL, asp = 1, diag = TRUE, diag.col = "gray", type = "p", oma = NULL, ask = NULL, do.lines = (n <= 150), labels = do.lines, ...) {
  shown <- deparse1(substitute(x))
  isMatrix <- !is.null(ncol(x))
  x <- as.ts(as.matrix(x))
  k <- ncol(x)
  n <- nrow(x)
  if (missing(lags) && !missing(set.lags)) lags <- length(set.lags <- as.integer(set.lags))
  if (is.null(layout)) layout <- if (prod(par("mfrow")) >= k * lags) par("mfrow") else n2mfrow(k * lags)
  isDivided <- any(layout > 1)
  if (isDivided) {
    if (is.null(oma)) {
      oma <- rep(2, 4)
      if (!is.null(main)) oma[3L] <- oma[3L] + 3 * (if (is.null(list(...)$cex.main)) par("cex.main") else list(...)$cex.main)
    }
    old <- par(mfrow = layout, mar = c(1.1, 1.1, 0.5, 0.5) + isMatrix * c(0, 0.5, 0, 0.5), oma = oma)
    on.exit(par(old))
  }
  cell <- 0L
  for (i in seq_len(k)) {
    own <- x[, i]
    own <- ts(as.vector(own), start = start(x), frequency = frequency(x))
    name <- if (isMatrix) colnames(x)[i] else shown
    isNew <- isMatrix
    for (ll in set.lags) {
      column <- cell %% layout[2L] + 1L
      row <- cell %/% layout[2L] %% layout[1L] + 1L
      cell <- cell + 1L
      if (!isDivided) {
        plot.ts(lag(own, ll), own, xlim = range(own), ylim = range(own), asp = asp, xlab = paste("lag", ll), ylab = name, type = type, xy.lines = do.lines, xy.labels = labels, main = main, ...)
      } else {
        plot.ts(lag(own, ll), own, xlim = range(own), ylim = range(own), asp = asp, xlab = paste("lag", ll), ylab = name, mgp = c(0, 0, 0), axes = FALSE, type = type, xy.lines = do.lines, xy.labels = labels, col.lab = if (isNew) "red" else par("col.lab"), font.lab = if (isNew) 2 else par("font.lab"), ...)
        box(...)
        # Axes change sides from panel to panel.
        if (column == 1L && row %% 2L == 1L && !isNew) axis(2, xpd = NA)
        if (row == 1L && column %% 2L == 1L) axis(3, xpd = NA)
        isRight <- row %% 2L == 0L && (column == layout[2L] || (i == k && ll == set.lags[lags]))
        if (isRight) axis(4, xpd = NA)
        if (column %% 2L == 0L && row == layout[1L]) axis(1, xpd = NA)
        if (isNew) {
          isNew <- FALSE
          if (!isRight) axis(4, xpd = NA, mgp = c(0, 0.6, 0))
        }
      }
      if (diag) abline(c(0, 1), lty = 2, col = diag.col)
    }
  }
  if (isDivided && !is.null(main)) mtext(main, 3, 3, TRUE, cex = if (is.null(list(...)$cex.main)) par("cex.main") else list(...)$cex.main, font = par("font.main"), col = par("col.main"), at = 0.5)
  invisible()
}
plot.spec <- function(x, add = FALSE, ci = 0.95, log = c("yes", "dB", "no"), xlab = "frequency", ylab = NULL, type = "l", ci.col = "blue", ci.lty = 3, main = NULL, sub = NULL, plot.type = c("marginal", "coherency", "phase"), ...) {
  plot.type <- match.arg(plot.type)
  if (plot.type == "coherency") return(invisible(.pairPlots(x, x$coh, ylab = "squared coherency", ylim = c(0, 1), main = if (is.null(main)) paste("Series:", x$series, "-- ", "Squared Coherency") else main, ci = ci, ci.col = ci.col, ci.lty = ci.lty, xlab = xlab, type = type, ...)))
  if (plot.type == "phase") return(invisible(.pairPlots(x, x$phase, ylab = "phase", ylim = c(-pi, pi), main = if (is.null(main)) paste("Series:", x$series, "-- ", "Phase spectrum") else main, ci = 0, ci.col = ci.col, ci.lty = ci.lty, xlab = xlab, type = type, ...)))
  log <- if (is.logical(log)) (if (log) "yes" else "no") else if (missing(log) && getOption("ts.S.compat", FALSE)) "dB" else match.arg(log)
  # The interval of one estimate, as factors around it; without it the bandwidth alone is told.
  around <- if (ci > 0 && ci < 1 && is.numeric(x$df)) {
    # What is left over is shared by the tails as the distribution's mean shares it.
    below <- pchisq(x$df, x$df)
    x$df / qchisq(c(1 - (1 - ci) * (1 - below), (1 - ci) * below), x$df)
  }
  if (is.null(ylab)) ylab <- if (log == "dB") "spectrum (dB)" else "spectrum"
  if (log == "dB") x$spec <- 10 * log10(x$spec)
  if (add) return(invisible(matplot(x$freq, x$spec, type = type, add = TRUE, ...)))
  matplot(x$freq, x$spec, xlab = xlab, ylab = ylab, type = type, log = if (log == "yes") "y" else "", ...)
  if (log != "no" && length(around)) {
    at <- max(x$freq) - x$bandwidth
    high <- max(x$spec)
    if (log == "dB") {
      around <- 10 * log10(around)
      mid <- high - around[2L]
      ends <- mid + around
      text <- paste0(", ", round(100 * ci, 2), "% C.I. is (", paste(format(around, digits = 3), collapse = ","), ")dB")
    } else {
      mid <- high / around[2L]
      ends <- mid * around
      text <- ""
    }
    lines(c(at, at), ends, col = ci.col, ...)
    lines(at + c(-0.5, 0.5) * x$bandwidth, c(mid, mid), col = ci.col, ...)
  } else text <- ""
  if (is.null(main)) main <- paste(if (!is.null(x$series)) paste("Series:", x$series) else "from specified model", x$method, sep = "\n")
  if (is.null(sub) && is.numeric(x$bandwidth)) sub <- paste0("bandwidth = ", format(x$bandwidth, digits = 3), text)
  title(main = main, sub = sub)
  invisible(x)
}
.pairPlots <- function(x, values, ylab, ylim, main, ci, ci.col, ci.lty, xlab, type, ...) {
  k <- NCOL(x$spec)
  if (k < 2L) stop("coherency and phase need several series")
  spread <- if (ci > 0) tanh(qnorm((1 + ci) / 2) / sqrt(x$df - 2))
  old <- par(mfrow = c(k - 1L, k - 1L), mar = c(1.5, 1.5, 0.5, 0.5), oma = c(4, 4, 6, 4))
  on.exit(par(old))
  plot.new()
  for (j in 2:k) for (i in seq_len(j - 1L)) {
    par(mfg = c(j - 1, i, k - 1, k - 1))
    y <- values[, i + (j - 1L) * (j - 2L) / 2]
    plot(x$freq, y, type = type, axes = FALSE, ylim = ylim, xlab = xlab, ylab = ylab, ...)
    box()
    if (i == 1L) {
      axis(2, xpd = NA)
      title(ylab = x$snames[j], xpd = NA)
    }
    if (j == k) {
      axis(1, xpd = NA)
      title(xlab = x$snames[i], xpd = NA)
    }
    if (ci > 0) {
      lines(x$freq, (pmax(tanh(atanh(sqrt(y)) - qnorm((1 + ci) / 2) / sqrt(x$df - 2)), 0))^2, lty = ci.lty, col = ci.col)
      lines(x$freq, tanh(atanh(sqrt(y)) + qnorm((1 + ci) / 2) / sqrt(x$df - 2))^2, lty = ci.lty, col = ci.col)
    }
  }
  par(mfrow = c(1, 1), oma = c(0, 0, 0, 0))
  title(main)
}
cpgram <- function(ts, taper = 0.1, main = paste("Series: ", deparse1(substitute(ts))), ci.col = "blue") {
  force(main)
  if (NCOL(ts) > 1L) stop("only implemented for univariate time series")
  x <- as.vector(ts)
  x <- x[!is.na(x)]
  y <- Mod(fft(spec.taper(scale(x, TRUE, FALSE), p = taper)))^2 / length(x)
  y[1L] <- 0
  n <- length(x)
  x <- (0:(n / 2)) * frequency(ts) / n
  if (length(x) %% 2 == 0) {
    n <- length(x) - 1
    y <- y[1L:n]
    x <- x[1L:n]
  } else y <- y[seq_along(x)]
  reach <- frequency(ts) / 2
  count <- length(x) - 1
  # Bounds of Kolmogorov and Smirnov at 5 %.
  bound <- 1.358 / (sqrt(count) + 0.12 + 0.11 / sqrt(count))
  old <- par(pty = "s")
  on.exit(par(old))
  plot(x, cumsum(y) / sum(y), type = "s", xlim = c(0, reach), ylim = c(0, 1), xaxs = "i", yaxs = "i", xlab = "frequency", ylab = "")
  lines(c(0, reach * (1 - bound)), c(bound, 1), col = ci.col, lty = 2)
  lines(c(reach * bound, reach), c(0, 1 - bound), col = ci.col, lty = 2)
  title(main = main)
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
# Observations beside what the filter fitted, and predictions with their limits.
plot.HoltWinters <- function(x, predicted.values = NA, intervals = TRUE, separator = TRUE, col = 1, col.predicted = 2, col.intervals = 4, col.separator = 1, lty = 1, lty.predicted = 1, lty.intervals = 1, lty.separator = 3, ylab = "Observed / Fitted", main = "Holt-Winters filtering", ylim = NULL, ...) {
  fit <- fitted(x)[, 1L]
  if (is.null(ylim)) ylim <- range(na.omit(c(fit, x$x, predicted.values)))
  ahead <- length(predicted.values) > 1L || !is.na(predicted.values)
  plot(ts(c(fit, if (ahead) predicted.values[, 1L]), start = start(fit), frequency = frequency(fit)), col = col.predicted, ylim = ylim, ylab = ylab, main = main, lty = lty.predicted, ...)
  if (ahead && intervals && ncol(predicted.values) > 1L) for (k in 2:3) lines(predicted.values[, k], col = col.intervals, lty = lty.intervals)
  lines(x$x, col = col, lty = lty)
  if (separator && ahead) abline(v = time(x$x)[length(x$x)], lty = lty.separator, col = col.separator)
}
# Means (or another statistic) of a response by the levels of each factor.
plot.design <- function(x, y = NULL, fun = mean, data = NULL, ..., ylim = NULL, xlab = "Factors", ylab = NULL, main = NULL, ask = NULL, xaxt = par("xaxt"), axes = TRUE, xtick = FALSE) {
  name <- deparse1(substitute(fun))
  fun <- match.fun(fun)
  if (inherits(x, "formula")) x <- if (is.data.frame(data)) model.frame(x, data = data) else model.frame(x)
  else if (!is.data.frame(x)) stop("'x' must be a dataframe or a formula")
  else if (inherits(y, "formula")) x <- model.frame(y, data = x)
  else if (is.numeric(y)) x <- setNames(cbind(y, x[vapply(x, is.factor, NA)]), c(deparse1(substitute(y)), names(x)[vapply(x, is.factor, NA)]))
  else if (is.character(y)) {
    if (!all(vapply(x[y], is.numeric, NA))) stop("a variable in 'y' is not numeric")
    x <- cbind(x[vapply(x, is.factor, NA)], x[y])
  }
  factors <- x[vapply(x, is.factor, NA)]
  responses <- x[vapply(x, is.numeric, NA)]
  if (length(responses) == 0L) stop("there must be at least one numeric variable!")
  if (length(factors) == 0L) factors <- data.frame(Intercept = factor(rep(" ", nrow(x))))
  if (is.null(ylab)) ylab <- paste(name, "of", names(responses))
  k <- length(factors)
  for (j in seq_along(responses)) {
    value <- as.vector(responses[[j]])
    found <- function(v) fun(v[!is.na(v)])
    means <- lapply(factors, function(f) tapply(value, f, found))
    if (anyNA(unlist(means))) warning("some levels of the factors are empty", call. = FALSE)
    total <- found(value)
    plot(c(0, k + 1), if (is.null(ylim)) range(unlist(means), total, na.rm = TRUE) else ylim, type = "n", axes = axes, xaxt = "n", xlab = xlab, ylab = ylab[j], main = main, adj = 0.5, ...)
    segments(0.5, total, k + 0.5, total, ...)
    for (i in seq_len(k)) {
      m <- means[[i]]
      segments(i, min(m, na.rm = TRUE), i, max(m, na.rm = TRUE), ...)
      segments(i - 0.05, m, i + 0.05, m, ...)
      text(i - 0.1, m, labels = names(m), adj = 1, ...)
    }
    if (axes && xaxt != "n") axis(1, at = seq_len(k), names(factors), xaxt = xaxt, tick = xtick, mgp = c(par("mgp")[1L], if (xtick) par("mgp")[2L] else 0, 0), ...)
  }
  invisible()
}
"""#)
}
