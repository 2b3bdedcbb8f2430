/// Local regression: `loess` of one predictor through cells as R blends them, of several where the surface is computed directly.
enum StatsLibraryLocalRegression {
  static let source = LibrarySource("local regression", #"""
loess <- function(formula, data, weights, subset, na.action, model = FALSE, span = 0.75, enp.target, degree = 2L, parametric = FALSE,
                  drop.square = FALSE, normalize = TRUE, family = c("gaussian", "symmetric"), method = c("loess", "model.frame"), control = loess.control(...), ...) {
  family <- match.arg(family)
  method <- match.arg(method)
  mf <- eval(.modelFrameCall(match.call(), c("formula", "data", "weights", "subset", "na.action")), parent.frame())
  if (method == "model.frame") return(mf)
  mt <- attr(mf, "terms")
  y <- model.response(mf, "numeric")
  w <- model.weights(mf)
  if (is.null(w)) w <- rep_len(1, length(y))
  names <- attr(attr(mf, "terms"), "term.labels")
  if (attr(mt, "intercept") == 0L) stop("invalid 'x'")
  if (!all(attr(mt, "order") == 1L)) stop("predictors must all be numeric")
  x <- mf[, names, drop = FALSE]
  if (any(vapply(x, is.factor, NA))) stop("predictors must all be numeric")
  x <- structure(as.matrix(x), dimnames = list(row.names(mf), names))
  if (is.null(names(y))) names(y) <- row.names(mf)
  D <- ncol(x)
  if (D > 4L) stop("only 1-4 predictors are allowed")
  if (D == 0L || length(y) == 0L) stop("invalid 'x'")
  if (!missing(enp.target)) {
    if (!missing(span)) warning("both 'span' and 'enp.target' specified: 'span' will be used")
    else {
      tau <- switch(degree + 1L, 1, D + 1, (D + 1) * (D + 2) / 2)
      span <- 1.2 * tau / enp.target
    }
  }
  if (!(degree %in% 0:2)) stop("'degree' must be 0, 1 or 2")
  if (!all(is.finite(x))) stop("NA/NaN/Inf in foreign function call (arg 2)")
  if (any(as.logical(parametric)) || any(as.logical(drop.square))) stop("loess() with 'parametric' or 'drop.square' predictors is not available")
  if (D > 1L && control$surface == "interpolate") stop("loess() of several predictors needs control = loess.control(surface = \"direct\")")
  iterations <- if (family == "gaussian") 1L else control$iterations
  fit <- .loessFit(y, x, w, span, degree, normalize, control, iterations)
  fit$call <- match.call()
  fit$terms <- mt
  fit$xnames <- names
  fit$x <- x
  fit$y <- y
  fit$weights <- w
  if (model) fit$model <- mf
  fit$na.action <- attr(mf, "na.action")
  fit
}
loess.control <- function(surface = c("interpolate", "direct"), statistics = c("approximate", "exact", "none"), trace.hat = c("exact", "approximate"), cell = 0.2, iterations = 4L, iterTrace = FALSE, ...) {
  stopifnot(length(iterations) == 1L, !is.na(iterations), as.integer(iterations) > 0L)
  list(surface = match.arg(surface), statistics = match.arg(statistics), trace.hat = match.arg(trace.hat), cell = cell, iterations = iterations, iterTrace = iterTrace)
}
# The rows of the local regression at `at` that give the value there and, for one predictor, the slope.
.loessRows <- function(x, at, w, span, degree) {
  n <- nrow(x)
  q <- min(n, floor(n * span + 1e-5))
  centred <- x - rep(at, each = n)
  d2 <- rowSums(centred^2)
  h2 <- sort(d2, partial = q)[q] * max(1, span)
  if (q < 1 || h2 <= 0) stop("span is too small")
  near <- which(d2 < h2)
  ratio <- sqrt(d2[near] / h2)
  k <- sqrt(w[near] * ifelse(ratio < .001, 1, (1 - ratio^3)^3))
  z <- centred[near, , drop = FALSE]
  D <- ncol(x)
  X <- cbind(rep_len(1, length(near)), if (degree > 0) z, if (degree > 1) { pairs <- which(upper.tri(diag(D), diag = TRUE), arr.ind = TRUE); z[, pairs[, 1L], drop = FALSE] * z[, pairs[, 2L], drop = FALSE] })
  X <- X * k
  scale <- sqrt(colSums(X^2))
  scale[scale == 0] <- 1
  s <- svd(X / rep(scale, each = nrow(X)))
  keep <- s$d > s$d[1L] * 100 * .Machine$double.eps
  solution <- (s$v[, keep, drop = FALSE] / rep(s$d[keep], each = nrow(s$v))) %*% t(s$u[, keep, drop = FALSE]) / scale
  rows <- matrix(0, 2L, n)
  rows[1L, near] <- solution[1L, ] * k
  if (D == 1L && degree > 0) rows[2L, near] <- solution[2L, ] * k
  rows
}
# The vertices of the cells into which the range of one predictor is cut.
.loessVertices <- function(x, size) {
  s <- sort(unname(x))
  n <- length(s)
  margin <- max(s[n] - s[1L], max(abs(s[c(1L, n)])) * 1e-10 + 1e-30) * 0.005
  ends <- c(s[1L] - margin, s[n] + margin)
  cuts <- numeric()
  pending <- list(c(1L, n))
  while (length(pending)) {
    l <- pending[[1L]][1L]
    u <- pending[[1L]][2L]
    pending <- pending[-1L]
    if (u - l + 1L <= size) next
    m <- (l + u) %/% 2L
    shift <- 0L
    while (m + shift < u && m + shift >= l && s[m + shift] == s[m + shift + 1L]) { shift <- -shift; if (shift >= 0L) shift <- shift + 1L }
    if (m + shift < u && m + shift >= l) m <- m + shift
    cut <- s[m]
    if (cut %in% c(ends, cuts)) next
    cuts <- c(cuts, cut)
    pending <- c(pending, list(c(l, m), c(m + 1L, u)))
  }
  sort(c(ends, cuts))
}
# Weights of the two vertices' values and slopes at `z`.
.loessBlend <- function(vertices, z) {
  cell <- findInterval(z, vertices, left.open = TRUE, all.inside = TRUE)
  width <- vertices[cell + 1L] - vertices[cell]
  h <- (z - vertices[cell]) / width
  list(cell = cell, v0 = (1 - h)^2 * (1 + 2 * h), v1 = h^2 * (3 - 2 * h), s0 = h * (1 - h)^2 * width, s1 = h^2 * (h - 1) * width)
}
# The matrix that turns responses into values at the rows of `z`, or (`diagonal`) its diagonal.
.loessOperator <- function(x, z, w, span, degree, surface, cell, diagonal = FALSE) {
  if (surface == "direct") {
    rows <- lapply(seq_len(nrow(z)), function(i) { r <- .loessRows(x, z[i, ], w, span, degree)[1L, ]; if (diagonal) r[i] else r })
    return(if (diagonal) unlist(rows) else do.call(rbind, rows))
  }
  vertices <- .loessVertices(x[, 1L], floor(nrow(x) * span * cell))
  rows <- lapply(vertices, function(v) .loessRows(x, v, w, span, degree))
  values <- do.call(rbind, lapply(rows, function(r) r[1L, ]))
  slopes <- do.call(rbind, lapply(rows, function(r) r[2L, ]))
  b <- .loessBlend(vertices, unname(z[, 1L]))
  part <- if (diagonal) { i <- seq_len(nrow(x)); function(m, k) m[cbind(k, i)] } else function(m, k) m[k, , drop = FALSE]
  b$v0 * part(values, b$cell) + b$v1 * part(values, b$cell + 1L) + b$s0 * part(slopes, b$cell) + b$s1 * part(slopes, b$cell + 1L)
}
.loessValues <- function(y, x, z, w, span, degree, surface, cell) {
  if (surface == "direct") return(vapply(seq_len(nrow(z)), function(i) sum(.loessRows(x, z[i, ], w, span, degree)[1L, ] * y), 0))
  vertices <- .loessVertices(x[, 1L], floor(nrow(x) * span * cell))
  fits <- vapply(vertices, function(v) drop(.loessRows(x, v, w, span, degree) %*% y), numeric(2L))
  b <- .loessBlend(vertices, unname(z[, 1L]))
  b$v0 * fits[1L, b$cell] + b$v1 * fits[1L, b$cell + 1L] + b$s0 * fits[2L, b$cell] + b$s1 * fits[2L, b$cell + 1L]
}
# Cleveland and Grosse's approximation of the first two moments of the residuals from the trace of the operator.
.loessDeltas <- function(n, D, degree, trace) {
  tau <- switch(degree + 1L, 1, D + 1, (D + 1) * (D + 2) / 2)
  corrected <- sqrt(tau / n)
  z <- min(1, max(0, (sqrt(tau / trace) - corrected) / (1 - corrected)))
  at <- c(-.005, .1204, .2017, .2815, .3705, .4536, .5591, .7132, .8751, 1.005)
  value <- c(-.090572, .095807, .026152, -.031926, -.053718, -.06417, -.058387, -.020636, .040172, -.010856)
  slope <- c(4.4844, -.7978, -.7286, -.4457, -.3495, .032813, .1611, .335, -.041032, -.7736)
  b <- .loessBlend(at, z)
  k <- b$cell
  scale <- exp(b$v0 * value[k] + b$v1 * value[k + 1L] + b$s0 * slope[k] + b$s1 * slope[k + 1L])
  table <- array(c(.297162, .380266, .5886043, .4263766, .3346498, .6271053, .5241198, .3484836, .6687687, .6338795, .4076457, .7207693,
                   .1611761, .3091323, .4401023, .2939609, .3580278, .5555741, .397239, .4171278, .6293196, .4675173, .469907, .6674802,
                   .2848308, .2254512, .2914126, .5393624, .251723, .389897, .7603231, .2969113, .474013, .9664956, .3629838, .5348889,
                   .207567, .2822574, .2369957, .3911566, .2981154, .3623232, .5508869, .3501989, .4371032, .7002667, .4291632, .493037), c(3L, 4L, 2L, 2L))
  delta <- function(which, d) { c <- table[, D, d, which]; n - trace * exp(c[1L] * z^c[2L] * (1 - z)^c[3L] * scale) }
  # Between the tables of degree 1 and 2 by the number of terms.
  share <- (tau - (D + 1)) / ((D + 1) * (D + 2) / 2 - (D + 1))
  vapply(1:2, function(which) (1 - share) * delta(which, 1L) + share * delta(which, 2L), 0)
}
.loessFit <- function(y, x, w, span, degree, normalize, control, iterations) {
  n <- length(y)
  D <- ncol(x)
  surface <- control$surface
  cell <- control$cell
  divisor <- 1
  if (normalize && D > 1L) {
    trim <- ceiling(0.1 * n)
    divisor <- sqrt(apply(apply(x, 2L, sort)[seq(trim + 1, n - trim), , drop = FALSE], 2L, var))
    x <- x / rep(divisor, each = n)
  }
  robust <- rep_len(1, n)
  for (j in seq_len(iterations)) {
    fitted <- .loessValues(y, x, x, w * robust, span, degree, surface, cell)
    rest <- y - fitted
    if (j == 1L) {
      if (control$statistics == "exact") {
        L <- .loessOperator(x, x, w, span, degree, surface, cell)
        trace <- sum(diag(L))
        diag(L) <- diag(L) - 1
        LL <- tcrossprod(L)
        delta <- c(sum(diag(LL)), sum(LL^2))
      } else if (control$statistics == "none") {
        trace <- 0
        delta <- c(0, 0)
      } else {
        trace <- if (surface == "interpolate" && control$trace.hat == "approximate") {
          tau <- switch(degree + 1L, 1, D + 1, (D + 1) * (D + 2) / 2)
          tau * (1 + max(0, ((-0.08125 * D + 0.13) * D + 1.05 - span) / span))
        } else sum(.loessOperator(x, x, w, span, degree, surface, cell, diagonal = TRUE))
        delta <- .loessDeltas(n, D, degree, trace)
      }
    }
    if (j < iterations) {
      size <- abs(rest)
      limit <- 6 * median(size)
      robust <- if (limit < .Machine$double.xmin) rep_len(1, n) else ifelse(size > limit * .999, 0, ifelse(size < limit * .001, 1, (1 - (size / limit)^2)^2))
    }
  }
  rss <- if (iterations > 1L) {
    limit <- (6 * median(abs(rest) * sqrt(w)))^2 / 5
    factor <- (1 - rest^2 * w / limit) * sqrt(robust)
    pseudo <- fitted + n / sum(factor) * robust * rest
    sum(w * (pseudo - .loessValues(pseudo, x, x, w, span, degree, surface, cell))^2)
  } else sum(w * rest^2)
  structure(list(n = n, fitted = fitted, residuals = rest, enp = delta[1L] + 2 * trace - n, s = sqrt(rss / delta[1L]), one.delta = delta[1L], two.delta = delta[2L],
    trace.hat = trace, divisor = divisor, robust = robust,
    pars = list(span = span, degree = degree, normalize = normalize, parametric = rep(FALSE, D), drop.square = rep(FALSE, D), surface = surface, cell = cell,
      family = if (iterations <= 1L) "gaussian" else "symmetric", trace.hat = control$trace.hat, iterations = iterations)), class = "loess")
}
predict.loess <- function(object, newdata = NULL, se = FALSE, na.action = na.pass, ...) {
  if (is.null(newdata) && !se) return(fitted(object))
  z <- if (is.null(newdata)) object$x else if (is.data.frame(newdata)) { mf <- model.frame(delete.response(terms(object)), newdata, na.action = na.action); structure(as.matrix(mf), dimnames = list(row.names(mf), names(mf))) } else as.matrix(newdata)
  p <- object$pars
  n <- object$n
  x <- object$x / rep(object$divisor, each = n)
  at <- z / rep(object$divisor, each = nrow(z))
  ok <- rowSums(is.na(at)) == 0
  if (p$surface == "interpolate") {
    r <- range(x)
    ok <- ok & at[, 1L] >= r[1L] & at[, 1L] <= r[2L]
    ok[is.na(ok)] <- FALSE
  }
  fit <- rep_len(NA_real_, nrow(at))
  at <- at[ok, , drop = FALSE]
  if (any(ok)) fit[ok] <- .loessValues(object$y, x, at, object$weights * object$robust, p$span, p$degree, p$surface, p$cell)
  if (!se) {
    names(fit) <- rownames(z)
    if (!is.null(out <- attr(newdata, "out.attrs"))) { fit <- array(fit, out$dim, out$dimnames) }
    return(fit)
  }
  error <- rep_len(NA_real_, length(fit))
  if (any(ok)) {
    w <- if (p$surface == "direct") object$weights * object$robust else object$weights
    L <- .loessOperator(x, at, w, p$span, p$degree, p$surface, p$cell)
    error[ok] <- object$s * sqrt(rowSums(L^2 / rep(object$weights, each = nrow(L))))
  }
  names(fit) <- names(error) <- rownames(z)
  list(fit = fit, se.fit = error, residual.scale = object$s, df = object$one.delta^2 / object$two.delta)
}
print.loess <- function(x, digits = max(3L, getOption("digits") - 3L), ...) {
  if (!is.null(x$call)) { cat("Call:\n"); print(x$call) }
  cat("\nNumber of Observations:", x$n, "\n")
  cat("Equivalent Number of Parameters:", format(round(x$enp, 2L)), "\n")
  cat("Residual", if (x$pars$family == "gaussian") "Standard Error:" else "Scale Estimate:", format(signif(x$s, digits)), "\n")
  invisible(x)
}
fitted.loess <- function(object, ...) object$fitted
summary.loess <- function(object, ...) { class(object) <- "summary.loess"; object }
print.summary.loess <- function(x, digits = max(3L, getOption("digits") - 3L), ...) {
  print.loess(x, digits)
  cat("Trace of smoother matrix: ", format(round(x$trace.hat, 2L)), "  (", x$pars$trace.hat, ")\n", sep = "")
  cat("\nControl settings:\n")
  cat("  span     : ", format(x$pars$span), "\n  degree   : ", x$pars$degree, "\n  family   : ", x$pars$family)
  if (x$pars$family != "gaussian") cat("\t    iterations =", x$pars$iterations)
  cat("\n  surface  : ", x$pars$surface)
  if (x$pars$surface == "interpolate") cat("\t  cell =", format(x$pars$cell))
  cat("\n  normalize: ", x$pars$normalize)
  cat("\n parametric:  ", paste(x$pars$parametric, collapse = " "), "\ndrop.square:  ", paste(x$pars$drop.square, collapse = " "), " \n", sep = "")
  invisible(x)
}
anova.loess <- function(object, ..., test) {
  shown <- as.list(match.call())[-1L]
  objects <- list(object, ...)
  names <- vapply(shown[!nzchar(names(shown)) | names(shown) == "object"], function(e) paste(deparse(e), collapse = ""), "")
  keep <- vapply(objects, inherits, NA, what = "loess")
  objects <- objects[keep]
  if (length(objects) < 2L) stop("no models to compare")
  if (length(unique(lapply(objects, function(m) deparse(formula(m)[[2L]])))) > 1L) stop("not all models have the same response")
  rss <- vapply(objects, function(m) sum(m$residuals^2 * m$weights), 0)
  enp <- vapply(objects, function(m) round(m$enp, 2L), 0)
  one <- vapply(objects, function(m) m$one.delta, 0)
  two <- vapply(objects, function(m) m$two.delta, 0)
  largest <- which.max(enp)
  scale <- (objects[[largest]]$s)^2
  d1 <- abs(diff(one))
  d2 <- abs(diff(two))
  F <- c(NA, abs(diff(rss)) / d1 / scale)
  # As in R the degrees of freedom are recycled from the first model on, which has no test: with more than two models they are one model off.
  p <- pf(F, d1^2 / d2, one[largest]^2 / two[largest], lower.tail = FALSE)
  table <- data.frame(ENP = enp, RSS = rss, `F-value` = F, `Pr(>F)` = p, check.names = FALSE)
  calls <- vapply(objects, function(m) paste(deparse(m$call), collapse = "\n"), "")
  structure(table, heading = c(paste0("Model ", format(seq_along(objects)), ": ", calls, collapse = "\n"), paste0("\nAnalysis of Variance:   denominator df ", format(round(one[largest]^2 / two[largest], 2)), "\n")), class = c("anova", "data.frame"))
}
"""#)
}
