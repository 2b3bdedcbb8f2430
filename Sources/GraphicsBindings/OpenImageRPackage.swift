import Lang

/// The package OpenImageR: pictures as arrays of rows × columns × 3; resized ones have values from 0 to 255.
enum OpenImageRPackage {
  static let source = PackageSource("OpenImageR", version: "1.3.0", library: [library])

  private static let library = LibrarySource("OpenImageR", #"""
.as.picture <- function(image) if (is.data.frame(image)) as.matrix(image) else image
.is.rgb <- function(image) length(dim(image)) == 3L && dim(image)[3] == 3
.planes <- function(image, f, message) {
  if (.is.rgb(image)) {
    parts <- lapply(1:3, function(k) f(matrix(image[, , k], nrow(image))))
    array(unlist(parts), c(dim(parts[[1]]), 3L))
  } else if (is.matrix(image)) f(image) else stop(message, call. = FALSE)
}
# Reads a PNG or JPEG picture.
readImage <- function(path, ...) {
  if (!is.character(path) || !file.exists(path)) stop("the path to an image is invalid or the image does not exist!", call. = FALSE)
  extension <- tolower(sub(".*\\.", "", basename(path)))
  if (!grepl(".", basename(path), fixed = TRUE) || !grepl("jpe?g|png|tif$|tiff$", extension)) stop("The input image path does not have a file extension OR is not a supported image path extension of the OpenImageR package!", call. = FALSE)
  if (extension == "png") png::readPNG(path, ...)
  else if (extension %in% c("jpg", "jpeg")) jpeg::readJPEG(path, ...)
  else stop("TIFF pictures are not available; supported image types are .png, .jpeg and .jpg", call. = FALSE)
}
writeImage <- function(data, file_name, ...) {
  data <- .as.picture(data)
  if (!is.array(data)) stop("supported image data are matrix, data frame, array")
  if (!is.character(file_name)) stop("The file_name should be a character string. For instance, '/home/my_image.png'")
  extension <- sub(".*\\.", "", file_name)
  if (extension == "png") png::writePNG(data, target = file_name, ...)
  else if (extension %in% c("jpg", "jpeg")) jpeg::writeJPEG(data, target = file_name, ...)
  else stop("supported image types are .png, .jpeg, .jpg, .tiff (or .tif, .TIFF, .TIF)")
}
# A picture of width rows and height columns; values up to 1 are taken times 255.
resizeImage <- function(image, width, height, method = "nearest", normalize_pixels = FALSE) {
  image <- .as.picture(image)
  if (width < 1) stop("width should be at least 1.0")
  if (height < 1) stop("height should be at least 1.0")
  if (!method %in% c("nearest", "bilinear")) stop("valid methods are 'nearest' or 'bilinear'")
  if (!.is.rgb(image) && !is.matrix(image)) stop("invalid type of image, use either a matrix, data frame or array")
  if (max(image) <= 1) image <- image * 255
  d <- dim(image)
  resized <- if (method == "nearest") {
    rows <- .nearest(d[1], width)
    columns <- .nearest(d[2], height)
    function(m) m[rows, columns, drop = FALSE]
  } else {
    r <- .between(d[1], width)
    c <- .between(d[2], height)
    function(m) {
      upper <- m[r$at, c$at, drop = FALSE] * outer(1 - r$part, 1 - c$part) + m[r$at + 1, c$at, drop = FALSE] * outer(r$part, 1 - c$part)
      upper + m[r$at, c$at + 1, drop = FALSE] * outer(1 - r$part, c$part) + m[r$at + 1, c$at + 1, drop = FALSE] * outer(r$part, c$part)
    }
  }
  result <- .planes(image, resized)
  if (normalize_pixels) result / 255 else result
}
.nearest <- function(old, new) {
  # Counted from 0; the last place takes the one before it.
  at <- pmax(0, floor((seq_len(new) - 1.5) / (new / old) + 0.5))
  at[at == max(at)] <- max(at) - 1
  pmax(0, at) + 1
}
.between <- function(old, new) {
  exact <- seq_len(new) * (old / new)
  at <- pmin(pmax(floor(exact), 1), old - 1)
  list(at = at, part = exact - at)
}
rgb_2gray <- function(RGB_image) {
  if (!.is.rgb(RGB_image)) stop("The 'RGB_image' parameter must be a 3-dimensional array where the third dimension is equal to 3")
  RGB_image[, , 1] * 299 / 1000 + RGB_image[, , 2] * 587 / 1000 + RGB_image[, , 3] * 114 / 1000
}
flipImage <- function(image, mode = "horizontal") {
  if (!mode %in% c("horizontal", "vertical")) stop("invalid mode")
  .planes(.as.picture(image), function(m) if (mode == "vertical") m[nrow(m):1, , drop = FALSE] else m[, ncol(m):1, drop = FALSE],
    "valid types of input are matrix, data frame and 3-dimensional array where the third dimension is equal to 3")
}
rotateFixed <- function(image, angle) {
  if (!angle %in% c(90, 180, 270)) stop("valid rotation angles are 90, 180, 270 degrees")
  .planes(.as.picture(image), function(m) {
    for (k in seq_len(angle / 90)) m <- t(m[nrow(m):1, , drop = FALSE])
    m
  }, "invalid type of image, supported types are matrix and 3 dimensional array")
}
rotateImage <- function(image, angle, method = "nearest", mode = "same", threads = 1) {
  if (threads < 1) stop("threads should be greater than 0")
  if (angle > 360 || angle < 0) stop("valid angles to rotate an image are values greater than 0 and less than 360")
  if (!method %in% c("nearest", "bilinear")) stop("valid methods are 'nearest', 'bilinear'")
  if (!mode %in% c("same", "full")) stop("invalid mode, choose one of 'same', 'full'")
  .planes(.as.picture(image), function(m) .turned(m, angle * pi / 180, method, mode), "invalid type of image, supported types are matrix, data frame and 3 dimensional array")
}
.turned <- function(image, angle, method, mode) {
  n <- nrow(image)
  m <- ncol(image)
  rows <- trunc(n * sqrt(2))
  columns <- trunc(m * sqrt(2))
  t <- matrix(0:(rows - 1) - rows / 2, rows, columns)
  s <- matrix(0:(columns - 1) - columns / 2, rows, columns, byrow = TRUE)
  i <- t * cos(angle) + s * sin(angle) + n / 2
  j <- -t * sin(angle) + s * cos(angle) + m / 2
  result <- matrix(0, rows, columns)
  if (method == "nearest") {
    i <- trunc(i)
    j <- trunc(j)
    inside <- i > 0 & j > 0 & i < n & j < m
    result[inside] <- image[cbind(i[inside] + 1, j[inside] + 1)]
  } else {
    n1 <- floor(i)
    n2 <- ceiling(i)
    n2 <- n2 + (n1 == n2)
    m1 <- floor(j)
    m2 <- ceiling(j)
    m2 <- m2 + (m1 == m2)
    inside <- n1 >= 0 & n2 < n & m1 >= 0 & m2 < m
    at <- function(r, c) image[cbind(r[inside] + 1, c[inside] + 1)]
    i <- i[inside]
    j <- j[inside]
    result[inside] <- ((n2[inside] - i + m2[inside] - j) * at(n1, m1) + (n2[inside] - i + j - m1[inside]) * at(n1, m2) +
      (i - n1[inside] + m2[inside] - j) * at(n2, m1) + (i - n1[inside] + j - m1[inside]) * at(n2, m1)) / 4
  }
  if (mode == "full") return(result)
  kept <- function(large, small) {
    spare <- large - small
    if (spare == 0) seq_len(large) else (floor(spare / 2) + 2):(large - floor(spare / 2) - spare %% 2 + 1)
  }
  result[kept(rows, n), kept(columns, m), drop = FALSE]
}
cropImage <- function(image, new_width, new_height, type = "equal_spaced") {
  if (!is.numeric(new_height) || !is.numeric(new_width)) stop("new_height and new_width should be of type numeric")
  if (!type %in% c("equal_spaced", "user_defined")) stop("valid types are equal_spaced and user_defined")
  if (type == "equal_spaced" && (length(new_height) != 1 || length(new_width) != 1)) stop("if the type is equal_spaced then the new_height and new_width should be numeric of length 1")
  if (type == "user_defined" && (length(new_height) < 2 || length(new_width) < 2)) stop("if the type is user_defined then the new_height and new_width should be a sequence of numeric values")
  kept <- function(count, wanted, words) {
    if (wanted > count) stop(words, call. = FALSE)
    spare <- count - wanted
    if (spare == 0) seq_len(count) else (floor(spare / 2) + 1):(count - floor(spare / 2) - spare %% 2)
  }
  .planes(image, function(m) {
    rows <- if (type == "user_defined") new_width else kept(nrow(m), new_width, "The 'new_width' parameter should be less than or equal to the input rows of the image")
    columns <- if (type == "user_defined") new_height else kept(ncol(m), new_height, "The 'new_height' parameter should be less than or equal to the input columns of the image")
    m[rows, columns]
  }, "invalid type of image, supported types are matrix and 3 dimensional array")
}
NormalizeObject <- function(x) {
  x <- .as.picture(x)
  scaled <- function(v) (v - min(v)) / (max(v) - min(v))
  if (is.vector(x, "numeric")) scaled(x) else .planes(x, scaled, "invalid data type, use one of vector, matrix, data frame or array")
}
gamma_correction <- function(image, gamma) {
  if (!is.array(image)) stop("the image should be either a matrix or an array")
  image^(1 / gamma)
}
image_thresholding <- function(image, thresh) {
  if (thresh <= 0) stop("the thresh parameter should be greater than 0")
  image <- .as.picture(image)
  if (.is.rgb(image)) image <- rgb_2gray(image)
  if (!is.matrix(image)) stop("the image should be either a matrix or a 3-dimensional array where the third dimension is equal to 3")
  ifelse(image > thresh, 1, 0)
}
List_2_Array <- function(data, verbose = FALSE) {
  if (!is.list(data)) stop("the data should be a list")
  if (!all(vapply(data, is.matrix, NA))) stop("the sublists should be of type matrix")
  if (length(unique(lapply(data, dim))) != 1L) stop("dimension mismatch of columns or rows of the sublists")
  array(unlist(data), c(dim(data[[1]]), length(data)))
}
imageShow <- function(file_path, clear_viewer = FALSE) {
  if (is.character(file_path)) file_path <- readImage(file_path)
  if (!is.array(file_path)) stop("invalid path or object")
  if (max(file_path) != 1 || min(file_path) != 0) file_path <- NormalizeObject(file_path)
  old <- par(mar = rep(0, 4))
  on.exit(par(old))
  plot.new()
  plot.window(c(0, ncol(file_path)), c(nrow(file_path), 0), xaxs = "i", yaxs = "i", asp = 1)
  rasterImage(as.raster(file_path), 0, nrow(file_path), ncol(file_path), 0)
  invisible(NULL)
}
"""#)
}
