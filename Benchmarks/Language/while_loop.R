collatz <- function(n) {
  steps <- 0
  while (n != 1) {
    if (n %% 2 == 0) n <- n / 2 else n <- 3 * n + 1
    steps <- steps + 1
  }
  steps
}
longest <- 0
i <- 1
while (i <= 8000) {
  steps <- collatz(i)
  if (steps > longest) longest <- steps
  i <- i + 1
}
cat(longest, "\n")
