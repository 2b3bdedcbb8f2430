import Lang

/// Matrices of colours, stored row by row.
enum RasterLibrary {
  static let source = LibrarySource("graphics", #"""
`[.raster` <- function(x, i, j, drop, ...) {
  m <- matrix(unclass(x), nrow(x), ncol(x), byrow = TRUE)
  if (nargs() - !missing(drop) < 3L) return(if (missing(i)) as.vector(m) else m[i])
  m <- m[if (missing(i)) TRUE else i, if (missing(j)) TRUE else j, drop = FALSE]
  structure(as.vector(t(m)), dim = dim(m), class = "raster")
}
`[<-.raster` <- function(x, i, j, value) {
  m <- matrix(unclass(x), nrow(x), ncol(x), byrow = TRUE)
  if (nargs() < 4L) m[if (missing(i)) TRUE else i] <- value
  else m[if (missing(i)) TRUE else i, if (missing(j)) TRUE else j] <- value
  structure(as.vector(t(m)), dim = dim(m), class = "raster")
}
"""#)
}
