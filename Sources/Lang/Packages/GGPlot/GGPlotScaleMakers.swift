/// ggplot2: the functions that make scales.
enum GGPlotScaleMakers {
  static let source = LibrarySource("ggplot2", #"""
# Positions.
scale_x_continuous <- function(name = waiver(), breaks = waiver(), minor_breaks = waiver(), n.breaks = NULL, labels = waiver(), limits = NULL, expand = waiver(), oob = censor, na.value = NA_real_, trans = "identity", guide = waiver(), position = "bottom", sec.axis = waiver()) .scale(.x.aes, "continuous", NULL, name, breaks, minor_breaks, n.breaks, labels, limits, expand, oob, na.value, trans, guide, position, sec.axis)
scale_y_continuous <- function(name = waiver(), breaks = waiver(), minor_breaks = waiver(), n.breaks = NULL, labels = waiver(), limits = NULL, expand = waiver(), oob = censor, na.value = NA_real_, trans = "identity", guide = waiver(), position = "left", sec.axis = waiver()) .scale(.y.aes, "continuous", NULL, name, breaks, minor_breaks, n.breaks, labels, limits, expand, oob, na.value, trans, guide, position, sec.axis)
scale_x_log10 <- function(...) scale_x_continuous(..., trans = "log10")
scale_x_sqrt <- function(...) scale_x_continuous(..., trans = "sqrt")
scale_x_reverse <- function(...) scale_x_continuous(..., trans = "reverse")
scale_x_discrete <- function(name = waiver(), ..., expand = waiver(), guide = waiver(), position = "bottom") .scale(.x.aes, "discrete", function(n) seq_len(n), name = name, ..., expand = expand, guide = guide, position = position)
scale_x_date <- function(name = waiver(), breaks = waiver(), date_breaks = waiver(), labels = waiver(), date_labels = waiver(), minor_breaks = waiver(), date_minor_breaks = waiver(), limits = NULL, expand = waiver(), oob = censor, guide = waiver(), position = "bottom", sec.axis = waiver()) .time.scale(.x.aes, "date", name, breaks, date_breaks, labels, date_labels, minor_breaks, date_minor_breaks, limits, expand, oob, guide, position, sec.axis)
scale_x_datetime <- function(name = waiver(), breaks = waiver(), date_breaks = waiver(), labels = waiver(), date_labels = waiver(), minor_breaks = waiver(), date_minor_breaks = waiver(), timezone = NULL, limits = NULL, expand = waiver(), oob = censor, guide = waiver(), position = "bottom", sec.axis = waiver()) .time.scale(.x.aes, "time", name, breaks, date_breaks, labels, date_labels, minor_breaks, date_minor_breaks, limits, expand, oob, guide, position, sec.axis, timezone)
scale_x_time <- function(name = waiver(), breaks = waiver(), minor_breaks = waiver(), labels = waiver(), limits = NULL, expand = waiver(), oob = censor, na.value = NA_real_, guide = waiver(), position = "bottom", sec.axis = waiver()) .scale(.x.aes, "continuous", NULL, name, breaks, minor_breaks, NULL, labels, limits, expand, oob, na.value, "hms", guide, position, sec.axis)
scale_y_log10 <- function(...) scale_y_continuous(..., trans = "log10")
scale_y_sqrt <- function(...) scale_y_continuous(..., trans = "sqrt")
scale_y_reverse <- function(...) scale_y_continuous(..., trans = "reverse")
scale_y_discrete <- function(name = waiver(), ..., expand = waiver(), guide = waiver(), position = "left") .scale(.y.aes, "discrete", function(n) seq_len(n), name = name, ..., expand = expand, guide = guide, position = position)
scale_y_date <- function(name = waiver(), breaks = waiver(), date_breaks = waiver(), labels = waiver(), date_labels = waiver(), minor_breaks = waiver(), date_minor_breaks = waiver(), limits = NULL, expand = waiver(), oob = censor, guide = waiver(), position = "left", sec.axis = waiver()) .time.scale(.y.aes, "date", name, breaks, date_breaks, labels, date_labels, minor_breaks, date_minor_breaks, limits, expand, oob, guide, position, sec.axis)
scale_y_datetime <- function(name = waiver(), breaks = waiver(), date_breaks = waiver(), labels = waiver(), date_labels = waiver(), minor_breaks = waiver(), date_minor_breaks = waiver(), timezone = NULL, limits = NULL, expand = waiver(), oob = censor, guide = waiver(), position = "left", sec.axis = waiver()) .time.scale(.y.aes, "time", name, breaks, date_breaks, labels, date_labels, minor_breaks, date_minor_breaks, limits, expand, oob, guide, position, sec.axis, timezone)
scale_y_time <- function(name = waiver(), breaks = waiver(), minor_breaks = waiver(), labels = waiver(), limits = NULL, expand = waiver(), oob = censor, na.value = NA_real_, guide = waiver(), position = "left", sec.axis = waiver()) .scale(.y.aes, "continuous", NULL, name, breaks, minor_breaks, NULL, labels, limits, expand, oob, na.value, "hms", guide, position, sec.axis)
.time.scale <- function(aesthetics, trans, name, breaks, date_breaks, labels, date_labels, minor_breaks, date_minor_breaks, limits, expand, oob, guide, position, sec.axis, timezone = NULL, palette = NULL) {
  every <- function(width) function(x) {
    # Whole units of the calendar around what is shown.
    unit <- sub("s$", "", sub("^[0-9. ]*", "", width))
    from <- cut(x[1L], unit)
    from <- if (inherits(x, "Date")) as.Date(as.character(from)) else as.POSIXct(as.character(from), tz = if (is.null(attr(x, "tzone"))) "" else attr(x, "tzone")[1L])
    by <- sub("min$|minute$", "min", sub("^ *", "", sub("s$", "", width)))
    by <- sub("second$", "sec", sub("minute$", "min", by))
    b <- seq(from, x[2L], by = by)
    if (length(b)) c(b, seq(b[length(b)], by = by, length.out = 2L)[2L]) else b
  }
  if (is.character(breaks)) breaks <- every(breaks)
  if (!is.waive(date_breaks)) breaks <- every(date_breaks)
  if (is.character(minor_breaks)) minor_breaks <- every(minor_breaks)
  if (!is.waive(date_minor_breaks)) minor_breaks <- every(date_minor_breaks)
  if (!is.waive(date_labels)) { form <- date_labels; labels <- function(x) if (inherits(x, "POSIXt")) format(x, form, tz = if (is.null(timezone)) attr(x, "tzone")[1L] %n% "" else timezone) else format(x, form) }
  s <- .scale(aesthetics, "continuous", palette, name, breaks, minor_breaks, NULL, labels, limits, expand, oob, NA_real_, if (trans == "date") date_trans() else time_trans(timezone), guide, position, sec.axis, call = sys.call(-1L))
  if (trans == "time" && is.null(timezone)) s$follows.zone <- TRUE
  s
}
expansion <- function(mult = 0, add = 0) { mult <- rep(mult, length.out = 2L); add <- rep(add, length.out = 2L); c(mult[1L], add[1L], mult[2L], add[2L]) }
expand_scale <- expansion
.limit.scale <- function(lims, aes, call) {
  if (is.factor(lims) || is.character(lims)) return(get(paste0("scale_", aes, "_discrete"))(limits = as.character(lims)))
  if (length(lims) != 2L) .stop("`", aes, "` must be a two-element vector", call = call)
  if (inherits(lims, "Date")) return(get(paste0("scale_", aes, "_date"))(limits = lims))
  if (inherits(lims, "POSIXt")) return(get(paste0("scale_", aes, "_datetime"))(limits = lims))
  if (!anyNA(lims) && lims[1L] > lims[2L]) get(paste0("scale_", aes, "_continuous"))(limits = lims, trans = "reverse") else get(paste0("scale_", aes, "_continuous"))(limits = lims)
}
xlim <- function(...) .limit.scale(do.call(c, list(...)), "x", sys.call())
ylim <- function(...) .limit.scale(do.call(c, list(...)), "y", sys.call())
lims <- function(...) { args <- list(...); call <- sys.call(); Map(function(l, n) .limit.scale(l, standardise_aes_names(n), call), args, names(args)) }
expand_limits <- function(...) {
  data <- list(...)
  n <- max(lengths(data))
  data <- lapply(data, function(v) rep(v, length.out = n))
  geom_blank(.aes(setNames(lapply(names(data), as.name), names(data)), emptyenv()), .frame(data, n), inherit.aes = FALSE)
}
sec_axis <- function(trans = NULL, name = waiver(), breaks = waiver(), labels = waiver(), guide = waiver()) structure(list(trans = if (inherits(trans, "formula")) { f <- trans; function(.) eval(f[[2L]], list(. = ., .x = .), environment(f)) } else trans, name = name, breaks = breaks, labels = labels), class = "AxisSecondary")
dup_axis <- function(trans = ~., name = derive(), breaks = derive(), labels = derive(), guide = derive()) sec_axis(trans, name, breaks, labels)
derive <- function() structure(list(), class = c("derive", "waiver"))

# Colours.
scale_colour_continuous <- function(..., type = getOption("ggplot2.continuous.colour")) if (is.function(type)) type(...) else if (identical(type, "viridis")) scale_colour_viridis_c(...) else scale_colour_gradient(...)
scale_colour_discrete <- function(..., type = getOption("ggplot2.discrete.colour")) if (is.function(type)) type(...) else if (is.character(type)) scale_colour_manual(..., values = type) else scale_colour_hue(...)
scale_colour_ordinal <- function(..., type = NULL) scale_colour_viridis_d(...)
scale_colour_hue <- function(..., h = c(0, 360) + 15, c = 100, l = 65, h.start = 0, direction = 1, na.value = "grey50", aesthetics = "colour") .colours(aesthetics, hue_pal(h, c, l, h.start, direction), na.value, ...)
scale_colour_grey <- function(..., start = 0.2, end = 0.8, na.value = "red", aesthetics = "colour") .colours(aesthetics, grey_pal(start, end), na.value, ...)
scale_colour_brewer <- function(..., type = "seq", palette = 1, direction = 1, aesthetics = "colour") .colours(aesthetics, brewer_pal(type, palette, direction), "grey50", ...)
scale_colour_viridis_d <- function(..., alpha = 1, begin = 0, end = 1, direction = 1, option = "D", aesthetics = "colour") .colours(aesthetics, viridis_pal(alpha, begin, end, direction, option), "grey50", ...)
scale_colour_manual <- function(..., values, aesthetics = "colour", breaks = waiver(), na.value = "grey50") .manual(aesthetics, values, breaks, ..., na.value = na.value)
scale_colour_identity <- function(..., guide = "none", aesthetics = "colour") .scale(aesthetics, "identity", NULL, ..., guide = guide)
scale_colour_gradient <- function(..., low = "#132B43", high = "#56B1F7", space = "Lab", na.value = "grey50", guide = "colourbar", aesthetics = "colour") .gradient(aesthetics, seq_gradient_pal(low, high), na.value, guide, ...)
scale_colour_gradient2 <- function(..., low = muted("red"), mid = "white", high = muted("blue"), midpoint = 0, space = "Lab", na.value = "grey50", guide = "colourbar", aesthetics = "colour") { force(midpoint); .gradient(aesthetics, div_gradient_pal(low, mid, high), na.value, guide, ..., rescaler = function(x, to = c(0, 1), from = range(x, na.rm = TRUE)) rescale_mid(x, to, from, midpoint)) }
scale_colour_gradientn <- function(..., colours, values = NULL, space = "Lab", na.value = "grey50", guide = "colourbar", aesthetics = "colour", colors) .gradient(aesthetics, gradient_n_pal(if (missing(colours)) colors else colours, values), na.value, guide, ...)
scale_colour_distiller <- function(..., type = "seq", palette = 1, direction = -1, values = NULL, space = "Lab", na.value = "grey50", guide = "colourbar", aesthetics = "colour") .gradient(aesthetics, gradient_n_pal(brewer_pal(type, palette, direction)(7), values), na.value, guide, ...)
scale_colour_viridis_c <- function(..., alpha = 1, begin = 0, end = 1, direction = 1, option = "D", values = NULL, space = "Lab", na.value = "grey50", guide = "colourbar", aesthetics = "colour") .gradient(aesthetics, gradient_n_pal(substr(viridis(6, alpha, begin, end, direction, option), 1L, 7L), values), na.value, guide, ...)
scale_colour_steps <- function(..., low = "#132B43", high = "#56B1F7", space = "Lab", na.value = "grey50", guide = "colourbar", aesthetics = "colour") .gradient(aesthetics, .stepped(seq_gradient_pal(low, high)), na.value, guide, ...)
scale_colour_date <- function(..., low = "#132B43", high = "#56B1F7", space = "Lab", na.value = "grey50", guide = "colourbar") .gradient("colour", seq_gradient_pal(low, high), na.value, guide, ..., trans = "date")
scale_colour_datetime <- function(..., low = "#132B43", high = "#56B1F7", space = "Lab", na.value = "grey50", guide = "colourbar") .gradient("colour", seq_gradient_pal(low, high), na.value, guide, ..., trans = "time")
scale_fill_continuous <- function(..., type = getOption("ggplot2.continuous.fill")) if (is.function(type)) type(...) else if (identical(type, "viridis")) scale_fill_viridis_c(...) else scale_fill_gradient(...)
scale_fill_discrete <- function(..., type = getOption("ggplot2.discrete.fill")) if (is.function(type)) type(...) else if (is.character(type)) scale_fill_manual(..., values = type) else scale_fill_hue(...)
scale_fill_ordinal <- function(..., type = NULL) scale_fill_viridis_d(...)
scale_fill_hue <- function(..., h = c(0, 360) + 15, c = 100, l = 65, h.start = 0, direction = 1, na.value = "grey50", aesthetics = "fill") .colours(aesthetics, hue_pal(h, c, l, h.start, direction), na.value, ...)
scale_fill_grey <- function(..., start = 0.2, end = 0.8, na.value = "red", aesthetics = "fill") .colours(aesthetics, grey_pal(start, end), na.value, ...)
scale_fill_brewer <- function(..., type = "seq", palette = 1, direction = 1, aesthetics = "fill") .colours(aesthetics, brewer_pal(type, palette, direction), "grey50", ...)
scale_fill_viridis_d <- function(..., alpha = 1, begin = 0, end = 1, direction = 1, option = "D", aesthetics = "fill") .colours(aesthetics, viridis_pal(alpha, begin, end, direction, option), "grey50", ...)
scale_fill_manual <- function(..., values, aesthetics = "fill", breaks = waiver(), na.value = "grey50") .manual(aesthetics, values, breaks, ..., na.value = na.value)
scale_fill_identity <- function(..., guide = "none", aesthetics = "fill") .scale(aesthetics, "identity", NULL, ..., guide = guide)
scale_fill_gradient <- function(..., low = "#132B43", high = "#56B1F7", space = "Lab", na.value = "grey50", guide = "colourbar", aesthetics = "fill") .gradient(aesthetics, seq_gradient_pal(low, high), na.value, guide, ...)
scale_fill_gradient2 <- function(..., low = muted("red"), mid = "white", high = muted("blue"), midpoint = 0, space = "Lab", na.value = "grey50", guide = "colourbar", aesthetics = "fill") { force(midpoint); .gradient(aesthetics, div_gradient_pal(low, mid, high), na.value, guide, ..., rescaler = function(x, to = c(0, 1), from = range(x, na.rm = TRUE)) rescale_mid(x, to, from, midpoint)) }
scale_fill_gradientn <- function(..., colours, values = NULL, space = "Lab", na.value = "grey50", guide = "colourbar", aesthetics = "fill", colors) .gradient(aesthetics, gradient_n_pal(if (missing(colours)) colors else colours, values), na.value, guide, ...)
scale_fill_distiller <- function(..., type = "seq", palette = 1, direction = -1, values = NULL, space = "Lab", na.value = "grey50", guide = "colourbar", aesthetics = "fill") .gradient(aesthetics, gradient_n_pal(brewer_pal(type, palette, direction)(7), values), na.value, guide, ...)
scale_fill_viridis_c <- function(..., alpha = 1, begin = 0, end = 1, direction = 1, option = "D", values = NULL, space = "Lab", na.value = "grey50", guide = "colourbar", aesthetics = "fill") .gradient(aesthetics, gradient_n_pal(substr(viridis(6, alpha, begin, end, direction, option), 1L, 7L), values), na.value, guide, ...)
scale_fill_steps <- function(..., low = "#132B43", high = "#56B1F7", space = "Lab", na.value = "grey50", guide = "colourbar", aesthetics = "fill") .gradient(aesthetics, .stepped(seq_gradient_pal(low, high)), na.value, guide, ...)
scale_fill_date <- function(..., low = "#132B43", high = "#56B1F7", space = "Lab", na.value = "grey50", guide = "colourbar") .gradient("fill", seq_gradient_pal(low, high), na.value, guide, ..., trans = "date")
scale_fill_datetime <- function(..., low = "#132B43", high = "#56B1F7", space = "Lab", na.value = "grey50", guide = "colourbar") .gradient("fill", seq_gradient_pal(low, high), na.value, guide, ..., trans = "time")
scale_color_hue <- scale_colour_hue
scale_color_brewer <- scale_colour_brewer
scale_color_grey <- scale_colour_grey
scale_color_manual <- scale_colour_manual
scale_color_identity <- scale_colour_identity
scale_color_gradient <- scale_colour_gradient
scale_color_gradient2 <- scale_colour_gradient2
scale_color_gradientn <- scale_colour_gradientn
scale_color_distiller <- scale_colour_distiller
scale_color_viridis_c <- scale_colour_viridis_c
scale_color_viridis_d <- scale_colour_viridis_d
scale_color_continuous <- scale_colour_continuous
scale_color_discrete <- scale_colour_discrete
scale_color_ordinal <- scale_colour_ordinal
scale_color_steps <- scale_colour_steps
scale_color_date <- scale_colour_date
scale_color_datetime <- scale_colour_datetime
.colours <- function(aesthetics, palette, na.value, name = waiver(), ..., guide = "legend") .scale(aesthetics, "discrete", palette, name, na.value = na.value, guide = guide, ..., call = sys.call(-1L))
.gradient <- function(aesthetics, palette, na.value, guide, name = waiver(), ...) .scale(aesthetics, "continuous", palette, name, na.value = na.value, guide = guide, ..., call = sys.call(-1L))
.stepped <- function(palette, n = 5) function(x) palette((pmin(floor(x * n), n - 1) + 0.5) / n)
.manual <- function(aesthetic, values, breaks = waiver(), name = waiver(), ..., limits = NULL, na.value = NA, guide = "legend") {
  force(values)
  call <- sys.call(-1L)
  # Values without names go with the breaks, if those are given.
  if (is.null(names(values)) && !is.waive(breaks) && !is.null(breaks) && !is.function(breaks)) {
    if (length(breaks) <= length(values)) names(values) <- c(breaks, rep("", length(values) - length(breaks))) else names(values) <- breaks[seq_along(values)]
  }
  palette <- function(n) {
    if (n > length(values)) .stop("Insufficient values in manual scale. ", n, " needed but only ", length(values), " provided.", call = quote(palette(...)))
    values
  }
  if (!is.null(names(values)) && is.null(limits)) { known <- names(values); limits <- function(x) { x <- intersect(x, known); if (length(x)) x else character() } }
  .scale(aesthetic, "discrete", palette, name, breaks = breaks, limits = limits, na.value = na.value, guide = guide, ..., call = call)
}
scale_discrete_manual <- function(aesthetics, ..., values, breaks = waiver()) .manual(aesthetics, values, breaks, ...)

# Sizes, shapes, transparency and types of line.
.sizes <- function(aesthetic, palette, name = waiver(), breaks = waiver(), labels = waiver(), limits = NULL, trans = "identity", guide = "legend", rescaler = rescale, ...) .scale(aesthetic, "continuous", palette, name, breaks, labels = labels, limits = limits, trans = trans, guide = guide, rescaler = rescaler, ..., call = sys.call(-1L))
scale_size_continuous <- function(name = waiver(), breaks = waiver(), labels = waiver(), limits = NULL, range = c(1, 6), trans = "identity", guide = "legend") .sizes("size", area_pal(range), name, breaks, labels, limits, trans, guide)
scale_size <- scale_size_continuous
scale_radius <- function(name = waiver(), breaks = waiver(), labels = waiver(), limits = NULL, range = c(1, 6), trans = "identity", guide = "legend") .sizes("size", rescale_pal(range), name, breaks, labels, limits, trans, guide)
scale_size_area <- function(..., max_size = 6) .sizes("size", function(x) sqrt(x) * max_size, ..., rescaler = rescale_max)
scale_size_ordinal <- function(..., range = c(2, 6)) { force(range); .scale("size", "discrete", function(n) sqrt(seq(range[1L]^2, range[2L]^2, length.out = n)), ...) }
scale_size_discrete <- function(...) { .warn("Using size for a discrete variable is not advised."); scale_size_ordinal(...) }
scale_size_manual <- function(..., values, breaks = waiver(), na.value = NA) .manual("size", values, breaks, ..., na.value = na.value)
scale_size_identity <- function(..., guide = "none") .scale("size", "identity", NULL, ..., guide = guide)
scale_linewidth_continuous <- function(name = waiver(), breaks = waiver(), labels = waiver(), limits = NULL, range = c(1, 6), trans = "identity", guide = "legend") .sizes("linewidth", rescale_pal(range), name, breaks, labels, limits, trans, guide)
scale_linewidth <- scale_linewidth_continuous
scale_linewidth_ordinal <- function(..., range = c(2, 6)) { force(range); .scale("linewidth", "discrete", function(n) seq(range[1L], range[2L], length.out = n), ...) }
scale_linewidth_discrete <- function(...) { .warn("Using linewidth for a discrete variable is not advised."); scale_linewidth_ordinal(...) }
scale_linewidth_manual <- function(..., values, breaks = waiver(), na.value = NA) .manual("linewidth", values, breaks, ..., na.value = na.value)
scale_linewidth_identity <- function(..., guide = "none") .scale("linewidth", "identity", NULL, ..., guide = guide)
scale_alpha_continuous <- function(..., range = c(0.1, 1)) .sizes("alpha", rescale_pal(range), ...)
scale_alpha <- scale_alpha_continuous
scale_alpha_ordinal <- function(..., range = c(0.1, 1)) { force(range); .scale("alpha", "discrete", function(n) seq(range[1L], range[2L], length.out = n), ...) }
scale_alpha_discrete <- function(...) { .warn("Using alpha for a discrete variable is not advised."); scale_alpha_ordinal(...) }
scale_alpha_manual <- function(..., values, breaks = waiver(), na.value = NA) .manual("alpha", values, breaks, ..., na.value = na.value)
scale_alpha_identity <- function(..., guide = "none") .scale("alpha", "identity", NULL, ..., guide = guide)
scale_shape_discrete <- function(..., solid = TRUE) .scale("shape", "discrete", shape_pal(solid), ...)
scale_shape <- scale_shape_discrete
scale_shape_ordinal <- function(...) { .warn("Using shapes for an ordinal variable is not advised"); scale_shape(...) }
scale_shape_continuous <- function(...) .stop("A continuous variable cannot be mapped to the shape aesthetic\nℹ choose a different aesthetic or use `scale_shape_binned()`", call = quote(scale_f()))
scale_shape_manual <- function(..., values, breaks = waiver(), na.value = NA) .manual("shape", values, breaks, ..., na.value = na.value)
scale_shape_identity <- function(..., guide = "none") .scale("shape", "identity", NULL, ..., guide = guide)
scale_linetype_discrete <- function(..., na.value = "blank") .scale("linetype", "discrete", linetype_pal(), ..., na.value = na.value)
scale_linetype <- scale_linetype_discrete
scale_linetype_continuous <- function(...) .stop("A continuous variable cannot be mapped to the linetype aesthetic\nℹ choose a different aesthetic or use `scale_linetype_binned()`", call = quote(scale_f()))
scale_linetype_manual <- function(..., values, breaks = waiver(), na.value = "blank") .manual("linetype", values, breaks, ..., na.value = na.value)
scale_linetype_identity <- function(..., guide = "none") .scale("linetype", "identity", NULL, ..., guide = guide)
"""#)
}
