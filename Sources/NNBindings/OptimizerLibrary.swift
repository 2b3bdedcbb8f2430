import Lang

/// Optimizers and schedules of their learning rate, in the language.
enum OptimizerLibrary {
  static let source = LibrarySource("mxnet", #"""
mx.opt.internal.prepare <- function(weight, grad, rescale.grad, clip_gradient) {
  grad <- grad * rescale.grad
  if (!is.null(clip_gradient) && clip_gradient >= 0) grad <- mx.nd.clip(grad, -clip_gradient, clip_gradient)
  grad
}
mx.opt.internal.schedule <- function(lr_scheduler, lr.env, index) {
  if (is.null(lr_scheduler)) return(lr.env$lr)
  if (!is.function(lr_scheduler)) stop("could not find function \"lr_scheduler\"\n  lr_scheduler must be a function such as mx.lr_scheduler.FactorScheduler(...), got ", deparse(lr_scheduler)[[1]],
    "; `lr` alone is short for it, the rate is learning.rate", call. = FALSE)
  lr_scheduler(lr.env)
  key <- paste0("ik", index)
  if (is.null(lr.env[[key]])) assign(key, 0, envir = lr.env)
  else {
    assign(key, lr.env[[key]] + 1, envir = lr.env)
    lr.env$num_update <- max(lr.env[[key]], lr.env$num_update)
  }
  lr.env$lr
}
# What an optimizer is made with, in MXNet's words where one is no number; NULL is what is not used.
mx.opt.internal.check <- function(...) {
  given <- list(...)
  for (name in names(given)) {
    x <- given[[name]]
    if (!is.null(x) && (!(is.numeric(x) || is.logical(x)) || length(x) != 1 || is.na(x)))
      stop("Invalid Parameter format for ", name, " expect float but value='", paste(format(x), collapse = " "), "'", call. = FALSE)
  }
}
mx.opt.internal.env <- function(learning.rate, ...) {
  mx.opt.internal.check(...)
  if (!is.numeric(learning.rate) || length(learning.rate) != 1 || is.na(learning.rate)) stop("learning.rate must be a number, got ", deparse(learning.rate)[[1]], call. = FALSE)
  list2env(list(lr = learning.rate, count = 0, num_update = 0), parent = emptyenv())
}
mx.opt.sgd <- function(learning.rate, momentum = 0, wd = 0, rescale.grad = 1, clip_gradient = NULL, lr_scheduler = NULL) {
  if (missing(learning.rate)) learning.rate <- 0.01
  lr.env <- mx.opt.internal.env(learning.rate, momentum = momentum, wd = wd, rescale.grad = rescale.grad, clip_gradient = clip_gradient)
  limit <- if (is.null(clip_gradient)) -1 else clip_gradient
  list(create.state = function(index, weight) if (momentum == 0) NULL else mx.nd.zeros(dim(weight), ctx(weight)),
    update = function(index, weight, grad, state) {
      lr <- mx.opt.internal.schedule(lr_scheduler, lr.env, index)
      list(weight = .mx.update.sgd(weight, grad, state, lr, momentum, wd, rescale.grad, limit), state = state)
    })
}
mx.opt.nag <- function(learning.rate = 0.01, momentum = 0, wd = 0, rescale.grad = 1, clip_gradient = NULL, lr_scheduler = NULL) {
  lr.env <- mx.opt.internal.env(learning.rate, momentum = momentum, wd = wd, rescale.grad = rescale.grad, clip_gradient = clip_gradient)
  list(create.state = function(index, weight) if (momentum == 0) NULL else mx.nd.zeros(dim(weight), ctx(weight)),
    update = function(index, weight, grad, state) {
      lr <- mx.opt.internal.schedule(lr_scheduler, lr.env, index)
      grad <- mx.opt.internal.prepare(weight, grad, rescale.grad, clip_gradient)
      if (wd != 0) grad <- grad + weight * wd
      if (is.null(state)) return(list(weight = weight - grad * lr, state = state))
      mom <- state * momentum + grad
      list(weight = weight - (grad + mom * momentum) * lr, state = mom)
    })
}
mx.opt.rmsprop <- function(learning.rate = 0.002, gamma1 = 0.95, gamma2 = 0.9, wd = 0, rescale.grad = 1, clip_gradient = NULL, lr_scheduler = NULL)
  mx.opt.internal.rmsprop(learning.rate, TRUE, gamma1, gamma2, 1e-4, wd, rescale.grad, clip_gradient, lr_scheduler)
# Centered as Graves (2013), with a moving mean of the gradients and momentum; else as Tieleman and Hinton (2012).
mx.opt.internal.rmsprop <- function(learning.rate = 0.002, centered = TRUE, gamma1 = 0.95, gamma2 = 0.9, epsilon = 1e-4, wd = 0, rescale.grad = 1,
                                    clip_gradient = NULL, lr_scheduler = NULL) {
  lr.env <- mx.opt.internal.env(learning.rate, gamma1 = gamma1, gamma2 = gamma2, epsilon = epsilon, wd = wd, rescale.grad = rescale.grad, clip_gradient = clip_gradient)
  list(create.state = function(index, weight) {
      zeros <- function() mx.nd.zeros(dim(weight), ctx(weight))
      if (centered) list(n = zeros(), g = zeros(), delta = zeros()) else list(n = zeros())
    },
    update = function(index, weight, grad, state) {
      lr <- mx.opt.internal.schedule(lr_scheduler, lr.env, index)
      grad <- mx.opt.internal.prepare(weight, grad, rescale.grad, clip_gradient)
      n <- grad * grad * (1 - gamma1) + state$n * gamma1
      if (!centered) {
        step <- grad / mx.nd.sqrt(n + epsilon) * lr
        if (wd > 0) step <- step + weight * (lr * wd)
        return(list(weight = weight - step, state = list(n = n)))
      }
      g <- grad * (1 - gamma1) + state$g * gamma1
      delta <- state$delta * gamma2 - grad / mx.nd.sqrt(n - g * g + epsilon) * lr
      if (wd > 0) delta <- delta - weight * (lr * wd)
      list(weight = weight + delta, state = list(n = n, g = g, delta = delta))
    })
}
mx.opt.adam <- function(learning.rate = 0.001, beta1 = 0.9, beta2 = 0.999, epsilon = 1e-08, wd = 0, rescale.grad = 1, clip_gradient = NULL, lr_scheduler = NULL) {
  lr.env <- mx.opt.internal.env(learning.rate, beta1 = beta1, beta2 = beta2, epsilon = epsilon, wd = wd, rescale.grad = rescale.grad, clip_gradient = clip_gradient)
  list(create.state = function(index, weight) list(mean = mx.nd.zeros(dim(weight)), variance = mx.nd.zeros(dim(weight)), time = 0),
    update = function(index, weight, grad, state) {
      lr <- mx.opt.internal.schedule(lr_scheduler, lr.env, index)
      grad <- mx.opt.internal.prepare(weight, grad, rescale.grad, clip_gradient)
      time <- state$time + 1
      mean <- state$mean * beta1 + grad * (1 - beta1)
      variance <- state$variance * beta2 + grad * grad * (1 - beta2)
      rate <- lr * sqrt(1 - beta2^time) / (1 - beta1^time)
      weight <- weight - mean * rate / (mx.nd.sqrt(variance) + epsilon)
      if (wd != 0) weight <- weight - weight * (rate * wd)
      list(weight = weight, state = list(mean = mean, variance = variance, time = time))
    })
}
mx.opt.adagrad <- function(learning.rate = 0.05, epsilon = 1e-08, wd = 0, rescale.grad = 1, clip_gradient = NULL, lr_scheduler = NULL) {
  lr.env <- mx.opt.internal.env(learning.rate, epsilon = epsilon, wd = wd, rescale.grad = rescale.grad, clip_gradient = clip_gradient)
  list(create.state = function(index, weight) mx.nd.zeros(dim(weight)),
    update = function(index, weight, grad, state) {
      lr <- mx.opt.internal.schedule(lr_scheduler, lr.env, index)
      grad <- mx.opt.internal.prepare(weight, grad, rescale.grad, clip_gradient)
      history <- state + grad * grad
      step <- grad / mx.nd.sqrt(history + epsilon)
      if (wd > 0) step <- step + weight * wd
      list(weight = weight - step * lr, state = history)
    })
}
mx.opt.adadelta <- function(rho = 0.9, epsilon = 1e-05, wd = 0, rescale.grad = 1, clip_gradient = NULL) {
  mx.opt.internal.check(rho = rho, epsilon = epsilon, wd = wd, rescale.grad = rescale.grad, clip_gradient = clip_gradient)
  list(create.state = function(index, weight) list(acc.g = mx.nd.zeros(dim(weight)), acc.delta = mx.nd.zeros(dim(weight))),
    update = function(index, weight, grad, state) {
      grad <- mx.opt.internal.prepare(weight, grad, rescale.grad, clip_gradient)
      acc.g <- state$acc.g * rho + grad * grad * (1 - rho)
      delta <- mx.nd.sqrt(state$acc.delta + epsilon) / mx.nd.sqrt(acc.g + epsilon) * grad
      acc.delta <- state$acc.delta * rho + delta * delta * (1 - rho)
      if (wd > 0) delta <- delta + weight * wd
      list(weight = weight - delta, state = list(acc.g = acc.g, acc.delta = acc.delta))
    })
}
mx.opt.create <- function(name, ...) {
  if (!is.character(name) || length(name) != 1) stop("name must be the name of an optimizer, such as \"sgd\"")
  switch(name, sgd = mx.opt.sgd(...), rmsprop = mx.opt.internal.create.rmsprop(...), adam = mx.opt.adam(...), adagrad = mx.opt.adagrad(...),
         adadelta = mx.opt.adadelta(...), nag = mx.opt.nag(...), stop("Unknown optimizer ", name, .mx.near(name, c("sgd", "rmsprop", "adam", "adagrad", "adadelta", "nag")), "\n  there are sgd, rmsprop, adam, adagrad, adadelta and nag"))
}
# `centered` and `epsilon` came with 1.9.
mx.opt.internal.create.rmsprop <- function(...)
  if (any(c("centered", "epsilon") %in% names(list(...)))) mx.opt.internal.rmsprop(...) else mx.opt.rmsprop(...)
mx.lr_scheduler.internal.lower <- function(optimizerEnv, factor_val, stop_factor_lr, verbose) {
  lr <- optimizerEnv$lr * factor_val
  arrived <- lr < stop_factor_lr
  if (arrived) lr <- stop_factor_lr
  optimizerEnv$lr <- lr
  if (verbose) message("Update[", optimizerEnv$num_update, "]: ", if (arrived) "now learning rate arrived at " else "learning rate is changed to ", lr, if (arrived) "will not change in the future")
}
mx.lr_scheduler.internal.check <- function(step, factor_val) {
  if (!is.numeric(step) || !length(step) || anyNA(step)) stop("step must be a number of updates, got ", deparse(step)[[1]], call. = FALSE)
  if (!is.numeric(factor_val) || length(factor_val) != 1 || is.na(factor_val)) stop("factor_val must be a number, got ", deparse(factor_val)[[1]], call. = FALSE)
}
mx.lr_scheduler.FactorScheduler <- function(step, factor_val, stop_factor_lr = 1e-08, verbose = TRUE) {
  mx.lr_scheduler.internal.check(step, factor_val)
  if (step < 1) stop("Schedule step must be greater or equal than 1 round")
  if (factor_val > 1) stop("Factor must be no more than 1 to make lr reduce")
  function(optimizerEnv) {
    if (optimizerEnv$num_update > optimizerEnv$count + step) {
      optimizerEnv$count <- optimizerEnv$count + step
      mx.lr_scheduler.internal.lower(optimizerEnv, factor_val, stop_factor_lr, verbose)
    }
  }
}
mx.lr_scheduler.MultiFactorScheduler <- function(step, factor_val, stop_factor_lr = 1e-08, verbose = TRUE) {
  mx.lr_scheduler.internal.check(step, factor_val)
  if (!all(step == cummax(step))) stop("Schedule step must be an increasing integer list")
  if (any(step < 1)) stop("Schedule step must be greater or equal than 1 round")
  if (factor_val > 1) stop("Factor must be no more than 1 to make lr reduce")
  # As in the package, one step at a call, and the last step only ends the schedule.
  function(optimizerEnv) {
    current <- if (is.null(optimizerEnv$cur_step_ind)) 1 else optimizerEnv$cur_step_ind
    if (current < length(step) && optimizerEnv$num_update > step[current]) {
      optimizerEnv$count <- step[current]
      optimizerEnv$cur_step_ind <- current + 1
      mx.lr_scheduler.internal.lower(optimizerEnv, factor_val, stop_factor_lr, verbose)
    }
  }
}
"""#)
}
