import Lang

/// Parts of pictures: subsets, channels, frames, coordinates, borders, and what filters need around them.
enum ImagerPartLibrary {
  static let source = LibrarySource("imager", #"""
# The index of a subset with flat dimensions left out, filled up to four; drop = FALSE keeps the class.
.index <- function(x, given, where) {
  given[c("drop", "value")] <- NULL
  empty <- !nzchar(as.character(given))
  index <- rep(list(TRUE), length(given))
  for (k in which(!empty)) index[[k]] <- eval(given[[k]], where)
  if (length(index) > 4L) stop("Too many arguments")
  if (!length(index) %in% c(1L, 4L)) {
    spots <- which(dim(x) > 1L)
    if (length(spots) != length(index)) stop("Ambiguous call to .subset")
    full <- list(1, 1, 1, 1)
    full[spots] <- index
    index <- full
  }
  index
}
.part <- function(x, given, where, make) {
  index <- .index(x, given, where)
  if (is.null(given$drop)) return(do.call(`[`, c(list(unclass(x)), index)))
  drop <- eval(given$drop, where)
  result <- do.call(`[`, c(list(unclass(x)), index, list(drop = drop)))
  if (drop) result else make(result)
}
`[.cimg` <- function(x, ...) .part(x, as.list(substitute(list(...)))[-1L], parent.frame(), cimg)
`[.pixset` <- function(x, ...) .part(x, as.list(substitute(list(...)))[-1L], parent.frame(), pixset)
`[<-.cimg` <- function(x, ..., value) {
  index <- .index(x, as.list(substitute(list(...)))[-1L], parent.frame())
  cimg(do.call(`[<-`, c(list(unclass(x)), index, list(value = unclass(value)))))
}
`[<-.pixset` <- function(x, ..., value) {
  index <- .index(x, as.list(substitute(list(...)))[-1L], parent.frame())
  changed <- do.call(`[<-`, c(list(unclass(x)), index, list(value = unclass(value))))
  # Numbers put in, as `ifelse` does, make it a picture.
  if (is.logical(changed)) pixset(changed) else cimg(changed)
}
.plain <- function(im) if (is.pixset(im)) pixset else cimg
# Colour channels and frames.
channel <- function(im, ind) .plain(im)(unclass(im)[, , , ind, drop = FALSE])
frame <- function(im, index) .plain(im)(unclass(im)[, , index, , drop = FALSE])
R <- function(im) channel(im, 1)
G <- function(im) channel(im, 2)
B <- function(im) channel(im, 3)
channels <- function(im, index, drop = FALSE) {
  if (missing(index)) index <- seq_len(spectrum(im))
  result <- imsplit(im, "c")[index]
  names(result) <- paste("c", index, sep = ".")
  if (drop) lapply(unclass(result), function(v) squeeze(as.array(v))) else result
}
frames <- function(im, index, drop = FALSE) {
  if (missing(index)) index <- seq_len(depth(im))
  result <- imsplit(frame(im, index), "z")
  names(result) <- paste("d.", index, sep = ".")
  if (drop) lapply(unclass(result), function(v) squeeze(as.array(v))) else result
}
`channel<-` <- function(x, ind, value) {
  if (ind > spectrum(x)) stop(sprintf("Image only has %i channel(s)", spectrum(x)))
  if (length(value) != 1L && !(all(dim(value)[1:3] == dim(x)[1:3]) && spectrum(value) == 1)) stop("Dimensions are incompatible")
  x[, , , ind] <- value
  x
}
`R<-` <- function(x, value) {
  channel(x, 1) <- value
  x
}
`G<-` <- function(x, value) {
  channel(x, 2) <- value
  x
}
`B<-` <- function(x, value) {
  channel(x, 3) <- value
  x
}
`frame<-` <- function(x, ind, value) {
  if (ind > depth(x)) stop(sprintf("Image only has %i frame(s)", depth(x)))
  if (length(value) != 1L) return(imdraw(x, value, z = ind))
  x[, , ind, ] <- value
  x
}
.line <- function(im, at, limit, pick) {
  if (at > limit || at < 1) stop("Invalid index")
  if (depth(im) > 1) lapply(unclass(frames(im)), .line, at, limit, pick)
  else if (spectrum(im) > 1) lapply(unclass(channels(im)), .line, at, limit, pick)
  else as.vector(pick(unclass(im), at))
}
imcol <- function(im, x) .line(im, x, width(im), function(a, i) a[i, , 1, 1])
imrow <- function(im, y) .line(im, y, height(im), function(a, i) a[, i, 1, 1])
# Values at pixels.
at <- function(im, x, y, z = 1, cc = 1) as.array(im)[x, y, z, cc]
`at<-` <- function(im, x, y, z = 1, cc = 1, value) {
  im[x, y, z, cc] <- value
  im
}
color.at <- function(im, x, y, z = 1) at(im, x, y, z, cc = seq_len(spectrum(im)))
`color.at<-` <- function(im, x, y, z = 1, value) {
  im[x, y, z, seq_len(spectrum(im))] <- value
  im
}
# A rectangular part by conditions on x, y, z or cc, in which width, height, depth, spectrum, cx, cy and cz are known.
imsub <- function(im, ...) {
  conditions <- as.list(substitute(list(...)))[-1L]
  known <- list(width = width(im), height = height(im), depth = depth(im), spectrum = spectrum(im), cx = width(im) / 2, cy = height(im) / 2, cz = depth(im) / 2)
  for (condition in conditions) {
    axis <- intersect(all.names(condition), c("x", "y", "z", "cc"))
    if (length(axis) > 1L) stop("Use only one of x,y,z,cc at a time")
    if (length(axis) == 0L) stop("conditions must be on x, y, z or cc")
    k <- match(axis, c("x", "y", "z", "cc"))
    known[[axis]] <- seq_len(dim(im)[k])
    index <- rep(list(TRUE), 4)
    index[[k]] <- eval(condition, known, parent.frame())
    known[[axis]] <- NULL
    im <- .plain(im)(do.call(`[`, c(list(unclass(im)), index, list(drop = FALSE))))
  }
  im
}
subim <- function(im, ...) eval.parent(substitute(imsub(im, ...)))
`%inr%` <- function(x, range) {
  if (!is.numeric(range) || length(range) != 2L) stop("Range must be a vector of 2 numeric values")
  if (!is.numeric(x)) stop("x must be numeric")
  if (range[2] < range[1]) stop("Range must be increasing")
  x >= range[1] & x <= range[2]
}
squeeze <- function(x) {
  d <- dim(x)
  dim(x) <- d[d > 1]
  x
}
# Cuts pixels off every side.
crop.borders <- function(im, nx = 0, ny = 0, nz = 0, nPix) {
  if (!missing(nPix)) {
    nx <- ny <- nPix
    if (depth(im) > 1) nz <- nPix
  }
  inner <- function(count, n) which(seq_len(count) > n & seq_len(count) <= count - n)
  deep <- if (depth(im) > 1) inner(depth(im), nz) else TRUE
  .plain(im)(unclass(im)[inner(width(im), nx), inner(height(im), ny), deep, , drop = FALSE])
}
# Adds pixels along axes: before (pos -1), after (1) or half on either side (0).
pad <- function(im, nPix, axes, pos = 0, val) {
  if (missing(val)) val <- rep(if (is.pixset(im)) FALSE else 0, spectrum(im))
  if (is.character(val)) val <- col2rgb(val)[, 1] / 255
  if (length(val) != spectrum(im)) stop("val must be the same length as the number of colour channels in the image")
  if (nPix <= 0) return(im)
  for (axis in rev(strsplit(axes, "")[[1L]])) {
    d <- dim(im)
    d[match(axis, c("x", "y", "z", "c"))] <- if (pos == 0) round(nPix / 2) else nPix
    border <- imfill(dim = d, val = val)
    im <- imappend(switch(as.character(pos), "0" = list(border, im, border), "-1" = list(border, im), "1" = list(im, border)), axis)
  }
  im
}
add.colour <- function(im, simple = TRUE) {
  if (spectrum(im) != 1) stop("Image already has colour channels")
  if (is.pixset(im)) return(pixset(array(rep(im, 3), c(dim(im)[1:3], 3))))
  if (simple) imappend(list(im, im, im), "c") else HSLtoRGB(imappend(list(0 * im, 0 * im, im), "c"))
}
add.color <- function(im, simple = TRUE) add.colour(im, simple)
rm.alpha <- function(im) {
  if (spectrum(im) == 4) {
    alpha <- channel(im, 4)
    im <- channel(im, 1:3)
    attr(im, "alpha") <- alpha
  }
  im
}
flatten.alpha <- function(im, bg = "white") {
  if (spectrum(im) != 4) return(im)
  a <- add.colour(channel(im, 4))
  im <- channel(im, 1:3)
  if (is.cimg(bg) || !(is.vector(bg) || is.character(bg))) stop("Unrecognised format for bg argument")
  im * a + imfill(dim = dim(im), val = bg) * (1 - a)
}
# Coordinates of pixels: as a data frame, as pictures, from and to positions in memory.
pixel.grid <- function(im, standardise = FALSE, drop.unused = TRUE, dim = NULL) {
  if (!missing(im)) d <- base::dim(im)
  else if (is.null(dim)) stop("You must provide either an image or a vector of dimensions")
  else if (!is.vector(dim) || length(dim) != 4L) stop("Argument dim must be a vector of length 4")
  else d <- dim
  if (standardise) {
    dy <- d[2] / d[1]
    dz <- d[3] / d[1]
    grid <- expand.grid(x = seq(-0.5, 0.5, length.out = d[1]), y = seq(dy / 2, -dy / 2, length.out = d[2]), z = seq(-dz / 2, dz / 2, length.out = d[3]), cc = 1:d[4], KEEP.OUT.ATTRS = FALSE)
  } else grid <- expand.grid(x = 1:d[1], y = 1:d[2], z = 1:d[3], cc = 1:d[4], KEEP.OUT.ATTRS = FALSE)
  if (drop.unused) grid[, d > 1, drop = FALSE] else grid
}
Xc <- function(im) .im.coordinate(im, "x")
Yc <- function(im) .im.coordinate(im, "y")
Zc <- function(im) .im.coordinate(im, "z")
Cc <- function(im) .im.coordinate(im, "c")
index.coord <- function(im, coords, outside = "stop") {
  coords <- as.list(coords)
  names(coords)[names(coords) == "c"] <- "cc"
  d <- dim(im)
  index <- 1
  inside <- TRUE
  for (k in 1:4) {
    axis <- c("x", "y", "z", "cc")[k]
    at <- coords[[axis]]
    if (is.null(at)) {
      if (d[k] > 1) stop("Ambiguous coordinates: missing ", axis)
      at <- 1
    }
    inside <- inside & at >= 1 & at <= d[k]
    index <- index + (at - 1) * prod(d[seq_len(k - 1)])
  }
  if (!all(inside)) {
    if (outside == "stop") stop("Some coordinates are outside the image")
    if (outside == "NA") index[!inside] <- NA
  }
  as.vector(index)
}
coord.index <- function(im, index) {
  d <- dim(im)
  index[index > prod(d)] <- NA
  rest <- index - 1
  result <- list()
  for (k in 1:4) {
    result[[k]] <- rest %% d[k] + 1
    rest <- rest %/% d[k]
  }
  names(result) <- c("x", "y", "z", "cc")
  as.data.frame(result)
}
get.locations <- function(im, condition) {
  if (!is.function(condition)) stop("condition should be a function")
  coord.index(im, which(as.vector(condition(im))))
}
# Values between pixels, at the rows of a data frame.
interp <- function(im, locations, cubic = FALSE, extrapolate = TRUE) {
  if (!is.data.frame(locations)) stop("Second argument must be a data.frame")
  names(locations)[names(locations) == "cc"] <- "c"
  given <- intersect(names(locations), c("x", "y", "z", "c"))
  limits <- setNames(as.list(dim(im)), c("x", "y", "z", "c"))
  if (!extrapolate) for (n in given) if (any(locations[[n]] < 1 | locations[[n]] > limits[[n]])) stop("Some locations are outside the image")
  if (!all(c("x", "y") %in% given)) stop("Unrecognised coordinates (use x,y,z,c to index the locations)")
  if (!"z" %in% given && depth(im) > 1) return(lapply(unclass(frames(im)), interp, locations, cubic))
  if (!"c" %in% given && spectrum(im) > 1) return(lapply(unclass(channels(im)), interp, locations, cubic))
  z <- if ("z" %in% given) locations$z else rep(1, nrow(locations))
  c <- if ("c" %in% given) locations$c else rep(1, nrow(locations))
  result <- numeric(nrow(locations))
  for (k in which(!duplicated(paste(z, c)))) {
    chosen <- z == z[k] & c == c[k]
    plane <- cimg(unclass(im)[, , z[k], c[k], drop = FALSE])
    result[chosen] <- .im.interpolate(plane, locations$x[chosen] - 1, locations$y[chosen] - 1, cubic)
  }
  result
}
# Neighbourhoods of a pixel as offsets dx, dy, dz, dcc.
stencil.cross <- function(z = FALSE, cc = FALSE, origin = FALSE) {
  axes <- c("dx", "dy", if (z) "dz", if (cc) "dcc")
  result <- do.call(rbind, lapply(seq_along(axes), function(k) {
    rows <- matrix(0, 2, length(axes))
    rows[, k] <- c(-1, 1)
    rows
  }))
  result <- setNames(as.data.frame(result), axes)
  if (origin) rbind(0, result) else result
}
center.stencil <- function(stencil, ...) {
  coords <- list(...)
  for (n in names(coords)) {
    step <- stencil[[paste0("d", n)]]
    stencil[[n]] <- if (is.null(step)) coords[[n]] else step + coords[[n]]
  }
  stencil[, !grepl("^d.", names(stencil))]
}
get.stencil <- function(im, stencil, ...) im[index.coord(im, center.stencil(stencil, ...))]
# Sizes by a factor; halves and doubles with filters of their own.
imresize <- function(im, scale = 1, interpolation = 3) {
  flat <- depth(im) == 1
  if (flat && (1 / scale) %% 2 == 0) {
    for (k in 1:(-log2(scale))) im <- resize_halfXY(im)
    im
  } else if (flat && scale %% 2 == 0) {
    for (k in 1:log2(scale)) im <- resize_doubleXY(im)
    im
  } else if (scale == 3) resize_tripleXY(im)
  else resize(im, -scale * 100, -scale * 100, if (flat) -100 else -scale * 100, interpolation_type = interpolation)
}
imdraw <- function(im, sprite, x = 1, y = 1, z = 1, opacity = 1) {
  if (spectrum(im) == 3 && spectrum(sprite) == 1) {
    warning("Converting sprite to colour image")
    sprite <- add.colour(sprite)
  } else if (spectrum(sprite) == 3 && spectrum(im) == 1) {
    warning("Converting image to colour")
    im <- add.colour(im)
  }
  if (spectrum(sprite) != spectrum(im)) stop("Image and sprite have incompatible spectra")
  .im.draw(im, sprite, x - 1, y - 1, z - 1, opacity)
}
imgradient <- function(im, axes = "xy", scheme = 3) {
  result <- get_gradient(im, axes, scheme)
  if (length(result) == 1L) return(result[[1L]])
  names(result) <- strsplit(axes, "")[[1L]]
  result
}
imhessian <- function(im, axes = c("xx", "xy", "yy")) {
  result <- get_hessian(im, paste0(axes, collapse = ""))
  if (length(axes) == 1L) return(result[[1L]])
  names(result) <- axes
  result
}
# Blur in all directions; na.rm leaves missing pixels out of the means.
isoblur <- function(im, sigma, neumann = TRUE, gaussian = TRUE, na.rm = FALSE) {
  if (!na.rm) return(.isoblur(im, sigma, neumann, gaussian))
  absent <- px.na(im)
  im[absent] <- 0
  .isoblur(im, sigma, neumann, gaussian) / .isoblur(1 - absent, sigma, neumann, gaussian)
}
inpaint <- function(im, sigma) {
  absent <- px.na(im)
  im[absent] <- isoblur(im, sigma, na.rm = TRUE)[absent]
  im
}
# A picture moved by a function of its coordinates.
imwarp <- function(im, map, direction = "forward", coordinates = "absolute", boundary = "dirichlet", interpolation = "linear") {
  grid <- pixel.grid(im)
  moved <- switch(as.character(length(formals(map))), "2" = map(grid$x, grid$y), "3" = map(grid$x, grid$y, grid$z), stop("Map should be a function with arguments x,y or x,y,z"))
  field <- imappend(lapply(moved, function(v) cimg(array(v, c(dim(im)[1:3], 1)))), "c")
  warp(im, field, mode = (direction == "forward") * 2 + (coordinates == "relative"),
    interpolation = switch(interpolation, nearest = 0, linear = 1, cubic = 2), boundary_conditions = switch(boundary, dirichlet = 0, neumann = 1, periodic = 2))
}
FFT <- function(im.real, im.imag, inverse = FALSE) {
  x <- if (missing(im.imag)) as.array(im.real) + 0i else as.array(im.real) + 1i * as.array(im.imag)
  for (z in seq_len(dim(x)[3])) for (k in seq_len(dim(x)[4])) x[, , z, k] <- fft(matrix(x[, , z, k], dim(x)[1]), inverse = inverse) / if (inverse) prod(dim(x)[1:2]) else 1
  list(real = cimg(Re(x)), imag = cimg(Im(x)))
}
periodic.part <- function(im) {
  if (spectrum(im) > 1) return(iiply(im, "c", periodic.part))
  if (depth(im) > 1) stop("This function works only on 2D grayscale images")
  w <- width(im)
  h <- height(im)
  m <- matrix(as.vector(im), w)
  d <- matrix(0, w, h)
  d[, 1] <- m[, h] - m[, 1]
  d[, h] <- m[, 1] - m[, h]
  d[1, ] <- d[1, ] + m[w, ] - m[1, ]
  d[w, ] <- d[w, ] + m[1, ] - m[w, ]
  f <- fft(d) / (outer(2 * cos(2 * pi * (0:(w - 1)) / w), 2 * cos(2 * pi * (0:(h - 1)) / h), `+`) - 4)
  f[1, 1] <- 0
  im - cimg(array(Re(fft(f, inverse = TRUE)) / (w * h), dim(im)))
}
# Statistics of boxes around pixels; outside are zeros.
patchstat <- function(im, expr, cx, cy, wx, wy) {
  statistic <- switch(expr, sum = sum, mean = mean, min = min, max = max, median = median, var = var, sd = sd, stop("expressions of CImg are not available: ", expr))
  if (length(cx) != length(cy)) stop("cx and cy must have equal length")
  patches <- extract_patches(im, cx, cy, wx, wy)
  vapply(patches, function(p) statistic(as.vector(p)), 0)
}
extract_patches <- function(im, cx, cy, wx, wy, boundary_conditions = 0L) {
  if (length(wx) == 1L) wx <- rep(wx, length(cx))
  if (length(wy) == 1L) wy <- rep(wy, length(cy))
  as.imlist(lapply(seq_along(cx), function(k) {
    left <- cx[k] - wx[k] %/% 2
    top <- cy[k] - wy[k] %/% 2
    moved <- imshift(im, 1 - left, 1 - top, boundary_conditions = boundary_conditions)
    resize(moved, 2 * (wx[k] %/% 2) + 1, 2 * (wy[k] %/% 2) + 1, depth(im), spectrum(im), interpolation_type = 0)
  }))
}
"""#)
}
