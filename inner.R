a <- 1:3
a
# comment
f <- function(x) {
  x + 1
}
f(a)
