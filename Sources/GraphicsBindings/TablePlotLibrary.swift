import Lang

/// Plots of tables and of classes against a number: mosaics, spines, associations, quarters of circles.
enum TablePlotLibrary {
  static let source = LibrarySource("plots of tables", #"""
mosaicplot <- function(x, ...) UseMethod("mosaicplot")
mosaicplot.formula <- function(formula, data = NULL, ..., main = deparse1(substitute(data)), subset, na.action = stats::na.omit) {
  main
  parts <- .formulaParts(formula[[length(formula)]])
  if (length(formula) == 3L) parts <- c(parts, list(formula[[2L]]))
  if (inherits(data, c("table", "ftable")) || length(dim(data)) > 2L) {
    data <- as.table(data)
    wanted <- vapply(parts, deparse1, "")
    if (!identical(wanted, ".")) {
      at <- match(wanted, names(dimnames(data)))
      if (anyNA(at)) stop("incorrect variable names in formula")
      data <- margin.table(data, at)
    }
    return(mosaicplot(data, main = main, ...))
  }
  rows <- if (missing(subset)) TRUE else eval(substitute(subset), data, environment(formula))
  values <- setNames(lapply(parts, function(e) eval(e, data, environment(formula))[rows]), vapply(parts, deparse1, ""))
  mosaicplot(table(values), main = main, ...)
}
mosaicplot.default <- function(x, main = deparse1(substitute(x)), sub = NULL, xlab = NULL, ylab = NULL, sort = NULL, off = NULL, dir = NULL, color = NULL, shade = FALSE, margin = NULL, cex.axis = 0.66, las = par("las"), border = NULL, type = c("pearson", "deviance", "FT"), ...) {
  main
  if (is.null(dim(x))) x <- as.array(x)
  else if (is.data.frame(x)) x <- data.matrix(x)
  d <- dim(x)
  k <- length(d)
  if (k == 0L || any(d == 0L)) stop("'x' must not have 0 dimensionality")
  counts <- as.vector(x)
  if (anyNA(counts)) stop("missing values in contingency table")
  index <- arrayInd(seq_along(counts), d)
  dashes <- rep(1, length(counts))
  shaded <- !isFALSE(shade)
  if (shaded) {
    if (isTRUE(shade)) shade <- c(2, 4)
    else if (any(shade <= 0) || length(shade) > 5L) stop("invalid 'shade' specification")
    shade <- sort(shade)
    breaks <- c(-Inf, -rev(shade), 0, shade, Inf)
    deep <- seq.int(0, 1, length.out = length(shade) + 1L)
    color <- c(hsv(0, s = rev(deep)), hsv(4 / 6, s = deep))
    residuals <- as.vector(.cellResiduals(x, if (is.null(margin)) as.list(seq_len(k)) else margin, match.arg(type)))
    dashes <- 1 + (residuals < 0)
    fill <- as.integer(cut(residuals, breaks))
  }
  named <- dimnames(x)
  if (is.null(off)) off <- if (k == 2L) 2 * (d - 1) else rep(10, k)
  off <- rep_len(off, k)
  if (any(off > 50)) off <- off * 50 / max(off)
  if (length(dir) != k) dir <- rep_len(c("v", "h"), k)
  if (!is.null(sort)) {
    if (length(sort) != k) stop("length of 'sort' does not conform to 'dim(x)'")
    index <- index[, sort, drop = FALSE]
    off <- off[sort]
    dir <- dir[sort]
    named <- named[sort]
    d <- d[sort]
  }
  off <- off / 100
  across <- which(dir == "v")
  down <- which(dir == "h")
  if (is.null(xlab) && length(across)) xlab <- names(named)[across[1L]]
  if (is.null(ylab) && length(down)) ylab <- names(named)[down[1L]]
  if (!shaded) {
    n <- d[k]
    color <- if (is.null(color)) rep("grey", n) else if (is.logical(color)) { if (color[1L]) gray.colors(n) else rep(0, n) } else rep_len(color, n)
    fill <- index[, k]
  }
  plot.new()
  old <- par("usr", "mgp")
  on.exit(par(old))
  par(usr = c(1, if (shaded) 1200 else 1000, 1, 1000), mgp = c(1, 1, 0))
  if (shaded) .residualKey(breaks, color, border, cex.axis)
  if (!is.null(main) || !is.null(xlab) || !is.null(ylab) || !is.null(sub)) title(main, sub = sub, xlab = xlab, ylab = ylab)
  size <- cex.axis / 0.66
  turned.x <- las > 1
  turned.y <- las == 0 || las == 3
  left <- 30 + 20 * size
  top <- 1000 - left
  if (turned.x && length(across)) top <- top - max(strwidth(named[[max(across)]], cex = cex.axis))
  if (!turned.y && length(down)) left <- left + max(strwidth(named[[down[1L]]], cex = cex.axis))
  fifths <- function(a, b) list(from = a + (b - a) * c(0, 2, 4) / 5, to = a + (b - a) * c(1, 3, 5) / 5)
  # `x.rows` and `y.rows` are the rows of labels still to be written above and beside.
  draw <- function(x1, y1, x2, y2, level, keep, x.rows, y.rows) {
    n <- d[level]
    share <- vapply(seq_len(n), function(i) sum(counts[keep & index[, level] == i]), 0) / sum(counts[keep])
    vertical <- dir[level] == "v"
    room <- if (vertical) x2 - x1 else y2 - y1
    gap <- off[level] * room / max(1, n - 1)
    length <- (1 - off[level]) * share * room
    start <- c(0, cumsum(length + gap)[-n])
    from <- if (vertical) x1 + start else y2 - start - length
    to <- from + length
    text.of <- if (is.null(named[[level]])) paste(level, seq_len(n), sep = ".") else named[[level]]
    if (vertical && x.rows > 0)
      text((from + to) / 2, 1000 - 35 * size + 22 * cex.axis / 0.65 * (x.rows - 1), text.of, srt = if (turned.x) 90 else 0, adj = if (turned.x) 1 else 0.5, cex = cex.axis, xpd = NA)
    if (!vertical && y.rows > 0)
      text(35 * size - 20 * size * (y.rows - 1), (from + to) / 2, text.of, srt = if (turned.y) 90 else 0, adj = if (turned.y) 0.5 else 0, cex = cex.axis, xpd = NA)
    for (i in seq_len(n)) {
      box <- if (vertical) c(from[i], y1, to[i], y2) else c(x1, from[i], x2, to[i])
      inside <- keep & index[, level] == i
      if (share[i] <= 0) {
        h <- fifths(x1, x2)
        v <- fifths(y1, y2)
        if (vertical) segments(rep(from[i], 3L), v$from, rep(from[i], 3L), v$to) else segments(h$from, rep(from[i], 3L), h$to, rep(from[i], 3L))
      } else if (level < k) {
        draw(box[1L], box[2L], box[3L], box[4L], level + 1L, inside,
          if (vertical) x.rows - 1 else (i == 1L) * x.rows, if (vertical) (i == 1L) * y.rows else y.rows - 1)
      } else {
        cell <- which(inside)[1L]
        polygon(box[c(1, 3, 3, 1)], box[c(2, 2, 4, 4)], lty = dashes[cell], col = color[fill[cell]], border = border)
      }
    }
  }
  draw(left, 5, 950, top, 1L, rep(TRUE, length(counts)), 2, 2)
  invisible()
}
# How far counts are from those of the model with these margins.
.cellResiduals <- function(x, margin, type) {
  fit <- loglin(x, margin, fit = TRUE, print = FALSE)$fit
  if (type == "pearson") (x - fit) / sqrt(fit)
  else if (type == "deviance") sign(x - fit) * sqrt(pmax(2 * (x * log(ifelse(x == 0, 1, x / fit)) - (x - fit)), 0))
  else sqrt(x) + sqrt(x + 1) - sqrt(4 * fit + 1)
}
# The scale of colours at the right of a shaded mosaic.
.residualKey <- function(breaks, color, border, cex.axis) {
  words <- "Standardized\nResiduals:"
  pin <- par("pin")
  cex <- min(1, pin[1L] / (strheight(words, units = "inches") * 12), pin[2L] / (strwidth(words, units = "inches") / 4))
  text(1100, 0, labels = words, adj = c(0, 0.25), srt = 90, cex = cex)
  n <- length(color)
  height <- 0.95 * (0.95 - strwidth(words, units = "inches", cex = cex) / pin[2L]) / n
  top <- 1000 * (0.95 - height * ((n - 1):0))
  bottom <- top - 800 * height
  for (i in seq_len(n)) polygon(c(1050, 1120, 1120, 1050), c(bottom[i], bottom[i], top[i], top[i]), col = color[i], lty = if (i <= n / 2) 2 else 1, border = border)
  b <- round(breaks, 2)
  text(1150, bottom + 400 * height, c(paste0("<", b[2L]), paste(b[2:(n - 1L)], b[3:n], sep = ":"), paste0(">", b[n])), srt = 90, cex = cex.axis, xpd = NA)
}
assocplot <- function(x, col = c("black", "red"), space = 0.3, main = NULL, xlab = NULL, ylab = NULL) {
  if (length(dim(x)) != 2L) stop("'x' must be a 2-d contingency table")
  if (any(x < 0) || anyNA(x)) stop("all entries of 'x' must be nonnegative and finite")
  if (sum(x) == 0L) stop("at least one entry of 'x' must be positive")
  if (length(col) != 2L) stop("incorrect 'col': must be length 2")
  # Columns stand upwards, the first at the top.
  x <- x[, ncol(x):1, drop = FALSE]
  expected <- outer(rowSums(x), colSums(x)) / sum(x)
  wide <- sqrt(expected)
  deviation <- (x - expected) / wide
  columns <- apply(wide, 1L, max)
  highest <- apply(deviation, 2L, max)
  rows <- highest - apply(deviation, 2L, min)
  gap.x <- mean(columns) * space
  gap.y <- mean(rows) * space
  plot.new()
  plot.window(c(0, sum(columns + gap.x)), c(0, sum(rows + gap.y)), log = "")
  middle <- cumsum(columns + gap.x) - (columns + gap.x) / 2
  base <- cumsum(rows + gap.y) - pmax(highest, 0) - gap.y / 2
  at.x <- middle[row(x)]
  at.y <- base[col(x)]
  rect(at.x - wide / 2, at.y, at.x + wide / 2, at.y + deviation, col = col[1 + (deviation < 0)])
  axis(1, at = middle, labels = rownames(x), tick = FALSE)
  axis(2, at = base, labels = colnames(x), tick = FALSE)
  abline(h = base, lty = 2)
  called <- names(dimnames(x))
  title(main = main, xlab = if (is.null(xlab)) called[1L] else xlab, ylab = if (is.null(ylab)) called[2L] else ylab)
}
spineplot <- function(x, ...) UseMethod("spineplot")
spineplot.formula <- function(formula, data = NULL, breaks = NULL, tol.ylab = 0.05, off = NULL, ylevels = NULL, col = NULL, main = "", xlab = NULL, ylab = NULL, xaxlabels = NULL, yaxlabels = NULL, xlim = NULL, ylim = c(0, 1), axes = TRUE, ..., subset = NULL, na.action = NULL) {
  env <- environment(formula)
  if (length(formula) != 3L) stop("'formula' should specify exactly two variables")
  x <- eval(formula[[3L]], data, env)
  y <- eval(formula[[2L]], data, env)
  if (!is.factor(y)) stop("dependent variable should be a factor")
  keep <- !is.na(x) & !is.na(y)
  if (!is.null(s <- eval(substitute(subset), data, env))) keep <- keep & s
  spineplot.default(x[keep], y[keep], breaks = breaks, tol.ylab = tol.ylab, off = off, ylevels = ylevels, col = col, main = main,
    xlab = if (is.null(xlab)) deparse1(formula[[3L]]) else xlab, ylab = if (is.null(ylab)) deparse1(formula[[2L]]) else ylab,
    xaxlabels = xaxlabels, yaxlabels = yaxlabels, xlim = xlim, ylim = ylim, axes = axes, ...)
}
spineplot.default <- function(x, y = NULL, breaks = NULL, tol.ylab = 0.05, off = NULL, ylevels = NULL, col = NULL, main = "", xlab = NULL, ylab = NULL, xaxlabels = NULL, yaxlabels = NULL, xlim = NULL, ylim = c(0, 1), axes = TRUE, ...) {
  classes <- TRUE
  if (missing(y)) {
    if (length(dim(x)) != 2L) stop("a 2-way table has to be specified")
    counts <- x
    if (is.null(xlab)) xlab <- names(dimnames(x))[1L]
    if (is.null(ylab)) ylab <- names(dimnames(x))[2L]
  } else {
    if (!is.factor(y)) stop("dependent variable should be a factor")
    if (!is.null(ylevels)) y <- factor(y, levels = if (is.numeric(ylevels)) levels(y)[ylevels] else ylevels)
    if (is.null(xlab)) xlab <- deparse1(substitute(x))
    if (is.null(ylab)) ylab <- deparse1(substitute(y))
    classes <- is.factor(x)
    if (!classes) {
      given <- x
      x <- as.numeric(x)
      edges <- do.call(hist, c(list(x = x), if (!is.null(breaks)) { if (is.list(breaks)) breaks else list(breaks = as.numeric(breaks)) }, list(plot = FALSE)))$breaks
      x <- cut(x, breaks = edges, include.lowest = TRUE)
      if (is.null(xaxlabels)) xaxlabels <- if (is.numeric(given)) edges else c(given[1L], given[c(diff(as.numeric(x)) > 0, TRUE)])
    }
    counts <- table(x, y)
  }
  nx <- nrow(counts)
  ny <- ncol(counts)
  gap <- if (!classes) 0 else if (is.null(off)) 0.02 else off / 100
  at <- c(0, cumsum(proportions(marginSums(counts, 1)) + gap))
  left <- at[seq_len(nx)]
  right <- at[-1L] - gap
  # The first level stands at the top.
  heights <- proportions(counts[, ny:1L, drop = FALSE], 1)
  edge <- matrix(vapply(seq_len(nx), function(i) c(0, cumsum(heights[i, ])), numeric(ny + 1L)), ny + 1L)
  edge[is.na(edge)] <- 1
  limits <- function(lim, name) {
    if (all(lim >= 0 & lim <= 1)) return(lim)
    warning(name, " axis is on a cumulative probability scale, '", name, "lim' must be in [0,1]", call. = FALSE)
    if (min(lim) > 1 || max(lim) < 0) c(0, 1) else c(max(min(lim), 0), min(max(lim), 1))
  }
  xlim <- if (is.null(xlim)) c(0, 1 + gap * (nx - 1L)) else limits(xlim, "x")
  plot(0, 0, xlim = xlim, ylim = limits(ylim, "y"), type = "n", axes = FALSE, xaxs = "i", yaxs = "i", main = main, xlab = xlab, ylab = ylab)
  fill <- rep_len(if (is.null(col)) gray.colors(ny) else col, ny)
  rect(rep(left, each = ny), edge[-(ny + 1L), ], rep(right, each = ny), edge[-1L, ], col = rep(fill, nx), ...)
  if (axes) {
    if (classes) axis(1, at = (left + right) / 2, labels = if (is.null(xaxlabels)) rownames(counts) else rep_len(xaxlabels, nx), tick = FALSE)
    else axis(1, at = at, labels = rep_len(xaxlabels, nx + 1L))
    .shareAxes(edge[, 1L], rev(if (is.null(yaxlabels)) colnames(counts) else rep_len(yaxlabels, ny)), tol.ylab)
  }
  if (!classes) box()
  names(dimnames(counts)) <- c(xlab, ylab)
  invisible(counts)
}
# Names of classes at the left, in the middle of their parts if those are high enough, and shares at the right.
.shareAxes <- function(edge, labels, tolerance) {
  n <- length(edge) - 1L
  axis(2, at = if (any(diff(edge) < tolerance)) (seq_len(n) - 0.5) / n else (edge[-1L] + edge[-(n + 1L)]) / 2, labels = labels, tick = FALSE)
  axis(4)
}
cdplot <- function(x, ...) UseMethod("cdplot")
cdplot.formula <- function(formula, data = list(), plot = TRUE, tol.ylab = 0.05, ylevels = NULL, bw = "nrd0", n = 512, from = NULL, to = NULL, col = NULL, border = 1, main = "", xlab = NULL, ylab = NULL, yaxlabels = NULL, xlim = NULL, ylim = c(0, 1), ..., subset = NULL, weights = NULL) {
  env <- environment(formula)
  if (length(formula) != 3L) stop("'formula' should specify exactly two variables")
  x <- eval(formula[[3L]], data, env)
  y <- eval(formula[[2L]], data, env)
  if (!is.factor(y)) stop("dependent variable should be a factor")
  keep <- !is.na(x) & !is.na(y)
  if (!is.null(s <- eval(substitute(subset), data, env))) keep <- keep & s
  cdplot.default(x[keep], y[keep], plot = plot, tol.ylab = tol.ylab, ylevels = ylevels, bw = bw, n = n, from = from, to = to, col = col, border = border, main = main,
    xlab = if (is.null(xlab)) deparse1(formula[[3L]]) else xlab, ylab = if (is.null(ylab)) deparse1(formula[[2L]]) else ylab, yaxlabels = yaxlabels, xlim = xlim, ylim = ylim, ...)
}
cdplot.default <- function(x, y, plot = TRUE, tol.ylab = 0.05, ylevels = NULL, bw = "nrd0", n = 512, from = NULL, to = NULL, col = NULL, border = 1, main = "", xlab = NULL, ylab = NULL, yaxlabels = NULL, xlim = NULL, ylim = c(0, 1), ...) {
  if (is.null(xlab)) xlab <- deparse1(substitute(x))
  if (is.null(ylab)) ylab <- deparse1(substitute(y))
  if (!is.factor(y)) stop("dependent variable should be a factor")
  k <- nlevels(y)
  fill <- rep_len(if (is.null(col)) gray.colors(k) else col, k)
  if (is.null(yaxlabels)) yaxlabels <- levels(y)
  order <- if (is.null(ylevels)) k:1 else rev(ylevels)
  yaxlabels <- yaxlabels[order]
  y <- factor(y, levels = if (is.numeric(order)) levels(y)[order] else order)
  given <- x
  x <- as.numeric(x)
  all <- do.call(density, c(list(x, bw = bw, n = n, ...), if (!is.null(from)) list(from = from), if (!is.null(to)) list(to = to)))
  share <- cumsum(proportions(table(y)))
  inside <- all$x >= min(x) & all$x <= max(x)
  at <- all$x[inside]
  edge <- matrix(0, k + 1L, length(at))
  edge[k + 1L, ] <- 1
  curves <- list()
  for (i in seq_len(k - 1L)) {
    below <- density(x[as.integer(y) <= i], bw = all$bw, n = n, from = min(all$x), to = max(all$x), ...)
    value <- below$y / all$y * share[i]
    curves[[levels(y)[i]]] <- approxfun(all$x, value, rule = 2)
    edge[i + 1L, ] <- value[inside]
  }
  if (plot) {
    plot(0, 0, xlim = if (is.null(xlim)) range(at) else xlim, ylim = ylim, type = "n", axes = FALSE, xaxs = "i", yaxs = "i", xlab = xlab, ylab = ylab, main = main)
    for (i in seq_len(k)) polygon(c(at, rev(at)), c(edge[i + 1L, ], rev(edge[i, ])), col = fill[i], border = border)
    Axis(given, side = 1)
    .shareAxes(edge[, 1L], yaxlabels, tol.ylab)
    box()
  }
  invisible(curves)
}
fourfoldplot <- function(x, color = c("#99CCFF", "#6699CC"), conf.level = 0.95, std = c("margins", "ind.max", "all.max"), margin = c(1, 2), space = 0.2, main = NULL, mfrow = NULL, mfcol = NULL) {
  if (!is.array(x)) stop("'x' must be an array")
  if (length(dim(x)) == 2L) x <- array(x, c(dim(x), 1L), if (!is.null(dimnames(x))) c(dimnames(x), list(NULL)))
  d <- dim(x)
  if (length(d) != 3L) stop("'x' must be 2- or 3-dimensional")
  if (any(d[1:2] != 2L)) stop("table for each stratum must be 2 by 2")
  if (length(conf.level) != 1L || !is.finite(conf.level) || conf.level < 0 || conf.level >= 1) stop("'conf.level' must be a single number between 0 and 1")
  std <- match.arg(std)
  named <- dimnames(x)
  if (is.null(named)) named <- vector("list", 3L)
  for (i in 1:3) if (is.null(named[[i]])) named[[i]] <- LETTERS[seq_len(d[i])]
  called <- names(named)
  if (is.null(called)) called <- c("Row", "Col", "Strata")
  k <- d[3L]
  ratio <- function(f) {
    storage.mode(f) <- "double"
    if (any(f == 0)) f <- f + 0.5
    c(f[1L, 1L] * f[2L, 2L] / (f[1L, 2L] * f[2L, 1L]), sqrt(sum(1 / f)))
  }
  # The table with the margins of `f` whose odds ratio is `or`: the root of a quadratic.
  withRatio <- function(or, f) {
    r <- rowSums(f)
    t <- sum(f[, 1L])
    q <- if (or == 1) t * r[2L] / sum(r) else if (or == Inf) max(0, t - r[1L]) else {
      b <- or * (r[1L] - t) + r[2L] + t
      (sqrt(b^2 + 4 * (or - 1) * t * r[2L]) - b) / (2 * (or - 1))
    }
    matrix(c(t - q, q, r[1L] - t + q, r[2L] - q), 2L)
  }
  fitted <- function(f) {
    if (std == "ind.max") return(f / max(f))
    if (std == "all.max") return(f / max(x))
    if (length(margin) == 1L && margin %in% 1:2) return(proportions(f, margin))
    if (!setequal(margin, 1:2)) stop("incorrect 'margin' specification")
    u <- sqrt(ratio(f)[1L])
    u <- u / (1 + u)
    matrix(c(u, 1 - u, 1 - u, u), 2L)
  }
  byrow <- is.null(mfrow) && !is.null(mfcol)
  grid <- if (!is.null(mfrow)) mfrow else if (!is.null(mfcol)) mfcol else c(nr <- ceiling(sqrt(k)), ceiling(k / nr))
  if (prod(grid) < k) stop("incorrect geometry specification")
  old <- par(mar = c(0, 0, if (is.null(main)) 0 else 2.5, 0))
  on.exit(par(old))
  larger <- 1.25
  wide <- grid[2L] * 2 * (1 + space) + (grid[2L] - 1) * space
  high <- if (k == 1L) 2 * (1 + space) else grid[1L] * (2 + (2 + larger) * space) + (grid[1L] - 1) * space
  plot.new()
  plot.window(c(0, wide), c(0, high), asp = 1)
  cex <- space / (2 * strheight("Ag"))
  v <- 0.95 - max(strwidth(as.character(c(x)), cex = cex)) / 2
  first <- c(90, 180, 0, 270)
  quarter <- function(j, r, fill = NA) {
    a <- 2 * pi * seq.int(first[j], first[j] + 90, length.out = 500) / 360
    polygon(c(cos(a), 0) * r, c(sin(a), 0) * r, col = fill)
  }
  for (i in seq_len(k)) {
    cell <- if (byrow) c((i - 1) %/% grid[2L], (i - 1) %% grid[2L]) + 1 else c((i - 1) %% grid[1L], (i - 1) %/% grid[1L]) + 1
    x0 <- 2 * cell[2L] - 1 + (3 * cell[2L] - 2) * space
    y0 <- if (k == 1L) 1 + space else high - (2 * cell[1L] - 1 + ((3 + larger) * cell[1L] - 2) * space)
    plot.window(c(0, wide) - x0, c(0, high) - y0, asp = 1)
    f <- x[, , i]
    u <- 1 + space / 2
    say <- function(at.x, at.y, which, level, up, turn = 0) text(at.x, at.y, paste(called[which], named[[which]][level], sep = ": "), adj = c(0.5, 0.5 + up), cex = cex, srt = turn)
    say(0, u, 1L, 1L, -0.2)
    say(-u, 0, 2L, 1L, -0.2, 90)
    say(0, -u, 1L, 2L, 0.2)
    say(u, 0, 2L, 2L, 0.2, 90)
    if (k > 1L) text(0, 1 + (1 + larger / 2) * space, paste(called[3L], named[[3L]][i], sep = ": "), cex = larger * cex)
    or <- ratio(f)
    radius <- sqrt(c(fitted(f)))
    strong <- 1 + (or[1L] > 1)
    for (j in c(1L, 2L, 3L, 4L)) quarter(j, radius[j], color[if (j %in% c(1L, 4L)) strong else 3 - strong])
    u <- 1 - space / 2
    text(c(-v, -v, v, v), c(u, -u, u, -u), as.character(c(f)), cex = cex)
    if (conf.level > 0) for (side in c(-1, 1)) {
      radius <- sqrt(c(fitted(withRatio(or[1L] * exp(qnorm((1 + side * conf.level) / 2) * or[2L]), f))))
      for (j in 1:4) quarter(j, radius[j])
    }
    polygon(c(-1, 1, 1, -1), c(-1, -1, 1, 1))
    lines(c(-1, 1), c(0, 0))
    even <- seq.int(-0.8, 0.8, by = 0.2)
    odd <- seq.int(-0.9, 0.9, by = 0.2)
    for (j in even) lines(c(j, j), c(-0.02, 0.02))
    for (j in odd) lines(c(j, j), c(-0.01, 0.01))
    lines(c(0, 0), c(-1, 1))
    for (j in even) lines(c(-0.02, 0.02), c(j, j))
    for (j in odd) lines(c(-0.01, 0.01), c(j, j))
  }
  if (!is.null(main)) mtext(main, cex = 1.5, adj = 0.5)
  invisible()
}
"""#)
}
