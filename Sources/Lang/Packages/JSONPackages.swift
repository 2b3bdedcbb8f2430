/// jsonlite and rjson: JSON read into vectors, lists and data frames, and written from them.
enum JSONPackages {
  static let jsonlite = PackageLibrary(name: "jsonlite", version: "1.8.4", source: LibrarySource("jsonlite", #"""
# Reading: the text is cut into tokens at once, then the tokens are put together.
.jsonComplaint <- function(what, txt, place) {
  bytes <- nchar(txt)
  from <- if (place >= 30L) place - 30L else 0L
  shown <- gsub("[\r\n]", " ", substr(txt, from + 1L, min(place + 30L, bytes)))
  stop(what, "\n", strrep(" ", if (place < 30L) 40L - place else 10L), shown, "\n                     (right here) ------^\n", call. = FALSE)
}
.jsonUnescape <- function(x) {
  at <- gregexpr("\\\\(?:u[0-9a-fA-F]{4}|.)", x, perl = TRUE)
  simple <- c(n = "\n", t = "\t", r = "\r", b = "\b", f = "\f")
  regmatches(x, at) <- lapply(regmatches(x, at), function(found) {
    kind <- substr(found, 2L, 2L)
    out <- ifelse(kind %in% names(simple), simple[kind], kind)
    unicode <- which(kind == "u" & nchar(found) == 6L)
    if (length(unicode)) {
      code <- strtoi(substr(found[unicode], 3L, 6L), 16L)
      low <- code >= 0xDC00 & code <= 0xDFFF
      for (k in seq_along(code)) {
        if (low[k]) out[unicode[k]] <- ""
        else if (code[k] >= 0xD800 && code[k] <= 0xDBFF && k < length(code) && low[k + 1L]) out[unicode[k]] <- intToUtf8((code[k] - 0xD800) * 1024 + (code[k + 1L] - 0xDC00) + 65536)
        else out[unicode[k]] <- if (code[k] == 0) "" else intToUtf8(code[k])
      }
    }
    unname(out)
  })
  x
}
# Lists for arrays, named lists for objects, vectors of length 1 and NULL for the rest.
.jsonRead <- function(txt, bigint_as_char = FALSE) {
  found <- gregexpr("\"(?:[^\"\\\\]++|\\\\.)*+\"|[][{},:]|-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][-+]?[0-9]+)?|[^ \\t\\r\\n]", gsub("\n", " ", txt, fixed = TRUE), perl = TRUE)[[1L]]
  place <- as.integer(found)
  if (place[1L] < 0L) .jsonComplaint("parse error: premature EOF", txt, 1L)
  size <- attr(found, "match.length")
  token <- substring(txt, place, place + size - 1L)
  n <- length(token)
  kind <- substr(token, 1L, 1L)
  isText <- kind == "\"" & size > 1L
  isNumber <- kind %in% c("-", 0:9) & grepl("[0-9]", token)
  value <- vector("list", n)
  if (any(isText)) {
    inner <- substr(token[isText], 2L, size[isText] - 1L)
    escaped <- grepl("\\", inner, fixed = TRUE)
    inner[escaped] <- .jsonUnescape(inner[escaped])
    value[isText] <- as.list(inner)
  }
  if (any(isNumber)) {
    whole <- isNumber & !grepl("[.eE]", token)
    number <- as.numeric(token[isNumber])
    value[isNumber] <- as.list(number)
    small <- whole[isNumber] & abs(number) <= 2147483647
    value[isNumber][small] <- as.list(as.integer(number[small]))
    if (bigint_as_char) value[isNumber][whole[isNumber] & abs(number) > 9007199254740991] <- as.list(token[isNumber][whole[isNumber] & abs(number) > 9007199254740991])
  }
  # Words: one letter after another was cut off.
  word <- which(kind %in% c("t", "f", "n") & !isText)
  gone <- logical(n)
  known <- c(t = "true", f = "false", n = "null")
  for (k in word) if (!gone[k]) {
    wanted <- known[[kind[k]]]
    length <- nchar(wanted)
    got <- substr(txt, place[k], place[k] + length - 1L)
    if (got != wanted) {
      same <- sum(cumprod(strsplit(got, "")[[1L]] == strsplit(wanted, "")[[1L]][seq_len(nchar(got))]))
      .jsonComplaint("lexical error: invalid string in json text.", txt, if (place[k] + same > nchar(txt)) 0L else place[k] + same - 1L)
    }
    gone[k + seq_len(length - 1L)] <- TRUE
    token[k] <- wanted
    kind[k] <- "w"
    value[k] <- list(switch(wanted, true = TRUE, false = FALSE, NULL))
  }
  if (any(gone)) {
    token <- token[!gone]; kind <- kind[!gone]; value <- value[!gone]; place <- place[!gone]; size <- size[!gone]; isText <- isText[!gone]; isNumber <- isNumber[!gone]
    n <- length(token)
  }
  isValue <- isText | isNumber | kind == "w"
  strange <- which(!isValue & !(kind %in% c("[", "]", "{", "}", ",", ":")))[1L]
  i <- 1L
  premature <- function() .jsonComplaint("parse error: premature EOF", txt, 1L)
  complain <- function(what) {
    if (i > n) premature()
    if (!is.na(strange) && i >= strange) { if (kind[i] == "\"") premature(); .jsonComplaint("lexical error: invalid char in json text.", txt, place[i]) }
    .jsonComplaint(paste("parse error:", what), txt, place[i] + size[i] - 1L)
  }
  unallowed <- "unallowed token at this point in JSON text"
  # The first bracket behind each token: an array without brackets inside is taken as a whole.
  brackets <- which(kind %in% c("[", "]", "{", "}"))
  read <- function() {
    if (i > n) premature()
    if (isValue[i]) { out <- value[i]; i <<- i + 1L; return(out) }
    if (kind[i] == "[") {
      end <- brackets[findInterval(i, brackets) + 1L]
      if (!is.na(end) && kind[end] == "]") {
        inside <- seq_len(end - i - 1L) + i
        if (!length(inside)) { i <<- end + 1L; return(list(list())) }
        odd <- seq_along(inside) %% 2L == 1L
        if (length(inside) %% 2L == 1L && all(isValue[inside[odd]]) && all(kind[inside[!odd]] == ",")) { i <<- end + 1L; return(list(value[inside[odd]])) }
      }
      out <- list()
      i <<- i + 1L
      if (i <= n && kind[i] == "]") { i <<- i + 1L; return(list(out)) }
      repeat {
        out <- c(out, read())
        if (i > n) premature()
        if (kind[i] == "]") { i <<- i + 1L; return(list(out)) }
        if (kind[i] != ",") complain("after array element, I expect ',' or ']'")
        i <<- i + 1L
      }
    }
    if (kind[i] == "{") {
      out <- list()
      keys <- character()
      i <<- i + 1L
      if (i <= n && kind[i] == "}") { i <<- i + 1L; return(list(setNames(out, keys))) }
      repeat {
        if (i > n || !isText[i]) complain(if (i > n || isValue[i]) "invalid object key (must be a string)" else unallowed)
        keys <- c(keys, value[[i]])
        i <<- i + 1L
        if (i > n || kind[i] != ":") complain("object key and value must be separated by a colon (':')")
        i <<- i + 1L
        out <- c(out, read())
        if (i > n) premature()
        if (kind[i] == "}") { i <<- i + 1L; return(list(setNames(out, keys))) }
        if (kind[i] != ",") complain("after key and value, inside map, I expect ',' or '}'")
        i <<- i + 1L
      }
    }
    complain(unallowed)
  }
  out <- read()
  if (i <= n) complain("trailing garbage")
  out[[1L]]
}
.jsonIsScalar <- function(x) is.null(x) || is.atomic(x) && length(x) == 1L
.jsonIsObject <- function(x) is.list(x) && !is.null(names(x)) && !is.data.frame(x)
.jsonVector <- function(x) {
  gone <- vapply(x, is.null, NA)
  if (all(gone)) return(rep(NA, length(x)))
  texts <- vapply(x[!gone], is.character, NA)
  special <- c("NA", "NaN", "Inf", "-Inf")
  if (any(texts) && !all(texts) && all(unlist(x[!gone][texts]) %in% special) && !any(vapply(x[!gone], is.logical, NA))) {
    x[!gone][texts] <- lapply(x[!gone][texts], function(s) switch(s, `NA` = NA, `NaN` = NaN, `Inf` = Inf, -Inf))
  } else if (all(texts) && all(unlist(x[!gone]) == "NA")) x[!gone] <- list(NA)
  x[gone] <- list(NA)
  unlist(x, use.names = FALSE)
}
.jsonSimplify <- function(x, opts) {
  if (!is.list(x)) return(x)
  if (!is.null(names(x))) return(lapply(x, .jsonSimplify, opts))
  if (!length(x)) return(list())
  if (all(vapply(x, .jsonIsScalar, NA))) return(if (opts$vector) .jsonVector(x) else x)
  objects <- vapply(x, .jsonIsObject, NA)
  if (opts$frame && all(objects | vapply(x, is.null, NA))) return(.jsonFrame(x, opts))
  x <- .jsonAlike(lapply(x, .jsonSimplify, opts))
  if (!opts$matrix || !all(vapply(x, is.atomic, NA)) || any(objects)) return(x)
  size <- lengths(x)
  if (any(size != size[1L]) || size[1L] == 0L) return(x)
  d <- lapply(x, dim)
  if (all(vapply(d, is.null, NA)) && all(vapply(x, function(v) length(v) >= 1L, NA))) {
    # A scalar among arrays keeps them apart.
    return(if (any(vapply(x, is.null, NA))) x else do.call(rbind, x))
  }
  if (is.null(d[[1L]]) || !all(vapply(d, identical, NA, d[[1L]]))) return(x)
  aperm(array(unlist(x), c(d[[1L]], length(x))), c(length(d[[1L]]) + 1L, seq_along(d[[1L]])))
}
# Empty arrays take the type of the others.
.jsonAlike <- function(x) {
  empty <- vapply(x, function(v) is.list(v) && !length(v) && is.null(names(v)), NA)
  if (!any(empty) || all(empty)) return(x)
  types <- unique(vapply(x[!empty], function(v) if (is.atomic(v) && !is.null(v)) typeof(v) else "other", ""))
  if (length(types) == 1L && types != "other") x[empty] <- list(vector(types, 0L))
  x
}
.jsonFrame <- function(x, opts) {
  n <- length(x)
  keys <- unique(unlist(lapply(x, names)))
  columns <- lapply(keys, function(key) {
    cells <- lapply(x, function(row) if (key %in% names(row)) row[[key]])
    if (all(vapply(cells, .jsonIsScalar, NA))) return(.jsonVector(cells))
    if (all(vapply(cells, function(v) is.null(v) || .jsonIsObject(v), NA))) return(.jsonFrame(cells, opts))
    .jsonAlike(lapply(cells, .jsonSimplify, opts))
  })
  names(columns) <- keys
  rows <- columns[["_row"]]
  columns[["_row"]] <- NULL
  structure(columns, class = "data.frame", row.names = if (is.null(rows)) seq_len(n) else as.character(rows), names = if (length(columns)) names(columns) else character())
}
fromJSON <- function(txt, simplifyVector = TRUE, simplifyDataFrame = simplifyVector, simplifyMatrix = simplifyVector, flatten = FALSE, ...) {
  if (inherits(txt, "connection")) txt <- readLines(txt, warn = FALSE)
  else if (!is.character(txt)) stop("Argument 'txt' must be a JSON string, URL or file.", call. = FALSE)
  else if (length(txt) == 1L && nchar(txt, "bytes") < 2084L && !grepl("^\\s*[[{\"]", txt)) {
    if (grepl("^https?://", txt)) { con <- url(txt); on.exit(close(con)); txt <- readLines(con, warn = FALSE) }
    else if (file.exists(txt)) txt <- readLines(txt, warn = FALSE, encoding = "UTF-8")
  }
  parse_json(txt, simplifyVector = simplifyVector, simplifyDataFrame = simplifyDataFrame, simplifyMatrix = simplifyMatrix, flatten = flatten, ...)
}
parse_json <- function(json, simplifyVector = FALSE, simplifyDataFrame = simplifyVector, simplifyMatrix = simplifyVector, flatten = FALSE, bigint_as_char = FALSE, ...) {
  if (inherits(json, "connection")) json <- readLines(json, warn = FALSE)
  out <- .jsonRead(paste(json, collapse = "\n"), bigint_as_char)
  if (simplifyVector || simplifyDataFrame || simplifyMatrix) {
    out <- .jsonSimplify(out, list(vector = simplifyVector, frame = simplifyDataFrame, matrix = simplifyMatrix))
    if (flatten) out <- .jsonFlattenAll(out)
  }
  out
}
.jsonFlattenAll <- function(x) if (is.data.frame(x)) flatten(x) else if (is.list(x)) { x[] <- lapply(x, .jsonFlattenAll); x } else x
read_json <- function(path, simplifyVector = FALSE, ...) {
  if (is.character(path) && !grepl("^https?://", path)) { con <- file(path, "rb"); on.exit(close(con)); path <- readLines(con, warn = FALSE, encoding = "UTF-8") }
  parse_json(path, simplifyVector = simplifyVector, ...)
}
write_json <- function(x, path, ...) {
  text <- toJSON(x, ...)
  writeLines(text, path, useBytes = TRUE)
  invisible()
}
flatten <- function(x, recursive = TRUE) {
  stopifnot(is.data.frame(x))
  rows <- attr(x, "row.names")
  parts <- lapply(names(x), function(name) {
    column <- x[[name]]
    if (!is.data.frame(column)) return(setNames(list(column), name))
    if (recursive) column <- flatten(column, TRUE)
    setNames(unclass(column), paste(name, names(column), sep = "."))
  })
  out <- unlist(lapply(parts, function(p) { attr(p, "row.names") <- NULL; p }), recursive = FALSE)
  structure(out, class = "data.frame", row.names = rows)
}
rbind_pages <- function(pages) {
  stopifnot(is.list(pages))
  pages <- Filter(function(p) !is.null(p), pages)
  keys <- unique(unlist(lapply(pages, names)))
  do.call(rbind, lapply(pages, function(p) {
    for (key in setdiff(keys, names(p))) p[[key]] <- if (nrow(p)) NA else logical()
    p[keys]
  }))
}
# Writing.
toJSON <- function(x, dataframe = c("rows", "columns", "values"), matrix = c("rowmajor", "columnmajor"), Date = c("ISO8601", "epoch"), POSIXt = c("string", "ISO8601", "epoch", "mongo"), factor = c("string", "integer"), complex = c("string", "list"), raw = c("base64", "hex", "mongo", "int", "js"), null = c("list", "null"), na = c("null", "string"), auto_unbox = FALSE, digits = 4, pretty = FALSE, force = FALSE, ...) {
  extra <- list(...)
  o <- list(dataframe = match.arg(dataframe), matrix = match.arg(matrix), Date = match.arg(Date), POSIXt = match.arg(POSIXt), factor = match.arg(factor), complex = match.arg(complex), null = match.arg(null),
    na = if (missing(na)) "" else match.arg(na), unbox = auto_unbox, digits = if (is.null(digits)) 4 else digits, pretty = !isFALSE(pretty) && !is.null(pretty), force = force, rownames = if (is.null(extra$rownames)) NA else extra$rownames,
    keep = isTRUE(extra$keep_vec_names), verbatim = isTRUE(extra$json_verbatim), always = isTRUE(extra$always_decimal))
  if (!is.null(x) && is.atomic(x) && is.null(dim(x)) && isFALSE(extra$collapse)) return(.jsonElements(x, o))
  out <- .json(x, o, 0L)
  if (is.numeric(pretty)) return(prettify(out, pretty))
  structure(out, class = "json")
}
print.json <- function(x, ...) { cat(x, "\n", sep = " "); invisible(x) }
unbox <- function(x) {
  if (is.null(x)) return(x)
  if (is.data.frame(x)) { if (nrow(x) != 1L) stop("Tried to unbox dataframe with ", nrow(x), " rows.", call. = FALSE) }
  else if (!is.atomic(x) || length(dim(x)) > 1L) stop("Only atomic vectors of length 1 or data frames with 1 row can be unboxed.", call. = FALSE)
  else if (length(x) != 1L) stop("Tried to unbox a vector of length ", length(x), call. = FALSE)
  class(x) <- c("scalar", class(x))
  x
}
print.scalar <- function(x, ...) { class(x) <- setdiff(class(x), "scalar"); cat("[x] ", sub("^\\[1\\] ", "", capture.output(print(x))), "\n", sep = ""); invisible(x) }
.jsonIndent <- function(level) strrep("  ", level)
.jsonArray <- function(items, o, level, open = "[", close = "]") {
  if (!length(items)) return(paste0(open, close))
  if (!o$pretty) return(paste0(open, paste(items, collapse = ","), close))
  inner <- .jsonIndent(level + 1L)
  paste0(open, "\n", paste0(inner, items, collapse = ",\n"), "\n", .jsonIndent(level), close)
}
.jsonObject <- function(keys, items, o, level) .jsonArray(if (length(items)) paste0(.jsonQuote(keys), if (o$pretty) ": " else ":", items) else character(), o, level, "{", "}")
.jsonQuote <- function(x) {
  if (!length(x)) return(character())
  special <- grepl("[\\\\\"\001-\037]|</", x)
  if (any(special, na.rm = TRUE)) {
    special <- which(special)
    s <- x[special]
    s <- gsub("\\", "\\\\", s, fixed = TRUE)
    s <- gsub("\"", "\\\"", s, fixed = TRUE)
    s <- gsub("\n", "\\n", s, fixed = TRUE)
    s <- gsub("\r", "\\r", s, fixed = TRUE)
    s <- gsub("\t", "\\t", s, fixed = TRUE)
    s <- gsub("\b", "\\b", s, fixed = TRUE)
    s <- gsub("\f", "\\f", s, fixed = TRUE)
    s <- gsub("</", "<\\/", s, fixed = TRUE)
    for (code in c(1:7, 11L, 14:31)) s <- gsub(intToUtf8(code), sprintf("\\u%04x", code), s, fixed = TRUE)
    x[special] <- s
  }
  paste0("\"", x, "\"")
}
# Numbers with at most `digits` decimals, or significant digits where they are `I(n)`.
.jsonNumbers <- function(x, digits) {
  if (is.integer(x)) return(as.character(x))
  out <- character(length(x))
  fine <- is.finite(x)
  out[!fine] <- paste0("\"", x[!fine], "\"")
  v <- x[fine]
  text <- character(length(v))
  if (is.na(digits)) text <- sprintf("%.15g", v)
  else if (inherits(digits, "AsIs")) text <- sprintf("%.*g", as.integer(digits), v)
  else {
    large <- abs(v) >= 1e15
    small <- abs(v) <= 1e-05 & v != 0
    text[large] <- sprintf("%.15g", v[large])
    text[small] <- sprintf("%.*g", as.integer(digits) + 1L, v[small])
    rest <- !large & !small
    a <- abs(v[rest])
    whole <- floor(a)
    scaled <- (a - whole) * 10^digits
    part <- floor(scaled)
    over <- scaled - part
    part <- part + (over > 0.5 | over == 0.5 & (if (digits > 0) part else whole) %% 2 == 1)
    whole <- whole + (part >= 10^digits)
    part <- ifelse(part >= 10^digits, 0, part)
    shown <- sprintf("%.0f", whole)
    if (digits > 0) shown <- ifelse(part > 0, sub("0+$", "", paste0(shown, ".", formatC(part, width = digits, format = "d", flag = "0"))), shown)
    long <- nchar(shown) > 16L
    shown[long] <- sprintf("%.15g", a[long])
    text[rest] <- paste0(ifelse(v[rest] < 0 | 1 / v[rest] == -Inf, "-", ""), shown)
  }
  # Plain decimals where they are not longer.
  if (is.na(digits) || inherits(digits, "AsIs")) { e <- grepl("e\\+", text) & abs(v) < 1e15; text[e] <- sprintf("%.0f", v[e]) }
  out[fine] <- text
  out
}
# The elements of a vector, NA for those a data frame leaves out.
.jsonElements <- function(x, o, inFrame = FALSE) {
  na <- if (inFrame && o$na == "") NULL else o$na
  if (is.factor(x)) x <- if (o$factor == "integer") as.integer(x) else as.character(x)
  else if (inherits(x, "Date")) x <- if (o$Date == "epoch") as.integer(unclass(x)) else as.character(x)
  else if (inherits(x, "POSIXt")) {
    x <- as.POSIXct(x)
    if (o$POSIXt == "mongo") { out <- paste0("{\"$date\":", sprintf("%.0f", unclass(x) * 1000), "}"); out[is.na(x)] <- if (is.null(na)) NA else "null"; return(out) }
    x <- if (o$POSIXt == "epoch") as.numeric(x) * 1000 else if (o$POSIXt == "ISO8601") format(x, "%Y-%m-%dT%H:%M:%S") else as.character(x)
  }
  gone <- is.na(x)
  out <- if (is.character(x)) .jsonQuote(x)
  else if (is.logical(x)) ifelse(x, "true", "false")
  else if (is.complex(x)) { gone[] <- FALSE; .jsonQuote(vapply(x, format, "", digits = if (is.na(o$digits)) 15L else max(1L, o$digits + 1L))) }
  else if (is.numeric(x)) { if (is.double(x)) gone <- is.na(x) & !is.nan(x); .jsonNumbers(as.vector(unclass(x)), o$digits) }
  else .jsonQuote(as.character(x))
  if (any(gone)) {
    plainNumber <- is.numeric(x)
    out[gone] <- if (is.null(na)) NA_character_ else if (na == "string" || na == "" && plainNumber) "\"NA\"" else "null"
  }
  if (identical(o$na, "null") && is.double(x)) out[!is.finite(x)] <- "null"
  else if (is.null(na) && is.double(x)) out[is.nan(x)] <- "\"NaN\""
  out
}
.json <- function(x, o, level) {
  if (is.null(x)) return(if (o$null == "null" ) "null" else "{}")
  if (inherits(x, "scalar")) {
    class(x) <- setdiff(class(x), "scalar")
    if (is.data.frame(x)) return(.jsonRecords(x, o, level))
    return(.jsonElements(x, o))
  }
  if (inherits(x, "json")) { if (o$verbatim) return(as.character(unclass(x))); x <- as.character(unclass(x)) }
  if (isS4(x)) stop("No method for S4 class:", class(x), call. = FALSE)
  if (inherits(x, "AsIs")) class(x) <- setdiff(class(x), "AsIs")
  if (is.data.frame(x)) return(.jsonTable(x, o, level))
  if (is.function(x)) x <- deparse(x)
  plain <- is.factor(x) || inherits(x, c("Date", "POSIXt", "ts"))
  if (is.object(x) && !plain) {
    if (!o$force) stop("No method asJSON S3 class: ", class(x)[1L], call. = FALSE)
    x <- unclass(x)
  }
  if (inherits(x, "POSIXlt")) x <- as.POSIXct(x)
  if (is.raw(x)) x <- base64_enc(x)
  if (is.atomic(x)) {
    if (length(dim(x)) > 1L) return(.jsonMatrix(x, o, level))
    items <- .jsonElements(x, o)
    if (o$keep && !is.null(names(x))) {
      message("Input to asJSON(keep_vec_names=TRUE) is a named vector. In a future version of jsonlite, this option will not be supported, and named vectors will be translated into arrays instead of objects. If you want JSON object output, please use a named list instead. See ?toJSON.")
      return(.jsonObject(names(x), items, o, level))
    }
    if (o$unbox && length(items) == 1L && is.null(dim(x))) return(items)
    return(paste0("[", paste(items, collapse = if (o$pretty) ", " else ","), "]"))
  }
  if (!is.list(x)) {
    if (!o$force) stop("No method asJSON S3 class: ", class(x)[1L], call. = FALSE)
    return("{}")
  }
  items <- vapply(x, .json, "", o, level + 1L, USE.NAMES = FALSE)
  if (is.null(names(x))) return(.jsonArray(items, o, level))
  keys <- names(x)
  blank <- is.na(keys) | keys == ""
  keys[blank] <- which(blank)
  .jsonObject(make.unique(keys), items, o, level)
}
.jsonMatrix <- function(x, o, level) {
  if (length(dim(x)) == 1L) return(.json(as.vector(x), o, level))
  if (o$matrix == "columnmajor") x <- aperm(x)
  if (length(dim(x)) == 2L) {
    items <- array(.jsonElements(as.vector(x), o), dim(x))
    return(.jsonArray(if (nrow(x)) apply(items, 1L, function(row) paste0("[", paste(row, collapse = if (o$pretty) ", " else ","), "]")) else character(), o, level))
  }
  o2 <- o
  o2$matrix <- "rowmajor"
  d <- dim(x)
  flat <- array(x, c(d[1L], prod(d[-1L])))
  .jsonArray(vapply(seq_len(d[1L]), function(k) .jsonMatrix(array(flat[k, ], d[-1L]), o2, level + 1L), ""), o, level)
}
.jsonRowNames <- function(x, o) if (isFALSE(o$rownames)) NULL else if (isTRUE(o$rownames) || is.character(attr(x, "row.names")) && !all(grepl("^[0-9]+$", attr(x, "row.names")))) row.names(x)
# The cells of each column, row by row.
.jsonCells <- function(x, o, level) lapply(unclass(x), function(column) {
  if (is.data.frame(column)) .jsonRecords(column, o, level)
  else if (is.list(column) && !inherits(column, "POSIXlt")) vapply(column, .json, "", o, level, USE.NAMES = FALSE)
  else if (length(dim(column)) > 1L) apply(array(.jsonElements(as.vector(column), o), dim(column)), 1L, function(row) paste0("[", paste(row, collapse = if (o$pretty) ", " else ","), "]"))
  else .jsonElements(column, o, inFrame = TRUE)
})
.jsonRecords <- function(x, o, level) {
  n <- nrow(x)
  if (!n) return(character())
  cells <- .jsonCells(x, o, level + 1L)
  rows <- .jsonRowNames(x, o)
  if (!is.null(rows)) cells[["_row"]] <- .jsonQuote(rows)
  keys <- names(cells)
  colon <- if (o$pretty) ": " else ":"
  pairs <- matrix(unlist(Map(function(key, cell) ifelse(is.na(cell), NA, paste0(.jsonQuote(key), colon, cell)), keys, cells)), n)
  apply(pairs, 1L, function(row) .jsonArray(row[!is.na(row)], o, level, "{", "}"))
}
.jsonTable <- function(x, o, level) {
  if (o$dataframe == "columns") {
    rows <- .jsonRowNames(x, o)
    x <- as.list(x)
    if (!is.null(rows)) x[["_row"]] <- rows
    o$unbox <- FALSE
    return(.json(x, o, level))
  }
  if (o$dataframe == "rows") return(.jsonArray(.jsonRecords(x, o, level + 1L), o, level))
  rows <- .jsonRowNames(x, o)
  kept <- o
  if (o$na == "") kept$na <- "auto"
  cells <- .jsonCells(x, o, level + 1L)
  for (k in seq_along(cells)) cells[[k]][is.na(cells[[k]])] <- if (is.numeric(x[[k]])) "\"NA\"" else "null"
  if (!is.null(rows)) cells[["_row"]] <- .jsonQuote(rows)
  .jsonArray(if (nrow(x)) do.call(paste, c(unname(cells), sep = if (o$pretty) ", " else ",")) |> (function(s) paste0("[", s, "]"))() else character(), o, level)
}
.jsonTokens <- function(txt) regmatches(txt, gregexpr("\"(?:[^\"\\\\]++|\\\\.)*+\"|[][{},:]|[^][{},:\"\\s]+", txt, perl = TRUE))[[1L]]
minify <- function(txt) {
  .jsonRead(paste(txt, collapse = "\n"))
  structure(paste(.jsonTokens(paste(txt, collapse = "\n")), collapse = ""), class = "json")
}
prettify <- function(txt, indent = 4) {
  txt <- paste(txt, collapse = "\n")
  .jsonRead(txt)
  token <- .jsonTokens(txt)
  n <- length(token)
  opens <- token %in% c("[", "{")
  closes <- token %in% c("]", "}")
  level <- cumsum(opens) - cumsum(closes)
  following <- c(token[-1L], "")
  break_ <- function(k) paste0("\n", strrep(" ", indent * k))
  empty <- opens & following %in% c("]", "}")
  after <- ifelse(token == ":", " ", ifelse(token == "," | opens & !empty, paste0("\n", strrep(" ", indent * level)), ""))
  before <- ifelse(closes & !c(FALSE, empty[-n]), paste0("\n", strrep(" ", indent * level)), "")
  structure(paste0(paste0(before, token, after, collapse = ""), "\n"), class = "json")
}
validate <- function(txt) {
  txt <- paste(txt, collapse = "\n")
  out <- tryCatch({ .jsonRead(txt); TRUE }, error = function(e) conditionMessage(e))
  if (isTRUE(out)) return(TRUE)
  lines <- strsplit(out, "\n")[[1L]]
  column <- nchar(sub("\\S.*$", "", lines[2L]))
  structure(FALSE, offset = 40L - column, err = out)
}
base64_enc <- function(input) {
  if (is.character(input)) input <- charToRaw(paste(input, collapse = "\n"))
  alphabet <- c(LETTERS, letters, 0:9, "+", "/")
  bytes <- as.integer(input)
  pad <- (3L - length(bytes) %% 3L) %% 3L
  m <- matrix(c(bytes, integer(pad)), 3L)
  if (!length(m)) return("")
  number <- m[1L, ] * 65536L + m[2L, ] * 256L + m[3L, ]
  out <- rbind(number %/% 262144L, number %/% 4096L %% 64L, number %/% 64L %% 64L, number %% 64L)
  text <- alphabet[out + 1L]
  if (pad) text[length(text) - seq_len(pad) + 1L] <- "="
  paste(text, collapse = "")
}
base64_dec <- function(input) {
  if (is.raw(input)) input <- rawToChar(input)
  alphabet <- c(LETTERS, letters, 0:9, "+", "/")
  chars <- strsplit(gsub("[^A-Za-z0-9+/]", "", paste(input, collapse = "")), "")[[1L]]
  code <- match(chars, alphabet) - 1L
  pad <- (4L - length(code) %% 4L) %% 4L
  m <- matrix(c(code, integer(pad)), 4L)
  number <- m[1L, ] * 262144L + m[2L, ] * 4096L + m[3L, ] * 64L + m[4L, ]
  out <- as.raw(rbind(number %/% 65536L, number %/% 256L %% 256L, number %% 256L))
  out[seq_len(length(out) - pad)]
}
stream_out <- function(x, con = stdout(), pagesize = 500, verbose = TRUE, prefix = "", ...) {
  o <- list(...)
  lines <- do.call(toJSON, c(list(x), o))
  records <- strsplit(gsub("},{", "}\n{", substr(lines, 2L, nchar(lines) - 1L), fixed = TRUE), "\n", fixed = TRUE)[[1L]]
  writeLines(paste0(prefix, records), con)
  if (verbose) message("Complete! Processed total of ", nrow(x), " rows.")
  invisible()
}
stream_in <- function(con, handler = NULL, pagesize = 500, verbose = TRUE, simplifyDataFrame = TRUE, ...) {
  lines <- readLines(con, warn = FALSE)
  lines <- lines[nzchar(lines)]
  fromJSON(paste0("[", paste(lines, collapse = ","), "]"), simplifyDataFrame = simplifyDataFrame, ...)
}
"""#), methodClasses: ["json", "scalar"])

  static let rjson = PackageLibrary(name: "rjson", version: "0.2.21", source: LibrarySource("rjson", #"""
fromJSON <- function(json_str, file, method = "C", unexpected.escape = "error", simplify = TRUE) {
  if (missing(json_str)) {
    if (missing(file)) stop("either json_str or file must be supplied to fromJSON")
    json_str <- paste(readLines(file, warn = FALSE), collapse = "\n")
  } else if (!missing(file)) stop("only one of json_str or file must be supplied to fromJSON")
  .plainLists(.jsonRead(json_str), simplify)
}
# Numbers are doubles; arrays of one kind of scalar are vectors.
.plainLists <- function(x, simplify) {
  if (is.integer(x)) return(as.numeric(x))
  if (!is.list(x)) return(x)
  if (!length(x)) return(list())
  if (simplify && is.null(names(x))) {
    kind <- unique(vapply(x, function(v) if (is.list(v) || is.null(v)) "other" else if (is.numeric(v)) "number" else typeof(v), ""))
    if (length(kind) == 1L && kind != "other") return(if (kind == "number") as.numeric(unlist(x)) else unlist(x))
  }
  lapply(x, .plainLists, simplify)
}
toJSON <- function(x, indent = 0, method = "C") .plainJSON(x, as.integer(indent), 0L)
.plainJSON <- function(x, indent, level) {
  if (is.null(x)) return("null")
  if (is.factor(x)) x <- setNames(as.character(x), names(x))
  if (is.data.frame(x) || inherits(x, c("Date", "POSIXt"))) x <- if (is.data.frame(x)) as.list(x) else as.character(x)
  if (!is.vector(unclass(x)) && !is.list(x) && !is.array(x)) stop("unable to convert R type ", match(typeof(x), c("NULL", "symbol", "pairlist", "closure", "environment")) - 1L, " to JSON\n")
  wrap <- function(items, open, close) if (indent == 0L) paste0(open, paste(items, collapse = ","), close) else { gap <- strrep(" ", indent * (level + 1L)); paste0(open, "\n", paste0(gap, items, collapse = ",\n"), "\n", strrep(" ", indent * level), close) }
  keyed <- function(keys, items) paste0(vapply(keys, .plainText, ""), ":", if (indent > 0L) ifelse(substr(items, 1L, 1L) %in% c("{", "["), "", strrep(" ", indent * (level + 1L))) else "", items)
  items <- if (is.list(x)) vapply(unname(x), .plainJSON, "", indent, level + 1L) else .plainElements(as.vector(x))
  if (!is.null(names(x))) return(wrap(keyed(names(x), items), "{", "}"))
  if (!is.list(x) && length(x) == 1L) return(items)
  if (!length(items)) return("[]")
  wrap(items, "[", "]")
}
.plainElements <- function(x) {
  out <- if (is.character(x)) vapply(x, .plainText, "", USE.NAMES = FALSE) else if (is.logical(x)) ifelse(x, "true", "false") else if (is.integer(x)) as.character(x) else ifelse(is.finite(x), ifelse(abs(x) < 1e15 & x == round(x), sprintf("%.0f", x), sprintf("%.15g", x)), paste0("\"", x, "\""))
  out[is.na(x) & !is.nan(x)] <- "\"NA\""
  out
}
.plainText <- function(s) {
  s <- gsub("</", "<\\/", .jsonQuote(s), fixed = TRUE)
  s <- gsub("<\\\\/", "</", s, fixed = TRUE)
  s <- gsub("<\\/", "</", s, fixed = TRUE)
  if (!grepl("[^ -~]", s)) return(s)
  code <- utf8ToInt(s)
  paste(ifelse(code > 126L, ifelse(code > 65535L, sprintf("\\u%04x\\u%04x", (code - 65536L) %/% 1024L + 0xD800L, (code - 65536L) %% 1024L + 0xDC00L), sprintf("\\u%04x", code)), vapply(code, intToUtf8, "")), collapse = "")
}
"""#), requires: ["jsonlite"])
}
