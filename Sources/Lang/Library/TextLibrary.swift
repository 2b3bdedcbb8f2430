/// Wrapping, trimming, shortening and replacing in text, in the language.
enum TextLibrary {
  static let source = LibrarySource("base", #"""
strtrim <- function(x, width) {
  if (!is.character(x)) x <- as.character(x)
  width <- as.integer(width)
  if (length(x) && (!length(width) || anyNA(width) || any(width < 0L))) stop("invalid 'width' argument")
  width <- rep_len(width, length(x))
  value <- x
  for (i in seq_along(x)) if (!is.na(x[i]) && nchar(x[i], "width") > width[i]) {
    columns <- cumsum(nchar(strsplit(x[i], "")[[1L]], "width"))
    value[i] <- substr(x[i], 1L, sum(columns <= width[i]))
  }
  attributes(value) <- attributes(x)
  value
}
.wrapParagraph <- function(paragraph, width, first, rest) {
  words <- strsplit(paragraph, "[ \t\n]")[[1L]]
  spaces <- integer(0)
  kept <- character(0)
  for (i in seq_along(words)) if (nzchar(words[i])) {
    kept <- c(kept, words[i])
    ends <- grepl("[.?!][)\"']{0,1}$", words[i]) && i < length(words) && !nzchar(words[i + 1L])
    spaces <- c(spaces, if (ends) 2L else 1L)
  }
  if (!length(kept)) return(first)
  lines <- character(0)
  line <- first
  used <- nchar(first, "width")
  empty <- TRUE
  gap <- 0L
  for (i in seq_along(kept)) {
    size <- nchar(kept[i], "width")
    if (!empty && used + gap + size >= width) {
      lines <- c(lines, line)
      line <- paste0(rest, kept[i])
      used <- nchar(rest, "width") + size
    } else {
      line <- paste0(line, strrep(" ", gap), kept[i])
      used <- used + gap + size
    }
    empty <- FALSE
    gap <- spaces[i]
  }
  c(lines, line)
}
strwrap <- function(x, width = 0.9 * getOption("width"), indent = 0, exdent = 0, prefix = "", simplify = TRUE, initial = prefix) {
  if (!is.character(x)) x <- as.character(x)
  width <- if (is.na(width <- as.integer(width))) 0L else if (width <= 1L) 1L else width
  first <- strrep(" ", indent)
  rest <- strrep(" ", exdent)
  started <- FALSE
  answer <- lapply(x, function(text) {
    if (is.na(text)) return("NA")
    paragraphs <- strsplit(text, "\n[ \t\n]*\n", perl = TRUE)[[1L]]
    if (!length(paragraphs)) paragraphs <- ""
    lines <- character(0)
    for (paragraph in paragraphs) lines <- c(lines, if (length(lines)) "", .wrapParagraph(sub("^[ \t\n]+", "", paragraph), width - nchar(prefix, "width"), first, rest))
    lines
  })
  if (simplify) {
    lines <- as.character(unlist(answer))
    if (length(lines)) return(paste0(c(initial, rep(prefix, length(lines) - 1L)), lines)) else return(lines)
  }
  k <- 0L
  lapply(answer, function(lines) vapply(lines, function(line) { k <<- k + 1L; paste0(if (k == 1L) initial else prefix, line) }, "", USE.NAMES = FALSE))
}
formatDL <- function(x, y, width = 0.9 * getOption("width"), indent = NULL, style = c("table", "list")) {
  if (is.list(x)) { y <- x[[2L]]; x <- x[[1L]] } else if (is.matrix(x)) { y <- x[, 2L]; x <- x[, 1L] }
  else if (missing(y) && !is.null(names(x))) { y <- x; x <- names(x) }
  x <- as.character(x)
  y <- as.character(y)
  if (length(x) != length(y)) stop("'x' and 'y' must have the same length")
  style <- match.arg(style)
  if (is.null(indent)) indent <- if (style == "table") width / 3 else width / 9
  if (indent > 0.5 * width) stop("incorrect values of 'indent' and 'width'")
  indent <- as.integer(indent)
  blank <- strrep(" ", indent)
  if (style == "list") {
    return(vapply(seq_along(x), function(i) paste(strwrap(paste0(x[i], ": ", y[i]), width, exdent = indent), collapse = "\n"), ""))
  }
  vapply(seq_along(x), function(i) {
    body <- if (nzchar(y[i])) strwrap(y[i], width - indent) else ""
    long <- nchar(x[i], "width") > indent - 3L
    head <- if (long) paste0(x[i], "\n", blank) else formatC(x[i], width = indent, flag = "-")
    paste0(head, paste(body, collapse = paste0("\n", blank)))
  }, "")
}
formatOL <- function(x, type = "1", offset = 0, start = 1, width = 0.9 * getOption("width")) {
  number <- seq(from = start, length.out = length(x))
  label <- switch(type, "1" = as.character(number), A = LETTERS[number], a = letters[number], I = as.character(as.roman(number)), i = tolower(as.character(as.roman(number))))
  label <- paste0(strrep(" ", offset), format(paste0(label, "."), justify = "right"), " ")
  .labelled(x, label, width)
}
formatUL <- function(x, label = "*", offset = 0, width = 0.9 * getOption("width")) {
  .labelled(x, rep_len(paste0(strrep(" ", offset), label, " "), length(x)), width)
}
.labelled <- function(x, label, width) {
  unlist(lapply(seq_along(x), function(i) {
    size <- nchar(label[i], "width")
    lines <- strwrap(x[i], width - size)
    paste0(c(label[i], rep(strrep(" ", size), length(lines) - 1L)), lines)
  }))
}
.shorten <- function(text, minlength) {
  ch <- strsplit(sub("^[ \t\n]+", "", text), "")[[1L]]
  space <- function(c) c %in% c(" ", "\t", "\n")
  long <- function() length(ch) - sum(space(ch)) > minlength
  pass <- function(fits) {
    i <- length(ch)
    while (i > 1L && long()) {
      if (fits(i)) ch <<- ch[-i]
      i <- i - 1L
    }
  }
  first <- function(i) space(ch[i - 1L])
  last <- function(i) !space(ch[i - 1L]) && (i == length(ch) || space(ch[i + 1L]))
  vowel <- function(i) ch[i] %in% c("a", "e", "i", "o", "u")
  lower <- function(i) ch[i] %in% letters
  if (length(ch) > minlength) {
    pass(function(i) vowel(i) && last(i))
    pass(function(i) vowel(i) && !first(i))
    pass(function(i) lower(i) && last(i))
    pass(function(i) lower(i) && !first(i))
    pass(function(i) !first(i) && !space(ch[i]))
    if (length(ch) > minlength) ch <- ch[!space(ch)]
  }
  paste(ch, collapse = "")
}
abbreviate <- function(names.arg, minlength = 4L, use.classes = TRUE, dot = FALSE, strict = FALSE, method = c("left.kept", "both.sides"), named = TRUE) {
  if (minlength <= 0L) {
    value <- rep.int("", length(names.arg))
    names(value) <- names.arg
    return(value)
  }
  method <- match.arg(method)
  names.arg <- as.character(names.arg)
  distinct <- unique(names.arg[!is.na(names.arg)])
  short <- vapply(distinct, .shorten, "", minlength, USE.NAMES = FALSE)
  if (!strict) {
    size <- minlength
    while (anyDuplicated(short) && size < max(nchar(distinct))) {
      size <- size + 1L
      same <- short %in% short[duplicated(short)]
      short[same] <- vapply(distinct[same], .shorten, "", size, USE.NAMES = FALSE)
    }
  }
  if (dot) {
    cut <- short != distinct
    short[cut] <- paste0(short[cut], ".")
  }
  value <- short[match(names.arg, distinct)]
  if (named) names(value) <- names.arg
  value
}
`[.noquote` <- function(x, ...) {
  kept <- attr(x, "class")
  x <- unclass(x)[...]
  attr(x, "class") <- kept
  x
}
c.noquote <- function(..., recursive = FALSE) structure(NextMethod("c"), class = "noquote")
as.matrix.noquote <- function(x, ...) noquote(NextMethod("as.matrix", x))
`regmatches<-` <- function(x, m, invert = FALSE, value) {
  if (!length(x)) return(x)
  isList <- is.list(m)
  if (isList) {
    pieces <- regmatches(x, m, invert = if (invert) FALSE else TRUE)
    value <- rep_len(if (is.list(value)) value else as.list(value), length(x))
    for (i in seq_along(x)) if (!is.na(x[i])) {
      outside <- if (invert) as.character(value[[i]]) else pieces[[i]]
      inside <- if (invert) pieces[[i]] else as.character(value[[i]])
      n <- length(outside) - 1L
      if (n < 1L) { if (invert) x[i] <- outside[1L]; next }
      inside <- rep_len(inside, n)
      x[i] <- paste(c(rbind(outside[seq_len(n)], inside), outside[n + 1L]), collapse = "")
    }
    return(x)
  }
  hit <- !is.na(m) & m > -1L
  at <- which(hit)
  value <- rep_len(as.character(value), length(at))
  size <- attr(m, "match.length")
  for (k in seq_along(at)) {
    i <- at[k]
    x[i] <- paste0(substr(x[i], 1L, m[i] - 1L), value[k], substring(x[i], m[i] + size[i]))
  }
  x
}
gregexec <- function(pattern, text, perl = FALSE, fixed = FALSE, ignore.case = FALSE, useBytes = FALSE) {
  lapply(as.character(text), function(one) {
    hits <- gregexpr(pattern, one, perl = perl, ignore.case = ignore.case)[[1L]]
    if (is.na(hits[1L]) || hits[1L] == -1L) return(structure(-1L, match.length = -1L))
    parts <- lapply(seq_along(hits), function(k) {
      at <- regexec(pattern, substring(one, hits[k]), perl = perl, ignore.case = ignore.case)[[1L]]
      list(start = as.integer(at) + hits[k] - 1L, size = attr(at, "match.length"))
    })
    structure(vapply(parts, `[[`, parts[[1L]]$start, "start"), match.length = vapply(parts, `[[`, parts[[1L]]$size, "size"))
  })
}
agrepl <- function(pattern, x, max.distance = 0.1, costs = NULL, ignore.case = FALSE, fixed = TRUE, useBytes = FALSE) {
  if (ignore.case) { pattern <- tolower(pattern); x <- tolower(x) }
  limit <- if (is.list(max.distance)) max.distance[[1L]] else max.distance[[1L]]
  if (limit < 1) limit <- ceiling(limit * nchar(pattern))
  vapply(as.character(x), function(text) if (is.na(text)) FALSE else .nearest(pattern, text) <= limit, NA, USE.NAMES = FALSE)
}
agrep <- function(pattern, x, max.distance = 0.1, costs = NULL, ignore.case = FALSE, value = FALSE, fixed = TRUE, useBytes = FALSE) {
  hits <- which(agrepl(pattern, x, max.distance, costs, ignore.case, fixed, useBytes))
  if (value) x[hits] else hits
}
.nearest <- function(pattern, text) {
  p <- utf8ToInt(pattern)
  s <- utf8ToInt(text)
  row <- integer(length(s) + 1L)
  for (i in seq_along(p)) {
    above <- row
    row[1L] <- i
    for (j in seq_along(s)) row[j + 1L] <- min(above[j] + (p[i] != s[j]), above[j + 1L] + 1L, row[j] + 1L)
  }
  min(row)
}
.editDistance <- function(a, b, costs) {
  if (is.na(a) || is.na(b)) return(NA_real_)
  p <- utf8ToInt(a)
  s <- utf8ToInt(b)
  row <- seq(0, by = costs[[1L]], length.out = length(s) + 1L)
  for (i in seq_along(p)) {
    above <- row
    row[1L] <- i * costs[[2L]]
    for (j in seq_along(s)) row[j + 1L] <- min(above[j] + costs[[3L]] * (p[i] != s[j]), above[j + 1L] + costs[[2L]], row[j] + costs[[1L]])
  }
  row[length(s) + 1L]
}
adist <- function(x, y = NULL, costs = NULL, counts = FALSE, fixed = TRUE, partial = !fixed, ignore.case = FALSE, useBytes = FALSE) {
  all <- c(ins = 1, del = 1, sub = 1)
  if (!is.null(costs)) if (is.null(names(costs))) all[] <- rep_len(costs, 3L) else all[pmatch(names(costs), c("insertions", "deletions", "substitutions"))] <- unlist(costs)
  if (is.null(y)) y <- x
  a <- as.character(x)
  b <- as.character(y)
  if (ignore.case) { a <- tolower(a); b <- tolower(b) }
  value <- matrix(0, length(a), length(b))
  for (i in seq_along(a)) for (j in seq_along(b)) value[i, j] <- if (partial) .nearest(a[i], b[j]) else .editDistance(a[i], b[j], all)
  if (!is.null(names(x)) || !is.null(names(y))) dimnames(value) <- list(names(x), names(y))
  value
}
char.expand <- function(input, target, nomatch = stop("no match")) {
  y <- .Primitive("pmatch")(input, target, nomatch = 0L)
  if (any(y == 0L)) eval(nomatch)
  target[y]
}
"""#)
}
