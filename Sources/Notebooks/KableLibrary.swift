import Lang

/// knitr's tables: data as Markdown, HTML, LaTeX or reStructuredText.
public enum KableLibrary {
  public static let source = LibrarySource("knitr tables", #"""
kable <- function(x, format, digits = getOption("digits"), row.names = NA, col.names = NA, align = NULL, caption = NULL, label = NULL, format.args = list(), escape = TRUE, ...) {
  if (missing(format) || is.null(format)) format <- getOption("knitr.table.format", "pipe")
  if (is.function(format)) format <- format()
  format <- match.arg(format, c("pipe", "markdown", "simple", "html", "latex", "rst"))
  if (format == "markdown") format <- "pipe"
  if (is.list(x) && !is.data.frame(x)) {
    tables <- lapply(x, kable, format = format, digits = digits, row.names = row.names, col.names = col.names, align = align, format.args = format.args, escape = escape, ...)
    return(kables(tables, format, caption, label))
  }
  if (!is.matrix(x) && !is.data.frame(x)) x <- if (length(dim(x)) > 0L) as.data.frame(x) else data.frame(x = x)
  if (identical(col.names, NA)) col.names <- colnames(x)
  framed <- is.data.frame(x)
  columns <- if (framed) as.list(x) else lapply(seq_len(ncol(x)), function(j) x[, j])
  columns <- lapply(columns, function(v) if (is.list(v)) vapply(v, function(e) toString(e), "") else if (is.matrix(v)) do.call(paste, as.data.frame(v)) else v)
  numeric <- vapply(columns, is.numeric, NA)
  if (is.null(align)) align <- ifelse(numeric, "r", "l")
  else if (length(align) == 1L && nchar(align) > 1L) align <- strsplit(align, "")[[1L]]
  align <- rep_len(align, length(columns))
  digits <- rep_len(digits, length(columns))
  absent <- if (is.null(shown <- getOption("knitr.kable.NA"))) "NA" else as.character(shown)
  cells <- lapply(seq_along(columns), function(j) {
    v <- columns[[j]]
    text <- if (is.numeric(v)) do.call(base::format, c(list(round(v, digits[j]), trim = TRUE), format.args)) else if (is.factor(v) || is.character(v)) as.character(v) else base::format(v)
    text <- if (is.numeric(v)) text else trimws(text)
    text[is.na(v)] <- absent
    as.character(text)
  })
  labels <- rownames(x)
  automatic <- is.null(labels) || framed && identical(labels, as.character(seq_len(nrow(x))))
  if (is.na(row.names)) row.names <- !automatic
  if (row.names) {
    if (is.null(labels)) labels <- as.character(seq_len(nrow(x)))
    cells <- c(list(labels), cells)
    align <- c("l", align)
    if (length(col.names) && length(col.names) < length(cells)) col.names <- c(" ", col.names)
  }
  if (length(col.names) && length(col.names) != length(cells)) stop("the length of 'col.names' must be ", length(cells), ", got ", length(col.names))
  if (identical(caption, NA)) caption <- NULL
  lines <- switch(format,
    html = .kable.html(cells, col.names, align, caption, escape, ...),
    latex = .kable.latex(cells, col.names, align, caption, label, escape, ...),
    rst = .kable.text(cells, col.names, align, caption, "rst"),
    {
      if (format == "pipe") {
        bars <- function(v) gsub("|", "&#124;", gsub("\n", " ", v, fixed = TRUE), fixed = TRUE)
        cells <- lapply(cells, bars)
        col.names <- bars(col.names)
      }
      .kable.text(cells, col.names, align, caption, format)
    })
  structure(if (format %in% c("html", "latex")) paste(lines, collapse = "\n") else lines, format = format, class = "knitr_kable")
}
kables <- function(x, format, caption = NULL, label = NULL) {
  if (missing(format) || is.null(format)) format <- attr(x[[1L]], "format")
  parts <- vapply(x, function(table) paste(table, collapse = "\n"), "")
  if (identical(format, "html")) {
    text <- paste(c("<table class=\"kable_wrapper\">", if (!is.null(caption)) paste0("<caption>", caption, "</caption>"), "<tbody>", "  <tr>", paste0("   <td> \n\n", parts, "\n\n </td>"), "  </tr>", "</tbody>", "</table>"), collapse = "\n")
    return(structure(text, format = "html", class = "knitr_kable"))
  }
  structure(paste(c(if (!is.null(caption)) c(paste("Table:", caption), ""), paste(parts, collapse = "\n\n")), collapse = "\n"), format = if (is.null(format)) "pipe" else format, class = "knitr_kable")
}
# Tables of characters: columns as wide as their widest cell, and a line below the heads that says how they are aligned.
.kable.text <- function(cells, heads, align, caption, format) {
  if (!length(cells)) return(character())
  n <- length(cells[[1L]])
  width <- vapply(seq_along(cells), function(j) max(nchar(c(heads[j], cells[[j]]), type = "width"), 0L), 0)
  width <- switch(format, rst = width, pmax(width + ifelse(align == "c", 2, 1), 3))
  pad <- function(text, j) {
    room <- width[j] - nchar(text, type = "width")
    left <- switch(align[j], r = room, c = room %/% 2, 0)
    paste0(strrep(" ", left), text, strrep(" ", room - left))
  }
  texts <- lapply(seq_along(cells), function(j) pad(c(if (length(heads)) heads[j], cells[[j]]), j))
  row <- function(i) vapply(texts, function(v) v[i], "")
  rows <- lapply(seq_len(n + (length(heads) > 0L)), row)
  said <- if (!is.null(caption)) c(paste("Table:", caption), "")
  if (format == "pipe") {
    dashes <- vapply(seq_along(width), function(j) {
      line <- strrep("-", width[j])
      if (align[j] %in% c("l", "c")) substr(line, 1L, 1L) <- ":"
      if (align[j] %in% c("r", "c")) substr(line, width[j], width[j]) <- ":"
      line
    }, "")
    if (!length(heads)) rows <- c(list(strrep(" ", width)), rows)
    bars <- function(v) paste0("|", paste(v, collapse = "|"), "|")
    return(c(said, bars(rows[[1L]]), bars(dashes), vapply(rows[-1L], bars, "")))
  }
  line <- paste(strrep(if (format == "rst") "=" else "-", width), collapse = "  ")
  body <- vapply(rows, paste, "", collapse = "  ")
  if (format == "rst") return(c(said, line, if (length(heads)) c(body[1L], line, body[-1L]) else body, line))
  c(said, if (length(heads)) c(body[1L], line, body[-1L]) else c(line, body, line))
}
.kable.html <- function(cells, heads, align, caption, escape, table.attr = getOption("knitr.table.html.attr", ""), ...) {
  clean <- function(v) if (escape) gsub("\"", "&quot;", gsub(">", "&gt;", gsub("<", "&lt;", gsub("&", "&amp;", v, fixed = TRUE), fixed = TRUE), fixed = TRUE), fixed = TRUE) else v
  side <- sprintf(" style=\"text-align:%s;\"", c(l = "left", c = "center", r = "right")[align])
  given <- trimws(table.attr)
  rows <- if (length(cells)) length(cells[[1L]]) else 0L
  c(paste0("<table", if (nzchar(given)) paste0(" ", given), ">"), if (!is.null(caption)) paste0("<caption>", caption, "</caption>"),
    if (length(heads)) c(" <thead>", "  <tr>", sprintf("   <th%s> %s </th>", side, clean(heads)), "  </tr>", " </thead>"),
    "<tbody>", unlist(lapply(seq_len(rows), function(i) c("  <tr>", sprintf("   <td%s> %s </td>", side, clean(vapply(cells, function(v) v[i], ""))), "  </tr>"))), "</tbody>", "</table>")
}
.kable.latex <- function(cells, heads, align, caption, label, escape, booktabs = FALSE, longtable = FALSE, vline = if (booktabs) "" else "|", toprule = if (booktabs) "\\toprule" else "\\hline", bottomrule = if (booktabs) "\\bottomrule" else "\\hline", midrule = if (booktabs) "\\midrule" else "\\hline", linesep = if (booktabs) c("", "", "", "", "\\addlinespace") else "\\hline", position = "", centering = TRUE, table.envir = if (!is.null(caption)) "table", ...) {
  clean <- function(v) {
    if (!escape) return(v)
    v <- gsub("\\", "\\textbackslash", v, fixed = TRUE)
    v <- gsub("([#$%&_{}])", "\\\\\\1", v)
    v <- gsub("\\textbackslash", "\\textbackslash{}", v, fixed = TRUE)
    gsub("^", "\\textasciicircum{}", gsub("~", "\\textasciitilde{}", v, fixed = TRUE), fixed = TRUE)
  }
  rows <- if (length(cells)) length(cells[[1L]]) else 0L
  line <- function(v) paste0(paste(clean(v), collapse = " & "), "\\\\")
  between <- rep_len(linesep, rows)
  if (rows) between[rows] <- ""
  body <- unlist(lapply(seq_len(rows), function(i) c(line(vapply(cells, function(v) v[i], "")), if (nzchar(between[i])) between[i])))
  kind <- if (longtable) "longtable" else "tabular"
  c(if (is.null(table.envir)) "", if (!is.null(table.envir)) c(paste0("\\begin{", table.envir, "}", if (nzchar(position)) paste0("[", position, "]")), "", if (!is.null(caption)) paste0("\\caption{", if (!is.null(label)) paste0("\\label{tab:", label, "}"), caption, "}"), if (centering) "\\centering"),
    paste0("\\begin{", kind, "}", if (!is.null(caption)) "[t]", "{", paste(align, collapse = vline), "}"), toprule, if (length(heads)) c(line(heads), midrule), body, bottomrule, paste0("\\end{", kind, "}"),
    if (!is.null(table.envir)) paste0("\\end{", table.envir, "}"))
}
knit_print <- function(x, ...) UseMethod("knit_print")
knit_print.default <- function(x, ..., inline = FALSE) if (inline) x else normal_print(x)
normal_print <- function(x, ...) print(x)
print.knitr_kable <- function(x, ...) {
  plain <- !attr(x, "format") %in% c("html", "latex")
  if (plain) cat("\n\n")
  cat(x, sep = "\n")
  if (!plain) cat("\n")
  invisible(x)
}
"""#)
}
