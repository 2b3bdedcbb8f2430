/// ggplot2: layers, and how a plot is computed before it is drawn.
enum GGPlotBuilding {
  static let source = LibrarySource("ggplot2", #"""
# Data frames without the checks of data.frame.
.frame <- function(columns, n = if (length(columns)) length(columns[[1L]]) else 0L) structure(columns, names = if (is.null(names(columns))) character() else names(columns), row.names = .set_row_names(n), class = "data.frame")
.rows <- function(data, i) {
  n <- if (is.logical(i)) sum(i) else length(i)
  .frame(lapply(data, function(v) if (is.null(dim(v))) v[i] else v[i, , drop = FALSE]), n)
}
.count <- function(data) length(attr(data, "row.names"))
.bind <- function(frames) {
  frames <- Filter(function(f) length(f) && .count(f) > 0L, frames)
  if (!length(frames)) return(.frame(list(), 0L))
  if (length(frames) == 1L) return(.frame(as.list(frames[[1L]]), .count(frames[[1L]])))
  labels <- unique(unlist(lapply(frames, names)))
  sizes <- vapply(frames, .count, 0L)
  out <- lapply(labels, function(l) {
    parts <- lapply(seq_along(frames), function(k) { v <- frames[[k]][[l]]; if (is.null(v)) rep(NA, sizes[k]) else v })
    if (any(vapply(parts, is.factor, NA))) {
      levels <- unique(unlist(lapply(parts, function(v) if (is.factor(v)) base::levels(v) else unique(as.character(v[!is.na(v)])))))
      ordered <- all(vapply(parts, is.ordered, NA))
      return(factor(unlist(lapply(parts, as.character)), levels = levels, ordered = ordered))
    }
    if (any(vapply(parts, is.list, NA))) return(do.call(c, lapply(parts, as.list)))
    v <- unlist(parts, use.names = FALSE)
    kept <- attributes(parts[[1L]])
    if (!is.null(kept$class) && (is.numeric(v) || inherits(parts[[1L]], "Date"))) class(v) <- kept$class
    if (!is.null(kept$tzone)) attr(v, "tzone") <- kept$tzone
    v
  })
  names(out) <- labels
  .frame(out, sum(sizes))
}
.split <- function(data, by) {
  at <- split(seq_len(.count(data)), by, drop = TRUE)
  lapply(at, function(i) .rows(data, i))
}
# Numbers of the combinations of columns, in the order of their values; the last column varies fastest.
.combinations <- function(columns, drop = TRUE) {
  code <- NULL
  for (v in columns) {
    k <- if (is.factor(v) && !drop) as.integer(v) else if (is.factor(v)) match(as.integer(v), sort(unique(as.integer(v)))) else match(v, sort(unique(v)))
    n <- if (is.factor(v) && !drop) nlevels(v) else length(unique(v))
    k[is.na(k)] <- n + 1L
    code <- if (is.null(code)) k else (code - 1) * (n + 1) + k
  }
  match(code, sort(unique(code)))
}
.is.discrete <- function(v) is.factor(v) || is.character(v) || is.logical(v) || inherits(v, "mapped_discrete")
.add.group <- function(data) {
  if (!.count(data)) return(data)
  if (is.null(data[["group"]])) {
    chosen <- names(data)[vapply(data, function(v) .is.discrete(v) && !is.list(v), NA)]
    chosen <- setdiff(chosen, c("label", "PANEL"))
    data[["group"]] <- if (length(chosen)) .combinations(unclass(data)[chosen]) else rep(-1L, .count(data))
  } else data[["group"]] <- .combinations(list(data[["group"]]))
  data
}

# Layers.
layer <- function(geom = NULL, stat = NULL, data = NULL, mapping = NULL, position = NULL, params = list(), inherit.aes = TRUE, check.aes = TRUE, check.param = TRUE, show.legend = NA, key_glyph = NULL, layer_class = NULL) {
  params <- as.list(params)
  .layer(geom, stat, position, mapping, data, params, show.legend, inherit.aes, sys.call(), check.aes, check.param, key_glyph)
}
.part <- function(x, kind, call) {
  if (is.list(x) && !is.null(x$name)) return(x)
  if (is.function(x)) x <- x()
  if (is.list(x)) return(x)
  found <- if (is.character(x)) get0(paste0(".", kind, ".", sub("^(geom|stat)_", "", x)), mode = "list")
  if (is.null(found)) .stop("Can't find ", kind, " called \"", if (is.character(x)) x else class(x)[1L], "\"", call = call)
  found
}
.layer <- function(geom, stat, position, mapping, data, params = list(), show.legend = NA, inherit.aes = TRUE, call = sys.call(-1L), check.aes = TRUE, check.param = TRUE, key_glyph = NULL) {
  if (!is.null(mapping) && !inherits(mapping, "uneval")) .stop("`mapping` must be created by `aes()`", call = call)
  data <- fortify(data)
  geom <- .part(geom, "geom", call)
  stat <- .part(stat, "stat", call)
  if (is.character(position)) {
    maker <- get0(paste0("position_", position), mode = "function")
    if (is.null(maker)) .stop("Can't find position called \"", position, "\"", call = call)
    position <- maker()
  } else if (is.function(position)) position <- position()
  if (is.null(params[["na.rm"]])) params[["na.rm"]] <- FALSE
  if (!is.null(params[["key_glyph"]])) { key_glyph <- params[["key_glyph"]]; params[["key_glyph"]] <- NULL }
  names(params) <- standardise_aes_names(names(params))
  if (!is.null(params[["size"]]) && is.null(params[["linewidth"]]) && "linewidth" %in% names(geom$default_aes) && !"size" %in% c(names(geom$default_aes), geom$params)) {
    .deprecated("linewidth", "Using `size` aesthetic for lines was deprecated in ggplot2 3.4.0.\nℹ Please use `linewidth` instead.")
    params[["linewidth"]] <- params[["size"]]
    params[["size"]] <- NULL
  }
  if (!is.null(mapping) && !is.null(mapping$size) && is.null(mapping$linewidth) && "linewidth" %in% names(geom$default_aes) && !"size" %in% names(geom$default_aes)) {
    .deprecated("linewidth", "Using `size` aesthetic for lines was deprecated in ggplot2 3.4.0.\nℹ Please use `linewidth` instead.")
    mapping <- unclass(mapping); names(mapping)[names(mapping) == "size"] <- "linewidth"; mapping <- structure(mapping, class = "uneval")
  }
  geom.aes <- unique(c(.either(geom$required_aes), names(geom$default_aes), geom$optional_aes, "group"))
  stat.aes <- unique(c(.either(stat$required_aes), names(stat$default_aes), "group"))
  aes.params <- params[intersect(names(params), geom.aes)]
  geom.params <- params[intersect(names(params), c(geom$params, "na.rm", "orientation"))]
  stat.params <- params[intersect(names(params), c(stat$params, "na.rm", "orientation"))]
  extra <- setdiff(names(params), c(geom.aes, geom$params, stat$params, stat.aes, "na.rm", "orientation"))
  extra <- extra[nzchar(extra)]
  if (check.param && length(extra)) .warn("Ignoring unknown parameters: ", paste0("`", extra, "`", collapse = ", "))
  odd <- setdiff(names(mapping), c(geom.aes, stat.aes, .position.aes, "label", "weight"))
  if (check.aes && length(odd)) .warn("Ignoring unknown aesthetics: ", paste(odd, collapse = ", "))
  structure(list(geom = geom, stat = stat, position = position, mapping = if (is.null(mapping)) structure(list(), class = "uneval") else mapping, data = data, aes_params = aes.params, geom_params = geom.params,
    stat_params = stat.params, show.legend = show.legend, inherit.aes = inherit.aes, constructor = call, key_glyph = key_glyph), class = c("LayerInstance", "Layer", "ggproto", "gg"))
}
.x.aes <- c("x", "xmin", "xmax", "xend", "xintercept", "xmin_final", "xmax_final", "xlower", "xmiddle", "xupper", "x0")
.y.aes <- c("y", "ymin", "ymax", "yend", "yintercept", "ymin_final", "ymax_final", "lower", "middle", "upper", "y0")
.position.aes <- c(.x.aes, .y.aes)
.either <- function(required) unlist(strsplit(as.character(required), "|", fixed = TRUE))
print.Layer <- function(x, ...) {
  if (length(x$mapping)) cat("mapping: ", paste0(names(x$mapping), " = ~", vapply(x$mapping, function(q) paste(deparse(.expr.of(q)), collapse = ""), ""), collapse = ", "), "\n")
  show <- function(params) paste(names(params), "=", vapply(params, function(v) paste(format(v), collapse = " "), ""), collapse = ", ")
  cat("geom_", x$geom$name, ": ", show(x$geom_params), "\nstat_", x$stat$name, ": ", show(x$stat_params), "\nposition_", x$position$name, " \n", sep = "")
  invisible(x)
}

# Missing values: told of, and left out.
.remove.missing <- function(data, na.rm, columns, name, finite = FALSE, rows = "rows") {
  columns <- intersect(.either(columns), names(data))
  missing <- rep(FALSE, .count(data))
  for (n in columns) {
    v <- data[[n]]
    missing <- missing | if (is.list(v)) vapply(v, is.null, NA) else if (finite && is.numeric(v)) !is.finite(v) else if (finite && !is.character(v) && !is.factor(v)) is.na(v) else is.na(v)
  }
  if (!any(missing)) return(data)
  if (!isTRUE(na.rm)) .warn("Removed ", sum(missing), " ", rows, " containing ", if (finite) "non-finite" else "missing", " values (`", name, "()`).")
  .rows(data, !missing)
}
.missing.aes <- function(required, present, name, call) {
  # Of `a|b` one is enough, and all of them from the same side.
  two <- strsplit(as.character(required), "|", fixed = TRUE)
  if (!length(two)) return(invisible())
  sides <- max(lengths(two))
  absent <- lapply(seq_len(sides), function(k) setdiff(vapply(two, function(t) t[min(k, length(t))], ""), present))
  if (any(lengths(absent) == 0L)) return(invisible())
  one <- lengths(two) == 1L
  text <- if (sides == 1L) .listed(absent[[1L]]) else paste(vapply(absent, function(a) .listed(a), ""), collapse = " or ")
  .stop(.narrow("`", name, "()` requires the following missing aesthetics: ", text), call = call)
}
.listed <- function(words) if (length(words) < 3L) paste(words, collapse = " and ") else paste0(paste(words[-length(words)], collapse = ", "), ", and ", words[length(words)])
.ordinal <- function(k) paste0(k, if (k %% 100L %in% 11:13) "th" else switch(as.character(k %% 10L), `1` = "st", `2` = "nd", `3` = "rd", "th"))
# Errors within a layer say which one it was.
.by.layer <- function(layers, data, step, f) {
  Map(function(k, layer, d) {
    withCallingHandlers(tryCatch(f(layer, d, k), error = function(e) {
      if (inherits(e, "interrupt")) stop(e)
      call <- conditionCall(e)
      name <- if (is.call(call)) paste(deparse(call[[1L]]), collapse = "") else ""
      if (grepl("function", name)) name <- "FUN"
      .stop("Problem while ", step, ".\nℹ Error occurred in the ", .ordinal(k), " layer.\nCaused by error", if (nzchar(name)) paste0(" in `", name, "()`"), ":\n! ", gsub("\n(?![✖ℹ!])", "\n  ", conditionMessage(e), perl = TRUE), call = layer$constructor)
    }))
  }, seq_along(layers), layers, data)
}

# Values of aesthetics, in the data and the scope they were written in.
.evaluate <- function(q, data, env) {
  e <- .expr.of(q)
  if (!is.symbol(e) && !is.call(e)) return(e)
  mask <- as.list(data)
  mask$.data <- data
  eval(e, mask, .env.of(q, env))
}
.compute.aesthetics <- function(layer, data, plot, scales) {
  mapping <- layer$used
  set <- names(layer$aes_params)
  mapping <- mapping[!vapply(mapping, is.null, NA)]
  mapping <- mapping[!names(mapping) %in% set]
  staged <- vapply(mapping, .is.staged, NA)
  mapping[staged] <- lapply(mapping[staged], .stage.part, "start")
  mapping <- mapping[!vapply(mapping, function(q) .is.calculated(q) || .is.scaled(q) || is.null(.expr.of(q)), NA)]
  for (n in names(mapping)) .warn.extraction(.expr.of(mapping[[n]]), data, .env.of(mapping[[n]], plot$plot_env))
  values <- lapply(mapping, function(q) tryCatch(.evaluate(q, data, plot$plot_env), error = function(e) stop(structure(class = c("simpleError", "error", "condition"), list(message = conditionMessage(e), call = quote(FUN()))))))
  values <- values[!vapply(values, is.null, NA)]
  for (n in names(values)) if (is.matrix(values[[n]]) && ncol(values[[n]]) == 1L) values[[n]] <- as.vector(values[[n]])
  n <- .count(data)
  if (n == 0L && length(values) && is.waive(layer$data.given)) n <- max(lengths(values))
  for (a in names(values)) if (!.has.default(scales, a)) .default.scale(scales, a, values[[a]], plot$plot_env)
  bad <- vapply(values, function(v) !(is.atomic(v) || is.list(v) || is.factor(v)), NA)
  if (any(bad)) .stop("Aesthetics are not valid data columns.\n✖ The following aesthetics are invalid:\n", paste0("✖ `", names(values)[bad], " = ", vapply(mapping[names(values)[bad]], function(q) paste(deparse(.expr.of(q)), collapse = ""), ""), "`", collapse = "\n"), "\nℹ Did you mistype the name of a data column or forget to add `after_stat()`?", call = quote(compute_aesthetics()))
  .check.lengths(values, n)
  values <- lapply(values, function(v) if (length(v) == n) { names(v) <- NULL; v } else if (n == 0L) v[0L] else rep(v, n))
  if (!is.null(data[["PANEL"]])) values$PANEL <- if (length(data[["PANEL"]]) == n) data[["PANEL"]] else rep(factor(1L), n)
  else values$PANEL <- rep(factor(1L), n)
  .frame(values, n)
}
.check.lengths <- function(values, n) {
  sizes <- lengths(values)
  wrong <- sizes != n & sizes != 1L
  if (n == 0L) wrong <- rep(FALSE, length(sizes))
  if (any(wrong)) .stop("Aesthetics must be either length 1 or the same as the data (", n, ")\n✖ Fix the following mappings: ", .listed(paste0("`", names(values)[wrong], "`")), call = quote(check_aesthetics()))
}
# `df$x` in place of `x`.
.warn.extraction <- function(e, data, env) {
  if (!is.call(e)) return(invisible())
  if ((.calls(e, "$") || .calls(e, "[[")) && is.symbol(e[[2L]]) && !identical(e[[2L]], quote(.data))) {
    whole <- tryCatch(eval(e[[2L]], env), error = function(err) NULL)
    name <- if (.calls(e, "$")) as.character(e[[3L]]) else if (is.character(e[[3L]])) e[[3L]]
    if (is.data.frame(whole) && length(name) == 1L && name %in% names(data) && identical(as.list(whole), as.list(data)[names(whole)]))
      .warn("Use of `", paste(deparse(e), collapse = ""), "` is discouraged.\nℹ Use `", if (.calls(e, "$")) name else paste0(".data[[\"", name, "\"]]"), "` instead.")
  }
  invisible()
}

ggplot_build <- function(plot) {
  if (inherits(plot, "ggplot_built")) return(plot)
  p <- plot
  if (!length(p$layers)) p <- .plus(p, geom_blank(), "geom_blank()")
  layers <- lapply(p$layers, function(l) {
    m <- unclass(l$mapping)
    base <- if (isTRUE(l$inherit.aes)) unclass(p$mapping) else list()
    l$used <- c(m, base[setdiff(names(base), names(m))])
    l$data.given <- l$data
    l
  })
  scales <- new.env()
  scales$list <- lapply(p$scales, .copy.scale)
  data <- lapply(layers, function(l) {
    d <- if (is.waive(l$data)) p$data else if (is.function(l$data)) l$data(p$data) else l$data
    if (is.waive(d)) .frame(list(), 0L) else d
  })
  layout <- .lay.out(p$facet, data, p)
  data <- lapply(data, function(d) .panels.of(p$facet, d, layout, p))
  data <- .by.layer(layers, data, "computing aesthetics", function(l, d, k) .add.group(.compute.aesthetics(l, d, p, scales)))
  data <- lapply(data, .transform.scales, scales)
  panels <- .position.scales(layout, data, scales, p)
  data <- .map.positions(panels, data)
  data <- .by.layer(layers, data, "computing stat", function(l, d, k) .compute.stat(l, d, panels))
  params <- lapply(data, attr, "params")
  for (k in seq_along(layers)) layers[[k]]$computed <- params[[k]]
  data <- .by.layer(layers, data, "mapping stat to aesthetics", function(l, d, k) .map.stat(l, d, p, scales))
  .add.missing(scales, c("x", "y"), p)
  data <- .by.layer(layers, data, "setting up geom", function(l, d, k) .setup.geom(l, d))
  for (k in seq_along(layers)) layers[[k]]$drawing <- attr(data[[k]], "drawing")
  data <- .by.layer(layers, data, "computing position", function(l, d, k) .compute.position(l, d, panels))
  panels <- .retrain(panels, data, scales, layout, p)
  data <- .map.positions(panels, data)
  data <- .other.scales(data, scales)
  data <- .by.layer(layers, data, "setting up geom aesthetics", function(l, d, k) .fill.defaults(l, d))
  p$layers <- layers
  built <- structure(list(data = data, layout = c(panels, list(layout = layout, panel_scales_x = panels$x, panel_scales_y = panels$y, coord = p$coordinates, facet = p$facet)), plot = p, scales = scales), class = "ggplot_built")
  built$layout$panel_params <- .panel.ranges(built)
  built
}
layer_data <- function(plot = last_plot(), i = 1L) { d <- ggplot_build(plot)$data[[i]]; attr(d, "params") <- NULL; attr(d, "drawing") <- NULL; d }
layer_scales <- function(plot, i = 1L, j = 1L) { b <- ggplot_build(plot); list(x = b$layout$x[[i]], y = b$layout$y[[j]]) }
ggplotGrob <- function(x) structure(list(plot = x), class = c("gtable", "gTree", "grob", "gDesc"))
ggplot_gtable <- function(data) ggplotGrob(data[["plot"]])

.flipped <- function(flip, data) {
  if (!isTRUE(flip)) return(data)
  swap <- c(x = "y", xmin = "ymin", xmax = "ymax", xend = "yend", xintercept = "yintercept", xlower = "lower", xmiddle = "middle", xupper = "upper", xmin_final = "ymin_final", xmax_final = "ymax_final")
  both <- c(swap, setNames(names(swap), swap))
  known <- match(names(data), names(both))
  names(data) <- ifelse(is.na(known), names(data), unname(both[known]))
  data
}
# The direction of a layer: bars lie, lines go up, when y is what is counted along.
.is.flipped <- function(data, params, kind, name = NULL) {
  if (!is.null(params[["orientation"]]) && !is.na(params[["orientation"]])) return(params[["orientation"]] == "y")
  x <- data[["x"]]; y <- data[["y"]]
  has <- names(data)
  if (kind == "range") {
    if (any(c("ymin", "ymax") %in% has) && !any(c("xmin", "xmax") %in% has)) return(FALSE)
    if (any(c("xmin", "xmax") %in% has) && !any(c("ymin", "ymax") %in% has)) return(TRUE)
  }
  if (kind == "line") return(FALSE)
  if (is.null(x) && is.null(y)) return(FALSE)
  if (is.null(x) || is.null(y)) return(if (kind == "single") is.null(x) else FALSE)
  dx <- .is.discrete(x); dy <- .is.discrete(y)
  if (dx != dy) return(if (kind == "continuous") FALSE else dy)
  if (kind == "main" && is.numeric(x) && is.numeric(y) && !dx) {
    whole <- function(v) all(v == round(v), na.rm = TRUE)
    if (whole(x) != whole(y)) return(whole(y))
    if (identical(name, "bar")) {
      # Bars stand at distances that do not change.
      even <- function(v) { d <- diff(sort(unique(v))); length(d) < 2L || all(abs(d / min(d) - round(d / min(d))) < 1e-8) }
      zero <- function(v) any(v == 0, na.rm = TRUE) && !all(v == 0, na.rm = TRUE)
      if (even(x) != even(y)) return(even(y))
    }
  }
  FALSE
}

.compute.stat <- function(l, data, panels) {
  stat <- l$stat
  if (!.count(data)) return(structure(data, params = l$stat_params))
  params <- l$stat_params
  params[["layer_name"]] <- l$geom$name
  if (!is.null(stat$setup_params)) params <- stat$setup_params(data, params)
  if (!is.null(stat$setup_data)) data <- stat$setup_data(data, params)
  .missing.aes(stat$required_aes, c(names(data), names(l$aes_params)), paste0("stat_", stat$name), quote(compute_layer()))
  data <- .remove.missing(data, params[["na.rm"]], c(stat$required_aes, stat$non_missing_aes), paste0("stat_", stat$name), finite = TRUE)
  if (!is.null(stat$compute_layer)) return(structure(stat$compute_layer(data, params, panels), params = params))
  if (!.count(data)) return(structure(data, params = params))
  dropped <- character()
  parts <- lapply(.split(data, data[["PANEL"]]), function(d) {
    k <- as.integer(d[["PANEL"]][1L])
    scales <- list(x = .panel.scale(panels, "x", k), y = .panel.scale(panels, "y", k))
    if (!is.null(stat$compute_panel)) return(stat$compute_panel(d, scales, params))
    groups <- .split(d, d[["group"]])
    .bind(lapply(groups, function(g) {
      new <- tryCatch(stat$compute_group(g, scales, params), error = function(e) {
        .warn("Computation failed in `stat_", stat$name, "()`\nCaused by error", { c <- conditionCall(e); if (is.call(c)) paste0(" in `", deparse(c[[1L]])[1L], "()`") }, ":\n! ", conditionMessage(e))
        .frame(list(), 0L)
      })
      n <- .count(new)
      if (!n) return(new)
      same <- vapply(g, function(v) length(unique(v)) == 1L, NA)
      dropped <<- union(dropped, setdiff(names(g)[!same], c(names(new), stat$dropped_aes, .position.aes)))
      kept <- setdiff(names(g)[same], c(names(new), stat$dropped_aes))
      .frame(c(as.list(new), lapply(unclass(g)[kept], function(v) rep(v[1L], n))), n)
    }))
  })
  lost <- setdiff(dropped, c("group", "PANEL", "weight", "label"))
  lost <- intersect(lost, c(names(l$geom$default_aes)))
  if (length(lost)) .warn("The following aesthetics were dropped during statistical transformation: ", paste0(lost, collapse = ", "), "\nℹ This can happen when ggplot fails to infer the correct grouping structure in\n  the data.\nℹ Did you forget to specify a `group` aesthetic or to convert a numerical\n  variable into a factor?")
  structure(.bind(parts), params = params)
}
.map.stat <- function(l, data, p, scales) {
  if (!.count(data)) return(data)
  mapping <- l$used
  mapping <- mapping[!vapply(mapping, is.null, NA)]
  defaults <- l$stat$default_aes
  mapping <- c(mapping, defaults[setdiff(names(defaults), names(mapping))])
  mapping <- mapping[!names(mapping) %in% names(l$aes_params)]
  staged <- vapply(mapping, .is.staged, NA)
  later <- lapply(mapping[staged], .stage.part, "after_stat")
  later <- later[!vapply(later, function(q) is.null(.expr.of(q)), NA)]
  chosen <- c(mapping[!staged & vapply(mapping, .is.calculated, NA)], later)
  if (!length(chosen)) return(data)
  mask <- c(as.list(data), list(.data = data))
  new <- lapply(chosen, function(q) eval(.strip.stage(.expr.of(q)), mask, .env.of(q, p$plot_env)))
  n <- .count(data)
  for (a in names(new)) if (!.has.default(scales, a)) .default.scale(scales, a, new[[a]], p$plot_env)
  bad <- lengths(new) != n & lengths(new) != 1L
  if (any(bad)) .check.lengths(new, n)
  new <- lapply(new, function(v) rep(v, length.out = n))
  if (!identical(l$stat$retransform, FALSE)) new <- as.list(.transform.scales(.frame(new, n), scales))
  out <- c(new, unclass(data)[setdiff(names(data), names(new))])
  attr(out, "params") <- NULL
  .frame(out[names(out) != ""], n)
}
.setup.geom <- function(l, data) {
  if (!.count(data)) return(structure(data, drawing = l$geom_params))
  g <- l$geom
  params <- c(l$geom_params, l$aes_params)
  params[["flipped_aes"]] <- if (!is.null(data[["flipped_aes"]])) any(data[["flipped_aes"]]) else NULL
  params[["outlier"]] <- NULL
  .missing.aes(g[["required_aes"]], c(names(data), names(l$aes_params)), paste0("geom_", g[["name"]]), quote(compute_geom_1()))
  if (!is.null(g[["setup_params"]])) params <- g[["setup_params"]](data, params)
  if (!is.null(g[["setup_data"]])) data <- g[["setup_data"]](data, params)
  structure(data, drawing = params)
}
.fill.defaults <- function(l, data) {
  n <- .count(data)
  if (!n) return(data)
  attr(data, "drawing") <- NULL
  defaults <- l$geom$default_aes
  missing <- setdiff(names(defaults), names(data))
  defaults <- defaults[missing]
  defaults <- defaults[!vapply(defaults, is.null, NA)]
  for (a in names(defaults)) data[[a]] <- rep(defaults[[a]], n)
  .check.lengths(l$aes_params, n)
  for (a in names(l$aes_params)) data[[a]] <- rep(l$aes_params[[a]], length.out = n)
  mapping <- l$used
  late <- mapping[vapply(mapping, function(q) !is.null(q) && (.is.scaled(q) || .is.staged(q)), NA)]
  for (a in names(late)) {
    q <- late[[a]]
    if (.is.staged(q)) q <- .stage.part(q, "after_scale")
    if (is.null(.expr.of(q))) next
    data[[a]] <- rep(eval(.strip.stage(.expr.of(q)), as.list(data), .env.of(q, globalenv())), length.out = n)
  }
  data
}
"""#)
}
