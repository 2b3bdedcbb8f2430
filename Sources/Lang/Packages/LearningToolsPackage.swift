/// e1071: moments, agreement of classes and Bayes' rule with independent predictors.
enum LearningToolsPackage {
  static let e1071 = PackageLibrary(name: "e1071", version: "1.7.13", source: LibrarySource("e1071", #"""
skewness <- function(x, na.rm = FALSE, type = 3) {
  if (any(gone <- is.na(x))) { if (!na.rm) return(NA); x <- x[!gone] }
  if (!(type %in% 1:3)) stop("Invalid 'type' argument.")
  n <- length(x)
  x <- x - mean(x)
  y <- sqrt(n) * sum(x^3) / sum(x^2)^(3 / 2)
  if (type == 2) { if (n < 3) stop("Need at least 3 complete observations."); y <- y * sqrt(n * (n - 1)) / (n - 2) } else if (type == 3) y <- y * (1 - 1 / n)^(3 / 2)
  y
}
kurtosis <- function(x, na.rm = FALSE, type = 3) {
  if (any(gone <- is.na(x))) { if (!na.rm) return(NA); x <- x[!gone] }
  if (!(type %in% 1:3)) stop("Invalid 'type' argument.")
  n <- length(x)
  x <- x - mean(x)
  r <- n * sum(x^4) / sum(x^2)^2
  if (type == 1) r - 3 else if (type == 2) { if (n < 4) stop("Need at least 4 complete observations."); ((n + 1) * (r - 3) + 6) * (n - 1) / ((n - 2) * (n - 3)) } else r * (1 - 1 / n)^2 - 3
}
moment <- function(x, order = 1, center = FALSE, absolute = FALSE, na.rm = FALSE) {
  if (na.rm) x <- x[!is.na(x)]
  if (center) x <- x - mean(x)
  if (absolute) x <- abs(x)
  sum(x^order) / length(x)
}
sigmoid <- function(x) 1 / (1 + exp(-x))
dsigmoid <- function(x) sigmoid(x) * (1 - sigmoid(x))
d2sigmoid <- function(x) dsigmoid(x) * (1 - 2 * sigmoid(x))
hamming.distance <- function(x, y) {
  if (is.matrix(x)) { n <- nrow(x); out <- matrix(0, n, n, dimnames = list(rownames(x), rownames(x))); for (i in seq_len(n)) for (j in seq_len(n)) out[i, j] <- sum(x[i, ] != x[j, ]); return(out) }
  if (length(x) != length(y)) stop("lengths of x and y must be the same")
  sum(x != y)
}
# Each row of the smaller ones with the last number put into every place, the first row's before all.
permutations <- function(n) {
  out <- matrix(1, 1L, 1L)
  for (k in seq_len(n)[-1L]) {
    out <- do.call(rbind, lapply(seq_len(nrow(out)), function(r) out[r, , drop = FALSE]))
    grown <- lapply(seq_len(k), function(place) {
      left <- seq_len(place - 1L)
      cbind(out[, left, drop = FALSE] + 1, 1, out[, setdiff(seq_len(k - 1L), left), drop = FALSE] + 1)
    })
    out <- do.call(rbind, lapply(seq_len(nrow(out)), function(r) do.call(rbind, lapply(grown, function(g) g[r, ]))))
  }
  out
}
bincombinations <- function(p) matrix(as.numeric(outer(seq_len(2^p) - 1, p:1, function(k, b) k %/% 2^(b - 1) %% 2)), 2^p, p)
hanning.window <- function(n) if (n == 1) 1 else 0.5 - 0.5 * cos(2 * pi * (seq_len(n) - 1) / (n - 1))
hamming.window <- function(n) if (n == 1) 1 else 0.54 - 0.46 * cos(2 * pi * (seq_len(n) - 1) / (n - 1))
rectangle.window <- function(n) rep(1, n)
classAgreement <- function(tab, match.names = FALSE) {
  n <- sum(tab)
  rows <- rowSums(tab)
  columns <- colSums(tab)
  if (match.names) { both <- intersect(rownames(tab), colnames(tab)); p0 <- sum(diag(tab[both, both])) / n; pc <- sum(rows[both] * columns[both]) / n^2 }
  else { m <- min(length(rows), length(columns)); p0 <- sum(diag(tab[1:m, 1:m])) / n; pc <- sum((rows / n)[1:m] * (columns / n)[1:m]) }
  pairs <- choose(n, 2)
  rand <- 1 + (sum(tab^2) - (sum(rows^2) + sum(columns^2)) / 2) / pairs
  nis <- sum(choose(rows, 2))
  njs <- sum(choose(columns, 2))
  list(diag = p0, kappa = (p0 - pc) / (1 - pc), rand = rand, crand = (sum(choose(tab[tab > 1], 2)) - nis * njs / pairs) / ((nis + njs) / 2 - nis * njs / pairs))
}
countpattern <- function(x, matching = FALSE) {
  p <- ncol(x)
  code <- as.vector(x %*% 2^((p - 1):0)) + 1
  out <- tabulate(code, 2^p)
  names(out) <- apply(bincombinations(p), 1L, paste, collapse = "")
  if (matching) list(pat = out, matching = code) else out
}
impute <- function(x, what = c("median", "mean")) {
  what <- match.arg(what)
  f <- get(what)
  if (is.matrix(x) || is.data.frame(x)) { for (j in seq_len(ncol(x))) { v <- x[, j]; v[is.na(v)] <- f(v, na.rm = TRUE); x[, j] <- v }; x } else { x[is.na(x)] <- f(x, na.rm = TRUE); x }
}
allShortestPaths <- function(x) {
  x <- as.matrix(x)
  x[is.na(x)] <- Inf
  diag(x) <- 0
  n <- nrow(x)
  z <- matrix(0, n, n)
  for (k in seq_len(n)) for (i in seq_len(n)) for (j in seq_len(n)) if (x[i, k] + x[k, j] < x[i, j]) { x[i, j] <- x[i, k] + x[k, j]; z[i, j] <- k }
  list(length = x, middlePoints = z)
}
extractPath <- function(obj, start, end) {
  between <- function(a, b) { k <- obj$middlePoints[a, b]; if (k == 0) integer() else c(between(a, k), k, between(k, b)) }
  c(start, between(start, end), end)
}
# Bayes' rule with independent predictors: normal numbers, counted classes.
naiveBayes <- function(x, ...) UseMethod("naiveBayes")
.likelihoods <- function(x, y, laplace, yname, weights = NULL) {
  one <- function(name) {
    v <- x[[name]]
    out <- if (is.numeric(v)) cbind(tapply(v, y, mean, na.rm = TRUE), tapply(v, y, sd, na.rm = TRUE)) else {
      tab <- if (is.null(weights)) table(y, v) else tapply(weights, list(y, v), sum)
      tab <- unclass(tab)
      (tab + laplace) / (rowSums(tab) + laplace * nlevels(as.factor(v)))
    }
    names(dimnames(out)) <- c(yname, name)
    if (is.numeric(v)) dimnames(out) <- setNames(list(rownames(out), NULL), c(yname, name))
    class(out) <- if (is.numeric(v)) NULL else "table"
    out
  }
  setNames(lapply(names(x), one), names(x))
}
naiveBayes.default <- function(x, y, laplace = 0, ...) {
  call <- match.call()
  call[[1L]] <- quote(naiveBayes.default)
  yname <- deparse1(substitute(y))
  x <- as.data.frame(x)
  apriori <- table(y)
  names(dimnames(apriori)) <- yname
  structure(list(apriori = apriori, tables = .likelihoods(x, y, laplace, yname), levels = names(apriori), isnumeric = vapply(x, is.numeric, NA), call = call), class = "naiveBayes")
}
naiveBayes.formula <- function(formula, data, laplace = 0, ..., subset, na.action = na.pass) {
  yname <- as.character(formula[[2L]])
  if (is.table(data) || is.array(data)) {
    call <- match.call()
    call[[1L]] <- quote(naiveBayes.formula)
    d <- as.data.frame(as.table(data))
    y <- d[[yname]]
    vars <- setdiff(names(d), c(yname, "Freq"))
    rest <- all.vars(formula[[3L]])
    if (!("." %in% rest)) vars <- intersect(vars, rest)
    apriori <- tapply(d$Freq, y, sum)
    apriori <- as.table(apriori)
    names(dimnames(apriori)) <- yname
    x <- d[vars]
    return(structure(list(apriori = apriori, tables = .likelihoods(x, y, laplace, yname, d$Freq), levels = names(apriori), isnumeric = vapply(x, is.numeric, NA), call = call), class = "naiveBayes"))
  }
  m <- model.frame(formula, data, na.action = na.action)
  if (!missing(subset)) m <- m[eval(substitute(subset), data, parent.frame()), , drop = FALSE]
  X <- m[-1L]
  Y <- m[[1L]]
  naiveBayes.default(x = X, y = Y, laplace = laplace) -> out
  out$call <- quote(naiveBayes.default(x = X, y = Y, laplace = laplace))
  out
}
print.naiveBayes <- function(x, ...) {
  cat("\nNaive Bayes Classifier for Discrete Predictors\n\nCall:\n")
  print(x$call)
  cat("\nA-priori probabilities:\n")
  print(x$apriori / sum(x$apriori))
  cat("\nConditional probabilities:\n")
  for (tab in x$tables) { print(tab); cat("\n") }
  invisible(x)
}
predict.naiveBayes <- function(object, newdata, type = c("class", "raw"), threshold = 0.001, eps = 0, ...) {
  type <- match.arg(type)
  newdata <- as.data.frame(newdata)
  vars <- intersect(names(object$tables), names(newdata))
  n <- nrow(newdata)
  scores <- matrix(rep(log(as.vector(object$apriori)), each = n), n)
  for (v in vars) {
    tab <- object$tables[[v]]
    value <- newdata[[v]]
    p <- if (is.numeric(value)) { s <- tab[, 2L]; s[s <= eps] <- threshold; vapply(seq_len(nrow(tab)), function(k) dnorm(value, tab[k, 1L], s[k]), numeric(n)) } else t(unclass(tab)[, match(as.character(value), colnames(tab)), drop = FALSE])
    p <- matrix(p, n)
    p[which(p <= eps)] <- threshold
    p[is.na(p)] <- 1
    scores <- scores + log(p)
  }
  if (type == "class") {
    if (is.logical(object$levels)) max.col(scores, "first") > 1 else factor(object$levels[apply(scores, 1L, which.max)], levels = object$levels)
  } else {
    out <- t(apply(scores, 1L, function(s) vapply(s, function(v) 1 / sum(exp(s - v)), 0)))
    colnames(out) <- object$levels
    out
  }
}
"""#), methodClasses: ["naiveBayes", "default", "formula"])
}
