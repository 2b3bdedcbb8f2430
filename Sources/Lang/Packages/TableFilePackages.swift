/// readr and data.table as scripts use them, in the language.
enum TableFilePackages {
  static let readr = PackageLibrary(name: "readr", version: "2.1.3", source: LibrarySource("readr", #"""
cols <- function(..., .default = col_guess()) structure(list(cols = list(...), default = .default), class = "col_spec")
cols_only <- function(...) structure(list(cols = list(...), default = col_skip()), class = "col_spec")
col_character <- function() structure("character", class = "collector")
col_double <- function() structure("numeric", class = "collector")
col_number <- col_double
col_integer <- function() structure("integer", class = "collector")
col_logical <- function() structure("logical", class = "collector")
col_factor <- function(levels = NULL, ordered = FALSE, ...) structure("factor", class = "collector", levels.given = levels)
col_date <- function(format = "") structure("Date", class = "collector", format = format)
col_datetime <- function(format = "") structure("POSIXct", class = "collector", format = format)
col_skip <- function() structure("NULL", class = "collector")
col_guess <- function() structure("guess", class = "collector")
.letter <- function(l) switch(l, c = col_character(), d = col_double(), n = col_double(), i = col_integer(), l = col_logical(), f = col_factor(), D = col_date(), T = col_datetime(), `_` = , `-` = col_skip(), col_guess())
.convert <- function(x, kind) {
  switch(unclass(kind)[1L], character = x, numeric = as.numeric(gsub(",", "", x)), integer = as.integer(x), logical = as.logical(x),
    factor = { l <- attr(kind, "levels.given"); factor(x, levels = if (is.null(l)) unique(x[!is.na(x)]) else l) },
    Date = as.Date(x, if (nzchar(attr(kind, "format"))) attr(kind, "format") else "%Y-%m-%d"), POSIXct = as.POSIXct(x, tz = "UTC"), .guess(x))
}
.guess <- function(x) {
  known <- x[!is.na(x)]
  if (!length(known)) return(as.logical(x))
  if (all(known %in% c("TRUE", "FALSE", "T", "F", "true", "false"))) return(as.logical(x))
  if (all(grepl("^[-+]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][-+]?[0-9]+)?$|^(Inf|-Inf|NaN)$", known))) return(as.numeric(x))
  if (all(grepl("^\\d{4}-\\d{2}-\\d{2}$", known))) return(as.Date(x))
  if (all(grepl("^\\d{4}-\\d{2}-\\d{2}[T ]\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?Z?$", known))) return(as.POSIXct(sub("Z$", "", sub("T", " ", x)), tz = "UTC"))
  x
}
read_delim <- function(file, delim = ",", col_names = TRUE, col_types = NULL, na = c("", "NA"), skip = 0, n_max = Inf, show_col_types = NULL, trim_ws = TRUE, comment = "", ...) {
  text <- if (length(file) == 1L && !grepl("\n", file)) readLines(file, warn = FALSE) else unlist(strsplit(file, "\n"))
  if (skip) text <- text[-seq_len(skip)]
  x <- read.table(text = text, header = isTRUE(col_names), sep = delim, quote = "\"", colClasses = "character", na.strings = na, check.names = FALSE, comment.char = comment, fill = TRUE, strip.white = trim_ws, nrows = if (is.finite(n_max)) n_max else -1L)
  if (is.character(col_names)) names(x) <- col_names else if (isFALSE(col_names)) names(x) <- paste0("X", seq_along(x))
  kinds <- rep(list(col_guess()), length(x))
  names(kinds) <- names(x)
  if (is.character(col_types)) kinds[] <- lapply(strsplit(col_types, "")[[1L]], .letter)
  else if (!is.null(col_types)) {
    kinds[] <- list(col_types$default)
    given <- lapply(col_types$cols, function(k) if (is.character(k) && !inherits(k, "collector")) .letter(k) else k)
    if (is.null(names(given))) kinds[seq_along(given)] <- given else kinds[names(given)] <- given
  }
  columns <- Map(.convert, as.list(x), kinds[names(x)])
  columns <- columns[vapply(kinds[names(x)], function(k) unclass(k)[1L] != "NULL", NA)]
  if (is.null(col_types) && !isFALSE(show_col_types)) {
    words <- vapply(columns, .kind, "")
    message("Rows: ", nrow(x), " Columns: ", length(columns), "\n── Column specification ────────────────────────────────────────────────────────\nDelimiter: \"", delim, "\"\n", paste(vapply(unique(words), function(w) paste0(w, " (", sum(words == w), "): ", paste(names(columns)[words == w], collapse = ", ")), ""), collapse = "\n"), "\n\nℹ Use `spec()` to retrieve the full column specification for this data.\nℹ Specify the column types or set `show_col_types = FALSE` to quiet this message.")
  }
  structure(columns, row.names = .set_row_names(nrow(x)), class = c("spec_tbl_df", "tbl_df", "tbl", "data.frame"))
}
read_csv <- function(file, col_names = TRUE, col_types = NULL, ...) read_delim(file, ",", col_names, col_types, ...)
read_csv2 <- function(file, col_names = TRUE, col_types = NULL, ...) read_delim(file, ";", col_names, col_types, ...)
read_tsv <- function(file, col_names = TRUE, col_types = NULL, ...) read_delim(file, "\t", col_names, col_types, ...)
.quoted <- function(v, na) {
  text <- if (is.double(v) && !is.object(v)) vapply(v, function(e) format(e, digits = 15), "") else as.character(v)
  if (is.character(v) || is.factor(v)) { hard <- grepl("[\",\n]", text); text[hard] <- paste0("\"", gsub("\"", "\"\"", text[hard]), "\"") }
  text[is.na(v)] <- na
  text
}
write_delim <- function(x, file, delim = " ", na = "NA", append = FALSE, col_names = !append, ...) {
  rows <- do.call(paste, c(unname(lapply(as.list(as.data.frame(x)), .quoted, na)), list(sep = delim)))
  cat(c(if (col_names) paste(.quoted(names(x), na), collapse = delim), rows), file = file, sep = "\n", append = append)
  invisible(x)
}
write_csv <- function(x, file, na = "NA", append = FALSE, col_names = !append, ..., path) write_delim(x, if (missing(path)) file else path, ",", na, append, col_names)
write_tsv <- function(x, file, na = "NA", append = FALSE, col_names = !append, ...) write_delim(x, file, "\t", na, append, col_names)
read_rds <- function(file, ...) readRDS(file)
write_rds <- function(x, file, compress = "none", ...) { saveRDS(x, file, compress = !identical(compress, "none")); invisible(x) }
read_lines <- function(file, skip = 0, n_max = -1L, ...) { x <- readLines(file, warn = FALSE); if (skip) x <- x[-seq_len(skip)]; if (n_max >= 0) head(x, n_max) else x }
write_lines <- function(x, file, sep = "\n", append = FALSE, ..., path) { cat(as.character(x), file = if (missing(path)) file else path, sep = sep, append = append); invisible(x) }
read_file <- function(file, ...) readChar(file, file.size(file), useBytes = TRUE)
write_file <- function(x, file, append = FALSE, ...) { cat(x, file = file, append = append, sep = ""); invisible(x) }
parse_number <- function(x, ...) as.numeric(gsub(",", "", regmatches(x, regexpr("-?[0-9][0-9,]*\\.?[0-9]*", x))))
parse_double <- function(x, ...) as.numeric(x)
parse_integer <- function(x, ...) as.integer(x)
parse_date <- function(x, format = "%Y-%m-%d", ...) as.Date(x, format)
parse_factor <- function(x, levels = NULL, ...) factor(x, levels = if (is.null(levels)) unique(x) else levels)
"""#), requires: ["tibble"])

  static let dataTable = PackageLibrary(name: "data.table", version: "1.14.6", source: LibrarySource("data.table", #"""
data.table <- function(..., keep.rownames = FALSE, check.names = FALSE, key = NULL, stringsAsFactors = FALSE) {
  exprs <- as.list(substitute(list(...)))[-1L]
  x <- data.frame(..., check.names = check.names, stringsAsFactors = stringsAsFactors)
  if (is.null(names(exprs)) || any(names(exprs) == "")) {
    unnamed <- which(if (is.null(names(exprs))) rep(TRUE, length(exprs)) else names(exprs) == "")
    if (length(x) == length(exprs)) for (k in unnamed) if (!is.symbol(exprs[[k]])) names(x)[k] <- paste0("V", k)
  }
  x <- as.data.table(x)
  if (!is.null(key)) x <- .sorted(x, key)
  x
}
as.data.table <- function(x, keep.rownames = FALSE, ...) {
  if (!is.data.frame(x)) x <- if (is.list(x)) as.data.frame(x, stringsAsFactors = FALSE) else as.data.frame(x)
  if (isTRUE(keep.rownames)) x <- cbind(data.frame(rn = row.names(x)), x)
  attr(x, "row.names") <- .set_row_names(nrow(x))
  class(x) <- c("data.table", "data.frame")
  x
}
is.data.table <- function(x) inherits(x, "data.table")
.changed <- function(call, value, env) {
  if (is.symbol(call)) assign(as.character(call), value, envir = env)
  invisible(value)
}
setDT <- function(x, ...) .changed(substitute(x), as.data.table(x, ...), parent.frame())
setDF <- function(x, ...) { y <- x; class(y) <- "data.frame"; attr(y, "sorted") <- NULL; .changed(substitute(x), y, parent.frame()) }
.sorted <- function(x, cols) {
  o <- do.call(order, c(unname(lapply(cols, function(n) { v <- x[[n]]; if (is.factor(v)) as.integer(v) else v })), list(method = "radix")))
  y <- .rows(x, o)
  attr(y, "sorted") <- cols
  y
}
.rows <- function(x, i) {
  out <- lapply(unclass(x), function(v) if (is.null(dim(v))) v[i] else v[i, , drop = FALSE])
  structure(out, names = names(x), row.names = .set_row_names(length(out[[1L]])), class = c("data.table", "data.frame"))
}
setkeyv <- function(x, cols, ...) .changed(substitute(x), .sorted(x, cols), parent.frame())
setkey <- function(x, ...) { cols <- vapply(as.list(substitute(list(...)))[-1L], as.character, ""); .changed(substitute(x), .sorted(x, if (length(cols)) cols else names(x)), parent.frame()) }
key <- function(x) attr(x, "sorted")
haskey <- function(x) !is.null(attr(x, "sorted"))
setorder <- function(x, ..., na.last = FALSE) {
  args <- as.list(substitute(list(...)))[-1L]
  keys <- lapply(args, function(a) if (is.call(a) && identical(a[[1L]], quote(`-`))) -xtfrm(x[[as.character(a[[2L]])]]) else x[[as.character(if (is.call(a)) a[[2L]] else a)]])
  .changed(substitute(x), .rows(x, do.call(order, c(unname(keys), list(method = "radix")))), parent.frame())
}
setorderv <- function(x, cols = names(x), order = 1L, ...) { order <- rep_len(order, length(cols)); keys <- Map(function(n, o) o * xtfrm(x[[n]]), cols, order); .changed(substitute(x), .rows(x, do.call(base::order, unname(keys))), parent.frame()) }
setnames <- function(x, old, new, ...) { y <- x; if (missing(new)) names(y) <- old else names(y)[if (is.character(old)) match(old, names(y)) else old] <- new; .changed(substitute(x), y, parent.frame()) }
setcolorder <- function(x, neworder, ...) { y <- .columns(x, c(neworder, setdiff(names(x), neworder))); .changed(substitute(x), y, parent.frame()) }
.columns <- function(x, cols) { out <- unclass(x)[cols]; structure(out, row.names = .set_row_names(nrow(x)), class = c("data.table", "data.frame")) }
set <- function(x, i = NULL, j, value) { y <- x; if (is.null(i)) y[[j]] <- value else { v <- y[[j]]; v[i] <- value; y[[j]] <- v }; .changed(substitute(x), y, parent.frame()) }
copy <- function(x) x
rbindlist <- function(l, use.names = "check", fill = FALSE, idcol = NULL) {
  l <- lapply(l[lengths(l) > 0L], function(f) if (is.data.frame(f)) as.data.frame(f) else as.data.frame(f, stringsAsFactors = FALSE))
  if (!length(l)) return(as.data.table(data.frame()))
  labels <- if (fill) unique(unlist(lapply(l, names))) else names(l[[1L]])
  columns <- lapply(seq_along(labels), function(k) do.call(c, lapply(l, function(f) { v <- if (fill || isTRUE(use.names)) f[[labels[k]]] else f[[k]]; if (is.null(v)) rep(NA, nrow(f)) else if (is.factor(v)) as.character(v) else v })))
  names(columns) <- labels
  if (!is.null(idcol)) columns <- c(setNames(list(rep(if (is.null(names(l))) seq_along(l) else names(l), vapply(l, nrow, 1L))), if (isTRUE(idcol)) ".id" else idcol), columns)
  structure(columns, row.names = .set_row_names(length(columns[[1L]])), class = c("data.table", "data.frame"))
}
rbind.data.table <- function(..., fill = FALSE, use.names = TRUE) rbindlist(list(...), use.names = use.names, fill = fill)
fread <- function(input, sep = "auto", header = "auto", nrows = Inf, skip = 0, select = NULL, drop = NULL, col.names = NULL, stringsAsFactors = FALSE, na.strings = "NA", data.table = TRUE, colClasses = NULL, text = NULL, file = NULL, ...) {
  lines <- if (!is.null(text)) unlist(strsplit(text, "\n")) else if (!is.null(file)) readLines(file, warn = FALSE) else if (length(input) == 1L && !grepl("\n", input)) readLines(input, warn = FALSE) else unlist(strsplit(input, "\n"))
  if (is.numeric(skip) && skip > 0) lines <- lines[-seq_len(skip)]
  lines <- lines[nzchar(lines)]
  if (sep == "auto") {
    counts <- vapply(c(",", "\t", ";", "|", " "), function(s) { n <- lengths(strsplit(head(lines, 20L), s, fixed = TRUE)); if (length(unique(n)) == 1L) n[1L] else 0L }, 0L)
    sep <- if (max(counts) > 1L) names(counts)[which.max(counts)] else ","
  }
  if (identical(header, "auto")) {
    first <- gsub("\"", "", strsplit(lines[1L], sep, fixed = TRUE)[[1L]])
    header <- !any(grepl("^[-+]?[0-9.]+([eE][-+]?[0-9]+)?$", first))
  }
  x <- read.table(text = lines, header = header, sep = sep, quote = "\"", check.names = FALSE, comment.char = "", na.strings = c(na.strings, ""), stringsAsFactors = stringsAsFactors, fill = TRUE, nrows = if (is.finite(nrows)) nrows else -1L, colClasses = if (is.character(colClasses)) colClasses else NA)
  if (!is.null(select)) x <- x[select]
  if (!is.null(drop)) x <- x[if (is.character(drop)) setdiff(names(x), drop) else -drop]
  if (!is.null(col.names)) names(x) <- col.names
  if (data.table) as.data.table(x) else x
}
fwrite <- function(x, file = "", append = FALSE, sep = ",", na = "", col.names = !append, row.names = FALSE, quote = "auto", ...) {
  cell <- function(v) { text <- if (is.logical(v)) as.character(v) else if (is.double(v) && !is.object(v)) vapply(v, function(e) format(e, digits = 15), "") else as.character(v); if (is.character(v) || is.factor(v)) { hard <- grepl("[\",\n]", text); text[hard] <- paste0("\"", gsub("\"", "\"\"", text[hard]), "\"") }; text[is.na(v)] <- na; text }
  rows <- do.call(paste, c(unname(lapply(as.list(as.data.frame(x)), cell)), list(sep = sep)))
  cat(c(if (col.names) paste(names(x), collapse = sep), rows), file = file, sep = "\n", append = append)
  invisible(NULL)
}
`[.data.table` <- function(x, i, j, by, keyby, with = TRUE, drop = FALSE, ...) {
  env <- parent.frame()
  rows <- seq_len(nrow(x))
  data <- as.list(unclass(x)[seq_along(x)])
  if (!missing(i)) {
    expr <- substitute(i)
    if (is.call(expr) && identical(expr[[1L]], quote(order))) {
      args <- lapply(as.list(expr)[-1L], function(a) if (is.call(a) && identical(a[[1L]], quote(`-`)) && length(a) == 2L) call("-", call("xtfrm", a[[2L]])) else a)
      pick <- eval(as.call(c(quote(order), args, list(method = "radix"))), data, env)
    } else pick <- eval(expr, data, env)
    if (is.character(pick) && !is.null(attr(x, "sorted"))) pick <- which(x[[attr(x, "sorted")[1L]]] %in% pick)
    rows <- if (is.logical(pick)) which(rep_len(pick, nrow(x))) else if (is.numeric(pick)) rows[pick] else pick
  }
  if (missing(j)) {
    if (nargs() - !missing(drop) < 3L && !missing(i) && is.character(i <- tryCatch(i, error = function(e) NULL))) return(.columns(x, i))
    return(.rows(x, rows))
  }
  expr <- substitute(j)
  if (is.call(expr) && identical(expr[[1L]], quote(`:=`))) {
    target <- expr[[2L]]
    labels <- if (is.symbol(target)) as.character(target) else as.character(eval(target, env))
    grouping <- if (missing(by)) NULL else .byColumns(substitute(by), data, env)
    pieces <- if (is.null(grouping)) list(rows) else unname(split(rows, interaction(lapply(grouping, `[`, rows), drop = TRUE)))
    for (at in pieces) {
      value <- eval(expr[[3L]], c(lapply(data, `[`, at), list(.N = length(at))), env)
      values <- if (is.list(value)) value else list(value)
      for (k in seq_along(labels)) {
        v <- values[[(k - 1L) %% max(1L, length(values)) + 1L]]
        if (is.null(v)) { x[[labels[k]]] <- NULL; next }
        old <- x[[labels[k]]]
        if (is.null(old)) old <- rep(v[NA_integer_], nrow(x))
        old[at] <- rep_len(v, length(at))
        x[[labels[k]]] <- old
      }
    }
    class(x) <- c("data.table", "data.frame")
    return(.changed(sys.call()[[2L]], x, env))
  }
  if (!with || is.character(expr) || (is.call(expr) && is.character(tryCatch(eval(expr, env), error = function(e) NULL)) && identical(expr[[1L]], quote(c)))) {
    chosen <- eval(expr, env)
    return(.columns(.rows(x, rows), chosen))
  }
  if (is.call(expr) && identical(expr[[1L]], quote(`..`))) return(.columns(.rows(x, rows), eval(expr[[2L]], env)))
  if (is.symbol(expr) && startsWith(as.character(expr), "..")) return(.columns(.rows(x, rows), get(substring(as.character(expr), 3L), envir = env)))
  if (is.call(expr) && identical(expr[[1L]], quote(.))) expr[[1L]] <- quote(list)
  grouping <- if (!missing(by)) .byColumns(substitute(by), data, env) else if (!missing(keyby)) .byColumns(substitute(keyby), data, env)
  evaluate <- function(at, extra = list()) {
    part <- lapply(data, `[`, at)
    rest <- part[setdiff(names(part), names(grouping))]
    eval(expr, c(part, list(.N = length(at), .SD = structure(rest, row.names = .set_row_names(length(at)), class = c("data.table", "data.frame")), .I = at), extra), env)
  }
  named <- function(value) {
    if (is.data.frame(value)) return(as.list(value))
    if (!is.list(value)) value <- list(value)
    labels <- names(value)
    if (is.null(labels)) labels <- rep("", length(value))
    args <- if (is.call(expr) && identical(expr[[1L]], quote(list))) as.list(expr)[-1L] else list(expr)
    for (k in which(labels == "")) labels[k] <- if (k <= length(args) && is.symbol(args[[k]]) && as.character(args[[k]]) != ".N") as.character(args[[k]]) else if (k <= length(args) && identical(args[[k]], quote(.N))) "N" else paste0("V", k)
    setNames(value, labels)
  }
  if (is.null(grouping)) {
    value <- evaluate(rows)
    if (!is.list(value)) return(value)
    value <- named(value)
    n <- max(lengths(value))
    return(structure(lapply(value, rep_len, n), row.names = .set_row_names(n), class = c("data.table", "data.frame")))
  }
  codes <- do.call(paste, c(unname(lapply(grouping, function(v) as.character(v[rows]))), list(sep = "\r")))
  order <- unique(codes)
  parts <- split(rows, factor(codes, levels = order))
  results <- lapply(parts, function(at) { v <- named(evaluate(at)); n <- max(lengths(v)); c(lapply(grouping, function(g) rep(g[at[1L]], n)), lapply(v, rep_len, n)) })
  out <- rbindlist(lapply(results, function(r) structure(r, row.names = .set_row_names(length(r[[1L]])), class = "data.frame")))
  if (!missing(keyby)) .sorted(out, names(grouping)) else out
}
.byColumns <- function(expr, data, env) {
  if (is.call(expr) && identical(expr[[1L]], quote(.))) expr[[1L]] <- quote(list)
  if (is.call(expr) && identical(expr[[1L]], quote(list))) {
    labels <- names(expr)[-1L]
    args <- as.list(expr)[-1L]
    if (is.null(labels)) labels <- rep("", length(args))
    labels[labels == ""] <- vapply(args[labels == ""], function(a) paste(deparse(a), collapse = ""), "")
    return(setNames(lapply(args, eval, data, env), labels))
  }
  if (is.symbol(expr)) return(setNames(list(eval(expr, data, env)), as.character(expr)))
  value <- eval(expr, data, env)
  if (is.character(value) && all(value %in% names(data))) data[unlist(strsplit(value, ","))] else setNames(list(value), paste(deparse(expr), collapse = ""))
}
print.data.table <- function(x, topn = 5L, nrows = 100L, row.names = TRUE, ...) {
  n <- nrow(x)
  if (n == 0L || length(x) == 0L) {
    cat(if (length(x)) paste0("Empty data.table (0 rows and ", length(x), " cols): ", paste(names(x), collapse = ",")) else "Null data.table (0 rows and 0 cols)", "\n", sep = "")
    return(invisible(x))
  }
  shown <- if (n > nrows) c(seq_len(topn), n - topn + seq_len(topn)) else seq_len(n)
  cells <- vapply(unclass(x)[seq_along(x)], function(v) { v <- v[shown]; text <- if (is.character(v)) v else if (is.list(v)) vapply(v, function(e) paste(format(e), collapse = ","), "") else format(v); text[is.na(v)] <- if (is.character(v) || is.factor(v)) "<NA>" else "NA"; as.character(text) }, character(length(shown)))
  if (is.null(dim(cells))) cells <- matrix(cells, 1L, dimnames = list(NULL, names(x)))
  labels <- paste0(format(shown, justify = "right"), ":")
  if (n > nrows) { cells <- rbind(cells[seq_len(topn), , drop = FALSE], "", cells[topn + seq_len(topn), , drop = FALSE]); labels <- c(labels[seq_len(topn)], "---", labels[topn + seq_len(topn)]) }
  dimnames(cells) <- list(labels, names(x))
  print(cells, quote = FALSE, right = TRUE)
  invisible(x)
}
as.data.frame.data.table <- function(x, ...) { class(x) <- "data.frame"; attr(x, "sorted") <- NULL; x }
head.data.table <- function(x, n = 6L, ...) .rows(x, head(seq_len(nrow(x)), n))
tail.data.table <- function(x, n = 6L, ...) .rows(x, tail(seq_len(nrow(x)), n))
merge.data.table <- function(x, y, by = NULL, ...) as.data.table(merge(as.data.frame(x), as.data.frame(y), by = if (is.null(by)) intersect(names(x), names(y)) else by, ...))
unique.data.table <- function(x, incomparables = FALSE, by = names(x), ...) .rows(x, which(!duplicated(as.data.frame(x)[by])))
melt <- function(data, id.vars, measure.vars, variable.name = "variable", value.name = "value", ...) {
  if (missing(id.vars)) id.vars <- if (missing(measure.vars)) character() else setdiff(names(data), measure.vars)
  if (is.numeric(id.vars)) id.vars <- names(data)[id.vars]
  if (missing(measure.vars)) measure.vars <- setdiff(names(data), id.vars)
  n <- nrow(data)
  out <- lapply(id.vars, function(v) rep(data[[v]], length(measure.vars)))
  names(out) <- id.vars
  out[[variable.name]] <- factor(rep(measure.vars, each = n), levels = measure.vars)
  out[[value.name]] <- do.call(c, lapply(measure.vars, function(v) data[[v]]))
  structure(out, row.names = .set_row_names(n * length(measure.vars)), class = class(data))
}
shift <- function(x, n = 1L, fill = NA, type = c("lag", "lead")) if (match.arg(type) == "lag") c(rep(fill, n), head(x, -n)) else c(tail(x, -n), rep(fill, n))
uniqueN <- function(x, ...) if (is.data.frame(x)) nrow(unique(as.data.frame(x))) else length(unique(x))
fifelse <- function(test, yes, no, na = NA) ifelse(is.na(test), na, ifelse(test, yes, no))
frank <- function(x, ties.method = "average", ...) rank(x, ties.method = ties.method)
tstrsplit <- function(x, split, ...) { parts <- strsplit(x, split, ...); lapply(seq_len(max(lengths(parts))), function(k) vapply(parts, function(p) if (length(p) >= k) p[k] else NA_character_, "")) }
`%like%` <- function(vector, pattern) grepl(pattern, vector)
`%between%` <- function(x, y) x >= y[[1L]] & x <= y[[2L]]
`:=` <- function(...) stop("Check that is.data.table(DT) == TRUE. Otherwise, :=, `:=`(...) and let(...) are defined for use in j, once only and in particular ways. See help(\":=\").", call. = FALSE)
"""#))
}
