import Lang

/// Plots of a relation given one or two other variables.
enum ConditioningPlotLibrary {
  static let source = LibrarySource("conditioning plots", #"""
co.intervals <- function(x, number = 6, overlap = 0.5) {
  x <- sort(x[!is.na(x)])
  n <- length(x)
  if (length(number) != 1L || is.na(number) || number < 1) stop("'number' must be integer >= 1")
  if (overlap >= 1) stop("'overlap' must be < 1 (and typically >= 0).")
  r <- n / (number * (1 - overlap) + overlap)
  at <- 0:(number - 1) * (1 - overlap) * r
  x1 <- x[round(1 + at)]
  xr <- x[round(r + at)]
  keep <- c(TRUE, diff(x1) > 0 | diff(xr) > 0)
  steps <- diff(x)
  half <- if (any(steps > 0)) 0.5 * min(steps[steps > 0]) else 0
  cbind(x1[keep] - half, xr[keep] + half)
}
coplot <- function(formula, data, given.values, panel = points, rows, columns, show.given = TRUE, col = par("fg"), pch = par("pch"), bar.bg = c(num = gray(0.8), fac = gray(0.95)), xlab = c(x.name, paste("Given :", a.name)), ylab = c(y.name, paste("Given :", b.name)), subscripts = FALSE, axlabels = function(f) abbreviate(levels(f)), number = 6, overlap = 0.5, xlim, ylim, ...) {
  bare <- function(e) {
    while (is.call(e) && identical(e[[1L]], as.name("("))) e <- e[[2L]]
    e
  }
  isCall <- function(e, names) is.call(e) && as.character(e[[1L]])[1L] %in% names
  formula <- bare(formula)
  if (!inherits(formula, "formula") || !isCall(right <- bare(formula[[3L]]), "|")) stop("invalid conditioning formula")
  if (missing(data)) data <- parent.frame()
  env <- parent.frame()
  given <- bare(right[[3L]])
  two <- isCall(given, c("*", "+"))
  parts <- list(y = bare(formula[[2L]]), x = bare(right[[2L]]), a = if (two) bare(given[[2L]]) else given)
  if (two) parts$b <- bare(given[[3L]])
  x.name <- deparse1(parts$x)
  y.name <- deparse1(parts$y)
  a.name <- deparse1(parts$a)
  b.name <- if (two) deparse1(parts$b) else ""
  values <- lapply(parts, eval, data, env)
  if (length(unique(lengths(values))) != 1L) stop("incompatible variable lengths")
  x <- values$x
  y <- values$y
  n <- length(x)
  absent <- which(Reduce(`|`, lapply(values, is.na)))
  number <- as.integer(number)
  if (length(number) == 0L || any(number < 1)) stop("'number' must be integer >= 1")
  if (any(overlap >= 1)) stop("'overlap' must be < 1 (and typically >= 0).")
  number <- rep_len(number, 2L)
  overlap <- rep_len(overlap, 2L)
  chosen <- !missing(given.values)
  if (chosen) {
    if (!is.list(given.values)) given.values <- list(given.values)
    if (length(given.values) != 1L + two) stop("invalid 'given.values'")
  }
  # What is known of a conditioning variable: its numbers, and the intervals that choose panels.
  condition <- function(v, k) {
    if (is.character(v)) v <- as.factor(v)
    byClass <- is.factor(v)
    names <- levels(v)
    code <- if (byClass) as.numeric(v) else v
    if (!chosen) {
      between <- if (byClass) cbind(seq_along(names) - 0.5, seq_along(names) + 0.5) else co.intervals(unclass(v), number[k], overlap[k])
    } else {
      between <- given.values[[k]]
      if (byClass && is.character(between)) between <- match(between, names)
      if (!is.numeric(between)) stop("invalid 'given.values'")
      if (!is.matrix(between) || ncol(between) != 2L) between <- cbind(between - 0.5, between + 0.5)
    }
    if (anyNA(between)) stop("invalid 'given.values'")
    list(original = v, code = code, byClass = byClass, names = names, between = between, count = nrow(between))
  }
  a <- condition(values$a, 1L)
  b <- if (two) condition(values$b, 2L)
  show.given <- rep_len(show.given, 2L)
  if (two) {
    rows <- b$count
    columns <- a$count
    panels <- rows * columns
  } else {
    panels <- a$count
    if (missing(rows)) rows <- if (missing(columns)) ceiling(round(sqrt(panels))) else ceiling(panels / columns)
    if (missing(columns)) columns <- ceiling(panels / rows)
    if (rows * columns < panels) stop("rows * columns too small")
  }
  all.rows <- rows + show.given[1L]
  all.columns <- columns + (two && show.given[2L])
  share.x <- columns / all.columns
  share.y <- rows / all.rows
  mar <- if (two) c(0, 0, 0, 0) else c(0.5, 0, 0.5, 0)
  oma <- c(5, if (two) 5 else 6, 5 - (a$byClass && show.given[1L]), if (two && !b$byClass) 5 else 4)
  old <- par(mfrow = c(all.rows, all.columns), oma = oma, mar = mar, xaxs = "r", yaxs = "r")
  on.exit(par(old))
  plot.new()
  if (missing(xlim)) xlim <- range(as.numeric(x), finite = TRUE)
  if (missing(ylim)) ylim <- range(as.numeric(y), finite = TRUE)
  pch <- rep_len(pch, n)
  col <- rep_len(col, n)
  scale <- function(v, side) if (nlevels(v)) axis(side, labels = axlabels(v), at = seq_along(levels(v)), xpd = NA) else Axis(v, side = side, xpd = NA)
  inside <- function(g, k) g$code >= g$between[k, 1L] & g$code <= g$between[k, 2L]
  for (k in seq_len(panels)) {
    # The first panel stands at the bottom left.
    i <- all.rows - (k - 1) %/% columns
    j <- (k - 1) %% columns + 1
    keep <- if (two) inside(a, j) & inside(b, (k - 1) %/% columns + 1) else inside(a, k)
    keep <- keep & !is.na(keep)
    par(mfg = c(i, j, all.rows, all.columns))
    plot.new()
    plot.window(xlim, ylim)
    if (any(keep)) {
      grid(lty = "solid")
      if (subscripts) panel(x[keep], y[keep], subscripts = keep, col = col[keep], pch = pch[keep], ...)
      else panel(x[keep], y[keep], col = col[keep], pch = pch[keep], ...)
    }
    even <- (all.rows - i) %% 2 == 0
    if (i == all.rows && j %% 2 == 0) scale(x, 1)
    else if ((i == all.rows - rows + 1 || k + columns > panels) && j %% 2 == 1) scale(x, 3)
    if (j == 1 && even) scale(y, 2)
    else if ((j == columns || k == panels) && !even) scale(y, 4)
    box()
  }
  say <- function(text, side, ...) mtext(text, side, ..., xpd = NA, font = par("font.lab"), cex = par("cex.lab"))
  say(xlab[1L], 1, at = 0.5 * share.x, outer = TRUE, line = 3.5)
  say(ylab[1L], 2, at = 0.5 * share.y, outer = TRUE, line = 3.5)
  # The bars that show which values each column (`side` 3) or row (`side` 4) of panels is of.
  bars <- function(g, side, label) {
    across <- side == 3
    par(fig = if (across) c(0, share.x, share.y, 1) else c(share.x, 1, 0, share.y), mar = mar + if (across) c(3 + !g$byClass, 0, 0, 0) else c(0, 3 + !g$byClass, 0, 0), new = TRUE)
    plot.new()
    at <- seq_len(g$count)
    reach <- range(g$between, finite = TRUE)
    along <- reach + c(0.03, -0.03) * diff(reach)
    fill <- bar.bg[if (g$byClass) "fac" else "num"]
    if (across) {
      plot.window(along, 0.5 + c(0, g$count))
      rect(g$between[, 1L], at - 0.3, g$between[, 2L], at + 0.3, col = fill)
    } else {
      plot.window(0.5 + c(0, g$count), along)
      rect(at - 0.3, g$between[, 1L], at + 0.3, g$between[, 2L], col = fill)
    }
    if (g$byClass) {
      middle <- rowMeans(g$between)
      if (across) text(middle, at, g$names) else text(at, middle, g$names, srt = 90)
    } else {
      Axis(g$original, side = side, xpd = NA)
      axis(side - 2, labels = FALSE)
    }
    box()
    say(label, side, line = 3 - g$byClass, at = mean(par("usr")[if (across) 1:2 else 3:4]))
  }
  if (length(xlab) == 1L) xlab <- c(xlab, paste("Given :", a.name))
  if (show.given[1L]) bars(a, 3, xlab[2L]) else say(xlab[2L], 3, line = 3.25, outer = TRUE, at = 0.5 * share.x)
  if (two) {
    if (length(ylab) == 1L) ylab <- c(ylab, paste("Given :", b.name))
    if (show.given[2L]) bars(b, 4, ylab[2L]) else say(ylab[2L], 4, line = 3.25, outer = TRUE, at = 0.5 * share.y)
  }
  if (length(absent)) {
    cat("\n", gettextf("Missing rows: %s", paste0(absent, collapse = ", ")), "\n")
    return(invisible(absent))
  }
  invisible()
}
"""#)
}
