/// Spectra of time series, and the kernels that smooth them.
///
/// Source: R ?spec.pgram, ?spec.ar, ?kernel; Bloomfield (1976), Fourier Analysis of Time Series, sections 5.2 and 8.4-8.6.
enum StatsLibrarySpectra {
  static let source = LibrarySource("spectra", #"""
kernel <- function(coef, m = 2, r, name = "unknown") {
  if (is.character(coef)) {
    kind <- match.arg(coef, c("daniell", "dirichlet", "fejer", "modified.daniell"))
    if (kind == "dirichlet" || kind == "fejer") {
      if (missing(r)) stop("argument \"r\" is missing, with no default")
      w <- 2 * pi * (0:m) / (2 * m + 1)
      coef <- if (kind == "dirichlet") (sin((r + 0.5) * w) / sin(w / 2))[-1L] else (sin(r * w / 2) / sin(w / 2))[-1L]^2 / r
      coef <- c(if (kind == "dirichlet") 2 * r + 1 else r, coef)
      coef <- coef / (2 * sum(coef[-1L]) + coef[1L])
      return(kernel(coef, m, name = sprintf("%s(%d,%d)", if (kind == "dirichlet") "Dirichlet" else "Fejer", as.integer(m), as.integer(r))))
    }
    one <- function(m) if (kind == "daniell") rep_len(1 / (2 * m + 1), m + 1) else if (m == 0) 1 else c(rep_len(1 / (2 * m), m), 1 / (4 * m))
    k <- structure(list(coef = one(m[1L]), m = as.integer(m[1L])), class = "tskernel")
    for (next.m in m[-1L]) k <- kernapply.tskernel(k, structure(list(coef = one(next.m), m = as.integer(next.m)), class = "tskernel"))
    attr(k, "name") <- sprintf("%s(%s)", if (kind == "daniell") "Daniell" else "mDaniell", paste(m, collapse = ","))
    return(k)
  }
  if (!is.numeric(coef)) stop("'coef' must be a vector")
  if (length(m) != 1L || m != round(m) || m < 0) stop("'m' must be numeric with non-negative integers")
  if (length(coef) != m + 1) stop("'coef' does not have the correct length")
  if (abs(2 * sum(coef[-1L]) + coef[1L] - 1) > getOption("ts.eps", 1e-5)) stop("coefficients do not add to 1")
  structure(list(coef = coef, m = as.integer(m)), name = name, class = "tskernel")
}
is.tskernel <- function(k) inherits(k, "tskernel")
.bothSides <- function(k) c(rev(k$coef[-1L]), k$coef)
`[.tskernel` <- function(x, i) .bothSides(x)[x$m + 1L + i]
df.kernel <- function(k) 2 / sum(.bothSides(k)^2)
bandwidth.kernel <- function(k) sqrt(sum((1 / 12 + (-k$m:k$m)^2) * .bothSides(k)))
print.tskernel <- function(x, digits = max(3L, getOption("digits") - 3L), ...) {
  cat(attr(x, "name"), "\n")
  at <- -x$m:x$m
  cat(paste0("coef[", format(at), "] = ", format(.bothSides(x), digits = digits)), sep = "\n")
  invisible(x)
}
plot.tskernel <- function(x, type = "h", xlab = "k", ylab = "W[k]", main = attr(x, "name"), ...) {
  plot(-x$m:x$m, .bothSides(x), type = type, xlab = xlab, ylab = ylab, main = main, ...)
  invisible()
}
kernapply <- function(x, ...) UseMethod("kernapply")
kernapply.default <- function(x, k, circular = FALSE, ...) {
  if (is.vector(x)) return(kernapply.vector(x, k, circular = circular))
  if (is.matrix(x)) return(apply(x, MARGIN = 2, FUN = kernapply, k, circular = circular))
  stop("'kernapply' is not available for object 'x'")
}
kernapply.vector <- function(x, k, circular = FALSE, ...) {
  if (!is.tskernel(k)) stop("'k' is not a kernel")
  m <- k$m
  if (length(x) <= 2 * m) stop("'x' is shorter than kernel 'k'")
  if (m == 0) return(x)
  n <- length(x)
  w <- .bothSides(k)
  sum <- 0
  for (j in -m:m) sum <- sum + w[j + m + 1L] * x[(seq_len(n) - 1L - j) %% n + 1L]
  if (circular) sum else sum[(m + 1L):(n - m)]
}
kernapply.ts <- function(x, k, circular = FALSE, ...) {
  y <- if (is.matrix(x)) apply(x, 2L, kernapply.vector, k, circular = circular) else kernapply.vector(as.vector(x), k, circular = circular)
  ts(y, end = end(x), start = if (circular) start(x) else start(x) + c(0, k$m), frequency = frequency(x))
}
kernapply.tskernel <- function(x, k, ...) {
  if (!is.tskernel(x) || !is.tskernel(k)) stop("'x' or 'k' is not a kernel")
  wide <- numeric(2L * (x$m + k$m) + 1L)
  a <- .bothSides(x)
  for (j in seq_along(b <- .bothSides(k))) wide[j - 1L + seq_along(a)] <- wide[j - 1L + seq_along(a)] + b[j] * a
  structure(list(coef = wide[-seq_len(x$m + k$m)], m = x$m + k$m), name = paste0("Composite(", attr(x, "name"), ",", attr(k, "name"), ")"), class = "tskernel")
}
spectrum <- function(x, ..., method = c("pgram", "ar")) switch(match.arg(method), pgram = spec.pgram(x, ...), ar = spec.ar(x, ...))
spec.pgram <- function(x, spans = NULL, kernel = NULL, taper = 0.1, pad = 0, fast = TRUE, demean = FALSE, detrend = TRUE, plot = TRUE, na.action = na.fail, ...) {
  series <- deparse1(substitute(x))
  x <- na.action(as.ts(x))
  f <- frequency(x)
  snames <- colnames(x)
  x <- as.matrix(x)
  n <- nrow(x)
  k <- ncol(x)
  if (!is.null(spans)) kernel <- stats::kernel("modified.daniell", spans %/% 2)
  if (!is.null(kernel) && !is.tskernel(kernel)) stop("must specify 'spans' or a valid kernel")
  if (detrend) {
    t <- seq_len(n) - (n + 1) / 2
    for (i in seq_len(k)) x[, i] <- x[, i] - mean(x[, i]) - sum(x[, i] * t) * t / (n * (n^2 - 1) / 12)
  } else if (demean) x <- sweep(x, 2, colMeans(x), check.margin = FALSE)
  x <- spec.taper(x, taper)
  # What tapering takes from the second and the fourth moment.
  u2 <- 1 - (5 / 8) * taper * 2
  u4 <- 1 - (93 / 128) * taper * 2
  padded <- n + n * pad
  if (fast) padded <- nextn(padded)
  padded <- floor(padded)
  x <- rbind(x, matrix(0, padded - n, k))
  count <- floor(padded / 2)
  waves <- mvfft(x)
  power <- array(NA, c(padded, k, k))
  for (i in seq_len(k)) for (j in seq_len(k)) {
    p <- waves[, i] * Conj(waves[, j]) / (n * f)
    p[1L] <- 0.5 * (p[2L] + p[padded])
    power[, i, j] <- if (is.null(kernel)) p else kernapply(p, kernel, circular = TRUE)
  }
  df <- if (is.null(kernel)) 2 else df.kernel(kernel)
  bandwidth <- if (is.null(kernel)) sqrt(1 / 12) else bandwidth.kernel(kernel)
  power <- power[2L:(count + 1L), , , drop = FALSE]
  spec <- matrix(vapply(seq_len(k), function(i) Re(power[, i, i]), numeric(count)), count, k)
  coh <- phase <- NULL
  if (k > 1L) {
    coh <- phase <- matrix(NA_real_, count, k * (k - 1) / 2)
    for (i in 1L:(k - 1L)) for (j in (i + 1L):k) {
      at <- i + (j - 1L) * (j - 2L) / 2
      coh[, at] <- Mod(power[, i, j])^2 / (spec[, i] * spec[, j])
      phase[, at] <- Arg(power[, i, j])
    }
  }
  spec <- drop(sweep(spec, 2, rep_len(u2, k), "/", check.margin = FALSE))
  result <- structure(list(freq = seq.int(from = f / padded, by = f / padded, length.out = count), spec = spec, coh = coh, phase = phase, kernel = kernel, df = df / (u4 / u2^2) * (n / padded), bandwidth = bandwidth * f / padded, n.used = padded, orig.n = n, series = series, snames = snames, method = if (is.null(kernel)) "Raw Periodogram" else "Smoothed Periodogram", taper = taper, pad = pad, detrend = detrend, demean = demean), class = "spec")
  if (!plot) return(result)
  plot(result, ...)
  invisible(result)
}
spec.ar <- function(x, n.freq, order = NULL, plot = TRUE, na.action = na.fail, method = "yule-walker", ...) {
  series <- deparse1(substitute(x))
  if (is.list(x)) {
    model <- x
    series <- model$series
    f <- model$frequency
    if (!length(f)) f <- 1
  } else {
    x <- na.action(as.ts(x))
    f <- frequency(x)
    if (NCOL(x) > 1L) stop("spectra of several series are available from spec.pgram() only")
    model <- ar(x, is.null(order), order, method = method)
  }
  if (missing(n.freq)) n.freq <- 500
  freq <- seq.int(0, 0.5, length.out = n.freq)
  p <- model$order
  spec <- if (p >= 1) {
    coefs <- as.vector(model$ar)
    turn <- outer(freq, seq_len(p), function(a, b) 2 * pi * a * b)
    model$var.pred / (f * ((1 - cos(turn) %*% coefs)^2 + (sin(turn) %*% coefs)^2))
  } else rep.int(model$var.pred / f, n.freq)
  result <- structure(list(freq = freq * f, spec = matrix(spec, ncol = 1L), coh = NULL, phase = NULL, n.used = nrow(x), series = series, method = paste0("AR (", p, ") spectrum ")), class = "spec")
  if (!plot) return(result)
  plot(result, ci = 0, ...)
  invisible(result)
}
"""#)
}
