# Arguments whose names end in data or label have no gradient, nor has fixed.param; all others have.
library(mxnet)
net <- mx.symbol.FullyConnected(mx.symbol.Variable("digit") + mx.symbol.Variable("noise_data"), num_hidden = 2, name = "fc")
net <- mx.symbol.SoftmaxOutput(net, name = "sm")
exec <- mx.simple.bind(net, ctx = mx.cpu(), grad.req = "write", digit = c(3, 2), noise_data = c(3, 2), fixed.param = "fc_bias")
sapply(exec$ref.grad.arrays, is.null)
#>      digit noise_data  fc_weight    fc_bias   sm_label 
#>      FALSE       TRUE      FALSE       TRUE       TRUE 
try(mx.simple.bind(net, ctx = mx.cpu(), grad.req = "write", digit = c(3, 2), noise_data = c(4, 2)))
#! Error in mx.simple.bind(net, ctx = mx.cpu(), grad.req = "write", digit = c(3,  : 
#!   Error in operator _plus0: Incompatible attr in node _plus0 at 1-th input: expected [2,3], got [2,4]
