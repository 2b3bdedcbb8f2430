library(mxnet)
packer <- mxnet:::mx.nd.arraypacker()
packer$push(mx.nd.ones(c(2, 3)))
packer$push(mx.nd.zeros(c(2, 1)))
packer$get()
#>      [,1] [,2] [,3] [,4]
#> [1,]    1    1    1    0
#> [2,]    1    1    1    0
try(packer$push(mx.nd.zeros(c(3, 1))))
#! Error in packer$push(mx.nd.zeros(c(3, 1))) : 
#!   the arrays differ in more than their last dimension
x <- mx.nd.ones(c(2, 3, 4))
changed <- mxnet:::mx.nd.internal.crop.assign(x, mx.nd.zeros(c(2, 1, 3)), begin = c(0, 0, 0), end = c(2, 1, 3))
as.array(changed)[, , 1]
#>      [,1] [,2] [,3]
#> [1,]    0    1    1
#> [2,]    0    1    1
sum(as.array(changed))
#> [1] 18
mxnet:::mx.nd.slice(mx.nd.array(matrix(1:6, 2)), 0, 2)
#>      [,1] [,2]
#> [1,]    1    3
#> [2,]    2    4
z <- mxnet:::mx.nd.internal.set.value(3, out = mxnet:::mx.nd.internal.empty(c(2, 2)))
z
#>      [,1] [,2]
#> [1,]    3    3
#> [2,]    3    3
try(mxnet:::mx.nd.internal.empty(c(2, 2), "cpu"))
#! Error in mxnet:::mx.nd.internal.empty(c(2, 2), "cpu") : 
#!   wrong mx.context object, please specify with mx.cpu() or mx.gpu()
mxnet:::mx.nd.internal.dispatch.Ops("*", z, 2)
#>      [,1] [,2]
#> [1,]    6    6
#> [2,]    6    6
