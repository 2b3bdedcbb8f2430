# Random values, shown in every way there is: `scripts/compare-printing` runs this with GNU R and with nns and compares.
#
# usage: printing.R FIRST-SEED COUNT
arguments <- commandArgs(TRUE)
first <- as.integer(arguments[1])
count <- as.integer(arguments[2])

one <- function(...) sample(list(...), 1)[[1]]
chance <- function(p) runif(1) < p
extent <- function() sample(c(0L, 1L, 1L, 2L, 3L, 4L, 5L, 8L, 13L, 30L), 1)
words <- c("a", "b", "Alpha", "two words", "", "NA", "x.1", "if", "3d", "quote\"d", "back\\slash", "tab\t", "new\nline", "\u00e9t\u00e9", "\u4e2d\u6587", "it's", "a_b", ".x", "TRUE", "longer than the others by far", "%d", "\u20ac 5")

# Vectors of every type, with what is unusual in each.
numbers <- function(n) {
  x <- switch(sample(9, 1), round(rnorm(n), 2), rnorm(n) * 10^sample(-12:12, 1), 10^sample(-20:20, n, TRUE), round(runif(n, -100, 100)), rexp(n) * 1e5,
    sample(c(0, 1, -1, 0.5, 1 / 3, 2 / 3, 100, 1e5, 1e-5, 123456.789), n, TRUE), signif(rnorm(n), sample(7, 1)) * 1000, sample(1e6, n, TRUE) / 100, rep(pi, n))
  if (chance(0.3)) x[runif(n) < 0.3] <- NA
  if (chance(0.2)) x[runif(n) < 0.2] <- sample(c(NaN, Inf, -Inf, 1e300, 1e-300, .Machine$double.xmax, -0), 1)
  x
}
integers <- function(n) {
  x <- switch(sample(4, 1), sample(10L, n, TRUE), sample(-1000:1000, n, TRUE), if (n) seq_len(n) else integer(), sample(.Machine$integer.max, n, TRUE))
  if (chance(0.3)) x[runif(n) < 0.3] <- NA
  x
}
strings <- function(n) {
  x <- sample(words, n, TRUE)
  if (chance(0.3)) x[runif(n) < 0.3] <- NA
  x
}
logicals <- function(n) sample(c(TRUE, FALSE, NA), n, TRUE, c(0.45, 0.45, 0.1))
complexes <- function(n) {
  x <- complex(real = numbers(n), imaginary = numbers(n))
  if (chance(0.5)) round(x, 2) else x
}
raws <- function(n) as.raw(sample(0:255, n, TRUE))
plain <- function(n = extent()) switch(sample(8, 1), numbers(n), numbers(n), integers(n), strings(n), strings(n), logicals(n), if (chance(0.5)) complexes(n) else numbers(n), raws(n))
named <- function(x) {
  if (length(x)) names(x) <- switch(sample(3, 1), make.unique(strings(length(x))), letters[(seq_along(x) - 1) %% 26 + 1], sample(c("a", "", NA, "long name"), length(x), TRUE))
  x
}
labels <- function(n) if (n == 0L || chance(0.3)) NULL else if (chance(0.5)) paste0(sample(letters, 1), seq_len(n)) else sample(words, n, TRUE)
grid <- function() {
  size <- sample(0:6, 2, TRUE)
  x <- matrix(plain(prod(size)), size[1], size[2])
  if (chance(0.5)) dimnames(x) <- list(labels(size[1]), labels(size[2]))
  if (chance(0.1) && !is.null(dimnames(x))) names(dimnames(x)) <- c("rows", "columns")
  x
}
block <- function() {
  size <- sample(1:3, sample(c(1, 3, 3, 4), 1), TRUE)
  x <- array(plain(prod(size)), size)
  if (chance(0.4)) dimnames(x) <- lapply(size, labels)
  x
}
moments <- function(n = extent()) {
  days <- as.Date("2020-02-27") + sample(-20000:20000, n, TRUE)
  if (chance(0.2)) days[runif(n) < 0.3] <- NA
  switch(sample(4, 1), days, as.POSIXct("2021-03-04 05:06:07", tz = "UTC") + sample(c(0, 1, 60, 3600, 86400, 0.5), n, TRUE) * sample(1:1000, n, TRUE),
    as.difftime(numbers(n), units = sample(c("secs", "mins", "hours", "days", "weeks"), 1)), as.POSIXlt(days, tz = "UTC"))
}
factors <- function(n = extent()) {
  x <- factor(sample(c("low", "mid", "high", NA), n, TRUE), levels = sample(c("low", "mid", "high", "never")), ordered = chance(0.3))
  if (chance(0.2)) addNA(x) else x
}
column <- function(n) switch(sample(7, 1), numbers(n), integers(n), strings(n), logicals(n), factors(n), as.Date("2024-01-31") + integers(n) %% 1000L, if (chance(0.3)) complexes(n) else numbers(n))
frame <- function() {
  n <- sample(c(0L, 1L, 2L, 3L, 5L, 9L), 1)
  width <- sample(0:6, 1)
  x <- lapply(seq_len(width), function(i) column(n))
  names(x) <- sample(c("a", "b", "value", "x.y", "a long name", "n", "id", "\u00e9"), width)
  x <- as.data.frame(x, stringsAsFactors = FALSE, optional = TRUE)
  if (width && n && chance(0.3)) rownames(x) <- paste0("row", sample(100, n))
  if (width && n && chance(0.1)) x$l <- lapply(seq_len(n), function(i) plain(sample(3, 1)))
  if (width && n && chance(0.1)) x$m <- matrix(numbers(2 * n), n)
  x
}
bag <- function(depth = 0) {
  x <- lapply(seq_len(sample(c(0L, 1L, 2L, 3L, 4L), 1)), function(i) value(depth + 1))
  if (chance(0.6)) x <- named(x)
  if (chance(0.1)) attr(x, "note") <- plain()
  if (chance(0.1)) class(x) <- "thing"
  if (chance(0.05) && length(x)) dim(x) <- c(1L, length(x))
  x
}
code <- function() {
  e <- function(depth) if (depth > 2 || chance(0.3)) one(quote(x), quote(`a b`), 1, 2L, "s", TRUE, NULL, NA, -1, 1e6, quote(f(x))) else
    switch(sample(14, 1), call(sample(c("+", "-", "*", "/", "^", "%%", "%in%", "==", "<", "&&", "|", ":", "~", "<-", "$", "@"), 1), e(depth + 1), e(depth + 1)),
      call(sample(c("-", "!", "~", "+"), 1), e(depth + 1)), call("(", e(depth + 1)), call("{", e(depth + 1), e(depth + 1)), call("if", e(depth + 1), e(depth + 1)),
      call("if", e(depth + 1), e(depth + 1), e(depth + 1)), call("for", quote(i), e(depth + 1), e(depth + 1)), call("while", e(depth + 1), e(depth + 1)),
      call("[", e(depth + 1), e(depth + 1)), call("[[", e(depth + 1), e(depth + 1)), as.call(list(quote(f), a = e(depth + 1), `b c` = e(depth + 1))),
      call("function", as.pairlist(alist(x = , y = 2)), e(depth + 1)), as.call(list(e(depth + 1), e(depth + 1))), call("repeat", e(depth + 1)))
  switch(sample(5, 1), e(0), e(0), as.expression(list(e(0), e(1))), y ~ x + log(z), as.name(sample(words[words != ""], 1)))
}
setClass("Shown", representation(x = "numeric", label = "character", inner = "list"))
Counter <- setRefClass("Counter", fields = list(count = "numeric", items = "list", any = "ANY"))
objects <- function() switch(sample(5, 1), new("Shown", x = numbers(3), label = strings(2), inner = unclass(bag(2))), Counter$new(count = numbers(2), items = unclass(bag(2)), any = plain()),
  structure(list(value = plain()), class = c("special", "basic")), ts(numbers(12), start = c(2001, 2), frequency = sample(c(1, 4, 12), 1)), table(factors(8), factors(8)))
value <- function(depth = 0) switch(sample(13, 1), plain(), plain(), named(plain()), grid(), block(), factors(), moments(), if (depth < 3) bag(depth) else plain(), if (depth < 2) frame() else plain(),
  if (depth < 3) code() else plain(), NULL, if (depth < 2) objects() else plain(), { x <- plain(); attr(x, "unit") <- "cm"; x })

shown <- function(what, run) {
  cat("--", what, "\n")
  tryCatch(withCallingHandlers(run(), warning = function(w) { cat("warning:", conditionMessage(w), "\n"); invokeRestart("muffleWarning") }),
    error = function(e) cat("error:", conditionMessage(e), "\n"))
}
for (seed in first + seq_len(count) - 1L) {
  cat("== seed", seed, "\n")
  set.seed(seed)
  options(digits = sample(c(7, 7, 7, 3, 15), 1), scipen = sample(c(0, 0, 0, 5, -3), 1), width = sample(c(80, 80, 40, 120), 1))
  x <- value()
  digits <- sample(1:10, 1)
  shown("print", function() print(x))
  shown("str", function() str(x))
  shown("format", function() print(format(x)))
  shown("summary", function() print(summary(x)))
  shown("deparse", function() if (!is.environment(x)) writeLines(deparse(x)))
  shown("dput", function() if (!is.environment(x)) dput(x))
  shown("cat", function() { cat(x, sep = " "); cat("\n") })
  shown("toString", function() print(toString(x)))
  shown("digits", function() print(x, digits = digits))
  shown("noquote", function() print(x, quote = FALSE))
  shown("format digits", function() print(format(x, digits = digits, nsmall = 2)))
  shown("format width", function() print(format(x, width = 12, justify = "right")))
  shown("as.character", function() print(as.character(x)))
  shown("formatC", function() print(formatC(x, digits = digits, width = 10, format = sample(c("g", "f", "e"), 1))))
  shown("prettyNum", function() print(prettyNum(x, big.mark = ",")))
  shown("signif", function() print(signif(x, digits)))
  shown("paste", function() print(paste(x, collapse = "|")))
  shown("head", function() print(head(x, 2)))
  shown("rev", function() print(rev(x)))
  shown("unlist", function() print(unlist(x)))
  shown("table", function() if (is.atomic(x) && length(x)) print(table(x, useNA = "ifany")))
  shown("data.frame", function() print(data.frame(x)))
}
