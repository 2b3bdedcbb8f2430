/// caTools: samples split by classes, running statistics, areas under curves.
enum CaToolsPackage {
  static let package = PackageLibrary(name: "caTools", version: "1.18.2", source: LibrarySource("caTools", #"""
sample.split <- function(Y, SplitRatio = 2 / 3, group = NULL) {
  n <- length(Y)
  nGroup <- length(group)
  if (nGroup > 0L && nGroup != n) stop("Error in sample.split: Vectors 'Y' and 'group' have to have the same length")
  S <- abs(SplitRatio)
  if (S >= n) stop("Error in sample.split: 'SplitRatio' parameter has to be i [0, 1] range or [1, length(Y)] range")
  if (S >= 1) S <- S / n
  chosen <- logical(n)
  if (nGroup) Y <- group
  classes <- unique(Y)
  sets <- if (2 * length(classes) > n) list(seq_len(n)) else lapply(classes, function(k) which(Y == k))
  for (set in sets) chosen[set[order(runif(length(set)))[seq_len(max(1, round(length(set) * S)))]]] <- TRUE
  if (SplitRatio < 0) !chosen else chosen
}
.window <- function(n, k, align) {
  left <- switch(align, center = (k - 1L) %/% 2L, left = 0L, right = k - 1L)
  list(from = seq_len(n) - left, to = seq_len(n) - left + k - 1L, left = left)
}
# A statistic of a moving window; at the ends the window is cut off, or what `endrule` says.
.running <- function(x, k, f, endrule, align, width = 1L) {
  endrule <- match.arg(endrule, c("func", "NA", "trim", "keep", "constant", "mean", "sd", "mad", "min", "max", "quantile"))
  align <- match.arg(align, c("center", "left", "right"))
  dims <- dim(x)
  if (length(dims) == 2L) {
    columns <- lapply(seq_len(dims[2L]), function(j) .running(x[, j], k, f, endrule, align, width))
    return(if (width == 1L) do.call(cbind, columns) else aperm(simplify2array(columns), c(1L, 3L, 2L)))
  }
  n <- length(x)
  k <- as.integer(k)
  w <- .window(n, k, align)
  inside <- w$from >= 1L & w$to <= n
  one <- function(i) f(x[max(1L, w$from[i]):min(n, w$to[i])])
  if (endrule %in% c("NA", "trim", "keep", "constant")) {
    whole <- which(inside)
    out <- vapply(whole, one, numeric(width))
    if (width > 1L) out <- t(out)
    if (endrule == "trim") return(out)
    if (width > 1L) { full <- matrix(NA_real_, n, width); full[whole, ] <- out } else { full <- rep(NA_real_, n); full[whole] <- out }
    rest <- setdiff(seq_len(n), whole)
    if (endrule == "keep") { if (width > 1L) full[rest, ] <- x[rest] else full[rest] <- x[rest] }
    if (endrule == "constant") for (i in rest) { near <- if (i < whole[1L]) whole[1L] else whole[length(whole)]; if (width > 1L) full[i, ] <- full[near, ] else full[i] <- full[near] }
    return(full)
  }
  out <- vapply(seq_len(n), one, numeric(width))
  if (width > 1L) t(out) else out
}
.gone <- function(f) function(v) { v <- v[!is.na(v)]; if (length(v)) f(v) else NA_real_ }
runmean <- function(x, k, alg = c("C", "R", "fast", "exact"), endrule = c("mean", "NA", "trim", "keep", "constant", "func"), align = c("center", "left", "right")) .running(x, k, .gone(function(v) mean(v)), endrule[1L], align[1L])
runmin <- function(x, k, alg = c("C", "R"), endrule = c("min", "NA", "trim", "keep", "constant", "func"), align = c("center", "left", "right")) .running(x, k, .gone(function(v) as.numeric(min(v))), endrule[1L], align[1L])
runmax <- function(x, k, alg = c("C", "R"), endrule = c("max", "NA", "trim", "keep", "constant", "func"), align = c("center", "left", "right")) .running(x, k, .gone(function(v) as.numeric(max(v))), endrule[1L], align[1L])
runsd <- function(x, k, center = runmean(x, k), endrule = c("sd", "NA", "trim", "keep", "constant", "func"), align = c("center", "left", "right")) .running(x, k, .gone(function(v) sd(v)), endrule[1L], align[1L])
runmad <- function(x, k, center = runquantile(x, k, 0.5, endrule = endrule), constant = 1.4826, endrule = c("mad", "NA", "trim", "keep", "constant", "func"), align = c("center", "left", "right")) .running(x, k, .gone(function(v) mad(v, constant = constant)), endrule[1L], align[1L])
runquantile <- function(x, k, probs, type = 7, endrule = c("quantile", "NA", "trim", "keep", "constant", "func"), align = c("center", "left", "right")) .running(x, k, function(v) { v <- v[!is.na(v)]; if (length(v)) unname(quantile(v, probs, type = type)) else rep(NA_real_, length(probs)) }, endrule[1L], align[1L], length(probs))
trapz <- function(x, y) {
  n <- length(x)
  if (n != length(y)) stop("Arguments 'x' and 'y' should have the same length")
  if (n < 2L) return(0)
  sum((x[-1L] - x[-n]) * (y[-1L] + y[-n])) / 2
}
colAUC <- function(X, y, plotROC = FALSE, alg = c("Wilcoxon", "ROC")) {
  y <- as.factor(y)
  X <- as.matrix(X)
  if (nrow(X) != length(y)) stop("Error in colAUC: length(y) and nrow(X) must be the same")
  levels <- levels(y)
  if (length(levels) < 2L) stop("Error in colAUC: 'y' has to have at least 2 levels")
  pairs <- t(combn(length(levels), 2L))
  out <- apply(X, 2L, function(v) apply(pairs, 1L, function(p) {
    a <- v[y == levels[p[1L]]]
    b <- v[y == levels[p[2L]]]
    if (!length(a) || !length(b)) return(0.5)
    auc <- (sum(rank(c(a, b))[seq_along(a)]) - length(a) * (length(a) + 1) / 2) / length(a) / length(b)
    max(auc, 1 - auc)
  }))
  matrix(out, nrow(pairs), ncol(X), dimnames = list(paste(levels[pairs[, 1L]], "vs.", levels[pairs[, 2L]]), colnames(X)))
}
combs <- function(v, k) { n <- length(v); if (k > n) return(matrix(v[0L], 0L, 0L)); if (k == n) return(matrix(v, 1L)); t(combn(v, k)) }
sumexact <- function(..., na.rm = FALSE) .exactSums(c(...), na.rm, FALSE)
cumsumexact <- function(x) .exactSums(x, FALSE, TRUE)
# Partial sums that do not overlap keep every bit.
.exactSums <- function(x, na.rm, all) {
  if (na.rm) x <- x[!is.na(x)]
  parts <- numeric()
  out <- numeric(length(x))
  for (i in seq_along(x)) {
    v <- x[i]
    kept <- numeric()
    for (p in parts) {
      if (abs(v) < abs(p)) { t <- v; v <- p; p <- t }
      high <- v + p
      low <- p - (high - v)
      if (low != 0) kept <- c(kept, low)
      v <- high
    }
    parts <- c(kept, v)
    out[i] <- sum(rev(parts))
  }
  if (all) out else sum(rev(parts))
}
base64encode <- function(x, size = NA, endian = .Platform$endian) {
  if (!is.raw(x)) x <- if (is.character(x)) charToRaw(paste(x, collapse = "\n")) else writeBin(x, raw(), size = size, endian = endian)
  alphabet <- c(LETTERS, letters, 0:9, "+", "/")
  bytes <- as.integer(x)
  pad <- (3L - length(bytes) %% 3L) %% 3L
  m <- matrix(c(bytes, integer(pad)), 3L)
  number <- m[1L, ] * 65536L + m[2L, ] * 256L + m[3L, ]
  text <- alphabet[rbind(number %/% 262144L, number %/% 4096L %% 64L, number %/% 64L %% 64L, number %% 64L) + 1L]
  if (pad) text[length(text) - seq_len(pad) + 1L] <- "="
  paste(text, collapse = "")
}
base64decode <- function(z, what, size = NA, signed = TRUE, endian = .Platform$endian) {
  code <- match(strsplit(gsub("[^A-Za-z0-9+/]", "", z), "")[[1L]], c(LETTERS, letters, 0:9, "+", "/")) - 1L
  pad <- (4L - length(code) %% 4L) %% 4L
  m <- matrix(c(code, integer(pad)), 4L)
  number <- m[1L, ] * 262144L + m[2L, ] * 4096L + m[3L, ] * 64L + m[4L, ]
  bytes <- as.raw(rbind(number %/% 65536L, number %/% 256L %% 256L, number %% 256L))
  bytes <- bytes[seq_len(length(bytes) - pad)]
  if (what == "character") return(rawToChar(bytes))
  if (what == "raw") return(bytes)
  width <- if (is.na(size)) switch(what, integer = 4L, numeric = , double = 8L, logical = 4L, 1L) else size
  readBin(bytes, what, n = length(bytes) / width, size = size, signed = signed, endian = endian)
}
"""#))
}
