/// grid and gridExtra as plots need them: regions of the page, simple graphical objects, and plots side by side.
///
/// grid draws through the same ink as ggplot2: `GGPlotInk` is part of it.
enum GridPackages {
  static let grid = PackageLibrary(name: "grid", version: "4.2.2", source: GGPlotInk.source, methods: ["print.viewport"], parts: [LibrarySource("grid", #"""
# Packages that use these functions have copies of their own; where drawing has gone down to is one thing for all.
.regions.own <- new.env()
.regions <- function() get(".regions.own", asNamespace("grid"))
.top <- function() { s <- .regions()$stack; if (length(s)) s[[length(s)]] else NULL }
.numbers <- function(v, whole, default = "npc") if (inherits(v, "unit")) .inches(v, whole) else .inches(unit(v, default), whole)
.justification <- function(just, hjust = NULL, vjust = NULL) {
  if (is.character(just)) {
    h <- 0.5; v <- 0.5
    for (w in just) switch(w, left = h <- 0, right = h <- 1, top = v <- 1, bottom = v <- 0)
  } else { h <- just[1L]; v <- if (length(just) > 1L) just[2L] else 0.5 }
  c(if (is.null(hjust)) h else hjust, if (is.null(vjust)) v else vjust)
}
viewport <- function(x = unit(0.5, "npc"), y = unit(0.5, "npc"), width = unit(1, "npc"), height = unit(1, "npc"), default.units = "npc", just = "centre", gp = gpar(), clip = "inherit", xscale = c(0, 1), yscale = c(0, 1), angle = 0, layout = NULL, layout.pos.row = NULL, layout.pos.col = NULL, name = NULL)
  structure(list(x = x, y = y, width = width, height = height, units = default.units, just = just, layout = layout, row = layout.pos.row, col = layout.pos.col, gp = gp, xscale = xscale, yscale = yscale, name = name), class = "viewport")
print.viewport <- function(x, ...) { cat("viewport[", if (is.null(x$name)) "GRID.VP" else x$name, "]\n", sep = ""); invisible(x) }
grid.layout <- function(nrow = 1, ncol = 1, widths = unit(rep(1, ncol), "null"), heights = unit(rep(1, nrow), "null"), default.units = "null", respect = FALSE, just = "centre")
  structure(list(nrow = nrow, ncol = ncol, widths = if (inherits(widths, "unit")) widths else unit(widths, default.units), heights = if (inherits(heights, "unit")) heights else unit(heights, default.units)), class = "layout")
gpar <- function(...) structure(list(...), class = "gpar")
# Lengths of which some share what the others leave.
.shares <- function(u, n, whole) {
  u <- u[rep(seq_along(u), length.out = n)]
  free <- attr(u, "unit") == "null"
  v <- as.numeric(unclass(u))
  out <- ifelse(free, 0, .inches(u, whole))
  if (any(free)) out[free] <- max(0, whole - sum(out)) * v[free] / sum(v[free])
  out
}
# The part of `box` a viewport stands for, by the layout of the one it stands in.
.region <- function(vp, box = NULL, layout = NULL) {
  top <- .top()
  if (!is.null(top)) { box <- top$box; layout <- top$vp$layout }
  if ((!is.null(vp$row) || !is.null(vp$col)) && !is.null(layout)) {
    w <- .shares(layout$widths, layout$ncol, box[3L]); h <- .shares(layout$heights, layout$nrow, box[4L])
    r <- if (is.null(vp$row)) c(1, layout$nrow) else range(vp$row); k <- if (is.null(vp$col)) c(1, layout$ncol) else range(vp$col)
    before <- function(v, i) sum(v[seq_len(i - 1L)])
    box <- c(box[1L] + before(w, k[1L]), box[2L] + box[4L] - sum(h[seq_len(r[2L])]), sum(w[k[1L]:k[2L]]), sum(h[r[1L]:r[2L]]))
  }
  w <- .numbers(vp$width, box[3L], vp$units); h <- .numbers(vp$height, box[4L], vp$units)
  j <- .justification(vp$just)
  c(box[1L] + .numbers(vp$x, box[3L], vp$units) - j[1L] * w, box[2L] + .numbers(vp$y, box[4L], vp$units) - j[2L] * h, w, h)
}
.page.box <- function() { d <- par("din"); c(0, 0, d) }
pushViewport <- function(..., recording = TRUE) {
  .where <- .regions()
  if (dev.cur() == 1L) grid.newpage()
  for (vp in list(...)) { box <- .region(vp, .page.box()); .where$stack <- c(.where$stack, list(list(vp = vp, box = box))) }
  invisible()
}
popViewport <- function(n = 1, recording = TRUE) {
  .where <- .regions()
  depth <- length(.where$stack)
  if (n == 0) n <- depth
  if (n > depth) stop("cannot pop the top-level viewport ('grid' and 'graphics' output mixed?)")
  .where$stack <- .where$stack[seq_len(depth - n)]
  invisible()
}
upViewport <- popViewport
grid.newpage <- function(recording = TRUE) { .where <- .regions(); .where$stack <- list(); .on.page(function(box) NULL); invisible() }
.in.region <- function(draw, vp = NULL) {
  .on.page(function(box) {
    top <- .top()
    if (!is.null(top)) box <- top$box
    if (inherits(vp, "viewport")) box <- .region(vp, box)
    draw(box)
  }, newpage = FALSE)
}

# Graphical objects: what draws them in a region.
.grob <- function(draw, gp = gpar(), vp = NULL, class = NULL) structure(list(draw = draw, gp = gp, vp = vp), class = c(class, "grob", "gDesc"))
.at <- function(v, from, whole, default = "npc") from + .numbers(v, whole, default)
.look <- function(gp, name, otherwise) { v <- gp[[name]]; if (is.null(v)) otherwise else v }
.size.of <- function(gp) .look(gp, "fontsize", 12) * .look(gp, "cex", 1)
.width.of <- function(gp) .look(gp, "lwd", 1) / .pt.per.lwd
.pt.per.lwd <- 72.27 / 25.4
textGrob <- function(label, x = unit(0.5, "npc"), y = unit(0.5, "npc"), just = "centre", hjust = NULL, vjust = NULL, rot = 0, check.overlap = FALSE, default.units = "npc", name = NULL, gp = gpar(), vp = NULL) {
  j <- .justification(just, hjust, vjust)
  .grob(function(box) .ink.text(if (is.language(label) && !is.expression(label)) as.expression(label) else label, .at(x, box[1L], box[3L], default.units), .at(y, box[2L], box[4L], default.units), .size.of(gp), .look(gp, "col", "black"), j[1L], j[2L], rot, .face(.look(gp, "fontface", .look(gp, "font", 1))), .look(gp, "fontfamily", ""), .look(gp, "lineheight", 1.2)), gp, vp, "text")
}
rectGrob <- function(x = unit(0.5, "npc"), y = unit(0.5, "npc"), width = unit(1, "npc"), height = unit(1, "npc"), just = "centre", hjust = NULL, vjust = NULL, default.units = "npc", name = NULL, gp = gpar(), vp = NULL) {
  j <- .justification(just, hjust, vjust)
  .grob(function(box) {
    w <- .numbers(width, box[3L], default.units); h <- .numbers(height, box[4L], default.units)
    x0 <- .at(x, box[1L], box[3L], default.units) - j[1L] * w; y0 <- .at(y, box[2L], box[4L], default.units) - j[2L] * h
    .ink.rects(x0, y0, x0 + w, y0 + h, .look(gp, "fill", NA), .look(gp, "col", "black"), .width.of(gp), .look(gp, "lty", 1))
  }, gp, vp, "rect")
}
linesGrob <- function(x = unit(c(0, 1), "npc"), y = unit(c(0, 1), "npc"), default.units = "npc", arrow = NULL, name = NULL, gp = gpar(), vp = NULL)
  .grob(function(box) .ink.lines(.at(x, box[1L], box[3L], default.units), .at(y, box[2L], box[4L], default.units), .look(gp, "col", "black"), .width.of(gp), .look(gp, "lty", 1), arrow = arrow), gp, vp, "lines")
segmentsGrob <- function(x0 = unit(0, "npc"), y0 = unit(0, "npc"), x1 = unit(1, "npc"), y1 = unit(1, "npc"), default.units = "npc", arrow = NULL, name = NULL, gp = gpar(), vp = NULL)
  .grob(function(box) .ink.segments(.at(x0, box[1L], box[3L], default.units), .at(y0, box[2L], box[4L], default.units), .at(x1, box[1L], box[3L], default.units), .at(y1, box[2L], box[4L], default.units), .look(gp, "col", "black"), .width.of(gp), .look(gp, "lty", 1)), gp, vp, "segments")
polygonGrob <- function(x = c(0, 0.5, 1, 0.5), y = c(0.5, 1, 0.5, 0), default.units = "npc", name = NULL, gp = gpar(), vp = NULL)
  .grob(function(box) .ink.polygon(.at(x, box[1L], box[3L], default.units), .at(y, box[2L], box[4L], default.units), .look(gp, "fill", NA), .look(gp, "col", "black"), .width.of(gp)), gp, vp, "polygon")
circleGrob <- function(x = 0.5, y = 0.5, r = 0.5, default.units = "npc", name = NULL, gp = gpar(), vp = NULL)
  .grob(function(box) {
    a <- seq(0, 2 * pi, length.out = 121L); px <- .at(x, box[1L], box[3L], default.units); py <- .at(y, box[2L], box[4L], default.units); pr <- rep(.numbers(r, min(box[3:4]), default.units), length.out = length(px))
    for (i in seq_along(px)) .ink.polygon(px[i] + pr[i] * cos(a), py[i] + pr[i] * sin(a), .look(gp, "fill", NA), .look(gp, "col", "black"), .width.of(gp))
  }, gp, vp, "circle")
pointsGrob <- function(x, y, pch = 1, size = unit(1, "char"), default.units = "native", name = NULL, gp = gpar(), vp = NULL)
  .grob(function(box) points(.at(x, box[1L], box[3L], "npc"), .at(y, box[2L], box[4L], "npc"), pch = pch, col = .look(gp, "col", "black"), bg = .look(gp, "fill", NA), cex = .inches(size) * 72 / (0.6 * .ps())), gp, vp, "points")
rasterGrob <- function(image, x = unit(0.5, "npc"), y = unit(0.5, "npc"), width = NULL, height = NULL, just = "centre", hjust = NULL, vjust = NULL, interpolate = TRUE, default.units = "npc", name = NULL, gp = gpar(), vp = NULL) {
  j <- .justification(just, hjust, vjust)
  image <- as.raster(image)
  .grob(function(box) {
    ratio <- nrow(image) / ncol(image)
    w <- if (is.null(width)) NULL else .numbers(width, box[3L], default.units); h <- if (is.null(height)) NULL else .numbers(height, box[4L], default.units)
    # Without sizes the picture keeps its shape.
    if (is.null(w) && is.null(h)) { w <- min(box[3L], box[4L] / ratio); h <- w * ratio } else if (is.null(w)) w <- h / ratio else if (is.null(h)) h <- w * ratio
    x0 <- .at(x, box[1L], box[3L], default.units) - j[1L] * w; y0 <- .at(y, box[2L], box[4L], default.units) - j[2L] * h
    rasterImage(image, x0, y0, x0 + w, y0 + h, interpolate = interpolate)
  }, gp, vp, "rastergrob")
}
nullGrob <- function(...) .grob(function(box) NULL, class = "null")
gList <- function(...) structure(list(...), class = "gList")
gTree <- function(..., children = NULL, name = NULL, gp = gpar(), vp = NULL) .grob(function(box) for (g in children) .draw.grob(g, box), gp, vp, "gTree")
grobTree <- function(..., name = NULL, gp = gpar(), vp = NULL) gTree(children = list(...), gp = gp, vp = vp)
is.grob <- function(x) inherits(x, "grob")
.draw.grob <- function(x, box) {
  if (inherits(x, "ggplot")) { g <- asNamespace("ggplot2"); return(get(".draw.plot", g)(get("ggplot_build", g)(x), box)) }
  if (inherits(x, "gtable") && !is.null(x$plot)) return(.draw.grob(x$plot, box))
  if (inherits(x, "gList")) { for (g in x) .draw.grob(g, box); return(invisible()) }
  if (is.null(x) || is.null(x$draw)) return(invisible())
  if (inherits(x$vp, "viewport")) { .where <- .regions(); old <- .where$stack; on.exit(.where$stack <- old); .where$stack <- list(); box <- .region(x$vp, box) }
  x$draw(box)
  invisible()
}
grid.draw <- function(x, recording = TRUE) .in.region(function(box) .draw.grob(x, box))
grid.text <- function(label, ..., draw = TRUE) { g <- textGrob(label, ...); if (draw) grid.draw(g); invisible(g) }
grid.rect <- function(..., draw = TRUE) { g <- rectGrob(...); if (draw) grid.draw(g); invisible(g) }
grid.lines <- function(..., draw = TRUE) { g <- linesGrob(...); if (draw) grid.draw(g); invisible(g) }
grid.segments <- function(..., draw = TRUE) { g <- segmentsGrob(...); if (draw) grid.draw(g); invisible(g) }
grid.polygon <- function(..., draw = TRUE) { g <- polygonGrob(...); if (draw) grid.draw(g); invisible(g) }
grid.circle <- function(..., draw = TRUE) { g <- circleGrob(...); if (draw) grid.draw(g); invisible(g) }
grid.points <- function(..., draw = TRUE) { g <- pointsGrob(...); if (draw) grid.draw(g); invisible(g) }
grid.raster <- function(image, ..., draw = TRUE) { g <- rasterGrob(image, ...); if (draw) grid.draw(g); invisible(g) }
"""#)], methodClasses: ["unit"])

  static let gridExtra = PackageLibrary(name: "gridExtra", version: "2.3", source: LibrarySource("gridExtra", #"""
arrangeGrob <- function(..., grobs = list(...), layout_matrix = NULL, vp = NULL, name = "arrange", as.table = TRUE, respect = FALSE, clip = "off", nrow = NULL, ncol = NULL, widths = NULL, heights = NULL, top = NULL, bottom = NULL, left = NULL, right = NULL, padding = unit(0.5, "line")) {
  n <- length(grobs)
  if (!is.null(layout_matrix)) { nrow <- base::nrow(layout_matrix); ncol <- base::ncol(layout_matrix) }
  else {
    if (is.null(nrow) && is.null(ncol)) { d <- n2mfrow(n); nrow <- d[1L]; ncol <- d[2L] }
    if (is.null(nrow)) nrow <- ceiling(n / ncol)
    if (is.null(ncol)) ncol <- ceiling(n / nrow)
    if (nrow * ncol < n) stop("nrow*ncol >= n is not TRUE", call. = FALSE)
    layout_matrix <- matrix(seq_len(nrow * ncol), nrow, ncol, byrow = as.table)
  }
  as.lengths <- function(v, k) if (is.null(v)) unit(rep(1, k), "null") else if (inherits(v, "unit")) v else unit(v, "null")
  widths <- as.lengths(widths, ncol); heights <- as.lengths(heights, nrow)
  side <- function(text, rot = 0) if (is.character(text)) textGrob(text, rot = rot, gp = gpar(fontsize = 12)) else text
  tall <- function(g) if (is.null(g)) 0 else .size.of(g$gp) * 1.1 / 72 + .inches(padding)
  top <- side(top); bottom <- side(bottom); left <- side(left, 90); right <- side(right, -90)
  draw <- function(box) {
    t <- tall(top); b <- tall(bottom); l <- tall(left); r <- tall(right)
    if (!is.null(top)) .draw.grob(top, c(box[1L] + l, box[2L] + box[4L] - t, box[3L] - l - r, t))
    if (!is.null(bottom)) .draw.grob(bottom, c(box[1L] + l, box[2L], box[3L] - l - r, b))
    if (!is.null(left)) .draw.grob(left, c(box[1L], box[2L] + b, l, box[4L] - t - b))
    if (!is.null(right)) .draw.grob(right, c(box[1L] + box[3L] - r, box[2L] + b, r, box[4L] - t - b))
    inner <- c(box[1L] + l, box[2L] + b, box[3L] - l - r, box[4L] - t - b)
    w <- .shares(widths, ncol, inner[3L]); h <- .shares(heights, nrow, inner[4L])
    for (k in seq_len(n)) {
      at <- which(layout_matrix == k, arr.ind = TRUE)
      if (!base::nrow(at)) next
      rows <- range(at[, 1L]); cols <- range(at[, 2L])
      .draw.grob(grobs[[k]], c(inner[1L] + sum(w[seq_len(cols[1L] - 1L)]), inner[2L] + inner[4L] - sum(h[seq_len(rows[2L])]), sum(w[cols[1L]:cols[2L]]), sum(h[rows[1L]:rows[2L]])))
    }
  }
  structure(list(draw = draw, gp = gpar(), vp = vp, grobs = grobs), class = c("gtable", "gTree", "grob", "gDesc"))
}
grid.arrange <- function(..., newpage = TRUE) {
  g <- arrangeGrob(...)
  if (newpage) grid.newpage()
  grid.draw(g)
  invisible(g)
}
marrangeGrob <- function(grobs, ..., nrow, ncol) structure(lapply(split(grobs, (seq_along(grobs) - 1L) %/% (nrow * ncol)), function(part) arrangeGrob(grobs = part, nrow = nrow, ncol = ncol)), class = c("arrangelist", "list"))
print.arrangelist <- function(x, ...) { for (g in x) { grid.newpage(); grid.draw(g) }; invisible(x) }
# A table of text, its columns as wide as what they hold.
tableGrob <- function(d, rows = rownames(d), cols = colnames(d), theme = NULL, vp = NULL, ...) {
  cells <- rbind(if (!is.null(cols)) cols, do.call(cbind, lapply(as.data.frame(d), function(v) as.character(v))))
  if (!is.null(rows)) cells <- cbind(c(if (!is.null(cols)) "", rows), cells)
  .grob(function(box) {
    w <- apply(cells, 2L, function(v) max(.text.width(v, 12))) + 8 / 72; h <- 12 * 1.2 / 72 + 8 / 72
    x <- box[1L] + (box[3L] - sum(w)) / 2; y <- box[2L] + (box[4L] + h * nrow(cells)) / 2
    for (i in seq_len(nrow(cells))) for (j in seq_len(ncol(cells))) {
      left <- x + sum(w[seq_len(j - 1L)]); top <- y - h * (i - 1L)
      head <- i == 1L && !is.null(cols)
      side <- j == 1L && !is.null(rows)
      .ink.rects(left, top - h, left + w[j], top, if (side) NA else if (head) "grey80" else if (i %% 2L == 0L) "grey95" else "grey90", if (side) NA else "white", 1 / .pt.per.lwd)
      .ink.text(cells[i, j], left + w[j] / 2, top - h / 2, 12, "black", 0.5, 0.5, 0, if (head) 2L else if (side) 3L else 1L)
    }
  }, vp = vp)
}
grid.table <- function(...) grid.draw(tableGrob(...))
"""#), requires: ["grid"], methods: ["print.arrangelist"], methodClasses: ["unit"])
}
