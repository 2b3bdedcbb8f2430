# What is policy can be read where it is called.
library(mxnet)
mx.callback.save.checkpoint
#> function (prefix, period = 1) 
#> {
#>     mx.internal.period(period)
#>     function(iteration, nbatch, env, verbose = TRUE) {
#>         if (iteration%%period == 0) {
#>             mx.model.save(env$model, prefix, iteration)
#>             if (verbose) 
#>                 message(sprintf("Model checkpoint saved to %s-%04d.params\n", 
#>                   prefix, as.integer(iteration)))
#>         }
#>         TRUE
#>     }
#> }
#> <environment: namespace:mxnet>
class(mx.metric.accuracy)
#> [1] "mx.metric"
