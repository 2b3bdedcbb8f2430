/// Bandwidths of kernel densities by cross-validation and by Sheather and Jones, from counts of how far apart pairs of values are.
enum StatsLibraryBandwidths {
  static let source = LibrarySource("bandwidths", #"""
# How many pairs of values lie so many bins apart, from 0 on.
.binnedPairs <- function(x, nb) {
  width <- diff(range(x)) * 1.01 / nb
  count <- table(trunc(abs(x) / width) * sign(x))
  bin <- as.numeric(names(count))
  count <- as.vector(count)
  apart <- abs(outer(bin, bin, "-"))
  pairs <- outer(count, count)
  upper <- upper.tri(apart)
  totals <- tapply(c(count * (count - 1) / 2, pairs[upper]), c(rep(0, length(bin)), apart[upper]), sum)
  list(distance = as.numeric(names(totals)) * width, count = as.vector(totals))
}
# The sum of `terms`, of squared distances in bandwidths `h`, over all pairs near enough to matter.
.sumOverPairs <- function(pairs, h, terms) {
  d <- (pairs$distance / h)^2
  near <- d < 1000
  sum(terms(d[near]) * pairs$count[near])
}
.bandwidthSample <- function(x) {
  if (length(x) < 2L) stop("need at least 2 data points", call. = FALSE)
  if (!is.numeric(x)) stop("invalid 'x'", call. = FALSE)
  as.double(x)
}
# The bandwidth between `lower` and `upper` that makes `score` least.
.leastBandwidth <- function(score, lower, upper, tol) {
  h <- optimize(score, c(lower, upper), tol = tol)$minimum
  if (h < lower + tol || h > upper - tol) warning("minimum occurred at one end of the range", call. = FALSE)
  h
}
bw.ucv <- function(x, nb = 1000L, lower = 0.1 * hmax, upper = hmax, tol = 0.1 * lower) {
  x <- .bandwidthSample(x)
  n <- length(x)
  hmax <- 1.144 * sqrt(var(x)) * n^(-1/5)
  pairs <- .binnedPairs(x, nb)
  score <- function(h) (0.5 + .sumOverPairs(pairs, h, function(d) exp(-d / 4) - sqrt(8) * exp(-d / 2)) / n) / (n * h * sqrt(pi))
  .leastBandwidth(score, lower, upper, tol)
}
bw.bcv <- function(x, nb = 1000L, lower = 0.1 * hmax, upper = hmax, tol = 0.1 * lower) {
  x <- .bandwidthSample(x)
  n <- length(x)
  hmax <- 1.144 * sqrt(var(x)) * n^(-1/5)
  pairs <- .binnedPairs(x, nb)
  score <- function(h) (1 + .sumOverPairs(pairs, h, function(d) exp(-d / 4) * (d^2 - 12 * d + 12)) / (32 * n)) / (2 * n * h * sqrt(pi))
  .leastBandwidth(score, lower, upper, tol)
}
# Sheather and Jones: estimates of the integrated squared derivatives of the density from normal kernels.
bw.SJ <- function(x, nb = 1000L, lower = 0.1 * hmax, upper = hmax, method = c("ste", "dpi"), tol = 0.1 * lower) {
  method <- match.arg(method)
  x <- .bandwidthSample(x)
  n <- length(x)
  pairs <- .binnedPairs(x, nb)
  moment <- function(h, polynomial, centre) 2 * .sumOverPairs(pairs, h, function(d) exp(-d / 2) * polynomial(d)) + n * centre
  fourth <- function(h) moment(h, function(d) d^2 - 6 * d + 3, 3) / (n * (n - 1) * h^5 * sqrt(2 * pi))
  sixth <- function(h) moment(h, function(d) d^3 - 15 * d^2 + 45 * d - 15, -15) / (n * (n - 1) * h^7 * sqrt(2 * pi))
  scale <- min(sd(x), IQR(x) / 1.349)
  roughness <- -sixth(1.23 * scale * n^(-1/9))
  if (!is.finite(roughness) || roughness <= 0) stop("sample is too sparse to find TD", domain = NA)
  c1 <- 1 / (2 * sqrt(pi) * n)
  if (method == "dpi") return((c1 / fourth((2.394 / (n * roughness))^(1/7)))^(1/5))
  hmax <- 1.144 * scale * n^(-1/5)
  isGiven <- !missing(lower) && !missing(upper)
  alpha <- 1.357 * (fourth(1.24 * scale * n^(-1/7)) / roughness)^(1/7)
  if (!is.finite(alpha)) stop("sample is too sparse to find alph2", domain = NA)
  excess <- function(h) (c1 / fourth(alpha * h^(5/7)))^(1/5) - h
  tries <- 1L
  while (excess(lower) * excess(upper) > 0) {
    if (tries > 99L || isGiven) stop("no solution in the specified range of bandwidths")
    if (tries %% 2L) upper <- upper * 1.2 else lower <- lower / 1.2
    tries <- tries + 1L
  }
  uniroot(excess, c(lower, upper), tol = tol)$root
}
"""#)
}
