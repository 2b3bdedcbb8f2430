library(mxnet)
data <- mx.symbol.Variable("data")
net <- mx.symbol.Convolution(data, kernel = c(3, 3), num_filter = 8, name = "c1")
net <- mx.symbol.BatchNorm(net, name = "b1")
net <- mx.symbol.Convolution(net, kernel = c(3, 3), num_filter = 16, num_group = 2, no_bias = TRUE, name = "c2")
net <- mx.symbol.FullyConnected(mx.symbol.Flatten(net), num_hidden = 10, name = "fc")
net <- mx.symbol.SoftmaxOutput(net, name = "softmax")
lines <- capture.output(mx.viz.print.summary(net, c(28, 28, 3, 1)))
grep("b1 |c2 |fc |Total", trimws(gsub(" +", " ", lines)), value = TRUE)
#> [1] "b1 (BatchNorm) (26, 26, 8, 1) 16 c1"       
#> [2] "c2 (Convolution) (24, 24, 16, 1) 576 b1"   
#> [3] "fc (FullyConnected) (10, 1) 92170 flatten0"
#> [4] "Total params: 92986"                       
# States are handed in, not learned: two layers in both directions have 2 * 4 * 16 * (10 + 16 + 2) + 2 * 4 * 16 * (32 + 16 + 2) numbers.
rnn <- mx.symbol.RNN(mx.symbol.Variable("data"), state_size = 16, num_layers = 2, mode = "lstm", bidirectional = TRUE, name = "rnn")
grep("Total", capture.output(mx.viz.print.summary(rnn, c(10, 4, 7))), value = TRUE)
#> [1] "Total params: 9984"
# What two layers share is learned once.
w <- mx.symbol.Variable("w")
twice <- mx.symbol.FullyConnected(mx.symbol.FullyConnected(mx.symbol.Variable("data"), w, num_hidden = 4, no_bias = TRUE), w, num_hidden = 4, no_bias = TRUE)
grep("Total", capture.output(mx.viz.print.summary(twice, c(4, 2))), value = TRUE)
#> [1] "Total params: 16"
