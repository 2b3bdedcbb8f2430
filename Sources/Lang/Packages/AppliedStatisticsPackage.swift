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
# A rule that was fitted, or classes by rules without each case, as `lda` or `qda` returns it: with its call and what predictions need of its formula.
.finished <- function(fit, kind, call, design = NULL) {
  call[[1L]] <- as.name(kind)
  parts <- if (!is.null(design)) .designParts(design)
  if (inherits(fit, kind) || !is.null(design)) modifyList(fit, c(parts["terms"], list(call = call), parts[-1L])) else fit
}
lda <- function(x, ...) UseMethod("lda")
qda <- function(x, ...) UseMethod("qda")
lda.formula <- function(formula, data, ..., subset, na.action) {
  call <- match.call()
  design <- .design(call, parent.frame())
  x <- .withoutIntercept(design$x)
  grouping <- design$y
  .finished(lda.default(x, grouping, ...), "lda", call, design)
}
qda.formula <- function(formula, data, ..., subset, na.action) {
  call <- match.call()
  design <- .design(call, parent.frame())
  x <- .withoutIntercept(design$x)
  grouping <- design$y
  .finished(qda.default(x, grouping, ...), "qda", call, design)
}
lda.data.frame <- function(x, ...) .finished(lda.matrix(data.matrix(x), ...), "lda", match.call())
qda.data.frame <- function(x, ...) .finished(qda.matrix(data.matrix(x), ...), "qda", match.call())
lda.matrix <- function(x, grouping, ..., subset, na.action) {
  call <- match.call()
  if (!missing(subset)) { x <- x[subset, , drop = FALSE]; grouping <- grouping[subset] }
  .finished(lda.default(x, grouping, ...), "lda", call)
}
qda.matrix <- function(x, grouping, ..., subset, na.action) {
  call <- match.call()
  if (!missing(subset)) { x <- x[subset, , drop = FALSE]; grouping <- grouping[subset] }
  .finished(qda.default(x, grouping, ...), "qda", call)
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
# Means of the variables in each group, a row for a group.
.means <- function(x, g) matrix(vapply(seq_len(ncol(x)), function(j) tapply(x[, j], g, mean), numeric(nlevels(g))), nlevels(g), dimnames = list(levels(g), if (is.null(dimnames(x))) seq_len(ncol(x)) else colnames(x)))
# Squared distances of cases from a centre.
.far <- function(x, centre) rowSums((x - rep(centre, each = nrow(x)))^2)
# What variables are multiplied by so that they vary by one and not together, given how cases lie around the means of their groups.
.sphere <- function(around, divisor, tol) {
  p <- ncol(around)
  spread <- sqrt(diag(var(around)))
  flat <- which(spread < tol)
  if (length(flat)) {
    text <- sprintf(ngettext(length(flat), "variable %s appears to be constant within groups", "variables %s appear to be constant within groups"), paste(format(flat), collapse = " "))
    stop(simpleError(text, sys.call(-1L)))
  }
  X <- around / rep(spread, each = nrow(around)) / sqrt(divisor)
  s <- svd(X, nu = 0L)
  kept <- which(s$d > tol)
  if (!length(kept)) stop(simpleError("rank = 0: variables are numerically constant", sys.call(-1L)))
  if (length(kept) < p) warning(simpleWarning("variables are collinear", sys.call(-1L)))
  s$v[, kept, drop = FALSE] / spread / rep(s$d[kept], each = p)
}
# Distances of sphered cases from the groups' centres, each case's as if it had not been there to find centres and common spread; `free` are the
# degrees of freedom of that spread. Without a case its group's centre moves away from it and the spread loses its part, an update of rank one.
.without.each <- function(x, centres, g, counts, free) {
  cases <- seq_len(nrow(x))
  own <- cbind(cases, g)
  far <- matrix(apply(centres, 1L, function(centre) .far(x, centre)), nrow(x))
  size <- counts[g]
  part <- size / ((size - 1) * free)
  left <- 1 - part * far[own]
  towards <- vapply(seq_along(counts), function(i) rowSums((x - rep(centres[i, ], each = nrow(x))) * (x - centres[g, , drop = FALSE])), numeric(nrow(x)))
  moved <- far + part * towards^2 / left
  moved[own] <- far[own] * (size / (size - 1))^2 / left
  moved * (free - 1) / free
}
lda.default <- function(x, grouping, prior = proportions, tol = 1e-4, method = c("moment", "mle", "mve", "t"), CV = FALSE, nu = 5, ...) {
  x <- .checked.data(x, grouping)
  g <- as.factor(grouping)
  lev <- levels(g)
  if (!missing(prior)) prior <- .checked.prior(prior, nlevels(g))[lev %in% g]
  g <- .filled(g)
  counts <- c(table(g, dnn = NULL))
  groups <- length(counts)
  n <- length(g)
  proportions <- counts / n
  prior <- setNames(prior, levels(g))
  method <- .checked.method(method)
  # Degrees of freedom that the means take.
  taken <- if (method == "moment") groups else 0L
  means <- .means(x, g)
  sphere <- .sphere(x - means[g, , drop = FALSE], n - taken, tol)
  if (CV) return(.classified(0.5 * .without.each(x %*% sphere, means %*% sphere, g, counts, n - taken) - rep(log(prior), each = n), levels(g), lev, rownames(x)))
  # The directions in which the groups' means lie apart.
  between <- (means - rep(colSums(prior * means), each = groups)) * sqrt(n * prior / if (method == "mle") groups else groups - 1)
  s <- svd(between %*% sphere, nu = 0L)
  kept <- which(s$d > tol * s$d[1L])
  if (!length(kept)) stop("group means are numerically identical")
  scaling <- sphere %*% s$v[, kept, drop = FALSE]
  dimnames(scaling) <- list(colnames(x), paste0("LD", kept))
  rule <- list(prior = prior, counts = counts, means = means, scaling = scaling, lev = lev, svd = s$d[kept], N = n, call = match.call())
  .finished(structure(rule, class = "lda"), "lda", rule$call)
}
.discriminant.data <- function(object, newdata, parent) {
  asked <- object$call
  x <- if (!is.null(object$terms)) .withoutIntercept(if (is.null(newdata)) model.matrix(delete.response(object$terms), .frameAgain(object), contrasts = object$contrasts) else .designOf(object, newdata, na.pass))
  else if (is.null(newdata)) {
    newdata <- eval(asked$x, parent)
    as.matrix(if (is.null(asked$subset)) newdata else newdata[eval(asked$subset, parent), ])
  } else if (is.null(dim(newdata))) t(newdata) else as.matrix(newdata)
  if (ncol(x) != ncol(object$means)) stop(simpleError("wrong number of variables", sys.call(-1L)))
  if (!is.null(colnames(x)) && !all(colnames(x) == colnames(object$means))) warning(simpleWarning("variable names in 'newdata' do not match those in 'object'", sys.call(-1L)))
  x
}
model.frame.lda <- function(formula, ...) .frameAgain(formula)
model.frame.qda <- function(formula, ...) .frameAgain(formula)
predict.lda <- function(object, newdata, prior = object$prior, dimen, method = c("plug-in", "predictive", "debiased"), ...) {
  if (!inherits(object, "lda")) stop("object not of class \"lda\"")
  x <- .discriminant.data(object, if (!missing(newdata)) newdata, parent.frame())
  groups <- length(object$prior)
  if (!missing(prior)) prior <- .checked.prior(prior, groups)
  middle <- colSums(prior * object$means)
  project <- function(m) (m - rep(middle, each = nrow(m))) %*% object$scaling
  x <- project(x)
  centres <- project(object$means)
  method <- match.arg(method)
  free <- object$N - groups
  dimen <- min(if (!missing(dimen)) dimen, ncol(object$scaling))
  shown <- x[, seq_len(dimen), drop = FALSE]
  # Half the squared distance from each centre, but for what is the same of all.
  near <- centres[, seq_len(dimen), drop = FALSE]
  half <- rep(0.5 * rowSums(near^2), each = nrow(x)) - tcrossprod(shown, near)
  dist <- switch(method,
    `plug-in` = half - rep(log(prior), each = nrow(x)),
    debiased = (free - dimen - 1) / free * half - rep(log(prior) - dimen / object$counts, each = nrow(x)),
    predictive = matrix(mapply(function(p, k, i) {
      spread <- .far(x * sqrt(object$N / free), centres[i, ]) * k / (object$N * (k + 1))
      (free + 1) / 2 * log1p(spread) - ncol(object$means) / 2 * log(k / (k + 1)) - log(p)
    }, prior, object$counts, seq_len(groups)), nrow(x)))
  c(.classified(dist, names(object$prior), object$lev, rownames(x)), list(x = shown))
}
# A group's own scaling, by which its cases are as far apart in all directions, and the logarithm of its covariances' determinant.
.scatter <- function(x, group, taken) {
  p <- ncol(x)
  q <- qr(scale(x, TRUE, FALSE) / sqrt(nrow(x) - taken))
  if (q$rank < p) stop(simpleError(gettextf("rank deficiency in group %s", group), sys.call(-2L)))
  list(scaling = backsolve(qr.R(q), diag(p)), ldet = 2 * sum(log(abs(diag(q$qr)))))
}
qda.default <- function(x, grouping, prior = proportions, method = c("moment", "mle", "mve", "t"), CV = FALSE, nu = 5, ...) {
  x <- .checked.data(x, grouping)
  n <- nrow(x)
  p <- ncol(x)
  g <- as.factor(grouping)
  lev <- levels(g)
  counts <- c(table(g, dnn = NULL))
  if (any(counts <= p)) stop("some group is too small for 'qda'")
  proportions <- counts / n
  prior <- setNames(.checked.prior(prior, length(counts)), lev)
  taken <- if (.checked.method(method) == "moment") 1 else 0
  means <- .means(x, g)
  found <- Map(function(cases, group) .scatter(x[cases, , drop = FALSE], group, taken), split(seq_len(n), g), lev)
  scaling <- vapply(found, `[[`, matrix(0, p, p), "scaling")
  dim(scaling) <- c(p, p, length(lev))
  ldet <- vapply(found, `[[`, 0, "ldet", USE.NAMES = FALSE)
  if (CV) {
    # Each case's own group without it: its distance grows as the centre leaves it, the determinant loses its part.
    taken <- if (method[1L] == "mle") 0 else 1
    dist <- vapply(seq_along(lev), function(i) rowSums(((x - rep(means[i, ], each = n)) %*% scaling[, , i])^2), numeric(n))
    logs <- matrix(ldet, n, length(lev), byrow = TRUE)
    own <- cbind(seq_len(n), g)
    size <- counts[g]
    rest <- pmax(1 - dist[own] * size / ((size - 1) * (size - taken)), 1e-10)
    fewer <- (size - taken) / (size - 1 - taken)
    logs[own] <- logs[own] + log(rest) + p * log(fewer)
    dist[own] <- dist[own] * (size / (size - 1))^2 / fewer / rest
    return(.classified(0.5 * (dist + logs) - rep(log(prior), each = n), lev, lev, rownames(x)))
  }
  dimnames(scaling) <- list(colnames(x), as.character(seq_len(p)), lev)
  rule <- list(prior = prior, counts = counts, means = means, scaling = scaling, ldet = ldet, lev = lev, N = n, call = match.call())
  .finished(structure(rule, class = "qda"), "qda", rule$call)
}
predict.qda <- function(object, newdata, prior = object$prior, method = c("plug-in", "predictive", "debiased", "looCV"), ...) {
  if (!inherits(object, "qda")) stop("object not of class \"qda\"")
  method <- match.arg(method)
  groups <- length(object$prior)
  if (!missing(prior)) prior <- .checked.prior(prior, groups)
  if (method %in% c("debiased", "looCV")) stop(gettextf("method %s is not provided; use \"plug-in\" or \"predictive\", or CV = TRUE in qda", dQuote(method, FALSE)))
  x <- .discriminant.data(object, if (!missing(newdata)) newdata, parent.frame())
  p <- ncol(object$means)
  dist <- vapply(seq_len(groups), function(i) {
    k <- object$counts[[i]]
    far <- rowSums(((x - rep(object$means[i, ], each = nrow(x))) %*% object$scaling[, , i])^2)
    object$ldet[i] / 2 - log(prior[[i]]) + if (method == "plug-in") far / 2 else (k * log1p(far / (k + 1)) + p * log1p(k)) / 2
  }, numeric(nrow(x)))
  .classified(matrix(dist, nrow(x)), object$lev, object$lev, rownames(x))
}
.print.call <- function(x) if (!is.null(x$call)) { call <- x$call; names(call)[2L] <- ""; cat("Call:\n"); dput(call, control = NULL) }
.print.groups <- function(x, ...) {
  .print.call(x)
  for (part in c("Prior probabilities of groups", "Group means", if (inherits(x, "lda")) "Coefficients of linear discriminants")) {
    cat("\n", part, ":\n", sep = "")
    print(x[[switch(substr(part, 1L, 1L), P = "prior", G = "means", "scaling")]], ...)
  }
}
print.lda <- function(x, ...) {
  .print.groups(x, ...)
  share <- setNames(x$svd^2 / sum(x$svd^2), colnames(x$scaling))
  if (length(share) > 1L) { cat("\nProportion of trace:\n"); print(round(share, 4L), ...) }
  invisible(x)
}
print.qda <- function(x, ...) { .print.groups(x, ...); invisible(x) }
coef.lda <- function(object, ...) object$scaling
plot.lda <- function(x, panel = NULL, ..., cex = 0.7, dimen, abbrev = FALSE, xlab = "LD1", ylab = "LD2") {
  scores <- predict(x)$x
  group <- if (is.null(x$terms)) eval.parent(x$call$grouping) else model.response(.frameAgain(x))
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
# (y^l - 1) / l, and log(y) * (1 + l log(y) / 2 + ...) by its series where l is near nothing.
.powered <- function(y, l, eps) {
  if (abs(l) > eps) return((y^l - 1) / l)
  z <- l * log(y)
  log(y) * (1 + z / 2 + z^2 / 6 + z^3 / 24)
}
boxcox <- function(object, ...) UseMethod("boxcox")
boxcox.default <- function(object, lambda = seq(-2, 2, 1 / 10), plotit = TRUE, interp = plotit && length(lambda) < 100, eps = 1 / 50, xlab = expression(lambda), ylab = "log-Likelihood", ...) {
  if (!inherits(object, "lm")) object <- lm(object, ...)
  y <- model.response(model.frame(object))
  if (any(y <= 0)) stop("response variable must be positive")
  # Relative to their geometric mean, powers of the response have residuals that can be compared.
  y <- y / exp(mean(log(y)))
  design <- qr(model.matrix(object))
  curve <- list(x = lambda, y = vapply(lambda, function(l) -length(y) / 2 * log(sum(qr.resid(design, .powered(y, l, eps))^2)), 0))
  if (interp) curve <- spline(curve$x, curve$y, n = 100)
  if (!plotit) return(curve)
  # What 95 % confidence leaves below the top of the curve.
  limit <- max(curve$y) - qchisq(0.95, 1) / 2
  plot(curve, xlab = xlab, ylab = ylab, type = "l", ylim = range(curve$y, limit))
  abline(h = limit, lty = 3)
  bottom <- par("usr")[3L]
  text(curve$x[1L] + 0.5, limit + 0.08 * (par("usr")[4L] - bottom), " 95%", xpd = TRUE)
  marked <- c(curve$x[which.max(curve$y)], range(curve$x[curve$y > limit]))
  segments(marked, bottom, marked, c(max(curve$y), limit, limit), lty = 3)
  invisible(curve)
}
# Steps as `step` takes them; their table shows what it says and leaves empty what is not known.
stepAIC <- function(object, scope, scale = 0, direction = c("both", "backward", "forward"), trace = 1, keep = NULL, steps = 1000, use.start = FALSE, k = 2, ...) {
  both <- if (missing(direction)) c("backward", "both")[2L - missing(scope)] else match.arg(direction)
  fit <- do.call(step, c(list(object, scale = scale, direction = both, trace = trace, keep = keep, steps = steps, k = k, ...), if (!missing(scope)) list(scope = scope)))
  class(fit$anova) <- c("Anova", "data.frame")
  fit
}
print.Anova <- function(x, ...) {
  cat(attr(x, "heading"), sep = "\n")
  text <- format(structure(x, heading = NULL, class = "data.frame"))
  text[is.na(x)] <- ""
  print(text, ...)
  invisible(x)
}
# Numerator and denominator of a continued fraction that goes on until what is left is small.
.ratio <- function(x, cycles, max.denominator) {
  if (!is.finite(x)) return(c(x, 1))
  over <- c(1, 0)
  under <- c(floor(x), 1)
  rest <- x - floor(x)
  while (cycles > 0 && rest >= 1 / max.denominator) {
    cycles <- cycles - 1
    turned <- 1 / rest
    new <- floor(turned) * under + over
    rest <- turned - floor(turned)
    over <- under
    under <- new
  }
  under
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
    "boxcox.default", "print.Anova", "lda.formula", "lda.data.frame", "lda.matrix", "lda.default", "qda.formula", "qda.data.frame", "qda.matrix", "qda.default", "predict.lda", "predict.qda", "print.lda", "print.qda",
    "coef.lda", "plot.lda", "model.frame.lda", "model.frame.qda", "print.fitdistr", "coef.fitdistr", "vcov.fitdistr", "logLik.fitdistr", "as.character.fractions", "print.fractions",
  ])
}
