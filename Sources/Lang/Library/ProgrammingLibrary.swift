/// Frames, tracing, packages and other things of programs about programs.
enum ProgrammingLibrary {
  static let source = LibrarySource("programming", #"""
remove <- rm
sort.int <- function(x, partial = NULL, na.last = NA, decreasing = FALSE, method = c("auto", "shell", "quick", "radix"), index.return = FALSE) {
  sort(unclass(x), na.last = na.last, decreasing = decreasing, index.return = index.return)
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
  if (include.lowest) code[which(x == breaks[if (right) 1L else length(breaks)])] <- if (right) 1L else length(breaks) - 1L
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
# Indexing that looks at no class.
.subset <- function(x, ...) unclass(x)[...]
.subset2 <- function(x, ...) if (is.environment(x)) get0(..1, envir = x, inherits = FALSE) else unclass(x)[[...]]
# What `. %>% f %>% g` makes.
.functionSequence <- function(functions) {
  structure(function(value) {
    for (f in functions) value <- f(value)
    value
  }, class = c("fseq", "function"))
}
print.fseq <- function(x, ...) {
  steps <- environment(x)$functions
  cat("Functional sequence with the following components:\n\n")
  for (k in seq_along(steps)) cat(" ", k, ". ", deparse(body(steps[[k]])), "\n", sep = "")
  cat("\nUse 'functions' to extract the individual functions.", "\n")
  invisible(x)
}
`[.fseq` <- function(x, ...) .functionSequence(environment(x)$functions[...])
`[[.fseq` <- function(x, ...) environment(x)$functions[[...]]
validEnc <- function(x) validUTF8(x)
cmpfun <- function(f, options = NULL) f
compile <- function(e, env = .GlobalEnv, options = NULL, srcref = NULL) e
enableJIT <- function(level) invisible(3L)
compilePKGS <- function(enable) invisible(FALSE)
setCompilerOptions <- function(...) invisible(NULL)
pos.to.env <- function(x) if (identical(as.numeric(x), -1)) parent.frame() else as.environment(x)
getNamespaceName <- function(ns) if (isNamespace(ns)) c(name = environmentName(ns)) else stop("not a namespace")
conflicts <- function(where = search(), detail = FALSE) {
  names <- lapply(where, function(place) if (identical(as.environment(place), baseenv())) getNamespaceExports("base") else ls(place, all.names = TRUE))
  all <- unlist(names)
  twice <- unique(all[duplicated(all)])
  if (!detail) return(twice)
  names <- setNames(lapply(names, function(n) n[n %in% twice]), where)
  names[lengths(names) > 0L]
}
prmatrix <- function(x, rowlab = dn[[1L]], collab = dn[[2L]], quote = TRUE, right = FALSE, na.print = NULL, ...) {
  dn <- dimnames(x)
  dimnames(x) <- list(rowlab, collab)
  if (is.null(na.print)) print(x, quote = quote, right = right, ...) else print(x, quote = quote, right = right, na.print = na.print, ...)
}
withAutoprint <- function(exprs, evaluated = FALSE, local = parent.frame(), print. = TRUE, echo = TRUE, ...) {
  if (!evaluated) exprs <- substitute(exprs)
  exprs <- if (is.call(exprs) && identical(exprs[[1L]], quote(`{`))) as.expression(as.list(exprs[-1L])) else as.expression(exprs)
  source(exprs = exprs, local = local, print.eval = print., echo = echo, ...)
}
# Tables from any value to any value. Source: R ?hashtab.
hashtab <- function(type = c("identical", "address"), size) structure(list(new.env(hash = TRUE, parent = emptyenv())), type = match.arg(type), class = "hashtab")
.hashKey <- function(key) paste(typeof(key), length(key), paste(deparse(key, nlines = 3L), collapse = ""))
# What lies under one key's text: a list of pairs; and which of them is the key's, 0 for none.
.hashEntries <- function(h, name) get0(name, envir = .subset2(h, 1L), inherits = FALSE)
.hashPlace <- function(entries, key) {
  for (k in seq_along(entries)) if (identical(entries[[k]][[1L]], key)) return(k)
  0L
}
gethash <- function(h, key, nomatch = NULL) {
  entries <- .hashEntries(h, .hashKey(key))
  k <- .hashPlace(entries, key)
  if (k) entries[[k]][[2L]] else nomatch
}
sethash <- function(h, key, value) {
  name <- .hashKey(key)
  entries <- .hashEntries(h, name)
  k <- .hashPlace(entries, key)
  entries[[if (k) k else length(entries) + 1L]] <- list(key, value)
  assign(name, entries, envir = .subset2(h, 1L))
  invisible(value)
}
remhash <- function(h, key) {
  name <- .hashKey(key)
  entries <- .hashEntries(h, name)
  k <- .hashPlace(entries, key)
  if (k) assign(name, entries[-k], envir = .subset2(h, 1L))
  invisible(k > 0L)
}
numhash <- function(h) sum(lengths(as.list(.subset2(h, 1L))))
typhash <- function(h) attr(h, "type")
maphash <- function(h, FUN) {
  for (entry in unlist(as.list(.subset2(h, 1L)), recursive = FALSE)) FUN(entry[[1L]], entry[[2L]])
  invisible(NULL)
}
clrhash <- function(h) { if (!is.hashtab(h)) stop("not a proper hash table object"); rm(list = ls(.subset2(h, 1L), all.names = TRUE), envir = .subset2(h, 1L)); invisible(NULL) }
is.hashtab <- function(x) inherits(x, "hashtab")
length.hashtab <- function(x) numhash(x)
format.hashtab <- function(x, ...) sprintf("<hashtable %s: count = %d, type = \"%s\">", sub("<environment: (.*)>", "\\1", format(.subset2(x, 1L))), numhash(x), typhash(x))
print.hashtab <- function(x, ...) { cat(format.hashtab(x, ...), "\n", sep = ""); invisible(x) }
`[[.hashtab` <- function(h, key, ...) gethash(h, key)
`[[<-.hashtab` <- function(h, key, ..., value) { sethash(h, key, value); h }
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
numToBits <- function(x) as.raw(unlist(lapply(as.double(x), function(v) as.integer(intToBits(numToInts(v))))))
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
.NotYetUsed <- function(arg, error = TRUE) {
  text <- gettextf("argument '%s' is not used (yet)", arg)
  if (error) stop(text, domain = NA, call. = FALSE) else warning(text, domain = NA, call. = FALSE)
}
.NotYetImplemented <- function() stop(gettextf("'%s' is not implemented yet", as.character(sys.call(sys.parent())[[1L]])), call. = FALSE)
"""#)
}
