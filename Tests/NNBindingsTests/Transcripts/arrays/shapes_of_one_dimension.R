# The hint of an error tells every shape.
library(mxnet)
mx.nd.zeros(c(2, 3)) + mx.nd.zeros(4)
#! Error in Ops.MXNDArray(mx.nd.zeros(c(2, 3)), mx.nd.zeros(4)) : 
#!   Error in operator _plus: Incompatible attr in node at 1-th input: expected [3,2], got [4]
#!   transcript.R:3:1 | mx.nd.zeros(c(2, 3)) + mx.nd.zeros(4)
#!                    | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^  in R's order: (2, 3) and (4)
#! Execution halted
