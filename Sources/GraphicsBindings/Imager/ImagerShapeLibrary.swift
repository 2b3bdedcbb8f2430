import Lang

/// Hough transforms, Haar's wavelets and writing on pictures.
enum ImagerShapeLibrary {
  static let source = LibrarySource("imager: shapes", #"""
hough_line <- function(im, ntheta = 100, data.frame = FALSE, shift = TRUE) {
  if (any(dim(im)[3:4] > 1)) stop("The Hough transform is only defined for 2D, grayscale images")
  theta.bins <- seq(0, 2 * pi, length.out = ntheta)
  rows <- 2 * ceiling(sqrt(sum(dim(im)[1:2]^2)))
  votes <- if (is.pixset(im)) .hough.lines(im, theta.bins) else .hough.gradient(im, ntheta, rows)
  rho.bins <- seq(-rows / 2, rows / 2, length.out = rows)
  if (!data.frame) {
    attr(votes, "rho.bins") <- rho.bins
    attr(votes, "theta.bins") <- theta.bins
    return(votes)
  }
  theta <- rep(theta.bins, each = rows)
  rho <- rep.int(rho.bins, ntheta)
  if (shift) rho <- rho + cos(theta) + sin(theta)
  base::data.frame(theta = theta, rho = rho, score = as.vector(votes))
}
# Each pixel votes for the line across its gradient, as strongly as that is steep.
.hough.gradient <- function(im, ntheta, rows) {
  slope <- lapply(get_gradient(im, "xy", 0L), isoblur, sigma = 1.5)
  gx <- as.vector(slope[[1L]])
  gy <- as.vector(slope[[2L]])
  x <- rep.int(seq_len(width(im)) - 1, height(im))
  y <- rep(seq_len(height(im)) - 1, each = width(im))
  theta <- atan2(gy, gx)
  rho <- sqrt(x * x + y * y) * cos(atan2(y, x) - theta)
  column <- pmin(floor((theta %% (2 * pi)) * ntheta / (2 * pi)), ntheta - 1)
  row <- trunc(rho + sign(rho) * 0.5) + rows / 2
  inside <- row >= 0 & row < rows
  sums <- rowsum(sqrt(gx^2 + gy^2)[inside], (column * rows + row)[inside])
  votes <- numeric(rows * ntheta)
  votes[as.numeric(rownames(sums)) + 1] <- sums
  as.cimg(votes, dim = c(rows, ntheta, 1, 1))
}
hough_circle <- function(px, radius) {
  if (!is.pixset(px)) stop("Input must be a pixset")
  if (any(dim(px)[3:4] > 1)) stop("The Hough transform is only defined for 2D, grayscale images")
  .hough.circles(px, radius)
}
haar <- function(im, inverse = FALSE, nb_scales = 1L) {
  wide <- which(dim(im)[1:3] > 1L)
  part <- function(size, f) {
    corner <- lapply(1:3, function(k) if (k %in% wide) seq_len(size[k]) else seq_len(dim(im)[k]))
    x <- im[corner[[1L]], corner[[2L]], corner[[3L]], , drop = FALSE]
    for (k in wide) x <- .haar.step(x, k, inverse)
    im[corner[[1L]], corner[[2L]], corner[[3L]], ] <<- x
  }
  im <- unclass(im)
  scales <- lapply(seq_len(nb_scales) - 1L, function(s) dim(im)[1:3] %/% 2L^s)
  scales <- Filter(function(size) all(size[wide] > 1L), scales)
  for (size in if (inverse) rev(scales) else scales) part(size)
  as.cimg(im)
}
.haar.step <- function(x, axis, inverse) {
  half <- dim(x)[axis] %/% 2L
  if (half %% 2L == 1L && half != 1L) stop(sprintf("haar(): Sub-image %s %d is not even.", c("width", "height", "depth")[axis], half), call. = FALSE)
  at <- function(a, k) switch(axis, a[k, , , , drop = FALSE], a[, k, , , drop = FALSE], a[, , k, , drop = FALSE])
  first <- seq_len(half)
  odd <- 2L * first - 1L
  if (inverse) {
    sums <- at(x, first)
    differences <- at(x, half + first)
    low <- (sums - differences) / sqrt(2)
    high <- (sums + differences) / sqrt(2)
    places <- list(odd, odd + 1L)
  } else {
    low <- (at(x, odd) + at(x, odd + 1L)) / sqrt(2)
    high <- (at(x, odd + 1L) - at(x, odd)) / sqrt(2)
    places <- list(first, half + first)
  }
  for (k in 1:2) {
    value <- if (k == 1L) low else high
    switch(axis, x[places[[k]], , , ] <- value, x[, places[[k]], , ] <- value, x[, , places[[k]], ] <- value)
  }
  x
}
draw_text <- function(im, x, y, text, color, opacity = 1, fsize = 20) {
  if (is.character(color)) color <- col2rgb(color)[, 1] / 255
  if (length(color) != spectrum(im)) stop("colour argument has wrong length")
  .draw.text(im, x, y, text, color, opacity, fsize)
}
map_il_dbl <- function(.x, .f, ...) vapply(.x, .imager.function(.f), 0, ...)
map_il_int <- function(.x, .f, ...) vapply(.x, .imager.function(.f), 0L, ...)
map_il_chr <- function(.x, .f, ...) vapply(.x, .imager.function(.f), "", ...)
map_il_lgl <- function(.x, .f, ...) vapply(.x, .imager.function(.f), NA, ...)
# A function, or a formula of .x.
.imager.function <- function(f) {
  if (!inherits(f, "formula")) return(match.fun(f))
  body <- f[[length(f)]]
  scope <- environment(f)
  function(.x, ...) eval(body, list(.x = .x, . = .x), scope)
}
"""#)
}
