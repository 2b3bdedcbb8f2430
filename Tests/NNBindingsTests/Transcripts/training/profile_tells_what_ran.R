# The profiler writes which operators ran between its start and its stop, training and prediction, by themselves and in executors.
library(mxnet)
library(jsonlite)
file <- tempfile(fileext = ".json")
mx.profiler.config(list(filename = file))
net <- mx.symbol.MakeLoss(mx.symbol.FullyConnected(mx.symbol.Variable("data"), num_hidden = 3, name = "fc"), name = "loss")
exec <- mx.simple.bind(net, mx.cpu(), data = c(2, 4), grad.req = "write")
mx.exec.forward(exec, is.train = TRUE)
mx.profiler.state(MX.PROF.STATE$RUN)
mx.exec.forward(exec, is.train = TRUE)
mx.exec.backward(exec)
invisible(mx.nd.ones(3) * 2)
file.exists(file)
#> [1] FALSE
mx.profiler.state(MX.PROF.STATE$STOP)
events <- fromJSON(file)$traceEvents
events[grepl("FullyConnected|Loss|_Mul", events$name), c("name", "ph")]
#>                       name ph
#> 1           FullyConnected  X
#> 2                 MakeLoss  X
#> 3       _backward_MakeLoss  X
#> 4 _backward_FullyConnected  X
#> 5               _MulScalar  X
events$args$node[events$name == "FullyConnected"]
#> [1] "fc"
all(diff(events$ts) >= 0, events$dur >= 0)
#> [1] TRUE
invisible(mx.nd.ones(3) * 2)
nrow(fromJSON(file)$traceEvents) == nrow(events)
#> [1] TRUE
mx.profiler.state("run")
mx.profiler.state("stop")
tryCatch(mx.profiler.state(2), error = function(e) cat(conditionMessage(e), "\n"))
#> state must be one of MX.PROF.STATE$STOP and MX.PROF.STATE$RUN 
tryCatch(mx.profiler.config("a.json"), error = function(e) cat(conditionMessage(e), "\n"))
#> params must be a list such as list(filename = "profile.json") 
mx.profiler.config(list(filename = "/nowhere/profile.json"))
mx.profiler.state("run")
tryCatch(mx.profiler.state("stop"), error = function(e) cat(conditionMessage(e), "\n"))
#> cannot write '/nowhere/profile.json' (open): No such file or directory 
