import Lang

/// What each term of a model adds, and curves through control points.
enum TermPlotLibrary {
  static let source = LibrarySource("terms of models, X-splines", #"""
termplot <- function(model, data = NULL, envir = environment(formula(model)), partial.resid = FALSE, rug = FALSE, terms = NULL, se = FALSE, xlabs = NULL, ylabs = NULL, main = NULL, col.term = 2, lwd.term = 1.5, col.se = "orange", lty.se = 2, lwd.se = 1, col.res = "gray", cex = 1, pch = par("pch"), col.smth = "darkred", lty.smth = 2, span.smth = 2/3, ask = FALSE, use.factor.levels = TRUE, smooth = NULL, ylim = "common", plot = TRUE, transform.x = FALSE, ...) {
  parts <- predict(model, type = "terms", se.fit = se, terms = terms)
  fits <- as.matrix(if (se) parts$fit else parts)
  errors <- if (se) parts$se.fit
  n <- ncol(fits)
  labels <- colnames(fits)
  frame <- model.frame(model)
  if (is.null(data)) data <- eval(model$call$data, envir)
  if (is.null(data)) data <- frame
  rows <- if (nrow(fits) < NROW(data)) match(rownames(fits), rownames(data)) else seq_len(nrow(fits))
  if (any(grepl(":", labels, fixed = TRUE))) warning("'model' appears to involve interactions: see the help page", domain = NA, immediate. = TRUE)
  transform.x <- rep_len(transform.x, n)
  known <- labels %in% names(frame)
  is.fac <- vapply(labels, function(l) l %in% names(frame) && is.factor(frame[[l]]), NA)
  innermost <- function(e) if (is.call(e)) innermost(e[[2L]]) else e
  calls <- lapply(labels, str2lang)
  values <- function(i) {
    if (is.fac[i]) return(frame[[labels[i]]])
    if (transform.x[i] && is.call(calls[[i]])) fits[, i] else eval(innermost(calls[[i]]), data, envir)[rows]
  }
  if (!plot) {
    tables <- lapply(which(known), function(i) {
      x <- values(i)
      at <- if (is.fac[i]) match(levels(x), x, nomatch = 0L) else match(sort(unique(x)), x)
      table <- data.frame(x = x[at], y = fits[at, i], row.names = NULL)
      if (se) table$se <- unname(errors[at, i])
      table
    })
    names(tables) <- vapply(calls[known], function(e) as.character(innermost(e)), "")
    return(structure(tables, constant = attr(if (se) parts$fit else parts, "constant")))
  }
  main <- rep_len(if (is.null(main) || identical(main, FALSE)) "" else if (isTRUE(main)) deparse(model$call, 500) else if (is.character(main)) main else stop("'main' must be TRUE, FALSE, NULL or character (vector)."), n)
  if (is.null(ylabs)) ylabs <- paste("Partial for", labels)
  if (is.null(xlabs)) xlabs <- vapply(seq_len(n), function(i) if (transform.x[i]) deparse1(calls[[i]]) else as.character(innermost(calls[[i]])), "")
  if (!is.null(smooth)) smooth <- match.fun(smooth)
  if (partial.resid || !is.null(smooth)) {
    pres <- residuals(model, "partial")
    if (!is.null(terms)) pres <- pres[, terms, drop = FALSE]
  }
  reach <- function(i) {
    r <- range(fits[, i], if (se) c(fits[, i] + 2.1 * errors[, i], fits[, i] - 2.1 * errors[, i]), if (partial.resid) pres[, i], na.rm = TRUE)
    if (rug) r[1L] <- r[1L] - 0.07 * diff(r)
    r
  }
  common <- identical(ylim, "common")
  limits <- if (common) reach(seq_len(n)) else ylim
  for (i in which(known)) {
    if (identical(ylim, "free")) limits <- reach(i)
    bands <- function(x, at) for (side in c(2, -2)) lines(x, fits[at, i] + side * errors[at, i], lty = lty.se, lwd = lwd.se, col = col.se)
    x <- values(i)
    if (is.fac[i]) {
      kinds <- levels(x)
      ends <- c(0.5, length(kinds) + 0.5)
      if (rug) {
        ends[1L] <- ends[1L] - 0.07 * diff(ends)
        ends[2L] <- ends[2L] + 0.03 * diff(ends)
      }
      plot(1, 0, type = "n", xlab = xlabs[i], ylab = ylabs[i], xlim = ends, ylim = limits, main = main[i], xaxt = "n", ...)
      if (use.factor.levels) axis(1, at = seq_along(kinds), labels = kinds, ...) else axis(1)
      for (j in seq_along(kinds)) {
        at <- which(x == kinds[j])[c(1, 1)]
        lines(j + c(-0.4, 0.4), fits[at, i], col = col.term, lwd = lwd.term, ...)
        if (se) bands(j + c(-0.4, 0.4), at)
      }
      x <- as.numeric(x)
    } else {
      ends <- range(x, na.rm = TRUE)
      if (rug) ends[1L] <- ends[1L] - 0.07 * diff(ends)
      at <- order(x)
      plot(x[at], fits[at, i], type = "l", xlab = xlabs[i], ylab = ylabs[i], xlim = ends, ylim = limits, main = main[i], col = col.term, lwd = lwd.term, ...)
      if (se) bands(x[at], at)
    }
    if (partial.resid) {
      if (!is.fac[i] && !is.null(smooth)) smooth(x, pres[, i], lty = lty.smth, cex = cex, pch = pch, col = col.res, col.smooth = col.smth, span = span.smth)
      else points(x, pres[, i], cex = cex, pch = pch, col = col.res)
    }
    if (rug) {
      strokes <- function(ends) ends[1L] + c(0, 0.05, NA) * diff(ends)
      lines(rep(jitter(x), each = 3L), rep.int(strokes(limits), length(x)))
      if (partial.resid) lines(rep.int(strokes(ends), length(x)), rep(pres[, i], each = 3L))
    }
  }
  invisible(n)
}
xspline <- function(x, y = NULL, shape = 0, open = TRUE, repEnds = TRUE, draw = TRUE, border = par("fg"), col = NA, ...) {
  xy <- xy.coords(x, y, setLab = FALSE)
  n <- length(xy$x)
  if (n < 2L) stop("non-positive number of control points", domain = NA)
  shape <- rep_len(pmax(-1, pmin(1, shape)), n)
  if (open) shape[c(1L, n)] <- 0
  px <- grconvertX(xy$x, "user", "inches") * 1200
  py <- grconvertY(xy$y, "user", "inches") * 1200
  curve <- .xsplinePoints(px, py, shape, open, repEnds)
  points <- list(x = grconvertX(curve[, 1L] / 1200, "inches", "user"), y = grconvertY(curve[, 2L] / 1200, "inches", "user"))
  if (!draw) return(points)
  if (open) lines(points, col = border, ...) else polygon(points, border = border, col = col, ...)
  invisible()
}
# Blending of four control points. Source: Blanc and Schlick, X-splines (SIGGRAPH 1995).
.xsplinePoints <- function(px, py, shape, open, repEnds) {
  n <- length(px)
  if (all(shape == 0)) return(cbind(px, py))
  rise <- function(u, width) {
    p <- 2 * width^2
    v <- u / width
    v^3 * (10 - p + (2 * p - 15) * v + (6 - p) * v^2)
  }
  g <- function(u, q) u * (q + u * (2 * q + u * (8 - 12 * q + u * (14 * q - 11 + u * (4 - 5 * q)))))
  h <- function(u, q) u * (q + u * (2 * q - u^2 * (2 * q + u * q)))
  weights <- function(t, s1, s2) cbind(
    if (s1 < 0) h(-t, -s1) else ifelse(t < s1, rise(t - s1, -1 - s1), 0),
    if (s2 < 0) g(1 - t, -s2) else rise(t - 1 - s2, -1 - s2),
    if (s1 < 0) g(t, -s1) else rise(t + s1, 1 + s1),
    if (s2 < 0) h(t - 1, -s2) else ifelse(t > 1 - s2, rise(t - 1 + s2, 1 + s2), 0))
  place <- function(t, k, s1, s2) {
    w <- weights(t, s1, s2)
    cbind(w %*% px[k], w %*% py[k]) / rowSums(w)
  }
  segment <- function(k, s1, s2) {
    # Long and bent stretches get more points.
    ends <- place(c(0, 0.5, 1), k, s1, s2)
    a <- ends[1L, ] - ends[2L, ]
    b <- ends[3L, ] - ends[2L, ]
    sides <- sqrt(sum(a^2)) * sqrt(sum(b^2))
    bend <- if (sides == 0) 0 else sum(a * b) / sides
    count <- sqrt(sqrt(sum((ends[3L, ] - ends[1L, ])^2))) / 2 + floor((1 + bend) * 10)
    step <- if (count == 0 || count > 999) 1 else 1 / count
    step <- if (step > 0.2 || step == 0) 0.2 else step
    place(seq(0, 1 - 1e-9, by = step), k, s1, s2)
  }
  around <- function(k) (k - 1L) %% n + 1L
  if (!open) return(do.call(rbind, lapply(seq_len(n), function(i) segment(around((i - 1L):(i + 2L)), shape[around(i)], shape[around(i + 1L)]))))
  inside <- function(k) pmin(pmax(k, 1L), n)
  from <- if (repEnds) 1:(n - 1L) else if (n > 3L) 2:(n - 2L) else stop("there must be at least four control points")
  last <- if (repEnds) c(px[n], py[n]) else place(1, (n - 3L):n, shape[n - 2L], shape[n - 1L])
  rbind(do.call(rbind, lapply(from, function(i) segment(inside((i - 1L):(i + 2L)), shape[i], shape[i + 1L]))), last)
}
"""#)
}
