/// Draws from the Wishart distribution and from fitted models.
enum StatsLibrarySimulation {
  static let source = LibrarySource("simulation", #"""
# Draws of covariance matrices: factors by Bartlett's decomposition, multiplied by the Cholesky factor of `Sigma`.
rWishart <- function(n, df, Sigma) {
  Sigma <- as.matrix(Sigma)
  p <- nrow(Sigma)
  if (p != ncol(Sigma)) stop("'scal' must be a square, real matrix")
  if (df < p || p <= 0L) stop("inconsistent degrees of freedom and dimension")
  upper <- tryCatch(chol(Sigma), error = function(e) stop("'scal' matrix is not positive-definite", call. = FALSE))
  draws <- array(0, c(p, p, max(1L, as.integer(n))))
  for (k in seq_len(dim(draws)[3L])) {
    factor <- matrix(0, p, p)
    for (j in seq_len(p)) {
      factor[j, j] <- sqrt(rchisq(1L, df - j + 1))
      for (i in seq_len(j - 1L)) factor[i, j] <- rnorm(1L)
    }
    draws[, , k] <- crossprod(factor %*% upper)
  }
  draws
}
# Responses drawn from a fitted model, one column for each simulation; the state of the generator before is the attribute "seed".
simulate <- function(object, nsim = 1, seed = NULL, ...) UseMethod("simulate")
simulate.lm <- function(object, nsim = 1, seed = NULL, ...) {
  if (!exists(".Random.seed", envir = globalenv(), inherits = FALSE)) runif(1)
  if (is.null(seed)) state <- get(".Random.seed", envir = globalenv()) else {
    before <- get(".Random.seed", envir = globalenv())
    set.seed(seed)
    state <- structure(seed, kind = as.list(RNGkind()))
    on.exit(assign(".Random.seed", before, envir = globalenv()))
  }
  fitted <- fitted(object)
  count <- length(fitted) * nsim
  family <- if (inherits(object, "glm")) object$family$family else "gaussian"
  weights <- if (inherits(object, "glm")) object$prior.weights else object$weights
  columns <- function(drawn) split(drawn, rep(seq_len(nsim), each = length(fitted)))
  values <- switch(family,
    gaussian = {
      variance <- deviance(object) / df.residual(object)
      if (!is.null(weights)) variance <- variance / weights
      columns(fitted + rnorm(count, sd = sqrt(variance)))
    },
    binomial = {
      response <- model.response(model.frame(object))
      if (any(weights %% 1 != 0)) stop("cannot simulate from non-integer prior.weights")
      drawn <- rbinom(count, size = weights, prob = fitted)
      if (is.factor(response)) columns(factor(1 + drawn, levels = 1:2, labels = levels(response)))
      else if (is.matrix(response) && ncol(response) == 2L) lapply(columns(drawn), function(y) {
        both <- cbind(y, weights - y)
        colnames(both) <- colnames(response)
        both
      })
      else columns(drawn / weights)
    },
    poisson = {
      if (any(weights != 1)) warning("ignoring prior weights")
      columns(rpois(count, fitted))
    },
    stop(gettextf("family '%s' not implemented", family), domain = NA))
  names(values) <- paste0("sim_", seq_len(nsim))
  if (!is.matrix(values[[1L]])) values <- as.data.frame(values)
  else class(values) <- "data.frame"
  attr(values, "row.names") <- if (is.null(names(fitted))) seq_along(fitted) else names(fitted)
  attr(values, "seed") <- state
  values
}
"""#)
}
