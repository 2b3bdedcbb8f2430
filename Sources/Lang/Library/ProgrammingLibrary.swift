/// Frames, tracing, packages and other things of programs about programs.
enum ProgrammingLibrary {
  static let source = LibrarySource("programming", #"""
remove <- rm
sort.int <- function(x, partial = NULL, na.last = NA, decreasing = FALSE, method = c("auto", "shell", "quick", "radix"), index.return = FALSE) {
  if (index.return) {
    o <- order(x, na.last = na.last, decreasing = decreasing)
    return(list(x = x[o], ix = o))
  }
  sort(unclass(x), na.last = na.last, decreasing = decreasing)
}
gc <- function(verbose = FALSE, reset = FALSE, full = TRUE) {
  bytes <- tryCatch(as.numeric(strsplit(readLines("/proc/self/statm", warn = FALSE), " ")[[1L]][2L]) * 4096, error = function(e) 0, warning = function(w) 0)
  mb <- round(bytes / 2^20, 1)
  cells <- round(bytes / 56)
  matrix(c(cells, bytes / 8, mb, mb, cells, bytes / 8, mb, mb, cells, bytes / 8, mb, mb), 2L,
    dimnames = list(c("Ncells", "Vcells"), c("used", "(Mb)", "gc trigger", "(Mb)", "max used", "(Mb)")))
}
.class2 <- function(x) {
  if (is.object(x)) return(class(x))
  shape <- if (is.matrix(x)) c("matrix", "array") else if (is.array(x)) "array"
  c(shape, switch(typeof(x), double = c("double", "numeric"), integer = c("integer", "numeric"), closure = , builtin = , special = "function", symbol = "name", language = class(x), typeof(x)))
}
.col <- function(dim) matrix(rep(seq_len(dim[2L]), each = dim[1L]), dim[1L], dim[2L])
.row <- function(dim) matrix(rep(seq_len(dim[1L]), dim[2L]), dim[1L], dim[2L])
.bincode <- function(x, breaks, right = TRUE, include.lowest = FALSE) {
  if (!is.numeric(x)) stop("'x' must be numeric")
  if (!is.numeric(breaks)) stop("'breaks' must be numeric")
  breaks <- as.numeric(breaks)
  code <- findInterval(x, breaks, left.open = right, rightmost.closed = include.lowest)
  code[code == 0L | code >= length(breaks)] <- NA
  code
}
format.info <- function(x, digits = NULL, nsmall = 0L) {
  if (is.factor(x)) x <- as.integer(x)
  if (is.character(x)) return(max(nchar(x, "width"), 0L))
  if (is.raw(x)) return(2L)
  texts <- format(x, digits = digits, nsmall = nsmall)
  if (is.logical(x) || is.integer(x)) return(max(nchar(texts), 0L))
  parts <- function(text) {
    text <- text[grepl("[0-9]", text)]
    if (!length(text)) return(c(max(nchar(texts)), 0L, 0L))
    mantissa <- sub("e.*", "", text[1L])
    exponent <- if (grepl("e", text[1L], fixed = TRUE)) nchar(sub(".*e[+-]", "", text[1L])) - 1L else 0L
    c(max(nchar(text)), if (grepl(".", mantissa, fixed = TRUE)) nchar(sub("^[^.]*\\.", "", mantissa)) else 0L, exponent)
  }
  if (is.complex(x)) c(parts(format(Re(x), digits = digits, nsmall = nsmall)), parts(format(Im(x), digits = digits, nsmall = nsmall))) else parts(texts)
}
sys.parents <- function() {
  frames <- sys.frames()
  frames <- frames[-length(frames)]
  vapply(seq_along(frames), function(i) {
    caller <- eval(quote(parent.frame()), frames[[i]])
    for (j in rev(seq_len(i - 1L))) if (identical(frames[[j]], caller)) return(j)
    0L
  }, 0L)
}
dynGet <- function(x, ifnotfound = stop(gettextf("%s not found", sQuote(x)), domain = NA), minframe = 1L, inherits = FALSE) {
  for (n in rev(seq_len(max(sys.nframe() - 1L, 0L)))) {
    if (n < minframe) break
    frame <- sys.frame(n)
    if (exists(x, envir = frame, inherits = inherits)) return(get(x, envir = frame, inherits = inherits))
  }
  ifnotfound
}
validEnc <- function(x) validUTF8(x)
gctorture <- function(on = TRUE) invisible(FALSE)
gctorture2 <- function(step, wait = step, inhibit_release = FALSE) invisible(0L)
enquote <- function(cl) as.call(list(as.name("quote"), cl))
loadedNamespaces <- function() c("compiler", "graphics", "utils", "grDevices", "stats", "datasets", "methods", "base")
.packages <- function(all.available = FALSE, lib.loc = NULL) {
  if (all.available) return(rownames(installed.packages()))
  invisible(sub("^package:", "", grep("^package:", search(), value = TRUE)))
}
.libPaths <- function(new, include.site = TRUE) if (missing(new)) file.path(R.home(), "library") else invisible(file.path(R.home(), "library"))
numToInts <- function(x) as.integer(unlist(lapply(as.double(x), function(v) readBin(writeBin(v, raw(), endian = "little"), "integer", 2L, endian = "little"))))
numToBits <- function(x) as.raw(unlist(lapply(as.double(x), function(v) rev(as.integer(intToBits(numToInts(v)))))))
grepRaw <- function(pattern, x, offset = 1L, ignore.case = FALSE, value = FALSE, fixed = FALSE, all = FALSE, invert = FALSE) {
  text <- function(v) if (is.raw(v)) rawToChar(v) else v
  rest <- substring(text(x), offset)
  found <- gregexpr(text(pattern), rest, ignore.case = ignore.case, fixed = fixed, useBytes = TRUE)[[1L]]
  if (found[1L] < 0L) return(if (value) { if (all) list() else raw() } else integer())
  if (!all) { lengths <- attr(found, "match.length")[1L]; found <- found[1L] } else lengths <- attr(found, "match.length")
  if (!value) return(as.integer(found) + as.integer(offset) - 1L)
  parts <- lapply(seq_along(found), function(i) charToRaw(substring(rest, found[i], found[i] + lengths[i] - 1L)))
  if (all) parts else parts[[1L]]
}
file.show <- function(..., header = rep("", nfiles), title = "R Information", delete.file = FALSE, pager = getOption("pager"), encoding = "") {
  files <- path.expand(c(...))
  nfiles <- length(files)
  for (i in seq_len(nfiles)) {
    if (nzchar(header[i])) cat(header[i], "\n\n", sep = "")
    writeLines(readLines(files[i], warn = FALSE))
    cat("\n")
    if (delete.file) unlink(files[i])
  }
  invisible()
}
tracingState <- local({
  on <- TRUE
  function(on. = NULL) { was <- on; if (!is.null(on.)) on <<- on.; was }
})
trace <- function(what, tracer, exit, at, print, signature, where = parent.frame(), edit = FALSE) {
  name <- if (is.character(what)) what else deparse1(substitute(what))
  plain <- missing(tracer) && missing(exit)
  f <- get(name, envir = where, mode = "function")
  if (!is.null(attr(f, "original"))) f <- attr(f, "original")
  shown <- if (missing(print)) TRUE else print
  step <- function(code, place) {
    said <- if (shown) bquote(if (tracingState()) cat("Tracing", paste(deparse(sys.call()), collapse = "\n"), .(place), "\n"))
    run <- if (is.function(code)) as.call(list(code)) else code
    as.call(c(as.name("{"), said, call("if", quote(tracingState()), run)))
  }
  changed <- f
  if (is.primitive(f)) changed <- eval(substitute(function(...) F(...), list(F = f)))
  parts <- list(as.name("{"))
  if (plain) parts <- c(parts, quote(if (tracingState()) cat("trace: ", paste(deparse(sys.call()), collapse = "\n"), "\n", sep = "")))
  if (!missing(exit)) parts <- c(parts, call("on.exit", step(exit, "on exit")))
  if (!missing(tracer)) parts <- c(parts, step(tracer, "on entry"))
  body(changed) <- as.call(c(parts, body(changed)))
  attr(changed, "original") <- f
  assign(name, changed, envir = if (exists(name, envir = where, inherits = FALSE)) where else globalenv())
  if (plain) invisible() else name
}
untrace <- function(what, signature = NULL, where = parent.frame()) {
  name <- if (is.character(what)) what else deparse1(substitute(what))
  f <- get(name, envir = where, mode = "function")
  original <- attr(f, "original")
  if (!is.null(original)) {
    at <- if (exists(name, envir = where, inherits = FALSE)) where else globalenv()
    if (is.primitive(original)) rm(list = name, envir = at) else assign(name, original, envir = at)
  }
  invisible()
}
addTaskCallback <- function(f, data = NULL, name = character()) { warning("tasks are not watched: the callback is never called"); structure(1L, names = if (length(name)) name else "1") }
removeTaskCallback <- function(id) FALSE
getTaskCallbackNames <- function() character()
read.dcf <- function(file, fields = NULL, all = FALSE, keep.white = NULL) {
  lines <- readLines(file, warn = FALSE)
  record <- cumsum(!nzchar(trimws(lines)))
  records <- lapply(split(lines, factor(record, unique(record))), function(part) {
    part <- part[nzchar(trimws(part)) & !startsWith(part, "#")]
    if (!length(part)) return(NULL)
    goesOn <- grepl("^[ \t]", part)
    keys <- sub(":.*", "", part[!goesOn])
    texts <- tapply(part, cumsum(!goesOn), function(p) paste(c(sub("^[^:]*:[ \t]*", "", p[1L]), if (keys[1L] %in% keep.white) p[-1L] else sub("^[ \t]+", "", p[-1L])), collapse = "\n"))
    structure(as.vector(texts), names = keys)
  })
  records <- records[lengths(records) > 0L]
  names <- if (is.null(fields)) unique(unlist(lapply(records, names))) else fields
  out <- t(vapply(records, function(r) unname(r[names]), rep("", length(names))))
  if (length(names) == 1L) out <- t(out)
  dimnames(out) <- list(NULL, names)
  if (all) as.data.frame(out) else out
}
write.dcf <- function(x, file = "", append = FALSE, useBytes = FALSE, indent = 0.1 * getOption("width"), width = 0.9 * getOption("width"), keep.white = NULL) {
  if (!is.data.frame(x)) x <- as.data.frame(x, stringsAsFactors = FALSE)
  lines <- unlist(lapply(seq_len(nrow(x)), function(i) {
    values <- vapply(x[i, , drop = FALSE], as.character, "")
    values <- values[!is.na(values)]
    text <- unlist(lapply(names(values), function(n) paste(strwrap(paste0(n, ": ", values[[n]]), width, exdent = indent), collapse = "\n")))
    c(if (i > 1L) "", text)
  }))
  cat(lines, file = file, sep = "\n", append = append)
}
"""#)
}
