extension HelpTopics {
  /// Of matrices, arrays and linear algebra.
  static let matrices = #"""
    nrow ncol NROW NCOL:
      NULL for vectors without dim; NROW and NCOL see such a vector as one column. Returns: one integer, or NULL.
      > nrow(cars)
      > ncol(cars)
      > NROW(1:3)
    rbind cbind:
      Vectors become rows or columns, recycled to the longest. Data frames are bound by the names of their columns (rbind) or side by side. `deparse.level` tells which get names of their variables. Returns: a matrix of the highest type among the arguments, or a data frame.
      > rbind(a = 1:3, b = 4:6)
      > cbind(1:2, c("x", "y"))
      > rbind(head(cars, 2), data.frame(speed = 30, dist = 90))
    rownames colnames dimnames row.names:
      `colnames(x) <- value` sets them, NULL removes them. Returns: a character vector, a list of them, or NULL.
      > m <- matrix(1:4, 2, dimnames = list(c("a", "b"), NULL))
      > rownames(m)
      > colnames(cars)
      > dimnames(m)
    aperm:
      `perm` tells which old dimension becomes the first, the second and so on; without it they are reversed. Returns: an array with dim and dimnames in the new order.
      > dim(aperm(array(1:24, 2:4), c(3, 1, 2)))
    row col slice.index:
      Returns: an integer matrix, each cell's row or column.
      > m <- matrix(0, 2, 3)
      > row(m)
      > m[row(m) == col(m)] <- 1
      > m
    lower.tri upper.tri:
      Returns: a logical matrix; TRUE below or above the diagonal, and on it where `diag = TRUE`.
      > m <- matrix(1:9, 3)
      > m[upper.tri(m)] <- 0
      > m
    diag det solve:
      `diag` of a number makes an identity matrix, of a vector a diagonal one, of a matrix takes the diagonal out. `solve(a, b)` solves a %*% x = b, `solve(a)` inverts; an exactly singular matrix is an error. Returns: a matrix, vector or number.
      > a <- matrix(c(2, 1, 1, 3), 2)
      > diag(2)
      > diag(a)
      > det(a)
      > solve(a, c(1, 2))
      > solve(a) %*% a
    %*% crossprod tcrossprod:
      Vectors become a row or a column, whichever fits. `crossprod(x, y)` is t(x) %*% y, `tcrossprod` x %*% t(y). Returns: a matrix. Extents that do not fit are an error.
      > matrix(1:4, 2) %*% c(1, 1)
      > crossprod(matrix(1:4, 2))
    %o% kronecker:
      Returns: an array of both dims; of kronecker a matrix whose extents are the products.
      > 1:2 %o% 1:3
      > kronecker(diag(2), matrix(1, 1, 2))
    eigen svd qr chol:
      Returns: `eigen` a list with `values` (largest first) and `vectors`; `svd` one with `d`, `u` and `v`; `qr` an object for qr.Q, qr.R and qr.solve; `chol` the upper triangular factor.
      > m <- matrix(c(2, 1, 1, 3), 2)
      > eigen(m)$values
      > svd(m)$d
      > qr.R(qr(m))
      > chol(m)
    norm:
      `type` is "O" (largest column sum), "I" (row sum), "F" (Frobenius), "M" (largest element) or "2" (largest singular value). Returns: one number.
      > norm(matrix(1:4, 2), "F")
    isSymmetric:
      Returns: TRUE where a matrix equals its transpose, up to rounding.
      > isSymmetric(diag(3))
    rowSums colSums rowMeans colMeans:
      Much quicker than `apply`. `dims` counts the dimensions that make rows. Returns: a double vector, named by the rows or columns.
      > rowSums(matrix(1:6, 2))
      > colMeans(cars)
    rowsum:
      Returns: a matrix (or data frame), one row for each group, sorted.
      > rowsum(c(1, 2, 3), c("a", "b", "a"))
    sweep:
      `FUN` is "-" unless given; `STATS` is recycled along `MARGIN`. Returns: an array of the same dims.
      > sweep(matrix(1:6, 2), 2, c(1, 3, 5))
    max.col:
      Ties are broken at random unless `ties.method` says "first" or "last". Returns: the column of each row's largest value.
      > max.col(matrix(c(1, 9, 5, 2, 7, 3), 2), "first")
    prop.table proportions:
      Returns: an array whose cells sum to 1, in all or within each index of `margin`.
      > prop.table(table(c("a", "b", "a")))
      > prop.table(matrix(1:4, 2), 1)
    expand.grid:
      The first factor varies fastest. Text becomes factors unless `stringsAsFactors = FALSE`. Returns: a data frame.
      > expand.grid(size = c(1, 2), kind = c("a", "b"))
    arrayInd:
      Returns: an integer matrix, a row for each position.
      > arrayInd(5, c(2, 3))
    backsolve forwardsolve chol2inv:
      Returns: a vector or matrix; `chol2inv` the inverse of the matrix whose Cholesky factor is given.
      > r <- chol(matrix(c(4, 2, 2, 3), 2))
      > backsolve(r, c(1, 2))
      > chol2inv(r)
    polyroot:
      Coefficients begin with the constant. Returns: complex numbers.
      > polyroot(c(6, -5, 1))
    fft:
      `inverse = TRUE` goes back, without dividing by the length. Of a matrix in all dimensions; `mvfft` by columns. Returns: complex numbers of the same dims.
      > fft(c(1, 0, 0, 0))
      > Re(fft(fft(1:4), inverse = TRUE)) / 4
    apply:
      Results as long as each other become columns of a matrix. Returns: a vector, an array or a list.
      > apply(matrix(1:6, 2), 1, sum)
      > m <- matrix(1:6, 2)
      > apply(m, 2, range)
      > apply(m, c(1, 2), function(x) x * 10)
    matrix:
      `byrow = TRUE` fills by rows; a missing extent follows from the length; data is recycled. Returns: a matrix of the type of `data`.
      > matrix(1:6, nrow = 2)
    array:
      `data` is recycled until the array is full. Returns: an array with the attributes dim and dimnames.
      > array(1:8, dim = c(2, 2, 2))
    dim:
      Rows come first, then columns. NULL for plain vectors. Returns: an integer vector, or NULL.
      > dim(matrix(0, 2, 3))
    t:
      Of a vector a matrix of one row; of a data frame the transpose of its matrix. Returns: a matrix with dimnames exchanged.
      > t(matrix(1:6, 2))
    """#
}
