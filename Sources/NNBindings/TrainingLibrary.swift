import Lang

/// Training: optimizers, schedules, metrics, callbacks, iterators, key-value store and the loop over them, in the language.
enum TrainingLibrary {
  static let source = LibrarySource("mxnet", #"""
mx.opt.internal.prepare <- function(weight, grad, rescale.grad, clip_gradient) {
  grad <- grad * rescale.grad
  if (!is.null(clip_gradient) && clip_gradient >= 0) grad <- mx.nd.clip(grad, -clip_gradient, clip_gradient)
  grad
}
mx.opt.internal.schedule <- function(lr_scheduler, lr.env, index) {
  if (is.null(lr_scheduler)) return(lr.env$lr)
  lr_scheduler(lr.env)
  key <- paste0("ik", index)
  if (is.null(lr.env[[key]])) assign(key, 0, envir = lr.env)
  else {
    assign(key, lr.env[[key]] + 1, envir = lr.env)
    lr.env$num_update <- max(lr.env[[key]], lr.env$num_update)
  }
  lr.env$lr
}
mx.opt.internal.env <- function(learning.rate) {
  e <- new.env()
  e$lr <- learning.rate
  e$count <- 0
  e$num_update <- 0
  e
}
mx.opt.sgd <- function(learning.rate, momentum = 0, wd = 0, rescale.grad = 1, clip_gradient = NULL, lr_scheduler = NULL) {
  lr.env <- mx.opt.internal.env(learning.rate)
  limit <- if (is.null(clip_gradient)) -1 else clip_gradient
  create.state <- function(index, weight) if (momentum == 0) NULL else mx.nd.zeros(dim(weight), ctx(weight))
  update <- function(index, weight, grad, state) {
    lr <- mx.opt.internal.schedule(lr_scheduler, lr.env, index)
    list(weight = .mx.update.sgd(weight, grad, state, lr, momentum, wd, rescale.grad, limit), state = state)
  }
  list(create.state = create.state, update = update)
}
mx.opt.nag <- function(learning.rate = 0.01, momentum = 0, wd = 0, rescale.grad = 1, clip_gradient = NULL, lr_scheduler = NULL) {
  lr.env <- mx.opt.internal.env(learning.rate)
  create.state <- function(index, weight) if (momentum == 0) NULL else mx.nd.zeros(dim(weight), ctx(weight))
  update <- function(index, weight, grad, state) {
    lr <- mx.opt.internal.schedule(lr_scheduler, lr.env, index)
    grad <- mx.opt.internal.prepare(weight, grad, rescale.grad, clip_gradient)
    if (wd != 0) grad <- grad + weight * wd
    if (is.null(state)) return(list(weight = weight - grad * lr, state = state))
    mom <- state * momentum + grad
    list(weight = weight - (grad + mom * momentum) * lr, state = mom)
  }
  list(create.state = create.state, update = update)
}
mx.opt.rmsprop <- function(learning.rate = 0.002, gamma1 = 0.95, gamma2 = 0.9, wd = 0, rescale.grad = 1, clip_gradient = NULL, lr_scheduler = NULL) {
  lr.env <- mx.opt.internal.env(learning.rate)
  create.state <- function(index, weight) list(n = mx.nd.zeros(dim(weight)), g = mx.nd.zeros(dim(weight)), delta = mx.nd.zeros(dim(weight)))
  update <- function(index, weight, grad, state) {
    lr <- mx.opt.internal.schedule(lr_scheduler, lr.env, index)
    grad <- mx.opt.internal.prepare(weight, grad, rescale.grad, clip_gradient)
    n <- grad * grad * (1 - gamma1) + state$n * gamma1
    g <- grad * (1 - gamma1) + state$g * gamma1
    delta <- state$delta * gamma2 - grad / mx.nd.sqrt(n - g * g + 1e-4) * lr
    if (wd > 0) delta <- delta - weight * (lr * wd)
    list(weight = weight + delta, state = list(n = n, g = g, delta = delta))
  }
  list(create.state = create.state, update = update)
}
mx.opt.adam <- function(learning.rate = 0.001, beta1 = 0.9, beta2 = 0.999, epsilon = 1e-08, wd = 0, rescale.grad = 1, clip_gradient = NULL, lr_scheduler = NULL) {
  lr.env <- mx.opt.internal.env(learning.rate)
  create.state <- function(index, weight) list(mean = mx.nd.zeros(dim(weight)), variance = mx.nd.zeros(dim(weight)), time = 0)
  update <- function(index, weight, grad, state) {
    lr <- mx.opt.internal.schedule(lr_scheduler, lr.env, index)
    grad <- mx.opt.internal.prepare(weight, grad, rescale.grad, clip_gradient)
    time <- state$time + 1
    mean <- state$mean * beta1 + grad * (1 - beta1)
    variance <- state$variance * beta2 + grad * grad * (1 - beta2)
    rate <- lr * sqrt(1 - beta2^time) / (1 - beta1^time)
    step <- mean * rate / (mx.nd.sqrt(variance) + epsilon)
    if (wd > 0) step <- step + weight * (lr * wd)
    list(weight = weight - step, state = list(mean = mean, variance = variance, time = time))
  }
  list(create.state = create.state, update = update)
}
mx.opt.adagrad <- function(learning.rate = 0.05, epsilon = 1e-08, wd = 0, rescale.grad = 1, clip_gradient = NULL, lr_scheduler = NULL) {
  lr.env <- mx.opt.internal.env(learning.rate)
  create.state <- function(index, weight) mx.nd.zeros(dim(weight))
  update <- function(index, weight, grad, state) {
    lr <- mx.opt.internal.schedule(lr_scheduler, lr.env, index)
    grad <- mx.opt.internal.prepare(weight, grad, rescale.grad, clip_gradient)
    history <- state + grad * grad
    step <- grad / mx.nd.sqrt(history + epsilon)
    if (wd > 0) step <- step + weight * wd
    list(weight = weight - step * lr, state = history)
  }
  list(create.state = create.state, update = update)
}
mx.opt.adadelta <- function(rho = 0.9, epsilon = 1e-05, wd = 0, rescale.grad = 1, clip_gradient = NULL) {
  create.state <- function(index, weight) list(acc.g = mx.nd.zeros(dim(weight)), acc.delta = mx.nd.zeros(dim(weight)))
  update <- function(index, weight, grad, state) {
    grad <- mx.opt.internal.prepare(weight, grad, rescale.grad, clip_gradient)
    acc.g <- state$acc.g * rho + grad * grad * (1 - rho)
    delta <- mx.nd.sqrt(state$acc.delta + epsilon) / mx.nd.sqrt(acc.g + epsilon) * grad
    acc.delta <- state$acc.delta * rho + delta * delta * (1 - rho)
    if (wd > 0) delta <- delta + weight * wd
    list(weight = weight - delta, state = list(acc.g = acc.g, acc.delta = acc.delta))
  }
  list(create.state = create.state, update = update)
}
mx.opt.create <- function(name, ...) {
  switch(name, sgd = mx.opt.sgd(...), rmsprop = mx.opt.rmsprop(...), adam = mx.opt.adam(...), adagrad = mx.opt.adagrad(...),
         adadelta = mx.opt.adadelta(...), stop("Unknown optimizer ", name))
}
mx.lr_scheduler.internal.lower <- function(optimizerEnv, factor_val, stop_factor_lr, verbose) {
  lr <- optimizerEnv$lr * factor_val
  arrived <- lr < stop_factor_lr
  if (arrived) lr <- stop_factor_lr
  optimizerEnv$lr <- lr
  if (verbose) message("Update[", optimizerEnv$num_update, "]: ", if (arrived) "now learning rate arrived at " else "learning rate is changed to ", lr, if (arrived) "will not change in the future")
}
mx.lr_scheduler.FactorScheduler <- function(step, factor_val, stop_factor_lr = 1e-08, verbose = TRUE) {
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
  if (!all(step == cummax(step)) || any(duplicated(step))) stop("Schedule step must be an increasing integer list")
  if (any(step < 1)) stop("Schedule step must be greater or equal than 1 round")
  if (factor_val > 1) stop("Factor must be no more than 1 to make lr reduce")
  current <- 1
  function(optimizerEnv) {
    while (current <= length(step) && optimizerEnv$num_update > step[current]) {
      optimizerEnv$count <- step[current]
      current <<- current + 1
      mx.lr_scheduler.internal.lower(optimizerEnv, factor_val, stop_factor_lr, verbose)
    }
  }
}
mx.metric.internal.plain <- function(x) if (is.mx.ndarray(x)) as.array(x) else x
mx.metric.internal.single <- function(x) as.numeric(as.array(mx.nd.array(x)))
mx.metric.custom <- function(name, feval) {
  init <- function() c(0, 0)
  update <- function(label, pred, state) {
    m <- feval(label, pred)
    if (is.mx.ndarray(m)) m <- as.numeric(as.array(m))
    c(state[[1]] + 1, state[[2]] + m)
  }
  get <- function(state) list(name = name, value = state[[2]] / state[[1]])
  structure(list(init = init, update = update, get = get), class = "mx.metric")
}
mx.metric.internal.pair <- function(f) function(label, pred) mx.metric.internal.single(f(mx.metric.internal.plain(label), mx.metric.internal.plain(pred)))
mx.metric.accuracy <- mx.metric.custom("accuracy", mx.metric.internal.pair(function(label, pred) {
  d <- dim(pred)
  guess <- max.col(t(matrix(pred, d[[1]])), ties.method = "first") - 1
  mean(guess == as.vector(label))
}))
mx.metric.top_k_accuracy <- mx.metric.custom("top_k_accuracy", mx.metric.internal.pair(function(label, pred, top_k = 5) {
  m <- matrix(pred, dim(pred)[[1]])
  hits <- vapply(seq_len(ncol(m)), function(j) (label[j] + 1) %in% order(m[, j], decreasing = TRUE)[seq_len(min(top_k, nrow(m)))], NA)
  mean(hits)
}))
mx.metric.mse <- mx.metric.custom("mse", mx.metric.internal.pair(function(label, pred) mean((as.vector(label) - as.vector(pred))^2)))
mx.metric.rmse <- mx.metric.custom("rmse", mx.metric.internal.pair(function(label, pred) sqrt(mean((as.vector(label) - as.vector(pred))^2))))
mx.metric.mae <- mx.metric.custom("mae", mx.metric.internal.pair(function(label, pred) mean(abs(as.vector(label) - as.vector(pred)))))
mx.metric.rmsle <- mx.metric.custom("rmsle", mx.metric.internal.pair(function(label, pred) sqrt(mean((log(as.vector(pred) + 1) - log(as.vector(label) + 1))^2))))
mx.metric.logistic_acc <- mx.metric.custom("accuracy", mx.metric.internal.pair(function(label, pred) mean((as.vector(pred) > 0.5) == as.vector(label))))
mx.metric.logloss <- mx.metric.custom("logloss", mx.metric.internal.pair(function(label, pred) {
  m <- matrix(pred, dim(pred)[[1]])
  p <- m[cbind(as.vector(label) + 1, seq_len(ncol(m)))]
  -mean(log(pmin(pmax(p, 1e-15), 1 - 1e-15)))
}))
mx.metric.Perplexity <- mx.metric.custom("Perplexity", mx.metric.internal.pair(function(label, pred, mask_element = -1) {
  m <- matrix(pred, dim(pred)[[1]])
  label <- as.vector(label)
  used <- label != mask_element
  p <- m[cbind(label + 1, seq_len(ncol(m)))[used, , drop = FALSE]]
  exp(-sum(log(pmax(p, 1e-10))) / max(1, sum(used)))
}))
mx.metric.logger <- setRefClass("mx.metric.logger", fields = list(train = "numeric", eval = "numeric"))
mx.callback.log.train.metric <- function(period, logger = NULL) {
  function(iteration, nbatch, env, verbose = TRUE) {
    if (nbatch %% period == 0 && !is.null(env$metric)) {
      result <- env$metric$get(env$train.metric)
      if (nbatch != 0 && verbose) message("Batch [", nbatch, "] Train-", result$name, "=", result$value)
      if (!is.null(logger)) {
        if (class(logger)[1] != "mx.metric.logger") stop("Invalid mx.metric.logger.")
        logger$train <- c(logger$train, result$value)
        if (!is.null(env$eval.metric)) {
          result <- env$metric$get(env$eval.metric)
          if (nbatch != 0 && verbose) message("Batch [", nbatch, "] Validation-", result$name, "=", result$value)
          logger$eval <- c(logger$eval, result$value)
        }
      }
    }
    TRUE
  }
}
mx.callback.log.speedometer <- function(batch.size, frequency = 50) {
  started <- NULL
  function(iteration, nbatch, env, verbose = TRUE) {
    if (nbatch %% frequency == 0 && !is.null(started)) {
      seconds <- as.numeric(Sys.time()) - started
      speed <- frequency * batch.size / max(seconds, 1e-9)
      result <- if (!is.null(env$metric)) env$metric$get(env$train.metric)
      if (nbatch != 0 && verbose) message("Batch [", nbatch, "] Speed: ", speed, " samples/sec", if (!is.null(result)) paste0(" Train-", result$name, "=", result$value))
    }
    if (nbatch %% frequency == 0 || is.null(started)) started <<- as.numeric(Sys.time())
    TRUE
  }
}
mx.callback.save.checkpoint <- function(prefix, period = 1) {
  function(iteration, nbatch, env, verbose = TRUE) {
    if (iteration %% period == 0) {
      mx.model.save(env$model, prefix, iteration)
      if (verbose) message(sprintf("Model checkpoint saved to %s-%04d.params\n", prefix, as.integer(iteration)))
    }
    TRUE
  }
}
mx.callback.early.stop <- function(train.metric = NULL, eval.metric = NULL, bad.steps = NULL, maximize = FALSE, verbose = FALSE) {
  best <- NULL
  waited <- 0
  better <- function(a, b) if (maximize) a > b else a < b
  reached <- function(value, target) !is.null(target) && (value == target || better(value, target))
  function(iteration, nbatch, env, verbose.loop = TRUE, ...) {
    if (is.null(env$metric)) return(TRUE)
    if (!is.null(train.metric) && reached(env$metric$get(env$train.metric)$value, train.metric)) return(FALSE)
    if (!is.null(env$eval.metric)) {
      value <- env$metric$get(env$eval.metric)$value
      if (reached(value, eval.metric)) return(FALSE)
      if (!is.null(bad.steps)) {
        if (is.null(best) || better(value, best)) { best <<- value; waited <<- 0 } else {
          waited <<- waited + 1
          if (waited >= bad.steps) {
            if (verbose) message("Best score=", best, ", iteration [", iteration - bad.steps, "]")
            return(FALSE)
          }
        }
      }
    }
    TRUE
  }
}
mx.io.internal.iterator <- function(batches, pads, class) {
  position <- 0
  iterator <- new.env()
  iterator$reset <- function() { position <<- 0; .progress.reset() }
  iterator$iter.next <- function() {
    position <<- position + 1
    if (position > length(batches)) return(FALSE)
    .progress.batch(position, length(batches))
    TRUE
  }
  iterator$value <- function() {
    if (position < 1 || position > length(batches)) stop("Iterator is not at a batch: call iter.next() first")
    batches[[position]]
  }
  iterator$num.pad <- function() if (position < 1 || position > length(pads)) 0L else as.integer(pads[[position]])
  structure(iterator, class = class)
}
mx.io.arrayiter <- function(data, label, batch.size = 128, shuffle = FALSE) {
  if (is.mx.ndarray(data)) data <- as.array(data)
  if (is.mx.ndarray(label)) label <- as.array(label)
  if (is.data.frame(data)) data <- data.matrix(data)
  d <- if (is.null(dim(data))) length(data) else dim(data)
  l <- if (is.null(dim(label))) length(label) else dim(label)
  n <- d[[length(d)]]
  if (n != l[[length(l)]]) stop("io.cc:54: Data and label shape in-consistent", call. = FALSE)
  if (n == 0) stop("Empty data")
  order <- seq_len(n)
  if (shuffle) {
    draws <- as.array(mx.runif(n))
    for (i in rev(seq_len(n - 1))) {
      j <- as.integer(draws[[i + 1]] * (i + 1))
      if (j < i) { held <- order[i + 1]; order[i + 1] <- order[j + 1]; order[j + 1] <- held }
    }
  }
  starts <- seq(1, n, by = batch.size)
  batches <- vector("list", length(starts))
  pads <- numeric(length(starts))
  previous <- NULL
  for (k in seq_along(starts)) {
    index <- order[starts[k]:min(n, starts[k] + batch.size - 1)]
    missing.count <- batch.size - length(index)
    if (missing.count > 0) {
      fill <- if (is.null(previous)) rep(index, length.out = batch.size)[-seq_along(index)] else previous[(length(index) + 1):batch.size]
      index <- c(index, fill)
    }
    pads[k] <- missing.count
    previous <- index
    batches[[k]] <- list(data = mx.nd.array(mx.util.samples(data, d, index)),
                         label = mx.nd.array(mx.util.samples(label, l, index)))
  }
  mx.io.internal.iterator(batches, pads, c("Rcpp_MXArrayDataIter", "Rcpp_MXDataIter"))
}
print.Rcpp_MXArrayDataIter <- function(x, ...) {
  cat("C++ object <0x1> of class 'MXArrayDataIter' <0x2>\n")
  invisible(x)
}
is.mx.dataiter <- function(x) inherits(x, c("Rcpp_MXNativeDataIter", "Rcpp_MXArrayDataIter", "Rcpp_MXDataIter"))
mx.io.extract <- function(iter, field) {
  packer <- NULL
  iter$reset()
  while (iter$iter.next()) {
    x <- as.array(iter$value()[[field]])
    d <- if (is.null(dim(x))) length(x) else dim(x)
    keep <- d[[length(d)]] - iter$num.pad()
    stride <- prod(d[-length(d)])
    packer <- c(packer, x[seq_len(stride * keep)])
    shape <- d
  }
  iter$reset()
  if (length(shape) == 1) return(packer)
  array(packer, c(shape[-length(shape)], length(packer) / prod(shape[-length(shape)])))
}
mx.kv.create <- function(type = "local") {
  store <- new.env()
  store$arrays <- list()
  store$updater <- NULL
  kv <- new.env()
  kv$type <- type
  kv$update.on.kvstore <- FALSE
  kv$init <- function(index, weights) { for (i in seq_along(index)) store$arrays[[paste0("k", index[[i]])]] <- weights[[i]]; invisible(NULL) }
  kv$push <- function(index, devices, priority = NULL) {
    for (i in seq_along(index)) {
      total <- NULL
      for (device in devices) if (!is.null(device[[i]])) total <- if (is.null(total)) device[[i]] else total + device[[i]]
      if (is.null(total)) next
      key <- paste0("k", index[[i]])
      if (is.null(store$updater)) store$arrays[[key]] <- total
      else {
        store$arrays[[key]] <- store$updater(key, store$arrays[[key]], total)
      }
    }
    invisible(NULL)
  }
  kv$pull <- function(index, devices, priority = NULL) lapply(devices, function(device) lapply(seq_along(index), function(i) store$arrays[[paste0("k", index[[i]])]]))
  kv$set.optimizer <- function(optimizer) {
    kv$update.on.kvstore <- TRUE
    states <- new.env()
    store$updater <- function(key, weight, grad) {
      if (!exists(key, envir = states, inherits = FALSE)) assign(key, optimizer$create.state(key, weight), envir = states)
      step <- optimizer$update(key, weight, grad, get(key, envir = states))
      assign(key, step$state, envir = states)
      step$weight
    }
    invisible(NULL)
  }
  structure(kv, class = "Rcpp_MXKVStore")
}
mx.model.create.kvstore <- function(kvstore, arg.params, ndevice, verbose = TRUE) {
  if (is.character(kvstore) && ndevice == 1) return(NULL)
  if (is.character(kvstore)) mx.kv.create(kvstore) else kvstore
}
mx.model.check.arguments <- function(symbol) {
  names <- arguments(symbol)
  data <- names[endsWith(names, "data")]
  label <- names[endsWith(names, "label")]
  if (length(data) != 1) stop("The symbol should have exactly one input variable whose name ends with 'data'")
  if (length(label) != 1) stop("The symbol should have exactly one input variable whose name ends with 'label'")
  c(data, label)
}
mx.model.select.layout.train <- function(X, y) {
  if (is.null(y)) stop("Need to provide y for training with R arrays.")
  d <- dim(X)
  samples <- if (is.null(dim(y))) length(y) else dim(y)[[length(dim(y))]]
  if (length(d) != 2) return("colmajor")
  if (d[[1]] == samples && d[[2]] != samples) {
    warning("Auto detect layout of input matrix, use rowmajor..\n")
    return("rowmajor")
  }
  if (d[[2]] == samples && d[[1]] != samples) {
    warning("Auto detect layout input matrix, use colmajor..\n")
    return("colmajor")
  }
  stop("Cannot auto select array.layout, please specify this parameter")
}
mx.model.init.iter <- function(X, y, batch.size, is.train) {
  if (is.mx.dataiter(X)) return(X)
  if (is.null(y)) {
    if (is.train) stop("Need to provide parameter y for training with R arrays.")
    d <- dim(X)
    y <- rep(0, d[[length(d)]])
  }
  n <- dim(X)[[length(dim(X))]]
  mx.io.arrayiter(X, y, batch.size = min(n, batch.size), shuffle = is.train)
}
mx.model.init.iter.data <- function(X, y, batch.size, array.layout, is.train) {
  if (is.data.frame(X)) X <- data.matrix(X)
  if ((is.array(X) || is.matrix(X)) && length(dim(X)) == 2) {
    if (array.layout == "auto") array.layout <- mx.model.select.layout.train(X, y)
    if (array.layout == "rowmajor") X <- t(X)
  }
  mx.model.init.iter(X, y, batch.size, is.train)
}
mx.internal.contexts <- function(ctx) {
  if (is.null(ctx)) ctx <- mx.ctx.default()
  if (is.mx.context(ctx)) ctx <- list(ctx)
  if (!is.list(ctx)) stop("ctx must be mx.context or list of mx.context")
  ctx
}
mx.internal.first <- function(data, what) {
  if (!data$iter.next()) {
    data$reset()
    if (!data$iter.next()) stop("Empty ", what)
  }
  data$value()
}
mx.internal.progress <- function(metric, state) {
  result <- metric$get(state)
  .progress.metric(result$name[[1]], result$value[[1]])
}
mx.model.train <- function(symbol, ctx, input.shape, output.shape, arg.params, aux.params, begin.round, end.round, optimizer, train.data,
                           eval.data, metric, epoch.end.callback, batch.end.callback, kvstore, fixed.param = NULL, verbose = TRUE,
                           metric_cpu = TRUE) {
  if (verbose) message("Start training with ", length(ctx), " devices")
  inputs <- c(input.shape, output.shape)
  exec <- do.call("mx.simple.bind", c(list(symbol = symbol, ctx = ctx[[1]], grad.req = "write", fixed.param = c(fixed.param, names(inputs))), inputs))
  mx.exec.update.arg.arrays(exec, arg.params[names(arg.params) %in% names(exec$ref.arg.arrays)], match.name = TRUE)
  if (length(aux.params)) mx.exec.update.aux.arrays(exec, aux.params, match.name = TRUE)
  updater <- mx.opt.get.updater(optimizer, exec$ref.arg.arrays)
  feed <- function(value) {
    batch <- list()
    for (name in names(input.shape)) batch[[name]] <- if (is.null(value[[name]])) value$data else value[[name]]
    for (name in names(output.shape)) batch[[name]] <- if (is.null(value[[name]])) value$label else value[[name]]
    mx.exec.update.arg.arrays(exec, batch, match.name = TRUE)
  }
  model <- NULL
  for (iteration in seq(begin.round, length.out = max(0, end.round - begin.round + 1))) {
    nbatch <- 0
    train.metric <- if (!is.null(metric)) metric$init()
    eval.metric <- NULL
    .progress.epoch(iteration, end.round)
    train.data$reset()
    while (train.data$iter.next()) {
      value <- train.data$value()
      feed(value)
      mx.exec.forward(exec, is.train = TRUE)
      mx.exec.backward(exec)
      predicted <- exec$ref.outputs[[1]]
      mx.exec.update.arg.arrays(exec, updater(exec$ref.arg.arrays, exec$ref.grad.arrays), skip.null = TRUE)
      if (!is.null(metric)) train.metric <- metric$update(label = value[[length(value)]], pred = predicted, state = train.metric)
      nbatch <- nbatch + 1
      if (!is.null(metric) && .progress.due()) mx.internal.progress(metric, train.metric)
      if (!is.null(batch.end.callback)) batch.end.callback(iteration, nbatch, environment(), verbose = verbose)
    }
    if (!is.null(metric)) {
      result <- metric$get(train.metric)
      if (verbose) message("[", iteration, "] Train-", result$name, "=", result$value)
    }
    if (!is.null(eval.data)) {
      if (!is.null(metric)) eval.metric <- metric$init()
      eval.data$reset()
      while (eval.data$iter.next()) {
        value <- eval.data$value()
        feed(value)
        mx.exec.forward(exec, is.train = FALSE)
        if (!is.null(metric)) eval.metric <- metric$update(label = value[[length(value)]], pred = exec$ref.outputs[[1]], state = eval.metric)
      }
      if (!is.null(metric)) {
        result <- metric$get(eval.metric)
        if (verbose) message("[", iteration, "] Validation-", result$name, "=", result$value)
      }
    }
    model <- mx.model.extract.model(symbol, list(exec))
    goes.on <- TRUE
    if (!is.null(epoch.end.callback)) goes.on <- epoch.end.callback(iteration, 0, environment(), verbose = verbose)
    if (is.logical(goes.on) && length(goes.on) == 1 && !is.na(goes.on) && !goes.on) break
  }
  if (is.null(model)) model <- mx.model.extract.model(symbol, list(exec))
  model
}
mx.model.FeedForward.create <- function(symbol, X, y = NULL, ctx = NULL, begin.round = 1, num.round = 10, optimizer = "sgd",
    initializer = mx.init.uniform(0.01), eval.data = NULL, eval.metric = NULL, epoch.end.callback = NULL, batch.end.callback = NULL,
    array.batch.size = 128, array.layout = "auto", kvstore = "local", verbose = TRUE, arg.params = NULL, aux.params = NULL,
    input.names = NULL, output.names = NULL, fixed.param = NULL, allow.extra.params = FALSE, metric_cpu = TRUE, ...) {
  X <- mx.model.init.iter.data(X, y, array.batch.size, array.layout, TRUE)
  first <- mx.internal.first(X, "input")
  if (is.null(input.names)) input.names <- "data"
  input.shape <- sapply(input.names, function(n) dim(first[[n]]), simplify = FALSE)
  if (is.null(output.names)) {
    names <- arguments(symbol)
    output.names <- names[endsWith(names, "label")]
  }
  output.shape <- sapply(output.names, function(n) dim(if (is.null(first[[n]])) first$label else first[[n]]), simplify = FALSE)
  params <- mx.model.init.params(symbol, input.shape, if (length(output.shape)) output.shape, initializer, mx.cpu())
  if (!is.null(arg.params)) params$arg.params <- arg.params
  if (!is.null(aux.params)) params$aux.params <- aux.params
  if (allow.extra.params) params$arg.params <- params$arg.params[names(params$arg.params) %in% arguments(symbol)]
  ctx <- mx.internal.contexts(ctx)
  if (is.character(optimizer)) {
    shape <- input.shape[[1]]
    optimizer <- mx.opt.create(optimizer, rescale.grad = 1 / shape[[length(shape)]], ...)
  }
  if (!is.null(eval.data) && !is.list(eval.data) && !is.mx.dataiter(eval.data)) stop("The validation set should be either a mx.io.DataIter or a R list")
  if (is.list(eval.data)) {
    if (is.null(eval.data$data) || is.null(eval.data$label)) stop("Please provide the validation set as list(data=R.array, label=R.array)")
    eval.data <- mx.model.init.iter.data(eval.data$data, eval.data$label, array.batch.size, array.layout, TRUE)
  }
  mx.model.train(symbol, ctx, input.shape, output.shape, params$arg.params, params$aux.params, begin.round, num.round, optimizer = optimizer,
                 train.data = X, eval.data = eval.data, metric = eval.metric, epoch.end.callback = epoch.end.callback,
                 batch.end.callback = batch.end.callback, kvstore = kvstore, fixed.param = fixed.param, verbose = verbose, metric_cpu = metric_cpu)
}
mx.mlp <- function(data, label, hidden_node = 1, out_node, dropout = NULL, activation = "tanh", out_activation = "softmax", ctx = mx.ctx.default(), ...) {
  layers <- length(hidden_node)
  if (!is.character(activation)) stop("activation must be a character or a vector of characters")
  activation <- rep(activation, length.out = layers)
  net <- mx.symbol.Variable("data")
  for (i in seq_len(layers)) {
    net <- mx.symbol.FullyConnected(net, num_hidden = hidden_node[i])
    net <- mx.symbol.Activation(net, act_type = activation[i])
    if (i == layers && !is.null(dropout)) net <- mx.symbol.Dropout(net, p = dropout)
  }
  net <- mx.symbol.FullyConnected(net, num_hidden = out_node)
  out <- switch(out_activation, rmse = mx.symbol.LinearRegressionOutput(net), softmax = mx.symbol.SoftmaxOutput(net),
                logistic = mx.symbol.LogisticRegressionOutput(net), stop("Not supported yet."))
  mx.model.FeedForward.create(out, X = data, y = label, ctx = ctx, ...)
}
mx.apply <- function(x, ...) do.call(x$apply, list(...))
MX.PROF.STATE <- list(STOP = 0L, RUN = 1L)
mx.profiler.config <- function(params) invisible(NULL)
mx.profiler.state <- function(state = MX.PROF.STATE$STOP) invisible(NULL)
"""#)
}
