f <- function() { on.exit(cat("one\n")); on.exit(cat("two\n"), add = TRUE); on.exit(cat("zero\n"), add = TRUE, after = FALSE); cat("body\n") }
f()
#> body
#> zero
#> one
#> two
