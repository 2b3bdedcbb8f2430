/// Sampling from the elements of a vector.
enum StatsLibrarySampling {
  static let source = LibrarySource("sampling", #"""
sample <- function(x, size, replace = FALSE, prob = NULL) {
  if (length(x) == 1L && is.numeric(x) && is.finite(x) && x >= 1) {
    if (missing(size)) size <- x
    sample.int(x, size, replace, prob)
  } else {
    if (missing(size)) size <- length(x)
    x[sample.int(length(x), size, replace, prob)]
  }
}
RNGversion <- function(vstr) {
  v <- numeric_version(vstr)
  RNGkind("Mersenne-Twister", "Inversion", if (v < "3.6.0") "Rounding" else "Rejection")
}
"""#)
}
