import Lang

/// Palettes and conversions of colours.
enum ColorLibrary {
  static let source = LibrarySource("colours", #"""
gray.colors <- function(n, start = 0.3, end = 0.9, gamma = 2.2, alpha = NULL, rev = FALSE) {
  cols <- gray(seq.int(from = start^gamma, to = end^gamma, length.out = n)^(1 / gamma), alpha)
  if (rev) rev(cols) else cols
}
grey.colors <- function(n, start = 0.3, end = 0.9, gamma = 2.2, alpha = NULL, rev = FALSE) gray.colors(n, start, end, gamma, alpha, rev)
rainbow <- function(n, s = 1, v = 1, start = 0, end = max(1, n - 1) / n, alpha = NULL, rev = FALSE) {
  if ((n <- as.integer(n[1L])) <= 0) return(character())
  if (start == end || any(c(start, end) < 0) || any(c(start, end) > 1)) stop("'start' and 'end' must be distinct and in [0, 1].")
  cols <- hsv(h = seq.int(start, (start > end) * 1 + end, length.out = n) %% 1, s, v, alpha)
  if (rev) rev(cols) else cols
}
heat.colors <- function(n, alpha = NULL, rev = FALSE) {
  if ((n <- as.integer(n[1L])) <= 0) return(character())
  j <- n %/% 4
  i <- n - j
  cols <- c(rainbow(i, start = 0, end = 1 / 6, alpha = alpha), if (j > 0) hsv(h = 1 / 6, s = seq.int(from = 1 - 1 / (2 * j), to = 1 / (2 * j), length.out = j), v = 1, alpha = alpha))
  if (rev) rev(cols) else cols
}
terrain.colors <- function(n, alpha = NULL, rev = FALSE) {
  if ((n <- as.integer(n[1L])) <= 0) return(character())
  k <- n %/% 2
  h <- c(4 / 12, 2 / 12, 0 / 12)
  s <- c(1, 1, 0)
  v <- c(0.65, 0.9, 0.95)
  cols <- c(hsv(h = seq.int(h[1L], h[2L], length.out = k), s = seq.int(s[1L], s[2L], length.out = k), v = seq.int(v[1L], v[2L], length.out = k), alpha = alpha),
    hsv(h = seq.int(h[2L], h[3L], length.out = n - k + 1)[-1L], s = seq.int(s[2L], s[3L], length.out = n - k + 1)[-1L], v = seq.int(v[2L], v[3L], length.out = n - k + 1)[-1L], alpha = alpha))
  if (rev) rev(cols) else cols
}
topo.colors <- function(n, alpha = NULL, rev = FALSE) {
  if ((n <- as.integer(n[1L])) <= 0) return(character())
  j <- n %/% 3
  k <- n %/% 3
  i <- n - j - k
  cols <- c(if (i > 0) hsv(h = seq.int(from = 43 / 60, to = 31 / 60, length.out = i), alpha = alpha), if (j > 0) hsv(h = seq.int(from = 23 / 60, to = 11 / 60, length.out = j), alpha = alpha),
    if (k > 0) hsv(h = seq.int(from = 10 / 60, to = 6 / 60, length.out = k), alpha = alpha, s = seq.int(from = 1, to = 0.3, length.out = k), v = 1))
  if (rev) rev(cols) else cols
}
cm.colors <- function(n, alpha = NULL, rev = FALSE) {
  if ((n <- as.integer(n[1L])) <= 0L) return(character())
  even <- n %% 2L == 0L
  k <- n %/% 2L
  l1 <- k + 1L - even
  l2 <- n - k + even
  cols <- c(if (l1 > 0L) hsv(h = 6 / 12, s = seq.int(0.5, if (even) 0.5 / k else 0, length.out = l1), v = 1, alpha = alpha), if (l2 > 1) hsv(h = 10 / 12, s = seq.int(0, 0.5, length.out = l2)[-1L], v = 1, alpha = alpha))
  if (rev) rev(cols) else cols
}
palette.colors <- function(n = NULL, palette = "Okabe-Ito", alpha, recycle = FALSE) {
  cols <- .palette.colors(palette)
  if (is.null(n)) n <- length(cols)
  if (n > length(cols) && !recycle) {
    warning(gettextf("'n' set to %d, the maximum available for %s palette", length(cols), palette), domain = NA)
    n <- length(cols)
  }
  if (pmatch("Okabe-Ito", palette, 0L)) base::names(cols) <- c("black", "orange", "skyblue", "bluishgreen", "yellow", "blue", "vermillion", "reddishpurple", "gray")
  cols <- cols[rep_len(seq_along(cols), n)]
  if (missing(alpha) || is.null(alpha)) cols else adjustcolor(unname(cols), alpha.f = alpha)
}
.hcl.table <- local({
  made <- NULL
  function() {
    if (is.null(made)) made <<- read.table(text = .hcl.text, header = TRUE, sep = ",", stringsAsFactors = FALSE)
    made
  }
})
hcl.pals <- function(type = NULL) {
  t <- .hcl.table()
  if (is.null(type)) t$name else t$name[startsWith(tolower(t$type), tolower(type))]
}
hcl.colors <- function(n, palette = "viridis", alpha = NULL, rev = FALSE, fixup = TRUE) {
  if (n < 1L) return(character())
  plain <- function(s) gsub("[-_,() .]", "", tolower(s))
  t <- .hcl.table()
  k <- match(plain(palette), plain(t$name))
  if (is.na(k)) stop("'palette' does not match any given palette")
  p <- as.list(t[k, ])
  or <- function(value, other) if (is.na(value)) other else value
  # From the far end (i = 0) to the near one (i = 1); chroma may rise to `cmax` in between.
  ramp <- function(i, h1, h2, c1, c2, l1, l2, p1, p2, cmax) {
    toward <- function(i, from, to) from - (from - to) * i
    j <- 1 / (1 + abs(cmax - c1) / abs(cmax - c2))
    ip <- i^p1
    ch <- if (is.na(j) || j <= 0 || j >= 1) toward(ip, c2, c1) else ifelse(ip <= j, toward(ip / j, c2, cmax), toward(abs(ip - j) / (1 - j), cmax, c1))
    hcl(h = toward(i, h2, h1), c = ch, l = toward(i^p2, l2, l1), alpha = alpha, fixup = fixup)
  }
  p2 <- or(p$p2, p$p1)
  half <- function() seq.int(1, by = -2 / max(1, n - 1), length.out = ceiling(n / 2))
  cols <- switch(p$type,
    qualitative = hcl(h = seq.int(p$h1, or(p$h2, p$h1 + 360 * (n - 1) / n), length.out = n), c = p$c1, l = p$l1, alpha = alpha, fixup = fixup),
    sequential = ramp(seq.int(1, 0, length.out = n), p$h1, or(p$h2, p$h1), p$c1, or(p$c2, 0), p$l1, p$l2, p$p1, p2, p$cmax1),
    diverging = {
      i <- half()
      right <- base::rev(ramp(i, p$h2, p$h2, p$c1, 0, p$l1, p$l2, p$p1, p2, p$cmax1))
      c(ramp(i, p$h1, p$h1, p$c1, 0, p$l1, p$l2, p$p1, p2, p$cmax1), if (n %% 2) right[-1L] else right)
    },
    {
      i <- half()
      p3 <- or(p$p3, p$p1)
      right <- base::rev(ramp(i, p$h3, or(p$h2, p$h3), p$c3, p$c2, p$l3, p$l2, p3, or(p$p4, or(p$p2, p3)), p$cmax2))
      c(ramp(i, p$h1, or(p$h2, p$h1), p$c1, p$c2, p$l1, p$l2, p$p1, p2, p$cmax1), if (n %% 2) right[-1L] else right)
    })
  if (rev) base::rev(cols) else cols
}
colorRamp <- function(colors, bias = 1, space = c("rgb", "Lab"), interpolate = c("linear", "spline"), alpha = FALSE) {
  if (bias <= 0) stop("'bias' must be a positive number")
  if (!missing(space) && alpha) stop("'alpha' must be false if 'space' is specified")
  space <- match.arg(space)
  interpolate <- match.arg(interpolate)
  m <- t(col2rgb(colors, alpha = alpha) / 255)
  if (space == "Lab") m <- convertColor(m, from = "sRGB", to = "Lab")
  n <- nrow(m)
  if (n == 1L) m <- m[c(1L, 1L), , drop = FALSE]
  at <- seq.int(0, 1, length.out = nrow(m))^bias
  through <- apply(m, 2L, function(v) if (interpolate == "linear") approxfun(at, v) else splinefun(at, v))
  function(x) {
    v <- do.call(cbind, unname(lapply(through, function(f) f(x))))
    if (is.null(dim(v))) v <- matrix(v, nrow = 1L)
    if (space == "Lab") v <- convertColor(v, from = "Lab", to = "sRGB")
    pmin(pmax(v, 0), 1) * 255
  }
}
colorRampPalette <- function(colors, ...) {
  ramp <- colorRamp(colors, ...)
  function(n) {
    x <- ramp(seq.int(0, 1, length.out = n))
    if (n == 0L) return(character())
    if (ncol(x) == 4L) rgb(x[, 1L], x[, 2L], x[, 3L], x[, 4L], maxColorValue = 255) else rgb(x[, 1L], x[, 2L], x[, 3L], maxColorValue = 255)
  }
}
adjustcolor <- function(col, alpha.f = 1, red.f = 1, green.f = 1, blue.f = 1, offset = c(0, 0, 0, 0), transform = diag(c(red.f, green.f, blue.f, alpha.f))) {
  x <- col2rgb(col, alpha = TRUE) / 255
  x[] <- pmax(0, pmin(1, transform %*% x + matrix(offset, nrow = 4L, ncol = ncol(x))))
  rgb(x[1L, ], x[2L, ], x[3L, ], x[4L, ])
}
rgb2hsv <- function(r, g = NULL, b = NULL, maxColorValue = 255) {
  m <- if (is.matrix(r)) r else rbind(r, g, b)
  if (nrow(m) != 3L) stop("r, g, b must have length 3")
  m <- m / maxColorValue
  if (any(0 > m) || any(m > 1)) stop("rgb values must be in [0, maxColorValue]")
  structure(.rgb2hsv(m), dim = dim(m), dimnames = list(c("h", "s", "v"), colnames(m)))
}
convertColor <- function(color, from, to, from.ref.white = NULL, to.ref.white = NULL, scale.in = 1, scale.out = 1, clip = TRUE) {
  if (is.data.frame(color)) color <- as.matrix(color)
  if (!is.matrix(color)) color <- matrix(color, ncol = 3L)
  white <- c(0.95047, 1, 1.08883)
  to.xyz <- rbind(c(0.416821341885317, 0.212645300492728, 0.0193336820492388), c(0.355648904439848, 0.715155600489252, 0.119181600163084), c(0.178529753674835, 0.0721990990180199, 0.949484717787677))
  color <- color / scale.in
  xyz <- switch(from,
    sRGB = {
      lin <- ifelse(color <= 0.04045, color / 12.92, ((color + 0.055) / 1.055)^2.4)
      lin %*% to.xyz
    },
    XYZ = color,
    Lab = {
      fy <- (color[, 1L] + 16) / 116
      f <- cbind(fy + color[, 2L] / 500, fy, fy - color[, 3L] / 200)
      sweep(ifelse(f^3 > 216 / 24389, f^3, (116 * f - 16) * 27 / 24389), 2L, white, "*")
    },
    Luv = {
      un <- 4 * white[1L] / (white[1L] + 15 * white[2L] + 3 * white[3L])
      vn <- 9 * white[2L] / (white[1L] + 15 * white[2L] + 3 * white[3L])
      L <- color[, 1L]
      u <- color[, 2L] / (13 * L) + un
      v <- color[, 3L] / (13 * L) + vn
      Y <- ifelse(L > 8, ((L + 16) / 116)^3, L * 27 / 24389)
      X <- Y * 9 * u / (4 * v)
      cbind(X, Y, Y * (12 - 3 * u - 20 * v) / (4 * v))
    },
    stop("'from' must be one of “XYZ”, “sRGB”, “Lab”, “Luv”"))
  out <- switch(to,
    XYZ = xyz,
    sRGB = {
      lin <- xyz %*% solve(to.xyz)
      lin <- ifelse(lin <= 0.0031308, 12.92 * lin, 1.055 * pmax(lin, 0)^(1 / 2.4) - 0.055)
      if (isTRUE(clip)) lin[] <- pmin(pmax(lin, 0), 1)
      lin
    },
    Lab = {
      r <- sweep(xyz, 2L, white, "/")
      f <- ifelse(r > 216 / 24389, pmax(r, 0)^(1/3), (24389 / 27 * r + 16) / 116)
      cbind(L = 116 * f[, 2L] - 16, a = 500 * (f[, 1L] - f[, 2L]), b = 200 * (f[, 2L] - f[, 3L]))
    },
    Luv = {
      un <- 4 * white[1L] / (white[1L] + 15 * white[2L] + 3 * white[3L])
      vn <- 9 * white[2L] / (white[1L] + 15 * white[2L] + 3 * white[3L])
      s <- xyz[, 1L] + 15 * xyz[, 2L] + 3 * xyz[, 3L]
      y <- xyz[, 2L]
      L <- ifelse(y > 216 / 24389, 116 * y^(1/3) - 16, y * 24389 / 27)
      cbind(L = L, u = 13 * L * (4 * xyz[, 1L] / s - un), v = 13 * L * (9 * y / s - vn))
    },
    stop("'to' must be one of “XYZ”, “sRGB”, “Lab”, “Luv”"))
  out * scale.out
}
as.raster <- function(x, ...) UseMethod("as.raster")
as.raster.default <- function(x, max = 1, ...) {
  d <- dim(x)
  if (is.null(d)) {
    x <- as.matrix(x)
    d <- dim(x)
  }
  if (length(d) == 3L && !d[3L] %in% 3:4) stop("a raster array must have exactly 3 or 4 planes")
  if (is.logical(x)) x[] <- as.numeric(x)
  r <- if (length(d) == 3L) {
    part <- function(k) as.vector(t(x[, , k])) / max
    if (d[3L] == 3L) rgb(part(1L), part(2L), part(3L)) else rgb(part(1L), part(2L), part(3L), part(4L))
  } else if (is.character(x)) as.vector(t(x)) else {
    v <- as.vector(t(x)) / max
    wrong <- v < 0 | v > 1
    if (any(wrong, na.rm = TRUE)) stop(gettextf("color intensity %s, not in [0,1]", format(v[which(wrong)[1L]])), domain = NA)
    out <- rep(NA_character_, length(v))
    out[!is.na(v)] <- gray(v[!is.na(v)])
    out
  }
  structure(r, dim = d[1:2], class = "raster")
}
as.raster.raster <- function(x, ...) x
is.raster <- function(x) inherits(x, "raster")
as.matrix.raster <- function(x, ...) {
  d <- dim(x)
  matrix(unclass(as.vector(unclass(x))), nrow = d[1L], ncol = d[2L], byrow = TRUE)
}
print.raster <- function(x, ...) print(as.matrix.raster(x), ...)
extendrange <- function(x, r = range(x, na.rm = TRUE), f = 0.05) {
  if (!missing(f) && length(f) == 1L) f <- c(f, f)
  if (length(f) == 1L) f <- c(f, f)
  r + c(-f[1L], f[2L]) * diff(r)
}
n2mfrow <- function(nr.plots, asp = 1) {
  n <- nr.plots
  if (n <= 3) c(n, 1L) else if (n <= 6) c((n + 1L) %/% 2L, 2L) else if (n <= 12) c((n + 2L) %/% 3L, 3L) else c(nrow <- ceiling(sqrt(n)), ceiling(n / nrow))
}
"""#)
}
