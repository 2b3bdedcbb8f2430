/// ggplot2: how everything that is not data looks.
enum GGPlotThemes {
  static let source = LibrarySource("ggplot2", #"""
rel <- function(x) structure(x, class = "rel")
print.rel <- function(x, ...) { print(noquote(paste0(as.numeric(unclass(x)), " *"))); invisible(x) }
.element <- function(kind, parts) structure(parts, class = c(paste0("element_", kind), "element"))
element_blank <- function() structure(list(), class = c("element_blank", "element"))
element_line <- function(colour = NULL, linewidth = NULL, linetype = NULL, lineend = NULL, color = NULL, arrow = NULL, inherit.blank = FALSE, size = NULL) {
  if (!is.null(size)) { .deprecated("element_line", "The `size` argument of `element_line()` is deprecated as of ggplot2 3.4.0.\nℹ Please use the `linewidth` argument instead."); linewidth <- size }
  .element("line", list(colour = colour %n% color, linewidth = linewidth, linetype = linetype, lineend = lineend, arrow = if (is.null(arrow)) FALSE else arrow, inherit.blank = inherit.blank))
}
element_rect <- function(fill = NULL, colour = NULL, linewidth = NULL, linetype = NULL, color = NULL, inherit.blank = FALSE, size = NULL) {
  if (!is.null(size)) { .deprecated("element_rect", "The `size` argument of `element_rect()` is deprecated as of ggplot2 3.4.0.\nℹ Please use the `linewidth` argument instead."); linewidth <- size }
  .element("rect", list(fill = fill, colour = colour %n% color, linewidth = linewidth, linetype = linetype, inherit.blank = inherit.blank))
}
element_text <- function(family = NULL, face = NULL, colour = NULL, size = NULL, hjust = NULL, vjust = NULL, angle = NULL, lineheight = NULL, color = NULL, margin = NULL, debug = NULL, inherit.blank = FALSE)
  .element("text", list(family = family, face = face, colour = colour %n% color, size = size, hjust = hjust, vjust = vjust, angle = angle, lineheight = lineheight, margin = margin, debug = debug, inherit.blank = inherit.blank))
margin <- function(t = 0, r = 0, b = 0, l = 0, unit = "pt") { u <- .unit.of(c(t, r, b, l), unit); class(u) <- c("margin", class(u)); u }
.unit.of <- function(x, u) unit(x, u)
# What an element takes from when it does not say itself.
.parents <- c(title = "text", axis.line = "line", axis.text = "text", axis.title = "title", axis.ticks = "line", panel.grid = "line", panel.grid.major = "panel.grid", panel.grid.minor = "panel.grid", strip.text = "text",
  axis.line.x = "axis.line", axis.line.x.top = "axis.line.x", axis.line.x.bottom = "axis.line.x", axis.line.y = "axis.line", axis.line.y.left = "axis.line.y", axis.line.y.right = "axis.line.y",
  axis.text.x = "axis.text", axis.text.x.top = "axis.text.x", axis.text.x.bottom = "axis.text.x", axis.text.y = "axis.text", axis.text.y.left = "axis.text.y", axis.text.y.right = "axis.text.y",
  axis.ticks.length.x = "axis.ticks.length", axis.ticks.length.x.top = "axis.ticks.length.x", axis.ticks.length.x.bottom = "axis.ticks.length.x", axis.ticks.length.y = "axis.ticks.length", axis.ticks.length.y.left = "axis.ticks.length.y", axis.ticks.length.y.right = "axis.ticks.length.y",
  axis.ticks.x = "axis.ticks", axis.ticks.x.top = "axis.ticks.x", axis.ticks.x.bottom = "axis.ticks.x", axis.ticks.y = "axis.ticks", axis.ticks.y.left = "axis.ticks.y", axis.ticks.y.right = "axis.ticks.y",
  axis.title.x = "axis.title", axis.title.x.top = "axis.title.x", axis.title.x.bottom = "axis.title.x", axis.title.y = "axis.title", axis.title.y.left = "axis.title.y", axis.title.y.right = "axis.title.y",
  legend.background = "rect", legend.spacing.x = "legend.spacing", legend.spacing.y = "legend.spacing", legend.key = "rect", legend.key.height = "legend.key.size", legend.key.width = "legend.key.size", legend.text = "text", legend.title = "title", legend.box.background = "rect",
  panel.background = "rect", panel.border = "rect", panel.spacing.x = "panel.spacing", panel.spacing.y = "panel.spacing", panel.grid.major.x = "panel.grid.major", panel.grid.major.y = "panel.grid.major", panel.grid.minor.x = "panel.grid.minor", panel.grid.minor.y = "panel.grid.minor",
  strip.background = "rect", strip.background.x = "strip.background", strip.background.y = "strip.background", strip.text.x = "strip.text", strip.text.x.top = "strip.text.x", strip.text.x.bottom = "strip.text.x", strip.text.y = "strip.text", strip.text.y.left = "strip.text.y", strip.text.y.right = "strip.text.y",
  strip.placement.x = "strip.placement", strip.placement.y = "strip.placement", plot.background = "rect", plot.title = "title", plot.subtitle = "title", plot.caption = "title", plot.tag = "title")
.roots <- c("line", "rect", "text", "aspect.ratio", "axis.ticks.length", "legend.margin", "legend.spacing", "legend.key.size", "legend.text.align", "legend.title.align", "legend.position", "legend.direction", "legend.justification", "legend.box", "legend.box.just", "legend.box.margin", "legend.box.spacing",
  "panel.spacing", "panel.ontop", "plot.title.position", "plot.caption.position", "plot.tag.position", "plot.margin", "strip.clip", "strip.placement", "strip.switch.pad.grid", "strip.switch.pad.wrap", "complete", "validate")
theme <- function(..., complete = FALSE, validate = TRUE) {
  parts <- list(...)
  if (length(parts) == 1L && is.list(parts[[1L]]) && is.null(names(parts))) parts <- parts[[1L]]
  names(parts) <- gsub("color", "colour", names(parts), fixed = TRUE)
  parts <- parts[!vapply(parts, is.null, NA)]
  if (complete) parts <- lapply(parts, function(e) { if (inherits(e, "element") && !inherits(e, "element_blank")) e$inherit.blank <- TRUE; e })
  structure(parts, class = c("theme", "gg"), complete = complete, validate = validate)
}
is.theme <- function(x) inherits(x, "theme")
.check.element <- function(name, e) {
  if (!name %in% names(.parents) && !name %in% .roots)
    .stop("The `", name, "` theme element is not defined in the element hierarchy.", call = quote(mapply(validate_element, theme, names(theme), MoreArgs = list(element_tree = get_element_tree()))))
}
.merge.element <- function(new, old, name) {
  if (is.null(old) || inherits(new, "element_blank") || inherits(old, "element_blank") || !inherits(new, "element")) return(new)
  if (inherits(old, "element") && class(new)[1L] != class(old)[1L]) .stop("Problem merging the `", name, "` theme element\nCaused by error in `merge_element()`:\n! Only elements of the same class can be merged", call = quote(plot_theme(plot)))
  for (n in names(old)) if (is.null(new[[n]]) || identical(new[[n]], FALSE) && n == "arrow") new[n] <- list(old[[n]])
  structure(new, class = class(old))
}
.add.theme <- function(old, new) {
  if (is.null(new)) return(old)
  if (is.list(new) && !is.object(new)) { for (e in new) old <- .add.theme(old, e); return(old) }
  if (!inherits(new, "theme")) .stop("Can't add non-theme objects to a theme object")
  if (isTRUE(attr(new, "complete"))) return(new)
  for (n in names(new)) .check.element(n, new[[n]])
  out <- unclass(old)
  kept <- attributes(old)
  for (n in names(new)) out[[n]] <- .merge.element(new[[n]], old[[n]], n)
  structure(out, class = c("theme", "gg"), complete = isTRUE(kept$complete), validate = TRUE)
}
`%+replace%` <- function(e1, e2) { out <- unclass(e1); for (n in names(e2)) out[[n]] <- e2[[n]]; structure(out, class = c("theme", "gg"), complete = isTRUE(attr(e1, "complete"))) }
theme_get <- function() if (is.null(.state$theme)) theme_grey() else .state$theme
theme_set <- function(new) { old <- theme_get(); .state$theme <- new; invisible(old) }
theme_update <- function(...) theme_set(.add.theme(theme_get(), theme(...)))
theme_replace <- function(...) theme_set(theme_get() %+replace% theme(...))
print.theme <- function(x, ...) {
  for (n in names(x)) { e <- x[[n]]; cat(n, ": ", if (inherits(e, "element")) paste0(class(e)[1L], " ", paste(names(e), vapply(e, function(v) paste(format(v), collapse = " "), ""), sep = " = ", collapse = ", ")) else paste(format(e), collapse = " "), "\n", sep = "") }
  invisible(x)
}
.full.theme <- function(p) {
  own <- p$theme
  if (isTRUE(attr(own, "complete"))) {
    base <- theme_grey()
    missing <- setdiff(names(base), names(own))
    # A complete theme stands by itself; only what it says nothing of at all comes from the default.
    full <- unclass(own)
    for (n in intersect(missing, c("line", "rect", "text", "title", "plot.margin", "legend.key.size", "legend.spacing", "panel.spacing", "axis.ticks.length"))) full[[n]] <- base[[n]]
    return(full)
  }
  full <- unclass(.add.theme(theme_get(), own))
  full
}
# An element with all it inherits; sizes as multiples of the parent's are worked out.
.calc <- function(theme, name) {
  e <- theme[[name]]
  parent <- .parents[name]
  if (inherits(e, "element_blank")) return(NULL)
  if (is.na(parent)) return(e)
  if (is.null(e)) return(.calc(theme, parent))
  if (!inherits(e, "element")) return(if (inherits(e, "rel")) { up <- .calc(theme, parent); up * as.numeric(unclass(e)) } else e)
  up <- theme[[parent]]
  if (inherits(.blank.of(theme, parent), "element_blank")) { if (isTRUE(e$inherit.blank)) return(NULL); up <- theme_grey()[[.root.of(parent)]] } else up <- .calc(theme, parent)
  if (is.null(up)) return(e)
  for (n in names(up)) {
    if (is.null(e[[n]]) || (n == "arrow" && identical(e[[n]], FALSE))) e[n] <- list(up[[n]])
    else if (inherits(e[[n]], "rel")) e[[n]] <- as.numeric(unclass(e[[n]])) * as.numeric(up[[n]])
  }
  e
}
calc_element <- function(element, theme, ...) { e <- .calc(unclass(theme), element); if (is.null(e)) element_blank() else e }
.root.of <- function(name) { while (!is.na(.parents[name])) name <- .parents[[name]]; name }
.blank.of <- function(theme, name) { repeat { e <- theme[[name]]; if (!is.null(e)) return(e); name <- .parents[name]; if (is.na(name)) return(NULL) } }

theme_grey <- function(base_size = 11, base_family = "", base_line_size = base_size / 22, base_rect_size = base_size / 22) {
  half <- base_size / 2
  theme(line = element_line(colour = "black", linewidth = base_line_size, linetype = 1, lineend = "butt"), rect = element_rect(fill = "white", colour = "black", linewidth = base_rect_size, linetype = 1),
    text = element_text(family = base_family, face = "plain", colour = "black", size = base_size, lineheight = 0.9, hjust = 0.5, vjust = 0.5, angle = 0, margin = margin(), debug = FALSE),
    axis.line = element_blank(), axis.text = element_text(size = rel(0.8), colour = "grey30"), axis.text.x = element_text(margin = margin(t = 0.8 * half / 2), vjust = 1), axis.text.x.top = element_text(margin = margin(b = 0.8 * half / 2), vjust = 0),
    axis.text.y = element_text(margin = margin(r = 0.8 * half / 2), hjust = 1), axis.text.y.right = element_text(margin = margin(l = 0.8 * half / 2), hjust = 0), axis.ticks = element_line(colour = "grey20"), axis.ticks.length = unit(half / 2, "pt"),
    axis.title.x = element_text(margin = margin(t = half / 2), vjust = 1), axis.title.x.top = element_text(margin = margin(b = half / 2), vjust = 0), axis.title.y = element_text(angle = 90, margin = margin(r = half / 2), vjust = 1), axis.title.y.right = element_text(angle = -90, margin = margin(l = half / 2), vjust = 0),
    legend.background = element_rect(colour = NA), legend.spacing = unit(2 * half, "pt"), legend.margin = margin(half, half, half, half), legend.key = element_rect(fill = "grey95", colour = NA), legend.key.size = unit(1.2, "lines"), legend.text = element_text(size = rel(0.8)), legend.title = element_text(hjust = 0),
    legend.position = "right", legend.justification = "center", legend.box.margin = margin(0, 0, 0, 0, "cm"), legend.box.background = element_blank(), legend.box.spacing = unit(2 * half, "pt"),
    panel.background = element_rect(fill = "grey92", colour = NA), panel.border = element_blank(), panel.grid = element_line(colour = "white"), panel.grid.minor = element_line(linewidth = rel(0.5)), panel.spacing = unit(half, "pt"), panel.ontop = FALSE,
    strip.background = element_rect(fill = "grey85", colour = NA), strip.clip = "inherit", strip.text = element_text(colour = "grey10", size = rel(0.8), margin = margin(0.8 * half, 0.8 * half, 0.8 * half, 0.8 * half)), strip.text.y = element_text(angle = -90), strip.text.y.left = element_text(angle = 90), strip.placement = "inside",
    strip.switch.pad.grid = unit(half / 2, "pt"), strip.switch.pad.wrap = unit(half / 2, "pt"), plot.background = element_rect(colour = "white"), plot.title = element_text(size = rel(1.2), hjust = 0, vjust = 1, margin = margin(b = half)), plot.title.position = "panel", plot.subtitle = element_text(hjust = 0, vjust = 1, margin = margin(b = half)),
    plot.caption = element_text(size = rel(0.8), hjust = 1, vjust = 1, margin = margin(t = half)), plot.caption.position = "panel", plot.tag = element_text(size = rel(1.2), hjust = 0.5, vjust = 0.5), plot.tag.position = "topleft", plot.margin = margin(half, half, half, half), complete = TRUE)
}
theme_gray <- theme_grey
.derived <- function(base, ...) { out <- base %+replace% theme(..., complete = TRUE); attr(out, "complete") <- TRUE; out }
theme_bw <- function(base_size = 11, base_family = "", base_line_size = base_size / 22, base_rect_size = base_size / 22)
  .derived(theme_grey(base_size, base_family, base_line_size, base_rect_size), panel.background = element_rect(fill = "white", colour = NA), panel.border = element_rect(fill = NA, colour = "grey20"), panel.grid = element_line(colour = "grey92"), panel.grid.minor = element_line(linewidth = rel(0.5)), strip.background = element_rect(fill = "grey85", colour = "grey20"), legend.key = element_rect(fill = "white", colour = NA))
theme_linedraw <- function(base_size = 11, base_family = "", base_line_size = base_size / 22, base_rect_size = base_size / 22)
  .derived(theme_bw(base_size, base_family, base_line_size, base_rect_size), axis.text = element_text(colour = "black", size = rel(0.8)), axis.ticks = element_line(colour = "black", linewidth = rel(0.5)), panel.border = element_rect(fill = NA, colour = "black", linewidth = rel(1)), panel.grid = element_line(colour = "black"), panel.grid.major = element_line(linewidth = rel(0.1)), panel.grid.minor = element_line(linewidth = rel(0.05)),
    strip.background = element_rect(fill = "black"), strip.text = element_text(colour = "white", size = rel(0.8), margin = margin(0.4 * base_size, 0.4 * base_size, 0.4 * base_size, 0.4 * base_size)))
theme_light <- function(base_size = 11, base_family = "", base_line_size = base_size / 22, base_rect_size = base_size / 22)
  .derived(theme_grey(base_size, base_family, base_line_size, base_rect_size), panel.background = element_rect(fill = "white", colour = NA), panel.border = element_rect(fill = NA, colour = "grey70", linewidth = rel(1)), panel.grid = element_line(colour = "grey87"), panel.grid.major = element_line(linewidth = rel(0.5)), panel.grid.minor = element_line(linewidth = rel(0.25)), axis.ticks = element_line(colour = "grey70", linewidth = rel(0.5)), legend.key = element_rect(fill = "white", colour = NA),
    strip.background = element_rect(fill = "grey70", colour = NA), strip.text = element_text(colour = "white", size = rel(0.8), margin = margin(0.4 * base_size, 0.4 * base_size, 0.4 * base_size, 0.4 * base_size)))
theme_dark <- function(base_size = 11, base_family = "", base_line_size = base_size / 22, base_rect_size = base_size / 22)
  .derived(theme_grey(base_size, base_family, base_line_size, base_rect_size), panel.background = element_rect(fill = "grey50", colour = NA), panel.grid = element_line(colour = "grey42"), panel.grid.major = element_line(linewidth = rel(0.5)), panel.grid.minor = element_line(linewidth = rel(0.25)), axis.ticks = element_line(colour = "grey20", linewidth = rel(0.5)), legend.key = element_rect(fill = "grey50", colour = NA),
    strip.background = element_rect(fill = "grey15", colour = NA), strip.text = element_text(colour = "grey90", size = rel(0.8), margin = margin(0.4 * base_size, 0.4 * base_size, 0.4 * base_size, 0.4 * base_size)))
theme_minimal <- function(base_size = 11, base_family = "", base_line_size = base_size / 22, base_rect_size = base_size / 22)
  .derived(theme_bw(base_size, base_family, base_line_size, base_rect_size), axis.ticks = element_blank(), legend.background = element_blank(), legend.key = element_blank(), panel.background = element_blank(), panel.border = element_blank(), strip.background = element_blank(), plot.background = element_blank())
theme_classic <- function(base_size = 11, base_family = "", base_line_size = base_size / 22, base_rect_size = base_size / 22)
  .derived(theme_bw(base_size, base_family, base_line_size, base_rect_size), panel.border = element_blank(), panel.grid.major = element_blank(), panel.grid.minor = element_blank(), axis.line = element_line(colour = "black", linewidth = rel(1)), legend.key = element_blank(), strip.background = element_rect(fill = "white", colour = "black", linewidth = rel(2)))
theme_test <- function(base_size = 11, base_family = "", base_line_size = base_size / 22, base_rect_size = base_size / 22)
  .derived(theme_bw(base_size, base_family, base_line_size, base_rect_size), panel.grid.major = element_blank(), panel.grid.minor = element_blank())
theme_void <- function(base_size = 11, base_family = "", base_line_size = base_size / 22, base_rect_size = base_size / 22) {
  half <- base_size / 2
  theme(line = element_blank(), rect = element_blank(), text = element_text(family = base_family, face = "plain", colour = "black", size = base_size, lineheight = 0.9, hjust = 0.5, vjust = 0.5, angle = 0, margin = margin(), debug = FALSE), axis.text = element_blank(), axis.title = element_blank(), axis.ticks.length = unit(0, "pt"),
    legend.key.size = unit(1.2, "lines"), legend.position = "right", legend.text = element_text(size = rel(0.8)), legend.title = element_text(hjust = 0), legend.spacing = unit(2 * half, "pt"), legend.box.spacing = unit(half, "pt"), legend.margin = margin(), strip.clip = "inherit", strip.text = element_text(size = rel(0.8)), strip.switch.pad.grid = unit(half / 2, "pt"), strip.switch.pad.wrap = unit(half / 2, "pt"), panel.ontop = FALSE, panel.spacing = unit(half, "pt"),
    plot.margin = unit(c(0, 0, 0, 0), "lines"), plot.title = element_text(size = rel(1.2), hjust = 0, vjust = 1, margin = margin(t = half)), plot.title.position = "panel", plot.subtitle = element_text(hjust = 0, vjust = 1, margin = margin(t = half)), plot.caption = element_text(size = rel(0.8), hjust = 1, vjust = 1, margin = margin(t = half)), plot.caption.position = "panel", plot.tag = element_text(size = rel(1.2), hjust = 0.5, vjust = 0.5), plot.tag.position = "topleft", complete = TRUE)
}
"""#)
}
