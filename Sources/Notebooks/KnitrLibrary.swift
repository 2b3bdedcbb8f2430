import Lang

/// knitr's functions that lessons call: tables, chunk options, pictures from files.
public enum KnitrLibrary {
  public static let source = LibrarySource("knitr", #"""
opts_chunk <- .chunk.options()
opts_knit <- .chunk.options()
.chunk.options <- function(values = list()) {
  get <- function(name) if (missing(name)) values else if (length(name) == 1L) values[[name]] else values[name]
  set <- function(...) {
    given <- list(...)
    if (length(given) == 1L && is.list(given[[1L]]) && is.null(names(given))) given <- given[[1L]]
    old <- values[names(given)]
    for (name in names(given)) values[name] <<- given[name]
    invisible(old)
  }
  restore <- function(target = list()) values <<- target
  list(get = get, set = set, append = set, restore = restore)
}
.inline.text <- function(x) {
  if (is.null(x)) return("")
  if (is.factor(x)) x <- as.character(x)
  if (is.double(x) && !is.object(x)) return(paste(vapply(x, .inline.number, ""), collapse = ", "))
  paste(as.character(x), collapse = ", ")
}
.inline.number <- function(x) {
  if (is.na(x) || is.infinite(x) || x == 0) return(as.character(x))
  power <- floor(log10(abs(x)))
  if (abs(power) < getOption("scipen") + 4L) return(as.character(round(x, getOption("digits"))))
  lead <- round(x / 10^power, getOption("digits"))
  paste0(if (lead != 1) paste0(lead, " &times; "), "10<sup>", power, "</sup>")
}
clear_output <- function(wait = TRUE) invisible(.display("clear_output", if (wait) "wait" else ""))
asis_output <- function(x, meta = NULL, cacheable = NA) structure(x, class = "knit_asis")
print.knit_asis <- function(x, ...) {
  cat(x, "\n", sep = "")
  invisible(x)
}
is_html_output <- function(...) TRUE
is_latex_output <- function(...) FALSE
include_graphics <- function(path, ...) {
  missing <- path[!file.exists(path)]
  if (length(missing)) stop("Cannot find the file(s): ", paste0("\"", missing, "\"", collapse = "; "))
  asis_output(paste0("![](", path, ")", collapse = " "))
}
kables <- function(x, ...) asis_output(paste(vapply(x, function(table) paste(table, collapse = "\n"), ""), collapse = "\n\n"))
.kable.html <- function(x) gsub(">", "&gt;", gsub("<", "&lt;", gsub("&", "&amp;", x, fixed = TRUE), fixed = TRUE), fixed = TRUE)
kable <- function(x, format = c("pipe", "markdown", "simple", "html"), digits = getOption("digits"), row.names = NA, col.names = NA, align = NULL, caption = NULL, label = NULL, format.args = list(), escape = TRUE, ...) {
  format <- match.arg(format)
  if (!is.data.frame(x) && !is.matrix(x)) x <- if (is.table(x) || !is.null(dim(x))) as.data.frame(x) else data.frame(x = x)
  if (is.matrix(x)) {
    named <- !is.null(colnames(x))
    labels <- rownames(x)
    x <- as.data.frame(x, stringsAsFactors = FALSE)
    if (!named) names(x) <- rep("", ncol(x))
    if (is.na(row.names)) row.names <- !is.null(labels)
    labels <- if (is.null(labels)) as.character(seq_len(nrow(x))) else labels
  } else {
    labels <- rownames(x)
    if (is.na(row.names)) row.names <- !identical(labels, as.character(seq_len(nrow(x))))
  }
  numeric <- vapply(seq_along(x), function(j) is.numeric(x[[j]]), TRUE)
  digits <- rep(digits, length.out = length(x))
  cells <- lapply(seq_along(x), function(j) {
    column <- x[[j]]
    text <- if (is.numeric(column)) {
      rounded <- round(column, digits[j])
      shown <- trimws(do.call("format", c(list(rounded), format.args)))
      shown[is.na(column)] <- "NA"
      shown
    } else as.character(column)
    text[is.na(text)] <- "NA"
    text
  })
  heads <- if (length(col.names) == 1L && is.na(col.names)) names(x) else col.names
  if (is.null(align)) align <- ifelse(numeric, "r", "l")
  if (length(align) == 1L && nchar(align) > 1L) align <- strsplit(align, "")[[1L]]
  align <- rep(align, length.out = length(x))
  if (row.names) {
    cells <- c(list(labels), cells)
    if (length(heads) < length(cells)) heads <- c("", heads)
    if (length(align) < length(cells)) align <- c("l", align)
  }
  if (length(heads) != length(cells)) stop("the length of 'col.names' does not match the number of columns")
  rows <- length(cells[[1L]])
  if (format == "html") {
    side <- c(l = "left", r = "right", c = "center")[align]
    clean <- if (escape) .kable.html else identity
    row <- function(tag, texts) paste0("<tr>", paste0("<", tag, " style=\"text-align:", side, ";\">", clean(texts), "</", tag, ">", collapse = ""), "</tr>")
    body <- vapply(seq_len(rows), function(i) row("td", vapply(cells, function(column) column[i], "")), "")
    lines <- c("<table>", if (!is.null(caption)) paste0("<caption>", clean(caption), "</caption>"), "<thead>", row("th", heads), "</thead>", "<tbody>", body, "</tbody>", "</table>")
    return(structure(paste(lines, collapse = "\n"), format = "html", class = "knitr_kable"))
  }
  if (escape) {
    cells <- lapply(cells, function(column) gsub("|", "&#124;", gsub("\n", " ", column, fixed = TRUE), fixed = TRUE))
    heads <- gsub("|", "&#124;", heads, fixed = TRUE)
  }
  widths <- vapply(seq_along(cells), function(j) max(nchar(c(heads[j], cells[[j]]), type = "width"), if (align[j] == "c") 3L else 2L), 1)
  pad <- function(text, j) {
    room <- strrep(" ", widths[j] - nchar(text, type = "width"))
    if (align[j] == "r") paste0(room, text) else paste0(text, room)
  }
  columns <- lapply(seq_along(cells), function(j) pad(c(heads[j], cells[[j]]), j))
  rule <- vapply(seq_along(cells), function(j) {
    dashes <- strrep("-", widths[j])
    switch(align[j], r = paste0(dashes, ":"), c = paste0(":", substring(dashes, 2L), ":"), paste0(":", dashes))
  }, "")
  spaced <- lapply(seq_along(columns), function(j) if (align[j] == "r") paste0(columns[[j]], " ") else paste0(columns[[j]], " "))
  body <- vapply(seq_len(rows + 1L), function(i) paste0("|", paste(vapply(spaced, function(column) column[i], ""), collapse = "|"), "|"), "")
  table <- c(body[1L], paste0("|", paste(rule, collapse = "|"), "|"), body[-1L])
  if (!is.null(caption)) table <- c(paste("Table:", caption), "", table)
  structure(table, format = "pipe", class = "knitr_kable")
}
print.knitr_kable <- function(x, ...) {
  if (!identical(attr(x, "format"), "html")) cat("\n\n")
  cat(x, sep = "\n")
  if (identical(attr(x, "format"), "html")) cat("\n")
  invisible(x)
}
format.knitr_kable <- function(x, ...) unclass(x)
"""#)

  public static func install(in interpreter: Interpreter) {
    interpreter.providedPackages["knitr"] = "1.42"
    interpreter.providedPackages["rmarkdown"] = "2.20"
  }
}
