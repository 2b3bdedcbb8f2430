/// Package parallel: clusters and forks whose workers are this process, so that results, order and errors are those of one worker.
enum ParallelLibrary {
  static let source = LibrarySource("parallel", #"""
detectCores <- function(all.tests = FALSE, logical = TRUE) .cores()
mclapply <- function(X, FUN, ..., mc.preschedule = TRUE, mc.set.seed = TRUE, mc.silent = FALSE, mc.cores = getOption("mc.cores", 2L),
                     mc.cleanup = TRUE, mc.allow.recursive = TRUE, affinity.list = NULL) {
  if (is.na(mc.cores <- as.integer(mc.cores)) || mc.cores < 1L) stop("'mc.cores' must be >= 1")
  lapply(X, FUN, ...)
}
pvec <- function(v, FUN, ..., mc.set.seed = TRUE, mc.silent = FALSE, mc.cores = getOption("mc.cores", 2L), mc.cleanup = TRUE) FUN(v, ...)
mcmapply <- function(FUN, ..., MoreArgs = NULL, SIMPLIFY = TRUE, USE.NAMES = TRUE, mc.preschedule = TRUE, mc.set.seed = TRUE, mc.silent = FALSE,
                     mc.cores = getOption("mc.cores", 2L), mc.cleanup = TRUE, affinity.list = NULL)
  mapply(FUN, ..., MoreArgs = MoreArgs, SIMPLIFY = SIMPLIFY, USE.NAMES = USE.NAMES)
mcMap <- function(f, ...) Map(f, ...)
makeCluster <- function(spec = getOption("mc.cores", 2), type = "PSOCK", ...) {
  count <- if (is.numeric(spec)) as.integer(spec[1L]) else length(spec)
  if (is.na(count) || count < 1L) stop("numeric 'names' must be >= 1")
  structure(lapply(seq_len(count), function(i) structure(list(rank = i, host = "localhost"), class = "SOCKnode")), class = c("SOCKcluster", "cluster"))
}
makePSOCKcluster <- function(names = getOption("mc.cores", 2), ...) makeCluster(names)
makeForkCluster <- function(nnodes = getOption("mc.cores", 2), ...) makeCluster(nnodes)
print.SOCKcluster <- function(x, ...) {
  cat("socket cluster with ", length(x), " nodes on host ", sQuote("localhost"), "\n", sep = "")
  invisible(x)
}
`[.cluster` <- function(cl, ...) structure(unclass(cl)[...], class = class(cl))
stopCluster <- function(cl = NULL) invisible(NULL)
setDefaultCluster <- function(cl = NULL) invisible(NULL)
clusterExport <- function(cl = NULL, varlist, envir = .GlobalEnv) {
  for (name in varlist) {
    value <- get(name, envir = envir)
    if (!identical(envir, globalenv())) assign(name, value, envir = globalenv())
  }
  invisible(NULL)
}
clusterEvalQ <- function(cl = NULL, expr) {
  value <- eval(substitute(expr), globalenv())
  lapply(seq_len(max(1L, length(cl))), function(i) value)
}
clusterCall <- function(cl = NULL, fun, ...) lapply(seq_len(max(1L, length(cl))), function(i) fun(...))
clusterSetRNGStream <- function(cl = NULL, iseed = NULL) if (!is.null(iseed)) set.seed(iseed) else invisible(NULL)
clusterSplit <- function(cl = NULL, seq) lapply(splitIndices(length(seq), length(cl)), function(i) seq[i])
splitIndices <- function(nx, ncl) {
  if (nx < 1L) return(list())
  if (ncl >= nx) return(as.list(seq_len(nx)))
  fuzz <- min((nx - 1L) / 1000, 0.4 * nx / ncl)
  unname(split(seq_len(nx), cut(seq_len(nx), seq(1 - fuzz, nx + fuzz, length.out = ncl + 1L))))
}
clusterApply <- function(cl = NULL, x, fun, ...) lapply(unname(as.list(x)), fun, ...)
clusterApplyLB <- function(cl = NULL, x, fun, ...) lapply(unname(as.list(x)), fun, ...)
clusterMap <- function(cl = NULL, fun, ..., MoreArgs = NULL, RECYCLE = TRUE, SIMPLIFY = FALSE, USE.NAMES = TRUE, .scheduling = "static")
  mapply(fun, ..., MoreArgs = MoreArgs, SIMPLIFY = SIMPLIFY, USE.NAMES = USE.NAMES)
parLapply <- function(cl = NULL, X, fun, ..., chunk.size = NULL) lapply(X, fun, ...)
parLapplyLB <- function(cl = NULL, X, fun, ..., chunk.size = NULL) lapply(X, fun, ...)
parSapply <- function(cl = NULL, X, FUN, ..., simplify = TRUE, USE.NAMES = TRUE, chunk.size = NULL) sapply(X, FUN, ..., simplify = simplify, USE.NAMES = USE.NAMES)
parSapplyLB <- function(cl = NULL, X, FUN, ..., simplify = TRUE, USE.NAMES = TRUE, chunk.size = NULL) sapply(X, FUN, ..., simplify = simplify, USE.NAMES = USE.NAMES)
parApply <- function(cl = NULL, X, MARGIN, FUN, ..., chunk.size = NULL) apply(X, MARGIN, FUN, ...)
parRapply <- function(cl = NULL, x, FUN, ..., chunk.size = NULL) unlist(apply(x, 1L, FUN, ..., simplify = FALSE), use.names = FALSE)
parCapply <- function(cl = NULL, x, FUN, ..., chunk.size = NULL) unlist(apply(x, 2L, FUN, ..., simplify = FALSE), use.names = FALSE)
"""#)
}
