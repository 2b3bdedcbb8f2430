import Lang

/// Videos, windows, and pictures of other packages.
enum ImagerExchangeLibrary {
  static let source = LibrarySource("imager", #"""
gsdim <- function(im) c(dim(im)[1:3], 1)
# The page of the current device, values from 0 to 255.
capture.plot <- function() {
  pixels <- dev.capture(native = FALSE)
  if (is.null(pixels)) stop("dev.capture failed (no compatible device found)")
  parts <- col2rgb(pixels)
  cimg(array(as.numeric(aperm(array(parts, c(3L, dim(pixels))), c(3L, 2L, 1L))), c(rev(dim(pixels)), 1L, 3L)))
}
extract_patches3D <- function(im, cx, cy, cz, wx, wy, wz, boundary_conditions = 0L) {
  n <- length(cx)
  if (length(cy) != n || length(cz) != n) stop("cx, cy and cz must have equal length")
  sizes <- lapply(list(wx, wy, wz), function(w) if (length(w) == 1L) rep(w, n) else w)
  if (any(lengths(sizes) != n)) stop("wx, wy and wz must have equal length")
  as.imlist(lapply(seq_len(n), function(k) {
    half <- vapply(sizes, function(w) w[k] %/% 2, 0)
    moved <- imshift(im, 1 - cx[k] + half[1L], 1 - cy[k] + half[2L], 1 - cz[k] + half[3L], boundary_conditions = boundary_conditions)
    resize(moved, 2 * half[1L] + 1, 2 * half[2L] + 1, 2 * half[3L] + 1, spectrum(im), interpolation_type = 0)
  }))
}
# Of CImg's expressions, the statistics of a whole patch: its smallest, largest, mean, median value, sum and variance.
patch_summary_cimg <- function(im, expr, cx, cy, wx, wy) {
  names <- c(im = "min", iM = "max", ia = "mean", ic = "median", is = "sum", iv = "var")
  if (!is.character(expr) || length(expr) != 1L || !expr %in% names(names)) stop("expressions of CImg are not available: ", expr, " (only ", paste(names(names), collapse = ", "), ")")
  patchstat(im, names[[expr]], cx, cy, wx, wy)
}
.no.window <- function(...) stop("Please install X11 library to use this function. There is no window to click into here; plot() shows a picture.", call. = FALSE)
grabLine <- function(im, output = "coord") if (depth(im) > 1) stop("This function does not work on images with depth > 1") else .no.window()
grabRect <- function(im, output = "coord") if (depth(im) > 1) stop("This function does not work on images with depth > 1") else .no.window()
grabPoint <- function(im, output = "coord") if (depth(im) > 1) stop("This function does not work on images with depth > 1") else .no.window()
interact <- function(fun, title = "", init) .no.window()
play <- function(vid, loop = FALSE, delay = 30L, normalise = TRUE) .no.window()
cimg2im <- function(img, W = NULL) stop("The spatstat.geom package is required")
as.cimg.im <- function(obj, ...) stop("The spatstat.geom package is required")
.no.magick <- function() stop("The magick package is required", call. = FALSE)
magick2imlist <- function(obj, alpha = "rm", ...) .no.magick()
magick2cimg <- function(obj, alpha = "rm", ...) .no.magick()
cimg2magick <- function(im, rotate = TRUE) .no.magick()
.ffmpeg <- function(arguments, verbose) {
  if (!nzchar(Sys.which("ffmpeg"))) stop("Can't find ffmpeg. Please install.", call. = FALSE)
  system2("ffmpeg", arguments, stdout = verbose, stderr = verbose)
}
make.video <- function(dname, fname, pattern = "image-%d.png", fps = 25, extra.args = "", verbose = FALSE) {
  rate <- if (is.null(fps)) character() else c("-framerate", format(fps))
  .ffmpeg(c(rate, "-i", shQuote(file.path(dname, pattern)), extra.args, "-y", shQuote(fname)), verbose)
}
save.video <- function(im, fname, ...) {
  if (!nzchar(Sys.which("ffmpeg"))) stop("Can't find ffmpeg. Please install.")
  folder <- tempfile("video")
  dir.create(folder)
  on.exit(unlink(folder, recursive = TRUE))
  frames <- if (is.imlist(im)) im else imsplit(im, "z")
  for (k in seq_along(frames)) save.image(frames[[k]], file.path(folder, sprintf("image-%i.png", k)))
  make.video(folder, fname, ...)
}
# Frames of a video, one behind the other; `maxSize` is in gigabytes.
load.video <- function(fname, maxSize = 1, skip.to = 0, frames = NULL, fps = NULL, extra.args = "", verbose = FALSE) {
  if (!nzchar(Sys.which("ffmpeg"))) stop("Can't find ffmpeg. Please install.")
  if (!file.exists(fname)) stop("File not found")
  folder <- tempfile("video")
  dir.create(folder)
  on.exit(unlink(folder, recursive = TRUE))
  .ffmpeg(c(
    "-ss", format(skip.to), "-i", shQuote(fname), if (!is.null(frames)) c("-frames:v", format(frames)), if (!is.null(fps)) c("-vf", sprintf("fps=%s", format(fps))),
    extra.args, shQuote(file.path(folder, "image-%d.png"))), verbose)
  files <- list.files(folder)
  if (length(files) == 0L) stop("ffmpeg found no frames in ", fname)
  files <- file.path(folder, files[order(as.integer(gsub("[^0-9]", "", files)))])
  first <- load.image(files[1L])
  size <- length(files) * length(first) * 8 / 1024^3
  if (size > maxSize) stop(sprintf("The video takes %.2f Gb, more than maxSize = %g", size, maxSize))
  imappend(.load.images(files), "z")
}
"""#)
}
