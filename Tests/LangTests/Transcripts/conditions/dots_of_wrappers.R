# Functions that evaluate their argument take it through the dots of a wrapper, too.
quiet <- function(...) suppressWarnings(suppressMessages(...))
quiet(3)
#> [1] 3
quiet({
  warning("not shown")
  message("nor this")
  4
})
#> [1] 4
tried <- function(...) try(...)
tried(5)
#> [1] 5
lines.of <- function(...) capture.output(...)
lines.of(print(6), print(7))
#> [1] "[1] 6" "[1] 7"
