/// Functions that compute an expression with its derivatives: common subexpressions are computed once.
enum StatsLibraryDerivatives {
  static let source = LibrarySource("Derivatives", #"""
deriv <- function(expr, ...) UseMethod("deriv")
deriv3 <- function(expr, ...) UseMethod("deriv3")
deriv.formula <- function(expr, namevec, function.arg = NULL, tag = ".expr", hessian = FALSE, ...) deriv.default(expr[[length(expr)]], namevec, function.arg, tag, hessian, ...)
deriv3.formula <- function(expr, namevec, function.arg = NULL, tag = ".expr", hessian = TRUE, ...) deriv.default(expr[[length(expr)]], namevec, function.arg, tag, hessian, ...)
deriv3.default <- function(expr, namevec, function.arg = NULL, tag = ".expr", hessian = TRUE, ...) deriv.default(expr, namevec, function.arg, tag, hessian, ...)
deriv.default <- function(expr, namevec, function.arg = NULL, tag = ".expr", hessian = FALSE, ...) {
  if (is.expression(expr)) expr <- expr[[1L]]
  if (!is.character(namevec) || !length(namevec)) stop("invalid variable names")
  # Subexpressions met before get one number; only those used twice are computed apart.
  parts <- list()
  number <- function(e) {
    if (!is.call(e)) return(e)
    if (identical(e[[1L]], quote(`(`))) return(number(e[[2L]]))
    for (i in seq_along(e)[-1L]) e[[i]] <- number(e[[i]])
    at <- which(vapply(parts, identical, NA, e))
    if (!length(at)) { parts[[length(parts) + 1L]] <<- e; at <- length(parts) }
    as.name(paste0(tag, at[1L]))
  }
  value <- number(expr)
  gradients <- list()
  hessians <- list()
  for (i in seq_along(namevec)) {
    d <- D(expr, namevec[i])
    gradients[[i]] <- number(d)
    if (hessian) for (j in i:length(namevec)) hessians[[paste(i, j)]] <- number(D(d, namevec[j]))
  }
  tags <- paste0(tag, seq_along(parts))
  ends <- c(list(value), gradients, hessians)
  uses <- vapply(tags, function(t) sum(vapply(c(parts, ends), function(e) sum(all.names(e, unique = FALSE) == t), 0L)), 0L)
  # Back from numbers to expressions where a part is used once.
  expand <- function(e) {
    if (is.name(e)) {
      at <- match(as.character(e), tags)
      if (is.na(at) || uses[at] > 1L) return(e)
      return(expand(parts[[at]]))
    }
    if (is.call(e)) for (i in seq_along(e)[-1L]) e[[i]] <- expand(e[[i]])
    e
  }
  kept <- which(uses > 1L)
  body <- list(quote(`{`))
  for (k in kept) body <- c(body, call("<-", as.name(tags[k]), { e <- parts[[k]]; for (i in seq_along(e)[-1L]) e[[i]] <- expand(e[[i]]); e }))
  body <- c(body, call("<-", quote(.value), expand(value)),
    bquote(.grad <- array(0, c(length(.value), .(length(namevec))), list(NULL, .(as.call(c(quote(c), as.list(namevec))))))))
  if (hessian) {
    n <- length(namevec)
    cn <- as.call(c(quote(c), as.list(namevec)))
    body <- c(body, bquote(.hessian <- array(0, c(length(.value), .(n), .(n)), list(NULL, .(cn), .(cn)))))
  }
  for (i in seq_along(namevec)) {
    body <- c(body, bquote(.grad[, .(namevec[i])] <- .(expand(gradients[[i]]))))
    if (hessian) for (j in i:length(namevec)) {
      h <- expand(hessians[[paste(i, j)]])
      body <- c(body, if (i == j) bquote(.hessian[, .(namevec[i]), .(namevec[i])] <- .(h))
        else bquote(.hessian[, .(namevec[i]), .(namevec[j])] <- .hessian[, .(namevec[j]), .(namevec[i])] <- .(h)))
    }
  }
  body <- c(body, quote(attr(.value, "gradient") <- .grad), if (hessian) quote(attr(.value, "hessian") <- .hessian), quote(.value))
  code <- as.call(body)
  if (is.null(function.arg)) return(as.expression(code))
  if (is.function(function.arg)) { body(function.arg) <- code; return(function.arg) }
  if (isTRUE(function.arg)) function.arg <- namevec
  as.function(c(setNames(rep(alist(x = ), length(function.arg)), function.arg), code), envir = parent.frame())
}
"""#)
}
