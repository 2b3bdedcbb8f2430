/// ggplot2: the functions that add layers.
enum GGPlotLayers {
  static let source = LibrarySource("ggplot2", #"""
geom_blank <- function(mapping = NULL, data = NULL, stat = "identity", position = "identity", ..., na.rm = FALSE, show.legend = NA, inherit.aes = TRUE) .layer("blank", stat, position, mapping, data, list(na.rm = na.rm, ...), show.legend, inherit.aes)
geom_point <- function(mapping = NULL, data = NULL, stat = "identity", position = "identity", ..., na.rm = FALSE, show.legend = NA, inherit.aes = TRUE) .layer("point", stat, position, mapping, data, list(na.rm = na.rm, ...), show.legend, inherit.aes)
geom_path <- function(mapping = NULL, data = NULL, stat = "identity", position = "identity", ..., lineend = "butt", linejoin = "round", linemitre = 10, arrow = NULL, na.rm = FALSE, show.legend = NA, inherit.aes = TRUE) .layer("path", stat, position, mapping, data, list(na.rm = na.rm, lineend = lineend, linejoin = linejoin, arrow = arrow, ...), show.legend, inherit.aes)
geom_line <- function(mapping = NULL, data = NULL, stat = "identity", position = "identity", ..., orientation = NA, na.rm = FALSE, show.legend = NA, inherit.aes = TRUE) .layer("line", stat, position, mapping, data, list(na.rm = na.rm, orientation = orientation, ...), show.legend, inherit.aes)
geom_step <- function(mapping = NULL, data = NULL, stat = "identity", position = "identity", ..., direction = "hv", na.rm = FALSE, show.legend = NA, inherit.aes = TRUE) .layer("step", stat, position, mapping, data, list(na.rm = na.rm, direction = direction, ...), show.legend, inherit.aes)
geom_segment <- function(mapping = NULL, data = NULL, stat = "identity", position = "identity", ..., arrow = NULL, arrow.fill = NULL, lineend = "butt", linejoin = "round", na.rm = FALSE, show.legend = NA, inherit.aes = TRUE) .layer("segment", stat, position, mapping, data, list(na.rm = na.rm, arrow = arrow, arrow.fill = arrow.fill, lineend = lineend, linejoin = linejoin, ...), show.legend, inherit.aes)
geom_spoke <- function(mapping = NULL, data = NULL, stat = "identity", position = "identity", ..., na.rm = FALSE, show.legend = NA, inherit.aes = TRUE) .layer("spoke", stat, position, mapping, data, list(na.rm = na.rm, ...), show.legend, inherit.aes)
geom_curve <- function(mapping = NULL, data = NULL, stat = "identity", position = "identity", ..., curvature = 0.5, angle = 90, ncp = 5, arrow = NULL, arrow.fill = NULL, lineend = "butt", na.rm = FALSE, show.legend = NA, inherit.aes = TRUE) .layer("curve", stat, position, mapping, data, list(na.rm = na.rm, curvature = curvature, arrow = arrow, lineend = lineend, ...), show.legend, inherit.aes)
geom_rect <- function(mapping = NULL, data = NULL, stat = "identity", position = "identity", ..., linejoin = "mitre", na.rm = FALSE, show.legend = NA, inherit.aes = TRUE) .layer("rect", stat, position, mapping, data, list(na.rm = na.rm, linejoin = linejoin, ...), show.legend, inherit.aes)
geom_tile <- function(mapping = NULL, data = NULL, stat = "identity", position = "identity", ..., linejoin = "mitre", na.rm = FALSE, show.legend = NA, inherit.aes = TRUE) .layer("tile", stat, position, mapping, data, list(na.rm = na.rm, linejoin = linejoin, ...), show.legend, inherit.aes)
geom_raster <- function(mapping = NULL, data = NULL, stat = "identity", position = "identity", ..., hjust = 0.5, vjust = 0.5, interpolate = FALSE, na.rm = FALSE, show.legend = NA, inherit.aes = TRUE) .layer("raster", stat, position, mapping, data, list(na.rm = na.rm, hjust = hjust, vjust = vjust, interpolate = interpolate, ...), show.legend, inherit.aes)
geom_polygon <- function(mapping = NULL, data = NULL, stat = "identity", position = "identity", ..., rule = "evenodd", na.rm = FALSE, show.legend = NA, inherit.aes = TRUE) .layer("polygon", stat, position, mapping, data, list(na.rm = na.rm, ...), show.legend, inherit.aes)
geom_bar <- function(mapping = NULL, data = NULL, stat = "count", position = "stack", ..., just = 0.5, width = NULL, orientation = NA, na.rm = FALSE, show.legend = NA, inherit.aes = TRUE) .layer("bar", stat, position, mapping, data, list(na.rm = na.rm, orientation = orientation, just = just, width = width, ...), show.legend, inherit.aes)
geom_col <- function(mapping = NULL, data = NULL, position = "stack", ..., just = 0.5, width = NULL, na.rm = FALSE, show.legend = NA, inherit.aes = TRUE) .layer("col", "identity", position, mapping, data, list(na.rm = na.rm, just = just, width = width, ...), show.legend, inherit.aes)
geom_histogram <- function(mapping = NULL, data = NULL, stat = "bin", position = "stack", ..., binwidth = NULL, bins = NULL, orientation = NA, na.rm = FALSE, show.legend = NA, inherit.aes = TRUE) .layer("bar", stat, position, mapping, data, list(na.rm = na.rm, orientation = orientation, binwidth = binwidth, bins = bins, ...), show.legend, inherit.aes)
geom_freqpoly <- function(mapping = NULL, data = NULL, stat = "bin", position = "identity", ..., na.rm = FALSE, show.legend = NA, inherit.aes = TRUE) .layer("path", stat, position, mapping, data, list(na.rm = na.rm, pad = if (identical(stat, "bin")) TRUE, ...), show.legend, inherit.aes)
geom_density <- function(mapping = NULL, data = NULL, stat = "density", position = "identity", ..., orientation = NA, outline.type = "upper", na.rm = FALSE, show.legend = NA, inherit.aes = TRUE) .layer("density", stat, position, mapping, data, list(na.rm = na.rm, orientation = orientation, outline.type = outline.type, ...), show.legend, inherit.aes)
geom_area <- function(mapping = NULL, data = NULL, stat = "align", position = "stack", ..., orientation = NA, outline.type = "upper", na.rm = FALSE, show.legend = NA, inherit.aes = TRUE) .layer("area", stat, position, mapping, data, list(na.rm = na.rm, orientation = orientation, outline.type = outline.type, ...), show.legend, inherit.aes)
geom_ribbon <- function(mapping = NULL, data = NULL, stat = "identity", position = "identity", ..., orientation = NA, outline.type = "both", na.rm = FALSE, show.legend = NA, inherit.aes = TRUE) .layer("ribbon", stat, position, mapping, data, list(na.rm = na.rm, orientation = orientation, outline.type = outline.type, ...), show.legend, inherit.aes)
geom_boxplot <- function(mapping = NULL, data = NULL, stat = "boxplot", position = "dodge2", ..., outlier.colour = NULL, outlier.color = NULL, outlier.fill = NULL, outlier.shape = 19, outlier.size = 1.5, outlier.stroke = 0.5, outlier.alpha = NULL, notch = FALSE, notchwidth = 0.5, varwidth = FALSE, orientation = NA, na.rm = FALSE, show.legend = NA, inherit.aes = TRUE) .layer("boxplot", stat, position, mapping, data, list(na.rm = na.rm, orientation = orientation, outlier.colour = outlier.colour %n% outlier.color, outlier.fill = outlier.fill, outlier.shape = outlier.shape, outlier.size = outlier.size, outlier.stroke = outlier.stroke, outlier.alpha = outlier.alpha, notch = notch, notchwidth = notchwidth, varwidth = varwidth, ...), show.legend, inherit.aes)
geom_violin <- function(mapping = NULL, data = NULL, stat = "ydensity", position = "dodge", ..., draw_quantiles = NULL, trim = TRUE, scale = "area", orientation = NA, na.rm = FALSE, show.legend = NA, inherit.aes = TRUE) .layer("violin", stat, position, mapping, data, list(na.rm = na.rm, orientation = orientation, draw_quantiles = draw_quantiles, trim = trim, scale = scale, ...), show.legend, inherit.aes)
geom_smooth <- function(mapping = NULL, data = NULL, stat = "smooth", position = "identity", ..., method = NULL, formula = NULL, se = TRUE, orientation = NA, na.rm = FALSE, show.legend = NA, inherit.aes = TRUE) .layer("smooth", stat, position, mapping, data, list(na.rm = na.rm, orientation = orientation, se = se, method = method, formula = formula, ...), show.legend, inherit.aes)
geom_errorbar <- function(mapping = NULL, data = NULL, stat = "identity", position = "identity", ..., orientation = NA, na.rm = FALSE, show.legend = NA, inherit.aes = TRUE) .layer("errorbar", stat, position, mapping, data, list(na.rm = na.rm, orientation = orientation, ...), show.legend, inherit.aes)
geom_errorbarh <- function(mapping = NULL, data = NULL, stat = "identity", position = "identity", ..., na.rm = FALSE, show.legend = NA, inherit.aes = TRUE) .layer("errorbarh", stat, position, mapping, data, list(na.rm = na.rm, ...), show.legend, inherit.aes)
geom_linerange <- function(mapping = NULL, data = NULL, stat = "identity", position = "identity", ..., orientation = NA, na.rm = FALSE, show.legend = NA, inherit.aes = TRUE) .layer("linerange", stat, position, mapping, data, list(na.rm = na.rm, orientation = orientation, ...), show.legend, inherit.aes)
geom_pointrange <- function(mapping = NULL, data = NULL, stat = "identity", position = "identity", ..., fatten = 4, orientation = NA, na.rm = FALSE, show.legend = NA, inherit.aes = TRUE) .layer("pointrange", stat, position, mapping, data, list(na.rm = na.rm, orientation = orientation, fatten = fatten, ...), show.legend, inherit.aes)
geom_crossbar <- function(mapping = NULL, data = NULL, stat = "identity", position = "identity", ..., fatten = 2.5, orientation = NA, na.rm = FALSE, show.legend = NA, inherit.aes = TRUE) .layer("crossbar", stat, position, mapping, data, list(na.rm = na.rm, orientation = orientation, fatten = fatten, ...), show.legend, inherit.aes)
geom_rug <- function(mapping = NULL, data = NULL, stat = "identity", position = "identity", ..., outside = FALSE, sides = "bl", length = unit(0.03, "npc"), na.rm = FALSE, show.legend = NA, inherit.aes = TRUE) .layer("rug", stat, position, mapping, data, list(na.rm = na.rm, outside = outside, sides = sides, length = length, ...), show.legend, inherit.aes)
geom_bin2d <- function(mapping = NULL, data = NULL, stat = "bin2d", position = "identity", ..., na.rm = FALSE, show.legend = NA, inherit.aes = TRUE) .layer("tile", stat, position, mapping, data, list(na.rm = na.rm, ...), show.legend, inherit.aes)
geom_bin_2d <- geom_bin2d
geom_contour <- function(mapping = NULL, data = NULL, stat = "contour", position = "identity", ..., bins = NULL, binwidth = NULL, breaks = NULL, lineend = "butt", linejoin = "round", linemitre = 10, na.rm = FALSE, show.legend = NA, inherit.aes = TRUE) .layer("contour", stat, position, mapping, data, list(na.rm = na.rm, bins = bins, binwidth = binwidth, breaks = breaks, lineend = lineend, linejoin = linejoin, ...), show.legend, inherit.aes)
geom_density_2d <- function(mapping = NULL, data = NULL, stat = "density_2d", position = "identity", ..., contour_var = "density", lineend = "butt", linejoin = "round", linemitre = 10, na.rm = FALSE, show.legend = NA, inherit.aes = TRUE) .layer("density_2d", stat, position, mapping, data, list(na.rm = na.rm, contour_var = contour_var, lineend = lineend, linejoin = linejoin, ...), show.legend, inherit.aes)
geom_density2d <- geom_density_2d
geom_count <- function(mapping = NULL, data = NULL, stat = "sum", position = "identity", ..., na.rm = FALSE, show.legend = NA, inherit.aes = TRUE) .layer("point", stat, position, mapping, data, list(na.rm = na.rm, ...), show.legend, inherit.aes)
geom_function <- function(mapping = NULL, data = NULL, stat = "function", position = "identity", ..., na.rm = FALSE, show.legend = NA, inherit.aes = TRUE) .layer("function", stat, position, mapping, data, list(na.rm = na.rm, ...), show.legend, inherit.aes)
geom_jitter <- function(mapping = NULL, data = NULL, stat = "identity", position = "jitter", ..., width = NULL, height = NULL, na.rm = FALSE, show.legend = NA, inherit.aes = TRUE) {
  if (!missing(width) || !missing(height)) {
    if (!missing(position)) .stop("both `position` and `width`/`height` are supplied\nℹ Only use one approach to alter the position", call = sys.call())
    position <- position_jitter(width = width, height = height)
  }
  .layer("point", stat, position, mapping, data, list(na.rm = na.rm, ...), show.legend, inherit.aes)
}
.nudged <- function(position, x, y, given, call) {
  if (!given) return(position)
  if (!identical(position, "identity")) .stop("both `position` and `nudge_x`/`nudge_y` are supplied\nℹ Only use one approach to alter the position", call = call)
  position_nudge(x, y)
}
geom_text <- function(mapping = NULL, data = NULL, stat = "identity", position = "identity", ..., parse = FALSE, nudge_x = 0, nudge_y = 0, check_overlap = FALSE, na.rm = FALSE, show.legend = NA, inherit.aes = TRUE) {
  position <- .nudged(position, nudge_x, nudge_y, !missing(nudge_x) || !missing(nudge_y), sys.call())
  .layer("text", stat, position, mapping, data, list(parse = parse, check_overlap = check_overlap, na.rm = na.rm, ...), show.legend, inherit.aes)
}
geom_label <- function(mapping = NULL, data = NULL, stat = "identity", position = "identity", ..., parse = FALSE, nudge_x = 0, nudge_y = 0, label.padding = unit(0.25, "lines"), label.r = unit(0.15, "lines"), label.size = 0.25, na.rm = FALSE, show.legend = NA, inherit.aes = TRUE) {
  position <- .nudged(position, nudge_x, nudge_y, !missing(nudge_x) || !missing(nudge_y), sys.call())
  .layer("label", stat, position, mapping, data, list(parse = parse, label.padding = label.padding, label.r = label.r, label.size = label.size, na.rm = na.rm, ...), show.legend, inherit.aes)
}
# Lines at given places have data of their own.
.lines.at <- function(geom, mapping, data, values, na.rm, show.legend, call, ...) {
  if (length(values)) {
    if (!is.null(mapping)) .warn("`geom_", geom, "()`: Ignoring `mapping` because ", .listed(paste0("`", names(values), "`")), if (length(values) > 1L) " were" else " was", " provided.")
    n <- max(lengths(values))
    data <- .frame(lapply(values, rep, length.out = n), n)
    mapping <- .aes(setNames(lapply(names(values), as.name), names(values)), emptyenv())
    show.legend <- FALSE
  }
  .layer(geom, "identity", "identity", mapping, data, list(na.rm = na.rm, ...), show.legend, FALSE, call)
}
geom_hline <- function(mapping = NULL, data = NULL, ..., yintercept, na.rm = FALSE, show.legend = NA) .lines.at("hline", mapping, data, if (!missing(yintercept)) list(yintercept = yintercept), na.rm, show.legend, sys.call(), ...)
geom_vline <- function(mapping = NULL, data = NULL, ..., xintercept, na.rm = FALSE, show.legend = NA) .lines.at("vline", mapping, data, if (!missing(xintercept)) list(xintercept = xintercept), na.rm, show.legend, sys.call(), ...)
geom_abline <- function(mapping = NULL, data = NULL, ..., slope, intercept, na.rm = FALSE, show.legend = NA) {
  values <- if (!missing(slope) || !missing(intercept) || is.null(mapping)) list(intercept = if (missing(intercept)) 0 else intercept, slope = if (missing(slope)) 1 else slope)
  .lines.at("abline", if (length(values)) NULL else mapping, data, values, na.rm, show.legend, sys.call(), ...)
}
geom_qq <- function(mapping = NULL, data = NULL, geom = "point", position = "identity", ..., distribution = qnorm, dparams = list(), na.rm = FALSE, show.legend = NA, inherit.aes = TRUE) .layer(geom, "qq", position, mapping, data, list(distribution = distribution, dparams = dparams, na.rm = na.rm, ...), show.legend, inherit.aes)
stat_qq <- geom_qq
geom_qq_line <- function(mapping = NULL, data = NULL, geom = "path", position = "identity", ..., distribution = qnorm, dparams = list(), line.p = c(0.25, 0.75), fullrange = FALSE, na.rm = FALSE, show.legend = NA, inherit.aes = TRUE) .layer(geom, "qq_line", position, mapping, data, list(distribution = distribution, dparams = dparams, line.p = line.p, na.rm = na.rm, ...), show.legend, inherit.aes)
stat_qq_line <- geom_qq_line
stat_function <- function(mapping = NULL, data = NULL, geom = "function", position = "identity", ..., fun, xlim = NULL, n = 101, args = list(), na.rm = FALSE, show.legend = NA, inherit.aes = TRUE) {
  # A curve needs no data.
  if (is.null(data)) data <- function(d) if (is.data.frame(d) && .count(d)) d else .frame(list(group = 1L), 1L)
  .layer(geom, "function", position, mapping, data, list(fun = fun, n = n, args = args, na.rm = na.rm, xlim = xlim, ...), show.legend, inherit.aes)
}
stat_identity <- function(mapping = NULL, data = NULL, geom = "point", position = "identity", ..., na.rm = FALSE, show.legend = NA, inherit.aes = TRUE) .layer(geom, "identity", position, mapping, data, list(na.rm = na.rm, ...), show.legend, inherit.aes)
stat_bin <- function(mapping = NULL, data = NULL, geom = "bar", position = "stack", ..., binwidth = NULL, bins = NULL, center = NULL, boundary = NULL, breaks = NULL, closed = c("right", "left"), pad = FALSE, orientation = NA, na.rm = FALSE, show.legend = NA, inherit.aes = TRUE) .layer(geom, "bin", position, mapping, data, list(na.rm = na.rm, orientation = orientation, binwidth = binwidth, bins = bins, center = center, boundary = boundary, breaks = breaks, closed = match.arg(closed), pad = pad, ...), show.legend, inherit.aes)
stat_count <- function(mapping = NULL, data = NULL, geom = "bar", position = "stack", ..., width = NULL, orientation = NA, na.rm = FALSE, show.legend = NA, inherit.aes = TRUE) .layer(geom, "count", position, mapping, data, list(na.rm = na.rm, orientation = orientation, width = width, ...), show.legend, inherit.aes)
stat_density <- function(mapping = NULL, data = NULL, geom = "area", position = "stack", ..., bw = "nrd0", adjust = 1, kernel = "gaussian", n = 512, trim = FALSE, orientation = NA, na.rm = FALSE, show.legend = NA, inherit.aes = TRUE) .layer(geom, "density", position, mapping, data, list(na.rm = na.rm, orientation = orientation, bw = bw, adjust = adjust, kernel = kernel, n = n, trim = trim, ...), show.legend, inherit.aes)
stat_ydensity <- function(mapping = NULL, data = NULL, geom = "violin", position = "dodge", ..., bw = "nrd0", adjust = 1, kernel = "gaussian", trim = TRUE, scale = "area", orientation = NA, na.rm = FALSE, show.legend = NA, inherit.aes = TRUE) .layer(geom, "ydensity", position, mapping, data, list(na.rm = na.rm, orientation = orientation, bw = bw, adjust = adjust, kernel = kernel, trim = trim, scale = scale, ...), show.legend, inherit.aes)
stat_boxplot <- function(mapping = NULL, data = NULL, geom = "boxplot", position = "dodge2", ..., coef = 1.5, orientation = NA, na.rm = FALSE, show.legend = NA, inherit.aes = TRUE) .layer(geom, "boxplot", position, mapping, data, list(na.rm = na.rm, orientation = orientation, coef = coef, ...), show.legend, inherit.aes)
stat_smooth <- function(mapping = NULL, data = NULL, geom = "smooth", position = "identity", ..., method = NULL, formula = NULL, se = TRUE, n = 80, span = 0.75, fullrange = FALSE, level = 0.95, method.args = list(), orientation = NA, na.rm = FALSE, show.legend = NA, inherit.aes = TRUE) .layer(geom, "smooth", position, mapping, data, list(na.rm = na.rm, orientation = orientation, method = method, formula = formula, se = se, n = n, span = span, fullrange = fullrange, level = level, method.args = method.args, ...), show.legend, inherit.aes)
stat_summary <- function(mapping = NULL, data = NULL, geom = "pointrange", position = "identity", ..., fun.data = NULL, fun = NULL, fun.max = NULL, fun.min = NULL, fun.args = list(), orientation = NA, fun.y = NULL, fun.ymin = NULL, fun.ymax = NULL, na.rm = FALSE, show.legend = NA, inherit.aes = TRUE) .layer(geom, "summary", position, mapping, data, list(na.rm = na.rm, orientation = orientation, fun.data = fun.data, fun = fun %n% fun.y, fun.max = fun.max %n% fun.ymax, fun.min = fun.min %n% fun.ymin, fun.args = fun.args, ...), show.legend, inherit.aes)
stat_ecdf <- function(mapping = NULL, data = NULL, geom = "step", position = "identity", ..., n = NULL, pad = TRUE, na.rm = FALSE, show.legend = NA, inherit.aes = TRUE) .layer(geom, "ecdf", position, mapping, data, list(na.rm = na.rm, n = n, pad = pad, ...), show.legend, inherit.aes)
stat_sum <- function(mapping = NULL, data = NULL, geom = "point", position = "identity", ..., na.rm = FALSE, show.legend = NA, inherit.aes = TRUE) .layer(geom, "sum", position, mapping, data, list(na.rm = na.rm, ...), show.legend, inherit.aes)
stat_unique <- function(mapping = NULL, data = NULL, geom = "point", position = "identity", ..., na.rm = FALSE, show.legend = NA, inherit.aes = TRUE) .layer(geom, "unique", position, mapping, data, list(na.rm = na.rm, ...), show.legend, inherit.aes)
stat_align <- function(mapping = NULL, data = NULL, geom = "area", position = "identity", ..., na.rm = FALSE, show.legend = NA, inherit.aes = TRUE) .layer(geom, "align", position, mapping, data, list(na.rm = na.rm, ...), show.legend, inherit.aes)
stat_bin2d <- function(mapping = NULL, data = NULL, geom = "tile", position = "identity", ..., bins = 30, binwidth = NULL, drop = TRUE, na.rm = FALSE, show.legend = NA, inherit.aes = TRUE) .layer(geom, "bin2d", position, mapping, data, list(na.rm = na.rm, bins = bins, binwidth = binwidth, ...), show.legend, inherit.aes)
stat_bin_2d <- stat_bin2d
stat_contour <- function(mapping = NULL, data = NULL, geom = "contour", position = "identity", ..., bins = NULL, binwidth = NULL, breaks = NULL, na.rm = FALSE, show.legend = NA, inherit.aes = TRUE) .layer(geom, "contour", position, mapping, data, list(na.rm = na.rm, bins = bins, binwidth = binwidth, breaks = breaks, ...), show.legend, inherit.aes)
stat_density_2d <- function(mapping = NULL, data = NULL, geom = "density_2d", position = "identity", ..., contour = TRUE, contour_var = "density", n = 100, h = NULL, adjust = c(1, 1), na.rm = FALSE, show.legend = NA, inherit.aes = TRUE) .layer(geom, "density_2d", position, mapping, data, list(na.rm = na.rm, contour = contour, n = n, h = h, adjust = adjust, ...), show.legend, inherit.aes)
stat_density2d <- stat_density_2d
stat_ellipse <- function(mapping = NULL, data = NULL, geom = "path", position = "identity", ..., type = "t", level = 0.95, segments = 51, na.rm = FALSE, show.legend = NA, inherit.aes = TRUE) .layer(geom, "ellipse", position, mapping, data, list(na.rm = na.rm, type = type, level = level, segments = segments, ...), show.legend, inherit.aes)
annotate <- function(geom, x = NULL, y = NULL, xmin = NULL, xmax = NULL, ymin = NULL, ymax = NULL, xend = NULL, yend = NULL, ..., na.rm = FALSE) {
  place <- list(x = x, xmin = xmin, xmax = xmax, xend = xend, y = y, ymin = ymin, ymax = ymax, yend = yend)
  place <- place[!vapply(place, is.null, NA)]
  aesthetics <- c(place, list(...))
  # An arrow is one thing, whatever it is made of.
  sizes <- vapply(aesthetics, function(v) if (is.list(v)) 1L else length(v), 0L)
  n <- max(sizes[names(place)], 1L)
  all <- setdiff(unique(sizes), 1L)
  if (length(all) > 1L) { bad <- sizes[sizes != 1L]; .stop("Unequal parameter lengths: ", paste0("`", names(bad), "` (", bad, ")", collapse = ", "), call = sys.call()) }
  if (length(all)) n <- all
  data <- .frame(lapply(place, rep, length.out = n), n)
  .layer(geom, "identity", "identity", .aes(setNames(lapply(names(place), as.name), names(place)), emptyenv()), data, list(na.rm = na.rm, ...), FALSE, FALSE)
}
annotation_raster <- function(raster, xmin, xmax, ymin, ymax, interpolate = FALSE) .layer("raster_ann", "identity", "identity", NULL, .frame(list(.one = 1), 1L), list(raster = raster, xmin = xmin, xmax = xmax, ymin = ymin, ymax = ymax, interpolate = interpolate), FALSE, FALSE)
qplot <- function(x, y, ..., data, facets = NULL, margins = FALSE, geom = "auto", xlim = c(NA, NA), ylim = c(NA, NA), log = "", main = NULL, xlab = NULL, ylab = NULL, asp = NA) {
  .deprecated("qplot", "`qplot()` was deprecated in ggplot2 3.4.0.")
  env <- parent.frame()
  exprs <- as.list(match.call())[-1L]
  known <- c("data", "facets", "margins", "geom", "xlim", "ylim", "log", "main", "xlab", "ylab", "asp")
  mapping <- exprs[setdiff(names(exprs), known)]
  names(mapping) <- standardise_aes_names(names(mapping))
  # `I(2)` and what names no variable are settings.
  fixed <- vapply(mapping, function(e) is.call(e) && identical(e[[1L]], quote(I)), NA)
  settings <- lapply(mapping[fixed], function(e) unclass(eval(e, env)))
  params <- names(mapping) %in% c("bins", "binwidth", "method", "formula", "se", "span", "position", "stat", "adjust")
  settings <- c(settings, lapply(mapping[params], eval, env))
  m <- .aes(mapping[!fixed & !params], env)
  frame <- if (missing(data)) .frame(list(), 0L) else data
  if (identical(geom, "auto")) {
    geom <- if (!is.null(m$sample)) "qq" else if (is.null(m$y)) { v <- .evaluate(m$x, frame, env); if (.is.discrete(v)) "bar" else "histogram" } else if (is.null(m$x)) "point" else "point"
  }
  if (is.null(m$x) && !is.null(m$y)) m$x <- .quosure(call("seq_along", .expr.of(m$y)), env)
  p <- ggplot(if (missing(data)) NULL else data, m, environment = env)
  p$labels <- .labels.of(m)
  for (g in geom) p <- p + do.call(paste0("geom_", g), settings)
  if (!is.null(facets)) p <- p + if (inherits(facets, "formula") && length(facets) == 2L) facet_wrap(facets) else facet_grid(facets)
  if (grepl("x", log, fixed = TRUE)) p <- p + scale_x_log10()
  if (grepl("y", log, fixed = TRUE)) p <- p + scale_y_log10()
  if (!is.null(main)) p <- p + ggtitle(main)
  if (!is.null(xlab)) p <- p + xlab(xlab)
  if (!is.null(ylab)) p <- p + ylab(ylab)
  if (!all(is.na(xlim))) p <- p + xlim(xlim)
  if (!all(is.na(ylim))) p <- p + ylim(ylim)
  if (!is.na(asp)) p <- p + theme(aspect.ratio = asp)
  p
}
quickplot <- qplot
geom_dotplot <- function(mapping = NULL, data = NULL, position = "identity", ..., binwidth = NULL, binaxis = "x", method = "dotdensity", binpositions = "bygroup", stackdir = "up", stackratio = 1, dotsize = 1, stackgroups = FALSE, na.rm = FALSE, show.legend = NA, inherit.aes = TRUE)
  .layer("dotplot", "bindot", position, mapping, data, list(binwidth = binwidth, stackdir = stackdir, stackratio = stackratio, dotsize = dotsize, na.rm = na.rm, ...), show.legend, inherit.aes)
annotation_custom <- function(grob, xmin = -Inf, xmax = Inf, ymin = -Inf, ymax = Inf) .layer("custom_ann", "identity", "identity", NULL, .frame(list(.one = 1), 1L), list(grob = grob, xmin = xmin, xmax = xmax, ymin = ymin, ymax = ymax), FALSE, FALSE)
cut_width <- function(x, width, center = NULL, boundary = NULL, closed = c("right", "left"), ...) {
  closed <- match.arg(closed)
  r <- range(as.numeric(x), na.rm = TRUE)
  if (is.null(boundary)) boundary <- if (is.null(center)) width / 2 else center - width / 2
  from <- boundary + floor((r[1L] - boundary) / width) * width
  edges <- seq(from, r[2L] + (1 - 1e-8) * width, width)
  if (length(edges) == 1L) edges <- c(edges, edges + width)
  cut(x, edges, include.lowest = TRUE, right = closed == "right", ...)
}
cut_interval <- function(x, n = NULL, length = NULL, ...) {
  r <- range(x, na.rm = TRUE, finite = TRUE)
  edges <- if (!is.null(length)) seq(floor(r[1L] / length) * length, ceiling(r[2L] / length) * length, by = length) else seq(r[1L], r[2L], length.out = n + 1)
  cut(x, edges, include.lowest = TRUE, ...)
}
cut_number <- function(x, n = NULL, ...) {
  edges <- as.numeric(quantile(x, seq(0, 1, length.out = n + 1), na.rm = TRUE))
  if (anyDuplicated(edges)) .stop("Insufficient data values to produce ", n, " bins.", call = sys.call())
  cut(x, edges, include.lowest = TRUE, ...)
}
"""#)
}
