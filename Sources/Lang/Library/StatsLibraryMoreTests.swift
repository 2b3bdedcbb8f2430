/// Tests of proportions, exact tests, comparisons of groups, power, and nonlinear least squares.
enum StatsLibraryMoreTests {
  static let source = LibrarySource("more tests", #"""
prop.test <- function(x, n, p = NULL, alternative = c("two.sided", "less", "greater"), conf.level = 0.95, correct = TRUE) {
  name <- deparse1(substitute(x))
  if (is.matrix(x)) {
    if (ncol(x) != 2L) stop("'x' must have 2 columns")
    n <- rowSums(x)
    x <- x[, 1L]
  } else name <- paste(name, "out of", deparse1(substitute(n)))
  if (length(x) != length(n)) stop("'x' and 'n' must have the same length")
  if (any(n <= 0)) stop("elements of 'n' must be positive")
  if (any(x < 0)) stop("elements of 'x' must be nonnegative")
  if (any(x > n)) stop("elements of 'x' must not be greater than those of 'n'")
  k <- length(x)
  if (!is.null(p)) name <- paste0(name, ", null ", if (k == 1L) "probability " else "probabilities ", deparse1(substitute(p)))
  if (k == 1L && is.null(p)) {
    name <- paste0(name, ", null probability 0.5")
    p <- 0.5
  }
  alternative <- if (k > 2L || (k == 2L && !is.null(p))) "two.sided" else match.arg(alternative)
  est <- setNames(x / n, if (k == 1L) "p" else paste("prop", seq_len(k)))
  yates <- if (correct && k <= 2L) 0.5 else 0
  ci <- NULL
  if (k == 1L) {
    z <- qnorm(if (alternative == "two.sided") (1 + conf.level) / 2 else conf.level)
    yates <- min(yates, abs(x - n * p))
    z22n <- z^2 / (2 * n)
    pu <- est + yates / n
    up <- if (pu >= 1) 1 else (pu + z22n + z * sqrt(pu * (1 - pu) / n + z22n / (2 * n))) / (1 + 2 * z22n)
    pl <- est - yates / n
    lo <- if (pl <= 0) 0 else (pl + z22n - z * sqrt(pl * (1 - pl) / n + z22n / (2 * n))) / (1 + 2 * z22n)
    ci <- switch(alternative, two.sided = c(max(lo, 0), min(up, 1)), less = c(0, min(up, 1)), greater = c(max(lo, 0), 1))
  } else if (k == 2L && is.null(p)) {
    d <- est[1L] - est[2L]
    yates <- min(yates, abs(d) / sum(1 / n))
    w <- qnorm(if (alternative == "two.sided") (1 + conf.level) / 2 else conf.level) * sqrt(sum(est * (1 - est) / n)) + yates * sum(1 / n)
    ci <- switch(alternative, two.sided = c(max(d - w, -1), min(d + w, 1)), less = c(-1, min(d + w, 1)), greater = c(max(d - w, -1), 1))
  }
  if (!is.null(ci)) attr(ci, "conf.level") <- conf.level
  method <- paste0(if (k == 1L) "1-sample proportions test" else paste0(k, "-sample test for ", if (is.null(p)) "equality of" else "given", " proportions"), if (yates) " with" else " without", " continuity correction")
  par <- if (is.null(p)) k - 1 else k
  if (is.null(p)) p0 <- sum(x) / sum(n) else p0 <- p
  obs <- cbind(x, n - x)
  E <- cbind(n * p0, n * (1 - p0))
  if (any(E < 5)) warning("Chi-squared approximation may be incorrect")
  stat <- sum((abs(obs - E) - yates)^2 / E)
  z <- if (k == 1L) sign(est - p0) * sqrt(stat) else if (k == 2L) sign(est[1L] - est[2L]) * sqrt(stat)
  pval <- switch(alternative, two.sided = pchisq(stat, par, lower.tail = FALSE), less = pnorm(z), greater = pnorm(z, lower.tail = FALSE))
  null <- if (!is.null(p)) setNames(p, names(est))
  structure(c(list(statistic = c(`X-squared` = stat), parameter = c(df = par), p.value = as.numeric(min(pval, 1)), estimate = est), if (!is.null(null)) list(null.value = null), if (!is.null(ci)) list(conf.int = ci), list(alternative = alternative, method = method, data.name = name)), class = "htest")
}
fisher.test <- function(x, y = NULL, workspace = 200000, hybrid = FALSE, hybridPars = c(expect = 5, percent = 80, Emin = 1), control = list(), or = 1, alternative = "two.sided", conf.int = TRUE, conf.level = 0.95, simulate.p.value = FALSE, B = 2000) {
  name <- deparse1(substitute(x))
  if (is.data.frame(x)) x <- as.matrix(x)
  if (!is.matrix(x)) {
    if (is.null(y)) stop("if 'x' is not a matrix, 'y' must be given")
    if (length(x) != length(y)) stop("'x' and 'y' must have the same length")
    name <- paste(name, "and", deparse1(substitute(y)))
    x <- table(x, y)
  }
  if (any(dim(x) < 2L)) stop("'x' must have at least 2 rows and columns")
  if (!is.numeric(x) || any(x < 0) || anyNA(x)) stop("all entries of 'x' must be nonnegative and finite")
  if (nrow(x) != 2L || ncol(x) != 2L) {
    method <- "Fisher's Exact Test for Count Data"
    if (simulate.p.value) {
      x <- x[rowSums(x) > 0, colSums(x) > 0, drop = FALSE]
      seen <- -sum(lfactorial(x))
      drawn <- vapply(r2dtable(B, rowSums(x), colSums(x)), function(t) -sum(lfactorial(t)), 0)
      p <- (1 + sum(drawn <= seen / (1 + 64 * .Machine$double.eps))) / (B + 1)
      method <- paste(method, "with simulated p-value\n\t (based on", B, "replicates)")
    } else {
      x <- x[rowSums(x) > 0, colSums(x) > 0, drop = FALSE]
      p <- if (any(dim(x) < 2L)) 1 else .exactTable(matrix(as.integer(x), nrow(x)), workspace)
    }
    return(structure(list(p.value = p, alternative = "two.sided", method = method, data.name = name), class = "htest"))
  }
  alternative <- match.arg(alternative, c("two.sided", "less", "greater"))
  m <- sum(x[, 1L])
  n <- sum(x[, 2L])
  k <- sum(x[1L, ])
  x <- x[1L, 1L]
  lo <- max(0L, k - n)
  hi <- min(k, m)
  support <- lo:hi
  logdc <- dhyper(support, m, n, k, log = TRUE)
  dn <- function(ncp) {
    d <- logdc + log(ncp) * support
    d <- exp(d - max(d))
    d / sum(d)
  }
  mn <- function(ncp) if (ncp == 0) lo else if (ncp == Inf) hi else sum(support * dn(ncp))
  pn <- function(q, ncp = 1, upper = FALSE) {
    if (ncp == 0) return(as.numeric(if (upper) q <= lo else q >= lo))
    if (ncp == Inf) return(as.numeric(if (upper) q <= hi else q >= hi))
    sum(dn(ncp)[if (upper) support >= q else support <= q])
  }
  pval <- switch(alternative, less = pn(x, or), greater = pn(x, or, TRUE), two.sided = if (or == 0) as.numeric(x == lo) else if (or == Inf) as.numeric(x == hi) else {
    d <- dn(or)
    sum(d[d <= d[x - lo + 1] * (1 + 1e-7)])
  })
  est <- if (x == lo) 0 else if (x == hi) Inf else {
    mu <- mn(1)
    if (mu > x) uniroot(function(t) mn(t) - x, c(0, 1))$root else if (mu < x) 1 / uniroot(function(t) mn(1 / t) - x, c(.Machine$double.eps, 1))$root else 1
  }
  upper <- function(a) {
    if (x == hi) return(Inf)
    p <- pn(x, 1)
    if (p < a) uniroot(function(t) pn(x, t) - a, c(0, 1))$root else if (p > a) 1 / uniroot(function(t) pn(x, 1 / t) - a, c(.Machine$double.eps, 1))$root else 1
  }
  lower <- function(a) {
    if (x == lo) return(0)
    p <- pn(x, 1, TRUE)
    if (p > a) uniroot(function(t) pn(x, t, TRUE) - a, c(0, 1))$root else if (p < a) 1 / uniroot(function(t) pn(x, 1 / t, TRUE) - a, c(.Machine$double.eps, 1))$root else 1
  }
  a <- 1 - conf.level
  ci <- if (conf.int) structure(switch(alternative, less = c(0, upper(a)), greater = c(lower(a), Inf), two.sided = c(lower(a / 2), upper(a / 2))), conf.level = conf.level)
  structure(c(list(p.value = min(1, max(0, pval))), if (conf.int) list(conf.int = ci), list(estimate = c(`odds ratio` = unname(est)), null.value = c(`odds ratio` = or), alternative = alternative, method = "Fisher's Exact Test for Count Data", data.name = name)), class = "htest")
}
# Tables with given margins at random. Source: R ?r2dtable; W. M. Patefield, Applied Statistics 30 (1981), AS 159.
r2dtable <- function(n, r, c) {
  if (length(n) == 0L || n < 0 || is.na(n)) stop("invalid arguments")
  r <- as.integer(r)
  c <- as.integer(c)
  if (length(r) <= 1L || anyNA(r) || any(r < 0L)) stop("invalid argument 'r'")
  if (length(c) <= 1L || anyNA(c) || any(c < 0L)) stop("invalid argument 'c'")
  if (sum(r) != sum(c)) stop("arguments 'r' and 'c' must have the same sums")
  .randomTables(as.integer(n), r, c)
}
bartlett.test <- function(x, ...) UseMethod("bartlett.test")
bartlett.test.formula <- function(formula, data, subset, na.action, ...) {
  if (missing(formula) || length(formula) != 3L) stop("'formula' missing or incorrect")
  mf <- .testFrame(match.call(expand.dots = FALSE), parent.frame())
  if (length(mf) != 2L) stop("'formula' should be of the form response ~ group")
  out <- bartlett.test(x = mf[[1L]], g = mf[[2L]])
  out$data.name <- paste(names(mf), collapse = " by ")
  out
}
bartlett.test.default <- function(x, g, ...) {
  name <- deparse1(substitute(x))
  if (!is.list(x)) {
    given <- .grouped(x, g, name, deparse1(substitute(g)))
    name <- given$name
    x <- split(given$x, given$g)
  } else if (length(x) < 2L) stop("'x' must be a list with at least 2 elements")
  k <- length(x)
  if (k < 2L) stop("there must be at least 2 groups")
  df <- lengths(x) - 1
  v <- vapply(x, var, 0)
  total <- sum(df)
  stat <- (total * log(sum(df * v) / total) - sum(df * log(v))) / (1 + (sum(1 / df) - 1 / total) / (3 * (k - 1)))
  structure(list(statistic = c(`Bartlett's K-squared` = stat), parameter = c(df = k - 1), p.value = pchisq(stat, k - 1, lower.tail = FALSE), data.name = name, method = "Bartlett test of homogeneity of variances"), class = "htest")
}
TukeyHSD <- function(x, which, ordered = FALSE, conf.level = 0.95, ...) {
  if (!inherits(x, "aov")) stop("'TukeyHSD' needs a fit by 'aov'")
  mf <- model.frame(x)
  y <- mf[[1L]]
  terms <- attr(x$terms, "term.labels")
  if (missing(which)) which <- terms
  mse <- sum(x$residuals^2) / x$df.residual
  out <- list()
  for (t in which) {
    g <- mf[[t]]
    if (is.null(g)) next
    g <- factor(g)
    means <- tapply(y, g, mean)
    n <- tapply(y, g, length)
    if (ordered) {
      o <- order(means)
      means <- means[o]
      n <- n[o]
    }
    centre <- outer(means, means, `-`)
    keep <- lower.tri(centre)
    centre <- centre[keep]
    se <- sqrt((mse / 2) * outer(1 / n, 1 / n, `+`))[keep]
    width <- qtukey(conf.level, length(means), x$df.residual) * se
    pvals <- ptukey(abs(centre / se), length(means), x$df.residual, lower.tail = FALSE)
    labels <- outer(names(means), names(means), paste, sep = "-")[keep]
    out[[t]] <- array(c(centre, centre - width, centre + width, pvals), c(length(width), 4L), list(labels, c("diff", "lwr", "upr", "p adj")))
  }
  structure(out, class = c("TukeyHSD", "multicomp"), orig.call = x$call, conf.level = conf.level, ordered = ordered)
}
print.TukeyHSD <- function(x, digits = getOption("digits"), ...) {
  cat("  Tukey multiple comparisons of means\n")
  cat("    ", format(100 * attr(x, "conf.level"), digits = 2L), "% family-wise confidence level\n", sep = "")
  if (attr(x, "ordered")) cat("    factor levels have been ordered\n")
  cat("\nFit: ", deparse1(attr(x, "orig.call")), "\n\n", sep = "")
  attr(x, "orig.call") <- attr(x, "conf.level") <- attr(x, "ordered") <- NULL
  xi <- lapply(unclass(x), function(z) {
    z[, "p adj"] <- round(z[, "p adj"], 7L)
    z
  })
  print.default(xi, digits = digits, ...)
  invisible(x)
}
p.adjust <- function(p, method = p.adjust.methods, n = length(p)) {
  method <- match.arg(method)
  if (method == "fdr") method <- "BH"
  nm <- names(p)
  p <- as.numeric(p)
  out <- setNames(p, nm)
  ok <- !is.na(p)
  p <- p[ok]
  lp <- length(p)
  if (n <= 1) return(out)
  down <- order(p, decreasing = TRUE)
  up <- order(p)
  i <- lp:1L
  out[ok] <- switch(method, bonferroni = pmin(1, n * p), holm = pmin(1, cummax((n + 1L - seq_len(lp)) * p[up]))[order(up)],
    hochberg = pmin(1, cummin((n + 1L - i) * p[down]))[order(down)], BH = pmin(1, cummin(n / i * p[down]))[order(down)],
    BY = pmin(1, cummin(sum(1 / seq_len(n)) * n / i * p[down]))[order(down)], none = p, stop("method '", method, "' is not available"))
  out
}
p.adjust.methods <- c("holm", "hochberg", "hommel", "bonferroni", "BH", "BY", "fdr", "none")
power.t.test <- function(n = NULL, delta = NULL, sd = 1, sig.level = 0.05, power = NULL, type = c("two.sample", "one.sample", "paired"), alternative = c("two.sided", "one.sided"), strict = FALSE, tol = .Machine$double.eps^0.25) {
  if (sum(vapply(list(n, delta, sd, power, sig.level), is.null, NA)) != 1) stop("exactly one of 'n', 'delta', 'sd', 'power', and 'sig.level' must be NULL")
  type <- match.arg(type)
  alternative <- match.arg(alternative)
  samples <- switch(type, one.sample = 1, two.sample = 2, paired = 1)
  side <- switch(alternative, one.sided = 1, two.sided = 2)
  if (side == 2 && !is.null(delta)) delta <- abs(delta)
  f <- function(n, delta, sd, sig.level) {
    nu <- pmax(1e-7, n - 1) * samples
    q <- qt(sig.level / side, nu, lower.tail = FALSE)
    pt(q, nu, ncp = sqrt(n / samples) * delta / sd, lower.tail = FALSE) + if (strict && side == 2) pt(-q, nu, ncp = sqrt(n / samples) * delta / sd) else 0
  }
  if (is.null(power)) power <- f(n, delta, sd, sig.level)
  else if (is.null(n)) n <- uniroot(function(n) f(n, delta, sd, sig.level) - power, c(2, 1e7), tol = tol, extendInt = "upX")$root
  else if (is.null(sd)) sd <- uniroot(function(sd) f(n, delta, sd, sig.level) - power, delta * c(1e-7, 1e7), tol = tol)$root
  else if (is.null(delta)) delta <- uniroot(function(delta) f(n, delta, sd, sig.level) - power, sd * c(1e-7, 1e7), tol = tol)$root
  else sig.level <- uniroot(function(s) f(n, delta, sd, s) - power, c(1e-10, 1 - 1e-10), tol = tol)$root
  note <- switch(type, paired = "n is number of *pairs*, sd is std.dev. of *differences* within pairs", two.sample = "n is number in *each* group", NULL)
  method <- paste(switch(type, one.sample = "One-sample", two.sample = "Two-sample", paired = "Paired"), "t test power calculation")
  structure(list(n = n, delta = delta, sd = sd, sig.level = sig.level, power = power, alternative = alternative, note = note, method = method), class = "power.htest")
}
print.power.htest <- function(x, digits = getOption("digits"), ...) {
  cat("\n    ", x$method, "\n\n")
  note <- x$note
  x[c("method", "note")] <- NULL
  cat(paste(format(names(x), width = 15L, justify = "right"), format(x, digits = digits), sep = " = "), sep = "\n")
  if (!is.null(note)) cat("\n", "NOTE: ", note, "\n\n", sep = "") else cat("\n")
  invisible(x)
}
embed <- function(x, dimension = 1) {
  n <- NROW(x)
  if (dimension < 1 || dimension > n) stop("wrong embedding dimension")
  if (is.matrix(x)) {
    m <- n - dimension + 1L
    return(do.call(cbind, lapply(dimension:1, function(i) x[seq.int(i, length.out = m), , drop = FALSE])))
  }
  m <- n - dimension + 1L
  matrix(x[seq_len(m) + rep.int(dimension:1L, rep.int(m, dimension)) - 1L], m, dimension)
}
nls <- function(formula, data = parent.frame(), start, control = nls.control(), algorithm = c("default", "plinear", "port"), trace = FALSE, subset, weights, na.action, model = FALSE, lower = -Inf, upper = Inf, ...) {
  cl <- match.call()
  formula <- as.formula(formula)
  algorithm <- match.arg(algorithm)
  if (!is.list(data) && !is.environment(data)) stop("'data' must be a list or an environment")
  if (algorithm != "port" && (!identical(lower, -Inf) || !identical(upper, Inf))) warning("upper and lower bounds ignored unless algorithm = \"port\"")
  if (length(formula) == 2L) formula <- as.formula(call("~", 0, formula[[2L]]), environment(formula))
  name <- if (missing(data)) quote(parent.frame()) else substitute(data)
  control <- do.call(nls.control, as.list(control))
  env <- environment(formula)
  weights <- if (!missing(weights)) eval(substitute(weights), data, env)
  if (any(weights < 0 | is.na(weights))) stop("missing or negative weights not allowed")
  if (is.data.frame(data)) {
    rows <- rep_len(TRUE, nrow(data))
    if (!missing(subset)) { chosen <- eval(substitute(subset), data, env); rows <- if (is.logical(chosen)) chosen & !is.na(chosen) else seq_len(nrow(data)) %in% chosen }
    used <- intersect(all.vars(formula), names(data))
    rows <- rows & complete.cases(data[used])
    if (!all(rows)) { data <- data[rows, , drop = FALSE]; if (length(weights) > 1L) weights <- weights[rows] }
  }
  if (missing(start)) {
    right <- formula[[3L]]
    fits <- is.call(right) && is.name(right[[1L]]) && exists(as.character(right[[1L]]), envir = env, mode = "function") && !is.null(attr(get(as.character(right[[1L]]), envir = env, mode = "function"), "initial"))
    if (fits || !is.null(attr(data, "parameters"))) start <- getInitial(formula, data = data, control = control, trace = trace)
    else {
      if (algorithm == "plinear") stop("no starting values specified")
      unknown <- Filter(function(v) !(is.list(data) && v %in% names(data)) && !exists(v, envir = if (is.environment(data)) data else env), all.vars(formula))
      if (!length(unknown)) stop("no parameters to fit")
      warning("No starting values specified for some parameters.\n", "Initializing ", paste(sQuote(unknown), collapse = ", "), " to '1.'.\n", "Consider specifying 'start' or using a selfStart model", domain = NA)
      start <- setNames(as.list(rep_len(1, length(unknown))), unknown)
    }
  }
  values <- if (is.environment(data)) list() else as.list(data)
  par <- unlist(start)
  pnames <- names(par)
  scope <- if (is.environment(data)) data else env
  at <- function(p) eval(formula[[3L]], c(as.list(setNames(p, pnames)), values), scope)
  missing <- Filter(function(v) !(v %in% pnames) && !(v %in% names(values)) && !exists(v, envir = scope), all.vars(formula))
  if (length(missing)) stop(gettextf("parameters without starting value in 'data': %s", paste(missing, collapse = ", ")), domain = NA)
  y <- eval(formula[[2L]], c(as.list(par), values), scope)
  w <- if (is.null(weights)) 1 else sqrt(weights)
  if (algorithm == "plinear") {
    result <- .separableFit(y, at, par, control, trace, w)
    linear <- result$linear
    estimates <- c(result$par, setNames(linear, if (length(linear) == 1L) ".lin" else paste0(".lin", if (is.null(colnames(at(par)))) seq_along(linear) else colnames(at(result$par)))))
    fit <- result$now$fit
    q <- qr(result$now$full())
  } else {
    y0 <- y
    model <- function(p) {
      value <- at(p)
      gradient <- attr(value, "gradient")
      value <- as.numeric(value)
      y <- if (length(y0) == 1L) rep_len(y0, length(value)) else y0
      list(rest = w * (y - value), fit = value, tangent = function() w * (if (is.null(gradient)) .forwardDifferences(function(p) as.numeric(at(p)), p, value) else matrix(gradient, length(value))))
    }
    result <- if (algorithm == "port") .boundedFit(par, model, rep_len(unlist(lower), length(par)), rep_len(unlist(upper), length(par)), control, trace, sys.call()) else .gaussNewton(par, model, control, trace, call = sys.call())
    estimates <- setNames(result$par, pnames)
    fit <- result$now$fit
    q <- result$qr
  }
  structure(list(formula = formula, coefficients = estimates, fitted.values = fit, residuals = y - fit, deviance = result$deviance, df.residual = length(fit) - length(estimates), qr = q, convInfo = result$convInfo, call = cl, dataName = name, values = values, environment = scope, algorithm = algorithm, parameters = pnames, weights = weights), class = "nls")
}
nls.control <- function(maxiter = 50, tol = 1e-05, minFactor = 1/1024, printEval = FALSE, warnOnly = FALSE, scaleOffset = 0, nDcentral = FALSE) {
  stopifnot(is.numeric(tol), length(tol) == 1L, tol > 0, is.numeric(minFactor), length(minFactor) == 1L, minFactor >= 0)
  list(maxiter = maxiter, tol = tol, minFactor = minFactor, printEval = printEval, warnOnly = warnOnly, scaleOffset = scaleOffset, nDcentral = nDcentral)
}
.nlsConvergence <- function(x) if (!is.null(x$nEval)) cat("\nAlgorithm \"port\", convergence message: ", x$stopMessage, "\n", sep = "") else cat("\nNumber of iterations to convergence: ", x$finIter, " ", "\nAchieved convergence tolerance: ", format(x$finTol, digits = 4L), "\n", sep = "")
print.nls <- function(x, digits = max(3L, getOption("digits") - 3L), ...) {
  cat("Nonlinear regression model\n")
  cat("  model: ", deparse(x$formula), "\n", sep = "")
  cat("   data: ", deparse(x$dataName), "\n", sep = "")
  print(x$coefficients, digits = digits, ...)
  cat(" residual sum-of-squares: ", format(x$deviance, digits = digits), "\n", sep = "")
  .nlsConvergence(x$convInfo)
  invisible(x)
}
vcov.nls <- function(object, ...) {
  v <- chol2inv(qr.R(object$qr)) * object$deviance / object$df.residual
  o <- object$qr$pivot
  v[o, o] <- v
  dimnames(v) <- list(names(object$coefficients), names(object$coefficients))
  v
}
summary.nls <- function(object, ...) {
  est <- object$coefficients
  se <- sqrt(diag(vcov.nls(object)))
  t <- est / se
  table <- cbind(est, se, t, 2 * pt(abs(t), object$df.residual, lower.tail = FALSE))
  dimnames(table) <- list(names(est), c("Estimate", "Std. Error", "t value", "Pr(>|t|)"))
  structure(list(formula = object$formula, residuals = object$residuals, sigma = sqrt(object$deviance / object$df.residual), df = c(length(est), object$df.residual), coefficients = table, parameters = table, call = object$call, convInfo = object$convInfo), class = "summary.nls")
}
print.summary.nls <- function(x, digits = max(3L, getOption("digits") - 3L), ...) {
  cat("\nFormula: ", paste(deparse(x$formula), collapse = "\n"), "\n\nParameters:\n", sep = "")
  printCoefmat(x$coefficients, digits = digits, ...)
  cat("\nResidual standard error:", format(signif(x$sigma, digits)), "on", x$df[2L], "degrees of freedom")
  cat("\n")
  .nlsConvergence(x$convInfo)
  cat("\n")
  invisible(x)
}
predict.nls <- function(object, newdata, ...) {
  if (missing(newdata)) return(object$fitted.values)
  eval(object$formula[[3L]], c(as.list(object$coefficients), as.list(newdata)), object$environment)
}
fitted.nls <- function(object, ...) structure(napredict(object$na.action, object$fitted.values), label = "Fitted values")
residuals.nls <- function(object, type = c("response", "pearson"), ...) {
  rest <- as.vector(object$residuals)
  if (match.arg(type) == "pearson") return(structure((if (is.null(object$weights)) rest else sqrt(object$weights) * rest) / sqrt(object$deviance / object$df.residual), label = "Standardized residuals"))
  structure(if (is.null(object$weights)) rest else sqrt(object$weights) * rest, label = "Residuals")
}
anova.nls <- function(object, ...) {
  models <- list(object, ...)
  if (length(models) < 2L) stop("anova is only defined for sequences of \"nls\" objects")
  rest <- vapply(models, df.residual, 0)
  rss <- vapply(models, deviance, 0)
  df <- c(NA, -diff(rest))
  ss <- c(NA, -diff(rss))
  # The larger of two models says how large the error is.
  larger <- ifelse(df > 0, seq_along(models), seq_along(models) - 1L)
  f <- ifelse(df == 0, NA, ss / df / (rss[larger] / rest[larger]))
  table <- data.frame(rest, rss, df, ss, f, pf(f, abs(df), rest[larger], lower.tail = FALSE))
  dimnames(table) <- list(seq_along(models), c("Res.Df", "Res.Sum Sq", "Df", "Sum Sq", "F value", "Pr(>F)"))
  formulas <- vapply(models, function(m) paste(deparse(formula(m)), collapse = "\n"), "")
  structure(table, heading = c("Analysis of Variance Table\n", paste0("Model ", format(seq_along(models)), ": ", formulas, collapse = "\n")), class = c("anova", "data.frame"))
}
formula.nls <- function(x, ...) x$formula
nobs.nls <- function(object, ...) length(object$residuals)
logLik.nls <- function(object, ...) {
  n <- length(object$residuals)
  structure(-n * (log(2 * pi) + 1 - log(n) + log(object$deviance)) / 2, df = 1L + length(object$coefficients), nobs = n, class = "logLik")
}
# Phillips and Perron's test of a unit root against a stationary series around a trend; percentage points of Dickey and Fuller's distribution.
PP.test <- function(x, lshort = TRUE) {
  if (NCOL(x) > 1L) stop("x is not a vector or univariate time series")
  name <- deparse1(substitute(x))
  pairs <- embed(as.vector(x), 2L)
  y <- pairs[, 1L]
  before <- pairs[, 2L]
  n <- length(y)
  at <- seq_len(n)
  fit <- lm(y ~ I(at - n / 2) + before)
  u <- residuals(fit)
  lags <- trunc((if (lshort) 4 else 12) * (n / 100)^0.25)
  short <- sum(u^2) / n
  covariances <- vapply(seq_len(lags), function(i) (1 - i / (lags + 1)) * sum(u[-seq_len(i)] * u[seq_len(n - i)]), 0)
  long <- short + 2 / n * sum(covariances)
  total <- sum(before)
  slope <- sum(before * at)
  D <- n^2 * (n^2 - 1) * sum(before^2) / 12 - n * slope^2 + n * (n + 1) * slope * total - n * (n + 1) * (2 * n + 1) * total^2 / 6
  row <- summary(fit)$coefficients[3L, ]
  statistic <- sqrt(short / long) * (row[[1L]] - 1) / row[[2L]] - n^3 / (4 * sqrt(3) * sqrt(D * long)) * (long - short)
  points <- -cbind(c(4.38, 4.15, 4.04, 3.99, 3.98, 3.96), c(3.95, 3.8, 3.73, 3.69, 3.68, 3.66), c(3.6, 3.5, 3.45, 3.43, 3.42, 3.41), c(3.24, 3.18, 3.15, 3.13, 3.13, 3.12),
    c(1.14, 1.19, 1.22, 1.23, 1.24, 1.25), c(0.8, 0.87, 0.9, 0.92, 0.93, 0.94), c(0.5, 0.58, 0.62, 0.64, 0.65, 0.66), c(0.15, 0.24, 0.28, 0.31, 0.32, 0.33))
  here <- apply(points, 2L, function(column) approx(c(25, 50, 100, 250, 500, 1e5), column, n, rule = 2)$y)
  p <- approx(here, c(0.01, 0.025, 0.05, 0.1, 0.9, 0.95, 0.975, 0.99), statistic, rule = 2)$y
  structure(list(statistic = c(`Dickey-Fuller` = statistic), parameter = c(`Truncation lag parameter` = lags), p.value = p, method = "Phillips-Perron Unit Root Test", data.name = name), class = "htest")
}
"""#)
}
