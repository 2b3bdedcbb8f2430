/// reshape2: data frames melted into one value a row, and cast into tables again.
enum Reshape2Package {
  static let package = PackageLibrary(name: "reshape2", version: "1.4.4", source: LibrarySource("reshape2", #"""
melt <- function(data, ..., na.rm = FALSE, value.name = "value") UseMethod("melt", data)
melt.default <- function(data, ..., na.rm = FALSE, value.name = "value") {
  if (na.rm) data <- data[!is.na(data)]
  setNames(data.frame(data, stringsAsFactors = FALSE), value.name)
}
melt.data.frame <- function(data, id.vars, measure.vars, variable.name = "variable", ..., na.rm = FALSE, value.name = "value", factorsAsStrings = TRUE) {
  named <- function(vars) if (is.numeric(vars)) names(data)[vars] else as.character(vars)
  unknown <- function(vars, kind) if (any(strange <- !(vars %in% names(data)))) stop(kind, " variables not found in data: ", paste(vars[strange], collapse = ", "), call. = FALSE)
  if (!missing(id.vars)) unknown(id.vars <- named(id.vars), "id")
  if (!missing(measure.vars)) unknown(measure.vars <- named(measure.vars), "measure")
  if (missing(id.vars) && missing(measure.vars)) {
    discrete <- vapply(data, function(v) is.factor(v) || is.character(v) || is.logical(v), NA)
    id.vars <- names(data)[discrete]
    measure.vars <- names(data)[!discrete]
    if (length(id.vars)) message("Using ", paste(id.vars, collapse = ", "), " as id variables") else message("No id variables; using all as measure variables")
  } else if (missing(id.vars)) id.vars <- setdiff(names(data), measure.vars)
  else if (missing(measure.vars)) measure.vars <- setdiff(names(data), id.vars)
  n <- nrow(data)
  measured <- lapply(measure.vars, function(v) data[[v]])
  kinds <- unique(lapply(measured, attributes))
  if (length(kinds) > 1L) {
    if (!all(vapply(measured, function(v) is.null(attributes(v)) || is.factor(v), NA))) warning("attributes are not identical across measure variables; they will be dropped", call. = FALSE)
  }
  if (any(vapply(measured, is.factor, NA)) && (factorsAsStrings || length(kinds) > 1L)) measured <- lapply(measured, function(v) if (is.factor(v)) as.character(v) else v)
  value <- if (length(kinds) == 1L && length(measured) && inherits(measured[[1L]], c("Date", "POSIXct", "factor"))) do.call(c, measured) else unlist(lapply(measured, as.vector))
  if (is.null(value)) value <- logical()
  out <- lapply(id.vars, function(v) { column <- data[[v]]; if (length(measure.vars)) rep(column, length(measure.vars)) else column[0L] })
  names(out) <- id.vars
  out[[variable.name]] <- factor(rep(seq_along(measure.vars), each = n), levels = seq_along(measure.vars), labels = measure.vars)
  out[[value.name]] <- value
  out <- structure(out, class = "data.frame", row.names = seq_len(n * length(measure.vars)))
  if (na.rm) out[!is.na(out[[value.name]]), , drop = FALSE] else out
}
melt.array <- function(data, varnames = names(dimnames(data)), ..., na.rm = FALSE, as.is = FALSE, value.name = "value") {
  d <- dim(data)
  dn <- dimnames(data)
  if (is.null(dn)) dn <- vector("list", length(d))
  blank <- if (is.null(varnames)) rep(TRUE, length(d)) else !nzchar(varnames)
  if (is.null(varnames)) varnames <- character(length(d))
  varnames[blank] <- paste0("Var", seq_along(d))[blank]
  labels <- lapply(seq_along(d), function(k) {
    x <- dn[[k]]
    if (is.null(x)) return(seq_len(d[k]))
    if (as.is) return(x)
    x <- type.convert(x, as.is = TRUE)
    if (is.character(x)) factor(x, levels = unique(x)) else x
  })
  out <- expand.grid(labels, KEEP.OUT.ATTRS = FALSE, stringsAsFactors = FALSE)
  names(out) <- varnames
  attributes(data) <- NULL
  out[[value.name]] <- data
  if (na.rm) out[!is.na(data), , drop = FALSE] else out
}
melt.matrix <- melt.array
melt.table <- melt.array
melt.list <- function(data, ..., level = 1) {
  parts <- lapply(data, function(part) if (is.list(part) && !is.data.frame(part)) melt.list(part, ..., level = level + 1) else melt(part, ...))
  labels <- names(data)
  if (is.null(labels)) labels <- seq_along(data)
  out <- .bindFill(parts)
  out[[paste0("L", level)]] <- rep(labels, vapply(parts, nrow, 0L))
  out
}
.bindFill <- function(parts) {
  columns <- unique(unlist(lapply(parts, names)))
  rows <- vapply(parts, nrow, 0L)
  out <- lapply(columns, function(column) {
    pieces <- lapply(seq_along(parts), function(k) { v <- parts[[k]][[column]]; if (is.null(v)) rep(NA, rows[k]) else if (is.factor(v)) as.character(v) else v })
    unlist(pieces, use.names = FALSE)
  })
  names(out) <- columns
  for (column in columns) {
    kinds <- lapply(parts, function(p) p[[column]])
    if (any(vapply(kinds, is.factor, NA))) out[[column]] <- factor(out[[column]], levels = unique(unlist(lapply(kinds, levels))))
  }
  structure(out, class = "data.frame", row.names = seq_len(sum(rows)))
}
.castSides <- function(formula, names, value.var) {
  text <- if (is.character(formula)) formula else paste(deparse(formula, 500L), collapse = "")
  lapply(strsplit(text, "~", fixed = TRUE)[[1L]], function(side) {
    vars <- trimws(strsplit(side, "+", fixed = TRUE)[[1L]])
    vars <- vars[nzchar(vars) & vars != "."]
    vars
  }) -> sides
  used <- setdiff(unlist(sides), "...")
  rest <- setdiff(names, c(used, value.var))
  lapply(sides, function(vars) unlist(lapply(vars, function(v) if (v == "...") rest else v)))
}
.guessValue <- function(data) {
  if ("value" %in% names(data)) return("value")
  if ("(all)" %in% names(data)) return("(all)")
  last <- names(data)[ncol(data)]
  message("Using ", last, " as value column: use value.var to override.")
  last
}
# The combinations of some columns in their order, and each row's place among them.
.castKeys <- function(data, vars, drop, env) {
  if (!length(vars)) return(list(at = rep(1L, nrow(data)), labels = structure(list(. = factor(".")), names = ".", class = "data.frame", row.names = 1L), n = 1L))
  columns <- lapply(vars, function(v) { e <- str2lang(if (grepl("^[A-Za-z.][A-Za-z0-9._]*$", v) || !is.null(data[[v]])) paste0("`", v, "`") else v); eval(e, data, env) })
  names(columns) <- vars
  each <- lapply(columns, function(v) {
    levels <- if (is.factor(v)) { if (drop) levels(v)[levels(v) %in% v] else levels(v) } else sort(unique(v))
    at <- match(as.character(v), as.character(levels))
    if (anyNA(v)) { at[is.na(v)] <- length(levels) + 1L; gone <- TRUE } else gone <- FALSE
    list(at = at, levels = if (is.factor(v)) factor(c(levels, if (gone) NA), levels = levels(v), ordered = is.ordered(v)) else c(levels, if (gone) NA))
  })
  size <- vapply(each, function(e) length(e$levels), 0L)
  code <- rep(0, nrow(data))
  for (k in seq_along(each)) code <- code * size[k] + each[[k]]$at - 1
  present <- if (drop) sort(unique(code)) else seq_len(prod(size)) - 1
  rest <- present
  labels <- vector("list", length(each))
  for (k in rev(seq_along(each))) { labels[[k]] <- each[[k]]$levels[rest %% size[k] + 1]; rest <- rest %/% size[k] }
  names(labels) <- vars
  list(at = match(code, present), labels = structure(labels, class = "data.frame", row.names = seq_along(present)), n = length(present))
}
.castLabels <- function(labels) do.call(paste, c(lapply(unname(unclass(labels)), as.character), list(sep = "_")))
.cast <- function(data, formula, fun.aggregate, ..., margins, subset, fill, drop, value.var, env) {
  if (!(value.var %in% names(data))) stop("value.var (", value.var, ") not found in input", call. = FALSE)
  if (!is.null(subset)) { keep <- Reduce(`&`, lapply(subset, eval, data, env)); data <- data[!is.na(keep) & keep, , drop = FALSE] }
  sides <- .castSides(formula, names(data), value.var)
  if (!isFALSE(margins) && !is.null(margins)) data <- add_margins(data, unlist(sides), margins, groups = sides)
  keys <- lapply(sides, function(vars) .castKeys(data, vars, drop, env))
  size <- vapply(keys, `[[`, 0L, "n")
  at <- rep(0, nrow(data))
  for (k in rev(seq_along(keys))) at <- at * size[k] + keys[[k]]$at - 1
  at <- at + 1
  value <- data[[value.var]]
  if (is.null(fun.aggregate) && anyDuplicated(at)) { message("Aggregation function missing: defaulting to length"); fun.aggregate <- length }
  total <- prod(size)
  if (is.null(fun.aggregate)) {
    out <- value[match(seq_len(total), at)]
    if (!is.null(fill)) out[is.na(out)] <- fill
  } else {
    groups <- split(value, factor(at, levels = seq_len(total)))
    fun <- match.fun(fun.aggregate)
    default <- if (is.null(fill)) suppressWarnings(tryCatch(fun(value[0L], ...), error = function(e) NA)) else fill
    filled <- lengths(groups) > 0L
    results <- vector("list", total)
    results[filled] <- lapply(unname(groups[filled]), fun, ...)
    if (any(lengths(results[filled]) != 1L)) stop("Aggregation function should return a single value", call. = FALSE)
    results[!filled] <- list(if (length(default)) default else NA)
    out <- do.call(c, results)
  }
  list(values = out, size = size, labels = lapply(keys, `[[`, "labels"))
}
dcast <- function(data, formula, fun.aggregate = NULL, ..., margins = NULL, subset = NULL, fill = NULL, drop = TRUE, value.var = .guessValue(data)) {
  force(value.var)
  if (length(.castSides(formula, names(data), value.var)) > 2L) stop("Dataframes have at most two output dimensions", call. = FALSE)
  cells <- .cast(data, formula, fun.aggregate, ..., margins = margins, subset = subset, fill = fill, drop = drop, value.var = value.var, env = parent.frame())
  columns <- lapply(seq_len(cells$size[2L]), function(k) cells$values[(k - 1L) * cells$size[1L] + seq_len(cells$size[1L])])
  names(columns) <- .castLabels(cells$labels[[2L]])
  rows <- unclass(cells$labels[[1L]])
  attr(rows, "row.names") <- NULL
  if (identical(names(rows), ".")) rows[[1L]] <- as.character(rows[[1L]])
  structure(c(rows, columns), class = "data.frame", row.names = seq_len(cells$size[1L]))
}
acast <- function(data, formula, fun.aggregate = NULL, ..., margins = NULL, subset = NULL, fill = NULL, drop = TRUE, value.var = .guessValue(data)) {
  force(value.var)
  cells <- .cast(data, formula, fun.aggregate, ..., margins = margins, subset = subset, fill = fill, drop = drop, value.var = value.var, env = parent.frame())
  array(cells$values, cells$size, lapply(cells$labels, .castLabels))
}
recast <- function(data, formula, ..., id.var, measure.var) {
  melted <- if (missing(id.var) && missing(measure.var)) melt(data) else if (missing(measure.var)) melt(data, id.vars = id.var) else if (missing(id.var)) melt(data, measure.vars = measure.var) else melt(data, id.vars = id.var, measure.vars = measure.var)
  dcast(melted, formula, ...)
}
colsplit <- function(string, pattern, names) {
  n <- length(names)
  parts <- lapply(strsplit(as.character(string), pattern), function(p) if (length(p) > n) c(p[seq_len(n - 1L)], paste(p[n:length(p)], collapse = "")) else c(p, rep("", n - length(p))))
  m <- do.call(rbind, parts)
  out <- lapply(seq_len(n), function(k) type.convert(m[, k], as.is = TRUE))
  structure(out, names = names, class = "data.frame", row.names = seq_along(parts))
}
# Copies of the rows in which the named variables say "(all)": for TRUE every tail of each side's variables.
add_margins <- function(df, vars, margins = TRUE, groups = list(vars)) {
  if (isTRUE(margins)) margins <- unlist(groups)
  tails <- lapply(groups, function(g) {
    chosen <- lapply(which(g %in% margins), function(k) g[k:length(g)])
    c(list(character()), chosen)
  })
  sets <- Reduce(function(a, b) unlist(lapply(b, function(y) lapply(a, function(x) c(x, y))), recursive = FALSE), tails)
  sets <- unique(sets)
  sets <- sets[order(lengths(sets))]
  for (v in intersect(vars, margins)) df[[v]] <- factor(df[[v]], levels = c(if (is.factor(df[[v]])) levels(df[[v]]) else as.character(sort(unique(df[[v]]))), "(all)"))
  for (v in setdiff(unlist(sets), margins)) df[[v]] <- factor(df[[v]], levels = c(if (is.factor(df[[v]])) levels(df[[v]]) else as.character(sort(unique(df[[v]]))), "(all)"))
  out <- do.call(rbind, lapply(sets, function(s) { for (v in s) df[[v]][] <- "(all)"; df }))
  row.names(out) <- NULL
  out
}
smiths <- data.frame(subject = c("John Smith", "Mary Smith"), time = c(1L, 1L), age = c(33, NA), weight = c(90, NA), height = c(1.87, 1.54))
"""#), methodClasses: ["default", "data.frame", "array", "matrix", "table", "list"])
}
