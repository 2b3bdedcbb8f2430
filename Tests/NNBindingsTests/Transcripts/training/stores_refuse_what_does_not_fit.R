library(mxnet)
said <- function(code) tryCatch(code, error = function(e) cat(conditionMessage(e), "\n"))
kv <- mx.kv.create("local")
kv$init(c(1, 2), list(mx.nd.ones(2), mx.nd.ones(3)))
said(kv$init(1, mx.nd.zeros(2)))
#> duplicate init of key 1 
said(kv$init(c(3, 4), list(mx.nd.ones(2))))
#> an array is needed for each of 2 keys, got 1 
said(kv$push(5, mx.nd.ones(2)))
#> key 5 has not been inited 
said(kv$pull(5, mx.nd.ones(2)))
#> key 5 has not been inited 
said(kv$push(c(1, 2), list(mx.nd.ones(2), mx.nd.ones(3))))
#> an array is needed for each of 2 keys, got 1 
said(kv$push(1, list(list(mx.nd.ones(c(2, 3))), list(mx.nd.ones(c(3, 2))))))
#> arrays of key 1 have different extents: (2, 3), (3, 2) 
said(kv$set.optimizer("sgd"))
#> optimizer must be one that mx.opt.create makes 
# Nothing of that changed what is kept.
kept <- list(mx.nd.zeros(2), mx.nd.zeros(3))
kv$pull(c(1, 2), list(kept))
lapply(kept, as.array)
#> [[1]]
#> [1] 1 1
#>
#> [[2]]
#> [1] 1 1 1
#>
# Two devices: their arrays are summed.
kv$push(c(1, 2), list(list(mx.nd.ones(2) * 2, mx.nd.ones(3) * 3), list(mx.nd.ones(2) * 5, mx.nd.ones(3) * 7)))
kv$pull(c(1, 2), list(kept))
lapply(kept, as.array)
#> [[1]]
#> [1] 7 7
#>
#> [[2]]
#> [1] 10 10 10
#>
