library(mxnet)
writeLines(c("1 0:0.5 2:1.5", "0 1:2", "1 0:3 1:4 2:5", "0", "1 2:7"), "d.libsvm")
iter <- mx.io.LibSVMIter(data.libsvm = "d.libsvm", data.shape = 3, batch.size = 2)
while (iter$iter.next()) { print(as.array(iter$value()$data)); cat(as.array(iter$value()$label), "|", iter$num.pad(), "\n") }
#>      [,1] [,2]
#> [1,]  0.5    0
#> [2,]  0.0    2
#> [3,]  1.5    0
#> 1 0 | 0 
#>      [,1] [,2]
#> [1,]    3    0
#> [2,]    4    0
#> [3,]    5    0
#> 1 0 | 0 
#>      [,1] [,2]
#> [1,]    0  0.5
#> [2,]    0  0.0
#> [3,]    7  1.5
#> 1 1 | 1 
writeLines(c("0:1 1:2", "1:3", "0:4", "0:5", "1:6"), "l.libsvm")
iter <- mx.io.LibSVMIter(data.libsvm = "d.libsvm", data.shape = 3, label.libsvm = "l.libsvm", label.shape = 2, batch.size = 5)
iter$iter.next()
#> [1] TRUE
as.array(iter$value()$label)
#>      [,1] [,2] [,3] [,4] [,5]
#> [1,]    1    0    4    5    0
#> [2,]    2    3    0    0    6
try(mx.io.LibSVMIter(data.libsvm = "d.libsvm", data.shape = 2, batch.size = 2))
#! Error in mx.io.LibSVMIter(data.libsvm = "d.libsvm", data.shape = 2, batch.size = 2) : 
#!   d.libsvm: line 1: index 2 is not among the 2 elements of data_shape
writeLines("1 a:b", "bad.libsvm")
try(mx.io.LibSVMIter(data.libsvm = "bad.libsvm", data.shape = 2, batch.size = 2))
#! Error in mx.io.LibSVMIter(data.libsvm = "bad.libsvm", data.shape = 2,  : 
#!   bad.libsvm: line 1: 'a:b' is not index:value
