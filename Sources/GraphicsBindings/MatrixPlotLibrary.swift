import Lang

/// Plots of matrices: columns as lines, pairs of columns, heights as colours, lines and surfaces.
enum MatrixPlotLibrary {
  static let source = LibrarySource("matrix plots", #"""
matplot <- function(x, y, type = "p", lty = 1:5, lwd = 1, lend = par("lend"), pch = NULL, col = 1:6, cex = NULL, bg = NA, xlab = NULL, ylab = NULL, xlim = NULL, ylim = NULL, log = "", ..., add = FALSE, verbose = getOption("verbose")) {
  spread <- function(v) if (is.character(v)) unlist(strsplit(v, "")) else v
  if (!missing(x)) {
    xsame <- FALSE
    if (missing(y)) {
      if (is.null(ylab)) ylab <- deparse1(substitute(x))
      y <- x
      x <- seq_len(NROW(y))
      xsame <- TRUE
      if (is.null(xlab)) xlab <- ""
    } else {
      if (is.null(xlab)) xlab <- deparse1(substitute(x))
      if (is.null(ylab)) ylab <- deparse1(substitute(y))
    }
  } else {
    if (missing(y)) stop("must specify at least one of 'x' and 'y'")
    if (is.null(xlab)) xlab <- ""
    if (is.null(ylab)) ylab <- deparse1(substitute(y))
    x <- seq_len(NROW(y))
  }
  dates <- if (inherits(x, c("Date", "POSIXt"))) x
  if (is.null(dates)) x <- as.matrix(x)
  y <- as.matrix(y)
  xm <- if (is.null(dates)) x else as.matrix(as.numeric(dates))
  kx <- ncol(xm)
  ky <- ncol(y)
  if (nrow(xm) != nrow(y)) stop("'x' and 'y' must have same number of rows")
  if (kx > 1L && ky > 1L && kx != ky) stop("'x' and 'y' must have only 1 or the same number of columns")
  k <- max(kx, ky)
  types <- rep_len(spread(type), k)
  if (default.pch <- is.null(pch)) pch <- c(1L:9L, 0L, letters, LETTERS)
  if (length(pch) == 1L && is.character(pch)) pch <- spread(pch)
  # Symbols given as numbers stay numbers; the default and strings are letters.
  pch <- rep_len(if (default.pch) as.character(pch) else pch, k)
  lty <- rep_len(if (is.character(lty) && length(lty) == 1L && nchar(lty) == 1L) spread(lty) else lty, k)
  lwd <- rep_len(lwd, k)
  col <- rep_len(col, k)
  sizes <- if (is.null(cex)) rep_len(1, k) else rep_len(cex, k)
  bg <- rep_len(bg, k)
  finite <- function(v) v[is.finite(v)]
  if (is.null(xlim)) xlim <- range(finite(xm))
  if (is.null(ylim)) ylim <- range(finite(y))
  pick <- function(m, i) m[, if (ncol(m) == 1L) 1L else i]
  ii <- seq_len(k)
  if (!add) {
    ii <- ii[-1L]
    first <- pick(xm, 1L)
    if (!is.null(dates)) first <- structure(first, class = class(dates))
    plot(first, pick(y, 1L), type = types[1L], xlab = xlab, ylab = ylab, xlim = xlim, ylim = ylim, lty = lty[1L], lwd = lwd[1L], pch = pch[1L], col = col[1L], cex = sizes[1L], bg = bg[1L], log = log, ...)
  }
  for (i in ii) lines(pick(xm, i), pick(y, i), type = types[i], lty = lty[i], lwd = lwd[i], pch = pch[i], col = col[i], cex = sizes[i], bg = bg[i])
  invisible()
}
matpoints <- function(x, y, type = "p", lty = 1:5, lwd = 1, pch = NULL, col = 1:6, ...) matplot(x = x, y = y, type = type, lty = lty, lwd = lwd, pch = pch, col = col, add = TRUE, ...)
matlines <- function(x, y, type = "l", lty = 1:5, lwd = 1, pch = NULL, col = 1:6, ...) matplot(x = x, y = y, type = type, lty = lty, lwd = lwd, pch = pch, col = col, add = TRUE, ...)
pairs <- function(x, ...) UseMethod("pairs")
pairs.formula <- function(formula, data = NULL, ..., subset) {
  right <- formula[[length(formula)]]
  parts <- if (identical(right, quote(.))) lapply(names(data), as.name) else .formulaParts(right)
  frame <- as.data.frame(setNames(lapply(parts, function(e) eval(e, data, environment(formula))), vapply(parts, deparse1, "")))
  pairs.default(frame, ...)
}
pairs.default <- function(x, labels, panel = points, ..., horInd = 1:nc, verInd = 1:nc, lower.panel = panel, upper.panel = panel, diag.panel = NULL, text.panel = textPanel, label.pos = 0.5 + has.diag / 3, line.main = 3, cex.labels = NULL, font.labels = 1, row1attop = TRUE, gap = 1, log = "", horOdd = !row1attop, verOdd = !row1attop) {
  textPanel <- function(x = 0.5, y = 0.5, txt, cex, font) text(x, y, txt, cex = cex, font = font)
  localAxis <- function(side, x, y, xpd, bg, col = NULL, main, oma, ...) {
    xpd <- NA
    Axis(if (side %% 2L == 1L) x else y, side = side, xpd = NA, ...)
  }
  localPlot <- function(..., main, oma, font.main, cex.main) plot(...)
  localLower <- function(..., main, oma, font.main, cex.main) lower.panel(...)
  localUpper <- function(..., main, oma, font.main, cex.main) upper.panel(...)
  localDiag <- function(..., main, oma, font.main, cex.main) diag.panel(...)
  dots <- list(...)
  if (!is.matrix(x)) {
    x <- as.data.frame(x)
    for (i in seq_along(names(x))) {
      if (is.factor(x[[i]]) || is.logical(x[[i]])) x[[i]] <- as.numeric(x[[i]])
      if (!is.numeric(unclass(x[[i]]))) stop("non-numeric argument to 'pairs'")
    }
  } else if (!is.numeric(x)) stop("non-numeric argument to 'pairs'")
  has.lower <- !is.null(lower.panel)
  has.upper <- !is.null(upper.panel)
  has.diag <- !is.null(diag.panel)
  if (has.lower) lower.panel <- match.fun(lower.panel)
  if (has.upper) upper.panel <- match.fun(upper.panel)
  if (has.diag) diag.panel <- match.fun(diag.panel)
  nc <- ncol(x)
  if (nc < 2L) stop("only one column in the argument to 'pairs'")
  if (missing(labels)) {
    labels <- colnames(x)
    if (is.null(labels)) labels <- paste("var", 1L:nc)
  } else if (is.null(labels)) has.labels <- FALSE
  has.labels <- !is.null(labels)
  main <- dots$main
  oma <- dots$oma
  if (is.null(oma)) oma <- c(4, 4, if (!is.null(main)) 6 else 4, 4)
  old <- par(mfcol = c(length(horInd), length(verInd)), mar = rep.int(gap / 2, 4), oma = oma)
  on.exit(par(old))
  column <- function(i) if (is.matrix(x)) x[, i] else x[[i]]
  if (is.numeric(log)) x.log <- y.log <- seq_len(nc) %in% log
  else {
    x.log <- rep(grepl("x", log), nc)
    y.log <- rep(grepl("y", log), nc)
  }
  rows <- if (row1attop) horInd else rev(horInd)
  one.sided <- !has.upper || !has.lower
  for (j in verInd) for (i in rows) {
    localPlot(column(j), column(i), xlab = "", ylab = "", axes = FALSE, type = "n", ..., log = paste0(if (x.log[j]) "x" else "", if (y.log[i]) "y" else ""))
    above <- if (row1attop) i < j else i > j
    if (i == j || (if (above) has.upper else has.lower)) {
      box()
      j.odd <- (match(j, verInd) + horOdd) %% 2L == 1L
      i.odd <- (match(i, rows) + verOdd) %% 2L == 1L
      if (i == rows[1L] && (!j.odd || one.sided)) localAxis(3L, column(j), column(i), ...)
      if (i == rows[length(rows)] && (j.odd || one.sided)) localAxis(1L, column(j), column(i), ...)
      if (j == verInd[1L] && (!i.odd || one.sided)) localAxis(2L, column(j), column(i), ...)
      if (j == verInd[length(verInd)] && (i.odd || one.sided)) localAxis(4L, column(j), column(i), ...)
      at <- par("mfg")
      if (i == j) {
        if (has.diag) localDiag(as.vector(column(i)), ...)
        if (has.labels) {
          par(usr = c(0, 1, 0, 1))
          if (is.null(cex.labels)) cex.labels <- max(0.8, min(2, 0.9 / max(strwidth(labels, "user"))))
          text.panel(if (x.log[i]) 10^0.5 else 0.5, if (y.log[j]) 10^label.pos else label.pos, labels[i], cex = cex.labels, font = font.labels)
        }
      } else if (above) localUpper(as.vector(column(j)), as.vector(column(i)), ...)
      else localLower(as.vector(column(j)), as.vector(column(i)), ...)
      if (any(par("mfg") != at)) stop("the 'panel' function made a new plot")
    } else par(new = FALSE)
  }
  if (!is.null(main)) {
    font.main <- if (is.null(dots$font.main)) par("font.main") else dots$font.main
    cex.main <- if (is.null(dots$cex.main)) par("cex.main") else dots$cex.main
    mtext(main, 3, line.main, outer = TRUE, at = 0.5, cex = cex.main, font = font.main)
  }
  invisible(NULL)
}
panel.smooth <- function(x, y, col = par("col"), bg = NA, pch = par("pch"), cex = 1, col.smooth = 2, span = 2/3, iter = 3, ...) {
  points(x, y, pch = pch, col = col, bg = bg, cex = cex)
  ok <- is.finite(x) & is.finite(y)
  if (any(ok)) lines(lowess(x[ok], y[ok], f = span, iter = iter), col = col.smooth, ...)
}
image <- function(x, ...) UseMethod("image")
image.default <- function(x = seq(0, 1, length.out = nrow(z)), y = seq(0, 1, length.out = ncol(z)), z, zlim = range(z[is.finite(z)]), xlim = range(x), ylim = range(y), col = hcl.colors(12, "YlOrRd", rev = TRUE), add = FALSE, xaxs = "i", yaxs = "i", xlab, ylab, breaks, oldstyle = FALSE, useRaster = FALSE, ...) {
  if (missing(z)) {
    if (missing(x)) stop("no 'z' matrix specified")
    if (is.list(x)) {
      z <- x$z
      y <- x$y
      x <- x$x
    } else {
      if (is.null(dim(x))) stop("argument must be matrix-like")
      z <- x
      x <- seq.int(0, 1, length.out = nrow(z))
    }
    if (missing(xlab)) xlab <- ""
    if (missing(ylab)) ylab <- ""
  } else if (is.list(x)) {
    named <- deparse1(substitute(x))
    if (missing(xlab)) xlab <- paste0(named, "$x")
    if (missing(ylab)) ylab <- paste0(named, "$y")
    y <- x$y
    x <- x$x
  } else {
    if (missing(xlab)) xlab <- if (missing(x)) "" else deparse1(substitute(x))
    if (missing(ylab)) ylab <- if (missing(y)) "" else deparse1(substitute(y))
  }
  if (any(!is.finite(x)) || any(!is.finite(y))) stop("'x' and 'y' values must be finite and non-missing")
  if (any(diff(x) <= 0) || any(diff(y) <= 0)) stop("increasing 'x' and 'y' values expected")
  if (!is.matrix(z)) stop("'z' must be a matrix")
  if (!typeof(z) %in% c("logical", "integer", "double")) stop("'z' must be numeric or logical")
  if (useRaster) {
    regular <- function(v) length(v) < 3L || diff(range(diff(v))) <= 1e-7 * max(abs(diff(v)))
    if (!regular(x) || !regular(y)) stop(sQuote("useRaster = TRUE"), " can only be used with a regular grid")
  }
  edges <- function(v, n) {
    if (length(v) > 1L && length(v) == n) {
      half <- 0.5 * diff(v)
      v <- c(v[1L] - half[1L], v[-length(v)] + half, v[length(v)] + half[length(half)])
    }
    v
  }
  x <- edges(x, nrow(z))
  y <- edges(y, ncol(z))
  nc <- length(col)
  if (missing(breaks)) {
    if (!missing(zlim) && (length(zlim) != 2L || any(!is.finite(zlim)) || diff(zlim) < 0)) stop("invalid z limits")
    # Nothing to show is drawn as missing, after the warnings of `range`.
    if (any(!is.finite(zlim))) zlim <- c(0, 1)
    if (diff(zlim) == 0) zlim <- if (zlim[1L] == 0) c(-1, 1) else zlim[1L] + c(-0.4, 0.4) * abs(zlim[1L])
    share <- (z - zlim[1L]) / diff(zlim)
    zi <- if (oldstyle) floor((nc - 1) * share + 0.5) else floor((nc - 1e-5) * share + 1e-7)
    zi[zi < 0 | zi >= nc] <- NA
  } else {
    if (length(breaks) != nc + 1L) stop("must have one more break than colour")
    if (any(!is.finite(breaks))) stop("'breaks' must all be finite")
    if (is.unsorted(breaks)) {
      warning("unsorted 'breaks' will be sorted before use")
      breaks <- sort(breaks)
    }
    zi <- findInterval(as.vector(z), breaks, left.open = TRUE, rightmost.closed = TRUE) - 1L
    zi[z == breaks[1L]] <- 0L
    zi[zi < 0 | zi >= nc] <- NA
  }
  if (!add) plot(xlim, ylim, xlim = xlim, ylim = ylim, type = "n", xaxs = xaxs, yaxs = yaxs, xlab = xlab, ylab = ylab, ...)
  if (length(x) <= 1) x <- par("usr")[1L:2]
  if (length(y) <= 1) y <- par("usr")[3:4]
  if (length(x) != nrow(z) + 1 || length(y) != ncol(z) + 1) stop("dimensions of z are not length(x)(-1) times length(y)(-1)")
  .image(x, y, as.vector(zi), col, useRaster)
  invisible()
}
contourLines <- function(x = seq(0, 1, length.out = nrow(z)), y = seq(0, 1, length.out = ncol(z)), z, nlevels = 10, levels = pretty(range(z, na.rm = TRUE), nlevels)) {
  if (missing(z)) {
    if (missing(x)) stop("no 'z' matrix specified")
    if (is.list(x)) {
      z <- x$z
      y <- x$y
      x <- x$x
    } else {
      z <- x
      x <- seq.int(0, 1, length.out = nrow(z))
    }
  } else if (is.list(x)) {
    y <- x$y
    x <- x$x
  }
  if (any(diff(x) <= 0) || any(diff(y) <= 0)) stop("increasing 'x' and 'y' values expected")
  if (!is.matrix(z) || nrow(z) <= 1L || ncol(z) <= 1L) stop("no proper 'z' matrix specified")
  invisible(.contour.lines(x, y, z, levels))
}
contour <- function(x, ...) UseMethod("contour")
contour.default <- function(x = seq(0, 1, length.out = nrow(z)), y = seq(0, 1, length.out = ncol(z)), z, nlevels = 10, levels = pretty(zlim, nlevels), labels = NULL, xlim = range(x, finite = TRUE), ylim = range(y, finite = TRUE), zlim = range(z, finite = TRUE), labcex = 0.6, drawlabels = TRUE, method = "flattest", vfont, axes = TRUE, frame.plot = axes, col = par("fg"), lty = par("lty"), lwd = par("lwd"), add = FALSE, ...) {
  if (missing(z)) {
    if (missing(x)) stop("no 'z' matrix specified")
    if (is.list(x)) {
      z <- x$z
      y <- x$y
      x <- x$x
    } else {
      z <- x
      x <- seq.int(0, 1, length.out = nrow(z))
    }
  } else if (is.list(x)) {
    y <- x$y
    x <- x$x
  }
  if (any(diff(x) <= 0) || any(diff(y) <= 0)) stop("increasing 'x' and 'y' values expected")
  if (!is.matrix(z) || nrow(z) <= 1L || ncol(z) <= 1L) stop("no proper 'z' matrix specified")
  if (!length(levels)) stop("no 'levels'")
  if (any(!is.finite(levels))) {
    first <- which(!is.finite(levels))[1L]
    stop(gettextf("non-finite level values: levels[%d] = %s", first, if (is.na(levels[first])) "nan" else tolower(format(levels[first]))), domain = NA)
  }
  if (!add) {
    localAxis <- function(..., col, bg, pch, cex, lty, lwd) Axis(...)
    localBox <- function(..., col, bg, pch, cex, lty, lwd) box(...)
    localWindow <- function(..., col, bg, pch, cex, lty, lwd) plot.window(...)
    localTitle <- function(..., col, bg, pch, cex, lty, lwd) title(...)
    plot.new()
    localWindow(xlim, ylim, "", ...)
  }
  if (is.null(labels)) labels <- vapply(levels, function(v) format(v, digits = 7), "")
  if (all(!is.finite(z))) stop("all z values are NA")
  if (min(z, na.rm = TRUE) == max(z, na.rm = TRUE)) warning("all z values are equal")
  method <- pmatch(method[1L], c("simple", "edge", "flattest"))
  if (is.na(method)) stop(gettextf("invalid '%s' value", "method"), domain = NA)
  # Files of vectors turn letters well, pictures do not.
  strokes <- if (missing(vfont)) !names(dev.cur()) %in% c("pdf", "postscript", "cairo_pdf") else !is.null(vfont)
  .contour(x, y, z, levels, as.character(labels), labcex, drawlabels, method, strokes, col, lty, lwd)
  if (!add) {
    if (axes) {
      localAxis(x, side = 1, ...)
      localAxis(y, side = 2, ...)
    }
    if (frame.plot) localBox(...)
    localTitle(...)
  }
  invisible()
}
.filled.contour <- function(x, y, z, levels, col) invisible(.filledcontour(x, y, z, levels, col))
filled.contour <- function(x = seq(0, 1, length.out = nrow(z)), y = seq(0, 1, length.out = ncol(z)), z, xlim = range(x, finite = TRUE), ylim = range(y, finite = TRUE), zlim = range(z, finite = TRUE), levels = pretty(zlim, nlevels), nlevels = 20, color.palette = function(n) hcl.colors(n, "YlOrRd", rev = TRUE), col = color.palette(length(levels) - 1), plot.title, plot.axes, key.title, key.axes, asp = NA, xaxs = "i", yaxs = "i", las = 1, axes = TRUE, frame.plot = axes, ...) {
  if (missing(z)) {
    if (missing(x)) stop("no 'z' matrix specified")
    if (is.list(x)) {
      z <- x$z
      y <- x$y
      x <- x$x
    } else {
      z <- x
      x <- seq.int(0, 1, length.out = nrow(z))
    }
  } else if (is.list(x)) {
    y <- x$y
    x <- x$x
  }
  if (any(diff(x) <= 0) || any(diff(y) <= 0)) stop("increasing 'x' and 'y' values expected")
  old <- par(c("mar", "las", "mfrow"))
  on.exit(par(old))
  mar <- old$mar
  layout(matrix(c(2, 1), ncol = 2L), widths = c(1, lcm((3 + mar[2L]) * par("csi") * 2.54)))
  par(las = las)
  key <- mar
  key[4L] <- mar[2L]
  key[2L] <- 1
  par(mar = key)
  plot.new()
  plot.window(xlim = c(0, 1), ylim = range(levels), xaxs = "i", yaxs = "i")
  rect(0, levels[-length(levels)], 1, levels[-1L], col = col)
  if (missing(key.axes)) {
    if (axes) axis(4)
  } else key.axes
  box()
  if (!missing(key.title)) key.title
  main <- mar
  main[4L] <- 1
  par(mar = main)
  plot.new()
  plot.window(xlim, ylim, "", xaxs = xaxs, yaxs = yaxs, asp = asp)
  .filled.contour(x, y, z, levels, col)
  if (missing(plot.axes)) {
    if (axes) {
      title(main = "", xlab = "", ylab = "")
      Axis(x, side = 1)
      Axis(y, side = 2)
    }
  } else plot.axes
  if (frame.plot) box()
  if (missing(plot.title)) title(...) else plot.title
  invisible()
}
persp <- function(x, ...) UseMethod("persp")
persp.default <- function(x = seq(0, 1, length.out = nrow(z)), y = seq(0, 1, length.out = ncol(z)), z, xlim = range(x), ylim = range(y), zlim = range(z, na.rm = TRUE), xlab = NULL, ylab = NULL, zlab = NULL, main = NULL, sub = NULL, theta = 0, phi = 15, r = sqrt(3), d = 1, scale = TRUE, expand = 1, col = "white", border = NULL, ltheta = -135, lphi = 0, shade = NA, box = TRUE, axes = TRUE, nticks = 5, ticktype = "simple", ...) {
  if (is.null(xlab)) xlab <- if (!missing(x)) deparse1(substitute(x)) else "X"
  if (is.null(ylab)) ylab <- if (!missing(y)) deparse1(substitute(y)) else "Y"
  if (is.null(zlab)) zlab <- if (!missing(z)) deparse1(substitute(z)) else "Z"
  if (missing(z)) {
    if (missing(x)) stop("no 'z' matrix specified")
    if (is.list(x)) {
      z <- x$z
      y <- x$y
      x <- x$x
    } else {
      z <- x
      x <- seq.int(0, 1, length.out = nrow(z))
    }
  } else if (is.list(x)) {
    y <- x$y
    x <- x$x
  }
  if (any(diff(x) <= 0) || any(diff(y) <= 0)) stop("increasing 'x' and 'y' values expected")
  if (box) {
    zz <- z[!is.na(z)]
    if (any(x < xlim[1L]) || any(x > xlim[2L]) || any(y < ylim[1L]) || any(y > ylim[2L]) || any(zz < zlim[1L]) || any(zz > zlim[2L])) warning("surface extends beyond the box")
  }
  ticktype <- pmatch(ticktype, c("simple", "detailed"))
  half <- c(diff(xlim), diff(ylim), diff(zlim)) / 2
  middle <- c(mean(xlim), mean(ylim), mean(zlim))
  if (any(half <= 0)) stop(paste0("invalid '", c("x", "y", "z")[half <= 0][1L], "' limits"))
  if (!scale) half <- rep(max(half), 3L)
  move <- function(v) {
    m <- diag(4)
    m[4L, 1:3] <- v
    m
  }
  turn.x <- function(a) {
    m <- diag(4)
    a <- a * pi / 180
    m[2:3, 2:3] <- c(cos(a), -sin(a), sin(a), cos(a))
    m
  }
  turn.y <- function(a) {
    m <- diag(4)
    a <- a * pi / 180
    m[c(1, 3), c(1, 3)] <- c(cos(a), sin(a), -sin(a), cos(a))
    m
  }
  seen <- diag(4)
  seen[3L, 4L] <- -1 / d
  view <- move(-middle) %*% diag(c(1 / half[1L], 1 / half[2L], expand / half[3L], 1)) %*% turn.x(-90) %*% turn.y(-theta) %*% turn.x(phi) %*% move(c(0, 0, -r - d)) %*% seen
  corners <- as.matrix(expand.grid(xlim, ylim, zlim, KEEP.OUT.ATTRS = FALSE))
  flat <- trans3d(corners[, 1L], corners[, 2L], corners[, 3L], view)
  plot.new()
  plot.window(range(flat$x), range(flat$y), asp = 1)
  # Faces of the box: those seen from inside are behind the surface. An edge of two faces is drawn once.
  faces <- rbind(c(1, 5, 6, 2), c(3, 4, 8, 7), c(1, 3, 7, 5), c(2, 6, 8, 4), c(1, 2, 4, 3), c(5, 7, 8, 6))
  isBehind <- apply(faces, 1L, function(f) {
    ax <- flat$x[f]
    ay <- flat$y[f]
    (ax[2L] - ax[1L]) * (ay[3L] - ay[2L]) - (ay[2L] - ay[1L]) * (ax[3L] - ax[2L]) > 0
  })
  done <- character()
  drawEdges <- function(which, lty) for (k in which) {
    from <- faces[k, ]
    to <- from[c(2, 3, 4, 1)]
    key <- paste(pmin(from, to), pmax(from, to))
    fresh <- !key %in% done
    segments(flat$x[from], flat$y[from], flat$x[to], flat$y[to], lty = lty, col = ifelse(fresh, par("fg"), NA))
    done <<- c(done, key)
  }
  if (box) {
    drawEdges(which(isBehind), "solid")
    if (axes) .persp.axes(xlim, ylim, zlim, xlab, ylab, zlab, view, flat, nticks, ticktype)
  }
  # Light comes from azimuth `ltheta` and elevation `lphi`; normals are those of the scaled surface.
  across <- ltheta * pi / 180
  up <- lphi * pi / 180
  light <- c(cos(up) * sin(across), -cos(up) * cos(across), sin(up))
  .facets(x, y, z, view, col, border, NULL, NULL, shade, light, c(1, 1, expand) / half)
  if (box) drawEdges(which(!isBehind), "dotted")
  title(main = main, sub = sub, ...)
  invisible(view)
}
.persp.axes <- function(xlim, ylim, zlim, xlab, ylab, zlab, view, flat, nticks, ticktype) {
  limits <- cbind(xlim, ylim, zlim)
  extent <- limits[2L, ] - limits[1L, ]
  # The axes of the floor meet in its lowest corner, the upright one stands on the leftmost: 0 and 1 are ends of x and y.
  lowest <- which.min(flat$y[1:4]) - 1
  leftmost <- which.min(flat$x[1:4]) - 1
  sides <- list(c(lowest %% 2, lowest %/% 2, 0), c(lowest %% 2, lowest %/% 2, 0), c(leftmost %% 2, leftmost %/% 2, 0))
  labels <- list(xlab, ylab, zlab)
  for (k in 1:3) {
    start <- sides[[k]]
    # Ticks point out of the box, 3 % of it long.
    out <- 2 * start - 1
    out[k] <- 0
    step <- 0.03 * out * extent
    edge <- limits[cbind(start + 1, 1:3)]
    place <- function(at, steps) {
      p <- matrix(edge + steps * step, length(at), 3L, byrow = TRUE)
      p[, k] <- at
      trans3d(p[, 1L], p[, 2L], p[, 3L], view)
    }
    at <- axisTicks(limits[, k], FALSE, nint = nticks - 1)
    at <- at[at >= limits[1L, k] - 1e-10 * extent[k] & at <= limits[2L, k] + 1e-10 * extent[k]]
    ends <- range(at)
    isDetailed <- ticktype == 2L
    line <- place(ends, 1)
    label <- place(mean(ends), if (isDetailed) 3.5 else 2)
    dx <- diff(line$x)
    tilt <- if (dx == 0) 90 else atan2(diff(line$y) * sign(dx), abs(dx)) * 180 / pi
    text(label$x, label$y, labels[[k]], adj = c(0.5, 0.5), srt = tilt, xpd = NA)
    if (isDetailed) {
      a <- place(at, 0)
      b <- place(at, 1)
      t <- place(at, 2)
      for (i in seq_along(at)) {
        segments(a$x[i], a$y[i], b$x[i], b$y[i], xpd = NA)
        text(t$x[i], t$y[i], format(at, trim = TRUE)[i], adj = c(0.5, 0.5), xpd = NA)
      }
    } else {
      a <- place(ends, 1)
      arrows(a$x[1L], a$y[1L], a$x[2L], a$y[2L], length = 0.1, angle = 10, xpd = NA)
    }
  }
}
trans3d <- function(x, y, z, pmat, continuous = FALSE, verbose = TRUE) {
  v <- cbind(x, y, z, 1, deparse.level = 0L) %*% pmat
  list(x = v[, 1L] / v[, 4L], y = v[, 2L] / v[, 4L])
}
"""#)
}
