/// How much single observations weigh in a linear model.
enum StatsLibraryInfluence {
  static let source = LibrarySource("influence", #"""
influence <- function(model, ...) UseMethod("influence")
lm.influence <- function(model, do.coef = TRUE) {
  e <- weighted.residuals(model)
  h <- hatvalues(model)
  Q <- qr.Q(model$qr)[, seq_len(model$rank), drop = FALSE]
  R <- qr.R(model$qr)[seq_len(model$rank), seq_len(model$rank), drop = FALSE]
  df <- length(e) - model$rank
  sigma <- sqrt((sum(e^2) - e^2 / (1 - h)) / (df - 1))
  out <- list(hat = h)
  if (do.coef) {
    change <- t(backsolve(R, t(Q))) * ifelse(h == 1, 0, e / (1 - h))
    dimnames(change) <- list(names(e), names(coef(model))[!is.na(coef(model))])
    out$coefficients <- change
  }
  out$sigma <- setNames(as.vector(sigma), names(e))
  out$wt.res <- e
  out
}
influence.lm <- function(model, do.coef = TRUE, ...) lm.influence(model, do.coef)
influence.glm <- function(model, do.coef = TRUE, ...) {
  out <- lm.influence(model, do.coef)
  c(out[names(out) != "wt.res"], list(dev.res = residuals(model, "deviance"), pear.res = residuals(model, "pearson")))
}
dfbeta <- function(model, infl = lm.influence(model, TRUE), ...) infl$coefficients
dfbetas <- function(model, infl = lm.influence(model, TRUE), ...) {
  xxi <- chol2inv(qr.R(model$qr)[seq_len(model$rank), seq_len(model$rank), drop = FALSE])
  infl$coefficients / outer(infl$sigma, sqrt(diag(xxi)))
}
dffits <- function(model, infl = lm.influence(model, FALSE), res = weighted.residuals(model)) {
  out <- res * sqrt(infl$hat) / (infl$sigma * (1 - infl$hat))
  out[is.infinite(out)] <- NaN
  out
}
covratio <- function(model, infl = lm.influence(model, FALSE), res = weighted.residuals(model)) {
  n <- nrow(model$qr$qr)
  p <- model$rank
  e <- res / (infl$sigma * sqrt(1 - infl$hat))
  e[is.infinite(e)] <- NaN
  1 / ((1 - infl$hat) * (((n - p - 1) + e^2) / (n - p))^p)
}
influence.measures <- function(model, infl = influence(model)) {
  p <- model$rank
  e <- weighted.residuals(model)
  h <- infl$hat
  n <- sum(h > 0)
  s <- sqrt(sum(e^2, na.rm = TRUE) / df.residual(model))
  b <- dfbetas(model, infl)
  names <- variable.names(model)
  names[names == "(Intercept)"] <- "1_"
  dimnames(b)[[2L]] <- paste0("dfb.", abbreviate(names))
  cook <- if (inherits(model, "glm")) (infl$pear.res / (1 - h))^2 * h / (summary(model)$dispersion * p) else ((e / (s * (1 - h)))^2 * h) / p
  all <- cbind(b, dffit = dffits(model, infl, e), cov.r = (infl$sigma / s)^(2 * p) / (1 - h), cook.d = cook, hat = h)
  all[is.infinite(all)] <- NaN
  size <- abs(all)
  flag <- cbind(size[, seq_len(p), drop = FALSE] > 1, size[, p + 1L] > 3 * sqrt(p / (n - p)), abs(1 - all[, p + 2L]) > 3 * p / (n - p), pf(all[, p + 3L], p, n - p) > 0.5, all[, p + 4L] > 3 * p / n)
  dimnames(flag) <- dimnames(all)
  structure(list(infmat = all, is.inf = flag, call = model$call), class = "infl")
}
print.infl <- function(x, digits = max(3L, getOption("digits") - 4L), ...) {
  cat("Influence measures of\n\t", deparse(x$call), ":\n\n")
  star <- apply(x$is.inf, 1L, any, na.rm = TRUE)
  print(data.frame(x$infmat, inf = ifelse(star, "*", " ")), digits = digits, ...)
  invisible(x)
}
case.names <- function(object, ...) {
  w <- weights(object)
  n <- names(residuals(object))
  if (is.null(w)) n else n[w != 0]
}
variable.names <- function(object, full = FALSE, ...) if (full) names(coef(object)) else names(coef(object))[!is.na(coef(object))]
dummy.coef <- function(object, ...) {
  frame <- model.frame(object)
  labels <- attr(terms(object), "term.labels")
  b <- coef(object)
  b[is.na(b)] <- 0
  out <- list()
  if (attr(terms(object), "intercept")) out[["(Intercept)"]] <- b[["(Intercept)"]]
  assign <- object$assign
  for (j in seq_along(labels)) {
    part <- b[assign == j]
    x <- frame[[labels[j]]]
    out[[labels[j]]] <- if (is.factor(x) || is.character(x)) {
      x <- as.factor(x)
      m <- contrasts(x)
      setNames(as.vector(m %*% part), levels(x))
    } else part
  }
  out
}
alias <- function(object, ...) {
  b <- coef(object)
  lost <- names(b)[is.na(b)]
  out <- list(Model = formula(object))
  if (length(lost)) {
    x <- model.matrix(object)
    kept <- names(b)[!is.na(b)]
    out$Complete <- t(zapsmall(qr.coef(qr(x[, kept, drop = FALSE]), x[, lost, drop = FALSE])))
  }
  out
}
"""#)
}
