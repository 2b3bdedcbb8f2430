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
# How many weights each unit has and whom they come from: `n` are inputs, hidden units and outputs. Unit 0 is the bias, the inputs follow, then the hidden units.
.layout <- function(n, skip) {
  inputs <- seq_len(n[1L])
  hidden <- n[1L] + seq_len(n[2L])
  # Without hidden units and skip layer there is nothing for the outputs to hear.
  last <- c(if (n[2L] > 0 || skip) 0, hidden, if (skip) inputs)
  sources <- c(rep(list(c(0, inputs)), n[2L]), rep(list(last), n[3L]))
  list(heard = lengths(sources), sources = unlist(sources), total = sum(lengths(sources)))
}
# True where outputs hear the inputs, too.
.skips <- function(net) diff(net$nconn)[net$nunits] > 1 + net$n[2L]
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
  asked <- call <- match.call()
  if (is.matrix(eval.parent(asked$data))) asked$data <- as.data.frame(data)
  design <- .design(asked, parent.frame(), contrasts)
  x <- .withoutIntercept(design$x)
  y <- design$y
  weights <- if (is.null(design$weights)) rep(1, nrow(x)) else design$weights
  lev <- if (is.factor(y)) levels(y)
  # Two classes share one unit, more have one each.
  fit <- if (is.null(lev)) nnet.default(x, y, weights, ...) else {
    y <- .filled(y, sQuote)
    if (length(lev) == 2L) nnet.default(x, as.integer(y) - 1, weights, entropy = TRUE, ...) else nnet.default(x, class.ind(y), weights, softmax = TRUE, ...)
  }
  parts <- .designParts(design)
  fit <- modifyList(fit, c(list(lev = lev), parts["terms"], list(coefnames = colnames(x), call = call), parts[-1L]))
  structure(fit, class = c("nnet.formula", "nnet"))
}
# What each output adds to the error, and its slope by what goes into the output unit, for one way of fitting.
.criterion <- function(linout, entropy, softmax, censored) {
  # -y log(p / y), which is nothing where y is.
  surprise <- function(y, p) ifelse(y == 0, 0, -y * log((p + 1e-80) / y))
  if (censored) list(
    error = function(o, y) { p <- rowSums(o * (y == 1)); ifelse(p == 0, 1000, -log(p)) },
    slope = function(o, y) { possible <- o * (y == 1); o - ifelse(possible == 0, 0, possible / rowSums(possible)) })
  else if (softmax) list(
    error = function(o, y) rowSums(ifelse(y == 0, 0, ifelse(o == 0, 1000, -y * log(o)))),
    slope = function(o, y) o * rowSums(y) - y)
  else if (entropy) list(
    error = function(o, y) rowSums(surprise(y, o) + surprise(1 - y, 1 - o)),
    slope = function(o, y) o - y)
  else list(
    error = function(o, y) rowSums((o - y)^2),
    slope = function(o, y) 2 * (o - y) * if (linout) 1 else o * (1 - o))
}
nnet.default <- function(x, y, weights, size, Wts, mask = rep(TRUE, length(wts)), linout = FALSE, entropy = FALSE, softmax = FALSE, censored = FALSE, skip = FALSE, rang = 0.7, decay = 0, maxit = 100, Hess = FALSE, trace = TRUE, MaxNWts = 1000, abstol = 1e-4, reltol = 1e-8, ...) {
  x <- as.matrix(x)
  y <- as.matrix(y)
  for (each in c("x", "y")) if (anyNA(get(each))) stop(gettextf("missing values in '%s'", each), domain = NA)
  cases <- nrow(x)
  if (nrow(y) != cases) stop("nrows of 'x' and 'y' must match")
  if (linout && entropy) stop("entropy fit only for logistic units")
  softmax <- softmax || censored
  linout <- linout || softmax
  entropy <- entropy && !softmax
  n <- c(ncol(x), size, ncol(y))
  layout <- .layout(n, skip)
  count <- layout$total
  if (count == 0) stop("no weights to fit")
  if (count > MaxNWts) stop(gettextf("too many (%d) weights", as.integer(count)), domain = NA)
  if (softmax && n[3L] < 2L) stop("'softmax = TRUE' requires at least two response categories")
  wts <- if (!missing(Wts)) Wts else if (rang > 0) runif(count, -rang, rang) else numeric(count)
  if (length(wts) != count) stop("weights vector of incorrect length")
  if (length(mask) != count) stop("incorrect length of 'mask'")
  mask <- as.logical(mask)
  if (trace) cat("# weights:  ", count, if (!all(mask)) c(" (", sum(mask), " variable)"), "\n", sep = "")
  weights <- if (missing(weights)) rep(1, cases) else as.vector(weights)
  if (length(weights) != cases || any(weights < 0)) stop("invalid weights vector")
  storage.mode(x) <- storage.mode(y) <- "double"
  decays <- rep_len(decay, count)
  criterion <- .criterion(linout, entropy, softmax, censored)
  whole <- function(free) replace(wts, mask, free)
  error <- function(free) {
    w <- whole(free)
    sum(weights * criterion$error(.outputs(w, x, n, skip, linout, softmax)$out, y)) + sum(decays * w^2)
  }
  slope <- function(free) {
    w <- whole(free)
    r <- .outputs(w, x, n, skip, linout, softmax)
    out <- weights * criterion$slope(r$out, y)
    hidden <- if (n[2L]) tcrossprod(out, r$layers$out) * r$hidden * (1 - r$hidden)
    g <- c(if (n[2L]) rbind(colSums(hidden), crossprod(x, hidden)), rbind(colSums(out), if (n[2L]) crossprod(r$hidden, out), if (skip) crossprod(x, out)))
    (g + 2 * decays * w)[mask]
  }
  found <- optim(wts[mask], error, slope, method = "BFGS", control = list(trace = as.integer(trace), REPORT = 10, maxit = maxit, abstol = abstol, reltol = reltol))
  wts <- whole(found$par)
  fitted <- .outputs(wts, x, n, skip, linout, softmax)$out
  dimnames(fitted) <- list(rownames(x), colnames(y))
  units <- 1L + as.integer(sum(n))
  structure(c(
    list(n = n, nunits = units, nconn = c(numeric(n[1L] + 2L), cumsum(layout$heard)), conn = layout$sources, nsunits = if (linout) units - n[3L] else units, decay = decay, entropy = entropy, softmax = softmax, censored = censored),
    list(value = found$value, wts = wts, convergence = found$convergence, fitted.values = fitted, residuals = y - fitted),
    if (entropy) list(lev = c("0", "1")) else if (softmax && !is.null(colnames(y))) list(lev = colnames(y)),
    list(call = match.call()), if (Hess) list(Hessian = optimHess(found$par, error, slope))), class = "nnet")
}
# The rows of new data that can be predicted, where they belong, and what all rows are called.
.fresh <- function(object, newdata, design) {
  newdata <- as.data.frame(newdata)
  x <- design(.designOf(object, newdata, na.omit))
  list(x = x, keep = match(rownames(x), row.names(newdata)), rows = row.names(newdata))
}
.predicted <- function(object, x) .outputs(object$wts, x, object$n, .skips(object), object$nunits > object$nsunits, object$softmax)$out
predict.nnet <- function(object, newdata, type = c("raw", "class"), ...) {
  if (!inherits(object, "nnet")) stop("object not of class \"nnet\"")
  type <- match.arg(type)
  if (missing(newdata)) z <- fitted(object)
  else {
    if (inherits(object, "nnet.formula")) f <- .fresh(object, newdata, .withoutIntercept)
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
  if (.skips(x)) cat(" skip-layer connections ")
  if (x$nunits > x$nsunits && !x$softmax) cat(" linear output units ")
  if (x$entropy) cat(" entropy fitting ")
  if (x$softmax) cat(" softmax modelling ")
  if (x$decay[1L] > 0) cat(" decay=", x$decay[1L], sep = "")
  cat("\n")
}
print.nnet <- function(x, ...) { .head(x, TRUE); invisible(x) }
coef.nnet <- function(object, ...) {
  n <- object$n
  outputs <- if (n[3L] > 1L) paste0("o", seq_len(n[3L])) else "o"
  hidden <- if (n[2L]) paste0("h", seq_len(n[2L]))
  names <- c("b", paste0("i", seq_len(n[1L])), hidden, outputs)
  setNames(object$wts, paste(names[1 + object$conn], rep(names, diff(object$nconn)), sep = "->"))
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
  design <- .design(call, parent.frame(), contrasts)
  x <- design$x
  y <- design$y
  if (!is.matrix(y)) y <- as.factor(y)
  weights <- if (is.null(design$weights)) rep(1, nrow(x)) else design$weights
  lev <- NULL
  if (is.factor(y)) {
    y <- .filled(y, sQuote)
    lev <- levels(y)
    if (length(lev) < 2L) stop("need two or more classes to fit a multinom model")
    y <- if (length(lev) == 2L) as.integer(y) - 1 else class.ind(y)
  }
  # One logistic unit tells two classes apart; of more, the first keeps weights of nothing. What goes in at first is the bias, which stays nothing as well.
  free <- c(FALSE, rep(TRUE, ncol(x)))
  classes <- NCOL(y)
  if (classes > 1L || is.matrix(y)) {
    seen <- y %*% rep(1, classes)
    if (any(seen == 0)) stop("some case has no observations")
    if (!censored) {
      y <- y / c(seen)
      weights <- weights * seen
    }
    fit <- nnet.default(x, y, weights, mask = c(FALSE & free, rep(free, classes - 1L)), size = 0, skip = TRUE, softmax = TRUE, censored = censored, rang = 0, ...)
    others <- classes - 1
    lab <- if (length(colnames(y))) colnames(y) else seq_len(classes)
  } else {
    fit <- nnet.default(x, y, weights, mask = free, size = 0, skip = TRUE, entropy = TRUE, rang = 0, ...)
    others <- 1
    lab <- NULL
  }
  rank <- qr(x)$rank
  parts <- .designParts(design)
  fit <- modifyList(fit, c(
    parts["terms"], list(call = call, weights = weights, lev = lev, deviance = 2 * fit$value, rank = rank, lab = lab, coefnames = colnames(x), vcoefnames = colnames(x)),
    parts[-1L], list(edf = others * rank, AIC = 2 * (fit$value + others * rank)), if (model) list(model = design$frame)))
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
coef.multinom <- function(object, ...) .coefficients(object)
confint.multinom <- function(object, parm, level = 0.95, ...) {
  if (length(object$lev) == 2L) return(confint.default(object, parm, level))
  tails <- c(1 - level, 1 + level) / 2
  estimates <- t(coef(object))
  errors <- matrix(sqrt(diag(vcov(object))), nrow(estimates))
  out <- c(estimates) + c(errors) %o% qnorm(tails)
  out <- aperm(structure(out, dim = c(dim(estimates), 2L), dimnames = c(dimnames(estimates), list(.tailNames(tails)))), c(1L, 3L, 2L))
  if (missing(parm)) out else out[parm, , , drop = FALSE]
}
vcov.multinom <- function(object, ...) {
  h <- if (is.null(object$Hessian)) .information(object) else object$Hessian
  s <- svd(h)
  good <- s$d > max(sqrt(.Machine$double.eps) * s$d[1L], 0)
  structure(s$v[, good] %*% ((1 / s$d[good]) * t(s$u[, good])), dimnames = dimnames(h))
}
model.frame.multinom <- function(formula, ...) if (is.null(formula$model)) .frameAgain(formula, xlev = formula$xlevels) else formula$model
model.matrix.multinom <- function(object, ...) model.matrix(object$terms, model.frame(object), object$contrasts)
logLik.multinom <- function(object, ...) structure(-0.5 * object$deviance, df = object$edf, nobs = nrow(object$fitted.values), class = "logLik")
extractAIC.multinom <- function(fit, scale, k = 2, ...) c(fit$edf, fit$deviance + k * fit$edf)
.printMultinomial <- function(x, coefficients) {
  if (!is.null(x$call)) { cat("Call:\n"); dput(x$call, control = NULL) }
  cat("\nCoefficients:\n")
  coefficients()
  cat("\nResidual Deviance:", format(x$deviance), "\n")
  cat("AIC:", format(x$AIC), "\n")
}
print.multinom <- function(x, ...) { .printMultinomial(x, function() print(coef(x), ...)); invisible(x) }
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
  parts <- list(x$coefficients, `Std. Errors` = x$standard.errors, `Value/SE (Wald statistics)` = x$Wald.ratios)
  .printMultinomial(x, function() {
    if (x$is.binomial) print(cbind(Values = parts[[1L]], `Std. Err.` = parts[[2L]], `Value/SE` = x$Wald.ratios), digits = digits)
    else for (k in seq_along(parts)) {
      if (k > 1L && !is.null(parts[[k]])) cat("\n", names(parts)[k], ":\n", sep = "")
      if (!is.null(parts[[k]])) print(parts[[k]], digits = digits)
    }
  })
  if (NCOL(x$correlation) > 1L) {
    cat("\nCorrelation of Coefficients:\n")
    text <- ifelse(lower.tri(x$correlation), format(round(x$correlation, digits)), "")
    dimnames(text) <- dimnames(x$correlation)
    print(text[-1L, -ncol(text)], quote = FALSE, ...)
  }
  invisible(x)
}
predict.multinom <- function(object, newdata, type = c("class", "probs"), ...) {
  type <- match.arg(type)
  if (missing(newdata)) p <- fitted(object)
  else {
    f <- .fresh(object, newdata, identity)
    p <- matrix(NA, length(f$rows), object$n[3L], dimnames = list(f$rows, colnames(object$fitted.values)))
    p[f$keep, ] <- .predicted(object, f$x)
  }
  if (type == "class") {
    lev <- if (length(object$lev)) object$lev else object$lab
    p <- if (length(object$lev) == 2L) factor(1 + (p > 0.5), levels = 1:2, labels = lev) else factor(max.col(p), levels = seq_along(lev), labels = lev)
  }
  drop(p)
}
"""#), methods: ["nnet.formula", "nnet.default", "predict.nnet", "print.nnet", "coef.nnet", "summary.nnet", "print.summary.nnet", "coef.multinom", "confint.multinom", "vcov.multinom", "model.frame.multinom", "model.matrix.multinom", "logLik.multinom", "extractAIC.multinom", "print.multinom", "summary.multinom", "print.summary.multinom", "predict.multinom"])
}
