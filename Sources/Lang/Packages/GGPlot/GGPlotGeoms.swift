/// ggplot2: kinds of layers, what they need and how they look.
enum GGPlotGeoms {
  static let source = LibrarySource("ggplot2", #"""
.line.look <- list(colour = "black", linewidth = 0.5, linetype = 1, alpha = NA)
.area.look <- list(colour = NA, fill = "grey20", linewidth = 0.5, linetype = 1, alpha = NA)
# Colours with their transparency.
.faded <- function(colour, alpha) if (all(is.na(alpha))) colour else alpha(colour, alpha)
.groups <- function(data) { if (is.null(data[["group"]])) return(list(data)); k <- data[["group"]]; at <- split(seq_along(k), k); lapply(at, function(i) .rows(data, i)) }
.wide <- function(default = 0.9, zero = FALSE) function(data, params) {
  flip <- isTRUE(params[["flipped_aes"]])
  data <- .flipped(flip, data)
  w <- if (!is.null(data[["width"]])) data[["width"]] else if (!is.null(params[["width"]])) rep(params[["width"]], length.out = .count(data)) else rep(.resolution(data[["x"]], FALSE) * default, .count(data))
  x <- as.numeric(data[["x"]])
  data[["xmin"]] <- x - w / 2; data[["xmax"]] <- x + w / 2
  data[["width"]] <- NULL
  .flipped(flip, data)
}
.with.flip <- function(kind, name = NULL) function(data, params) { if (is.null(params[["flipped_aes"]])) params[["flipped_aes"]] <- .is.flipped(data, params, kind, name); params }
.mark.flip <- function(data, params) { if (is.null(data[["flipped_aes"]])) data[["flipped_aes"]] <- rep(isTRUE(params[["flipped_aes"]]), .count(data)); data }

.geom.blank <- list(name = "blank", draw = function(data, P, p) NULL)
.geom.point <- list(name = "point", required_aes = c("x", "y"), non_missing_aes = c("size", "shape", "colour"), default_aes = list(shape = 19, colour = "black", size = 1.5, fill = NA, alpha = NA, stroke = 0.5), key = "point",
  draw = function(data, P, p) { at <- P$place(data[["x"]], data[["y"]]); .ink.points(at$x, at$y, data[["shape"]], data[["size"]], data[["stroke"]], .faded(data[["colour"]], data[["alpha"]]), .faded(data[["fill"]], data[["alpha"]])) })

# Lines. What is missing at the ends is left out, inside it is a gap.
.trim.line <- function(data, p, name) {
  keep <- rep(TRUE, .count(data))
  cols <- intersect(c("x", "y", "linewidth", "colour", "linetype"), names(data))
  ok <- Reduce(`&`, lapply(data[cols], function(v) !is.na(v)))
  if (all(ok)) return(data)
  keep <- as.logical(ave(ok, paste(data[["group"]], data[["PANEL"]]), FUN = function(v) { if (!any(v)) return(rep(FALSE, length(v))); r <- range(which(v)); k <- seq_along(v); k >= r[1L] & k <= r[2L] }))
  if (!all(keep) && !isTRUE(p[["na.rm"]])) .warn("Removed ", sum(!keep), if (sum(!keep) == 1L) " row" else " rows", " containing missing values (`", name, "()`).")
  .rows(data, keep)
}
.draw.paths <- function(data, P, p, name = "path") {
  if (!.count(data)) return(invisible())
  groups <- .groups(data)
  if (length(groups) > 1L || .count(data) == 1L) if (all(vapply(groups, .count, 0L) < 2L) && .count(data) >= 1L)
    .tell("`geom_", name, "()`: Each group consists of only one observation.\nℹ Do you need to adjust the group aesthetic?")
  for (g in groups) {
    n <- .count(g)
    if (n < 2L) next
    col <- .faded(g[["colour"]], g[["alpha"]])
    same <- length(unique(col)) == 1L && length(unique(g[["linewidth"]])) == 1L && length(unique(g[["linetype"]])) == 1L
    if (same) {
      at <- P$path(g[["x"]], g[["y"]])
      .ink.lines(at$x, at$y, col[1L], g[["linewidth"]][1L], g[["linetype"]][1L], p[["lineend"]] %n% "butt", p[["linejoin"]] %n% "round", p[["arrow"]])
    } else {
      at <- P$place(g[["x"]], g[["y"]])
      .ink.segments(at$x[-n], at$y[-n], at$x[-1L], at$y[-1L], col[-n], g[["linewidth"]][-n], g[["linetype"]][-n], p[["lineend"]] %n% "butt")
    }
  }
}
.line.params <- c("lineend", "linejoin", "linemitre", "arrow")
.geom.path <- list(name = "path", required_aes = c("x", "y"), default_aes = .line.look, params = .line.params, key = "path", missing = .trim.line, draw = function(data, P, p) .draw.paths(data, P, p))
.geom.line <- list(name = "line", required_aes = c("x", "y"), default_aes = .line.look, params = .line.params, key = "path", missing = .trim.line, setup_params = .with.flip("line"),
  setup_data = function(data, params) { data <- .mark.flip(data, params); .rows(data, order(as.integer(data[["PANEL"]]), data[["group"]], if (isTRUE(params[["flipped_aes"]])) as.numeric(data[["y"]]) else as.numeric(data[["x"]]))) },
  draw = function(data, P, p) .draw.paths(data, P, p, "line"))
.geom.function <- list(name = "function", required_aes = c("x", "y"), default_aes = .line.look, params = .line.params, key = "path", missing = .trim.line, draw = function(data, P, p) .draw.paths(data, P, p, "function"))
.geom.contour <- list(name = "contour", required_aes = c("x", "y"), default_aes = list(weight = 1, colour = "#3366FF", linewidth = 0.5, linetype = 1, alpha = NA), params = .line.params, key = "path", missing = .trim.line, draw = function(data, P, p) .draw.paths(data, P, p, "contour"))
.geom.density_2d <- .geom.contour
.geom.step <- list(name = "step", required_aes = c("x", "y"), default_aes = .line.look, params = c(.line.params, "direction"), key = "path", missing = .trim.line,
  draw = function(data, P, p) {
    for (g in .groups(data)) {
      n <- .count(g)
      if (n < 2L) next
      g <- .rows(g, order(as.numeric(g[["x"]])))
      d <- p[["direction"]] %n% "hv"
      if (d == "mid") { x <- as.numeric(g[["x"]]); m <- (x[-n] + x[-1L]) / 2; i <- c(1L, rep(seq_len(n), each = 2L), n); xs <- c(x[1L], x[1L], rep(m, each = 2L), x[n], x[n])[seq_along(i)]; s <- .rows(g, i); s[["x"]] <- c(x[1L], x[1L], rep(m, each = 2L), x[n], x[n]) }
      else {
        a <- rep(seq_len(n), each = 2L)[-2L * n]; b <- rep(seq_len(n), each = 2L)[-1L]
        s <- .rows(g, a)
        if (d == "hv") { s[["x"]] <- as.numeric(g[["x"]])[b]; s[["y"]] <- as.numeric(g[["y"]])[a] } else { s[["x"]] <- as.numeric(g[["x"]])[a]; s[["y"]] <- as.numeric(g[["y"]])[b] }
      }
      .draw.paths(s, P, p)
    }
  })
.geom.segment <- list(name = "segment", required_aes = c("x", "y", "xend", "yend"), non_missing_aes = c("linetype", "linewidth"), default_aes = .line.look, params = c("arrow", "arrow.fill", "lineend", "linejoin"), key = "path",
  draw = function(data, P, p) {
    col <- .faded(data[["colour"]], data[["alpha"]])
    if (P$bends) { for (i in seq_len(.count(data))) { at <- P$path(c(data[["x"]][i], data[["xend"]][i]), c(data[["y"]][i], data[["yend"]][i])); .ink.lines(at$x, at$y, col[i], data[["linewidth"]][i], data[["linetype"]][i], arrow = p[["arrow"]]) }; return(invisible()) }
    a <- P$place(data[["x"]], data[["y"]]); b <- P$place(data[["xend"]], data[["yend"]])
    .ink.segments(a$x, a$y, b[["x"]], b[["y"]], col, data[["linewidth"]], data[["linetype"]], p[["lineend"]] %n% "butt")
    if (!is.null(p[["arrow"]])) for (i in seq_along(a$x)) .ink.arrow(c(a$x[i], b[["x"]][i]), c(a$y[i], b[["y"]][i]), p[["arrow"]], col[i], data[["linewidth"]][i], fill = p[["arrow.fill"]] %n% col[i])
  })
.geom.spoke <- list(name = "spoke", required_aes = c("x", "y", "angle", "radius"), default_aes = .line.look, params = c("arrow", "lineend"), key = "path",
  setup_data = function(data, params) { data[["xend"]] <- as.numeric(data[["x"]]) + cos(data[["angle"]]) * data[["radius"]]; data[["yend"]] <- as.numeric(data[["y"]]) + sin(data[["angle"]]) * data[["radius"]]; data },
  draw = function(data, P, p) .geom.segment$draw(data, P, p))
.geom.curve <- list(name = "curve", required_aes = c("x", "y", "xend", "yend"), default_aes = .line.look, params = c("curvature", "angle", "ncp", "arrow", "arrow.fill", "lineend"), key = "path",
  draw = function(data, P, p) {
    a <- P$place(data[["x"]], data[["y"]]); b <- P$place(data[["xend"]], data[["yend"]])
    bow <- p[["curvature"]] %n% 0.5
    t <- seq(0, 1, length.out = 33L)
    for (i in seq_along(a$x)) {
      # A bow to the right of the straight line for positive curvature.
      dx <- b[["x"]][i] - a$x[i]; dy <- b[["y"]][i] - a$y[i]
      cx <- a$x[i] + dx / 2 + dy * bow; cy <- a$y[i] + dy / 2 - dx * bow
      x <- (1 - t)^2 * a$x[i] + 2 * t * (1 - t) * cx + t^2 * b[["x"]][i]; y <- (1 - t)^2 * a$y[i] + 2 * t * (1 - t) * cy + t^2 * b[["y"]][i]
      .ink.lines(x, y, .faded(data[["colour"]], data[["alpha"]])[i], data[["linewidth"]][i], data[["linetype"]][i], p[["lineend"]] %n% "butt", arrow = p[["arrow"]])
    }
  })
.geom.hline <- list(name = "hline", required_aes = "yintercept", default_aes = .line.look, key = "path",
  draw = function(data, P, p) { data[["x"]] <- P$rx[1L]; data[["xend"]] <- P$rx[2L]; data[["y"]] <- data[["yend"]] <- data[["yintercept"]]; .geom.segment$draw(.frame(as.list(data), .count(data)), P, p) })
.geom.vline <- list(name = "vline", required_aes = "xintercept", default_aes = .line.look, key = "vpath",
  draw = function(data, P, p) { data[["y"]] <- P$ry[1L]; data[["yend"]] <- P$ry[2L]; data[["x"]] <- data[["xend"]] <- data[["xintercept"]]; .geom.segment$draw(.frame(as.list(data), .count(data)), P, p) })
.geom.abline <- list(name = "abline", required_aes = c("slope", "intercept"), default_aes = .line.look, key = "abline",
  draw = function(data, P, p) { data[["x"]] <- P$rx[1L]; data[["xend"]] <- P$rx[2L]; data[["y"]] <- P$rx[1L] * data[["slope"]] + data[["intercept"]]; data[["yend"]] <- P$rx[2L] * data[["slope"]] + data[["intercept"]]; .geom.segment$draw(data, P, p) })
.geom.rug <- list(name = "rug", optional_aes = c("x", "y"), default_aes = .line.look, params = c("outside", "sides", "length"), key = "path",
  draw = function(data, P, p) {
    sides <- p[["sides"]] %n% "bl"; box <- P$box
    len <- p[["length"]] %n% unit(0.03, "npc")
    lx <- .inches(len, box[3L]); ly <- .inches(len, box[4L])
    if (isTRUE(p[["outside"]])) { lx <- -lx; ly <- -ly }
    col <- .faded(data[["colour"]], data[["alpha"]])
    has <- function(s) grepl(s, sides, fixed = TRUE)
    if (P$flip) { t <- data[["x"]]; data[["x"]] <- data[["y"]]; data[["y"]] <- t }
    if (!is.null(data[["x"]])) { x <- P$across(data[["x"]]); if (has("b")) .ink.segments(x, box[2L], x, box[2L] + ly, col, data[["linewidth"]], data[["linetype"]]); if (has("t")) .ink.segments(x, box[2L] + box[4L], x, box[2L] + box[4L] - ly, col, data[["linewidth"]], data[["linetype"]]) }
    if (!is.null(data[["y"]])) { y <- P$up(data[["y"]]); if (has("l")) .ink.segments(box[1L], y, box[1L] + lx, y, col, data[["linewidth"]], data[["linetype"]]); if (has("r")) .ink.segments(box[1L] + box[3L], y, box[1L] + box[3L] - lx, y, col, data[["linewidth"]], data[["linetype"]]) }
  })

# Rectangles.
.draw.rects <- function(data, P, p) {
  fill <- .faded(data[["fill"]], data[["alpha"]])
  if (P$bends) {
    for (i in seq_len(.count(data))) {
      at <- P$path(c(data[["xmin"]][i], data[["xmax"]][i], data[["xmax"]][i], data[["xmin"]][i], data[["xmin"]][i]), c(data[["ymin"]][i], data[["ymin"]][i], data[["ymax"]][i], data[["ymax"]][i], data[["ymin"]][i]))
      .ink.polygon(at$x, at$y, fill[i], data[["colour"]][i], data[["linewidth"]][i], data[["linetype"]][i])
    }
    return(invisible())
  }
  a <- P$place(data[["xmin"]], data[["ymin"]]); b <- P$place(data[["xmax"]], data[["ymax"]])
  .ink.rects(pmin(a$x, b[["x"]]), pmin(a$y, b[["y"]]), pmax(a$x, b[["x"]]), pmax(a$y, b[["y"]]), fill, data[["colour"]], data[["linewidth"]], data[["linetype"]], p[["linejoin"]] %n% "mitre")
}
.geom.rect <- list(name = "rect", required_aes = c("xmin", "xmax", "ymin", "ymax"), default_aes = list(colour = NA, fill = "grey35", linewidth = 0.5, linetype = 1, alpha = NA), params = "linejoin", key = "polygon", draw = .draw.rects)
.geom.bar <- list(name = "bar", required_aes = c("x", "y"), non_missing_aes = c("xmin", "xmax", "ymin", "ymax"), default_aes = list(colour = NA, fill = "grey35", linewidth = 0.5, linetype = 1, alpha = NA), params = c("just", "width", "linejoin"), key = "polygon",
  setup_params = .with.flip("main", "bar"),
  setup_data = function(data, params) {
    data <- .mark.flip(data, params)
    flip <- isTRUE(params[["flipped_aes"]])
    data <- .flipped(flip, data)
    w <- if (!is.null(data[["width"]])) data[["width"]] else if (!is.null(params[["width"]])) rep(params[["width"]], length.out = .count(data)) else rep(min(vapply(split(data[["x"]], data[["PANEL"]], drop = TRUE), .resolution, 0, zero = FALSE)) * 0.9, .count(data))
    just <- params[["just"]] %n% 0.5
    x <- as.numeric(data[["x"]])
    data[["ymin"]] <- pmin(data[["y"]], 0); data[["ymax"]] <- pmax(data[["y"]], 0)
    data[["xmin"]] <- x - w * just; data[["xmax"]] <- x + w * (1 - just)
    data[["width"]] <- NULL
    .flipped(flip, data)
  }, draw = .draw.rects)
.geom.col <- replace(.geom.bar, "name", "col")
.geom.tile <- list(name = "tile", required_aes = c("x", "y"), non_missing_aes = c("xmin", "xmax", "ymin", "ymax"), default_aes = list(fill = "grey20", colour = NA, linewidth = 0.1, linetype = 1, alpha = NA, width = NA, height = NA), params = "linejoin", key = "polygon",
  setup_data = function(data, params) {
    n <- .count(data)
    w <- data[["width"]] %n% params[["width"]] %n% .resolution(data[["x"]], FALSE)
    h <- data[["height"]] %n% params[["height"]] %n% .resolution(data[["y"]], FALSE)
    data[["xmin"]] <- as.numeric(data[["x"]]) - w / 2; data[["xmax"]] <- as.numeric(data[["x"]]) + w / 2; data[["ymin"]] <- as.numeric(data[["y"]]) - h / 2; data[["ymax"]] <- as.numeric(data[["y"]]) + h / 2
    data[["width"]] <- NULL; data[["height"]] <- NULL
    data
  }, draw = .draw.rects)
.geom.raster <- list(name = "raster", required_aes = c("x", "y"), non_missing_aes = c("fill", "xmin", "xmax", "ymin", "ymax"), default_aes = list(fill = "grey20", alpha = NA), params = c("hjust", "vjust", "interpolate"), key = "polygon",
  setup_data = function(data, params) {
    step <- function(v) { d <- diff(sort(unique(as.numeric(v)))); if (length(d)) { if (any(abs(d - d[1L]) > 0.1 * abs(d[1L]))) .warn("Raster pixels are placed at uneven ", "intervals and will be shifted\nℹ Consider using `geom_tile()` instead."); min(d) } else 1 }
    w <- step(data[["x"]]); h <- step(data[["y"]]); hj <- params[["hjust"]] %n% 0.5; vj <- params[["vjust"]] %n% 0.5
    x <- as.numeric(data[["x"]]); y <- as.numeric(data[["y"]])
    data[["xmin"]] <- x - w * (1 - hj); data[["xmax"]] <- x + w * hj; data[["ymin"]] <- y - h * (1 - vj); data[["ymax"]] <- y + h * vj
    data
  },
  draw = function(data, P, p) {
    if (P$bends) .stop("`geom_raster()` only works with `coord_cartesian()`", call = quote(draw_panel()))
    at <- function(lo, hi) { w <- hi - lo; i <- round((lo - min(lo)) / min(w)) + 1L; list(i = i, n = max(i)) }
    i <- at(data[["xmin"]], data[["xmax"]]); j <- at(data[["ymin"]], data[["ymax"]])
    m <- matrix("transparent", j$n, i$n)
    col <- .faded(data[["fill"]], data[["alpha"]])
    col[is.na(col)] <- "transparent"
    m[cbind(j$n - j$i + 1L, i$i)] <- col
    a <- P$place(min(data[["xmin"]]), min(data[["ymin"]])); b <- P$place(max(data[["xmax"]]), max(data[["ymax"]]))
    if (P$flip) m <- t(m[nrow(m):1L, ncol(m):1L, drop = FALSE])
    if (a$x > b[["x"]]) { m <- m[, ncol(m):1L, drop = FALSE]; s <- a$x; a$x <- b[["x"]]; b[["x"]] <- s }
    if (a$y > b[["y"]]) { m <- m[nrow(m):1L, , drop = FALSE]; s <- a$y; a$y <- b[["y"]]; b[["y"]] <- s }
    rasterImage(as.raster(m), a$x, a$y, b[["x"]], b[["y"]], interpolate = isTRUE(p[["interpolate"]]))
  })

# Areas.
.geom.polygon <- list(name = "polygon", required_aes = c("x", "y"), default_aes = .area.look, params = "rule", key = "polygon", missing = function(data, p, name) data,
  draw = function(data, P, p) for (g in .groups(data)) {
    at <- P$path(c(g[["x"]], g[["x"]][1L]), c(g[["y"]], g[["y"]][1L]))
    if (.count(g) > 1L) .ink.polygon(at$x, at$y, .faded(g[["fill"]][1L], g[["alpha"]][1L]), g[["colour"]][1L], g[["linewidth"]][1L], g[["linetype"]][1L], "round")
  })
.draw.ribbons <- function(data, P, p, outline) {
  flip <- isTRUE(p[["flipped_aes"]])
  for (g in .groups(data)) {
    g <- .flipped(flip, g)
    g <- .rows(g, order(as.numeric(g[["x"]])))
    ok <- !is.na(g[["x"]]) & !is.na(g[["ymin"]]) & !is.na(g[["ymax"]])
    # A gap in the data is one in the ribbon.
    runs <- cumsum(!ok)
    for (r in unique(runs[ok])) {
      k <- which(runs == r & ok)
      s <- .rows(g, k)
      x <- as.numeric(s[["x"]]); lo <- s[["ymin"]]; hi <- s[["ymax"]]
      path <- function(x, y) if (flip) P$path(y, x) else P$path(x, y)
      at <- path(c(x, rev(x)), c(hi, rev(lo)))
      .ink.polygon(at$x, at$y, .faded(s[["fill"]][1L], s[["alpha"]][1L]), if (outline == "full") s[["colour"]][1L] else NA, s[["linewidth"]][1L], s[["linetype"]][1L], "round")
      if (outline %in% c("both", "upper")) { at <- path(x, hi); .ink.lines(at$x, at$y, s[["colour"]][1L], s[["linewidth"]][1L], s[["linetype"]][1L]) }
      if (outline %in% c("both", "lower")) { at <- path(x, lo); .ink.lines(at$x, at$y, s[["colour"]][1L], s[["linewidth"]][1L], s[["linetype"]][1L]) }
    }
  }
}
.keep.all <- function(data, p, name) data
.geom.ribbon <- list(name = "ribbon", required_aes = c("x|y", "ymin|xmin", "ymax|xmax"), default_aes = .area.look, params = "outline.type", key = "polygon", missing = .keep.all, setup_params = .with.flip("range"),
  setup_data = function(data, params) {
    data <- .mark.flip(data, params)
    flip <- isTRUE(params[["flipped_aes"]]); d <- .flipped(flip, data)
    if (is.null(d[["ymin"]]) && is.null(d[["ymax"]])) .stop("Either ", if (flip) "xmin or xmax" else "ymin or ymax", " must be given as an aesthetic.", call = quote(setup_data()))
    d <- .rows(d, order(as.integer(d[["PANEL"]]), d[["group"]], as.numeric(d[["x"]])))
    d[["y"]] <- d[["ymin"]] %n% d[["ymax"]]
    .flipped(flip, d)
  },
  draw = function(data, P, p) .draw.ribbons(data, P, p, p[["outline.type"]] %n% "both"))
.geom.area <- list(name = "area", required_aes = c("x", "y"), default_aes = .area.look, params = "outline.type", key = "polygon", missing = .keep.all, setup_params = .with.flip("area"),
  setup_data = function(data, params) {
    data <- .mark.flip(data, params)
    d <- .flipped(isTRUE(params[["flipped_aes"]]), data)
    d <- .rows(d, order(as.integer(d[["PANEL"]]), d[["group"]], as.numeric(d[["x"]])))
    d[["ymin"]] <- rep(0, .count(d)); d[["ymax"]] <- d[["y"]]
    .flipped(isTRUE(params[["flipped_aes"]]), d)
  }, draw = function(data, P, p) .draw.ribbons(data, P, p, p[["outline.type"]] %n% "upper"))
.geom.density <- replace(replace(.geom.area, "name", "density"), "default_aes", list(list(fill = NA, weight = 1, colour = "black", alpha = NA, linewidth = 0.5, linetype = 1)))
.geom.smooth <- list(name = "smooth", required_aes = c("x", "y"), optional_aes = c("ymin", "ymax"), default_aes = list(colour = "#3366FF", fill = "grey60", linewidth = 1, linetype = 1, weight = 1, alpha = 0.4), params = "se", key = "smooth", missing = .trim.line,
  setup_params = .with.flip("continuous"),
  setup_data = function(data, params) .rows(data, order(as.integer(data[["PANEL"]]), data[["group"]], if (isTRUE(params[["flipped_aes"]])) as.numeric(data[["y"]]) else as.numeric(data[["x"]]))),
  draw = function(data, P, p) for (g in .groups(data)) {
    band <- g
    band$colour <- rep(NA_character_, .count(g))
    if (!isFALSE(p[["se"]]) && !is.null(.flipped(isTRUE(p[["flipped_aes"]]), g)$ymin)) .draw.ribbons(band, P, p, "both")
    g[["alpha"]] <- rep(NA_real_, .count(g))
    .draw.paths(g, P, p)
  })

# Intervals.
.interval.setup <- function(default) function(data, params) {
  data <- .mark.flip(data, params)
  flip <- isTRUE(params[["flipped_aes"]])
  d <- .flipped(flip, data)
  w <- if (!is.null(d[["width"]])) d[["width"]] else if (!is.null(params[["width"]])) rep(params[["width"]], length.out = .count(d)) else rep(.resolution(d[["x"]], FALSE) * default, .count(d))
  d[["xmin"]] <- as.numeric(d[["x"]]) - w / 2; d[["xmax"]] <- as.numeric(d[["x"]]) + w / 2
  d[["width"]] <- NULL
  .flipped(flip, d)
}
.geom.linerange <- list(name = "linerange", required_aes = c("x|y", "ymin|xmin", "ymax|xmax"), default_aes = .line.look, params = "lineend", key = "vpath", setup_params = .with.flip("range"), setup_data = .mark.flip,
  draw = function(data, P, p) { d <- .flipped(isTRUE(p[["flipped_aes"]]), data); d[["xend"]] <- d[["x"]]; d[["y"]] <- d[["ymin"]]; d[["yend"]] <- d[["ymax"]]; .geom.segment$draw(.flipped(isTRUE(p[["flipped_aes"]]), d), P, list(lineend = p[["lineend"]])) })
.geom.pointrange <- list(name = "pointrange", required_aes = c("x", "y", "ymin|xmin", "ymax|xmax"), default_aes = list(colour = "black", size = 0.5, linewidth = 0.5, linetype = 1, shape = 19, fill = NA, alpha = NA, stroke = 1), params = "fatten", key = "pointrange", setup_params = .with.flip("range"), setup_data = .mark.flip,
  draw = function(data, P, p) { .geom.linerange$draw(data, P, p); data[["size"]] <- data[["size"]] * (p[["fatten"]] %n% 4); .geom.point$draw(data, P, p) })
.geom.errorbar <- list(name = "errorbar", required_aes = c("x|y", "ymin|xmin", "ymax|xmax"), default_aes = list(colour = "black", linewidth = 0.5, linetype = 1, width = 0.5, alpha = NA), params = "width", key = "path", setup_params = .with.flip("range"), setup_data = .interval.setup(0.9),
  draw = function(data, P, p) {
    flip <- isTRUE(p[["flipped_aes"]])
    d <- .flipped(flip, data)
    for (i in seq_len(.count(d))) {
      x <- c(d[["xmin"]][i], d[["xmax"]][i], NA, d[["x"]][i], d[["x"]][i], NA, d[["xmin"]][i], d[["xmax"]][i]); y <- c(d[["ymax"]][i], d[["ymax"]][i], NA, d[["ymax"]][i], d[["ymin"]][i], NA, d[["ymin"]][i], d[["ymin"]][i])
      at <- if (flip) P$path(y, x) else P$path(x, y)
      .ink.lines(at$x, at$y, .faded(d[["colour"]][i], d[["alpha"]][i]), d[["linewidth"]][i], d[["linetype"]][i], p[["lineend"]] %n% "butt")
    }
  })
.geom.errorbarh <- list(name = "errorbarh", required_aes = c("xmin", "xmax", "y"), default_aes = list(colour = "black", linewidth = 0.5, linetype = 1, height = 0.5, alpha = NA), params = "height", key = "path",
  setup_data = function(data, params) { h <- data[["height"]] %n% params[["height"]] %n% (.resolution(data[["y"]], FALSE) * 0.9); data[["ymin"]] <- as.numeric(data[["y"]]) - h / 2; data[["ymax"]] <- as.numeric(data[["y"]]) + h / 2; data[["height"]] <- NULL; data },
  draw = function(data, P, p) for (i in seq_len(.count(data))) { at <- P$path(c(data[["xmin"]][i], data[["xmin"]][i], NA, data[["xmin"]][i], data[["xmax"]][i], NA, data[["xmax"]][i], data[["xmax"]][i]), c(data[["ymin"]][i], data[["ymax"]][i], NA, data[["y"]][i], data[["y"]][i], NA, data[["ymin"]][i], data[["ymax"]][i])); .ink.lines(at$x, at$y, .faded(data[["colour"]][i], data[["alpha"]][i]), data[["linewidth"]][i], data[["linetype"]][i]) })
.geom.crossbar <- list(name = "crossbar", required_aes = c("x", "y", "ymin|xmin", "ymax|xmax"), default_aes = list(colour = "black", fill = NA, linewidth = 0.5, linetype = 1, alpha = NA), params = c("fatten", "width"), key = "crossbar", setup_params = .with.flip("range"), setup_data = .interval.setup(0.9),
  draw = function(data, P, p) {
    flip <- isTRUE(p[["flipped_aes"]])
    .draw.rects(data, P, list(linejoin = "mitre"))
    d <- .flipped(flip, data)
    m <- .frame(list(x = d[["xmin"]], xend = d[["xmax"]], y = d[["y"]], yend = d[["y"]], colour = d[["colour"]], linewidth = d[["linewidth"]] * (p[["fatten"]] %n% 2.5), linetype = d[["linetype"]], alpha = rep(NA, .count(d))))
    .geom.segment$draw(.flipped(flip, m), P, list())
  })
.geom.boxplot <- list(name = "boxplot", required_aes = c("x|y", "lower|xlower", "upper|xupper", "middle|xmiddle", "ymin|xmin", "ymax|xmax"), default_aes = list(weight = 1, colour = "grey20", fill = "white", size = NULL, alpha = NA, shape = 19, linetype = "solid", linewidth = 0.5),
  params = c("width", "outlier.colour", "outlier.fill", "outlier.shape", "outlier.size", "outlier.stroke", "outlier.alpha", "notch", "notchwidth", "varwidth"), key = "boxplot", setup_params = .with.flip("range"),
  setup_data = function(data, params) {
    data <- .mark.flip(data, params)
    flip <- isTRUE(params[["flipped_aes"]])
    d <- .flipped(flip, data)
    w <- if (!is.null(d[["width"]])) d[["width"]] else if (!is.null(params[["width"]])) rep(params[["width"]], .count(d)) else rep(.resolution(d[["x"]], FALSE) * 0.9, .count(d))
    if (!is.null(d[["outliers"]])) {
      d[["ymin_final"]] <- pmin(vapply(d[["outliers"]], function(v) suppressWarnings(min(v)), 0), d[["ymin"]])
      d[["ymax_final"]] <- pmax(vapply(d[["outliers"]], function(v) suppressWarnings(max(v)), 0), d[["ymax"]])
    }
    if (isTRUE(params[["varwidth"]]) && !is.null(d[["relvarwidth"]])) w <- w * d[["relvarwidth"]] / max(d[["relvarwidth"]])
    d[["xmin"]] <- as.numeric(d[["x"]]) - w / 2; d[["xmax"]] <- as.numeric(d[["x"]]) + w / 2
    d[["width"]] <- NULL
    d[["relvarwidth"]] <- NULL
    .flipped(flip, d)
  },
  draw = function(data, P, p) {
    flip <- isTRUE(p[["flipped_aes"]])
    d <- .flipped(flip, data)
    place <- function(x, y) if (flip) P$path(y, x) else P$path(x, y)
    for (i in seq_len(.count(d))) {
      b <- .rows(d, i)
      col <- b[["colour"]]
      if (!is.null(b[["outliers"]]) && length(b[["outliers"]][[1L]])) {
        y <- b[["outliers"]][[1L]]
        x <- rep((b[["xmin"]] + b[["xmax"]]) / 2, length(y))
        at <- if (flip) P$place(y, x) else P$place(x, y)
        .ink.points(at$x, at$y, p[["outlier.shape"]] %n% b[["shape"]], p[["outlier.size"]] %n% 1.5, p[["outlier.stroke"]] %n% 0.5, .faded(p[["outlier.colour"]] %n% b[["colour"]], if (is.null(p[["outlier.alpha"]])) b[["alpha"]] else p[["outlier.alpha"]]), p[["outlier.fill"]] %n% b[["fill"]])
      }
      mid <- (b[["xmin"]] + b[["xmax"]]) / 2
      at <- place(c(mid, mid, NA, mid, mid), c(b[["upper"]], b[["ymax"]], NA, b[["lower"]], b[["ymin"]]))
      .ink.lines(at$x, at$y, col, b[["linewidth"]], b[["linetype"]])
      half <- (b[["xmax"]] - b[["xmin"]]) / 2
      if (isTRUE(p[["notch"]])) {
        n <- half * (p[["notchwidth"]] %n% 0.5)
        x <- c(b[["xmin"]], b[["xmin"]], mid - n, b[["xmin"]], b[["xmin"]], b[["xmax"]], b[["xmax"]], mid + n, b[["xmax"]], b[["xmax"]]); y <- c(b[["lower"]], b[["notchlower"]], b[["middle"]], b[["notchupper"]], b[["upper"]], b[["upper"]], b[["notchupper"]], b[["middle"]], b[["notchlower"]], b[["lower"]])
        ends <- c(mid - n, mid + n)
      } else { x <- c(b[["xmin"]], b[["xmin"]], b[["xmax"]], b[["xmax"]]); y <- c(b[["lower"]], b[["upper"]], b[["upper"]], b[["lower"]]); ends <- c(b[["xmin"]], b[["xmax"]]) }
      at <- place(x, y)
      .ink.polygon(at$x, at$y, .faded(b[["fill"]], b[["alpha"]]), col, b[["linewidth"]], b[["linetype"]])
      at <- place(ends, c(b[["middle"]], b[["middle"]]))
      .ink.lines(at$x, at$y, col, b[["linewidth"]] * 2, b[["linetype"]])
    }
  })
.geom.violin <- list(name = "violin", required_aes = c("x", "y"), default_aes = list(weight = 1, colour = "grey20", fill = "white", linewidth = 0.5, alpha = NA, linetype = "solid"), params = c("draw_quantiles", "width"), key = "polygon", setup_params = .with.flip("main", "violin"),
  setup_data = function(data, params) {
    flip <- isTRUE(params[["flipped_aes"]])
    d <- .flipped(flip, data)
    w <- if (!is.null(d[["width"]])) d[["width"]] else rep(params[["width"]] %n% (.resolution(d[["x"]], FALSE) * 0.9), .count(d))
    d[["xmin"]] <- as.numeric(d[["x"]]) - w / 2; d[["xmax"]] <- as.numeric(d[["x"]]) + w / 2
    .flipped(flip, d)
  },
  draw = function(data, P, p) for (g in .groups(data)) {
    flip <- isTRUE(p[["flipped_aes"]])
    g <- .flipped(flip, g)
    g <- .rows(g, order(as.numeric(g[["y"]])))
    x <- as.numeric(g[["x"]]); y <- as.numeric(g[["y"]])
    lo <- x - g[["violinwidth"]] * (x - g[["xmin"]]); hi <- x + g[["violinwidth"]] * (g[["xmax"]] - x)
    xs <- c(lo, rev(hi), lo[1L]); ys <- c(y, rev(y), y[1L])
    at <- if (flip) P$path(ys, xs) else P$path(xs, ys)
    .ink.polygon(at$x, at$y, .faded(g[["fill"]][1L], g[["alpha"]][1L]), g[["colour"]][1L], g[["linewidth"]][1L], g[["linetype"]][1L], "round")
    if (length(p[["draw_quantiles"]])) {
      total <- cumsum(g[["density"]]) / sum(g[["density"]])
      for (q in p[["draw_quantiles"]]) {
        yq <- approx(total, y, q, ties = "ordered")$y
        ends <- c(approx(y, lo, yq)$y, approx(y, hi, yq)$y)
        at <- if (flip) P$path(c(yq, yq), ends) else P$path(ends, c(yq, yq))
        .ink.lines(at$x, at$y, g[["colour"]][1L], g[["linewidth"]][1L], g[["linetype"]][1L])
      }
    }
  })

# Text.
.just <- function(j, at = NULL, inwards = 0.5) {
  if (is.numeric(j)) return(j)
  k <- c(left = 0, bottom = 0, center = 0.5, centre = 0.5, middle = 0.5, right = 1, top = 1)[j]
  if (!is.null(at)) { w <- j %in% c("inward", "outward"); side <- ifelse(at < inwards - 1e-3, 0, ifelse(at > inwards + 1e-3, 1, 0.5)); k[w] <- ifelse(j[w] == "inward", side[w], 1 - side[w]) }
  unname(k)
}
.text.look <- list(colour = "black", size = 3.88, angle = 0, hjust = 0.5, vjust = 0.5, alpha = NA, family = "", fontface = 1, lineheight = 1.2)
.parsed <- function(label, p) if (isTRUE(p[["parse"]])) parse(text = as.character(label)) else if (is.expression(label)) label else as.character(label)
.geom.text <- list(name = "text", required_aes = c("x", "y", "label"), default_aes = .text.look, params = c("parse", "check_overlap", "size.unit"), key = "text",
  draw = function(data, P, p) {
    at <- P$place(data[["x"]], data[["y"]])
    h <- .just(data[["hjust"]], (at$x - P$box[1L]) / P$box[3L]); v <- .just(data[["vjust"]], (at$y - P$box[2L]) / P$box[4L])
    label <- .parsed(data[["label"]], p)
    size <- data[["size"]] * .pt
    kept <- rep(TRUE, length(label))
    if (isTRUE(p[["check_overlap"]])) {
      w <- .text.width(label, size[1L]); t <- .text.height(label, size[1L])
      x0 <- at$x - h * w; y0 <- at$y - v * t
      for (i in seq_along(label)) { k <- which(kept & seq_along(label) < i); kept[i] <- !any(x0[k] < x0[i] + w[i] & x0[i] < x0[k] + w[k] & y0[k] < y0[i] + t[i] & y0[i] < y0[k] + t[k]) }
    }
    .ink.text(label[kept], at$x[kept], at$y[kept], size[kept], .faded(data[["colour"]], data[["alpha"]])[kept], h[kept], v[kept], data[["angle"]][kept], .face(data[["fontface"]])[kept], data[["family"]][kept], data[["lineheight"]][kept])
  })
.geom.label <- list(name = "label", required_aes = c("x", "y", "label"), default_aes = c(list(fill = "white"), .text.look), params = c("parse", "label.padding", "label.r", "label.size"), key = "label",
  draw = function(data, P, p) {
    at <- P$place(data[["x"]], data[["y"]])
    label <- .parsed(data[["label"]], p)
    pad <- .inches(p[["label.padding"]] %n% unit(0.25, "lines")); r <- .inches(p[["label.r"]] %n% unit(0.15, "lines"))
    for (i in seq_len(.count(data))) {
      size <- data[["size"]][i] * .pt
      w <- .text.width(label[i], size, .face(data[["fontface"]][i]), data[["family"]][i]) + 2 * pad; h <- .text.height(label[i], size, .face(data[["fontface"]][i]), data[["family"]][i], data[["lineheight"]][i]) + 2 * pad
      x <- at$x[i] - .just(data[["hjust"]][i]) * w; y <- at$y[i] - .just(data[["vjust"]][i]) * h
      a <- seq(0, pi / 2, length.out = 8L); k <- min(r, w / 2, h / 2)
      .ink.polygon(c(x + w - k + k * cos(a), x + k - k * sin(a), x + k - k * cos(a), x + w - k + k * sin(a)), c(y + h - k + k * sin(a), y + h - k + k * cos(a), y + k - k * sin(a), y + k - k * cos(a)), .faded(data[["fill"]][i], data[["alpha"]][i]), data[["colour"]][i], p[["label.size"]] %n% 0.25)
      .ink.text(label[i], x + w / 2, y + h / 2, size, data[["colour"]][i], 0.5, 0.5, 0, .face(data[["fontface"]][i]), data[["family"]][i], data[["lineheight"]][i])
    }
  })
.geom.raster_ann <- list(name = "raster_ann", params = c("raster", "xmin", "xmax", "ymin", "ymax", "interpolate"),
  draw = function(data, P, p) { a <- P$place(p[["xmin"]], p[["ymin"]]); b <- P$place(p[["xmax"]], p[["ymax"]]); rasterImage(as.raster(p[["raster"]]), a$x, a$y, b[["x"]], b[["y"]], interpolate = isTRUE(p[["interpolate"]])) })
.geom.custom_ann <- list(name = "custom_ann", params = c("grob", "xmin", "xmax", "ymin", "ymax"),
  draw = function(data, P, p) { a <- P$place(p[["xmin"]], p[["ymin"]]); b <- P$place(p[["xmax"]], p[["ymax"]]); .draw.grob(p[["grob"]], c(min(a$x, b$x), min(a$y, b$y), abs(b$x - a$x), abs(b$y - a$y))) })
.geom.dotplot <- list(name = "dotplot", required_aes = "x", default_aes = list(colour = "black", fill = "black", alpha = NA, stroke = 1, linetype = "solid"), params = c("dotsize", "stackratio", "stackdir"), key = "point",
  setup_data = function(data, params) {
    n <- .count(data)
    data[["y"]] <- rep(0, n)
    data[["xmin"]] <- data[["x"]] - data[["width"]] / 2; data[["xmax"]] <- data[["x"]] + data[["width"]] / 2
    direction <- params[["stackdir"]] %n% "up"
    data[["stackpos"]] <- switch(direction, up = data[["countidx"]] - 0.5, down = 0.5 - data[["countidx"]], data[["countidx"]] - (data[["count"]] + 1) / 2)
    data[["ymin"]] <- rep(switch(direction, up = 0, down = -1, -0.5), n); data[["ymax"]] <- rep(switch(direction, up = 1, down = 0, 0.5), n)
    data
  },
  draw = function(data, P, p) {
    # Dots as wide as their bins, one above the other.
    from <- P$place(data[["xmin"]], 0); to <- P$place(data[["xmax"]], 0)
    size <- sqrt((to$x - from$x)^2 + (to$y - from$y)^2) * (p[["dotsize"]] %n% 1)
    at <- P$place(data[["x"]], 0)
    up <- size * (data[["stackpos"]] * (p[["stackratio"]] %n% 1) + (1 - (p[["stackratio"]] %n% 1)) / 2)
    x <- if (P$flip) at$x + up else at$x; y <- if (P$flip) at$y else at$y + up
    points(x, y, pch = 21, cex = size / 2 * 72 / (0.375 * 0.6 * .ps()), bg = .faded(data[["fill"]], data[["alpha"]]), col = .faded(data[["colour"]], data[["alpha"]]), lwd = data[["stroke"]])
  })
"""#)
}
