import Lang

/// Plots of models, series, trees and distributions.
enum DiagnosticPlotLibrary {
  static let source = LibrarySource("plots of models", #"""
plot.lm <- function(x, which = c(1, 2, 3, 5), caption = list("Residuals vs Fitted", "Normal Q-Q", "Scale-Location", "Cook's distance", "Residuals vs Leverage", expression("Cook's dist vs Leverage* " * h[ii] / (1 - h[ii]))), panel = if (add.smooth) function(x, y, ...) panel.smooth(x, y, iter = iter.smooth, ...) else points, sub.caption = NULL, main = "", ask = FALSE, ..., id.n = 3, labels.id = names(residuals(x)), cex.id = 0.75, qqline = TRUE, cook.levels = c(0.5, 1), cook.col = 8, cook.lty = 2, add.smooth = getOption("add.smooth", TRUE), iter.smooth = if (isGlm) 0 else 3, label.pos = c(4, 2), cex.caption = 1, cex.oma.main = 1.25) {
  isGlm <- inherits(x, "glm")
  if (!inherits(x, "lm")) stop("use only with \"lm\" objects")
  if (!is.numeric(which) || any(which < 1) || any(which > 6)) stop("'which' must be in 1:6")
  show <- rep(FALSE, 6)
  show[which] <- TRUE
  r <- residuals(x)
  yh <- predict(x)
  n <- length(r)
  df <- df.residual(x)
  lev <- hatvalues(x)
  s <- if (isGlm) sqrt(summary(x)$dispersion) else sqrt(sum(r^2) / df)
  cook <- cooks.distance(x)
  rs <- rstandard(x)
  ylab23 <- if (isGlm) "Std. deviance resid." else "Standardized residuals"
  if (is.null(id.n)) id.n <- 0 else id.n <- min(as.integer(id.n), n)
  if (is.null(labels.id)) labels.id <- paste(seq_len(n))
  show.r <- order(-abs(r))[seq_len(id.n)]
  show.rs <- order(-abs(rs))[seq_len(id.n)]
  wide <- function(lim) lim + c(-1, 1) * 0.08 * diff(lim) * (id.n > 0)
  mark <- function(x, y, ind, adj.x = TRUE) {
    side <- if (adj.x) label.pos[1 + as.numeric(x > mean(range(par("usr")[1:2])))] else 3
    text(x, y, labels.id[ind], cex = cex.id, xpd = TRUE, pos = side, offset = 0.25)
  }
  above <- function(k) mtext(caption[[k]], 3, 0.25, cex = cex.caption)
  if (is.null(sub.caption)) {
    cal <- x$call
    if (!is.na(m.f <- match("formula", names(cal)))) {
      cal <- cal[c(1, m.f)]
      names(cal)[2L] <- ""
    }
    sub.caption <- deparse(cal, 80)
    sub.caption <- if (length(sub.caption) > 1 || nchar(sub.caption[1L]) > 75) paste(substr(sub.caption[1L], 1L, min(75L, nchar(sub.caption[1L]))), "...") else sub.caption
  }
  one.fig <- prod(par("mfcol")) == 1
  below <- function() if (one.fig) title(sub = sub.caption, ...)
  l.fit <- if (isGlm) "Predicted values" else "Fitted values"
  if (show[1L]) {
    ylim <- wide(range(r, na.rm = TRUE))
    plot(yh, r, xlab = l.fit, ylab = "Residuals", main = main, ylim = ylim, type = "n", ...)
    panel(yh, r, ...)
    below()
    above(1)
    if (id.n > 0) mark(yh[show.r], r[show.r], show.r)
    abline(h = 0, lty = 3, col = "gray")
  }
  if (show[2L]) {
    ylim <- range(rs, na.rm = TRUE)
    ylim[2L] <- ylim[2L] + diff(ylim) * 0.075
    qq <- qqnorm(rs, main = main, ylab = ylab23, ylim = ylim, ...)
    if (qqline) qqline(rs, lty = 3, col = "gray50")
    below()
    above(2)
    if (id.n > 0) mark(qq$x[show.rs], qq$y[show.rs], show.rs)
  }
  if (show[3L]) {
    root <- sqrt(abs(rs))
    plot(yh, root, xlab = l.fit, ylab = as.expression(substitute(sqrt(abs(YL)), list(YL = as.name(ylab23)))), main = main, ylim = c(0, max(root, na.rm = TRUE)), type = "n", ...)
    panel(yh, root, ...)
    below()
    above(3)
    if (id.n > 0) mark(yh[show.rs], root[show.rs], show.rs)
  }
  if (show[4L]) {
    show.c <- order(-cook)[seq_len(id.n)]
    plot(cook, type = "h", ylim = c(0, max(cook, na.rm = TRUE) * (1 + 0.075 * (id.n > 0))), main = main, xlab = "Obs. number", ylab = "Cook's distance", ...)
    below()
    above(4)
    if (id.n > 0) mark(show.c, cook[show.c], show.c, adj.x = FALSE)
  }
  if (show[5L]) {
    ylim <- wide(range(rs, na.rm = TRUE))
    show.c <- order(-cook)[seq_len(id.n)]
    p <- x$rank
    same <- diff(range(lev)) < 1e-10 * mean(lev)
    xx <- if (same) yh else lev
    plot(xx, rs, xlim = if (same) range(xx) else c(0, max(xx, na.rm = TRUE)), ylim = ylim, main = main, xlab = if (same) l.fit else "Leverage", ylab = if (isGlm) "Std. Pearson resid." else ylab23, type = "n", ...)
    panel(xx, rs, ...)
    abline(h = 0, v = if (same) NULL else 0, lty = 3, col = "gray")
    below()
    if (!same && length(cook.levels)) {
      u <- par("usr")
      hh <- seq.int(min(range(lev)[1L], range(lev)[2L] / 100), u[2L], length.out = 101)
      for (level in cook.levels) {
        edge <- sqrt(level * p * (1 - hh) / hh)
        lines(hh, edge, lty = cook.lty, col = cook.col)
        lines(hh, -edge, lty = cook.lty, col = cook.col)
      }
      legend("bottomleft", legend = "Cook's distance", lty = cook.lty, col = cook.col, text.col = cook.col, bty = "n", x.intersp = 1 / 4, y.intersp = 1 / 8)
      xmax <- min(0.99, u[2L])
      mult <- sqrt(p * (1 - xmax) / xmax)
      at <- c(-sqrt(rev(cook.levels)) * mult, sqrt(cook.levels) * mult)
      axis(4, at = at, labels = paste(c(rev(cook.levels), cook.levels)), mgp = c(0.25, 0.25, 0), las = 2, tck = 0, cex.axis = cex.id, col.axis = cook.col)
    }
    above(5)
    if (id.n > 0) {
      # Names of points below zero stand a little lower.
      height <- rs[show.c]
      height[height < 0] <- height[height < 0] - strheight(" ") / 3
      mark(xx[show.c], height, show.c)
    }
  }
  if (show[6L]) {
    g <- lev / (1 - lev)
    plot(g, cook, xlim = c(0, max(g, na.rm = TRUE)), ylim = c(0, max(cook, na.rm = TRUE) * 1.025), main = main, xlab = expression("Leverage  " * h[ii]), ylab = "Cook's distance", xaxt = "n", type = "n", ...)
    panel(g, cook, ...)
    at <- pretty(lev)
    axis(1, at = at / (1 - at), labels = paste(at))
    below()
    # Lines of equal residuals, named where they leave the plot: on the right or at the top.
    p <- x$rank
    u <- par("usr")
    for (size in pretty(sqrt(p * cook / g), 5)) {
      slope <- size^2 / p
      if (u[4L] > slope * u[2L]) {
        right <- u[2L] + strwidth(" ") / 3
        abline(0, size^2, lty = cook.lty)
        text(right, slope * right, paste(size), adj = 0, xpd = TRUE)
      } else {
        top <- u[4L] - 1.5 * strheight(" ")
        lines(c(0, top / slope), c(0, top), lty = cook.lty)
        text(top / slope, u[4L] - 0.8 * strheight(" "), paste(size), adj = 0.5, xpd = TRUE)
      }
    }
    above(6)
    if (id.n > 0) {
      show.c <- order(-cook)[seq_len(id.n)]
      mark(g[show.c], cook[show.c], show.c)
    }
  }
  if (!one.fig && par("oma")[3L] >= 1) mtext(sub.caption, outer = TRUE, cex = cex.oma.main)
  invisible()
}
qqnorm <- function(y, ...) UseMethod("qqnorm")
qqnorm.default <- function(y, ylim, main = "Normal Q-Q Plot", xlab = "Theoretical Quantiles", ylab = "Sample Quantiles", plot.it = TRUE, datax = FALSE, ...) {
  if (has.na <- any(ina <- is.na(y))) {
    whole <- y
    y <- y[!ina]
  }
  if (0 == (n <- length(y))) stop("y is empty or has only NAs")
  if (plot.it && missing(ylim)) ylim <- range(y)
  x <- qnorm(ppoints(n))[order(order(y))]
  if (has.na) {
    at <- x
    x <- whole
    x[!ina] <- at
    y <- whole
  }
  if (plot.it) {
    if (datax) plot(y, x, main = main, xlab = ylab, ylab = xlab, xlim = ylim, ...)
    else plot(x, y, main = main, xlab = xlab, ylab = ylab, ylim = ylim, ...)
  }
  invisible(if (datax) list(x = y, y = x) else list(x = x, y = y))
}
qqline <- function(y, datax = FALSE, distribution = qnorm, probs = c(0.25, 0.75), qtype = 7, ...) {
  v <- as.vector(quantile(y, probs, names = FALSE, type = qtype, na.rm = TRUE))
  x <- distribution(probs)
  if (datax) {
    slope <- diff(x) / diff(v)
    abline(x[1L] - slope * v[1L], slope, ...)
  } else {
    slope <- diff(v) / diff(x)
    abline(v[1L] - slope * x[1L], slope, ...)
  }
}
qqplot <- function(x, y, plot.it = TRUE, xlab = deparse1(substitute(x)), ylab = deparse1(substitute(y)), ...) {
  force(xlab)
  force(ylab)
  sx <- sort(x)
  sy <- sort(y)
  nx <- length(sx)
  ny <- length(sy)
  if (ny < nx) sx <- approx(seq_len(nx), sx, n = ny)$y
  if (ny > nx) sy <- approx(seq_len(ny), sy, n = nx)$y
  if (plot.it) plot(sx, sy, xlab = xlab, ylab = ylab, ...)
  invisible(list(x = sx, y = sy))
}
scatter.smooth <- function(x, y = NULL, span = 2/3, degree = 1, family = "symmetric", xlab = NULL, ylab = NULL, ylim = NULL, evaluation = 50, ..., lpars = list()) {
  xlabel <- if (!missing(x)) deparse1(substitute(x))
  ylabel <- if (!missing(y)) deparse1(substitute(y))
  xy <- xy.coords(x, y, xlabel, ylabel)
  curve <- lowess(xy$x, xy$y, f = span)
  plot(xy$x, xy$y, ylim = if (is.null(ylim)) range(xy$y, curve$y) else ylim, xlab = if (is.null(xlab)) xy$xlab else xlab, ylab = if (is.null(ylab)) xy$ylab else ylab, ...)
  do.call(lines, c(list(curve), lpars))
  invisible()
}
interaction.plot <- function(x.factor, trace.factor, response, fun = mean, type = c("l", "p", "b", "o", "c"), legend = TRUE, trace.label = deparse1(substitute(trace.factor)), fixed = FALSE, xlab = deparse1(substitute(x.factor)), ylab = ylabel, ylim = range(cells, na.rm = TRUE), lty = nc:1, col = 1, pch = c(1L:9, 0, letters), xpd = NULL, leg.bg = par("bg"), leg.bty = "n", xtick = FALSE, xaxt = par("xaxt"), axes = TRUE, xleg = NULL, yleg = NULL, ...) {
  ylabel <- paste(deparse1(substitute(fun)), "of ", deparse1(substitute(response)))
  type <- match.arg(type)
  force(trace.label)
  force(xlab)
  force(ylabel)
  cells <- tapply(response, list(x.factor, trace.factor), fun)
  nr <- nrow(cells)
  nc <- ncol(cells)
  xvals <- seq_len(nr)
  # Ordered levels that are numbers stand at their places.
  if (is.ordered(x.factor) && !anyNA(at <- suppressWarnings(as.numeric(levels(x.factor))))) xvals <- at
  xlabs <- if (is.null(rownames(cells))) as.character(xvals) else rownames(cells)
  ylabs <- if (is.null(colnames(cells))) as.character(seq_len(nc)) else colnames(cells)
  force(ylim)
  xlim <- range(xvals)
  if (is.null(xleg)) {
    xleg <- xlim[2L] + 0.05 * diff(xlim)
    xlim <- xlim + c(-0.2 / nr, if (legend) 0.2 + 0.02 * max(nchar(ylabs, "width")) else 0.2 / nr) * diff(xlim)
  }
  matplot(xvals, cells, ..., type = type, xlim = xlim, ylim = ylim, xlab = xlab, ylab = ylab, axes = axes, xaxt = "n", col = col, lty = lty, pch = pch)
  if (axes && xaxt != "n") axis(1, at = xvals, labels = xlabs, tick = xtick, xaxt = xaxt, ...)
  if (legend) {
    yrng <- diff(ylim)
    if (is.null(yleg)) yleg <- ylim[2L] - 0.1 * yrng
    if (!is.null(xpd) || isFALSE(par("xpd"))) {
      old <- par(xpd = if (is.null(xpd)) TRUE else xpd)
      on.exit(par(old))
    }
    ord <- if (fixed) seq_len(nc) else sort.list(cells[nr, ], decreasing = TRUE)
    text(xleg, ylim[2L] - 0.05 * yrng, paste("  ", trace.label), adj = 0)
    legend(xleg, yleg, legend = ylabs[ord], col = rep_len(col, nc)[ord], pch = if (type %in% c("p", "b", "o")) rep_len(pch, nc)[ord], lty = if (type %in% c("l", "b", "o", "c")) rep_len(lty, nc)[ord], bty = leg.bty, bg = leg.bg)
  }
  invisible()
}
heatmap <- function(x, Rowv = NULL, Colv = if (symm) "Rowv" else NULL, distfun = dist, hclustfun = hclust, reorderfun = NULL, add.expr, symm = FALSE, revC = identical(Colv, "Rowv"), scale = c("row", "column", "none"), na.rm = TRUE, margins = c(5, 5), ColSideColors, RowSideColors, cexRow = 0.2 + 1 / log10(nr), cexCol = 0.2 + 1 / log10(nc), labRow = NULL, labCol = NULL, main = NULL, xlab = NULL, ylab = NULL, keep.dendro = FALSE, verbose = FALSE, ...) {
  scale <- if (symm && missing(scale)) "none" else match.arg(scale)
  if (length(di <- dim(x)) != 2 || !is.numeric(x)) stop("'x' must be a numeric matrix")
  nr <- di[1L]
  nc <- di[2L]
  if (nr <= 1 || nc <= 1) stop("'x' must have at least 2 rows and 2 columns")
  if (!is.numeric(margins) || length(margins) != 2L) stop("'margins' must be a numeric vector of length 2")
  if (is.null(reorderfun)) reorderfun <- function(d, w) reorder(d, w)
  # A tree, weights to order one by, FALSE for its own order, NA for none.
  tree <- function(given, m, means) {
    if (identical(given, NA)) return(NULL)
    if (inherits(given, "dendrogram")) return(given)
    d <- as.dendrogram(hclustfun(distfun(m)))
    if (isFALSE(given)) d else reorderfun(d, if (is.null(given) || isTRUE(given)) means else given)
  }
  rowTree <- tree(Rowv, x, rowMeans(x, na.rm = na.rm))
  colTree <- if (identical(Colv, NA)) NULL else if (identical(Colv, "Rowv")) {
    if (nr != nc) stop("Colv = \"Rowv\" but nrow(x) != ncol(x)")
    rowTree
  } else tree(Colv, if (symm) x else t(x), colMeans(x, na.rm = na.rm))
  rowInd <- if (is.null(rowTree)) seq_len(nr) else order.dendrogram(rowTree)
  colInd <- if (is.null(colTree)) seq_len(nc) else order.dendrogram(colTree)
  if (nr != length(rowInd)) stop("row dendrogram ordering gave index of wrong length")
  if (nc != length(colInd)) stop("column dendrogram ordering gave index of wrong length")
  x <- x[rowInd, colInd]
  labRow <- if (is.null(labRow)) { if (is.null(rownames(x))) seq_len(nr)[rowInd] else rownames(x) } else labRow[rowInd]
  labCol <- if (is.null(labCol)) { if (is.null(colnames(x))) seq_len(nc)[colInd] else colnames(x) } else labCol[colInd]
  if (scale == "row") {
    x <- sweep(x, 1L, rowMeans(x, na.rm = na.rm))
    x <- sweep(x, 1L, apply(x, 1L, sd, na.rm = na.rm), "/")
  } else if (scale == "column") {
    x <- sweep(x, 2L, colMeans(x, na.rm = na.rm))
    x <- sweep(x, 2L, apply(x, 2L, sd, na.rm = na.rm), "/")
  }
  lmat <- rbind(c(NA, 3), 2:1)
  lwid <- c(if (is.null(rowTree)) 0.05 else 1, 4)
  lhei <- c((if (is.null(colTree)) 0.05 else 1) + if (!is.null(main)) 0.2 else 0, 4)
  if (!missing(ColSideColors)) {
    if (!is.character(ColSideColors) || length(ColSideColors) != nc) stop("'ColSideColors' must be a character vector of length ncol(x)")
    lmat <- rbind(lmat[1L, ] + 1, c(NA, 1), lmat[2L, ] + 1)
    lhei <- c(lhei[1L], 0.2, lhei[2L])
  }
  if (!missing(RowSideColors)) {
    if (!is.character(RowSideColors) || length(RowSideColors) != nr) stop("'RowSideColors' must be a character vector of length nrow(x)")
    lmat <- cbind(lmat[, 1L] + 1, c(rep(NA, nrow(lmat) - 1L), 1), lmat[, 2L] + 1)
    lwid <- c(lwid[1L], 0.2, lwid[2L])
  }
  lmat[is.na(lmat)] <- 0
  old <- par(no.readonly = TRUE)
  on.exit(par(old))
  layout(lmat, widths = lwid, heights = lhei, respect = TRUE)
  if (!missing(RowSideColors)) {
    par(mar = c(margins[1L], 0, 0, 0.5))
    image(rbind(if (revC) nr:1L else 1L:nr), col = RowSideColors[rowInd], axes = FALSE)
  }
  if (!missing(ColSideColors)) {
    par(mar = c(0.5, 0, 0, margins[2L]))
    image(cbind(1L:nc), col = ColSideColors[colInd], axes = FALSE)
  }
  par(mar = c(margins[1L], 0, 0, margins[2L]))
  iy <- if (revC) rev(seq_len(nr)) else seq_len(nr)
  image(seq_len(nc), seq_len(nr), t(x)[, iy, drop = FALSE], xlim = 0.5 + c(0, nc), ylim = 0.5 + c(0, nr), axes = FALSE, xlab = "", ylab = "", ...)
  axis(1, seq_len(nc), labels = labCol, las = 2, line = -0.5, tick = 0, cex.axis = cexCol)
  if (!is.null(xlab)) mtext(xlab, side = 1, line = margins[1L] - 1.25)
  axis(4, iy, labels = labRow, las = 2, line = -0.5, tick = 0, cex.axis = cexRow)
  if (!is.null(ylab)) mtext(ylab, side = 4, line = margins[2L] - 1.25)
  if (!missing(add.expr)) eval.parent(substitute(add.expr))
  par(mar = c(margins[1L], 0, 0, 0))
  if (!is.null(rowTree)) plot(if (revC) rev(rowTree) else rowTree, horiz = TRUE, axes = FALSE, yaxs = "i", leaflab = "none") else plot.new()
  par(mar = c(0, 0, if (!is.null(main)) 1 else 0, margins[2L]))
  if (!is.null(colTree)) plot(colTree, axes = FALSE, xaxs = "i", leaflab = "none") else plot.new()
  if (!is.null(main)) {
    par(xpd = NA)
    title(main, cex.main = 1.5 * par("cex.main"))
  }
  invisible(list(rowInd = rowInd, colInd = colInd, Rowv = if (keep.dendro) rowTree, Colv = if (keep.dendro) colTree)[c(TRUE, TRUE, keep.dendro && !is.null(rowTree), keep.dendro && !is.null(colTree))])
}
plot.hclust <- function(x, labels = NULL, hang = 0.1, check = TRUE, axes = TRUE, frame.plot = FALSE, ann = TRUE, main = "Cluster Dendrogram", sub = NULL, xlab = NULL, ylab = "Height", ...) {
  n <- length(x$order)
  height <- x$height
  if (is.null(labels)) labels <- if (is.null(x$labels)) paste(seq_len(n)) else as.character(x$labels)
  else if (isFALSE(labels)) labels <- character(n)
  leaf <- match(seq_len(n), x$order)
  top <- max(height)
  span <- top - min(height)
  drop <- if (hang >= 0) hang * (top - min(height)) else 0
  plot.new()
  low <- if (hang >= 0) min(height) - drop else 0
  cex <- list(...)$cex
  if (is.null(cex)) cex <- 1
  letter <- strwidth("m", units = "inches", cex = cex)
  long <- ifelse(is.na(labels), 0, strwidth(labels, units = "inches", cex = cex) + letter)
  pin <- par("pin")[2L]
  # The label that reaches lowest tells the room.
  depth <- rep(pin, n)
  if (hang >= 0) for (i in seq_len(n - 1L)) for (k in x$merge[i, ]) if (k < 0) depth[-k] <- (top - height[i]) / (top - low) * pin
  widest <- long[which.max(depth + long)]
  # Room below for the hanging labels.
  unit <- (top - low) / max(0.1, pin - widest)
  plot.window(c(1, n), c(low - widest * unit, top), ...)
  at <- numeric(n - 1L)
  foot <- numeric(n)
  for (i in seq_len(n - 1L)) {
    end <- function(k) if (k < 0) c(leaf[-k], if (hang >= 0) height[i] - drop else 0) else c(at[k], height[k])
    for (k in x$merge[i, ]) if (k < 0) foot[-k] <- if (hang >= 0) height[i] - drop else 0
    a <- end(x$merge[i, 1L])
    b <- end(x$merge[i, 2L])
    if (a[1L] > b[1L]) {
      swap <- a
      a <- b
      b <- swap
    }
    lines(c(a[1L], a[1L], b[1L], b[1L]), c(a[2L], height[i], height[i], b[2L]), xpd = NA)
    at[i] <- (a[1L] + b[1L]) / 2
  }
  text(seq_len(n), foot[x$order] - yinch(letter), labels[x$order], srt = 90, adj = c(1, 0.3), xpd = NA, ...)
  if (axes) axis(2, at = pretty(range(height)), ...)
  if (frame.plot) box(...)
  if (ann) {
    if (!is.null(x$call) && is.null(sub)) sub <- paste0(deparse(x$call[[1L]]), " (*, \"", x$method, "\")")
    if (!is.null(x$call) && is.null(xlab)) xlab <- deparse(x$call[[2L]])
    title(main = main, sub = sub, xlab = xlab, ylab = ylab, ...)
  }
  invisible()
}
rect.hclust <- function(tree, k = NULL, which = NULL, x = NULL, h = NULL, border = 2, cluster = NULL) {
  cluster <- if (is.null(cluster)) cutree(tree, k = k, h = h) else cluster
  k <- max(cluster)
  groups <- unique(cluster[tree$order])
  sizes <- table(cluster)[groups]
  m <- c(0, cumsum(sizes))
  if (is.null(which)) which <- seq_len(k)
  border <- rep_len(border, length(which))
  top <- mean(rev(tree$height)[(k - 1):k])
  for (n in seq_along(which)) rect(m[which[n]] + 0.66, par("usr")[3L], m[which[n] + 1] + 0.33, top, border = border[n], xpd = NA)
  invisible(lapply(groups[which], function(g) which(cluster == g)))
}
plot.ecdf <- function(x, ..., ylab = "Fn(x)", verticals = FALSE, col.01line = "gray70", pch = 19) {
  shown <- deparse1(substitute(x))
  main <- list(...)$main
  args <- list(x, ..., ylab = ylab, verticals = verticals, pch = pch)
  if (is.null(main)) args$main <- if (is.null(attr(x, "call"))) paste0("ecdf(", shown, ")") else deparse1(attr(x, "call"))
  do.call(plot.stepfun, args)
  abline(h = c(0, 1), col = col.01line, lty = 2)
}
plot.stepfun <- function(x, xval, xlim, ylim = range(c(y, Fn.kn)), xlab = "x", ylab = "f(x)", main = NULL, add = FALSE, verticals = TRUE, do.points = TRUE, lty = par("lty"), lwd = par("lwd"), pch = par("pch"), col = par("col"), col.points = par("col"), cex.points = par("cex"), col.hor = par("col"), col.vert = par("col"), lty.hor = lty, lty.vert = lty, ...) {
  if (missing(main)) main <- deparse1(attr(x, "call"))
  if (missing(col.points)) col.points <- col
  if (missing(col.hor)) col.hor <- col
  if (missing(col.vert)) col.vert <- col
  at <- knots(x)
  n <- length(at)
  if (missing(xlim)) {
    r <- range(at)
    gap <- max(0.08 * diff(r), median(diff(at)))
    xlim <- r + gap * c(-1, 1)
    if (!is.finite(gap) || gap == 0) xlim <- r + c(-1, 1)
  }
  gap <- max(0.08 * diff(range(at)), if (n > 1) median(diff(at)) else 1)
  ti <- c(xlim[1L] - gap, at, xlim[2L] + gap)
  y <- x(0.5 * (ti[-1L] + ti[-length(ti)]))
  Fn.kn <- x(at)
  if (add) segments(ti[-length(ti)], y, ti[-1L], y, col = col.hor, lty = lty.hor, lwd = lwd)
  else {
    plot(NA, NA, type = "n", xlim = xlim, ylim = ylim, xlab = xlab, ylab = ylab, main = main, ...)
    segments(ti[-length(ti)], y, ti[-1L], y, col = col.hor, lty = lty.hor, lwd = lwd)
  }
  if (do.points) points(at, Fn.kn, pch = pch, col = col.points, cex = cex.points)
  if (verticals) segments(at, y[-length(y)], at, y[-1L], col = col.vert, lty = lty.vert, lwd = lwd)
  invisible(list(t = ti, y = y))
}
lines.stepfun <- function(x, ...) plot(x, add = TRUE, ...)
biplot <- function(x, ...) UseMethod("biplot")
biplot.prcomp <- function(x, choices = 1L:2L, scale = 1, pc.biplot = FALSE, ...) {
  scores <- x$x
  lam <- x$sdev[choices]
  n <- NROW(scores)
  lam <- lam * sqrt(n)
  lam <- if (scale != 0) lam^scale else 1
  if (pc.biplot) lam <- lam / sqrt(n)
  biplot.default(t(t(scores[, choices]) / lam), t(t(x$rotation[, choices]) * lam), ...)
  invisible()
}
biplot.princomp <- function(x, choices = 1L:2L, scale = 1, pc.biplot = FALSE, ...) {
  lam <- x$sdev[choices] * sqrt(x$n.obs)
  lam <- if (scale != 0) lam^scale else 1
  biplot.default(t(t(x$scores[, choices]) / lam), t(t(unclass(x$loadings)[, choices]) * lam), ...)
  invisible()
}
biplot.default <- function(x, y, var.axes = TRUE, col, cex = rep(par("cex"), 2), xlabs = NULL, ylabs = NULL, expand = 1, xlim = NULL, ylim = NULL, arrow.len = 0.1, main = NULL, sub = NULL, xlab = NULL, ylab = NULL, ...) {
  x <- as.matrix(x)
  y <- as.matrix(y)
  if (is.null(xlabs)) xlabs <- if (is.null(rownames(x))) seq_len(nrow(x)) else rownames(x)
  if (is.null(ylabs)) ylabs <- if (is.null(rownames(y))) paste("Var", seq_len(nrow(y))) else rownames(y)
  cex <- rep_len(cex, 2L)
  col <- if (missing(col)) c(1, 2) else rep_len(col, 2L)
  reach <- function(v) c(-abs(min(v, na.rm = TRUE)), abs(max(v, na.rm = TRUE)))
  rx1 <- reach(x[, 1L])
  rx2 <- reach(x[, 2L])
  if (is.null(xlim) && is.null(ylim)) xlim <- ylim <- rx1 <- rx2 <- range(rx1, rx2)
  else if (is.null(xlim)) xlim <- rx1
  else if (is.null(ylim)) ylim <- rx2
  ratio <- max(reach(y[, 1L]) / rx1, reach(y[, 2L]) / rx2) / expand
  old <- par(pty = "s")
  if (!is.null(main)) old <- c(old, par(mar = par("mar") + c(0, 0, 1, 0)))
  on.exit(par(old))
  plot(x, type = "n", xlim = xlim, ylim = ylim, col = col[1L], xlab = if (is.null(xlab)) colnames(x)[1L] else xlab, ylab = if (is.null(ylab)) colnames(x)[2L] else ylab, sub = sub, main = main, ...)
  text(x, labels = xlabs, cex = cex[1L], col = col[1L], ...)
  par(new = TRUE)
  plot(y, axes = FALSE, type = "n", xlim = xlim * ratio, ylim = ylim * ratio, xlab = "", ylab = "", col = col[1L], ...)
  axis(3, col = col[2L], ...)
  axis(4, col = col[2L], ...)
  box(col = col[1L])
  text(y, labels = ylabs, cex = cex[2L], col = col[2L], ...)
  if (var.axes) arrows(0, 0, y[, 1L] * 0.8, y[, 2L] * 0.8, col = col[2L], length = arrow.len)
  invisible()
}
screeplot <- function(x, ...) UseMethod("screeplot")
screeplot.default <- function(x, npcs = min(10, length(x$sdev)), type = c("barplot", "lines"), main = deparse1(substitute(x)), ...) {
  force(main)
  type <- match.arg(type)
  v <- x$sdev^2
  at <- seq_len(npcs)
  if (type == "barplot") barplot(v[at], names.arg = names(v[at]), main = main, ylab = "Variances", ...)
  else {
    plot(at, v[at], type = "b", axes = FALSE, main = main, xlab = "", ylab = "Variances", ...)
    axis(2)
    axis(1, at = at, labels = if (is.null(names(v))) at else names(v)[at])
  }
  invisible()
}
plot.TukeyHSD <- function(x, ...) {
  for (i in seq_along(x)) {
    m <- x[[i]][, -4L, drop = FALSE]
    k <- nrow(m)
    y <- k:1L
    plot(c(m[, "lwr"], m[, "upr"]), rep.int(y, 2L), type = "n", axes = FALSE, xlab = "", ylab = "", main = NULL, ...)
    axis(1, ...)
    axis(2, at = k:1, labels = rownames(m), las = 2, ...)
    abline(h = y, lty = 1, lwd = 0.5, col = "lightgray")
    abline(v = 0, lty = 2, lwd = 0.5, ...)
    segments(m[, "lwr"], y, m[, "upr"], y, ...)
    segments(as.vector(m), rep.int(y - 0.1, 3L), as.vector(m), rep.int(y + 0.1, 3L), ...)
    title(main = paste0(format(100 * attr(x, "conf.level"), digits = 2L), "% family-wise confidence level\n"), xlab = paste("Differences in mean levels of", names(x)[i]))
    box()
  }
  invisible()
}
plot.prcomp <- function(x, main = deparse1(substitute(x)), ...) screeplot.default(x, main = main, ...)
plot.princomp <- function(x, main = deparse1(substitute(x)), ...) screeplot.default(x, main = main, ...)
"""#)
}
