/// Bessel functions of real order: power series, integrals and recurrences, each where it keeps its digits.
enum BesselLibrary {
  static let source = LibrarySource("Bessel functions", #"""
besselJ <- function(x, nu) if (!is.numeric(c(x, nu, 0))) stop("non-numeric argument to mathematical function") else .besselEach("j", x, nu, 0, function(x, nu, scaled) .besselJY(x, nu)[1L])
besselY <- function(x, nu) if (!is.numeric(c(x, nu, 0))) stop("non-numeric argument to mathematical function") else .besselEach("y", x, nu, 0, function(x, nu, scaled) if (x == 0) -Inf else .besselJY(x, nu)[2L])
besselI <- function(x, nu, expon.scaled = FALSE) if (!is.numeric(c(x, nu, 0))) stop("non-numeric argument to mathematical function") else .besselEach("i", x, nu, expon.scaled, function(x, nu, scaled) {
  if (nu < 0) return(Recall(x, -nu, scaled) + if (nu == round(nu)) 0 else 2 / pi * sinpi(-nu) * .besselK(x, -nu, FALSE) * (if (scaled) exp(-x) else 1))
  if (x == 0) return(as.numeric(nu == 0))
  # The power series has only positive terms; those beyond 2x + 60 are nothing.
  k <- 0:ceiling(2 * x + 60)
  terms <- (2 * k + nu) * log(x / 2) - lgamma(k + 1) - lgamma(k + nu + 1)
  largest <- max(terms)
  sum(exp(terms - largest)) * exp(largest - (if (scaled) x else 0))
})
besselK <- function(x, nu, expon.scaled = FALSE) if (!is.numeric(c(x, nu, 0))) stop("non-numeric argument to mathematical function") else .besselEach("k", x, nu, expon.scaled, function(x, nu, scaled) if (x == 0) Inf else .besselK(x, abs(nu), scaled))
.besselEach <- function(letter, x, nu, scaled, value) {
  call <- sys.call(-1L)
  warn <- function(words) warning(simpleWarning(words, call))
  n <- if (length(x) && length(nu)) max(length(x), length(nu)) else 0L
  given <- if (length(x) == n) x else if (length(nu) == n) nu
  x <- rep_len(as.numeric(x), n)
  nu <- rep_len(as.numeric(nu), n)
  result <- vapply(seq_len(n), function(i) {
    if (is.na(x[i]) || is.na(nu[i])) return(x[i] + nu[i])
    if (x[i] < 0) { warn(paste0("value out of range in 'bessel_", letter, "'")); return(NaN) }
    r <- value(x[i], nu[i], as.logical(scaled))
    if (x[i] > 0 && x[i] < Inf && letter != "k" && !scaled && (r == 0 || r == -Inf)) warn(sprintf("bessel_%s(%g,nu=%g): precision lost in result", letter, x[i], nu[i]))
    r
  }, 0)
  if (any(is.nan(result) & !is.nan(x) & !is.nan(nu))) warn("NaNs produced")
  if (!is.null(given)) attributes(result) <- attributes(given)
  result
}
# K is the integral of exp(-x cosh t) cosh(nu t) over t > 0: equal steps are as good as exact, for all derivatives vanish at both ends.
.besselK <- function(x, nu, scaled) {
  if (x == Inf) return(0)
  last <- asinh((nu + 50) / x) + 6
  t <- seq(0, last, length.out = 2001)
  terms <- -x * (cosh(t) - 1) + nu * t + log1p(exp(-2 * nu * t)) - log(2)
  largest <- max(terms)
  w <- exp(terms - largest)
  (sum(w) - w[1L] / 2) * (last / 2000) * exp(largest - (if (scaled) 0 else x))
}
# J and Y of one place and order: both by integrals at the fractional order and the one above, Y recurred upwards, J downwards.
.besselJY <- function(x, nu) {
  if (x == Inf) return(c(0, 0))
  if (nu < 0) {
    p <- .besselJY(x, -nu)
    half <- nu == round(nu)
    return(c(cospi(nu) * p[1L] + (if (half) 0 else sinpi(nu) * p[2L]), cospi(nu) * p[2L] - (if (half) 0 else sinpi(nu) * p[1L])))
  }
  if (x == 0) return(c(as.numeric(nu == 0), -Inf))
  low <- nu %% 1
  first <- .besselIntegrals(x, low)
  second <- .besselIntegrals(x, low + 1)
  steps <- round(nu - low)
  y <- c(first[2L], second[2L])
  for (k in seq_len(max(0, steps - 1))) if (is.finite(y[2L])) y <- c(y[2L], 2 * (low + k) / x * y[2L] - y[1L])
  # Downwards from an order so high that its value does not matter.
  top <- max(steps, ceiling(x)) + 40 + ceiling(4 * max(steps, x)^(1/3) + sqrt(40 * max(steps, 1)))
  j <- numeric(top + 2)
  j[top + 1] <- 1e-300
  for (k in top:1) {
    j[k] <- 2 * (low + k) / x * j[k + 1] - j[k + 2]
    if (abs(j[k]) > 1e250) j <- j * 1e-250
  }
  scale <- if (x < 1) .besselSeries(x, low) / j[1L] else if (abs(j[1L]) > abs(j[2L])) first[1L] / j[1L] else second[1L] / j[2L]
  c(if (x^2 < 4 * (nu + 1)) .besselSeries(x, nu) else scale * j[steps + 1], if (steps == 0) y[1L] else y[2L])
}
.besselSeries <- function(x, nu) {
  k <- 0:40
  sum((-1)^k * exp((2 * k + nu) * log(x / 2) - lgamma(k + 1) - lgamma(k + nu + 1)))
}
# Schläfli's integrals, by steps of a variable in which they end doubly exponentially.
.besselIntegrals <- function(x, nu) {
  n <- 200 + ceiling(4 * x)
  s <- seq(-3.3, 3.3, length.out = 2 * n + 1)
  step <- s[2L] - s[1L]
  u <- tanh(pi / 2 * sinh(s))
  w <- step * pi / 2 * cosh(s) / cosh(pi / 2 * sinh(s))^2
  t <- pi / 2 * (1 + u)
  inner <- pi / 2 * c(sum(w * cos(nu * t - x * sin(t))), sum(w * sin(x * sin(t) - nu * t)))
  last <- asinh((60 + 60 * nu) / x) + 1
  q <- last / 2 * (1 + u)
  v <- last / 2 * w
  outer <- c(sinpi(nu) * sum(v * exp(-x * sinh(q) - nu * q)), sum(v * (exp(nu * q - x * sinh(q)) + cospi(nu) * exp(-nu * q - x * sinh(q)))))
  (inner - outer) / pi
}
"""#)
}
