x <- 1:3
x[5:6] <- 1:3
#! Warning message:
#! In x[5:6] <- 1:3 :
#!   number of items to replace is not a multiple of replacement length
y <- 1
y$a <- 2
#! Warning message:
#! In y$a <- 2 : Coercing LHS to a list
tryCatch(x[1:2] <- 1:3, warning = function(w) print(conditionCall(w)))
#> x[1:2] <- 1:3
