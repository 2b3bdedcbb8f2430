/// Orthogonal polynomials and other bases for model terms.
enum StatsLibraryPolynomials {
  static let source = LibrarySource("polynomials", #"""
poly <- function(x, ..., degree = 1, coefs = NULL, raw = FALSE, simple = FALSE) {
  if (...length()) {
    if (...length() == 1L && length(..1) == 1L) degree <- ..1
    else return(polym(x, ..., degree = degree, coefs = coefs, raw = raw))
  }
  if (is.matrix(x)) return(do.call(polym, c(unname(as.list(as.data.frame(x))), list(degree = degree, coefs = coefs, raw = raw))))
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
"""#)
}
