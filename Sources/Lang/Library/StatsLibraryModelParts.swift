/// Parts of models: calls, leverages, derivatives by differences, polynomials of several variables.
enum StatsLibraryModelParts {
  static let source = LibrarySource("model parts", #"""
# The value of an expression with its gradient by finite differences in the variables `theta`.
numericDeriv <- function(expr, theta, rho = parent.frame(), dir = 1, eps = .Machine$double.eps^(1 / if (central) 3 else 2), central = FALSE) {
  if (!is.character(theta)) stop("'theta' should be of type character")
  dir <- rep_len(dir, length(theta))
  value <- eval(expr, rho)
  known <- function(v) {
    if (any(!is.finite(v))) stop("Missing value or an infinity produced when evaluating the model")
    as.double(v)
  }
  base <- known(value)
  columns <- list()
  for (k in seq_along(theta)) {
    start <- get(theta[k], envir = rho)
    if (!is.numeric(start)) stop(gettextf("variable '%s' is not numeric", theta[k]), domain = NA)
    start <- as.double(start)
    for (i in seq_along(start)) {
      step <- eps * (if (start[i] == 0) 1 else abs(start[i])) * dir[k]
      moved <- function(by) {
        changed <- start
        changed[i] <- start[i] + by
        assign(theta[k], changed, envir = rho)
        known(eval(expr, rho))
      }
      columns[[length(columns) + 1L]] <- if (central) (moved(step) - moved(-step)) / (2 * step) else (moved(step) - base) / step
    }
    assign(theta[k], start, envir = rho)
  }
  attr(value, "gradient") <- matrix(unlist(columns), length(base))
  value
}
# Diagonal of the matrix that projects on the columns of `x`.
hat <- function(x, intercept = TRUE) {
  decomposed <- if (is.qr(x)) x else qr(if (intercept) cbind(1, x) else x)
  q <- qr.qy(decomposed, diag(1, nrow = nrow(decomposed$qr), ncol = decomposed$rank))
  rowSums(as.matrix(q^2))
}
getCall <- function(x, ...) UseMethod("getCall")
getCall.default <- function(x, ...) getElement(x, "call")
is.empty.model <- function(x) {
  described <- terms(x)
  length(attr(described, "factors")) == 0L && attr(described, "intercept") == 0L
}
# Products of the polynomials of several variables up to a total degree.
polym <- function(..., degree = 1, coefs = NULL, raw = FALSE) {
  variables <- list(...)
  if (length(variables) == 1L) return(poly(variables[[1L]], degree = degree, coefs = coefs, raw = raw))
  powers <- as.matrix(expand.grid(rep(list(0:degree), length(variables))))
  total <- rowSums(powers)
  powers <- powers[total > 0 & total <= degree, , drop = FALSE]
  parts <- lapply(seq_along(variables), function(j) {
    if (raw) outer(variables[[j]], 0:degree, "^")
    else cbind(1, if (is.null(coefs)) poly(variables[[j]], degree = degree) else poly(variables[[j]], degree = degree, coefs = coefs[[j]]))
  })
  columns <- lapply(seq_len(nrow(powers)), function(i) Reduce(`*`, lapply(seq_along(parts), function(j) parts[[j]][, powers[i, j] + 1L])))
  result <- do.call(cbind, columns)
  colnames(result) <- apply(powers, 1L, paste, collapse = ".")
  attr(result, "degree") <- as.vector(rowSums(powers))
  if (!raw) attr(result, "coefs") <- if (is.null(coefs)) lapply(variables, function(v) attr(poly(v, degree = degree), "coefs")) else coefs
  class(result) <- c("poly", "matrix")
  result
}
Pair <- function(x, y) {
  pairs <- cbind(x, y)
  class(pairs) <- "Pair"
  pairs
}
power <- function(lambda = 1) {
  if (!is.numeric(lambda) || is.na(lambda)) stop("invalid argument 'lambda'")
  if (lambda <= 0) return(make.link("log"))
  if (lambda == 1) return(make.link("identity"))
  structure(list(
    linkfun = function(mu) mu^lambda,
    linkinv = function(eta) pmax(eta^(1 / lambda), .Machine$double.eps),
    mu.eta = function(eta) pmax((1 / lambda) * eta^(1 / lambda - 1), .Machine$double.eps),
    valideta = function(eta) all(is.finite(eta)) && all(eta > 0),
    name = paste0("mu^", round(lambda, 3))), class = "link-glm")
}
"""#)
}
