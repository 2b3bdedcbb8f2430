import Lang

/// What the package keeps to itself and scripts reach by `mxnet:::`.
enum InternalsLibrary {
  static let source = LibrarySource("mxnet", #"""
# Collects arrays along R's last dimension: push each, get all.
mx.nd.arraypacker <- function() {
  parts <- list()
  front <- NULL
  mx.internal.object("Rcpp_MXArrayPacker",
    push = function(nd) {
      x <- as.array(nd)
      d <- mx.internal.extents(x)
      if (length(parts) && !identical(d[-length(d)], front)) stop("the arrays differ in more than their last dimension")
      front <<- d[-length(d)]
      parts[[length(parts) + 1L]] <<- as.vector(x)
      invisible(NULL)
    },
    get = function() {
      all <- unlist(parts)
      array(all, c(front, length(all) / max(1, prod(front))))
    })
}
mx.nd.internal.empty <- function(shape, ctx = NULL) {
  if (is.null(ctx)) ctx <- mx.ctx.default()
  if (!is.mx.context(ctx)) stop("wrong mx.context object, please specify with mx.cpu() or mx.gpu()")
  mx.nd.zeros(shape, ctx)
}
mx.nd.internal.empty.array <- function(shape, ctx) mx.nd.zeros(shape, ctx)
mx.nd.internal.array <- function(src.array, ctx) mx.nd.array(src.array, ctx)
mx.nd.internal.as.array <- function(nd) as.array(nd)
mx.nd.internal.dim <- function(nd) dim(nd)
mx.nd.internal.length <- function(nd) length(nd)
mx.nd.internal.ctx <- function(nd) ctx(nd)
mx.nd.internal.load <- function(filename) mx.nd.load(filename)
mx.nd.internal.save <- function(ndarray, filename) mx.nd.save(ndarray, filename)
mx.nd.internal.set.value <- function(src, out) mx.nd.internal.copyto(mx.nd.internal.full(shape = dim(out), value = src), out = out)
mx.nd.internal.dispatch.Ops <- function(op, e1, e2) get(op)(e1, e2)
mx.varg.symbol.internal.Group <- function(alist) do.call(mx.symbol.Group, alist)
mx.io.internal.arrayiter <- function(data, label, unif.rnds, batch.size, shuffle) mx.io.arrayiter(data, label, batch.size, shuffle)
mx.internal.im2rec <- function(...) im2rec(...)
mx.internal.export <- function(path) mxnet.export(path)
"""#)
}
