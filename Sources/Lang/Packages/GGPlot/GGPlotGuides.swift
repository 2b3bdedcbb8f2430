/// ggplot2: legends and colour bars.
enum GGPlotGuides {
  static let source = LibrarySource("ggplot2", #"""
.guide <- function(kind, args) structure(c(list(kind = kind), args), class = c("guide", kind))
guide_legend <- function(title = waiver(), title.position = NULL, title.theme = NULL, title.hjust = NULL, title.vjust = NULL, label = TRUE, label.position = NULL, label.theme = NULL, label.hjust = NULL, label.vjust = NULL, keywidth = NULL, keyheight = NULL, direction = NULL, default.unit = "line", override.aes = list(), nrow = NULL, ncol = NULL, byrow = FALSE, reverse = FALSE, order = 0, ...) {
  names(override.aes) <- standardise_aes_names(names(override.aes))
  .guide("legend", list(title = title, title.position = title.position, title.theme = title.theme, title.hjust = title.hjust, label = label, label.position = label.position, label.theme = label.theme, keywidth = .as.unit(keywidth, default.unit), keyheight = .as.unit(keyheight, default.unit), direction = direction, override.aes = override.aes, nrow = nrow, ncol = ncol, byrow = byrow, reverse = reverse, order = order))
}
guide_colourbar <- function(title = waiver(), title.position = NULL, title.theme = NULL, title.hjust = NULL, title.vjust = NULL, label = TRUE, label.position = NULL, label.theme = NULL, label.hjust = NULL, label.vjust = NULL, barwidth = NULL, barheight = NULL, nbin = 300, raster = TRUE, frame.colour = NULL, frame.linewidth = 0.5 / .pt, frame.linetype = 1, ticks = TRUE, ticks.colour = "white", ticks.linewidth = 0.5 / .pt, draw.ulim = TRUE, draw.llim = TRUE, direction = NULL, default.unit = "line", reverse = FALSE, order = 0, ...)
  .guide("colourbar", list(title = title, title.position = title.position, title.theme = title.theme, title.hjust = title.hjust, label = label, label.theme = label.theme, barwidth = .as.unit(barwidth, default.unit), barheight = .as.unit(barheight, default.unit), frame.colour = frame.colour, frame.linewidth = frame.linewidth, ticks = ticks, ticks.colour = ticks.colour, ticks.linewidth = ticks.linewidth, direction = direction, reverse = reverse, order = order))
guide_colorbar <- guide_colourbar
guide_coloursteps <- function(...) guide_colourbar(...)
guide_colorsteps <- guide_coloursteps
guide_none <- function(title = waiver(), position = waiver()) .guide("none", list())
guide_axis <- function(title = waiver(), check.overlap = FALSE, angle = NULL, n.dodge = 1, order = 0, position = waiver()) .guide("axis", list(title = title, check.overlap = check.overlap, angle = angle, n.dodge = n.dodge))
.as.unit <- function(v, default) if (is.null(v) || inherits(v, "unit")) v else unit(v, default)
.guide.of <- function(s, p) {
  g <- NULL
  for (a in s$aesthetics) if (!is.null(p$guides[[a]])) g <- p$guides[[a]]
  if (is.null(g)) g <- s$guide
  if (isFALSE(g) || is.null(g)) return(NULL)
  if (is.waive(g)) g <- "legend"
  if (is.function(g)) g <- g()
  if (is.character(g)) g <- switch(g, none = NULL, legend = guide_legend(), colourbar = , colorbar = , coloursteps = , colorsteps = guide_colourbar(), axis = NULL, guide_legend())
  if (is.null(g) || g[["kind"]] == "none") return(NULL)
  if (g[["kind"]] == "colourbar" && (s$kind != "continuous" || !any(s$aesthetics %in% c("colour", "fill")))) g <- guide_legend(title = g[["title"]])
  g
}
# A key of a legend in its box; `d` has the looks of one row.
draw_key_point <- function(d, box) { .ink.points(box[1L] + box[3L] / 2, box[2L] + box[4L] / 2, d[["shape"]] %n% 19, d[["size"]] %n% 1.5, d[["stroke"]] %n% 0.5, .faded(d[["colour"]] %n% "black", d[["alpha"]] %n% NA), .faded(d[["fill"]] %n% "black", d[["alpha"]] %n% NA)) }
draw_key_path <- function(d, box) .ink.lines(box[1L] + c(0.1, 0.9) * box[3L], rep(box[2L] + box[4L] / 2, 2L), .faded(d[["colour"]] %n% "black", d[["alpha"]] %n% NA), d[["linewidth"]] %n% 0.5, d[["linetype"]] %n% 1)
draw_key_vpath <- function(d, box) .ink.lines(rep(box[1L] + box[3L] / 2, 2L), box[2L] + c(0.1, 0.9) * box[4L], .faded(d[["colour"]] %n% "black", d[["alpha"]] %n% NA), d[["linewidth"]] %n% 0.5, d[["linetype"]] %n% 1)
draw_key_abline <- function(d, box) .ink.lines(box[1L] + c(0, 1) * box[3L], box[2L] + c(0, 1) * box[4L], .faded(d[["colour"]] %n% "black", d[["alpha"]] %n% NA), d[["linewidth"]] %n% 0.5, d[["linetype"]] %n% 1)
draw_key_rect <- function(d, box) .ink.rects(box[1L], box[2L], box[1L] + box[3L], box[2L] + box[4L], .faded(d[["fill"]] %n% d[["colour"]] %n% "grey20", d[["alpha"]] %n% NA), NA)
draw_key_polygon <- function(d, box) { w <- (d[["linewidth"]] %n% 0) * .pt / 96; if (is.na(w)) w <- 0; .ink.rects(box[1L] + w / 2, box[2L] + w / 2, box[1L] + box[3L] - w / 2, box[2L] + box[4L] - w / 2, .faded(d[["fill"]] %n% "grey20", d[["alpha"]] %n% NA), d[["colour"]] %n% NA, d[["linewidth"]] %n% 0, d[["linetype"]] %n% 1) }
draw_key_boxplot <- function(d, box) {
  x <- function(v) box[1L] + v * box[3L]; y <- function(v) box[2L] + v * box[4L]
  col <- d[["colour"]] %n% "grey20"
  .ink.segments(x(0.5), y(c(0.1, 0.75)), x(0.5), y(c(0.25, 0.9)), col, d[["linewidth"]], d[["linetype"]] %n% 1)
  .ink.rects(x(0.125), y(0.25), x(0.875), y(0.75), .faded(d[["fill"]] %n% "white", d[["alpha"]] %n% NA), col, d[["linewidth"]], d[["linetype"]] %n% 1)
  .ink.segments(x(0.125), y(0.5), x(0.875), y(0.5), col, d[["linewidth"]], d[["linetype"]] %n% 1)
}
draw_key_crossbar <- function(d, box) {
  col <- d[["colour"]] %n% "grey20"
  .ink.rects(box[1L] + 0.125 * box[3L], box[2L] + 0.25 * box[4L], box[1L] + 0.875 * box[3L], box[2L] + 0.75 * box[4L], .faded(d[["fill"]] %n% "white", d[["alpha"]] %n% NA), col, d[["linewidth"]], d[["linetype"]] %n% 1)
  .ink.segments(box[1L] + 0.125 * box[3L], box[2L] + 0.5 * box[4L], box[1L] + 0.875 * box[3L], box[2L] + 0.5 * box[4L], col, d[["linewidth"]], d[["linetype"]] %n% 1)
}
draw_key_pointrange <- function(d, box) { draw_key_vpath(d, box); d[["size"]] <- (d[["size"]] %n% 1.5) * 4; draw_key_point(d, box) }
draw_key_smooth <- function(d, box) {
  d[["fill"]] <- .faded(d[["fill"]] %n% "grey60", d[["alpha"]])
  if (isTRUE(d[["se"]])) .ink.rects(box[1L], box[2L], box[1L] + box[3L], box[2L] + box[4L], d[["fill"]], NA)
  d[["alpha"]] <- 1
  draw_key_path(d, box)
}
draw_key_text <- function(d, box) .ink.text("a", box[1L] + box[3L] / 2, box[2L] + box[4L] / 2, (d[["size"]] %n% 3.88) * .pt, .faded(d[["colour"]] %n% "black", d[["alpha"]] %n% NA), 0.5, 0.5, d[["angle"]] %n% 0, .face(d[["fontface"]] %n% 1), d[["family"]] %n% "")
draw_key_label <- function(d, box) draw_key_text(d, box)
draw_key_blank <- function(d, box) NULL
draw_key_timeseries <- draw_key_path
draw_key_dotplot <- draw_key_point

.shown.in.legend <- function(l, aesthetics) {
  own <- l$used
  own <- own[!vapply(own, is.null, NA)]
  all <- unique(c(names(own), names(l$stat$default_aes)))
  matched <- intersect(setdiff(all, names(l$aes_params)), aesthetics)
  matched <- intersect(matched, c(.either(l$geom$required_aes), names(l$geom$default_aes), l$geom$optional_aes))
  show <- l$show.legend
  if (!is.null(names(show))) { names(show) <- standardise_aes_names(names(show)); v <- show[intersect(matched, names(show))]; show <- if (length(v)) any(v) else NA }
  if (length(matched)) is.na(show) || show else isTRUE(unname(show))
}
.legends <- function(built, theme) {
  p <- built$plot
  position <- theme[["legend.position"]] %n% "right"
  if (identical(position, "none")) return(NULL)
  inside <- is.numeric(position)
  across <- identical(position, "top") || identical(position, "bottom")
  direction <- theme[["legend.direction"]] %n% (if (across) "horizontal" else "vertical")
  found <- list()
  for (s in built$scales$list) {
    if (s$is.position) next
    g <- .guide.of(s, p)
    if (is.null(g)) next
    title <- if (is.waive(g[["title"]])) .title.of(s, p$labels) else g[["title"]]
    used <- built$plot$layers
    b <- .breaks(s)
    if (is.null(b)) next
    limits <- .limits(s)
    if (s$kind == "continuous") { ok <- !is.na(b); labels <- .labels(s, b); b <- as.numeric(b)[ok]; if (!is.null(labels)) labels <- labels[ok] }
    else { labels <- .labels(s, b); if (anyNA(b) && s$kind == "discrete" && !is.null(labels) && is.character(labels)) labels[is.na(b)] <- "NA" }
    if (!length(b)) next
    if (g[["kind"]] == "legend" || length(intersect(s$aesthetics, c("colour", "fill"))) == 0L) {
      show <- vapply(used, .shown.in.legend, NA, s$aesthetics)
      if (!any(show)) next
      values <- .map(s, if (s$kind == "discrete") as.vector(b) else b, limits)
      found <- c(found, list(list(g = g, title = title, labels = labels, keys = setNames(list(values), s$aesthetics[1L]), aesthetics = s$aesthetics, key = paste(deparse(title), paste(as.character(labels), collapse = "\r"), g[["kind"]], g[["direction"]], collapse = "\r"))))
    } else {
      show <- vapply(used, .shown.in.legend, NA, s$aesthetics)
      if (!any(show)) next
      at <- seq(limits[1L], limits[2L], length.out = 300L)
      found <- c(found, list(list(g = g, title = title, labels = labels, at = b, limits = limits, bar = .map(s, at, limits), aesthetics = s$aesthetics, key = paste(deparse(title), paste(as.character(labels), collapse = "\r"), "bar", paste(.map(s, at, limits)[c(1L, 150L, 300L)], collapse = ""), collapse = "\r"))))
    }
  }
  if (!length(found)) return(NULL)
  # Scales with the same title and labels share one legend.
  merged <- list()
  for (f in found) {
    k <- match(f$key, vapply(merged, `[[`, "", "key"))
    if (is.na(k)) merged <- c(merged, list(f))
    else { merged[[k]]$keys <- c(merged[[k]]$keys, f$keys); merged[[k]]$aesthetics <- c(merged[[k]]$aesthetics, f$aesthetics); merged[[k]]$g$override.aes <- c(merged[[k]]$g$override.aes, f$g$override.aes) }
  }
  order <- vapply(merged, function(f) if (is.null(f$g$order) || f$g$order == 0) 99 else f$g$order, 0)
  merged <- merged[base::order(order, seq_along(order))]
  boxes <- lapply(merged, function(f) if (is.null(f$bar)) .key.legend(f, built, theme, direction) else .bar.legend(f, theme, direction))
  boxes <- Filter(Negate(is.null), boxes)
  if (!length(boxes)) return(NULL)
  stack <- theme[["legend.box"]] %n% (if (across) "horizontal" else "vertical")
  gap <- .inches(theme[["legend.spacing"]] %n% unit(11, "pt"))
  w <- vapply(boxes, `[[`, 0, "width"); h <- vapply(boxes, `[[`, 0, "height")
  m <- if (is.null(theme[["legend.box.margin"]])) c(0, 0, 0, 0) else .inches(theme[["legend.box.margin"]])
  vertical <- stack == "vertical"
  list(boxes = boxes, vertical = vertical, gap = gap, position = position, margin = m, theme = theme, just = theme[["legend.box.just"]],
    width = (if (vertical) max(w) else sum(w) + gap * (length(w) - 1L)) + m[2L] + m[4L], height = (if (vertical) sum(h) + gap * (length(h) - 1L) else max(h)) + m[1L] + m[3L])
}
.legend.title <- function(f, theme) {
  e <- .calc(theme, "legend.title")
  if (!is.null(f$g$title.theme)) e <- .merge.element(f$g$title.theme, e, "legend.title")
  if (is.null(e) || is.null(f$title) || identical(f$title, "")) return(NULL)
  if (!is.null(f$g$title.hjust)) e$hjust <- f$g$title.hjust
  .text.box(e, f$title, FALSE)
}
.legend.frame <- function(theme, content.w, content.h, title, title.side, draw) {
  pad <- if (is.null(theme[["legend.margin"]])) c(0, 0, 0, 0) else .inches(theme[["legend.margin"]])
  # The gap beside the title is half its letters.
  gap <- 0.5 * (.calc(theme, "legend.title")$size %n% 11) / 72.27
  tw <- .box.width(title); th <- .box.height(title)
  if (is.null(title)) gap <- 0
  w <- if (title.side %in% c("top", "bottom")) max(content.w, tw) else content.w + gap + tw
  h <- if (title.side %in% c("top", "bottom")) content.h + gap + th else max(content.h, th)
  bg <- .calc(theme, "legend.background")
  list(width = w + pad[2L] + pad[4L], height = h + pad[1L] + pad[3L], draw = function(x, y) {
    .draw.element(bg, x, y, x + w + pad[2L] + pad[4L], y + h + pad[1L] + pad[3L])
    x <- x + pad[4L]; y <- y + pad[3L]
    switch(title.side,
      top = { .draw.text(title, x, y + h - th, w, th); draw(x, y) }, bottom = { .draw.text(title, x, y, w, th); draw(x, y + th + gap) },
      left = { .draw.text(title, x, y, tw, h); draw(x + tw + gap, y + (h - content.h) / 2) }, right = { draw(x, y + (h - content.h) / 2); .draw.text(title, x + content.w + gap, y, tw, h) })
  })
}
.key.legend <- function(f, built, theme, direction) {
  g <- f$g
  direction <- g[["direction"]] %n% direction
  layers <- Filter(function(l) .shown.in.legend(l, f$aesthetics), built$plot$layers)
  if (!length(layers)) return(NULL)
  n <- length(f$keys[[1L]])
  index <- if (isTRUE(g[["reverse"]])) n:1L else seq_len(n)
  looks <- lapply(layers, function(l) {
    d <- l$geom$default_aes
    d <- d[!vapply(d, is.null, NA)]
    known <- c(names(d), .either(l$geom$required_aes))
    rows <- lapply(seq_len(n), function(k) {
      out <- d
      mapped <- setdiff(names(l$used), names(l$aes_params))
      from.stat <- names(l$stat$default_aes)
      for (a in names(f$keys)) if (a %in% known && (a %in% mapped || a %in% from.stat)) out[[a]] <- f$keys[[a]][k]
      for (a in names(l$aes_params)) if (length(l$aes_params[[a]]) == 1L) out[[a]] <- l$aes_params[[a]]
      for (a in names(g[["override.aes"]])) { v <- g[["override.aes"]][[a]]; out[[a]] <- if (length(v) == 1L) v else v[k] }
      out$se <- !isFALSE(l$geom_params$se)
      out
    })
    key <- l$key_glyph
    draw <- if (is.function(key)) key else get(paste0("draw_key_", if (is.character(key)) key else if (is.null(l$geom$key)) "blank" else l$geom$key))
    list(rows = rows, draw = draw, geom = l$geom$name)
  })
  e <- .calc(theme, "legend.text")
  if (!is.null(g[["label.theme"]])) e <- .merge.element(g[["label.theme"]], e, "legend.text")
  labels <- if (isFALSE(g[["label"]])) NULL else f$labels
  if (is.list(labels)) labels <- as.expression(labels)
  pick <- function(k) labels[k]
  texts <- if (is.null(e) || is.null(labels)) vector("list", n) else lapply(seq_len(n), function(k) { e$hjust <- 0; e$vjust <- 0.5; .text.box(e, pick(k), FALSE) })
  kw <- .inches(g[["keywidth"]] %n% .calc(theme, "legend.key.width") %n% unit(1.2, "lines")); kh <- .inches(g[["keyheight"]] %n% .calc(theme, "legend.key.height") %n% unit(1.2, "lines"))
  # Large points make their keys larger.
  need <- vapply(seq_len(n), function(k) max(0, vapply(looks, function(l) { r <- l$rows[[k]]; if (l$geom %in% c("point", "pointrange")) { s <- r$size; if (l$geom == "pointrange") s <- s * 4; ((if (is.na(s)) 0 else s) * .pt + (r$stroke %n% 0) * .stroke / 2) / .pt / 25.4 } else if (!is.null(r$linewidth) && l$geom %in% c("line", "path")) r$linewidth / 25.4 else 0 }, 0)), 0)
  gap <- 0.5 * (.calc(theme, "legend.title")$size %n% 11) / 72.27
  if (!is.null(theme[["legend.spacing.x"]])) gap <- .inches(theme[["legend.spacing.x"]])
  if (!is.null(g[["nrow"]]) && !is.null(g[["ncol"]])) { nr <- g[["nrow"]]; nc <- g[["ncol"]] } else if (!is.null(g[["nrow"]])) { nr <- g[["nrow"]]; nc <- ceiling(n / nr) } else if (!is.null(g[["ncol"]])) { nc <- g[["ncol"]]; nr <- ceiling(n / nc) } else if (direction == "horizontal") { nr <- ceiling(n / 5); nc <- ceiling(n / nr) } else { nc <- ceiling(n / 20); nr <- ceiling(n / nc) }
  at <- seq_len(n) - 1L
  row <- if (isTRUE(g[["byrow"]])) at %/% nc else at %% nr
  col <- if (isTRUE(g[["byrow"]])) at %% nc else at %/% nr
  order <- index
  widths <- rep(kw, nc); heights <- rep(kh, nr); tw <- numeric(nc)
  below <- identical(g[["label.position"]], "bottom")
  for (k in seq_len(n)) {
    i <- order[k]
    widths[col[k] + 1L] <- max(widths[col[k] + 1L], need[i]); heights[row[k] + 1L] <- max(heights[row[k] + 1L], need[i], if (!below) .box.height(texts[[i]]))
    tw[col[k] + 1L] <- max(tw[col[k] + 1L], .box.width(texts[[i]]))
  }
  none <- all(tw == 0)
  lh <- if (below) max(vapply(texts, .box.height, 0)) + gap else 0
  if (below) { widths <- pmax(widths, tw); tw <- rep(0, nc); none <- TRUE }
  cw <- sum(widths) + sum(tw) + (if (none) 0 else gap * nc) + gap * (nc - 1L)
  ch <- sum(heights) + lh * nr
  key.bg <- .calc(theme, "legend.key")
  title <- .legend.title(f, theme)
  .legend.frame(theme, cw, ch, title, g[["title.position"]] %n% (if (direction == "vertical") "top" else "left"), function(x, y) {
    for (k in seq_len(n)) {
      i <- order[k]; r <- row[k] + 1L; c <- col[k] + 1L
      kx <- x + sum(widths[seq_len(c - 1L)]) + sum(tw[seq_len(c - 1L)]) + (c - 1L) * gap * (if (none) 1 else 2); ky <- y + ch - sum(heights[seq_len(r)]) - lh * (r - 1L)
      .draw.element(key.bg, kx, ky, kx + widths[c], ky + heights[r])
      for (l in looks) l$draw(l$rows[[i]], c(kx, ky, widths[c], heights[r]))
      t <- texts[[i]]
      if (!is.null(t)) if (below) { t$e$hjust <- 0.5; .draw.text(t, kx, ky - lh, widths[c], lh - gap) } else .draw.text(t, kx + widths[c] + gap, ky, t$width, heights[r])
    }
  })
}
.bar.legend <- function(f, theme, direction) {
  g <- f$g
  direction <- g[["direction"]] %n% direction
  vertical <- direction == "vertical"
  e <- .calc(theme, "legend.text")
  if (!is.null(g[["label.theme"]])) e <- .merge.element(g[["label.theme"]], e, "legend.text")
  kw <- .inches(.calc(theme, "legend.key.width") %n% unit(1.2, "lines")); kh <- .inches(.calc(theme, "legend.key.height") %n% unit(1.2, "lines"))
  bw <- if (!is.null(g[["barwidth"]])) .inches(g[["barwidth"]]) else if (vertical) kw else 5 * kw; bh <- if (!is.null(g[["barheight"]])) .inches(g[["barheight"]]) else if (vertical) 5 * kh else kh
  gap <- 0.5 * (.calc(theme, "legend.title")$size %n% 11) / 72.27
  labels <- if (isFALSE(g[["label"]])) NULL else f$labels
  if (is.list(labels)) labels <- as.expression(labels)
  texts <- if (is.null(e) || is.null(labels)) NULL else lapply(seq_along(f$at), function(k) { e$hjust <- if (vertical) 0 else 0.5; e$vjust <- 0.5; .text.box(e, labels[k], FALSE) })
  lw <- if (is.null(texts)) 0 else max(vapply(texts, .box.width, 0)); lh <- if (is.null(texts)) 0 else max(vapply(texts, .box.height, 0))
  cw <- if (vertical) bw + (if (lw > 0) gap + lw else 0) else bw; ch <- if (vertical) bh else bh + (if (lh > 0) gap + lh else 0)
  n <- length(f$bar)
  share <- (f$at - f$limits[1L]) / diff(f$limits) * (1 - 1 / n) + 0.5 / n
  if (isTRUE(g[["reverse"]])) { share <- 1 - share; f$bar <- rev(f$bar) }
  title <- .legend.title(f, theme)
  .legend.frame(theme, cw, ch, title, g[["title.position"]] %n% (if (vertical) "top" else "left"), function(x, y) {
    by <- if (vertical) y else y + ch - bh
    m <- if (vertical) matrix(rev(f$bar), ncol = 1L) else matrix(f$bar, nrow = 1L)
    rasterImage(as.raster(m), x, by, x + bw, by + bh, interpolate = TRUE)
    if (!is.null(g[["frame.colour"]])) .ink.rects(x, by, x + bw, by + bh, NA, g[["frame.colour"]], g[["frame.linewidth"]])
    if (isTRUE(g[["ticks"]])) {
      if (vertical) { ty <- by + share * bh; .ink.segments(rep(c(x, x + bw * 0.8), each = length(ty)), ty, rep(c(x + bw * 0.2, x + bw), each = length(ty)), ty, g[["ticks.colour"]], g[["ticks.linewidth"]]) }
      else { tx <- x + share * bw; .ink.segments(tx, rep(c(by, by + bh * 0.8), each = length(tx)), tx, rep(c(by + bh * 0.2, by + bh), each = length(tx)), g[["ticks.colour"]], g[["ticks.linewidth"]]) }
    }
    for (k in seq_along(texts)) if (vertical) .draw.text(texts[[k]], x + bw + gap, 0, lw, 0, y = by + share[k] * bh) else .draw.text(texts[[k]], 0, y, 0, lh, x = x + share[k] * bw)
  })
}
.place.legends <- function(L, whole, outer, panel.area, gap) {
  m <- L$margin
  just <- L$theme[["legend.justification"]] %n% "center"
  j <- if (is.character(just)) c(switch(just[1L], left = 0, right = 1, 0.5), switch(just[length(just)], top = 1, bottom = 0, 0.5)) else rep(just, length.out = 2L)
  if (is.numeric(L$position)) {
    a <- L$theme[["legend.justification"]] %n% "center"
    jj <- if (is.character(a) && a[1L] == "center") c(0.5, 0.5) else j
    at <- c(whole[1L] + L$position[1L] * (whole[3L] - whole[1L]) - jj[1L] * L$width, whole[2L] + L$position[2L] * (whole[4L] - whole[2L]) - jj[2L] * L$height)
  } else at <- switch(L$position,
    right = c(outer[3L] - L$width, whole[2L] + j[2L] * (whole[4L] - whole[2L] - L$height)), left = c(outer[1L], whole[2L] + j[2L] * (whole[4L] - whole[2L] - L$height)),
    top = c(whole[1L] + j[1L] * (whole[3L] - whole[1L] - L$width), outer[4L] - L$height), bottom = c(whole[1L] + j[1L] * (whole[3L] - whole[1L] - L$width), outer[2L]))
  bg <- .calc(L$theme, "legend.box.background")
  if (!is.null(bg)) .draw.element(bg, at[1L], at[2L], at[1L] + L$width, at[2L] + L$height)
  x <- at[1L] + m[4L]; y <- at[2L] + L$height - m[1L]
  for (b in L$boxes) {
    if (L$vertical) {
      shift <- if (identical(L$just, "center") || identical(L$just, "centre")) (L$width - m[2L] - m[4L] - b$width) / 2 else if (identical(L$just, "right")) L$width - m[2L] - m[4L] - b$width else 0
      b$draw(x + shift, y - b$height); y <- y - b$height - L$gap
    } else { b$draw(x, at[2L] + m[3L] + (L$height - m[1L] - m[3L] - b$height) * (if (identical(L$just, "top") || is.null(L$just)) 1 else 0.5)); x <- x + b$width + L$gap }
  }
}
"""#)
}
