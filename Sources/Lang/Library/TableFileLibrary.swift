/// Tables in text files: read.table and its kin, write.table and its kin, scan.
enum TableFileLibrary {
  static let source = LibrarySource("TableFiles", #"""
.textLines <- function(file, encoding = "") {
  if (inherits(file, "connection")) return(if (as.integer(file) == 0L) .consoleLines() else readLines(file, warn = FALSE))
  if (!is.character(file)) stop(simpleError("'file' must be a character string or connection", sys.call(-1L)))
  if (identical(file, "stdin")) return(readLines(file, warn = FALSE))
  file <- if (nzchar(encoding)) file(file, "rt", encoding = encoding) else file(file, "rt")
  on.exit(close(file))
  readLines(file, warn = FALSE)
}
.consoleLines <- function(isEnough = function(lines) FALSE, counted = length) {
  # What is entered, or the lines of the script after the call, up to an empty line. The prompt tells the number of the next item.
  lines <- character()
  while (!isEnough(lines)) {
    line <- if (interactive()) readline(paste0(counted(lines) + 1L, ": ")) else readLines(stdin(), 1L)
    if (!length(line) || !nzchar(line)) break
    lines <- c(lines, line)
  }
  lines
}
read.table <- function(file, header = FALSE, sep = "", quote = "\"'", dec = ".", fill = !blank.lines.skip, row.names, col.names,
                       as.is = !stringsAsFactors, tryLogical = TRUE, na.strings = "NA", colClasses = NA, nrows = -1, skip = 0, check.names = TRUE,
                       strip.white = FALSE, blank.lines.skip = TRUE, comment.char = "#", allowEscapes = FALSE, flush = FALSE,
                       stringsAsFactors = FALSE, fileEncoding = "", encoding = "unknown", text, skipNul = FALSE) {
  lines <- if (missing(file) && !missing(text)) unlist(strsplit(paste(text, collapse = "\n"), "\n", fixed = TRUE)) else .textLines(file, fileEncoding)
  if (encoding == "latin1") Encoding(lines) <- encoding
  if (skip > 0) lines <- lines[-seq_len(min(skip, length(lines)))]
  if (blank.lines.skip) lines <- lines[grepl("[^ \t]", lines)]
  if (length(lines) == 0L) {
    if (missing(col.names)) stop("no lines available in input")
    lines <- character()
  }
  pieces <- .splitFields(lines, sep, quote, comment.char, strip.white || !nzchar(sep))
  keep <- pieces$counts > 0L
  counts <- pieces$counts[keep]
  starts <- c(0L, cumsum(counts))
  first <- if (length(counts)) pieces$fields[seq_len(counts[1L])] else character()
  sample <- counts[seq_len(min(5L, length(counts)))]
  columns <- if (length(sample)) max(sample) else length(col.names)
  rowLabels <- FALSE
  if (missing(header) && length(counts) > 1L && counts[1L] == columns - 1L) header <- TRUE
  if (header) {
    if (length(counts) > 1L) columns <- max(sample[-1L])
    if (length(counts) > 1L && columns == length(first) + 1L) rowLabels <- TRUE
    else if (length(counts) > 1L && columns < length(first)) columns <- length(first)
    else if (length(counts) == 1L) columns <- length(first)
    if (columns > length(first) + 1L) { if (fill) { } else stop("more columns than column names") }
    labels <- first
    begin <- 2L
  } else {
    labels <- paste0("V", seq_len(columns))
    begin <- 1L
  }
  if (columns > length(labels) + rowLabels) {
    stop("more columns than column names")
  }
  if (!missing(col.names)) {
    labels <- col.names
    if (length(labels) > columns) { if (!fill) columns <- length(labels) else columns <- length(labels) }
  }
  records <- if (length(counts) >= begin) begin:length(counts) else integer()
  if (nrows >= 0 && length(records) > nrows) records <- records[seq_len(nrows)]
  n <- length(records)
  bad <- records[counts[records] != columns]
  if (length(bad)) {
    if (!fill) {
      if (nzchar(sep) || TRUE) stop(simpleError(paste("line", bad[1L] - begin + 1L, "did not have", columns, "elements"),
        quote(scan(file = file, what = what, sep = sep, quote = quote, dec = dec, nmax = nrows, skip = 0, na.strings = na.strings,
          quiet = TRUE, fill = fill, strip.white = strip.white, blank.lines.skip = blank.lines.skip, multi.line = FALSE,
          comment.char = comment.char, allowEscapes = allowEscapes, flush = flush, encoding = encoding, skipNul = skipNul))))
    }
  }
  if (length(bad) == 0L) {
    fields <- if (n) pieces$fields[(starts[records[1L]] + 1L):starts[records[n] + 1L]] else character()
    cells <- matrix(fields, nrow = columns)
    column <- function(j) cells[j, ]
  } else {
    column <- function(j) {
      value <- rep("", n)
      has <- counts[records] >= j
      value[has] <- pieces$fields[starts[records[has]] + j]
      value
    }
  }
  if (rowLabels) labels <- c("row.names", labels)
  if (check.names && missing(col.names)) labels <- make.names(labels, unique = TRUE)
  classes <- rep_len(as.character(NA), columns)
  if (!is.null(names(colClasses))) {
    where <- match(names(colClasses), labels)
    classes[where[!is.na(where)]] <- colClasses[!is.na(where)]
  } else classes <- rep_len(as.character(colClasses), columns)
  asIs <- if (is.logical(as.is)) rep_len(as.is, columns)
    else if (is.numeric(as.is)) {
      if (any(as.is < 1 | as.is > columns)) stop("invalid numeric 'as.is' expression")
      seq_len(columns) %in% as.is
    } else if (is.character(as.is)) {
      if (anyNA(where <- match(as.is, labels))) warning("not all columns named in 'as.is' exist")
      seq_len(columns) %in% where
    } else stop(gettextf("'as.is' has the wrong length %d  != cols = %d", length(as.is), columns), domain = NA)
  result <- list()
  for (j in seq_len(columns)) {
    value <- column(j)
    kind <- classes[j]
    if (is.na(kind)) {
      value <- type.convert(value, na.strings = na.strings, as.is = asIs[j], dec = dec)
    } else if (kind == "NULL") {
      value <- NULL
    } else {
      value[value %in% na.strings] <- NA
      if (kind %in% c("numeric", "double", "integer", "logical")) value[!nzchar(value)] <- NA
      value <- switch(kind, character = value, numeric = , double = as.numeric(if (dec == ".") value else sub(dec, ".", value, fixed = TRUE)),
        integer = as.integer(value), logical = as.logical(value), complex = as.complex(value), factor = factor(value),
        Date = as.Date(value), POSIXct = as.POSIXct(value), raw = as.raw(as.integer(value)), as(value, kind))
    }
    result[j] <- list(value)
  }
  names(result) <- labels
  rows <- NULL
  if (rowLabels && missing(row.names)) {
    rows <- as.character(column(1L))
    result <- result[-1L]
  } else if (!missing(row.names) && !is.null(row.names)) {
    if (length(row.names) == 1L && n != 1L) {
      at <- if (is.character(row.names)) match(row.names, names(result)) else row.names
      rows <- as.character(result[[at]])
      result <- result[-at]
    } else rows <- as.character(row.names)
  } else if (rowLabels) result <- result[-1L]
  result <- result[!vapply(result, is.null, NA)]
  if (!is.null(rows)) {
    if (anyDuplicated(rows)) stop("duplicate 'row.names' are not allowed")
    if (length(rows) != n) stop("invalid 'row.names' length")
  }
  attr(result, "class") <- "data.frame"
  attr(result, "row.names") <- if (is.null(rows)) .set_row_names(n) else rows
  result
}
read.csv <- function(file, header = TRUE, sep = ",", quote = "\"", dec = ".", fill = TRUE, comment.char = "", ...)
  read.table(file = file, header = header, sep = sep, quote = quote, dec = dec, fill = fill, comment.char = comment.char, ...)
read.csv2 <- function(file, header = TRUE, sep = ";", quote = "\"", dec = ",", fill = TRUE, comment.char = "", ...)
  read.table(file = file, header = header, sep = sep, quote = quote, dec = dec, fill = fill, comment.char = comment.char, ...)
read.delim <- function(file, header = TRUE, sep = "\t", quote = "\"", dec = ".", fill = TRUE, comment.char = "", ...)
  read.table(file = file, header = header, sep = sep, quote = quote, dec = dec, fill = fill, comment.char = comment.char, ...)
read.delim2 <- function(file, header = TRUE, sep = "\t", quote = "\"", dec = ",", fill = TRUE, comment.char = "", ...)
  read.table(file = file, header = header, sep = sep, quote = quote, dec = dec, fill = fill, comment.char = comment.char, ...)
count.fields <- function(file, sep = "", quote = "\"'", skip = 0, blank.lines.skip = TRUE, comment.char = "#") {
  lines <- .textLines(file)
  if (skip > 0) lines <- lines[-seq_len(skip)]
  if (blank.lines.skip) lines <- lines[grepl("[^ \t]", lines)]
  .splitFields(lines, sep, quote, comment.char)$counts
}
fread <- function(input = "", file = NULL, text = NULL, sep = "auto", header = "auto", na.strings = c("NA", ""), nrows = Inf, skip = 0,
                  stringsAsFactors = FALSE, select = NULL, drop = NULL, col.names, check.names = FALSE, data.table = TRUE, ...) {
  lines <- if (!is.null(text)) unlist(strsplit(text, "\n", fixed = TRUE))
    else if (!is.null(file)) .textLines(file)
    else if (length(input) > 1L || grepl("\n", input[1L], fixed = TRUE)) unlist(strsplit(input, "\n", fixed = TRUE)) else .textLines(input)
  if (skip > 0) lines <- lines[-seq_len(skip)]
  if (identical(sep, "auto")) {
    found <- vapply(c(",", "\t", "|", ";", " "), function(s) max(0L, .splitFields(head(lines, 1L), s, "\"")$counts), 1L)
    sep <- names(found)[which.max(found)]
  }
  if (identical(header, "auto")) {
    first <- .splitFields(head(lines, 1L), sep, "\"")$fields
    header <- !any(!is.na(suppressWarnings(as.numeric(first))))
  }
  result <- read.table(text = lines, header = header, sep = sep, quote = "\"", comment.char = "", na.strings = na.strings, check.names = check.names,
    nrows = if (is.finite(nrows)) nrows else -1, stringsAsFactors = stringsAsFactors, fill = TRUE)
  if (!is.null(select)) result <- result[select]
  if (!is.null(drop)) result <- result[setdiff(names(result), if (is.character(drop)) drop else names(result)[drop])]
  if (!missing(col.names)) names(result) <- col.names
  result
}
write.table <- function(x, file = "", append = FALSE, quote = TRUE, sep = " ", eol = "\n", na = "NA", dec = ".", row.names = TRUE,
                        col.names = TRUE, qmethod = c("escape", "double"), fileEncoding = "") {
  qmethod <- match.arg(qmethod)
  if (getOption("OutDec") != ".") {
    shown <- options(OutDec = ".")
    on.exit(options(shown))
  }
  if (!is.data.frame(x) && !is.matrix(x)) x <- data.frame(x)
  quoted <- function(s) paste0("\"", if (qmethod == "double") gsub("\"", "\"\"", s, fixed = TRUE) else gsub("\"", "\\\"", s, fixed = TRUE), "\"")
  labels <- colnames(x)
  wasMatrix <- is.matrix(x)
  if (is.null(labels)) labels <- if (ncol(x)) paste0("V", seq_len(ncol(x)))
  rows <- if (is.character(row.names)) row.names else if (isTRUE(row.names)) {
    if (wasMatrix && is.null(rownames(x))) as.character(seq_len(nrow(x))) else as.character(rownames(x))
  }
  withColumns <- is.character(col.names) || isTRUE(col.names) || (length(col.names) == 1L && is.na(col.names))
  if (is.character(col.names)) labels <- col.names
  quoteColumns <- if (is.numeric(quote)) seq_len(ncol(x)) %in% quote else rep(isTRUE(quote), ncol(x))
  anyQuote <- is.numeric(quote) || isTRUE(quote)
  cells <- lapply(seq_len(ncol(x)), function(j) {
    value <- if (wasMatrix) x[, j] else x[[j]]
    missing <- is.na(value)
    text <- as.character(value)
    if (dec != "." && is.double(value) && !is.object(value)) text <- sub(".", dec, text, fixed = TRUE)
    if (quoteColumns[j] && (is.character(value) || is.factor(value))) text <- quoted(text)
    text[missing] <- na
    text
  })
  if (!is.null(rows)) cells <- c(list(if (anyQuote) quoted(rows) else rows), cells)
  body <- if (nrow(x) > 0L) {
    if (length(cells)) do.call(paste, c(lapply(cells, unname), sep = sep)) else rep("", nrow(x))
  } else character()
  if (withColumns) {
    head <- if (anyQuote) quoted(labels) else labels
    if (length(labels) == 0L) head <- character()
    if (!is.null(rows) && length(col.names) == 1L && is.na(col.names)) head <- c(if (anyQuote) "\"\"" else "", head)
    body <- c(paste(head, collapse = sep), body)
  }
  if (nzchar(fileEncoding) && is.character(file) && nzchar(file)) {
    file <- file(file, if (append) "a" else "w", encoding = fileEncoding)
    on.exit(close(file))
  }
  cat(paste0(body, eol), file = file, sep = "", append = append)
  invisible(NULL)
}
write.csv <- function(x, file = "", ..., row.names = TRUE, quote = TRUE, na = "NA", eol = "\n", fileEncoding = "")
  write.table(x, file, sep = ",", dec = ".", qmethod = "double", row.names = row.names, quote = quote, na = na, eol = eol, fileEncoding = fileEncoding,
    col.names = if (identical(row.names, FALSE)) TRUE else NA)
write.csv2 <- function(x, file = "", ..., row.names = TRUE, quote = TRUE, na = "NA", eol = "\n", fileEncoding = "")
  write.table(x, file, sep = ";", dec = ",", qmethod = "double", row.names = row.names, quote = quote, na = na, eol = eol, fileEncoding = fileEncoding,
    col.names = if (identical(row.names, FALSE)) TRUE else NA)
fwrite <- function(x, file = "", append = FALSE, quote = "auto", sep = ",", eol = "\n", na = "", dec = ".", row.names = FALSE, col.names = TRUE, ...) {
  if (identical(quote, "auto")) {
    needs <- vapply(x, function(v) (is.character(v) || is.factor(v)) && any(grepl(paste0("[\"\n", sep, "]"), v)), NA)
    quote <- if (any(needs)) which(needs) else FALSE
    if (is.numeric(quote)) {
      write.table(x[0L, , drop = FALSE], file, append = append, quote = FALSE, sep = sep, row.names = row.names, col.names = col.names)
      append <- TRUE
      col.names <- FALSE
    }
  }
  write.table(x, file, append = append, quote = quote, sep = sep, eol = eol, na = na, dec = dec, row.names = row.names, col.names = col.names,
    qmethod = "double")
}
scan <- function(file = "", what = double(), nmax = -1L, n = -1L, sep = "", quote = if (identical(sep, "\n")) "" else "'\"", dec = ".",
                 skip = 0L, nlines = 0L, na.strings = "NA", flush = FALSE, fill = FALSE, strip.white = FALSE, quiet = FALSE,
                 blank.lines.skip = TRUE, multi.line = TRUE, comment.char = "", allowEscapes = FALSE, fileEncoding = "",
                 encoding = "unknown", text, skipNul = FALSE) {
  lines <- if (!missing(text)) unlist(strsplit(paste(text, collapse = "\n"), "\n", fixed = TRUE))
    else if (identical(file, "") || inherits(file, "connection") && as.integer(file) == 0L)
      .consoleLines(function(lines) nlines > 0L && length(lines) >= nlines ||
        n >= 0L && length(lines) && length(.splitFields(lines, sep, quote, comment.char, TRUE)$fields) >= n,
        function(lines) if (identical(sep, "\n") || !length(lines)) length(lines)
          else length(.splitFields(lines, sep, quote, comment.char, TRUE)$fields) %/% (if (is.list(what)) length(what) else 1L))
    else .textLines(file, fileEncoding)
  if (encoding == "latin1") Encoding(lines) <- encoding
  if (skip > 0L) lines <- lines[-seq_len(min(skip, length(lines)))]
  if (nlines > 0L) lines <- head(lines, nlines)
  fields <- if (identical(sep, "\n")) lines else .splitFields(lines, sep, quote, comment.char, strip.white || !is.character(what))$fields
  limit <- if (n >= 0L) n else if (nmax >= 0L && !is.list(what)) nmax else length(fields)
  fields <- head(fields, limit)
  convert <- function(x, what) {
    x[x %in% na.strings] <- NA
    if (is.character(what)) return(x)
    if (nzchar(sep)) x[!nzchar(x)] <- NA
    if (dec != ".") x <- sub(dec, ".", x, fixed = TRUE)
    value <- suppressWarnings(as.vector(x, typeof(what)))
    wrong <- is.na(value) & !is.na(x) & x != "NaN"
    if (any(wrong)) stop(simpleError(paste0("scan() expected '", switch(typeof(what), double = "a real", integer = "an integer",
      logical = "a logical", paste("a", typeof(what))), "', got '", x[wrong][1L], "'"), sys.call(-1L)))
    value
  }
  if (is.list(what)) {
    k <- length(what)
    count <- length(fields) %/% k
    value <- lapply(seq_len(k), function(j) convert(fields[seq(j, by = k, length.out = count)], what[[j]]))
    names(value) <- names(what)
    if (!quiet) cat("Read ", count, " record", if (count != 1L) "s", "\n", sep = "", file = stderr())
    return(value)
  }
  value <- convert(fields, what)
  if (!quiet) cat("Read ", length(value), " item", if (length(value) != 1L) "s", "\n", sep = "", file = stderr())
  value
}
write <- function(x, file = "data", ncolumns = if (is.character(x)) 1 else 5, append = FALSE, sep = " ")
  cat(x, file = file, sep = c(rep.int(sep, ncolumns - 1), "\n"), append = append)
"""#)
}
