/// Numbers shown in base 16 or 8, bits of numbers, and Roman numerals, in the language.
enum BitsLibrary {
  static let source = LibrarySource("base", #"""
intToBits <- function(x) {
  x <- as.integer(x)
  bits <- vapply(x, function(n) if (is.na(n)) c(numeric(31), 1) else vapply(0:31, function(k) bitwAnd(bitwShiftR(n, k), 1L), 1), numeric(32))
  as.raw(bits)
}
rawToBits <- function(x) {
  if (!is.raw(x) && !is.integer(x)) stop("argument 'x' must be raw, integer or logical")
  if (!is.raw(x)) return(intToBits(x))
  as.raw(vapply(as.integer(x), function(n) as.numeric(n %/% 2^(0:7) %% 2), numeric(8)))
}
packBits <- function(x, type = c("raw", "integer", "double")) {
  type <- match.arg(type)
  bits <- as.integer(x) %% 2L
  size <- switch(type, raw = 8L, integer = 32L, double = 64L)
  if (length(bits) %% size) stop(gettextf("argument 'x' must be a multiple of %d long", size))
  groups <- matrix(bits, size)
  if (type == "raw") return(as.raw(colSums(groups * 2^(0:7))))
  if (type == "double") stop("packing bits to doubles is not supported")
  value <- colSums(groups * 2^(0:31))
  value[value == 2^31] <- NA
  as.integer(ifelse(value > 2^31, value - 2^32, value))
}
rawShift <- function(x, n) {
  if (!is.raw(x)) stop("argument 'x' must be raw")
  as.raw(if (n >= 0) (as.integer(x) * 2^n) %% 256 else as.integer(x) %/% 2^(-n))
}
.digits <- function(x, base, upper) {
  symbols <- c(0:9, if (upper) LETTERS else letters)
  vapply(as.numeric(x), function(n) {
    if (is.na(n)) return("NA")
    if (n < 0) n <- n + 2^32
    text <- ""
    repeat {
      text <- paste0(symbols[n %% base + 1], text)
      n <- n %/% base
      if (n < 1) return(text)
    }
  }, "")
}
.formatDigits <- function(x, base, width, upper) {
  known <- !is.na(x)
  value <- .digits(unclass(x), base, upper)
  size <- max(nchar(value[known]), width, 0L)
  if (size > 8192) stop(sprintf("required resulting string length %.0f is greater than maximal 8192", size))
  value[known] <- paste0(strrep("0", size - nchar(value[known])), value[known])
  value[!known] <- formatC("NA", width = size)
  attributes(value) <- attributes(x)[c("dim", "dimnames", "names")]
  value
}
.mode <- function(x, base, class) {
  if (inherits(x, class)) return(x)
  if (is.double(x) && all(is.na(x) | x == as.integer(x))) x <- as.integer(x)
  if (is.integer(x)) return(structure(x, class = class))
  if (is.character(x)) {
    value <- strtoi(x, base)
    if (!any(is.na(value) & !is.na(x))) return(structure(value, class = class))
  }
  stop(gettextf("'%s' cannot be coerced to class \"%s\"", "x", class), call. = FALSE)
}
as.hexmode <- function(x) .mode(x, 16L, "hexmode")
as.octmode <- function(x) .mode(x, 8L, "octmode")
format.hexmode <- function(x, width = NULL, upper.case = FALSE, ...) .formatDigits(x, 16, width, upper.case)
format.octmode <- function(x, width = NULL, ...) .formatDigits(x, 8, width, FALSE)
as.character.hexmode <- function(x, ...) { value <- .digits(unclass(x), 16, FALSE); value[is.na(x)] <- NA; value }
as.character.octmode <- function(x, ...) { value <- .digits(unclass(x), 8, FALSE); value[is.na(x)] <- NA; value }
print.hexmode <- function(x, ...) { print(format(x), ...); invisible(x) }
print.octmode <- function(x, ...) { print(format(x), ...); invisible(x) }
`[.hexmode` <- function(x, i) structure(unclass(x)[i], class = "hexmode")
`[.octmode` <- function(x, i) structure(unclass(x)[i], class = "octmode")
`!.hexmode` <- function(a) as.hexmode(bitwNot(unclass(as.hexmode(a))))
`&.hexmode` <- function(a, b) as.hexmode(bitwAnd(unclass(as.hexmode(a)), unclass(as.hexmode(b))))
`|.hexmode` <- function(a, b) as.hexmode(bitwOr(unclass(as.hexmode(a)), unclass(as.hexmode(b))))
`!.octmode` <- function(a) as.octmode(bitwNot(unclass(as.octmode(a))))
`&.octmode` <- function(a, b) as.octmode(bitwAnd(unclass(as.octmode(a)), unclass(as.octmode(b))))
`|.octmode` <- function(a, b) as.octmode(bitwOr(unclass(as.octmode(a)), unclass(as.octmode(b))))
.romanSteps <- function() structure(c(1000L, 900L, 500L, 400L, 100L, 90L, 50L, 40L, 10L, 9L, 5L, 4L, 1L), names = c("M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"))
.toRoman <- function(n) {
  if (is.na(n)) return(NA_character_)
  steps <- .romanSteps()
  text <- ""
  for (k in seq_along(steps)) while (n >= steps[[k]]) {
    text <- paste0(text, names(steps)[k])
    n <- n - steps[[k]]
  }
  text
}
.fromRoman <- function(text) {
  text <- toupper(text)
  if (is.na(text) || !grepl("^[IVXLCDM]+$", text)) return(NA_integer_)
  value <- c(I = 1L, V = 5L, X = 10L, L = 50L, C = 100L, D = 500L, M = 1000L)[strsplit(text, "")[[1L]]]
  smaller <- c(value[-1L] > value[-length(value)], FALSE)
  n <- sum(ifelse(smaller, -value, value))
  if (n > 0 && identical(.toRoman(n), text) || n >= 1) as.integer(n) else NA_integer_
}
as.roman <- function(x) {
  value <- if (is.character(x)) {
    arabic <- grepl("^[0-9]+$", x)
    n <- integer(length(x))
    n[arabic] <- as.integer(x[arabic])
    n[!arabic] <- vapply(x[!arabic], .fromRoman, 1L)
    n
  } else as.integer(x)
  value[!is.na(value) & (value <= 0L | value >= 3900L)] <- NA
  structure(value, class = "roman")
}
as.character.roman <- function(x, ...) vapply(as.integer(unclass(x)), .toRoman, "")
format.roman <- function(x, ...) format(as.character.roman(x), ...)
print.roman <- function(x, ...) { print(noquote(as.character.roman(x)), ...); invisible(x) }
as.integer.roman <- function(x, ...) as.integer(unclass(x))
as.double.roman <- function(x, ...) as.double(unclass(x))
rep.roman <- function(x, ...) structure(rep(unclass(x), ...), class = "roman")
max.roman <- function(..., na.rm = TRUE) as.roman(max(vapply(list(...), function(r) max(unclass(r)), 1L)))
`[.roman` <- function(x, i) structure(unclass(x)[i], class = "roman")
Ops.roman <- function(e1, e2) {
  value <- get(.Generic)(as.integer(unclass(as.roman(e1))), as.integer(unclass(as.roman(e2))))
  if (is.logical(value)) value else as.roman(value)
}
Summary.roman <- function(..., na.rm = TRUE) {
  value <- do.call(.Generic, c(lapply(list(...), function(r) as.integer(unclass(r))), na.rm = na.rm))
  if (is.logical(value)) value else as.roman(value)
}
"""#)
}
