# Pictures in one array, and parts of it, become the runtime's arrays as their numbers would.
library(mxnet)
suppressMessages(library(imager))
folder <- tempfile()
dir.create(folder)
set.seed(5)
for (i in 1:3) save.image(as.cimg(array(runif(70 * 50 * 3), c(70, 50, 1, 3))), sprintf("%s/%d.png", folder, i))
small <- function(i) as.array(resize(load.image(sprintf("%s/%d.png", folder, i)), 96, 96)) * 255
stacked <- array(0, dim = c(96, 96, 3, 3))
for (i in 1:3) stacked[, , , i] <- small(i)
numbers <- stacked + stacked * 0
identical(as.array(mx.nd.array(stacked)), as.array(mx.nd.array(numbers)))
#> [1] TRUE
identical(as.array(mx.nd.array(stacked[, , , 2:3])), as.array(mx.nd.array(numbers[, , , 2:3])))
#> [1] TRUE
iterator <- function(x) {
  it <- mx.io.arrayiter(x, label = 1:3, batch.size = 2)
  batches <- list()
  it$reset()
  while (it$iter.next()) batches <- c(batches, list(as.array(it$value()$data)))
  batches
}
identical(iterator(stacked), iterator(numbers))
#> [1] TRUE
network <- mx.symbol.SoftmaxOutput(mx.symbol.FullyConnected(mx.symbol.Variable("data"), num_hidden = 4, name = "fc"), name = "softmax")
weights <- list(fc_weight = mx.nd.array(array(sin(1:(96 * 96 * 3 * 4)) / 1000, c(96 * 96 * 3, 4))), fc_bias = mx.nd.array(c(1, 2, 3, 4)))
model <- structure(list(symbol = network, arg.params = weights, aux.params = list()), class = "MXFeedForwardModel")
answer <- predict(model, stacked, array.layout = "colmajor")
identical(answer, predict(model, numbers, array.layout = "colmajor"))
#> [1] TRUE
dim(answer)
#> [1] 4 3
# The same model with another weight, with a weight changed in place, and with weights in another order.
model$arg.params$fc_bias <- mx.nd.array(c(9, 2, 3, 4))
all(predict(model, stacked, array.layout = "colmajor")[1, ] > answer[1, ])
#> [1] TRUE
model$arg.params <- rev(weights)
identical(predict(model, stacked, array.layout = "colmajor"), answer)
#> [1] TRUE
# Whole numbers and answers to questions.
as.array(mx.nd.array(matrix(1:6, 2)))
#>      [,1] [,2] [,3]
#> [1,]    1    3    5
#> [2,]    2    4    6
sum(as.array(mx.nd.array(numbers > 100))) == sum(numbers > 100)
#> [1] TRUE
unlink(folder, recursive = TRUE)
