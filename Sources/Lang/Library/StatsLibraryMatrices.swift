/// Linear algebra: what is built on the decompositions of `LinearAlgebraBuiltins`.
enum StatsLibraryMatrices {
  static let source = LibrarySource("matrices", #"""
solve <- function(a, b, ...) UseMethod("solve")
solve.default <- function(a, b, tol = .Machine$double.eps, LINPACK = FALSE, ...) {
  if (inherits(a, "qr")) return(solve.qr(a, b))
  a <- as.matrix(a)
  if (!is.numeric(a)) stop("'a' must be a numeric matrix")
  if (nrow(a) != ncol(a)) stop(gettextf("'a' (%d x %d) must be square", nrow(a), ncol(a)), domain = NA)
  if (missing(b)) {
    b <- diag(1, nrow(a))
    colnames(b) <- rownames(a)
    isVec <- FALSE
  } else {
    isVec <- is.null(dim(b))
    if (!is.numeric(b)) stop("'b' must be a numeric matrix")
    if (NROW(b) != nrow(a)) stop(gettextf("'b' (%d x %d) must be compatible with 'a' (%d x %d)", NROW(b), NCOL(b), nrow(a), ncol(a)), domain = NA)
  }
  x <- .laSolve(a, as.matrix(b), tol)
  if (is.null(dim(x))) {
    if (x > 0) stop(gettextf("Lapack routine %s: system is exactly singular: U[%d,%d] = 0", "dgesv", x, x), domain = NA)
    stop(gettextf("system is computationally singular: reciprocal condition number = %g", -x), domain = NA)
  }
  if (isVec) {
    x <- as.vector(x)
    if (!is.null(colnames(a))) names(x) <- colnames(a)
    x
  } else {
    if (!is.null(colnames(a)) || !is.null(colnames(b))) dimnames(x) <- list(colnames(a), colnames(b))
    x
  }
}
solve.qr <- function(a, b, ...) {
  if (!is.qr(a)) stop("this is the \"qr\" method for the generic function solve()")
  if (a$rank != min(dim(a$qr))) stop("singular matrix 'a' in 'solve'")
  if (missing(b)) {
    if (ncol(a$qr) != nrow(a$qr)) stop("only square matrices can be inverted")
    b <- diag(1, ncol(a$qr))
  }
  x <- qr.coef(a, b)
  x[is.na(x)] <- 0
  x
}
qr <- function(x, ...) UseMethod("qr")
is.qr <- function(x) inherits(x, "qr")
qr.default <- function(x, tol = 1e-07, LAPACK = FALSE, ...) {
  x <- as.matrix(x)
  if (is.complex(x)) stop("complex matrices are not available in 'qr'")
  if (!is.numeric(x) && !is.logical(x)) stop("invalid matrix: must be numeric")
  if (any(!is.finite(x))) stop("NA/NaN/Inf in foreign function call (arg 1)")
  z <- .qrCompact(x, tol)
  if (!is.null(dn <- dimnames(x))) {
    if (!is.null(dn[[2L]])) dn[[2L]] <- dn[[2L]][z$pivot]
    dimnames(z$qr) <- dn
  }
  class(z) <- "qr"
  z
}
qr.lm <- function(x, ...) {
  if (is.null(r <- x$qr)) stop("lm object does not have a proper 'qr' component.\n Rank zero or should not have used lm(.., qr=FALSE).")
  r
}
qr.qy <- function(qr, y) {
  if (!is.qr(qr)) stop("argument is not a QR decomposition")
  z <- .qrApply(qr$qr, qr$rank, qr$qraux, as.matrix(y), FALSE)
  if (is.null(dim(y))) as.vector(z) else z
}
qr.qty <- function(qr, y) {
  if (!is.qr(qr)) stop("argument is not a QR decomposition")
  if (NROW(qr$qr) != NROW(y)) stop("'qr' and 'y' must have the same number of rows")
  z <- .qrApply(qr$qr, qr$rank, qr$qraux, as.matrix(y), TRUE)
  if (is.null(dim(y))) as.vector(z) else z
}
qr.coef <- function(qr, y) {
  if (!is.qr(qr)) stop("first argument must be a QR decomposition")
  n <- nrow(qr$qr)
  p <- ncol(qr$qr)
  k <- qr$rank
  im <- is.matrix(y)
  if (!im) y <- as.matrix(y)
  if (nrow(y) != n) stop("'qr' and 'y' must have the same number of rows")
  coef <- matrix(NA_real_, p, ncol(y))
  if (k > 0L) {
    z <- .qrApply(qr$qr, k, qr$qraux, y, TRUE)
    coef[qr$pivot[seq_len(k)], ] <- .laTriangular(qr$qr, z, k, TRUE, FALSE)
  }
  if (!is.null(nam <- colnames(qr$qr))) {
    pivotted <- nam
    pivotted[qr$pivot] <- nam
    rownames(coef) <- pivotted
  }
  if (im && !is.null(colnames(y))) colnames(coef) <- colnames(y)
  if (im) coef else {
    nm <- rownames(coef)
    coef <- as.vector(coef)
    names(coef) <- nm
    coef
  }
}
qr.resid <- function(qr, y) {
  if (!is.qr(qr)) stop("argument is not a QR decomposition")
  k <- qr$rank
  q <- qr.qty(qr, y)
  if (is.matrix(q)) q[seq_len(k), ] <- 0 else q[seq_len(k)] <- 0
  qr.qy(qr, q)
}
qr.fitted <- function(qr, y, k = qr$rank) {
  if (!is.qr(qr)) stop("argument is not a QR decomposition")
  q <- qr.qty(qr, y)
  n <- NROW(q)
  drop <- seq_len(n) > k
  if (is.matrix(q)) q[drop, ] <- 0 else q[drop] <- 0
  qr.qy(qr, q)
}
qr.Q <- function(qr, complete = FALSE, Dvec) {
  if (!is.qr(qr)) stop("argument is not a QR decomposition")
  n <- nrow(qr$qr)
  k <- if (complete) n else min(dim(qr$qr))
  D <- if (missing(Dvec)) diag(1, n, k) else diag(Dvec, n, k)
  qr.qy(qr, D)
}
qr.R <- function(qr, complete = FALSE, ...) {
  if (!is.qr(qr)) stop("argument is not a QR decomposition")
  R <- qr$qr
  if (!complete) R <- R[seq.int(min(dim(R))), , drop = FALSE]
  R[row(R) > col(R)] <- 0
  if (!is.null(rownames(R))) rownames(R) <- rownames(R)
  R
}
qr.X <- function(qr, complete = FALSE, ncol = if (complete) nrow(R) else min(dim(R))) {
  R <- qr.R(qr, complete = TRUE)
  X <- qr.qy(qr, R)[, seq_len(ncol(R)), drop = FALSE]
  X[, qr$pivot] <- X
  cn <- colnames(R)
  if (!is.null(cn)) {
    cn[qr$pivot] <- cn
    dimnames(X) <- list(rownames(qr$qr), cn)
  }
  X[, seq_len(ncol), drop = FALSE]
}
qr.solve <- function(a, b, tol = 1e-7) {
  if (!is.qr(a)) a <- qr(a, tol = tol)
  if (a$rank < min(dim(a$qr))) stop("singular matrix 'a' in solve")
  if (missing(b)) {
    if (nrow(a$qr) != ncol(a$qr)) stop("only square matrices can be inverted")
    b <- diag(1, ncol(a$qr))
  }
  qr.coef(a, b)
}
# Cholesky's decomposition with the largest remaining diagonal element first. Source: LAPACK dpstf2.
.pivotedCholesky <- function(x, tol) {
  n <- nrow(x)
  names <- colnames(x)
  order <- seq_len(n)
  rank <- n
  a <- unname(x)
  stop.at <- if (tol < 0) n * .Machine$double.eps / 2 * max(diag(a)) else tol
  for (j in seq_len(n)) {
    k <- which.max(diag(a)[j:n]) + j - 1L
    if (a[k, k] <= stop.at) { rank <- j - 1L; break }
    swap <- replace(seq_len(n), c(j, k), c(k, j))
    a[lower.tri(a)] <- t(a)[lower.tri(a)]
    done <- a[seq_len(j - 1L), swap, drop = FALSE]
    a <- a[swap, swap]
    a[seq_len(j - 1L), ] <- done
    order <- order[swap]
    a[j, j] <- sqrt(a[j, j])
    if (j < n) {
      rest <- (j + 1L):n
      a[j, rest] <- a[j, rest] / a[j, j]
      a[rest, rest] <- a[rest, rest] - tcrossprod(a[j, rest])
    }
  }
  if (rank < n) {
    warning(simpleWarning("the matrix is either rank-deficient or not positive definite", quote(chol.default(x, pivot = TRUE))))
    rest <- (rank + 1L):n
    a[rest, rest] <- 0
  }
  a[lower.tri(a)] <- 0
  structure(a, dimnames = if (!is.null(names)) list(NULL, names[order]), pivot = order, rank = rank)
}
chol <- function(x, ...) UseMethod("chol")
chol.default <- function(x, pivot = FALSE, LINPACK = FALSE, tol = -1, ...) {
  if (is.complex(x)) stop("complex matrices not permitted at present")
  if (is.matrix(x)) {
    if (nrow(x) != ncol(x)) stop("'a' must be a square matrix")
  } else if (length(x) != 1L) stop("non-matrix argument to 'chol'")
  if (pivot) return(.pivotedCholesky(as.matrix(x), tol))
  z <- .laChol(as.matrix(x))
  if (is.null(dim(z))) stop(gettextf("the leading minor of order %d is not positive definite", z), domain = NA)
  if (!is.null(dimnames(x))) dimnames(z) <- dimnames(x)
  z
}
chol2inv <- function(x, size = NCOL(x), LINPACK = FALSE) {
  x <- as.matrix(x)
  if (size > min(dim(x))) stop("'size' cannot exceed ncol(x) = ", ncol(x))
  z <- .laCholInverse(x[seq_len(size), seq_len(size), drop = FALSE])
  if (is.null(dim(z))) stop(gettextf("element (%d, %d) is zero, so the inverse cannot be computed", z, z), domain = NA)
  z
}
determinant <- function(x, logarithm = TRUE, ...) UseMethod("determinant")
determinant.matrix <- function(x, logarithm = TRUE, ...) {
  if ((n <- ncol(x)) != nrow(x)) stop("'a' must be a square matrix")
  lu <- .laLU(x)
  d <- lu[[1L]]
  sign <- lu[[2L]] * if (sum(d < 0) %% 2 == 1) -1L else 1L
  modulus <- if (logarithm) sum(log(abs(d))) else prod(abs(d))
  attr(modulus, "logarithm") <- logarithm
  structure(list(modulus = modulus, sign = as.integer(if (any(d == 0)) 1L else sign)), class = "det")
}
determinant.data.frame <- function(x, logarithm = TRUE, ...) determinant.matrix(as.matrix(x), logarithm)
det <- function(x, ...) {
  z <- determinant(x, logarithm = TRUE, ...)
  c(z$sign * exp(z$modulus))
}
svd <- function(x, nu = min(n, p), nv = min(n, p), LINPACK = FALSE) {
  x <- as.matrix(x)
  if (any(!is.finite(x))) stop("infinite or missing values in 'x'")
  dx <- dim(x)
  n <- dx[1L]
  p <- dx[2L]
  if (!n || !p) stop("a dimension is zero")
  k <- min(n, p)
  job <- if (nu == 0 && nv == 0) "N" else if (nu > k || nv > k) "A" else "S"
  z <- .laSvd(x, job)
  res <- list(d = z$d)
  if (nu) res$u <- z$u[, seq_len(min(n, nu)), drop = FALSE]
  if (nv) res$v <- t(z$vt)[, seq_len(min(p, nv)), drop = FALSE]
  res
}
La.svd <- function(x, nu = min(n, p), nv = min(n, p)) {
  x <- as.matrix(x)
  n <- nrow(x)
  p <- ncol(x)
  s <- svd(x, nu, nv)
  res <- list(d = s$d)
  if (nu) res$u <- s$u
  if (nv) res$vt <- t(s$v)
  res
}
isSymmetric <- function(object, ...) UseMethod("isSymmetric")
isSymmetric.matrix <- function(object, tol = 100 * .Machine$double.eps, ...) {
  if (!is.matrix(object)) return(FALSE)
  d <- dim(object)
  if (d[1L] != d[2L]) return(FALSE)
  if (is.character(object)) return(identical(unname(object), t(unname(object))))
  if (!isTRUE(all.equal(unname(object), t(unname(object)), tolerance = tol))) return(FALSE)
  is.null(rownames(object)) == is.null(colnames(object)) && identical(rownames(object), colnames(object))
}
eigen <- function(x, symmetric, only.values = FALSE, EISPACK = FALSE) {
  x <- unname(as.matrix(x))
  n <- nrow(x)
  if (!n) stop("0 x 0 matrix")
  if (n != ncol(x)) stop("non-square matrix in 'eigen'")
  if (any(!is.finite(x))) stop("infinite or missing values in 'x'")
  if (is.complex(x)) stop("complex matrices are not available in 'eigen'")
  if (missing(symmetric)) symmetric <- isSymmetric.matrix(x)
  if (symmetric) {
    z <- .laEigenSymmetric(x, !only.values)
    ord <- rev(seq_along(z$values))
  } else {
    z <- .laEigenGeneral(x, !only.values)
    if (any(z$im != 0)) {
      z$values <- complex(real = z$re, imaginary = z$im)
      if (!only.values) {
        v <- matrix(0i, n, n)
        j <- 1L
        while (j <= n) {
          if (z$im[j] != 0 && j < n) {
            v[, j] <- complex(real = z$vectors[, j], imaginary = z$vectors[, j + 1L])
            v[, j + 1L] <- Conj(v[, j])
            j <- j + 2L
          } else {
            v[, j] <- z$vectors[, j] + 0i
            j <- j + 1L
          }
        }
        z$vectors <- v
      }
    } else z$values <- z$re
    ord <- order(Mod(z$values), decreasing = TRUE)
  }
  if (only.values) list(values = z$values[ord], vectors = NULL)
  else structure(class = "eigen", list(values = z$values[ord], vectors = z$vectors[, ord, drop = FALSE]))
}
print.eigen <- function(x, ...) {
  cat("eigen() decomposition\n")
  print(unclass(x)[c("values", "vectors")], ...)
  invisible(x)
}
backsolve <- function(r, x, k = ncol(r), upper.tri = TRUE, transpose = FALSE) {
  r <- as.matrix(r)
  x.mat <- is.matrix(x)
  z <- .laTriangular(r, as.matrix(x), k, upper.tri, transpose)
  if (is.null(dim(z))) stop(gettextf("singular matrix in 'backsolve'. First zero in diagonal [%d]", z), domain = NA)
  if (x.mat) z else drop(z)
}
forwardsolve <- function(l, x, k = ncol(l), upper.tri = FALSE, transpose = FALSE) backsolve(l, x, k = k, upper.tri = upper.tri, transpose = transpose)
kronecker <- function(X, Y, FUN = "*", make.dimnames = FALSE, ...) {
  X <- as.array(X)
  Y <- as.array(Y)
  FUN <- match.fun(FUN)
  dx <- dim(X)
  dy <- dim(Y)
  while (length(dx) < length(dy)) dx <- c(dx, 1L)
  while (length(dy) < length(dx)) dy <- c(dy, 1L)
  k <- length(dx)
  both <- outer(X, Y, FUN, ...)
  dim(both) <- c(dx, dy)
  both <- aperm(both, as.vector(rbind(k + seq_len(k), seq_len(k))))
  dim(both) <- dx * dy
  nx <- dimnames(X)
  ny <- dimnames(Y)
  if (make.dimnames && !(is.null(nx) && is.null(ny))) {
    names.of <- function(n, i, size) if (length(n) < i || is.null(n[[i]])) rep("", size) else n[[i]]
    dimnames(both) <- lapply(seq_len(k), function(i) as.vector(t(outer(names.of(nx, i, dx[i]), names.of(ny, i, dy[i]), paste, sep = ":"))))
  }
  both
}
`%x%` <- function(X, Y) kronecker(X, Y)
norm <- function(x, type = c("O", "I", "F", "M", "2")) {
  if (identical("2", type)) return(if (!length(x)) 0 else if (anyNA(x)) NA_real_ else svd(x, nu = 0L, nv = 0L)$d[1L])
  type <- toupper(substr(type[1L], 1L, 1L))
  if (!is.matrix(x)) stop("'A' must be a numeric matrix")
  if (!length(x)) return(0)
  switch(type, O = , `1` = max(colSums(abs(x))), I = max(rowSums(abs(x))), F = , E = sqrt(sum(x^2)), M = max(abs(x)),
    stop(gettextf("argument type[1]='%s' must be one of 'M','1','O','I','F' or 'E'", type), domain = NA))
}
rcond <- function(x, norm = c("O", "I", "1"), triangular = FALSE, ...) {
  x <- as.matrix(x)
  if (nrow(x) != ncol(x)) x <- qr.R(qr(if (nrow(x) < ncol(x)) t(x) else x))
  if (identical(toupper(norm[1L]), "I")) x <- t(x)
  .laRcond(x)
}
kappa <- function(z, ...) UseMethod("kappa")
kappa.default <- function(z, exact = FALSE, norm = NULL, method = c("qr", "direct"), ...) {
  method <- match.arg(method)
  z <- as.matrix(z)
  if (exact && (is.null(norm) || norm == "2")) {
    s <- svd(z, nu = 0L, nv = 0L)$d
    s <- s[s > 0]
    return(max(s) / min(s))
  }
  norm <- if (is.null(norm)) "1" else match.arg(norm, c("2", "1", "O", "I"))
  if (exact) warning(gettextf("norm '%s' currently always uses exact = FALSE", norm))
  wide <- nrow(z) < ncol(z)
  if (method == "qr" || nrow(z) != ncol(z)) kappa.qr(qr(if (wide) t(z) else z), exact = FALSE, norm = norm, ...)
  else .kappa_tri(z, exact = FALSE, norm = norm, ...)
}
kappa.lm <- function(z, ...) kappa.qr(z$qr, ...)
kappa.qr <- function(z, ...) {
  r <- z$qr
  n <- min(dim(r))
  r <- r[seq_len(n), , drop = FALSE]
  r[lower.tri(r)] <- 0
  .kappa_tri(r, ...)
}
# The condition number of a triangular matrix, its inverse's size estimated as LINPACK does: a right-hand side is chosen that makes the solution grow.
.kappa_tri <- function(z, exact = FALSE, norm = NULL, ...) {
  if (exact) return(kappa.default(z, exact = TRUE, norm = norm))
  n <- ncol(z)
  if (nrow(z) != n) stop("triangular matrix should be square")
  if (!n) return(0)
  if (identical(norm, "I")) return(base::norm(z, "I") * base::norm(backsolve(z, diag(n)), "I"))
  z <- unname(z)
  size <- max(colSums(abs(z)))
  y <- numeric(n)
  sign <- 1
  for (k in seq_len(n)) {
    pivot <- z[k, k]
    if (y[k] != 0) sign <- if (y[k] > 0) -abs(sign) else abs(sign)
    if (abs(sign - y[k]) > abs(pivot)) {
      s <- abs(pivot) / abs(sign - y[k])
      y <- s * y
      sign <- s * sign
    }
    up <- sign - y[k]
    down <- -sign - y[k]
    grownUp <- abs(up)
    grownDown <- abs(down)
    if (pivot != 0) { up <- up / pivot; down <- down / pivot } else up <- down <- 1
    if (k < n) {
      rest <- (k + 1L):n
      after <- y[rest] + up * z[k, rest]
      other <- y[rest] + down * z[k, rest]
      grownUp <- grownUp + sum(abs(after))
      grownDown <- grownDown + sum(abs(other))
      if (grownUp < grownDown) { up <- down; after <- other }
      y[rest] <- after
    }
    y[k] <- up
  }
  y <- y / sum(abs(y))
  grown <- 1
  for (k in n:1) {
    pivot <- z[k, k]
    if (abs(y[k]) > abs(pivot)) {
      s <- abs(pivot) / abs(y[k])
      y <- s * y
      grown <- s * grown
    }
    y[k] <- if (pivot != 0) y[k] / pivot else 1
    if (k > 1L) y[seq_len(k - 1L)] <- y[seq_len(k - 1L)] - y[k] * z[seq_len(k - 1L), k]
  }
  grown <- grown / sum(abs(y))
  if (size == 0 || grown == 0) Inf else size / grown
}
mahalanobis <- function(x, center, cov, inverted = FALSE, ...) {
  x <- if (is.vector(x)) matrix(x, ncol = length(x)) else as.matrix(x)
  if (!isFALSE(center)) x <- sweep(x, 2L, center)
  if (!inverted) cov <- solve(cov, ...)
  setNames(rowSums(x %*% cov * x), rownames(x))
}
lower.tri <- function(x, diag = FALSE) {
  x <- as.matrix(x)
  if (diag) unname(row(x) >= col(x)) else unname(row(x) > col(x))
}
upper.tri <- function(x, diag = FALSE) {
  x <- as.matrix(x)
  if (diag) unname(row(x) <= col(x)) else unname(row(x) < col(x))
}
drop <- function(x) {
  d <- dim(x)
  if (is.null(d) || all(d != 1L)) return(x)
  keep <- d != 1L
  dn <- dimnames(x)
  if (sum(keep) <= 1L) {
    nm <- if (is.null(dn) || !any(keep)) NULL else dn[[which(keep)]]
    x <- as.vector(x)
    names(x) <- nm
    return(x)
  }
  dim(x) <- d[keep]
  if (!is.null(dn)) dimnames(x) <- dn[keep]
  x
}
"""#)
}
