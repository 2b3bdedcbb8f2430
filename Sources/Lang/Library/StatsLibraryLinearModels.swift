/// `lm`, its summaries, tests and predictions.
enum StatsLibraryLinearModels {
  static let source = LibrarySource("linear models", #"""
lm <- function(formula, data, subset, weights, na.action, method = "qr", model = TRUE, x = FALSE, y = FALSE, qr = TRUE, singular.ok = TRUE, contrasts = NULL, offset, ...) {
  cl <- match.call()
  mf <- eval(.modelFrameCall(cl, c("formula", "data", "subset", "weights", "na.action", "offset"), drop.unused.levels = TRUE), parent.frame())
  keepsDesign <- x
  keepsResponse <- y
  if (method == "model.frame") return(mf)
  mt <- attr(mf, "terms")
  y <- model.response(mf, "numeric")
  w <- as.vector(model.weights(mf))
  if (!is.null(w) && !is.numeric(w)) stop("'weights' must be a numeric vector")
  offset <- model.offset(mf)
  x <- model.matrix(mt, mf, contrasts)
  z <- if (is.null(w)) lm.fit(x, y, offset = offset, singular.ok = singular.ok, ...) else lm.wfit(x, y, w, offset = offset, singular.ok = singular.ok, ...)
  class(z) <- c(if (is.matrix(y)) "mlm", "lm")
  z$na.action <- attr(mf, "na.action")
  z$offset <- offset
  z$contrasts <- attr(x, "contrasts")
  z$xlevels <- .getXlevels(mt, mf)
  z$call <- cl
  z$terms <- mt
  if (model) z$model <- mf
  if (keepsDesign) z$x <- x
  if (keepsResponse) z$y <- y
  if (!qr) z$qr <- NULL
  z
}
lm.fit <- function(x, y, offset = NULL, method = "qr", tol = 1e-07, singular.ok = TRUE, ...) {
  if (is.null(n <- nrow(x))) stop("'x' must be a matrix")
  if (n == 0L) stop("0 (non-NA) cases")
  if (NROW(y) != n) stop("incompatible dimensions")
  if (!is.null(offset)) y <- y - offset
  if (any(!is.finite(y))) stop("NA/NaN/Inf in 'y'")
  if (any(!is.finite(x))) stop("NA/NaN/Inf in 'x'")
  p <- ncol(x)
  if (p == 0L) {
    z <- list(coefficients = numeric(), residuals = y, fitted.values = 0 * y, rank = 0L, df.residual = length(y))
    if (!is.null(offset)) z$fitted.values <- z$fitted.values + offset
    return(z)
  }
  ny <- if (is.matrix(y)) colnames(y)
  q <- .qrCompact(x, tol)
  k <- q$rank
  if (!singular.ok && k < p) stop("singular fit encountered")
  eff <- .qrApply(q$qr, k, q$qraux, as.matrix(y), TRUE)
  coef <- matrix(NA_real_, p, ncol(eff))
  if (k > 0L) coef[q$pivot[seq_len(k)], ] <- .laTriangular(q$qr, eff, k, TRUE, FALSE)
  low <- eff
  low[seq_len(k), ] <- 0
  res <- .qrApply(q$qr, k, q$qraux, low, FALSE)
  dn <- colnames(x)
  if (is.null(dn)) dn <- paste0("x", seq_len(p))
  enames <- c(dn[q$pivot[seq_len(k)]], rep.int("", n - k))
  q$qr <- structure(q$qr, dimnames = dimnames(x))
  if (!is.null(colnames(x))) colnames(q$qr) <- colnames(x)[q$pivot]
  if (is.matrix(y)) {
    dimnames(coef) <- list(dn, ny)
    dimnames(eff) <- list(enames, ny)
    dimnames(res) <- dimnames(y)
    fit <- y - res
  } else {
    coef <- setNames(as.vector(coef), dn)
    eff <- setNames(as.vector(eff), enames)
    res <- setNames(as.vector(res), if (is.null(names(y))) rownames(x) else names(y))
    fit <- as.vector(y) - res
  }
  if (!is.null(offset)) fit <- fit + offset
  a <- attr(x, "assign")
  attr(q$qr, "assign") <- a
  if (!is.null(attr(x, "contrasts"))) attr(q$qr, "contrasts") <- attr(x, "contrasts")
  qrobj <- structure(list(qr = q$qr, qraux = q$qraux, pivot = q$pivot, tol = tol, rank = k), class = "qr")
  list(coefficients = coef, residuals = res, effects = eff, rank = k, fitted.values = fit, assign = a, qr = qrobj, df.residual = n - k)
}
lm.wfit <- function(x, y, w, offset = NULL, method = "qr", tol = 1e-7, singular.ok = TRUE, ...) {
  if (nrow(x) != length(w)) stop("incompatible dimensions")
  if (any(w < 0 | is.na(w))) stop("missing or negative weights not allowed")
  if (!is.null(offset)) y <- y - offset
  keep <- w > 0
  r <- sqrt(w)
  scaled <- structure(x[keep, , drop = FALSE] * r[keep], assign = attr(x, "assign"), contrasts = attr(x, "contrasts"))
  z <- lm.fit(scaled, (if (is.matrix(y)) y[keep, , drop = FALSE] else y[keep]) * r[keep], tol = tol, singular.ok = singular.ok)
  beta <- z$coefficients
  beta[is.na(beta)] <- 0
  fit <- x %*% beta
  if (!is.matrix(y)) fit <- setNames(as.vector(fit), names(y))
  z$fitted.values <- fit
  z$residuals <- y - fit
  if (!is.null(offset)) z$fitted.values <- fit + offset
  z$weights <- w
  z[c("coefficients", "residuals", "fitted.values", "effects", "weights", "rank", "assign", "qr", "df.residual")]
}
lsfit <- function(x, y, wt = NULL, intercept = TRUE, ...) {
  x <- as.matrix(x)
  if (is.null(colnames(x))) colnames(x) <- if (ncol(x) == 1L) "X" else paste0("X", seq_len(ncol(x)))
  if (intercept) x <- cbind(Intercept = 1, x)
  z <- if (is.null(wt)) lm.fit(x, y) else lm.wfit(x, y, wt)
  list(coefficients = z$coefficients, residuals = z$residuals, intercept = intercept, qr = z$qr)
}
print.lm <- function(x, digits = max(3L, getOption("digits") - 3L), ...) {
  cat("\nCall:\n", paste(deparse(x$call), collapse = "\n"), "\n\n", sep = "")
  if (length(coef(x))) {
    cat("Coefficients:\n")
    print.default(format(coef(x), digits = digits), print.gap = 2L, quote = FALSE)
  } else cat("No coefficients\n")
  cat("\n")
  invisible(x)
}
summary.lm <- function(object, correlation = FALSE, symbolic.cor = FALSE, ...) {
  z <- object
  p <- z$rank
  rdf <- z$df.residual
  r <- z$residuals
  w <- z$weights
  f <- z$fitted.values
  if (!is.null(z$offset)) f <- f - z$offset
  ans <- z[c("call", "terms", if (!is.null(w)) "weights")]
  n <- if (is.null(w)) length(r) else sum(w > 0)
  if (p == 0L) {
    ans$residuals <- r
    ans$coefficients <- matrix(NA_real_, 0L, 4L, dimnames = list(NULL, c("Estimate", "Std. Error", "t value", "Pr(>|t|)")))
    ans$sigma <- sqrt((if (is.null(w)) sum(r^2) else sum(w * r^2)) / rdf)
    ans$df <- c(0L, n, length(z$coefficients))
    ans$r.squared <- ans$adj.r.squared <- 0
    class(ans) <- "summary.lm"
    return(ans)
  }
  intercept <- attr(z$terms, "intercept")
  if (is.null(w)) {
    mss <- if (intercept) sum((f - mean(f))^2) else sum(f^2)
    rss <- sum(r^2)
  } else {
    m <- sum(w * f / sum(w))
    mss <- if (intercept) sum(w * (f - m)^2) else sum(w * f^2)
    rss <- sum(w * r^2)
    r <- sqrt(w) * r
  }
  resvar <- rss / rdf
  if (is.finite(resvar) && resvar < (mean(f)^2 + var(c(f))) * 1e-30) warning("essentially perfect fit: summary may be unreliable")
  p1 <- seq_len(p)
  R <- chol2inv(z$qr$qr[p1, p1, drop = FALSE])
  est <- z$coefficients[z$qr$pivot[p1]]
  se <- sqrt(diag(R) * resvar)
  tval <- est / se
  ans$residuals <- r
  ans$coefficients <- cbind(Estimate = est, `Std. Error` = se, `t value` = tval, `Pr(>|t|)` = 2 * pt(abs(tval), rdf, lower.tail = FALSE))
  rownames(ans$coefficients) <- names(est)
  ans$aliased <- is.na(z$coefficients)
  ans$sigma <- sqrt(resvar)
  ans$df <- c(p, rdf, length(z$coefficients))
  if (p != intercept) {
    df.int <- if (intercept) 1L else 0L
    ans$r.squared <- mss / (mss + rss)
    ans$adj.r.squared <- 1 - (1 - ans$r.squared) * ((n - df.int) / rdf)
    ans$fstatistic <- c(value = mss / (p - df.int) / resvar, numdf = p - df.int, dendf = rdf)
  } else ans$r.squared <- ans$adj.r.squared <- 0
  ans$cov.unscaled <- R
  dimnames(ans$cov.unscaled) <- list(names(est), names(est))
  if (correlation) ans$correlation <- (R * resvar) / outer(se, se)
  if (!is.null(z$na.action)) ans$na.action <- z$na.action
  class(ans) <- "summary.lm"
  ans
}
.printResidualSummary <- function(resid, rdf, digits, ...) {
  if (rdf > 5L) {
    q <- setNames(zapsmall(quantile(resid, names = FALSE), digits + 1L), c("Min", "1Q", "Median", "3Q", "Max"))
    print(q, digits = digits, ...)
  } else if (rdf > 0L) print(resid, digits = digits, ...)
}
.printCoefficients <- function(x, digits, signif.stars, ...) {
  if (!length(x$aliased)) return(cat("\nNo Coefficients\n"))
  dropped <- sum(x$aliased)
  cat(if (dropped) paste0("\nCoefficients: (", dropped, " not defined because of singularities)\n") else "\nCoefficients:\n")
  table <- matrix(NA_real_, length(x$aliased), ncol(x$coefficients), dimnames = list(names(x$aliased), colnames(x$coefficients)))
  table[!x$aliased, ] <- x$coefficients
  printCoefmat(table, digits = digits, signif.stars = signif.stars, na.print = "NA", ...)
}
.printMissing <- function(action, before = "  (", after = ")\n") {
  note <- naprint(action)
  if (nzchar(note)) cat(before, note, after, sep = "")
}
print.summary.lm <- function(x, digits = max(3L, getOption("digits") - 3L), symbolic.cor = x$symbolic.cor, signif.stars = getOption("show.signif.stars", TRUE), ...) {
  cat("\nCall:\n", paste(deparse(x$call), collapse = "\n"), "\n\n", sep = "")
  df <- x$df
  rdf <- df[2L]
  w <- x$weights
  cat(if (!is.null(w) && diff(range(w))) "Weighted ", "Residuals:\n", sep = "")
  if (rdf > 0L) .printResidualSummary(x$residuals, rdf, digits, ...)
  else {
    cat("ALL", df[1L], "residuals are 0: no residual degrees of freedom!")
    cat("\n")
  }
  .printCoefficients(x, digits, signif.stars, signif.legend = TRUE, ...)
  cat("\nResidual standard error:", format(signif(x$sigma, digits)), "on", rdf, "degrees of freedom")
  cat("\n")
  .printMissing(x$na.action)
  if (!is.null(x$fstatistic)) {
    cat("Multiple R-squared: ", formatC(x$r.squared, digits = digits))
    cat(",\tAdjusted R-squared: ", formatC(x$adj.r.squared, digits = digits), "\nF-statistic:", formatC(x$fstatistic[1L], digits = digits), "on", x$fstatistic[2L], "and", x$fstatistic[3L], "DF,  p-value:", format.pval(pf(x$fstatistic[1L], x$fstatistic[2L], x$fstatistic[3L], lower.tail = FALSE), digits = digits))
    cat("\n")
  }
  cat("\n")
  invisible(x)
}
coef.summary.lm <- function(object, ...) object$coefficients
vcov.lm <- function(object, ...) vcov.summary.lm(summary.lm(object))
vcov.summary.lm <- function(object, ...) object$sigma^2 * object$cov.unscaled
sigma <- function(object, ...) sqrt(deviance(object) / df.residual(object))
df.residual <- function(object, ...) object$df.residual
deviance.lm <- function(object, ...) sum(weighted.residuals(object)^2, na.rm = TRUE)
weighted.residuals <- function(obj, drop0 = TRUE) {
  r <- residuals(obj, type = "deviance")
  w <- obj$weights
  if (inherits(obj, "glm") || is.null(w)) r else if (drop0) (sqrt(w) * r)[w != 0] else sqrt(w) * r
}
residuals.lm <- function(object, type = c("working", "response", "deviance", "pearson", "partial"), ...) {
  type <- match.arg(type)
  r <- object$residuals
  if (type %in% c("deviance", "pearson") && !is.null(object$weights)) r <- r * sqrt(object$weights)
  r <- naresid(object$na.action, r)
  if (type == "partial") r + predict(object, type = "terms") else r
}
fitted.lm <- function(object, ...) naresid(object$na.action, object$fitted.values)
weights <- function(object, ...) UseMethod("weights")
weights.default <- function(object, ...) object$weights
nobs.default <- function(object, ...) length(residuals(object))
nobs.lm <- function(object, ...) if (!is.null(object$weights)) sum(object$weights != 0) else NROW(object$residuals)
logLik.lm <- function(object, REML = FALSE, ...) {
  r <- object$residuals
  n <- length(r)
  w <- if (is.null(object$weights)) rep.int(1, n) else object$weights
  val <- 0.5 * (sum(log(w)) - n * (log(2 * pi) + 1 - log(n) + log(sum(w * r^2))))
  structure(val, nall = n, nobs = n, df = object$rank + 1, class = "logLik")
}
print.logLik <- function(x, digits = getOption("digits"), ...) {
  cat("'log Lik.' ", paste(format(c(x), digits = digits), collapse = ", "), " (df=", format(attr(x, "df")), ")\n", sep = "")
  invisible(x)
}
AIC <- function(object, ..., k = 2) {
  one <- function(m) {
    ll <- logLik(m)
    c(attr(ll, "df"), -2 * as.numeric(ll) + k * attr(ll, "df"))
  }
  if (!...length()) return(one(object)[2L])
  all <- list(object, ...)
  v <- vapply(all, one, c(0, 0))
  data.frame(df = v[1L, ], AIC = v[2L, ], row.names = as.character(match.call()[-1L][seq_along(all)]))
}
logLik.logLik <- function(object, ...) object
nobs.logLik <- function(object, ...) {
  n <- attr(object, "nobs")
  if (is.null(n)) stop("no \"nobs\" attribute is available")
  n
}
BIC <- function(object, ...) {
  one <- function(m) {
    ll <- logLik(m)
    n <- attr(ll, "nobs")
    c(attr(ll, "df"), -2 * as.numeric(ll) + attr(ll, "df") * log(if (is.null(n)) nobs(m) else n))
  }
  if (!...length()) return(one(object)[2L])
  all <- list(object, ...)
  v <- vapply(all, one, c(0, 0))
  data.frame(df = v[1L, ], BIC = v[2L, ], row.names = as.character(match.call()[-1L][seq_along(all)]))
}
extractAIC <- function(fit, scale, k = 2, ...) UseMethod("extractAIC")
extractAIC.glm <- function(fit, scale = 0, k = 2, ...) {
  edf <- length(fit$residuals) - fit$df.residual
  c(edf, fit$aic + (k - 2) * edf)
}
extractAIC.lm <- function(fit, scale = 0, k = 2, ...) {
  n <- length(fit$residuals)
  edf <- n - fit$df.residual
  c(edf, n * log(deviance(fit) / n) + k * edf)
}
confint <- function(object, parm, level = 0.95, ...) UseMethod("confint")
# Confidence limits of the coefficients in `parm`: so many standard errors from the estimates as `quantiles` says of the tails' probabilities.
.limits <- function(object, parm, level, quantiles) {
  cf <- coef(object)
  names <- names(cf)
  if (is.null(parm)) parm <- names else if (is.numeric(parm)) parm <- names[parm]
  tails <- c(1 - level, 1 + level) / 2
  out <- matrix(NA_real_, length(parm), 2L, dimnames = list(parm, .tailNames(tails)))
  out[] <- cf[parm] + sqrt(diag(vcov(object)))[parm] %o% quantiles(tails)
  out
}
.tailNames <- function(tails) paste(format(100 * tails, trim = TRUE, scientific = FALSE, digits = 3), "%")
confint.default <- function(object, parm, level = 0.95, ...) .limits(object, if (!missing(parm)) parm, level, qnorm)
confint.lm <- function(object, parm, level = 0.95, ...) .limits(object, if (!missing(parm)) parm, level, function(p) qt(p, object$df.residual))
# What each term adds to the mean, centred where there is an intercept. Source: R ?predict.lm.
.predictTerms <- function(object, X, fresh, se.fit, scale, wanted) {
  fitted <- model.matrix(object)
  groups <- attr(fitted, "assign")
  p <- object$rank
  piv <- object$qr$pivot[seq_len(p)]
  beta <- object$coefficients
  labels <- attr(object$terms, "term.labels")
  centre <- if (attr(object$terms, "intercept") > 0L) colMeans(fitted) else rep.int(0, ncol(X))
  X <- sweep(X, 2L, centre, check.margin = FALSE)
  if (!is.null(wanted)) {
    if (is.character(wanted) && !all(wanted %in% labels)) stop("subscript out of bounds")
    labels <- labels[if (is.character(wanted)) match(wanted, labels) else wanted]
  }
  numbers <- match(labels, attr(object$terms, "term.labels"))
  sums <- function(part) matrix(vapply(numbers, part, numeric(nrow(X))), nrow(X), length(numbers), dimnames = list(rownames(X), labels))
  finish <- function(m) if (fresh) m else napredict(object$na.action, m)
  columns <- function(k) piv[groups[piv] == k]
  fit <- finish(sums(function(k) drop(X[, columns(k), drop = FALSE] %*% beta[columns(k)])))
  attr(fit, "constant") <- sum(centre[piv] * beta[piv])
  if (!se.fit) return(fit)
  rdf <- object$df.residual
  w <- object$weights
  res.var <- if (!is.null(scale)) scale^2 else sum((if (is.null(w)) 1 else w) * object$residuals^2) / rdf
  inverse <- .laTriangular(object$qr$qr, diag(p), p, TRUE, FALSE)
  se <- finish(sums(function(k) sqrt(drop((X[, columns(k), drop = FALSE] %*% inverse[groups[piv] == k, , drop = FALSE])^2 %*% rep(res.var, p)))))
  list(fit = fit, se.fit = se, df = rdf, residual.scale = sqrt(res.var))
}
predict.lm <- function(object, newdata, se.fit = FALSE, scale = NULL, df = Inf, interval = c("none", "confidence", "prediction"), level = 0.95, type = c("response", "terms"), terms = NULL, na.action = na.pass, ...) {
  type <- match.arg(type)
  Terms <- object$terms
  interval <- match.arg(interval)
  if (missing(newdata) || is.null(newdata)) {
    X <- model.matrix(object)
    offset <- object$offset
    fresh <- FALSE
  } else {
    Terms <- delete.response(Terms)
    m <- model.frame(Terms, newdata, na.action = na.action, xlev = object$xlevels)
    X <- model.matrix(Terms, m, contrasts.arg = object$contrasts)
    offset <- model.offset(m)
    fresh <- TRUE
  }
  p <- object$rank
  piv <- object$qr$pivot[seq_len(p)]
  if (p < ncol(X) && fresh) warning("prediction from a rank-deficient fit may be misleading")
  beta <- object$coefficients
  if (type == "terms") return(.predictTerms(object, X, fresh, se.fit, scale, terms))
  if (is.matrix(beta)) return(X[, piv, drop = FALSE] %*% beta[piv, , drop = FALSE])
  fit <- drop(X[, piv, drop = FALSE] %*% beta[piv])
  if (length(fit) == 1L) names(fit) <- rownames(X)
  if (!is.null(offset)) fit <- fit + offset
  if (interval == "none" && !se.fit) return(if (fresh) fit else napredict(object$na.action, fit))
  w <- object$weights
  r <- object$residuals
  rdf <- object$df.residual
  res.var <- (if (is.null(w)) sum(r^2) else sum(w * r^2)) / rdf
  XR <- X[, piv, drop = FALSE] %*% .laTriangular(object$qr$qr, diag(p), p, TRUE, FALSE)
  se <- sqrt(drop(XR^2 %*% rep(res.var, p)))
  if (length(se) == 1L || !fresh && is.null(w)) names(se) <- NULL
  if (interval != "none") {
    if (interval == "prediction" && !fresh) warning("predictions on current data refer to _future_ responses\n")
    t <- qt((1 - level) / 2, rdf)
    width <- t * (if (interval == "confidence") se else sqrt(se^2 + res.var))
    fit <- cbind(fit = fit, lwr = fit + width, upr = fit - width)
  }
  if (se.fit) list(fit = fit, se.fit = se, df = rdf, residual.scale = sqrt(res.var)) else fit
}
anova.lm <- function(object, ..., test = "F", scale = 0) {
  if (...length()) return(.anovaModels(list(object, ...), test))
  w <- object$weights
  ssr <- sum(if (is.null(w)) object$residuals^2 else w * object$residuals^2)
  p <- object$rank
  rdf <- object$df.residual
  comp <- object$effects[seq_len(p)]
  a <- object$assign[object$qr$pivot[seq_len(p)]]
  groups <- split(comp^2, a)
  ss <- c(vapply(groups, sum, 0), ssr)
  df <- c(lengths(groups), rdf)
  labels <- c(if (any(a == 0)) "(Intercept)", attr(object$terms, "term.labels")[unique(a[a > 0])], "Residuals")
  ms <- ss / df
  f <- ms / (ssr / rdf)
  P <- pf(f, df, rdf, lower.tail = FALSE)
  last <- length(df)
  f[last] <- P[last] <- NA
  table <- data.frame(df, ss, ms, f, P)
  dimnames(table) <- list(labels, c("Df", "Sum Sq", "Mean Sq", "F value", "Pr(>F)"))
  if (any(a == 0)) table <- table[-1L, ]
  structure(table, heading = c("Analysis of Variance Table\n", paste("Response:", deparse1(formula(object)[[2L]]))), class = c("anova", "data.frame"))
}
.anovaModels <- function(models, test = "F") {
  rdf <- vapply(models, function(m) as.numeric(m$df.residual), 0)
  rss <- vapply(models, deviance, 0)
  df <- c(NA, -diff(rdf))
  ss <- c(NA, -diff(rss))
  big <- order(rdf)[1L]
  scale <- rss[big] / rdf[big]
  f <- ss / df / scale
  f[!is.na(df) & df == 0] <- NA
  P <- pf(f, abs(df), rdf[big], lower.tail = FALSE)
  table <- data.frame(rdf, rss, df, ss, f, P)
  attr(table, "row.names") <- as.character(seq_along(models))
  names(table) <- c("Res.Df", "RSS", "Df", "Sum of Sq", "F", "Pr(>F)")
  text <- vapply(models, function(m) paste(deparse(formula(m)), collapse = "\n"), "")
  structure(table, heading = c("Analysis of Variance Table\n", paste0("Model ", format(seq_along(models)), ": ", text, collapse = "\n")), class = c("anova", "data.frame"))
}
print.anova <- function(x, digits = max(getOption("digits") - 2L, 3L), signif.stars = getOption("show.signif.stars", TRUE), ...) {
  if (!is.null(heading <- attr(x, "heading"))) cat(heading, sep = "\n")
  nc <- dim(x)[2L]
  cn <- colnames(x)
  has.P <- grepl("^(P|Pr)\\(", cn[nc])
  zap.i <- 1L:(if (has.P) nc - 1L else nc)
  i <- which(substr(cn, 2L, 7L) == " value")
  i <- c(i, which(!is.na(match(cn, c("F", "Cp", "Chisq")))))
  if (length(i)) zap.i <- zap.i[!(zap.i %in% i)]
  tst.i <- i
  if (length(i <- grep("Df$", cn))) zap.i <- zap.i[!(zap.i %in% i)]
  printCoefmat(x, digits = digits, signif.stars = signif.stars, has.Pvalue = has.P, P.values = has.P, cs.ind = NULL, zap.ind = zap.i, tst.ind = tst.i, na.print = "", ...)
  invisible(x)
}
update.default <- function(object, formula., ..., evaluate = TRUE) {
  call <- object$call
  if (is.null(call)) stop("need an object with call component")
  extras <- match.call(expand.dots = FALSE)$...
  parts <- as.list(call)
  if (!missing(formula.)) parts$formula <- update.formula(formula(object), formula.)
  for (n in names(extras)) parts[[n]] <- extras[[n]]
  call <- as.call(parts)
  if (evaluate) eval(call, parent.frame()) else call
}
hatvalues <- function(model, ...) {
  q <- qr.qy(model$qr, diag(1, nrow(model$qr$qr), model$rank))
  setNames(rowSums(q^2), names(model$residuals))
}
rstandard <- function(model, ...) {
  s <- sqrt(deviance(model) / df.residual(model))
  weighted.residuals(model) / (s * sqrt(1 - hatvalues(model)))
}
cooks.distance <- function(model, ...) {
  h <- hatvalues(model)
  s2 <- deviance(model) / df.residual(model)
  (weighted.residuals(model) / (1 - h))^2 * h / (s2 * model$rank)
}
summary.aov <- function(object, ...) {
  t <- as.data.frame(unclass(anova.lm(object))[1:5], optional = TRUE)
  rows <- format(attr(anova.lm(object), "row.names"), width = 11L)
  out <- structure(list(structure(t, names = c("Df", "Sum Sq", "Mean Sq", "F value", "Pr(>F)"), row.names = rows, class = c("anova", "data.frame"))), class = c("summary.aov", "listof"))
  attr(out, "na.action") <- object$na.action
  out
}
print.summary.aov <- function(x, digits = max(3L, getOption("digits") - 3L), ...) {
  print.anova(x[[1L]], digits = digits, ...)
  .printMissing(attr(x, "na.action"), "", "\n")
  invisible(x)
}
"""#)
}
