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
  structure(out, class = "dummy_coef")
}
print.dummy_coef <- function(x, ..., title) {
  sizes <- lengths(x)
  cells <- matrix("", 2L * length(x), max(sizes))
  labels <- character(nrow(cells))
  line <- 0L
  for (j in seq_along(x)) {
    k <- seq_len(sizes[j])
    line <- line + 1L
    labels[line] <- paste0(names(x)[j], ":   ")
    if (sizes[j] > 1L) { cells[line, k] <- names(x[[j]]); line <- line + 1L }
    cells[line, k] <- format(x[[j]], ...)
  }
  dimnames(cells) <- list(labels, rep("", ncol(cells)))
  cat(if (missing(title)) "Full coefficients are" else title, "\n")
  print(cells[seq_len(line), , drop = FALSE], quote = FALSE, right = TRUE)
  invisible(x)
}
# How often each combination of a term's factors occurs. Source: R ?replications.
replications <- function(formula, data = NULL, na.action) {
  if (missing(data) && inherits(formula, "data.frame")) {
    data <- formula
    formula <- ~ .
  }
  t <- terms(formula, data = data)
  f <- attr(t, "factors")
  if (is.null(data)) data <- as.data.frame(eval(attr(t, "variables"), environment(formula)), col.names = rownames(f))
  text <- vapply(data, is.character, NA)
  data[text] <- lapply(data[text], factor)
  plain <- !vapply(data, is.factor, NA)
  out <- list()
  for (label in attr(t, "term.labels")) {
    if (substr(label, 1L, 5L) == "Error") next
    used <- rownames(f)[f[, label] > 0]
    if (any(plain[used])) {
      warning("non-factors ignored: ", paste(names(plain[used][plain[used]]), collapse = ", "))
      next
    }
    counts <- table(data[used])
    out[[label]] <- if (length(unique(as.vector(counts))) > 1L) counts else unique(as.vector(counts))
  }
  if (all(lengths(out) == 1L)) unlist(out) else out
}
summary.mlm <- function(object, ...) {
  coefs <- coef(object)
  names <- colnames(coefs)
  if (is.null(names)) {
    lhs <- object$terms[[2L]]
    names <- if (is.call(lhs) && identical(lhs[[1L]], quote(cbind))) as.character(lhs)[-1L] else paste0("Y", seq_len(ncol(coefs)))
  }
  names[names == ""] <- paste0("Y", seq_along(names))[names == ""]
  cl <- oldClass(object)
  class(object) <- cl[match("mlm", cl):length(cl)][-1L]
  parts <- object[c("residuals", "fitted.values", "effects")]
  value <- lapply(seq_along(names), function(i) {
    object$coefficients <- setNames(coefs[, i], rownames(coefs))
    object[c("residuals", "fitted.values", "effects")] <- lapply(parts, function(p) if (is.matrix(p)) p[, i] else p)
    object$call$formula[[2L]] <- as.name(names[i])
    summary(object, ...)
  })
  structure(setNames(value, paste("Response", names)), class = "listof")
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
  structure(out, class = "listof")
}
"""#)
}
