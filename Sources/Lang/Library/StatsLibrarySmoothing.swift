/// Robust lines, isotonic regression, median polish, decomposition and exponential smoothing of series.
enum StatsLibrarySmoothing {
  static let source = LibrarySource("smoothing", #"""
line <- function(x, y = NULL, iter = 1) {
  call <- sys.call()
  xy <- xy.coords(x, y)
  x <- xy$x
  y <- xy$y
  keep <- is.finite(x) & is.finite(y)
  x <- x[keep]
  y <- y[keep]
  n <- length(x)
  if (n <= 1) stop("insufficient observations")
  s <- sort(x)
  quantile6 <- function(q) { h <- (n - 1) * q; s[c(floor(h), ceiling(h)) + 1L] }
  low <- mean(quantile6(1 / 3))
  high <- mean(quantile6(2 / 3))
  left <- x <= low
  right <- x >= high
  xl <- median(x[left])
  xr <- median(x[right])
  slope <- 0
  for (k in seq_len(iter)) {
    z <- y - slope * x
    slope <- slope + (median(z[right]) - median(z[left])) / (xr - xl)
  }
  intercept <- median(y - slope * x)
  structure(list(call = call, coefficients = c(intercept, slope), residuals = y - intercept - slope * x, fitted.values = intercept + slope * x), class = "tukeyline")
}
print.tukeyline <- function(x, digits = max(3L, getOption("digits") - 3L), ...) {
  cat("\nCall:\n", paste(deparse(x$call), sep = "\n", collapse = "\n"), "\n\n", sep = "")
  cat("Coefficients:\n")
  print(format(x$coefficients, digits = digits), print.gap = 2L, quote = FALSE)
  cat("\n")
  invisible(x)
}
isoreg <- function(x, y = NULL) {
  call <- match.call()
  xy <- xy.coords(x, y)
  sorted <- is.null(y) || !is.unsorted(xy$x)
  o <- if (sorted) seq_along(xy$x) else order(xy$x, -xy$y)
  v <- xy$y[o]
  n <- length(v)
  totals <- c(0, cumsum(v))
  fit <- numeric(n)
  knots <- integer()
  k <- 0L
  while (k < n) {
    slopes <- (totals[(k + 2L):(n + 1L)] - totals[k + 1L]) / seq_len(n - k)
    at <- max(which(slopes == min(slopes)))
    fit[k + seq_len(at)] <- slopes[at]
    k <- k + at
    knots <- c(knots, k)
  }
  structure(list(x = xy$x, y = xy$y, yf = fit, yc = totals, iKnots = knots, isOrd = sorted, ord = if (!sorted) o, call = call), class = c("isoreg", "stepfun"))
}
print.isoreg <- function(x, digits = getOption("digits"), ...) {
  cat("Isotonic regression from ", deparse(x$call), ",\n", sep = "")
  cat("  with", length(x$iKnots), "knots / breaks at obs.nr.", x$iKnots, ";\n")
  cat("  initially ", if (!x$isOrd) "un", "ordered 'x'\n", sep = "")
  cat("  and further components ")
  str(x[1:4], digits.d = 3 + max(0, digits - 7))
  invisible(x)
}
fitted.isoreg <- function(object, ...) if (object$isOrd) object$yf else object$yf[order(object$ord)]
medpolish <- function(x, eps = 0.01, maxiter = 10L, trace.iter = TRUE, na.rm = FALSE) {
  name <- deparse1(substitute(x))
  z <- as.matrix(x)
  t <- 0
  r <- numeric(nrow(z))
  c <- numeric(ncol(z))
  old <- 0
  converged <- FALSE
  for (i in seq_len(maxiter)) {
    d <- apply(z, 1L, median, na.rm = na.rm)
    z <- z - d
    r <- r + d
    m <- median(c, na.rm = na.rm)
    c <- c - m
    t <- t + m
    d <- apply(z, 2L, median, na.rm = na.rm)
    z <- z - rep(d, each = nrow(z))
    c <- c + d
    m <- median(r, na.rm = na.rm)
    r <- r - m
    t <- t + m
    new <- sum(abs(z), na.rm = na.rm)
    converged <- new == 0 || abs(new - old) < eps * new
    if (converged) break
    old <- new
    if (trace.iter) cat(i, ": ", new, "\n", sep = "")
  }
  if (converged) { if (trace.iter) cat("Final: ", new, "\n", sep = "") }
  else warning(sprintf(ngettext(maxiter, "medpolish() did not converge in %d iteration", "medpolish() did not converge in %d iterations"), maxiter), domain = NA)
  names(r) <- rownames(z)
  names(c) <- colnames(z)
  structure(list(overall = t, row = r, col = c, residuals = z, name = name), class = "medpolish")
}
print.medpolish <- function(x, digits = getOption("digits"), ...) {
  cat("\nMedian Polish Results (Dataset: \"", x$name, "\")\n\nOverall: ", x$overall, "\n\nRow Effects:\n", sep = "")
  print(x$row, digits = digits, ...)
  cat("\nColumn Effects:\n")
  print(x$col, digits = digits, ...)
  cat("\nResiduals:\n")
  print(x$residuals, digits = max(2L, digits - 2L), ...)
  cat("\n")
  invisible(x)
}
decompose <- function(x, type = c("additive", "multiplicative"), filter = NULL) {
  type <- match.arg(type)
  n <- length(x)
  f <- frequency(x)
  if (f <= 1 || length(na.omit(x)) < 2 * f) stop("time series has no or less than 2 periods")
  if (is.null(filter)) filter <- if (f %% 2 == 0) c(0.5, rep_len(1, f - 1), 0.5) / f else rep_len(1, f) / f
  trend <- stats::filter(x, filter)
  season <- if (type == "additive") x - trend else x / trend
  figure <- vapply(seq_len(f), function(k) mean(season[seq.int(k, n, by = f)], na.rm = TRUE), 0)
  figure <- if (type == "additive") figure - mean(figure) else figure / mean(figure)
  seasonal <- ts(rep_len(figure, n), start = start(x), frequency = f)
  structure(list(x = x, seasonal = seasonal, trend = trend, random = if (type == "additive") x - seasonal - trend else x / seasonal / trend, figure = figure, type = type), class = "decomposed.ts")
}
.exponential <- function(x, f, a, b, g, seasonal, level, trend, season) {
  n <- length(x)
  first <- if (is.null(season)) (if (is.null(trend)) 2L else 3L) else f + 1L
  xhat <- l <- t <- s <- numeric(n - first + 1L)
  sse <- 0
  ring <- season
  for (i in seq.int(first, n)) {
    k <- i - first + 1L
    slope <- if (is.null(trend)) 0 else trend
    sn <- if (is.null(ring)) (if (seasonal == "additive") 0 else 1) else ring[(k - 1L) %% f + 1L]
    xhat[k] <- if (seasonal == "additive") level + slope + sn else (level + slope) * sn
    sse <- sse + (x[i] - xhat[k])^2
    l[k] <- level
    t[k] <- slope
    s[k] <- sn
    old <- level
    level <- a * (if (seasonal == "additive") x[i] - sn else x[i] / sn) + (1 - a) * (level + slope)
    if (!is.null(trend)) trend <- b * (level - old) + (1 - b) * slope
    if (!is.null(ring)) ring[(k - 1L) %% f + 1L] <- g * (if (seasonal == "additive") x[i] - level else x[i] / level) + (1 - g) * sn
  }
  turn <- if (is.null(ring)) NULL else ring[((n - first + 1L) + seq_len(f) - 1L) %% f + 1L]
  list(SSE = sse, fitted = cbind(xhat = xhat, level = l, trend = if (!is.null(trend)) t, season = if (!is.null(ring)) s), first = first, level = level, trend = trend, season = turn)
}
HoltWinters <- function(x, alpha = NULL, beta = NULL, gamma = NULL, seasonal = c("additive", "multiplicative"), start.periods = 2, l.start = NULL, b.start = NULL, s.start = NULL, optim.start = c(alpha = 0.3, beta = 0.1, gamma = 0.1), optim.control = list()) {
  call <- match.call()
  x <- as.ts(x)
  seasonal <- match.arg(seasonal)
  f <- frequency(x)
  hasTrend <- !isFALSE(beta)
  hasSeason <- !isFALSE(gamma) && f > 1
  v <- as.vector(x)
  if (hasSeason) {
    part <- ts(v[seq_len(start.periods * f)], start = start(x), frequency = f)
    d <- decompose(part, seasonal)
    line <- lm(y ~ t, data.frame(y = as.vector(na.omit(d$trend)), t = seq_along(as.vector(na.omit(d$trend)))))
    level <- if (is.null(l.start)) coef(line)[[1L]] else l.start
    trend <- if (!hasTrend) NULL else if (is.null(b.start)) coef(line)[[2L]] else b.start
    season <- if (is.null(s.start)) d$figure else s.start
  } else {
    level <- if (!is.null(l.start)) l.start else if (hasTrend) v[2L] else v[1L]
    trend <- if (!hasTrend) NULL else if (is.null(b.start)) v[2L] - v[1L] else b.start
    season <- NULL
  }
  open <- c("alpha", "beta", "gamma")[c(is.null(alpha), hasTrend && is.null(beta), hasSeason && is.null(gamma))]
  values <- c(alpha = if (is.null(alpha)) NA else alpha, beta = if (hasTrend) (if (is.null(beta)) NA else beta) else 0, gamma = if (hasSeason) (if (is.null(gamma)) NA else gamma) else 0)
  run <- function(p) { values[open] <- p; .exponential(v, f, values[["alpha"]], values[["beta"]], values[["gamma"]], seasonal, level, trend, season) }
  if (length(open) == 1L && identical(open, "alpha")) values[["alpha"]] <- optimize(function(p) run(p)$SSE, lower = 0, upper = 1)$minimum
  else if (length(open)) values[open] <- optim(optim.start[open], function(p) run(p)$SSE, method = "L-BFGS-B", lower = 0, upper = 1, control = optim.control)$par
  final <- run(values[open])
  a <- c(a = final$level, b = final$trend, if (!is.null(final$season)) setNames(final$season, paste0("s", seq_len(f))))
  fitted <- ts(final$fitted, start = tsp(x)[1L] + (final$first - 1L) / f, frequency = f)
  structure(list(fitted = fitted, x = x, alpha = c(alpha = values[["alpha"]]), beta = if (hasTrend) c(beta = values[["beta"]]) else FALSE, gamma = if (hasSeason) c(gamma = values[["gamma"]]) else FALSE, coefficients = a, seasonal = seasonal, SSE = final$SSE, call = call), class = "HoltWinters")
}
print.HoltWinters <- function(x, ...) {
  cat("Holt-Winters exponential smoothing", if (isFALSE(x$beta)) "without" else "with", "trend and", if (isFALSE(x$gamma)) "without seasonal component." else paste(x$seasonal, "seasonal component."))
  cat("\n\nCall:\n", deparse(x$call), "\n\n", sep = "")
  cat("Smoothing parameters:\n")
  cat(" alpha: ", x$alpha, "\n", sep = "")
  cat(" beta : ", x$beta, "\n", sep = "")
  cat(" gamma: ", x$gamma, "\n\n", sep = "")
  cat("Coefficients:\n")
  print(t(t(x$coefficients)))
  invisible(x)
}
predict.HoltWinters <- function(object, n.ahead = 1L, prediction.interval = FALSE, level = 0.95, ...) {
  f <- frequency(object$x)
  b <- object$coefficients
  h <- seq_len(n.ahead)
  hasSeason <- !isFALSE(object$gamma)
  isSum <- object$seasonal == "additive"
  fit <- b[["a"]] + (if (isFALSE(object$beta)) 0 else h * b[["b"]])
  season <- function(k) b[[paste0("s", (k - 1L) %% f + 1L)]]
  if (hasSeason) {
    s <- vapply(h, season, 0)
    fit <- if (isSum) fit + s else fit * s
  }
  times <- tsp(object$x)[2L] + 1 / f
  if (!prediction.interval) return(ts(as.vector(fit), start = times, frequency = f))
  # What an error of one step weighs j steps later; where seasons multiply, its own step is smoothed too.
  weight <- function(j) if (j == 0 && isSum) 1 else object$alpha * (1 + j * object$beta) + (j %% f == 0) * object$gamma * (1 - object$alpha)
  spread <- vapply(h, function(k) {
    j <- seq_len(k) - 1L
    w <- vapply(j, weight, 0)
    if (!isSum) {
      place <- 1L + (k - 1L) %% f
      w <- w * b[[2L + place]] / unname(b[2L + (place - j) %% f])
    }
    sum(w^2)
  }, 0)
  half <- qnorm((1 + level) / 2) * sqrt(var(as.vector(residuals(object))) * spread)
  ts(cbind(fit = as.vector(fit), upr = as.vector(fit) + half, lwr = as.vector(fit) - half), start = times, frequency = f)
}
fitted.HoltWinters <- function(object, ...) object$fitted
residuals.HoltWinters <- function(object, ...) object$x - object$fitted[, 1L]
nextn <- function(n, factors = c(2, 3, 5)) {
  factors <- as.integer(factors)
  if (!length(factors)) stop("no factors")
  if (anyNA(factors) || any(factors <= 1L)) stop("invalid factors")
  smooth <- function(v) { for (f in factors) while (v %% f == 0) v <- v %/% f; v == 1 }
  large <- is.numeric(n) && any(n > .Machine$integer.max, na.rm = TRUE)
  found <- vapply(if (large) trunc(n) else as.integer(n), function(k) {
    if (is.na(k)) return(NA_real_)
    k <- max(k, 1)
    while (!smooth(k)) k <- k + 1
    k
  }, 0)
  if (large) found else as.integer(found)
}
nlm <- function(f, p, ..., hessian = FALSE, typsize = rep(1, length(p)), fscale = 1, print.level = 0, ndigit = 12, gradtol = 1e-06, stepmax = max(1000 * sqrt(sum((p / typsize)^2)), 1000), steptol = 1e-06, iterlim = 100, check.analyticals = TRUE) {
  target <- function(x) as.vector(f(x, ...))
  slope <- function(x) {
    given <- attr(f(x, ...), "gradient")
    if (!is.null(given)) return(as.vector(given))
    vapply(seq_along(x), function(i) { h <- 1e-6 * max(abs(x[i]), 1); up <- down <- x; up[i] <- x[i] + h; down[i] <- x[i] - h; (target(up) - target(down)) / (2 * h) }, 0)
  }
  fit <- optim(p, target, slope, method = "BFGS", control = list(maxit = iterlim, reltol = 1e-14), hessian = hessian)
  out <- list(minimum = fit$value, estimate = unname(fit$par), gradient = slope(fit$par))
  if (hessian) out$hessian <- fit$hessian
  c(out, list(code = if (fit$convergence == 0L) 1L else 4L, iterations = fit$counts[[2L]]))
}
nlminb <- function(start, objective, gradient = NULL, hessian = NULL, ..., scale = 1, control = list(), lower = -Inf, upper = Inf) {
  target <- function(x) objective(`names<-`(x, names(start)), ...)
  slope <- if (is.null(gradient)) NULL else function(x) gradient(`names<-`(x, names(start)), ...)
  isBounded <- any(is.finite(lower)) || any(is.finite(upper))
  fit <- if (isBounded) optim(start, target, slope, method = "L-BFGS-B", lower = lower, upper = upper, control = list(maxit = 1000, factr = 10))
  else optim(start, target, slope, method = "BFGS", control = list(maxit = 1000, reltol = 1e-15))
  list(par = fit$par, objective = fit$value, convergence = fit$convergence, iterations = fit$counts[[2L]], evaluations = c(`function` = fit$counts[[1L]], gradient = fit$counts[[2L]]), message = if (fit$convergence == 0L) "relative convergence (4)" else "iteration limit reached without convergence (10)")
}
princomp <- function(x, ...) UseMethod("princomp")
princomp.formula <- function(formula, data = NULL, subset, na.action, ...) {
  call <- match.call()
  mf <- .testFrame(match.call(expand.dots = FALSE), parent.frame())
  out <- princomp.default(as.matrix(mf), ...)
  call[[1L]] <- as.name("princomp")
  out$call <- call
  out
}
princomp.default <- function(x, cor = FALSE, scores = TRUE, covmat = NULL, subset = rep_len(TRUE, nrow(as.matrix(x))), fix_sign = TRUE, ...) {
  call <- match.call()
  call[[1L]] <- quote(princomp)
  z <- as.matrix(x)[subset, , drop = FALSE]
  n <- nrow(z)
  if (n < ncol(z)) stop("'princomp' can only be used with more units than variables")
  center <- colMeans(z)
  v <- cov(z) * (1 - 1 / n)
  scale <- if (cor) sqrt(diag(v)) else rep(1, ncol(z))
  names(scale) <- colnames(z)
  if (cor) v <- v / outer(scale, scale)
  e <- eigen(v, symmetric = TRUE)
  labels <- paste0("Comp.", seq_len(ncol(z)))
  turn <- if (fix_sign) ifelse(e$vectors[1L, ] < 0, -1, 1) else 1
  loadings <- e$vectors * rep(turn, each = ncol(z))
  dimnames(loadings) <- list(colnames(z), labels)
  sdev <- setNames(sqrt(pmax(e$values, 0)), labels)
  points <- if (scores) scale(z, center = center, scale = scale) %*% loadings
  if (scores) dimnames(points) <- list(rownames(z), labels)
  structure(list(sdev = sdev, loadings = structure(loadings, class = "loadings"), center = center, scale = scale, n.obs = n, scores = points, call = call), class = "princomp")
}
print.princomp <- function(x, ...) {
  cat("Call:\n")
  print(x$call)
  cat("\nStandard deviations:\n")
  print(x$sdev, ...)
  cat("\n", length(x$scale), " variables and ", x$n.obs, "observations.\n")
  invisible(x)
}
summary.princomp <- function(object, loadings = FALSE, cutoff = 0.1, ...) {
  object$cutoff <- cutoff
  object$print.loadings <- loadings
  class(object) <- "summary.princomp"
  object
}
print.summary.princomp <- function(x, digits = 3L, loadings = x$print.loadings, cutoff = x$cutoff, ...) {
  share <- x$sdev^2 / sum(x$sdev^2)
  cat("Importance of components:\n")
  print(rbind(`Standard deviation` = x$sdev, `Proportion of Variance` = share, `Cumulative Proportion` = cumsum(share)), ...)
  if (loadings) {
    cat("\nLoadings:\n")
    print.loadings(x$loadings, cutoff = cutoff, title = FALSE)
  }
  invisible(x)
}
predict.princomp <- function(object, newdata, ...) if (missing(newdata)) object$scores else scale(as.matrix(newdata)[, names(object$center), drop = FALSE], object$center, object$scale) %*% unclass(object$loadings)
loadings <- function(x, ...) x$loadings
print.loadings <- function(x, digits = 3L, cutoff = 0.1, sort = FALSE, title = TRUE, ...) {
  L <- unclass(x)
  if (title) cat("\nLoadings:\n")
  text <- setNames(format(round(L, digits)), NULL)
  blank <- strrep(" ", nchar(text[1L]))
  text[abs(L) < cutoff] <- blank
  print(text, quote = FALSE, ...)
  squares <- colSums(L^2)
  table <- rbind(`SS loadings` = squares, `Proportion Var` = squares / nrow(L))
  if (ncol(L) > 1L) table <- rbind(table, `Cumulative Var` = cumsum(squares / nrow(L)))
  cat("\n")
  print(round(table, digits))
  invisible(x)
}
power.prop.test <- function(n = NULL, p1 = NULL, p2 = NULL, sig.level = 0.05, power = NULL, alternative = c("two.sided", "one.sided"), strict = FALSE, tol = .Machine$double.eps^0.25) {
  if (sum(vapply(list(n, p1, p2, power, sig.level), is.null, NA)) != 1L) stop("exactly one of 'n', 'p1', 'p2', 'power', and 'sig.level' must be NULL")
  alternative <- match.arg(alternative)
  sides <- if (alternative == "two.sided") 2 else 1
  reach <- function(n, p1, p2, level) pnorm((sqrt(n) * abs(p1 - p2) - (qnorm(level / sides, lower.tail = FALSE) * sqrt((p1 + p2) * (1 - (p1 + p2) / 2)))) / sqrt(p1 * (1 - p1) + p2 * (1 - p2)))
  solve1 <- function(f, range) uniroot(f, range, tol = tol, extendInt = "upX")$root
  if (is.null(power)) power <- reach(n, p1, p2, sig.level)
  else if (is.null(n)) n <- solve1(function(v) reach(v, p1, p2, sig.level) - power, c(2, 1e7))
  else if (is.null(p2)) p2 <- solve1(function(v) reach(n, p1, v, sig.level) - power, c(p1, 1))
  else if (is.null(p1)) p1 <- uniroot(function(v) reach(n, v, p2, sig.level) - power, c(0, p2), tol = tol)$root
  else sig.level <- uniroot(function(v) reach(n, p1, p2, v) - power, c(1e-10, 1 - 1e-10), tol = tol)$root
  structure(list(n = n, p1 = p1, p2 = p2, sig.level = sig.level, power = power, alternative = alternative, note = "n is number in *each* group", method = "Two-sample comparison of proportions power calculation"), class = "power.htest")
}
"""#)
}
