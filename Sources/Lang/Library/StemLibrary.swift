/// Stem-and-leaf displays. Source: R ?stem.
enum StemLibrary {
  static let source = LibrarySource("graphics", #"""
stem <- function(x, scale = 1, width = 80, atom = 1e-08) {
  if (!is.numeric(x)) stop("'x' must be numeric")
  x <- sort(as.double(x[is.finite(x)]))
  n <- length(x)
  if (n == 0L) stop("no finite and non-missing values")
  if (scale <= 0) stop("'scale' must be positive")
  if (n == 1L) return(invisible(NULL))
  # `unit` leaves make 1; `step` leaves go to a line: 5, 10 or 20 by the range and the number of values.
  isSpread <- x[n] > x[1L]
  r <- atom + (if (isSpread) x[n] - x[1L] else abs(x[1L])) / scale
  unit <- 10^(11 - trunc(log10(r) + 10))
  k <- if (isSpread) 3 * min(2, max(0, trunc(r * unit / 25))) + 2 - 150 %/% (n + 50) else 2
  if (isSpread && k %in% c(1, 2, 5)) unit <- unit * 10
  step <- if (k %in% c(0, 4, 8)) 5 else if (k %in% c(1, 5, 6)) 20 else 10
  leaves <- trunc(x * unit + ifelse(x < 0, -0.5, 0.5))
  low <- floor(x[1L] * unit / step) * step
  high <- floor(x[n] * unit / step) * step
  digits <- max(if (low < 0) floor(log10(-low)) + 1 else 0, if (high > 0) floor(log10(high)) else 0)
  if (low < 0 && floor(x[1L] * unit) == low) low <- low - step
  if (floor(x[1L] * unit + 0.5) > low + step) low <- low + step
  places <- 1 - floor(log10(unit) + 0.5)
  cat("\n  The decimal point is ", if (places == 0) "at the |" else paste(abs(places), "digit(s) to the", if (places > 0) "right" else "left", "of the |"), "\n\n", sep = "")
  at <- 1L
  while (at <= n) {
    edge <- low + step
    ends <- (edge == 0 & x[at:n] >= 0) | (if (low < 0) leaves[at:n] > edge else leaves[at:n] >= edge)
    count <- if (any(ends)) which(ends)[1L] - 1L else n - at + 1L
    near <- if (low < 0) edge else low
    stem <- if (trunc(near / 10) == 0 && low < 0) "-0" else format(trunc(near / 10), scientific = FALSE)
    shown <- abs(leaves[seq.int(at, length.out = min(count, max(0, width - 12)))]) %% 10
    cat("  ", formatC(stem, width = digits), " | ", shown, if (count > width) paste0("+", count - width), "\n", sep = "")
    at <- at + count
    low <- edge
  }
  cat("\n")
  invisible(NULL)
}
"""#)
}
