# Sizes of batches and buckets that could not be read are refused where the iterator is made.
library(mxnet)
told <- function(expr) tryCatch(expr, error = function(e) cat(conditionMessage(e), "\n"))
for (size in list(0, -1, NA, Inf, "a", 1:2)) {
  told(mx.io.arrayiter(matrix(1:6, 2), 1:3, batch.size = size))
  told(mx.io.bucket.iter(list("2" = list(data = matrix(1:6, 2), label = 1:3)), batch.size = size))
}
#> batch.size must be a positive number 
#> batch.size must be a positive number 
#> batch.size must be a positive number 
#> batch.size must be a positive number 
#> batch.size must be a positive number 
#> batch.size must be a positive number 
#> batch.size must be a positive number 
#> batch.size must be a positive number 
#> batch.size must be a positive number 
#> batch.size must be a positive number 
#> batch.size must be a positive number 
#> batch.size must be a positive number 
told(mx.io.bucket.iter(list("2" = list(data = matrix(1:6, 2), label = 1:2)), batch.size = 2))
#> bucket '2' has 3 sequences, but 2 labels 
told(mx.io.bucket.iter(list("2" = list(data = 1:6, label = 1:3)), batch.size = 2))
#> bucket '2' needs data, a matrix with a column for each sequence 
told(mx.io.bucket.iter(list("2" = 1:3), batch.size = 2))
#> bucket '2' needs data, a matrix with a column for each sequence 
told(mx.io.bucket.iter(list(a = list(data = matrix(1:6, 2), label = 1:3)), batch.size = 2))
#> buckets must be a list named by the lengths of its sequences 
iter <- mx.io.bucket.iter(list("2" = list(data = matrix(1:6, 2), label = 1:3)), batch.size = 2)
iter$reset()
while (iter$iter.next()) print(as.array(iter$value()$label))
#> [1] 1 2
#> [1] 3 1
