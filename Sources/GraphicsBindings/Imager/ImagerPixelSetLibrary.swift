import Lang

/// Pixel sets: pictures of TRUE and FALSE.
enum ImagerPixelSetLibrary {
  static let source = LibrarySource("imager", #"""
# An array of TRUE and FALSE as a set of pixels.
pixset <- function(x) {
  if (!is.logical(x) || length(dim(x)) != 4L) stop("A pixset must be a logical array with four dimensions")
  class(x) <- c("pixset", "imager_array", "logical")
  x
}
is.pixset <- function(x) inherits(x, "pixset")
as.pixset <- function(x, ...) UseMethod("as.pixset")
as.pixset.array <- function(x, ...) pixset(x)
as.pixset.logical <- function(x, ...) pixset(x)
as.pixset.cimg <- function(x, ...) pixset(unclass(x) != 0)
as.pixset.pixset <- function(x, ...) x
as.logical.pixset <- function(x, ...) unclass(x)
as.array.pixset <- function(x, ...) unclass(x)
print.pixset <- function(x, ...) {
  d <- dim(x)
  cat(sprintf("Pixel set of size %i. Width: %i pix Height: %i pix Depth: %i Colour channels: %i \n", sum(x), d[1], d[2], d[3], d[4]))
  invisible(x)
}
as.data.frame.pixset <- function(x, ..., drop = FALSE) {
  coords <- coord.index(x, which(as.vector(x)))
  if (drop) coords[, dim(x) > 1, drop = FALSE] else coords
}
where <- function(x) {
  if (!is.pixset(x)) {
    if (!is.logical(x)) stop("Argument must be a pixel set")
    x <- as.pixset(x)
  }
  as.data.frame(x, drop = TRUE)
}
# TRUE above a value, a quantile ("90%") or the border between two clusters ("auto").
threshold <- function(im, thr = "auto", approx = TRUE, adjust = 1) {
  if (is.character(thr)) {
    v <- if (nPix(im) > 1000 && approx) im[round(seq(1, nPix(im), length.out = 1000))] else as.vector(im)
    if (thr == "auto") {
      groups <- kmeans(v, 2)
      thr <- max(v[groups$cluster == which.min(groups$centers)]) * adjust
    } else thr <- quantile(v, as.numeric(regmatches(thr, regexpr("[0-9]+(\\.[0-9]*)?|\\.[0-9]+", thr))) / 100)
  }
  result <- im > thr
  attr(result, "threshold") <- thr
  result
}
px.circle <- function(r, x = 2 * r + 1, y = 2 * r + 1) {
  im <- imfill(x, y)
  (Xc(im) - (x + 1) / 2)^2 + (Yc(im) - (y + 1) / 2)^2 <= r^2
}
px.diamond <- function(r, x = 2 * r + 1, y = 2 * r + 1) {
  im <- imfill(x, y)
  abs(Xc(im) - (x + 1) / 2) + abs(Yc(im) - (y + 1) / 2) <= r
}
px.square <- function(r, x = 2 * r + 1, y = 2 * r + 1) {
  im <- imfill(x, y)
  (abs(Xc(im) - (x + 1) / 2) <= r) & (abs(Yc(im) - (y + 1) / 2) <= r)
}
px.left <- function(im, n = 1) Xc(im) <= n
px.right <- function(im, n = 1) Xc(im) > width(im) - n
px.top <- function(im, n = 1) Yc(im) <= n
px.bottom <- function(im, n = 1) Yc(im) > height(im) - n
px.borders <- function(im, n = 1) {
  sides <- px.left(im, n) | px.right(im, n)
  if (all(dim(im)[1:2] > 1)) sides | px.top(im, n) | px.bottom(im, n) else sides
}
px.all <- function(im) pixset(array(TRUE, dim = dim(im)))
px.none <- function(im) pixset(array(FALSE, dim = dim(im)))
px.na <- function(im) pixset(array(is.na(as.vector(im)), dim(im)))
px.flood <- function(im, x, y, z = 1, sigma = 0, high_connexity = FALSE) {
  result <- .flood(im, x, y, z, sigma, high_connexity)
  if (spectrum(im) > 1) imappend(rep(list(result), spectrum(im)), "c") else result
}
px.remove_outer <- function(px) as.pixset(crop.borders(bucketfill(as.cimg(pad(px, 2, "xy", val = TRUE)), 1, 1, color = 0), 1, 1))
.morphed <- function(px, x, y, z, boundary, dilates) {
  if (is.cimg(x) || is.pixset(x)) return(.morph(px, as.pixset(x), dilates, boundary))
  if (boundary) return((if (dilates) dilate_rect else erode_rect)(px, x, y, z))
  .morph(px, pixset(array(TRUE, ifelse(dim(px) > 1, c(x, y, z, 1), 1))), dilates, FALSE)
}
# Sets grown and shrunk by a square, a box or another set.
grow <- function(px, x, y = x, z = x, boundary = TRUE) .morphed(px, x, y, z, boundary, TRUE)
shrink <- function(px, x, y = x, z = x, boundary = TRUE) .morphed(px, x, y, z, boundary, FALSE)
clean <- function(px, ...) grow(shrink(px, ...), ...)
fill <- function(px, ...) shrink(grow(px, ...), ...)
boundary <- function(px, depth = 1, high_connexity = FALSE) {
  reach <- depth * if (high_connexity) sqrt(2) else 1
  (distance_transform(as.cimg(px), 0) <= reach) & px
}
bbox <- function(px) {
  if (sum(px) == 0) return(px)
  w <- where(px)
  result <- (Xc(px) %inr% range(w$x)) & (Yc(px) %inr% range(w$y))
  if (depth(px) > 1) result & (Zc(px) %inr% range(w$z)) else result
}
crop.bbox <- function(im, px) {
  if (sum(px) == 0) return(im)
  w <- where(px)
  inside <- function(v, count) if (is.null(v)) TRUE else min(v):max(v)
  .plain(im)(unclass(im)[inside(w$x), inside(w$y), inside(w$z), , drop = FALSE])
}
split_connected <- function(px, ...) {
  if (sum(px) == 0) stop("Pixset is empty, can't split")
  labels <- label(as.cimg(px), ...) * as.cimg(px)
  found <- unique(as.vector(labels))
  map_il(found[found > 0], function(v) labels == v)
}
colorise <- function(im, px, col, alpha = 1) {
  if (is.character(col)) col <- col2rgb(col)[, 1] / 255
  if (inherits(px, "formula")) px <- imeval(im, px)
  if (spectrum(px) != 1) px <- parany(imsplit(px, "c"))
  parts <- imsplit(im, "c")
  for (k in seq_along(parts)) {
    part <- parts[[k]]
    value <- col[min(k, length(col))]
    part[px] <- if (alpha == 1) value else alpha * value + (1 - alpha) * part[px]
    parts[[k]] <- part
  }
  imappend(parts, "c")
}
bucketfill <- function(im, x, y, z = 1, color, opacity = 1, sigma = 0, high_connexity = FALSE) {
  if (missing(color)) color <- color.at(im, x, y, z)
  if (is.character(color)) color <- col2rgb(color)[, 1] / 255
  if (length(color) != spectrum(im)) {
    if (spectrum(im) != 1) stop("The color argument must be the same length as the number of color channels")
    im <- add.colour(im)
    warning("Adding colour channels to image (was grayscale)")
  }
  .bucketfill(im, x, y, z, color, opacity, sigma, high_connexity)
}
draw_circle <- function(im, x, y, radius, color = "white", opacity = 1, filled = TRUE) {
  if (is.vector(color) && length(color) != length(x)) color <- matrix(color, length(x), length(color), byrow = TRUE)
  if (is.character(color)) color <- t(col2rgb(as.vector(color)) / 255)
  if (is.null(dim(color))) color <- matrix(color, length(x))
  if (ncol(color) != spectrum(im)) stop("colour argument has wrong length")
  if (length(x) != length(y)) stop("x and y must be the same length")
  .draw.circles(im, x, y, rep_len(radius, length(x)), color, rep_len(opacity, length(x)), filled)
}
draw_rect <- function(im, x0, y0, x1, y1, color = "white", opacity = 1, filled = TRUE) {
  if (is.character(color)) color <- col2rgb(color)[, 1] / 255
  if (length(color) != spectrum(im)) stop("colour argument has wrong length")
  if (length(unique(lengths(list(x0, y0, x1, y1)))) != 1L) stop("x0,y0,x1,y1 must be the same length")
  .draw.rectangles(im, x0, y0, x1, y1, color, opacity, filled)
}
"""#)
}
