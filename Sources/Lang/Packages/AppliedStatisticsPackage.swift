/// MASS: what scripts use of it: generalized inverses, normal samples, discriminant analysis, fitted distributions, density estimates, data.
///
/// The figures of the data sets are those of the studies that their help pages in R name.
enum AppliedStatisticsPackage {
  static let mass = PackageLibrary(name: "MASS", version: "7.3-58.2", source: LibrarySource("MASS", #"""
ginv <- function(X, tol = sqrt(.Machine$double.eps)) {
  if (length(dim(X)) > 2L || !(is.numeric(X) || is.complex(X))) stop("'X' must be a numeric or complex matrix")
  if (!is.matrix(X)) X <- as.matrix(X)
  s <- svd(X)
  if (is.complex(X)) s$u <- Conj(s$u)
  good <- s$d > max(tol * s$d[1L], 0)
  if (all(good)) s$v %*% (1 / s$d * t(s$u))
  else if (!any(good)) array(0, dim(X)[2L:1L])
  else s$v[, good, drop = FALSE] %*% ((1 / s$d[good]) * t(s$u[, good, drop = FALSE]))
}
Null <- function(M) {
  q <- qr(M)
  kept <- if (q$rank == 0L) seq_len(ncol(M)) else -seq_len(q$rank)
  qr.Q(q, complete = TRUE)[, kept, drop = FALSE]
}
mvrnorm <- function(n = 1, mu, Sigma, tol = 1e-6, empirical = FALSE, EISPACK = FALSE) {
  p <- length(mu)
  if (!all(dim(Sigma) == c(p, p))) stop("incompatible arguments")
  if (EISPACK) stop("'EISPACK' is no longer supported by R", domain = NA)
  e <- eigen(Sigma, symmetric = TRUE)
  if (!all(e$values >= -tol * abs(e$values[1L]))) stop("'Sigma' is not positive definite")
  z <- matrix(rnorm(p * n), n)
  if (empirical) {
    z <- scale(z, TRUE, FALSE)
    z <- scale(z %*% svd(z, nu = 0)$v, FALSE, TRUE)
  }
  x <- drop(mu) + e$vectors %*% diag(sqrt(pmax(e$values, 0)), p) %*% t(z)
  dimnames(x) <- list(if (!is.null(names(mu))) names(mu) else dimnames(Sigma)[[1L]], NULL)
  if (n == 1) drop(x) else t(x)
}
# The frame of a formula: rows without missing values, its model matrix without intercept and the response.
.discriminant.frame <- function(call, parent) {
  frame <- call
  frame$... <- NULL
  frame[[1L]] <- quote(stats::model.frame)
  frame <- eval(frame, parent)
  terms <- attr(frame, "terms")
  x <- model.matrix(terms, frame)
  at <- match("(Intercept)", colnames(x), nomatch = 0L)
  list(frame = frame, terms = terms, x = if (at) x[, -at, drop = FALSE] else x, contrasts = attr(x, "contrasts"), y = model.response(frame))
}
.with.formula <- function(fit, f, call, name) {
  fit$terms <- f$terms
  call[[1L]] <- as.name(name)
  fit$call <- call
  fit$contrasts <- f$contrasts
  fit$xlevels <- .getXlevels(f$terms, f$frame)
  fit$na.action <- attr(f$frame, "na.action")
  fit
}
lda <- function(x, ...) UseMethod("lda")
qda <- function(x, ...) UseMethod("qda")
lda.formula <- function(formula, data, ..., subset, na.action) {
  f <- .discriminant.frame(match.call(expand.dots = FALSE), parent.frame())
  fit <- lda.default(f$x, f$y, ...)
  if (inherits(fit, "lda")) .with.formula(fit, f, match.call(), "lda") else fit
}
qda.formula <- function(formula, data, ..., subset, na.action) {
  f <- .discriminant.frame(match.call(expand.dots = FALSE), parent.frame())
  fit <- qda.default(f$x, f$y, ...)
  if (inherits(fit, "qda")) .with.formula(fit, f, match.call(), "qda") else fit
}
lda.data.frame <- function(x, ...) { fit <- lda.matrix(structure(data.matrix(x), class = "matrix"), ...); if (inherits(fit, "lda")) { call <- match.call(); call[[1L]] <- as.name("lda"); fit$call <- call }; fit }
qda.data.frame <- function(x, ...) { fit <- qda.matrix(structure(data.matrix(x), class = "matrix"), ...); if (inherits(fit, "qda")) { call <- match.call(); call[[1L]] <- as.name("qda"); fit$call <- call }; fit }
lda.matrix <- function(x, grouping, ..., subset, na.action) {
  if (!missing(subset)) { x <- x[subset, , drop = FALSE]; grouping <- grouping[subset] }
  fit <- lda.default(x, grouping, ...)
  if (inherits(fit, "lda")) { call <- match.call(); call[[1L]] <- as.name("lda"); fit$call <- call }
  fit
}
qda.matrix <- function(x, grouping, ..., subset, na.action) {
  if (!missing(subset)) { x <- x[subset, , drop = FALSE]; grouping <- grouping[subset] }
  fit <- qda.default(x, grouping, ...)
  if (inherits(fit, "qda")) { call <- match.call(); call[[1L]] <- as.name("qda"); fit$call <- call }
  fit
}
.checked.prior <- function(prior, groups) {
  if (any(prior < 0) || round(sum(prior), 5) != 1) stop(simpleError("invalid 'prior'", sys.call(-1L)))
  if (length(prior) != groups) stop(simpleError("'prior' is of incorrect length", sys.call(-1L)))
  prior
}
.checked.method <- function(method) {
  method <- match.arg(method, c("moment", "mle", "mve", "t"))
  if (method %in% c("mve", "t")) stop(simpleError(gettextf("method %s is not provided; use \"moment\" or \"mle\"", dQuote(method, FALSE)), sys.call(-1L)))
  method
}
# Classes and their probabilities from minus logarithms of what they are proportional to.
.classified <- function(dist, lev, levels, rows) {
  p <- exp(-(dist - apply(dist, 1L, min, na.rm = TRUE)))
  p <- p / rowSums(p)
  dimnames(p) <- list(rows, lev)
  list(class = factor(lev[max.col(p)], levels = levels), posterior = p)
}
.checked.data <- function(x, grouping) {
  if (is.null(dim(x))) stop("'x' is not a matrix")
  x <- as.matrix(x)
  if (any(!is.finite(x))) stop("infinite, NA or NaN values in 'x'")
  if (nrow(x) != length(grouping)) stop("nrow(x) and length(grouping) are different")
  x
}
lda.default <- function(x, grouping, prior = proportions, tol = 1e-4, method = c("moment", "mle", "mve", "t"), CV = FALSE, nu = 5, ...) {
  x <- .checked.data(x, grouping)
  n <- nrow(x)
  p <- ncol(x)
  g <- as.factor(grouping)
  lev <- lev1 <- levels(g)
  counts <- as.vector(table(g))
  if (!missing(prior)) prior <- .checked.prior(prior, nlevels(g))[counts > 0L]
  if (any(counts == 0L)) {
    empty <- lev[counts == 0L]
    warning(sprintf(ngettext(length(empty), "group %s is empty", "groups %s are empty"), paste(empty, collapse = " ")), domain = NA)
    lev1 <- lev[counts > 0L]
    g <- factor(g, levels = lev1)
    counts <- as.vector(table(g))
  }
  proportions <- counts / n
  groups <- length(proportions)
  names(prior) <- names(counts) <- lev1
  method <- .checked.method(method)
  means <- tapply(c(x), list(rep(g, p), col(x)), mean)
  within <- x - means[g, ]
  spread <- sqrt(diag(var(within)))
  if (any(spread < tol)) {
    flat <- format(seq_len(p)[spread < tol])
    stop(sprintf(ngettext(length(flat), "variable %s appears to be constant within groups", "variables %s appear to be constant within groups"), paste(flat, collapse = " ")), domain = NA)
  }
  # Sphering the groups' common spread, then the directions in which the means lie apart.
  scaling <- diag(1 / spread, , p)
  s <- svd(sqrt(if (method == "moment") 1 / (n - groups) else 1 / n) * within %*% scaling, nu = 0L)
  rank <- sum(s$d > tol)
  if (rank == 0L) stop("rank = 0: variables are numerically constant")
  if (rank < p) warning("variables are collinear")
  scaling <- scaling %*% s$v[, seq_len(rank)] %*% diag(1 / s$d[seq_len(rank)], , rank)
  if (CV) {
    x <- x %*% scaling
    centres <- means %*% scaling
    taken <- if (method == "moment") groups else 0L
    dist <- vapply(seq_len(groups), function(i) rowSums((x - rep(centres[i, ], each = n))^2), numeric(n))
    dim(dist) <- c(n, groups)
    own <- cbind(seq_len(n), g)
    size <- counts[g]
    share <- size / ((size - 1) * (n - taken))
    left <- dist
    for (i in seq_len(groups)) left[, i] <- (n - 1L - taken) / (n - taken) * (dist[, i] + share * rowSums((x - rep(centres[i, ], each = n)) * (x - centres[g, ]))^2 / (1 - share * dist[own]))
    left[own] <- dist[own] * (n - 1L - taken) / (n - taken) * (size / (size - 1))^2 / (1 - share * dist[own])
    return(.classified(0.5 * left - rep(log(prior), each = n), lev1, lev, rownames(x)))
  }
  middle <- colSums(prior %*% means)
  s <- svd(sqrt(n * prior * (if (method == "mle") 1 / groups else 1 / (groups - 1))) * scale(means, center = middle, scale = FALSE) %*% scaling, nu = 0L)
  rank <- sum(s$d > tol * s$d[1L])
  if (rank == 0L) stop("group means are numerically identical")
  scaling <- scaling %*% s$v[, seq_len(rank)]
  dimnames(scaling) <- list(if (!is.null(dimnames(x))) colnames(x), paste0("LD", seq_len(rank)))
  if (!is.null(dimnames(x))) dimnames(means)[[2L]] <- colnames(x)
  call <- match.call()
  call[[1L]] <- as.name("lda")
  structure(list(prior = prior, counts = counts, means = means, scaling = scaling, lev = lev, svd = s$d[seq_len(rank)], N = n, call = call), class = "lda")
}
.discriminant.data <- function(object, newdata, parent) {
  if (!is.null(object$terms)) {
    terms <- delete.response(object$terms)
    frame <- if (is.null(newdata)) .model.frame.of(object) else model.frame(terms, newdata, na.action = na.pass, xlev = object$xlevels)
    x <- model.matrix(terms, frame, contrasts = object$contrasts)
    at <- match("(Intercept)", colnames(x), nomatch = 0L)
    if (at) x <- x[, -at, drop = FALSE]
  } else {
    if (is.null(newdata)) {
      newdata <- eval(object$call$x, parent)
      if (!is.null(object$call$subset)) newdata <- newdata[eval(object$call$subset, parent), ]
    }
    if (is.null(dim(newdata))) dim(newdata) <- c(1L, length(newdata))
    x <- as.matrix(newdata)
  }
  if (ncol(x) != ncol(object$means)) stop(simpleError("wrong number of variables", sys.call(-1L)))
  if (length(colnames(x)) && any(colnames(x) != dimnames(object$means)[[2L]])) warning("variable names in 'newdata' do not match those in 'object'", call. = FALSE)
  x
}
.model.frame.of <- function(object) {
  call <- object$call
  call <- call[c(1L, match(c("formula", "data", "subset", "na.action"), names(call), nomatch = 0L))]
  if (is.null(call$formula)) call$formula <- object$terms
  call[[1L]] <- quote(stats::model.frame)
  eval(call, environment(object$terms))
}
model.frame.lda <- function(formula, ...) .model.frame.of(formula)
model.frame.qda <- function(formula, ...) .model.frame.of(formula)
predict.lda <- function(object, newdata, prior = object$prior, dimen, method = c("plug-in", "predictive", "debiased"), ...) {
  if (!inherits(object, "lda")) stop("object not of class \"lda\"")
  x <- .discriminant.data(object, if (missing(newdata)) NULL else newdata, parent.frame())
  groups <- length(object$prior)
  if (!missing(prior)) prior <- .checked.prior(prior, groups)
  middle <- colSums(prior * object$means)
  x <- scale(x, center = middle, scale = FALSE) %*% object$scaling
  centres <- scale(object$means, center = middle, scale = FALSE) %*% object$scaling
  method <- match.arg(method)
  dimen <- if (missing(dimen)) length(object$svd) else min(dimen, length(object$svd))
  n <- object$N
  shown <- x[, seq_len(dimen), drop = FALSE]
  near <- centres[, seq_len(dimen), drop = FALSE]
  far <- matrix(0.5 * rowSums(near^2), nrow(x), groups, byrow = TRUE) - shown %*% t(near)
  dist <- switch(method,
    `plug-in` = far - rep(log(prior), each = nrow(x)),
    debiased = (n - groups - dimen - 1) / (n - groups) * far - rep(log(prior) - dimen / object$counts, each = nrow(x)),
    predictive = {
      p <- ncol(object$means)
      y <- x * sqrt(n / (n - groups))
      d <- vapply(seq_len(groups), function(i) {
        k <- object$counts[i]
        -log(prior[i]) - p / 2 * log(k / (k + 1)) + (n - groups + 1) / 2 * log(1 + rowSums((y - rep(centres[i, ], each = nrow(y)))^2) * k / (n * (k + 1)))
      }, numeric(nrow(x)))
      matrix(d, nrow(x))
    })
  c(.classified(dist, names(object$prior), object$lev, rownames(x)), list(x = shown))
}
qda.default <- function(x, grouping, prior = proportions, method = c("moment", "mle", "mve", "t"), CV = FALSE, nu = 5, ...) {
  x <- .checked.data(x, grouping)
  n <- nrow(x)
  p <- ncol(x)
  g <- as.factor(grouping)
  lev <- levels(g)
  counts <- setNames(as.vector(table(g)), lev)
  if (any(counts < p + 1)) stop("some group is too small for 'qda'")
  proportions <- counts / length(g)
  groups <- length(proportions)
  prior <- .checked.prior(prior, groups)
  names(prior) <- lev
  method <- .checked.method(method)
  means <- tapply(c(x), list(rep(g, p), col(x)), mean)
  scaling <- array(dim = c(p, p, groups))
  ldet <- numeric(groups)
  for (i in seq_len(groups)) {
    q <- qr(scale(x[unclass(g) == i, ], center = means[i, ], scale = FALSE) / sqrt(counts[i] - (method == "moment")))
    if (q$rank < p) stop(gettextf("rank deficiency in group %s", lev[i]), domain = NA)
    scaling[, , i] <- backsolve(q$qr[seq_len(p), ], diag(p))
    ldet[i] <- 2 * sum(log(abs(diag(q$qr))))
  }
  if (CV) {
    taken <- if (method == "mle") 0 else 1
    dist <- matrix(vapply(seq_len(groups), function(i) rowSums(((x - rep(means[i, ], each = n)) %*% scaling[, , i])^2), numeric(n)), n)
    size <- counts[g]
    own <- cbind(seq_len(n), g)
    logs <- matrix(ldet, n, groups, byrow = TRUE)
    shrink <- pmax(1 - size / (size - 1) / (size - taken) * dist[own], 1e-10)
    logs[own] <- log(shrink) + p * log((size - taken) / (size - 1 - taken)) + logs[own]
    dist[own] <- dist[own] * (size^2 / (size - 1)^2) * (size - 1 - taken) / (size - taken) / shrink
    return(.classified(0.5 * dist + 0.5 * logs - rep(log(prior), each = n), lev, lev, rownames(x)))
  }
  dimnames(scaling) <- list(if (!is.null(dimnames(x))) colnames(x), as.character(seq_len(p)), lev)
  if (!is.null(dimnames(x))) dimnames(means)[[2L]] <- colnames(x)
  call <- match.call()
  call[[1L]] <- as.name("qda")
  structure(list(prior = prior, counts = counts, means = means, scaling = scaling, ldet = ldet, lev = lev, N = n, call = call), class = "qda")
}
predict.qda <- function(object, newdata, prior = object$prior, method = c("plug-in", "predictive", "debiased", "looCV"), ...) {
  if (!inherits(object, "qda")) stop("object not of class \"qda\"")
  method <- match.arg(method)
  groups <- length(object$prior)
  if (!missing(prior)) prior <- .checked.prior(prior, groups)
  if (method %in% c("debiased", "looCV")) stop(gettextf("method %s is not provided; use \"plug-in\" or \"predictive\", or CV = TRUE in qda", dQuote(method, FALSE)))
  x <- .discriminant.data(object, if (missing(newdata)) NULL else newdata, parent.frame())
  p <- ncol(object$means)
  far <- function(i) rowSums(((x - rep(object$means[i, ], each = nrow(x))) %*% object$scaling[, , i])^2)
  dist <- vapply(seq_len(groups), function(i) {
    k <- object$counts[i]
    if (method == "plug-in") 0.5 * far(i) + 0.5 * object$ldet[i] - log(prior[i])
    else -log(prior[i]) + object$ldet[i] / 2 + k / 2 * log(1 + far(i) / (k + 1)) + p / 2 * log(1 + k)
  }, numeric(nrow(x)))
  .classified(matrix(dist, nrow(x)), object$lev, object$lev, rownames(x))
}
.print.call <- function(x) if (!is.null(x$call)) { call <- x$call; names(call)[2L] <- ""; cat("Call:\n"); dput(call, control = NULL) }
print.lda <- function(x, ...) {
  .print.call(x)
  cat("\nPrior probabilities of groups:\n")
  print(x$prior, ...)
  cat("\nGroup means:\n")
  print(x$means, ...)
  cat("\nCoefficients of linear discriminants:\n")
  print(x$scaling, ...)
  share <- setNames(x$svd, dimnames(x$scaling)[[2L]])
  if (length(share) > 1L) { cat("\nProportion of trace:\n"); print(round(share^2 / sum(share^2), 4L), ...) }
  invisible(x)
}
print.qda <- function(x, ...) {
  .print.call(x)
  cat("\nPrior probabilities of groups:\n")
  print(x$prior, ...)
  cat("\nGroup means:\n")
  print(x$means, ...)
  invisible(x)
}
coef.lda <- function(object, ...) object$scaling
plot.lda <- function(x, panel = NULL, ..., cex = 0.7, dimen, abbrev = FALSE, xlab = "LD1", ylab = "LD2") {
  scores <- predict(x)$x
  group <- if (is.null(x$terms)) eval.parent(x$call$grouping) else model.response(.model.frame.of(x))
  if (ncol(scores) > 1L && (missing(dimen) || dimen == 2)) {
    plot(scores[, 1:2], type = "n", xlab = xlab, ylab = ylab, ...)
    text(scores[, 1:2], labels = as.character(group), cex = cex, ...)
  } else if (ncol(scores) > 1L && dimen > 2) pairs(scores[, seq_len(dimen)], ...)
  else ldahist(scores[, 1L], group, ...)
  invisible(NULL)
}
ldahist <- function(data, g, nbins = 25, h, x0 = -h / 1000, breaks, xlim = range(breaks), ymax = 0, width, type = "histogram", sep = TRUE, col = 5, xlab = deparse(substitute(data)), bty = "n", ...) {
  force(xlab)
  if (missing(breaks)) {
    if (missing(h)) h <- diff(pretty(data, nbins))[1L]
    first <- floor((min(data) - x0) / h)
    breaks <- x0 + h * seq(first, ceiling((max(data) - x0) / h))
  }
  g <- factor(g)
  heights <- lapply(split(data, g), function(d) hist(d, breaks = breaks, plot = FALSE)$density)
  old <- par(mfrow = c(nlevels(g), 1))
  on.exit(par(old))
  for (k in names(heights)) {
    plot(xlim, c(0, max(ymax, unlist(heights))), type = "n", xlab = paste("group", k), ylab = "", bty = bty)
    rect(breaks[-length(breaks)], 0, breaks[-1L], heights[[k]], col = col, ...)
  }
  invisible(NULL)
}
truehist <- function(data, nbins = "Scott", h, x0 = -h / 1000, breaks, prob = TRUE, xlim = range(breaks), ymax = max(est), col = "cyan", xlab = deparse(substitute(data)), bty = "n", ylab = "", border = NULL, ...) {
  force(xlab)
  data <- data[is.finite(data)]
  if (missing(breaks)) {
    if (missing(h)) {
      if (is.character(nbins)) nbins <- switch(casefold(nbins), scott = nclass.scott(data), `freedman-diaconis` = , fd = nclass.FD(data))
      if (!is.finite(nbins) || nbins <= 0) stop("'nbins' must result in a positive integer")
      h <- diff(pretty(data, nbins))[1L]
    }
    if (!is.finite(h) || h <= 0) stop("'h' must be strictly positive")
    breaks <- x0 + h * seq(floor((min(data) - x0) / h), ceiling((max(data) - x0) / h))
  } else {
    if (any(diff(breaks) <= 0)) stop("'breaks' must be strictly increasing")
    if (min(data) < min(breaks) || max(data) > max(breaks)) stop("'breaks' do not cover the data")
    if (!prob && diff(range(diff(breaks))) > 1e-7 * mean(diff(breaks))) warning("uneven breaks with 'prob = FALSE' will give a misleading plot")
  }
  counts <- tabulate(findInterval(data, breaks, left.open = TRUE, rightmost.closed = TRUE, all.inside = TRUE), length(breaks) - 1L)
  est <- if (prob) counts / (diff(breaks) * length(data)) else counts
  plot(xlim, c(0, ymax), type = "n", xlab = xlab, ylab = ylab, bty = bty, ...)
  rect(breaks[-length(breaks)], 0, breaks[-1L], est, col = col, border = border)
  invisible()
}
.fitted <- function(estimate, sd, n, loglik, vcov = diag(sd^2, length(sd))) {
  dimnames(vcov) <- list(names(estimate), names(estimate))
  structure(list(estimate = estimate, sd = setNames(sd, names(estimate)), vcov = vcov, n = n, loglik = loglik), class = "fitdistr")
}
fitdistr <- function(x, densfun, start, ...) {
  if (missing(x) || length(x) == 0L || mode(x) != "numeric") stop("'x' must be a non-empty numeric vector")
  if (any(!is.finite(x))) stop("'x' contains missing or infinite values")
  if (missing(densfun) || !(is.function(densfun) || is.character(densfun))) stop("'densfun' must be supplied as a function or name")
  if (missing(start)) start <- NULL
  given <- setdiff(names(list(...)), c("upper", "lower"))
  n <- length(x)
  control <- list()
  if (is.character(densfun)) {
    name <- tolower(densfun)
    if (name == "log-normal") name <- "lognormal"
    closed <- c(normal = "Normal", lognormal = "log-Normal", poisson = "Poisson", exponential = "exponential", geometric = "geometric")
    densfun <- switch(name, beta = dbeta, cauchy = dcauchy, `chi-squared` = dchisq, exponential = dexp, f = df, gamma = dgamma, geometric = dgeom, lognormal = dlnorm, logistic = dlogis,
      `negative binomial` = dnbinom, normal = dnorm, poisson = dpois, t = function(x, m, s, df, log) dt((x - m) / s, df, log = TRUE) - log(s), weibull = dweibull, stop("unsupported distribution"))
    if (name %in% names(closed)) {
      if (!is.null(start)) stop(gettextf("supplying pars for the %s distribution is not supported", closed[[name]]), domain = NA)
      if (name == "lognormal" && any(x <= 0)) stop("need positive values to fit a log-Normal")
      if (name == "exponential" && any(x < 0)) stop("Exponential values must be >= 0")
      y <- if (name == "lognormal") log(x) else x
      m <- mean(y)
      s <- sqrt((n - 1) / n) * sd(y)
      return(switch(name,
        normal = .fitted(c(mean = m, sd = s), c(s / sqrt(n), s / sqrt(2 * n)), n, sum(dnorm(x, m, s, log = TRUE))),
        lognormal = .fitted(c(meanlog = m, sdlog = s), c(s / sqrt(n), s / sqrt(2 * n)), n, sum(dlnorm(x, m, s, log = TRUE))),
        poisson = .fitted(c(lambda = m), sqrt(m / n), n, sum(dpois(x, m, log = TRUE))),
        exponential = .fitted(c(rate = 1 / m), 1 / m / sqrt(n), n, sum(dexp(x, 1 / m, log = TRUE))),
        geometric = { p <- 1 / (1 + m); .fitted(c(prob = p), p * sqrt((1 - p) / n), n, sum(dgeom(x, p, log = TRUE))) }))
    }
    if (is.null(start)) {
      m <- mean(x)
      v <- var(x)
      start <- switch(name,
        weibull = {
          if (any(x <= 0)) stop("Weibull values must be > 0")
          shape <- 1.2 / sqrt(var(log(x)))
          list(shape = shape, scale = exp(mean(log(x)) + 0.572 / shape))
        },
        gamma = {
          if (any(x < 0)) stop("gamma values must be >= 0")
          list(shape = m^2 / v, rate = m / v)
        },
        `negative binomial` = list(size = if (v > m) m^2 / (v - m) else 100, mu = m),
        cauchy = , logistic = list(location = median(x), scale = IQR(x) / 2), t = list(m = median(x), s = IQR(x) / 2, df = 10))
      start <- start[!names(start) %in% given]
      if (name == "gamma" && length(start) == 2L) control <- list(parscale = c(1, start$rate))
    }
  }
  if (is.null(start) || !is.list(start)) stop("'start' must be a named list")
  if (any(is.na(match(names(start), names(formals(densfun)))))) stop("'start' specifies names which are not arguments to 'densfun'")
  # The density of all parameters, those that the function has in their places without their names.
  places <- names(formals(densfun))
  wanted <- lapply(seq_along(start), function(k) call("[", quote(parm), as.numeric(k)))
  if (!identical(places[1L + seq_along(start)], names(start))) names(wanted) <- names(start)
  density <- function(parm, x, ...) NULL
  body(density) <- as.call(c(quote(densfun), quote(x), wanted, quote(...)))
  minus <- if ("log" %in% places) function(parm, ...) -sum(density(parm, x, ..., log = TRUE)) else function(parm, ...) -sum(log(density(parm, x, ...)))
  extra <- list(...)
  method <- if (!is.null(extra$method)) extra$method else if (any(c("lower", "upper") %in% names(extra))) "L-BFGS-B" else if (length(start) > 1L) "BFGS" else "Nelder-Mead"
  extra$method <- NULL
  if (length(control)) extra$control <- control
  found <- do.call(optim, c(list(par = unlist(start), fn = minus, method = method, hessian = TRUE), extra))
  if (found$convergence > 0L) stop("optimization failed")
  v <- solve(found$hessian)
  structure(list(estimate = found$par, sd = sqrt(diag(v)), vcov = v, loglik = -found$value, n = n), class = "fitdistr")
}
print.fitdistr <- function(x, digits = getOption("digits"), ...) {
  text <- format(rbind(x$estimate, x$sd), digits = digits)
  text[1L, ] <- paste("", text[1L, ])
  text[2L, ] <- paste0("(", text[2L, ], ")")
  half <- function(names) substring("      ", 1L, (nchar(text[2L, ]) - nchar(names)) %/% 2)
  names <- dimnames(text)[[2L]]
  names <- paste(half(names), names)
  dimnames(text) <- list(rep("", 2L), paste(names, half(names)))
  print(text, quote = FALSE)
  invisible(x)
}
coef.fitdistr <- function(object, ...) object$estimate
vcov.fitdistr <- function(object, ...) object$vcov
logLik.fitdistr <- function(object, ...) structure(object$loglik, df = length(object$estimate), nobs = object$n, class = "logLik")
bandwidth.nrd <- function(x) { r <- quantile(x, c(0.25, 0.75)); h <- (r[2L] - r[1L]) / 1.34; 4 * 1.06 * min(sqrt(var(x)), h) * length(x)^(-1 / 5) }
kde2d <- function(x, y, h, n = 25, lims = c(range(x), range(y))) {
  count <- length(x)
  if (length(y) != count) stop("data vectors must be the same length")
  if (any(!is.finite(x)) || any(!is.finite(y))) stop("missing or infinite values in the data are not allowed")
  if (any(!is.finite(lims))) stop("only finite values are allowed in 'lims'")
  n <- rep(n, length.out = 2L)
  gx <- seq.int(lims[1L], lims[2L], length.out = n[1L])
  gy <- seq.int(lims[3L], lims[4L], length.out = n[2L])
  h <- if (missing(h)) c(bandwidth.nrd(x), bandwidth.nrd(y)) else rep(h, length.out = 2L)
  if (any(h <= 0)) stop("bandwidths must be strictly positive")
  h <- h / 4
  ax <- outer(gx, x, "-") / h[1L]
  ay <- outer(gy, y, "-") / h[2L]
  list(x = gx, y = gy, z = tcrossprod(matrix(dnorm(ax), , count), matrix(dnorm(ay), , count)) / (count * h[1L] * h[2L]))
}
stdres <- function(object) rstandard(object)
studres <- function(object) rstudent(object)
boxcox <- function(object, lambda = seq(-2, 2, 1 / 10), plotit = TRUE, interp = plotit && length(lambda) < 100, eps = 1 / 50, xlab = expression(lambda), ylab = "log-Likelihood", ...) {
  if (!inherits(object, "lm")) object <- lm(object, ...)
  y <- model.response(model.frame(object))
  x <- model.matrix(object)
  if (any(y <= 0)) stop("response variable must be positive")
  n <- length(y)
  y <- y / exp(mean(log(y)))
  q <- qr(x)
  level <- vapply(lambda, function(l) {
    z <- if (abs(l) > eps) (y^l - 1) / l else { ly <- log(y); ly * (1 + l * ly / 2 * (1 + l * ly / 3 * (1 + l * ly / 4))) }
    -n / 2 * log(sum(qr.resid(q, z)^2))
  }, 0)
  if (interp) { s <- spline(lambda, level, n = 100); lambda <- s$x; level <- s$y }
  if (!plotit) return(list(x = lambda, y = level))
  limit <- max(level) - qchisq(19 / 20, 1) / 2
  plot(lambda, level, xlab = xlab, ylab = ylab, type = "l", ylim = range(level, limit))
  abline(h = limit, lty = 3)
  text(lambda[1L] + 0.5, limit + 0.08 * diff(par("usr")[3:4]), " 95%", xpd = TRUE)
  inside <- range(lambda[level > limit])
  segments(c(lambda[which.max(level)], inside), par("usr")[3L], c(lambda[which.max(level)], inside), c(max(level), limit, limit), lty = 3)
  invisible(list(x = lambda, y = level))
}
stepAIC <- function(object, scope, scale = 0, direction = c("both", "backward", "forward"), trace = 1, keep = NULL, steps = 1000, use.start = FALSE, k = 2, ...) {
  args <- list(object, scale = scale, direction = if (missing(direction)) (if (missing(scope)) "backward" else "both") else match.arg(direction), trace = trace, steps = steps, k = k, ...)
  if (!missing(scope)) args$scope <- scope
  do.call(step, args)
}
# Continued fractions until what is left is small, then numerator over denominator.
.ratio <- function(x, cycles, max.denominator) {
  if (!is.finite(x)) return(c(x, 1))
  whole <- round(x)
  over <- c(1, 0); under <- c(whole, 1)
  rest <- x - whole
  for (k in seq_len(cycles)) {
    if (abs(rest) < 1 / max.denominator) break
    b <- round(1 / rest)
    rest <- 1 / rest - b
    new <- under * b + over
    if (abs(new[2L]) > max.denominator) break
    over <- under; under <- new
  }
  if (under[2L] < 0) -under else under
}
rational <- function(x, cycles = 10, max.denominator = 2000, ...) { r <- vapply(x, .ratio, numeric(2L), cycles, max.denominator); out <- r[1L, ] / r[2L, ]; attributes(out) <- attributes(x); out }
fractions <- function(x, cycles = 10, max.denominator = 2000, ...) {
  r <- vapply(unclass(x), .ratio, numeric(2L), cycles, max.denominator)
  out <- r[1L, ] / r[2L, ]
  attributes(out) <- attributes(x)
  structure(out, fracs = ifelse(r[2L, ] == 1, format(r[1L, ], trim = TRUE, scientific = FALSE), paste(r[1L, ], r[2L, ], sep = "/")), class = c("fractions", class(x)[!class(x) %in% c("matrix", "array", "numeric", "integer", "double")]))
}
is.fractions <- function(f) inherits(f, "fractions")
as.character.fractions <- function(x, ...) attr(x, "fracs")
print.fractions <- function(x, ...) {
  text <- attr(x, "fracs")
  dim(text) <- dim(x)
  if (is.null(dim(x))) names(text) <- names(x) else dimnames(text) <- dimnames(x)
  print(text, quote = FALSE, right = TRUE, ...)
  invisible(x)
}
write.matrix <- function(x, file = "", sep = " ", blocksize) {
  x <- as.matrix(x)
  if (!is.null(colnames(x))) cat(colnames(x), file = file, sep = c(rep(sep, ncol(x) - 1L), "\n"))
  cat(t(if (is.numeric(x)) format(x, digits = 7) else x), file = file, sep = c(rep(sep, ncol(x) - 1L), "\n"), append = !is.null(colnames(x)))
}
huber <- function(y, k = 1.5, tol = 1e-06) {
  y <- y[!is.na(y)]
  n <- length(y)
  m <- median(y)
  s <- mad(y)
  if (s == 0) stop("cannot estimate scale: MAD is zero for this sample")
  repeat {
    new <- sum(pmin(pmax(m - k * s, y), m + k * s)) / n
    if (abs(m - new) < tol * s) break
    m <- new
  }
  list(mu = m, s = s)
}
"""#), data: [AppliedStatisticsDatasets.source], methods: [
    "lda.formula", "lda.data.frame", "lda.matrix", "lda.default", "qda.formula", "qda.data.frame", "qda.matrix", "qda.default", "predict.lda", "predict.qda", "print.lda", "print.qda",
    "coef.lda", "plot.lda", "model.frame.lda", "model.frame.qda", "print.fitdistr", "coef.fitdistr", "vcov.fitdistr", "logLik.fitdistr", "as.character.fractions", "print.fractions",
  ])
}
