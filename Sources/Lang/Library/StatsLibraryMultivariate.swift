/// Distances, clusters and principal components.
enum StatsLibraryMultivariate {
  static let source = LibrarySource("multivariate", #"""
dist <- function(x, method = "euclidean", diag = FALSE, upper = FALSE, p = 2) {
  methods <- c("euclidean", "maximum", "manhattan", "canberra", "binary", "minkowski")
  at <- pmatch(method, methods)
  if (is.na(at)) stop("invalid distance method")
  if (at == -1) stop("ambiguous distance method")
  x <- as.matrix(x)
  d <- .distances(x, methods[at], p)
  attributes(d) <- c(list(Size = nrow(x)), if (!is.null(rownames(x))) list(Labels = rownames(x)), list(Diag = diag, Upper = upper, method = methods[at]), if (at == 6L) list(p = p), list(call = match.call(), class = "dist"))
  d
}
as.matrix.dist <- function(x, ...) {
  n <- attr(x, "Size")
  m <- matrix(0, n, n)
  m[row(m) > col(m)] <- as.vector(unclass(x))
  m <- m + t(m)
  labels <- attr(x, "Labels")
  if (is.null(labels)) labels <- seq_len(n)
  dimnames(m) <- list(labels, labels)
  m
}
as.dist <- function(m, diag = FALSE, upper = FALSE) {
  if (inherits(m, "dist")) return(m)
  m <- as.matrix(m)
  d <- m[row(m) > col(m)]
  attributes(d) <- c(list(Size = nrow(m)), if (!is.null(rownames(m))) list(Labels = rownames(m)), list(call = match.call(), class = "dist", Diag = diag, Upper = upper))
  d
}
labels.dist <- function(object, ...) attr(object, "Labels")
format.dist <- function(x, ...) format(as.vector(x), ...)
print.dist <- function(x, diag = NULL, upper = NULL, digits = getOption("digits"), justify = "none", right = TRUE, ...) {
  if (is.null(diag)) diag <- isTRUE(attr(x, "Diag"))
  if (is.null(upper)) upper <- isTRUE(attr(x, "Upper"))
  if (!length(x)) {
    cat("dist(0)\n")
    return(invisible(x))
  }
  m <- as.matrix(x)
  cells <- format(m, digits = digits, justify = justify)
  if (!upper) cells[row(cells) < col(cells)] <- ""
  if (!diag) cells[row(cells) == col(cells)] <- ""
  n <- nrow(cells)
  print(if (diag || upper) cells else cells[-1L, -n, drop = FALSE], quote = FALSE, right = right, ...)
  invisible(x)
}
hclust <- function(d, method = "complete", members = NULL) {
  methods <- c("ward.D", "single", "complete", "average", "mcquitty", "median", "centroid", "ward.D2")
  if (method == "ward") method <- "ward.D"
  at <- pmatch(method, methods)
  if (is.na(at)) stop("invalid clustering method", paste("", method))
  method <- methods[at]
  n <- as.integer(attr(d, "Size"))
  if (is.null(n) || !length(n)) stop("invalid dissimilarities")
  if (n < 2L) stop("must have n >= 2 objects to cluster")
  if (anyNA(d)) stop("NA/NaN/Inf in foreign function call (arg 10)")
  D <- as.matrix(d)
  dimnames(D) <- NULL
  if (method == "ward.D2") D <- D^2
  diag(D) <- Inf
  size <- if (is.null(members)) rep(1, n) else members
  id <- -seq_len(n)
  alive <- rep(TRUE, n)
  merge <- matrix(0L, n - 1L, 2L)
  height <- numeric(n - 1L)
  for (step in seq_len(n - 1L)) {
    # The first closest pair in column order.
    live <- which(alive)
    sub <- D[live, live, drop = FALSE]
    nearest <- NULL
    least <- Inf
    for (a in seq_along(live)[-length(live)]) {
      later <- (a + 1L):length(live)
      m <- min(sub[later, a])
      if (m < least) {
        least <- m
        nearest <- c(live[a], live[later[which.min(sub[later, a])]])
      }
    }
    i <- nearest[1L]
    j <- nearest[2L]
    height[step] <- if (method == "ward.D2") sqrt(least) else least
    pair <- c(id[i], id[j])
    merge[step, ] <- as.integer(if (all(pair < 0)) sort(pair, decreasing = TRUE) else if (all(pair > 0)) sort(pair) else c(min(pair), max(pair)))
    k <- setdiff(live, c(i, j))
    ni <- size[i]
    nj <- size[j]
    nk <- size[k]
    di <- D[i, k]
    dj <- D[j, k]
    fresh <- switch(method, single = pmin(di, dj), complete = pmax(di, dj), average = (ni * di + nj * dj) / (ni + nj), mcquitty = (di + dj) / 2,
      median = (di + dj) / 2 - least / 4, centroid = (ni * di + nj * dj - ni * nj * least / (ni + nj)) / (ni + nj),
      ((ni + nk) * di + (nj + nk) * dj - nk * least) / (ni + nj + nk))
    D[i, k] <- D[k, i] <- fresh
    size[i] <- ni + nj
    alive[j] <- FALSE
    id[i] <- step
  }
  order <- function(step) unlist(lapply(merge[step, ], function(m) if (m < 0) -m else order(m)))
  structure(list(merge = merge, height = height, order = as.integer(order(n - 1L)), labels = attr(d, "Labels"), method = method, call = match.call(), dist.method = attr(d, "method")), class = "hclust")
}
print.hclust <- function(x, ...) {
  if (!is.null(x$call)) cat("\nCall:\n", deparse1(x$call), "\n\n", sep = "")
  if (!is.null(x$method)) cat("Cluster method   :", x$method, "\n")
  if (!is.null(x$dist.method)) cat("Distance         :", x$dist.method, "\n")
  cat("Number of objects:", length(x$height) + 1, "\n\n")
  invisible(x)
}
cutree <- function(tree, k = NULL, h = NULL) {
  n <- nrow(tree$merge) + 1L
  if (is.null(k) && is.null(h)) stop("either 'k' or 'h' must be specified")
  if (is.null(k)) {
    if (is.unsorted(tree$height)) stop("the 'height' component of 'tree' is not sorted (increasingly)")
    k <- n + 1L - apply(outer(c(tree$height, Inf), h, `>`), 2L, which.max)
  }
  if (min(k) < 1 || max(k) > n) stop(gettextf("elements of 'k' must be between 1 and %d", n), domain = NA)
  one <- function(k) {
    member <- as.list(seq_len(n))
    group <- seq_len(n)
    sets <- list()
    for (s in seq_len(n - k)) {
      who <- unlist(lapply(tree$merge[s, ], function(m) if (m < 0) -m else sets[[m]]))
      sets[[s]] <- who
      group[who] <- min(group[who])
    }
    setNames(match(group, unique(group)), tree$labels)
  }
  if (length(k) == 1L) one(k) else {
    out <- vapply(k, one, integer(n))
    dimnames(out) <- list(tree$labels, if (is.null(h)) k else h)
    out
  }
}
kmeans <- function(x, centers, iter.max = 10L, nstart = 1L, algorithm = c("Hartigan-Wong", "Lloyd", "Forgy", "MacQueen"), trace = FALSE) {
  x <- as.matrix(x)
  m <- nrow(x)
  if (is.na(m)) stop("invalid nrow(x)")
  if (anyNA(x)) stop("NA/NaN/Inf in foreign function call (arg 1)")
  if (missing(centers)) stop("'centers' must be a number or a matrix")
  unique.x <- NULL
  if (length(centers) == 1L) {
    k <- centers
    if (nstart == 1L) centers <- x[sample.int(m, k), , drop = FALSE]
    if (nstart >= 2 || any(duplicated(centers))) {
      unique.x <- x[!duplicated(apply(x, 1L, paste, collapse = " ")), , drop = FALSE]
      if (nrow(unique.x) < k) stop("more cluster centers than distinct data points.")
      centers <- unique.x[sample.int(nrow(unique.x), k), , drop = FALSE]
    }
  } else {
    centers <- as.matrix(centers)
    k <- nrow(centers)
  }
  if (m < k) stop("more cluster centers than data points")
  run <- function(centers) {
    dimnames(centers) <- NULL
    distance <- function() vapply(seq_len(k), function(j) rowSums((x - rep(centers[j, ], each = m))^2), numeric(m))
    cluster <- max.col(-matrix(distance(), m), "first")
    iter <- 0L
    repeat {
      iter <- iter + 1L
      for (j in seq_len(k)) centers[j, ] <- if (any(cluster == j)) colMeans(x[cluster == j, , drop = FALSE]) else stop("empty cluster: try a better set of initial centers", call. = FALSE)
      moved <- FALSE
      # Hartigan and Wong: a point moves when that lowers the total sum of squares.
      for (i in seq_len(m)) {
        sizes <- tabulate(cluster, k)
        own <- cluster[i]
        if (sizes[own] == 1L) next
        d <- rowSums((centers - rep(x[i, ], each = k))^2)
        gain <- d * sizes / (sizes + 1)
        gain[own] <- d[own] * sizes[own] / (sizes[own] - 1)
        best <- which.min(gain)
        if (best != own && gain[best] < gain[own]) {
          cluster[i] <- best
          for (j in c(own, best)) centers[j, ] <- colMeans(x[cluster == j, , drop = FALSE])
          moved <- TRUE
        }
      }
      if (!moved || iter >= iter.max) break
    }
    list(cluster = cluster, centers = centers, iter = iter, wss = vapply(seq_len(k), function(j) sum((x[cluster == j, , drop = FALSE] - rep(centers[j, ], each = sum(cluster == j)))^2), 0))
  }
  best <- run(centers)
  if (nstart >= 2 && !is.null(unique.x)) for (i in 2:nstart) {
    z <- run(unique.x[sample.int(nrow(unique.x), k), , drop = FALSE])
    if (sum(z$wss) < sum(best$wss)) best <- z
  }
  centers <- best$centers
  dimnames(centers) <- list(seq_len(k), colnames(x))
  cluster <- best$cluster
  if (!is.null(rownames(x))) names(cluster) <- rownames(x)
  totss <- sum(scale(x, scale = FALSE)^2)
  structure(list(cluster = cluster, centers = centers, totss = totss, withinss = best$wss, tot.withinss = sum(best$wss), betweenss = totss - sum(best$wss), size = tabulate(cluster, k), iter = best$iter, ifault = 0L), class = "kmeans")
}
print.kmeans <- function(x, ...) {
  cat("K-means clustering with ", length(x$size), " clusters of sizes ", paste(x$size, collapse = ", "), "\n", sep = "")
  cat("\nCluster means:\n")
  print(x$centers, ...)
  cat("\nClustering vector:\n")
  print(x$cluster, ...)
  cat("\nWithin cluster sum of squares by cluster:\n")
  print(x$withinss, ...)
  cat(sprintf(" (between_SS / total_SS = %5.1f %%)\n", 100 * x$betweenss / x$totss), "\nAvailable components:\n", sep = "")
  cat("\n")
  print(names(x))
  invisible(x)
}
fitted.kmeans <- function(object, method = c("centers", "classes"), ...) if (match.arg(method) == "centers") object$centers[object$cluster, , drop = FALSE] else object$cluster
prcomp <- function(x, ...) UseMethod("prcomp")
prcomp.formula <- function(formula, data = NULL, subset, na.action, ...) {
  call <- match.call()
  mf <- .testFrame(match.call(expand.dots = FALSE), parent.frame())
  X <- model.matrix(attr(mf, "terms"), mf)
  out <- prcomp.default(X[, colnames(X) != "(Intercept)", drop = FALSE], ...)
  call[[1L]] <- as.name("prcomp")
  out$call <- call
  out
}
prcomp.default <- function(x, retx = TRUE, center = TRUE, scale. = FALSE, tol = NULL, rank. = NULL, ...) {
  x <- scale(as.matrix(x), center = center, scale = scale.)
  cen <- attr(x, "scaled:center")
  sc <- attr(x, "scaled:scale")
  if (any(sc == 0)) stop("cannot rescale a constant/zero column to unit variance")
  k <- min(dim(x), rank.)
  s <- svd(x, nu = 0, nv = k)
  d <- s$d / sqrt(max(1, nrow(x) - 1))
  v <- s$v
  if (!is.null(tol)) {
    k <- max(1L, min(k, sum(d > d[1L] * tol)))
    d <- d[seq_len(k)]
    v <- v[, seq_len(k), drop = FALSE]
  }
  dimnames(v) <- list(colnames(x), paste0("PC", seq_len(ncol(v))))
  out <- list(sdev = d, rotation = v, center = if (is.null(cen)) FALSE else cen, scale = if (is.null(sc)) FALSE else sc)
  if (retx) {
    scores <- x %*% v
    dimnames(scores) <- list(rownames(x), colnames(v))
    out$x <- scores
  }
  class(out) <- "prcomp"
  out
}
print.prcomp <- function(x, digits = max(3L, getOption("digits") - 3L), ...) {
  cat(sprintf("Standard deviations (1, .., p=%d):\n", length(x$sdev)))
  print(x$sdev, ...)
  d <- dim(x$rotation)
  cat(sprintf("\nRotation (n x k) = (%d x %d):\n", d[1L], d[2L]))
  print(x$rotation, ...)
  invisible(x)
}
summary.prcomp <- function(object, ...) {
  vars <- object$sdev^2 / sum(object$sdev^2)
  k <- ncol(object$rotation)
  importance <- rbind(`Standard deviation` = object$sdev, `Proportion of Variance` = round(vars, 5), `Cumulative Proportion` = round(cumsum(vars), 5))
  importance <- importance[, seq_len(k), drop = FALSE]
  colnames(importance) <- colnames(object$rotation)
  object$importance <- importance
  class(object) <- "summary.prcomp"
  object
}
print.summary.prcomp <- function(x, digits = max(3L, getOption("digits") - 3L), ...) {
  cat("Importance of components:\n")
  print(x$importance, digits = digits, ...)
  invisible(x)
}
predict.prcomp <- function(object, newdata, ...) {
  if (missing(newdata)) return(object$x)
  newdata <- as.matrix(newdata)
  names <- rownames(object$rotation)
  if (!is.null(names) && !is.null(colnames(newdata))) {
    if (!all(names %in% colnames(newdata))) stop("'newdata' does not have named columns matching one or more of the original columns")
    newdata <- newdata[, names, drop = FALSE]
  }
  scale(newdata, object$center, object$scale) %*% object$rotation
}
cmdscale <- function(d, k = 2, eig = FALSE, add = FALSE, x.ret = FALSE, ...) {
  if (anyNA(d)) stop("NA values not allowed in 'd'")
  m <- as.matrix(d)^2
  n <- nrow(m)
  if (k > n - 1 || k < 1) stop("'k' must be in {1, 2, ..  n - 1}")
  B <- m - rowMeans(m)
  B <- t(t(B) - colMeans(B))
  e <- eigen(-B / 2, symmetric = TRUE)
  ev <- e$values[seq_len(k)]
  points <- e$vectors[, seq_len(k), drop = FALSE] * rep(sqrt(pmax(ev, 0)), each = n)
  dimnames(points) <- list(if (inherits(d, "dist")) attr(d, "Labels") else rownames(d), NULL)
  if (eig) list(points = points, eig = e$values, x = NULL, ac = 0, GOF = rep(sum(ev), 2) / c(sum(abs(e$values)), sum(pmax(e$values, 0)))) else points
}
"""#)
}
