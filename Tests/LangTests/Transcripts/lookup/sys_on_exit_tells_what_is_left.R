f <- function() sys.on.exit()
f()
#> NULL
f <- function() { on.exit(cat("a\n")); sys.on.exit() }
f()
#> a
#> cat("a\n")
f <- function() { on.exit(cat("a\n")); on.exit(cat("b\n"), add = TRUE); sys.on.exit() }
f()
#> a
#> b
#> {
#>     cat("a\n")
#>     cat("b\n")
#> }
f <- function() { on.exit(stop("late")); 1 }
try(f())
#! Error in f() : late
f <- function() { on.exit(nowhere); 1 }
try(f())
#! Error in f() : object 'nowhere' not found
