# The words are MXNet's, with extents in its order.
library(mxnet)
x <- mx.nd.ones(c(6, 2))
try(mx.nd.SliceChannel(x, num.outputs = 3, axis = 1, squeeze.axis = TRUE))
#! Error in mx.nd.SliceChannel(x, num.outputs = 3, axis = 1, squeeze.axis = TRUE) : 
#!   Error in operator SliceChannel: If squeeze axis is True, the size of the sliced axis must be the same as num_outputs. Input shape=[2,6], axis=1, num_outputs=3.
try(mx.nd.SliceChannel(x, num.outputs = 4, axis = 1))
#! Error in mx.nd.SliceChannel(x, num.outputs = 4, axis = 1) : 
#!   Error in operator SliceChannel: You are trying to split the 1-th axis of input tensor with shape [2,6] into num_outputs=4 evenly sized chunks, but this is not possible because 4 does not evenly divide 6
try(mx.nd.SliceChannel(x, num.outputs = 2, axis = 5))
#! Error in mx.nd.SliceChannel(x, num.outputs = 2, axis = 5) : 
#!   Error in operator SliceChannel: axis 5 is out of bounds for array of dimension 2
as.array(mx.nd.SliceChannel(x, num.outputs = 2, axis = 0, squeeze.axis = TRUE)[[2]])
#> [1] 1 1 1 1 1 1
