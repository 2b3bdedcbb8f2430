/// ARIMA models with seasons and regressors, by conditional sums of squares and exact likelihood. Source: Gardner, Harvey and Phillips (1980), Durbin and Koopman (2001).
enum StatsLibraryArima {
  static let source = LibrarySource("Arima", #"""
arima <- function(x, order = c(0L, 0L, 0L), seasonal = list(order = c(0L, 0L, 0L), period = NA), xreg = NULL, include.mean = TRUE, transform.pars = TRUE,
  fixed = NULL, init = NULL, method = c("CSS-ML", "ML", "CSS"), n.cond, SSinit = "Gardner1980", optim.method = "BFGS", optim.control = list(), kappa = 1e6) {
  call <- match.call()
  series <- deparse1(substitute(x))
  method <- match.arg(method)
  if (NCOL(x) > 1L) stop("only implemented for univariate time series")
  x <- as.ts(x)
  if (!is.numeric(x)) stop("'x' must be numeric")
  n <- length(x)
  if (!is.numeric(order) || length(order) != 3L || any(order < 0)) stop("'order' must be a non-negative numeric vector of length 3")
  if (!is.list(seasonal)) seasonal <- if (length(seasonal) == 3L) list(order = seasonal) else stop("'seasonal' must be a list with component 'order'")
  period <- seasonal$period
  if (is.null(period) || is.na(period) || period == 0) period <- frequency(x)
  sorder <- seasonal$order
  arma <- as.integer(c(order[-2L], sorder[-2L], period, order[2L], sorder[2L]))
  sizes <- arma[1:4]
  narma <- sum(sizes)
  d <- order[2L]
  D <- sorder[2L]
  nd <- d + D
  regressors <- if (is.null(xreg)) NULL else { xreg <- as.matrix(xreg); if (is.null(colnames(xreg))) colnames(xreg) <- if (ncol(xreg) == 1L) deparse1(call$xreg) else paste0("xreg", seq_len(ncol(xreg))); xreg }
  if (include.mean && nd == 0L) regressors <- cbind(intercept = rep(1, n), regressors)
  ncxreg <- NCOL(regressors) * !is.null(regressors)
  names.arma <- c(if (sizes[1L]) paste0("ar", seq_len(sizes[1L])), if (sizes[2L]) paste0("ma", seq_len(sizes[2L])),
    if (sizes[3L]) paste0("sar", seq_len(sizes[3L])), if (sizes[4L]) paste0("sma", seq_len(sizes[4L])))
  npar <- narma + ncxreg
  if (is.null(fixed)) fixed <- rep(NA_real_, npar)
  mask <- is.na(fixed)
  # Polynomials of the whole model from its parameters: products of the plain and the seasonal ones.
  multiply <- function(a, b) { out <- numeric(length(a) + length(b) - 1L); for (i in seq_along(a)) out[i - 1L + seq_along(b)] <- out[i - 1L + seq_along(b)] + a[i] * b; out }
  spread <- function(v, sign) { p <- c(1, rep(0, length(v) * period)); p[1L + seq_along(v) * period] <- sign * v; p }
  expand <- function(par) {
    at <- split(seq_len(narma), rep(1:4, sizes))
    part <- function(k) { i <- at[[as.character(k)]]; if (is.null(i)) numeric() else par[i] }
    phi <- -multiply(c(1, -part(1)), spread(part(3), -1))[-1L]
    theta <- multiply(c(1, part(2)), spread(part(4), 1))[-1L]
    list(phi = phi, theta = theta)
  }
  delta <- 1
  for (i in seq_len(d)) delta <- multiply(delta, c(1, -1))
  for (i in seq_len(D)) delta <- multiply(delta, c(1, rep(0, period - 1L), -1))
  z <- as.vector(x)
  # Start: least squares on differenced data for regression coefficients, zeros for the rest.
  init0 <- numeric(narma)
  scale <- rep(1, narma)
  if (ncxreg) {
    differenced <- function(v) { for (i in seq_len(d)) v <- diff(v); if (D) v <- diff(v, lag = period, differences = D); v }
    X <- apply(regressors, 2L, differenced)
    Y <- differenced(z)
    known <- !is.na(Y) & !is.na(rowSums(X))
    fit <- lm.fit(X[known, , drop = FALSE], Y[known])
    residual <- fit$residuals
    ses <- 10 * sqrt(diag(chol2inv(qr.R(fit$qr))) * sum(residual^2) / max(1, length(residual) - ncxreg))
    init0 <- c(init0, fit$coefficients)
    scale <- c(scale, ses)
  }
  init <- if (is.null(init)) init0 else { init[is.na(init)] <- init0[is.na(init)]; init }
  coef <- ifelse(mask, init, fixed)
  ncond <- if (missing(n.cond)) d + D * period + sizes[1L] + period * sizes[3L] else d + D * period + n.cond
  adjusted <- function(par) if (ncxreg) z - drop(regressors %*% par[narma + seq_len(ncxreg)]) else z
  whole <- function(p) { par <- fixed; par[mask] <- p; par }
  css <- function(p) {
    par <- whole(p)
    m <- expand(par)
    e <- .armaResiduals(adjusted(par), delta, m$phi, m$theta, as.integer(ncond))
    used <- e[seq_len(n) > ncond]
    0.5 * log(sum(used^2, na.rm = TRUE) / sum(!is.na(used)))
  }
  stationary <- function(phi) { p <- max(which(c(1, -phi) != 0)) - 1L; !p || all(Mod(polyroot(c(1, -phi)[seq_len(p + 1L)])) > 1) }
  likelihood <- function(par) { m <- expand(par); .armaKalman(adjusted(par), m$phi, m$theta, delta, kappa) }
  # Partial correlations keep the autoregressive parts stationary while they are searched for.
  toPhi <- function(raw) { w <- tanh(raw); phi <- numeric(); for (k in seq_along(w)) phi <- c(phi - w[k] * rev(phi), w[k]); phi }
  toRaw <- function(phi) { w <- numeric(length(phi)); for (k in rev(seq_along(phi))) { a <- phi[k]; w[k] <- a; if (k > 1L) { h <- phi[seq_len(k - 1L)]; phi <- (h + a * rev(h)) / (1 - a^2) } }; atanh(w) }
  arAt <- seq_len(sizes[1L])
  sarAt <- sum(sizes[1:2]) + seq_len(sizes[3L])
  transforms <- transform.pars && (sizes[1L] || sizes[3L]) && all(mask[c(arAt, sarAt)]) && method != "CSS"
  free <- function(par) { par[arAt] <- toPhi(par[arAt]); par[sarAt] <- toPhi(par[sarAt]); par }
  bound <- function(par) { par[arAt] <- toRaw(par[arAt]); par[sarAt] <- toRaw(par[sarAt]); par }
  negative <- function(p) { par <- whole(p); if (transforms) par <- free(par); fit <- likelihood(par); 0.5 * (log(fit$sigma2) + fit$logdet) }
  control <- function(k = 1) modifyList(list(parscale = scale[mask]), optim.control)
  if (method != "ML") {
    res <- if (any(mask)) optim(coef[mask], css, method = optim.method, hessian = method == "CSS", control = control()) else list(convergence = 0L, par = numeric(), value = css(numeric()))
    if (res$convergence == 0L || method == "CSS") coef[mask] <- res$par
    m <- expand(coef)
    if (method == "CSS-ML" && (!stationary(if (sizes[1L]) coef[arAt] else numeric()) || !stationary(if (sizes[3L]) coef[sarAt] else numeric()))) stop("non-stationary AR part from CSS")
  }
  if (method == "CSS") {
    e <- .armaResiduals(adjusted(coef), delta, m$phi, m$theta, as.integer(ncond))
    sigma2 <- sum(e[seq_len(n) > ncond]^2, na.rm = TRUE) / sum(seq_len(n) > ncond & !is.na(e))
    used <- sum(!is.na(z)) - length(delta) + 1L
    var <- if (any(mask)) solve(res$hessian * used) else matrix(0, 0L, 0L)
    value <- 2 * used * res$value + used + used * log(2 * pi)
  } else {
    start <- if (transforms) bound(coef) else coef
    res <- if (any(mask)) optim(start[mask], negative, method = optim.method, hessian = TRUE, control = control()) else list(convergence = 0L, par = numeric(), value = negative(numeric()))
    if (res$convergence > 0L) warning(gettextf("possible convergence problem: optim gave code = %d", res$convergence), domain = NA)
    coef <- whole(res$par)
    if (transforms) {
      coef <- free(coef)
      plain <- function(p) { fit <- likelihood(whole(p)); 0.5 * (log(fit$sigma2) + fit$logdet) }
      res$hessian <- optim(coef[mask], plain, method = optim.method, hessian = TRUE, control = c(list(maxit = 0L), control()))$hessian
    }
    fit <- likelihood(coef)
    sigma2 <- fit$sigma2
    used <- fit$used
    var <- if (any(mask)) solve(res$hessian * used) else matrix(0, 0L, 0L)
    value <- used * (log(sigma2) + fit$logdet) + used + used * log(2 * pi)
    e <- fit$residuals
  }
  aic <- if (method != "CSS") value + 2 * sum(mask) + 2 else NA
  names(coef) <- c(names.arma, colnames(regressors))
  dimnames(var) <- list(names(coef)[mask], names(coef)[mask])
  m <- expand(coef)
  structure(list(coef = coef, sigma2 = sigma2, var.coef = var, mask = mask, loglik = -0.5 * value, aic = aic, arma = arma,
    residuals = ts(e, start = tsp(x)[1L], frequency = tsp(x)[3L]), call = call, series = series, code = res$convergence, n.cond = if (method == "CSS") ncond else 0L, nobs = used,
    model = list(phi = m$phi, theta = m$theta, Delta = -delta[-1L], x = z, xreg = regressors, kappa = kappa)), class = "Arima")
}
.armaResiduals <- function(z, delta, phi, theta, ncond) {
  # Conditional residuals of an ARIMA model, the first `ncond` taken as zero.
  n <- length(z)
  w <- z
  if (length(delta) > 1L) { w <- filter(z, delta, sides = 1L); w <- as.vector(w); w[seq_len(length(delta) - 1L)] <- 0 }
  if (length(phi)) {
    a <- filter(w, c(1, -phi), sides = 1L)
    w <- as.vector(a)
  }
  w[seq_len(ncond)] <- 0
  e <- if (length(theta)) as.vector(filter(w, -theta, method = "recursive")) else w
  e
}
print.Arima <- function(x, digits = max(3L, getOption("digits") - 3L), se = TRUE, ...) {
  cat("\nCall:", deparse(x$call, width.cutoff = 75L), "", sep = "\n")
  if (length(x$coef)) {
    cat("Coefficients:\n")
    coef <- round(x$coef, digits = digits)
    if (se && NROW(x$var.coef)) {
      ses <- rep.int(0, length(coef))
      ses[x$mask] <- round(sqrt(diag(x$var.coef)), digits = digits)
      coef <- matrix(coef, 1L, dimnames = list(NULL, names(coef)))
      coef <- rbind(coef, s.e. = ses)
    }
    print.default(coef, print.gap = 2)
  }
  if (is.na(x$aic)) cat("\nsigma^2 estimated as ", format(x$sigma2, digits = digits), ":  part log likelihood = ", format(round(x$loglik, 2L)), "\n", sep = "")
  else cat("\nsigma^2 estimated as ", format(x$sigma2, digits = digits), ":  log likelihood = ", format(round(x$loglik, 2L)), ",  aic = ", format(round(x$aic, 2L)), "\n", sep = "")
  invisible(x)
}
coef.Arima <- function(object, ...) object$coef
vcov.Arima <- function(object, ...) object$var.coef
residuals.Arima <- function(object, ...) object$residuals
logLik.Arima <- function(object, ...) structure(if (is.na(object$aic)) NA else object$loglik, df = sum(object$mask) + 1, nobs = object$nobs, class = "logLik")
nobs.Arima <- function(object, ...) object$nobs
predict.Arima <- function(object, n.ahead = 1L, newxreg = NULL, se.fit = TRUE, ...) {
  m <- object$model
  coefs <- object$coef
  p <- sum(object$arma[1:4])
  k <- length(coefs) - p
  hasMean <- k && names(coefs)[p + 1L] == "intercept"
  if (k - hasMean > 0L && NCOL(newxreg) != k - hasMean) stop("'xreg' and 'newxreg' have different numbers of columns")
  future <- if (k) drop(cbind(if (hasMean) rep(1, n.ahead), if (!is.null(newxreg)) as.matrix(newxreg)) %*% coefs[p + seq_len(k)]) else 0
  z <- if (k) m$x - drop(m$xreg %*% coefs[p + seq_len(k)]) else m$x
  fit <- .armaKalman(z, m$phi, m$theta, c(1, -m$Delta), m$kappa, n.ahead)
  freq <- tsp(object$residuals)[3L]
  start <- tsp(object$residuals)[2L] + 1 / freq
  pred <- ts(fit$pred + future, start = start, frequency = freq)
  if (se.fit) list(pred = pred, se = ts(sqrt(fit$var * object$sigma2), start = start, frequency = freq)) else pred
}
.armaKalman <- function(z, phi, theta, delta, kappa, n.ahead = 0L) {
  # State space of an ARIMA model: r states of the ARMA part, then the last values of the series where it is differenced.
  p <- length(phi)
  q <- length(theta)
  r <- max(p, q + 1L)
  d <- length(delta) - 1L
  size <- r + d
  T <- matrix(0, size, size)
  if (p) T[seq_len(p), 1L] <- phi
  if (r > 1L) T[cbind(seq_len(r - 1L), 1L + seq_len(r - 1L))] <- 1
  Z <- c(1, numeric(r - 1L), -delta[-1L])
  if (d) {
    T[r + 1L, ] <- Z
    if (d > 1L) T[cbind(r + 1L + seq_len(d - 1L), r + seq_len(d - 1L))] <- 1
  }
  R <- c(1, theta, numeric(r - 1L - q), numeric(d))
  V <- R %o% R
  P <- matrix(0, size, size)
  # Stationary covariance of the ARMA part, by doubling.
  A <- T[seq_len(r), seq_len(r), drop = FALSE]
  S <- V[seq_len(r), seq_len(r), drop = FALSE]
  if (p) {
    for (i in seq_len(60L)) {
      step <- A %*% S %*% t(A)
      S <- S + step
      A <- A %*% A
      if (max(abs(step)) <= 1e-16 * max(abs(S)) || !all(is.finite(S))) break
    }
  } else for (i in seq_len(r)) { S <- V[seq_len(r), seq_len(r), drop = FALSE] + A %*% S %*% t(A) }
  P[seq_len(r), seq_len(r)] <- S
  if (d) P[cbind(r + seq_len(d), r + seq_len(d))] <- kappa
  .kalman(z, T, Z, V, P, as.integer(n.ahead))
}
"""#)
}
