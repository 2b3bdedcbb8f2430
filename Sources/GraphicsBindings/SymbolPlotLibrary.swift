import Lang

/// Plots whose symbols show several numbers, or how many points lie at a place.
enum SymbolPlotLibrary {
  static let source = LibrarySource("plots of symbols", #"""
symbols <- function(x, y = NULL, circles, squares, rectangles, stars, thermometers, boxplots, inches = TRUE, add = FALSE, fg = par("col"), bg = NA, xlab = NULL, ylab = NULL, main = NULL, xlim = NULL, ylim = NULL, ...) {
  kind <- c(circles = !missing(circles), squares = !missing(squares), rectangles = !missing(rectangles), stars = !missing(stars), thermometers = !missing(thermometers), boxplots = !missing(boxplots))
  if (sum(kind) != 1L) stop("exactly one symbol type must be specified")
  xlabel <- if (!missing(x)) deparse1(substitute(x))
  ylabel <- if (!missing(y)) deparse1(substitute(y))
  xy <- xy.coords(x, y, xlabel, ylabel)
  x <- xy$x
  y <- xy$y
  if (!add) {
    if (is.null(xlab)) xlab <- xy$xlab
    if (is.null(ylab)) ylab <- xy$ylab
    wider <- function(r) r + c(-1, 1) * 0.1 * diff(r)
    if (is.null(xlim)) xlim <- wider(range(x, na.rm = TRUE))
    if (is.null(ylim)) ylim <- wider(range(y, na.rm = TRUE))
    plot(NA, NA, type = "n", ylim = ylim, xlim = xlim, xlab = xlab, ylab = ylab, main = main, ...)
  }
  pen <- list(...)[c("lwd", "lty")]
  old <- par(pen[lengths(pen) > 0L])
  on.exit(par(old))
  largest <- if (is.logical(inches)) { if (inches) 1 else NA } else inches
  per.x <- xinch(1)
  per.y <- yinch(1)
  if (kind[["circles"]]) {
    if (any(circles < 0, na.rm = TRUE)) stop("invalid symbol parameter")
    .symbols(x, y, "circle", if (is.na(largest)) circles / per.x else circles / max(circles, na.rm = TRUE) * largest, fg, bg, NULL)
  } else if (kind[["squares"]]) {
    half <- (if (is.na(largest)) squares / per.x else squares / max(squares, na.rm = TRUE) * largest) / 2
    rect(x - half * per.x, y - half * per.y, x + half * per.x, y + half * per.y, border = fg, col = bg)
  } else if (kind[["rectangles"]]) {
    m <- as.matrix(rectangles)
    if (ncol(m) != 2L) stop("invalid 'rectangles' data")
    half <- (if (is.na(largest)) cbind(m[, 1L] / per.x, m[, 2L] / per.y) else m / max(m, na.rm = TRUE) * largest) / 2
    rect(x - half[, 1L] * per.x, y + half[, 2L] * per.y, x + half[, 1L] * per.x, y - half[, 2L] * per.y, border = fg, col = bg)
  } else if (kind[["thermometers"]]) {
    m <- as.matrix(thermometers)
    if (!ncol(m) %in% 3:4) stop("invalid 'thermometers' data (need 3 or 4 columns)")
    level <- range(m[, -(1:2)], finite = TRUE)
    if (level[2L] < 0 || level[1L] > 1) warning("'thermometers[, ", if (ncol(m) == 4L) "3:4" else "3", "]' not in [0,1] -- may look funny")
    size <- .symbolSizes(m[, 1:2, drop = FALSE], largest, per.x, per.y)
    bottom <- y - size[, 2L] / 2
    from <- if (ncol(m) == 4L) m[, 4L] else 0
    rect(x - size[, 1L] / 2, bottom, x + size[, 1L] / 2, bottom + size[, 2L], border = fg, col = bg)
    rect(x - size[, 1L] / 2, bottom + m[, 3L] * size[, 2L], x + size[, 1L] / 2, bottom + from * size[, 2L], border = fg, col = fg)
    for (side in c(-1, 1)) segments(x + side * size[, 1L] / 2, y, x + side * 0.75 * size[, 1L], y, col = fg)
  } else if (kind[["boxplots"]]) {
    m <- as.matrix(boxplots)
    if (ncol(m) != 5L) stop("invalid 'boxplots' data (need 5 columns)")
    level <- range(m[, 5L], finite = TRUE)
    if (level[2L] < 0 || level[1L] > 1) warning("'boxplots[, 5]' outside [0,1] -- may look funny")
    # Widths, heights, both whiskers, all by one scale; the median by the box's height.
    size <- .symbolSizes(m[, 1:4, drop = FALSE], largest, per.x, per.y)
    bottom <- y - size[, 2L] / 2
    top <- y + size[, 2L] / 2
    rect(x - size[, 1L] / 2, bottom, x + size[, 1L] / 2, top, border = fg, col = bg)
    middle <- bottom + m[, 5L] * size[, 2L]
    segments(x - size[, 1L] / 2, middle, x + size[, 1L] / 2, middle, col = fg)
    segments(x, bottom, x, bottom - size[, 3L], col = fg)
    segments(x, top, x, top + size[, 4L], col = fg)
  } else {
    m <- as.matrix(stars)
    if (ncol(m) < 3L) stop("invalid 'stars' data")
    m[is.na(m)] <- 0
    m <- if (is.na(largest)) m / per.x else m / max(m) * largest
    angle <- 2 * pi * (seq_len(ncol(m)) - 1) / ncol(m)
    for (i in seq_along(x)) polygon(x[i] + m[i, ] * cos(angle) * per.x, y[i] + m[i, ] * sin(angle) * per.y, border = rep_len(fg, i)[i], col = rep_len(bg, i)[i])
  }
  invisible()
}
# Sizes in user coordinates, the first column across: as given, or such that the largest is `largest` inches.
.symbolSizes <- function(m, largest, per.x, per.y) {
  if (is.na(largest)) return(m)
  if (any(m < 0, na.rm = TRUE)) stop("invalid symbol parameter")
  m <- m * largest / max(m, na.rm = TRUE)
  m[, 1L] <- m[, 1L] * per.x
  m[, -1L] <- m[, -1L] * per.y
  m
}
stars <- function(x, full = TRUE, scale = TRUE, radius = TRUE, labels = dimnames(x)[[1L]], locations = NULL, nrow = NULL, ncol = NULL, len = 1, key.loc = NULL, key.labels = dimnames(x)[[2L]], key.xpd = TRUE, xlim = NULL, ylim = NULL, flip.labels = NULL, draw.segments = FALSE, col.segments = 1L:n.seg, col.stars = NA, col.lines = NA, axes = FALSE, frame.plot = axes, main = NULL, sub = NULL, xlab = "", ylab = "", cex = 0.8, lwd = 0.25, lty = par("lty"), xpd = FALSE, mar = pmin(par("mar"), 1.1 + c(2 * axes + (xlab != ""), 2 * axes + (ylab != ""), 1, 0)), add = FALSE, plot = TRUE, ...) {
  if (is.data.frame(x)) x <- data.matrix(x)
  else if (!is.matrix(x)) stop("'x' must be a matrix or a data frame")
  if (!is.numeric(x)) stop("data in 'x' must be numeric")
  force(labels)
  force(key.labels)
  n <- base::nrow(x)
  n.seg <- base::ncol(x)
  chosen <- is.logical(flip.labels)
  if (is.null(locations)) {
    if (is.null(nrow)) nrow <- ceiling(if (is.numeric(ncol)) n / ncol else sqrt(n))
    if (is.null(ncol)) ncol <- ceiling(n / nrow)
    if (nrow * ncol < n) stop("'nrow * ncol' is less than the number of observations")
    step <- if (is.null(labels)) 2.1 else 2.3
    i <- seq_len(n) - 1
    locations <- data.frame(Var1 = step * (i %% ncol + 1), Var2 = step * (nrow - i %/% ncol))
    if (!is.null(labels) && !chosen) flip.labels <- ncol * mean(nchar(labels, type = "c")) > 30
  } else {
    if (is.numeric(locations) && length(locations) == 2L) {
      locations <- cbind(rep(locations[1L], n), rep(locations[2L], n))
      if (!missing(labels) && n > 1) warning("labels do not make sense for a single location")
      else labels <- NULL
    } else {
      if (is.data.frame(locations)) locations <- data.matrix(locations)
      if (!is.matrix(locations) || base::ncol(locations) != 2L) stop("'locations' must be a 2-column matrix.")
      if (base::nrow(locations) != n) stop("number of rows of 'locations' and 'x' must be equal.")
    }
    if (!chosen) flip.labels <- FALSE
  }
  at.x <- locations[, 1L]
  at.y <- locations[, 2L]
  turn <- if (full) 2 * pi else pi
  angles <- if (full || draw.segments) turn * (seq_len(n.seg) - 1) / n.seg else seq.int(0, pi, length.out = n.seg)
  if (scale) for (j in seq_len(n.seg)) {
    r <- range(x[, j], na.rm = TRUE)
    x[, j] <- (x[, j] - r[1L]) / diff(r)
  }
  x[is.na(x)] <- 0
  x <- x * len
  far <- max(x)
  if (is.null(xlim)) xlim <- range(at.x) + c(-far, far)
  if (is.null(ylim)) ylim <- range(at.y) + c(-far, far)
  old <- par(mar = mar, xpd = xpd)
  on.exit(par(old))
  if (!plot) return(locations)
  if (!add) plot(0, type = "n", ..., xlim = xlim, ylim = ylim, main = main, sub = sub, xlab = xlab, ylab = ylab, asp = 1, axes = axes)
  # One star or fan of segments around a place.
  draw <- function(x0, y0, r, fill, line) {
    tip.x <- x0 + r * cos(angles)
    tip.y <- y0 + r * sin(angles)
    if (draw.segments) {
      px <- py <- numeric()
      edges <- c(angles, turn)
      for (j in seq_len(n.seg)) {
        a <- seq.int(edges[j], edges[j + 1L], by = pi / 180)
        px <- c(px, x0, tip.x[j], r[j] * cos(a) + x0, NA)
        py <- c(py, y0, tip.y[j], r[j] * sin(a) + y0, NA)
      }
      polygon(px, py, col = col.segments, lwd = lwd, lty = lty)
    } else {
      polygon(tip.x, tip.y, lwd = lwd, lty = lty, col = fill)
      if (!is.null(line)) polygon(tip.x, tip.y, lwd = lwd, lty = lty, border = line, col = fill)
      if (radius) segments(rep(x0, n.seg), rep(y0, n.seg), tip.x, tip.y, lwd = lwd, lty = lty)
    }
  }
  for (i in seq_len(n)) draw(at.x[i], at.y[i], x[i, ], col.stars[i], col.lines[i])
  if (!is.null(labels)) {
    below <- far * (if (full) 1 else 0.1)
    if (flip.labels) below <- below + cex * par("cxy")[2L] * (seq_len(n) %% 2 - if (full) 0.4 else 0)
    text(at.x, at.y - below, labels, cex = cex, adj = c(0.5, 1))
  }
  if (!is.null(key.loc)) {
    par(xpd = key.xpd)
    draw(key.loc[1L], key.loc[2L], rep(len, n.seg), NA, NULL)
    for (j in seq_len(n.seg)) {
      a <- angles[j] + if (draw.segments) (angles[2L] - angles[1L]) / 2 else 0
      # In quarters of the circle: right of it, left of it, or above and below.
      q <- a / (pi / 2)
      adj <- c(if (q < 1 || q > 3) 0 else if (q > 1 && q < 3) 1 else 0.5, if (q <= 1) (1 - q) / 2 else if (q <= 3) (q - 1) / 2 else 1 - (q - 3) / 2)
      text(1.1 * len * cos(a) + key.loc[1L], 1.1 * len * sin(a) + key.loc[2L], labels = key.labels[j], cex = cex, adj = adj)
    }
  }
  if (frame.plot) box(...)
  invisible(locations)
}
blues9 <- c("#F7FBFF", "#DEEBF7", "#C6DBEF", "#9ECAE1", "#6BAED6", "#4292C6", "#2171B5", "#08519C", "#08306B")
# Density on a grid: counts shared linearly among the four nearest grid points, then smoothed by normal kernels cut off at 3.4 deviations.
.gridDensity <- function(x, nbin, bandwidth) {
  if (missing(bandwidth)) {
    bandwidth <- apply(x, 2L, function(v) diff(quantile(v, probs = c(0.05, 0.95), na.rm = TRUE, names = FALSE))) / 25
    bandwidth[bandwidth == 0] <- 1
  } else {
    if (!is.numeric(bandwidth)) stop("'bandwidth' must be numeric")
    if (any(bandwidth <= 0)) stop("'bandwidth' must be positive")
  }
  h <- rep_len(bandwidth, 2L)
  m <- rep_len(nbin, 2L)
  low <- c(min(x[, 1L]), min(x[, 2L])) - 1.5 * h
  high <- c(max(x[, 1L]), max(x[, 2L])) + 1.5 * h
  step <- (high - low) / (m - 1)
  place <- function(k) (x[, k] - low[k]) / step[k]
  p <- place(1L)
  q <- place(2L)
  i <- pmin(floor(p), m[1L] - 2)
  j <- pmin(floor(q), m[2L] - 2)
  fp <- p - i
  fq <- q - j
  counts <- matrix(0, m[1L], m[2L])
  put <- function(at, weight) {
    sums <- rowsum(weight, at)
    counts[as.integer(rownames(sums))] <<- counts[as.integer(rownames(sums))] + sums[, 1L]
  }
  cell <- i + 1 + j * m[1L]
  put(cell, (1 - fp) * (1 - fq))
  put(cell + 1, fp * (1 - fq))
  put(cell + m[1L], (1 - fp) * fq)
  put(cell + m[1L] + 1, fp * fq)
  kernel <- function(k) {
    last <- min(floor(3.4 * h[k] / step[k]), m[k] - 1)
    away <- abs(outer(seq_len(m[k]), seq_len(m[k]), "-"))
    weight <- dnorm(0:last * step[k] / h[k])
    weight <- weight / (sum(c(weight, weight[-1L])) * step[k])
    matrix(ifelse(away > last, 0, weight[pmin(away, last) + 1]), m[k])
  }
  list(x1 = seq(low[1L], high[1L], length.out = m[1L]), x2 = seq(low[2L], high[2L], length.out = m[2L]), fhat = pmax(kernel(1L) %*% counts %*% kernel(2L) / nrow(x), 0))
}
smoothScatter <- function(x, y = NULL, nbin = 128, bandwidth, colramp = colorRampPalette(c("white", blues9)), nrpoints = 100, ret.selection = FALSE, pch = ".", cex = 1, col = "black", transformation = function(x) x^0.25, postPlotHook = box, xlab = NULL, ylab = NULL, xlim, ylim, xaxs = par("xaxs"), yaxs = par("yaxs"), ...) {
  if (!is.numeric(nrpoints) || length(nrpoints) != 1L || nrpoints < 0) stop("'nrpoints' should be numeric scalar with value >= 0.")
  xlabel <- if (!missing(x)) deparse1(substitute(x))
  ylabel <- if (!missing(y)) deparse1(substitute(y))
  xy <- xy.coords(x, y, xlabel, ylabel)
  keep <- is.finite(xy$x) & is.finite(xy$y)
  if (!missing(xlim)) keep <- keep & xy$x >= min(xlim) & xy$x <= max(xlim)
  if (!missing(ylim)) keep <- keep & xy$y >= min(ylim) & xy$y <= max(ylim)
  at <- cbind(xy$x, xy$y)[keep, , drop = FALSE]
  if (missing(xlim)) xlim <- range(at[, 1L])
  if (missing(ylim)) ylim <- range(at[, 2L])
  map <- .gridDensity(at, nbin, bandwidth)
  z <- map$fhat
  z[] <- transformation(z)
  image(map$x1, map$x2, z = z, col = colramp(256), xlab = if (is.null(xlab)) xy$xlab else xlab, ylab = if (is.null(ylab)) xy$ylab else ylab, xlim = xlim, ylim = ylim, xaxs = xaxs, yaxs = yaxs, ...)
  if (!is.null(postPlotHook)) postPlotHook()
  # The points in the thinnest places.
  count <- min(nrow(at), ceiling(round(nrpoints)))
  if (count > 0) {
    cell <- function(v, grid) 1L + as.integer((length(grid) - 1) * (v - grid[1L]) / (grid[length(grid)] - grid[1L]))
    thin <- order(z[cbind(cell(at[, 1L], map$x1), cell(at[, 2L], map$x2))])[seq_len(count)]
    points(at[thin, , drop = FALSE], pch = pch, cex = cex, col = col)
    if (ret.selection) return(which(keep)[thin])
  }
  invisible()
}
densCols <- function(x, y = NULL, nbin = 128, bandwidth, colramp = colorRampPalette(blues9[-(1:3)])) {
  xy <- xy.coords(x, y, setLab = FALSE)
  keep <- is.finite(xy$x) & is.finite(xy$y)
  at <- cbind(xy$x, xy$y)[keep, , drop = FALSE]
  map <- .gridDensity(at, nbin, bandwidth)
  middle <- function(g) { h <- (g[2L] - g[1L]) / 2; c(g - h, g[length(g)] + h) }
  dens <- map$fhat[cbind(findInterval(at[, 1L], middle(map$x1), all.inside = TRUE), findInterval(at[, 2L], middle(map$x2), all.inside = TRUE))]
  dens[is.na(dens)] <- 0
  colors <- rep(NA_character_, length(keep))
  colors[keep] <- colramp(256)[1 + floor(255 * (dens - min(dens)) / max(1e-300, diff(range(dens))))]
  colors
}
"""#)
}
