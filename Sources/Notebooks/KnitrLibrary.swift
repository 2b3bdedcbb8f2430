import Lang

/// knitr's functions that lessons call: tables, chunk options, pictures from files.
public enum KnitrLibrary {
  public static let source = LibrarySource("knitr", #"""
opts_chunk <- .chunk.options()
opts_knit <- .chunk.options()
opts_current <- .chunk.options()
opts_hooks <- .chunk.options()
knit_hooks <- .chunk.options()
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
format.knitr_kable <- function(x, ...) unclass(x)
"""#)

  public static func install(in interpreter: Interpreter) {
    interpreter.providedPackages["knitr"] = "1.42"
    interpreter.providedPackages["rmarkdown"] = "2.20"
  }
}
