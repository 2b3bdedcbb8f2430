/// Models with one term less or more than a given one: `drop1` and `add1`.
enum StatsLibrarySingleTerms {
  static let source = LibrarySource("single terms", #"""
# The terms `scope` names, which must be terms of the model; without a scope those that no other term contains.
.dropScope <- function(object, scope) {
  labels <- attr(terms(object), "term.labels")
  if (missing(scope)) return(.droppableTerms(labels))
  if (!is.character(scope)) scope <- attr(terms(update.formula(formula(object), scope)), "term.labels")
  if (!all(scope %in% labels)) stop("scope is not a subset of term labels")
  scope
}
.addScope <- function(object, scope) {
  if (missing(scope) || is.null(scope)) stop("no terms in scope")
  if (!is.character(scope)) scope <- .addableTerms(attr(terms(object), "term.labels"), attr(terms(update.formula(formula(object), scope)), "term.labels"))
  if (!length(scope)) stop("no terms in scope for adding to object")
  scope
}
.singleTerms <- function(table, title, object, scope, scale = 0) {
  attr(table, "row.names") <- c("<none>", scope)
  head <- c(paste("Single term", title), "\nModel:", deparse(formula(object)), if (scale > 0) paste("\nscale: ", format(scale), "\n"))
  structure(table, heading = head, class = c("anova", "data.frame"))
}
drop1 <- function(object, scope, ...) UseMethod("drop1")
drop1.default <- function(object, scope, scale = 0, test = c("none", "Chisq"), k = 2, trace = FALSE, ...) {
  test <- match.arg(test)
  scope <- .dropScope(object, scope)
  .refittedTerms(object, scope, "-", scale, test, k, "deletions")
}
add1 <- function(object, scope, ...) UseMethod("add1")
add1.default <- function(object, scope, scale = 0, test = c("none", "Chisq"), k = 2, trace = FALSE, ...) {
  test <- match.arg(test)
  scope <- .addScope(object, scope)
  .refittedTerms(object, scope, "+", scale, test, k, "additions")
}
# Of models known only by `update`: each is fitted anew, and must use the same rows.
.refittedTerms <- function(object, scope, sign, scale, test, k, title) {
  size <- nobs(object, use.fallback = TRUE)
  caller <- parent.frame(2L)
  values <- vapply(scope, function(t) {
    fit <- eval(update(object, as.formula(paste("~ .", sign, t)), evaluate = FALSE), caller)
    now <- nobs(fit, use.fallback = TRUE)
    if (!is.na(size) && !is.na(now) && now != size) stop("number of rows in use has changed: remove missing values?", call. = FALSE)
    extractAIC(fit, scale, k = k)
  }, c(0, 0))
  values <- cbind(extractAIC(object, scale, k = k), values)
  df <- if (sign == "-") values[1L, 1L] - values[1L, ] else values[1L, ] - values[1L, 1L]
  df[1L] <- NA
  table <- data.frame(Df = df, AIC = values[2L, ])
  if (test == "Chisq") {
    dev <- values[2L, ] - k * values[1L, ]
    dev <- if (sign == "-") dev - dev[1L] else dev[1L] - dev
    dev[1L] <- NA
    table[["LRT"]] <- dev
    table[["Pr(>Chi)"]] <- pchisq(dev, df, lower.tail = FALSE)
  }
  .singleTerms(table, title, object, scope, scale)
}
# A table of linear models by the ranks and sums of squares of the first and of those with one term less (`sign` 1) or more (-1).
.linearTerms <- function(rank, rss, n, sign, scale, test, k) {
  ic <- if (scale > 0) rss / scale - n + k * rank else n * log(rss / n) + k * rank
  df <- sign * (rank[1L] - rank)
  ss <- sign * (rss - rss[1L])
  df[1L] <- ss[1L] <- NA
  table <- data.frame(Df = df, `Sum of Sq` = ss, RSS = rss, AIC = ic, check.names = FALSE)
  if (scale > 0) names(table)[4L] <- "Cp"
  if (test == "Chisq") {
    chisq <- if (scale == 0) sign * (n * log(rss / n) - n * log(rss[1L] / n)) else ss / scale
    chisq[1L] <- NA
    table[["Pr(>Chi)"]] <- pchisq(chisq, df, lower.tail = FALSE)
  } else if (test == "F") {
    larger <- if (sign > 0) 1L else seq_along(rank)
    rest <- n - rank[larger]
    f <- ss / df / (rss[larger] / rest)
    f[which(df == 0)] <- NA
    table[["F value"]] <- f
    table[["Pr(>F)"]] <- pf(f, df, rest, lower.tail = FALSE)
  }
  table
}
.fitLinear <- function(x, y, weights) if (is.null(weights)) lm.fit(x, y) else lm.wfit(x, y, weights)
.linearDeviance <- function(fit, weights) if (is.null(weights)) sum(fit$residuals^2) else sum(weights * fit$residuals^2)
drop1.lm <- function(object, scope, scale = 0, all.cols = TRUE, test = c("none", "Chisq", "F"), k = 2, ...) {
  test <- match.arg(test)
  x <- model.matrix(object)
  scope <- .dropScope(object, scope)
  codes <- attr(x, "assign")
  w <- object$weights
  y <- object$residuals + object$fitted.values
  if (!is.null(object$offset)) y <- y - object$offset
  if (!all.cols && object$rank < ncol(x)) {
    kept <- sort(object$qr$pivot[seq_len(object$rank)])
    x <- x[, kept, drop = FALSE]
    codes <- codes[kept]
  }
  at <- match(scope, attr(terms(object), "term.labels"))
  fits <- lapply(at, function(j) .fitLinear(x[, codes != j, drop = FALSE], y, w))
  rank <- c(object$rank, vapply(fits, function(f) f$rank, 1L))
  rss <- c(.linearDeviance(object, w), vapply(fits, .linearDeviance, 0, w))
  n <- if (is.null(w)) length(object$residuals) else sum(w != 0)
  .singleTerms(.linearTerms(rank, rss, n, 1, scale, test, k), "deletions", object, scope, scale)
}
# The model matrix with the terms of the model and those of `scope`: the columns of the model, those of each added term, and the rows' data.
.wideModel <- function(object, scope, caller) {
  wide <- update.formula(formula(object), as.formula(paste("~ . +", paste(scope, collapse = " + "))))
  environment(wide) <- environment(formula(object))
  call <- object$call
  call <- call[c(1L, match(c("formula", "data", "subset", "weights", "na.action", "offset"), names(call), 0L))]
  call[[1L]] <- quote(model.frame)
  call$formula <- terms(wide)
  frame <- eval(call, caller)
  x <- model.matrix(terms(wide), frame, contrasts.arg = object$contrasts)
  parts <- function(t) paste(sort(strsplit(t, ":", fixed = TRUE)[[1L]]), collapse = ":")
  labels <- vapply(attr(terms(wide), "term.labels"), parts, "")
  codes <- attr(x, "assign")
  old <- codes %in% c(0L, match(vapply(attr(terms(object), "term.labels"), parts, ""), labels))
  added <- lapply(scope, function(t) old | codes == match(parts(t), labels))
  y <- model.response(frame, "any")
  size <- length(object$residuals)
  if (NROW(y) < size) warning(sprintf("using the %d/%d rows from a combined fit", NROW(y), size), domain = NA)
  list(x = x, columns = c(list(old), added), y = y, weights = model.weights(frame), offset = model.offset(frame), same = NROW(y) == size)
}
add1.lm <- function(object, scope, scale = 0, test = c("none", "Chisq", "F"), x = NULL, k = 2, ...) {
  test <- match.arg(test)
  scope <- .addScope(object, scope)
  m <- .wideModel(object, scope, parent.frame())
  y <- if (is.null(m$offset)) m$y else m$y - m$offset
  fits <- lapply(m$columns, function(j) .fitLinear(m$x[, j, drop = FALSE], y, m$weights))
  n <- if (is.null(m$weights)) length(y) else sum(m$weights != 0)
  table <- .linearTerms(vapply(fits, function(f) f$rank, 1L), vapply(fits, .linearDeviance, 0, m$weights), n, -1, scale, test, k)
  .singleTerms(table, "additions", object, scope, scale)
}
# The same of generalized models. `score` are the score statistics, wanted for Rao's test alone.
.deviantTerms <- function(object, df, rank, deviance, score, sign, scale, test, k) {
  dispersion <- if (is.null(scale) || scale == 0) summary(object, dispersion = NULL)$dispersion else scale
  n <- length(object$residuals)
  loglik <- if (object$family$family == "gaussian") { if (scale > 0) deviance / scale - n else n * log(deviance / n) } else deviance / dispersion
  ic <- loglik + k * rank
  ic <- ic + (extractAIC(object, k = k)[2L] - ic[1L])
  table <- data.frame(Df = df, Deviance = deviance, AIC = ic)
  if (all(is.na(ic))) table$AIC <- NULL
  first <- function(x) { x <- pmax(0, x); x[1L] <- NA; x }
  if (test == "LRT" || test == "Chisq") {
    lr <- first(sign * (loglik - loglik[1L]))
    table[[if (dispersion == 1) "LRT" else "scaled dev."]] <- lr
    table[["Pr(>Chi)"]] <- pchisq(lr, df, lower.tail = FALSE)
  } else if (test == "Rao") {
    score <- first(score / dispersion)
    table[[if (dispersion == 1) "Rao score" else "scaled Rao sc."]] <- score
    table[["Pr(>Chi)"]] <- pchisq(score, df, lower.tail = FALSE)
  } else if (test == "F") {
    family <- object$family$family
    if (family == "binomial" || family == "poisson") warning(gettextf("F test assumes 'quasi%s' family", family), domain = NA)
    gain <- first(sign * (deviance - deviance[1L]))
    rest <- if (sign > 0) object$df.residual else object$df.residual - df
    f <- gain / df / (deviance[if (sign > 0) 1L else seq_along(deviance)] / rest)
    f[which(df == 0)] <- NA
    table[["F value"]] <- f
    table[["Pr(>F)"]] <- pf(f, df, rest, lower.tail = FALSE)
  }
  table
}
# What the columns of `x` explain of the working residuals of a smaller model.
.scoreStatistic <- function(x, small) {
  w <- small$weights
  fit <- lm.wfit(x, small$residuals, w)
  sum(w * small$residuals^2) - sum(w * fit$residuals^2)
}
drop1.glm <- function(object, scope, scale = 0, test = c("none", "Rao", "LRT", "Chisq", "F"), k = 2, ...) {
  test <- match.arg(test)
  x <- model.matrix(object)
  scope <- .dropScope(object, scope)
  codes <- attr(x, "assign")
  y <- object$y
  if (is.null(y)) y <- model.response(model.frame(object))
  if (is.factor(y)) y <- y != levels(y)[1L]
  at <- match(scope, attr(terms(object), "term.labels"))
  fits <- lapply(at, function(j) glm.fit(x[, codes != j, drop = FALSE], y, object$prior.weights, offset = object$offset, family = object$family, control = object$control))
  rank <- c(object$rank, vapply(fits, function(f) f$rank, 1L))
  df <- rank[1L] - rank
  df[1L] <- NA
  score <- if (test == "Rao") c(NA, vapply(fits, function(f) .scoreStatistic(x, f), 0))
  table <- .deviantTerms(object, df, rank, c(object$deviance, vapply(fits, function(f) f$deviance, 0)), score, 1, scale, test, k)
  .singleTerms(table, "deletions", object, scope, scale)
}
add1.glm <- function(object, scope, scale = 0, test = c("none", "Rao", "LRT", "Chisq", "F"), x = NULL, k = 2, ...) {
  test <- match.arg(test)
  scope <- .addScope(object, scope)
  m <- .wideModel(object, scope, parent.frame())
  y <- if (m$same && !is.null(object$y)) object$y else if (is.factor(m$y)) m$y != levels(m$y)[1L] else m$y
  w <- if (m$same) object$prior.weights else if (is.null(m$weights)) rep.int(1, NROW(y)) else m$weights
  fits <- lapply(m$columns, function(j) glm.fit(m$x[, j, drop = FALSE], y, w, offset = m$offset, family = object$family, control = object$control))
  rank <- vapply(fits, function(f) f$rank, 1L)
  df <- rank - rank[1L]
  df[1L] <- NA
  score <- if (test == "Rao") c(NA, vapply(m$columns[-1L], function(j) .scoreStatistic(m$x[, j, drop = FALSE], fits[[1L]]), 0))
  table <- .deviantTerms(object, df, rank, vapply(fits, function(f) f$deviance, 0), score, -1, scale, test, k)
  .singleTerms(table, "additions", object, scope, scale)
}
"""#)
}
