/// plyr: data split into pieces, each piece worked on, the results put together again.
enum PlyrPackage {
  static let package = PackageLibrary(name: "plyr", version: "1.8.8", source: LibrarySource("plyr", #"""
. <- function(..., .env = parent.frame()) {
  exprs <- as.list(substitute(list(...)))[-1L]
  .quotedNames(structure(exprs, env = .env, class = "quoted"))
}
.quotedNames <- function(x) {
  labels <- names(x)
  if (is.null(labels)) labels <- rep("", length(x))
  blank <- labels == ""
  labels[blank] <- vapply(unclass(x)[blank], function(e) paste(deparse(e), collapse = ""), "")
  at <- attributes(x)
  structure(unclass(x), names = labels, env = at$env, class = "quoted")
}
print.quoted <- function(x, ...) str(x)
`[.quoted` <- function(x, i, ...) structure(unclass(x)[i], env = attr(x, "env"), class = "quoted")
as.quoted <- function(x, env = parent.frame()) {
  if (inherits(x, "quoted")) return(x)
  if (inherits(x, "formula")) {
    parts <- function(e) if (is.call(e) && length(e) == 3L && identical(e[[1L]], as.name("+"))) c(parts(e[[2L]]), parts(e[[3L]])) else if (identical(e, quote(.))) NULL else list(e)
    return(.quotedNames(structure(unlist(lapply(as.list(x)[-1L], parts)), env = env, class = "quoted")))
  }
  if (is.null(x)) return(structure(list(), env = env, class = "quoted"))
  if (is.character(x)) return(.quotedNames(structure(lapply(x, function(s) parse(text = s)[[1L]]), names = names(x), env = env, class = "quoted")))
  if (is.numeric(x)) return(structure(as.list(x), names = paste0("V", x), env = env, class = "quoted"))
  if (is.call(x) || is.name(x)) return(.quotedNames(structure(list(x), env = env, class = "quoted")))
  stop("Cannot convert object to quoted")
}
eval.quoted <- function(exprs, envir = NULL, enclos = NULL, try = FALSE) {
  if (is.numeric(exprs)) return(envir[exprs])
  outer <- if (is.null(enclos)) attr(exprs, "env") else enclos
  lapply(setNames(unclass(exprs), names(exprs)), function(e) if (is.numeric(e) && is.data.frame(envir)) envir[[e]] else eval(e, envir, outer))
}
# Splits: lists of pieces that remember what each piece stands for.
.asFunction <- function(f) if (is.function(f)) f else if (is.character(f)) { do.call(each, as.list(f)) } else if (is.null(f)) identity else match.fun(f)
.splitRows <- function(data, vars, drop = TRUE) {
  vars <- as.quoted(vars, parent.frame(2L))
  if (!length(vars)) return(list(pieces = list(data), labels = NULL))
  columns <- eval.quoted(vars, data)
  codes <- lapply(columns, function(v) {
    levels <- if (is.factor(v)) { if (drop) levels(v)[levels(v) %in% v] else levels(v) } else sort(unique(v))
    if (anyNA(v)) levels <- c(if (is.factor(v)) as.character(levels) else levels, NA)
    list(at = match(if (is.factor(v)) as.character(v) else v, levels), levels = if (is.factor(v)) factor(levels, levels = levels(v), ordered = is.ordered(v)) else levels)
  })
  size <- vapply(codes, function(e) length(e$levels), 0L)
  code <- rep(0, nrow(data))
  for (k in seq_along(codes)) code <- code * size[k] + codes[[k]]$at - 1
  present <- if (drop) sort(unique(code)) else seq_len(prod(size)) - 1
  rest <- present
  labels <- vector("list", length(codes))
  for (k in rev(seq_along(codes))) { labels[[k]] <- codes[[k]]$levels[rest %% size[k] + 1]; rest <- rest %/% size[k] }
  labels <- structure(labels, names = names(vars), class = "data.frame", row.names = seq_along(present))
  rows <- split(seq_len(nrow(data)), factor(match(code, present), levels = seq_along(present)))
  pieces <- lapply(unname(rows), function(i) { p <- data[i, , drop = FALSE]; p })
  names(pieces) <- do.call(paste, c(lapply(unname(unclass(labels)), as.character), list(sep = ".")))
  list(pieces = pieces, labels = labels)
}
.splitSlices <- function(x, margins, expand = TRUE) {
  if (is.data.frame(x) && identical(as.integer(margins), 1L)) {
    pieces <- lapply(seq_len(nrow(x)), function(i) { p <- x[i, , drop = FALSE]; attr(p, "row.names") <- 1L; p })
    labels <- if (expand) x else data.frame(X1 = seq_len(nrow(x)))
    names(pieces) <- seq_along(pieces)
    attr(labels, "row.names") <- seq_len(nrow(x))
    return(list(pieces = pieces, labels = labels))
  }
  d <- dim(x)
  if (is.null(d)) { d <- length(x); dim(x) <- d }
  dn <- dimnames(x)
  values <- lapply(margins, function(k) { v <- dn[[k]]; if (is.null(v)) factor(seq_len(d[k])) else factor(v, levels = unique(v)) })
  names(values) <- if (is.null(names(dn))) paste0("X", seq_along(margins)) else names(dn)[margins]
  labels <- expand.grid(values, KEEP.OUT.ATTRS = FALSE)
  at <- as.matrix(expand.grid(lapply(margins, function(k) seq_len(d[k])), KEEP.OUT.ATTRS = FALSE))
  pieces <- lapply(seq_len(nrow(at)), function(r) {
    index <- rep(list(TRUE), length(d))
    index[margins] <- as.list(at[r, ])
    do.call(`[`, c(list(x), index, list(drop = TRUE)))
  })
  names(pieces) <- seq_along(pieces)
  list(pieces = pieces, labels = labels, dims = d[margins], names = lapply(values, as.character), array = TRUE)
}
.run <- function(pieces, .fun, ...) { .fun <- .asFunction(.fun); out <- vector("list", length(pieces)); for (k in seq_along(pieces)) { r <- .fun(pieces[[k]], ...); if (!is.null(r)) out[[k]] <- r }; names(out) <- names(pieces); out }
# Results as a data frame, beside the labels of their pieces.
.toFrame <- function(results, labels = NULL) {
  if (!length(results)) return(data.frame())
  kinds <- vapply(results, function(r) if (is.null(r)) "null" else if (is.data.frame(r)) "frame" else if (is.atomic(r)) "atomic" else "other", "")
  if (any(kinds == "other") || any(kinds == "frame") && any(kinds == "atomic")) stop("Results must be all atomic, or all data frames")
  if (all(kinds == "null")) return(data.frame())
  if (any(kinds == "atomic")) {
    kept <- kinds == "atomic" & lengths(results) > 0L
    rows <- lapply(results[kept], function(r) { if (is.factor(r)) r <- as.character(r); r })
    width <- unique(lengths(rows))
    body <- if (length(width) == 1L) {
      m <- do.call(rbind, unname(rows))
      names <- colnames(m)
      if (is.null(names)) names <- character(ncol(m))
      blank <- names == ""
      names[blank] <- paste0("V", seq_len(ncol(m)))[blank]
      structure(lapply(seq_len(ncol(m)), function(k) unname(m[, k])), names = names, class = "data.frame", row.names = seq_len(nrow(m)))
    } else rbind.fill(lapply(rows, function(r) { if (is.null(names(r))) names(r) <- paste0("V", seq_along(r)); as.data.frame(as.list(r), optional = TRUE) }))
    counts <- as.integer(kept)
  } else {
    counts <- vapply(results, function(r) if (is.null(r)) 0L else nrow(r), 0L)
    body <- rbind.fill(results[kinds == "frame"])
  }
  if (is.null(labels)) return(body)
  labels <- labels[!(names(labels) %in% names(body))]
  if (!length(labels)) return(body)
  labels <- lapply(unclass(labels), rep, counts)
  attr(labels, "row.names") <- NULL
  structure(c(labels, unclass(body)), class = "data.frame", row.names = seq_len(nrow(body)))
}
.toArray <- function(results, dims = length(results), names = NULL, drop = TRUE) {
  if (!length(results)) return(vector("list", 0L))
  shapes <- lapply(results, function(r) if (is.null(dim(r))) length(r) else dim(r))
  if (any(!vapply(shapes, identical, NA, shapes[[1L]]))) stop("Results must have the same dimensions.")
  if (any(lengths(results) == 0L)) stop("Results must have one or more dimensions.")
  shape <- shapes[[1L]]
  inner <- if (is.null(dim(results[[1L]]))) list(names(results[[1L]])) else dimnames(results[[1L]])
  if (is.null(inner) || all(vapply(inner, is.null, NA))) inner <- lapply(shape, function(n) if (prod(shape) > 1L) as.character(seq_len(n)))
  if (prod(shape) == 1L) { out <- if (all(vapply(results, is.atomic, NA))) unlist(unname(results)) else unname(results); if (length(dims) > 1L) return(array(out, dims, names)); if (!is.null(names)) names(out) <- names[[1L]]; return(out) }
  values <- unlist(lapply(results, as.vector), use.names = FALSE)
  out <- array(values, c(shape, dims))
  n <- length(shape)
  out <- aperm(out, c(n + seq_along(dims), seq_len(n)))
  outer <- if (is.null(names)) vector("list", length(dims)) else names
  dimnames(out) <- c(outer, inner)
  if (drop) drop(out) else out
}
.withLabels <- function(out, labels, type = "data.frame") { attr(out, "split_type") <- type; attr(out, "split_labels") <- labels; out }
llply <- function(.data, .fun = NULL, ..., .progress = "none", .inform = FALSE, .parallel = FALSE, .paropts = NULL) {
  if (is.null(.fun)) return(as.list(.data))
  if (!length(.data)) return(list())
  .run(if (is.atomic(.data)) { p <- as.list(.data); names(p) <- names(.data); p } else .data, .fun, ...)
}
ldply <- function(.data, .fun = NULL, ..., .progress = "none", .inform = FALSE, .parallel = FALSE, .paropts = NULL, .id = NA) {
  results <- llply(.data, .fun, ...)
  labels <- if (is.null(names(.data)) || is.null(.id)) NULL else {
    values <- names(.data)
    structure(setNames(list(if (is.na(.id)) values else factor(values, levels = unique(values))), if (is.na(.id)) ".id" else .id), class = "data.frame", row.names = seq_along(values))
  }
  .toFrame(results, labels)
}
laply <- function(.data, .fun = NULL, ..., .progress = "none", .inform = FALSE, .drop = TRUE, .parallel = FALSE, .paropts = NULL) {
  if (is.character(.fun)) .fun <- .asFunction(.fun)
  .toArray(unname(llply(.data, .fun, ...)), drop = .drop)
}
l_ply <- function(.data, .fun = NULL, ..., .progress = "none", .inform = FALSE, .print = FALSE, .parallel = FALSE, .paropts = NULL) {
  for (k in seq_along(.data)) { r <- .asFunction(.fun)(.data[[k]], ...); if (.print) print(r) }
  invisible()
}
.rowsOf <- function(.data, .variables, .fun, .drop, ...) { parts <- .splitRows(.data, .variables, .drop); c(parts, list(results = .run(parts$pieces, .fun, ...))) }
ddply <- function(.data, .variables, .fun = NULL, ..., .progress = "none", .inform = FALSE, .drop = TRUE, .parallel = FALSE, .paropts = NULL) {
  .variables <- as.quoted(.variables, parent.frame())
  if (nrow(.data) == 0L) return(.data)
  if (!length(.variables)) return(.toFrame(list(.asFunction(.fun)(.data, ...))))
  parts <- .rowsOf(.data, .variables, .fun, .drop, ...)
  .toFrame(parts$results, parts$labels)
}
dlply <- function(.data, .variables, .fun = NULL, ..., .progress = "none", .inform = FALSE, .drop = TRUE, .parallel = FALSE, .paropts = NULL) {
  parts <- .rowsOf(.data, as.quoted(.variables, parent.frame()), .fun, .drop, ...)
  .withLabels(parts$results, parts$labels)
}
daply <- function(.data, .variables, .fun = NULL, ..., .progress = "none", .inform = FALSE, .drop_i = TRUE, .drop_o = TRUE, .parallel = FALSE, .paropts = NULL) {
  parts <- .rowsOf(.data, as.quoted(.variables, parent.frame()), .fun, .drop_i, ...)
  values <- lapply(parts$labels, function(v) if (is.factor(v)) levels(v)[levels(v) %in% v] else sort(unique(v)))
  dims <- lengths(values)
  at <- 1
  step <- 1
  for (k in seq_along(values)) { at <- at + (match(parts$labels[[k]], values[[k]]) - 1) * step; step <- step * dims[k] }
  results <- unname(parts$results)
  if (all(lengths(results) == 1L)) {
    out <- rep(NA, prod(dims))
    out[at] <- unlist(results)
    return(if (length(dims) == 1L) setNames(out, as.character(values[[1L]])) else array(out, unname(dims), lapply(values, as.character)))
  }
  all <- rep(list(rep(NA, length(results[[1L]]))), prod(dims))
  names(all[[1L]]) <- names(results[[1L]])
  all[at] <- results
  .toArray(all, unname(dims), lapply(values, as.character), .drop_o)
}
d_ply <- function(.data, .variables, .fun = NULL, ..., .progress = "none", .inform = FALSE, .drop = TRUE, .print = FALSE, .parallel = FALSE, .paropts = NULL) {
  parts <- .splitRows(.data, as.quoted(.variables, parent.frame()), .drop)
  l_ply(parts$pieces, .fun, ..., .print = .print)
}
alply <- function(.data, .margins, .fun = NULL, ..., .expand = TRUE, .progress = "none", .inform = FALSE, .parallel = FALSE, .paropts = NULL, .dims = FALSE) {
  parts <- .splitSlices(.data, .margins, .expand)
  .withLabels(.run(parts$pieces, .fun, ...), parts$labels, "array")
}
adply <- function(.data, .margins, .fun = NULL, ..., .expand = TRUE, .progress = "none", .inform = FALSE, .parallel = FALSE, .paropts = NULL, .id = NA) {
  parts <- .splitSlices(.data, .margins, .expand)
  labels <- parts$labels
  if (is.null(.id)) labels <- NULL else if (!is.na(.id[1L])) names(labels) <- .id
  .toFrame(.run(parts$pieces, .fun, ...), labels)
}
aaply <- function(.data, .margins, .fun = NULL, ..., .expand = TRUE, .progress = "none", .inform = FALSE, .drop = TRUE, .parallel = FALSE, .paropts = NULL) {
  parts <- .splitSlices(.data, .margins, .expand)
  .toArray(unname(.run(parts$pieces, .fun, ...)), if (is.null(parts$dims)) length(parts$pieces) else parts$dims, if (is.null(parts$names)) list(names(parts$pieces)) else parts$names, .drop)
}
a_ply <- function(.data, .margins, .fun = NULL, ..., .expand = TRUE, .progress = "none", .inform = FALSE, .print = FALSE, .parallel = FALSE, .paropts = NULL) l_ply(.splitSlices(.data, .margins, .expand)$pieces, .fun, ..., .print = .print)
.argumentsOf <- function(.data) {
  if (is.matrix(.data) && !is.list(.data)) { labels <- as.data.frame(.data, optional = TRUE); if (is.null(colnames(.data))) names(labels) <- rep("", ncol(.data)) } else labels <- .data
  rows <- lapply(seq_len(nrow(labels)), function(i) lapply(unclass(labels), function(v) v[[i]]))
  rows <- lapply(rows, function(r) { attr(r, "row.names") <- NULL; if (all(names(r) == "")) unname(r) else r })
  names(rows) <- seq_along(rows)
  attr(labels, "row.names") <- seq_along(rows)
  list(rows = rows, labels = labels)
}
mlply <- function(.data, .fun = NULL, ..., .expand = TRUE, .progress = "none", .inform = FALSE, .parallel = FALSE, .paropts = NULL) {
  parts <- .argumentsOf(.data)
  f <- .asFunction(.fun)
  .withLabels(lapply(parts$rows, function(r) do.call(f, c(r, list(...)))), parts$labels, "array")
}
mdply <- function(.data, .fun = NULL, ..., .expand = TRUE, .progress = "none", .inform = FALSE, .parallel = FALSE, .paropts = NULL) {
  parts <- .argumentsOf(.data)
  f <- .asFunction(.fun)
  if (all(names(parts$labels) == "")) names(parts$labels) <- paste0("X", seq_along(parts$labels))
  .toFrame(lapply(parts$rows, function(r) do.call(f, c(r, list(...)))), parts$labels)
}
maply <- function(.data, .fun = NULL, ..., .expand = TRUE, .progress = "none", .inform = FALSE, .drop = TRUE, .parallel = FALSE, .paropts = NULL) {
  parts <- .argumentsOf(.data)
  f <- .asFunction(.fun)
  results <- unname(lapply(parts$rows, function(r) do.call(f, c(r, list(...)))))
  values <- lapply(unclass(parts$labels), function(v) sort(unique(v)))
  attr(values, "row.names") <- NULL
  dims <- lengths(values)
  at <- 1
  step <- 1
  for (k in seq_along(values)) { at <- at + (match(parts$labels[[k]], values[[k]]) - 1) * step; step <- step * dims[k] }
  out <- rep(NA, prod(dims))
  out[at] <- unlist(results)
  array(out, unname(dims), lapply(values, as.character))
}
m_ply <- function(.data, .fun = NULL, ..., .expand = TRUE, .progress = "none", .inform = FALSE, .print = FALSE, .parallel = FALSE, .paropts = NULL) { r <- mlply(.data, .fun, ...); if (.print) for (x in r) print(x); invisible() }
.again <- function(.n, expr, env) { f <- eval(expr, env); g <- if (is.function(f)) function() f() else function() eval(expr, env); c(list(if (is.function(f)) g() else f), lapply(seq_len(.n - 1L), function(i) g())) }
rlply <- function(.n, .expr, .progress = "none") .again(.n, substitute(.expr), parent.frame())
raply <- function(.n, .expr, .progress = "none", .drop = TRUE) .toArray(.again(.n, substitute(.expr), parent.frame()), drop = .drop)
rdply <- function(.n, .expr, .progress = "none", .id = NA) { results <- .again(.n, substitute(.expr), parent.frame()); .toFrame(results, if (!is.null(.id)) structure(setNames(list(seq_len(.n)), if (is.na(.id)) ".n" else .id), class = "data.frame", row.names = seq_len(.n))) }
r_ply <- function(.n, .expr, .progress = "none", .print = FALSE) { for (r in .again(.n, substitute(.expr), parent.frame())) if (.print) print(r); invisible() }
# Frames.
summarise <- function(.data, ...) {
  stopifnot(is.data.frame(.data) || is.list(.data) || is.environment(.data))
  cols <- as.list(substitute(list(...)))[-1L]
  env <- list2env(if (is.environment(.data)) as.list(.data) else .data, parent = parent.frame())
  if (is.null(names(cols))) names(cols) <- vapply(cols, function(e) paste(deparse(e), collapse = ""), "")
  blank <- names(cols) == ""
  names(cols)[blank] <- vapply(cols[blank], function(e) paste(deparse(e), collapse = ""), "")
  for (k in seq_along(cols)) { cols[[k]] <- eval(cols[[k]], env); assign(names(cols)[k], cols[[k]], envir = env) }
  quickdf <- cols
  size <- lengths(quickdf)
  n <- if (length(size)) max(size) else 0L
  structure(lapply(quickdf, rep, length.out = n), class = "data.frame", row.names = seq_len(n))
}
summarize <- summarise
mutate <- function(.data, ...) {
  stopifnot(is.data.frame(.data) || is.list(.data) || is.environment(.data))
  cols <- as.list(substitute(list(...)))[-1L]
  cols <- cols[names(cols) != ""]
  for (name in names(cols)) .data[[name]] <- eval(cols[[name]], .data, parent.frame())
  .data
}
arrange <- function(df, ..., by_row = FALSE) {
  if (nrow(df) == 0L) return(df)
  stopifnot(is.data.frame(df))
  by <- eval(substitute(order(...)), df, list2env(list(desc = desc), parent = parent.frame()))
  if (length(by) != nrow(df)) stop("Length of ordering vectors don't match data frame size", call. = FALSE)
  out <- df[by, , drop = FALSE]
  row.names(out) <- NULL
  out
}
desc <- function(x) -xtfrm(x)
rename <- function(x, replace, warn_missing = TRUE, warn_duplicated = TRUE) {
  names(x) <- .renamed(names(x), replace, warn_missing)
  again <- unique(names(x)[duplicated(names(x))])
  if (warn_duplicated && length(again)) message("The plyr::rename operation has created duplicates for the following name(s): (", paste0("`", again, "`", collapse = ", "), ")")
  x
}
.renamed <- function(old, replace, warn) mapvalues(old, names(replace), as.character(replace), warn_missing = warn)
mapvalues <- function(x, from, to, warn_missing = TRUE) {
  if (length(from) != length(to)) stop("`from` and `to` vectors are not the same length.")
  if (!is.atomic(x) && !is.null(x)) stop("`x` must be an atomic vector or NULL.")
  if (is.factor(x)) {
    levels(x) <- mapvalues(levels(x), from, to, warn_missing)
    return(x)
  }
  at <- match(x, from)
  used <- sort(unique(at))
  if (warn_missing && length(used) < length(from)) message("The following `from` values were not present in `x`: ", paste(from[!(seq_along(from) %in% used)], collapse = ", "))
  x[!is.na(at)] <- to[at[!is.na(at)]]
  x
}
revalue <- function(x, replace = NULL, warn_missing = TRUE) {
  if (!is.null(x) && !is.factor(x) && !is.character(x)) stop("x is not a factor or a character vector.")
  mapvalues(x, names(replace), replace, warn_missing)
}
count <- function(df, vars = NULL, wt_var = NULL) {
  if (is.atomic(df)) df <- data.frame(x = df)
  vars <- if (is.null(vars)) as.quoted(names(df)) else as.quoted(vars)
  weight <- if (is.null(wt_var)) rep(1L, nrow(df)) else { wt_var <- as.quoted(wt_var); eval.quoted(wt_var, df)[[1L]] }
  if (!nrow(df)) return(cbind(df[0L, names(vars), drop = FALSE], freq = integer()))
  parts <- .splitRows(transform(df, .rowWeight = weight), vars)
  out <- parts$labels
  out$freq <- vapply(parts$pieces, function(p) sum(p$.rowWeight), weight[1L], USE.NAMES = FALSE)
  out
}
.joinKeys <- function(x, y, by) {
  both <- rbind(x[by], y[by])
  keys <- do.call(paste, c(lapply(unname(unclass(both)), as.character), list(sep = "\r")))
  list(x = keys[seq_len(nrow(x))], y = keys[nrow(x) + seq_len(nrow(y))])
}
join <- function(x, y, by = NULL, type = "left", match = "all") {
  type <- match.arg(type, c("left", "right", "inner", "full"))
  match <- match.arg(match, c("first", "all"))
  if (is.null(by)) { by <- intersect(names(x), names(y)); message("Joining by: ", paste(by, collapse = ", ")) }
  keys <- .joinKeys(x, y, by)
  others <- setdiff(names(y), by)
  if (match == "first") {
    at <- base::match(keys$x, keys$y)
    if (type == "right") { at <- base::match(keys$y, keys$x); rx <- at; ry <- seq_along(keys$y) } else { rx <- seq_along(keys$x); ry <- at }
    if (type == "inner") { rx <- rx[!is.na(ry)]; ry <- ry[!is.na(ry)] }
  } else {
    found <- lapply(if (type == "right") keys$y else keys$x, function(k) which((if (type == "right") keys$x else keys$y) == k))
    if (type != "inner") found <- lapply(found, function(f) if (length(f)) f else NA_integer_)
    here <- rep(seq_along(found), lengths(found))
    there <- as.integer(unlist(found))
    if (type == "right") { rx <- there; ry <- here } else { rx <- here; ry <- there }
  }
  out <- x[rx, , drop = FALSE]
  if (type == "right") for (b in by) out[[b]] <- y[[b]][ry]
  for (o in others) out[[o]] <- y[[o]][ry]
  if (type == "full") {
    rest <- setdiff(seq_along(keys$y), ry)
    if (length(rest)) out <- rbind.fill(out, y[rest, , drop = FALSE])
  }
  row.names(out) <- NULL
  out
}
join_all <- function(dfs, by = NULL, type = "left", match = "all") if (length(dfs) == 1L) dfs[[1L]] else Reduce(function(a, b) join(a, b, by = by, type = type, match = match), dfs)
match_df <- function(x, y, on = NULL) {
  if (is.null(on)) { on <- intersect(names(x), names(y)); message("Matching on: ", paste(on, collapse = ", ")) }
  keys <- .joinKeys(x, y, on)
  x[keys$x %in% keys$y, , drop = FALSE]
}
rbind.fill <- function(...) {
  frames <- list(...)
  if (!length(frames)) return()
  if (is.list(frames[[1L]]) && !is.data.frame(frames[[1L]])) frames <- frames[[1L]]
  frames <- Filter(Negate(is.null), frames)
  if (!length(frames)) return()
  if (length(frames) == 1L) return(frames[[1L]])
  if (!all(vapply(frames, is.data.frame, NA))) stop("All inputs to rbind.fill must be data.frames", call. = FALSE)
  rows <- vapply(frames, nrow, 0L)
  if (!any(lengths(frames) > 0L)) return(data.frame())
  columns <- unique(unlist(lapply(frames, names)))
  out <- lapply(columns, function(column) {
    pieces <- lapply(seq_along(frames), function(k) frames[[k]][[column]])
    there <- !vapply(pieces, is.null, NA)
    first <- pieces[[which(there)[1L]]]
    if (any(vapply(pieces[there], is.factor, NA))) {
      if (all(vapply(pieces[there], is.factor, NA))) return(factor(unlist(lapply(seq_along(pieces), function(k) if (there[k]) as.character(pieces[[k]]) else rep(NA, rows[k]))), levels = unique(unlist(lapply(pieces[there], levels)))))
      return(unlist(lapply(seq_along(pieces), function(k) if (there[k]) as.character(pieces[[k]]) else rep(NA, rows[k]))))
    }
    pieces <- lapply(seq_along(pieces), function(k) if (there[k]) pieces[[k]] else { gone <- first[rep(NA_integer_, rows[k])]; gone })
    do.call(c, pieces)
  })
  structure(out, names = columns, class = "data.frame", row.names = seq_len(sum(rows)))
}
rbind.fill.matrix <- function(...) {
  parts <- list(...)
  if (is.list(parts[[1L]]) && !is.data.frame(parts[[1L]])) parts <- parts[[1L]]
  parts <- lapply(parts, function(m) { m <- if (is.matrix(m)) m else as.matrix(m); if (is.null(colnames(m))) colnames(m) <- seq_len(ncol(m)); m })
  columns <- unique(unlist(lapply(parts, colnames)))
  do.call(rbind, lapply(parts, function(m) { out <- matrix(m[NA_integer_], nrow(m), length(columns), dimnames = list(NULL, columns)); out[, colnames(m)] <- m; out }))
}
# Tools.
round_any <- function(x, accuracy, f = round) UseMethod("round_any")
round_any.numeric <- function(x, accuracy, f = round) f(x / accuracy) * accuracy
round_any.POSIXct <- function(x, accuracy, f = round) { tz <- attr(x, "tzone"); structure(round_any(as.numeric(x), accuracy, f), class = c("POSIXct", "POSIXt"), tzone = tz) }
each <- function(...) {
  fs <- list(...)
  if (length(fs) == 1L && is.list(fs[[1L]])) fs <- fs[[1L]]
  labels <- names(fs)
  if (is.null(labels)) labels <- rep("", length(fs))
  written <- vapply(as.list(substitute(list(...)))[-1L], function(e) if (is.character(e)) e else paste(deparse(e), collapse = ""), "")
  if (length(written) == length(fs)) labels[labels == ""] <- written[labels == ""]
  fs <- lapply(fs, match.fun)
  function(x, ...) { out <- lapply(fs, function(f) f(x, ...)); names(out) <- labels; unlist(out) }
}
.overColumns <- function(.fun, .cols, ...) {
  .fun <- .asFunction(.fun)
  given <- list(...)
  function(df, ...) {
    chosen <- if (is.function(.cols)) Filter(.cols, df) else if (is.null(.cols)) df else { cols <- eval.quoted(as.quoted(.cols), df); cols }
    if (!length(chosen)) return(data.frame())
    out <- lapply(unclass(chosen), function(v) do.call(.fun, c(list(v), given, list(...))))
    attr(out, "row.names") <- NULL
    structure(out, names = names(chosen), class = "data.frame", row.names = seq_len(max(lengths(out))))
  }
}
colwise <- function(.fun, .cols = NULL, ...) .overColumns(.fun, .cols, ...)
numcolwise <- function(.fun, ...) .overColumns(.fun, is.numeric, ...)
catcolwise <- function(.fun, ...) .overColumns(.fun, is.discrete, ...)
is.discrete <- function(x) is.factor(x) || is.character(x) || is.logical(x)
splat <- function(flat) function(args, ...) do.call(flat, c(args, list(...)))
failwith <- function(default = NULL, f, quiet = FALSE) { f <- match.fun(f); function(...) { out <- default; try(out <- f(...), silent = quiet); out } }
defaults <- function(x, y) c(x, y[setdiff(names(y), names(x))])
empty <- function(df) is.null(df) || nrow(df) == 0L || ncol(df) == 0L
unrowname <- function(x) { if (is.data.frame(x)) row.names(x) <- NULL else if (is.matrix(x)) dimnames(x)[1L] <- list(NULL) else stop("Can only remove rownames from data.frame and matrix objects"); x }
name_rows <- function(df) if (is.null(df$.rownames)) { df$.rownames <- rownames(df); df } else { row.names(df) <- df$.rownames; df$.rownames <- NULL; df }
vaggregate <- function(.value, .group, .fun, ..., .default = NULL, .n = nlevels(.group)) {
  .group <- if (is.list(.group)) interaction(.group, drop = TRUE) else factor(.group)
  vapply(split(.value, .group), .fun, .fun(.value[0L]), ..., USE.NAMES = FALSE)
}
here <- function(f) { env <- parent.frame(); f <- f; environment(f) <- env; f }
strip_splits <- function(df) df[setdiff(names(df), names(attr(df, "vars")))]
liply <- function(.iterator, .fun = NULL, ...) llply(.iterator, .fun, ...)
isplit2 <- function(data, vars, drop = FALSE, ...) .splitRows(data, vars, drop)$pieces
"""#), methodClasses: ["quoted", "numeric", "POSIXct"], exported: ["eval.quoted", "as.quoted"])
}
