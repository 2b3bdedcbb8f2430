/// Version numbers and what is known about the program, in the language.
enum VersionLibrary {
  static let source = LibrarySource("base", #"""
.asVersions <- function(x, strict, parts, class) {
  x <- as.character(x)
  good <- grepl(paste0("^([0-9]+[.-]){", parts - 1L, ",}[0-9]+$"), x)
  if (!all(good) && strict) stop(gettextf("invalid version specification %s", paste(sQuote(unique(x[!good])), collapse = ", ")), call. = FALSE)
  value <- lapply(seq_along(x), function(i) if (good[i]) as.integer(strsplit(x[i], "[.-]")[[1L]]) else integer())
  structure(value, class = class)
}
numeric_version <- function(x, strict = TRUE) .asVersions(x, strict, 1L, "numeric_version")
package_version <- function(x, strict = TRUE) {
  if (inherits(x, "package_version")) return(x)
  if (is.list(x) && all(c("major", "minor") %in% names(x))) return(Recall(paste(x[c("major", "minor")], collapse = ".")))
  .asVersions(x, strict, 2L, c("package_version", "numeric_version"))
}
R_system_version <- function(x, strict = TRUE) .asVersions(x, strict, 3L, c("R_system_version", "package_version", "numeric_version"))
is.numeric_version <- function(x) inherits(x, "numeric_version")
is.package_version <- function(x) inherits(x, "package_version")
as.numeric_version <- function(x) if (is.numeric_version(x)) x else numeric_version(x)
as.package_version <- function(x) if (is.package_version(x)) x else package_version(x)
getRversion <- function() package_version(R.version)
format.numeric_version <- function(x, ...) {
  text <- vapply(unclass(x), function(v) if (length(v)) paste(v, collapse = ".") else NA_character_, "")
  names(text) <- names(unclass(x))
  text
}
as.character.numeric_version <- function(x, ...) unname(format.numeric_version(x))
print.numeric_version <- function(x, ...) {
  text <- as.character(x)
  if (!length(text)) cat("<0 elements>\n") else print(noquote(ifelse(is.na(text), NA_character_, sQuote(text))), ...)
  invisible(x)
}
`[.numeric_version` <- function(x, i, j) {
  value <- if (missing(i)) unclass(x) else unclass(x)[i]
  if (!missing(j)) value <- lapply(value, function(v) v[j][!is.na(v[j])])
  structure(value, class = oldClass(x))
}
`[[.numeric_version` <- function(x, ..., exact = NA) {
  at <- c(...)
  if (length(at) < 2L) structure(list(unclass(x)[[at]]), class = oldClass(x)) else unclass(x)[[at[1L]]][at[2L]]
}
`$.package_version` <- function(x, name) {
  k <- pmatch(name, c("major", "minor", "patchlevel"))
  if (is.na(k)) return(NULL)
  value <- vapply(unclass(x), function(v) v[k], 1L)
  value
}
c.numeric_version <- function(..., recursive = FALSE) {
  parts <- lapply(list(...), function(v) unclass(as.numeric_version(v)))
  structure(do.call(c, parts), class = oldClass(..1))
}
rep.numeric_version <- function(x, ...) structure(rep(unclass(x), ...), class = oldClass(x))
unique.numeric_version <- function(x, incomparables = FALSE, ...) x[!duplicated(as.character(x))]
duplicated.numeric_version <- function(x, incomparables = FALSE, ...) duplicated(as.character(x), ...)
is.na.numeric_version <- function(x) lengths(unclass(x)) == 0L
as.list.numeric_version <- function(x, ...) lapply(seq_along(unclass(x)), function(i) x[i])
xtfrm.numeric_version <- function(x) {
  all <- unclass(x)
  rank <- integer(length(all))
  for (i in seq_along(all)) for (j in seq_along(all)) if (.versionOrder(all[[j]], all[[i]]) < 0L) rank[i] <- rank[i] + 1L
  rank + 1L
}
sort.numeric_version <- function(x, decreasing = FALSE, ...) x[order(xtfrm.numeric_version(x), decreasing = decreasing)]
.versionOrder <- function(a, b) {
  for (k in seq_len(min(length(a), length(b)))) if (a[k] != b[k]) return(if (a[k] < b[k]) -1L else 1L)
  as.integer(sign(length(a) - length(b)))
}
compareVersion <- function(a, b) {
  parts <- function(v) as.integer(strsplit(v, "[.-]")[[1L]])
  .versionOrder(parts(a), parts(b))
}
Ops.numeric_version <- function(e1, e2) {
  if (!.Generic %in% c("<", ">", "<=", ">=", "==", "!=")) stop(gettextf("%s not defined for \"numeric_version\" objects", sQuote(.Generic)))
  a <- unclass(as.numeric_version(e1))
  b <- unclass(as.numeric_version(e2))
  n <- if (length(a) && length(b)) max(length(a), length(b)) else 0L
  a <- rep_len(a, n)
  b <- rep_len(b, n)
  vapply(seq_len(n), function(i) if (!length(a[[i]]) || !length(b[[i]])) NA else get(.Generic)(.versionOrder(a[[i]], b[[i]]), 0L), NA)
}
Summary.numeric_version <- function(..., na.rm = FALSE) {
  if (!.Generic %in% c("max", "min", "range")) stop(gettextf("%s not defined for \"numeric_version\" objects", sQuote(.Generic)))
  x <- do.call(c, lapply(list(...), as.numeric_version))
  sorted <- x[order(xtfrm.numeric_version(x))]
  switch(.Generic, max = sorted[length(sorted)], min = sorted[1L], range = sorted[c(1L, length(sorted))])
}
R.version <- structure(list(platform = "x86_64-pc-linux-gnu", arch = "x86_64", os = "linux-gnu", system = "x86_64, linux-gnu", status = "", major = "4", minor = "2.2", year = "2022", month = "10", day = "31", "svn rev" = "83211", language = "R", version.string = "R version 4.2.2 (2022-10-31)", nickname = "Innocent and Trusting"), class = "simple.list")
version <- R.version
R.Version <- function() unclass(R.version)
print.simple.list <- function(x, ...) {
  print(noquote(cbind(`_` = unlist(x))), ...)
}
"""#)
}
