/// ggplot2: coordinates, and panels side by side.
enum GGPlotFacets {
  static let source = LibrarySource("ggplot2", #"""
.coord <- function(kind, xlim = NULL, ylim = NULL, expand = TRUE, clip = "on", ratio = NULL, default = FALSE, theta = "x", start = 0, direction = 1, trans = NULL)
  structure(list(kind = kind, xlim = xlim, ylim = ylim, expand = expand, clip = clip, ratio = ratio, default = default, theta = theta, start = start, direction = direction, trans = trans), class = c(paste0("Coord", toupper(substr(kind, 1L, 1L)), substring(kind, 2L)), "Coord", "ggproto", "gg"))
coord_cartesian <- function(xlim = NULL, ylim = NULL, expand = TRUE, default = FALSE, clip = "on") .coord("cartesian", xlim, ylim, expand, clip, default = default)
coord_flip <- function(xlim = NULL, ylim = NULL, expand = TRUE, clip = "on") .coord("flip", xlim, ylim, expand, clip)
coord_fixed <- function(ratio = 1, xlim = NULL, ylim = NULL, expand = TRUE, clip = "on") .coord("fixed", xlim, ylim, expand, clip, ratio)
coord_equal <- function(ratio = 1, xlim = NULL, ylim = NULL, expand = TRUE, clip = "on") .coord("fixed", xlim, ylim, expand, clip, ratio)
coord_polar <- function(theta = "x", start = 0, direction = 1, clip = "on") .coord("polar", theta = match.arg(theta, c("x", "y")), start = start, direction = sign(direction), clip = clip)
coord_trans <- function(x = "identity", y = "identity", xlim = NULL, ylim = NULL, clip = "on", expand = TRUE) .coord("trans", xlim, ylim, expand, clip, trans = list(x = as.trans(x), y = as.trans(y)))

# Facets.
facet_null <- function(shrink = TRUE) structure(list(kind = "FacetNull"), class = c("FacetNull", "Facet", "ggproto", "gg"))
.facet.vars <- function(f, env) {
  if (is.null(f)) return(list())
  if (inherits(f, "quosures") || inherits(f, "uneval")) {
    f <- unclass(f)
    labels <- names(f)
    names(f) <- vapply(seq_along(f), function(k) if (!is.null(labels) && nzchar(labels[k])) labels[k] else paste(deparse(.expr.of(f[[k]])), collapse = ""), "")
    return(f)
  }
  if (is.character(f)) return(setNames(lapply(f, function(n) .quosure(parse(text = n)[[1L]], env)), f))
  if (inherits(f, "formula")) return(.formula.vars(f[[length(f)]], environment(f)))
  if (is.list(f)) return(do.call(c, lapply(f, .facet.vars, env)))
  .stop("Can't use this as facets", call = quote(as_facets_list()))
}
.formula.vars <- function(e, env) {
  if (is.call(e) && (identical(e[[1L]], quote(`+`)) || identical(e[[1L]], quote(`*`))) && length(e) == 3L) return(c(.formula.vars(e[[2L]], env), .formula.vars(e[[3L]], env)))
  if (identical(e, quote(.)) || is.numeric(e)) return(list())
  setNames(list(.quosure(e, env)), paste(deparse(e), collapse = ""))
}
facet_wrap <- function(facets, nrow = NULL, ncol = NULL, scales = "fixed", shrink = TRUE, labeller = "label_value", as.table = TRUE, switch = NULL, drop = TRUE, dir = "h", strip.position = "top") {
  scales <- match.arg(scales, c("fixed", "free_x", "free_y", "free"))
  v <- if (inherits(facets, "formula") && length(facets) == 3L) c(.formula.vars(facets[[2L]], environment(facets)), .formula.vars(facets[[3L]], environment(facets))) else .facet.vars(facets, parent.frame())
  structure(list(kind = "FacetWrap", rows = list(), cols = v, nrow = nrow, ncol = ncol, free.x = scales %in% c("free", "free_x"), free.y = scales %in% c("free", "free_y"), labeller = labeller, dir = dir, strip.position = strip.position, as.table = as.table, drop = drop, space = "fixed"), class = c("FacetWrap", "Facet", "ggproto", "gg"))
}
facet_grid <- function(rows = NULL, cols = NULL, scales = "fixed", space = "fixed", shrink = TRUE, labeller = "label_value", as.table = TRUE, switch = NULL, drop = TRUE, margins = FALSE, facets = NULL) {
  if (!is.null(facets)) rows <- facets
  scales <- match.arg(scales, c("fixed", "free_x", "free_y", "free"))
  env <- parent.frame()
  if (is.character(rows) && length(rows) == 1L && grepl("~", rows, fixed = TRUE)) rows <- as.formula(rows, env)
  if (inherits(rows, "formula")) { cols <- .formula.vars(rows[[length(rows)]], environment(rows)); rows <- if (length(rows) == 3L) .formula.vars(rows[[2L]], environment(rows)) else list() }
  else { rows <- .facet.vars(rows, env); cols <- .facet.vars(cols, env) }
  structure(list(kind = "FacetGrid", rows = rows, cols = cols, free.x = scales %in% c("free", "free_x"), free.y = scales %in% c("free", "free_y"), labeller = labeller, switch = switch, as.table = as.table, drop = drop, space = space), class = c("FacetGrid", "Facet", "ggproto", "gg"))
}
.facet.values <- function(vars, data, env) {
  out <- list()
  for (n in names(vars)) {
    v <- tryCatch(.evaluate(vars[[n]], data, env), error = function(e) NULL)
    if (is.null(v) || is.function(v) || (.count(data) > 0L && !length(v) %in% c(1L, .count(data)))) next
    if (n %in% all.vars(.expr.of(vars[[n]])) && !n %in% names(data) && !length(v)) next
    # A variable of the caller that the data lacks does not divide it.
    if (!any(all.vars(.expr.of(vars[[n]])) %in% c(names(data), ".data"))) next
    out[[n]] <- rep(v, length.out = .count(data))
  }
  out
}
.lay.out <- function(facet, data, p) {
  all <- c(if (is.waive(p$data)) list() else list(p$data), data)
  all <- Filter(is.data.frame, all)
  if (facet[["kind"]] == "FacetNull" || !length(c(facet[["rows"]], facet[["cols"]]))) return(.frame(list(PANEL = factor(1L), ROW = 1L, COL = 1L, SCALE_X = 1L, SCALE_Y = 1L), 1L))
  combine <- function(vars) {
    if (!length(vars)) return(NULL)
    values <- lapply(all, function(d) .facet.values(vars, d, p$plot_env))
    whole <- vapply(values, function(v) all(names(vars) %in% names(v)) && length(v[[1L]]) > 0L, NA)
    if (!any(whole)) {
      lost <- names(vars)[!vapply(names(vars), function(n) any(vapply(values, function(v) n %in% names(v), NA)), NA)]
      where <- c("Plot is", paste0("Layer ", seq_along(data), " is"))
      .stop("At least one layer must contain all faceting variables: ", .listed(paste0("`", names(vars), "`")), "\n", paste0("✖ ", where[seq_along(values)], " missing ", .listed(paste0("`", if (length(lost)) lost else names(vars), "`")), collapse = "\n"), call = quote(combine_vars(data, params$plot_env, vars, drop = params$drop)))
    }
    base <- .bind(lapply(values[whole], function(v) .frame(v[names(vars)])))
    base <- .rows(base, !duplicated(.combinations(unclass(base))))
    .rows(base, order(.combinations(unclass(base))))
  }
  if (facet[["kind"]] == "FacetWrap") {
    base <- combine(facet[["cols"]])
    n <- .count(base)
    if (is.null(facet[["ncol"]]) && is.null(facet[["nrow"]])) { d <- n2mfrow(n); nrow <- d[2L]; ncol <- d[1L] }
    else if (is.null(facet[["ncol"]])) { nrow <- facet[["nrow"]]; ncol <- ceiling(n / nrow) }
    else if (is.null(facet[["nrow"]])) { ncol <- facet[["ncol"]]; nrow <- ceiling(n / ncol) }
    else { nrow <- facet[["nrow"]]; ncol <- facet[["ncol"]]; if (nrow * ncol < n) .stop("Need ", n, " panels, but together `nrow` and `ncol` only provide ", nrow * ncol, ".\nℹ Please increase `ncol` and/or `nrow`.", call = quote(wrap_dims())) }
    k <- seq_len(n) - 1L
    row <- if (facet[["dir"]] == "v") k %% nrow else k %/% ncol
    col <- if (facet[["dir"]] == "v") k %/% nrow else k %% ncol
    if (!facet[["as.table"]]) row <- nrow - 1L - row
    return(.frame(c(list(PANEL = factor(seq_len(n)), ROW = as.integer(row + 1L), COL = as.integer(col + 1L)), as.list(base), list(SCALE_X = if (facet[["free.x"]]) seq_len(n) else rep(1L, n), SCALE_Y = if (facet[["free.y"]]) seq_len(n) else rep(1L, n))), n))
  }
  rows <- combine(facet[["rows"]]); cols <- combine(facet[["cols"]])
  nr <- if (is.null(rows)) 1L else .count(rows); nc <- if (is.null(cols)) 1L else .count(cols)
  r <- rep(seq_len(nr), each = nc); k <- rep(seq_len(nc), nr)
  row <- if (facet[["as.table"]]) r else nr - r + 1L
  .frame(c(list(PANEL = factor(seq_len(nr * nc)), ROW = row, COL = k), if (!is.null(rows)) as.list(.rows(rows, r)), if (!is.null(cols)) as.list(.rows(cols, k)), list(SCALE_X = if (facet[["free.x"]]) k else rep(1L, nr * nc), SCALE_Y = if (facet[["free.y"]]) row else rep(1L, nr * nc))), nr * nc)
}
.panels.of <- function(facet, d, layout, p) {
  n <- .count(d)
  vars <- c(facet[["rows"]], facet[["cols"]])
  if (!length(vars)) { if (n) d$PANEL <- rep(factor(1L), n); return(d) }
  if (!n) return(d)
  v <- .facet.values(vars, d, p$plot_env)
  known <- names(v)
  # What lacks a variable is shown in every panel.
  if (length(known) < length(vars)) {
    free <- setdiff(names(vars), known)
    times <- which(!duplicated(.combinations(unclass(layout)[free])))
    extra <- unclass(layout)[free]
    i <- rep(seq_len(n), length(times)); j <- rep(times, each = n)
    d <- .rows(d, i)
    v <- c(lapply(v, `[`, i), lapply(extra, `[`, j))
    n <- length(i)
  }
  key <- function(list) do.call(paste, c(lapply(names(vars), function(a) as.character(list[[a]])), sep = "\r"))
  d$PANEL <- layout$PANEL[match(key(v), key(unclass(layout)))]
  .rows(d, !is.na(d$PANEL))
}
# Labels of strips: a function of a data frame of values, giving a list of character vectors.
label_value <- function(labels, multi_line = TRUE) { out <- lapply(labels, as.character); if (multi_line) out else list(do.call(paste, c(out, sep = ", "))) }
label_both <- function(labels, multi_line = TRUE, sep = ": ") { out <- Map(function(n, v) paste0(n, sep, as.character(v)), names(labels), labels); if (multi_line) unname(out) else list(do.call(paste, c(unname(out), sep = ", "))) }
label_context <- function(labels, multi_line = TRUE, sep = ": ") if (length(labels) == 1L) label_value(labels, multi_line) else label_both(labels, multi_line, sep)
label_parsed <- function(labels, multi_line = TRUE) lapply(labels, function(v) lapply(as.character(v), function(s) parse(text = s)[[1L]]))
label_wrap_gen <- function(width = 25, multi_line = TRUE) function(labels) lapply(labels, function(v) vapply(strwrap(as.character(v), width, simplify = FALSE), paste, "", collapse = "\n"))
labeller <- function(..., .rows = NULL, .cols = NULL, .multi_line = TRUE, .default = label_value) { given <- list(...); force(.default); function(labels) {
  Map(function(n, v) { l <- given[[n]]; if (is.null(l)) .default(setNames(list(v), n))[[1L]] else .apply.labeller(l, n, v) }, names(labels), labels)
} }
as_labeller <- function(x, default = label_value, multi_line = TRUE) { force(x); function(labels) Map(function(n, v) .apply.labeller(x, n, v), names(labels), labels) }
.apply.labeller <- function(l, n, v) {
  if (is.character(l) && length(l) == 1L && is.null(names(l))) l <- match.fun(l)
  if (is.function(l)) {
    if (identical(l, label_both) || identical(l, label_value) || identical(l, label_parsed)) return(l(setNames(list(v), n))[[1L]])
    out <- l(if ("labels" %in% names(formals(l))) setNames(list(as.character(v)), n) else as.character(v))
    return(if (is.list(out)) out[[1L]] else out)
  }
  at <- match(as.character(v), names(l))
  ifelse(is.na(at), as.character(v), l[at])
}
.strip.labels <- function(facet, vars, layout) {
  values <- unclass(layout)[names(vars)]
  l <- facet[["labeller"]]
  if (is.character(l)) l <- match.fun(l)
  if (inherits(l, "labeller")) l <- unclass(l)
  out <- l(structure(values, class = "data.frame", row.names = .set_row_names(.count(layout))))
  if (is.character(out)) out <- list(out)
  out
}
"""#)
}
