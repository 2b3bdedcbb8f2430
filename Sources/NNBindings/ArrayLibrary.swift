import Lang

/// Arrays of the runtime where R expects its own: subsets, transposition, functions of numbers. The original has none of these; code
/// written for its first versions, whose metrics got plain arrays, relies on them.
enum ArrayLibrary {
  static let source = LibrarySource("mxnet", #"""
`[.MXNDArray` <- function(x, ...) as.array(x)[...]
`[[.MXNDArray` <- function(x, ...) as.array(x)[[...]]
colSums.MXNDArray <- function(x, ...) colSums(as.array(x), ...)
rowSums.MXNDArray <- function(x, ...) rowSums(as.array(x), ...)
colMeans.MXNDArray <- function(x, ...) colMeans(as.array(x), ...)
rowMeans.MXNDArray <- function(x, ...) rowMeans(as.array(x), ...)
t.MXNDArray <- function(x) t(as.array(x))
mean.MXNDArray <- function(x, ...) mean(as.array(x), ...)
Math.MXNDArray <- function(x, ...) mx.nd.array(do.call(.Generic, list(as.array(x), ...)), ctx(x))
Summary.MXNDArray <- function(..., na.rm = FALSE)
  do.call(.Generic, c(lapply(list(...), mx.metric.internal.plain), na.rm = na.rm))
as.integer.MXNDArray <- function(x, ...) as.integer(as.array(x), ...)
as.data.frame.MXNDArray <- function(x, ...) as.data.frame(as.array(x), ...)
format.MXNDArray <- function(x, ...) format(as.array(x), ...)
all.equal.MXNDArray <- function(target, current, ...) {
  if (!is.mx.ndarray(current)) return("current is not an MXNDArray")
  all.equal(as.array(target), as.array(current), ...)
}
rev.MXNDArray <- function(x) rev(as.array(x))
"""#)
}
