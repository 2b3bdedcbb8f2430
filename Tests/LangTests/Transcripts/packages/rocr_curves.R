library(ROCR)
p <- prediction(c(0.9, 0.8, 0.7, 0.6, 0.55, 0.54), c(1, 1, 0, 1, 0, 0))
performance(p, "auc")@y.values[[1]]
#> [1] 0.8888889
f <- performance(p, "tpr", "fpr")
f@x.values[[1]]
#> [1] 0.0000000 0.0000000 0.0000000 0.3333333 0.3333333 0.6666667 1.0000000
f@y.values[[1]]
#> [1] 0.0000000 0.3333333 0.6666667 0.6666667 1.0000000 1.0000000 1.0000000
f@y.name
#> [1] "True positive rate"
performance(p, "acc")@y.values[[1]]
#> [1] 0.5000000 0.6666667 0.8333333 0.6666667 0.8333333 0.6666667 0.5000000
prediction(c(0.1, 0.2), c(1, 1))
#! Error in prediction(c(0.1, 0.2), c(1, 1)) : 
#!   Number of classes is not equal to 2.
#! ROCR currently supports only evaluation of binary classification tasks.
#! Execution halted
