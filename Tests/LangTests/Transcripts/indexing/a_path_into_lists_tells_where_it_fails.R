l <- list(a = list(b = list(c = 5)), d = 1)
l[[c("a", "b", "c")]]
#> [1] 5
l[[c(1, 1, 1)]]
#> [1] 5
l[[c("a", "b", "x")]]
#> NULL
try(l[[c("a", "x", "c")]])
#! Error in l[[c("a", "x", "c")]] : no such index at level 2
#!
try(l[[c("x", "b")]])
#! Error in l[[c("x", "b")]] : no such index at level 1
#!
try(l[[c(3, 1)]])
#! Error in l[[c(3, 1)]] : no such index at level 1
#!
try(l[[c("d", "x", "c")]])
#! Error in l[[c("d", "x", "c")]] : recursive indexing failed at level 2
#!
try(l[[c(1, 3)]])
#! Error in l[[c(1, 3)]] : subscript out of bounds
