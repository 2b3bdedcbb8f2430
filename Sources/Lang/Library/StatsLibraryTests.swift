/// Tests of hypotheses.
enum StatsLibraryTests {
  static let source = LibrarySource("hypothesis tests", #"""
print.htest <- function(x, digits = getOption("digits"), prefix = "\t", ...) {
  cat("\n")
  cat(strwrap(x$method, prefix = prefix), sep = "\n")
  cat("\n")
  cat("data:  ", x$data.name, "\n", sep = "")
  out <- character()
  if (!is.null(x$statistic)) out <- c(out, paste(names(x$statistic), "=", format(x$statistic, trim = TRUE, digits = max(1L, digits - 2L))))
  if (!is.null(x$parameter)) out <- c(out, paste(names(x$parameter), "=", format(x$parameter, trim = TRUE, digits = max(1L, digits - 2L))))
  if (!is.null(x$p.value)) {
    p <- format.pval(x$p.value, digits = max(1L, digits - 3L))
    out <- c(out, paste("p-value", if (startsWith(p, "<")) p else paste("=", p)))
  }
  cat(strwrap(paste(out, collapse = ", ")), sep = "\n")
  if (!is.null(x$alternative)) {
    cat("alternative hypothesis: ")
    if (!is.null(x$null.value)) {
      if (length(x$null.value) == 1L) {
        what <- switch(x$alternative, two.sided = "not equal to", less = "less than", greater = "greater than")
        cat("true ", names(x$null.value), " is ", what, " ", x$null.value, "\n", sep = "")
      } else {
        cat(x$alternative, "\nnull values:\n", sep = "")
        print(x$null.value, digits = digits, ...)
      }
    } else cat(x$alternative, "\n", sep = "")
  }
  if (!is.null(x$conf.int)) cat(format(100 * attr(x$conf.int, "conf.level")), " percent confidence interval:\n", " ", paste(format(x$conf.int[1:2], digits = digits), collapse = " "), "\n", sep = "")
  if (!is.null(x$estimate)) {
    cat("sample estimates:\n")
    print(x$estimate, digits = digits, ...)
  }
  cat("\n")
  invisible(x)
}
# The model frame of a test's formula: `data`, `subset` and `na.action` are taken from the call as `lm` takes them.
.testFrame <- function(call, scope) {
  call <- call[c(1L, match(c("formula", "data", "subset", "na.action"), names(call), 0L))]
  call[[1L]] <- quote(model.frame)
  eval(call, scope)
}
# The samples of `response ~ group`, or of `response ~ 1`, which is one.
.twoSamples <- function(mf, where) {
  if (length(mf) == 1L) return(list(mf[[1L]]))
  g <- factor(mf[[2L]])
  if (nlevels(g) != 2L) stop(simpleError("grouping factor must have exactly 2 levels", where))
  split(mf[[1L]], g)
}
.isTestFormula <- function(formula, one = TRUE) length(formula) == 3L && length(attr(terms(formula[-2L]), "term.labels")) <= 1L && (one || length(attr(terms(formula[-2L]), "term.labels")) == 1L)
t.test <- function(x, ...) UseMethod("t.test")
t.test.formula <- function(formula, data, subset, na.action, ...) {
  if (missing(formula) || !.isTestFormula(formula)) stop("'formula' missing or incorrect")
  mf <- .testFrame(match.call(expand.dots = FALSE), parent.frame())
  DATA <- .twoSamples(mf, sys.call())
  out <- if (length(DATA) == 1L) t.test(x = DATA[[1L]], ...) else t.test(x = DATA[[1L]], y = DATA[[2L]], ...)
  out$data.name <- paste(names(mf), collapse = " by ")
  if (length(out$estimate) == 2L) {
    names(out$estimate) <- paste("mean in group", names(DATA))
    names(out$null.value) <- paste("difference in means between", paste("group", names(DATA), collapse = " and "))
  }
  out
}
.samples <- function(x, y, paired) {
  if (is.null(y)) return(list(x = x[!is.na(x)]))
  if (!paired) return(list(x = x[!is.na(x)], y = y[!is.na(y)]))
  ok <- complete.cases(x, y)
  list(x = x[ok] - y[ok])
}
t.test.default <- function(x, y = NULL, alternative = c("two.sided", "less", "greater"), mu = 0, paired = FALSE, var.equal = FALSE, conf.level = 0.95, ...) {
  alternative <- match.arg(alternative)
  if (!missing(mu) && (length(mu) != 1 || is.na(mu))) stop("'mu' must be a single number")
  if (!(length(conf.level) == 1L && is.finite(conf.level) && conf.level > 0 && conf.level < 1)) stop("'conf.level' must be a single number between 0 and 1")
  if (!is.null(y)) {
    name <- paste(deparse1(substitute(x)), "and", deparse1(substitute(y)))
  } else {
    name <- deparse1(substitute(x))
    if (paired) stop("'y' is missing for paired test")
  }
  samples <- .samples(x, y, paired)
  x <- samples$x
  y <- samples$y
  nx <- length(x)
  mx <- mean(x)
  vx <- var(x)
  if (is.null(y)) {
    if (nx < 2) stop("not enough 'x' observations")
    df <- nx - 1
    stderr <- sqrt(vx / nx)
    if (stderr < 10 * .Machine$double.eps * abs(mx)) stop("data are essentially constant")
    tstat <- (mx - mu) / stderr
    method <- if (paired) "Paired t-test" else "One Sample t-test"
    estimate <- setNames(mx, if (paired) "mean difference" else "mean of x")
  } else {
    ny <- length(y)
    if (nx < 1 || (!var.equal && nx < 2)) stop("not enough 'x' observations")
    if (ny < 1 || (!var.equal && ny < 2)) stop("not enough 'y' observations")
    if (var.equal && nx + ny < 3) stop("not enough observations")
    my <- mean(y)
    vy <- var(y)
    method <- paste(if (!var.equal) "Welch", "Two Sample t-test")
    estimate <- c(`mean of x` = mx, `mean of y` = my)
    if (var.equal) {
      df <- nx + ny - 2
      v <- 0
      if (nx > 1) v <- v + (nx - 1) * vx
      if (ny > 1) v <- v + (ny - 1) * vy
      v <- v / df
      stderr <- sqrt(v * (1 / nx + 1 / ny))
    } else {
      sx <- sqrt(vx / nx)
      sy <- sqrt(vy / ny)
      stderr <- sqrt(sx^2 + sy^2)
      df <- stderr^4 / (sx^4 / (nx - 1) + sy^4 / (ny - 1))
    }
    if (stderr < 10 * .Machine$double.eps * max(abs(mx), abs(my))) stop("data are essentially constant")
    tstat <- (mx - my - mu) / stderr
  }
  if (alternative == "less") {
    pval <- pt(tstat, df)
    cint <- c(-Inf, tstat + qt(conf.level, df))
  } else if (alternative == "greater") {
    pval <- pt(tstat, df, lower.tail = FALSE)
    cint <- c(tstat - qt(conf.level, df), Inf)
  } else {
    pval <- 2 * pt(-abs(tstat), df)
    q <- qt(1 - (1 - conf.level) / 2, df)
    cint <- tstat + c(-q, q)
  }
  cint <- mu + cint * stderr
  attr(cint, "conf.level") <- conf.level
  structure(list(statistic = c(t = tstat), parameter = c(df = df), p.value = pval, conf.int = cint, estimate = estimate, null.value = setNames(mu, if (paired) "mean difference" else if (!is.null(y)) "difference in means" else "mean"), stderr = stderr, alternative = alternative, method = method, data.name = name), class = "htest")
}
var.test <- function(x, ...) UseMethod("var.test")
var.test.formula <- function(formula, data, subset, na.action, ...) {
  if (missing(formula) || !.isTestFormula(formula, FALSE)) stop("'formula' missing or incorrect")
  mf <- .testFrame(match.call(expand.dots = FALSE), parent.frame())
  DATA <- .twoSamples(mf, sys.call())
  out <- var.test(x = DATA[[1L]], y = DATA[[2L]], ...)
  out$data.name <- paste(names(mf), collapse = " by ")
  out
}
var.test.default <- function(x, y, ratio = 1, alternative = c("two.sided", "less", "greater"), conf.level = 0.95, ...) {
  alternative <- match.arg(alternative)
  name <- paste(deparse1(substitute(x)), "and", deparse1(substitute(y)))
  dx <- length(x <- x[is.finite(x)]) - 1L
  if (dx < 1L) stop("not enough 'x' observations")
  dy <- length(y <- y[is.finite(y)]) - 1L
  if (dy < 1L) stop("not enough 'y' observations")
  est <- var(x) / var(y)
  stat <- est / ratio
  p <- pf(stat, dx, dy)
  b <- (1 - conf.level) / 2
  if (alternative == "two.sided") {
    p <- 2 * min(p, 1 - p)
    ci <- c(est / qf(1 - b, dx, dy), est / qf(b, dx, dy))
  } else if (alternative == "greater") {
    p <- 1 - p
    ci <- c(est / qf(conf.level, dx, dy), Inf)
  } else ci <- c(0, est / qf(1 - conf.level, dx, dy))
  attr(ci, "conf.level") <- conf.level
  structure(list(statistic = c(F = stat), parameter = c(`num df` = dx, `denom df` = dy), p.value = p, conf.int = ci, estimate = c(`ratio of variances` = est), null.value = c(`ratio of variances` = ratio), alternative = alternative, method = "F test to compare two variances", data.name = name), class = "htest")
}
chisq.test <- function(x, y = NULL, correct = TRUE, p = rep(1 / length(x), length(x)), rescale.p = FALSE, simulate.p.value = FALSE, B = 2000) {
  name <- deparse1(substitute(x))
  if (simulate.p.value) stop("simulated p-values are not available in 'chisq.test'")
  if (is.data.frame(x)) x <- as.matrix(x)
  if (is.matrix(x) && min(dim(x)) == 1L) x <- as.vector(x)
  if (!is.matrix(x) && !is.null(y)) {
    if (length(x) != length(y)) stop("'x' and 'y' must have the same length")
    name <- paste(name, "and", deparse1(substitute(y)))
    ok <- complete.cases(x, y)
    x <- factor(x[ok])
    y <- factor(y[ok])
    if (nlevels(x) < 2L || nlevels(y) < 2L) stop("'x' and 'y' must have at least 2 levels")
    x <- table(x, y)
  }
  if (any(x < 0) || anyNA(x)) stop("all entries of 'x' must be nonnegative and finite")
  if ((n <- sum(x)) == 0) stop("at least one entry of 'x' must be positive")
  if (is.matrix(x) || length(dim(x)) == 2L) {
    method <- "Pearson's Chi-squared test"
    E <- outer(rowSums(x), colSums(x)) / n
    if (correct && nrow(x) == 2L && ncol(x) == 2L) {
      yates <- min(0.5, abs(x - E))
      if (yates > 0) method <- paste(method, "with Yates' continuity correction")
    } else yates <- 0
    stat <- sum((abs(x - E) - yates)^2 / E)
    par <- (nrow(x) - 1L) * (ncol(x) - 1L)
    dimnames(E) <- dimnames(x)
  } else {
    if (length(dim(x)) > 2L) stop("invalid 'x'")
    if (length(x) == 1L) stop("'x' must at least have 2 elements")
    if (length(x) != length(p)) stop("'x' and 'p' must have the same number of elements")
    if (any(p < 0)) stop("probabilities must be non-negative.")
    if (abs(sum(p) - 1) > sqrt(.Machine$double.eps)) {
      if (rescale.p) p <- p / sum(p) else stop("probabilities must sum to 1.")
    }
    method <- "Chi-squared test for given probabilities"
    E <- n * p
    names(E) <- names(x)
    stat <- sum((x - E)^2 / E)
    par <- length(x) - 1
  }
  if (any(E < 5) && is.finite(par)) warning("Chi-squared approximation may be incorrect")
  structure(list(statistic = c(`X-squared` = stat), parameter = c(df = par), p.value = pchisq(stat, par, lower.tail = FALSE), method = method, data.name = name, observed = x, expected = E, residuals = (x - E) / sqrt(E)), class = "htest")
}
cor.test <- function(x, ...) UseMethod("cor.test")
cor.test.formula <- function(formula, data, subset, na.action, ...) {
  if (missing(formula) || !inherits(formula, "formula") || length(formula) != 2L) stop("'formula' missing or invalid")
  mf <- .testFrame(match.call(expand.dots = FALSE), parent.frame())
  if (length(mf) != 2L) stop("invalid formula")
  out <- cor.test(x = mf[[1L]], y = mf[[2L]], ...)
  out$data.name <- paste(names(mf), collapse = " and ")
  out
}
cor.test.default <- function(x, y, alternative = c("two.sided", "less", "greater"), method = c("pearson", "kendall", "spearman"), exact = NULL, conf.level = 0.95, continuity = FALSE, ...) {
  alternative <- match.arg(alternative)
  method <- match.arg(method)
  name <- paste(deparse1(substitute(x)), "and", deparse1(substitute(y)))
  if (!is.numeric(x)) stop("'x' must be a numeric vector")
  if (!is.numeric(y)) stop("'y' must be a numeric vector")
  if (length(x) != length(y)) stop("'x' and 'y' must have the same length")
  ok <- complete.cases(x, y)
  x <- x[ok]
  y <- y[ok]
  n <- length(x)
  if (method != "pearson") {
    ties <- anyDuplicated(x) || anyDuplicated(y)
    r <- cor(x, y, method = method)
    if (method == "spearman") {
      q <- (n^3 - n) * (1 - r) / 6
      stat <- c(S = q)
      label <- "Spearman's rank correlation rho"
      estimate <- c(rho = r)
      if (n <= 9 && !ties) {
        # All orders of n ranks.
        perms <- .permutations(n)
        s <- rowSums((perms - rep(seq_len(n), each = nrow(perms)))^2)
        q <- round(q)
        lowerP <- mean(s >= q - 1e-9)
        upperP <- mean(s <= q + 1e-9)
        pval <- switch(alternative, two.sided = min(1, 2 * if (q > (n^3 - n) / 6) lowerP else upperP), less = lowerP, greater = upperP)
      } else {
        if (ties) warning("Cannot compute exact p-value with ties")
        tt <- r / sqrt((1 - r^2) / (n - 2))
        pval <- switch(alternative, two.sided = 2 * min(pt(tt, n - 2), pt(tt, n - 2, lower.tail = FALSE)), less = pt(tt, n - 2), greater = pt(tt, n - 2, lower.tail = FALSE))
      }
    } else {
      label <- "Kendall's rank correlation tau"
      estimate <- c(tau = r)
      if ((if (is.null(exact)) n < 50 else exact) && !ties) {
        q <- round((r + 1) * n * (n - 1) / 4)
        stat <- c(T = q)
        counts <- 1
        for (i in seq_len(n)[-1L]) counts <- rowSums(vapply(0:(i - 1L), function(s) c(rep(0, s), counts, rep(0, i - 1L - s)), numeric(length(counts) + i - 1L)))
        cdf <- function(v) if (v < 0) 0 else sum(counts[seq_len(min(v + 1, length(counts)))]) / sum(counts)
        pval <- switch(alternative, two.sided = min(1, 2 * min(cdf(q), 1 - cdf(q - 1))), less = cdf(q), greater = 1 - cdf(q - 1))
      } else {
        if (ties && (is.null(exact) || exact)) warning("Cannot compute exact p-value with ties")
        xt <- table(x)
        yt <- table(y)
        xt <- xt[xt > 1]
        yt <- yt[yt > 1]
        T0 <- n * (n - 1) / 2
        T1 <- sum(xt * (xt - 1)) / 2
        T2 <- sum(yt * (yt - 1)) / 2
        S <- r * sqrt((T0 - T1) * (T0 - T2))
        v0 <- n * (n - 1) * (2 * n + 5)
        vt <- sum(xt * (xt - 1) * (2 * xt + 5))
        vu <- sum(yt * (yt - 1) * (2 * yt + 5))
        v1 <- sum(xt * (xt - 1)) * sum(yt * (yt - 1))
        v2 <- sum(xt * (xt - 1) * (xt - 2)) * sum(yt * (yt - 1) * (yt - 2))
        z <- S / sqrt((v0 - vt - vu) / 18 + v1 / (2 * n * (n - 1)) + v2 / (9 * n * (n - 1) * (n - 2)))
        stat <- c(z = z)
        pval <- switch(alternative, two.sided = 2 * min(pnorm(z), pnorm(z, lower.tail = FALSE)), less = pnorm(z), greater = pnorm(z, lower.tail = FALSE))
      }
    }
    return(structure(list(statistic = stat, parameter = NULL, p.value = pval, estimate = estimate, null.value = setNames(0, names(estimate)), alternative = alternative, method = label, data.name = name), class = "htest"))
  }
  if (n < 3L) stop("not enough finite observations")
  r <- cor(x, y)
  df <- n - 2L
  tt <- sqrt(df) * r / sqrt(1 - r^2)
  out <- list(statistic = c(t = tt), parameter = c(df = df), p.value = switch(alternative, less = pt(tt, df), greater = pt(tt, df, lower.tail = FALSE), two.sided = 2 * min(pt(tt, df), pt(tt, df, lower.tail = FALSE))), estimate = c(cor = r), null.value = c(correlation = 0), alternative = alternative, method = "Pearson's product-moment correlation", data.name = name)
  if (n > 3) {
    z <- atanh(r)
    s <- 1 / sqrt(n - 3)
    ci <- switch(alternative, less = c(-Inf, z + s * qnorm(conf.level)), greater = c(z - s * qnorm(conf.level), Inf), two.sided = z + c(-1, 1) * s * qnorm((1 + conf.level) / 2))
    ci <- tanh(ci)
    attr(ci, "conf.level") <- conf.level
    out$conf.int <- ci
  }
  structure(out, class = "htest")
}
.permutations <- function(n) {
  if (n == 1L) return(matrix(1L))
  p <- .permutations(n - 1L)
  do.call(rbind, lapply(seq_len(n), function(i) cbind(i, p + (p >= i))))
}
wilcox.test <- function(x, ...) UseMethod("wilcox.test")
wilcox.test.formula <- function(formula, data, subset, na.action, ...) {
  if (missing(formula) || !.isTestFormula(formula)) stop("'formula' missing or incorrect")
  mf <- .testFrame(match.call(expand.dots = FALSE), parent.frame())
  DATA <- .twoSamples(mf, sys.call())
  out <- if (length(DATA) == 1L) wilcox.test(x = DATA[[1L]], ...) else wilcox.test(x = DATA[[1L]], y = DATA[[2L]], ...)
  out$data.name <- paste(names(mf), collapse = " by ")
  out
}
# Interval and estimate of a shift from the sorted means or differences of pairs, whose ranks are distributed as `quantiles` and `below` tell.
.exactShift <- function(diffs, alternative, level, quantiles, below) {
  alpha <- 1 - level
  tail <- if (alternative == "two.sided") alpha / 2 else alpha
  lower <- max(1, quantiles(tail))
  upper <- length(diffs) - lower + 1
  achieved <- alpha / tail * below(trunc(lower) - 1)
  ends <- c(if (alternative == "less") -Inf else diffs[lower], if (alternative == "greater") Inf else diffs[upper])
  list(ends = ends, level = if (achieved - alpha > alpha / 2) 1 - signif(achieved, 2) else level, estimate = median(diffs))
}
# The same where the statistic, less its correction, is about normal: the shifts at which it crosses a quantile.
.normalShift <- function(standardized, range, alternative, level, correct, tolerance, retry) {
  shiftAt <- function(q, correct) {
    f <- function(d) standardized(d, correct) - q
    lower <- f(range[1L])
    if (lower <= 0) return(range[1L])
    upper <- f(range[2L])
    if (upper >= 0) return(range[2L])
    uniroot(f, range, f.lower = lower, f.upper = upper, tol = tolerance)$root
  }
  alpha <- 1 - level
  sides <- if (alternative == "two.sided") 2 else 1
  wide <- function(a) {
    q <- qnorm(a / sides, lower.tail = FALSE)
    alternative != "less" && standardized(range[1L], correct) < q || alternative != "greater" && standardized(range[2L], correct) > -q
  }
  if (retry) while (alpha < 1 && wide(alpha)) alpha <- alpha * 2
  reached <- if (alpha >= 1 || 1 - level < alpha * 0.75) 1 - min(1, alpha) else level
  q <- qnorm(min(1, alpha) / sides, lower.tail = FALSE)
  ends <- c(if (alternative == "less") -Inf else shiftAt(q, correct), if (alternative == "greater") Inf else shiftAt(-q, correct))
  list(ends = ends, level = reached, estimate = shiftAt(0, FALSE))
}
wilcox.test.default <- function(x, y = NULL, alternative = c("two.sided", "less", "greater"), mu = 0, paired = FALSE, exact = NULL, correct = TRUE, conf.int = FALSE, conf.level = 0.95, tol.root = 1e-4, digits.rank = Inf, ...) {
  alternative <- match.arg(alternative)
  if (!missing(mu) && (length(mu) > 1L || !is.finite(mu))) stop("'mu' must be a single number")
  if (conf.int && !(length(conf.level) == 1L && is.finite(conf.level) && conf.level > 0 && conf.level < 1)) stop("'conf.level' must be a single number between 0 and 1")
  ranks <- function(v) rank(if (is.finite(digits.rank)) signif(v, digits.rank) else v)
  correction <- function(z, correct) if (!correct) 0 else switch(alternative, two.sided = sign(z) * 0.5, greater = 0.5, less = -0.5)
  spread <- function(r) { counts <- as.vector(table(r)); sum(counts^3 - counts) }
  if (!is.numeric(x)) stop("'x' must be numeric")
  if (!is.null(y)) {
    if (!is.numeric(y)) stop("'y' must be numeric")
    name <- paste(deparse1(substitute(x)), "and", deparse1(substitute(y)))
    if (paired && length(x) != length(y)) stop("'x' and 'y' must have the same length")
  } else {
    name <- deparse1(substitute(x))
    if (paired) stop("'y' is missing for paired test")
  }
  samples <- .samples(x, y, paired)
  x <- samples$x
  y <- samples$y
  if (length(x) < 1L) stop("not enough (finite) 'x' observations")
  if (is.null(y)) {
    method <- "Wilcoxon signed rank test"
    x <- x - mu
    zeroes <- any(x == 0)
    if (zeroes) x <- x[x != 0]
    n <- length(x)
    if (is.null(exact)) exact <- n < 50
    r <- ranks(abs(x))
    stat <- sum(r[x > 0])
    ties <- length(r) != length(unique(r))
    key <- c(V = stat)
    if (exact && !ties && !zeroes) {
      method <- "Wilcoxon signed rank exact test"
      pval <- switch(alternative, two.sided = min(1, 2 * if (stat > n * (n + 1) / 4) psignrank(stat - 1, n, lower.tail = FALSE) else psignrank(stat, n)), greater = psignrank(stat - 1, n, lower.tail = FALSE), less = psignrank(stat, n))
    } else {
      z <- stat - n * (n + 1) / 4
      sigma <- sqrt(n * (n + 1) * (2 * n + 1) / 24 - spread(r) / 48)
    }
    if (conf.int) {
      x <- x + mu
      if (exact && !ties && !zeroes) {
        diffs <- outer(x, x, `+`)
        shifts <- .exactShift(sort(diffs[!lower.tri(diffs)]) / 2, alternative, conf.level, function(a) qsignrank(a, n), function(q) psignrank(q, n))
      } else shifts <- .normalShift(function(d, correct) {
        away <- x - d
        away <- away[away != 0]
        k <- length(away)
        r <- ranks(abs(away))
        z <- sum(r[away > 0]) - k * (k + 1) / 4
        (z - correction(z, correct)) / sqrt(k * (k + 1) * (2 * k + 1) / 24 - spread(r) / 48)
      }, range(x), alternative, conf.level, correct, tol.root, TRUE)
      names(shifts$estimate) <- "(pseudo)median"
    }
    null <- if (paired) "location shift" else "location"
  } else {
    if (length(y) < 1L) stop("not enough 'y' observations")
    method <- "Wilcoxon rank sum test"
    r <- ranks(c(x - mu, y))
    nx <- length(x)
    ny <- length(y)
    if (is.null(exact)) exact <- nx < 50 && ny < 50
    stat <- sum(r[seq_along(x)]) - nx * (nx + 1) / 2
    ties <- length(r) != length(unique(r))
    zeroes <- FALSE
    key <- c(W = stat)
    null <- "location shift"
    if (exact && !ties) {
      method <- "Wilcoxon rank sum exact test"
      pval <- switch(alternative, two.sided = min(1, 2 * if (stat > nx * ny / 2) pwilcox(stat - 1, nx, ny, lower.tail = FALSE) else pwilcox(stat, nx, ny)), greater = pwilcox(stat - 1, nx, ny, lower.tail = FALSE), less = pwilcox(stat, nx, ny))
    } else {
      z <- stat - nx * ny / 2
      sigma <- sqrt(nx * ny / 12 * (nx + ny + 1 - spread(r) / ((nx + ny) * (nx + ny - 1))))
    }
    if (conf.int) {
      shifts <- if (exact && !ties) .exactShift(sort(outer(x, y, `-`)), alternative, conf.level, function(a) qwilcox(a, nx, ny), function(q) pwilcox(q, nx, ny))
      else .normalShift(function(d, correct) {
        r <- ranks(c(x - d, y))
        z <- sum(r[seq_along(x)]) - nx * (nx + 1) / 2 - nx * ny / 2
        (z - correction(z, correct)) / sqrt(nx * ny / 12 * (nx + ny + 1 - spread(r) / ((nx + ny) * (nx + ny - 1))))
      }, c(min(x) - max(y), max(x) - min(y)), alternative, conf.level, correct, tol.root, FALSE)
      names(shifts$estimate) <- "difference in location"
    }
  }
  if (!(exact && !ties && !zeroes)) {
    if (correct) method <- paste(method, "with continuity correction")
    z <- (z - correction(z, correct)) / sigma
    pval <- switch(alternative, less = pnorm(z), greater = pnorm(z, lower.tail = FALSE), two.sided = 2 * min(pnorm(z), pnorm(z, lower.tail = FALSE)))
    for (reason in c(if (exact && ties) "ties", if (exact && zeroes) "zeroes")) {
      warning(paste("cannot compute exact p-value with", reason), domain = NA)
      if (conf.int) warning(paste(if (is.null(y)) "cannot compute exact confidence interval with" else "cannot compute exact confidence intervals with", reason), domain = NA)
    }
  }
  if (conf.int && shifts$level != conf.level) warning("requested conf.level not achievable")
  out <- structure(list(statistic = key, parameter = NULL, p.value = as.numeric(pval), null.value = setNames(mu, null), alternative = alternative, method = method, data.name = name), class = "htest")
  if (conf.int) out <- structure(c(unclass(out), list(conf.int = structure(shifts$ends, conf.level = shifts$level), estimate = shifts$estimate)), class = "htest")
  out
}
binom.test <- function(x, n, p = 0.5, alternative = c("two.sided", "less", "greater"), conf.level = 0.95) {
  name <- paste(deparse1(substitute(x)), "and", deparse1(substitute(n)))
  if (length(x) == 2L) {
    name <- deparse1(substitute(x))
    n <- sum(x)
    x <- x[1L]
  } else if (length(x) != 1L) stop("'x' has incorrect length")
  else if (length(n) != 1L || is.na(n) || n < 1 || abs(n - round(n)) > 1e-7 || is.na(x) || x > n) stop("'n' must be a positive integer >= 'x'")
  if (x < 0 || abs(x - round(x)) > 1e-7) stop("'x' must be nonnegative and integer")
  if (!(length(p) == 1L && is.finite(p) && p >= 0 && p <= 1)) stop("'p' must be a single number between 0 and 1")
  alternative <- match.arg(alternative)
  pval <- switch(alternative, less = pbinom(x, n, p), greater = pbinom(x - 1, n, p, lower.tail = FALSE), two.sided = {
    if (p == 0) as.numeric(x == 0) else if (p == 1) as.numeric(x == n) else {
      d <- dbinom(x, n, p)
      m <- n * p
      if (x == m) 1 else if (x < m) {
        i <- seq.int(ceiling(m), n)
        y <- sum(dbinom(i, n, p) <= d * (1 + 1e-7))
        pbinom(x, n, p) + pbinom(n - y, n, p, lower.tail = FALSE)
      } else {
        i <- seq.int(0, floor(m))
        y <- sum(dbinom(i, n, p) <= d * (1 + 1e-7))
        pbinom(y - 1, n, p) + pbinom(x - 1, n, p, lower.tail = FALSE)
      }
    }
  })
  low <- function(a) if (x == 0) 0 else qbeta(a, x, n - x + 1)
  high <- function(a) if (x == n) 1 else qbeta(1 - a, x + 1, n - x)
  a <- 1 - conf.level
  ci <- switch(alternative, less = c(0, high(a)), greater = c(low(a), 1), two.sided = c(low(a / 2), high(a / 2)))
  attr(ci, "conf.level") <- conf.level
  structure(list(statistic = c(`number of successes` = x), parameter = c(`number of trials` = n), p.value = min(1, pval), conf.int = ci, estimate = c(`probability of success` = x / n), null.value = c(`probability of success` = p), alternative = alternative, method = "Exact binomial test", data.name = name), class = "htest")
}
kruskal.test <- function(x, ...) UseMethod("kruskal.test")
kruskal.test.formula <- function(formula, data, subset, na.action, ...) {
  if (missing(formula) || length(formula) != 3L) stop("'formula' missing or incorrect")
  mf <- .testFrame(match.call(expand.dots = FALSE), parent.frame())
  if (length(mf) > 2L) stop("'formula' should be of the form response ~ group")
  out <- kruskal.test(x = mf[[1L]], g = mf[[2L]])
  out$data.name <- paste(names(mf), collapse = " by ")
  out
}
# Values and groups of a test that takes a list of samples, or values beside a group for each.
.grouped <- function(x, g, name, group) {
  refuse <- function(words) stop(simpleError(words, where))
  where <- sys.call(-1L)
  if (is.list(x)) {
    if (length(x) < 2L) refuse("'x' must be a list with at least 2 elements")
    if (!missing(g)) warning(simpleWarning("'x' is a list, so ignoring argument 'g'", where))
    if (!all(vapply(x, is.numeric, NA))) warning(simpleWarning("some elements of 'x' are not numeric and will be coerced to numeric", where))
    x <- lapply(x, function(u) u[complete.cases(u)])
    if (any(lengths(x) == 0L)) refuse("all groups must contain data")
    return(list(x = unlist(x), g = factor(rep.int(seq_along(x), lengths(x))), name = name))
  }
  if (length(x) != length(g)) refuse("'x' and 'g' must have the same length")
  ok <- complete.cases(x, g)
  g <- factor(g[ok])
  if (nlevels(g) < 2L) refuse("all observations are in the same group")
  list(x = x[ok], g = g, name = paste(name, "and", group))
}
kruskal.test.default <- function(x, g, ...) {
  given <- .grouped(x, g, deparse1(substitute(x)), deparse1(substitute(g)))
  x <- given$x
  g <- given$g
  n <- length(x)
  if (n < 2L) stop("not enough observations")
  r <- rank(x)
  t <- table(x)
  stat <- sum(tapply(r, g, sum)^2 / tapply(r, g, length))
  stat <- (12 * stat / (n * (n + 1)) - 3 * (n + 1)) / (1 - sum(t^3 - t) / (n^3 - n))
  structure(list(statistic = c(`Kruskal-Wallis chi-squared` = stat), parameter = c(df = nlevels(g) - 1L), p.value = pchisq(stat, nlevels(g) - 1L, lower.tail = FALSE), method = "Kruskal-Wallis rank sum test", data.name = given$name), class = "htest")
}
"""#)
}
