import Lang

/// Class `cimg`: making pictures, converting them, and arithmetic.
enum ImagerClassLibrary {
  static let source = LibrarySource("imager", #"""
# An array of width, height, depth and colour channels as a picture.
cimg <- function(X) {
  if (is.logical(X) || is.integer(X)) X <- X + 0
  class(X) <- c("cimg", "imager_array", "numeric")
  X
}
is.cimg <- function(x) inherits(x, "cimg")
print.cimg <- function(x, ...) {
  d <- dim(x)
  cat(sprintf("Image. Width: %i pix Height: %i pix Depth: %i Colour channels: %i \n", d[1], d[2], d[3], d[4]))
  invisible(x)
}
# Sizes of a picture.
width <- function(im) dim(im)[1]
height <- function(im) dim(im)[2]
depth <- function(im) dim(im)[3]
spectrum <- function(im) dim(im)[4]
nPix <- function(im) prod(dim(im))
Ops.imager_array <- function(e1, e2) {
  apply <- get(.Generic, mode = "function")
  result <- if (missing(e2)) apply(unclass(e1)) else apply(unclass(e1), unclass(e2))
  if (is.logical(result)) pixset(result) else cimg(result)
}
# A picture from numbers, a matrix, an array, a data frame or a function of the coordinates.
as.cimg <- function(obj, ...) UseMethod("as.cimg")
as.cimg.cimg <- function(obj, ...) obj
as.cimg.pixset <- function(obj, ...) obj + 0
as.cimg.numeric <- function(obj, ...) as.cimg.vector(obj, ...)
as.cimg.double <- function(obj, ...) as.cimg.vector(obj, ...)
as.cimg.logical <- function(obj, ...) as.cimg.vector(as.numeric(obj), ...)
as.cimg.vector <- function(obj, x = NA, y = NA, z = NA, cc = NA, dim = NULL, ...) {
  size <- if (is.null(dim)) c(x, y, z, cc) else dim[1:4]
  if (!all(is.na(size))) {
    size[is.na(size)] <- 1
    if (prod(size) != length(obj)) stop("Dimensions are incompatible with input length")
    return(cimg(array(obj, size)))
  }
  n <- length(obj)
  guesses <- list(list("square 2D image", 2, 1), list("square 2D RGB image", 2, 3), list("cubic 3D image", 3, 1), list("cubic 3D RGB image", 3, 3))
  for (guess in guesses) {
    side <- (n / guess[[3]])^(1 / guess[[2]])
    if (isTRUE(all.equal(round(side), side))) {
      warning("Guessing input is a ", guess[[1]])
      side <- round(side)
      return(cimg(array(obj, c(side, side, if (guess[[2]] == 3) side else 1, guess[[3]]))))
    }
  }
  stop("Please provide image dimensions")
}
as.cimg.array <- function(obj, ...) {
  d <- dim(obj)
  if (length(d) == 2L) return(as.cimg.matrix(obj))
  if (length(d) == 3L) {
    colour <- d[3] == 3
    warning("Assuming third dimension corresponds to ", if (colour) "colour" else "time/depth")
    dim(obj) <- if (colour) c(d[1:2], 1, 3) else c(d, 1)
  } else if (length(d) != 4L) stop("Array must have at most 4 dimensions ")
  cimg(obj)
}
as.cimg.matrix <- function(obj, ...) {
  dim(obj) <- c(dim(obj), 1, 1)
  cimg(obj)
}
as.cimg.data.frame <- function(obj, v.name = "value", dims, ...) {
  names(obj) <- tolower(names(obj))
  places <- c(x = 1, y = 2, z = 3, c = 4, cc = 4)
  coords <- names(obj)[names(obj) %in% names(places)]
  if (length(coords) == 0L) stop("input must have (x,y,value) format or similar, see help")
  if (!v.name %in% names(obj)) stop(sprintf("Variable %s is missing", v.name))
  if (any(sapply(obj[, names(obj) != v.name, drop = FALSE], min) <= 0)) stop("Indices must be positive")
  if (missing(dims)) {
    warning("Guessing image dimensions from maximum coordinate values")
    dims <- rep(1, 4)
    for (n in coords) dims[places[[n]]] <- max(obj[[n]])
  }
  im <- cimg(array(0, dims))
  im[index.coord(im, obj[, coords, drop = FALSE])] <- obj[[v.name]]
  im
}
as.cimg.function <- function(obj, width, height, depth = 1, spectrum = 1, standardise = FALSE, dim = NULL, ...) {
  size <- if (is.null(dim)) c(width, height, depth, spectrum) else dim
  grid <- pixel.grid(dim = size, standardise = standardise, drop.unused = FALSE)
  given <- names(formals(obj))
  wanted <- c("x", "y", if (size[3] > 1) "z")
  if (!setequal(given, wanted) && !setequal(given, c(wanted, "cc"))) {
    shown <- paste0("(", paste(wanted, collapse = ","), ")")
    stop("Input must be a function with arguments ", shown, " or ", sub(")", ",cc)", shown, fixed = TRUE))
  }
  value <- do.call(obj, unclass(grid)[given])
  dim(value) <- size
  cimg(value)
}
as.cimg.raster <- function(obj, ...) {
  d <- dim(obj)
  rgb <- col2rgb(as.vector(t(unclass(as.matrix(obj)))))
  result <- array(0, c(d[2], d[1], 1, 3))
  for (k in 1:3) result[, , 1, k] <- rgb[k, ]
  cimg(result)
}
as.array.cimg <- function(x, ...) {
  class(x) <- NULL
  x
}
as.matrix.cimg <- function(x, ...) {
  d <- dim(x)
  if (sum(d == 1) == 2) {
    class(x) <- NULL
    dim(x) <- d[d > 1]
    x
  } else if (sum(d > 1) == 1) {
    warning("Image is one-dimensional")
    as.matrix(as.vector(x))
  } else stop("Too many non-empty dimensions")
}
as.matrix.pixset <- function(x, ...) as.matrix.cimg(x, ...)
as.data.frame.cimg <- function(x, ..., wide = c(FALSE, "c", "d")) {
  wide <- match.arg(wide)
  if (wide == "FALSE") {
    grid <- pixel.grid(x, ...)
    grid$value <- c(x)
    return(grid)
  }
  parts <- if (wide == "c") channels(x) else frames(x)
  grid <- pixel.grid(if (wide == "c") R(x) else frame(x, 1), ...)
  cbind(grid, do.call(cbind, lapply(parts, as.vector)))
}
as.raster.cimg <- function(x, frames, rescale = TRUE, colourscale = NULL, colorscale = NULL, col.na = rgb(0, 0, 0, 0), ...) {
  scale <- if (is.null(colourscale)) colorscale else colourscale
  if (!is.null(scale) && rescale) warning("You've specified a colour scale, but rescale is set to TRUE. You may get unexpected results")
  if (depth(x) > 1) {
    if (missing(frames)) frames <- seq_len(depth(x))
    return(lapply(imager::frames(x, frames), as.raster.cimg))
  }
  if (is.null(scale)) scale <- if (spectrum(x) == 1) gray else rgb
  if (rescale) x <- renorm(x, 0, 1)
  absent <- is.na(unclass(x))
  if (any(absent)) x[which(absent)] <- 0
  plane <- prod(dim(x)[1:2])
  values <- as.vector(x)
  colours <- if (spectrum(x) == 1) scale(values) else scale(values[1:plane], values[plane + 1:plane], values[2 * plane + 1:plane])
  if (any(absent)) colours[apply(matrix(absent, nrow = plane), 1, any)] <- col.na
  structure(colours, dim = c(height(x), width(x)), class = "raster")
}
# Linear interpolation, or nothing when all values are the same and inside the range.
renorm <- function(x, min = 0, max = 255) {
  limits <- range(x, na.rm = TRUE)
  spread <- limits[2] - limits[1]
  if (spread != 0) min + (max - min) * (x - limits[1]) / spread
  else if (x[1] > max) x * 0 + max
  else if (x[1] < min) x * 0 + min
  else x
}
# A grey picture: 0.3 R + 0.59 G + 0.11 B, or luminance of sRGB with method "XYZ".
grayscale <- function(im, method = "Luma", drop = TRUE) {
  if (spectrum(im) == 1) {
    warning("Image appears to already be in grayscale mode")
    return(im)
  }
  if (spectrum(im) != 3) stop("Image should have three colour channels")
  if (method == "XYZ") {
    im <- RGBtosRGB(XYZtoRGB(add.colour(G(RGBtoXYZ(sRGBtoRGB(im))))))
    if (drop) R(im) else im
  } else if (method == "Luma") {
    grey <- 0.3 * R(im) + 0.59 * G(im) + 0.11 * B(im)
    if (drop) grey else add.colour(grey)
  }
}
# Pictures filled with one value or colour.
imfill <- function(x = 1, y = 1, z = 1, val = 0, dim = NULL) {
  if (!is.null(dim)) {
    x <- dim[1]
    y <- dim[2]
    z <- dim[3]
  }
  if (is.character(val)) val <- col2rgb(val)[, 1] / 255
  if (length(val) == 1L && is.logical(val)) return(pixset(array(val, c(x, y, z, 1))))
  cimg(array(rep(as.numeric(val), each = x * y * z), c(x, y, z, length(val))))
}
imnoise <- function(x = 1, y = 1, z = 1, cc = 1, mean = 0, sd = 1, dim = NULL) {
  size <- if (is.null(dim)) c(x, y, z, cc) else dim
  cimg(array(rnorm(prod(size), mean = mean, sd = sd), dim = size))
}
imdirac <- function(dims, x, y, z = 1, cc = 1) {
  if (inherits(dims, "cimg")) dims <- dim(dims)
  else if (!is.numeric(dims)) stop("dims should a vector of image dimensions or a cimg object")
  else if (length(dims) == 2L) dims <- c(dims, 1, 1)
  else if (length(dims) == 3L) {
    if (dims[3] == 3) warning("Guessing you want an RGB image")
    dims <- if (dims[3] == 3) c(dims[1:2], 1, 3) else c(dims, 1)
  }
  if (!(x > 0 && y > 0 && z > 0 && cc > 0)) stop("dirac coordinates must be positive integers ")
  result <- cimg(array(0, dims))
  result[x, y, z, cc] <- 1
  result
}
# One of the pictures that come with the package, where its file is installed.
load.example <- function(name) {
  files <- c(parrots = "parrots.png", hubble = "HubbleDeepField.jpg", tennis = "tennis_sif.mp4", birds = "Leonardo_Birds.jpg", coins = "coins.png")
  if (!name %in% names(files)) stop(sprintf("Unknown example picture. Available: %s", paste(names(files), collapse = ",")))
  path <- system.file(paste0("extdata/", files[[name]]), package = "imager")
  if (!nzchar(path)) stop(sprintf("example picture '%s' is not installed; 'parrots' is", name))
  load.image(path)
}
# The photograph of boats is part of the original package only.
boats <- stop("the example picture 'boats' is not installed; load.example(\"parrots\") is", call. = FALSE)
load.dir <- function(path, pattern = NULL, quiet = FALSE) {
  files <- list.files(path, pattern = pattern, full.names = TRUE)
  if (is.null(pattern)) files <- files[grepl("\\.(png|bmp|jpeg|jpg)$", tolower(files))]
  result <- .load.images(files)
  names(result) <- basename(files)
  result
}
iminfo <- function(fname) {
  if (!is.character(fname)) stop("Please provide a filename")
  if (!file.exists(fname)) stop("File does not exist")
  stop("You don't appear to have ImageMagick on your path. Please install")
}
cimg.use.openmp <- function(mode = "adaptive", nthreads = 1, verbose = FALSE) {
  if (!mode %in% c("never", "always", "adaptive")) stop("Unknown mode, should be one of 'never','adaptive', or 'always'")
  invisible(NULL)
}
cimg.limit.openmp <- function() cimg.use.openmp(nthreads = 0, verbose = TRUE)
"""#)
}
