/// `glm`: families, iteratively reweighted least squares, summaries and tests.
enum StatsLibraryGeneralizedModels {
  static let source = LibrarySource("generalized linear models", #"""
make.link <- function(link) {
  parts <- switch(link,
    logit = list(function(mu) qlogis(mu), function(eta) {
      t <- ifelse(eta < -30, .Machine$double.eps, ifelse(eta > 30, 1 / .Machine$double.eps, exp(eta)))
      t / (1 + t)
    }, function(eta) ifelse(abs(eta) > 30, .Machine$double.eps, exp(eta) / (1 + exp(eta))^2)),
    probit = list(function(mu) qnorm(mu), function(eta) pmin(pmax(pnorm(eta), .Machine$double.eps), 1 - .Machine$double.eps), function(eta) pmax(dnorm(eta), .Machine$double.eps)),
    cauchit = list(function(mu) qcauchy(mu), function(eta) pmin(pmax(pcauchy(eta), .Machine$double.eps), 1 - .Machine$double.eps), function(eta) pmax(dcauchy(eta), .Machine$double.eps)),
    cloglog = list(function(mu) log(-log(1 - mu)), function(eta) pmax(pmin(-expm1(-exp(eta)), 1 - .Machine$double.eps), .Machine$double.eps), function(eta) { eta <- pmin(eta, 700); pmax(exp(eta) * exp(-exp(eta)), .Machine$double.eps) }),
    identity = list(function(mu) mu, function(eta) eta, function(eta) rep.int(1, length(eta))),
    log = list(function(mu) log(mu), function(eta) pmax(exp(eta), .Machine$double.eps), function(eta) pmax(exp(eta), .Machine$double.eps)),
    sqrt = list(function(mu) sqrt(mu), function(eta) eta^2, function(eta) 2 * eta),
    inverse = list(function(mu) 1 / mu, function(eta) 1 / eta, function(eta) -1 / eta^2),
    `1/mu^2` = list(function(mu) 1 / mu^2, function(eta) 1 / sqrt(eta), function(eta) -1 / (2 * eta^1.5)),
    stop(gettextf("%s link not recognised", sQuote(link)), domain = NA))
  valideta <- switch(link, sqrt = function(eta) all(is.finite(eta)) && all(eta > 0), inverse = function(eta) all(is.finite(eta)) && all(eta != 0), `1/mu^2` = function(eta) all(is.finite(eta)) && all(eta > 0), function(eta) TRUE)
  structure(list(linkfun = parts[[1L]], linkinv = parts[[2L]], mu.eta = parts[[3L]], valideta = valideta, name = link), class = "link-glm")
}
.family <- function(name, link, allowed, variance, dev.resids, aic, initialize, validmu, simulate = NULL) {
  if (is.name(link)) link <- as.character(link)
  if (is.call(link)) link <- eval(link)
  if (inherits(link, "link-glm")) stats <- link
  else {
    if (!is.character(link) || !(link %in% allowed)) stop(gettextf("link \"%s\" not available for %s family; available links are %s", link, name, paste(sQuote(allowed), collapse = ", ")), domain = NA)
    stats <- make.link(link)
  }
  structure(list(family = name, link = stats$name, linkfun = stats$linkfun, linkinv = stats$linkinv, variance = variance, dev.resids = dev.resids, aic = aic, mu.eta = stats$mu.eta, initialize = initialize, validmu = validmu, valideta = stats$valideta), class = "family")
}
.ylogy <- function(y, mu) ifelse(y == 0, 0, y * log(y / mu))
.quasi <- function(make, link, name) {
  family <- do.call(make, list(link))
  family$family <- name
  family$aic <- function(y, n, mu, wt, dev) NA
  family
}
binomial <- function(link = "logit") {
  link <- substitute(link)
  if (is.name(link) && !(as.character(link) %in% c("logit", "probit", "cloglog", "cauchit", "log"))) link <- eval(link, parent.frame())
  .family("binomial", link, c("logit", "probit", "cloglog", "cauchit", "log"), function(mu) mu * (1 - mu),
    function(y, mu, wt) 2 * wt * (.ylogy(y, mu) + .ylogy(1 - y, 1 - mu)),
    function(y, n, mu, wt, dev) {
      m <- if (any(n > 1)) n else wt
      -2 * sum(ifelse(m > 0, wt / m, 0) * dbinom(round(m * y), round(m), mu, log = TRUE))
    }, .startBinomial, function(mu) all(is.finite(mu)) && all(mu > 0 & mu < 1))
}
quasibinomial <- function(link = "logit") .quasi(binomial, substitute(link), "quasibinomial")
poisson <- function(link = "log") {
  link <- substitute(link)
  .family("poisson", link, c("log", "identity", "sqrt"), function(mu) mu,
    function(y, mu, wt) {
      r <- mu * wt
      p <- which(y > 0)
      r[p] <- (wt * (y * log(y / mu) - (y - mu)))[p]
      2 * r
    },
    function(y, n, mu, wt, dev) -2 * sum(dpois(y, mu, log = TRUE) * wt),
    function(y, weights) {
      if (any(y < 0)) stop(simpleError("negative values not allowed for the 'Poisson' family", quote(eval(family$initialize))))
      list(y = y, n = rep.int(1, length(y)), weights = weights, mustart = y + 0.1)
    }, function(mu) all(is.finite(mu)) && all(mu > 0))
}
quasipoisson <- function(link = "log") .quasi(poisson, substitute(link), "quasipoisson")
gaussian <- function(link = "identity") {
  link <- substitute(link)
  .family("gaussian", link, c("inverse", "log", "identity"), function(mu) rep.int(1, length(mu)), function(y, mu, wt) wt * ((y - mu)^2),
    function(y, n, mu, wt, dev) {
      nobs <- length(y)
      nobs * (log(2 * pi * dev / nobs) + 1) + 2 - sum(log(wt))
    }, function(y, weights) list(y = y, n = rep.int(1, length(y)), weights = weights, mustart = y), function(mu) TRUE)
}
Gamma <- function(link = "inverse") {
  link <- substitute(link)
  .family("Gamma", link, c("inverse", "log", "identity"), function(mu) mu^2,
    function(y, mu, wt) -2 * wt * (log(ifelse(y == 0, 1, y / mu)) - (y - mu) / mu),
    function(y, n, mu, wt, dev) {
      disp <- dev / sum(wt)
      -2 * sum(dgamma(y, 1 / disp, scale = mu * disp, log = TRUE) * wt) + 2
    },
    function(y, weights) {
      if (any(y <= 0)) stop(simpleError("non-positive values not allowed for the 'Gamma' family", quote(eval(family$initialize))))
      list(y = y, n = rep.int(1, length(y)), weights = weights, mustart = y)
    }, function(mu) all(is.finite(mu)) && all(mu > 0))
}
.startBinomial <- function(y, weights) {
  if (is.matrix(y)) {
    if (ncol(y) != 2L) stop(simpleError("for the 'binomial' family, y must be a vector of 0 and 1's\nor a 2 column matrix where col 1 is no. successes and col 2 is no. failures", quote(eval(family$initialize))))
    n <- as.vector(y[, 1L] + y[, 2L])
    names <- rownames(y)
    share <- ifelse(n == 0, 0, y[, 1L] / n)
    names(share) <- names
    weights <- weights * n
    return(list(y = share, n = n, weights = weights, mustart = (n * share + 0.5) / (n + 1)))
  }
  if (is.factor(y)) y <- setNames(as.numeric(as.integer(y) != 1L), names(y))
  if (any(y < 0 | y > 1)) stop(simpleError("y values must be 0 <= y <= 1", quote(eval(family$initialize))))
  m <- weights * y
  if (any(abs(m - round(m)) > 1e-3)) warning("non-integer #successes in a binomial glm!", call. = FALSE)
  list(y = y, n = rep.int(1, length(y)), weights = weights, mustart = (weights * y + 0.5) / (weights + 1))
}
print.family <- function(x, ...) {
  cat("\nFamily:", x$family, "\n")
  cat("Link function:", x$link, "\n\n")
  invisible(x)
}
family <- function(object, ...) object$family
glm.control <- function(epsilon = 1e-8, maxit = 25, trace = FALSE) {
  if (!is.numeric(epsilon) || epsilon <= 0) stop("value of 'epsilon' must be > 0")
  if (!is.numeric(maxit) || maxit <= 0) stop("maximum number of iterations must be > 0")
  list(epsilon = epsilon, maxit = maxit, trace = trace)
}
glm <- function(formula, family = gaussian, data, weights, subset, na.action, start = NULL, etastart, mustart, offset, control = list(...), model = TRUE, method = "glm.fit", x = FALSE, y = TRUE, singular.ok = TRUE, contrasts = NULL, ...) {
  cl <- match.call()
  if (is.character(family)) family <- get(family, mode = "function", envir = parent.frame())
  if (is.function(family)) family <- family()
  if (is.null(family$family)) stop("'family' not recognized")
  mf <- eval(.modelFrameCall(cl, c("formula", "data", "subset", "weights", "na.action", "offset"), drop.unused.levels = TRUE), parent.frame())
  mt <- attr(mf, "terms")
  response <- model.response(mf, "any")
  w <- as.vector(model.weights(mf))
  if (!is.null(w) && any(w < 0)) stop("negative weights not allowed")
  off <- as.vector(model.offset(mf))
  design <- model.matrix(mt, mf, contrasts)
  control <- do.call("glm.control", control)
  fit <- glm.fit(design, response, weights = w, offset = off, family = family, control = control, start = start, intercept = attr(mt, "intercept") > 0L)
  if (length(off) && attr(mt, "intercept") > 0L) fit$null.deviance <- glm.fit(design[, "(Intercept)", drop = FALSE], response, weights = w, offset = off, family = family, control = control, intercept = TRUE)$deviance
  if (model) fit$model <- mf
  fit$na.action <- attr(mf, "na.action")
  if (x) fit$x <- design
  if (!y) fit$y <- NULL
  structure(c(fit, list(call = cl, formula = formula, terms = mt, data = if (missing(data)) environment(formula) else data, offset = off, control = control, method = method, contrasts = attr(design, "contrasts"), xlevels = .getXlevels(mt, mf))), class = c("glm", "lm"))
}
glm.fit <- function(x, y, weights = rep(1, nobs), start = NULL, etastart = NULL, mustart = NULL, offset = rep(0, nobs), family = gaussian(), control = list(), intercept = TRUE, singular.ok = TRUE) {
  control <- do.call("glm.control", control)
  x <- as.matrix(x)
  xnames <- colnames(x)
  nobs <- NROW(y)
  ynames <- if (is.matrix(y)) rownames(y) else names(y)
  if (is.null(weights)) weights <- rep.int(1, nobs)
  if (is.null(offset)) offset <- rep.int(0, nobs)
  init <- family$initialize(y, weights)
  y <- init$y
  weights <- init$weights
  n <- init$n
  nvars <- ncol(x)
  eta <- if (!is.null(etastart)) etastart else if (!is.null(start)) offset + as.vector(x %*% start) else family$linkfun(if (is.null(mustart)) init$mustart else mustart)
  mu <- family$linkinv(eta)
  if (!(family$validmu(mu) && family$valideta(eta))) stop("cannot find valid starting values: please specify some", call. = FALSE)
  devold <- sum(family$dev.resids(y, mu, weights))
  coefold <- start
  boundary <- conv <- FALSE
  coef <- NULL
  if (nvars == 0L) {
    eta <- offset
    mu <- family$linkinv(eta)
    dev <- sum(family$dev.resids(y, mu, weights))
    w <- sqrt(weights * family$mu.eta(eta)^2 / family$variance(mu))
    residuals <- (y - mu) / family$mu.eta(eta)
    good <- rep.int(TRUE, nobs)
    conv <- TRUE
    coef <- numeric()
    iter <- 0L
    fit <- list(rank = 0L)
  } else {
    for (iter in seq_len(control$maxit)) {
      good <- weights > 0
      varmu <- family$variance(mu)[good]
      if (anyNA(varmu)) stop("NAs in V(mu)")
      if (any(varmu == 0)) stop("0s in V(mu)")
      mu.eta <- family$mu.eta(eta)
      if (any(is.na(mu.eta[good]))) stop("NAs in d(mu)/d(eta)")
      good <- weights > 0 & mu.eta != 0
      if (all(!good)) {
        conv <- FALSE
        warning(gettextf("no observations informative at iteration %d", iter), domain = NA)
        break
      }
      z <- (eta - offset)[good] + (y - mu)[good] / mu.eta[good]
      w <- sqrt(weights[good] * mu.eta[good]^2 / family$variance(mu)[good])
      fit <- .qrCompact(x[good, , drop = FALSE] * w, min(1e-07, control$epsilon / 1000))
      eff <- .qrApply(fit$qr, fit$rank, fit$qraux, as.matrix(z * w), TRUE)
      k <- fit$rank
      coef <- rep.int(NA_real_, nvars)
      coef[fit$pivot[seq_len(k)]] <- .laTriangular(fit$qr, eff, k, TRUE, FALSE)
      if (any(!is.finite(coef[fit$pivot[seq_len(k)]]))) {
        conv <- FALSE
        warning(gettextf("non-finite coefficients at iteration %d", iter), domain = NA)
        break
      }
      if (nobs < k) stop(sprintf("X matrix has rank %d, but only %d observations", k, nobs))
      start <- ifelse(is.na(coef), 0, coef)
      eta <- as.vector(x %*% start) + offset
      mu <- family$linkinv(eta)
      dev <- sum(family$dev.resids(y, mu, weights))
      if (control$trace) cat("Deviance = ", dev, " Iterations - ", iter, "\n", sep = "")
      halve <- function(bad, why) {
        if (is.null(coefold)) stop("no valid set of coefficients has been found: please supply starting values", call. = FALSE)
        warning(why, call. = FALSE)
        ii <- 1
        while (bad()) {
          if (ii > control$maxit) stop("inner loop; cannot correct step size", call. = FALSE)
          ii <- ii + 1
          start <<- (start + coefold) / 2
          eta <<- as.vector(x %*% start) + offset
          mu <<- family$linkinv(eta)
          dev <<- sum(family$dev.resids(y, mu, weights))
        }
        boundary <<- TRUE
      }
      if (!is.finite(dev)) halve(function() !is.finite(dev), "step size truncated due to divergence")
      if (!(family$valideta(eta) && family$validmu(mu))) halve(function() !(family$valideta(eta) && family$validmu(mu)), "step size truncated: out of bounds")
      if (abs(dev - devold) / (abs(dev) + 0.1) < control$epsilon) {
        conv <- TRUE
        break
      }
      devold <- dev
      coefold <- start
    }
    if (!conv) warning("glm.fit: algorithm did not converge", call. = FALSE)
    if (boundary) warning("glm.fit: algorithm stopped at boundary value", call. = FALSE)
    eps <- 10 * .Machine$double.eps
    if (family$family == "binomial" && any(mu > 1 - eps | mu < eps)) warning("glm.fit: fitted probabilities numerically 0 or 1 occurred", call. = FALSE)
    if (family$family == "poisson" && any(mu < eps)) warning("glm.fit: fitted rates numerically 0 occurred", call. = FALSE)
    residuals <- (y - mu) / family$mu.eta(eta)
    names(coef) <- xnames
    qr <- fit$qr
    dimnames(qr) <- list(NULL, xnames[fit$pivot])
    rownames(qr) <- if (is.null(rownames(x))) NULL else rownames(x)[good]
    eff <- setNames(as.vector(eff), c(xnames[fit$pivot[seq_len(fit$rank)]], rep.int("", sum(good) - fit$rank)))
  }
  wt <- rep.int(0, nobs)
  wt[good] <- w^2
  names(residuals) <- names(mu) <- names(eta) <- names(wt) <- names(weights) <- names(y) <- ynames
  wtdmu <- if (intercept) sum(weights * y) / sum(weights) else family$linkinv(offset)
  nulldev <- sum(family$dev.resids(y, wtdmu, weights))
  n.ok <- nobs - sum(weights == 0)
  rank <- fit$rank
  out <- list(coefficients = coef, residuals = residuals, fitted.values = mu)
  if (nvars) {
    out$effects <- eff
    out$R <- structure(qr[seq_len(nvars), , drop = FALSE] * (row(qr[seq_len(nvars), , drop = FALSE]) <= col(qr[seq_len(nvars), , drop = FALSE])), dimnames = list(colnames(qr), colnames(qr)))
  }
  out$rank <- rank
  if (nvars) out$qr <- structure(list(qr = qr, rank = rank, qraux = fit$qraux, pivot = fit$pivot, tol = min(1e-07, control$epsilon / 1000)), class = "qr")
  c(out, list(family = family, linear.predictors = eta, deviance = dev, aic = family$aic(y, n, mu, weights, dev) + 2 * rank, null.deviance = nulldev, iter = iter, weights = wt, prior.weights = weights, df.residual = n.ok - rank, df.null = n.ok - as.integer(intercept), y = y, converged = conv, boundary = boundary))
}
print.glm <- function(x, digits = max(3L, getOption("digits") - 3L), ...) {
  cat("\nCall:  ", paste(deparse(x$call), collapse = "\n"), "\n\n", sep = "")
  if (length(coef(x))) {
    cat("Coefficients")
    if (is.character(co <- x$contrasts)) cat("  [contrasts: ", apply(cbind(names(co), co), 1L, paste, collapse = "="), "]")
    cat(":\n")
    print.default(format(x$coefficients, digits = digits), print.gap = 2, quote = FALSE)
  } else cat("No coefficients\n\n")
  cat("\nDegrees of Freedom:", x$df.null, "Total (i.e. Null); ", x$df.residual, "Residual\n")
  .printMissing(x$na.action)
  cat("Null Deviance:\t   ", format(signif(x$null.deviance, digits)), "\nResidual Deviance:", format(signif(x$deviance, digits)), "\tAIC:", format(signif(x$aic, digits)))
  cat("\n")
  invisible(x)
}
summary.glm <- function(object, dispersion = NULL, correlation = FALSE, symbolic.cor = FALSE, ...) {
  est.disp <- FALSE
  df.r <- object$df.residual
  if (is.null(dispersion)) {
    fixed <- object$family$family %in% c("poisson", "binomial")
    if (fixed) dispersion <- 1
    else if (df.r > 0) {
      est.disp <- TRUE
      w <- object$weights
      if (any(w == 0)) warning("observations with zero weight not used for calculating dispersion")
      dispersion <- sum((w * object$residuals^2)[w > 0]) / df.r
    } else {
      est.disp <- TRUE
      dispersion <- NaN
    }
  }
  p <- object$rank
  aliased <- is.na(coef(object))
  tname <- if (est.disp) c("t value", "Pr(>|t|)") else c("z value", "Pr(>|z|)")
  if (p > 0) {
    p1 <- seq_len(p)
    names <- names(object$coefficients)[object$qr$pivot[p1]]
    est <- object$coefficients[object$qr$pivot[p1]]
    unscaled <- chol2inv(object$qr$qr[p1, p1, drop = FALSE])
    dimnames(unscaled) <- list(names, names)
    scaled <- dispersion * unscaled
    se <- sqrt(diag(scaled))
    t <- est / se
    pv <- if (!est.disp) 2 * pnorm(-abs(t)) else if (df.r > 0) 2 * pt(-abs(t), df.r) else rep(NaN, p)
    table <- cbind(est, se, t, pv)
    dimnames(table) <- list(names, c("Estimate", "Std. Error", tname))
    df.f <- ncol(object$qr$qr)
  } else {
    table <- matrix(0, 0L, 4L, dimnames = list(NULL, c("Estimate", "Std. Error", tname)))
    unscaled <- scaled <- matrix(0, 0L, 0L)
    df.f <- length(aliased)
  }
  keep <- match(c("call", "terms", "family", "deviance", "aic", "contrasts", "df.residual", "null.deviance", "df.null", "iter", "na.action"), names(object), 0L)
  structure(c(object[keep], list(deviance.resid = residuals(object, type = "deviance"), coefficients = table, aliased = aliased, dispersion = dispersion, df = c(object$rank, df.r, df.f), cov.unscaled = unscaled, cov.scaled = scaled)), class = "summary.glm")
}
print.summary.glm <- function(x, digits = max(3L, getOption("digits") - 3L), symbolic.cor = x$symbolic.cor, signif.stars = getOption("show.signif.stars", TRUE), ...) {
  cat("\nCall:\n", paste(deparse(x$call), collapse = "\n"), "\n\n", sep = "")
  cat("Deviance Residuals: \n")
  r <- x$deviance.resid
  if (x$df.residual > 5) r <- setNames(quantile(r, names = FALSE, na.rm = TRUE), c("Min", "1Q", "Median", "3Q", "Max"))
  print.default(zapsmall(r, digits + 1L), digits = digits, na.print = "", print.gap = 2L)
  .printCoefficients(x, digits, signif.stars, ...)
  cat("\n(Dispersion parameter for ", x$family$family, " family taken to be ", format(x$dispersion), ")\n\n", sep = "")
  dev <- format(c(x$null.deviance, x$deviance), digits = max(5L, digits + 1L))
  dfs <- format(c(x$df.null, x$df.residual))
  cat(paste0(format(c("    Null", "Residual"), justify = "right"), " deviance: ", dev, "  on ", dfs, "  degrees of freedom\n"), sep = "")
  .printMissing(x$na.action)
  cat("AIC: ", format(x$aic, digits = max(4L, digits + 1L)), "\n\n", "Number of Fisher Scoring iterations: ", x$iter, "\n", sep = "")
  cat("\n")
  invisible(x)
}
residuals.glm <- function(object, type = c("deviance", "pearson", "working", "response", "partial"), ...) {
  type <- match.arg(type)
  y <- object$y
  r <- object$residuals
  mu <- object$fitted.values
  wts <- object$prior.weights
  if (is.null(y) && type %in% c("deviance", "pearson", "response")) y <- mu + r * object$family$mu.eta(object$linear.predictors)
  res <- switch(type,
    deviance = if (object$df.residual > 0) {
      d <- sqrt(pmax(object$family$dev.resids(y, mu, wts), 0))
      ifelse(y > mu, d, -d)
    } else rep.int(0, length(mu)),
    pearson = (y - mu) * sqrt(wts) / sqrt(object$family$variance(mu)), working = r, response = y - mu, partial = r)
  names(res) <- names(mu)
  res <- naresid(object$na.action, res)
  if (type == "partial") res + predict(object, type = "terms") else res
}
deviance.glm <- function(object, ...) object$deviance
vcov.glm <- function(object, ...) summary.glm(object)$cov.scaled
vcov.summary.glm <- function(object, ...) object$cov.scaled
coef.summary.glm <- function(object, ...) object$coefficients
formula.glm <- function(x, ...) if (!is.null(x$formula)) formula(x$terms) else formula.lm(x)
weights.glm <- function(object, type = c("prior", "working"), ...) if (match.arg(type) == "prior") object$prior.weights else object$weights
nobs.glm <- function(object, ...) if (!is.null(w <- object$prior.weights)) sum(w != 0) else length(object$residuals)
logLik.glm <- function(object, ...) {
  p <- object$rank + (object$family$family %in% c("gaussian", "Gamma", "inverse.gaussian"))
  structure(p - object$aic / 2, nobs = sum(object$prior.weights != 0), df = p, class = "logLik")
}
model.frame.glm <- function(formula, ...) formula$model
predict.glm <- function(object, newdata = NULL, type = c("link", "response", "terms"), se.fit = FALSE, dispersion = NULL, terms = NULL, na.action = na.pass, ...) {
  type <- match.arg(type)
  if (type == "terms") {
    scale <- sqrt(if (is.null(dispersion) || dispersion == 0) summary.glm(object)$dispersion else dispersion)
    parts <- predict.lm(object, newdata, se.fit, scale = scale, type = "terms", terms = terms, na.action = na.action)
    return(if (se.fit) c(parts[c("fit", "se.fit")], residual.scale = scale) else parts)
  }
  if (!se.fit) {
    if (missing(newdata) || is.null(newdata)) return(napredict(object$na.action, if (type == "response") object$fitted.values else object$linear.predictors))
    eta <- predict.lm(object, newdata, na.action = na.action)
    return(if (type == "response") object$family$linkinv(eta) else eta)
  }
  if (is.null(dispersion)) dispersion <- summary.glm(object)$dispersion
  scale <- sqrt(dispersion)
  X <- if (is.null(newdata)) model.matrix(object) else {
    tt <- delete.response(object$terms)
    model.matrix(tt, model.frame(tt, newdata, na.action = na.action, xlev = object$xlevels), contrasts.arg = object$contrasts)
  }
  eta <- if (is.null(newdata)) object$linear.predictors else predict.lm(object, newdata, na.action = na.action)
  p <- object$rank
  piv <- object$qr$pivot[seq_len(p)]
  XR <- X[, piv, drop = FALSE] %*% .laTriangular(object$qr$qr, diag(p), p, TRUE, FALSE)
  se <- setNames(sqrt(rowSums(XR^2)) * scale, names(eta))
  if (type == "response") {
    se <- se * abs(object$family$mu.eta(eta))
    eta <- object$family$linkinv(eta)
  }
  list(fit = eta, se.fit = se, residual.scale = scale)
}
anova.glm <- function(object, ..., dispersion = NULL, test = NULL) {
  if (...length()) {
    models <- list(object, ...)
    df <- vapply(models, function(m) as.numeric(m$df.residual), 0)
    dev <- vapply(models, function(m) m$deviance, 0)
    table <- data.frame(df, dev, c(NA, -diff(df)), c(NA, -diff(dev)))
    names(table) <- c("Resid. Df", "Resid. Dev", "Df", "Deviance")
    attr(table, "row.names") <- as.character(seq_along(models))
    text <- vapply(models, function(m) paste(deparse(formula(m)), collapse = "\n"), "")
    heading <- c("Analysis of Deviance Table\n", paste0("Model ", format(seq_along(models)), ": ", text, collapse = "\n"))
    big <- models[[order(df)[1L]]]
  } else {
    assign <- attr(model.matrix(object), "assign")
    X <- model.matrix(object)
    last <- max(0, assign)
    df <- object$df.null
    dev <- object$null.deviance
    for (j in seq_len(max(0, last - 1))) {
      fit <- glm.fit(X[, assign <= j, drop = FALSE], object$y, weights = object$prior.weights, offset = object$offset, family = .refamily(object$family), control = object$control)
      df <- c(df, fit$df.residual)
      dev <- c(dev, fit$deviance)
    }
    if (last) {
      df <- c(df, object$df.residual)
      dev <- c(dev, object$deviance)
    }
    table <- data.frame(c(NA, -diff(df)), c(NA, pmax(0, -diff(dev))), df, dev)
    dimnames(table) <- list(c("NULL", attr(object$terms, "term.labels")), c("Df", "Deviance", "Resid. Df", "Resid. Dev"))
    heading <- paste0("Analysis of Deviance Table", "\n\nModel: ", object$family$family, ", link: ", object$family$link, "\n\nResponse: ", deparse1(formula(object)[[2L]]), "\n\nTerms added sequentially (first to last)\n\n")
    big <- object
  }
  if (!is.null(test)) {
    if (test == "LRT" || test == "Chisq") {
      scale <- if (is.null(dispersion)) summary.glm(big)$dispersion else dispersion
      table[["Pr(>Chi)"]] <- pchisq(table[["Deviance"]] / scale, abs(table[["Df"]]), lower.tail = FALSE)
    } else if (test == "F") {
      scale <- summary.glm(big)$dispersion
      f <- table[["Deviance"]] / table[["Df"]] / scale
      table[["F"]] <- f
      table[["Pr(>F)"]] <- pf(f, table[["Df"]], big$df.residual, lower.tail = FALSE)
    } else stop("test must be one of \"Chisq\", \"LRT\" and \"F\"")
  }
  structure(table, heading = heading, class = c("anova", "data.frame"))
}
.refamily <- function(family) {
  if (family$family %in% c("binomial", "quasibinomial")) family$initialize <- function(y, weights) list(y = y, n = rep.int(1, length(y)), weights = weights, mustart = (weights * y + 0.5) / (weights + 1))
  family
}
"""#)
}
