/// Quantiles, correlations, empirical distributions, interpolation and smoothing.
enum StatsLibraryEstimates {
  static let source = LibrarySource("estimates", #"""
quantile.default <- function(x, probs = seq(0, 1, 0.25), na.rm = FALSE, names = TRUE, type = 7, digits = 7, ...) {
  if (is.factor(x)) {
    if (is.ordered(x)) { if (!any(type == c(1L, 3L))) stop("'type' must be 1 or 3 for ordered factors") } else stop("(unordered) factors are not allowed")
    lx <- levels(x)
    x <- as.integer(x)
  } else {
    lx <- NULL
    if (is.logical(x)) x <- as.numeric(x)
  }
  if (na.rm) x <- x[!is.na(x)] else if (anyNA(x)) stop("missing values and NaN's not allowed if 'na.rm' is FALSE")
  eps <- 100 * .Machine$double.eps
  if (any((p.ok <- !is.na(probs)) & (probs < -eps | probs > 1 + eps))) stop("'probs' outside [0,1]")
  given <- probs
  probs <- pmax(0, pmin(1, probs[p.ok]))
  n <- length(x)
  x <- sort(as.vector(unname(x)))
  if (n == 0L) qs <- rep(NA_real_, length(probs))
  else if (type == 7) {
    h <- (n - 1) * probs
    lo <- floor(h + 4 * .Machine$double.eps)
    w <- h - lo
    w[abs(w) < 1e-12 * pmax(1, h)] <- 0
    qs <- x[lo + 1]
    up <- w > 0
    qs[up] <- ((1 - w) * qs)[up] + (w * x[pmin(lo + 2, n)])[up]
  } else if (type <= 3) {
    nppm <- if (type == 3) n * probs - 0.5 else n * probs
    fuzz <- 4 * .Machine$double.eps
    j <- floor(nppm + fuzz)
    h <- switch(type, as.numeric(nppm > j + fuzz), ((nppm > j + fuzz) + 1) / 2, as.numeric((abs(nppm - j) > fuzz) | (j %% 2 == 1)))
    lo <- x[pmax(1, pmin(n, j))]
    hi <- x[pmax(1, pmin(n, j + 1))]
    qs <- ifelse(h == 0, lo, ifelse(h == 1, hi, (1 - h) * lo + h * hi))
  } else {
    ab <- switch(type - 3, c(0, 1), c(0.5, 0.5), c(0, 0), c(1, 1), c(1 / 3, 1 / 3), c(3 / 8, 3 / 8))
    fuzz <- 4 * .Machine$double.eps
    nppm <- ab[1L] + probs * (n + 1 - ab[1L] - ab[2L])
    j <- floor(nppm + fuzz)
    h <- nppm - j
    h[abs(h) < fuzz] <- 0
    lo <- x[pmax(1, pmin(n, j))]
    hi <- x[pmax(1, pmin(n, j + 1))]
    qs <- ifelse(h == 0, lo, ifelse(h == 1, hi, (1 - h) * lo + h * hi))
  }
  if (!is.null(lx)) qs <- factor(lx[qs], levels = lx, ordered = TRUE)
  out <- if (all(p.ok)) qs else { all <- rep(NA_real_, length(given)); all[p.ok] <- qs; all }
  if (names && length(given)) names(out) <- ifelse(is.na(given), "", paste0(formatC(100 * given, format = "fg", width = 1, digits = digits), "%"))
  out
}
.pairwise <- function(x, y, use, method, f, fast = NULL) {
  where <- sys.call(-1L)
  fail <- function(text) stop(simpleError(text, where))
  use <- match.arg(use, c("all.obs", "complete.obs", "pairwise.complete.obs", "everything", "na.or.complete"))
  method <- match.arg(method, c("pearson", "kendall", "spearman"))
  if (is.data.frame(x)) x <- as.matrix(x)
  if (is.data.frame(y)) y <- as.matrix(y)
  if (!is.matrix(x) && is.null(y)) fail("supply both 'x' and 'y' or a matrix-like 'x'")
  if (!(is.numeric(x) || is.logical(x))) fail("'x' must be numeric")
  if (!is.null(y) && !(is.numeric(y) || is.logical(y))) fail("'y' must be numeric")
  plain <- !is.matrix(x) && !is.matrix(y)
  x <- as.matrix(x)
  same <- is.null(y)
  y <- if (same) x else as.matrix(y)
  if (nrow(x) != nrow(y)) fail("incompatible dimensions")
  if (use == "all.obs" && (anyNA(x) || anyNA(y))) fail("missing observations in cov/cor")
  if (use %in% c("complete.obs", "na.or.complete")) {
    ok <- rowSums(is.na(x)) == 0 & rowSums(is.na(y)) == 0
    if (!any(ok)) { if (use == "complete.obs") fail("no complete element pairs") else return(NA_real_) }
    x <- x[ok, , drop = FALSE]
    y <- y[ok, , drop = FALSE]
  }
  out <- matrix(NA_real_, ncol(x), ncol(y))
  if (!plain && !is.null(fast) && method == "pearson" && nrow(x) > 1L && !anyNA(x) && !anyNA(y)) out <- fast(x, y)
  else for (i in seq_len(ncol(x))) for (j in seq_len(ncol(y))) {
    if (same && j < i) { out[i, j] <- out[j, i]; next }
    a <- x[, i]
    b <- y[, j]
    if (use == "pairwise.complete.obs") {
      ok <- !is.na(a) & !is.na(b)
      a <- a[ok]
      b <- b[ok]
    }
    out[i, j] <- if (length(a) == 0L || anyNA(a) || anyNA(b)) NA_real_ else f(as.numeric(a), as.numeric(b), method)
  }
  if (plain) return(out[1L, 1L])
  if (!is.null(colnames(x)) || !is.null(colnames(y))) dimnames(out) <- list(colnames(x), colnames(y))
  out
}
.signs <- function(a, b) sum(sign(outer(a, a, "-")) * sign(outer(b, b, "-")))
cov <- function(x, y = NULL, use = "everything", method = c("pearson", "kendall", "spearman")) {
  .pairwise(x, y, use, method[1L], function(a, b, method) {
    if (method == "kendall") return(.signs(a, b))
    if (method == "spearman") {
      a <- rank(a)
      b <- rank(b)
    }
    n <- length(a)
    if (n < 2L) return(NA_real_)
    a <- a - mean(a)
    b <- b - mean(b)
    sum(a * b) / (n - 1)
  }, function(x, y) crossprod(x - rep(colMeans(x), each = nrow(x)), y - rep(colMeans(y), each = nrow(y))) / (nrow(x) - 1))
}
cor <- function(x, y = NULL, use = "everything", method = c("pearson", "kendall", "spearman")) {
  if (inherits(x, "dist")) x <- as.vector(x)
  if (inherits(y, "dist")) y <- as.vector(y)
  flat <- FALSE
  out <- .pairwise(x, y, use, method[1L], function(a, b, method) {
    if (method == "kendall") {
      d <- sqrt(.signs(a, a)) * sqrt(.signs(b, b))
      if (d == 0) { flat <<- TRUE; return(NA_real_) }
      return(.signs(a, b) / d)
    }
    if (method == "spearman") {
      a <- rank(a)
      b <- rank(b)
    }
    if (length(a) < 2L) return(NA_real_)
    a <- a - mean(a)
    b <- b - mean(b)
    s <- sqrt(sum(a * a)) * sqrt(sum(b * b))
    if (s == 0) { flat <<- TRUE; return(NA_real_) }
    max(-1, min(1, sum(a * b) / s))
  }, function(x, y) {
    x <- unname(x - rep(colMeans(x), each = nrow(x)))
    y <- unname(y - rep(colMeans(y), each = nrow(y)))
    s <- outer(sqrt(colSums(x^2)), sqrt(colSums(y^2)))
    if (any(s == 0)) flat <<- TRUE
    r <- crossprod(x, y) / s
    r[s == 0] <- NA
    r[] <- pmax(-1, pmin(1, r))
    r
  })
  if (flat) warning("the standard deviation is zero")
  if (is.matrix(out) && is.null(y)) diag(out) <- 1
  out
}
cov2cor <- function(V) {
  d <- sqrt(1 / diag(V))
  out <- V
  out[] <- d * V * rep(d, each = nrow(V))
  diag(out) <- 1
  out
}
ecdf <- function(x) {
  x <- sort(x)
  n <- length(x)
  if (n < 1) stop("'x' must have 1 or more non-missing values")
  vals <- unique(x)
  steps <- cumsum(tabulate(match(x, vals))) / n
  f <- function(v) c(0, steps)[findInterval(v, vals) + 1L]
  class(f) <- c("ecdf", "stepfun", "function")
  attr(f, "call") <- sys.call()
  f
}
knots.ecdf <- function(Fn, ...) get("vals", environment(Fn))
summary.ecdf <- function(object, ...) {
  n <- length(knots(object))
  structure(summary(knots(object), ...), header = paste("Empirical CDF:\t ", n, "unique values with summary\n"), class = c("summary.ecdf", "summaryDefault", "table"))
}
print.summary.ecdf <- function(x, ...) {
  cat(attr(x, "header"))
  y <- x
  attr(y, "header") <- NULL
  class(y) <- c("summaryDefault", "table")
  print(y, ...)
  invisible(x)
}
quantile.ecdf <- function(x, ...) {
  own <- environment(x)
  quantile(rep.int(own$vals, diff(c(0, round(own$n * own$steps)))), ...)
}
print.ecdf <- function(x, digits = getOption("digits") - 2L, ...) {
  form <- function(v) paste(formatC(v, digits = digits, width = digits + 1L), collapse = ", ")
  cat("Empirical CDF \nCall: ")
  print(attr(x, "call"), ...)
  xx <- knots(x)
  n <- length(xx)
  i1 <- seq_len(min(3L, n))
  i2 <- if (n >= 4L) max(4L, n - 1L):n else integer()
  cat(" x[1:", n, "] = ", form(xx[i1]), if (n > 3L) ", ", if (n > 5L) " ..., ", form(xx[i2]), "\n", sep = "")
  invisible(x)
}
bw.nrd0 <- function(x) {
  if (length(x) < 2L) stop("need at least 2 data points")
  hi <- sd(x)
  lo <- min(hi, IQR(x) / 1.34)
  if (!lo) lo <- if (hi) hi else if (abs(x[1L])) abs(x[1L]) else 1
  0.9 * lo * length(x)^(-0.2)
}
bw.nrd <- function(x) {
  r <- quantile(x, c(0.25, 0.75), names = FALSE)
  1.06 * min(sqrt(var(x)), (r[2L] - r[1L]) / 1.34) * length(x)^(-0.2)
}
density <- function(x, ...) UseMethod("density")
density.default <- function(x, bw = "nrd0", adjust = 1, kernel = c("gaussian", "epanechnikov", "rectangular", "triangular", "biweight", "cosine", "optcosine"), weights = NULL, window = kernel, width, give.Rkern = FALSE, n = 512, from, to, cut = 3, na.rm = FALSE, ...) {
  kernel <- match.arg(kernel)
  if (!is.numeric(x)) stop("argument 'x' must be numeric")
  name <- deparse1(substitute(x))
  x <- as.vector(x)
  if (anyNA(x)) {
    if (na.rm) x <- x[!is.na(x)] else stop("'x' contains missing values")
  }
  N <- nx <- length(x)
  if (is.character(bw)) {
    if (nx < 2) stop("need at least 2 points to select a bandwidth automatically")
    bw <- switch(tolower(bw), nrd0 = bw.nrd0(x), nrd = bw.nrd(x), ucv = bw.ucv(x), bcv = bw.bcv(x), sj = , "sj-ste" = bw.SJ(x), "sj-dpi" = bw.SJ(x, method = "dpi"), stop("unknown bandwidth rule"))
  }
  bw <- adjust * bw
  if (bw <= 0) stop("'bw' is not positive.")
  w <- if (is.null(weights)) rep.int(1 / nx, nx) else weights
  n.user <- n
  n <- max(n, 512)
  if (n > 512) n <- 2^ceiling(log2(n))
  if (missing(from)) from <- min(x) - cut * bw
  if (missing(to)) to <- max(x) + cut * bw
  lo <- from - 4 * bw
  up <- to + 4 * bw
  # Linear binning on 2n points, convolved with the kernel by Fourier transforms.
  delta <- (up - lo) / (n - 1)
  y <- numeric(2 * n)
  pos <- (x - lo) / delta
  ix <- floor(pos)
  fx <- pos - ix
  for (i in seq_along(x)) if (ix[i] >= 0 && ix[i] <= n - 2) {
    y[ix[i] + 1] <- y[ix[i] + 1] + w[i] * (1 - fx[i])
    y[ix[i] + 2] <- y[ix[i] + 2] + w[i] * fx[i]
  }
  kords <- seq.int(0, 2 * (up - lo), length.out = 2 * n)
  kords[(n + 2):(2 * n)] <- -kords[n:2]
  a <- switch(kernel, rectangular = sqrt(3), triangular = sqrt(6), epanechnikov = sqrt(5), biweight = sqrt(7), cosine = 1 / sqrt(1 / 3 - 2 / pi^2), optcosine = 1 / sqrt(1 - 8 / pi^2), 1) * bw
  ax <- abs(kords)
  k <- switch(kernel, gaussian = dnorm(kords, sd = bw), rectangular = ifelse(ax < a, 0.5 / a, 0), triangular = ifelse(ax < a, (1 - ax / a) / a, 0),
    epanechnikov = ifelse(ax < a, 3 / 4 * (1 - (ax / a)^2) / a, 0), biweight = ifelse(ax < a, 15 / 16 * (1 - (ax / a)^2)^2 / a, 0),
    cosine = ifelse(ax < a, (1 + cos(pi * kords / a)) / (2 * a), 0), optcosine = ifelse(ax < a, pi / 4 * cos(pi * kords / (2 * a)) / a, 0))
  k <- fft(fft(y) * Conj(fft(k)), inverse = TRUE)
  k <- pmax(0, Re(k)[seq_len(n)] / length(y))
  xords <- seq.int(lo, up, length.out = n)
  at <- seq.int(from, to, length.out = n.user)
  structure(list(x = at, y = approx(xords, k, at)$y, bw = bw, n = N, call = match.call(), data.name = name, has.na = FALSE), class = "density")
}
print.density <- function(x, digits = NULL, ...) {
  cat("\nCall:\n\t", deparse(x$call), "\n\nData: ", x$data.name, " (", x$n, " obs.);", "\tBandwidth 'bw' = ", formatC(x$bw, digits = digits), "\n\n", sep = "")
  print(summary(as.data.frame(x[c("x", "y")])), digits = digits, ...)
  invisible(x)
}
.pairsXY <- function(x, y) {
  if (is.null(y)) {
    if (is.matrix(x) || is.data.frame(x)) {
      x <- as.data.frame(x)
      if (ncol(x) < 2L) { y <- x[[1L]]; x <- seq_along(y) } else { y <- x[[2L]]; x <- x[[1L]] }
    } else if (is.list(x)) {
      if (anyNA(match(c("x", "y"), names(x)))) stop("'x' is a list, but does not have components 'x' and 'y'")
      y <- x$y
      x <- x$x
    } else { y <- x; x <- if (is.ts(y)) time(y) else seq_along(y) }
  }
  if (length(x) != length(y)) stop("'x' and 'y' lengths differ")
  list(x = as.numeric(x), y = as.numeric(y))
}
.regular <- function(x, y, ties = mean, na = TRUE, tell = TRUE) {
  xy <- .pairsXY(x, y)
  x <- xy$x
  y <- xy$y
  ok <- !is.na(x) & (!na | !is.na(y))
  x <- x[ok]
  y <- y[ok]
  # Points said to be in order stay as they are; those of a list are only drawn together.
  if (identical(ties, "ordered")) return(list(x = x, y = y))
  if (is.list(ties)) {
    if (!identical(ties[[1L]], "ordered")) stop("'ties' is not \"ordered\", a function, or list(<string>, <function>)", call. = FALSE)
    ties <- match.fun(ties[[2L]])
  } else {
    ties <- match.fun(ties)
    o <- order(x)
    x <- x[o]
    y <- y[o]
  }
  if (anyDuplicated(x)) {
    if (tell) warning(simpleWarning("collapsing to unique 'x' values", quote(regularize.values(x, y, ties, missing(ties)))))
    ux <- unique(x)
    y <- vapply(ux, function(u) ties(y[x == u]), 0)
    x <- ux
  }
  list(x = x, y = y)
}
.interpolate <- function(x, y, v, method, yleft, yright, f) {
  n <- length(x)
  i <- pmax(1L, pmin(n - 1L, findInterval(v, x)))
  if (method == 1L) {
    out <- y[i] + (y[i + 1L] - y[i]) * ((v - x[i]) / (x[i + 1L] - x[i]))
  } else {
    out <- (if (f != 1) y[i] * (1 - f) else 0) + (if (f != 0) y[i + 1L] * f else 0)
  }
  known <- !is.na(v)
  last <- known & x[i + 1L] == v
  out[last] <- y[i + 1L][last]
  here <- known & !last & x[i] == v
  out[here] <- y[i][here]
  out[!is.na(v) & v < x[1L]] <- yleft
  out[!is.na(v) & v > x[n]] <- yright
  out[is.na(v)] <- v[is.na(v)]
  out
}
approx <- function(x, y = NULL, xout, method = "linear", n = 50, yleft, yright, rule = 1, f = 0, ties = mean, na.rm = TRUE) {
  method <- pmatch(method, c("linear", "constant"))
  if (is.na(method)) stop("invalid interpolation method")
  xy <- .regular(x, y, ties, na.rm, missing(ties))
  nx <- length(xy$x)
  if (nx <= 1) {
    if (method == 1) stop("need at least two non-NA values to interpolate")
    if (nx == 0) stop("zero non-NA points")
  }
  rule <- rep_len(rule, 2L)
  if (missing(yleft)) yleft <- if (rule[1L] == 1) NA else xy$y[1L]
  if (missing(yright)) yright <- if (rule[2L] == 1) NA else xy$y[nx]
  if (missing(xout)) {
    if (n <= 0) stop("'approx' requires n >= 1")
    xout <- seq.int(xy$x[1L], xy$x[nx], length.out = n)
  }
  list(x = xout, y = .interpolate(xy$x, xy$y, as.numeric(xout), method, as.numeric(yleft), as.numeric(yright), f))
}
approxfun <- function(x, y = NULL, method = "linear", yleft, yright, rule = 1, f = 0, ties = mean, na.rm = TRUE) {
  method <- pmatch(method, c("linear", "constant"))
  if (is.na(method)) stop("invalid interpolation method")
  xy <- .regular(x, y, ties, na.rm, missing(ties))
  x <- xy$x
  y <- xy$y
  n <- length(x)
  if (n <= 1) {
    if (method == 1) stop("need at least two non-NA values to interpolate")
    if (n == 0) stop("zero non-NA points")
  }
  rule <- rep_len(rule, 2L)
  if (missing(yleft)) yleft <- if (rule[1L] == 1) NA else y[1L]
  if (missing(yright)) yright <- if (rule[2L] == 1) NA else y[n]
  force(f)
  rm(xy, rule, ties, na.rm)
  function(v) .interpolate(x, y, as.numeric(v), method, as.numeric(yleft), as.numeric(yright), f)
}
.splineSlopes <- function(x, y, method) {
  n <- length(x)
  if (n < 2L) return(list(b = 0, c = 0, d = 0))
  if (n == 2L) {
    s <- diff(y) / diff(x)
    return(list(b = c(s, s), c = c(0, 0), d = c(0, 0)))
  }
  h <- diff(x)
  s <- diff(y) / h
  # Second derivatives m/2 = c at the knots.
  A <- matrix(0, n, n)
  r <- numeric(n)
  for (i in 2:(n - 1L)) {
    A[i, i - 1L] <- h[i - 1L]
    A[i, i] <- 2 * (h[i - 1L] + h[i])
    A[i, i + 1L] <- h[i]
    r[i] <- 3 * (s[i] - s[i - 1L])
  }
  if (method == "natural") {
    A[1L, 1L] <- 1
    A[n, n] <- 1
  } else if (method == "periodic") {
    A[1L, ] <- 0
    A[1L, 1L] <- 2 * (h[n - 1L] + h[1L])
    A[1L, 2L] <- h[1L]
    A[1L, n - 1L] <- h[n - 1L]
    r[1L] <- 3 * (s[1L] - s[n - 1L])
    A[n, 1L] <- 1
    A[n, n] <- -1
  } else if (n == 3L) {
    # One parabola through three points.
    c0 <- (s[2L] - s[1L]) / (x[3L] - x[1L])
    b <- s[1L] - c0 * h[1L] + 2 * c0 * (x - x[1L])
    return(list(b = b, c = rep(c0, 3L), d = numeric(3L)))
  } else {
    # The third derivatives at the ends are those of the cubics through the four end points.
    dd <- function(i) {
      a <- (s[i + 1L] - s[i]) / (x[i + 2L] - x[i])
      b <- (s[i + 2L] - s[i + 1L]) / (x[i + 3L] - x[i + 1L])
      (b - a) / (x[i + 3L] - x[i])
    }
    A[1L, 1L] <- -h[1L]
    A[1L, 2L] <- h[1L]
    r[1L] <- 3 * h[1L]^2 * dd(1L)
    A[n, n] <- h[n - 1L]
    A[n, n - 1L] <- -h[n - 1L]
    r[n] <- 3 * h[n - 1L]^2 * dd(n - 3L)
  }
  c <- as.vector(.laSolve(A, matrix(r, ncol = 1L), 0))
  d <- diff(c) / (3 * h)
  b <- s - h * (2 * c[-n] + c[-1L]) / 3
  last <- b[n - 1L] + 2 * c[n - 1L] * h[n - 1L] + 3 * d[n - 1L] * h[n - 1L]^2
  list(b = c(b, last), c = c, d = c(d, switch(method, periodic = d[1L], natural = 0, d[n - 1L])))
}
.splineValue <- function(v, x, y, k, method, deriv) {
  n <- length(x)
  if (method == "periodic" && n > 1L) v <- x[1L] + (v - x[1L]) %% (x[n] - x[1L])
  i <- pmax(1L, findInterval(v, x))
  u <- v - x[i]
  d <- k$d[i]
  if (method == "natural") d[v < x[1L]] <- 0
  c <- k$c[i]
  switch(deriv + 1L, y[i] + u * (k$b[i] + u * (c + u * d)), k$b[i] + u * (2 * c + 3 * u * d), 2 * c + 6 * u * d, 6 * d)
}
splinefun <- function(x, y = NULL, method = c("fmm", "periodic", "natural", "monoH.FC", "hyman"), ties = mean) {
  method <- match.arg(method)
  if (method %in% c("monoH.FC", "hyman")) stop("method '", method, "' is not available")
  xy <- .regular(x, y, ties, tell = missing(ties))
  x <- xy$x
  y <- xy$y
  k <- .splineSlopes(x, y, method)
  function(x, deriv = 0L) {
    deriv <- as.integer(deriv)
    if (deriv < 0L || deriv > 3L) stop("'deriv' must be between 0 and 3")
    .splineValue(as.numeric(x), xy$x, xy$y, k, method, deriv)
  }
}
spline <- function(x, y = NULL, n = 3 * length(x), method = "fmm", xmin = min(x), xmax = max(x), xout, ties = mean) {
  method <- match.arg(method, c("periodic", "natural", "fmm"))
  xy <- .regular(x, y, ties, tell = missing(ties))
  # The defaults of 'n' and the limits are those of the points found, which may come from a data frame.
  x <- xy$x
  if (missing(xout)) xout <- seq.int(xmin, xmax, length.out = n)
  list(x = as.numeric(xout), y = .splineValue(as.numeric(xout), xy$x, xy$y, .splineSlopes(xy$x, xy$y, method), method, 0L))
}
filter <- function(x, filter, method = c("convolution", "recursive"), sides = 2L, circular = FALSE, init = NULL) {
  method <- match.arg(method)
  if (anyNA(as.numeric(filter))) stop("missing values in 'filter'")
  one <- function(v) if (method == "convolution") {
    if (length(filter) > length(v)) stop("filter is longer than time series")
    .filterConvolve(as.numeric(v), as.numeric(filter), sides, circular)
  } else .filterRecursive(as.numeric(v), as.numeric(filter), if (is.null(init)) numeric(length(filter)) else as.numeric(init))
  y <- if (is.matrix(x)) apply(x, 2L, one) else one(x)
  structure(y, tsp = if (is.null(times <- attr(x, "tsp"))) c(1, NROW(x), 1) else times, class = if (is.matrix(x)) c("mts", "ts") else "ts")
}
convolve <- function(x, y, conj = TRUE, type = c("circular", "open", "filter")) {
  type <- match.arg(type)
  n <- length(x)
  ny <- length(y)
  if (type == "circular") {
    if (ny != n) stop("length mismatch in convolution")
    x <- fft(fft(x) * (if (conj) Conj(fft(y)) else fft(y)), inverse = TRUE)
    return(Re(x) / n)
  }
  x <- c(rep.int(0, ny - 1), x)
  y <- c(y, rep.int(0, n - 1))
  size <- n + ny - 1
  z <- Re(fft(fft(x) * (if (conj) Conj(fft(y)) else fft(y)), inverse = TRUE)) / size
  if (type == "filter") z[-c(seq_len(ny - 1), seq.int(size - ny + 2, length.out = ny - 1))] else z
}
mvfft <- function(z, inverse = FALSE) {
  out <- apply(z, 2L, fft, inverse = inverse)
  dimnames(out) <- dimnames(z)
  out
}
lowess <- function(x, y = NULL, f = 2/3, iter = 3L, delta = 0.01 * diff(range(x))) {
  xy <- xy.coords(x, y, setLab = FALSE)
  o <- order(xy$x)
  x <- xy$x[o]
  y <- xy$y[o]
  n <- length(x)
  if (!n) stop("invalid input")
  if (!is.finite(f) || f <= 0) stop("'f' must be finite and > 0")
  if (!is.finite(iter) || iter < 0) stop("'iter' must be finite and >= 0")
  if (!is.finite(delta) || delta < 0) stop("'delta' must be finite and > 0")
  if (n == 1L) return(list(x = x, y = y))
  ns <- max(2L, min(n, as.integer(f * n + 1e-7)))
  rw <- rep(1, n)
  fit <- numeric(n)
  range <- x[n] - x[1L]
  local <- function(i) {
    d <- abs(x - x[i])
    h <- sort(d)[ns]
    w <- ifelse(d <= 0.001 * h, 1, ifelse(d <= 0.999 * h, (1 - (d / h)^3)^3, 0)) * rw
    w[d > h] <- 0
    if (sum(w) <= 0) return(NA)
    w <- w / sum(w)
    if (h > 0) {
      a <- sum(w * x)
      b <- x[i] - a
      c <- sum(w * (x - a)^2)
      if (sqrt(c) > 0.001 * range) w <- w * (b / c * (x - a) + 1)
    }
    sum(w * y)
  }
  for (round in 0:iter) {
    last <- 0L
    i <- 1L
    repeat {
      v <- local(i)
      fit[i] <- if (is.na(v)) y[i] else v
      if (last > 0L && last < i - 1L) {
        mid <- (last + 1L):(i - 1L)
        a <- (x[mid] - x[last]) / (x[i] - x[last])
        fit[mid] <- a * fit[i] + (1 - a) * fit[last]
      }
      last <- i
      cut <- x[last] + delta
      i <- last + 1L
      while (i <= n && x[i] <= cut) {
        if (x[i] == x[last]) {
          fit[i] <- fit[last]
          last <- i
        }
        i <- i + 1L
      }
      if (last >= n) break
      i <- max(last + 1L, i - 1L)
    }
    if (round == iter) break
    res <- abs(y - fit)
    m <- median(res) * 6
    if (is.na(m) || m < 1e-7 * mean(res)) break
    rw <- ifelse(res <= 0.001 * m, 1, ifelse(res <= 0.999 * m, (1 - (res / m)^2)^2, 0))
  }
  list(x = x, y = fit)
}
"""#)
}
