import Lang

/// Histograms, bars, boxes, pies and other pictures of samples.
enum StatisticsPlotLibrary {
  static let source = LibrarySource("statistical plots", #"""
nclass.Sturges <- function(x) ceiling(log2(length(x)) + 1)
nclass.scott <- function(x) {
  h <- 3.5 * sqrt(var(x)) * length(x)^(-1/3)
  if (h > 0) max(1, ceiling(diff(range(x)) / h)) else 1L
}
nclass.FD <- function(x, digits = 5) {
  h <- 2 * IQR(x. <- signif(x, digits = digits))
  if (h == 0) {
    # More and more of the middle until it has a width.
    a <- 1/4
    sorted <- sort(x.)
    while (h == 0 && (a <- a / 2) >= 1/512) h <- diff(quantile(sorted, probs = c(a, 1 - a), names = FALSE)) / (1 - 2 * a)
  }
  if (h == 0) h <- 3.5 * sqrt(var(x))
  if (h > 0) max(1, ceiling(diff(range(x)) / h * length(x)^(1/3))) else 1L
}
hist <- function(x, ...) UseMethod("hist")
hist.default <- function(x, breaks = "Sturges", freq = NULL, probability = !freq, include.lowest = TRUE, right = TRUE, fuzz = 1e-7, density = NULL, angle = 45, col = "lightgray", border = NULL, main = paste("Histogram of", xname), xlim = range(breaks), ylim = NULL, xlab = xname, ylab, axes = TRUE, plot = TRUE, labels = FALSE, nclass = NULL, warn.unused = TRUE, ...) {
  if (!is.numeric(x)) stop("'x' must be numeric")
  xname <- deparse1(substitute(x))
  n <- length(x <- x[is.finite(x)])
  n <- as.integer(n)
  given <- !missing(breaks)
  if (!given && !is.null(nclass)) breaks <- nclass
  if (given && !is.null(nclass)) warning("'nclass' not used when 'breaks' is specified")
  if (given || !is.null(nclass)) {
    if (is.character(breaks)) breaks <- switch(match.arg(tolower(breaks), c("sturges", "fd", "freedman-diaconis", "scott")), sturges = nclass.Sturges(x), `freedman-diaconis` = , fd = nclass.FD(x), scott = nclass.scott(x), stop("unknown 'breaks' algorithm"))
    else if (is.function(breaks)) breaks <- breaks(x)
  } else breaks <- nclass.Sturges(x)
  if (length(breaks) == 1L) {
    if (!is.numeric(breaks) || !is.finite(breaks) || breaks < 1) stop("invalid number of 'breaks'")
    if (breaks > 1e6) {
      warning(gettextf("'breaks = %g' is too large and set to 1e6", breaks), domain = NA)
      breaks <- 1000000L
    }
    if (n == 0L) stop("invalid number of 'breaks'")
    breaks <- pretty(range(x), n = breaks, min.n = 1)
    nb <- length(breaks)
    if (nb <= 1L) stop(gettextf("hist.default: pretty() error, breaks=%s", format(breaks)), domain = NA)
  } else {
    if (!is.numeric(breaks) || length(breaks) <= 1L) stop("Invalid breakpoints produced by 'breaks(x)': ", format(breaks))
    breaks <- sort(breaks)
    nb <- length(breaks)
  }
  widths <- as.double(diff(breaks))
  equidist <- diff(range(widths)) < 1e-7 * mean(widths)
  if (any(widths <= 0)) stop("'breaks' are not strictly increasing")
  freq1 <- freq
  if (is.null(freq)) freq1 <- if (!missing(probability)) !as.logical(probability) else equidist
  else if (!missing(probability) && any(probability == freq)) stop("'probability' is an alias for '!freq', however they differ.")
  # Values at a break within rounding belong to the break.
  slack <- if (nb > 5) median(widths) else if (nb <= 3) widths[1L] else min(widths[widths > 0])
  slack <- fuzz * slack
  moved <- breaks + if (right) c(if (include.lowest) -slack else slack, rep.int(slack, nb - 1L)) else c(rep.int(-slack, nb - 1L), if (include.lowest) slack else -slack)
  code <- findInterval(x, moved, left.open = right, rightmost.closed = include.lowest)
  if (right && include.lowest) code[x == moved[1L]] <- 1L
  if (any(code < 1L | code >= nb)) stop("some 'x' not counted; maybe 'breaks' do not span range of 'x'")
  counts <- tabulate(code, nb - 1L)
  r <- structure(list(breaks = breaks, counts = counts, density = counts / (n * widths), mids = 0.5 * (breaks[-1L] + breaks[-nb]), xname = xname, equidist = equidist), class = "histogram")
  if (plot) {
    plot(r, freq = freq1, col = col, border = border, angle = angle, density = density, main = main, xlim = xlim, ylim = ylim, xlab = xlab, ylab = ylab, axes = axes, labels = labels, ...)
    invisible(r)
  } else r
}
plot.histogram <- function(x, freq = equidist, density = NULL, angle = 45, col = "lightgray", border = par("fg"), lty = NULL, main = paste("Histogram of", paste(x$xname, collapse = "\n")), sub = NULL, xlab = x$xname, ylab, xlim = range(x$breaks), ylim = NULL, axes = TRUE, labels = FALSE, add = FALSE, ann = TRUE, ...) {
  equidist <- if (is.logical(x$equidist)) x$equidist else diff(range(diff(x$breaks))) < 1e-7 * mean(diff(x$breaks))
  if (freq && !equidist) warning("the AREAS in the plot are wrong -- rather use 'freq = FALSE'")
  y <- if (freq) x$counts else x$density
  nb <- length(x$breaks)
  if (is.null(y) || nb == 0L) stop("'x' is wrongly structured")
  if (!add) {
    if (is.null(ylim)) ylim <- range(y, 0)
    if (missing(ylab)) ylab <- if (!freq) "Density" else "Frequency"
    plot.new()
    plot.window(xlim, ylim, "", ...)
    if (ann) title(main = main, sub = sub, xlab = xlab, ylab = ylab, ...)
    if (axes) {
      axis(1, ...)
      # Counts are whole.
      at <- axTicks(2)
      if (freq && any(broken <- at > floor(at))) {
        yt <- at[!broken]
        axis(2, at = yt, ...)
      } else axis(2, ...)
    }
  }
  rect(x$breaks[-nb], 0, x$breaks[-1L], y, col = col, border = border, angle = angle, density = density, lty = if (is.null(lty)) par("lty") else lty)
  if (is.character(labels) || (is.logical(labels) && labels[1L])) text(x$mids, y, labels = if (is.logical(labels)) { if (freq) x$counts else round(x$density, 3) } else labels, adj = c(0.5, -0.5))
  invisible()
}
lines.histogram <- function(x, ...) plot.histogram(x, ..., add = TRUE)
print.histogram <- function(x, ...) print.default(x)
barplot <- function(height, ...) UseMethod("barplot")
barplot.formula <- function(formula, data = parent.frame(), subset, na.action, horiz = FALSE, xlab = NULL, ylab = NULL, ...) {
  if (missing(formula) || length(formula) != 3L) stop("'formula' missing or incorrect")
  if (is.matrix(data)) data <- as.data.frame(data)
  y <- eval(formula[[2L]], data, environment(formula))
  if (!missing(subset)) {
    chosen <- eval(substitute(subset), data, environment(formula))
    data <- data[chosen & !is.na(chosen), , drop = FALSE]
    y <- eval(formula[[2L]], data, environment(formula))
  }
  groups <- lapply(.formulaParts(formula[[3L]]), function(e) factor(eval(e, data, environment(formula))))
  named <- vapply(.formulaParts(formula[[3L]]), deparse1, "")
  if (length(groups) > 2L) stop("formula must specify 1 or 2 categorical variables")
  if (is.null(xlab)) xlab <- named[length(named)]
  if (is.matrix(y)) {
    # Several heights for each category.
    if (length(groups) != 1L) stop("formula with cbind() must specify 1 categorical variable")
    height <- t(y)
    colnames(height) <- as.character(eval(.formulaParts(formula[[3L]])[[1L]], data, environment(formula)))
    return(if (horiz) barplot.default(height, horiz = TRUE, xlab = ylab, ylab = xlab, ...) else barplot.default(height, xlab = xlab, ylab = ylab, ...))
  }
  height <- if (length(groups) == 1L) tapply(y, groups[[1L]], sum) else tapply(y, groups, sum)
  if (is.null(ylab)) ylab <- deparse1(formula[[2L]])
  if (horiz) barplot.default(height, horiz = TRUE, xlab = ylab, ylab = xlab, ...) else barplot.default(height, xlab = xlab, ylab = ylab, ...)
}
barplot.default <- function(height, width = 1, space = NULL, names.arg = NULL, legend.text = NULL, beside = FALSE, horiz = FALSE, density = NULL, angle = 45, col = NULL, border = par("fg"), main = NULL, sub = NULL, xlab = NULL, ylab = NULL, xlim = NULL, ylim = NULL, xpd = TRUE, log = "", axes = TRUE, axisnames = TRUE, cex.axis = par("cex.axis"), cex.names = par("cex.axis"), inside = TRUE, plot = TRUE, axis.lty = 0, offset = 0, add = FALSE, ann = !add && par("ann"), args.legend = NULL, ...) {
  if (!missing(inside)) .NotYetUsed("inside", error = FALSE)
  if (is.null(space)) space <- if (is.matrix(height) && beside) c(0, 1) else 0.2
  space <- space * mean(width)
  if (plot && axisnames && is.null(names.arg)) names.arg <- if (is.matrix(height)) colnames(height) else names(height)
  is.vector.input <- FALSE
  if (is.vector(height) || (is.array(height) && length(dim(height)) == 1L)) {
    height <- cbind(as.vector(height))
    beside <- TRUE
    is.vector.input <- TRUE
    if (is.null(col)) col <- "grey"
  } else if (is.matrix(height)) {
    if (is.null(col)) col <- gray.colors(nrow(height))
  } else stop("'height' must be a vector or a matrix")
  if (is.logical(legend.text)) legend.text <- if (legend.text && is.matrix(height)) rownames(height)
  log.x <- grepl("x", log)
  log.y <- grepl("y", log)
  on.log <- (if (horiz) log.x else log.y)
  if (on.log && min(height + offset, na.rm = TRUE) <= 0) stop("log scale error: at least one 'height + offset' value <= 0")
  NR <- nrow(height)
  NC <- ncol(height)
  if (beside) {
    if (length(space) == 2L) space <- rep.int(c(space[2L], rep.int(space[1L], NR - 1L)), NC)
    width <- rep_len(width, NR)
  } else width <- rep_len(width, NC)
  offset <- rep_len(as.vector(offset), length(width))
  base <- if (on.log) 0.9 * height else -0.01 * height
  half <- width / 2
  right <- cumsum(space + width)
  middle <- right - half
  left <- middle - half
  if (!beside) height <- rbind(0, apply(height, 2L, cumsum))
  low <- if (beside) base + offset else offset + (if (on.log) 0.9 * height else -0.01 * height)
  reach <- range(low, height + offset, na.rm = TRUE)
  if (horiz) {
    if (is.null(xlim)) xlim <- reach
    if (is.null(ylim)) ylim <- c(min(left), max(right))
  } else {
    if (is.null(xlim)) xlim <- c(min(left), max(right))
    if (is.null(ylim)) ylim <- reach
  }
  if (beside) middle <- matrix(middle, ncol = NC)
  if (!plot) return(middle)
  old <- if (horiz) par(xaxs = "i", xpd = xpd) else par(yaxs = "i", xpd = xpd)
  on.exit(par(old))
  if (!add) {
    plot.new()
    plot.window(xlim, ylim, log = log, ...)
  }
  foot <- if (on.log) 10^par("usr")[if (horiz) 1L else 3L] else 0
  bars <- function(a, from, b, to, ...) if (horiz) rect(from, a, to, b, angle = angle, density = density, border = border, ...) else rect(a, from, b, to, angle = angle, density = density, border = border, ...)
  if (beside) bars(left, foot + offset, right, c(height) + offset, col = col)
  else for (i in seq_len(NC)) bars(left[i], height[seq_len(NR), i] + offset[i], right[i], height[-1L, i] + offset[i], col = col)
  if (axisnames && !is.null(names.arg)) {
    at <- if (length(names.arg) != length(middle)) {
      if (length(names.arg) != NC) stop("incorrect number of names")
      colMeans(middle)
    } else middle
    axis(if (horiz) 2 else 1, at = at, labels = names.arg, lty = axis.lty, cex.axis = cex.names, ...)
  }
  if (!is.null(legend.text)) {
    fill <- rep_len(col, length(legend.text))
    hatch <- density
    tilt <- angle
    if ((horiz && beside) || (!horiz && !beside)) {
      legend.text <- rev(legend.text)
      fill <- rev(fill)
      hatch <- rev(hatch)
      tilt <- rev(tilt)
    }
    u <- par("usr")
    args <- list(x = u[2L] - xinch(0.1), y = u[4L] - yinch(0.1), legend = legend.text, angle = tilt, fill = fill, xjust = 1, yjust = 1)
    if (!is.null(hatch)) args$density <- hatch
    if (is.character(args.legend$x)) args$y <- NULL
    args[names(args.legend)] <- args.legend
    do.call(legend, args)
  }
  if (ann) title(main = main, sub = sub, xlab = xlab, ylab = ylab, ...)
  if (axes) axis(if (horiz) 1 else 2, cex.axis = cex.axis, ...)
  invisible(if (is.vector.input) as.vector(middle) else middle)
}
boxplot.stats <- function(x, coef = 1.5, do.conf = TRUE, do.out = TRUE) {
  if (coef < 0) stop("'coef' must not be negative")
  nna <- !is.na(x)
  n <- sum(nna)
  s <- fivenum(x, na.rm = TRUE)
  iqr <- diff(s[c(2, 4)])
  if (coef == 0) do.out <- FALSE
  else {
    out <- if (!is.na(iqr)) x < (s[2L] - coef * iqr) | x > (s[4L] + coef * iqr) else !is.finite(x)
    if (any(out[nna], na.rm = TRUE)) s[c(1, 5)] <- range(x[!out], na.rm = TRUE)
  }
  list(stats = s, n = n, conf = if (do.conf) s[3L] + c(-1.58, 1.58) * iqr / sqrt(n), out = if (do.out) x[out & nna] else numeric())
}
boxplot <- function(x, ...) UseMethod("boxplot")
boxplot.matrix <- function(x, use.cols = TRUE, ...) {
  groups <- if (use.cols) split(c(x), rep.int(seq_len(ncol(x)), rep.int(nrow(x), ncol(x)))) else split(c(x), seq(nrow(x)))
  named <- if (use.cols) colnames(x) else rownames(x)
  if (length(named)) names(groups) <- named
  invisible(boxplot(groups, ...))
}
boxplot.formula <- function(formula, data = NULL, ..., subset, na.action = NULL, xlab, ylab, ann = TRUE, horizontal = FALSE, add = FALSE, drop = FALSE, sep = ".", lex.order = FALSE) {
  if (missing(formula) || length(formula) != 3L) stop("'formula' missing or incorrect")
  env <- environment(formula)
  parts <- if (identical(formula[[3L]], 1)) list() else .formulaParts(formula[[3L]])
  named <- vapply(parts, deparse1, "")
  if (missing(xlab)) xlab <- if (!ann) NULL else if (horizontal) deparse1(formula[[2L]]) else paste(named, collapse = " : ")
  if (missing(ylab)) ylab <- if (!ann) NULL else if (horizontal) paste(named, collapse = " : ") else deparse1(formula[[2L]])
  y <- eval(formula[[2L]], data, env)
  groups <- lapply(parts, function(e) eval(e, data, env))
  if (!missing(subset)) {
    keep <- eval(substitute(subset), data, env)
    y <- y[keep]
    groups <- lapply(groups, function(g) g[keep])
  }
  if (add) xlab <- ylab <- NULL
  pieces <- if (!length(groups)) list(y) else split(y, if (length(groups) == 1L) groups[[1L]] else groups, drop = drop, sep = sep, lex.order = lex.order)
  boxplot(pieces, xlab = xlab, ylab = ylab, horizontal = horizontal, add = add, ann = ann, ...)
}
boxplot.default <- function(x, ..., range = 1.5, width = NULL, varwidth = FALSE, notch = FALSE, outline = TRUE, names, plot = TRUE, border = par("fg"), col = "lightgray", log = "", pars = list(boxwex = 0.8, staplewex = 0.5, outwex = 0.5), ann = !add, horizontal = FALSE, add = FALSE, at = NULL) {
  args <- list(x, ...)
  is.named <- if (is.null(base::names(args))) rep_len(FALSE, length(args)) else base::names(args) != ""
  is.named[1L] <- FALSE
  groups <- if (is.list(x)) x else args[!is.named]
  if (length(groups) == 0L) stop("invalid first argument")
  if (length(class(groups))) groups <- unclass(groups)
  attr(groups, "row.names") <- NULL
  if (!missing(names)) attr(groups, "names") <- names
  else {
    if (is.null(base::names(groups))) base::names(groups) <- seq_along(groups)
    names <- base::names(groups)
  }
  n <- length(groups)
  # Numbers of one class, such as dates, stay so.
  classes <- unique(lapply(groups, class))
  is.classed <- all(vapply(groups, function(g) is.numeric(unclass(g)) && identical(base::names(attributes(g)), "class"), NA))
  shared <- if (is.classed && length(classes) == 1L) classes[[1L]]
  each <- lapply(seq_len(n), function(i) boxplot.stats(unclass(groups[[i]]), range))
  stats <- matrix(unlist(lapply(each, `[[`, "stats")), nrow = 5L, ncol = n)
  conf <- matrix(unlist(lapply(each, `[[`, "conf")), nrow = 2L, ncol = n)
  out <- c(numeric(), unlist(lapply(each, `[[`, "out")))
  if (length(shared) == 1L && shared != "numeric") oldClass(stats) <- oldClass(conf) <- oldClass(out) <- shared
  group <- rep.int(as.numeric(seq_len(n)), lengths(lapply(each, `[[`, "out")))
  z <- list(stats = stats, n = as.numeric(vapply(each, function(s) as.numeric(s$n), 0)), conf = conf, out = out, group = group, names = as.character(names))
  if (!plot) return(z)
  extra <- args[is.named]
  if (is.null(pars$boxfill) && is.null(extra$boxfill)) pars$boxfill <- col
  call <- c(list(z, notch = notch, width = width, varwidth = varwidth, log = log, border = border, pars = pars, outline = outline, horizontal = horizontal, add = add, ann = ann, at = at), extra)
  do.call(bxp, call, quote = TRUE)
  invisible(z)
}
bxp <- function(z, notch = FALSE, width = NULL, varwidth = FALSE, outline = TRUE, notch.frac = 0.5, log = "", border = par("fg"), pars = NULL, frame.plot = axes, horizontal = FALSE, ann = TRUE, add = FALSE, at = NULL, show.names = NULL, ...) {
  pars <- c(list(...), pars)
  pars <- pars[unique(names(pars))]
  n <- ncol(z$stats)
  dates <- z$stats
  z[c("stats", "conf", "out")] <- lapply(z[c("stats", "conf", "out")], unclass)
  axes <- if (is.null(pars$axes)) TRUE else pars$axes
  if (is.null(at)) at <- seq_len(n)
  else if (length(at) != n) stop(gettextf("'at' must have same length as 'z$n', i.e. %d", n), domain = NA)
  finite <- function(v) v[is.finite(v)]
  ylim <- if (!is.null(pars$ylim)) pars$ylim else range(finite(c(z$stats, if (outline) z$out)), if (notch) finite(z$conf))
  xlim <- if (!is.null(pars$xlim)) pars$xlim else range(at) + c(-0.5, 0.5)
  boxwex <- if (!is.null(pars$boxwex)) pars$boxwex else 0.8 * if (n <= 1L) 1 else quantile(diff(sort(if (log == if (horizontal) "y" else "x") log(at) else at)), 0.1)
  wide <- if (!is.null(width)) {
    if (length(width) != n || anyNA(width) || any(width <= 0)) stop("invalid boxplot widths")
    boxwex * width / max(width)
  } else if (varwidth) boxwex * sqrt(z$n / max(z$n))
  else if (n == 1L) 0.5 * boxwex
  else rep.int(boxwex, n)
  pick <- function(name, default) rep_len(if (is.null(pars[[name]])) default else pars[[name]], n)
  border <- rep_len(border, n)
  lty <- if (is.null(pars$lty)) par("lty") else pars$lty
  lwd <- if (is.null(pars$lwd)) par("lwd") else pars$lwd
  boxcol <- pick("boxcol", border)
  boxfill <- pick("boxfill", par("bg"))
  whisklty <- pick("whisklty", "dashed")
  staplewex <- pick("staplewex", 0.5)
  outpch <- pick("outpch", if (is.null(pars$pch)) par("pch") else pars$pch)
  outcex <- pick("outcex", if (is.null(pars$cex)) par("cex") else pars$cex)
  outcol <- pick("outcol", border)
  medcol <- pick("medcol", border)
  medlwd <- pick("medlwd", 3 * lwd)
  if (!add) {
    plot.new()
    if (horizontal) plot.window(xlim = ylim, ylim = xlim, log = log, xaxs = pars$yaxs)
    else plot.window(xlim = xlim, ylim = ylim, log = log, yaxs = pars$yaxs)
  }
  swap <- function(f) if (horizontal) function(x, y, ...) f(y, x, ...) else f
  poly <- swap(polygon)
  dots <- swap(points)
  seg <- function(x0, y0, x1, y1, ...) if (horizontal) segments(y0, x0, y1, x1, ...) else segments(x0, y0, x1, y1, ...)
  outside <- FALSE
  for (i in seq_len(n)) {
    s <- z$stats[, i]
    if (!anyNA(s)) {
      w <- wide[i] / 2
      if (notch) {
        if (z$conf[1L, i] < s[2L] || z$conf[2L, i] > s[4L]) outside <- TRUE
        bx <- at[i] + w * c(-1, 1, 1, notch.frac, 1, 1, -1, -1, -notch.frac, -1)
        by <- c(s[c(2, 2)], z$conf[1L, i], s[3L], z$conf[2L, i], s[c(4, 4)], z$conf[2L, i], s[3L], z$conf[1L, i])
      } else {
        bx <- at[i] + w * c(-1, 1, 1, -1)
        by <- s[c(2, 2, 4, 4)]
      }
      m <- if (notch) notch.frac * w else w
      poly(bx, by, lty = "blank", col = boxfill[i])
      seg(at[i] - m, s[3L], at[i] + m, s[3L], lty = pick("medlty", lty)[i], lwd = medlwd[i], col = medcol[i], lend = 1)
      seg(rep.int(at[i], 2), s[c(1, 5)], rep.int(at[i], 2), s[c(2, 4)], lty = whisklty[i], lwd = pick("whisklwd", lwd)[i], col = pick("whiskcol", border)[i])
      seg(rep.int(at[i] - w * staplewex[i], 2), s[c(1, 5)], rep.int(at[i] + w * staplewex[i], 2), s[c(1, 5)], lty = pick("staplelty", lty)[i], lwd = pick("staplelwd", lwd)[i], col = pick("staplecol", border)[i])
      poly(bx, by, lty = pick("boxlty", lty)[i], lwd = pick("boxlwd", lwd)[i], border = boxcol[i])
      medpch <- pick("medpch", NA)[i]
      if (!is.na(medpch)) dots(at[i], s[3L], pch = medpch, cex = pick("medcex", if (is.null(pars$cex)) par("cex") else pars$cex)[i], col = medcol[i], bg = pick("medbg", if (is.null(pars$bg)) par("bg") else pars$bg)[i])
    }
    if (outline && length(z$out)) {
      mine <- z$out[z$group == i]
      outlty <- pick("outlty", "blank")[i]
      if (length(mine) && outlty != "blank") {
        half <- rep.int(wide[i] * pick("outwex", 0.5)[i] / 2, length(mine))
        seg(at[i] - half, mine, at[i] + half, mine, lty = outlty, lwd = pick("outlwd", lwd)[i], col = outcol[i])
      }
      if (length(mine)) dots(rep.int(at[i], length(mine)), mine, pch = outpch[i], cex = outcex[i], col = outcol[i], bg = pick("outbg", if (is.null(pars$bg)) NA else pars$bg)[i])
    }
  }
  if (outside) warning("some notches went outside hinges ('box'): maybe set notch=FALSE")
  if (axes) {
    side <- if (horizontal) 2:1 else 1:2
    if (is.null(show.names)) show.names <- n > 1
    more <- pars[names(pars) %in% c("xaxt", "yaxt", "xaxp", "yaxp", "gap.axis", "las", "cex.axis", "col.axis", "format")]
    if (show.names) do.call("axis", c(list(side = side[1L], at = at, labels = z$names), more))
    do.call("Axis", c(list(x = dates, side = side[2L]), more))
  }
  if (ann) do.call(title, pars[names(pars) %in% c("main", "cex.main", "col.main", "sub", "cex.sub", "col.sub", "xlab", "ylab", "cex.lab", "col.lab")])
  if (frame.plot) box()
  invisible(at)
}
pie <- function(x, labels = names(x), edges = 200, radius = 0.8, clockwise = FALSE, init.angle = if (clockwise) 90 else 0, density = NULL, angle = 45, col = NULL, border = NULL, lty = NULL, main = NULL, ...) {
  if (!is.numeric(x) || any(is.na(x) | x < 0)) stop("'x' values must be positive.")
  labels <- if (is.null(labels)) as.character(seq_along(x)) else .asLabel(labels)
  x <- c(0, cumsum(x) / sum(x))
  dx <- diff(x)
  n <- length(dx)
  plot.new()
  pin <- par("pin")
  xlim <- ylim <- c(-1, 1)
  if (pin[1L] > pin[2L]) xlim <- (pin[1L] / pin[2L]) * xlim else ylim <- (pin[2L] / pin[1L]) * ylim
  plot.window(xlim, ylim, "", asp = 1)
  if (is.null(col)) col <- if (is.null(density)) c("white", "lightblue", "mistyrose", "lightcyan", "lavender", "cornsilk") else par("fg")
  col <- rep_len(col, n)
  border <- if (is.null(border)) NULL else rep_len(border, n)
  if (!is.null(lty)) lty <- rep_len(lty, n)
  angle <- rep(angle, n)
  if (!is.null(density)) density <- rep_len(density, n)
  place <- function(t) {
    a <- (if (clockwise) -2 * pi else 2 * pi) * t + init.angle * pi / 180
    list(x = radius * cos(a), y = radius * sin(a))
  }
  for (i in seq_len(n)) {
    if (is.na(dx[i])) stop(simpleError("'length.out' must be a non-negative number", quote(seq.int(x[i], x[i + 1], length.out = n))))
    k <- max(2, floor(edges * dx[i]))
    p <- place(seq.int(x[i], x[i + 1L], length.out = k))
    polygon(c(p$x, 0), c(p$y, 0), density = density[i], angle = angle[i], border = border[i], col = col[i], lty = if (is.null(lty)) par("lty") else lty[i])
    p <- place(mean(x[i + 0:1]))
    lab <- as.character(labels[i])
    if (!is.na(lab) && nzchar(lab)) {
      lines(c(1, 1.05) * p$x, c(1, 1.05) * p$y)
      text(1.1 * p$x, 1.1 * p$y, labels[i], xpd = TRUE, adj = if (p$x < 0) 1 else 0, ...)
    }
  }
  title(main = main, ...)
  invisible(NULL)
}
stripchart <- function(x, ...) UseMethod("stripchart")
stripchart.formula <- function(x, data = NULL, dlab = NULL, ...) {
  env <- environment(x)
  y <- eval(x[[2L]], data, env)
  g <- eval(x[[3L]], data, env)
  stripchart.default(split(y, g), dlab = if (is.null(dlab)) deparse1(x[[2L]]) else dlab, ...)
}
stripchart.default <- function(x, method = "overplot", jitter = 0.1, offset = 1/3, vertical = FALSE, group.names, add = FALSE, at = NULL, xlim = NULL, ylim = NULL, ylab = NULL, xlab = NULL, dlab = "", glab = "", log = "", pch = 0, col = par("fg"), cex = par("cex"), axes = TRUE, frame.plot = axes, ...) {
  method <- pmatch(method, c("overplot", "jitter", "stack"))[1L]
  if (is.na(method) || method == 0L) stop("invalid plotting method")
  groups <- if (is.list(x)) x else if (is.numeric(x)) list(x) else stop("invalid first argument")
  n <- length(groups)
  if (n == 0L) stop("invalid first argument")
  if (!missing(group.names)) names(groups) <- group.names
  else if (is.null(names(groups))) names(groups) <- seq_len(n)
  if (is.null(at)) at <- seq_len(n)
  dlim <- range(unlist(groups), finite = TRUE)
  glim <- c(1L, n)
  if (method == 2L) {
    glim <- glim + jitter * if (n == 1L) c(-5, 5) else c(-2, 2)
  } else if (method == 3L) {
    glim <- glim + if (n == 1L) c(-1, 1) else c(0, 0.5)
  }
  if (is.null(xlim)) xlim <- if (vertical) glim else dlim
  if (is.null(ylim)) ylim <- if (vertical) dlim else glim
  if (!add) {
    plot.new()
    plot.window(xlim = xlim, ylim = ylim, log = log, ...)
    if (frame.plot) box()
    sides <- if (vertical) 1:2 else 2:1
    if (axes) {
      if (n > 1L) axis(sides[1L], at = at, labels = names(groups), ...)
      Axis(unlist(groups), side = sides[2L], ...)
    }
    if (is.null(xlab)) xlab <- if (vertical) glab else dlab
    if (is.null(ylab)) ylab <- if (vertical) dlab else glab
    title(xlab = xlab, ylab = ylab, ...)
  }
  each <- function(v) rep_len(v, n)
  pch <- each(pch)
  col <- each(col)
  for (i in seq_len(n)) {
    v <- groups[[i]]
    y <- rep.int(at[i], length(v))
    if (method == 2L) y <- y + runif(length(v), -jitter, jitter)
    else if (method == 3L) {
      parts <- split(v, factor(v))
      v <- unlist(parts, use.names = FALSE)
      y <- at[i] + (unlist(lapply(parts, seq_along), use.names = FALSE) - 1) * offset * (if (vertical) xinch(par("cin")[1L]) else yinch(par("cin")[2L])) * cex
    }
    if (vertical) points(y, v, col = col[i], pch = pch[i], cex = cex, ...) else points(v, y, col = col[i], pch = pch[i], cex = cex, ...)
  }
  invisible()
}
dotchart <- function(x, labels = NULL, groups = NULL, gdata = NULL, offset = 1/8, ann = par("ann"), xaxt = par("xaxt"), frame.plot = TRUE, log = "", cex = par("cex"), pt.cex = cex, pch = 21, gpch = 21, bg = par("bg"), color = par("fg"), gcolor = par("fg"), lcolor = "gray", xlim = range(x[is.finite(x)]), main = NULL, xlab = NULL, ylab = NULL, ...) {
  old <- par("mai", "mar", "mgp", "cex", "yaxs")
  on.exit(par(old))
  par(cex = cex, yaxs = "i")
  if (!is.numeric(x)) stop("'x' must be a numeric vector or matrix")
  n <- length(x)
  if (is.matrix(x)) {
    if (is.null(labels)) labels <- if (is.null(rownames(x))) as.character(seq_len(nrow(x))) else rownames(x)
    labels <- rep_len(labels, n)
    if (is.null(groups)) groups <- col(x, as.factor = TRUE)
  } else {
    if (is.null(labels)) labels <- names(x)
    if (!is.vector(x)) {
      warning("'x' is neither a vector nor a matrix: using as.numeric(x)")
      x <- as.numeric(x)
    }
  }
  glabels <- levels(groups)
  plot.new()
  inches <- function(words) if (is.null(words)) 0 else max(strwidth(words, "inch"), na.rm = TRUE)
  wide <- inches(labels)
  gwide <- inches(glabels)
  mai <- old$mai
  left <- mai[2L]
  if (!is.null(labels) || !is.null(glabels)) {
    left <- mai[4L] + max((if (is.null(ylab) || !ann) 0 else offset) + wide + (if (is.null(glabels)) 0 else offset), gwide) + 1 / 16
    if (mai[2L] < left) {
      mai[2L] <- left
      par(mai = mai)
    }
  }
  o <- seq_len(n)
  y <- o
  ylim <- c(0, n + 1)
  if (!is.null(groups)) {
    # The first group stands at the top, two rows apart from the next.
    o <- order(as.numeric(groups), decreasing = TRUE)
    x <- x[o]
    groups <- groups[o]
    color <- rep_len(color, n)[o]
    lcolor <- rep_len(lcolor, n)[o]
    pch <- rep_len(pch, n)[o]
    y <- y + 2 * cumsum(c(0, diff(as.numeric(groups)) != 0))
    ylim <- range(0, y + 2)
  }
  plot.window(xlim = xlim, ylim = ylim, log = log)
  line <- par("csi")
  beside <- function(words, at, from, col) mtext(words, side = 2, line = from / line, at = at, adj = 0, col = col, las = 2, cex = cex, ...)
  if (!is.null(labels)) beside(labels[o], y, wide + 0.1, color)
  abline(h = y, lty = "dotted", col = lcolor)
  points(x, y, pch = pch, col = color, bg = bg, cex = pt.cex / cex)
  if (!is.null(groups)) {
    at <- rev(cumsum(rev(tapply(groups, groups, length)) + 2) - 1)
    beside(glabels, at, max(wide + offset, gwide) + 1 / 16, gcolor)
    if (!is.null(gdata)) {
      abline(h = at, lty = "dotted")
      points(gdata, at, pch = gpch, col = gcolor, bg = bg, cex = pt.cex / cex, ...)
    }
  }
  axis(1, xaxt = xaxt)
  if (frame.plot) box()
  if (ann) {
    title(main = main, xlab = xlab, ...)
    mgp <- par("mgp")
    par(mgp = c(max(mgp[1L], left / line - 1.5), mgp[-1L]))
    title(ylab = ylab, ...)
  }
  invisible()
}
sunflowerplot <- function(x, y = NULL, number, log = "", digits = 6L, xlab = NULL, ylab = NULL, xlim = NULL, ylim = NULL, add = FALSE, rotate = FALSE, pch = 16, cex = 0.8, cex.fact = 1.5, col = par("col"), bg = NA, size = 1/8, seg.col = 2, seg.lwd = 1.5, ...) {
  xlabel <- if (!missing(x)) deparse1(substitute(x))
  ylabel <- if (!missing(y)) deparse1(substitute(y))
  xy <- xy.coords(x, y, xlabel, ylabel, log)
  if (is.null(xlab)) xlab <- xy$xlab
  if (is.null(ylab)) ylab <- xy$ylab
  if (missing(number)) {
    key <- paste(signif(xy$x, digits), signif(xy$y, digits))
    first <- !duplicated(key)
    number <- as.vector(table(factor(key, levels = key[first])))
    x <- xy$x[first]
    y <- xy$y[first]
  } else {
    x <- xy$x
    y <- xy$y
  }
  if (!add) plot(x, y, xlab = xlab, ylab = ylab, xlim = if (is.null(xlim)) range(x[is.finite(x)]) else xlim, ylim = if (is.null(ylim)) range(y[is.finite(y)]) else ylim, type = "n", log = log, ...)
  single <- number == 1
  if (any(single)) points(x[single], y[single], pch = pch, col = col, bg = bg, cex = cex)
  if (any(!single)) {
    points(x[!single], y[!single], pch = pch, col = col, bg = bg, cex = cex / cex.fact)
    petals <- rep.int(which(!single), number[!single])
    turn <- unlist(lapply(number[!single], function(k) 2 * pi * seq_len(k) / k)) + if (rotate) runif(length(petals)) else 0
    dx <- xinch(size) * sin(turn)
    dy <- yinch(size) * cos(turn)
    segments(x[petals], y[petals], x[petals] + dx, y[petals] + dy, col = seg.col, lwd = seg.lwd)
  }
  invisible(data.frame(x = x, y = y, number = number))
}
"""#)
}
