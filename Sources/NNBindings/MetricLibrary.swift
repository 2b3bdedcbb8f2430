import Lang

/// Metrics, the logger, and callbacks of the training loop, in the language.
enum MetricLibrary {
  static let source = LibrarySource("mxnet", #"""
mx.metric.internal.plain <- function(x) if (is.mx.ndarray(x)) as.array(x) else x
mx.metric.internal.single <- function(x) as.numeric(as.array(mx.nd.array(x)))
# Each sample's probability of its label; labels outside the classes count as the nearest class.
mx.metric.internal.chosen <- function(m, label) m[cbind(pmin(pmax(as.vector(label), 0), nrow(m) - 1) + 1, seq_len(ncol(m)))]
mx.metric.custom <- function(name, feval) {
  if (!is.function(feval)) stop("could not find function \"feval\"\n  feval must be a function of label and pred, got ", deparse(feval)[[1]], call. = FALSE)
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
# Of a single output the probability of class 1; of several the probability of each class.
mx.metric.logloss <- mx.metric.custom("logloss", mx.metric.internal.pair(function(label, pred) {
  m <- matrix(pred, if (is.null(dim(pred)) || length(dim(pred)) < 2) 1 else dim(pred)[[1]])
  inside <- function(p) pmin(pmax(p, 1e-15), 1 - 1e-15)
  label <- as.vector(label)
  if (nrow(m) == 1) { p <- inside(as.vector(m)); -mean(label * log(p) + (1 - label) * log(1 - p)) }
  else -mean(log(inside(mx.metric.internal.chosen(m, label))))
}))
mx.metric.Perplexity <- mx.metric.custom("Perplexity", mx.metric.internal.pair(function(label, pred, mask_element = -1) {
  m <- matrix(pred, dim(pred)[[1]])
  label <- as.vector(label)
  used <- label != mask_element
  p <- mx.metric.internal.chosen(m, label)[used]
  exp(-sum(log(pmax(p, 1e-10))) / max(1, sum(used)))
}))
mx.internal.period <- function(period, name = "period") if (!is.numeric(period) || length(period) != 1 || !isTRUE(period >= 1)) stop(name, " must be a number of at least 1, got ", deparse(period)[[1]], call. = FALSE)
mx.metric.logger <- setRefClass("mx.metric.logger", fields = list(train = "numeric", eval = "numeric"))
mx.callback.log.train.metric <- function(period, logger = NULL) {
  mx.internal.period(period)
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
  mx.internal.period(batch.size, "batch.size")
  mx.internal.period(frequency, "frequency")
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
  mx.internal.period(period)
  function(iteration, nbatch, env, verbose = TRUE) {
    if (iteration %% period == 0) {
      mx.model.save(env$model, prefix, iteration)
      if (verbose) message(sprintf("Model checkpoint saved to %s-%04d.params\n", prefix, as.integer(iteration)))
    }
    TRUE
  }
}
# The best score and how long it has stood are global variables, as in the package.
mx.callback.early.stop <- function(train.metric = NULL, eval.metric = NULL, bad.steps = NULL, maximize = FALSE, verbose = FALSE) {
  if (!is.null(bad.steps)) mx.internal.period(bad.steps, "bad.steps")
  if (!is.logical(maximize)) stop("maximize must be TRUE or FALSE, got ", deparse(maximize)[[1]])
  better <- function(a, b) if (maximize) a > b else a < b
  set <- function(score, iter) {
    assign("mx.best.score", score, globalenv())
    assign("mx.best.iter", iter, globalenv())
  }
  function(iteration, nbatch, env, verbose = TRUE) {
    value.of <- function(state) if (!is.null(env$metric) && !is.null(state)) env$metric$get(state)$value
    reached <- function(state, target) !is.null(target) && isTRUE(better(value.of(state), target))
    if (reached(env$train.metric, train.metric) || reached(env$eval.metric, eval.metric)) return(FALSE)
    if (is.null(bad.steps)) return(TRUE)
    if (iteration == 1 || !exists("mx.best.score", globalenv())) set(if (maximize) 0 else Inf, 1)
    value <- value.of(env$eval.metric)
    if (is.null(value)) return(TRUE)
    best <- get("mx.best.score", globalenv())
    waited <- get("mx.best.iter", globalenv())
    if (isTRUE(better(best, value))) {
      if (waited == bad.steps) {
        if (verbose) message("Best score=", best, ", iteration [", iteration - bad.steps, "]")
        return(FALSE)
      }
      set(best, waited + 1)
    } else if (!is.nan(value)) set(value, 1)
    TRUE
  }
}
"""#)
}
