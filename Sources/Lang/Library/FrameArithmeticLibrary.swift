/// Arithmetic, comparisons, mathematical functions and summaries of data frames. Source: R ?Ops, ?groupGeneric, src/library/base/R/dataframe.R.
enum FrameArithmeticLibrary {
  static let source = LibrarySource("base", #"""
Ops.data.frame <- function(e1, e2 = NULL) {
  FUN <- get(.Generic, envir = parent.frame(), mode = "function")
  # The columns of an operand, for the frame `like`; plain vectors are recycled down the columns.
  columns.of <- function(e, like) {
    if (is.data.frame(e)) return(unclass(e))
    if (is.list(e)) return(rep_len(e, length(like)))
    n <- .row_names_info(like, 2L)
    if (length(e) == 1L) return(rep(list(e), length(like)))
    e <- rep_len(as.vector(e), n * length(like))
    lapply(seq_along(like), function(j) e[(j - 1L) * n + seq_len(n)])
  }
  if (nargs() == 1L) {
    frame <- e1
    value <- lapply(unclass(e1), FUN)
  } else {
    both <- is.data.frame(e1) && is.data.frame(e2)
    if (both && any(dim(e1) != dim(e2))) stop(gettextf("%s only defined for equally-sized data frames", sQuote(.Generic)), domain = NA)
    frame <- if (is.data.frame(e1)) e1 else e2
    left <- columns.of(e1, frame)
    right <- columns.of(e2, frame)
    value <- lapply(seq_along(frame), function(j) {
      left <- left[[j]]
      right <- right[[j]]
      FUN(left, right)
    })
  }
  if (.Generic %in% c("+", "-", "*", "^", "%%", "%/%", "/")) {
    names(value) <- names(frame)
    return(structure(value, row.names = if (.row_names_info(frame) > 0L) attr(frame, "row.names") else .set_row_names(.row_names_info(frame, 2L)), class = "data.frame"))
  }
  value <- unlist(value, recursive = FALSE, use.names = FALSE)
  rows <- if (.row_names_info(frame) > 0L) attr(frame, "row.names")
  matrix(if (is.null(value)) logical() else value, nrow = .row_names_info(frame, 2L), dimnames = list(rows, names(frame)))
}
Math.data.frame <- function(x, ...) {
  fits <- vapply(unclass(x), function(column) is.numeric(column) || is.logical(column) || is.complex(column), NA)
  if (!all(fits)) stop(paste0("non-numeric-alike variable(s) in data frame: ", paste(names(x)[!fits], collapse = ", ")))
  FUN <- get(.Generic, mode = "function")
  x[] <- lapply(unclass(x), FUN, ...)
  x
}
Summary.data.frame <- function(..., na.rm) {
  given <- lapply(list(...), function(x) {
    x <- as.matrix(x)
    if (!is.numeric(x) && !is.logical(x) && !is.complex(x)) stop("only defined on a data frame with all numeric-alike variables")
    x
  })
  do.call(.Generic, c(given, na.rm = na.rm))
}
"""#)
}
