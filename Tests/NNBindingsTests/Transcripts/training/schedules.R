library(mxnet)
follow <- function(schedule, n) {
  env <- new.env(); env$lr <- 1; env$count <- 0; env$num_update <- 0
  for (i in seq_len(n)) { env$num_update <- i; schedule(env) }
  env$lr
}
follow(mx.lr_scheduler.FactorScheduler(step = 3, factor_val = 0.5), 12)
#> [1] 0.125
#! Update[4]: learning rate is changed to 0.5
#! Update[7]: learning rate is changed to 0.25
#! Update[10]: learning rate is changed to 0.125
follow(mx.lr_scheduler.FactorScheduler(step = 2, factor_val = 0.1, stop_factor_lr = 0.05), 7)
#> [1] 0.05
#! Update[3]: learning rate is changed to 0.1
#! Update[5]: now learning rate arrived at 0.05will not change in the future
#! Update[7]: now learning rate arrived at 0.05will not change in the future
# The last step ends the schedule: it is not one.
follow(mx.lr_scheduler.MultiFactorScheduler(step = c(2, 4, 8), factor_val = 0.5), 12)
#> [1] 0.25
#! Update[3]: learning rate is changed to 0.5
#! Update[5]: learning rate is changed to 0.25
follow(mx.lr_scheduler.MultiFactorScheduler(step = c(2, 4), factor_val = 0.5, verbose = FALSE), 12)
#> [1] 0.5
try(mx.lr_scheduler.FactorScheduler(step = 0, factor_val = 0.5))
#! Error in mx.lr_scheduler.FactorScheduler(step = 0, factor_val = 0.5) : 
#!   Schedule step must be greater or equal than 1 round
try(mx.lr_scheduler.FactorScheduler(step = 1, factor_val = 2))
#! Error in mx.lr_scheduler.FactorScheduler(step = 1, factor_val = 2) : 
#!   Factor must be no more than 1 to make lr reduce
try(mx.lr_scheduler.MultiFactorScheduler(step = c(4, 2), factor_val = 0.5))
#! Error in mx.lr_scheduler.MultiFactorScheduler(step = c(4, 2), factor_val = 0.5) : 
#!   Schedule step must be an increasing integer list
