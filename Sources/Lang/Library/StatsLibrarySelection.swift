/// Choosing among models, and a few more tests.
enum StatsLibrarySelection {
  static let source = LibrarySource("model selection", #"""
rstudent <- function(model, ...) {
  h <- hatvalues(model)
  r <- weighted.residuals(model)
  rdf <- df.residual(model)
  s2 <- (sum(r^2) - r^2 / (1 - h)) / (rdf - 1)
  r / sqrt(s2 * (1 - h))
}
mcnemar.test <- function(x, y = NULL, correct = TRUE) {
  name <- deparse1(substitute(x))
  if (!is.matrix(x)) {
    if (is.null(y)) stop("if 'x' is not a matrix, 'y' must be given")
    name <- paste(name, "and", deparse1(substitute(y)))
    x <- table(x, y)
  }
  r <- nrow(x)
  if (r < 2L || ncol(x) != r) stop("'x' must be square with at least two rows and columns")
  method <- "McNemar's Chi-squared test"
  keep <- upper.tri(x)
  d <- (x - t(x))[keep]
  if (correct && r == 2L && any(d != 0)) {
    d <- abs(d) - 1
    method <- paste(method, "with continuity correction")
  }
  s <- (x + t(x))[keep]
  par <- r * (r - 1) / 2
  stat <- sum(d[s > 0]^2 / s[s > 0])
  structure(list(statistic = c(`McNemar's chi-squared` = stat), parameter = c(df = par), p.value = pchisq(stat, par, lower.tail = FALSE), method = method, data.name = name), class = "htest")
}
oneway.test <- function(formula, data, subset, na.action, var.equal = FALSE) {
  if (missing(formula) || length(formula) != 3L) stop("'formula' missing or incorrect")
  mf <- .testFrame(match.call(), parent.frame())
  name <- paste(names(mf), collapse = " and ")
  y <- mf[[1L]]
  g <- factor(mf[[2L]])
  k <- nlevels(g)
  n <- as.vector(tapply(y, g, length))
  m <- as.vector(tapply(y, g, mean))
  v <- as.vector(tapply(y, g, var))
  method <- "One-way analysis of means"
  if (var.equal) {
    N <- sum(n)
    stat <- (sum(n * (m - mean(y))^2) / (k - 1)) / (sum((n - 1) * v) / (N - k))
    par <- c(`num df` = k - 1, `denom df` = N - k)
  } else {
    w <- n / v
    total <- sum(w)
    tmp <- sum((1 - w / total)^2 / (n - 1)) / (k^2 - 1)
    stat <- sum(w * (m - sum(w * m) / total)^2) / ((k - 1) * (1 + 2 * (k - 2) * tmp))
    par <- c(`num df` = k - 1, `denom df` = 1 / (3 * tmp))
    method <- paste(method, "(not assuming equal variances)")
  }
  structure(list(statistic = c(F = stat), parameter = par, p.value = pf(stat, par[[1L]], par[[2L]], lower.tail = FALSE), method = method, data.name = name), class = "htest")
}
"""#)
}
