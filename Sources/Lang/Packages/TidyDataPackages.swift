/// dplyr, tidyr, tibble and purrr as scripts use them: verbs on data frames, in the language.
enum TidyDataPackages {
  static let tibble = PackageLibrary(name: "tibble", version: "3.1.8", source: LibrarySource("tibble", #"""
.tibble <- function(columns, rows = NULL) {
  n <- if (length(columns)) NROW(columns[[1L]]) else if (is.null(rows)) 0L else rows
  structure(columns, names = if (is.null(names(columns))) character() else names(columns), row.names = .set_row_names(n), class = c("tbl_df", "tbl", "data.frame"))
}
tibble <- function(..., .rows = NULL) {
  exprs <- as.list(substitute(list(...)))[-1L]
  labels <- names(exprs)
  if (is.null(labels)) labels <- rep("", length(exprs))
  scope <- new.env(parent = parent.frame())
  columns <- list()
  for (k in seq_along(exprs)) {
    value <- eval(exprs[[k]], columns, scope)
    if (is.data.frame(value) && !nzchar(labels[k])) { columns <- c(columns, as.list(value)); next }
    name <- if (nzchar(labels[k])) labels[k] else paste(deparse(exprs[[k]]), collapse = "")
    columns[[name]] <- value
  }
  sizes <- vapply(columns, NROW, 1L)
  n <- if (!is.null(.rows)) .rows else if (length(sizes)) max(sizes) else 0L
  for (k in seq_along(columns)) {
    if (sizes[k] == n) next
    if (sizes[k] != 1L) stop("Tibble columns must have compatible sizes.", call. = FALSE)
    columns[[k]] <- rep(columns[[k]], n)
  }
  .tibble(columns, n)
}
data_frame <- tibble
tribble <- function(...) {
  args <- as.list(substitute(list(...)))[-1L]
  isName <- vapply(args, function(a) is.call(a) && identical(a[[1L]], quote(`~`)), NA)
  labels <- vapply(args[isName], function(a) as.character(a[[2L]]), "")
  values <- lapply(args[!isName], eval, parent.frame())
  columns <- lapply(seq_along(labels), function(k) do.call(c, values[seq(k, length(values), by = length(labels))]))
  names(columns) <- labels
  .tibble(columns)
}
as_tibble <- function(x, ..., rownames = NULL) {
  if (!is.data.frame(x)) x <- as.data.frame(x)
  columns <- as.list(x)
  if (!is.null(rownames)) columns <- c(setNames(list(row.names(x)), rownames), columns)
  .tibble(columns, nrow(x))
}
as_data_frame <- as_tibble
is_tibble <- function(x) inherits(x, "tbl_df")
rownames_to_column <- function(.data, var = "rowname") {
  out <- cbind(setNames(data.frame(row.names(.data)), var), .data)
  row.names(out) <- NULL
  out
}
column_to_rownames <- function(.data, var = "rowname") {
  row.names(.data) <- .data[[var]]
  .data[[var]] <- NULL
  .data
}
add_row <- function(.data, ..., .before = NULL, .after = NULL) {
  row <- data.frame(..., check.names = FALSE)
  for (n in setdiff(names(.data), names(row))) row[[n]] <- NA
  n <- nrow(.data)
  at <- if (!is.null(.before)) .before - 1L else if (!is.null(.after)) .after else n
  out <- rbind(as.data.frame(.data)[seq_len(at), , drop = FALSE], row[names(.data)], as.data.frame(.data)[seq_len(n - at) + at, , drop = FALSE])
  row.names(out) <- NULL
  class(out) <- class(.data)
  out
}
add_column <- function(.data, ...) {
  out <- cbind(.data, data.frame(..., check.names = FALSE))
  class(out) <- class(.data)
  out
}
glimpse <- function(x, ...) {
  cat("Rows: ", nrow(x), "\nColumns: ", ncol(x), "\n", sep = "")
  width <- max(nchar(names(x)))
  for (n in names(x)) {
    line <- paste0("$ ", formatC(n, width = -width), " <", .kind(x[[n]]), "> ", paste(if (is.character(x[[n]])) encodeString(x[[n]], quote = "\"") else format(x[[n]], trim = TRUE), collapse = ", "))
    room <- getOption("width")
    cat(if (nchar(line) > room) paste0(substr(line, 1L, room - 1L), "…") else line, "\n", sep = "")
  }
  invisible(x)
}
.kind <- function(x) {
  if (is.factor(x)) return(if (is.ordered(x)) "ord" else "fct")
  if (inherits(x, "Date")) return("date")
  if (inherits(x, "POSIXct")) return("dttm")
  if (inherits(x, "difftime")) return("drtn")
  switch(typeof(x), double = "dbl", integer = "int", character = "chr", logical = "lgl", list = "list", complex = "cpl", raw = "raw", typeof(x))
}
.cells <- function(x) {
  if (is.list(x) && !is.data.frame(x)) return(vapply(x, function(e) paste0("<", if (is.data.frame(e)) paste0("df [", nrow(e), " × ", ncol(e), "]") else paste0(.kind(e), " [", length(e), "]"), ">"), ""))
  if (is.double(x) && !is.object(x)) {
    known <- x[is.finite(x)]
    if (!length(known)) return(as.character(x))
    digits <- function(v) { s <- signif(v, 3); if (v == 0 || abs(v) >= 100) as.integer(v != trunc(v) && abs(v) < 100) else { p <- max(0, 2 - floor(log10(abs(v)))); while (p > 0 && abs(round(v, p) - round(v, p - 1)) < 1e-9 * abs(v)) p <- p - 1; p } }
    if (max(abs(known)) >= 1e6 * 1e7) return(formatC(x, digits = 2, format = "e"))
    # Decimal points stand below each other; zeros behind the last digit that matters are blank.
    own <- vapply(x, function(v) if (is.finite(v)) digits(v) else 0, 0)
    places <- max(own)
    out <- formatC(x, digits = 0, format = "f")
    out[own > 0] <- mapply(function(v, d) formatC(v, digits = d, format = "f"), x[own > 0], own[own > 0])
    whole <- is.finite(x) & abs(x) >= 100 & x != trunc(x)
    out[whole] <- paste0(formatC(trunc(x[whole]), digits = 0, format = "f"), ".")
    out[is.na(x)] <- "NA"
    gap <- if (places > 0) places + 1 - ifelse(own > 0, own + 1, as.integer(whole)) else 0
    return(paste0(out, strrep(" ", ifelse(is.na(x), 0, pmax(gap, 0)))))
  }
  if (is.character(x)) return(ifelse(is.na(x), "<NA>", x))
  text <- format(x)
  text[is.na(x)] <- if (is.factor(x)) "<NA>" else "NA"
  trimws(text)
}
print.tbl_df <- function(x, n = NULL, width = NULL, ...) {
  rows <- nrow(x)
  shown <- if (!is.null(n)) min(n, rows) else if (rows > 20L) 10L else rows
  groups <- attr(x, "groups.by")
  cat("# A tibble: ", format(rows, big.mark = ","), " × ", ncol(x), "\n", sep = "")
  if (length(groups)) cat("# Groups:   ", paste(groups, collapse = ", "), " [", nrow(unique(as.data.frame(x)[groups])), "]\n", sep = "")
  if (ncol(x) == 0L) return(invisible(x))
  part <- lapply(unclass(as.data.frame(x)), function(v) if (is.null(dim(v))) v[seq_len(shown)] else v[seq_len(shown), , drop = FALSE])
  kinds <- paste0("<", vapply(part, .kind, ""), ">")
  body <- lapply(part, .cells)
  left <- vapply(part, function(v) is.character(v) || is.factor(v) || is.list(v), NA)
  blocks <- Map(function(name, kind, cells, l) {
    w <- max(nchar(c(name, kind, cells), "w"))
    formatC(c(name, kind, cells), width = if (l) -w else w)
  }, names(part), kinds, body, left)
  index <- format(c("", "", as.character(seq_len(shown))))
  room <- getOption("width") - nchar(index[1L])
  used <- cumsum(vapply(blocks, function(b) nchar(b[1L], "w") + 1L, 0))
  fits <- max(1L, sum(used <= room))
  lines <- do.call(paste, c(list(index), unname(blocks[seq_len(fits)])))
  cat(lines, sep = "\n")
  notes <- character()
  if (shown < rows) notes <- paste0("… with ", format(rows - shown, big.mark = ","), " more row", if (rows - shown > 1L) "s")
  if (fits < length(blocks)) {
    rest <- paste0(names(part)[-seq_len(fits)], " ", kinds[-seq_len(fits)])
    notes <- c(notes, paste0(length(rest), " more variable", if (length(rest) > 1L) "s", ": ", paste(rest, collapse = ", ")))
  }
  if (length(notes)) cat(strwrap(paste0("# ", paste(notes, collapse = ", and ")), width = getOption("width"), exdent = 0, prefix = "", initial = ""), sep = "\n#   ")
  invisible(x)
}
`[.tbl_df` <- function(x, i, j, ..., drop = FALSE) {
  kept <- class(x)
  y <- as.data.frame(x)
  count <- nargs() - !missing(drop)
  out <- if (count < 2L) y else if (count == 2L) y[i] else if (missing(i) && missing(j)) y else if (missing(i)) y[, j, drop = drop] else if (missing(j)) y[i, , drop = FALSE] else y[i, j, drop = drop]
  if (is.data.frame(out)) { row.names(out) <- NULL; class(out) <- kept }
  out
}
as.data.frame.tbl_df <- function(x, ...) { class(x) <- "data.frame"; attr(x, "groups.by") <- NULL; x }
"""#))

  static let dplyr = PackageLibrary(name: "dplyr", version: "1.0.10", source: LibrarySource("dplyr", #"""
.restore <- function(out, like) {
  if (inherits(like, "tbl_df")) row.names(out) <- NULL
  class(out) <- class(like)
  by <- attr(like, "groups.by")
  attr(out, "groups.by") <- if (!is.null(by)) intersect(by, names(out))
  out
}
.plain <- function(x) { attr(x, "groups.by") <- NULL; class(x) <- "data.frame"; x }
.groupsOf <- function(x) attr(x, "groups.by")
.dots <- function(args) {
  labels <- names(args)
  if (is.null(labels)) rep("", length(args)) else labels
}
.masked <- function(expr, data, env, rows = NULL, group = 1L) {
  scope <- list2env(as.list(data), parent = env)
  assign(".data", data, envir = scope)
  n <- if (is.null(rows)) nrow(data) else rows
  mask <- new.env(parent = env)
  mask$n <- function() n
  mask$cur_group_id <- function() group
  mask$row_number <- function(x) if (missing(x)) seq_len(n) else rank(x, ties.method = "first", na.last = "keep")
  mask$desc <- desc
  mask$n_distinct <- n_distinct
  parent.env(scope) <- mask
  eval(expr, scope)
}
.pieces <- function(x) {
  by <- .groupsOf(x)
  if (is.null(by)) return(list(keys = NULL, at = list(seq_len(nrow(x)))))
  frame <- .plain(x)[by]
  codes <- interaction(rev(lapply(frame, function(v) if (is.factor(v)) v else factor(v))), drop = TRUE, lex.order = FALSE)
  first <- match(levels(codes), codes)
  o <- do.call(order, c(unname(as.list(frame[first, , drop = FALSE])), list(method = "radix")))
  keys <- frame[first[o], , drop = FALSE]
  row.names(keys) <- NULL
  list(keys = keys, at = unname(split(seq_len(nrow(x)), codes))[o])
}
.choose <- function(data, args, env) {
  names <- names(data)
  positions <- as.list(seq_along(names))
  names(positions) <- names
  helpers <- list(
    starts_with = function(match, ignore.case = TRUE) which(startsWith(tolower(names), tolower(match))),
    ends_with = function(match, ignore.case = TRUE) which(endsWith(tolower(names), tolower(match))),
    contains = function(match, ignore.case = TRUE) grep(tolower(match), tolower(names), fixed = TRUE),
    matches = function(match, ignore.case = TRUE) grep(match, names, ignore.case = ignore.case),
    everything = function() seq_along(names), last_col = function() length(names),
    one_of = function(...) match(c(...), names), all_of = function(x) if (is.character(x)) { at <- match(x, names); if (anyNA(at)) stop("Can't subset columns that don't exist.\n✖ Column `", x[is.na(at)][1L], "` doesn't exist.", call. = FALSE); at } else x,
    any_of = function(x) { at <- match(x, names); at[!is.na(at)] },
    num_range = function(prefix, range) match(paste0(prefix, range), names),
    where = function(fn) which(vapply(as.list(data), as_function(fn), NA)),
    `-` = function(a, b) if (missing(b)) -(if (is.character(a)) match(a, names) else a) else a - b,
    `!` = function(a) setdiff(seq_along(names), if (is.character(a)) match(a, names) else a),
    `&` = function(a, b) intersect(a, b), `|` = function(a, b) union(a, b),
    `:` = function(a, b) { at <- function(v) if (is.character(v)) match(v, names) else v; seq(at(a), at(b)) })
  scope <- list2env(positions, parent = list2env(helpers, parent = env))
  chosen <- integer()
  labels <- character()
  given <- .dots(args)
  for (k in seq_along(args)) {
    value <- tryCatch(eval(args[[k]], scope), error = function(e) {
      if (is.symbol(args[[k]])) stop("Can't subset columns that don't exist.\n✖ Column `", as.character(args[[k]]), "` doesn't exist.", call. = FALSE)
      stop(e)
    })
    if (is.character(value)) value <- match(value, names)
    if (length(value) && all(value < 0)) {
      if (k == 1L) { chosen <- seq_along(names); labels <- names }
      gone <- chosen %in% -value
      labels <- labels[!gone]
      chosen <- chosen[!gone]
    } else {
      fresh <- value[!(value %in% chosen)]
      chosen <- c(chosen, fresh)
      labels <- c(labels, if (nzchar(given[k])) (if (length(fresh) == 1L) given[k] else paste0(given[k], seq_along(fresh))) else names[fresh])
    }
  }
  setNames(chosen, labels)
}
.fromFormula <- function(f) {
  made <- function(..., .x = ..1, .y = ..2, . = ..1) NULL
  body(made) <- f[[2L]]
  environment(made) <- environment(f)
  made
}
as_function <- function(f) if (inherits(f, "formula")) .fromFormula(f) else if (is.character(f)) match.fun(f) else f
select <- function(.data, ...) {
  args <- as.list(substitute(list(...)))[-1L]
  at <- .choose(.data, args, parent.frame())
  by <- setdiff(.groupsOf(.data), names(.data)[at])
  at <- c(setNames(match(by, names(.data)), by), at)
  out <- .plain(.data)[at]
  names(out) <- names(at)
  .restore(out, .data)
}
rename <- function(.data, ...) {
  at <- .choose(.data, as.list(substitute(list(...)))[-1L], parent.frame())
  names(.data)[at] <- names(at)
  .data
}
relocate <- function(.data, ..., .before = NULL, .after = NULL) {
  at <- .choose(.data, as.list(substitute(list(...)))[-1L], parent.frame())
  rest <- setdiff(seq_along(.data), at)
  .restore(.plain(.data)[c(at, rest)], .data)
}
filter <- function(.data, ...) {
  args <- as.list(substitute(list(...)))[-1L]
  env <- parent.frame()
  keep <- rep(FALSE, nrow(.data))
  for (i in .pieces(.data)$at) {
    part <- .plain(.data)[i, , drop = FALSE]
    ok <- rep(TRUE, length(i))
    for (a in args) {
      flags <- .masked(a, part, env)
      if (!is.logical(flags)) stop("Problem while computing `..1 = ", paste(deparse(a), collapse = " "), "`.\nInput `..1` must be a logical vector, not a ", typeof(flags), ".", call. = FALSE)
      ok <- ok & flags
    }
    keep[i] <- ok & !is.na(ok)
  }
  out <- .plain(.data)[keep, , drop = FALSE]
  row.names(out) <- if (.row_names_info(.data) > 0L) row.names(.data)[keep] else NULL
  .restore(out, .data)
}
mutate <- function(.data, ..., .keep = "all") {
  args <- as.list(substitute(list(...)))[-1L]
  env <- parent.frame()
  labels <- .dots(args)
  out <- .plain(.data)
  pieces <- .pieces(.data)$at
  for (k in seq_along(args)) {
    if (is.call(args[[k]]) && identical(args[[k]][[1L]], quote(across))) {
      for (n in .acrossNames(args[[k]], out, env, .groupsOf(.data))) {
        values <- lapply(pieces, function(i) .recycle(.masked(as.call(list(n$f, as.name(n$column))), out[i, , drop = FALSE], env), length(i)))
        out[[n$label]] <- do.call(c, values)[order(unlist(pieces))]
      }
      next
    }
    name <- if (nzchar(labels[k])) labels[k] else paste(deparse(args[[k]]), collapse = "")
    values <- lapply(seq_along(pieces), function(g) { i <- pieces[[g]]; v <- .masked(args[[k]], out[i, , drop = FALSE], env, group = g); if (is.null(v)) NULL else .recycle(v, length(i)) })
    if (is.null(values[[1L]]) && length(values)) { out[[name]] <- NULL; next }
    out[[name]] <- if (length(pieces) == 1L) values[[1L]] else do.call(c, values)[order(unlist(pieces))]
  }
  .restore(out, .data)
}
transmute <- function(.data, ...) {
  args <- as.list(substitute(list(...)))[-1L]
  out <- eval(as.call(c(list(mutate, .data), args)), parent.frame())
  labels <- .dots(args)
  labels[labels == ""] <- vapply(args[labels == ""], function(a) paste(deparse(a), collapse = ""), "")
  .restore(.plain(out)[c(.groupsOf(.data), labels)], .data)
}
.recycle <- function(v, n) {
  if (is.data.frame(v) || NROW(v) == n) return(v)
  if (length(v) != 1L) stop("Problem while computing a column: it must be size ", n, " or 1, not ", length(v), ".", call. = FALSE)
  rep(v, n)
}
.acrossNames <- function(call, data, env, by) {
  call <- match.call(function(.cols = everything(), .fns = NULL, ..., .names = NULL) NULL, call)
  at <- .choose(data[setdiff(names(data), by)], list(if (is.null(call$.cols)) quote(everything()) else call$.cols), env)
  fns <- eval(call$.fns, env)
  single <- !is.list(fns)
  if (single) fns <- list(fns)
  if (is.null(names(fns))) names(fns) <- seq_along(fns)
  pattern <- if (!is.null(call$.names)) eval(call$.names, env) else if (single) "{.col}" else "{.col}_{.fn}"
  extra <- as.list(call)[!(names(call) %in% c("", ".cols", ".fns", ".names"))]
  out <- list()
  for (n in names(at)) for (f in names(fns)) {
    g <- as_function(fns[[f]])
    wrapped <- if (length(extra)) local({ h <- g; e <- lapply(extra, eval, env); function(x) do.call(h, c(list(x), e)) }) else g
    label <- gsub("{.fn}", f, gsub("{.col}", n, pattern, fixed = TRUE), fixed = TRUE)
    out <- c(out, list(list(column = n, f = wrapped, label = label)))
  }
  out
}
across <- function(.cols, .fns = NULL, ...) stop("`across()` must only be used inside dplyr verbs.", call. = FALSE)
summarise <- function(.data, ..., .groups = NULL) {
  args <- as.list(substitute(list(...)))[-1L]
  env <- parent.frame()
  labels <- .dots(args)
  parts <- .pieces(.data)
  by <- .groupsOf(.data)
  data <- .plain(.data)
  columns <- list()
  results <- lapply(seq_along(parts$at), function(g) {
    part <- data[parts$at[[g]], , drop = FALSE]
    row <- list()
    for (k in seq_along(args)) {
      if (is.call(args[[k]]) && identical(args[[k]][[1L]], quote(across))) {
        for (n in .acrossNames(args[[k]], data, env, by)) row[[n$label]] <- .masked(as.call(list(n$f, as.name(n$column))), part, env)
        next
      }
      name <- if (nzchar(labels[k])) labels[k] else paste(deparse(args[[k]]), collapse = "")
      seen <- part
      for (n in names(row)) if (NROW(row[[n]]) == nrow(part) || NROW(row[[n]]) == 1L) seen[[n]] <- NULL
      row[[name]] <- .masked(args[[k]], c(as.list(part)[setdiff(names(part), names(row))], row), env, group = g, rows = nrow(part))
    }
    row
  })
  sizes <- vapply(results, function(r) if (length(r)) max(lengths(r)) else 1L, 1L)
  labels <- if (length(results)) names(results[[1L]]) else labels
  for (n in labels) columns[[n]] <- do.call(c, lapply(seq_along(results), function(g) rep_len(results[[g]][[n]], sizes[g])))
  out <- if (is.null(by)) columns else c(as.list(parts$keys[rep(seq_along(sizes), sizes), , drop = FALSE]), columns)
  n <- sum(sizes)
  out <- structure(out, row.names = .set_row_names(n), class = "data.frame")
  left <- if (identical(.groups, "drop")) character() else if (identical(.groups, "keep")) by else by[-length(by)]
  if (length(by) > 1L && is.null(.groups)) message("`summarise()` has grouped output by ", paste0("'", left, "'", collapse = ", "), ". You can override using the `.groups`\nargument.")
  if (inherits(.data, "tbl_df") || !is.null(by)) class(out) <- c(if (length(left)) "grouped_df", "tbl_df", "tbl", "data.frame")
  if (length(left)) attr(out, "groups.by") <- left
  out
}
summarize <- summarise
group_by <- function(.data, ..., .add = FALSE) {
  args <- as.list(substitute(list(...)))[-1L]
  labels <- .dots(args)
  for (k in seq_along(args)) {
    name <- if (nzchar(labels[k])) labels[k] else paste(deparse(args[[k]]), collapse = "")
    if (!is.symbol(args[[k]]) || nzchar(labels[k])) .data[[name]] <- .masked(args[[k]], .plain(.data), parent.frame())
    if (!(name %in% names(.data))) stop("Must group by variables found in `.data`.\n✖ Column `", name, "` is not found.", call. = FALSE)
    labels[k] <- name
  }
  attr(.data, "groups.by") <- unique(c(if (.add) .groupsOf(.data), labels))
  class(.data) <- c("grouped_df", "tbl_df", "tbl", "data.frame")
  .data
}
ungroup <- function(x, ...) {
  attr(x, "groups.by") <- NULL
  class(x) <- setdiff(class(x), "grouped_df")
  x
}
group_vars <- function(x) if (is.null(.groupsOf(x))) character() else .groupsOf(x)
group_split <- function(.tbl, ...) lapply(.pieces(.tbl)$at, function(i) .restore(.plain(.tbl)[i, , drop = FALSE], ungroup(.tbl)))
rowwise <- function(data, ...) { data[["..row"]] <- seq_len(nrow(data)); data <- group_by(data, ..row); data }
arrange <- function(.data, ..., .by_group = FALSE) {
  args <- as.list(substitute(list(...)))[-1L]
  keys <- lapply(args, function(a) { v <- .masked(a, .plain(.data), parent.frame(3L)); if (is.character(v)) xtfrm(factor(v, levels = sort(unique(v), method = "radix"))) else xtfrm(v) })
  o <- if (length(keys)) do.call(order, unname(keys)) else seq_len(nrow(.data))
  out <- .plain(.data)[o, , drop = FALSE]
  row.names(out) <- if (.row_names_info(.data) > 0L) row.names(.data)[o] else NULL
  .restore(out, .data)
}
desc <- function(x) -xtfrm(x)
pull <- function(.data, var = -1, name = NULL) {
  v <- substitute(var)
  if (is.symbol(v) && as.character(v) %in% names(.data)) return(.data[[as.character(v)]])
  at <- eval(v, parent.frame())
  if (is.numeric(at) && at < 0) at <- ncol(.data) + 1L + at
  .data[[at]]
}
distinct <- function(.data, ..., .keep_all = FALSE) {
  args <- as.list(substitute(list(...)))[-1L]
  data <- .plain(.data)
  if (length(args)) {
    at <- .choose(data, args, parent.frame())
    first <- !duplicated(data[at])
    out <- if (.keep_all) data[first, , drop = FALSE] else setNames(data[first, at, drop = FALSE], names(at))
  } else out <- data[!duplicated(data), , drop = FALSE]
  row.names(out) <- NULL
  .restore(out, .data)
}
slice <- function(.data, ...) {
  rows <- unlist(lapply(.pieces(.data)$at, function(i) { k <- c(...); k <- if (all(k < 0)) seq_along(i)[k] else k[k <= length(i)]; i[k] }))
  out <- .plain(.data)[rows, , drop = FALSE]
  row.names(out) <- NULL
  .restore(out, .data)
}
.slicing <- function(.data, choose) {
  out <- .plain(.data)[unlist(lapply(.pieces(.data)$at, choose)), , drop = FALSE]
  if (.row_names_info(.data) <= 0L) row.names(out) <- NULL
  .restore(out, .data)
}
slice_head <- function(.data, ..., n = 1L, prop) .slicing(.data, function(i) head(i, if (missing(prop)) n else floor(prop * length(i))))
slice_tail <- function(.data, ..., n = 1L, prop) .slicing(.data, function(i) tail(i, if (missing(prop)) n else floor(prop * length(i))))
slice_max <- function(.data, order_by, ..., n = 1L) { v <- .masked(substitute(order_by), .plain(.data), parent.frame()); .slicing(.data, function(i) { k <- i[order(-xtfrm(v[i]))]; k[rank(-xtfrm(v[k]), ties.method = "min") <= n] }) }
slice_min <- function(.data, order_by, ..., n = 1L) { v <- .masked(substitute(order_by), .plain(.data), parent.frame()); .slicing(.data, function(i) { k <- i[order(xtfrm(v[i]))]; k[rank(xtfrm(v[k]), ties.method = "min") <= n] }) }
slice_sample <- function(.data, ..., n = 1L, prop, replace = FALSE) .slicing(.data, function(i) i[sample.int(length(i), if (missing(prop)) n else floor(prop * length(i)), replace)])
sample_n <- function(tbl, size, replace = FALSE, ...) .slicing(tbl, function(i) i[sample.int(length(i), size, replace)])
sample_frac <- function(tbl, size = 1, replace = FALSE, ...) .slicing(tbl, function(i) i[sample.int(length(i), round(size * length(i)), replace)])
top_n <- function(x, n, wt) { v <- if (missing(wt)) x[[ncol(x)]] else .masked(substitute(wt), .plain(x), parent.frame()); .slicing(x, function(i) i[rank(-v[i], ties.method = "min") <= n]) }
count <- function(x, ..., wt = NULL, sort = FALSE, name = "n") {
  args <- as.list(substitute(list(...)))[-1L]
  isTibble <- inherits(x, "tbl_df")
  grouped <- if (length(args)) eval(as.call(c(list(group_by, x, .add = TRUE), args)), parent.frame()) else x
  parts <- .pieces(grouped)
  n <- lengths(parts$at)
  if (!missing(wt)) { w <- .masked(substitute(wt), .plain(x), parent.frame()); n <- vapply(parts$at, function(i) sum(w[i]), 0) }
  out <- c(as.list(parts$keys), setNames(list(n), name))
  out <- structure(out, row.names = .set_row_names(length(n)), class = "data.frame")
  if (sort) { out <- out[order(-out[[name]]), , drop = FALSE]; row.names(out) <- NULL }
  if (isTibble) class(out) <- c("tbl_df", "tbl", "data.frame")
  out
}
tally <- function(x, wt = NULL, sort = FALSE, name = "n") count(x, sort = sort, name = name)
add_count <- function(x, ..., name = "n") { args <- as.list(substitute(list(...)))[-1L]; keys <- .plain(x)[vapply(args, as.character, "")]; x[[name]] <- ave(seq_len(nrow(x)), interaction(keys, drop = TRUE), FUN = length); x }
n <- function() stop("Must be used inside dplyr verbs.", call. = FALSE)
n_distinct <- function(..., na.rm = FALSE) { x <- list(...); if (length(x) == 1L) { v <- x[[1L]]; if (na.rm) v <- v[!is.na(v)]; length(unique(v)) } else nrow(unique(data.frame(x))) }
row_number <- function(x) rank(x, ties.method = "first", na.last = "keep")
min_rank <- function(x) rank(x, ties.method = "min", na.last = "keep")
dense_rank <- function(x) match(x, sort(unique(x)))
percent_rank <- function(x) (min_rank(x) - 1) / (sum(!is.na(x)) - 1)
cume_dist <- function(x) rank(x, ties.method = "max", na.last = "keep") / sum(!is.na(x))
ntile <- function(x, n) { k <- sum(!is.na(x)); as.integer(floor(n * (rank(x, ties.method = "first", na.last = "keep") - 1) / k + 1)) }
lag <- function(x, n = 1L, default = NA, ...) if (n == 0L) x else c(rep(default, min(n, length(x))), x[seq_len(max(0L, length(x) - n))])
lead <- function(x, n = 1L, default = NA, ...) if (n == 0L) x else c(x[-seq_len(n)], rep(default, min(n, length(x))))
first <- function(x, default = NA, ...) if (length(x)) x[[1L]] else default
last <- function(x, default = NA, ...) if (length(x)) x[[length(x)]] else default
nth <- function(x, n, default = NA, ...) { if (n < 0) n <- length(x) + 1L + n; if (n >= 1 && n <= length(x)) x[[n]] else default }
between <- function(x, left, right) x >= left & x <= right
near <- function(x, y, tol = .Machine$double.eps^0.5) abs(x - y) < tol
coalesce <- function(...) Reduce(function(a, b) { gone <- is.na(a); a[gone] <- rep_len(b, length(a))[gone]; a }, list(...))
na_if <- function(x, y) { x[x %in% y] <- NA; x }
if_else <- function(condition, true, false, missing = NULL) { out <- rep(true, length.out = length(condition)); no <- !condition & !is.na(condition); out[no] <- rep_len(false, length(condition))[no]; out[is.na(condition)] <- if (is.null(missing)) NA else missing; out }
case_when <- function(...) {
  cases <- list(...)
  env <- parent.frame()
  tests <- lapply(cases, function(f) eval(f[[2L]], environment(f)))
  values <- lapply(cases, function(f) eval(f[[3L]], environment(f)))
  n <- max(lengths(tests), lengths(values))
  out <- rep(values[[1L]][NA_integer_], n)
  for (k in rev(seq_along(cases))) { hit <- rep_len(tests[[k]], n); hit <- hit & !is.na(hit); out[hit] <- rep_len(values[[k]], n)[hit] }
  out
}
recode <- function(.x, ..., .default = NULL) {
  map <- list(...)
  at <- match(as.character(.x), names(map))
  out <- if (is.null(.default)) as.vector(.x) else rep(.default, length(.x))
  known <- !is.na(at)
  out[known] <- unlist(map)[at[known]]
  out
}
bind_rows <- function(..., .id = NULL) {
  frames <- list(...)
  if (length(frames) == 1L && !is.data.frame(frames[[1L]])) frames <- frames[[1L]]
  frames <- lapply(frames[!vapply(frames, is.null, NA)], function(f) if (is.data.frame(f)) f else as.data.frame(as.list(f)))
  labels <- unique(unlist(lapply(frames, names)))
  out <- lapply(labels, function(n) do.call(c, lapply(frames, function(f) { v <- f[[n]]; if (is.null(v)) rep(NA, nrow(f)) else if (is.factor(v)) as.character(v) else v })))
  names(out) <- labels
  if (!is.null(.id)) out <- c(setNames(list(rep(if (is.null(names(frames))) as.character(seq_along(frames)) else names(frames), vapply(frames, nrow, 1L))), .id), out)
  structure(out, row.names = .set_row_names(sum(vapply(frames, nrow, 1L))), class = if (length(frames)) setdiff(class(frames[[1L]]), "grouped_df") else "data.frame")
}
bind_cols <- function(...) { frames <- list(...); out <- do.call(cbind, lapply(frames, as.data.frame)); class(out) <- class(frames[[1L]]); out }
.joined <- function(x, y, by, suffix, left, right, nx, ny) {
  if (is.null(by)) {
    by <- intersect(names(x), names(y))
    if (!length(by)) stop("`by` must be supplied when `x` and `y` have no common variables.\nℹ use by = character()` to perform a cross-join.", call. = FALSE)
    message("Joining, by = ", if (length(by) > 1L) paste0("c(", paste0("\"", by, "\"", collapse = ", "), ")") else paste0("\"", by, "\""))
  }
  bx <- if (is.null(names(by))) by else ifelse(nzchar(names(by)), names(by), by)
  by <- unname(by)
  X <- .plain(x)
  Y <- .plain(y)
  key <- function(f, n) do.call(paste, c(unname(lapply(as.list(f[n]), as.character)), list(sep = "\r")))
  kx <- key(X, bx)
  ky <- key(Y, by)
  codes <- match(ky, unique(kx))
  at <- split(seq_along(ky), factor(codes, levels = seq_along(unique(kx))))
  hits <- unname(at)[match(kx, unique(kx))]
  sizes <- lengths(hits)
  if (left) hits[sizes == 0L] <- list(NA_integer_)
  i <- rep(seq_along(kx), lengths(hits))
  j <- as.integer(unlist(hits))
  if (right) { lone <- setdiff(seq_along(ky), j); i <- c(i, rep(NA_integer_, length(lone))); j <- c(j, lone) }
  out <- X[i, , drop = FALSE]
  for (k in seq_along(bx)) { v <- out[[bx[k]]]; gone <- is.na(i); if (any(gone)) { if (is.factor(v)) v <- as.character(v); v[gone] <- as.vector(Y[[by[k]]])[j[gone]] }; out[[bx[k]]] <- v }
  rest <- setdiff(names(Y), by)
  same <- intersect(setdiff(names(X), bx), rest)
  names(out)[match(same, names(out))] <- paste0(same, suffix[1L])
  for (n in rest) out[[if (n %in% same) paste0(n, suffix[2L]) else n]] <- Y[[n]][j]
  row.names(out) <- NULL
  .restore(out, x)
}
inner_join <- function(x, y, by = NULL, copy = FALSE, suffix = c(".x", ".y"), ...) .joined(x, y, by, suffix, FALSE, FALSE)
left_join <- function(x, y, by = NULL, copy = FALSE, suffix = c(".x", ".y"), ...) .joined(x, y, by, suffix, TRUE, FALSE)
full_join <- function(x, y, by = NULL, copy = FALSE, suffix = c(".x", ".y"), ...) .joined(x, y, by, suffix, TRUE, TRUE)
right_join <- function(x, y, by = NULL, copy = FALSE, suffix = c(".x", ".y"), ...) .joined(x, y, by, suffix, FALSE, TRUE)
.matching <- function(x, y, by) { if (is.null(by)) by <- intersect(names(x), names(y)); bx <- if (is.null(names(by))) by else names(by); key <- function(f, n) do.call(paste, c(unname(lapply(as.list(.plain(f)[n]), as.character)), list(sep = "\r"))); key(x, bx) %in% key(y, unname(by)) }
semi_join <- function(x, y, by = NULL, ...) .slicing(x, function(i) i[.matching(x, y, by)[i]])
anti_join <- function(x, y, by = NULL, ...) .slicing(x, function(i) i[!.matching(x, y, by)[i]])
do <- function(.data, ...) { expr <- as.list(substitute(list(...)))[[2L]]; bind_rows(lapply(.pieces(.data)$at, function(i) eval(expr, list(. = .restore(.plain(.data)[i, , drop = FALSE], ungroup(.data))), parent.frame(2L)))) }
mutate_all <- function(.tbl, .funs, ...) { f <- as_function(.funs); for (n in setdiff(names(.tbl), .groupsOf(.tbl))) .tbl[[n]] <- f(.tbl[[n]], ...); .tbl }
mutate_if <- function(.tbl, .predicate, .funs, ...) { f <- as_function(.funs); p <- as_function(.predicate); for (n in names(.tbl)) if (p(.tbl[[n]])) .tbl[[n]] <- f(.tbl[[n]], ...); .tbl }
mutate_at <- function(.tbl, .vars, .funs, ...) { f <- as_function(.funs); for (n in if (is.character(.vars)) .vars else names(.tbl)[.vars]) .tbl[[n]] <- f(.tbl[[n]], ...); .tbl }
summarise_all <- function(.tbl, .funs, ...) { f <- as_function(.funs); eval(as.call(list(summarise, .tbl, call("across", quote(everything()), f)))) }
select_if <- function(.tbl, .predicate, ...) { p <- as_function(.predicate); .restore(.plain(.tbl)[vapply(as.list(.tbl), p, NA)], .tbl) }
print.grouped_df <- function(x, ...) print.tbl_df(x, ...)

"""#), requires: ["tibble"], reexports: ["tibble"], masks: [("package:stats", ["filter", "lag"]), ("package:base", ["intersect", "setdiff", "setequal", "union"])])

  static let tidyr = PackageLibrary(name: "tidyr", version: "1.2.1", source: LibrarySource("tidyr", #"""
gather <- function(data, key = "key", value = "value", ..., na.rm = FALSE, convert = FALSE, factor_key = FALSE) {
  k <- substitute(key)
  v <- substitute(value)
  key <- if (is.symbol(k)) as.character(k) else key
  value <- if (is.symbol(v)) as.character(v) else value
  args <- as.list(substitute(list(...)))[-1L]
  at <- if (length(args)) unname(.choose(data, args, parent.frame())) else seq_along(data)
  pivoted <- .lengthen(data, at, key, value, FALSE)
  if (na.rm) pivoted <- pivoted[!is.na(pivoted[[value]]), , drop = FALSE]
  if (factor_key) pivoted[[key]] <- factor(pivoted[[key]], levels = names(data)[at])
  pivoted
}
.lengthen <- function(data, at, key, value, byRow) {
  plain <- as.data.frame(data)
  n <- nrow(plain)
  rest <- setdiff(seq_along(plain), at)
  columns <- lapply(plain[rest], function(v) if (byRow) v[rep(seq_len(n), each = length(at))] else v[rep(seq_len(n), length(at))])
  labels <- names(plain)[at]
  columns[[key]] <- if (byRow) rep(labels, n) else rep(labels, each = n)
  cells <- do.call(c, lapply(plain[at], function(v) if (is.factor(v)) as.character(v) else v))
  names(cells) <- NULL
  columns[[value]] <- if (byRow) cells[as.vector(t(matrix(seq_along(cells), n)))] else cells
  structure(columns, row.names = .set_row_names(length(columns[[key]])), class = class(data))
}
pivot_longer <- function(data, cols, names_to = "name", values_to = "value", names_prefix = NULL, values_drop_na = FALSE, ...) {
  at <- unname(.choose(data, list(substitute(cols)), parent.frame()))
  out <- .lengthen(data, at, names_to, values_to, TRUE)
  if (!is.null(names_prefix)) out[[names_to]] <- sub(paste0("^", names_prefix), "", out[[names_to]])
  if (values_drop_na) out <- out[!is.na(out[[values_to]]), , drop = FALSE]
  class(out) <- c("tbl_df", "tbl", "data.frame")
  out
}
.widen <- function(data, key, value, fill, sorted) {
  plain <- as.data.frame(data)
  rest <- plain[setdiff(names(plain), c(key, value))]
  id <- if (length(rest)) do.call(paste, c(unname(lapply(as.list(rest), as.character)), list(sep = "\r"))) else rep("", nrow(plain))
  first <- !duplicated(id)
  out <- rest[first, , drop = FALSE]
  if (sorted && length(out)) { o <- do.call(order, unname(as.list(out))); out <- out[o, , drop = FALSE] } else o <- seq_len(sum(first))
  ids <- id[first][o]
  labels <- plain[[key]]
  labels <- if (is.factor(labels)) levels(labels) else if (sorted) sort(unique(labels)) else unique(labels)
  for (l in as.character(labels)) {
    hit <- as.character(plain[[key]]) == l
    v <- plain[[value]][hit][match(ids, id[hit])]
    if (!is.null(fill)) v[is.na(v)] <- fill
    out[[l]] <- v
  }
  row.names(out) <- NULL
  out
}
spread <- function(data, key, value, fill = NULL, ...) {
  k <- as.character(substitute(key))
  v <- as.character(substitute(value))
  out <- .widen(data, k, v, fill, TRUE)
  class(out) <- class(data)
  out
}
pivot_wider <- function(data, id_cols = NULL, names_from, values_from, values_fill = NULL, names_prefix = "", ...) {
  k <- as.character(substitute(names_from))
  out <- .widen(data, k, as.character(substitute(values_from)), values_fill, FALSE)
  fresh <- !(names(out) %in% names(data))
  names(out)[fresh] <- paste0(names_prefix, names(out)[fresh])
  class(out) <- c("tbl_df", "tbl", "data.frame")
  out
}
separate <- function(data, col, into, sep = "[^[:alnum:]]+", remove = TRUE, convert = FALSE, ...) {
  name <- as.character(substitute(col))
  parts <- strsplit(as.character(data[[name]]), sep)
  columns <- lapply(seq_along(into), function(k) { v <- vapply(parts, function(p) if (length(p) >= k) p[k] else NA_character_, ""); if (convert) type.convert(v, as.is = TRUE) else v })
  names(columns) <- into
  at <- match(name, names(data))
  old <- as.list(as.data.frame(data))
  out <- c(old[seq_len(at - remove)], columns, old[seq_along(old) > at])
  structure(out, row.names = .set_row_names(nrow(data)), class = class(data))
}
unite <- function(data, col, ..., sep = "_", remove = TRUE) {
  name <- as.character(substitute(col))
  at <- unname(.choose(data, as.list(substitute(list(...)))[-1L], parent.frame()))
  old <- as.list(as.data.frame(data))
  joined <- do.call(paste, c(unname(old[at]), list(sep = sep)))
  before <- seq_along(old) < min(at)
  after <- seq_along(old) >= min(at) & !(remove & seq_along(old) %in% at)
  structure(c(old[before], setNames(list(joined), name), old[after]), row.names = .set_row_names(nrow(data)), class = class(data))
}
drop_na <- function(data, ...) {
  args <- as.list(substitute(list(...)))[-1L]
  at <- if (length(args)) unname(.choose(data, args, parent.frame())) else seq_along(data)
  out <- data[complete.cases(as.data.frame(data)[at]), , drop = FALSE]
  row.names(out) <- NULL
  out
}
replace_na <- function(data, replace, ...) {
  if (!is.list(data)) { data[is.na(data)] <- replace; return(data) }
  for (n in names(replace)) { v <- data[[n]]; v[is.na(v)] <- replace[[n]]; data[[n]] <- v }
  data
}
fill <- function(data, ..., .direction = "down") {
  at <- unname(.choose(data, as.list(substitute(list(...)))[-1L], parent.frame()))
  down <- function(v) { i <- cummax(seq_along(v) * !is.na(v)); v[ifelse(i == 0, NA, i)] }
  for (k in at) data[[k]] <- if (.direction == "up") rev(down(rev(data[[k]]))) else down(data[[k]])
  data
}
expand_grid <- function(...) { out <- rev(expand.grid(rev(list(...)), stringsAsFactors = FALSE)); attr(out, "out.attrs") <- NULL; class(out) <- c("tbl_df", "tbl", "data.frame"); out }
crossing <- expand_grid
"""#), requires: ["dplyr"], reexports: ["tibble"])

  static let purrr = PackageLibrary(name: "purrr", version: "0.3.5", source: LibrarySource("purrr", #"""
as_mapper <- function(.f, ...) {
  if (inherits(.f, "formula")) {
    made <- function(..., .x = ..1, .y = ..2, . = ..1) NULL
    body(made) <- .f[[2L]]
    environment(made) <- environment(.f)
    return(made)
  }
  if (is.character(.f) || is.numeric(.f)) return(function(x, ...) { for (k in .f) x <- if (is.numeric(k) && k > length(x)) NULL else x[[k]]; x })
  .f
}
map <- function(.x, .f, ...) { f <- as_mapper(.f); out <- lapply(.x, f, ...); out }
.typed <- function(.x, .f, template, ...) {
  f <- as_mapper(.f)
  out <- vapply(seq_along(.x), function(k) {
    v <- f(.x[[k]], ...)
    if (length(v) != 1L) stop("Result ", k, " must be a single ", typeof(template), ", not ", if (is.null(v)) "NULL" else paste0("a vector of length ", length(v)), call. = FALSE)
    if (is.character(template)) as.character(v) else v
  }, template)
  names(out) <- names(.x)
  out
}
map_dbl <- function(.x, .f, ...) .typed(.x, .f, numeric(1L), ...)
map_int <- function(.x, .f, ...) .typed(.x, .f, integer(1L), ...)
map_chr <- function(.x, .f, ...) .typed(.x, .f, character(1L), ...)
map_lgl <- function(.x, .f, ...) .typed(.x, .f, logical(1L), ...)
map_df <- function(.x, .f, ..., .id = NULL) do.call(rbind, lapply(map(.x, .f, ...), as.data.frame))
map_dfr <- map_df
map_dfc <- function(.x, .f, ...) do.call(cbind, lapply(map(.x, .f, ...), as.data.frame))
map2 <- function(.x, .y, .f, ...) { f <- as_mapper(.f); out <- mapply(f, .x, .y, MoreArgs = list(...), SIMPLIFY = FALSE); names(out) <- names(.x); out }
map2_dbl <- function(.x, .y, .f, ...) vapply(map2(.x, .y, .f, ...), function(v) v, numeric(1L))
map2_int <- function(.x, .y, .f, ...) vapply(map2(.x, .y, .f, ...), function(v) v, integer(1L))
map2_chr <- function(.x, .y, .f, ...) vapply(map2(.x, .y, .f, ...), as.character, "")
map2_lgl <- function(.x, .y, .f, ...) vapply(map2(.x, .y, .f, ...), function(v) v, NA)
pmap <- function(.l, .f, ...) { f <- as_mapper(.f); do.call(mapply, c(list(FUN = f), as.list(.l), list(MoreArgs = list(...), SIMPLIFY = FALSE, USE.NAMES = FALSE))) }
pmap_dbl <- function(.l, .f, ...) vapply(pmap(.l, .f, ...), function(v) v, numeric(1L))
pmap_int <- function(.l, .f, ...) vapply(pmap(.l, .f, ...), function(v) v, integer(1L))
pmap_chr <- function(.l, .f, ...) vapply(pmap(.l, .f, ...), as.character, "")
pmap_lgl <- function(.l, .f, ...) vapply(pmap(.l, .f, ...), function(v) v, NA)
pwalk <- function(.l, .f, ...) { pmap(.l, .f, ...); invisible(.l) }
imap_dbl <- function(.x, .f, ...) vapply(imap(.x, .f, ...), function(v) v, numeric(1L))
imap_int <- function(.x, .f, ...) vapply(imap(.x, .f, ...), function(v) v, integer(1L))
imap_chr <- function(.x, .f, ...) vapply(imap(.x, .f, ...), as.character, "")
imap_lgl <- function(.x, .f, ...) vapply(imap(.x, .f, ...), function(v) v, NA)
# Which elements `.p` means: names or places, a predicate of each, or flags.
.chosen <- function(.x, .p) if (is.logical(.p)) .p else { p <- as_mapper(.p); vapply(.x, function(v) isTRUE(p(v)), NA) }
map_if <- function(.x, .p, .f, ..., .else = NULL) {
  f <- as_mapper(.f)
  other <- if (is.null(.else)) identity else as_mapper(.else)
  out <- Map(function(v, is) if (is) f(v, ...) else other(v), .x, .chosen(.x, .p))
  names(out) <- names(.x)
  out
}
map_at <- function(.x, .at, .f, ...) { f <- as_mapper(.f); out <- as.list(.x); at <- if (is.character(.at)) match(intersect(.at, names(.x)), names(.x)) else .at; out[at] <- lapply(.x[at], f, ...); out }
modify <- function(.x, .f, ...) { f <- as_mapper(.f); .x[] <- if (is.list(.x)) lapply(.x, f, ...) else unlist(lapply(.x, f, ...)); .x }
modify_if <- function(.x, .p, .f, ...) { f <- as_mapper(.f); at <- .chosen(.x, .p); .x[at] <- if (is.list(.x)) lapply(.x[at], f, ...) else unlist(lapply(.x[at], f, ...)); .x }
modify_at <- function(.x, .at, .f, ...) { f <- as_mapper(.f); .x[.at] <- if (is.list(.x)) lapply(.x[.at], f, ...) else unlist(lapply(.x[.at], f, ...)); .x }
reduce_right <- function(.x, .f, ..., .init) { f <- as_mapper(.f); if (missing(.init)) Reduce(function(a, b) f(a, b, ...), rev(.x)) else Reduce(function(a, b) f(a, b, ...), rev(.x), .init) }
detect_index <- function(.x, .f, ...) { f <- as_mapper(.f); for (k in seq_along(.x)) if (isTRUE(f(.x[[k]], ...))) return(k); 0L }
none <- function(.x, .p, ...) !some(.x, .p, ...)
head_while <- function(.x, .p, ...) { p <- as_mapper(.p); stops <- which(!vapply(.x, function(v) isTRUE(p(v, ...)), NA)); if (length(stops)) .x[seq_len(stops[1L] - 1L)] else .x }
list_modify <- function(.x, ...) { changes <- list(...); .x[names(changes)] <- changes; .x }
flatten_lgl <- function(.x) as.logical(unlist(.x))
imap <- function(.x, .f, ...) map2(.x, if (is.null(names(.x))) seq_along(.x) else names(.x), .f, ...)
walk <- function(.x, .f, ...) { map(.x, .f, ...); invisible(.x) }
walk2 <- function(.x, .y, .f, ...) { map2(.x, .y, .f, ...); invisible(.x) }
iwalk <- function(.x, .f, ...) { imap(.x, .f, ...); invisible(.x) }
keep <- function(.x, .p, ...) { p <- as_mapper(.p); .x[vapply(.x, function(v) isTRUE(p(v, ...)), NA)] }
discard <- function(.x, .p, ...) { p <- as_mapper(.p); .x[!vapply(.x, function(v) isTRUE(p(v, ...)), NA)] }
compact <- function(.x) .x[lengths(.x) > 0L]
detect <- function(.x, .f, ...) { f <- as_mapper(.f); for (v in .x) if (isTRUE(f(v, ...))) return(v); NULL }
every <- function(.x, .p, ...) { p <- as_mapper(.p); all(vapply(.x, p, NA, ...)) }
some <- function(.x, .p, ...) { p <- as_mapper(.p); any(vapply(.x, p, NA, ...)) }
reduce <- function(.x, .f, ..., .init) { f <- as_mapper(.f); if (missing(.init)) Reduce(function(a, b) f(a, b, ...), .x) else Reduce(function(a, b) f(a, b, ...), .x, .init) }
accumulate <- function(.x, .f, ..., .init) { f <- as_mapper(.f); if (missing(.init)) Reduce(function(a, b) f(a, b, ...), .x, accumulate = TRUE) else Reduce(function(a, b) f(a, b, ...), .x, .init, accumulate = TRUE) }
pluck <- function(.x, ..., .default = NULL) { for (k in list(...)) { .x <- if (is.numeric(k) && k > length(.x)) NULL else .x[[k]]; if (is.null(.x)) return(.default) }; .x }
flatten <- function(.x) unlist(.x, recursive = FALSE)
flatten_dbl <- function(.x) as.numeric(unlist(.x))
flatten_chr <- function(.x) as.character(unlist(.x))
flatten_int <- function(.x) as.integer(unlist(.x))
set_names <- function(x, nm = x, ...) { names(x) <- if (is.function(nm)) nm(names(x)) else nm; x }
transpose <- function(.l) { n <- names(.l[[1L]]); out <- lapply(seq_along(.l[[1L]]), function(k) lapply(.l, `[[`, k)); names(out) <- n; out }
possibly <- function(.f, otherwise, quiet = TRUE) { f <- as_mapper(.f); function(...) tryCatch(f(...), error = function(e) otherwise) }
safely <- function(.f, otherwise = NULL, quiet = TRUE) { f <- as_mapper(.f); function(...) tryCatch(list(result = f(...), error = NULL), error = function(e) list(result = otherwise, error = e)) }
partial <- function(.f, ...) { fixed <- list(...); function(...) do.call(.f, c(fixed, list(...))) }
compose <- function(...) { fs <- rev(list(...)); function(x) Reduce(function(v, f) f(v), fs, x) }
invoke <- function(.f, .x = NULL, ...) do.call(.f, c(as.list(.x), list(...)))
rerun <- function(.n, ...) { expr <- as.list(substitute(list(...)))[[2L]]; env <- parent.frame(); lapply(seq_len(.n), function(k) eval(expr, env)) }
`%||%` <- function(x, y) if (is.null(x)) y else x
"""#))

  static let tidyverse = PackageLibrary(name: "tidyverse", version: "1.3.2", source: LibrarySource("tidyverse", ""), requires: ["tibble", "tidyr", "readr", "purrr", "dplyr", "stringr"], reexports: ["tidyr", "readr", "purrr", "dplyr", "stringr"], attaches: ["ggplot2"])
}
