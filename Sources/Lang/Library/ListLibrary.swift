/// Lists, combinations, sizes and other small tools of base and utils, in the language.
enum ListLibrary {
  static let source = LibrarySource("base", #"""
modifyList <- function(x, val, keep.null = FALSE) {
  stopifnot(is.list(x), is.list(val))
  known <- names(x)
  for (name in names(val)[nzchar(names(val))]) {
    nested <- name %in% known && is.list(x[[name]]) && is.list(val[[name]])
    if (nested) x[[name]] <- modifyList(x[[name]], val[[name]], keep.null = keep.null)
    else if (keep.null && is.null(val[[name]])) x[name] <- list(NULL)
    else x[[name]] <- val[[name]]
  }
  x
}
combn <- function(x, m, FUN = NULL, simplify = TRUE, ...) {
  stopifnot(length(m) == 1L, is.numeric(m))
  if (m < 0) stop("m < 0", domain = NA)
  if (is.numeric(x) && length(x) == 1L && x > 0 && trunc(x) == x) x <- seq_len(x)
  n <- length(x)
  if (n < m) stop("n < m", domain = NA)
  if (!is.null(FUN)) FUN <- match.fun(FUN)
  count <- round(choose(n, m))
  at <- seq_len(m)
  values <- vector("list", count)
  for (k in seq_len(count)) {
    values[[k]] <- if (is.null(FUN)) x[at] else FUN(x[at], ...)
    i <- m
    while (i >= 1L && at[i] == n - m + i) i <- i - 1L
    if (i >= 1L) at[i:m] <- at[i] + seq_len(m - i + 1L)
  }
  if (!simplify) return(values)
  first <- values[[1L]]
  size <- length(first)
  flat <- unlist(values)
  if (is.null(FUN) && is.factor(x)) flat <- factor(unlist(lapply(values, as.character)), levels = levels(x))
  if (!is.null(FUN) && size == 1L) flat else if (is.null(dim(first))) structure(flat, dim = c(size, count)) else array(flat, c(dim(first), count))
}
rowsum <- function(x, group, reorder = TRUE, ...) UseMethod("rowsum")
rowsum.default <- function(x, group, reorder = TRUE, na.rm = FALSE, ...) {
  if (!is.numeric(x)) stop("'x' must be numeric")
  if (length(group) != NROW(x)) stop("incorrect length for 'group'")
  if (anyNA(group)) warning("missing values for 'group'")
  x <- as.matrix(x)
  keys <- unique(group)
  if (reorder) keys <- sort(keys, na.last = TRUE)
  at <- match(group, keys)
  value <- matrix(if (is.integer(x)) 0L else 0, length(keys), ncol(x), dimnames = list(as.character(keys), colnames(x)))
  for (k in seq_along(keys)) value[k, ] <- vapply(seq_len(ncol(x)), function(j) sum(x[at == k, j], na.rm = na.rm), if (is.integer(x)) 0L else 0)
  value
}
rowsum.data.frame <- function(x, group, reorder = TRUE, na.rm = FALSE, ...) {
  as.data.frame(rowsum.default(as.matrix(x), group, reorder, na.rm))
}
hasName <- function(x, name) match(name, names(x), nomatch = 0L) > 0L
.vectorBytes <- function(bytes) {
  if (bytes <= 0) return(48)
  small <- c(8, 16, 32, 48, 64, 128)
  48 + if (bytes <= 128) small[bytes <= small][1L] else 8 * ceiling(bytes / 8)
}
.sizeOf <- function(x) {
  own <- switch(typeof(x),
    "NULL" = 0,
    logical = , integer = .vectorBytes(4 * length(unclass(x))),
    double = .vectorBytes(8 * length(unclass(x))),
    complex = .vectorBytes(16 * length(x)),
    raw = .vectorBytes(length(x)),
    character = .vectorBytes(8 * length(unclass(x))) + sum(vapply(unique(as.character(unclass(x))), function(s) .vectorBytes(1 + if (is.na(s)) 2 else nchar(s, "bytes")), 0)),
    list = , expression = .vectorBytes(8 * length(unclass(x))) + sum(vapply(unclass(x), .sizeOf, 0)),
    symbol = 56, environment = 56,
    language = sum(56 + vapply(as.list(x), .sizeOf, 0)),
    closure = 56 + sum(vapply(as.list(formals(x)), function(f) 112 + .sizeOf(f), 0)) + .sizeOf(body(x)),
    56)
  if (typeof(x) %in% c("environment", "symbol", "closure")) return(own)
  kept <- attributes(x)
  if (is.data.frame(x)) kept$row.names <- if (is.integer(kept$row.names)) 1:2 else kept$row.names
  own + sum(vapply(kept, function(a) 112 + .sizeOf(a), 0))
}
object.size <- function(x) structure(.sizeOf(x), class = "object_size")
.sizeUnits <- function(standard) switch(standard,
  legacy = list(base = 1024, names = c("bytes", "Kb", "Mb", "Gb", "Tb", "Pb")),
  IEC = list(base = 1024, names = c("bytes", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB", "ZiB", "YiB")),
  SI = list(base = 1000, names = c("bytes", "kB", "MB", "GB", "TB", "PB", "EB", "ZB", "YB")))
format.object_size <- function(x, units = "b", standard = "auto", digits = 1L, ...) {
  if (standard == "auto") {
    standard <- "legacy"
    if (!units %in% c("auto", "b", "B", "bytes")) {
      if (endsWith(units, "iB")) standard <- "IEC" else if (units %in% c("kB", "SI")) standard <- "SI"
      if (units %in% c("kB")) stop("For SI units, specify 'standard = \"SI\"'")
    }
  }
  u <- .sizeUnits(standard)
  n <- as.numeric(unclass(x))
  power <- if (units == "auto") {
    if (n <= 0) 0L else max(0L, min(length(u$names) - 1L, as.integer(floor(log(n, base = u$base) + 1e-12))))
  } else {
    if (units %in% c("b", "B", "bytes")) 0L else {
      at <- match(toupper(units), toupper(u$names))
      if (is.na(at)) stop("invalid 'units' argument") else at - 1L
    }
  }
  paste(round(n / u$base^power, digits), u$names[power + 1L])
}
print.object_size <- function(x, quote = FALSE, units = "b", standard = "auto", digits = 1L, ...) {
  text <- format.object_size(x, units = units, standard = standard, digits = digits)
  if (quote) print(text, ...) else cat(text, "\n", sep = "")
  invisible(x)
}
file_ext <- function(x) {
  at <- regexpr("\\.([[:alnum:]]+)$", x)
  ifelse(at > -1L, substring(x, at + 1L), "")
}
file_path_sans_ext <- function(x, compression = FALSE) {
  if (compression) x <- sub("[.](gz|bz2|xz)$", "", x)
  sub("([^.]+)\\.[[:alnum:]]+$", "\\1", x)
}
toTitleCase <- function(text) {
  if (!length(text)) return(list())
  always <- c("all", "above", "after", "along", "also", "among", "any", "both", "can", "et", "few", "i.e", "it", "less", "log", "many", "may", "more", "over", "some", "their", "then", "this", "under", "until", "using", "von", "when", "where", "which", "will", "without", "yet", "you", "your")
  within <- c("an", "and", "are", "as", "at", "be", "but", "by", "en", "for", "if", "in", "is", "nor", "not", "of", "on", "or", "per", "so", "the", "vs", "via", "from", "into", "than", "that", "with", "to")
  # Words begin the text or stand behind a space, a bracket, a dash, a slash or an opening quote.
  pattern <- "(?:(?<=^|\\s|[(/-])|(?<=^[\"']|[\\s(][\"'])|(?<=\u201c|\u2018))[[:lower:]][^\\s/-]*"
  one <- function(line) {
    at <- gregexpr(pattern, line, perl = TRUE)[[1L]]
    if (is.na(line) || at[1L] < 0L) return(line)
    for (k in seq_along(at)) {
      word <- sub("[[:punct:]]+$", "", substr(line, at[k], at[k] + attr(at, "match.length")[k] - 1L))
      before <- substr(line, 1L, at[k] - 1L)
      # One word in quotes is a name.
      if (endsWith(before, "'") && grepl("^[^' ]*'", substring(line, at[k]))) next
      starts <- !nzchar(trimws(before)) || grepl("[\"']$|: +$| - +$", before)
      if (nchar(word) == 1L || grepl("[[:upper:]]", word) || word %in% always || word %in% within && !starts) next
      substr(line, at[k], at[k]) <- toupper(substr(word, 1L, 1L))
    }
    line
  }
  vapply(text, one, "", USE.NAMES = !is.null(names(text)))
}
mat.or.vec <- function(nr, nc) if (nc == 1L) numeric(nr) else matrix(0, nr, nc)
slice.index <- function(x, MARGIN) {
  d <- dim(x)
  if (length(MARGIN) == 1L) return(array(rep(rep(seq_len(d[MARGIN]), each = prod(d[seq_len(MARGIN - 1L)])), length.out = prod(d)), d))
  one <- lapply(MARGIN, function(m) slice.index(x, m))
  value <- one[[1L]]
  size <- d[MARGIN[1L]]
  for (k in seq_along(MARGIN)[-1L]) { value <- value + size * (one[[k]] - 1L); size <- size * d[MARGIN[k]] }
  array(as.integer(value), d)
}
asplit <- function(x, MARGIN) {
  d <- dim(x)
  dn <- dimnames(x)
  answer <- apply(x, MARGIN, function(piece) list(piece))
  answer <- lapply(answer, `[[`, 1L)
  array(answer, d[MARGIN], if (is.null(dn)) NULL else dn[MARGIN])
}
sequence <- function(nvec, ...) UseMethod("sequence")
sequence.default <- function(nvec, from = 1L, by = 1L, recycle = FALSE, ...) {
  n <- length(nvec)
  from <- rep_len(from, n)
  by <- rep_len(by, n)
  as.integer(unlist(lapply(seq_len(n), function(i) from[i] + by[i] * (seq_len(nvec[i]) - 1L))))
}
list2DF <- function(x = list(), nrow = 0L) {
  stopifnot(is.list(x))
  if (length(x)) nrow <- max(lengths(x), nrow)
  x <- lapply(x, rep_len, nrow)
  if (is.null(names(x))) names(x) <- character(length(x))
  structure(x, class = "data.frame", row.names = .set_row_names(nrow))
}
str2expression <- function(text) parse(text = text, keep.source = FALSE)
`is.na<-` <- function(x, value) UseMethod("is.na<-")
`is.na<-.default` <- function(x, value) { x[value] <- NA; x }
is.pairlist <- function(x) is.null(x)
is.single <- function(x) stop("type \"single\" unimplemented in R")
is.table <- function(x) inherits(x, "table")
is.R <- function() TRUE
isa <- function(x, what) {
  if (isS4(x)) return(is(x, what))
  all(class(x) %in% what) || all(what %in% class(x))
}
as.null <- function(x, ...) NULL
as.single <- function(x, ...) structure(as.double(x), Csingle = TRUE)
pairlist <- function(...) { value <- list(...); if (length(value)) value else NULL }
as.pairlist <- function(x) if (length(x)) as.list(x) else NULL
logb <- function(x, base = exp(1)) if (missing(base)) log(x) else log(x, base)
psigamma <- function(x, deriv = 0L) {
  n <- max(length(x), length(deriv))
  vapply(seq_len(n), function(i) .psigamma(rep_len(x, n)[i], rep_len(deriv, n)[i]), 0)
}
.psigamma <- function(x, deriv) switch(as.character(deriv), "0" = digamma(x), "1" = trigamma(x), {
  n <- as.integer(deriv)
  one <- function(v) {
    if (is.na(v)) return(NA_real_)
    if (v <= 0) return(NaN)
    shift <- 0
    while (v < 30) { shift <- shift + v^-(n + 1); v <- v + 1 }
    b <- c(1/6, -1/30, 1/42, -1/30, 5/66, -691/2730, 7/6)
    k <- seq_along(b)
    tail <- factorial(n - 1) / v^n + factorial(n) / (2 * v^(n + 1)) + sum(b * exp(lgamma(2 * k + n) - lgamma(2 * k + 1)) / v^(2 * k + n))
    (-1)^(n + 1) * (tail + factorial(n) * shift)
  }
  vapply(x, one, 0)
})
pmax.int <- function(..., na.rm = FALSE) pmax(..., na.rm = na.rm)
pmin.int <- function(..., na.rm = FALSE) pmin(..., na.rm = na.rm)
replace <- function(x, list, values) { x[list] <- values; x }
data.class <- function(x) {
  if (length(oldClass(x))) return(oldClass(x)[1L])
  n <- length(dim(x))
  if (n == 2L) "matrix" else if (n) "array" else mode(x)
}
`comment<-` <- function(x, value) { attr(x, "comment") <- value; x }
callCC <- function(f) {
  mark <- new.env()
  tryCatch(f(function(value) {
    mark$value <- value
    stop(structure(class = c("continuation", "condition"), list(message = "continuation", call = NULL, mark = mark)))
  }), continuation = function(c) if (identical(c$mark, mark)) mark$value else stop(c))
}
gl <- function(n, k, length = n * k, labels = seq_len(n), ordered = FALSE) {
  factor(rep_len(rep.int(seq_len(n), rep.int(k, n)), length), levels = seq_len(n), labels = labels, ordered = ordered)
}
jitter <- function(x, factor = 1, amount = NULL) {
  if (!length(x)) return(x)
  if (!is.numeric(x)) stop("'x' must be numeric")
  z <- diff(range(x, na.rm = TRUE, finite = TRUE))
  if (z == 0) z <- abs(range(x)[1L])
  if (z == 0) z <- 1
  if (is.null(amount)) {
    gaps <- diff(sort(unique(round(as.vector(x), 3 - floor(log10(z))))))
    amount <- factor / 5 * abs(if (length(gaps)) min(gaps) else if (x[1L] != 0) x[1L] / 10 else z / 10)
  } else if (amount == 0) amount <- factor * (z / 50)
  x + runif(length(x), -amount, amount)
}
provideDimnames <- function(x, sep = "", base = list(LETTERS), unique = TRUE) {
  dn <- dimnames(x)
  d <- dim(x)
  if (is.null(dn)) dn <- vector("list", length(d))
  for (i in seq_along(d)) if (is.null(dn[[i]])) {
    names <- base[[1L + (i - 1L) %% length(base)]]
    names <- rep_len(names, max(d[i], 0L))
    dn[[i]] <- if (unique) make.unique(names, sep = sep) else names
  }
  dimnames(x) <- dn
  x
}
attach <- function(what, pos = 2L, name = NULL, warn.conflicts = TRUE) {
  if (is.null(name)) name <- if (is.character(what)) paste0("file:", what) else deparse1(substitute(what))
  if (is.character(what)) {
    e <- new.env()
    load(what, envir = e)
    what <- as.list(e, all.names = TRUE)
  }
  if (!(is.list(what) || is.environment(what) || is.null(what))) stop("'attach' only works for lists, data frames and environments", domain = NA)
  invisible(.attach(as.list(what, all.names = TRUE), name))
}
as.relistable <- function(x) { if (!inherits(x, "relistable")) class(x) <- c("relistable", class(x)); x }
is.relistable <- function(x) inherits(x, "relistable")
relist <- function(flesh, skeleton = attr(flesh, "skeleton")) {
  if (is.null(skeleton)) stop("The 'flesh' argument does not contain a skeleton attribute.\nEither ensure you unlist a relistable object, or specify the skeleton separately.")
  taken <- 0L
  fill <- function(part) {
    if (is.list(part)) {
      part[] <- lapply(part, fill)
      return(part)
    }
    n <- length(part)
    values <- flesh[taken + seq_len(n)]
    taken <<- taken + n
    names(values) <- names(part)
    attributes(values) <- attributes(part)
    if (is.factor(part) || is.character(part)) values else if (is.integer(part)) { if (all(values == trunc(values))) storage.mode(values) <- "integer"; values } else values
  }
  fill(skeleton)
}
"""#)
}
