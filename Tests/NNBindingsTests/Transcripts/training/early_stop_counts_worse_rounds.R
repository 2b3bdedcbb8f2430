# bad.steps: that many rounds in a row without a better score; the score and the count are global, as in the package.
library(mxnet)
scores <- c(5, 4, 4, 4.5, 3, 3.5, 3.6, 3.7, 1)
run <- function(callback, scores) for (i in seq_along(scores)) {
  env <- list(metric = list(get = function(state) list(name = "m", value = state)), train.metric = 10, eval.metric = scores[i])
  if (!callback(i, 0, env, verbose = TRUE)) { cat("stopped at", i, "\n"); break } else cat(i, mx.best.score, mx.best.iter, "\n")
}
run(mx.callback.early.stop(bad.steps = 3), scores)
#> 1 5 1 
#> 2 4 1 
#> 3 4 1 
#> 4 4 2 
#> 5 3 1 
#> 6 3 2 
#> 7 3 3 
#> stopped at 8 
#! Best score=3, iteration [5]
run(mx.callback.early.stop(bad.steps = 2), scores)
#> 1 5 1 
#> 2 4 1 
#> 3 4 1 
#> 4 4 2 
#> 5 3 1 
#> 6 3 2 
#> stopped at 7 
#! Best score=3, iteration [5]
run(mx.callback.early.stop(bad.steps = 2, maximize = TRUE), -scores + 10)
#> 1 5 1 
#> 2 6 1 
#> 3 6 1 
#> 4 6 2 
#> 5 7 1 
#> 6 7 2 
#> stopped at 7 
#! Best score=7, iteration [5]
# Thresholds are passed, not reached.
mx.callback.early.stop(eval.metric = 4)(1, 0, list(metric = list(get = function(s) list(value = s)), eval.metric = 4))
#> [1] TRUE
mx.callback.early.stop(eval.metric = 4)(1, 0, list(metric = list(get = function(s) list(value = s)), eval.metric = 3.9))
#> [1] FALSE
mx.callback.early.stop(train.metric = 0.9, maximize = TRUE)(1, 0, list(metric = list(get = function(s) list(value = s)), train.metric = 0.95))
#> [1] FALSE
