import Lang

/// Pictures on devices.
enum ImagerPlotLibrary {
  static let source = LibrarySource("imager", #"""
# Draws a picture, the first row at the top, with pixel coordinates on the axes.
plot.cimg <- function(x, frame, xlim = c(1, width(x)), ylim = c(height(x), 1), xlab = "x", ylab = "y", rescale = TRUE, colourscale = NULL, colorscale = NULL, interpolate = TRUE, axes = TRUE, main = "", xaxs = "i", yaxs = "i", asp = 1, col.na = rgb(0, 0, 0, 0), ...) {
  if (nPix(x) == 0) stop("Empty image")
  im <- x
  if (depth(im) > 1) {
    if (missing(frame)) {
      warning("Showing first frame")
      frame <- 1
    }
    im <- imager::frame(x, frame)
  }
  if (1 %in% dim(im)[1:2]) {
    .plot.line(im, ...)
    return(invisible(x))
  }
  varying <- is.character(asp) && asp == "varying"
  if (!varying && !is.numeric(asp)) stop("Invalid value for parameter asp")
  if (varying) plot(1, 1, xlim = xlim, ylim = ylim, xlab = xlab, ylab = ylab, type = "n", xaxs = xaxs, yaxs = yaxs, axes = axes, ...)
  else {
    plot.new()
    plot.window(xlim = xlim, ylim = ylim, asp = asp, xaxs = xaxs, yaxs = yaxs, ...)
  }
  drawn <- as.raster(im, rescale = rescale, colorscale = colorscale, colourscale = colourscale, col.na = col.na)
  rasterImage(drawn, 1, nrow(drawn), ncol(drawn), 1, interpolate = interpolate)
  title(main)
  if (axes && !varying) {
    axis(1)
    axis(2)
  }
  invisible(x)
}
.plot.line <- function(x, ...) {
  along <- if (width(x) == 1) "y" else "x"
  n <- max(dim(x)[1:2])
  if (spectrum(x) == 1) plot(1:n, as.vector(x), xlab = along, ylab = "Pixel value", type = "l", ...)
  else if (spectrum(x) == 3) {
    plot(1:n, 1:n, type = "n", xlab = along, ylim = range(x), ylab = "Pixel value", ...)
    for (k in 1:3) lines(1:n, as.vector(channel(x, k)), col = c("red", "green", "blue")[k])
  } else stop("Unsupported image format")
}
plot.pixset <- function(x, ...) plot(as.cimg(x), ...)
plot.imlist <- function(x, layout = "rect", ...) {
  n <- length(x)
  if (is.character(layout)) {
    columns <- ceiling(sqrt(n))
    rows <- floor(sqrt(n))
    while (rows * columns < n) if (rows < columns) rows <- rows + 1 else columns <- columns + 1
    layout <- switch(layout, row = t(1:n), col = matrix(1:n), rect = matrix(1:(rows * columns), rows, columns, byrow = TRUE), stop("Unknown layout"))
  } else if (!is.matrix(layout)) stop("layout must be a matrix or string")
  graphics::layout(layout)
  if (is.null(names(x))) names(x) <- seq_len(n)
  for (k in seq_len(n)) plot(x[[k]], main = names(x)[k], ...)
  graphics::layout(1)
  invisible(x)
}
# There is no window of CImg's: a picture is plotted.
display <- function(x, ...) UseMethod("display")
display.cimg <- function(x, ..., rescale = TRUE) plot(x, rescale = rescale, axes = FALSE)
display.pixset <- function(x, ...) display(as.cimg(x), ...)
display.list <- function(x, ...) for (im in x) display(im, ...)
highlight <- function(px, col = "red", ...) {
  found <- contours(px)
  if (spectrum(px) > 1) found <- unlist(found, recursive = FALSE)
  for (v in found) lines(v$x, v$y, col = col, ...)
  invisible(NULL)
}
contours <- function(x, nlevels, ...) UseMethod("contours")
contours.cimg <- function(x, nlevels = 10, ...) {
  if (spectrum(x) > 1) return(lapply(unclass(channels(x)), contours, nlevels = nlevels, ...))
  if (depth(x) > 1) stop("This function only works on 2D images")
  contourLines(1:width(x), 1:height(x), as.matrix(x), nlevels = nlevels, ...)
}
contours.pixset <- function(x, nlevels = NULL, ...) {
  if (spectrum(x) > 1) return(lapply(unclass(channels(x)), contours, ...))
  if (depth(x) > 1) stop("This function only works on 2D pixel sets")
  contourLines(1:width(x), 1:height(x), as.matrix(x) + 0, nlevels = 2, levels = c(0, 1))
}
circles <- function(x, y, radius, bg = NULL, fg = "white", ...) {
  n <- length(x)
  radius <- rep_len(radius, n)
  fg <- rep_len(fg, n)
  if (!is.null(bg)) bg <- rep_len(bg, n)
  for (k in seq_len(n)) {
    t <- seq(0, 2 * pi, length.out = max(150, 5 * radius[k]))
    polygon(radius[k] * cos(t) + x[k], radius[k] * sin(t) + y[k], border = fg[k], col = bg[k], ...)
  }
}
nfline <- function(theta, rho, col, ...) {
  if (length(theta) != length(rho)) stop("rho and theta must be the same length")
  col <- rep_len(col, length(theta))
  for (k in seq_along(theta)) {
    if (theta[k] == 0) abline(v = rho[k], col = col[k], ...) else abline(rho[k] / sin(theta[k]), -cos(theta[k]) / sin(theta[k]), col = col[k], ...)
  }
  invisible()
}
# A picture of the same size with what `expr` draws on it; pixels have whole coordinates.
implot <- function(im, expr, ...) {
  if (depth(im) > 1) stop("This function only works on 2D images")
  file <- tempfile(fileext = ".png")
  on.exit(unlink(file))
  png(file, width = width(im), height = height(im))
  device <- dev.cur()
  finished <- FALSE
  on.exit(if (!finished) dev.off(device), add = TRUE)
  par(mar = c(0, 0, 0, 0), xaxs = "i", yaxs = "i")
  plot.new()
  plot.window(c(1, width(im)), c(height(im), 1))
  rasterImage(as.raster(im, ...), 1, height(im), width(im), 1, interpolate = FALSE)
  eval(expr, parent.frame())
  dev.off(device)
  finished <- TRUE
  imsub(load.image(file), cc <= 3)
}
# Canny's detector (IEEE PAMI 8, 1986): ridges of the gradient above `t2`, and what reaches them above `t1`.
cannyEdges <- function(im, t1, t2, alpha = 1, sigma = 2) {
  isColoured <- spectrum(im) > 1
  if (isColoured) {
    warning("Running Canny detector on luminance channel")
    im <- grayscale(im)
  }
  if (depth(im) > 1) stop("Videos not supported, run the function on single frames")
  slope <- imgradient(isoblur(im, sigma), "xy")
  size <- sqrt(slope$x^2 + slope$y^2)
  step <- function(part) ifelse(size > 0, part / size, 0)
  at <- function(sign) interp(size, data.frame(x = as.vector(Xc(im) + sign * step(slope$x)), y = as.vector(Yc(im) + sign * step(slope$y))))
  # Only ridges stay: nothing is steeper on either side.
  size[size < at(1) | size < at(-1)] <- 0
  if (missing(t1)) {
    values <- as.vector(size)
    groups <- kmeans(values, centers = c(min(values), mean(values), max(values)))$cluster
    t1 <- alpha * max(values[groups == 1])
    t2 <- alpha * max(values[groups == 2])
  }
  parts <- label(as.cimg(size >= t1), TRUE)
  edges <- as.cimg(as.vector(parts) %in% unique(parts[as.vector(size > t2)]), dim = dim(size))
  if (isColoured) edges <- add.color(edges)
  result <- as.pixset(edges)
  attr(result, "thresholds") <- c(t1, t2)
  result
}
"""#)
}
