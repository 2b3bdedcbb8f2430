/// Factor analysis (Lawley and Maxwell 1971), rotations of loadings, weighted covariances, canonical correlations.
enum StatsLibraryFactorAnalysis {
  static let source = LibrarySource("factor analysis", #"""
varimax <- function(x, normalize = TRUE, eps = 1e-5) {
  k <- ncol(x)
  if (k < 2L) return(x)
  lengths <- if (normalize) sqrt(rowSums(x^2)) else 1
  scaled <- x / lengths
  rotation <- diag(k)
  criterion <- 0
  for (turn in 1:1000) {
    z <- scaled %*% rotation
    s <- svd(crossprod(scaled, z^3 - sweep(z, 2L, colMeans(z^2), "*")))
    rotation <- tcrossprod(s$u, s$v)
    last <- criterion
    criterion <- sum(s$d)
    if (criterion < last * (1 + eps)) break
  }
  loadings <- scaled %*% rotation * lengths
  dimnames(loadings) <- dimnames(x)
  class(loadings) <- "loadings"
  list(loadings = loadings, rotmat = rotation)
}
promax <- function(x, m = 4) {
  if (ncol(x) < 2L) return(x)
  names <- dimnames(x)
  first <- varimax(x)
  x <- unclass(first$loadings)
  u <- lm.fit(x, x * abs(x)^(m - 1))$coefficients
  u <- u %*% diag(sqrt(diag(solve(crossprod(u)))))
  dimnames(u) <- NULL
  z <- x %*% u
  dimnames(z) <- names
  class(z) <- "loadings"
  list(loadings = z, rotmat = first$rotmat %*% u)
}
cov.wt <- function(x, wt = rep(1/nrow(x), nrow(x)), cor = FALSE, center = TRUE, method = c("unbiased", "ML")) {
  if (is.data.frame(x)) x <- as.matrix(x) else if (!is.matrix(x)) stop("'x' must be a matrix or a data frame")
  if (!all(is.finite(x))) stop("'x' must contain finite values only")
  n <- nrow(x)
  given <- !missing(wt)
  if (given) {
    if (length(wt) != n) stop("length of 'wt' must equal the number of rows in 'x'")
    if (any(wt < 0) || (total <- sum(wt)) == 0) stop("weights must be non-negative and not all zero")
    wt <- wt / total
  }
  if (is.logical(center)) center <- if (center) colSums(wt * x) else 0
  else if (length(center) != ncol(x)) stop("length of 'center' must equal the number of columns in 'x'")
  x <- sqrt(wt) * sweep(x, 2L, center, check.margin = FALSE)
  cov <- switch(match.arg(method), unbiased = crossprod(x) / (1 - sum(wt^2)), ML = crossprod(x))
  answer <- list(cov = cov, center = center, n.obs = n)
  if (given) answer$wt <- wt
  if (cor) answer$cor <- cov2cor(cov)
  answer
}
cancor <- function(x, y, xcenter = TRUE, ycenter = TRUE) {
  x <- as.matrix(x)
  y <- as.matrix(y)
  if (nrow(x) != nrow(y)) stop("unequal number of rows in 'cancor'")
  if (!nrow(x) || !ncol(x) || !ncol(y)) stop("dimension 0 in 'x' or 'y'")
  middle <- function(m, center) {
    if (is.logical(center)) { center <- if (center) colMeans(m) else rep.int(0, ncol(m)) } else center <- rep_len(center, ncol(m))
    list(m - rep(center, rep.int(nrow(m), ncol(m))), center)
  }
  mx <- middle(x, xcenter)
  my <- middle(y, ycenter)
  qx <- qr(mx[[1L]])
  qy <- qr(my[[1L]])
  dx <- qx$rank
  dy <- qy$rank
  if (!dx) stop("'x' has rank 0")
  if (!dy) stop("'y' has rank 0")
  z <- svd(qr.qty(qx, qr.qy(qy, diag(1, nrow(x), dy)))[1L:dx, , drop = FALSE], dx, dy)
  back <- function(q, d, vectors, columns) {
    m <- backsolve(q$qr[1L:d, 1L:d, drop = FALSE], vectors)
    rownames(m) <- columns[q$pivot][1L:d]
    m
  }
  list(cor = z$d[1L:min(dx, dy)], xcoef = back(qx, dx, z$u, colnames(x)), ycoef = back(qy, dy, z$v, colnames(y)), xcenter = mx[[2L]], ycenter = my[[2L]])
}
.factanalFit <- function(cmat, factors, start, lower, control) {
  reduced <- function(psi) { s <- diag(1 / sqrt(psi)); eigen(s %*% cmat %*% s, symmetric = TRUE) }
  objective <- function(psi, q) {
    e <- eigen(diag(1 / sqrt(psi)) %*% cmat %*% diag(1 / sqrt(psi)), symmetric = TRUE, only.values = TRUE)$values[-(1:q)]
    -(sum(log(e) - e) - q + nrow(cmat))
  }
  loadings <- function(psi, q) {
    e <- reduced(psi)
    l <- e$vectors[, 1:q, drop = FALSE] %*% diag(sqrt(pmax(e$values[1:q] - 1, 0)), q)
    diag(sqrt(psi)) %*% l
  }
  slope <- function(psi, q) {
    l <- loadings(psi, q)
    g <- l %*% t(l) + diag(psi) - cmat
    diag(g) / psi^2
  }
  fit <- optim(start, objective, slope, method = "L-BFGS-B", lower = lower, upper = 1,
    control = c(list(fnscale = 1, parscale = rep(0.01, length(start))), control$opt), q = factors)
  l <- loadings(fit$par, factors)
  dimnames(l) <- list(dimnames(cmat)[[1L]], paste0("Factor", 1:factors))
  p <- ncol(cmat)
  names(fit$par) <- rownames(cmat)
  list(converged = fit$convergence == 0, loadings = l, uniquenesses = fit$par, correlation = cmat,
    criteria = c(objective = fit$value, fit$counts), factors = factors, dof = 0.5 * ((p - factors)^2 - p - factors), method = "mle")
}
.sortedFactors <- function(l) {
  names <- colnames(l)
  l <- unclass(l)[, order(colSums(l^2), decreasing = TRUE), drop = FALSE]
  sign <- colSums(l) < 0
  l[, sign] <- -l[, sign]
  colnames(l) <- names
  l
}
factanal <- function(x, factors, data = NULL, covmat = NULL, n.obs = NA, subset, na.action, start = NULL,
    scores = c("none", "regression", "Bartlett"), rotation = "varimax", control = NULL, ...) {
  cl <- match.call()
  if (is.list(covmat)) {
    if (any(is.na(match(c("cov", "n.obs"), names(covmat))))) stop("'covmat' is not a valid covariance list")
    cv <- covmat$cov
    n.obs <- covmat$n.obs
    have.x <- FALSE
  } else if (is.matrix(covmat)) {
    cv <- covmat
    have.x <- FALSE
  } else if (is.null(covmat)) {
    if (missing(x)) stop("neither 'x' nor 'covmat' supplied")
    have.x <- TRUE
    if (inherits(x, "formula")) {
      frame <- model.frame(x, data)
      z <- model.matrix(terms(frame), frame)
      z <- z[, colnames(z) != "(Intercept)", drop = FALSE]
    } else {
      z <- as.matrix(x)
      if (!is.numeric(z)) stop("factor analysis applies only to numerical variables")
      if (!missing(subset)) z <- z[subset, , drop = FALSE]
    }
    covmat <- cov.wt(z)
    cv <- covmat$cov
    n.obs <- covmat$n.obs
  } else stop("'covmat' is of unknown type")
  scores <- match.arg(scores)
  if (scores != "none" && !have.x) stop("requested scores without an 'x' matrix")
  p <- ncol(cv)
  if (p < 3) stop("factor analysis requires at least three variables")
  dof <- 0.5 * ((p - factors)^2 - p - factors)
  if (dof < 0) stop(sprintf(ngettext(factors, "%d factor is too many for %d variables", "%d factors are too many for %d variables"), factors, p), domain = NA)
  sds <- sqrt(diag(cv))
  cv <- cv / (sds %o% sds)
  cn <- list(nstart = 1, trace = FALSE, lower = 0.005)
  cn[names(control)] <- control
  more <- list(...)[c("nstart", "trace", "lower", "opt", "rotate")]
  if (length(more)) cn <- modifyList(cn, more)
  if (is.null(start)) {
    start <- (1 - 0.5 * factors / p) / diag(solve(cv))
    if (cn$nstart > 1) start <- cbind(start, matrix(runif(p * (cn$nstart - 1)), p))
  }
  start <- as.matrix(start)
  if (nrow(start) != p) stop(sprintf(ngettext(p, "'start' must have %d row", "'start' must have %d rows"), p), domain = NA)
  best <- Inf
  for (i in seq_len(ncol(start))) {
    nfit <- .factanalFit(cv, factors, start[, i], max(cn$lower, 0), cn)
    if (nfit$converged && nfit$criteria[1L] < best) { fit <- nfit; best <- fit$criteria[1L] }
  }
  if (best == Inf) stop(ngettext(ncol(start), "unable to optimize from this starting value", "unable to optimize from these starting values"), domain = NA)
  load <- .sortedFactors(fit$loadings)
  if (rotation != "none") {
    turned <- do.call(rotation, c(list(load), cn$rotate))
    if (is.list(turned)) {
      load <- turned$loadings
      rotmat <- turned$rotmat
      fit$rotmat <- rotmat
    } else load <- turned
  }
  fit$loadings <- structure(.sortedFactors(load), class = "loadings")
  fit$na.action <- NULL
  if (have.x && scores != "none") {
    l <- unclass(fit$loadings)
    zz <- scale(z, TRUE, TRUE)
    if (scores == "regression") {
      sc <- zz %*% solve(cv, l)
      if (rotation != "varimax" && !is.null(fit$rotmat)) sc <- sc %*% tcrossprod(solve(fit$rotmat))
    } else {
      d <- 1 / fit$uniquenesses
      sc <- t(solve(crossprod(l, d * l), t(zz %*% (l * d))))
    }
    rownames(sc) <- rownames(z)
    colnames(sc) <- colnames(l)
    fit$scores <- sc
  }
  if (!is.na(n.obs) && dof > 0) {
    fit$STATISTIC <- (n.obs - 1 - (2 * p + 5) / 6 - (2 * factors) / 3) * fit$criteria["objective"]
    fit$PVAL <- pchisq(fit$STATISTIC, dof, lower.tail = FALSE)
  }
  fit$n.obs <- n.obs
  fit$call <- cl
  class(fit) <- "factanal"
  fit
}
print.factanal <- function(x, digits = 3, ...) {
  cat("\nCall:\n", deparse(x$call), "\n\n", sep = "")
  cat("Uniquenesses:\n")
  print(round(x$uniquenesses, digits), ...)
  print(x$loadings, digits = digits, ...)
  if (!is.null(x$rotmat)) {
    inverse <- solve(x$rotmat)
    r <- inverse %*% t(inverse)
    dimnames(r) <- list(colnames(x$loadings), colnames(x$loadings))
    if (max(abs(r[row(r) != col(r)]), 0) > 1e-8) {
      cat("\nFactor Correlations:\n")
      print(r, digits = digits, ...)
    }
  }
  if (!is.null(x$STATISTIC)) {
    factors <- x$factors
    cat("\nTest of the hypothesis that", factors, if (factors == 1) "factor is" else "factors are", "sufficient.\n")
    cat("The chi square statistic is", round(x$STATISTIC, 2), "on", x$dof, if (x$dof == 1) "degree" else "degrees", "of freedom.\nThe p-value is", signif(x$PVAL, 3), "\n")
  } else cat(paste("\nThe degrees of freedom for the model is", x$dof, "and the fit was", round(x$criteria["objective"], 4), "\n"))
  invisible(x)
}
"""#)
}
