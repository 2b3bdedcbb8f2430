/// nnet: networks with one hidden layer and multinomial models, fitted by BFGS as the package does, in the language.
///
/// Weights lie unit by unit: bias, then the hidden units or inputs it hears, then (skip layer) the inputs.
enum NetworkPackage {
  static let nnet = PackageLibrary(name: "nnet", version: "7.3-18", source: LibrarySource("nnet", #"""
class.ind <- function(cl) {
  cl <- as.factor(cl)
  x <- matrix(0, length(cl), nlevels(cl), dimnames = list(names(cl), levels(cl)))
  x[cbind(seq_along(cl), as.integer(cl))] <- 1
  x
}
which.is.max <- function(x) {
  best <- seq_along(x)[x == max(x)]
  if (length(best) > 1L) sample(best, 1L) else best
}
# Where each unit's weights begin and how many it has: `n` are inputs, hidden units and outputs.
.layout <- function(n, skip) {
  heard <- c(rep(n[1L] + 1, n[2L]), rep(if (n[2L] > 0) n[2L] + 1 + skip * n[1L] else skip * (n[1L] + 1), n[3L]))
  list(heard = heard, total = sum(heard), skip = skip)
}
.logistic <- function(z) { z[] <- ifelse(z < -15, 0, ifelse(z > 15, 1, 1 / (1 + exp(-z)))); z }
.softmax <- function(z) { e <- exp(z - apply(z, 1L, max)); e / rowSums(e) }
# Matrices of the two layers, and of the skip layer, out of one vector of weights.
.layers <- function(w, n, skip) {
  hidden <- if (n[2L]) matrix(w[seq_len(n[2L] * (n[1L] + 1))], n[1L] + 1)
  out <- matrix(w[seq.int(n[2L] * (n[1L] + 1) + 1, length.out = length(w) - n[2L] * (n[1L] + 1))], ncol = n[3L])
  inner <- if (n[2L]) n[2L] else 0
  list(hidden = hidden, bias = out[1L, ], out = if (inner) out[1L + seq_len(inner), , drop = FALSE], skip = if (skip) out[-seq_len(1L + inner), , drop = FALSE])
}
.outputs <- function(w, x, n, skip, linear, softmax, censored = FALSE) {
  l <- .layers(w, n, skip)
  h <- if (n[2L]) .logistic(cbind(1, x) %*% l$hidden)
  z <- matrix(l$bias, nrow(x), n[3L], byrow = TRUE)
  if (n[2L]) z <- z + h %*% l$out
  if (skip) z <- z + x %*% l$skip
  list(hidden = h, out = if (softmax) .softmax(z) else if (linear) z else .logistic(z), layers = l)
}
nnet <- function(x, ...) UseMethod("nnet")
nnet.formula <- function(formula, data, weights, ..., subset, na.action, contrasts = NULL) {
  call <- match.call()
  frame <- match.call(expand.dots = FALSE)
  if (is.matrix(eval.parent(frame$data))) frame$data <- as.data.frame(data)
  frame$... <- frame$contrasts <- NULL
  frame[[1L]] <- quote(stats::model.frame)
  frame <- eval.parent(frame)
  terms <- attr(frame, "terms")
  x <- model.matrix(terms, frame, contrasts)
  cons <- attr(x, "contrast")
  at <- match("(Intercept)", colnames(x), nomatch = 0L)
  if (at) x <- x[, -at, drop = FALSE]
  w <- model.weights(frame)
  if (!length(w)) w <- rep(1, nrow(x))
  y <- model.response(frame)
  lev <- NULL
  if (is.factor(y)) {
    lev <- levels(y)
    counts <- table(y)
    if (any(counts == 0L)) {
      empty <- lev[counts == 0L]
      warning(sprintf(ngettext(length(empty), "group %s is empty", "groups %s are empty"), paste(sQuote(empty), collapse = " ")), domain = NA)
      y <- factor(y, levels = lev[counts > 0L])
    }
    fit <- if (length(lev) == 2L) nnet.default(x, as.vector(unclass(y)) - 1, w, entropy = TRUE, ...) else nnet.default(x, class.ind(y), w, softmax = TRUE, ...)
    fit$lev <- lev
  } else fit <- nnet.default(x, y, w, ...)
  fit$terms <- terms
  fit$coefnames <- colnames(x)
  fit$call <- call
  fit$na.action <- attr(frame, "na.action")
  fit$contrasts <- cons
  fit$xlevels <- .getXlevels(terms, frame)
  class(fit) <- c("nnet.formula", "nnet")
  fit
}
nnet.default <- function(x, y, weights, size, Wts, mask = rep(TRUE, length(wts)), linout = FALSE, entropy = FALSE, softmax = FALSE, censored = FALSE, skip = FALSE, rang = 0.7, decay = 0, maxit = 100, Hess = FALSE, trace = TRUE, MaxNWts = 1000, abstol = 1e-4, reltol = 1e-8, ...) {
  call <- match.call()
  x <- as.matrix(x)
  y <- as.matrix(y)
  if (any(is.na(x))) stop("missing values in 'x'")
  if (any(is.na(y))) stop("missing values in 'y'")
  if (nrow(x) != nrow(y)) stop("nrows of 'x' and 'y' must match")
  if (linout && entropy) stop("entropy fit only for logistic units")
  if (censored) softmax <- TRUE
  if (softmax) { linout <- TRUE; entropy <- FALSE }
  n <- c(ncol(x), size, ncol(y))
  layout <- .layout(n, skip)
  count <- layout$total
  if (count == 0) stop("no weights to fit")
  if (count > MaxNWts) stop(gettextf("too many (%d) weights", as.integer(count)), domain = NA)
  if (softmax && ncol(y) < 2L) stop("'softmax = TRUE' requires at least two response categories")
  wts <- if (!missing(Wts)) Wts else if (rang > 0) runif(count, -rang, rang) else rep(0, count)
  if (length(wts) != count) stop("weights vector of incorrect length")
  if (length(mask) != length(wts)) stop("incorrect length of 'mask'")
  if (trace) {
    cat("# weights: ", length(wts))
    free <- sum(mask != 0)
    if (free < length(wts)) cat(" (", free, " variable)\n", sep = "") else cat("\n")
  }
  shrink <- rep_len(decay, count)
  if (missing(weights)) weights <- rep(1, nrow(x))
  if (length(weights) != nrow(x) || any(weights < 0)) stop("invalid weights vector")
  weights <- as.vector(weights)
  storage.mode(x) <- storage.mode(y) <- "double"
  mask <- as.logical(mask)
  expand <- function(w) { wts[mask] <- w; wts }
  error <- function(w) {
    w <- expand(w)
    o <- .outputs(w, x, n, skip, linout, softmax)$out
    e <- if (softmax && censored) -weights * log(rowSums(o * (y == 1)))
      else if (softmax) { p <- -y * log(o); p[y == 0] <- 0; p[y > 0 & o == 0] <- 1000; weights * rowSums(p) }
      else if (entropy) { a <- -y * log((o + 1e-80) / y); a[y == 0] <- 0; b <- -(1 - y) * log((1 - o + 1e-80) / (1 - y)); b[y == 1] <- 0; weights * rowSums(a + b) }
      else weights * rowSums((o - y)^2)
    sum(e) + sum(shrink * w^2)
  }
  slope <- function(w) {
    w <- expand(w)
    r <- .outputs(w, x, n, skip, linout, softmax)
    o <- r$out
    d <- if (softmax && censored) { p <- o * (y == 1); o - p / rowSums(p) } else if (softmax) o * rowSums(y) - y else if (entropy) o - y else if (linout) 2 * (o - y) else 2 * (o - y) * o * (1 - o)
    d <- d * weights
    g <- rbind(colSums(d), if (n[2L]) crossprod(r$hidden, d), if (skip) crossprod(x, d))
    inner <- if (n[2L]) {
      back <- (d %*% t(r$layers$out)) * r$hidden * (1 - r$hidden)
      rbind(colSums(back), crossprod(x, back))
    }
    (c(inner, g) + 2 * shrink * w)[mask]
  }
  found <- optim(wts[mask], error, slope, method = "BFGS", control = list(trace = if (trace) 1 else 0, REPORT = 10, maxit = maxit, abstol = abstol, reltol = reltol))
  wts <- expand(found$par)
  fitted <- .outputs(wts, x, n, skip, linout, softmax)$out
  dimnames(fitted) <- list(rownames(x), colnames(y))
  units <- as.integer(1L + sum(n))
  net <- list(n = n, nunits = units, nconn = c(rep(0, n[1L] + 2L), cumsum(layout$heard)), skip = skip, nsunits = if (linout) units - n[3L] else units, decay = decay, entropy = entropy, softmax = softmax, censored = censored,
    value = found$value, wts = wts, convergence = found$convergence, fitted.values = fitted, residuals = y - fitted)
  if (entropy) net$lev <- c("0", "1")
  if (softmax) net$lev <- colnames(y)
  net$call <- call
  if (Hess) net$Hessian <- optimHess(found$par, error, slope)
  structure(net, class = "nnet")
}
.frame.of <- function(object, newdata, intercept) {
  newdata <- as.data.frame(newdata)
  terms <- delete.response(object$terms)
  m <- model.frame(terms, newdata, na.action = na.omit, xlev = object$xlevels)
  x <- model.matrix(terms, m, contrasts = object$contrasts)
  at <- match("(Intercept)", colnames(x), nomatch = 0L)
  if (!intercept && at) x <- x[, -at, drop = FALSE]
  list(x = x, keep = match(row.names(m), row.names(newdata)), rows = row.names(newdata))
}
.predicted <- function(object, x) .outputs(object$wts, x, object$n, object$skip, object$nunits > object$nsunits, object$softmax)$out
predict.nnet <- function(object, newdata, type = c("raw", "class"), ...) {
  if (!inherits(object, "nnet")) stop("object not of class \"nnet\"")
  type <- match.arg(type)
  if (missing(newdata)) z <- fitted(object)
  else {
    if (inherits(object, "nnet.formula")) f <- .frame.of(object, newdata, FALSE)
    else {
      if (is.null(dim(newdata))) dim(newdata) <- c(1L, length(newdata))
      x <- as.matrix(newdata)
      if (any(is.na(x))) stop("missing values in 'x'")
      f <- list(x = x, keep = seq_len(nrow(x)), rows = rownames(x))
    }
    z <- matrix(NA, nrow(newdata), object$n[3L], dimnames = list(f$rows, dimnames(object$fitted.values)[[2L]]))
    z[f$keep, ] <- .predicted(object, f$x)
  }
  if (type == "raw") return(z)
  if (is.null(object$lev)) stop("inappropriate fit for class")
  if (ncol(z) > 1L) object$lev[max.col(z)] else object$lev[1L + (z > 0.5)]
}
.head <- function(x, inputs) {
  cat("a ", x$n[1L], "-", x$n[2L], "-", x$n[3L], " network with ", length(x$wts), " weights\n", sep = "")
  if (inputs && length(x$coefnames)) cat("inputs:", x$coefnames, "\noutput(s):", deparse(formula(x)[[2L]], backtick = TRUE), "\n")
  cat("options were -")
  if (x$skip) cat(" skip-layer connections ")
  if (x$nunits > x$nsunits && !x$softmax) cat(" linear output units ")
  if (x$entropy) cat(" entropy fitting ")
  if (x$softmax) cat(" softmax modelling ")
  if (x$decay[1L] > 0) cat(" decay=", x$decay[1L], sep = "")
  cat("\n")
}
print.nnet <- function(x, ...) { .head(x, TRUE); invisible(x) }
coef.nnet <- function(object, ...) {
  n <- object$n
  names <- c("b", paste0("i", seq_len(n[1L])), if (n[2L]) paste0("h", seq_len(n[2L])), if (n[3L] > 1L) paste0("o", seq_len(n[3L])) else "o")
  heard <- diff(object$nconn)[-seq_len(n[1L] + 1L)]
  inputs <- paste0("i", seq_len(n[1L])); hidden <- if (n[2L]) paste0("h", seq_len(n[2L]))
  sources <- c(rep(list(c("b", inputs)), n[2L]), rep(list(c("b", hidden, if (object$skip) inputs)), n[3L]))
  units <- c(hidden, if (n[3L] > 1L) paste0("o", seq_len(n[3L])) else "o")
  setNames(object$wts, unlist(Map(function(s, u) paste(s, u, sep = "->"), sources, units)))
}
summary.nnet <- function(object, ...) structure(object, class = c("summary.nnet", class(object)))
print.summary.nnet <- function(x, ...) {
  .head(x, FALSE)
  w <- format(round(coef.nnet(x), 2))
  for (part in split(w, rep(seq_len(x$nunits), diff(x$nconn)))) print(part, quote = FALSE)
  invisible(x)
}
multinom <- function(formula, data, weights, subset, na.action, contrasts = NULL, Hess = FALSE, summ = 0, censored = FALSE, model = FALSE, ...) {
  call <- match.call()
  frame <- match.call(expand.dots = FALSE)
  frame$summ <- frame$Hess <- frame$contrasts <- frame$censored <- frame$model <- frame$... <- NULL
  frame[[1L]] <- quote(stats::model.frame)
  frame <- eval.parent(frame)
  terms <- attr(frame, "terms")
  x <- model.matrix(terms, frame, contrasts)
  rank <- qr(x)$rank
  y <- model.response(frame)
  if (!is.matrix(y)) y <- as.factor(y)
  w <- model.weights(frame)
  if (!length(w)) w <- rep(1, NROW(y))
  lev <- levels(y)
  if (is.factor(y)) {
    counts <- table(y)
    if (any(counts == 0L)) {
      empty <- lev[counts == 0L]
      warning(sprintf(ngettext(length(empty), "group %s is empty", "groups %s are empty"), paste(sQuote(empty), collapse = " ")), domain = NA)
      y <- factor(y, levels = lev[counts > 0L])
      lev <- lev[counts > 0L]
    }
    if (length(lev) < 2L) stop("need two or more classes to fit a multinom model")
    y <- if (length(lev) == 2L) as.integer(y) - 1 else class.ind(y)
  }
  r <- ncol(x)
  if (is.matrix(y)) {
    k <- ncol(y)
    each <- rowSums(y)
    if (any(each == 0)) stop("some case has no observations")
    if (!censored) { y <- y / each; w <- w * each }
    fit <- nnet.default(x, y, w, mask = c(rep(FALSE, r + 1L), rep(c(FALSE, rep(TRUE, r)), k - 1L)), size = 0, skip = TRUE, softmax = TRUE, censored = censored, rang = 0, ...)
  } else fit <- nnet.default(x, y, w, mask = c(FALSE, rep(TRUE, r)), size = 0, skip = TRUE, entropy = TRUE, rang = 0, ...)
  fit$formula <- attr(terms, "formula")
  fit$terms <- terms
  fit$call <- call
  fit$weights <- w
  fit$lev <- lev
  fit$deviance <- 2 * fit$value
  fit$rank <- rank
  edf <- (if (length(lev) == 2L) 1 else length(lev) - 1) * rank
  if (is.matrix(y)) {
    edf <- (ncol(y) - 1) * rank
    fit$lab <- if (length(colnames(y))) colnames(y) else seq_len(ncol(y))
  }
  fit$coefnames <- fit$vcoefnames <- colnames(x)
  fit$na.action <- attr(frame, "na.action")
  fit$contrasts <- attr(x, "contrasts")
  fit$xlevels <- .getXlevels(terms, frame)
  fit$edf <- edf
  fit$AIC <- fit$deviance + 2 * edf
  if (model) fit$model <- frame
  class(fit) <- c("multinom", "nnet")
  if (Hess) fit$Hessian <- .information(fit, x)
  fit
}
# Second derivatives of the deviance's half at the fit.
.information <- function(object, x = model.matrix(object)) {
  p <- object$fitted.values
  if (ncol(p) == 1L) p <- cbind(1 - p, p)
  w <- as.vector(object$weights)
  k <- ncol(p) - 1L
  r <- ncol(x)
  h <- matrix(0, k * r, k * r)
  for (i in seq_len(k)) for (j in seq_len(k)) h[(i - 1L) * r + seq_len(r), (j - 1L) * r + seq_len(r)] <- crossprod(x, x * (w * p[, i + 1L] * ((i == j) - p[, j + 1L])))
  labels <- object$vcoefnames
  names <- if (length(object$lev) == 2L) labels else as.vector(outer(labels, (if (length(object$lab)) object$lab else object$lev)[-1L], function(a, b) paste(b, a, sep = ":")))
  dimnames(h) <- list(names, names)
  h
}
.coefficients <- function(object, values = object$wts) {
  r <- length(object$vcoefnames)
  if (length(object$lev) == 2L) return(setNames(values[1L + seq_len(r)], object$vcoefnames))
  out <- matrix(values, nrow = object$n[3L], byrow = TRUE)[, 1L + seq_len(r), drop = FALSE]
  dimnames(out) <- list(if (length(object$lab)) object$lab else object$lev, object$vcoefnames)
  out[-1L, , drop = FALSE]
}
coef.multinom <- function(object, ...) drop(.coefficients(object))
vcov.multinom <- function(object, ...) {
  h <- if (is.null(object$Hessian)) .information(object) else object$Hessian
  s <- svd(h)
  good <- s$d > max(sqrt(.Machine$double.eps) * s$d[1L], 0)
  structure(s$v[, good] %*% ((1 / s$d[good]) * t(s$u[, good])), dimnames = dimnames(h))
}
model.frame.multinom <- function(formula, ...) {
  if (!is.null(formula$model)) return(formula$model)
  call <- formula$call
  call <- call[c(1L, match(c("formula", "data", "weights", "subset", "na.action"), names(call), nomatch = 0L))]
  call[[1L]] <- quote(stats::model.frame)
  call$xlev <- formula$xlevels
  eval(call, environment(formula(formula$terms)))
}
model.matrix.multinom <- function(object, ...) model.matrix(object$terms, model.frame(object), object$contrasts)
logLik.multinom <- function(object, ...) structure(-0.5 * object$deviance, df = object$edf, nobs = nrow(object$fitted.values), class = "logLik")
extractAIC.multinom <- function(fit, scale, k = 2, ...) c(fit$edf, fit$deviance + k * fit$edf)
print.multinom <- function(x, ...) {
  if (!is.null(x$call)) { cat("Call:\n"); dput(x$call, control = NULL) }
  cat("\nCoefficients:\n")
  print(coef(x), ...)
  cat("\nResidual Deviance:", format(x$deviance), "\n")
  cat("AIC:", format(x$AIC), "\n")
  invisible(x)
}
summary.multinom <- function(object, correlation = FALSE, digits = options()$digits, Wald.ratios = FALSE, ...) {
  v <- vcov(object)
  se <- sqrt(diag(v))
  object$is.binomial <- length(object$lev) == 2L
  object$digits <- digits
  object$coefficients <- .coefficients(object)
  object$standard.errors <- if (object$is.binomial) setNames(se, object$vcoefnames) else structure(matrix(se, nrow = object$n[3L] - 1L, byrow = TRUE), dimnames = dimnames(object$coefficients))
  if (Wald.ratios) object$Wald.ratios <- object$coefficients / object$standard.errors
  if (correlation) object$correlation <- v / outer(se, se)
  class(object) <- "summary.multinom"
  object
}
print.summary.multinom <- function(x, digits = x$digits, ...) {
  if (!is.null(x$call)) { cat("Call:\n"); dput(x$call, control = NULL) }
  cat("\nCoefficients:\n")
  if (x$is.binomial) print(cbind(Values = x$coefficients, `Std. Err.` = x$standard.errors, `Value/SE` = x$Wald.ratios), digits = digits)
  else {
    print(x$coefficients, digits = digits)
    cat("\nStd. Errors:\n")
    print(x$standard.errors, digits = digits)
    if (!is.null(x$Wald.ratios)) { cat("\nValue/SE (Wald statistics):\n"); print(x$coefficients / x$standard.errors, digits = digits) }
  }
  cat("\nResidual Deviance:", format(x$deviance), "\n")
  cat("AIC:", format(x$AIC), "\n")
  if (!is.null(x$correlation) && ncol(x$correlation) > 1L) {
    cat("\nCorrelation of Coefficients:\n")
    shown <- x$correlation
    low <- lower.tri(shown)
    shown[low] <- format(round(shown[low], digits))
    shown[!low] <- ""
    print(shown[-1L, -ncol(shown)], quote = FALSE, ...)
  }
  invisible(x)
}
predict.multinom <- function(object, newdata, type = c("class", "probs"), ...) {
  type <- match.arg(type)
  if (missing(newdata)) p <- fitted(object)
  else {
    f <- .frame.of(object, newdata, TRUE)
    p <- matrix(NA, length(f$rows), object$n[3L], dimnames = list(f$rows, colnames(object$fitted.values)))
    p[f$keep, ] <- .predicted(object, f$x)
  }
  if (type == "class") {
    lev <- if (length(object$lev)) object$lev else object$lab
    p <- if (length(object$lev) == 2L) factor(1 + (p > 0.5), levels = 1:2, labels = lev) else factor(max.col(p), levels = seq_along(lev), labels = lev)
  }
  drop(p)
}
"""#), methods: ["nnet.formula", "nnet.default", "predict.nnet", "print.nnet", "coef.nnet", "summary.nnet", "print.summary.nnet", "coef.multinom", "vcov.multinom", "model.frame.multinom", "model.matrix.multinom", "logLik.multinom", "extractAIC.multinom", "print.multinom", "summary.multinom", "print.summary.multinom", "predict.multinom"])
}
