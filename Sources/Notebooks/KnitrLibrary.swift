import Lang

/// knitr's functions that lessons call: tables, chunk options, pictures from files.
public enum KnitrLibrary {
  public static let source = LibrarySource("knitr", #"""
opts_chunk <- .chunk.options(defaults = list(eval = TRUE, echo = TRUE, results = "markup", tidy = FALSE, tidy.opts = NULL, collapse = FALSE, prompt = FALSE, comment = "##",
  highlight = TRUE, strip.white = TRUE, cache = FALSE, cache.path = "cache/", cache.vars = NULL, cache.lazy = TRUE, dependson = NULL, autodep = FALSE,
  cache.rebuild = FALSE, fig.keep = "high", fig.show = "asis", fig.align = "default", fig.path = "figure/", dev = "png", dev.args = NULL, dpi = 96,
  fig.ext = NULL, fig.width = 7, fig.height = 5, fig.env = "figure", fig.cap = NULL, fig.scap = NULL, fig.lp = "fig:", fig.subcap = NULL, fig.pos = "",
  out.width = NULL, out.height = NULL, out.extra = NULL, fig.retina = 2, warning = TRUE, error = FALSE, message = TRUE, render = NULL, ref.label = NULL,
  child = NULL, engine = "R", split = FALSE, include = TRUE, purl = TRUE))
opts_knit <- .chunk.options(defaults = list(progress = TRUE, verbose = FALSE, eval.after = c("fig.cap", "fig.scap", "fig.alt"), base.dir = NULL, base.url = NULL,
  root.dir = NULL, child.path = "", documentation = 1L, self.contained = TRUE, unnamed.chunk.label = "unnamed-chunk", out.format = "markdown",
  rmarkdown.pandoc.to = "html", child = FALSE, parent = FALSE, tangle = FALSE))
# What tells chunks and inline code from text. Documents are read by the rules of R Markdown, whatever is set here.
knit_patterns <- .chunk.options(all_patterns[["md"]])
all_patterns <- list(md = list(chunk.begin = "^[\t >]*```+\\s*\\{([a-zA-Z0-9_]+( *[ ,].*)?)\\}\\s*$", chunk.end = "^[\t >]*```+\\s*$", ref.chunk = "^\\s*<<(.+)>>\\s*$",
  inline.code = "(?<!(^``))(?<!(\n``))`r[ #]([^`]+)\\s*`"))
pat_md <- function() knit_patterns$restore(all_patterns[["md"]])
opts_current <- .chunk.options()
opts_hooks <- .chunk.options()
opts_template <- .chunk.options()
# What is being rendered, where documents ask for it by `knitr:::knit_concord$get("infile")`.
knit_concord <- .chunk.options()
current_input <- function(dir = FALSE) {
  path <- knit_concord$get("infile")
  if (is.null(path)) NULL else if (dir) normalizePath(path) else basename(path)
}
# Inline code as it is written, for pages that tell of it.
inline_expr <- function(code, syntax) paste0("`r ", code, "`")
knit_hooks <- .chunk.options(.chunk.hooks())
.chunk.hooks <- function() {
  # How each kind of output is written unless a notebook sets hooks of its own.
  fenced <- function(language) structure(function(x, options) paste0("\n\n```", language, "\n", paste(sub("\n$", "", x), collapse = "\n"), "\n```\n\n"), class = "knitr_default")
  words <- fenced("")
  list(source = fenced("r"), output = words, warning = words, message = words, error = words,
    plot = structure(function(x, options) paste0("![](", x, ")\n\n"), class = "knitr_default"),
    inline = structure(function(x) .inline.text(x), class = "knitr_default"),
    chunk = structure(function(x, options) x, class = "knitr_default"), document = structure(function(x) x, class = "knitr_default"))
}
.chunk.hooked <- function(kind, text) {
  # What a hook of the notebook's own makes of a piece of output; NULL without one.
  hook <- knit_hooks$get(kind)
  if (is.null(hook) || inherits(hook, "knitr_default")) NULL else paste(as.character(hook(text, opts_current$get())), collapse = "\n")
}
.chunk.around <- function(before) {
  # What the hooks of a chunk's own options do before or after it; the text they give.
  options <- opts_current$get()
  hooks <- knit_hooks$get()
  named <- intersect(setdiff(names(hooks), names(.chunk.hooks())), names(options))
  texts <- character()
  for (name in if (before) named else rev(named)) if (!is.null(options[[name]])) {
    given <- list(before = before, options = options, envir = globalenv(), name = name)
    taken <- names(formals(hooks[[name]]))
    value <- do.call(hooks[[name]], if ("..." %in% taken) given else given[intersect(names(given), taken)])
    if (is.character(value)) texts <- c(texts, value)
  }
  paste(texts, collapse = "\n")
}
.chunk.enter <- function(lists) {
  all <- list()
  for (values in lists) for (name in names(values)) if (nzchar(name)) all[name] <- values[name]
  opts_current$restore(all)
}
.chunk.values <- function(options, late) {
  # The options of a chunk but for captions, which may tell of what it computes; or only those.
  lapply(options[(names(options) %in% c("fig.cap", "fig.scap", "fig.alt")) == late], eval, globalenv())
}
.external.code <- .chunk.options()
read_chunk <- function(path, lines = readLines(path, warn = FALSE), labels = NULL, from = NULL, to = NULL, from.offset = 0L, to.offset = 0L) {
  marks <- grep("^[\t >]*#+ *(@knitr|(---+)) +[^ ]", lines)
  if (!length(marks) && !is.null(labels)) { lines <- c(paste("## ----", labels[1L]), lines); marks <- 1L }
  ends <- c(marks[-1L] - 1L, length(lines))
  for (k in seq_along(marks)) {
    label <- sub(",.*$", "", sub("[- ]*$", "", sub("^[\t >]*#+ *(@knitr|(---+)) +", "", lines[marks[k]])))
    code <- lines[seq_len(ends[k])][-seq_len(marks[k])]
    while (length(code) && !nzchar(trimws(code[length(code)]))) code <- code[-length(code)]
    while (length(code) && !nzchar(trimws(code[1L]))) code <- code[-1L]
    do.call(.external.code$set, structure(list(paste(code, collapse = "\n")), names = if (is.null(labels)) label else labels[k]))
  }
  invisible()
}
knit_exit <- function(append, fully = TRUE) invisible(.display("knit_exit", ""))
# Options with values given to them before those they have by themselves.
.chunk.options <- function(values = list(), defaults = list()) {
  every <- function() {
    all <- defaults
    for (name in names(values)) all[name] <- values[name]
    all
  }
  get <- function(name, default = FALSE, drop = TRUE) {
    all <- if (default) defaults else every()
    if (missing(name)) all else if (drop && length(name) == 1L) all[[name]] else structure(lapply(name, function(k) all[[k]]), names = name)
  }
  set <- function(...) {
    given <- list(...)
    if (length(given) == 1L && is.list(given[[1L]]) && is.null(names(given))) given <- given[[1L]]
    old <- structure(lapply(names(given), function(k) every()[[k]]), names = names(given))
    for (name in names(given)) values[name] <<- given[name]
    invisible(old)
  }
  delete <- function(keys) for (name in keys) values[[name]] <<- NULL
  append <- function(...) {
    given <- list(...)
    for (name in names(given)) values[[name]] <<- c(every()[[name]], given[[name]])
    invisible()
  }
  merge <- function(values) {
    all <- every()
    for (name in names(values)) all[name] <- values[name]
    all
  }
  restore <- function(target = list()) values <<- target
  list(get = get, set = set, delete = delete, append = append, merge = merge, restore = restore)
}
# Those that a document has given values to.
.chunk.given <- function(options) environment(options$get)$values
.inline.shown <- function(x) {
  hook <- knit_hooks$get("inline")
  if (is.null(hook) || inherits(hook, "knitr_default")) .inline.text(x) else paste(as.character(hook(x)), collapse = ", ")
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
# The lines of texts, each text beginning a line of its own.
split_lines <- function(x) {
  if (!any(grepl("\n", x, fixed = TRUE))) return(x)
  lines <- strsplit(sub("\n$", "\n\n", x), "\n", fixed = TRUE)
  lines[lengths(lines) == 0] <- ""
  unlist(lines)
}
include_graphics <- function(path, auto_pdf = FALSE, dpi = NULL, rel_path = TRUE, error = TRUE) {
  missing <- path[!grepl("^https?://", path) & !file.exists(path)]
  if (length(missing) && error) stop("Cannot find the file(s): ", paste0("\"", missing, "\"", collapse = "; "))
  options <- opts_current$get()
  width <- options[["out.width"]]
  align <- options[["fig.align"]]
  caption <- options[["fig.cap"]]
  if (is.null(width) && is.null(align) && is.null(caption)) return(asis_output(paste0("![](", path, ")", collapse = " ")))
  caption <- if (is.null(caption)) rep("", length(path)) else rep_len(as.character(caption), length(path))
  if (is.numeric(width)) width <- paste0(width, "px")
  asis_output(paste0("<figure", if (!is.null(align) && align != "default") paste0(" style=\"text-align: ", align, "\""), "><img src=\"", path,
    "\" alt=\"", caption, "\"", if (!is.null(width)) paste0(" style=\"width: ", width, "\""), ">",
    ifelse(nzchar(caption), paste0("<figcaption>", caption, "</figcaption>"), ""), "</figure>", collapse = "\n"))
}
# The Markdown of another document, or of `text`, whose chunks run in this session.
knit_child <- function(input, ..., text = NULL, quiet = FALSE, options = NULL, envir = NULL) {
  old <- opts_current$get()
  chunks <- .chunk.given(opts_chunk)
  infile <- knit_concord$get("infile")
  on.exit({
    opts_current$restore(old)
    opts_chunk$restore(chunks)
    knit_concord$set(infile = infile)
  })
  if (length(options)) do.call(opts_chunk$set, options)
  if (is.null(text)) text <- readLines(input, warn = FALSE)
  .knit.markdown(paste(unlist(strsplit(text, "\n")), collapse = "\n"), if (missing(input)) paste0(if (is.null(infile)) "text" else infile, ".Rmd") else input)
}
# Renders a document to Markdown (or .html and .ipynb by the ending of `output`); returns the file's name, or the Markdown of `text`.
knit <- function(input, output = NULL, tangle = FALSE, text = NULL, quiet = FALSE, envir = parent.frame(), encoding = "UTF-8") {
  if (tangle) return(purl(input, output, text, quiet))
  if (!is.null(text)) return(knit_child(text = text))
  if (is.null(output)) output <- sub("([.][[:alnum:]]+)?$", ".md", basename(input))
  .knit.file(input, output)
  invisible(output)
}
# Writes the code of a document as a script; returns the file's name, or the code of `text`.
purl <- function(input, output = NULL, text = NULL, quiet = FALSE, documentation = 1L, encoding = "UTF-8") {
  if (!is.null(text)) return(.knit.code(paste(unlist(strsplit(text, "\n")), collapse = "\n"), "text.Rmd"))
  if (is.null(output)) output <- sub("([.][[:alnum:]]+)?$", ".R", basename(input))
  cat(.knit.code(paste(readLines(input, warn = FALSE), collapse = "\n"), input), file = output)
  invisible(output)
}
# Text with the values of the code between `{{` and `}}`, which sees the arguments `...`.
knit_expand <- function(file, ..., text = readLines(file, warn = FALSE), delim = c("{{", "}}")) {
  text <- paste(text, collapse = "\n")
  scope <- list2env(list(...), parent = parent.frame())
  result <- character()
  repeat {
    start <- regexpr(delim[1L], text, fixed = TRUE)
    if (start < 0L) break
    rest <- substring(text, start + nchar(delim[1L]))
    end <- regexpr(delim[2L], rest, fixed = TRUE)
    if (end < 0L) break
    value <- eval(parse(text = substr(rest, 1L, end - 1L)), scope)
    result <- c(result, substr(text, 1L, start - 1L), paste(as.character(value), collapse = ", "))
    text <- substring(rest, end + nchar(delim[2L]))
  }
  paste(c(result, text), collapse = "")
}
# Words as a list in a sentence: "a, b, and c".
combine_words <- function(words, sep = ", ", and = " and ", before = "", after = before, oxford_comma = TRUE) {
  n <- length(words)
  if (n) words <- paste0(before, words, after)
  if (n <= 1L) return(asis_output(paste(words)))
  if (n == 2L) return(asis_output(paste(words, collapse = if (nzchar(and)) and else sep)))
  if (oxford_comma && nzchar(and) && grepl("^ ", and) && grepl(" $", sep)) and <- sub("^ ", "", and) else if (nzchar(and)) { words[n - 1L] <- paste0(words[n - 1L], and, words[n]); words <- words[-n]; and <- "" }
  if (nzchar(and)) words[length(words)] <- paste0(and, words[length(words)])
  asis_output(paste(words, collapse = sep))
}
image_uri <- function(f) .knit.picture(f)
raw_html <- function(x, ...) asis_output(paste(x, collapse = "\n"))
raw_block <- function(x, type = "html", ...) if (type == "html") raw_html(x) else asis_output("")
raw_latex <- function(x, ...) asis_output("")
include_url <- function(url, height = "400px") asis_output(paste0("<iframe src=\"", url, "\" width=\"100%\" height=\"", height, "\"></iframe>", collapse = "\n"))
knit_global <- function() globalenv()
knit_meta <- function(class = NULL, clean = TRUE) list()
pandoc_to <- function(fmt, exact = FALSE) if (missing(fmt)) "html" else "html" %in% fmt
set_header <- function(...) invisible(NULL)
knit_engines <- .chunk.options()
format.knitr_kable <- function(x, ...) unclass(x)
"""#)

  public static func install(in interpreter: Interpreter) {
    interpreter.providedPackages["knitr"] = "1.42"
    // Where hooks of documents take `split_lines` from.
    interpreter.providedPackages["xfun"] = "0.37"
    interpreter.providedPackages["rmarkdown"] = "2.20"
  }
}
