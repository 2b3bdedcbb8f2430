/// Tests of normality, of distributions, of blocks, of pairs of groups and of series.
enum StatsLibraryRankTests {
  static let source = LibrarySource("rank tests", #"""
shapiro.test <- function(x) {
  # Royston (1995), algorithm AS R94.
  name <- deparse1(substitute(x))
  if (!is.numeric(x)) stop("is.numeric(x) is not TRUE")
  x <- sort(x[!is.na(x)])
  n <- length(x)
  if (n < 3L) stop("sample size must be between 3 and 5000")
  if (n > 5000L) stop("sample size must be between 3 and 5000")
  if (x[n] - x[1L] < 1e-10) stop("all 'x' values are identical")
  half <- n %/% 2L
  polynomial <- function(c, u) sum(c * u^(seq_along(c) - 1L))
  if (n == 3L) a <- sqrt(0.5)
  else {
    m <- qnorm((seq_len(half) - 0.375) / (n + 0.25))
    ssq <- 2 * sum(m^2)
    root <- 1 / sqrt(n)
    a1 <- polynomial(c(0, 0.221157, -0.147981, -2.07119, 4.434685, -2.706056), root) - m[1L] / sqrt(ssq)
    if (n > 5L) {
      a2 <- -m[2L] / sqrt(ssq) + polynomial(c(0, 0.042981, -0.293762, -1.752461, 5.682633, -3.582633), root)
      f <- sqrt((ssq - 2 * m[1L]^2 - 2 * m[2L]^2) / (1 - 2 * a1^2 - 2 * a2^2))
      a <- c(a1, a2, if (half > 2L) m[3:half] / -f)
    } else {
      f <- sqrt((ssq - 2 * m[1L]^2) / (1 - 2 * a1^2))
      a <- c(a1, if (half > 1L) m[2:half] / -f)
    }
  }
  weights <- numeric(n)
  weights[seq_len(half)] <- -a
  weights[n + 1L - seq_len(half)] <- a
  centered <- x - mean(x)
  w <- sum(weights * x)^2 / (sum(centered^2) * sum(weights^2))
  if (n == 3L) p <- max(0, 6 / pi * (asin(sqrt(w)) - asin(sqrt(0.75))))
  else {
    y <- log(1 - w)
    l <- log(n)
    if (n <= 11L) {
      gamma <- polynomial(c(-2.273, 0.459), n)
      if (y >= gamma) p <- 1e-99
      else {
        y <- -log(gamma - y)
        m <- polynomial(c(0.544, -0.39978, 0.025054, -6.714e-04), n)
        s <- exp(polynomial(c(1.3822, -0.77857, 0.062767, -0.0020322), n))
        p <- pnorm(y, m, s, lower.tail = FALSE)
      }
    } else {
      m <- polynomial(c(-1.5861, -0.31082, -0.083751, 0.0038915), l)
      s <- exp(polynomial(c(-0.4803, -0.082676, 0.0030302), l))
      p <- pnorm(y, m, s, lower.tail = FALSE)
    }
  }
  structure(list(statistic = c(W = w), p.value = p, method = "Shapiro-Wilk normality test", data.name = name), class = "htest")
}
.kolmogorovTail <- function(x) if (x <= 0) 1 else min(1, max(0, 2 * sum((-1)^(0:99) * exp(-2 * (1:100)^2 * x^2))))
.kolmogorovExact <- function(d, n) {
  # Marsaglia, Tsang and Wang (2003).
  k <- as.integer(n * d) + 1L
  m <- 2L * k - 1L
  h <- k - n * d
  H <- matrix(0, m, m)
  H[row(H) - col(H) + 1L >= 0] <- 1
  for (i in seq_len(m)) {
    H[i, 1L] <- H[i, 1L] - h^i
    H[m, i] <- H[m, i] - h^(m - i + 1L)
  }
  if (2 * h - 1 > 0) H[m, 1L] <- H[m, 1L] + (2 * h - 1)^m
  for (i in seq_len(m)) for (j in seq_len(m)) if (i - j + 1L > 0) H[i, j] <- H[i, j] / factorial(i - j + 1L)
  Q <- diag(m)
  power <- n
  base <- H
  while (power > 0) {
    if (power %% 2 == 1) Q <- Q %*% base
    base <- base %*% base
    power <- power %/% 2
  }
  Q[k, k] * exp(sum(log(seq_len(n))) - n * log(n))
}
# The chance that two samples without a difference come as far apart as `q`, or less far: all orders of the values are equally likely,
# and distances count where `z`, both samples together, goes on to another value.
psmirnov <- function(q, sizes, z = NULL, alternative = c("two.sided", "less", "greater"), exact = TRUE, simulate = FALSE, B = 2000, lower.tail = TRUE) {
  alternative <- match.arg(alternative)
  m <- sizes[1L]
  n <- sizes[2L]
  size <- m * n / (m + n)
  vapply(q, function(q) {
    if (!exact) {
      upper <- if (alternative == "two.sided") .kolmogorovTail(sqrt(size) * q) else exp(-2 * size * q^2)
      return(if (lower.tail) 1 - upper else upper)
    }
    q <- (0.5 + floor(q * m * n - 1e-7)) / (m * n)
    counts <- if (is.null(z)) rep(TRUE, m + n) else c(diff(sort(z)) != 0, TRUE)
    far <- function(i, j) {
      d <- i / m - j / n
      (switch(alternative, two.sided = abs(d), greater = d, less = -d) >= q) & c(FALSE, counts)[i + j + 1L]
    }
    # Row i holds the chances that a way from the start to (i, j) was far away somewhere.
    j <- 0:n
    row <- as.numeric(cummax(far(0L, j)))
    for (i in seq_len(m)) {
      away <- far(i, j)
      up <- i / (i + j) * row
      last <- row[1L]
      for (k in j) {
        last <- if (away[k + 1L]) 1 else up[k + 1L] + (if (k > 0L) k / (i + k) * last else 0)
        row[k + 1L] <- last
      }
    }
    if (lower.tail) 1 - row[n + 1L] else row[n + 1L]
  }, 0)
}
ks.test <- function(x, ...) UseMethod("ks.test")
ks.test.formula <- function(formula, data, subset, na.action, ...) {
  if (missing(formula) || !.isTestFormula(formula)) stop("'formula' missing or incorrect")
  mf <- .testFrame(match.call(expand.dots = FALSE), parent.frame())
  DATA <- .twoSamples(mf, sys.call())
  respVar <- mf[[1L]]
  out <- if (length(DATA) == 1L) ks.test(x = respVar, ...) else ks.test(x = DATA[[1L]], y = DATA[[2L]], ...)
  out$data.name <- paste(names(mf), collapse = " by ")
  out
}
ks.test.default <- function(x, y, ..., alternative = c("two.sided", "less", "greater"), exact = NULL, simulate.p.value = FALSE, B = 2000) {
  alternative <- match.arg(alternative)
  name <- deparse1(substitute(x))
  if (is.numeric(y)) name <- paste(name, "and", deparse1(substitute(y)))
  x <- x[!is.na(x)]
  n <- length(x)
  if (n < 1L) stop("not enough 'x' data")
  symbol <- switch(alternative, two.sided = "D", greater = "D^+", less = "D^-")
  if (is.numeric(y)) {
    y <- y[!is.na(y)]
    m <- length(y)
    if (m < 1L) stop("not enough 'y' data")
    all <- c(x, y)
    z <- cumsum(ifelse(order(all) <= n, 1 / n, -1 / m))
    ties <- length(unique(all)) < n + m
    if (ties) z <- z[c(which(diff(sort(all)) != 0), n + m)]
    d <- switch(alternative, two.sided = max(abs(z)), greater = max(z), less = -min(z))
    if (is.null(exact)) exact <- n * m < 10000
    if (exact) p <- psmirnov(d, c(n, m), z = if (ties) all, alternative = alternative, lower.tail = FALSE)
    else {
      size <- n * m / (n + m)
      p <- if (alternative == "two.sided") .kolmogorovTail(sqrt(size) * d) else exp(-2 * size * d^2)
      if (ties) warning("p-value will be approximate in the presence of ties")
    }
    method <- paste(if (exact) "Exact" else "Asymptotic", "two-sample Kolmogorov-Smirnov test")
    words <- switch(alternative, two.sided = "two-sided", less = "the CDF of x lies below that of y", greater = "the CDF of x lies above that of y")
  } else {
    if (is.character(y)) y <- get(y, mode = "function", envir = parent.frame())
    if (!is.function(y)) stop("'y' must be numeric or a function or a string naming a valid function")
    ties <- length(unique(x)) < n
    if (ties) warning("ties should not be present for the Kolmogorov-Smirnov test")
    if (is.null(exact)) exact <- n < 100 && !ties
    z <- y(sort(x), ...) - (0:(n - 1)) / n
    d <- switch(alternative, two.sided = max(c(z, 1 / n - z)), greater = max(1 / n - z), less = max(z))
    p <- if (exact) {
      if (alternative == "two.sided") 1 - .kolmogorovExact(d, n)
      else {
        j <- seq.int(0, floor(n * (1 - d)))
        if (d <= 0) 1 else if (d >= 1) 0 else d * sum(exp(lchoose(n, j) + (n - j) * log(1 - d - j / n) + (j - 1) * log(d + j / n)))
      }
    } else if (alternative == "two.sided") .kolmogorovTail(sqrt(n) * d) else exp(-2 * n * d^2)
    method <- paste(if (exact) "Exact" else "Asymptotic", "one-sample Kolmogorov-Smirnov test")
    words <- switch(alternative, two.sided = "two-sided", less = "the CDF of x lies below the null hypothesis", greater = "the CDF of x lies above the null hypothesis")
  }
  structure(list(statistic = setNames(d, symbol), p.value = min(1, max(0, p)), alternative = words, method = method, data.name = name, exact = exact), class = c("ks.test", "htest"))
}
.blocks <- function(y, groups, blocks, name) {
  if (is.matrix(y)) return(y)
  if (anyNA(groups) || anyNA(blocks)) stop("NA's are not allowed in 'groups' or 'blocks'")
  if (any(table(groups, blocks) != 1)) stop("not an unreplicated complete block design")
  groups <- factor(groups)
  blocks <- factor(blocks)
  o <- order(groups, blocks)
  matrix(y[o], ncol = nlevels(groups))
}
# Response, groups and blocks of `response ~ groups | blocks`, and what the test calls them.
.blockFrame <- function(call, scope) {
  formula <- eval(call$formula, scope)
  if (length(formula) != 3L || length(formula[[3L]]) != 3L || formula[[3L]][[1L]] != as.name("|") || length(formula[[3L]][[2L]]) != 1L || length(formula[[3L]][[3L]]) != 1L)
    stop(simpleError("incorrect specification for 'formula'", call))
  formula[[3L]][[1L]] <- as.name("+")
  call$formula <- formula
  .testFrame(call, scope)
}
friedman.test <- function(y, ...) UseMethod("friedman.test")
friedman.test.formula <- function(formula, data, subset, na.action, ...) {
  if (missing(formula)) stop("formula missing")
  mf <- .blockFrame(match.call(expand.dots = FALSE), parent.frame())
  out <- friedman.test(mf[[1L]], mf[[2L]], mf[[3L]])
  out$data.name <- paste(names(mf), collapse = " and ")
  out
}
friedman.test.default <- function(y, groups, blocks, ...) {
  name <- deparse1(substitute(y))
  if (!is.matrix(y)) {
    name <- paste0(name, ", ", deparse1(substitute(groups)), " and ", deparse1(substitute(blocks)))
    y <- .blocks(y, groups, blocks)
  }
  y <- y[complete.cases(y), , drop = FALSE]
  n <- nrow(y)
  k <- ncol(y)
  r <- t(apply(y, 1L, rank))
  ties <- sum(apply(r, 1L, function(v) { u <- table(v); sum(u^3 - u) }))
  stat <- 12 * sum((colSums(r) - n * (k + 1) / 2)^2) / (n * k * (k + 1) - ties / (k - 1))
  structure(list(statistic = c(`Friedman chi-squared` = stat), parameter = c(df = k - 1), p.value = pchisq(stat, k - 1, lower.tail = FALSE), method = "Friedman rank sum test", data.name = name), class = "htest")
}
quade.test <- function(y, ...) UseMethod("quade.test")
quade.test.formula <- function(formula, data, subset, na.action, ...) {
  if (missing(formula)) stop("'formula' missing")
  mf <- .blockFrame(match.call(expand.dots = FALSE), parent.frame())
  out <- quade.test(mf[[1L]], mf[[2L]], mf[[3L]])
  out$data.name <- paste(names(mf), collapse = " and ")
  out
}
quade.test.default <- function(y, groups, blocks, ...) {
  name <- deparse1(substitute(y))
  if (!is.matrix(y)) {
    name <- paste0(name, ", ", deparse1(substitute(groups)), " and ", deparse1(substitute(blocks)))
    y <- .blocks(y, groups, blocks)
  }
  y <- y[complete.cases(y), , drop = FALSE]
  k <- ncol(y)
  b <- nrow(y)
  r <- t(apply(y, 1L, rank))
  q <- rank(apply(y, 1L, function(u) max(u) - min(u)))
  s <- q * (r - (k + 1) / 2)
  A <- sum(s^2)
  B <- sum(colSums(s)^2) / b
  stat <- if (A == B) NaN else (b - 1) * B / (A - B)
  par <- c(`num df` = k - 1, `denom df` = (b - 1) * (k - 1))
  structure(list(statistic = c(`Quade F` = stat), parameter = par, p.value = if (is.nan(stat)) gamma(k + 1)^(1 - b) else pf(stat, par[[1L]], par[[2L]], lower.tail = FALSE), method = "Quade test", data.name = name), class = "htest")
}
fligner.test <- function(x, ...) UseMethod("fligner.test")
fligner.test.formula <- function(formula, data, subset, na.action, ...) {
  if (missing(formula) || length(formula) != 3L) stop("'formula' missing or incorrect")
  mf <- .testFrame(match.call(expand.dots = FALSE), parent.frame())
  if (length(mf) != 2L) stop("'formula' should be of the form response ~ group")
  out <- fligner.test(x = mf[[1L]], g = mf[[2L]])
  out$data.name <- paste(names(mf), collapse = " by ")
  out
}
fligner.test.default <- function(x, g, ...) {
  given <- .grouped(x, g, deparse1(substitute(x)), deparse1(substitute(g)))
  name <- given$name
  x <- given$x
  g <- given$g
  n <- length(x)
  k <- nlevels(g)
  x <- x - tapply(x, g, median)[g]
  a <- qnorm((1 + rank(abs(x)) / (n + 1)) / 2)
  a <- a - mean(a)
  v <- sum(a^2) / (n - 1)
  stat <- sum(tapply(a, g, length) * tapply(a, g, mean)^2) / v
  structure(list(statistic = c(`Fligner-Killeen:med chi-squared` = stat), parameter = c(df = k - 1), p.value = pchisq(stat, k - 1, lower.tail = FALSE), method = "Fligner-Killeen test of homogeneity of variances", data.name = name), class = "htest")
}
mood.test <- function(x, ...) UseMethod("mood.test")
mood.test.formula <- function(formula, data, subset, na.action, ...) {
  if (missing(formula) || !.isTestFormula(formula, FALSE)) stop("'formula' missing or incorrect")
  mf <- .testFrame(match.call(expand.dots = FALSE), parent.frame())
  DATA <- .twoSamples(mf, sys.call())
  out <- mood.test(x = DATA[[1L]], y = DATA[[2L]], ...)
  out$data.name <- paste(names(mf), collapse = " by ")
  out
}
mood.test.default <- function(x, y, alternative = c("two.sided", "less", "greater"), ...) {
  alternative <- match.arg(alternative)
  name <- paste(deparse1(substitute(x)), "and", deparse1(substitute(y)))
  m <- length(x)
  n <- length(y)
  N <- m + n
  E <- m * (N^2 - 1) / 12
  v <- (1 / 180) * m * n * (N + 1) * (N + 2) * (N - 2)
  both <- c(x, y)
  T <- if (!anyDuplicated(both)) sum((rank(both)[seq_along(x)] - (N + 1) / 2)^2) else {
    u <- sort(unique(both))
    a <- tabulate(match(x, u), length(u))
    t <- tabulate(match(both, u), length(u))
    p <- cumsum((seq_along(both) - (N + 1) / 2)^2)
    v <- v - (m * n) / (180 * N * (N - 1)) * sum(t * (t^2 - 1) * (t^2 - 4 + 15 * (N - t)^2))
    sum(a * diff(c(0, p[cumsum(t)])) / t)
  }
  z <- (T - E) / sqrt(v)
  p <- switch(alternative, less = pnorm(z), greater = pnorm(z, lower.tail = FALSE), two.sided = 2 * min(pnorm(z), pnorm(z, lower.tail = FALSE)))
  structure(list(statistic = c(Z = z), p.value = p, alternative = alternative, method = "Mood two-sample test of scale", data.name = name), class = "htest")
}
# Ansari and Bradley's test of scale. Exact distribution by the recursion over sums of the scores. Source: R ?ansari.test.
.ansariCounts <- function(m, n) {
  N <- m + n
  scores <- pmin(seq_len(N), N + 1L - seq_len(N))
  counts <- matrix(0, m + 1L, sum(sort(scores, decreasing = TRUE)[seq_len(m)]) + 1L)
  counts[1L, 1L] <- 1
  for (s in scores) for (k in rev(seq_len(m))) {
    width <- ncol(counts) - s
    if (width > 0L) counts[k + 1L, s + seq_len(width)] <- counts[k + 1L, s + seq_len(width)] + counts[k, seq_len(width)]
  }
  counts[m + 1L, ]
}
ansari.test <- function(x, ...) UseMethod("ansari.test")
ansari.test.formula <- function(formula, data, subset, na.action, ...) {
  if (missing(formula) || !.isTestFormula(formula, FALSE)) stop("'formula' missing or incorrect")
  mf <- .testFrame(match.call(expand.dots = FALSE), parent.frame())
  DATA <- .twoSamples(mf, sys.call())
  out <- ansari.test(x = DATA[[1L]], y = DATA[[2L]], ...)
  out$data.name <- paste(names(mf), collapse = " by ")
  out
}
ansari.test.default <- function(x, y, alternative = c("two.sided", "less", "greater"), exact = NULL, conf.int = FALSE, conf.level = 0.95, ...) {
  alternative <- match.arg(alternative)
  name <- paste(deparse1(substitute(x)), "and", deparse1(substitute(y)))
  if (conf.int) stop("confidence intervals are not available in 'ansari.test'")
  x <- x[is.finite(x)]
  y <- y[is.finite(y)]
  m <- length(x)
  n <- length(y)
  if (m < 1L) stop("not enough 'x' observations")
  if (n < 1L) stop("not enough 'y' observations")
  N <- m + n
  r <- rank(c(x, y))
  stat <- sum(pmin(r, N - r + 1)[seq_along(x)])
  ties <- length(r) != length(unique(r))
  if (is.null(exact)) exact <- m < 50L && n < 50L
  if (exact && !ties) {
    counts <- .ansariCounts(m, n)
    below <- function(q) sum(counts[seq_len(max(0, min(q + 1, length(counts))))]) / choose(N, m)
    p <- switch(alternative,
      two.sided = min(2 * if (stat > ((m + 1)^2 %/% 4 + (m * n) %/% 2 / 2)) 1 - below(stat - 1) else below(stat), 1),
      less = 1 - below(stat - 1), greater = below(stat))
  } else {
    even <- N %% 2 == 0
    z <- stat - if (even) m * (N + 2) / 4 else m * (N + 1)^2 / (4 * N)
    sigma <- if (ties) {
      runs <- rle(sort(pmin(r, N - r + 1)))
      s <- sum(runs$lengths * runs$values^2)
      if (even) sqrt(m * n * (16 * s - N * (N + 2)^2) / (16 * N * (N - 1))) else sqrt(m * n * (16 * N * s - (N + 1)^4) / (16 * N^2 * (N - 1)))
    } else if (even) sqrt(m * n * (N + 2) * (N - 2) / (48 * (N - 1))) else sqrt(m * n * (N + 1) * (3 + N^2) / (48 * N^2))
    p <- pnorm(z / sigma)
    p <- switch(alternative, two.sided = 2 * min(p, 1 - p), less = 1 - p, greater = p)
    if (exact && ties) warning("cannot compute exact p-value with ties")
  }
  structure(list(statistic = c(AB = stat), p.value = p, null.value = c(`ratio of scales` = 1), alternative = alternative, method = "Ansari-Bradley test", data.name = name), class = "htest")
}
poisson.test <- function(x, T = 1, r = 1, alternative = c("two.sided", "less", "greater"), conf.level = 0.95) {
  name <- paste(deparse1(substitute(x)), "time base:", deparse1(substitute(T)))
  alternative <- match.arg(alternative)
  if (length(x) == 2L) {
    out <- binom.test(x, sum(x), r * T[1L] / (r * T[1L] + T[2L]), alternative, conf.level)
    ratio <- function(p) p / (1 - p) * T[2L] / T[1L]
    ci <- ratio(out$conf.int)
    attr(ci, "conf.level") <- conf.level
    return(structure(list(statistic = c(count1 = x[1L]), parameter = c(`expected count1` = sum(x) * r * T[1L] / sum(T * c(1, r))), p.value = out$p.value, conf.int = ci, estimate = c(`rate ratio` = (x[1L] / T[1L]) / (x[2L] / T[2L])), null.value = c(`rate ratio` = r), alternative = alternative, method = "Comparison of Poisson rates", data.name = name), class = "htest"))
  }
  m <- r * T
  p <- switch(alternative, less = ppois(x, m), greater = ppois(x - 1, m, lower.tail = FALSE), two.sided = {
    if (m == 0) as.numeric(x == 0)
    else {
      d <- dpois(x, m) * (1 + 1e-7)
      if (x == m) 1
      else if (x < m) {
        N <- ceiling(2 * m - x)
        while (dpois(N, m) > d) N <- 2 * N
        y <- sum(dpois(seq.int(ceiling(m), N), m) <= d)
        ppois(x, m) + ppois(N - y, m, lower.tail = FALSE)
      } else {
        y <- sum(dpois(seq.int(0, floor(m)), m) <= d)
        ppois(y - 1, m) + ppois(x - 1, m, lower.tail = FALSE)
      }
    }
  })
  low <- function(a) if (x == 0) 0 else qgamma(a, x)
  high <- function(a) qgamma(1 - a, x + 1)
  ci <- switch(alternative, less = c(0, high(1 - conf.level)), greater = c(low(1 - conf.level), Inf), two.sided = { a <- (1 - conf.level) / 2; c(low(a), high(a)) }) / T
  attr(ci, "conf.level") <- conf.level
  structure(list(statistic = c(`number of events` = x), parameter = c(`time base` = T), p.value = min(1, p), conf.int = ci, estimate = c(`event rate` = x / T), null.value = c(`event rate` = r), alternative = alternative, method = "Exact Poisson test", data.name = name), class = "htest")
}
Box.test <- function(x, lag = 1, type = c("Box-Pierce", "Ljung-Box"), fitdf = 0) {
  name <- deparse1(substitute(x))
  type <- match.arg(type)
  n <- sum(!is.na(x))
  r <- acf(x, lag.max = lag, plot = FALSE, na.action = na.pass)$acf[seq_len(lag) + 1L]
  stat <- if (type == "Box-Pierce") n * sum(r^2) else n * (n + 2) * sum(1 / seq.int(n - 1, n - lag) * r^2)
  structure(list(statistic = c(`X-squared` = stat), parameter = c(df = lag - fitdf), p.value = 1 - pchisq(stat, lag - fitdf), method = if (type == "Box-Pierce") "Box-Pierce test" else "Box-Ljung test", data.name = name), class = "htest")
}
pairwise.table <- function(compare.levels, level.names, p.adjust.method) {
  at <- setNames(seq_along(level.names), level.names)
  p <- outer(at[-1L], at[-length(at)], function(ivec, jvec) vapply(seq_along(ivec), function(k) if (ivec[k] > jvec[k]) compare.levels(ivec[k], jvec[k]) else NA_real_, 0))
  p[lower.tri(p, TRUE)] <- p.adjust(p[lower.tri(p, TRUE)], p.adjust.method)
  p
}
pairwise.t.test <- function(x, g, p.adjust.method = p.adjust.methods, pool.sd = !paired, paired = FALSE, alternative = c("two.sided", "less", "greater"), ...) {
  if (paired && pool.sd) stop("pooling of SD is incompatible with paired tests")
  name <- paste(deparse1(substitute(x)), "and", deparse1(substitute(g)))
  g <- factor(g)
  p.adjust.method <- match.arg(p.adjust.method)
  alternative <- match.arg(alternative)
  if (pool.sd) {
    method <- "t tests with pooled SD"
    m <- tapply(x, g, mean, na.rm = TRUE)
    s <- tapply(x, g, sd, na.rm = TRUE)
    n <- tapply(!is.na(x), g, sum)
    df <- sum(n - 1)
    pooled <- sqrt(sum(s^2 * (n - 1)) / df)
    compare <- function(i, j) {
      t <- (m[i] - m[j]) / (pooled * sqrt(1 / n[i] + 1 / n[j]))
      if (alternative == "two.sided") 2 * pt(-abs(t), df) else pt(t, df, lower.tail = alternative == "less")
    }
  } else {
    method <- if (paired) "paired t tests" else "t tests with non-pooled SD"
    compare <- function(i, j) t.test(x[as.integer(g) == i], x[as.integer(g) == j], paired = paired, alternative = alternative, ...)$p.value
  }
  structure(list(method = method, data.name = name, p.value = pairwise.table(compare, levels(g), p.adjust.method), p.adjust.method = p.adjust.method), class = "pairwise.htest")
}
pairwise.wilcox.test <- function(x, g, p.adjust.method = p.adjust.methods, paired = FALSE, ...) {
  p.adjust.method <- match.arg(p.adjust.method)
  name <- paste(deparse1(substitute(x)), "and", deparse1(substitute(g)))
  g <- factor(g)
  method <- NULL
  compare <- function(i, j) {
    w <- wilcox.test(x[as.integer(g) == i], x[as.integer(g) == j], paired = paired, ...)
    method <<- w$method
    w$p.value
  }
  p <- pairwise.table(compare, levels(g), p.adjust.method)
  structure(list(method = method, data.name = name, p.value = p, p.adjust.method = p.adjust.method), class = "pairwise.htest")
}
pairwise.prop.test <- function(x, n, p.adjust.method = p.adjust.methods, ...) {
  p.adjust.method <- match.arg(p.adjust.method)
  method <- "Pairwise comparison of proportions"
  name <- deparse1(substitute(x))
  if (is.matrix(x)) { n <- rowSums(x); x <- x[, 1L] } else name <- paste(name, "out of", deparse1(substitute(n)))
  names <- if (is.null(names(x))) as.character(seq_along(x)) else names(x)
  compare <- function(i, j) prop.test(x[c(i, j)], n[c(i, j)], ...)$p.value
  structure(list(method = method, data.name = name, p.value = pairwise.table(compare, names, p.adjust.method), p.adjust.method = p.adjust.method), class = "pairwise.htest")
}
print.pairwise.htest <- function(x, digits = max(1L, getOption("digits") - 5L), ...) {
  cat("\n\tPairwise comparisons using", x$method, "\n\n")
  cat("data: ", x$data.name, "\n\n")
  p <- format.pval(x$p.value, digits = digits, na.form = "-")
  attributes(p) <- attributes(x$p.value)
  print(p, quote = FALSE, ...)
  cat("\nP value adjustment method:", x$p.adjust.method, "\n")
  invisible(x)
}
mantelhaen.test <- function(x, y = NULL, z = NULL, alternative = c("two.sided", "less", "greater"), correct = TRUE, exact = FALSE, conf.level = 0.95) {
  name <- deparse1(substitute(x))
  if (!is.array(x)) {
    name <- paste(name, "and", deparse1(substitute(y)), "and", deparse1(substitute(z)))
    x <- table(x, y, z)
  }
  if (length(dim(x)) != 3L) stop("'x' must be a 3-dimensional array")
  if (any(dim(x)[1:2] != 2L)) stop("tables larger than 2 x 2 x K are not available")
  alternative <- match.arg(alternative)
  x <- unclass(x)
  n <- apply(x, 3L, sum)
  rows <- apply(x, c(1L, 3L), sum)
  columns <- apply(x, c(2L, 3L), sum)
  delta <- sum(x[1L, 1L, ] - rows[1L, ] * columns[1L, ] / n)
  yates <- if (correct && abs(delta) >= 0.5) 0.5 else 0
  stat <- ((abs(delta) - yates) / sqrt(sum(rows[1L, ] * rows[2L, ] * columns[1L, ] * columns[2L, ] / (n^2 * (n - 1)))))^2
  p <- if (alternative == "two.sided") pchisq(stat, 1, lower.tail = FALSE) else pnorm(sign(delta) * sqrt(stat), lower.tail = alternative == "less")
  diagonal <- x[1L, 1L, ] * x[2L, 2L, ] / n
  across <- x[1L, 2L, ] * x[2L, 1L, ] / n
  ratio <- sum(diagonal) / sum(across)
  same <- (x[1L, 1L, ] + x[2L, 2L, ]) / n
  other <- (x[1L, 2L, ] + x[2L, 1L, ]) / n
  sd <- sqrt(sum(same * diagonal) / (2 * sum(diagonal)^2) + sum(same * across + other * diagonal) / (2 * sum(diagonal) * sum(across)) + sum(other * across) / (2 * sum(across)^2))
  ci <- switch(alternative, less = c(0, ratio * exp(qnorm(conf.level) * sd)), greater = c(ratio * exp(qnorm(conf.level, lower.tail = FALSE) * sd), Inf), two.sided = ratio * exp(c(1, -1) * qnorm((1 - conf.level) / 2) * sd))
  attr(ci, "conf.level") <- conf.level
  structure(list(statistic = c(`Mantel-Haenszel X-squared` = stat), parameter = c(df = 1), p.value = p, conf.int = ci, estimate = c(`common odds ratio` = ratio), null.value = c(`common odds ratio` = 1), alternative = alternative, method = paste0("Mantel-Haenszel chi-squared test with", if (yates) "" else "out", " continuity correction"), data.name = name), class = "htest")
}
"""#)
}
