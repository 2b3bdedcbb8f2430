/// stringr and stringi as scripts use them, in the language.
enum StringPackages {
  static let stringr = PackageLibrary(name: "stringr", version: "1.4.1", source: LibrarySource("stringr", #"""
fixed <- function(pattern, ignore_case = FALSE) structure(pattern, class = c("fixed", "pattern", "character"), options = list(ignore = ignore_case))
regex <- function(pattern, ignore_case = FALSE, ...) structure(pattern, class = c("regex", "pattern", "character"), options = list(ignore = ignore_case))
coll <- fixed
boundary <- function(type = "word", ...) structure(switch(type[1L], character = "", word = "\\b", sentence = "(?<=[.!?])\\s+", "\\n"), class = c("boundary", "pattern", "character"), kind = type[1L])
.ignores <- function(p) isTRUE(attr(p, "options")$ignore)
.with <- function(f, pattern, ...) {
  plain <- as.character(unclass(pattern))
  attributes(plain) <- NULL
  if (inherits(pattern, "fixed") && !.ignores(pattern)) f(plain, ..., fixed = TRUE)
  else { if (inherits(pattern, "fixed")) plain <- gsub("([][{}()+*^$|\\\\?.])", "\\\\\\1", plain); f(if (.ignores(pattern)) paste0("(?i)", plain) else plain, ..., perl = TRUE) }
}
.each <- function(f, string, pattern) if (length(pattern) <= 1L) f(string, pattern) else { n <- max(length(string), length(pattern)); string <- rep_len(string, n); pattern <- rep_len(pattern, n); do.call(c, lapply(seq_len(n), function(k) f(string[k], pattern[k]))) }
str_length <- function(string) { out <- nchar(as.character(string)); out[is.na(string)] <- NA; out }
str_c <- function(..., sep = "", collapse = NULL) {
  parts <- list(...)
  parts <- parts[lengths(parts) > 0L]
  out <- do.call(paste, c(parts, list(sep = sep)))
  gone <- Reduce(`|`, lapply(parts, function(p) rep_len(is.na(p), length(out))), FALSE)
  out[gone] <- NA
  if (is.null(collapse)) out else paste(out, collapse = collapse)
}
str_sub <- function(string, start = 1L, end = -1L) {
  n <- nchar(string)
  start <- rep_len(start, length(string))
  end <- rep_len(end, length(string))
  substr(string, ifelse(start < 0, pmax(n + start + 1L, 1L), start), ifelse(end < 0, n + end + 1L, end))
}
`str_sub<-` <- function(string, start = 1L, end = -1L, value) {
  n <- nchar(string)
  a <- ifelse(start < 0, n + start + 1L, start)
  b <- ifelse(end < 0, n + end + 1L, end)
  paste0(substr(string, 1L, a - 1L), value, substr(string, b + 1L, n))
}
str_to_lower <- function(string, locale = "en") tolower(string)
str_to_upper <- function(string, locale = "en") toupper(string)
str_to_title <- function(string, locale = "en") gsub("(^|[^\\p{L}'])(\\p{L})", "\\1\\U\\2", tolower(string), perl = TRUE)
str_to_sentence <- function(string, locale = "en") paste0(toupper(substr(string, 1L, 1L)), tolower(substr(string, 2L, nchar(string))))
str_trim <- function(string, side = c("both", "left", "right")) { side <- match.arg(side); trimws(string, side, "[\\h\\v]") }
str_squish <- function(string) gsub("\\s+", " ", trimws(string, whitespace = "[\\h\\v]"))
str_pad <- function(string, width, side = c("left", "right", "both"), pad = " ") {
  side <- match.arg(side)
  gap <- pmax(0L, width - nchar(string, "w"))
  left <- switch(side, left = gap, right = 0L, both = gap %/% 2L)
  paste0(strrep(pad, left), string, strrep(pad, gap - left))
}
str_trunc <- function(string, width, side = c("right", "left", "center"), ellipsis = "...") {
  side <- match.arg(side)
  long <- !is.na(string) & nchar(string) > width
  keep <- width - nchar(ellipsis)
  string[long] <- switch(side, right = paste0(substr(string[long], 1L, keep), ellipsis), left = paste0(ellipsis, substr(string[long], nchar(string[long]) - keep + 1L, nchar(string[long]))), center = paste0(substr(string[long], 1L, ceiling(keep / 2)), ellipsis, substr(string[long], nchar(string[long]) - floor(keep / 2) + 1L, nchar(string[long]))))
  string
}
str_detect <- function(string, pattern, negate = FALSE) { out <- .each(function(s, p) .with(grepl, p, s), string, pattern); out[is.na(string)] <- NA; if (negate) !out else out }
str_starts <- function(string, pattern, negate = FALSE) str_detect(string, regex(paste0("^(?:", pattern, ")")), negate)
str_ends <- function(string, pattern, negate = FALSE) str_detect(string, regex(paste0("(?:", pattern, ")$")), negate)
str_which <- function(string, pattern, negate = FALSE) which(str_detect(string, pattern, negate))
str_subset <- function(string, pattern, negate = FALSE) string[which(str_detect(string, pattern, negate))]
str_count <- function(string, pattern = "") { if (identical(pattern, "")) return(str_length(string)); .each(function(s, p) { m <- .with(gregexpr, p, s); out <- vapply(m, function(v) sum(v > 0L), 0L); out[is.na(s)] <- NA; out }, string, pattern) }
.replacing <- function(f, string, pattern, replacement) {
  if (is.function(replacement)) {
    m <- .with(if (identical(f, sub)) regexpr else gregexpr, pattern, string)
    found <- regmatches(string, m)
    if (is.list(found)) regmatches(string, m) <- lapply(found, function(v) if (length(v)) replacement(v) else v) else regmatches(string, m) <- replacement(found)
    return(string)
  }
  n <- max(length(string), length(pattern), length(replacement))
  if (length(pattern) == 1L && length(replacement) == 1L) return(.with(f, pattern, replacement, string))
  vapply(seq_len(n), function(k) .with(f, pattern[(k - 1L) %% length(pattern) + 1L], replacement[(k - 1L) %% length(replacement) + 1L], string[(k - 1L) %% length(string) + 1L]), "")
}
str_replace <- function(string, pattern, replacement) .replacing(sub, string, pattern, replacement)
str_replace_all <- function(string, pattern, replacement) {
  if (missing(replacement) && !is.null(names(pattern))) { for (p in names(pattern)) string <- .replacing(gsub, string, p, pattern[[p]]); return(string) }
  .replacing(gsub, string, pattern, replacement)
}
str_remove <- function(string, pattern) str_replace(string, pattern, "")
str_remove_all <- function(string, pattern) str_replace_all(string, pattern, "")
str_replace_na <- function(string, replacement = "NA") { string[is.na(string)] <- replacement; string }
str_extract <- function(string, pattern, group = NULL) .each(function(s, p) { m <- .with(regexpr, p, s); out <- rep(NA_character_, length(s)); hit <- !is.na(m) & m > 0L; out[hit] <- substring(s[hit], m[hit], m[hit] + attr(m, "match.length")[hit] - 1L); out }, string, pattern)
str_extract_all <- function(string, pattern, simplify = FALSE) {
  out <- if (inherits(pattern, "boundary")) lapply(strsplit(string, "[^[:alnum:]']+"), function(w) w[nzchar(w)]) else regmatches(string, .with(gregexpr, pattern, string))
  if (!simplify) return(out)
  n <- max(lengths(out))
  t(vapply(out, function(v) c(v, rep("", n - length(v))), character(n)))
}
str_match <- function(string, pattern) {
  m <- regmatches(string, regexec(pattern, string, perl = TRUE))
  n <- max(lengths(m), 1L)
  t(vapply(m, function(v) if (length(v)) v else rep(NA_character_, n), character(n)))
}
str_match_all <- function(string, pattern) lapply(string, function(s) { whole <- regmatches(s, gregexpr(pattern, s, perl = TRUE))[[1L]]; do.call(rbind, lapply(whole, function(w) str_match(w, pattern))) })
str_locate <- function(string, pattern) { m <- .with(regexpr, pattern, string); start <- ifelse(m > 0L, as.integer(m), NA); cbind(start = start, end = start + attr(m, "match.length") - 1L) }
str_locate_all <- function(string, pattern) lapply(.with(gregexpr, pattern, string), function(m) if (m[1L] < 0L) cbind(start = integer(), end = integer()) else cbind(start = as.integer(m), end = as.integer(m) + attr(m, "match.length") - 1L))
str_split <- function(string, pattern, n = Inf, simplify = FALSE) {
  out <- if (identical(unclass(pattern)[1L], "")) strsplit(string, "") else lapply(string, function(s) {
    if (is.na(s)) return(NA_character_)
    m <- .with(gregexpr, pattern, s)[[1L]]
    if (m[1L] < 0L) return(s)
    if (length(m) >= n) { k <- seq_len(n - 1L); l <- attr(m, "match.length")[k]; m <- structure(m[k], match.length = l) }
    starts <- c(1L, m + attr(m, "match.length"))
    ends <- c(m - 1L, nchar(s))
    substring(s, starts, ends)
  })
  if (!simplify) return(out)
  size <- if (is.finite(n)) n else max(lengths(out))
  t(vapply(out, function(v) c(v, rep("", size - length(v))), character(size)))
}
str_split_fixed <- function(string, pattern, n) str_split(string, pattern, n, simplify = TRUE)
str_dup <- function(string, times) strrep(string, times)
str_sort <- function(x, decreasing = FALSE, ...) sort(x, decreasing = decreasing)
str_order <- function(x, decreasing = FALSE, ...) order(x, decreasing = decreasing)
str_wrap <- function(string, width = 80, indent = 0, exdent = 0) vapply(string, function(s) paste(strwrap(s, width, indent, exdent), collapse = "\n"), "", USE.NAMES = FALSE)
str_flatten <- function(string, collapse = "", last = NULL) paste(string, collapse = collapse)
str_glue <- function(..., .envir = parent.frame()) {
  text <- paste0(..., collapse = NULL)
  vapply(text, function(s) {
    repeat {
      m <- regexpr("\\{[^{}]+\\}", s)
      if (m < 0L) return(s)
      code <- substr(s, m + 1L, m + attr(m, "match.length") - 2L)
      s <- paste0(substr(s, 1L, m - 1L), paste(eval(parse(text = code), .envir), collapse = ""), substr(s, m + attr(m, "match.length"), nchar(s)))
    }
  }, "", USE.NAMES = FALSE) |> structure(class = c("glue", "character"))
}
print.glue <- function(x, ...) { cat(unclass(x), sep = "\n"); invisible(x) }
word <- function(string, start = 1L, end = start, sep = " ") vapply(strsplit(string, sep, fixed = TRUE), function(w) { n <- length(w); a <- if (start < 0) n + start + 1L else start; b <- if (end < 0) n + end + 1L else end; if (a > n) NA_character_ else paste(w[a:b], collapse = sep) }, "")
"""#))

  static let stringi = PackageLibrary(name: "stringi", version: "1.7.8", source: LibrarySource("stringi", #"""
stri_length <- function(str) nchar(str)
stri_c <- function(..., sep = "", collapse = NULL) paste(..., sep = sep, collapse = collapse)
stri_paste <- stri_c
stri_join <- stri_c
stri_trans_tolower <- function(str, locale = NULL) tolower(str)
stri_trans_toupper <- function(str, locale = NULL) toupper(str)
stri_reverse <- function(str) vapply(strsplit(str, ""), function(v) paste(rev(v), collapse = ""), "")
stri_sub <- function(str, from = 1L, to = -1L, length) { n <- nchar(str); from <- ifelse(from < 0, n + from + 1L, from); if (!missing(length)) to <- from + length - 1L; substr(str, from, ifelse(to < 0, n + to + 1L, to)) }
stri_trim_both <- function(str, pattern) trimws(str)
stri_trim <- stri_trim_both
stri_split_fixed <- function(str, pattern, n = -1L, ...) strsplit(str, pattern, fixed = TRUE)
stri_split_regex <- function(str, pattern, n = -1L, ...) strsplit(str, pattern, perl = TRUE)
stri_split <- function(str, ..., regex, fixed) if (!missing(fixed)) strsplit(str, fixed, fixed = TRUE) else strsplit(str, if (missing(regex)) ..1 else regex, perl = TRUE)
stri_split_boundaries <- function(str, n = -1L, type = "line_break", ...) {
  if (type %in% c("character")) return(strsplit(str, ""))
  if (type == "sentence") return(lapply(str, function(s) { m <- gregexpr("[^.!?]*[.!?]+\\s*|[^.!?]+$", s, perl = TRUE); regmatches(s, m)[[1L]] }))
  pattern <- if (type == "word") "\\w+|\\s+|[^\\w\\s]" else "\\S+\\s*|\\s+"
  regmatches(str, gregexpr(pattern, str, perl = TRUE))
}
stri_extract_all_regex <- function(str, pattern, ...) lapply(regmatches(str, gregexpr(pattern, str, perl = TRUE)), function(v) if (length(v)) v else NA_character_)
stri_extract_first_regex <- function(str, pattern, ...) { m <- regexpr(pattern, str, perl = TRUE); out <- rep(NA_character_, length(str)); out[m > 0L] <- regmatches(str, m); out }
stri_extract_all_words <- function(str, ...) regmatches(str, gregexpr("[[:alnum:]']+", str))
stri_detect_regex <- function(str, pattern, ...) grepl(pattern, str, perl = TRUE)
stri_detect_fixed <- function(str, pattern, ...) grepl(pattern, str, fixed = TRUE)
stri_replace_all_regex <- function(str, pattern, replacement, ...) gsub(pattern, gsub("\\$(\\d)", "\\\\\\1", replacement), str, perl = TRUE)
stri_replace_all_fixed <- function(str, pattern, replacement, ...) gsub(pattern, replacement, str, fixed = TRUE)
stri_replace_first_fixed <- function(str, pattern, replacement, ...) sub(pattern, replacement, str, fixed = TRUE)
stri_count_regex <- function(str, pattern, ...) vapply(gregexpr(pattern, str, perl = TRUE), function(m) sum(m > 0L), 0L)
stri_count_words <- function(str, ...) lengths(stri_extract_all_words(str))
stri_enc_toascii <- function(str) vapply(str, function(s) { v <- utf8ToInt(s); v[v > 127L] <- 26L; intToUtf8(v) }, "", USE.NAMES = FALSE)
stri_enc_toutf8 <- function(str, ...) str
stri_dup <- function(str, times) strrep(str, times)
stri_pad_left <- function(str, width, pad = " ", ...) paste0(strrep(pad, pmax(0L, width - nchar(str))), str)
stri_pad_right <- function(str, width, pad = " ", ...) paste0(str, strrep(pad, pmax(0L, width - nchar(str))))
stri_rand_strings <- function(n, length, pattern = "[A-Za-z0-9]") vapply(seq_len(n), function(k) paste(sample(c(LETTERS, letters, 0:9), length, TRUE), collapse = ""), "")
stri_isempty <- function(str) !nzchar(str)
stri_unique <- function(str, ...) unique(str)
stri_sort <- function(str, ...) sort(str)
"""#))
}
