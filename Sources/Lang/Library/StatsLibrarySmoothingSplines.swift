/// `smooth.spline`: cubic splines on chosen knots whose bending is penalized, by the normal equations in B-splines.
enum StatsLibrarySmoothingSplines {
  static let source = LibrarySource("smoothing splines", #"""
smooth.spline <- function(x, y = NULL, w = NULL, df, spar = NULL, lambda = NULL, cv = FALSE, all.knots = FALSE, nknots = .nknots.smspl,
                          keep.data = TRUE, df.offset = 0, penalty = 1, control.spar = list(), tol = 1e-06 * IQR(x), keep.stuff = FALSE) {
  control <- list(low = -1.5, high = 1.5, tol = 1e-4, eps = 2e-8, maxit = 500, trace = FALSE)
  control[names(control.spar)] <- control.spar
  xy <- xy.coords(x, y, setLab = FALSE)
  x <- xy$x
  y <- xy$y
  if (!all(is.finite(c(x, y)))) stop("missing or infinite values in inputs are not allowed")
  if (!is.finite(tol) || tol <= 0) stop("'tol' must be strictly positive and finite")
  n <- length(x)
  if (is.null(w)) w <- rep_len(1, n)
  else {
    if (n != length(w)) stop("lengths of 'x' and 'w' must match")
    if (any(w < 0)) stop("all weights should be non-negative")
    if (all(w == 0)) stop("some weights should be positive")
    w <- w * sum(w > 0) / sum(w)
  }
  # Places nearer than `tol` are one.
  place <- round((x - mean(x)) / tol)
  first <- !duplicated(place)
  o <- order(x[first])
  ux <- x[first][o]
  nx <- length(ux)
  if (nx <= 3L) stop("need at least four unique 'x' values")
  ox <- match(place, place[first][o])
  if (isTRUE(cv) && nx < n) warning("cross-validation with non-unique 'x' values seems doubtful")
  sums <- function(v) as.vector(rowsum(v, ox))
  wbar <- sums(w)
  wy <- sums(w * y)
  yssw <- sum(w * y^2)
  ybar <- ifelse(wbar > 0, wy / wbar, 0)
  yssw <- yssw - sum(wbar * ybar^2)
  range <- ux[nx] - ux[1L]
  xbar <- (ux - ux[1L]) / range
  if (is.numeric(all.knots)) {
    knots <- c(rep(all.knots[1L], 3L), all.knots, rep(all.knots[length(all.knots)], 3L))
    nk <- length(all.knots) + 2L
  } else {
    count <- if (all.knots) nx else if (is.numeric(nknots)) as.integer(nknots) else nknots(nx)
    if (count > nx) stop("cannot use more inner knots than unique 'x' values")
    knots <- c(rep(xbar[1L], 3L), xbar[seq.int(1L, nx, length.out = count)], rep(xbar[nx], 3L))
    nk <- count + 2L
  }
  X <- .cubicBasis(xbar, knots)
  root <- sqrt(wbar)
  G <- crossprod(X * root)
  penalties <- .bendingMatrix(knots)
  right <- as.vector(crossprod(X, wbar * ybar))
  inner <- 3:(nk - 3L)
  ratio <- sum(diag(G)[inner]) / sum(diag(penalties)[inner])
  criterion <- if (cv) 2L else 1L
  if (!missing(df)) {
    if (df > 1 && df <= nx) { criterion <- 3L; df.offset <- df } else warning("you must supply 1 < df <= n,  n = #{unique x} = ", nx)
  }
  fit <- function(lambda) {
    R <- chol(G + lambda * penalties)
    coef <- backsolve(R, backsolve(R, right, transpose = TRUE))
    lev <- colSums(backsolve(R, t(X * root), transpose = TRUE)^2)
    sz <- as.vector(X %*% coef)
    df <- sum(lev)
    rss <- yssw + sum(wbar * (ybar - sz)^2)
    crit <- switch(criterion, (rss / sum(wbar)) / (1 - (df.offset + penalty * df) / sum(wbar))^2, sum((root * (ybar - sz) / (1 - lev))^2) / nx, 3 + (df.offset - df)^2)
    list(coef = coef, lev = lev, sz = sz, df = df, crit = crit, lambda = lambda)
  }
  atSpar <- function(s) fit(ratio * 256^(3 * s - 1))
  iterations <- 0L
  found <- NULL
  if (!is.null(lambda)) {
    spar <- NA
    found <- fit(lambda)
  } else if (!is.null(spar)) found <- atSpar(spar)
  else {
    # As in R the result is the last fit that the search made, not the one at its minimum.
    search <- .goldenParabola(function(s) { found <<- atSpar(s); found$crit }, control$low, control$high, control$tol, control$eps, control$maxit)
    spar <- search$x
    iterations <- search$iterations
  }
  fitted <- found$sz
  residuals <- y - fitted[ox]
  cv.crit <- if (is.na(cv)) NA else {
    if (cv) {
      ww <- wbar
      ww[ww == 0] <- 1
      r <- residuals / (1 - (found$lev[ox] * w) / ww[ox])
      weighted.mean(r^2, w)
    } else weighted.mean((y - fitted[ox])^2, w) / (1 - (if (criterion == 3L) penalty * found$df else df.offset + penalty * found$df) / n)^2
  }
  pen.crit <- sum(wbar * (ybar - fitted)^2)
  structure(list(x = ux, y = fitted, w = wbar, yin = ybar, tol = tol, data = if (keep.data) list(x = x, y = y, w = w), no.weights = all(w == 1), n = n, lev = found$lev,
    cv = cv, cv.crit = cv.crit, pen.crit = pen.crit, crit = found$crit, df = found$df, spar = spar, ratio = ratio, lambda = found$lambda, iparms = c(icrit = criterion, iter = iterations),
    fit = structure(list(knot = knots, nk = nk, min = ux[1L], range = range, coef = found$coef), class = "smooth.spline.fit"), call = match.call()), class = "smooth.spline")
}
.nknots.smspl <- function(n) {
  if (n < 50) return(n)
  at <- log2(c(50, 100, 140, 200))
  trunc(if (n < 200) 2^(at[1L] + (at[2L] - at[1L]) * (n - 50) / 150) else if (n < 800) 2^(at[2L] + (at[3L] - at[2L]) * (n - 200) / 600)
    else if (n < 3200) 2^(at[3L] + (at[4L] - at[3L]) * (n - 800) / 2400) else 200 + (n - 3200)^0.2)
}
# Values of the cubic B-splines of `knots` at `x`, or of their derivatives: a column for each spline. At the last knot the last interval counts.
.cubicBasis <- function(x, knots, deriv = 0L) {
  order <- 4L - deriv
  m <- length(knots)
  top <- m - 4L
  if (order <= 0L) return(matrix(0, length(x), top))
  left <- pmin(pmax(findInterval(x, knots), 4L), top)
  B <- matrix(0, length(x), m - 1L)
  B[cbind(seq_along(x), left)] <- 1
  over <- function(a, b) ifelse(b == 0, 0, a / b)
  for (k in seq_len(3L)) {
    j <- seq_len(m - 1L - k)
    span <- knots[j + k] - knots[j]
    next_ <- knots[j + k + 1L] - knots[j + 1L]
    if (k < order) {
      low <- outer(x, knots[j], "-") * rep(over(1, span), each = length(x))
      high <- outer(-x, knots[j + k + 1L], "+") * rep(over(1, next_), each = length(x))
      B <- low * B[, j, drop = FALSE] + high * B[, j + 1L, drop = FALSE]
    } else B <- k * (B[, j, drop = FALSE] * rep(over(1, span), each = length(x)) - B[, j + 1L, drop = FALSE] * rep(over(1, next_), each = length(x)))
  }
  B
}
# Integrals of products of second derivatives, which are straight between knots. R takes 0.333 for the third of the squared rise, and so do we.
.bendingMatrix <- function(knots) {
  ends <- unique(knots)
  h <- diff(ends)
  D <- .cubicBasis(ends[-length(ends)], knots, 2L)
  # The rise within each interval, from the slope of the second derivative there.
  rise <- h * .cubicBasis(ends[-length(ends)], knots, 3L)
  mixed <- crossprod(D, rise * h)
  crossprod(D * sqrt(h)) + (mixed + t(mixed)) / 2 + 0.333 * crossprod(rise * sqrt(h))
}
# Brent's search for the least value of `f` by golden sections and parabolas.
.goldenParabola <- function(f, a, b, tol, eps, maxit) {
  golden <- (3 - sqrt(5)) / 2
  v <- w <- x <- a + golden * (b - a)
  d <- e <- 0
  fx <- fv <- fw <- f(x)
  iterations <- 0L
  while (iterations < maxit) {
    middle <- (a + b) / 2
    tol1 <- eps * abs(x) + tol / 3
    iterations <- iterations + 1L
    if (abs(x - middle) <= 2 * tol1 - (b - a) / 2) break
    parabola <- FALSE
    if (abs(e) > tol1 && all(is.finite(c(fx, fv, fw)))) {
      r <- (x - w) * (fx - fv)
      q <- (x - v) * (fx - fw)
      p <- (x - v) * q - (x - w) * r
      q <- 2 * (q - r)
      if (q > 0) p <- -p
      q <- abs(q)
      r <- e
      e <- d
      if (abs(p) < abs(0.5 * q * r) && q != 0 && p > q * (a - x) && p < q * (b - x)) {
        parabola <- TRUE
        d <- p / q
        u <- x + d
        if (u - a < 2 * tol1 || b - u < 2 * tol1) d <- if (middle >= x) tol1 else -tol1
      }
    }
    if (!parabola) {
      e <- if (x >= middle) a - x else b - x
      d <- golden * e
    }
    u <- x + (if (abs(d) >= tol1) d else if (d >= 0) tol1 else -tol1)
    fu <- f(u)
    if (!is.finite(fu)) fu <- 2 * 1e100
    if (fu <= fx) {
      if (u >= x) a <- x else b <- x
      v <- w; fv <- fw; w <- x; fw <- fx; x <- u; fx <- fu
    } else {
      if (u < x) a <- u else b <- u
      if (fu <= fw || w == x) { v <- w; fv <- fw; w <- u; fw <- fu }
      else if (fu <= fv || v == x || v == w) { v <- u; fv <- fu }
    }
  }
  list(x = x, value = fx, iterations = iterations)
}
print.smooth.spline <- function(x, digits = getOption("digits"), ...) {
  cat("Call:\n")
  print(x$call)
  searched <- x$iparms[["iter"]]
  cat("\nSmoothing Parameter  spar=", format(x$spar, digits = digits), " lambda=", format(x$lambda, digits = digits), if (searched > 0L) paste0("(", searched, " iterations)"))
  cat("\nEquivalent Degrees of Freedom (Df):", format(x$df, digits = digits))
  cat(if (x$no.weights) "\nPenalized Criterion (RSS):" else "\nPenalized Criterion (weighted RSS):", format(x$pen.crit, digits = digits))
  cat("\n")
  cat(if (isTRUE(x$cv)) "PRESS(l.o.o. CV): " else "GCV: ", format(x$cv.crit, digits = digits), "\n", sep = "")
  invisible(x)
}
predict.smooth.spline <- function(object, x, deriv = 0, ...) {
  if (missing(x)) {
    if (deriv == 0) return(object[c("x", "y")])
    x <- object$x
  }
  if (is.list(x)) x <- x[[1L]]
  predict(object$fit, x, deriv, ...)
}
predict.smooth.spline.fit <- function(object, x, deriv = 0, ...) {
  if (missing(x)) x <- seq.int(from = object$min, to = object$min + object$range, length.out = length(object$coef) - 4L)
  at <- (x - object$min) / object$range
  value <- function(at, deriv) as.vector(.cubicBasis(at, object$knot, deriv) %*% object$coef)
  y <- numeric(length(at))
  inside <- at >= 0 & at <= 1
  if (any(inside, na.rm = TRUE)) y[which(inside)] <- value(at[which(inside)], deriv)
  y[is.na(at)] <- NA
  # Beyond the ends the curve goes on straight.
  for (end in 0:1) {
    out <- which(if (end == 0) at < 0 else at > 1)
    if (length(out)) y[out] <- if (deriv == 0) value(end, 0L) + (at[out] - end) * value(end, 1L) else if (deriv == 1) value(end, 1L) else 0
  }
  list(x = x, y = y / object$range^deriv)
}
fitted.smooth.spline <- function(object, ...) { if (is.list(d <- object$data)) object$y[match(round((d$x - mean(d$x)) / object$tol), round((object$x - mean(d$x)) / object$tol))] else object$y }
residuals.smooth.spline <- function(object, type = c("working", "response", "deviance", "pearson", "partial"), ...) {
  if (!is.list(d <- object$data)) stop("need result of smooth.spline(keep.data = TRUE)")
  r <- d$y - fitted(object)
  switch(match.arg(type), pearson = , deviance = r * sqrt(d$w), r)
}
"""#)
}
