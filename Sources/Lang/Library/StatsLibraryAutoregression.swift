/// Autoregressive models: fits by Yule-Walker (Levinson-Durbin recursion), Burg, least squares and likelihood, moments of ARMA processes, tests of independence.
enum StatsLibraryAutoregression {
  static let source = LibrarySource("Autoregression", #"""
diffinv <- function(x, lag = 1L, differences = 1L, xi, ...) {
  x <- as.vector(x)
  for (d in seq_len(differences)) {
    start <- if (missing(xi)) rep(0, lag) else xi[(d - 1L) * lag + seq_len(lag)]
    y <- c(start, x)
    for (i in seq_along(x)) y[i + lag] <- x[i] + y[i]
    x <- y
  }
  x
}
ARMAacf <- function(ar = numeric(), ma = numeric(), lag.max = max(p, q + 1), pacf = FALSE) {
  p <- length(ar)
  q <- length(ma)
  if (!p && !q) stop("empty model supplied")
  psi <- c(1, ARMAtoMA(ar, ma, 5000L))
  lag.max <- max(lag.max, p, q + 1)
  g <- vapply(0:lag.max, function(k) sum(psi[seq_len(length(psi) - k)] * psi[k + seq_len(length(psi) - k)]), 0)
  r <- g / g[1L]
  names(r) <- 0:lag.max
  if (pacf) { v <- .durbin(r[-1L])$partial; names(v) <- seq_along(v); v } else r
}
ARMAtoMA <- function(ar = numeric(), ma = numeric(), lag.max) {
  psi <- numeric(lag.max)
  for (j in seq_len(lag.max)) {
    v <- if (j <= length(ma)) ma[j] else 0
    for (k in seq_len(min(j, length(ar)))) v <- v + ar[k] * (if (j == k) 1 else psi[j - k])
    psi[j] <- v
  }
  psi
}
.durbin <- function(r) {
  # Levinson-Durbin: coefficients and partial correlations of each order from the correlations r(1), r(2), ...
  n <- length(r)
  phi <- numeric()
  partial <- numeric(n)
  all <- vector("list", n)
  v <- numeric(n)
  variance <- 1
  for (k in seq_len(n)) {
    a <- (r[k] - sum(phi * rev(r[seq_len(k - 1L)]))) / variance
    phi <- c(phi - a * rev(phi), a)
    variance <- variance * (1 - a^2)
    partial[k] <- a
    all[[k]] <- phi
    v[k] <- variance
  }
  list(partial = unname(partial), coef = all, variance = v)
}
# Burg: each partial correlation from the forward and backward errors of the order before.
ar.burg <- function(x, ...) UseMethod("ar.burg")
ar.burg.default <- function(x, aic = TRUE, order.max = NULL, na.action = na.fail, demean = TRUE, series = NULL, var.method = 1L, ...) {
  if (is.null(series)) series <- deparse1(substitute(x))
  data <- .arSeries(x, na.action, demean)
  z <- data$z
  n <- length(z)
  order.max <- .arOrder(order.max, n)
  forward <- backward <- z
  phi <- numeric()
  coefs <- vector("list", order.max)
  partial <- numeric(order.max)
  recursive <- squares <- rep(sum(z^2) / n, order.max + 1L)
  for (k in seq_len(order.max)) {
    f <- forward[-1L]
    b <- backward[-length(backward)]
    a <- 2 * sum(f * b) / sum(f^2 + b^2)
    forward <- f - a * b
    backward <- b - a * f
    phi <- c(phi - a * rev(phi), a)
    coefs[[k]] <- phi
    partial[k] <- a
    recursive[k + 1L] <- recursive[k] * (1 - a^2)
    squares[k + 1L] <- sum(forward^2 + backward^2) / (2 * (n - k))
  }
  .arResult(data, if (var.method == 1L) recursive else squares, coefs, partial, aic, order.max, demean, "Burg", series, match.call())
}
ar.yw <- function(x, ...) UseMethod("ar.yw")
ar.yw.default <- function(x, aic = TRUE, order.max = NULL, na.action = na.fail, demean = TRUE, series = NULL, ...) {
  if (is.null(series)) series <- deparse1(substitute(x))
  data <- .arSeries(x, na.action, demean)
  z <- data$z
  n <- length(z)
  order.max <- .arOrder(order.max, n)
  autocov <- .arCovariances(z, order.max)
  fit <- .durbin(autocov[-1L] / autocov[1L])
  .arResult(data, autocov[1L] * c(1, fit$variance), fit$coef, fit$partial, aic, order.max, demean, "Yule-Walker", series, match.call())
}
# Least squares on the series' own past, every order on all the values it can use.
ar.ols <- function(x, aic = TRUE, order.max = NULL, na.action = na.fail, demean = TRUE, intercept = demean, series = NULL, ...) {
  if (is.null(series)) series <- deparse1(substitute(x))
  data <- .arSeries(x, na.action, demean)
  n <- length(data$z)
  scale <- if (demean) sd(data$z) else sqrt(sum(data$z^2) / (n - 1))
  z <- data$z / scale
  order.max <- if (is.null(order.max)) min(n - 1L, floor(10 * log10(n))) else floor(order.max)
  if (order.max < 0L) stop("'order.max' must be >= 0")
  order.min <- if (aic) 0L else order.max
  fits <- lapply(order.min:order.max, function(m) {
    lags <- embed(z, m + 1L)
    past <- cbind(if (intercept) rep(1, nrow(lags)), lags[, -1L, drop = FALSE])
    solved <- if (ncol(past)) qr.coef(qr(past), lags[, 1L]) else numeric()
    error <- lags[, 1L] - if (ncol(past)) drop(past %*% solved) else 0
    variance <- sum(error^2) / (n - m)
    spread <- if (ncol(past)) sqrt(diag(solve(crossprod(past))) * variance) else numeric()
    list(coef = solved, error = error, variance = variance, se = spread)
  })
  orders <- order.min:order.max
  xaic <- n * log(vapply(fits, function(f) f$variance, 0)) + 2 * (orders + intercept)
  xaic <- setNames(xaic - min(xaic), orders)
  best <- which.min(xaic)[[1L]]
  order <- orders[best]
  fit <- fits[[best]]
  coefs <- if (intercept) fit$coef[-1L] else fit$coef
  se <- if (intercept) fit$se[-1L] else fit$se
  resid <- c(rep(NA, order), fit$error * scale)
  attributes(resid) <- attributes(data$x)
  structure(list(order = order, ar = array(coefs, c(order, 1L, 1L)), var.pred = fit$variance * scale^2, x.mean = data$mean,
    x.intercept = if (intercept) fit$coef[[1L]] * scale, aic = xaic, n.used = n, n.obs = n, order.max = order.max, partialacf = NULL, resid = resid,
    method = "Unconstrained LS", series = series, frequency = frequency(data$x), call = match.call(),
    asy.se.coef = list(x.mean = if (intercept) fit$se[[1L]] * scale else 0, ar = se)), class = "ar")
}
# Maximum likelihood for each order in turn.
ar.mle <- function(x, aic = TRUE, order.max = NULL, demean = TRUE, series = NULL, ...) {
  if (is.null(series)) series <- deparse1(substitute(x))
  data <- .arSeries(x, na.fail, demean)
  n <- length(data$z)
  order.max <- if (is.null(order.max)) min(n - 1L, 12L, floor(10 * log10(n))) else round(order.max)
  if (order.max < 0L) stop("'order.max' must be >= 0")
  if (order.max >= n) stop("'order.max' must be < 'n.used'")
  fits <- lapply(0:order.max, function(m) arima(data$x, order = c(m, 0L, 0L), include.mean = demean, method = "ML"))
  xaic <- vapply(fits, function(f) f$aic, 0)
  xaic <- setNames(xaic - min(xaic), 0:order.max)
  order <- if (aic) which.min(xaic)[[1L]] - 1L else order.max
  fit <- fits[[order + 1L]]
  coefs <- unname(fit$coef[seq_len(order)])
  mean <- if (demean) fit$coef[[order + 1L]] else 0
  z <- as.vector(data$x) - mean
  autocov <- .arCovariances(z, order)
  resid <- if (order) c(rep(NA, order), embed(z, order + 1L) %*% c(1, -coefs)) else z
  attributes(resid) <- attributes(data$x)
  structure(list(order = order, ar = coefs, var.pred = fit$sigma2, x.mean = mean, aic = xaic, n.used = n, n.obs = n, order.max = order.max,
    partialacf = NULL, resid = resid, method = "MLE", series = series, frequency = frequency(data$x), call = match.call(),
    asy.var.coef = if (order) as.matrix(solve(toeplitz(autocov[seq_len(order)]))) * fit$sigma2 / n), class = "ar")
}
# A series of one variable, its mean and what is left of it.
.arSeries <- function(x, na.action, demean) {
  x <- na.action(as.ts(x))
  if (NCOL(x) > 1L) stop("multivariate series are not available", call. = FALSE)
  mean <- if (demean) base::mean(x) else 0
  list(x = x, z = as.vector(x) - mean, mean = mean)
}
# The highest order that recursions try; errors are those of the function that asks.
.arOrder <- function(order.max, n) {
  order.max <- if (is.null(order.max)) min(n - 1L, floor(10 * log10(n))) else floor(order.max)
  call <- sys.call(-1L)
  if (order.max < 1L) stop(simpleError("'order.max' must be >= 1", call))
  if (order.max >= n) stop(simpleError("'order.max' must be < 'n.used'", call))
  order.max
}
.arCovariances <- function(z, lags) {
  n <- length(z)
  vapply(0:lags, function(k) sum(z[seq_len(n - k)] * z[k + seq_len(n - k)]) / n, 0)
}
# The order that has the least criterion, with what is known of it.
.arResult <- function(data, variance, coefs, partial, aic, order.max, demean, method, series, call) {
  z <- data$z
  n <- length(z)
  xaic <- n * log(variance) + 2 * (0:order.max) + 2 * demean
  xaic <- setNames(xaic - min(xaic), 0:order.max)
  order <- if (aic) which.min(xaic)[[1L]] - 1L else order.max
  coef <- if (order) coefs[[order]] else numeric()
  var.pred <- variance[order + 1L]
  if (method == "Yule-Walker") var.pred <- var.pred * n / (n - (order + 1L))
  resid <- if (order) c(rep(NA, order), embed(z, order + 1L) %*% c(1, -coef)) else z
  attributes(resid) <- attributes(data$x)
  autocov <- .arCovariances(z, max(order, 1L))
  structure(list(order = order, ar = coef, var.pred = var.pred, x.mean = data$mean, aic = xaic, n.used = n, n.obs = n, order.max = order.max,
    partialacf = array(partial, c(order.max, 1L, 1L)), resid = resid, method = method, series = series, frequency = frequency(data$x), call = call,
    asy.var.coef = if (order) as.matrix(solve(toeplitz(autocov[seq_len(order)]))) * var.pred / n), class = "ar")
}
ar <- function(x, aic = TRUE, order.max = NULL, method = c("yule-walker", "burg", "ols", "mle", "yw"), na.action = na.fail, series = deparse1(substitute(x)), ...) {
  series <- series
  fit <- switch(match.arg(method),
    yw = , "yule-walker" = ar.yw(x, aic = aic, order.max = order.max, na.action = na.action, series = series, ...),
    burg = ar.burg(x, aic = aic, order.max = order.max, na.action = na.action, series = series, ...),
    ols = ar.ols(x, aic = aic, order.max = order.max, na.action = na.action, series = series, ...),
    mle = ar.mle(x, aic = aic, order.max = order.max, series = series, ...))
  fit$call <- match.call()
  fit
}
print.ar <- function(x, digits = max(3L, getOption("digits") - 3L), ...) {
  cat("\nCall:\n", deparse1(x$call), "\n\n", sep = "")
  if (x$order) {
    cat("Coefficients:\n")
    coef <- setNames(round(drop(x$ar), digits = digits), seq_len(x$order))
    print.default(coef, print.gap = 2L)
  }
  if (!is.null(x$x.intercept)) {
    cat("\nIntercept: ", format(x$x.intercept, digits = digits), " (", format(x$asy.se.coef$x.mean, digits = digits), ") ", "\n", sep = "")
  }
  cat("\nOrder selected", x$order, " sigma^2 estimated as ", format(x$var.pred, digits = digits))
  cat("\n")
  invisible(x)
}
predict.ar <- function(object, newdata, n.ahead = 1L, se.fit = TRUE, ...) {
  if (missing(newdata)) newdata <- eval.parent(str2lang(object$series))
  series <- as.vector(newdata) - object$x.mean
  n <- length(series)
  own <- as.vector(object$ar)
  shift <- if (is.null(object$x.intercept)) 0 else object$x.intercept
  for (i in seq_len(n.ahead)) series[n + i] <- shift + if (object$order) sum(own * series[n + i - seq_len(object$order)]) else 0
  freq <- frequency(newdata)
  start <- tsp(as.ts(newdata))[2L] + 1 / freq
  pred <- ts(series[n + seq_len(n.ahead)] + object$x.mean, start = start, frequency = freq)
  if (!se.fit) return(pred)
  psi <- c(1, if (n.ahead > 1L) ARMAtoMA(own, lag.max = n.ahead - 1L))
  list(pred = pred, se = ts(sqrt(object$var.pred * cumsum(psi^2)), start = start, frequency = freq))
}
"""#)
}
