/// Orthogonal polynomials and other bases for model terms.
enum StatsLibraryPolynomials {
  static let source = LibrarySource("polynomials", #"""
poly <- function(x, ..., degree = 1, coefs = NULL, raw = FALSE, simple = FALSE) {
  if (...length()) {
    first <- list(...)[[1L]]
    if (is.null(names(list(...))) || !nzchar(names(list(...))[1L])) degree <- first
  }
  if (raw) {
    z <- outer(as.numeric(x), seq_len(degree), `^`)
    colnames(z) <- seq_len(degree)
    attr(z, "degree") <- seq_len(degree)
    class(z) <- c("poly", "matrix")
    return(z)
  }
  if (is.null(coefs)) {
    if (anyNA(x)) stop("missing values are not allowed in 'poly'")
    if (degree < 1) stop("'degree' must be at least 1")
    if (degree >= length(unique(x))) stop("'degree' must be less than number of unique points")
    xbar <- mean(x)
    x <- x - xbar
    q <- qr(outer(x, 0L:degree, `^`))
    if (q$rank < degree) stop("'degree' must be less than number of unique points")
    raw <- qr.qy(q, diag(diag(qr.R(q)), length(x), degree + 1L))
    norm2 <- colSums(raw^2)
    alpha <- (colSums(x * raw^2) / norm2 + xbar)[seq_len(degree)]
    norm2 <- c(1, norm2)
    z <- raw / rep(sqrt(norm2[-1L]), each = length(x))
    z <- z[, -1L, drop = FALSE]
    coefs <- list(alpha = alpha, norm2 = norm2)
  } else {
    alpha <- coefs$alpha
    norm2 <- coefs$norm2
    z <- matrix(1, length(x), degree + 1L)
    z[, 2L] <- x - alpha[1L]
    if (degree > 1) for (i in 2:degree) z[, i + 1L] <- (x - alpha[i]) * z[, i] - (norm2[i + 1L] / norm2[i]) * z[, i - 1L]
    z <- z / rep(sqrt(norm2[-1L]), each = length(x))
    z <- z[, -1L, drop = FALSE]
  }
  colnames(z) <- seq_len(degree)
  if (simple) return(z)
  structure(z, coefs = coefs, degree = seq_len(degree), class = c("poly", "matrix"))
}
polyroot <- function(z) {
  z <- as.complex(z)
  while (length(z) && z[length(z)] == 0) z <- z[-length(z)]
  n <- length(z) - 1L
  if (n < 1L) return(complex())
  a <- z / z[n + 1L]
  value <- function(r, a) {
    v <- a[length(a)]
    for (k in rev(seq_len(length(a) - 1L))) v <- v * r + a[k]
    v
  }
  if (all(Im(a) == 0)) {
    # Eigenvalues of the companion matrix, then Newton's steps on the polynomial itself.
    companion <- matrix(0, n, n)
    if (n > 1L) companion[cbind(2:n, seq_len(n - 1L))] <- 1
    companion[, n] <- -Re(a[seq_len(n)])
    roots <- as.complex(eigen(companion, symmetric = FALSE, only.values = TRUE)$values)
    slope <- a[-1L] * seq_len(n)
    for (step in 1:3) {
      d <- value(roots, a) / value(roots, slope)
      better <- is.finite(Mod(d)) & Mod(value(roots - d, a)) < Mod(value(roots, a))
      roots[better] <- roots[better] - d[better]
    }
  } else {
    # Durand and Kerner's simultaneous iteration.
    roots <- complex(modulus = max(1, Mod(a[seq_len(n)]))^(1 / n), argument = 2 * pi * seq_len(n) / n + 0.4)
    for (step in 1:500) {
      worst <- 0
      for (i in seq_len(n)) {
        d <- value(roots[i], a) / prod(roots[i] - roots[-i])
        if (!is.finite(Mod(d))) next
        roots[i] <- roots[i] - d
        worst <- max(worst, Mod(d) / max(1, Mod(roots[i])))
      }
      if (worst < 1e-15) break
    }
  }
  roots[order(Mod(roots))]
}
"""#)
}
