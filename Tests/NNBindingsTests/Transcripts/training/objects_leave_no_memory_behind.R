# Executors with convolutions, iterators and stores are freed when nobody has them any more.
library(mxnet)
megabytes <- function() as.numeric(sub("\\D*(\\d+).*", "\\1", grep("VmRSS", readLines("/proc/self/status"), value = TRUE))) / 1024
grows <- function(work, times) {
  for (i in 1:(times / 4)) work()
  before <- megabytes()
  for (i in 1:times) work()
  megabytes() - before
}
data <- mx.symbol.Variable("data")
net <- mx.symbol.Deconvolution(mx.symbol.Convolution(data, kernel = c(3, 3), num.filter = 8), kernel = c(2, 2), stride = c(2, 2), num.filter = 4)
train <- function() {
  exec <- mx.simple.bind(mx.symbol.MakeLoss(net), mx.cpu(), data = c(12, 12, 3, 2), grad.req = "write")
  mx.exec.forward(exec, is.train = TRUE)
  mx.exec.backward(exec)
}
# Each kept 45 KB once.
grows(train, 200) < 4
#> [1] TRUE
x <- matrix(0, 100, 300)
iterate <- function() {
  iter <- mx.io.arrayiter(x, 1:300, batch.size = 50)
  iter$reset()
  while (iter$iter.next()) iter$value()
}
grows(iterate, 100) < 4
#> [1] TRUE
store <- function() {
  kv <- mx.kv.create()
  kv$init(1, mx.nd.ones(30000))
  kv$set.optimizer(mx.opt.create("adam"))
  kv$push(1, list(mx.nd.ones(30000)))
}
grows(store, 100) < 6
#> [1] TRUE
