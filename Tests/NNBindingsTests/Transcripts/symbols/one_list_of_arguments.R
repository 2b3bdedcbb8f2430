# mx.varg functions, which scripts reach by mxnet:::, take inputs and attributes in one list.
library(mxnet)
a <- mx.symbol.Variable("a")
b <- mx.symbol.Variable("b")
parts <- c(a, b)
parts$num.args <- 2
parts$name <- "joined"
outputs(mxnet:::mx.varg.symbol.Concat(parts))
#> [1] "joined_output"
arguments(mxnet:::mx.varg.symbol.concat(list(a, b, num.args = 2, dim = 1)))
#> [1] "a" "b"
outputs(mxnet:::mx.varg.symbol.internal.not_equal_scalar(alist = list(a, scalar = 3)))
#> [1] "_not_equal_scalar0_output"
outputs(mxnet:::mx.varg.symbol.internal.Plus(list(a, b)))
#> [1] "_plus0_output"
outputs(mxnet:::mx.varg.symbol.FullyConnected(list(data = a, num_hidden = 4, name = "fc")))
#> [1] "fc_output"
outputs(mxnet:::mx.varg.symbol.internal.Group(list(a, b)))
#> [1] "a" "b"
mx.varg.nd.internal.plus_scalar <- mxnet:::mx.varg.nd.internal.plus_scalar
mx.varg.nd.internal.plus_scalar(list(mx.nd.ones(c(2, 2)), scalar = 3))
#>      [,1] [,2]
#> [1,]    4    4
#> [2,]    4    4
