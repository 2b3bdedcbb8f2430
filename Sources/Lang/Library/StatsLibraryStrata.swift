/// `aov`, and analyses of variance in the strata of `Error()`.
enum StatsLibraryStrata {
  static let source = LibrarySource("analysis of variance in strata", #"""
# An analysis of variance whose response and design are split by the strata of `Error()`.
.aovStrata <- function(formula, data, contrasts, call, frame) {
  part <- .errorCalls(formula[[length(formula)]])[[1L]]
  where <- environment(formula)
  errors <- as.formula(call("~", part[[2L]]), where)
  fixed <- as.formula(call("~", .withoutError(formula[[length(formula)]])), where)
  fixed <- as.formula(call("~", formula[[2L]], fixed[[2L]]), where)
  both <- as.formula(call("~", formula[[2L]], call("+", fixed[[3L]], part[[2L]])), where)
  mf <- eval(.modelFrameCall(call, c("data", "subset", "weights", "na.action"), formula = both, drop.unused.levels = TRUE), frame)
  y <- model.response(mf, "numeric")
  if (is.matrix(y)) stop("Error() with several responses is not available")
  weights <- model.weights(mf)
  root <- if (is.null(weights)) 1 else sqrt(weights)
  previous <- options(contrasts = c("contr.helmert", "contr.poly"))
  errorTerms <- terms(errors)
  E <- tryCatch(model.matrix(errorTerms, mf), finally = options(previous))
  codes <- attr(E, "assign")
  eqr <- qr(E * root)
  codes <- codes[eqr$pivot[seq_len(eqr$rank)]]
  strata <- c("(Intercept)", attr(errorTerms, "term.labels"))
  codes <- codes + 1L
  if (length(y) > eqr$rank) {
    strata <- c(strata, "Within")
    codes <- c(codes, rep(length(strata), length(y) - eqr$rank))
  }
  fixedTerms <- terms(fixed, data = data)
  X <- model.matrix(fixedTerms, mf, contrasts)
  assign <- attr(X, "assign")
  qy <- qr.qty(eqr, unname(y) * root)
  qX <- qr.qty(eqr, X * root)
  dimnames(qX) <- list(NULL, colnames(X))
  fits <- list()
  for (k in seq_along(strata)) {
    rows <- which(codes == k)
    if (length(rows) == 0L) next
    x <- qX[rows, , drop = FALSE]
    keep <- colSums(x^2) > 1e-5
    x <- x[, keep, drop = FALSE]
    fit <- if (any(keep)) lm.fit(x, qy[rows]) else list(coefficients = numeric(), residuals = qy[rows], fitted.values = numeric(length(rows)), effects = qy[rows], rank = 0L, df.residual = length(rows), qr = list(pivot = integer(), qr = matrix(0, length(rows), 0L)))
    fit$assign <- assign[keep]
    fit$contrasts <- attr(X, "contrasts")
    fit$terms <- fixedTerms
    class(fit) <- c("aov", "lm")
    fits[[strata[k]]] <- fit
  }
  structure(fits, class = c("aovlist", "listof"), error.qr = eqr, call = call, weights = weights, terms = fixedTerms)
}
.errorCalls <- function(e) if (!is.call(e)) list() else if (identical(e[[1L]], quote(Error))) list(e) else unlist(lapply(as.list(e)[-1L], .errorCalls), recursive = FALSE)
.withoutError <- function(e) {
  if (!is.call(e)) return(e)
  if (identical(e[[1L]], quote(Error))) return(NULL)
  if (length(e) < 2L) return(e)
  if (identical(e[[1L]], quote(`+`))) {
    left <- .withoutError(e[[2L]])
    right <- if (length(e) > 2L) .withoutError(e[[3L]])
    return(if (is.null(left)) (if (is.null(right)) 1 else right) else if (is.null(right)) left else call("+", left, right))
  }
  if (identical(e[[1L]], quote(`-`)) && length(e) > 2L) { left <- .withoutError(e[[2L]]); return(call("-", if (is.null(left)) 1 else left, e[[3L]])) }
  e
}
print.aovlist <- function(x, ...) {
  call <- attr(x, "call")
  if (!is.null(call)) cat("\nCall:\n", paste(deparse(call), collapse = "\n"), "\n", sep = "")
  strata <- names(x)
  if (strata[1L] == "(Intercept)") {
    cat("\nGrand Mean:", format(x[[1L]]$coefficients[[1L]]), "\n", sep = c(" ", "", ""))
    x <- unclass(x)[-1L]
  }
  for (k in seq_along(x)) {
    cat("\nStratum ", k, ": ", names(x)[k], "\n", sep = "")
    print(x[[k]], ...)
  }
  invisible(x)
}
.stratumTable <- function(fit) {
  codes <- fit$assign[fit$qr$pivot[seq_len(fit$rank)]]
  terms <- unique(codes)
  ss <- vapply(terms, function(k) sum(fit$effects[seq_along(codes)[codes == k]]^2), 0)
  df <- vapply(terms, function(k) sum(codes == k), 1L)
  labels <- c("(Intercept)", attr(fit$terms, "term.labels"))[terms + 1L]
  rdf <- fit$df.residual
  if (rdf > 0L) { ss <- c(ss, sum(fit$residuals^2)); df <- c(df, rdf); labels <- c(labels, "Residuals") }
  ms <- ifelse(df > 0L, ss / df, NA)
  table <- data.frame(Df = df, "Sum Sq" = ss, "Mean Sq" = ms, check.names = FALSE)
  if (rdf > 0L) {
    f <- ms / ms[length(ms)]
    p <- pf(f, df, rdf, lower.tail = FALSE)
    f[length(f)] <- p[length(p)] <- NA
    table[["F value"]] <- f
    table[["Pr(>F)"]] <- p
  }
  structure(list(structure(table, row.names = format(labels), class = c("anova", "data.frame"))), class = c("summary.aov", "listof"))
}
summary.aovlist <- function(object, ...) {
  object <- unclass(object)
  if (names(object)[1L] == "(Intercept)") object <- object[-1L]
  parts <- lapply(object, .stratumTable)
  names(parts) <- paste("Error:", names(object))
  structure(parts[names(parts)], class = "summary.aovlist")
}
print.summary.aovlist <- function(x, ...) {
  for (name in names(x)) {
    cat("\n", name, "\n", sep = "")
    print(unclass(x)[[name]], ...)
  }
  invisible(x)
}
coef.aov <- function(object, complete = FALSE, ...) { values <- object$coefficients; if (complete) values else values[!is.na(values)] }
coef.aovlist <- function(object, ...) structure(lapply(unclass(object), coef.aov), error.qr = NULL, call = NULL, weights = NULL, terms = NULL, class = "listof")
coefficients.aovlist <- coef.aovlist
aov <- function(formula, data = NULL, projections = FALSE, qr = TRUE, contrasts = NULL, ...) {
  cl <- match.call()
  strata <- if (is.call(formula)) length(.errorCalls(formula[[length(formula)]])) else 0L
  if (strata > 1L) stop(sprintf("there are %d Error terms: only 1 is allowed", strata), domain = NA)
  if (strata == 1L) return(.aovStrata(formula, data, contrasts, cl, parent.frame()))
  call <- cl
  call[[1L]] <- quote(lm)
  fit <- eval(call, parent.frame())
  class(fit) <- c("aov", class(fit))
  fit$call <- cl
  fit
}
print.listof <- function(x, ...) {
  names <- names(x)
  if (is.null(names)) names <- paste("Component", seq_along(x))
  x <- unclass(x)
  for (k in seq_along(x)) {
    cat(names[k], ":\n")
    print(x[[k]], ...)
    cat("\n")
  }
  invisible(x)
}
"""#)
}
