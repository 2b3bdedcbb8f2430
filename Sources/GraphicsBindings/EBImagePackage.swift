import Lang
import Pictures

/// The package EBImage: arrays of class `Image`, x before y, with a colour mode.
enum EBImagePackage {
  static let source = PackageSource(
    "EBImage", version: "4.40.0", builtins: builtins, library: [library], masks: [], classes: ["Image"],
    methods: ["as.Image.default"])

  private static let builtins: [Builtin] = [
    Builtin(".affine", "x, size, background, inverse, bilinear, antialias", "Pixels at positions given by an affine map of the new ones.") { call in
      guard case .doubles(let v) = try call[0], let dim = try call[0].dim, dim.count >= 2 else { throw RError("object must be an array") }
      let size = try call.integers("size").map(Int.init), m = try call.doubles("inverse"), ground = try call.doubles("background")
      let isBilinear = try call.flag("bilinear"), blends = try call.flag("antialias")
      let (w, h, frames) = (dim[0], dim[1], dim[2...].reduce(1, *)), samples = v.elements
      guard size[0] > 0, size[1] > 0, size[0] < 1 << 20, size[1] < 1 << 20, size[0] * size[1] * frames < 1 << 31 else { throw RError("invalid output dimensions") }
      var result: [Double] = []
      result.reserveCapacity(size[0] * size[1] * frames)
      for frame in 0..<frames {
        let base = frame * w * h, outside = ground[frame % ground.count]
        func at(_ x: Int, _ y: Int) -> Double { x < 0 || x >= w || y < 0 || y >= h ? outside : samples[base + y * w + x] }
        func inner(_ x: Int, _ y: Int) -> Double { blends ? at(x, y) : samples[base + max(0, min(h - 1, y)) * w + max(0, min(w - 1, x))] }
        for y in 0..<size[1] {
          for x in 0..<size[0] {
            let tx = m[0] * (Double(x) + 0.5) + m[1] * (Double(y) + 0.5) + m[2], ty = m[3] * (Double(x) + 0.5) + m[4] * (Double(y) + 0.5) + m[5]
            guard abs(tx) < 1e9, abs(ty) < 1e9 else {
              result.append(outside)
              continue
            }
            if !isBilinear {
              result.append(at(Int(tx.rounded(.down)), Int(ty.rounded(.down))))
              continue
            }
            let fx = tx - 0.5, fy = ty - 0.5, left = Int(fx.rounded(.down)), top = Int(fy.rounded(.down))
            guard left >= -1, top >= -1, left < w, top < h else {
              result.append(outside)
              continue
            }
            let dx = fx - Double(left), dy = fy - Double(top)
            result.append((1 - dy) * (inner(left, top) * (1 - dx) + inner(left + 1, top) * dx) + dy * (inner(left, top + 1) * (1 - dx) + inner(left + 1, top + 1) * dx))
          }
        }
      }
      var attributes = try call[0].attributes
      attributes[.dimnames] = nil
      attributes.dim = size + dim[2...]
      return .doubles(DoubleVector(result, attributes))
    },
    Builtin(".filter2", "x, filter, boundary", "Frames convolved with a brush: boundary circular, replicate or a number.") { call in
      let value = try call[0]
      guard let dim = value.dim, let brush = try call[1].dim, brush.count == 2 else { throw RError("object must be an array") }
      var picture = Picture(extents: [dim[0], dim[1], 1, dim[2...].reduce(1, *)], samples: value.asDoubles())
      let kernel = Picture(extents: [brush[0], brush[1], 1, 1], samples: try call[1].asDoubles())
      var boundary = Boundary.neumann, outside = 0.0
      if case .strings(let v) = try call[2] { boundary = v.elements.first == "circular" ? .periodic : .neumann } else {
        (boundary, outside) = (.dirichlet, try call.double("boundary"))
      }
      // A constant outside is zeros around the difference from it.
      for i in picture.samples.indices { picture.samples[i] -= outside }
      var result = picture.correlated(with: kernel, boundary, normalizes: false, isConvolution: true, centersAsCImg: false)
      let sum = outside * kernel.samples.reduce(0, +)
      if sum != 0 { for i in result.samples.indices { result.samples[i] += sum } }
      return .doubles(DoubleVector(result.samples, value.attributes))
    },
    Builtin(".morph.frames", "x, brush, dilates", "Erosion or dilation of every frame.") { call in
      let value = try call[0]
      guard let dim = value.dim, let brush = try call[1].dim, brush.count == 2 else { throw RError("object must be an array") }
      let picture = Picture(extents: [dim[0], dim[1], 1, dim[2...].reduce(1, *)], samples: value.asDoubles())
      let element = Picture(extents: [brush[0], brush[1], 1, 1], samples: try call[1].asDoubles())
      return .doubles(DoubleVector(picture.morphed(with: element, dilates: try call.flag("dilates"), .neumann).samples, value.attributes))
    },
    Builtin(".label.frames", "x", "Connected regions of pixels other than 0, counted from 1 in every frame.") { call in
      let value = try call[0]
      guard let dim = value.dim else { throw RError("object must be an array") }
      let plane = dim[0] * dim[1], samples = value.asDoubles()
      var result = [Double](repeating: 0, count: samples.count)
      for frame in 0..<(plane == 0 ? 0 : samples.count / plane) {
        let part = samples[(frame * plane)..<((frame + 1) * plane)].map { $0 > 0 ? 1.0 : 0.0 }
        let labels = Picture(extents: [dim[0], dim[1], 1, 1], samples: part).labelled(isDiagonal: false, tolerance: 0).samples
        var numbers: [Double: Double] = [:]
        for i in 0..<plane where part[i] > 0 {
          let number = numbers[labels[i]] ?? Double(numbers.count + 1)
          numbers[labels[i]] = number
          result[frame * plane + i] = number
        }
      }
      return .doubles(DoubleVector(result, value.attributes))
    },
  ]

  private static let library = LibrarySource("EBImage", #"""
Grayscale <- 0L
Color <- 2L
.mode <- function(value) {
  if (is.numeric(value) && value %in% c(0, 2)) return(as.integer(value))
  found <- pmatch(tolower(value), c("grayscale", "color"))
  if (is.na(found)) stop("invalid color mode")
  c(0L, 2L)[found]
}
.image <- function(data, mode) structure(data, colormode = mode, class = "Image")
# An array, numbers or colour names as an image.
Image <- function(data = array(0, dim = c(1, 1)), dim, colormode) {
  if (!missing(dim) && length(dim) < 2) stop("The number of dimensions dim must be at least 2")
  size <- if (!missing(dim)) dim else if (is.array(data)) base::dim(data) else c(1L, length(data))
  if (is.character(data)) {
    mode <- if (missing(colormode)) Color else .mode(colormode)
    rgb <- col2rgb(data) / 255
    if (mode == Color) {
      planes <- apply(rgb, 1L, rep_len, prod(size))
      whole <- aperm(array(planes, c(size[1:2], prod(size[-(1:2)]), 3L)), c(1L, 2L, 4L, 3L))
      return(.image(array(whole, c(size[1:2], 3L, size[-(1:2)])), Color))
    }
    return(.image(array(colSums(rgb) / 3, size), Grayscale))
  }
  mode <- if (!missing(colormode)) .mode(colormode) else if (is.Image(data)) colorMode(data) else Grayscale
  .image(array(as.vector(data), size), mode)
}
is.Image <- function(x) inherits(x, "Image")
as.Image <- function(x) UseMethod("as.Image")
as.Image.Image <- function(x) x
as.Image.default <- function(x) Image(x)
colorMode <- function(y) if (is.Image(y)) attr(y, "colormode") else Grayscale
`colorMode<-` <- function(y, value) {
  if (!is.Image(y)) {
    warning("Color mode of an array cannot be changed, the array should be cast into an Image using 'Image'")
    return(y)
  }
  attr(y, "colormode") <- .mode(value)
  y
}
imageData <- function(y) if (is.Image(y)) {
  attr(y, "colormode") <- NULL
  unclass(y)
} else y
`imageData<-` <- function(y, value) if (is.Image(y)) .image(value, colorMode(y)) else value
as.array.Image <- function(x, ...) imageData(x)
numberOfFrames <- function(y, type = c("total", "render")) {
  type <- match.arg(type)
  d <- dim(y)
  prod(d[-(1:2)]) / if (type == "render" && colorMode(y) == Color && length(d) > 2L) d[3] else 1
}
getFrame <- function(y, i, type = c("total", "render")) {
  type <- match.arg(type)
  n <- numberOfFrames(y, type)
  if (i < 1 || i > n) stop("'i' must belong between 1 and ", n)
  d <- dim(y)
  kept <- if (colorMode(y) == Color && type == "render" && length(d) > 2L) d[1:3] else d[1:2]
  part <- array(as.vector(y)[(i - 1) * prod(kept) + seq_len(prod(kept))], kept)
  if (is.Image(y)) .image(part, if (length(kept) == 3L) Color else Grayscale) else part
}
getFrames <- function(y, i, type = c("total", "render")) {
  type <- match.arg(type)
  if (missing(i)) i <- seq_len(numberOfFrames(y, type))
  lapply(i, function(k) getFrame(y, k, type))
}
print.Image <- function(x, short = FALSE, ...) {
  d <- dim(x)
  cat("Image \n")
  cat("  colorMode    :", c("Grayscale", NA, "Color")[1 + colorMode(x)], "\n")
  cat("  storage.mode :", typeof(x), "\n")
  cat("  dim          :", d, "\n")
  cat("  frames.total :", numberOfFrames(x, "total"), "\n")
  cat("  frames.render:", numberOfFrames(x, "render"), "\n")
  if (!isTRUE(short)) {
    n <- pmin(d, c(5, 6, rep(1, length(d) - 2L)))
    cat("\nimageData(object)[1:", n[1], ",1:", n[2], rep(",1", length(d) - 2L), "]\n", sep = "")
    print(do.call(`[`, c(list(imageData(x)), lapply(n, seq_len))))
  }
  invisible(x)
}
show.Image <- function(object) print.Image(object)
`[.Image` <- function(x, ..., drop = TRUE) {
  if (length(as.list(substitute(list(...)))) == 2L) return(imageData(x)[...])
  part <- imageData(x)[..., drop = FALSE]
  d <- dim(part)
  if (drop && length(d) > 2L) dim(part) <- d[c(TRUE, TRUE, d[-(1:2)] != 1L)]
  .image(part, colorMode(x))
}
Ops.Image <- function(e1, e2) {
  mode <- colorMode(if (is.Image(e1)) e1 else e2)
  apply <- get(.Generic, mode = "function")
  .image(if (missing(e2)) apply(imageData(e1)) else apply(imageData(e1), imageData(e2)), mode)
}
.image.type <- function(files) {
  problem <- function(text) structure("", problem = text)
  if (!is.character(files) || length(files) < 1L) return(problem("Please supply at least one filename."))
  type <- vapply(strsplit(basename(files), ".", fixed = TRUE), function(p) if (length(p) > 1L) tolower(p[length(p)]) else NA_character_, "")
  if (anyNA(type)) return(problem(sprintf("Unable to determine type of %s: Filename extension missing.", files[is.na(type)][1])))
  type <- unique(sub("^jpg$", "jpeg", sub("^tif$", "tiff", type)))
  if (length(type) > 1L) return(problem(sprintf("File type implied by the file name extensions must be unique, but more than one type was found: %s.", paste(type, collapse = ", "))))
  type
}
# Reads PNG or JPEG pictures, several as frames.
readImage <- function(files, type, all = TRUE, names = sub("\\.[^.]*$", "", basename(files)), ...) {
  type <- if (missing(type)) .image.type(files) else sub("^jpg$", "jpeg", tolower(type))
  if (!is.null(attr(type, "problem"))) stop(attr(type, "problem"))
  read <- switch(type, jpeg = jpeg::readJPEG, png = png::readPNG, stop(sprintf("Invalid type: %s. Currently supported formats are JPEG, PNG, and TIFF.", type)))
  parts <- lapply(files, function(f) {
    if (!file.exists(f)) {
      warning(sprintf("cannot open file '%s': No such file or directory", f))
      return(NULL)
    }
    if (file.info(f)$isdir) {
      warning(sprintf("Cannot open %s: Is directory.", f))
      return(NULL)
    }
    transpose(read(f, ...))
  })
  parts <- parts[!vapply(parts, is.null, NA)]
  if (length(parts) == 0L) stop("Empty image stack.")
  d <- dim(parts[[1]])
  if (!all(vapply(parts, function(p) identical(dim(p), d), NA))) stop("Images have different dimensions")
  mode <- if (length(d) == 3L && d[3] > 2L) Color else Grayscale
  .image(if (length(parts) == 1L) parts[[1]] else array(unlist(parts), c(d, length(parts))), mode)
}
writeImage <- function(x, files, type, quality = 100L, ...) {
  type <- if (missing(type)) .image.type(files) else sub("^jpg$", "jpeg", tolower(type))
  if (!is.null(attr(type, "problem"))) stop(attr(type, "problem"))
  if (!type %in% c("jpeg", "png")) stop(sprintf("Invalid type: %s. Currently supported formats are JPEG, PNG, and TIFF.", type))
  if (quality < 1L || quality > 100L) stop("'quality' must be a value between 1 and 100.")
  n <- numberOfFrames(x, "render")
  if (length(files) != 1L && length(files) != n) stop(sprintf("Image contains %g frame(s) which is different from the length of the file name list: %g. The number of files must be 1 or equal to the size of the image stack.", n, length(files)))
  targets <- if (length(files) == 1L && n > 1) paste0(sub("\\.[^.]*$", "", files), "-", seq_len(n) - 1, ".", sub(".*\\.", "", files)) else files
  for (i in seq_len(n)) {
    part <- transpose(pmin(pmax(imageData(getFrame(x, i, "render")), 0), 1))
    if (type == "png") png::writePNG(part, targets[i], ...) else jpeg::writeJPEG(part, targets[i], quality = quality / 100, ...)
  }
  invisible(targets)
}
transpose <- function(x) {
  d <- dim(x)
  result <- aperm(imageData(x), c(2:1, seq_along(d)[-(1:2)]))
  if (is.Image(x)) .image(result, colorMode(x)) else result
}
.select <- function(x, k) {
  if (length(dim(x)) < 3L) return(.image(imageData(x), Grayscale))
  part <- imageData(x)
  d <- dim(part)
  part <- if (length(d) == 3L) part[, , k] else array(aperm(part, c(1:2, 4:length(d), 3))[seq_len(prod(d) / d[3]) + (k - 1) * prod(d) / d[3]], d[-3])
  .image(part, Grayscale)
}
channel <- function(x, mode) {
  if (!is.array(x) || is.character(x)) x <- Image(x)
  mode <- tolower(mode)
  if (colorMode(x) == Grayscale) {
    if (mode %in% c("r", "red", "g", "green", "b", "blue")) stop(sprintf("invalid conversion mode, can't extract the %s channel from a 'Grayscale' image", c(r = "red", g = "green", b = "blue")[substr(mode, 1, 1)]))
    return(switch(mode, rgb = rgbImage(x, x, x), grey = , gray = , luminance = x, asred = rgbImage(red = x), asgreen = rgbImage(green = x), asblue = rgbImage(blue = x), x11 = array(rgb(x, x, x), dim(x)), stop("invalid conversion mode")))
  }
  switch(mode, rgb = x, grey = , gray = (.select(x, 1) + .select(x, 2) + .select(x, 3)) / 3,
    luminance = 0.2126 * .select(x, 1) + 0.7152 * .select(x, 2) + 0.0722 * .select(x, 3), r = , red = , asred = .select(x, 1), g = , green = , asgreen = .select(x, 2),
    b = , blue = , asblue = .select(x, 3), x11 = array(rgb(as.vector(.select(x, 1)), as.vector(.select(x, 2)), as.vector(.select(x, 3))), dim(.select(x, 1))), stop("invalid conversion mode"))
}
rgbImage <- function(red = NULL, green = NULL, blue = NULL) {
  given <- c(list(red), list(green), list(blue))
  d <- dim(Filter(Negate(is.null), given)[[1]])
  planes <- lapply(given, function(p) if (is.null(p)) array(0, d) else imageData(p))
  if (!all(vapply(planes, function(p) identical(dim(p), d), NA))) stop("images must have the same 2D frame size and number of frames to be combined")
  .image(array(unlist(planes), c(d, 3L)), Color)
}
toRGB <- function(x) channel(x, "rgb")
flip <- function(x) .reversed(x, 2L)
flop <- function(x) .reversed(x, 1L)
.reversed <- function(x, along) {
  data <- imageData(x)
  index <- rep(list(TRUE), length(dim(data)))
  index[[along]] <- rev(seq_len(dim(data)[along]))
  data <- do.call(`[`, c(list(data), index, list(drop = FALSE)))
  if (is.Image(x)) .image(data, colorMode(x)) else data
}
affine <- function(x, m, filter = c("bilinear", "none"), output.dim, bg.col = "black", antialias = TRUE) {
  if (!is.matrix(m) || !identical(dim(m), c(3L, 2L))) stop("'m' must be a 3x2 matrix")
  if (anyNA(m)) stop("'m' shouldn't contain any NAs")
  filter <- match.arg(filter)
  size <- if (missing(output.dim)) dim(x)[1:2] else round(output.dim)
  frames <- prod(dim(x)[-(1:2)])
  ground <- if (is.character(bg.col)) { rgb <- col2rgb(rep_len(bg.col, 1L))[, 1] / 255; if (colorMode(x) == Color) rep_len(rgb, frames) else rep(mean(rgb), frames) } else rep_len(bg.col, frames)
  if (!is.double(x)) storage.mode(x) <- "double"
  inverse <- solve(cbind(m, c(0, 0, 1)))
  .affine(x, size, ground, as.vector(inverse)[1:6], filter == "bilinear", isTRUE(antialias))
}
rotate <- function(x, angle, filter = "bilinear", output.dim, output.origin, ...) {
  if (length(angle) != 1L || !is.numeric(angle)) stop("'angle' must be a number")
  if (angle %% 90 == 0) filter <- "none"
  a <- angle * pi / 180
  c <- cos(a)
  s <- sin(a)
  d <- dim(x)[1:2]
  if (missing(output.origin)) {
    room <- c(d[1] * abs(c) + d[2] * abs(s), d[1] * abs(s) + d[2] * abs(c))
    offset <- c(d[1] * max(0, -c) + d[2] * max(0, s), d[1] * max(0, -s) + d[2] * max(0, -c))
    if (missing(output.dim)) output.dim <- room else offset <- offset + (output.dim - room) / 2
  } else offset <- c(output.origin[1] * (1 - c) + output.origin[2] * s, output.origin[2] * (1 - c) - output.origin[1] * s)
  m <- matrix(c(c, -s, offset[1], s, c, offset[2]), 3L, 2L)
  if (missing(output.dim)) affine(x, m, filter, ...) else affine(x, m, filter, output.dim, ...)
}
translate <- function(x, v, filter = "none", ...) {
  if (length(v) != 2L || !is.numeric(v)) stop("'v' must be a numeric vector of length 2")
  affine(x, matrix(c(1, 0, v[1], 0, 1, v[2]), 3L, 2L), filter, ...)
}
resize <- function(x, w, h, output.dim = c(w, h), output.origin = c(0, 0), antialias = FALSE, ...) {
  if (missing(h) && missing(w)) stop("either 'w' or 'h' must be specified")
  d <- dim(x)[1:2]
  if (missing(w)) w <- round(h * d[1] / d[2])
  if (missing(h)) h <- round(w * d[2] / d[1])
  if (missing(output.dim)) output.dim <- c(w, h)
  ratio <- c(w, h) / d
  m <- matrix(c(ratio[1], 0, (1 - ratio[1]) * output.origin[1], 0, ratio[2], (1 - ratio[2]) * output.origin[2]), 3L, 2L)
  affine(x, m, output.dim = output.dim, antialias = antialias, ...)
}
makeBrush <- function(size, shape = c("box", "disc", "diamond", "Gaussian", "line"), step = TRUE, sigma = 0.3, angle = 45) {
  if (!is.numeric(size) || length(size) != 1L || size < 1) stop("'size' must be an odd integer.")
  shape <- match.arg(tolower(shape[1]), c("box", "disc", "diamond", "gaussian", "line"))
  if (size %% 2 == 0) {
    size <- size + 1
    warning(paste("'size' was rounded to the next odd number: ", size))
  }
  at <- seq_len(size) - (size + 1) / 2
  switch(shape, box = matrix(1L, size, size), gaussian = {
    z <- exp(-outer(at^2, at^2, `+`) / (2 * sigma^2))
    z / sum(z)
  }, disc = {
    z <- ((size / 2)^2 - outer(at^2, at^2, `+`)) / (size / 2)^2
    if (step) (z > 0) + 0L else pmax(z, 0)
  }, diamond = {
    z <- (size / 2 - outer(abs(at), abs(at), `+`)) / (size / 2)
    if (step) (z > 0) + 0L else pmax(z, 0)
  }, line = {
    angle <- angle %% 180
    slope <- tan(angle * pi / 180)
    half <- (size - 1) / 2
    flat <- angle < 45 || angle > 135
    reach <- if (flat) c(half, round(half * slope)) else c(round(half / slope), half)
    z <- array(0L, 2 * abs(reach) + 1)
    for (i in -half:half) {
      p <- if (flat) c(i, round(i * slope)) else c(round(i / slope), i)
      z[p[1] + abs(reach[1]) + 1, p[2] + abs(reach[2]) + 1] <- 1L
    }
    z
  })
}
filter2 <- function(x, filter, boundary = c("circular", "replicate")) {
  if (!is.numeric(boundary)) boundary <- match.arg(boundary)
  if (any(dim(filter) %% 2 == 0)) stop("dimensions of 'filter' matrix must be odd")
  if (any(dim(x)[1:2] < dim(filter))) stop("'filter' dimensions cannot exceed dimensions of 'x'")
  .filter2(x, filter, boundary)
}
gblur <- function(x, sigma, radius = 2 * ceiling(3 * sigma) + 1, ...) filter2(x, makeBrush(radius, "Gaussian", sigma = sigma), ...)
normalize <- function(object, separate = TRUE, ft = c(0, 1), inputRange) {
  if (!missing(inputRange)) {
    if (inputRange[1] == inputRange[2]) stop("clipping range is 0")
    object[] <- pmin(pmax(as.vector(object), inputRange[1]), inputRange[2])
    limits <- inputRange
    separate <- FALSE
  } else limits <- range(object)
  if (ft[1] == ft[2]) stop("normalization range is 0")
  scale <- function(v, r) if (r[1] == r[2]) v else (v - r[1]) / (r[2] - r[1]) * (ft[2] - ft[1]) + ft[1]
  data <- imageData(object)
  d <- dim(data)
  if (separate && length(d) > 2L) {
    plane <- prod(d[1:2])
    data <- array(unlist(lapply(seq_len(prod(d) / plane), function(k) { v <- data[(k - 1) * plane + seq_len(plane)]; scale(v, range(v)) })), d)
  } else data <- scale(data, limits)
  if (is.Image(object)) .image(data, colorMode(object)) else data
}
combine <- function(x, y, ...) {
  parts <- lapply(if (is.list(x) && missing(y)) x else list(x, y, ...), as.Image)
  d <- dim(parts[[1]])
  if (!all(vapply(parts, function(p) identical(dim(p)[1:2], d[1:2]), NA))) stop("images must have the same 2D frame size to be combined")
  fixed <- if (colorMode(parts[[1]]) == Color) 3L else 2L
  frames <- sum(vapply(parts, function(p) prod(dim(p)) / prod(dim(p)[seq_len(fixed)]), 0))
  .image(array(unlist(lapply(parts, as.vector)), c(d[seq_len(fixed)], frames)), colorMode(parts[[1]]))
}
erode <- function(x, kern = makeBrush(5, shape = "diamond")) .morph.frames(x, kern, FALSE)
dilate <- function(x, kern = makeBrush(5, shape = "diamond")) .morph.frames(x, kern, TRUE)
opening <- function(x, kern = makeBrush(5, shape = "diamond")) dilate(erode(x, kern), kern)
closing <- function(x, kern = makeBrush(5, shape = "diamond")) erode(dilate(x, kern), kern)
bwlabel <- function(x) .label.frames(x)
otsu <- function(x, range = c(0, 1), levels = 256L) {
  if (colorMode(x) != Grayscale) stop("Only thresholding of Grayscale images is supported.")
  if (!is.numeric(range) || length(range) != 2L) stop("'range' must be a numeric vector of length 2.")
  levels <- as.integer(levels)
  if (is.na(levels) || levels < 1L) stop("Levels must be at least equal 1.")
  at <- seq(range[1], range[2], length.out = levels + 1L)
  middle <- (at[-1] + at[-(levels + 1L)]) / 2
  frames <- matrix(as.numeric(imageData(x)), prod(dim(x)[1:2]))
  apply(frames, 2L, function(v) {
    counts <- as.double(tabulate(findInterval(v, at, left.open = TRUE, rightmost.closed = TRUE), levels))
    # A level counts on both sides of the threshold that lies in it.
    below <- cumsum(counts)
    above <- sum(counts) + counts - below
    lower <- cumsum(counts * middle)
    upper <- lower[levels] + counts * middle - lower
    between <- below * above * (upper / above - lower / below)^2
    mean(middle[range(which(between == max(between, na.rm = TRUE)))])
  })
}
as.raster.Image <- function(x, max = 1, i = 1L, ...) {
  y <- imageData(getFrame(x, i, "render"))
  y <- pmin(pmax(y / max, 0), 1)
  colours <- if (length(dim(y)) == 3L) rgb(y[, , 1], y[, , 2], if (dim(y)[3] > 2L) y[, , 3] else 0) else gray(y)
  structure(colours, dim = dim(y)[2:1], class = "raster")
}
display <- function(x, method = "raster", ..., all = FALSE, frame = 1L, interpolate = FALSE, drawGrid = TRUE) {
  plot(as.Image(x), all = all, frame = frame, interpolate = interpolate)
}
plot.Image <- function(x, all = FALSE, frame = 1L, interpolate = FALSE, ...) {
  n <- numberOfFrames(x, "render")
  shown <- if (all) seq_len(n) else frame
  columns <- ceiling(sqrt(length(shown)))
  rows <- ceiling(length(shown) / columns)
  d <- dim(x)[1:2]
  old <- par(mar = rep(0, 4))
  on.exit(par(old))
  plot.new()
  plot.window(c(0, columns * d[1]), c(rows * d[2], 0), xaxs = "i", yaxs = "i", asp = 1)
  for (k in seq_along(shown)) {
    left <- (k - 1) %% columns * d[1]
    top <- (k - 1) %/% columns * d[2]
    rasterImage(as.raster(x, i = shown[k]), left, top + d[2], left + d[1], top, interpolate = interpolate)
  }
  invisible(x)
}
"""#)
}
