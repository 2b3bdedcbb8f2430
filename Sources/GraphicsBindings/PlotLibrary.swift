import Lang

/// High-level plots, in the language, on the drawing primitives.
enum PlotLibrary {
  static let source = LibrarySource("graphics", #"""
.g <- function(dots, name, default = par(name)) if (is.null(dots[[name]])) default else dots[[name]]
plot <- function(x, y, ...) UseMethod("plot")
plot.default <- function(x, y = NULL, type = "p", xlim = NULL, ylim = NULL, log = "", main = NULL, sub = NULL, xlab = NULL, ylab = NULL, ann = par("ann"), axes = TRUE, frame.plot = axes, panel.first = NULL, panel.last = NULL, asp = NA, ...) {
  xname <- if (!missing(x)) deparse(substitute(x))[1L] else NULL
  yname <- if (!missing(y)) deparse(substitute(y))[1L] else NULL
  xy <- xy.coords(x, y, xname, yname)
  if (is.null(xlab)) xlab <- if (is.null(xy$xlab)) "" else xy$xlab
  if (is.null(ylab)) ylab <- if (is.null(xy$ylab)) "" else xy$ylab
  if (is.null(xlim)) xlim <- range(xy$x[is.finite(xy$x)])
  if (is.null(ylim)) ylim <- range(xy$y[is.finite(xy$y)])
  dots <- list(...)
  plot.new()
  plot.window(xlim, ylim, log, asp, ...)
  force(panel.first)
  .plot.xy(xy$x, xy$y, type, dots)
  force(panel.last)
  if (axes) {
    if (.g(dots, "xaxt") != "n") axis(1, las = .g(dots, "las"), cex.axis = .g(dots, "cex.axis"))
    if (.g(dots, "yaxt") != "n") axis(2, las = .g(dots, "las"), cex.axis = .g(dots, "cex.axis"))
  }
  if (frame.plot) box(bty = .g(dots, "bty"))
  if (ann) title(main = main, sub = sub, xlab = xlab, ylab = ylab, ...)
  invisible()
}
.plot.xy <- function(x, y, type, dots) {
  col <- .g(dots, "col")
  lty <- .g(dots, "lty")
  lwd <- .g(dots, "lwd")
  pch <- .g(dots, "pch")
  cex <- .g(dots, "cex", 1)
  bg <- .g(dots, "bg", NULL)
  if (type %in% c("l", "o", "b", "c")) .draw.lines(x, y, col, lty, lwd)
  if (type %in% c("p", "o", "b")) .draw.points(x, y, pch, col, bg, cex, lwd)
  if (type == "h") .draw.segments(x, rep(0, length(x)), x, y, col, lty, lwd)
  if (type == "s" && length(x) > 1) {
    n <- length(x)
    .draw.lines(rep(x, each = 2)[-1L], rep(y, each = 2)[-(2 * n)], col, lty, lwd)
  }
  if (type == "S" && length(x) > 1) {
    n <- length(x)
    .draw.lines(rep(x, each = 2)[-(2 * n)], rep(y, each = 2)[-1L], col, lty, lwd)
  }
  invisible()
}
xy.coords <- function(x, y = NULL, xlab = NULL, ylab = NULL, ...) {
  if (is.null(y)) {
    if (inherits(x, "formula")) {
      y <- eval(x[[2L]], environment(x))
      x <- eval(x[[3L]], environment(x))
    } else if (is.data.frame(x) && ncol(x) >= 2L) {
      ylab <- names(x)[2L]
      xlab <- names(x)[1L]
      y <- x[[2L]]
      x <- x[[1L]]
    } else if (is.matrix(x) && ncol(x) >= 2L) {
      xlab <- if (is.null(colnames(x))) paste0(xlab, "[,1]") else colnames(x)[1L]
      ylab <- if (is.null(colnames(x))) paste0(ylab, "[,2]") else colnames(x)[2L]
      y <- x[, 2L]
      x <- x[, 1L]
    } else if (is.list(x)) {
      y <- x$y
      x <- x$x
      xlab <- "x"
      ylab <- "y"
    } else {
      ylab <- xlab
      xlab <- "Index"
      y <- as.numeric(x)
      x <- seq_along(y)
    }
  }
  if (length(x) != length(y)) stop("'x' and 'y' lengths differ")
  list(x = as.numeric(x), y = as.numeric(y), xlab = xlab, ylab = ylab)
}
plot.function <- function(x, y = 0, to = 1, from = y, xlim = NULL, ylab = NULL, ...) {
  if (is.null(ylab)) ylab <- paste0(deparse(substitute(x))[1L], "(x)")
  if (!is.null(xlim)) {
    from <- xlim[1L]
    to <- xlim[2L]
  }
  at <- seq(from, to, length.out = 101)
  plot.default(at, x(at), type = "l", xlab = "x", ylab = ylab, ...)
}
plot.factor <- function(x, y, ...) if (missing(y)) barplot(table(x), ...) else boxplot(y ~ x, ...)
plot.formula <- function(formula, data = parent.frame(), ..., ylab = NULL, xlab = NULL) {
  y <- eval(formula[[2L]], data, environment(formula))
  x <- eval(formula[[3L]], data, environment(formula))
  if (is.null(xlab)) xlab <- deparse(formula[[3L]])
  if (is.null(ylab)) ylab <- deparse(formula[[2L]])
  if (is.factor(x)) boxplot(split(y, x), xlab = xlab, ylab = ylab, ...) else plot.default(x, y, xlab = xlab, ylab = ylab, ...)
}
plot.data.frame <- function(x, ...) if (ncol(x) == 1L) plot.default(x[[1L]], ...) else if (ncol(x) == 2L) plot.default(x[[1L]], x[[2L]], xlab = names(x)[1L], ylab = names(x)[2L], ...) else pairs(data.matrix(x), ...)
plot.table <- function(x, ...) barplot(x, ...)
plot.histogram <- function(x, col = "lightgray", border = "black", main = paste("Histogram of", x$xname), xlab = x$xname, ylab = NULL, xlim = range(x$breaks), ylim = NULL, freq = x$equidist, axes = TRUE, ...) {
  height <- if (freq) x$counts else x$density
  if (is.null(ylab)) ylab <- if (freq) "Frequency" else "Density"
  if (is.null(ylim)) ylim <- range(height, 0)
  plot.new()
  plot.window(xlim, ylim)
  title(main = main, xlab = xlab, ylab = ylab)
  if (axes) {
    axis(1)
    axis(2)
  }
  n <- length(x$breaks)
  rect(x$breaks[-n], 0, x$breaks[-1L], height, col = col, border = border)
  invisible()
}
plot.cimg <- function(x, frame, xlim = c(1, width(x)), ylim = c(height(x), 1), xlab = "x", ylab = "y", rescale = TRUE, interpolate = TRUE, axes = TRUE, main = "", ...) {
  plot.new()
  plot.window(xlim, ylim, xaxs = "i", yaxs = "i")
  rasterImage(x, 1, height(x), width(x), 1, interpolate = interpolate)
  if (axes) {
    axis(1)
    axis(2)
  }
  title(main = main, xlab = if (axes) xlab else "", ylab = if (axes) ylab else "")
  invisible(x)
}
lines <- function(x, ...) UseMethod("lines")
lines.default <- function(x, y = NULL, type = "l", ...) {
  xy <- xy.coords(x, y)
  .plot.xy(xy$x, xy$y, type, list(...))
}
points <- function(x, ...) UseMethod("points")
points.default <- function(x, y = NULL, type = "p", ...) {
  xy <- xy.coords(x, y)
  .plot.xy(xy$x, xy$y, type, list(...))
}
text <- function(x, ...) UseMethod("text")
text.default <- function(x, y = NULL, labels = seq_along(x), adj = NULL, pos = NULL, offset = 0.5, vfont = NULL, cex = 1, col = NULL, font = NULL, srt = 0, ...) {
  if (is.null(y)) {
    xy <- xy.coords(x, y)
    x <- xy$x
    y <- xy$y
  }
  .draw.text(x, y, as.character(labels), if (is.null(col)) par("col") else col, cex, if (is.null(adj)) c(0.5, 0.5) else adj, pos, if (is.null(font)) 1L else font, srt)
}
abline <- function(a = NULL, b = NULL, h = NULL, v = NULL, reg = NULL, coef = NULL, untf = FALSE, col = par("col"), lty = par("lty"), lwd = par("lwd"), ...) {
  u <- par("usr")
  if (!is.null(reg)) a <- reg
  if (is.list(a)) {
    k <- as.vector(coefficients(a))
    b <- if (length(k) > 1L) k[2L] else 0
    a <- k[1L]
  }
  if (!is.null(coef)) {
    a <- coef[1L]
    b <- coef[2L]
  }
  if (!is.null(a) && is.null(b) && length(a) == 2L) {
    b <- a[2L]
    a <- a[1L]
  }
  if (!is.null(a)) .draw.lines(u[1:2], a + (if (is.null(b)) 0 else b) * u[1:2], col, lty, lwd)
  if (!is.null(h)) .draw.segments(rep(u[1L], length(h)), h, rep(u[2L], length(h)), h, col, lty, lwd)
  if (!is.null(v)) .draw.segments(v, rep(u[3L], length(v)), v, rep(u[4L], length(v)), col, lty, lwd)
  invisible()
}
segments <- function(x0, y0, x1 = x0, y1 = y0, col = par("fg"), lty = par("lty"), lwd = par("lwd"), ...) .draw.segments(x0, y0, x1, y1, col, lty, lwd)
arrows <- function(x0, y0, x1 = x0, y1 = y0, length = 0.25, angle = 30, code = 2, col = par("fg"), lty = par("lty"), lwd = par("lwd"), ...) {
  .draw.segments(x0, y0, x1, y1, col, lty, lwd)
  u <- par("usr")
  p <- par("pin")
  sx <- (u[2L] - u[1L]) / p[1L]
  sy <- (u[4L] - u[3L]) / p[2L]
  head <- function(fx, fy, tx, ty) {
    a <- atan2((ty - fy) / sy, (tx - fx) / sx)
    for (d in c(-1, 1) * angle * pi / 180) .draw.segments(tx, ty, tx - length * cos(a + d) * sx, ty - length * sin(a + d) * sy, col, 1, lwd)
  }
  if (code %in% c(2, 3)) head(x0, y0, x1, y1)
  if (code %in% c(1, 3)) head(x1, y1, x0, y0)
  invisible()
}
rect <- function(xleft, ybottom, xright, ytop, density = NULL, angle = 45, col = NA, border = NULL, lty = par("lty"), lwd = par("lwd"), ...) .draw.rect(xleft, ybottom, xright, ytop, col, border, lty, lwd)
polygon <- function(x, y = NULL, density = NULL, angle = 45, border = NULL, col = NA, lty = par("lty"), ...) {
  xy <- xy.coords(x, y)
  .draw.polygon(xy$x, xy$y, col, border, lty, 1)
}
box <- function(which = "plot", lty = "solid", bty = par("bty"), col = "black", ...) .draw.box(col, bty)
axis <- function(side, at = NULL, labels = TRUE, tick = TRUE, line = NA, pos = NA, outer = FALSE, font = NA, lty = "solid", lwd = 1, lwd.ticks = lwd, col = NULL, col.ticks = NULL, cex.axis = par("cex.axis"), las = par("las"), col.axis = "black", ...) {
  given <- at
  if (is.null(at)) at <- axTicks(side)
  if (is.logical(labels)) labels <- if (isTRUE(labels)) format(at, trim = TRUE) else character()
  invisible(.draw.axis(side, at, as.character(labels), if (is.null(col)) "black" else col, cex.axis, las, tick, if (is.na(line)) 0 else line, lwd, col.axis))
}
title <- function(main = NULL, sub = NULL, xlab = NULL, ylab = NULL, line = NA, outer = FALSE, ..., cex.main = par("cex.main"), cex.lab = par("cex.lab"), col.main = "black", col.lab = "black", font.main = 2) {
  put <- function(text, side, default, cex, font, col) if (!is.null(text) && any(nzchar(as.character(text)))) .draw.mtext(as.character(text), side, if (is.na(line)) default else line, NULL, NULL, cex, col, font, outer, 0)
  put(main, 3, 1.5, cex.main, font.main, col.main)
  put(xlab, 1, 3, cex.lab, 1, col.lab)
  put(ylab, 2, 3, cex.lab, 1, col.lab)
  put(sub, 1, 4, 1, 1, "black")
  invisible()
}
mtext <- function(text, side = 3, line = 0, outer = FALSE, at = NULL, adj = NULL, padj = NA, cex = 1, col = "black", font = 1, las = par("las"), ...) .draw.mtext(as.character(text), side, line, at, adj, cex, col, font, outer, las)
grid <- function(nx = NULL, ny = nx, col = "lightgray", lty = "dotted", lwd = 1, ...) abline(v = axTicks(1), h = axTicks(2), col = col, lty = lty, lwd = lwd)
legend <- function(x, y = NULL, legend, fill = NULL, col = par("col"), border = "black", lty = NULL, lwd = NULL, pch = NULL, bty = "o", bg = "white", cex = 1, title = NULL, horiz = FALSE, ncol = 1, inset = 0, text.col = "black", pt.cex = cex, ...) {
  if (missing(legend) && !missing(y) && (is.character(y) || is.expression(y))) {
    legend <- y
    y <- NULL
  }
  legend <- as.character(legend)
  n <- length(legend)
  u <- par("usr")
  char.w <- strwidth("M", cex = cex)
  char.h <- strheight("M", cex = cex) * 2
  lead <- if (!is.null(lty) || !is.null(lwd)) 3 * char.w else if (!is.null(pch) || !is.null(fill)) 1.5 * char.w else 0
  w <- max(strwidth(legend, cex = cex)) + lead + 2 * char.w
  h <- (n + 0.6 + (!is.null(title))) * char.h
  if (is.character(x)) {
    pad <- inset * c(u[2L] - u[1L], u[4L] - u[3L])
    if (length(inset) == 1L) pad <- rep(inset, 2L) * c(u[2L] - u[1L], u[4L] - u[3L])
    left <- if (grepl("left", x)) u[1L] + pad[1L] else if (grepl("right", x)) u[2L] - w - pad[1L] else (u[1L] + u[2L] - w) / 2
    top <- if (grepl("top", x)) u[4L] - pad[2L] else if (grepl("bottom", x)) u[3L] + h + pad[2L] else (u[3L] + u[4L] + h) / 2
  } else {
    left <- x
    top <- y
  }
  if (bty != "n") .draw.rect(left, top - h, left + w, top, bg, "black", 1, 1)
  at <- top - (seq_len(n) - 0.2 + (!is.null(title))) * char.h
  if (!is.null(title)) .draw.text(left + w / 2, top - 0.8 * char.h, title, "black", cex, c(0.5, 0.5), NULL, 1L, 0)
  rep1 <- function(v) rep(v, length.out = n)
  for (i in seq_len(n)) {
    if (!is.null(fill)) .draw.rect(left + 0.4 * char.w, at[i] - 0.3 * char.h, left + 1.4 * char.w, at[i] + 0.3 * char.h, rep1(fill)[i], border, 1, 1)
    if (!is.null(lty) || !is.null(lwd)) .draw.segments(left + 0.5 * char.w, at[i], left + 3 * char.w, at[i], rep1(col)[i], if (is.null(lty)) 1 else rep1(lty)[i], if (is.null(lwd)) 1 else rep1(lwd)[i])
    if (!is.null(pch)) .draw.points(left + (if (!is.null(lty)) 1.75 else 1) * char.w, at[i], rep1(pch)[i], rep1(col)[i], NULL, pt.cex, 1)
    .draw.text(left + lead + char.w, at[i], legend[i], rep1(text.col)[i], cex, c(0, 0.5), NULL, 1L, 0)
  }
  invisible(list(rect = list(w = w, h = h, left = left, top = top), text = list(x = rep(left + lead + char.w, n), y = at)))
}
hist <- function(x, ...) UseMethod("hist")
hist.default <- function(x, breaks = "Sturges", freq = NULL, probability = !freq, include.lowest = TRUE, right = TRUE, plot = TRUE, main = NULL, xlab = NULL, ...) {
  if (!is.numeric(x)) stop("'x' must be numeric")
  name <- paste(deparse(substitute(x)), collapse = "\n")
  x <- x[is.finite(x)]
  if (is.character(breaks)) breaks <- ceiling(log2(length(x)) + 1)
  if (length(breaks) == 1L) breaks <- pretty(range(x), breaks)
  breaks <- sort(breaks)
  if (min(breaks) > min(x) || max(breaks) < max(x)) stop("some 'x' not counted; maybe 'breaks' do not span range of 'x'")
  nb <- length(breaks)
  code <- findInterval(x, breaks, left.open = right, rightmost.closed = include.lowest)
  if (right && include.lowest) code[x == breaks[1L]] <- 1L
  counts <- tabulate(code, nb - 1L)
  width <- diff(breaks)
  same <- diff(range(width)) < 1e-7 * mean(width)
  r <- structure(list(breaks = breaks, counts = counts, density = counts / (sum(counts) * width), mids = 0.5 * (breaks[-1L] + breaks[-nb]), xname = name, equidist = same), class = "histogram")
  if (!plot) return(r)
  by.count <- if (!is.null(freq)) freq else if (!missing(probability)) !probability else same
  args <- list(r, freq = by.count, ...)
  if (!is.null(main)) args$main <- main
  if (!is.null(xlab)) args$xlab <- xlab
  do.call(plot.histogram, args)
  invisible(r)
}
barplot <- function(height, ...) UseMethod("barplot")
barplot.default <- function(height, width = 1, space = NULL, names.arg = NULL, legend.text = NULL, beside = FALSE, horiz = FALSE, col = NULL, border = "black", main = NULL, xlab = NULL, ylab = NULL, xlim = NULL, ylim = NULL, axes = TRUE, axisnames = TRUE, las = par("las"), cex.names = 1, ...) {
  stacked <- is.matrix(height) || length(dim(height)) == 2L
  m <- if (stacked) unclass(height) else matrix(as.vector(height), nrow = 1L)
  if (is.null(names.arg)) names.arg <- if (stacked) colnames(height) else names(height)
  if (is.null(space)) space <- if (stacked && beside) c(0, 1) else 0.2
  nr <- nrow(m)
  nc <- ncol(m)
  if (is.null(col)) col <- if (stacked) gray(seq(0.3, 0.9, length.out = nr)) else "grey"
  if (stacked && beside) {
    left <- as.vector(outer(seq_len(nr) - 1, (seq_len(nc) - 1) * (nr + space[2L]) + space[2L], "+"))
    low <- rep(0, nr * nc)
    high <- as.vector(m)
    mids <- matrix(left + 0.5, nr)
    at <- colMeans(mids)
    fill <- rep(col, length.out = nr * nc)
  } else {
    base <- (seq_len(nc) - 1) * (1 + space[1L]) + space[1L]
    cum <- apply(m, 2L, cumsum)
    if (is.null(dim(cum))) cum <- matrix(cum, nrow = nr)
    high <- as.vector(cum)
    low <- as.vector(rbind(rep(0, nc), cum[-nr, , drop = FALSE]))
    left <- rep(base, each = nr)
    mids <- base + 0.5
    at <- mids
    fill <- if (stacked) rep(col, length.out = nr * nc) else rep(col, length.out = nc)
  }
  lim <- range(0, low, high, na.rm = TRUE)
  plot.new()
  if (horiz) {
    plot.window(if (is.null(xlim)) lim else xlim, if (is.null(ylim)) range(left, left + 1) else ylim, xaxs = "i")
    .draw.rect(low, left, high, left + 1, fill, border, 1, 1)
    if (axisnames && !is.null(names.arg)) axis(2, at = at, labels = names.arg, tick = FALSE, las = las, cex.axis = cex.names)
    if (axes) axis(1, las = las)
  } else {
    plot.window(if (is.null(xlim)) range(left - space[1L] * 0.2, left + 1) else xlim, if (is.null(ylim)) lim else ylim, yaxs = "i")
    .draw.rect(left, low, left + 1, high, fill, border, 1, 1)
    if (axisnames && !is.null(names.arg)) axis(1, at = at, labels = names.arg, tick = FALSE, las = las, cex.axis = cex.names)
    if (axes) axis(2, las = las)
  }
  title(main = main, xlab = xlab, ylab = ylab)
  if (!is.null(legend.text)) legend("topright", legend = if (isTRUE(legend.text)) rownames(m) else legend.text, fill = col)
  invisible(mids)
}
boxplot <- function(x, ...) UseMethod("boxplot")
boxplot.formula <- function(formula, data = NULL, ..., xlab = NULL, ylab = NULL) {
  y <- eval(formula[[2L]], data, environment(formula))
  g <- eval(formula[[3L]], data, environment(formula))
  boxplot.default(split(y, g), ..., xlab = if (is.null(xlab)) deparse(formula[[3L]]) else xlab, ylab = if (is.null(ylab)) deparse(formula[[2L]]) else ylab)
}
boxplot.default <- function(x, ..., range = 1.5, names = NULL, plot = TRUE, col = "lightgray", border = "black", horizontal = FALSE, main = NULL, xlab = NULL, ylab = NULL, ylim = NULL, las = par("las")) {
  groups <- if (is.list(x)) as.list(x) else {
    more <- Filter(is.numeric, list(...))
    c(list(x), more[base::names(more) %in% c("", NULL) | is.null(base::names(more))])
  }
  if (is.null(names)) names <- if (is.null(base::names(groups))) rep("", length(groups)) else base::names(groups)
  stats <- lapply(groups, boxplot.stats, coef = range)
  if (plot) {
    all.y <- unlist(lapply(stats, function(s) c(s$stats, s$out)))
    n <- length(groups)
    plot.new()
    plot.window(c(0.5, n + 0.5), if (is.null(ylim)) base::range(all.y[is.finite(all.y)]) else ylim)
    fill <- rep(col, length.out = n)
    for (i in seq_len(n)) {
      s <- stats[[i]]$stats
      .draw.segments(i, s[1L], i, s[2L], border, 2, 1)
      .draw.segments(i, s[4L], i, s[5L], border, 2, 1)
      .draw.segments(c(i, i) - 0.2, s[c(1, 5)], c(i, i) + 0.2, s[c(1, 5)], border, 1, 1)
      .draw.rect(i - 0.4, s[2L], i + 0.4, s[4L], fill[i], border, 1, 1)
      .draw.segments(i - 0.4, s[3L], i + 0.4, s[3L], border, 1, 3)
      if (length(stats[[i]]$out)) .draw.points(rep(i, length(stats[[i]]$out)), stats[[i]]$out, 1, border, NULL, 1, 1)
    }
    axis(2, las = las)
    if (any(nzchar(names))) axis(1, at = seq_len(n), labels = names, las = las)
    box()
    title(main = main, xlab = xlab, ylab = ylab)
  }
  invisible(list(stats = sapply(stats, function(s) s$stats), n = sapply(stats, function(s) s$n), out = unlist(lapply(stats, function(s) s$out)), names = names))
}
boxplot.stats <- function(x, coef = 1.5, do.conf = TRUE, do.out = TRUE) {
  x <- x[!is.na(x)]
  s <- fivenum(x)
  reach <- coef * (s[4L] - s[2L])
  out <- x < s[2L] - reach | x > s[4L] + reach
  if (any(out)) s[c(1L, 5L)] <- range(x[!out])
  list(stats = s, n = length(x), conf = s[3L] + c(-1.58, 1.58) * (s[4L] - s[2L]) / sqrt(length(x)), out = x[out])
}
pie <- function(x, labels = names(x), col = NULL, main = NULL, radius = 0.8, clockwise = FALSE, init.angle = if (clockwise) 90 else 0, border = "black", ...) {
  if (!is.numeric(x) || any(is.na(x) | x < 0)) stop("'x' values must be positive.")
  if (is.null(labels)) labels <- as.character(seq_along(x))
  if (is.null(col)) col <- c("white", "lightblue", "mistyrose", "lightcyan", "lavender", "cornsilk")
  share <- c(0, cumsum(x) / sum(x))
  plot.new()
  plot.window(c(-1, 1), c(-1, 1))
  u <- par("pin")
  ax <- min(1, u[2L] / u[1L])
  ay <- min(1, u[1L] / u[2L])
  angle <- function(t) (init.angle + (if (clockwise) -1 else 1) * 360 * t) * pi / 180
  for (i in seq_along(x)) {
    t <- angle(seq(share[i], share[i + 1L], length.out = max(2, ceiling(200 * (share[i + 1L] - share[i])))))
    .draw.polygon(c(0, radius * cos(t)) * ax, c(0, radius * sin(t)) * ay, rep(col, length.out = i)[i], border, 1, 1)
    m <- angle((share[i] + share[i + 1L]) / 2)
    if (nzchar(labels[i])) {
      .draw.segments(radius * cos(m) * ax, radius * sin(m) * ay, 1.05 * radius * cos(m) * ax, 1.05 * radius * sin(m) * ay, "black", 1, 1)
      .draw.text(1.1 * radius * cos(m) * ax, 1.1 * radius * sin(m) * ay, labels[i], "black", 1, c(if (cos(m) < 0) 1 else 0, 0.5), NULL, 1L, 0)
    }
  }
  title(main = main)
  invisible()
}
curve <- function(expr, from = NULL, to = NULL, n = 101, add = FALSE, type = "l", xname = "x", xlab = xname, ylab = NULL, xlim = NULL, ...) {
  e <- substitute(expr)
  if (is.name(e)) {
    f <- get(as.character(e), envir = parent.frame(), mode = "function")
    if (is.null(ylab)) ylab <- paste0(as.character(e), "(", xname, ")")
  } else {
    env <- parent.frame()
    f <- function(v) eval(e, setNames(list(v), xname), env)
    if (is.null(ylab)) ylab <- deparse(e)[1L]
  }
  lim <- if (!is.null(xlim)) xlim else if (add) par("usr")[1:2] else c(0, 1)
  if (is.null(from)) from <- lim[1L]
  if (is.null(to)) to <- lim[2L]
  x <- seq(from, to, length.out = n)
  y <- f(x)
  if (add) lines(x, y, type = type, ...) else plot.default(x, y, type = type, xlab = xlab, ylab = ylab, ...)
  invisible(list(x = x, y = y))
}
matplot <- function(x, y, type = "p", lty = 1:5, lwd = 1, pch = NULL, col = 1:6, xlab = NULL, ylab = NULL, xlim = NULL, ylim = NULL, ..., add = FALSE) {
  if (missing(y)) {
    if (is.null(ylab)) ylab <- deparse(substitute(x))[1L]
    y <- as.matrix(x)
    x <- matrix(seq_len(nrow(y)))
    if (is.null(xlab)) xlab <- ""
  } else {
    if (is.null(xlab)) xlab <- deparse(substitute(x))[1L]
    if (is.null(ylab)) ylab <- deparse(substitute(y))[1L]
    x <- as.matrix(x)
    y <- as.matrix(y)
  }
  k <- max(ncol(x), ncol(y))
  if (is.null(pch)) pch <- c(as.character(1:9), "0", letters)
  if (!add) plot.default(range(x, na.rm = TRUE), range(y, na.rm = TRUE), type = "n", xlab = xlab, ylab = ylab, xlim = xlim, ylim = ylim, ...)
  for (i in seq_len(k)) .plot.xy(x[, (i - 1L) %% ncol(x) + 1L], y[, (i - 1L) %% ncol(y) + 1L], type, list(col = rep(col, length.out = i)[i], lty = rep(lty, length.out = i)[i], lwd = lwd, pch = rep(pch, length.out = i)[i]))
  invisible()
}
matlines <- function(x, y, type = "l", ...) matplot(x, y, type = type, ..., add = TRUE)
pairs <- function(x, labels = colnames(x), ...) {
  x <- data.matrix(x)
  k <- ncol(x)
  if (is.null(labels)) labels <- paste("var", seq_len(k))
  old <- par(mfrow = c(k, k), mar = rep(0.5, 4))
  for (i in seq_len(k)) for (j in seq_len(k)) {
    if (i == j) {
      plot.new()
      plot.window(c(0, 1), c(0, 1))
      text(0.5, 0.5, labels[i])
      box()
    } else plot.default(x[, j], x[, i], xaxt = "n", yaxt = "n", xlab = "", ylab = "", ...)
  }
  par(old)
  invisible()
}
image <- function(x, ...) UseMethod("image")
image.default <- function(x = seq(0, 1, length.out = nrow(z)), y = seq(0, 1, length.out = ncol(z)), z, zlim = range(z[is.finite(z)]), xlim = NULL, ylim = NULL, col = hcl.colors(12, "YlOrRd", rev = TRUE), axes = TRUE, xlab = "", ylab = "", main = NULL, xaxt = "s", yaxt = "s", ...) {
  if (missing(z)) {
    z <- x
    x <- seq(0, 1, length.out = nrow(z))
  }
  edges <- function(v, n) if (length(v) == n + 1L) v else if (n == 1L) c(v - 0.5, v + 0.5) else {
    d <- diff(v) / 2
    c(v[1L] - d[1L], v[-n] + d, v[n] + d[n - 1L])
  }
  ex <- edges(x, nrow(z))
  ey <- edges(y, ncol(z))
  plot.new()
  plot.window(if (is.null(xlim)) range(ex) else xlim, if (is.null(ylim)) range(ey) else ylim, xaxs = "i", yaxs = "i")
  k <- length(col)
  code <- if (diff(zlim) == 0) rep(1L, length(z)) else pmin(k, floor((z - zlim[1L]) / diff(zlim) * k) + 1)
  code[!is.na(z) & (z < zlim[1L] | z > zlim[2L])] <- NA
  m <- matrix(col[code], nrow(z))
  m[is.na(m)] <- "transparent"
  rasterImage(t(m)[ncol(z):1L, , drop = FALSE], ex[1L], ey[1L], ex[length(ex)], ey[length(ey)], interpolate = FALSE)
  if (axes) {
    if (xaxt != "n") axis(1)
    if (yaxt != "n") axis(2)
    box()
  }
  title(main = main, xlab = xlab, ylab = ylab)
  invisible()
}
rgb <- function(red, green = NULL, blue = NULL, alpha = NULL, names = NULL, maxColorValue = 1) {
  if (is.matrix(red) && is.null(green)) {
    green <- red[, 2L]
    blue <- red[, 3L]
    red <- red[, 1L]
  }
  r <- .color.rgb(red / maxColorValue, green / maxColorValue, blue / maxColorValue, if (is.null(alpha)) 1 else alpha / maxColorValue)
  if (!is.null(alpha)) r <- ifelse(nchar(r) == 7L, paste0(r, "FF"), r)
  if (!is.null(names)) names(r) <- names
  r
}
gray <- function(level, alpha = NULL) rgb(level, level, level, alpha)
grey <- function(level, alpha = NULL) rgb(level, level, level, alpha)
gray.colors <- function(n, start = 0.3, end = 0.9, gamma = 2.2, ...) gray(seq(start^gamma, end^gamma, length.out = n)^(1 / gamma))
hsv <- function(h = 1, s = 1, v = 1, alpha = NULL) {
  n <- max(length(h), length(s), length(v))
  h <- rep(h, length.out = n)
  s <- rep(s, length.out = n)
  v <- rep(v, length.out = n)
  i <- floor(h * 6)
  f <- h * 6 - i
  p <- v * (1 - s)
  q <- v * (1 - s * f)
  t <- v * (1 - s * (1 - f))
  k <- as.integer(i) %% 6L + 1L
  pick <- function(a, b, c, d, e, g) cbind(a, b, c, d, e, g)[cbind(seq_len(n), k)]
  rgb(pick(v, q, p, p, t, v), pick(t, v, v, q, p, p), pick(p, p, t, v, v, q), alpha)
}
rainbow <- function(n, s = 1, v = 1, start = 0, end = max(1, n - 1) / n, alpha = NULL, rev = FALSE) {
  if (n <= 0) return(character())
  cols <- hsv(seq(start, (start > end) * 1 + end, length.out = n) %% 1, s, v, alpha)
  if (rev) rev(cols) else cols
}
heat.colors <- function(n, alpha = NULL, rev = FALSE) {
  if (n <= 0) return(character())
  j <- n %/% 4
  i <- n - j
  cols <- c(rainbow(i, start = 0, end = 1 / 6, alpha = alpha), if (j > 0) hsv(1 / 6, seq(1 - 1 / (2 * j), 1 / (2 * j), length.out = j), 1, alpha))
  if (rev) rev(cols) else cols
}
terrain.colors <- function(n, ...) colorRampPalette(c("#00A600", "#E6E600", "#ECB176", "#F2F2F2"))(n)
topo.colors <- function(n, ...) colorRampPalette(c("#4C00FF", "#00E5FF", "#00FF4D", "#FFFF00", "#FFE0B3"))(n)
cm.colors <- function(n, ...) colorRampPalette(c("#80FFFF", "#FFFFFF", "#FF80FF"))(n)
hcl.colors <- function(n, palette = "viridis", alpha = NULL, rev = FALSE, ...) {
  stops <- if (tolower(palette) == "ylorrd") c("#7D0025", "#C42A2B", "#EB6D2B", "#F4A839", "#F9DD83", "#FFFFC8") else c("#4B0055", "#00588B", "#009B95", "#53CC67", "#FDE333")
  cols <- colorRampPalette(stops)(n)
  if (rev) rev(cols) else cols
}
colorRampPalette <- function(colors, ...) {
  m <- col2rgb(colors)
  k <- ncol(m)
  function(n) {
    at <- seq(1, k, length.out = n)
    at[n == 1] <- 1
    mix <- apply(m, 1L, function(v) round(approx(seq_len(k), v, at)$y))
    if (n == 1) mix <- matrix(mix, nrow = 1L)
    rgb(mix[, 1L], mix[, 2L], mix[, 3L], maxColorValue = 255)
  }
}
adjustcolor <- function(col, alpha.f = 1, red.f = 1, green.f = 1, blue.f = 1, ...) {
  m <- col2rgb(col, alpha = TRUE) / 255
  rgb(pmin(1, m[1L, ] * red.f), pmin(1, m[2L, ] * green.f), pmin(1, m[3L, ] * blue.f), pmin(1, m[4L, ] * alpha.f))
}
palette <- function(value) invisible(c("black", "#DF536B", "#61D04F", "#2297E6", "#28E2E5", "#CD0BBC", "#F5C710", "gray62"))
as.raster <- function(x, ...) UseMethod("as.raster")
as.raster.default <- function(x, max = 1, ...) {
  d <- dim(x)
  r <- if (length(d) == 3L) rgb(as.vector(t(x[, , 1L])), as.vector(t(x[, , 2L])), as.vector(t(x[, , 3L])), maxColorValue = max) else if (is.character(x)) as.vector(t(x)) else gray(as.vector(t(x)) / max)
  structure(r, dim = d[1:2], class = "raster")
}
"""#)
}
