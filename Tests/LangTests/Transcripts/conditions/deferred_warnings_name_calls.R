g <- function() warning("w")
f <- function() { g(); g(); 3 }
f()
#> [1] 3
#! Warning messages:
#! 1: In g() : w
#! 2: In g() : w
g()
#! Warning message:
#! In g() : w
