/// Nonlinear models that find their own first values, and the two searches `nls` is made of.
enum StatsLibrarySelfStart {
  static let source = LibrarySource("self-starting models", #"""
selfStart <- function(model, initial, parameters, template) UseMethod("selfStart")
selfStart.default <- function(model, initial, parameters, template) .selfStarter(as.function(model), as.function(initial), if (!missing(parameters)) parameters)
selfStart.formula <- function(model, initial, parameters, template = NULL) {
  if (is.null(template)) template <- c(setdiff(all.vars(model), parameters), parameters)
  .selfStarter(deriv(model, parameters, template), as.function(initial), parameters)
}
.selfStarter <- function(model, initial, pnames) {
  if (!("..." %in% names(formals(initial)))) warning("selfStart initializing functions should have a final '...' argument since R 4.1.0", call. = FALSE)
  structure(model, initial = initial, pnames = pnames, class = "selfStart")
}
getInitial <- function(object, data, ...) UseMethod("getInitial")
getInitial.formula <- function(object, data, ...) {
  if (!is.null(given <- attr(data, "parameters"))) return(given)
  right <- object[[length(object)]]
  if (!is.call(right)) stop("no 'getInitial' method found for \"", class(right)[1L], "\" objects")
  model <- get(as.character(right[[1L]]), envir = if (is.null(environment(object))) parent.frame() else environment(object), mode = "function")
  getInitial(model, data, mCall = as.list(match.call(model, call = right)), LHS = object[[2L]], ...)
}
getInitial.default <- function(object, data, mCall, LHS = NULL, ...) {
  if (!is.function(object) || is.null(attr(object, "initial"))) stop("no 'getInitial' method found for \"", class(object)[1L], "\" objects")
  getInitial.selfStart(object, data, mCall, LHS, ...)
}
getInitial.selfStart <- function(object, data, mCall, LHS = NULL, ...) {
  initial <- attr(object, "initial")
  if ("..." %in% names(formals(initial))) initial(mCall = mCall, data = data, LHS = LHS, ...) else initial(mCall = mCall, data = data, LHS = LHS)
}
sortedXyData <- function(x, y, data) UseMethod("sortedXyData")
sortedXyData.default <- function(x, y, data) {
  values <- function(side) {
    if (is.character(side) && length(side) == 1L) side <- str2lang(side)
    if (inherits(side, "formula")) side <- side[[length(side)]]
    as.numeric(if (is.language(side)) eval(side, data) else side)
  }
  x <- values(x)
  y <- values(y)
  at <- sort(unique(x))
  means <- vapply(at, function(a) mean(y[!is.na(x) & x == a], na.rm = TRUE), 0)
  structure(na.omit(data.frame(x = at, y = means)), class = c("sortedXyData", "data.frame"))
}
NLSstClosestX <- function(xy, yval) UseMethod("NLSstClosestX")
NLSstClosestX.sortedXyData <- function(xy, yval) {
  off <- xy$y - yval
  if (any(off == 0)) return(xy$x[which(off == 0)[1L]])
  below <- if (any(off < 0)) which(off == max(off[off < 0]))[1L]
  above <- if (any(off > 0)) which(off == min(off[off > 0]))[1L]
  if (is.null(above)) return(xy$x[below])
  if (is.null(below)) return(xy$x[above])
  xy$x[below] + (xy$x[above] - xy$x[below]) * -off[below] / (off[above] - off[below])
}
NLSstLfAsymptote <- function(xy) UseMethod("NLSstLfAsymptote")
NLSstLfAsymptote.sortedXyData <- function(xy) .beyondRange(xy$y, xy$y[1L])
NLSstRtAsymptote <- function(xy) UseMethod("NLSstRtAsymptote")
NLSstRtAsymptote.sortedXyData <- function(xy) .beyondRange(xy$y, xy$y[nrow(xy)])
# An eighth of the range past that end of it which is nearer to `end`.
.beyondRange <- function(y, end) {
  r <- range(y)
  if (abs(r[2L] - end) < abs(r[1L] - end)) r[2L] + diff(r) / 8 else r[1L] - diff(r) / 8
}
NLSstAsymptotic <- function(xy) UseMethod("NLSstAsymptotic")
NLSstAsymptotic.sortedXyData <- function(xy) {
  fit <- .separableFit(xy$y, function(p) cbind(1, 1 - exp(-exp(p[[1L]]) * xy$x)), c(lrc = .logRate(xy)))
  c(b0 = fit$linear[[1L]], b1 = fit$linear[[2L]], lrc = fit$par[[1L]])
}
# The logarithm of the rate at which `xy` nears its right asymptote.
.logRate <- function(xy) log(-coef(lm(log(abs(xy$y - NLSstRtAsymptote(xy))) ~ xy$x))[[2L]])
# A self-starting model: the value of `expr`, with its gradient where all parameters are plain names; `first` gives first values from averages at each place.
.selfStartModel <- function(variables, parameters, expr, least, name, first) {
  both <- deriv(expr, parameters)
  body <- bquote({
    .names <- as.list(match.call()[.(parameters)])
    if (!all(vapply(.names, is.name, NA))) return(.(expr))
    .value <- eval(.(both))
    attr(.value, "gradient") <- matrix(attr(.value, "gradient"), ncol = .(length(parameters)), dimnames = list(NULL, as.character(.names)))
    .value
  })
  model <- as.function(c(setNames(rep(alist(x = ), length(variables) + length(parameters)), c(variables, parameters)), body), envir = environment())
  initial <- function(mCall, data, LHS, ...) {
    xy <- sortedXyData(mCall[[variables[length(variables)]]], LHS, data)
    if (nrow(xy) < least) stop("too few distinct input values to fit ", name)
    setNames(first(xy, ...), vapply(mCall[parameters], function(e) paste(deparse(e), collapse = ""), ""))
  }
  structure(model, initial = initial, pnames = parameters, class = "selfStart")
}
SSlogis <- .selfStartModel("input", c("Asym", "xmid", "scal"), quote(Asym / (1 + exp((xmid - input) / scal))), 4, "a logistic model", function(xy, ...) {
  share <- .innerShare(xy$y)
  line <- coef(lm(xy$x ~ log(share / (1 - share))))
  fit <- .separableFit(xy$y, function(p) 1 / (1 + exp((p[[1L]] - xy$x) / p[[2L]])), c(line[[1L]], line[[2L]]), ...)
  c(fit$linear, fit$par)
})
# Where values lie in a range that is a twentieth wider at both ends.
.innerShare <- function(y) { r <- range(y); (y - r[1L] + 0.05 * diff(r)) / (1.1 * diff(r)) }
SSfpl <- .selfStartModel("input", c("A", "B", "xmid", "scal"), quote(A + (B - A) / (1 + exp((xmid - input) / scal))), 5, "a four-parameter logistic", function(xy, ...) {
  share <- .innerShare(xy$y)
  line <- coef(lm(xy$x ~ log(share / (1 - share))))
  fit <- .separableFit(xy$y, function(p) cbind(1, 1 / (1 + exp((p[[1L]] - xy$x) / exp(p[[2L]])))), c(line[[1L]], log(abs(line[[2L]]))), ...)
  c(fit$linear[1L], sum(fit$linear), fit$par[[1L]], exp(fit$par[[2L]]))
})
SSmicmen <- .selfStartModel("input", c("Vm", "K"), quote(Vm * input / (K + input)), 3, "a Michaelis-Menten model", function(xy, ...) {
  line <- coef(lm(1 / xy$y ~ I(1 / xy$x)))
  fit <- .separableFit(xy$y, function(p) xy$x / (p[[1L]] + xy$x), abs(line[[2L]] / line[[1L]]), ...)
  c(fit$linear, fit$par)
})
SSasymp <- .selfStartModel("input", c("Asym", "R0", "lrc"), quote(Asym + (R0 - Asym) * exp(-exp(lrc) * input)), 3, "an asymptotic regression model", function(xy, ...) {
  if (nrow(xy) == 3L) {
    # Three equidistant points: the ratio of the two rises is exp(-rate * distance).
    rise <- diff(xy$y)
    gap <- diff(xy$x)
    if (prod(rise) <= 0) stop("cannot fit an asymptotic regression model to these data")
    if (gap[1L] != gap[2L]) stop("too few observations to fit an asymptotic regression model")
    rate <- -log(rise[2L] / rise[1L]) / gap[1L]
    size <- rise[1L] / (exp(-rate * xy$x[1L]) * (rise[2L] / rise[1L] - 1))
    top <- xy$y[1L] - size * exp(-rate * xy$x[1L])
    return(c(top, size + top, log(rate)))
  }
  fit <- .separableFit(xy$y, function(p) cbind(1 - exp(-exp(p[[1L]]) * xy$x), exp(-exp(p[[1L]]) * xy$x)), .logRate(xy), ...)
  c(fit$linear, fit$par)
})
SSasympOff <- .selfStartModel("input", c("Asym", "lrc", "c0"), quote(Asym * (1 - exp(-exp(lrc) * (input - c0)))), 4, "the 'asympOff' model", function(xy, ...) {
  fit <- .separableFit(xy$y, function(p) cbind(1, exp(-exp(p[[1L]]) * xy$x)), .logRate(xy), ...)
  c(fit$linear[1L], fit$par, exp(-fit$par[[1L]]) * log(-fit$linear[2L] / fit$linear[1L]))
})
SSasympOrig <- .selfStartModel("input", c("Asym", "lrc"), quote(Asym * (1 - exp(-exp(lrc) * input))), 3, "the 'asympOrig' model", function(xy, ...) {
  rate <- abs(mean(log(1 - xy$y / NLSstRtAsymptote(xy)) / xy$x, na.rm = TRUE))
  fit <- .separableFit(xy$y, function(p) 1 - exp(-exp(p[[1L]]) * xy$x), log(rate), ...)
  c(fit$linear, fit$par)
})
SSbiexp <- .selfStartModel("input", c("A1", "lrc1", "A2", "lrc2"), quote(A1 * exp(-exp(lrc1) * input) + A2 * exp(-exp(lrc2) * input)), 5, "a biexponential", function(xy, ...) {
  last <- max(3, round(nrow(xy) / 2))
  late <- seq_len(nrow(xy)) > nrow(xy) - last
  slow <- coef(lm(log(xy$y[late]) ~ xy$x[late]))
  rest <- (xy$y - exp(slow[[1L]]) * exp(-abs(slow[[2L]]) * xy$x))[!late]
  fast <- coef(lm(log(abs(rest)) ~ xy$x[!late]))
  fit <- .separableFit(xy$y, function(p) cbind(exp(-exp(p[[1L]]) * xy$x), exp(-exp(p[[2L]]) * xy$x)), log(abs(c(fast[[2L]], slow[[2L]]))), ...)
  c(fit$linear[1L], fit$par[[1L]], fit$linear[2L], fit$par[[2L]])
})
SSgompertz <- .selfStartModel("x", c("Asym", "b2", "b3"), quote(Asym * exp(-b2 * b3^x)), 4, "the Gompertz model", function(xy, ...) {
  logs <- xy
  logs$y <- log(abs(xy$y))
  start <- NLSstAsymptotic(logs)
  fit <- .separableFit(xy$y, function(p) exp(-p[[1L]] * p[[2L]]^xy$x), c(start[["b1"]], exp(-exp(start[["lrc"]]))), ...)
  c(fit$linear, fit$par)
})
SSweibull <- .selfStartModel("x", c("Asym", "Drop", "lrc", "pwr"), quote(Asym - Drop * exp(-exp(lrc) * x^pwr)), 5, "the Weibull growth model", function(xy, ...) {
  if (any(xy$x < 0)) stop("all 'x' values must be non-negative to fit the Weibull growth model")
  right <- NLSstRtAsymptote(xy)
  left <- NLSstLfAsymptote(xy)
  some <- xy$x > 0
  line <- coef(lm(log(-log((right - xy$y[some]) / (right - left))) ~ log(xy$x[some])))
  fit <- .separableFit(xy$y, function(p) cbind(1, -exp(-exp(p[[1L]]) * xy$x^p[[2L]])), c(line[[1L]], line[[2L]]), ...)
  c(fit$linear, fit$par)
})
# Forward differences of `f`, whose value at `p` is `base`: one column for each parameter.
.forwardDifferences <- function(f, p, base) vapply(seq_along(p), function(i) {
  h <- sqrt(.Machine$double.eps) * (if (p[i] == 0) 1 else abs(p[i]))
  q <- p
  q[i] <- p[i] + h
  as.numeric(f(q) - base) / h
}, numeric(length(base)))
# What R says where the model, its slopes or the search (`call`) fail.
.nlsRefusal <- function(words, call = NULL) stop(simpleError(words, call))
.nlsInfinite <- function() .nlsRefusal("Missing value or an infinity produced when evaluating the model", quote(numericDeriv(form[[3L]], names(ind), env, central = nDcentral)))
.nlsSingularStart <- function() .nlsRefusal("singular gradient matrix at initial parameter estimates", quote(nlsModel(formula, mf, start, wts, scaleOffset = scOff, nDcentral = nDcntr)))
# Gauss-Newton with halved steps. `model(p)` is a list of `rest`, the (weighted) residuals, and `tangent`, a function that gives their negative slopes.
.gaussNewton <- function(par, model, control = nls.control(), trace = FALSE, shown = function(now, par) par, call = NULL) {
  now <- model(par)
  if (any(!is.finite(now$rest))) .nlsInfinite()
  deviance <- sum(now$rest^2)
  factor <- 1
  iterations <- 0L
  end <- NULL
  q <- NULL
  slopes <- function(at) {
    tangent <- matrix(at$tangent(), length(at$rest))
    if (any(!is.finite(tangent))) .nlsInfinite()
    qr(tangent)
  }
  repeat {
    if (is.null(q)) {
      q <- slopes(now)
      if (q$rank < length(par)) if (iterations == 0L) .nlsSingularStart() else { end <- "singular gradient"; break }
    }
    z <- qr.qty(q, now$rest)
    used <- seq_along(par)
    offset <- sqrt(sum(z[used]^2) / (if (isTRUE(control$scaleOffset > 0)) control$scaleOffset^2 + sum(z[-used]^2) else sum(z[-used]^2)))
    if (trace) cat(sprintf("%-10s  (%.2e): par = (%s)\n", format(deviance), offset, paste(vapply(shown(now, par), format, ""), collapse = " ")))
    if (is.nan(offset) || offset <= control$tol) break
    if (iterations >= control$maxiter) { end <- gettextf("number of iterations exceeded maximum of %d", as.integer(control$maxiter)); break }
    step <- qr.coef(q, now$rest)
    repeat {
      if (factor < control$minFactor) { end <- gettextf("step factor %g reduced below 'minFactor' of %g", factor, control$minFactor); break }
      trial <- par + factor * step
      then <- model(trial)
      # A fit that `nls` itself makes ends where a step leads to values or slopes that are of no use, even if a shorter one would not.
      if (!is.null(call)) {
        if (any(!is.finite(then$rest))) .nlsInfinite()
        ahead <- slopes(then)
        if (ahead$rank < length(par)) { end <- "singular gradient"; break }
      }
      d <- sum(then$rest^2)
      if (is.finite(d) && d <= deviance) break
      factor <- factor / 2
    }
    if (!is.null(end)) break
    par[] <- trial
    now <- then
    q <- if (!is.null(call)) ahead
    deviance <- d
    factor <- min(2 * factor, 1)
    iterations <- iterations + 1L
  }
  if (!is.null(end)) if (isTRUE(control$warnOnly)) warning(simpleWarning(end, call)) else .nlsRefusal(end, call)
  list(par = par, now = now, deviance = deviance, qr = q, convInfo = list(isConv = is.null(end), finIter = iterations, finTol = offset, stopCode = 0L, stopMessage = if (is.null(end)) "converged" else end))
}
# Least squares within bounds by steps of Levenberg and Marquardt: parameters at a bound that they would pass stay there.
.boundedFit <- function(par, model, lower, upper, control, trace, call) {
  if (any(par < lower | par > upper)) .nlsRefusal("Convergence failure: initial par violates constraints", call)
  now <- model(par)
  if (any(!is.finite(now$rest))) .nlsInfinite()
  deviance <- sum(now$rest^2)
  damping <- 1e-3
  iterations <- 0L
  evaluations <- 1L
  end <- NULL
  repeat {
    tangent <- matrix(now$tangent(), length(now$rest))
    if (any(!is.finite(tangent))) .nlsInfinite()
    q <- qr(tangent)
    if (iterations == 0L && q$rank < length(par)) .nlsSingularStart()
    if (trace) cat(sprintf("%3d:%#14.8g:", iterations, deviance / 2), format(par), "\n")
    slope <- as.vector(crossprod(tangent, now$rest))
    free <- !(par <= lower & slope < 0 | par >= upper & slope > 0)
    if (!any(free)) break
    if (iterations >= control$maxiter) { end <- "iteration limit reached without convergence (10)"; break }
    part <- tangent[, free, drop = FALSE]
    scale <- sqrt(colSums(part^2))
    better <- FALSE
    while (damping < 1e12) {
      step <- qr.coef(qr(rbind(part, diag(sqrt(damping) * scale, length(scale)))), c(now$rest, numeric(length(scale))))
      trial <- par
      trial[free] <- pmin(pmax(par[free] + step, lower[free]), upper[free])
      then <- model(trial)
      evaluations <- evaluations + 1L
      d <- sum(then$rest^2)
      if (is.finite(d) && d <= deviance) { better <- TRUE; break }
      damping <- damping * 10
    }
    if (!better) break
    gain <- (deviance - d) / max(deviance, .Machine$double.xmin)
    moved <- max(abs(trial - par) / (abs(trial) + abs(par) + .Machine$double.xmin))
    par[] <- trial
    now <- then
    deviance <- d
    damping <- damping / 10
    iterations <- iterations + 1L
    if (gain < 1e-15 && moved < 1.5e-8) break
  }
  if (!is.null(end)) if (isTRUE(control$warnOnly)) warning(simpleWarning(paste("Convergence failure:", end), call)) else .nlsRefusal(paste("Convergence failure:", end), call)
  list(par = par, now = now, deviance = deviance, qr = q, convInfo = list(isConv = is.null(end), finIter = iterations, finTol = 0, nEval = c("function" = evaluations, gradient = iterations + 1L), stopCode = if (is.null(end)) 5L else 10L, stopMessage = if (is.null(end)) "both X-convergence and relative convergence (5)" else end))
}
# Golub and Pereyra's fit of `basis(par) %*% linear`: only `par` is searched for, the linear coefficients follow by least squares.
.separableFit <- function(y, basis, par, control = nls.control(), trace = FALSE, w = 1) {
  model <- function(p) {
    F <- as.matrix(basis(p))
    if (any(!is.finite(F))) return(list(rest = rep_len(NaN, length(y))))
    q <- qr(F * w)
    linear <- as.vector(qr.coef(q, y * w))
    rest <- as.vector(qr.resid(q, y * w))
    k <- ncol(F)
    slopes <- function() array(.forwardDifferences(function(p) as.vector(as.matrix(basis(p))), p, as.vector(F)), c(dim(F), length(p)))
    tangent <- function() {
      D <- slopes()
      vapply(seq_along(p), function(i) {
        d <- matrix(D[, , i], ncol = k) * w
        inner <- backsolve(qr.R(q), crossprod(d[, q$pivot, drop = FALSE], rest), transpose = TRUE)
        as.vector(qr.resid(q, d %*% linear)) + qr.qy(q, c(inner, numeric(length(y) - k)))
      }, numeric(length(y)))
    }
    full <- function() { D <- slopes(); cbind(vapply(seq_along(p), function(i) as.vector(matrix(D[, , i], ncol = k) %*% linear), numeric(length(y))), F) * w }
    list(rest = rest, linear = linear, tangent = tangent, full = full, fit = as.vector(F %*% linear))
  }
  result <- .gaussNewton(par, model, control, trace, function(now, par) c(par, now$linear))
  result$linear <- result$now$linear
  result
}
"""#)
}
