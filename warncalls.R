as.integer("x"); f <- function(...) log(-1); f(); g <- function() f(); g()
