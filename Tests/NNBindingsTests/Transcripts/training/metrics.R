library(mxnet)
score <- function(metric, label, pred) metric$get(metric$update(mx.nd.array(label), mx.nd.array(pred), metric$init()))
p <- matrix(c(0.7, 0.2, 0.1, 0.1, 0.8, 0.1, 0.3, 0.3, 0.4, 0.5, 0.3, 0.2), 3)
score(mx.metric.accuracy, c(0, 1, 2, 2), p)
#> $name
#> [1] "accuracy"
#>
#> $value
#> [1] 0.75
#>
str(score(mx.metric.top_k_accuracy, c(0, 1, 0, 1), rbind(p, 0, 0, 0)))
#> List of 2
#>  $ name : chr "top_k_accuracy"
#>  $ value: num 1
str(score(mx.metric.mse, 1:4, c(1, 2, 3, 6)))
#> List of 2
#>  $ name : chr "mse"
#>  $ value: num 1
str(score(mx.metric.rmse, 1:4, c(1, 2, 3, 6)))
#> List of 2
#>  $ name : chr "rmse"
#>  $ value: num 1
str(score(mx.metric.mae, 1:4, c(1, 2, 3, 6)))
#> List of 2
#>  $ name : chr "mae"
#>  $ value: num 0.5
str(score(mx.metric.rmsle, 1:4, c(1, 2, 3, 6)))
#> List of 2
#>  $ name : chr "rmsle"
#>  $ value: num 0.168
str(score(mx.metric.logistic_acc, c(0, 1, 1, 0), matrix(c(0.2, 0.7, 0.4, 0.1), 1)))
#> List of 2
#>  $ name : chr "accuracy"
#>  $ value: num 0.75
# One output is the probability of class 1, several are those of the classes.
str(score(mx.metric.logloss, c(0, 1, 1, 0), matrix(c(0.2, 0.7, 0.4, 0.1), 1)))
#> List of 2
#>  $ name : chr "logloss"
#>  $ value: num 0.4
-mean(log(c(0.8, 0.7, 0.4, 0.9)))
#> [1] 0.4003674
str(score(mx.metric.logloss, c(0, 1, 2, 2), p))
#> List of 2
#>  $ name : chr "logloss"
#>  $ value: num 0.776
-mean(log(c(0.7, 0.8, 0.4, 0.2)))
#> [1] 0.7763868
str(score(mx.metric.Perplexity, c(0, 1, 2, -1), p))
#> List of 2
#>  $ name : chr "Perplexity"
#>  $ value: num 1.65
exp(-mean(log(c(0.7, 0.8, 0.4))))
#> [1] 1.646584
# Means over batches; own functions get arrays of the runtime.
metric <- mx.metric.custom("range", function(label, pred) diff(range(as.array(pred))) + length(dim(label)))
state <- metric$update(mx.nd.array(1:3), mx.nd.array(c(1, 2, 5)), metric$init())
state <- metric$update(mx.nd.array(1:3), mx.nd.array(c(1, 2, 8)), state)
metric$get(state)
#> $name
#> [1] "range"
#>
#> $value
#> [1] 6.5
#>
class(metric)
#> [1] "mx.metric"
