/// Autoregressive models: Yule-Walker fits by the Levinson-Durbin recursion, moments of ARMA processes, tests of independence.
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
ar <- function(x, aic = TRUE, order.max = NULL, method = c("yule-walker", "burg", "ols", "mle", "yw"), na.action = na.fail, series = deparse1(substitute(x)), ...) {
  method <- match.arg(method)
  call <- match.call()
  if (!method %in% c("yule-walker", "yw", "burg")) stop(gettextf("'method = \"%s\"' is not available", method), domain = NA)
  x <- na.action(as.ts(x))
  if (NCOL(x) > 1L) stop("multivariate series are not available")
  xm <- mean(x)
  z <- as.vector(x) - xm
  n <- length(z)
  if (is.null(order.max)) order.max <- min(n - 1L, floor(10 * log10(n)))
  if (order.max < 0L) stop("'order.max' must be >= 0")
  if (order.max >= n) stop("'order.max' must be < 'n.used'")
  autocov <- vapply(0:order.max, function(k) sum(z[seq_len(n - k)] * z[k + seq_len(n - k)]) / n, 0)
  fit <- .durbin(autocov[-1L] / autocov[1L])
  variance <- autocov[1L] * c(1, fit$variance)
  xaic <- n * log(variance) + 2 * (0:order.max) + 2
  xaic <- setNames(xaic - min(xaic), 0:order.max)
  order <- if (aic) which.min(xaic)[[1L]] - 1L else order.max
  coefs <- if (order) fit$coef[[order]] else numeric()
  var.pred <- variance[order + 1L] * n / (n - (order + 1L))
  resid <- if (order) c(rep(NA, order), embed(z, order + 1L) %*% c(1, -coefs)) else z
  attributes(resid) <- attributes(x)
  out <- list(order = order, ar = coefs, var.pred = var.pred, x.mean = xm, aic = xaic, n.used = n, n.obs = n, order.max = order.max,
    partialacf = array(fit$partial, c(order.max, 1L, 1L)), resid = resid, method = "Yule-Walker", series = series, frequency = frequency(x), call = call,
    asy.var.coef = if (order) as.matrix(solve(toeplitz(autocov[seq_len(order)]))) * var.pred / n)
  class(out) <- "ar"
  out
}
print.ar <- function(x, digits = max(3L, getOption("digits") - 3L), ...) {
  cat("\nCall:\n", deparse1(x$call), "\n\n", sep = "")
  if (x$order) {
    cat("Coefficients:\n")
    coef <- setNames(round(drop(x$ar), digits = digits), seq_len(x$order))
    print.default(coef, print.gap = 2L)
  }
  cat("\nOrder selected", x$order, " sigma^2 estimated as ", format(x$var.pred, digits = digits))
  cat("\n")
  invisible(x)
}
predict.ar <- function(object, newdata, n.ahead = 1L, se.fit = TRUE, ...) {
  if (missing(newdata)) newdata <- eval.parent(str2lang(object$series))
  series <- as.vector(newdata) - object$x.mean
  n <- length(series)
  for (i in seq_len(n.ahead)) series[n + i] <- if (object$order) sum(object$ar * series[n + i - seq_len(object$order)]) else 0
  freq <- frequency(newdata)
  start <- tsp(as.ts(newdata))[2L] + 1 / freq
  pred <- ts(series[n + seq_len(n.ahead)] + object$x.mean, start = start, frequency = freq)
  if (!se.fit) return(pred)
  psi <- c(1, if (n.ahead > 1L) ARMAtoMA(object$ar, lag.max = n.ahead - 1L))
  list(pred = pred, se = ts(sqrt(object$var.pred * cumsum(psi^2)), start = start, frequency = freq))
}
"""#)
}
