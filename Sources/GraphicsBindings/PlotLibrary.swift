import Lang

/// `plot` and its methods, and the functions that add to a plot.
enum PlotLibrary {
  static let source = LibrarySource("graphics", #"""
plot <- function(x, y, ...) UseMethod("plot")
plot.default <- function(x, y = NULL, type = "p", xlim = NULL, ylim = NULL, log = "", main = NULL, sub = NULL, xlab = NULL, ylab = NULL, ann = par("ann"), axes = TRUE, frame.plot = axes, panel.first = NULL, panel.last = NULL, asp = NA, xgap.axis = NA, ygap.axis = NA, ...) {
  # What is meant for the points does not reach axes, box and titles.
  localAxis <- function(..., col, bg, pch, cex, lty, lwd) Axis(...)
  localBox <- function(..., col, bg, pch, cex, lty, lwd) box(...)
  localWindow <- function(..., col, bg, pch, cex, lty, lwd) plot.window(...)
  localTitle <- function(..., col, bg, pch, cex, lty, lwd) title(...)
  xlabel <- if (!missing(x)) deparse1(substitute(x))
  ylabel <- if (!missing(y)) deparse1(substitute(y))
  xy <- xy.coords(x, y, xlabel, ylabel, log)
  if (is.null(xlab)) xlab <- xy$xlab
  if (is.null(ylab)) ylab <- xy$ylab
  if (is.null(xlim)) xlim <- range(xy$x[is.finite(xy$x)])
  if (is.null(ylim)) ylim <- range(xy$y[is.finite(xy$y)])
  plot.new()
  localWindow(xlim, ylim, log, asp, ...)
  panel.first
  plot.xy(xy, type, ...)
  panel.last
  if (axes) {
    localAxis(if (is.null(y)) xy$x else x, side = 1, gap.axis = xgap.axis, ...)
    localAxis(if (is.null(y)) x else y, side = 2, gap.axis = ygap.axis, ...)
  }
  if (frame.plot) localBox(...)
  if (ann) localTitle(main = main, sub = sub, xlab = xlab, ylab = ylab, ...)
  invisible()
}
xy.coords <- function(x, y = NULL, xlab = NULL, ylab = NULL, log = NULL, recycle = FALSE, setLab = TRUE) {
  if (is.null(y)) {
    if (setLab) ylab <- xlab
    if (is.language(x)) {
      if (!inherits(x, "formula") || length(x) != 3L) stop("invalid first argument")
      if (setLab) {
        ylab <- deparse1(x[[2L]])
        xlab <- deparse1(x[[3L]])
      }
      y <- eval(x[[2L]], environment(x))
      x <- eval(x[[3L]], environment(x))
    } else if (inherits(x, "ts")) {
      y <- if (is.matrix(x)) x[, 1] else x
      x <- time(x)
      if (setLab) xlab <- "Time"
    } else if (is.complex(x)) {
      y <- Im(x)
      x <- Re(x)
      if (setLab) {
        xlab <- paste0("Re(", ylab, ")")
        ylab <- paste0("Im(", ylab, ")")
      }
    } else if (is.matrix(x) || is.data.frame(x)) {
      x <- data.matrix(x)
      if (ncol(x) == 1L) {
        if (setLab) xlab <- "Index"
        y <- x[, 1L]
        x <- seq_along(y)
      } else {
        named <- colnames(x)
        if (setLab) {
          xlab <- if (is.null(named)) paste0(ylab, "[,1]") else named[1L]
          ylab <- if (is.null(named)) paste0(ylab, "[,2]") else named[2L]
        }
        y <- x[, 2L]
        x <- x[, 1L]
      }
    } else if (is.list(x)) {
      if (!all(c("x", "y") %in% names(x))) stop("'x' is a list, but does not have components 'x' and 'y'")
      if (setLab) {
        xlab <- paste0(ylab, "$x")
        ylab <- paste0(ylab, "$y")
      }
      y <- x[["y"]]
      x <- x[["x"]]
    } else {
      if (is.factor(x)) x <- as.numeric(x)
      if (setLab) xlab <- "Index"
      y <- x
      x <- seq_along(x)
    }
  }
  if (inherits(x, "POSIXt")) x <- as.POSIXct(x)
  if (length(x) != length(y)) {
    if (!recycle) stop("'x' and 'y' lengths differ")
    if (length(x) < length(y)) x <- rep_len(x, length(y)) else y <- rep_len(y, length(x))
  }
  if (length(log) && log != "") {
    said <- function(n, name) sprintf(if (n == 1L) "%d %s value <= 0 omitted from logarithmic plot" else "%d %s values <= 0 omitted from logarithmic plot", n, name)
    log <- strsplit(log, NULL)[[1L]]
    if ("x" %in% log && any(bad <- !is.na(x) & x <= 0)) {
      warning(said(sum(bad), "x"), domain = NA)
      x[bad] <- NA
    }
    if ("y" %in% log && any(bad <- !is.na(y) & y <= 0)) {
      warning(said(sum(bad), "y"), domain = NA)
      y[bad] <- NA
    }
  }
  list(x = as.double(x), y = as.double(y), xlab = xlab, ylab = ylab)
}
xyz.coords <- function(x, y = NULL, z = NULL, xlab = NULL, ylab = NULL, zlab = NULL, log = NULL, recycle = FALSE, setLab = TRUE) {
  if (is.null(y) && is.matrix(x)) {
    z <- x[, 3L]
    y <- x[, 2L]
    x <- x[, 1L]
  } else if (is.null(y) && is.list(x)) {
    z <- x$z
    y <- x$y
    x <- x$x
  }
  if (length(x) != length(y) || length(y) != length(z)) stop("'x', 'y' and 'z' lengths differ")
  list(x = as.double(x), y = as.double(y), z = as.double(z), xlab = xlab, ylab = ylab, zlab = zlab)
}
plot.function <- function(x, y = 0, to = 1, from = y, xlim = NULL, ylab = NULL, ...) {
  if (!missing(y) && is.null(y)) y <- 0
  if (is.null(ylab)) {
    shown <- substitute(x)
    ylab <- deparse(shown)[1L]
  }
  if (is.null(xlim)) {
    if (is.null(from)) from <- 0
  } else {
    if (missing(y) && missing(from)) from <- xlim[1L]
    if (missing(to)) to <- xlim[2L]
  }
  .curve(function(v) x(v), from, to, xlim = xlim, ylab = ylab, xlab = "x", ...)
}
.curve <- function(f, from, to, n = 101, add = FALSE, type = "l", xlab = "x", ylab = "", log = "", xlim = NULL, ...) {
  at <- if (length(log) && grepl("x", log)) {
    if (any(c(from, to) <= 0)) stop("'from' and 'to' must be > 0 with log=\"x\"")
    exp(seq.int(log(from), log(to), length.out = n))
  } else seq.int(from, to, length.out = n)
  y <- f(at)
  if (length(y) != length(at)) stop("'expr' did not evaluate to an object of length 'n'")
  if (isTRUE(add)) lines(x = at, y = y, type = type, ...)
  else plot(x = at, y = y, type = type, xlab = xlab, ylab = ylab, log = log, xlim = if (is.null(xlim)) range(at) else xlim, ...)
  invisible(list(x = at, y = y))
}
curve <- function(expr, from = NULL, to = NULL, n = 101, add = FALSE, type = "l", xname = "x", xlab = xname, ylab = NULL, log = NULL, xlim = NULL, ...) {
  shown <- substitute(expr)
  env <- parent.frame()
  if (is.name(shown)) {
    f <- if (exists(as.character(shown), envir = env, mode = "function")) get(as.character(shown), envir = env, mode = "function") else stop(simpleError(paste0("could not find function \"", shown, "\""), call(as.character(shown), as.name(xname))))
    if (is.null(ylab)) ylab <- paste0(as.character(shown), "(", xname, ")")
  } else {
    if (!((is.call(shown) || is.expression(shown)) && xname %in% all.vars(shown))) stop(gettextf("'expr' must be a function, or a call or an expression containing '%s'", xname), domain = NA)
    f <- function(v) eval(shown, setNames(list(v), xname), env)
    if (is.null(ylab)) ylab <- deparse(shown)
  }
  limits <- if (dev.cur() == 1L || !isTRUE(add)) NULL else {
    u <- par("usr")[1:2]
    if (par("xaxs") == "r") u <- extendrange(u, f = -1/27)
    if (par("xlog")) 10^u else u
  }
  if (is.null(from)) from <- if (!is.null(xlim)) xlim[1L] else if (is.null(limits)) 0 else limits[1L]
  if (is.null(to)) to <- if (!is.null(xlim)) xlim[2L] else if (is.null(limits)) 1 else limits[2L]
  if (is.null(log)) log <- if (isTRUE(add) && par("xlog")) "x" else ""
  .curve(f, from, to, n, add, type, xlab, ylab, log, xlim, ...)
}
plot.factor <- function(x, y, legend.text = NULL, ...) {
  if (missing(y) || is.factor(y)) {
    dots <- list(...)
    if (missing(y)) do.call(barplot, c(list(table(x)), dots)) else {
      dots <- dots[!names(dots) %in% c("xlab", "ylab")]
      do.call(spineplot, c(list(x, y), list(xlab = list(...)$xlab, ylab = list(...)$ylab), dots))
    }
  } else if (is.numeric(y)) boxplot(y ~ x, ...)
  else NextMethod("plot")
}
plot.formula <- function(formula, data = parent.frame(), ..., subset, ylab = NULL, xlab = NULL, ask = FALSE) {
  env <- environment(formula)
  read <- function(e) eval(e, data, env)
  keep <- if (missing(subset)) TRUE else eval(substitute(subset), data, env)
  pick <- function(v) if (isTRUE(keep)) v else v[keep]
  # Arguments such as `col` may name columns of the data.
  dots <- lapply(as.list(substitute(list(...)))[-1L], function(e) eval(e, data, parent.frame(3L)))
  n <- NULL
  response <- if (length(formula) == 3L) pick(read(formula[[2L]]))
  right <- formula[[length(formula)]]
  terms <- if (identical(right, quote(.))) lapply(setdiff(names(data), all.vars(formula[[2L]])), as.name) else .formulaParts(right)
  if (length(formula) == 2L) {
    frame <- setNames(lapply(terms, function(e) pick(read(e))), vapply(terms, deparse1, ""))
    if (length(frame) == 1L) {
      return(invisible(do.call(plot, c(list(frame[[1L]]), if (is.null(xlab)) list(xlab = names(frame)) else list(xlab = xlab), dots))))
    }
    return(invisible(do.call(pairs, c(list(as.data.frame(frame)), dots))))
  }
  ylabel <- if (is.null(ylab)) deparse1(formula[[2L]]) else ylab
  for (e in terms) {
    xlabel <- if (is.null(xlab)) deparse1(e) else xlab
    if (identical(e, 1)) do.call(plot, c(list(response, ylab = ylabel), dots))
    else {
      v <- pick(read(e))
      if (is.character(v)) v <- factor(v)
      if (is.factor(response) && is.numeric(v)) {
        do.call(spineplot, c(list(v, response, xlab = xlabel, ylab = ylabel), dots))
        next
      }
      do.call(plot, c(list(v, response, xlab = xlabel, ylab = ylabel), dots))
    }
  }
  invisible()
}
plot.data.frame <- function(x, ...) {
  if (!is.data.frame(x)) stop("'plot.data.frame' applied to non data frame")
  if (ncol(x) == 1L) {
    v <- x[[1L]]
    if (is.numeric(v)) stripchart(x, ...) else plot(v, ...)
  } else if (ncol(x) == 2L) plot(data.matrix(x), ...)
  else pairs(data.matrix(x), ...)
  invisible()
}
plot.table <- function(x, type = "h", ylim = c(0, max(x)), lwd = 2, xlab = NULL, ylab = NULL, frame.plot = is.num, ...) {
  shown <- deparse1(substitute(x))
  rank <- length(dim(x))
  if (rank == 1L) {
    named <- dimnames(x)
    if (is.null(xlab)) xlab <- if (is.null(names(named))) "" else names(named)
    if (is.null(ylab)) ylab <- shown
    at <- suppressWarnings(as.numeric(named[[1L]]))
    is.num <- !anyNA(at)
    if (!is.num) at <- seq_along(x)
    plot(at, unclass(as.vector(x)), type = type, ylim = ylim, xlab = xlab, ylab = ylab, frame.plot = frame.plot, lwd = lwd, ..., xaxt = "n")
    if (!identical(list(...)$axes, FALSE)) axis(1, at = at, labels = named[[1L]])
  } else {
    if (is.null(ylab)) mosaicplot(x, xlab = xlab, main = shown, ...) else mosaicplot(x, xlab = xlab, ylab = ylab, main = shown, ...)
  }
  invisible()
}
plot.density <- function(x, main = NULL, xlab = NULL, ylab = "Density", type = "l", zero.line = TRUE, ...) {
  if (is.null(xlab)) xlab <- paste("N =", x$n, "  Bandwidth =", formatC(x$bw))
  if (is.null(main)) main <- deparse(x$call)
  plot.default(x, main = main, xlab = xlab, ylab = ylab, type = type, ...)
  if (zero.line) abline(h = 0, lwd = 0.1, col = "gray")
  invisible()
}
plot.raster <- function(x, xlim = c(0, ncol(x)), ylim = c(0, nrow(x)), xaxs = "i", yaxs = "i", asp = 1, add = FALSE, ...) {
  if (!add) {
    plot.new()
    plot.window(xlim = xlim, ylim = ylim, asp = asp, xaxs = xaxs, yaxs = yaxs)
  }
  rasterImage(x, 0, 0, ncol(x), nrow(x), ...)
}
lines <- function(x, ...) UseMethod("lines")
lines.default <- function(x, y = NULL, type = "l", ...) {
  invisible(plot.xy(xy.coords(x, y), type = type, ...))
}
lines.formula <- function(formula, data = parent.frame(), ...) .addFormula(lines, formula, data, ...)
points <- function(x, ...) UseMethod("points")
points.default <- function(x, y = NULL, type = "p", ...) {
  invisible(plot.xy(xy.coords(x, y), type = type, ...))
}
points.formula <- function(formula, data = parent.frame(), ...) .addFormula(points, formula, data, ...)
.addFormula <- function(f, formula, data, ...) {
  if (length(formula) != 3L) stop("must have a response variable")
  f(eval(formula[[3L]], data, environment(formula)), eval(formula[[2L]], data, environment(formula)), ...)
}
lines.table <- function(x, type = "h", lwd = 2, ...) lines.default(as.numeric(names(x)), as.vector(x), type = type, lwd = lwd, ...)
text <- function(x, ...) UseMethod("text")
text.formula <- function(formula, data = parent.frame(), ...) .addFormula(text.default, formula, data, ...)
polygon <- function(x, y = NULL, density = NULL, angle = 45, border = NULL, col = NA, lty = par("lty"), ..., fillOddEven = FALSE) {
  xy <- xy.coords(x, y, setLab = FALSE)
  invisible(.polygon(xy$x, xy$y, density, angle, border, col, lty, ...))
}
abline <- function(a = NULL, b = NULL, h = NULL, v = NULL, reg = NULL, coef = NULL, untf = FALSE, ...) {
  if (!is.null(reg)) {
    if (!is.null(a)) warning("'a' is overridden by 'reg'")
    a <- reg
  }
  if (is.object(a) || is.list(a)) {
    k <- coefficients(a)
    p <- length(k)
    if (p == 0L) stop("no coefficients in the model")
    if (p > 2L) warning(gettextf("only using the first two of %d regression coefficients", p), domain = NA)
    through <- p == 1L && !("(Intercept)" %in% names(k))
    b <- if (through) k[[1L]] else if (p == 1L) 0 else k[[2L]]
    a <- if (through) 0 else k[[1L]]
  }
  if (!is.null(coef)) {
    if (!is.null(a)) warning("'a' and 'b' are overridden by 'coef'")
    a <- coef[1L]
    b <- coef[2L]
  }
  int_abline(a = a, b = b, h = h, v = v, untf = untf, ...)
  invisible()
}
.asLabel <- function(x) if (is.null(x) || is.language(x) || !is.object(x)) x else if (is.factor(x)) as.character(x) else x
grid <- function(nx = NULL, ny = nx, col = "lightgray", lty = "dotted", lwd = par("lwd"), equilogs = TRUE) {
  between <- function(n, side) {
    u <- par("usr")[if (side == 1L) 1:2 else 3:4]
    if (is.null(n)) axTicks(side) else {
      at <- seq.int(u[1L], u[2L], length.out = n + 1L)
      at <- at[-c(1L, n + 1L)]
      if (par(if (side == 1L) "xlog" else "ylog")) 10^at else at
    }
  }
  if (is.null(nx) || (!is.na(nx) && nx >= 1)) abline(v = between(nx, 1L), col = col, lty = lty, lwd = lwd)
  if (is.null(ny) || (!is.na(ny) && ny >= 1)) abline(h = between(ny, 2L), col = col, lty = lty, lwd = lwd)
  invisible()
}
rug <- function(x, ticksize = 0.03, side = 1, lwd = 0.5, col = par("fg"), quiet = getOption("warn") < 0, ...) {
  x <- as.vector(x)
  good <- is.finite(x)
  if (!all(good)) x <- x[good]
  u <- par("usr")[if (side %% 2 == 1) 1:2 else 3:4]
  if (if (side %% 2 == 1) par("xlog") else par("ylog")) u <- 10^u
  inside <- x >= min(u) & x <= max(u)
  if (!quiet && !all(inside)) warning("some values will be clipped")
  if (any(inside)) Axis(side = side, at = x[inside], labels = FALSE, lwd = 0, lwd.ticks = lwd, col.ticks = col, tck = ticksize, ...)
  invisible(x)
}
layout <- function(mat, widths = rep.int(1, ncol(mat)), heights = rep.int(1, nrow(mat)), respect = FALSE) {
  storage.mode(mat) <- "integer"
  if (!is.matrix(mat)) mat <- matrix(mat, nrow = 1L)
  n <- max(mat)
  for (i in 1L:n) if (!any(mat == i)) stop(gettextf("layout matrix must contain at least one reference\nto each of the values {1 ... %d}\n", n), domain = NA)
  .layout(mat, widths, heights, respect)
}
lcm <- function(x) paste(x, "cm")
layout.show <- function(n = 1) {
  # Setting the outer margins begins with the first figure again.
  par(oma = par("oma"))
  old <- par(mar = rep(0, 4))
  on.exit(par(old))
  for (i in seq_len(n)) {
    plot.new()
    box()
    text(0.5, 0.5, i)
  }
  invisible()
}
xinch <- function(x = 1, warn.log = TRUE) {
  if (warn.log && par("xlog")) warning("x log scale:  xinch() is nonsense")
  x * diff(par("usr")[1:2]) / par("pin")[1L]
}
yinch <- function(y = 1, warn.log = TRUE) {
  if (warn.log && par("ylog")) warning("y log scale:  yinch() is nonsense")
  y * diff(par("usr")[3:4]) / par("pin")[2L]
}
xyinch <- function(xy = 1, warn.log = TRUE) {
  u <- par("usr")
  c(u[2L] - u[1L], u[4L] - u[3L]) / par("pin") * xy
}
locator <- function(n = 512, type = "n", ...) {
  .need.plot()
  NULL
}
identify <- function(x, ...) {
  .need.plot()
  integer()
}
.need.plot <- function() if (!.has.plot()) stop("plot.new has not been called yet")
as.graphicsAnnot <- function(x) if (is.language(x) || !is.object(x)) x else as.character(x)
split.screen <- function(figs, screen, erase = TRUE) {
  if (is.matrix(figs)) cells <- figs else {
    rows <- figs[1L]
    columns <- figs[2L]
    k <- seq_len(rows * columns) - 1
    cells <- cbind((k %% columns) / columns, (k %% columns + 1) / columns, 1 - (k %/% columns + 1) / rows, 1 - k %/% columns / rows)
  }
  if (!missing(screen)) {
    whole <- .screens$cells[screen, ]
    cells <- cbind(whole[1L] + cells[, 1:2, drop = FALSE] * (whole[2L] - whole[1L]), whole[3L] + cells[, 3:4, drop = FALSE] * (whole[4L] - whole[3L]))
    before <- nrow(.screens$cells)
    .screens$cells <- rbind(.screens$cells, cells)
    return(before + seq_len(nrow(cells)))
  }
  .screens$cells <- cells
  plot.new()
  .toScreen(1)
  seq_len(nrow(cells))
}
.screens <- new.env()
screen <- function(n = 1, new = TRUE) if (is.null(.screens$cells)) FALSE else .toScreen(n)
.toScreen <- function(n) {
  if (n < 1 || n > nrow(.screens$cells)) stop("invalid screen number")
  par(fig = .screens$cells[n, ], new = TRUE)
  .screens$current <- n
  invisible(n)
}
erase.screen <- function(n = .screens$current) invisible()
close.screen <- function(n, all.screens = FALSE) {
  .screens$cells <- NULL
  par(fig = c(0, 1, 0, 1))
  invisible()
}
"""#)
}
