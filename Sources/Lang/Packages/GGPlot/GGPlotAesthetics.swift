/// ggplot2, part one: mappings of variables to aesthetics, and plots as sums of parts.
enum GGPlotAesthetics {
  static let source = LibrarySource("ggplot2", #"""
# Names of other packages that ggplot2 shows as its own.
alpha <- scales::alpha
unit <- grid::unit
arrow <- grid::arrow
# The error another call is told to have met, with words in ggplot2's order.
.stop <- function(..., call = NULL, class = NULL) stop(structure(class = c(class, "rlang_error", "error", "condition"), list(message = paste0(...), call = call)))
.warn <- function(..., class = "rlang_warning") warning(structure(class = c(class, "warning", "condition"), list(message = paste0(...), call = NULL)))
.tell <- function(...) message(...)
# Text as wide as the console.
.wrapped <- function(..., width = getOption("width") + 1) paste(strwrap(paste0(...), width = width), collapse = "\n")
.narrow <- function(...) .wrapped(..., width = 0.9 * getOption("width"))
`%|w|%` <- function(a, b) if (is.null(a) || inherits(a, "waiver")) b else a
waiver <- function() structure(list(), class = "waiver")
is.waive <- function(x) inherits(x, "waiver")
.once <- new.env()
# Words of old habits are said once in a session.
.deprecated <- function(key, ...) {
  if (exists(key, envir = .once, inherits = FALSE)) return(invisible())
  assign(key, TRUE, envir = .once)
  warning(structure(class = c("lifecycle_warning_deprecated", "warning", "condition"), list(message = paste0(...), call = NULL)))
}

# Aesthetics have one name each.
.names.of.aes <- c(color = "colour", col = "colour", fg = "colour", bg = "fill", pch = "shape", cex = "size", lty = "linetype", lwd = "linewidth", srt = "angle", vjust = "vjust", hjust = "hjust", min = "ymin", max = "ymax")
standardise_aes_names <- function(x) {
  x <- sub("color", "colour", x, fixed = TRUE)
  known <- match(x, names(.names.of.aes))
  ifelse(is.na(known), x, .names.of.aes[known])
}
# An expression with the scope it was written in; constants stay themselves.
.quosure <- function(expr, env) {
  if (!is.symbol(expr) && !is.call(expr)) return(expr)
  structure(call("~", expr), class = c("quosure", "formula"), .Environment = env)
}
.is.quosure <- function(q) inherits(q, "quosure")
.expr.of <- function(q) if (.is.quosure(q)) unclass(q)[[2L]] else q
.env.of <- function(q, otherwise) if (.is.quosure(q)) { e <- attr(q, ".Environment"); if (is.null(e)) otherwise else e } else otherwise
# `!!x` is the value of x, `{{ x }}` what the caller gave for it.
.unquote <- function(expr, env) {
  if (!is.call(expr)) return(expr)
  if (identical(expr[[1L]], quote(`!`)) && is.call(expr[[2L]]) && identical(expr[[2L]][[1L]], quote(`!`))) {
    value <- eval(expr[[2L]][[2L]], env)
    return(.expr.of(value))
  }
  if (identical(expr[[1L]], quote(`{`)) && length(expr) == 2L && is.call(expr[[2L]]) && identical(expr[[2L]][[1L]], quote(`{`)) && length(expr[[2L]]) == 2L)
    return(eval(call("substitute", expr[[2L]][[2L]]), env))
  for (k in seq_along(expr)[-1L]) if (!identical(expr[[k]], quote(expr = ))) expr[[k]] <- .unquote(expr[[k]], env)
  expr
}
aes <- function(x, y, ...) {
  env <- parent.frame()
  exprs <- as.list(match.call(expand.dots = TRUE))[-1L]
  .aes(exprs, env)
}
.aes <- function(exprs, env) {
  labels <- names(exprs)
  if (length(exprs) && (is.null(labels) || any(!nzchar(labels)))) {
    free <- setdiff(c("x", "y"), labels)
    at <- which(if (is.null(labels)) rep(TRUE, length(exprs)) else !nzchar(labels))
    if (length(at) > length(free)) .stop("Aesthetics must be named.")
    if (is.null(labels)) labels <- character(length(exprs))
    labels[at] <- free[seq_along(at)]
  }
  out <- list()
  for (k in seq_along(exprs)) {
    e <- .unquote(exprs[[k]], env)
    out[standardise_aes_names(labels[k])] <- list(if (is.null(e)) NULL else .quosure(e, env))
  }
  structure(out, class = "uneval")
}
aes_ <- function(x, y, ...) {
  env <- parent.frame()
  args <- c(if (!missing(x)) list(x = x), if (!missing(y)) list(y = y), list(...))
  names(args) <- standardise_aes_names(names(args))
  structure(lapply(args, function(a) if (inherits(a, "formula")) .quosure(a[[2L]], environment(a)) else .quosure(a, env)), class = "uneval")
}
aes_string <- function(x, y, ...) {
  .deprecated("aes_string", "`aes_string()` was deprecated in ggplot2 3.0.0.\nℹ Please use tidy evaluation ideoms with `aes()`")
  env <- parent.frame()
  args <- c(if (!missing(x)) list(x = x), if (!missing(y)) list(y = y), list(...))
  names(args) <- standardise_aes_names(names(args))
  structure(lapply(args, function(a) if (is.character(a)) .quosure(parse(text = a[1L])[[1L]], env) else .quosure(a, env)), class = "uneval")
}
aes_q <- aes_
print.uneval <- function(x, ...) {
  cat("Aesthetic mapping: \n")
  if (!length(x)) cat("<empty>\n")
  else cat(paste0("* ", format(paste0("`", names(x), "`")), " -> ", vapply(x, .shown, ""), "\n"), sep = "")
  invisible(x)
}
.shown <- function(q) {
  e <- .expr.of(q)
  if (is.null(e)) "NULL" else if (is.character(e)) encodeString(e, quote = "\"") else if (is.symbol(e) || is.call(e)) paste0("`", paste(deparse(e, 500L), collapse = "\n"), "`") else format(e)
}
`[.uneval` <- function(x, i, ...) structure(unclass(x)[i], class = "uneval")
`$<-.uneval` <- function(x, name, value) { y <- unclass(x); y[name] <- list(value); structure(y, class = "uneval") }
print.quosure <- function(x, ...) { cat("<quosure>\nexpr: ^", deparse(.expr.of(x)), "\n", sep = ""); invisible(x) }
vars <- function(...) {
  env <- parent.frame()
  exprs <- as.list(substitute(list(...)))[-1L]
  structure(lapply(exprs, function(e) .quosure(.unquote(e, env), env)), class = c("quosures", "list"))
}
quo <- function(expr) .quosure(substitute(expr), parent.frame())
enquo <- function(arg) {
  frame <- parent.frame()
  .quosure(eval(call("substitute", substitute(arg)), frame), sys.frame(sys.parent(2L)))
}
ensym <- function(arg) { e <- eval(call("substitute", substitute(arg)), parent.frame()); if (is.character(e)) as.name(e) else e }
sym <- function(x) as.name(x)
syms <- function(x) lapply(x, as.name)
quo_name <- function(quo) paste(deparse(.expr.of(quo)), collapse = "")
as_label <- function(x) { e <- .expr.of(x); if (is.character(e)) e else paste(deparse(e), collapse = "") }
after_stat <- function(x) x
after_scale <- function(x) x
stage <- function(start = NULL, after_stat = NULL, after_scale = NULL) start
stat <- function(x) x

# What an expression says of the stage it is computed in.
.is.dotted <- function(name) nchar(name) > 4L & startsWith(name, "..") & endsWith(name, "..")
.mentions <- function(expr, test) {
  if (is.symbol(expr)) return(FALSE)
  if (!is.call(expr)) return(FALSE)
  if (test(expr)) return(TRUE)
  for (e in as.list(expr)[-1L]) if (!identical(e, quote(expr = )) && .mentions(e, test)) return(TRUE)
  FALSE
}
.calls <- function(expr, name) is.call(expr) && (identical(expr[[1L]], as.name(name)) || identical(expr[[1L]], call("::", quote(ggplot2), as.name(name))))
.has.dots <- function(expr) any(.is.dotted(all.names(expr, functions = FALSE)))
.is.calculated <- function(q) {
  e <- .expr.of(q)
  if (is.null(e) || is.character(e) || is.numeric(e) || is.logical(e)) return(FALSE)
  if (.has.dots(e)) {
    name <- Filter(.is.dotted, all.names(e, functions = FALSE))[1L]
    .deprecated("..", "The dot-dot notation (`", name, "`) was deprecated in ggplot2 3.4.0.\nℹ Please use `after_stat(", gsub("^\\.\\.|\\.\\.$", "", name), ")` instead.")
    return(TRUE)
  }
  .mentions(e, function(c) .calls(c, "after_stat") || .calls(c, "stat"))
}
.is.scaled <- function(q) { e <- .expr.of(q); is.call(e) && .mentions(e, function(c) .calls(c, "after_scale")) }
.is.staged <- function(q) { e <- .expr.of(q); .calls(e, "stage") }
# `..count..`, `stat(count)` and `after_stat(count)` as what they compute.
.strip.stage <- function(expr) {
  if (is.symbol(expr)) { n <- as.character(expr); return(if (.is.dotted(n)) as.name(substr(n, 3L, nchar(n) - 2L)) else expr) }
  if (!is.call(expr)) return(expr)
  if (.calls(expr, "after_stat") || .calls(expr, "after_scale") || .calls(expr, "stat")) return(.strip.stage(expr[[2L]]))
  for (k in seq_along(expr)[-1L]) if (!identical(expr[[k]], quote(expr = ))) expr[[k]] <- .strip.stage(expr[[k]])
  expr
}
.stage.part <- function(q, part) {
  e <- match.call(stage, .expr.of(q))
  .quosure(e[[part]], .env.of(q, globalenv()))
}
.label.of <- function(name, q) {
  if (.is.staged(q)) q <- .stage.part(q, "start")
  e <- .expr.of(q)
  if (is.null(e) || (!is.symbol(e) && !is.call(e))) return(structure(name, fallback = TRUE))
  e <- .strip.stage(e)
  # The pronoun says no more than the column.
  if (is.call(e) && length(e) == 3L && identical(e[[2L]], quote(.data))) {
    if (identical(e[[1L]], quote(`$`))) return(as.character(e[[3L]]))
    if (identical(e[[1L]], quote(`[[`))) return(if (is.character(e[[3L]])) e[[3L]] else as.character(tryCatch(eval(e[[3L]], .env.of(q, globalenv())), error = function(err) deparse(e[[3L]]))))
  }
  text <- if (is.symbol(e)) as.character(e) else deparse(e, 500L)
  if (length(text) > 1L) paste0(text[1L], "...") else text
}
.labels.of <- function(mapping) Map(.label.of, names(mapping), mapping)

fortify <- function(model, data, ...) UseMethod("fortify")
fortify.data.frame <- function(model, data, ...) model
fortify.tbl_df <- function(model, data, ...) model
fortify.tbl <- function(model, data, ...) model
fortify.NULL <- function(model, data, ...) waiver()
fortify.function <- function(model, data, ...) model
fortify.formula <- function(model, data, ...) { f <- model; function(.x) eval(f[[2L]], list(.x = .x, . = .x), environment(f)) }
fortify.lm <- function(model, data = model$model, ...) {
  inf <- influence(model)
  data$.hat <- inf$hat; data$.sigma <- inf$sigma; data$.cooksd <- cooks.distance(model); data$.fitted <- predict(model); data$.resid <- resid(model); data$.stdresid <- rstandard(model)
  data
}
fortify.default <- function(model, data, ...) {
  what <- if (is.object(model)) paste0("an S3 object with class <", paste(class(model), collapse = "/"), ">")
    else if (is.array(model) && length(dim(model)) > 2L) "an array" else switch(typeof(model), integer = "an integer vector", double = if (length(model) == 1L) "a number" else "a double vector", character = if (length(model) == 1L) "a string" else "a character vector", logical = "a logical vector", list = "a list", paste0("a ", typeof(model)))
  if (is.numeric(model) && length(model) == 1L && is.integer(model)) what <- "an integer"
  .stop(.wrapped("`data` must be a <data.frame>, or an object coercible by `fortify()`, not ", what, "."), if (inherits(model, "uneval")) "\nℹ Did you accidentally pass `aes()` to the `data` argument?", call = quote(fortify(data, ...)))
}

ggplot <- function(data = NULL, mapping = aes(), ..., environment = parent.frame()) {
  if (!missing(mapping) && !inherits(mapping, "uneval"))
    .stop("`mapping` should be created with `aes()`.\n✖ You've supplied a <", class(mapping)[1L], "> object", call = sys.call())
  p <- structure(list(data = fortify(data, ...), layers = list(), scales = list(), mapping = if (missing(mapping)) structure(list(), class = "uneval") else mapping,
    theme = list(), coordinates = .coord("cartesian", default = TRUE), facet = facet_null(), plot_env = environment, labels = list(), guides = list()), class = c("gg", "ggplot"))
  p$labels <- .labels.of(p$mapping)
  .state$last <- p
  p
}
.state <- new.env()
last_plot <- function() .state$last
set_last_plot <- function(value) .state$last <- value
is.ggplot <- function(x) inherits(x, "ggplot")
`+.gg` <- function(e1, e2) {
  if (missing(e2)) .stop("Cannot use `+` with a single argument\nℹ Did you accidentally put `+` on a new line?")
  name <- paste(deparse(substitute(e2), 500L), collapse = "\n")
  if (inherits(e1, "theme")) return(.add.theme(e1, e2))
  if (inherits(e1, "ggplot")) { p <- .plus(e1, e2, name); .state$last <- p; return(p) }
  .stop("Cannot add <ggproto> objects together\nℹ Did you forget to add this object to a <ggplot> object?")
}
`%+%` <- function(e1, e2) e1 + e2
ggplot_add <- function(object, plot, object_name) .plus(plot, object, object_name)
.plus <- function(p, x, name) {
  if (is.null(x)) return(p)
  if (inherits(x, "Layer")) return(.add.layer(p, x))
  if (inherits(x, "Scale")) return(.add.scale(p, x))
  if (inherits(x, "theme")) { p$theme <- .add.theme(p$theme, x); return(p) }
  if (inherits(x, "labels")) { x <- unclass(x); p$labels <- c(x, p$labels[setdiff(names(p$labels), names(x))]); return(p) }
  if (inherits(x, "guides")) { p$guides <- .merge(p$guides, unclass(x)); return(p) }
  if (inherits(x, "uneval")) { m <- unclass(p$mapping); m[names(x)] <- unclass(x); p$mapping <- structure(m, class = "uneval"); p$labels[names(x)] <- .labels.of(x); return(p) }
  if (inherits(x, "Coord")) {
    if (!isTRUE(p$coordinates$default)) .tell(.wrapped("Coordinate system already present. Adding new coordinate system, which will replace the existing one."))
    p$coordinates <- x
    return(p)
  }
  if (inherits(x, "Facet")) { p$facet <- x; return(p) }
  if (is.data.frame(x)) { p$data <- x; return(p) }
  if (inherits(x, "by") || is.list(x) && !is.object(x)) { for (e in x) p <- .plus(p, e, name); return(p) }
  if (is.function(x)) .stop("Can't add `", name, "` to a <ggplot> object\nℹ Did you forget to add parentheses, as in `", name, "()`?", call = quote(ggplot_add(object, p, objectname)))
  .stop("Can't add `", name, "` to a <ggplot> object.", call = quote(ggplot_add(object, p, objectname)))
}
.merge <- function(old, new) { for (n in names(new)) old[n] <- list(new[[n]]); old }
.add.layer <- function(p, layer) {
  p$layers <- c(p$layers, list(layer))
  given <- .labels.of(layer$mapping)
  defaults <- layer$stat$default_aes
  computed <- .labels.of(defaults)
  for (n in names(given)) if (is.null(p$labels[[n]]) || isTRUE(attr(p$labels[[n]], "fallback"))) p$labels[[n]] <- given[[n]]
  for (n in names(computed)) if (is.null(p$labels[[n]])) p$labels[[n]] <- structure(computed[[n]], fallback = TRUE)
  p
}
labs <- function(..., title = waiver(), subtitle = waiver(), caption = waiver(), tag = waiver(), alt = waiver(), alt_insight = waiver()) {
  args <- list(...)
  if (length(args) == 1L && is.null(names(args)) && is.list(args[[1L]])) args <- args[[1L]]
  args <- c(args, list(title = title, subtitle = subtitle, caption = caption, tag = tag, alt = alt, alt_insight = alt_insight))
  args <- args[!vapply(args, is.waive, NA)]
  names(args) <- standardise_aes_names(names(args))
  structure(args[!duplicated(names(args))], class = "labels")
}
xlab <- function(label) labs(x = label)
ylab <- function(label) labs(y = label)
ggtitle <- function(label, subtitle = waiver()) labs(title = label, subtitle = subtitle)
guides <- function(...) {
  args <- list(...)
  if (length(args) == 1L && is.list(args[[1L]]) && is.null(names(args))) args <- args[[1L]]
  names(args) <- standardise_aes_names(names(args))
  bad <- vapply(args, isFALSE, NA)
  if (any(bad)) {
    .deprecated("guides", "The `<scale>` argument of `guides()` cannot be `FALSE`. Use \"none\" instead as\nof ggplot2 3.3.4.")
    args[bad] <- "none"
  }
  structure(args, class = "guides")
}
summary.ggplot <- function(object, ...) {
  if (!is.waive(object$data)) cat("data: ", paste(names(object$data), collapse = ", "), " [", nrow(object$data), "x", ncol(object$data), "]\n", sep = "")
  if (length(object$mapping)) cat("mapping:  ", paste0(names(object$mapping), " = ~", vapply(object$mapping, function(q) paste(deparse(.expr.of(q)), collapse = ""), ""), collapse = ", "), "\n", sep = "")
  cat("faceting: ", object$facet$kind, "\n", sep = "")
  for (l in object$layers) cat("-----------------------------------\n", "geom_", l$geom$name, "\nstat_", l$stat$name, "\nposition_", l$position$name, "\n", sep = "")
  invisible(object)
}
"""#)
}
