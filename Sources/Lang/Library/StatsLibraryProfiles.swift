/// Profiles of the deviance of generalized and nonlinear models, and confidence limits read off them.
enum StatsLibraryProfiles {
  static let source = LibrarySource("profiles", #"""
profile <- function(fitted, ...) UseMethod("profile")
# How the deviance grows when one coefficient is held at other values and the rest are fitted again.
profile.glm <- function(fitted, which = seq_len(p), alpha = 0.01, maxsteps = 10, del = zmax / 5, trace = FALSE, ...) {
  estimates <- coef(fitted)
  known <- !is.na(estimates)
  if (!any(known)) stop("no regression parameters could be estimated")
  labels <- names(estimates)
  p <- length(labels)
  if (is.character(which)) which <- match(which, labels)
  n <- length(fitted$y)
  table <- summary(fitted)
  errors <- table$coefficients[, "Std. Error"]
  family <- fitted$family
  counts <- family$family %in% c("binomial", "poisson", "Negative Binomial")
  zmax <- if (counts) sqrt(qchisq(1 - alpha, 1)) else sqrt(qf(1 - alpha, 1, n - p))
  kind <- if (counts) "z" else "tau"
  x <- model.matrix(fitted)
  offset <- if (is.null(fitted$offset)) rep.int(0, n) else fitted$offset
  best <- fitted$deviance
  out <- list()
  for (i in which) {
    if (!known[i]) next
    free <- known
    free[i] <- FALSE
    path <- list(estimates)
    z <- 0
    for (side in c(-1, 1)) {
      if (trace) message("\nParameter: ", labels[i], " ", c("down", "up")[(side + 1) / 2 + 1])
      now <- 0
      step <- 0
      linear <- as.vector(x[, known, drop = FALSE] %*% estimates[known]) + offset
      while ((step <- step + 1) < maxsteps && abs(now) < zmax) {
        held <- estimates[i] + side * step * del * errors[[labels[i]]]
        fixed <- offset + x[, i] * held
        fit <- glm.fit(x[, free, drop = FALSE], fitted$y, fitted$prior.weights, etastart = linear, offset = fixed, family = family, control = fitted$control)
        linear <- as.vector(x[, free, drop = FALSE] %*% coef(fit)) + fixed
        rise <- (fit$deviance - best) / table$dispersion
        if (rise < -0.001) stop("profiling has found a better solution, so original fit had not converged")
        now <- side * sqrt(max(rise, 0))
        values <- estimates
        values[free] <- coef(fit)
        values[i] <- held
        path <- c(path, list(values))
        z <- c(z, now)
      }
    }
    o <- order(z)
    frame <- structure(data.frame(z[o]), names = kind)
    frame$par.vals <- do.call(rbind, path[o])
    dimnames(frame$par.vals) <- list(NULL, labels)
    out[[labels[i]]] <- frame
  }
  structure(out, original.fit = fitted, summary = table, class = c("profile.glm", "profile"))
}
# Where the curve of the profile through its points reaches the quantiles.
.profileLimits <- function(profile, parm, values, level, quantiles) {
  tails <- c(1 - level, 1 + level) / 2
  cut <- quantiles(tails)
  out <- t(vapply(parm, function(name) {
    if (is.null(profile[[name]])) return(c(NA_real_, NA_real_))
    curve <- spline(values(profile[[name]], name), profile[[name]][[1L]])
    approx(curve$y, curve$x, xout = cut)$y
  }, c(0, 0)))
  dimnames(out) <- list(parm, NULL)
  out
}
confint.glm <- function(object, parm, level = 0.95, trace = FALSE, ...) {
  labels <- names(coef(object))
  parm <- if (missing(parm)) seq_along(labels) else if (is.character(parm)) match(parm, labels, nomatch = 0L) else parm
  message("Waiting for profiling to be done...")
  confint(profile(object, which = parm, alpha = (1 - level) / 4, trace = trace), parm = parm, level = level, trace = trace, ...)
}
confint.profile.glm <- function(object, parm = seq_along(labels), level = 0.95, ...) {
  fit <- attr(object, "original.fit")
  labels <- names(coef(fit))
  if (is.character(parm)) parm <- match(parm, labels, nomatch = 0L)
  out <- .profileLimits(object, labels[parm], function(p, name) p$par.vals[, name], level, qnorm)
  colnames(out) <- .tailNames(c(1 - level, 1 + level) / 2)
  drop(out)
}
profile.nls <- function(fitted, which = seq_len(p), maxpts = 100, alphamax = 0.01, delta.t = cutoff / 5, ...) {
  estimates <- coef(fitted)
  labels <- names(estimates)
  p <- length(estimates)
  if (is.character(which)) which <- match(which, labels)
  rest <- df.residual(fitted)
  n <- length(fitted$residuals)
  errors <- sqrt(diag(vcov(fitted)))
  variance <- fitted$deviance / rest
  cutoff <- sqrt(qf(1 - alphamax, 1L, rest))
  out <- list()
  for (i in which) {
    model <- .heldModel(fitted, i)
    path <- list(estimates)
    tau <- 0
    for (side in c(-1, 1)) {
      now <- estimates
      reached <- 0
      slope <- 1 / errors[[i]]
      for (count in seq_len(maxpts)) {
        step <- side * delta.t / slope
        values <- now
        values[i] <- now[[i]] + step
        fit <- .gaussNewton(values[-i], model(values[[i]]), nls.control(), FALSE, call = quote(prof$getProfile()))
        values[-i] <- fit$par
        rise <- side * sqrt(max(0, (fit$deviance - fitted$deviance) / variance))
        slope <- abs((rise - reached) / step)
        if (!is.finite(slope) || slope == 0) slope <- 1 / errors[[i]]
        reached <- rise
        now <- values
        path <- c(path, list(values))
        tau <- c(tau, rise)
        if (abs(rise) > cutoff) break
      }
    }
    o <- order(tau)
    frame <- data.frame(tau = tau[o])
    frame$par.vals <- do.call(rbind, path[o])
    dimnames(frame$par.vals) <- list(NULL, labels)
    out[[labels[i]]] <- frame
  }
  structure(out, original.fit = fitted, summary = summary(fitted), class = c("profile.nls", "profile"))
}
# The model of nonlinear least squares with parameter `i` held at a value: a function from that value to the model of the others.
.heldModel <- function(fitted, i) {
  labels <- names(coef(fitted))
  w <- if (is.null(fitted$weights)) 1 else sqrt(fitted$weights)
  y <- fitted$fitted.values + fitted$residuals
  function(held) function(p) {
    all <- numeric(length(labels))
    all[-i] <- p
    all[i] <- held
    at <- function(all) eval(fitted$formula[[3L]], c(as.list(setNames(all, labels)), fitted$values), fitted$environment)
    value <- at(all)
    gradient <- attr(value, "gradient")
    value <- as.numeric(value)
    tangent <- function() {
      g <- if (is.null(gradient)) .forwardDifferences(function(p) as.numeric(at(p)), all, value) else matrix(gradient, length(value))
      w * g[, -i, drop = FALSE]
    }
    list(rest = w * (y - value), fit = value, tangent = tangent)
  }
}
confint.nls <- function(object, parm, level = 0.95, ...) {
  labels <- names(coef(object))
  parm <- if (missing(parm)) seq_along(labels) else if (is.character(parm)) match(parm, labels, nomatch = 0L) else parm
  message("Waiting for profiling to be done...")
  confint(profile(object, which = parm, alphamax = (1 - level) / 4), parm = parm, level = level, ...)
}
confint.profile.nls <- function(object, parm = seq_along(labels), level = 0.95, ...) {
  fit <- attr(object, "original.fit")
  labels <- names(coef(fit))
  if (is.character(parm)) parm <- match(parm, labels, nomatch = 0L)
  rest <- df.residual(fit)
  out <- .profileLimits(object, labels[parm], function(p, name) p$par.vals[, name], level, function(q) qt(q, rest))
  tails <- c(1 - level, 1 + level) / 2
  colnames(out) <- paste0(format(100 * tails, trim = TRUE, scientific = FALSE, digits = 3), "%")
  drop(out)
}
"""#)
}
