/// Families, effects, power, constrained optimisation and small tests.
enum StatsLibraryMoreModels {
  static let source = LibrarySource("more models", #"""
pbirthday <- function(n, classes = 365, coincident = 2) {
  k <- coincident
  c <- classes
  if (k < 2) return(1)
  if (k == 2) return(1 - prod((c:(c - n + 1)) / rep(c, n)))
  if (k > n) return(0)
  if (n > c * (k - 1)) return(1)
  left <- n * exp(-n / (c * k)) / (1 - n / (c * (k + 1)))^(1 / k)
  p <- 1 - exp(-exp(k * log(left) - (k - 1) * log(c) - lgamma(k + 1)))
  min(1, p)
}
qbirthday <- function(prob = 0.5, classes = 365, coincident = 2) {
  k <- coincident
  c <- classes
  if (prob <= 0) return(1)
  if (prob >= 1) return(c * (k - 1) + 1)
  N <- ceiling(exp(((k - 1) * log(c) + lgamma(k + 1) + log(-log1p(-prob))) / k))
  if (pbirthday(N, c, k) < prob) {
    N <- N + 1
    while (pbirthday(N, c, k) < prob) N <- N + 1
  } else if (pbirthday(N - 1, c, k) >= prob) {
    N <- N - 1
    while (pbirthday(N - 1, c, k) >= prob) N <- N - 1
  }
  N
}
asOneSidedFormula <- function(object) {
  if (inherits(object, "formula")) {
    if (length(object) == 2L) return(object)
    object <- object[[3L]]
  }
  if (is.character(object)) object <- str2lang(object)
  f <- as.formula(call("~", object), parent.frame())
  f
}
C <- function(object, contr, how.many, ...) {
  object <- as.factor(object)
  if (!nlevels(object)) stop("object not interpretable as a factor")
  if (!missing(contr) && is.name(Xcontr <- substitute(contr)))
    contr <- switch(as.character(Xcontr), poly = "contr.poly", helmert = "contr.helmert", sum = "contr.sum", treatment = "contr.treatment", SAS = "contr.SAS", contr)
  if (missing(contr)) contr <- getOption("contrasts")[[if (is.ordered(object)) 2L else 1L]]
  if (missing(how.many)) contrasts(object) <- contr else contrasts(object, how.many) <- contr
  object
}
effects <- function(object, ...) UseMethod("effects")
effects.lm <- function(object, set.sign = FALSE, ...) {
  e <- object$effects
  if (is.null(e)) stop("'object' has no 'effects' component")
  if (set.sign) {
    coef <- coef(object)
    k <- seq_along(coef)
    e[k] <- sign(coef * e[k]) * e[k]
  }
  structure(e, assign = object$assign, class = "coef")
}
power.anova.test <- function(groups = NULL, n = NULL, between.var = NULL, within.var = NULL, sig.level = 0.05, power = NULL) {
  given <- list(groups, n, between.var, within.var, power, sig.level)
  if (sum(vapply(given, is.null, NA)) != 1) stop("exactly one of 'groups', 'n', 'between.var', 'within.var', 'power', and 'sig.level' must be NULL")
  if (!is.null(groups) && groups < 2) stop("number of groups must be at least 2")
  if (!is.null(n) && n < 2) stop("number of observations in each group must be at least 2")
  chance <- function(groups, n, between, within, level) {
    lambda <- (groups - 1) * n * (between / within)
    pf(qf(level, groups - 1, (n - 1) * groups, lower.tail = FALSE), groups - 1, (n - 1) * groups, lambda, lower.tail = FALSE)
  }
  root <- function(f, range, ...) uniroot(f, range, tol = .Machine$double.eps^0.25, extendInt = "yes")$root
  if (is.null(power)) power <- chance(groups, n, between.var, within.var, sig.level)
  else if (is.null(groups)) groups <- root(function(g) chance(g, n, between.var, within.var, sig.level) - power, c(2, 100))
  else if (is.null(n)) n <- root(function(n) chance(groups, n, between.var, within.var, sig.level) - power, c(2, 1e5))
  else if (is.null(within.var)) within.var <- root(function(w) chance(groups, n, between.var, w, sig.level) - power, between.var * c(1e-7, 1e7))
  else if (is.null(between.var)) between.var <- root(function(b) chance(groups, n, b, within.var, sig.level) - power, within.var * c(1e-7, 1e7))
  else sig.level <- root(function(s) chance(groups, n, between.var, within.var, s) - power, c(1e-10, 1 - 1e-10))
  structure(list(groups = groups, n = n, between.var = between.var, within.var = within.var, sig.level = sig.level, power = power,
    note = "n is number in each group", method = "Balanced one-way analysis of variance power calculation"), class = "power.htest")
}
prop.trend.test <- function(x, n, score = seq_along(x)) {
  method <- "Chi-squared Test for Trend in Proportions"
  dname <- paste(deparse1(substitute(x)), "out of", deparse1(substitute(n)))
  dname <- paste0(dname, " ,\n using scores: ", paste(score, collapse = " "))
  x <- as.vector(x)
  n <- as.vector(n)
  p <- sum(x) / sum(n)
  w <- n / p / (1 - p)
  a <- anova(lm(freq ~ score, data = list(freq = x / n, score = as.vector(score)), weights = w))
  chisq <- c(`X-squared` = a["score", "Sum Sq"])
  structure(list(statistic = chisq, parameter = c(df = 1), p.value = pchisq(as.numeric(chisq), 1, lower.tail = FALSE), method = method, data.name = dname), class = "htest")
}
cophenetic <- function(x) UseMethod("cophenetic")
cophenetic.default <- function(x) {
  if (!inherits(x, "hclust")) x <- as.hclust(x)
  n <- nrow(x$merge) + 1L
  out <- matrix(0, n, n)
  members <- vector("list", n - 1L)
  inside <- function(k) if (k < 0) -k else members[[k]]
  for (i in seq_len(n - 1L)) {
    a <- inside(x$merge[i, 1L])
    b <- inside(x$merge[i, 2L])
    out[a, b] <- out[b, a] <- x$height[i]
    members[[i]] <- c(a, b)
  }
  if (!is.null(x$labels)) dimnames(out) <- list(x$labels, x$labels)
  as.dist(out)
}
as.hclust <- function(x, ...) UseMethod("as.hclust")
as.hclust.default <- function(x, ...) {
  if (inherits(x, "hclust")) x else stop(gettextf("argument 'x' cannot be coerced to class %s", dQuote("hclust")), if (is.null(oldClass(x))) "\n Consider providing an as.hclust.* method", domain = NA)
}
constrOptim <- function(theta, f, grad, ui, ci, mu = 1e-4, control = list(), method = if (is.null(grad)) "Nelder-Mead" else "BFGS",
    outer.iterations = 100, outer.eps = 1e-5, ..., hessian = FALSE) {
  if (!is.null(control$fnscale) && control$fnscale < 0) mu <- -mu
  barrier <- function(theta, old, ...) {
    slack <- drop(ui %*% theta)
    g <- slack - ci
    if (any(g < 0)) return(NaN)
    was <- drop(ui %*% old) - ci
    bar <- sum(was * log(g) - slack)
    if (!is.finite(bar)) bar <- -Inf
    f(theta, ...) - mu * bar
  }
  slope <- function(theta, old, ...) {
    slack <- drop(ui %*% theta)
    g <- drop(slack - ci)
    was <- drop(ui %*% old - ci)
    grad(theta, ...) - mu * colSums(ui * was / g - ui)
  }
  if (any(ui %*% theta - ci <= 0)) stop("initial value is not in the interior of the feasible region")
  value <- f(theta, ...)
  r <- barrier(theta, theta, ...)
  counts <- 0
  for (i in seq_len(outer.iterations)) {
    last.value <- value
    last.r <- r
    old <- theta
    a <- optim(old, function(t, ...) barrier(t, old, ...), if (!is.null(grad)) function(t, ...) slope(t, old, ...), control = control, method = method, hessian = hessian, ...)
    r <- a$value
    if (is.finite(r) && is.finite(last.r) && abs(r - last.r) < (0.001 + abs(r)) * outer.eps) break
    theta <- a$par
    counts <- counts + a$counts
    value <- f(theta, ...)
    if (sign(mu) * (value - last.value) > 0) break
  }
  if (i == outer.iterations) {
    a$convergence <- 7
    a$message <- gettext("Barrier algorithm ran out of iterations and did not converge")
  }
  if (mu > 0 && value > last.value) {
    a$convergence <- 11
    a$message <- gettextf("Objective function increased at outer iteration %d", i)
  }
  if (mu < 0 && value < last.value) {
    a$convergence <- 11
    a$message <- gettextf("Objective function decreased at outer iteration %d", i)
  }
  a$outer.iterations <- i
  a$counts <- counts
  a$barrier.value <- a$value
  a$value <- f(a$par, ...)
  a$barrier.value <- a$barrier.value - a$value
  a
}
quasi <- function(link = "identity", variance = "constant") {
  name <- substitute(link)
  name <- if (is.character(name)) name else if (is.name(name)) as.character(name) else deparse1(name)
  if (inherits(link0 <- tryCatch(link, error = function(e) NULL), "link-glm")) stats <- link0
  else stats <- make.link(if (name %in% c("logit", "probit", "cloglog", "identity", "inverse", "log", "1/mu^2", "sqrt")) name else link)
  form <- substitute(variance)
  form <- if (is.character(form)) form else deparse1(form)
  form <- gsub(" ", "", form)
  v <- switch(form,
    constant = list(function(mu) rep.int(1, length(mu)), function(y, mu, wt) wt * ((y - mu)^2), function(mu) TRUE),
    "mu(1-mu)" = list(function(mu) mu * (1 - mu), function(y, mu, wt) binomial()$dev.resids(y, mu, wt), function(mu) all(mu > 0) && all(mu < 1)),
    mu = list(function(mu) mu, function(y, mu, wt) poisson()$dev.resids(y, mu, wt), function(mu) all(mu > 0)),
    "mu^2" = list(function(mu) mu^2, function(y, mu, wt) Gamma()$dev.resids(y, mu, wt), function(mu) all(mu > 0)),
    "mu^3" = list(function(mu) mu^3, function(y, mu, wt) wt * ((y - mu)^2) / (y * mu^2), function(mu) all(mu > 0)),
    stop(gettextf("'variance' \"%s\" is invalid: possible values are \"mu(1-mu)\", \"mu\", \"mu^2\", \"mu^3\" and \"constant\"", form), domain = NA))
  shift <- switch(form, "mu(1-mu)" = 2L, mu = 1L, 0L)
  base <- gaussian()
  out <- base
  out$family <- "quasi"
  out$link <- name
  for (part in c("linkfun", "linkinv", "mu.eta", "valideta")) out[[part]] <- stats[[part]]
  out$variance <- v[[1L]]
  out$dev.resids <- v[[2L]]
  out$validmu <- v[[3L]]
  out$aic <- function(y, n, mu, wt, dev) NA
  out$varfun <- form
  out
}
inverse.gaussian <- function(link = "1/mu^2") {
  name <- substitute(link)
  name <- if (is.character(name)) name else if (is.name(name)) as.character(name) else deparse1(name)
  stats <- make.link(name)
  out <- Gamma()
  out$family <- "inverse.gaussian"
  out$link <- name
  for (part in c("linkfun", "linkinv", "mu.eta", "valideta")) out[[part]] <- stats[[part]]
  out$variance <- function(mu) mu^3
  out$dev.resids <- function(y, mu, wt) wt * ((y - mu)^2) / (y * mu^2)
  out$aic <- function(y, n, mu, wt, dev) sum(wt) * (log(dev / sum(wt) * 2 * pi) + 1) + 3 * sum(log(y) * wt) + 2
  out$validmu <- function(mu) TRUE
  out
}
"""#)
}
