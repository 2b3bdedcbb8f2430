/// Smoothers: kernels, ends of running medians, and a local regression ready to be drawn.
enum StatsLibraryMoreSmoothers {
  static let source = LibrarySource("smoothers", #"""
# Means of neighbours weighted by a kernel whose quartiles lie at a quarter of the bandwidth.
ksmooth <- function(x, y, kernel = c("box", "normal"), bandwidth = 0.5, range.x = range(x), n.points = max(100L, length(x)), x.points) {
  if (missing(y) || is.null(y)) stop("numeric y must be supplied.\nFor density estimation use density()")
  kernel <- match.arg(kernel)
  if (missing(x.points)) x.points <- seq.int(range.x[1L], range.x[2L], length.out = n.points) else x.points <- sort(x.points)
  o <- order(x)
  x <- as.double(x)[o]
  y <- as.double(y)[o]
  width <- bandwidth * (if (kernel == "box") 0.5 else 0.3706506)
  reach <- width * (if (kernel == "box") 1 else 4)
  smooth <- vapply(x.points, function(at) {
    near <- x >= at - reach & x <= at + reach
    if (!any(near)) return(NA_real_)
    w <- if (kernel == "box") rep(1, sum(near)) else exp(-0.5 * (abs(x[near] - at) / width)^2)
    sum(w * y[near]) / sum(w)
  }, 0)
  list(x = x.points, y = smooth)
}
# Ends of a series smoothed by running medians: medians of ever shorter spans, then Tukey's rule for the outermost.
smoothEnds <- function(y, k = 3L) {
  n <- length(y)
  half <- k %/% 2L
  if (half < 1L) return(y)
  if (k > n) return(y)
  smooth <- y
  for (i in seq_len(half)[-1L]) {
    smooth[i] <- median(y[seq_len(2L * i - 1L)])
    smooth[n + 1L - i] <- median(y[n + 1L - seq_len(2L * i - 1L)])
  }
  smooth[1L] <- median(c(y[1L], smooth[2L], 3 * smooth[2L] - 2 * smooth[3L]))
  smooth[n] <- median(c(y[n], smooth[n - 1L], 3 * smooth[n - 1L] - 2 * smooth[n - 2L]))
  smooth
}
loess.smooth <- function(x, y, span = 2/3, degree = 1, family = c("symmetric", "gaussian"), evaluation = 50, ...) {
  family <- match.arg(family)
  kept <- !(is.na(x) | is.na(y))
  x <- x[kept]
  y <- y[kept]
  at <- seq.int(min(x), max(x), length.out = evaluation)
  fit <- loess(y ~ x, span = span, degree = degree, family = family)
  list(x = at, y = as.vector(predict(fit, data.frame(x = at))))
}
# The longest stretch of a series without missing values.
na.contiguous <- function(object, ...) UseMethod("na.contiguous")
na.contiguous.default <- function(object, ...) {
  object <- as.ts(object)
  good <- if (is.matrix(object)) rowSums(is.na(object)) == 0 else !is.na(object)
  if (!any(good)) stop("all times contain an NA")
  stretches <- rle(as.vector(good))
  ends <- cumsum(stretches$lengths)
  best <- which.max(stretches$lengths * stretches$values)
  last <- ends[best]
  first <- last - stretches$lengths[best] + 1L
  times <- time(object)
  kept <- window(object, start = times[first], end = times[last])
  omitted <- setdiff(seq_along(good), first:last)
  if (length(omitted)) {
    class(omitted) <- "omit"
    attr(kept, "na.action") <- omitted
  }
  kept
}
"""#)
}
