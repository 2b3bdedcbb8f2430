/// ggplot2: a built plot on its page: panels, axes, strips and titles.
enum GGPlotDrawing {
  static let source = LibrarySource("ggplot2", #"""
print.ggplot <- function(x, newpage = is.null(vp), vp = NULL, ...) {
  .state$last <- x
  built <- ggplot_build(x)
  .on.page(function(box) {
    # A viewport of grid's, or the one that drawing has gone down to.
    if (inherits(vp, "viewport")) box <- .region(vp, box)
    else if (!newpage && !is.null(.top())) box <- .top()$box
    .draw.plot(built, box)
  }, newpage)
  invisible(x)
}
plot.ggplot <- print.ggplot
ggsave <- function(filename, plot = last_plot(), device = NULL, path = NULL, scale = 1, width = NA, height = NA, units = c("in", "cm", "mm", "px"), dpi = 300, limitsize = TRUE, bg = NULL, ...) {
  call <- sys.call()
  if (is.character(dpi)) dpi <- switch(dpi, screen = 72, print = 300, retina = 320, .stop("Unknown `dpi` string", call = call))
  units <- match.arg(units)
  kind <- if (is.character(device)) tolower(device) else tolower(sub("^.*\\.", "", filename))
  makers <- list(png = png, pdf = pdf, svg = svg, jpeg = jpeg, jpg = jpeg, tiff = tiff, tif = tiff, bmp = bmp, eps = postscript, ps = postscript)
  if (is.null(device) && !grepl(".", basename(filename), fixed = TRUE)) .stop("`filename` has no file extension and `device` is NULL\nℹ Either supply `filename` with a file extension or supply `device`", call = call)
  maker <- if (is.function(device)) device else makers[[kind]]
  if (is.null(maker)) .stop("Unknown graphics device \"", kind, "\"", call = call)
  if (!is.null(path)) filename <- file.path(path, filename)
  per <- switch(units, `in` = 1, cm = 2.54, mm = 25.4, px = dpi)
  size <- c(width, height) * scale / per
  if (anyNA(size)) {
    own <- if (dev.cur() == 1L) c(7, 7) * scale else par("din") * scale
    size[is.na(size)] <- own[is.na(size)]
    .tell("Saving ", paste(format(round(size * per, 3), digits = 3, trim = TRUE), collapse = " x "), " ", units, " image")
  }
  if (limitsize && any(size >= 50)) .stop("Dimensions exceed 50 inches (`height` and `width` are specified in inches not pixels).\nℹ If you're sure you want a plot that big, use `limitsize = FALSE`.", call = call)
  if (is.null(bg)) bg <- if (inherits(plot, "ggplot")) { e <- .calc(.full.theme(plot), "plot.background"); if (is.null(e$fill)) "transparent" else e$fill } else "white"
  before <- dev.cur()
  if (is.function(device)) maker(filename, width = size[1L], height = size[2L], ...)
  else if (kind %in% c("pdf", "svg", "eps", "ps")) maker(filename, width = size[1L], height = size[2L], bg = bg, ...)
  else maker(filename, width = size[1L], height = size[2L], units = "in", res = dpi, bg = bg, ...)
  on.exit({ dev.off(); if (before > 1L) dev.set(before) })
  print(plot)
  invisible(filename)
}
print.ggplot_built <- function(x, ...) { .on.page(function(box) .draw.plot(x, box)); invisible(x) }
print.gtable <- function(x, ...) { .on.page(function(box) .draw.grob(x, box)); invisible(x) }
plot.gtable <- print.gtable
.pt.inch <- 1 / 72.27
.draw.element <- function(e, x0, y0, x1, y1) if (!is.null(e)) .ink.rects(x0, y0, x1, y1, if (is.null(e$fill)) NA else e$fill, if (is.null(e$colour)) NA else e$colour, e$linewidth, e$linetype)

# Text of an element: its size with margins, and how it is drawn in a box.
# Justification along a text as one along the axes of the page: by the quarter of the circle it is turned to.
.turned <- function(angle, h, v) switch(floor((angle %% 360) / 90) + 1, c(h, v), c(1 - v, h), c(1 - h, 1 - v), c(v, 1 - h))
.text.box <- function(e, labels, margins = TRUE) {
  if (is.null(e) || is.null(labels) || !length(labels)) return(NULL)
  if (is.language(labels) && !is.expression(labels)) labels <- as.expression(labels)
  face <- .face(e$face)[1L]; family <- if (is.null(e$family)) "" else e$family
  size <- e$size[1L]
  w <- .text.width(labels, size, face, family); h <- .text.height(labels, size, face, family, e$lineheight)
  angle <- e$angle[1L]; r <- angle * pi / 180
  d <- .descent(size, face, family)
  m <- if (margins && !is.null(e$margin)) .inches(e$margin) else c(0, 0, 0, 0)
  list(labels = labels, e = e, face = face, family = family, width = max(abs(cos(r)) * w + abs(sin(r)) * h, 0) + abs(sin(r)) * d + m[2L] + m[4L], height = max(abs(sin(r)) * w + abs(cos(r)) * h, 0) + abs(cos(r)) * d + m[1L] + m[3L], margin = m, descent = d)
}
.box.width <- function(t) if (is.null(t)) 0 else t$width
.box.height <- function(t) if (is.null(t)) 0 else t$height
# `x` and `y` are places along an axis; without them the element's own justification decides.
.draw.text <- function(t, x0, y0, w, h, x = NULL, y = NULL, hjust = NULL, vjust = NULL) {
  if (is.null(t)) return(invisible())
  e <- t$e; m <- t$margin
  hj <- .just(if (is.null(hjust)) e$hjust[1L] else hjust); vj <- .just(if (is.null(vjust)) e$vjust[1L] else vjust)
  at <- .turned(e$angle[1L], hj, vj)
  r <- e$angle[1L] * pi / 180
  if (is.null(x)) x <- x0 + m[4L] + at[1L] * (w - m[2L] - m[4L])
  if (is.null(y)) y <- y0 + m[3L] + at[2L] * (h - m[1L] - m[3L])
  .ink.text(t$labels, x, y, e$size, e$colour, hj, vj, e$angle[1L], .face(e$face), t$family, e$lineheight)
}

# What panels show of their scales.
.axis.of <- function(s, range, trans = NULL) {
  if (s$kind == "discrete") {
    b <- .breaks(s)
    at <- if (is.null(b)) numeric() else as.numeric(.map(s, as.vector(b)))
    labels <- .labels(s, b)
    ok <- !is.na(at) & at >= range[1L] & at <= range[2L]
    return(.view(at[ok], if (is.null(labels)) NULL else labels[ok], numeric(), b, labels, range, s))
  }
  b <- .breaks(s, range)
  minor <- .minor(s, b, range)
  labels <- .labels(s, b)
  ok <- if (is.null(b)) logical() else !is.na(b)
  at <- if (is.null(b)) numeric() else as.numeric(b)
  .view(at[ok], if (is.null(labels)) NULL else labels[ok], if (is.null(minor)) numeric() else minor, as.vector(b), labels, range, s)
}
# `at`, `labels` and `minor` are what is drawn; the rest is what plots that were built are asked for.
.view <- function(at, labels, minor, breaks, all, range, s)
  list(at = at, labels = labels, minor = minor, s = s, breaks = breaks, minor_breaks = minor, limits = .limits(s), continuous_range = range, get_labels = function(...) all, get_breaks = function() breaks, dimension = function() range, is_discrete = function() s$kind == "discrete")
.panel.ranges <- function(built) {
  p <- built$plot; co <- p$coordinates; lay <- built$layout
  expand <- !isFALSE(co[["expand"]])
  lapply(seq_len(.count(lay$frame)), function(k) {
    sx <- .panel.scale(lay, "x", k); sy <- .panel.scale(lay, "y", k)
    lim <- function(s, l) if (is.null(l)) NULL else { l <- .transform(s, l); if (s$kind == "discrete" && is.character(l)) as.numeric(.map(s, l)) else { own <- .limits(s); l <- as.numeric(l); if (anyNA(l)) l[is.na(l)] <- own[is.na(l)]; l } }
    lx <- lim(sx, co[["xlim"]]); ly <- lim(sy, co[["ylim"]])
    polar <- co[["kind"]] == "polar"
    ranged <- function(s, l, axis) {
      if (polar && is.waive(s$expand)) {
        # No room is left but half a place beside discrete values around the circle.
        if (s$kind != "discrete") return(.shown.range(s, NULL, FALSE))
        n <- length(.limits(s))
        return(if (co[["theta"]] == axis) c(0.5, n + 0.5) else range(c(1, n), s$crange))
      }
      .shown.range(s, l, expand)
    }
    rx <- ranged(sx, lx, "x"); ry <- ranged(sy, ly, "y")
    if (!is.null(co[["trans"]])) { t <- co[["trans"]]; rx <- .shown.trans(sx, lx, t$x); ry <- .shown.trans(sy, ly, t$y) }
    list(rx = rx, ry = ry, x.range = rx, y.range = ry, x = .axis.of(sx, if (is.null(co[["trans"]])) rx else co[["trans"]]$x$inverse(rx)), y = .axis.of(sy, if (is.null(co[["trans"]])) ry else co[["trans"]]$y$inverse(ry)))
  })
}
.shown.trans <- function(s, l, t) { r <- sort(t$transform(if (is.null(l)) .limits(s) else l)); r + c(-0.05, 0.05) * diff(r) }

# From data to inches in one panel.
.panel.map <- function(box, r, co) {
  P <- list(box = box, rx = r$rx, ry = r$ry, flip = co[["kind"]] == "flip", bends = co[["kind"]] == "polar")
  finite <- function(v, range) { v <- as.numeric(v); v[!is.na(v) & v == -Inf] <- range[1L]; v[!is.na(v) & v == Inf] <- range[2L]; v }
  share <- function(v, range) (finite(v, range) - range[1L]) / (range[2L] - range[1L])
  if (co[["kind"]] == "polar") {
    side <- min(box[3L], box[4L]); cx <- box[1L] + box[3L] / 2; cy <- box[2L] + box[4L] / 2
    place <- function(x, y) {
      sx <- share(x, r$rx); sy <- share(y, r$ry)
      if (co[["theta"]] == "y") { t <- sx; sx <- sy; sy <- t }
      a <- co[["start"]] + co[["direction"]] * sx * 2 * pi
      list(x = cx + 0.4 * side * sy * sin(a), y = cy + 0.4 * side * sy * cos(a))
    }
    P$place <- place
    P$path <- function(x, y) {
      n <- length(x)
      if (n < 2L) return(place(x, y))
      x <- finite(x, r$rx); y <- finite(y, r$ry)
      # Straight in the data, bent on the page.
      dx <- diff(share(x, r$rx)); dy <- diff(share(y, r$ry))
      steps <- pmax(1L, ceiling(sqrt(dx^2 + dy^2) / 0.01)); steps[is.na(steps)] <- 1L
      k <- rep(seq_len(n - 1L), steps); t <- sequence(steps) / rep(steps, steps)
      place(c(x[1L], x[k] + t * (x[k + 1L] - x[k])), c(y[1L], y[k] + t * (y[k + 1L] - y[k])))
    }
    P$radius <- function(v) 0.4 * side * share(v, if (co[["theta"]] == "y") r$rx else r$ry)
    P$center <- c(cx, cy)
    P$across <- function(x) place(x, r$ry[1L])$x; P$up <- function(y) place(r$rx[1L], y)$y
    return(P)
  }
  tx <- if (is.null(co[["trans"]])) identity else function(v) { v <- as.numeric(v); ok <- is.finite(v); v[ok] <- co[["trans"]]$x$transform(v[ok]); v }
  ty <- if (is.null(co[["trans"]])) identity else function(v) { v <- as.numeric(v); ok <- is.finite(v); v[ok] <- co[["trans"]]$y$transform(v[ok]); v }
  if (P$flip) {
    P$place <- function(x, y) list(x = box[1L] + box[3L] * share(y, r$ry), y = box[2L] + box[4L] * share(x, r$rx))
    P$across <- function(v) box[1L] + box[3L] * share(v, r$ry); P$up <- function(v) box[2L] + box[4L] * share(v, r$rx)
  } else {
    P$across <- function(v) box[1L] + box[3L] * share(tx(v), r$rx); P$up <- function(v) box[2L] + box[4L] * share(ty(v), r$ry)
    P$place <- function(x, y) list(x = P.across(x), y = P.up(y))
    P.across <- P$across; P.up <- P$up
  }
  P$path <- P$place
  P
}
# The label of an axis or legend.
.title.of <- function(s, labels) {
  if (!is.waive(s$name)) return(s$name)
  for (a in s$aesthetics) if (a %in% names(labels)) return(as.vector.label(labels[[a]]))
  NULL
}
as.vector.label <- function(l) if (is.character(l)) as.vector(l) else l

.draw.plot <- function(built, page) {
  p <- built$plot; theme <- .full.theme(p); lay <- built$layout; frame <- lay$frame; co <- p$coordinates; facet <- p$facet
  el <- function(name) .calc(theme, name)
  flip <- co[["kind"]] == "flip"; polar <- co[["kind"]] == "polar"
  size <- function(name) .inches(theme[[name]] %n% .calc(theme, name))
  ranges <- lay$panel_params
  nrow <- max(frame$ROW); ncol <- max(frame$COL); n <- .count(frame)
  m <- .inches(theme[["plot.margin"]])
  left <- page[1L] + m[4L]; right <- page[1L] + page[3L] - m[2L]; top <- page[2L] + page[4L] - m[1L]; bottom <- page[2L] + m[3L]
  # Titles.
  title <- .text.box(el("plot.title"), p$labels$title); subtitle <- .text.box(el("plot.subtitle"), p$labels$subtitle); caption <- .text.box(el("plot.caption"), p$labels$caption)
  tag <- .text.box(el("plot.tag"), p$labels$tag)
  tag.at <- c(left, top)
  if (!is.null(tag)) { top <- top - tag$height; left <- left + tag$width }
  title.top <- top
  top <- top - .box.height(title) - .box.height(subtitle)
  bottom.caption <- bottom
  bottom <- bottom + .box.height(caption)
  # Legends.
  legend <- .legends(built, theme)
  position <- if (is.null(legend)) "none" else legend$position
  gap <- if (identical(position, "none") || is.numeric(position)) 0 else .inches(theme[["legend.box.spacing"]] %n% unit(11, "pt"))
  outer <- c(left, bottom, right, top)
  if (identical(position, "right")) right <- right - legend$width - gap
  if (identical(position, "left")) left <- left + legend$width + gap
  if (identical(position, "top")) top <- top - legend$height - gap
  if (identical(position, "bottom")) bottom <- bottom + legend$height + gap
  # Titles of axes; x is along the bottom whatever is shown there.
  sx <- lay$x[[1L]]; sy <- lay$y[[1L]]
  tx <- .title.of(sx, p$labels); ty <- .title.of(sy, p$labels)
  side.x <- if (flip) switch(sy$position, left = "bottom", right = "top", sy$position) else sx$position; side.y <- if (flip) switch(sx$position, bottom = "left", top = "right", sx$position) else sy$position
  if (flip) { t <- tx; tx <- ty; ty <- t }
  if (polar && co[["theta"]] == "y") { t <- tx; tx <- ty; ty <- t }
  xt <- .text.box(el(paste0("axis.title.x.", side.x)), tx); yt <- .text.box(el(paste0("axis.title.y.", side.y)), ty)
  sec.x <- if (polar || flip) NULL else .second(sx, ranges[[1L]]$rx, tx); sec.y <- if (polar || flip) NULL else .second(sy, ranges[[1L]]$ry, ty)
  xt2 <- .text.box(el(if (side.x == "bottom") "axis.title.x.top" else "axis.title.x.bottom"), sec.x$title); yt2 <- .text.box(el(if (side.y == "left") "axis.title.y.right" else "axis.title.y.left"), sec.y$title)
  # Axes.
  horizontal <- function(k) if (flip) ranges[[k]]$y else ranges[[k]]$x
  vertical <- function(k) if (flip) ranges[[k]]$x else ranges[[k]]$y
  guide.x <- .axis.guide(p, if (flip) sy else sx, if (flip) "y" else "x"); guide.y <- .axis.guide(p, if (flip) sx else sy, if (flip) "x" else "y")
  ex <- .axis.text(el(paste0("axis.text.x.", side.x)), guide.x, "x"); ey <- .axis.text(el(paste0("axis.text.y.", side.y)), guide.y, "y")
  ticks.x <- el(paste0("axis.ticks.x.", side.x)); ticks.y <- el(paste0("axis.ticks.y.", side.y))
  len.x <- .inches(.calc(theme, paste0("axis.ticks.length.x.", side.x))); len.y <- .inches(.calc(theme, paste0("axis.ticks.length.y.", side.y)))
  line.x <- el(paste0("axis.line.x.", side.x)); line.y <- el(paste0("axis.line.y.", side.y))
  axis.height <- function(k) { a <- horizontal(k); t <- .text.box(ex, if (length(a$at)) a$labels); if (!length(a$at) || identical(guide.x, "none")) 0 else max(0, len.x) + .box.height(t) * (guide.x$n.dodge %n% 1) }
  axis.width <- function(k) { a <- vertical(k); t <- .text.box(ey, if (length(a$at)) a$labels); if (!length(a$at) || identical(guide.y, "none")) 0 else max(0, len.y) + .box.width(t) }
  if (polar) { axis.height <- function(k) 0; if (co[["theta"]] == "y") vertical <- horizontal }
  free.x <- isTRUE(facet[["free.x"]]) && facet[["kind"]] == "FacetWrap"; free.y <- isTRUE(facet[["free.y"]]) && facet[["kind"]] == "FacetWrap"
  if (flip) { t <- free.x; free.x <- free.y; free.y <- t }
  # Strips.
  strips <- .strips(facet, frame, theme)
  gx <- .inches(.calc(theme, "panel.spacing.x")); gy <- .inches(.calc(theme, "panel.spacing.y"))
  at <- function(r, c) { k <- which(frame$ROW == r & frame$COL == c); if (length(k)) k else NA }
  # The lowest panel of a column carries its axis.
  lowest <- vapply(seq_len(ncol), function(c) max(frame$ROW[frame$COL == c]), 0L)
  aw <- numeric(ncol); ah <- numeric(nrow); sh <- numeric(nrow)
  for (k in seq_len(n)) {
    r <- frame$ROW[k]; c <- frame$COL[k]
    at.left <- if (side.y == "left") c == 1L else c == ncol
    if (free.y || at.left) aw[c] <- max(aw[c], axis.width(k))
    at.end <- if (side.x == "bottom") r == nrow else r == 1L
    if (free.x || at.end) ah[r] <- max(ah[r], axis.height(k))
  }
  hanging <- side.x == "bottom" & lowest < nrow & !free.x
  strip.top <- strips$top; strip.right <- strips$right
  if (!is.null(strip.top)) sh <- if (facet[["kind"]] == "FacetWrap") rep(strip.top$height, nrow) else c(strip.top$height, rep(0, nrow - 1L))
  sw <- if (is.null(strip.right)) 0 else strip.right$width
  x0 <- left + (if (side.y == "left") .box.width(yt) else .box.width(yt2)); x1 <- right - (if (side.y == "right") .box.width(yt) else .box.width(yt2)) - sw
  y0 <- bottom + (if (side.x == "bottom") .box.height(xt) else .box.height(xt2)); y1 <- top - (if (side.x == "top") .box.height(xt) else .box.height(xt2))
  aw2 <- if (is.null(sec.y)) 0 else .second.size(sec.y, el, theme, if (side.y == "left") "y.right" else "y.left"); ah2 <- if (is.null(sec.x)) 0 else .second.size(sec.x, el, theme, if (side.x == "bottom") "x.top" else "x.bottom")
  if (side.y == "left") x1 <- x1 - aw2 else x0 <- x0 + aw2
  if (side.x == "bottom") y1 <- y1 - ah2 else y0 <- y0 + ah2
  wide <- x1 - x0 - sum(aw) - gx * (ncol - 1L); high <- y1 - y0 - sum(ah) - sum(sh) - gy * (nrow - 1L)
  share.w <- rep(1 / ncol, ncol); share.h <- rep(1 / nrow, nrow)
  if (facet[["kind"]] == "FacetGrid" && facet[["space"]] %in% c("free", "free_x")) { d <- vapply(seq_len(ncol), function(c) diff(ranges[[at(1L, c)]]$rx), 0); share.w <- d / sum(d) }
  if (facet[["kind"]] == "FacetGrid" && facet[["space"]] %in% c("free", "free_y")) { d <- vapply(seq_len(nrow), function(r) diff(ranges[[at(r, 1L)]]$ry), 0); share.h <- d / sum(d) }
  pw <- wide * share.w; ph <- high * share.h
  # A fixed shape of the panels.
  aspect <- theme[["aspect.ratio"]]
  if (is.null(aspect) && co[["kind"]] == "fixed") aspect <- diff(ranges[[1L]]$ry) / diff(ranges[[1L]]$rx) * co[["ratio"]]
  if (is.null(aspect) && polar) aspect <- 1
  if (!is.null(aspect) && wide > 0 && high > 0) {
    # What is left over stays outside of everything.
    spare <- c(max(0, wide - ncol * ph[1L] / aspect), max(0, high - nrow * pw[1L] * aspect))
    if (any(spare > 1e-6)) return(.draw.plot(built, c(page[1L] + spare[1L] / 2, page[2L] + spare[2L] / 2, page[3L] - spare[1L], page[4L] - spare[2L])))
  }
  .draw.element(el("plot.background"), page[1L], page[2L], page[1L] + page[3L], page[2L] + page[4L])
  pw <- pmax(pw, 0.01); ph <- pmax(ph, 0.01)
  px <- numeric(ncol); x <- x0
  for (c in seq_len(ncol)) { if (side.y == "left") x <- x + aw[c]; px[c] <- x; x <- x + pw[c] + gx; if (side.y != "left") x <- x + aw[c] }
  py <- numeric(nrow); y <- y1
  for (r in seq_len(nrow)) { if (side.x == "top") y <- y - ah[r]; y <- y - sh[r] - ph[r]; py[r] <- y; if (side.x == "bottom") y <- y - ah[r]; y <- y - gy }
  # What is missing is told of once for each layer.
  built$data <- Map(function(l, d) {
    if (!.count(d)) return(d)
    params <- if (is.null(l$drawing)) l$geom_params else l$drawing
    if (!is.null(l$geom$missing)) l$geom$missing(d, params, name = l$geom$name) else .remove.missing(d, params[["na.rm"]], c(l$geom$required_aes, l$geom$non_missing_aes), paste0("geom_", l$geom$name))
  }, p$layers, built$data)
  whole <- c(px[1L], py[nrow], px[ncol] + pw[ncol], py[1L] + ph[1L])
  for (k in seq_len(n)) {
    r <- frame$ROW[k]; c <- frame$COL[k]
    box <- c(px[c], py[r], pw[c], ph[r])
    P <- .panel.map(box, ranges[[k]], co)
    # Layers may reach out of the panel where clipping is off.
    if (!identical(co[["clip"]], "off")) { clip(box[1L], box[1L] + box[3L], box[2L], box[2L] + box[4L]); par(xpd = FALSE) }
    .draw.panel(built, k, P, theme, el, if (polar) ranges[[k]]$x else horizontal(k), if (polar) ranges[[k]]$y else vertical(k), co)
    border <- el("panel.border")
    if (!is.null(border) && !polar) { border$fill <- NA; .draw.element(border, box[1L], box[2L], box[1L] + box[3L], box[2L] + box[4L]) }
    par(xpd = NA)
    clip(page[1L] - 1, page[1L] + page[3L] + 1, page[2L] - 1, page[2L] + page[4L] + 1)
    if (polar) .polar.labels(P, ranges[[k]], co, el, theme)
    # Axes at the top and on the right lie outside of the strips.
    outside <- c(box[1:2], box[3L] + (if (side.y == "right") sw else 0), box[4L] + (if (side.x == "top") sh[r] else 0))
    if (!polar) {
      if ((if (side.x == "bottom") r == nrow || (hanging[c] && r == lowest[c]) else r == 1L) || free.x) .draw.axis(side.x, if (side.x == "top") replace(box, 4L, outside[4L]) else box, P$across(horizontal(k)$at), horizontal(k)$labels, ex, ticks.x, len.x, line.x, guide.x)
      if ((if (side.y == "left") c == 1L else c == ncol) || free.y) .draw.axis(side.y, if (side.y == "right") replace(box, 3L, outside[3L]) else box, P$up(vertical(k)$at), vertical(k)$labels, ey, ticks.y, len.y, line.y, guide.y)
      if (!is.null(sec.x) && r == (if (side.x == "bottom") 1L else nrow)) .draw.second(sec.x, if (side.x == "bottom") "top" else "bottom", box, P$across, el, theme)
      if (!is.null(sec.y) && c == (if (side.y == "left") ncol else 1L)) .draw.second(sec.y, if (side.y == "left") "right" else "left", box, P$up, el, theme)
    } else if (c == 1L) .draw.radial(P, ranges[[k]], co, box, el, theme)
    if (!is.null(strip.top) && (facet[["kind"]] == "FacetWrap" || r == 1L)) .draw.strip(strip.top, k, box[1L], box[2L] + box[4L], box[3L], strip.top$height)
    if (!is.null(strip.right) && c == ncol) .draw.strip(strip.right, k, box[1L] + box[3L], box[2L], strip.right$width, box[4L])
  }
  if (!is.null(tag)) .draw.text(tag, tag.at[1L], tag.at[2L] - tag$height, tag$width, tag$height)
  # Titles stand over the panels, or over the whole plot.
  tl <- if (identical(theme[["plot.title.position"]], "plot")) c(page[1L] + m[4L], page[1L] + page[3L] - m[2L]) else whole[c(1L, 3L)]
  cl <- if (identical(theme[["plot.caption.position"]], "plot")) c(page[1L] + m[4L], page[1L] + page[3L] - m[2L]) else whole[c(1L, 3L)]
  .draw.text(title, tl[1L], title.top - .box.height(title), diff(tl), .box.height(title))
  .draw.text(subtitle, tl[1L], title.top - .box.height(title) - .box.height(subtitle), diff(tl), .box.height(subtitle))
  .draw.text(caption, cl[1L], bottom.caption, diff(cl), .box.height(caption))
  lowest.axis <- if (side.x == "bottom") ah[nrow] else 0; highest.axis <- if (side.x == "top") ah[1L] else 0
  if (!is.null(xt)) .draw.text(xt, whole[1L], if (side.x == "bottom") whole[2L] - lowest.axis - xt$height else whole[4L] + highest.axis + sh[1L], whole[3L] - whole[1L], xt$height)
  if (!is.null(xt2)) .draw.text(xt2, whole[1L], if (side.x == "bottom") whole[4L] + ah2 + sh[1L] else whole[2L] - ah2 - xt2$height, whole[3L] - whole[1L], xt2$height)
  if (!is.null(yt)) .draw.text(yt, if (side.y == "left") whole[1L] - aw[1L] - yt$width else whole[3L] + aw[ncol] + sw, whole[2L], yt$width, whole[4L] - whole[2L])
  if (!is.null(yt2)) .draw.text(yt2, if (side.y == "left") whole[3L] + aw2 + sw else whole[1L] - aw2 - yt2$width, whole[2L], yt2$width, whole[4L] - whole[2L])
  if (!is.null(legend)) .place.legends(legend, whole, outer, c(left, bottom, right, top), gap)
  invisible()
}
.draw.panel <- function(built, k, P, theme, el, h, v, co) {
  box <- P$box
  x1 <- box[1L] + box[3L]; y1 <- box[2L] + box[4L]
  grid <- function() {
    if (co[["kind"]] == "polar") return(.polar.grid(P, h, v, co, el))
    one <- function(e, at, upright) if (!is.null(e) && length(at)) if (upright) .ink.segments(P$across(at), box[2L], P$across(at), y1, e$colour, e$linewidth, e$linetype) else .ink.segments(box[1L], P$up(at), x1, P$up(at), e$colour, e$linewidth, e$linetype)
    clear <- function(minor, major) minor[!vapply(minor, function(z) any(abs(z - major) < 1e-9 * max(1, abs(z))), NA)]
    one(el("panel.grid.minor.y"), clear(v$minor, v$at), FALSE)
    one(el("panel.grid.minor.x"), clear(h$minor, h$at), TRUE)
    one(el("panel.grid.major.y"), v$at, FALSE)
    one(el("panel.grid.major.x"), h$at, TRUE)
  }
  .draw.element(el("panel.background"), box[1L], box[2L], x1, y1)
  if (!isTRUE(theme[["panel.ontop"]])) grid()
  for (i in seq_along(built$data)) {
    l <- built$plot$layers[[i]]; d <- built$data[[i]]
    if (l$geom$name %in% c("raster_ann", "custom_ann")) { l$geom$draw(d, P, l$geom_params); next }
    if (!.count(d)) next
    params <- l$drawing
    if (is.null(params)) params <- l$geom_params
    if (is.null(d$PANEL)) next
    d <- .rows(d, as.integer(d$PANEL) == k)
    if (!.count(d)) next
    l$geom$draw(d, P, params)
  }
  if (isTRUE(theme[["panel.ontop"]])) grid()
}
.axis.guide <- function(p, s, axis) {
  g <- p$guides[[axis]]
  if (is.null(g)) g <- s$guide
  if (inherits(g, "waiver") || is.null(g)) return(list())
  if (is.character(g)) return(if (g == "none") "none" else list())
  if (is.function(g)) g <- g()
  if (identical(g$kind, "none")) "none" else g
}
.axis.text <- function(e, guide, axis) {
  if (is.null(e) || identical(guide, "none")) return(NULL)
  a <- guide$angle
  if (!is.null(a)) { e$angle <- a; if (axis == "x") { e$hjust <- if (a > 0) 1 else if (a < 0) 0 else 0.5; e$vjust <- if (abs(a) == 90) 0.5 else 1 } else { e$hjust <- if (abs(a) == 90) 0.5 else 1; e$vjust <- if (abs(a) == 90) if (a > 0) 0 else 1 else 0.5 } }
  e
}
.draw.axis <- function(side, box, at, labels, e, ticks, len, line, guide) {
  if (identical(guide, "none")) return(invisible())
  x1 <- box[1L] + box[3L]; y1 <- box[2L] + box[4L]
  if (!is.null(line)) switch(side, bottom = .ink.segments(box[1L], box[2L], x1, box[2L], line$colour, line$linewidth, line$linetype, "butt"), top = .ink.segments(box[1L], y1, x1, y1, line$colour, line$linewidth, line$linetype), left = .ink.segments(box[1L], box[2L], box[1L], y1, line$colour, line$linewidth, line$linetype), right = .ink.segments(x1, box[2L], x1, y1, line$colour, line$linewidth, line$linetype))
  if (!length(at)) return(invisible())
  out <- max(0, len)
  if (!is.null(ticks)) switch(side, bottom = .ink.segments(at, box[2L] - len, at, box[2L], ticks$colour, ticks$linewidth, ticks$linetype), top = .ink.segments(at, y1, at, y1 + len, ticks$colour, ticks$linewidth, ticks$linetype), left = .ink.segments(box[1L] - len, at, box[1L], at, ticks$colour, ticks$linewidth, ticks$linetype), right = .ink.segments(x1, at, x1 + len, at, ticks$colour, ticks$linewidth, ticks$linetype))
  t <- .text.box(e, labels)
  if (is.null(t)) return(invisible())
  if (isTRUE(guide$check.overlap) && length(at) > 1L) {
    w <- if (side %in% c("bottom", "top")) .text.width(labels, e$size[1L]) else .text.height(labels, e$size[1L])
    kept <- rep(FALSE, length(at)); last <- -Inf
    for (i in order(at)) if (at[i] - w[i] / 2 > last) { kept[i] <- TRUE; last <- at[i] + w[i] / 2 }
    at <- at[kept]; t$labels <- t$labels[kept]
  }
  if (!is.null(guide$n.dodge) && guide$n.dodge > 1 && side == "bottom") {
    for (j in seq_len(guide$n.dodge)) { i <- seq(j, length(at), by = guide$n.dodge); tj <- t; tj$labels <- t$labels[i]; .draw.text(tj, 0, box[2L] - out - t$height * j, 0, t$height, x = at[i]) }
    return(invisible())
  }
  switch(side, bottom = .draw.text(t, 0, box[2L] - out - t$height, 0, t$height, x = at), top = .draw.text(t, 0, y1 + out, 0, t$height, x = at),
    left = .draw.text(t, box[1L] - out - t$width, 0, t$width, 0, y = at), right = .draw.text(t, x1 + out, 0, t$width, 0, y = at))
}
# Second axes: another reading of the same places.
.second <- function(s, range, title) {
  a <- s$sec.axis
  if (is.null(a) || is.waive(a) && !inherits(a, "AxisSecondary") || s$kind != "continuous") return(NULL)
  if (inherits(a, "formula")) a <- sec_axis(a)
  at <- seq(range[1L], range[2L], length.out = 1000L)
  shown <- a$trans(s$trans$inverse(at))
  r <- range(shown, finite = TRUE)
  b <- if (is.waive(a$breaks) && !inherits(a$breaks, "derive")) extended_breaks()(r) else if (inherits(a$breaks, "derive")) a$trans(s$trans$inverse(as.numeric(.breaks(s, range)))) else if (is.function(a$breaks)) a$breaks(r) else a$breaks
  b <- b[!is.na(b) & b >= r[1L] & b <= r[2L]]
  labels <- if (is.waive(a$labels)) format(b, justify = "left", trim = TRUE) else if (is.function(a$labels)) a$labels(b) else a$labels
  list(at = approx(shown, at, xout = b, ties = "ordered")$y, labels = labels, title = if (inherits(a$name, "derive")) title else if (is.waive(a$name)) NULL else a$name)
}
.second.size <- function(sec, el, theme, side) {
  t <- .text.box(el(paste0("axis.text.", side)), sec$labels)
  len <- .inches(.calc(theme, paste0("axis.ticks.length.", side)))
  len + if (startsWith(side, "x")) .box.height(t) else .box.width(t)
}
.draw.second <- function(sec, side, box, place, el, theme) {
  name <- paste0(if (side %in% c("top", "bottom")) "x." else "y.", side)
  .draw.axis(side, box, place(sec$at), sec$labels, el(paste0("axis.text.", name)), el(paste0("axis.ticks.", name)), .inches(.calc(theme, paste0("axis.ticks.length.", name))), el(paste0("axis.line.", name)), list())
}
# Strips.
.strips <- function(facet, frame, theme) {
  el <- function(name) .calc(theme, name)
  make <- function(vars, side) {
    if (!length(vars)) return(NULL)
    e <- el(paste0("strip.text.", if (side == "top") "x.top" else "y.right"))
    bg <- el(paste0("strip.background.", if (side == "top") "x" else "y"))
    labels <- .strip.labels(facet, vars, frame)
    if (is.null(e)) return(list(labels = labels, e = NULL, bg = bg, width = 0, height = 0, side = side, rows = 0, cols = 0))
    sizes <- lapply(labels, function(l) { l <- if (is.list(l)) as.expression(l) else l; .text.box(e, l) })
    list(labels = labels, e = e, bg = bg, width = sum(vapply(sizes, `[[`, 0, "width")), height = sum(vapply(sizes, `[[`, 0, "height")), each.w = vapply(sizes, `[[`, 0, "width"), each.h = vapply(sizes, `[[`, 0, "height"), side = side)
  }
  if (facet[["kind"]] == "FacetWrap") return(list(top = make(facet[["cols"]], "top")))
  if (facet[["kind"]] == "FacetGrid") return(list(top = make(facet[["cols"]], "top"), right = make(facet[["rows"]], "right")))
  list()
}
.draw.strip <- function(s, k, x, y, w, h) {
  if (is.null(s$e)) return(invisible())
  at <- if (s$side == "top") y + h else x
  for (i in seq_along(s$labels)) {
    l <- s$labels[[i]]
    label <- if (is.list(l)) as.expression(l[k]) else l[k]
    t <- .text.box(s$e, label)
    if (s$side == "top") { hh <- s$each.h[i]; .draw.element(s$bg, x, at - hh, x + w, at); .draw.text(t, x, at - hh, w, hh); at <- at - hh }
    else { ww <- s$each.w[i]; .draw.element(s$bg, at, y, at + ww, y + h); .draw.text(t, at, y, ww, h); at <- at + ww }
  }
}
# Circles and rays.
.polar.grid <- function(P, h, v, co, el) {
  r <- if (co[["theta"]] == "y") P$rx else P$ry
  angles <- if (co[["theta"]] == "y") v else h; rings <- if (co[["theta"]] == "y") h else v
  e <- el("panel.grid.major.x")
  turn <- seq(0, 2 * pi, length.out = 101L)
  ray <- function(at, e) if (!is.null(e)) for (a in at) { q <- if (co[["theta"]] == "y") P$place(c(r[1L], r[2L]), c(a, a)) else P$place(c(a, a), c(r[1L], r[2L])); o <- P$center; d <- c(q$x[2L] - o[1L], q$y[2L] - o[2L]); d <- d / sqrt(sum(d^2)) * 0.45 * min(P$box[3:4]); .ink.lines(c(o[1L], o[1L] + d[1L]), c(o[2L], o[2L] + d[2L]), e$colour, e$linewidth, e$linetype) }
  ray(angles$minor, el("panel.grid.minor.x")); ray(angles$at, e)
  ring <- function(at, e) if (!is.null(e)) for (a in at) { q <- P$radius(a); .ink.lines(P$center[1L] + q * sin(turn), P$center[2L] + q * cos(turn), e$colour, e$linewidth, e$linetype) }
  ring(rings$at, el("panel.grid.major.y"))
  if (!is.null(e)) { q <- 0.45 * min(P$box[3:4]); .ink.lines(P$center[1L] + q * sin(turn), P$center[2L] + q * cos(turn), e$colour, e$linewidth, e$linetype) }
}
.polar.labels <- function(P, r, co, el, theme) {
  a <- if (co[["theta"]] == "y") r$y else r$x
  range <- if (co[["theta"]] == "y") r$ry else r$rx
  e <- el("axis.text.x")
  if (is.null(e) || !length(a$at) || is.null(a$labels)) return(invisible())
  angle <- co[["start"]] + co[["direction"]] * 2 * pi * (a$at - range[1L]) / diff(range)
  labels <- a$labels
  # Where the circle closes, two labels meet.
  turn <- angle %% (2 * pi)
  if (length(turn) > 1L && (abs(turn[1L] - turn[length(turn)]) < 0.05 || abs(abs(turn[1L] - turn[length(turn)]) - 2 * pi) < 0.05) && !is.expression(labels)) { n <- length(turn); labels[1L] <- paste(labels[n], labels[1L], sep = "/"); labels <- labels[-n]; angle <- angle[-n] }
  .ink.text(labels, P$center[1L] + 0.45 * min(P$box[3:4]) * sin(angle), P$center[2L] + 0.45 * min(P$box[3:4]) * cos(angle), e$size, e$colour, 0.5, 0.5, 0, .face(e$face), "", e$lineheight)
}
.draw.radial <- function(P, r, co, box, el, theme) {
  a <- if (co[["theta"]] == "y") r$x else r$y
  if (!length(a$at)) return(invisible())
  y <- P$center[2L] + P$radius(a$at)
  .draw.axis("left", box, y, a$labels, el("axis.text.y.left"), el("axis.ticks.y.left"), .inches(.calc(theme, "axis.ticks.length.y.left")), el("axis.line.y.left"), list())
}
"""#)
}
