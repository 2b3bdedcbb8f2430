/// mlbench: data sets that lessons train on, and problems drawn at random, in the package's order of draws.
enum BenchmarkPackage {
  static let mlbench = PackageLibrary(name: "mlbench", version: "2.1-3", source: LibrarySource("mlbench", #"""
.problem <- function(name, x, classes) structure(list(x = x, classes = classes), class = c(name, "mlbench"))
# Two classes of equal size, the second on rows drawn at random.
.halves <- function(n) {
  second <- sample(seq_len(n), n / 2)
  list(second = second, classes = factor(ifelse(seq_len(n) %in% second, "2", "1"), levels = c("1", "2")))
}
.square <- function(n, d) {
  x <- matrix(runif(n * d, -1, 1), n, d)
  if (d != as.integer(d) || d < 2) stop(simpleError("d must be an integer >=2", sys.call(-1L)))
  x
}
mlbench.1spiral <- function(n, cycles = 1, sd = 0) {
  turn <- seq(0, by = cycles / n, length.out = n)
  radius <- 2 * turn + 1
  x <- radius * cos(2 * pi * turn) / 3
  y <- radius * sin(2 * pi * turn) / 3
  if (sd > 0) {
    away <- rnorm(n, sd = sd)
    dx <- cos(2 * pi * turn) - pi * radius * sin(2 * pi * turn)
    dy <- sin(2 * pi * turn) + pi * radius * cos(2 * pi * turn)
    speed <- sqrt(dx^2 + dy^2)
    x <- x + away * dy / speed
    y <- y - away * dx / speed
  }
  cbind(x, y, deparse.level = 0)
}
mlbench.spirals <- function(n, cycles = 1, sd = 0) {
  half <- .halves(n)
  k <- length(half$second)
  x <- matrix(0, n, 2L)
  x[-half$second, ] <- mlbench.1spiral(n - k, cycles, sd)
  x[half$second, ] <- -mlbench.1spiral(k, cycles, sd)
  .problem("mlbench.spirals", x, half$classes)
}
mlbench.circle <- function(n, d = 2) {
  x <- .square(n, d)
  # The ball that fills half of the cube.
  radius <- (2^(d - 1) * gamma(1 + d / 2) / pi^(d / 2))^(1 / d)
  .problem("mlbench.circle", x, factor(ifelse(rowSums(x^2) > radius^2, 2, 1)))
}
mlbench.xor <- function(n, d = 2) {
  x <- .square(n, d)
  same <- (x[, -1L, drop = FALSE] >= 0) == (x[, 1L] >= 0)
  .problem("mlbench.xor", x, factor(1 + drop(same %*% 2^seq(0, d - 2))))
}
mlbench.2dnormals <- function(n, cl = 2, r = sqrt(cl), sd = 1) {
  class <- sample(seq(0, cl - 1), n, replace = TRUE)
  angle <- pi / 4 + class * 2 * pi / cl
  .problem("mlbench.2dnormals", matrix(rnorm(2 * n, sd = sd), ncol = 2L) + r * cbind(cos(angle), sin(angle)), factor(class + 1))
}
mlbench.ringnorm <- function(n, d = 20) {
  half <- .halves(n)
  k <- length(half$second)
  x <- matrix(0, n, d)
  x[-half$second, ] <- rnorm(d * (n - k), sd = 2)
  x[half$second, ] <- rnorm(d * k, mean = 1 / sqrt(d))
  .problem("mlbench.ringnorm", x, half$classes)
}
mlbench.twonorm <- function(n, d = 20) {
  half <- .halves(n)
  k <- length(half$second)
  x <- matrix(0, n, d)
  x[-half$second, ] <- rnorm(d * (n - k), mean = 2 / sqrt(d))
  x[half$second, ] <- rnorm(d * k, mean = -2 / sqrt(d))
  .problem("mlbench.twonorm", x, half$classes)
}
mlbench.friedman1 <- function(n, sd = 1) {
  x <- matrix(runif(10 * n), ncol = 10L)
  y <- 10 * sin(pi * x[, 1L] * x[, 2L]) + 20 * (x[, 3L] - 0.5)^2 + 10 * x[, 4L] + 5 * x[, 5L]
  list(x = x, y = if (sd > 0) y + rnorm(n, sd = sd) else y)
}
# Frequency, resistance, inductance and capacitance of a circuit; `f` of them, with noise.
.circuit <- function(n, sd, f) {
  x <- cbind(runif(n, 0, 100), runif(n, 40 * pi, 560 * pi), runif(n), runif(n, 1, 11))
  y <- f(x[, 1L], x[, 2L] * x[, 3L] - 1 / (x[, 2L] * x[, 4L]))
  list(x = x, y = if (sd > 0) y + rnorm(n, sd = sd) else y)
}
mlbench.friedman2 <- function(n, sd = 125) .circuit(n, sd, function(resistance, reactance) sqrt(resistance^2 + reactance^2))
mlbench.friedman3 <- function(n, sd = 0.1) .circuit(n, sd, function(resistance, reactance) atan(reactance / resistance))
as.data.frame.mlbench <- function(x, row.names = NULL, optional = FALSE, ...) data.frame(x = x$x, classes = x$classes)
plot.mlbench <- function(x, xlab = "", ylab = "", ...) {
  if (ncol(x$x) == 2L) plot(x$x, col = as.integer(x$classes), xlab = xlab, ylab = ylab, ...)
  else pairs(x$x, col = as.integer(x$classes), ...)
}
"""#), data: [BenchmarkDatasets.source], methods: ["as.data.frame.mlbench", "plot.mlbench"])
}
