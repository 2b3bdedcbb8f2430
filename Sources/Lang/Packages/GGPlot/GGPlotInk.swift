/// What grid and ggplot2 draw, in inches of the page, by the functions of base graphics.
enum GGPlotInk {
  static let source = LibrarySource("grid", #"""
# Line widths in millimetres as those of `par`, and strokes of symbols.
.pt <- 72.27 / 25.4
.stroke <- 96 / 25.4
`%n%` <- function(a, b) if (is.null(a)) b else a
.ps <- function() par("ps")
# A page of its own whose user coordinates are inches from the lower left corner; `par` is as it was when `draw` is done.
.on.page <- function(draw, newpage = TRUE) {
  if (newpage || !.has.plot()) {
    old <- par(c("mfrow", "mar", "oma", "xpd", "cex", "lheight", "xaxs", "yaxs", "lend", "ljoin", "family", "font"))
    par(mfrow = c(1L, 1L), mar = c(0, 0, 0, 0), oma = c(0, 0, 0, 0), xpd = NA, cex = 1, xaxs = "i", yaxs = "i")
    on.exit(par(old))
    plot.new()
  } else {
    old <- par(c("mar", "oma", "xpd", "cex", "lheight", "xaxs", "yaxs", "lend", "ljoin", "family", "font"))
    par(mar = c(0, 0, 0, 0), xpd = NA, cex = 1, xaxs = "i", yaxs = "i")
    on.exit(par(old))
  }
  size <- par("din")
  plot.window(c(0, size[1L]), c(0, size[2L]))
  draw(c(0, 0, size))
  clip(0, size[1L], 0, size[2L])
  par(usr = c(0, 1, 0, 1))
  invisible()
}
.lty <- function(lty) { if (is.null(lty)) return(1); if (is.numeric(lty)) lty[is.na(lty)] <- 0 else lty[is.na(lty)] <- "blank"; lty }
.lwd <- function(width) { w <- width * .pt; w[is.na(w)] <- 0; w }
.visible <- function(col) !is.na(col) & col != "transparent"
.ink.lines <- function(x, y, col, linewidth = 0.5, lty = 1, lend = "butt", ljoin = "round", arrow = NULL) {
  if (is.na(linewidth) || is.na(col)) return(invisible())
  lines(x, y, col = col, lwd = .lwd(linewidth), lty = .lty(lty), lend = lend, ljoin = ljoin)
  if (!is.null(arrow)) .ink.arrow(x, y, arrow, col, linewidth, ljoin)
}
.ink.arrow <- function(x, y, arrow, col, linewidth, ljoin = "round", fill = col) {
  n <- length(x)
  if (n < 2L) return(invisible())
  head <- function(tip, from) {
    a <- atan2(from[2L] - tip[2L], from[1L] - tip[1L]); r <- arrow$angle * pi / 180; len <- .inches(arrow$length)
    px <- tip[1L] + len * cos(a + c(r, 0, -r) * c(1, 0, 1)); py <- tip[2L] + len * sin(a + c(r, 0, -r))
    px[2L] <- tip[1L]; py[2L] <- tip[2L]
    if (identical(arrow$type, "closed")) polygon(px, py, col = fill, border = col, lwd = .lwd(linewidth), ljoin = "mitre") else lines(px, py, col = col, lwd = .lwd(linewidth), lend = "butt", ljoin = "mitre")
  }
  if (arrow$ends %in% c("last", "both")) head(c(x[n], y[n]), c(x[n - 1L], y[n - 1L]))
  if (arrow$ends %in% c("first", "both")) head(c(x[1L], y[1L]), c(x[2L], y[2L]))
}
.ink.segments <- function(x0, y0, x1, y1, col, linewidth = 0.5, lty = 1, lend = "butt") {
  lty <- .lty(lty)
  n <- max(length(x0), length(x1), length(y0), length(y1))
  if (!n) return(invisible())
  ok <- rep(.visible(col), length.out = n)
  segments(x0, y0, x1, y1, col = ifelse(ok, rep(col, length.out = n), NA), lwd = .lwd(linewidth), lty = lty, lend = lend)
}
.ink.rects <- function(x0, y0, x1, y1, fill = NA, col = NA, linewidth = 0.5, lty = 1, ljoin = "mitre") {
  if (!length(x0)) return(invisible())
  n <- max(length(x0), length(fill))
  lty <- rep(.lty(lty), length.out = n); lwd <- rep(.lwd(linewidth), length.out = n); col <- rep(col, length.out = n)
  # One call for all that differ in colours alone.
  if (length(unique(lty)) == 1L && length(unique(lwd)) == 1L) rect(x0, y0, x1, y1, col = fill, border = col, lwd = lwd[1L], lty = lty[1L], ljoin = ljoin, lend = "butt")
  else for (i in seq_len(n)) rect(x0[i], y0[i], x1[i], y1[i], col = rep(fill, length.out = n)[i], border = col[i], lwd = lwd[i], lty = lty[i], ljoin = ljoin, lend = "butt")
  invisible()
}
.ink.polygon <- function(x, y, fill = NA, col = NA, linewidth = 0.5, lty = 1, ljoin = "mitre") {
  if (length(x) < 2L) return(invisible())
  polygon(x, y, col = fill, border = if (is.na(col) || is.na(linewidth)) NA else col, lwd = .lwd(linewidth), lty = .lty(lty), ljoin = ljoin, lend = "butt")
}
.ink.points <- function(x, y, shape, size, stroke, col, fill) {
  if (is.character(shape)) {
    known <- match(shape, names(.shape.names))
    shape <- if (all(nchar(shape, "chars") > 1L | is.na(shape))) unname(.shape.names[known]) else shape
  } else shape <- as.numeric(shape)
  cex <- (size * .pt + stroke * .stroke / 2) / (0.6 * .ps())
  lwd <- stroke * .stroke / 2
  one <- function(v) if (length(unique(v)) == 1L) v[1L] else v
  points(x, y, pch = one(shape), cex = one(cex), lwd = one(lwd), col = one(col), bg = one(fill))
}
.shape.names <- c("square open" = 0, "circle open" = 1, "triangle open" = 2, "plus" = 3, "cross" = 4, "diamond open" = 5, "triangle down open" = 6, "square cross" = 7, "asterisk" = 8, "diamond plus" = 9, "circle plus" = 10, "star" = 11,
  "square plus" = 12, "circle cross" = 13, "square triangle" = 14, "square" = 15, "circle small" = 16, "triangle" = 17, "diamond" = 18, "circle" = 19, "bullet" = 20, "circle filled" = 21, "square filled" = 22, "diamond filled" = 23, "triangle filled" = 24, "triangle down filled" = 25)
.face <- function(face) {
  if (is.null(face)) return(1L)
  if (is.numeric(face)) return(as.integer(face))
  k <- match(face, c("plain", "bold", "italic", "bold.italic"))
  ifelse(is.na(k), ifelse(face == "oblique", 3L, 1L), k)
}
# Text of `size` points; places and looks may differ between the labels.
.ink.text <- function(label, x, y, size, col, hjust = 0.5, vjust = 0.5, angle = 0, face = 1L, family = "", lineheight = 0.9) {
  n <- length(label)
  if (!n) return(invisible())
  x <- rep(x, length.out = n); y <- rep(y, length.out = n)
  looks <- list(rep(size, length.out = n), rep(hjust, length.out = n), rep(vjust, length.out = n), rep(angle, length.out = n), rep(face, length.out = n), rep(family, length.out = n), rep(lineheight, length.out = n))
  col <- rep(col, length.out = n)
  key <- do.call(paste, looks)
  for (k in unique(key)) {
    i <- which(key == k); f <- i[1L]
    par(lheight = looks[[7L]][f])
    old <- par(family = as.character(looks[[6L]][f]))
    text(x[i], y[i], label[i], adj = c(looks[[2L]][f], looks[[3L]][f]), srt = looks[[4L]][f], cex = looks[[1L]][f] / .ps(), font = looks[[5L]][f], col = col[i])
    par(old)
  }
  invisible()
}
.text.width <- function(label, size, face = 1L, family = "") {
  if (!length(label)) return(0)
  old <- par(family = family); on.exit(par(old))
  strwidth(label, units = "inches", cex = size / .ps(), font = face)
}
.text.height <- function(label, size, face = 1L, family = "", lineheight = 0.9) {
  if (!length(label)) return(0)
  old <- par(family = family, lheight = lineheight); on.exit(par(old))
  strheight(label, units = "inches", cex = size / .ps(), font = face)
}
# How far letters reach below the line.
.descent <- function(size, face = 1L, family = "") .text.descent("gjpqyQ", size, face, family)

# Lengths with a unit.
unit <- function(x, units, data = NULL) {
  units <- .unit.names[match(units, names(.unit.names))]
  if (anyNA(units)) stop("Invalid unit", call. = FALSE)
  structure(as.numeric(x), unit = rep(unname(units), length.out = length(x)), class = c("simpleUnit", "unit", "unit_v2"))
}
.unit.names <- c(npc = "npc", cm = "cm", inches = "inches", inch = "inches", `in` = "inches", lines = "lines", line = "lines", native = "native", "null" = "null", snpc = "snpc", mm = "mm", points = "points", point = "points", pt = "points",
  picas = "picas", bigpts = "bigpts", char = "char", centimetre = "cm", centimetres = "cm", centimeter = "cm", centimeters = "cm", millimeters = "mm", cicero = "cicero", dida = "dida", scaledpts = "scaledpts", strwidth = "strwidth", strheight = "strheight")
is.unit <- function(x) inherits(x, "unit")
.per.inch <- c(cm = 2.54, inches = 1, mm = 25.4, points = 72.27, picas = 72.27 / 12, bigpts = 72, lines = 72 / 14.4, char = 72 / 12)
# In inches; a share of something is of `whole`.
.inches <- function(u, whole = 0) {
  if (is.null(u)) return(0)
  if (!inherits(u, "unit")) return(as.numeric(u))
  units <- attr(u, "unit")
  v <- as.numeric(unclass(u))
  per <- .per.inch[units]
  unname(ifelse(is.na(per), v * whole, v / per))
}
print.unit <- function(x, ...) { print(paste0(format(as.numeric(unclass(x)), trim = TRUE), attr(x, "unit")), quote = FALSE); invisible(x) }
as.character.unit <- function(x, ...) paste0(as.numeric(unclass(x)), attr(x, "unit"))
format.unit <- function(x, ...) as.character.unit(x)
`[.unit` <- function(x, i, ...) structure(unclass(x)[i], unit = attr(x, "unit")[i], class = class(x))
c.unit <- function(...) { parts <- list(...); structure(unlist(lapply(parts, as.numeric)), unit = unlist(lapply(parts, attr, "unit")), class = c("unit", "unit_v2")) }
unit.c <- function(...) c.unit(...)
Ops.unit <- function(e1, e2) {
  f <- get(.Generic)
  if (.Generic == "*" || .Generic == "/") {
    u <- if (inherits(e1, "unit")) e1 else e2
    v <- f(as.numeric(unclass(e1)), as.numeric(unclass(e2)))
    return(structure(v, unit = rep(attr(u, "unit"), length.out = length(v)), class = class(u)))
  }
  if (missing(e2)) return(structure(-as.numeric(unclass(e1)), unit = attr(e1, "unit"), class = class(e1)))
  if (identical(attr(e1, "unit"), attr(e2, "unit"))) return(structure(f(as.numeric(unclass(e1)), as.numeric(unclass(e2))), unit = attr(e1, "unit"), class = class(e1)))
  unit(f(.inches(e1), .inches(e2)), "inches")
}
arrow <- function(angle = 30, length = unit(0.25, "inches"), ends = "last", type = "open") structure(list(angle = angle, length = length, ends = match.arg(ends, c("last", "first", "both")), type = match.arg(type, c("open", "closed"))), class = "arrow")
"""#)
}
