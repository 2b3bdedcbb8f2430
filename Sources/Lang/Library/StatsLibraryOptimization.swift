/// Minimisation, roots and integrals of functions.
enum StatsLibraryOptimization {
  static let source = LibrarySource("optimization", #"""
optim <- function(par, fn, gr = NULL, ..., method = c("Nelder-Mead", "BFGS", "CG", "L-BFGS-B", "SANN", "Brent"), lower = -Inf, upper = Inf, control = list(), hessian = FALSE) {
  bounded <- (length(lower) > 1L || length(upper) > 1L || lower[1L] != -Inf || upper[1L] != Inf)
  if (bounded && missing(method)) {
    warning("bounds can only be used with method L-BFGS-B (or Brent)")
    method <- "L-BFGS-B"
  }
  method <- match.arg(method)
  if (bounded && !(method %in% c("L-BFGS-B", "Brent"))) {
    warning("bounds can only be used with method L-BFGS-B (or Brent)")
    method <- "L-BFGS-B"
  }
  npar <- length(par)
  con <- list(trace = 0, fnscale = 1, parscale = rep.int(1, npar), ndeps = rep.int(1e-3, npar), maxit = 100L, abstol = -Inf, reltol = sqrt(.Machine$double.eps), alpha = 1, beta = 0.5, gamma = 2, REPORT = 10, warn.1d.NelderMead = TRUE, type = 1, lmm = 5, factr = 1e7, pgtol = 0, tmax = 10, temp = 10)
  if (method == "Nelder-Mead") con$maxit <- 500
  if (method == "SANN") con$maxit <- 10000
  unknown <- setdiff(names(control), names(con))
  con[names(control)] <- control
  if (length(unknown)) warning("unknown names in control: ", paste(unknown, collapse = ", "))
  if (npar == 1 && method == "Nelder-Mead" && isTRUE(con$warn.1d.NelderMead)) warning("one-dimensional optimization by Nelder-Mead is unreliable:\nuse \"Brent\" or optimize() directly")
  nm <- names(par)
  where <- sys.call()
  f <- function(p) {
    p <- p * con$parscale
    names(p) <- nm
    v <- as.double(fn(p, ...))
    if (length(v) != 1L) stop(simpleError(gettextf("objective function in optim evaluates to length %d not 1", length(v)), where))
    v / con$fnscale
  }
  g <- if (!is.null(gr)) function(p) {
    p <- p * con$parscale
    names(p) <- nm
    v <- as.double(gr(p, ...))
    if (length(v) != npar) stop(simpleError(gettextf("gradient in optim evaluated to length %d not %d", length(v), npar), where))
    v * con$parscale / con$fnscale
  } else function(p) vapply(seq_len(npar), function(i) {
    e <- con$ndeps[i]
    up <- p
    down <- p
    up[i] <- p[i] + e
    down[i] <- p[i] - e
    if (bounded) {
      if (up[i] > hi[i]) up[i] <- hi[i]
      if (down[i] < lo[i]) down[i] <- lo[i]
      return((f(up) - f(down)) / (up[i] - down[i]))
    }
    (f(up) - f(down)) / (2 * e)
  }, 0)
  lo <- rep_len(as.double(lower), npar) / con$parscale
  hi <- rep_len(as.double(upper), npar) / con$parscale
  start <- as.double(par) / con$parscale
  res <- switch(method,
    `Nelder-Mead` = .nelderMead(start, f, con),
    BFGS = .variableMetric(start, f, g, con),
    CG = .conjugateGradients(start, f, g, con),
    `L-BFGS-B` = .boundedMetric(start, f, g, lo, hi, con),
    SANN = .annealing(start, f, con, if (!is.null(gr)) function(p) as.double(gr(setNames(p * con$parscale, nm), ...)) / con$parscale),
    Brent = {
      if (npar > 1) stop("method = \"Brent\" is only available for one-dimensional optimization")
      if (any(!is.finite(c(lower, upper)))) stop("'lower' and 'upper' must be finite values")
      r <- optimize(function(p) fn(p, ...) / con$fnscale, lower = lower, upper = upper, tol = con$reltol)
      list(par = r$minimum, value = r$objective, counts = c(NA, NA), convergence = 0L, message = NULL)
    })
  best <- res$par * con$parscale
  names(best) <- nm
  out <- list(par = best, value = res$value * con$fnscale, counts = setNames(as.integer(res$counts), c("function", "gradient")), convergence = as.integer(res$convergence), message = res$message)
  if (is.null(res$message)) out["message"] <- list(NULL)
  if (hessian) out$hessian <- optimHess(best, fn, gr, ..., control = con)
  out
}
optimHess <- function(par, fn, gr = NULL, ..., control = list()) {
  npar <- length(par)
  con <- list(fnscale = 1, parscale = rep.int(1, npar), ndeps = rep.int(1e-3, npar))
  con[names(control)] <- control
  nm <- names(par)
  value <- function(p) as.double(fn(setNames(p, nm), ...)) / con$fnscale
  grad <- if (!is.null(gr)) function(p) as.double(gr(setNames(p, nm), ...)) / con$fnscale else function(p) vapply(seq_len(npar), function(i) {
    e <- numeric(npar)
    e[i] <- con$ndeps[i] * con$parscale[i]
    (value(p + e) - value(p - e)) / (2 * e[i])
  }, 0)
  H <- matrix(0, npar, npar)
  for (i in seq_len(npar)) {
    e <- numeric(npar)
    e[i] <- con$ndeps[i]
    H[i, ] <- (grad(par + e) - grad(par - e)) / (2 * e[i])
  }
  H <- 0.5 * (H + t(H)) * con$fnscale
  if (!is.null(nm)) dimnames(H) <- list(nm, nm)
  H
}
.nelderMead <- function(start, f, con) {
  big <- 1e35
  n <- length(start)
  safe <- function(p) { v <- f(p); if (is.finite(v)) v else big }
  first <- f(start)
  if (!is.finite(first)) stop(simpleError("function cannot be evaluated at initial parameters", sys.call(-1)))
  if (con$maxit <= 0) return(list(par = start, value = first, counts = c(0, NA), convergence = 0))
  count <- 1
  tol <- con$reltol * (abs(first) + con$reltol)
  V <- matrix(start, n, n + 1L)
  values <- numeric(n + 1L)
  values[1L] <- first
  step <- max(0, 0.1 * abs(start))
  if (step == 0) step <- 0.1
  size <- 0
  for (j in seq_len(n)) {
    try <- step
    while (V[j, j + 1L] == start[j]) {
      V[j, j + 1L] <- start[j] + try
      try <- try * 10
    }
    size <- size + try
  }
  old <- size
  low <- 1L
  fresh <- TRUE
  fail <- 0
  repeat {
    if (fresh) {
      for (j in seq_len(n + 1L)) if (j != low) {
        values[j] <- safe(V[, j])
        count <- count + 1
      }
      fresh <- FALSE
    }
    best <- worst <- values[low]
    high <- low
    for (j in seq_len(n + 1L)) if (j != low) {
      if (values[j] < best) {
        low <- j
        best <- values[j]
      }
      if (values[j] > worst) {
        high <- j
        worst <- values[j]
      }
    }
    if (worst <= best + tol || best <= con$abstol) break
    centre <- (rowSums(V) - V[, high]) / n
    p <- (1 + con$alpha) * centre - con$alpha * V[, high]
    v <- safe(p)
    count <- count + 1
    if (v < best) {
      far <- con$gamma * p + (1 - con$gamma) * centre
      w <- safe(far)
      count <- count + 1
      if (w < v) {
        V[, high] <- far
        values[high] <- w
      } else {
        V[, high] <- p
        values[high] <- v
      }
    } else {
      if (v < worst) {
        V[, high] <- p
        values[high] <- v
        worseThanAll <- FALSE
      } else worseThanAll <- TRUE
      p <- (1 - con$beta) * V[, high] + con$beta * centre
      w <- safe(p)
      count <- count + 1
      if (w < values[high]) {
        V[, high] <- p
        values[high] <- w
      } else if (worseThanAll) {
        fresh <- TRUE
        V <- con$beta * (V - V[, low]) + V[, low]
        size <- sum(abs(V - V[, low]))
        if (size < old) old <- size else {
          fail <- 10
          break
        }
      }
    }
    if (count > con$maxit) {
      fail <- 1
      break
    }
  }
  list(par = V[, low], value = values[low], counts = c(count, NA), convergence = fail)
}
.backtrack <- function(f, from, direction, step, best, slope) {
  value <- NULL
  calls <- 0
  repeat {
    par <- from + step * direction
    same <- sum(10 + from == 10 + par)
    ok <- FALSE
    if (same < length(from)) {
      value <- f(par)
      calls <- calls + 1
      ok <- is.finite(value) && value <= best + slope * step * 1e-4
      if (!ok) step <- step * 0.2
    }
    if (ok || same == length(from)) return(list(par = par, value = value, step = step, same = same, ok = ok, calls = calls))
  }
}
.variableMetric <- function(b, f, g, con) {
  n <- length(b)
  value <- f(b)
  if (!is.finite(value)) stop("initial value in 'vmmin' is not finite", call. = FALSE)
  if (con$maxit <= 0) return(list(par = b, value = value, counts = c(0, 0), convergence = 0))
  tell <- con$trace > 0
  if (tell) cat(sprintf("initial  value %f \n", value))
  best <- value
  fcount <- gcount <- 1
  grad <- g(b)
  iter <- 1
  last <- gcount
  B <- diag(n)
  repeat {
    if (last == gcount) B <- diag(n)
    X <- b
    old <- grad
    t <- .metricDirection(B, grad)
    slope <- t[n + 1L]
    t <- t[seq_len(n)]
    if (slope < 0) {
      found <- .backtrack(f, X, t, 1, best, slope)
      b <- found$par
      step <- found$step
      same <- found$same
      fcount <- fcount + found$calls
      if (found$calls) value <- found$value
      if (!(value > con$abstol && abs(value - best) > con$reltol * (abs(best) + con$reltol))) {
        same <- n
        best <- value
      }
      if (same < n) {
        best <- value
        grad <- g(b)
        gcount <- gcount + 1
        iter <- iter + 1
        updated <- .metricUpdate(B, step * t, grad - old)
        if (is.null(updated)) last <- gcount else B <- updated
      } else if (last < gcount) {
        same <- 0
        last <- gcount
      }
    } else {
      same <- 0
      if (last == gcount) same <- n else last <- gcount
    }
    if (tell && iter %% con$REPORT == 0) cat(sprintf("iter%4d value %f\n", as.integer(iter), value))
    if (iter >= con$maxit) break
    if (gcount - last > 2 * n) last <- gcount
    if (same == n && last == gcount) break
  }
  if (tell) cat(sprintf("final  value %f \n", best), if (iter < con$maxit) "converged\n" else sprintf("stopped after %i iterations\n", as.integer(iter)), sep = "")
  list(par = b, value = best, counts = c(fcount, gcount), convergence = if (iter < con$maxit) 0 else 1)
}
.conjugateGradients <- function(b, f, g, con) {
  n <- length(b)
  tol <- con$reltol * n * sqrt(con$reltol)
  value <- f(b)
  if (!is.finite(value)) stop(simpleError("Function cannot be evaluated at initial parameters", sys.call(-1)))
  best <- value
  fcount <- 1
  gcount <- 0
  old <- b
  fail <- 0
  repeat {
    t <- numeric(n)
    X <- b
    oldstep <- 1
    cycle <- 0
    repeat {
      cycle <- cycle + 1
      same <- 0
      gcount <- gcount + 1
      if (gcount > con$maxit) return(list(par = b, value = best, counts = c(fcount, gcount), convergence = 1))
      grad <- g(b)
      X <- b
      if (con$type == 1) {
        G1 <- sum(grad^2)
        G2 <- sum(old^2)
      } else if (con$type == 2) {
        G1 <- sum(grad * (grad - old))
        G2 <- sum(old^2)
      } else {
        G1 <- sum(grad * (grad - old))
        G2 <- sum(t * (grad - old))
      }
      old <- grad
      if (G1 > tol) {
        G3 <- if (G2 > 0) G1 / G2 else 1
        t <- t * G3 - grad
        slope <- sum(t * grad)
        before <- best
        found <- .backtrack(f, X, t, oldstep, best, slope)
        b <- found$par
        step <- found$step
        same <- found$same
        fcount <- fcount + found$calls
        if (found$calls) value <- found$value
        if (found$ok) best <- value
        if (same < n) {
          newstep <- 2 * (value - before - slope * step)
          if (newstep > 0) {
            newstep <- -(slope * step * step / newstep)
            b <- X + newstep * t
            best <- value
            value <- f(b)
            fcount <- fcount + 1
            if (value < best) best <- value else b <- X + step * t
          }
        }
        oldstep <- min(1, 1.7 * step)
      } else {
        oldstep <- 1
        same <- n
      }
      if (same == n || G1 <= tol || cycle == n) break
    }
    if (cycle == 1 && (same == n || G1 <= tol || best <= con$abstol)) break
  }
  list(par = b, value = best, counts = c(fcount, gcount), convergence = fail)
}
.boundedMetric <- function(b, f, g, lo, hi, con) {
  n <- length(b)
  inside <- function(p) pmin(pmax(p, lo), hi)
  b <- inside(b)
  value <- f(b)
  if (!is.finite(value)) stop("L-BFGS-B needs finite values of 'fn'", call. = FALSE)
  grad <- g(b)
  count <- 1
  B <- diag(n)
  message <- "CONVERGENCE: NORM OF PROJECTED GRADIENT <= PGTOL"
  fail <- 0
  for (iter in seq_len(con$maxit)) {
    free <- !((b <= lo & grad > 0) | (b >= hi & grad < 0))
    if (max(abs(inside(b - grad) - b)) <= max(con$pgtol, 0)) break
    d <- numeric(n)
    d[free] <- -solve(solve(B)[free, free, drop = FALSE], grad[free])
    if (sum(d * grad) >= 0) {
      B <- diag(n)
      d <- ifelse(free, -grad, 0)
    }
    step <- if (iter == 1L) min(1, 1 / sqrt(sum(d^2))) else 1
    repeat {
      p <- inside(b + step * d)
      v <- f(p)
      count <- count + 1
      if (is.finite(v) && v <= value + 1e-4 * sum(grad * (p - b))) break
      step <- step / 2
      if (step < 1e-20) break
    }
    if (step < 1e-20) {
      message <- "CONVERGENCE: REL_REDUCTION_OF_F <= FACTR*EPSMCH"
      break
    }
    fresh <- g(p)
    s <- p - b
    y <- fresh - grad
    change <- (value - v) / max(abs(value), abs(v), 1)
    b <- p
    value <- v
    grad <- fresh
    if (change <= con$factr * .Machine$double.eps) {
      message <- "CONVERGENCE: REL_REDUCTION_OF_F <= FACTR*EPSMCH"
      break
    }
    sy <- sum(s * y)
    if (sy > 1e-10 * sum(y * y)) {
      By <- as.vector(B %*% y)
      B <- B + (1 + sum(y * By) / sy) * outer(s, s) / sy - (outer(s, By) + outer(By, s)) / sy
    }
    if (iter == con$maxit) {
      fail <- 1
      message <- "NEW_X"
    }
  }
  list(par = b, value = value, counts = c(count, count), convergence = fail, message = message)
}
.annealing <- function(b, f, con, candidate = NULL) {
  safe <- function(p) { v <- f(p); if (is.finite(v)) v else 1e35 }
  best <- current <- safe(b)
  p <- b
  scale <- 1 / con$temp
  its <- 1
  while (its < con$maxit) {
    k <- 1
    t <- con$temp / log((floor((its - 1) / con$tmax) * con$tmax) + exp(1))
    while (k <= con$tmax && its < con$maxit) {
      q <- if (is.null(candidate)) p + scale * t * rnorm(length(p)) else candidate(p)
      v <- safe(q)
      d <- v - current
      if (d <= 0 || runif(1) < exp(-d / t)) {
        p <- q
        current <- v
        if (v <= best) {
          best <- v
          b <- q
        }
      }
      its <- its + 1
      k <- k + 1
    }
  }
  list(par = b, value = best, counts = c(con$maxit, NA), convergence = 0)
}
optimize <- function(f, interval, ..., lower = min(interval), upper = max(interval), maximum = FALSE, tol = .Machine$double.eps^0.25) {
  g <- if (maximum) function(x) -f(x, ...) else function(x) f(x, ...)
  value <- function(x) {
    v <- g(x)
    if (length(v) != 1L) stop("invalid function value in 'optimize'", call. = FALSE)
    if (is.finite(v)) v else { warning("NA/Inf replaced by maximum positive value", call. = FALSE); .Machine$double.xmax }
  }
  if (!is.finite(lower)) stop("invalid 'xmin' value")
  if (!is.finite(upper)) stop("invalid 'xmax' value")
  if (lower >= upper) stop("'xmin' not less than 'xmax'")
  # Brent (1973): golden section with parabolic steps.
  gold <- (3 - sqrt(5)) * 0.5
  eps <- sqrt(.Machine$double.eps)
  a <- lower
  b <- upper
  v <- w <- x <- a + gold * (b - a)
  d <- e <- 0
  fv <- fw <- fx <- value(x)
  tol3 <- tol / 3
  repeat {
    xm <- (a + b) * 0.5
    tol1 <- eps * abs(x) + tol3
    t2 <- tol1 * 2
    if (abs(x - xm) <= t2 - (b - a) * 0.5) break
    p <- q <- r <- 0
    if (abs(e) > tol1) {
      r <- (x - w) * (fx - fv)
      q <- (x - v) * (fx - fw)
      p <- (x - v) * q - (x - w) * r
      q <- (q - r) * 2
      if (q > 0) p <- -p else q <- -q
      r <- e
      e <- d
    }
    if (abs(p) >= abs(q * 0.5 * r) || p <= q * (a - x) || p >= q * (b - x)) {
      e <- if (x < xm) b - x else a - x
      d <- gold * e
    } else {
      d <- p / q
      u <- x + d
      if (u - a < t2 || b - u < t2) {
        d <- tol1
        if (x >= xm) d <- -d
      }
    }
    u <- if (abs(d) >= tol1) x + d else if (d > 0) x + tol1 else x - tol1
    fu <- value(u)
    if (fu <= fx) {
      if (u < x) b <- x else a <- x
      v <- w
      w <- x
      x <- u
      fv <- fw
      fw <- fx
      fx <- fu
    } else {
      if (u < x) a <- u else b <- u
      if (fu <= fw || w == x) {
        v <- w
        fv <- fw
        w <- u
        fw <- fu
      } else if (fu <= fv || v == x || v == w) {
        v <- u
        fv <- fu
      }
    }
  }
  if (maximum) list(maximum = x, objective = f(x, ...)) else list(minimum = x, objective = f(x, ...))
}
optimise <- optimize
uniroot <- function(f, interval, ..., lower = min(interval), upper = max(interval), f.lower = f(lower, ...), f.upper = f(upper, ...), extendInt = c("no", "yes", "downX", "upX"), check.conv = FALSE, tol = .Machine$double.eps^0.25, maxiter = 1000, trace = 0) {
  if (!missing(interval) && length(interval) != 2L) stop("'interval' must be a vector of length 2")
  if (!is.numeric(lower) || !is.numeric(upper) || lower >= upper) stop("lower < upper  is not fulfilled")
  if (is.na(f.lower)) stop("f.lower = f(lower) is NA")
  if (is.na(f.upper)) stop("f.upper = f(upper) is NA")
  extend <- match.arg(extendInt)
  extra <- 0L
  if (extend != "no") {
    delta <- 0.01 * pmax(1e-4, abs(c(lower, upper)))
    while (f.lower * f.upper > 0 && extra < maxiter) {
      lower <- lower - delta[1L]
      upper <- upper + delta[2L]
      f.lower <- f(lower, ...)
      f.upper <- f(upper, ...)
      delta <- 2 * delta
      extra <- extra + 2L
    }
  }
  if (f.lower * f.upper > 0) stop("f() values at end points not of opposite sign")
  # Brent (1973): bisection with secant and inverse quadratic steps.
  a <- lower
  b <- upper
  fa <- f.lower
  fb <- f.upper
  c <- a
  fc <- fa
  iter <- maxiter + 1
  prec <- 0
  done <- FALSE
  if (fa == 0) {
    b <- a
    fb <- fa
    iter <- 0
    done <- TRUE
  } else if (fb == 0) {
    iter <- 0
    done <- TRUE
  }
  while (!done && iter > 0) {
    iter <- iter - 1
    if (iter == 0) break
    previous <- b - a
    if (abs(fc) < abs(fb)) {
      a <- b
      b <- c
      c <- a
      fa <- fb
      fb <- fc
      fc <- fa
    }
    tol.act <- 2 * .Machine$double.eps * abs(b) + tol / 2
    step <- (c - b) / 2
    if (abs(step) <= tol.act || fb == 0) {
      prec <- abs(c - b)
      done <- TRUE
      iter <- maxiter - iter
      break
    }
    if (abs(previous) >= tol.act && abs(fa) > abs(fb)) {
      cb <- c - b
      if (a == c) {
        t1 <- fb / fa
        p <- cb * t1
        q <- 1 - t1
      } else {
        q <- fa / fc
        t1 <- fb / fc
        t2 <- fb / fa
        p <- t2 * (cb * q * (q - t1) - (b - a) * (t1 - 1))
        q <- (q - 1) * (t1 - 1) * (t2 - 1)
      }
      if (p > 0) q <- -q else p <- -p
      if (p < (0.75 * cb * q - abs(tol.act * q) / 2) && p < abs(previous * q / 2)) step <- p / q
    }
    if (abs(step) < tol.act) step <- if (step > 0) tol.act else -tol.act
    a <- b
    fa <- fb
    b <- b + step
    fb <- f(b, ...)
    if (is.na(fb)) stop("f() returned NA")
    if ((fb > 0 && fc > 0) || (fb < 0 && fc < 0)) {
      c <- a
      fc <- fa
    }
  }
  if (!done) {
    warning("_NOT_ converged in ", maxiter, " iterations")
    iter <- maxiter
    prec <- NA_real_
  }
  list(root = b, f.root = f(b, ...), iter = as.integer(iter + extra), init.it = if (extend == "no") NA_integer_ else extra, estim.prec = prec)
}
.kronrod21 <- list(x = c(0.995657163025808080735527280689003, 0.973906528517171720077964012084452, 0.930157491355708226001207180059508, 0.865063366688984510732096688423493, 0.780817726586416897063717578345042, 0.679409568299024406234327365114874, 0.562757134668604683339000099272694, 0.433395394129247190799265943165784, 0.294392862701460198131126603103866, 0.14887433898163121088482600112972, 0),
  k = c(0.011694638867371874278064396062192, 0.03255816230796472747881897245939, 0.05475589657435199603138130024458, 0.07503967481091995276704314091619, 0.093125454583697605535065465083366, 0.109387158802297641899210590325805, 0.123491976262065851077958109585166, 0.134709217311473325928054001771707, 0.142775938577060080797094273138717, 0.147739104901338491374841515972068, 0.149445554002916905664936468389821),
  g = c(0, 0.066671344308688137593568809893332, 0, 0.149451349150580593145863397657697, 0, 0.219086362515982043995534934228163, 0, 0.269266719309996355091226921569469, 0, 0.295524224714752870173815619188769, 0))
.kronrod15 <- list(x = c(0.991455371120812639206854697526329, 0.949107912342758524526189684047851, 0.864864423359769072789712788640926, 0.741531185599394439863864773280788, 0.58608723546769113029414469145872, 0.405845151377397166906606412076961, 0.207784955007898467600689403773245, 0),
  k = c(0.02293532201052922496373200805897, 0.063092092629978553290700663189204, 0.104790010322250183839876322541518, 0.140653259715525918745189590510238, 0.16900472663926790282829543641, 0.190350578064785409913256402421014, 0.204432940075298892414161999234649, 0.209482141084727828012999174891714),
  g = c(0, 0.129484966168869693270611432679082, 0, 0.27970539148927666790146777142378, 0, 0.381830050505118944950369775488975, 0, 0.417959183673469387755102040816327))
.kronrod <- function(f, a, b, rule) {
  m <- length(rule$x)
  centre <- 0.5 * (a + b)
  half <- 0.5 * (b - a)
  nodes <- c(-rule$x[-m], 0, rev(rule$x[-m]))
  v <- f(centre + half * nodes)
  if (any(!is.finite(v))) stop("non-finite function value", call. = FALSE)
  k <- c(rule$k[-m], rule$k[m], rev(rule$k[-m]))
  g <- c(rule$g[-m], rule$g[m], rev(rule$g[-m]))
  resk <- sum(k * v)
  err <- abs((resk - sum(g * v)) * half)
  resabs <- sum(k * abs(v)) * abs(half)
  resasc <- sum(k * abs(v - resk * 0.5)) * abs(half)
  if (resasc != 0 && err != 0) err <- resasc * min(1, (200 * err / resasc)^1.5)
  if (resabs > .Machine$double.xmin / (50 * .Machine$double.eps)) err <- max(50 * .Machine$double.eps * resabs, err)
  c(resk * half, err, resabs)
}
integrate <- function(f, lower, upper, ..., subdivisions = 100L, rel.tol = .Machine$double.eps^0.25, abs.tol = rel.tol, stop.on.error = TRUE, keep.xy = FALSE, aux = NULL) {
  f <- match.fun(f)
  if (length(lower) != 1L) stop("length(lower) == 1 is not TRUE")
  if (length(upper) != 1L) stop("length(upper) == 1 is not TRUE")
  if (is.na(lower) || is.na(upper)) stop("a limit is NA or NaN")
  where <- sys.call()
  ff <- function(x) {
    v <- f(x, ...)
    if (length(v) != length(x)) stop(simpleError("evaluation of function gave a result of wrong length", where))
    v
  }
  if (is.finite(lower) && is.finite(upper)) {
    rule <- .kronrod21
    h <- ff
    a <- lower
    b <- upper
  } else {
    # x = c + (1 - t)/t maps (0, 1] to a half line.
    rule <- .kronrod15
    a <- 0
    b <- 1
    h <- if (is.finite(lower)) function(t) ff(lower + (1 - t) / t) / t^2
      else if (is.finite(upper)) function(t) ff(upper - (1 - t) / t) / t^2
      else function(t) { x <- (1 - t) / t; (ff(x) + ff(-x)) / t^2 }
    if (lower == Inf || upper == -Inf) {
      a <- 1
      b <- 0
      if (lower == Inf && upper == Inf || lower == -Inf && upper == -Inf) return(structure(list(value = 0, abs.error = 0, subdivisions = 1L, message = "OK", call = match.call()), class = "integrate"))
    }
  }
  first <- .kronrod(h, a, b, rule)
  parts <- matrix(c(a, b, first[1L], first[2L]), 4L, 1L)
  message <- "OK"
  repeat {
    value <- sum(parts[3L, ])
    err <- sum(parts[4L, ])
    if (err <= max(abs.tol, rel.tol * abs(value))) break
    if (ncol(parts) >= subdivisions) {
      message <- "maximum number of subdivisions reached"
      break
    }
    i <- which.max(parts[4L, ])
    mid <- 0.5 * (parts[1L, i] + parts[2L, i])
    if (abs(parts[2L, i] - parts[1L, i]) <= 100 * .Machine$double.eps * max(abs(parts[1:2, i]), 1e-300)) {
      message <- "extremely bad integrand behaviour"
      break
    }
    l <- .kronrod(h, parts[1L, i], mid, rule)
    r <- .kronrod(h, mid, parts[2L, i], rule)
    parts <- cbind(parts, c(mid, parts[2L, i], r[1L], r[2L]))
    parts[, i] <- c(parts[1L, i], mid, l[1L], l[2L])
  }
  if (message != "OK" && stop.on.error) stop(message)
  structure(list(value = value, abs.error = err, subdivisions = ncol(parts), message = message, call = match.call()), class = "integrate")
}
print.integrate <- function(x, digits = getOption("digits"), ...) {
  if (x$message == "OK") cat(format(x$value, digits = digits), " with absolute error < ", format(x$abs.error, digits = 2L), "\n", sep = "")
  else cat("failed with message ", sQuote(x$message), "\n", sep = "")
  invisible(x)
}
"""#)
}
