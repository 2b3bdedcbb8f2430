/// Finding methods and objects, in the language.
enum MethodLookupLibrary {
  static let source = LibrarySource("utils", #"""
methods <- function(generic.function, class, all.names = FALSE, dropPath = FALSE) {
  visible <- unique(c(ls(globalenv(), all.names = all.names), ls(baseenv(), all.names = all.names)))
  if (!missing(generic.function)) {
    name <- substitute(generic.function)
    name <- if (is.character(name)) name else if (is.symbol(name)) as.character(name) else deparse1(name)
    if (!is.symbol(substitute(generic.function)) && is.character(generic.function)) name <- generic.function
    pattern <- paste0("^", gsub("([.[\\](){}+*^$|\\\\])", "\\\\\\1", name, perl = TRUE), "\\.")
    found <- grep(pattern, visible, value = TRUE)
  } else {
    if (!is.character(substitute(class)) && is.symbol(substitute(class))) class <- as.character(substitute(class))
    found <- visible[endsWith(visible, paste0(".", class)) & nchar(visible) > nchar(class) + 1L]
    generics <- substr(found, 1L, nchar(found) - nchar(class) - 1L)
    found <- found[vapply(generics, function(g) g %in% c("Ops", "Math", "Summary", "Complex") || exists(g, envir = globalenv(), mode = "function"), NA)]
  }
  found <- sort(found[vapply(found, exists, NA, envir = globalenv(), mode = "function")])
  structure(found, byclass = missing(generic.function), class = "MethodsFunction", of = if (missing(generic.function)) class)
}
format.MethodsFunction <- function(x, byclass = attr(x, "byclass"), ...) {
  names <- as.vector(unclass(x))
  # `print.foo` is shown as the generic where the methods of a class were asked for.
  if (byclass) substr(names, 1L, nchar(names) - nchar(attr(x, "of")) - 1L) else names
}
print.MethodsFunction <- function(x, byclass = attr(x, "byclass"), ...) {
  if (length(x)) {
    print(format(x, byclass = byclass, ...), quote = FALSE)
    cat("see '?methods' for accessing help and source code\n")
  } else cat("no methods found\n")
  invisible(x)
}
.S3methods <- methods
getS3method <- function(f, class, optional = FALSE, envir = parent.frame()) {
  found <- get0(paste(f, class, sep = "."), envir = envir, mode = "function")
  if (is.null(found) && !optional) stop(gettextf("S3 method '%s.%s' not found", f, class), domain = NA)
  found
}
isS3method <- function(method, f, class, envir = parent.frame()) {
  if (!missing(method)) {
    parts <- strsplit(method, ".", fixed = TRUE)[[1L]]
    return(length(parts) > 1L && exists(method, envir = envir, mode = "function") && any(vapply(seq_len(length(parts) - 1L), function(k) isS3stdGeneric(get0(paste(parts[seq_len(k)], collapse = "."), envir = envir, mode = "function", ifnotfound = identity)), NA)))
  }
  exists(paste(f, class, sep = "."), envir = envir, mode = "function")
}
isS3stdGeneric <- function(f) {
  if (nzchar(name <- .dispatchingName(f))) return(setNames(TRUE, name))
  code <- body(f)
  while (is.call(code) && identical(code[[1L]], quote(`{`))) code <- code[[2L]]
  isGeneric <- is.call(code) && identical(code[[1L]], quote(UseMethod))
  if (isGeneric) setNames(TRUE, as.character(code[[2L]])) else FALSE
}
registerS3method <- function(genname, class, method, envir = parent.frame()) {
  assign(paste(genname, class, sep = "."), if (is.character(method)) get(method, envir = envir, mode = "function") else method, envir = globalenv())
  invisible(NULL)
}
getAnywhere <- function(x) {
  if (tryCatch(!is.character(x), error = function(e) TRUE)) x <- as.character(substitute(x))
  where <- find(x)
  objs <- lapply(where, function(place) get(x, envir = as.environment(place)))
  if (exists(x, envir = baseenv(), inherits = FALSE)) {
    object <- get(x, envir = baseenv())
    home <- environmentName(if (is.function(object)) environment(object))
    visible <- any(where != ".GlobalEnv")
    generic <- sub("\\..*", "", x)
    method <- !visible && grepl(".", x, fixed = TRUE)
    hidden <- c(if (method) paste("registered S3 method for", generic, "from namespace", home), if (nzchar(home)) paste0("namespace:", home))
    where <- c(where, hidden)
    objs <- c(objs, rep(list(object), length(hidden)))
  }
  structure(list(name = x, objs = unname(objs), where = where, visible = startsWith(where, "package:") | where == ".GlobalEnv", dups = rep_len(c(FALSE, TRUE, TRUE), length(objs))), class = "getAnywhere")
}
print.getAnywhere <- function(x, ...) {
  if (!length(x$objs)) { cat("no object named", sQuote(x$name), "was found\n"); return(invisible(x)) }
  cat("A single object matching", sQuote(x$name), "was found\n")
  cat("It was found in the following places\n")
  cat(paste0("  ", x$where), sep = "\n")
  cat("with value\n\n")
  print(x$objs[[1L]])
  invisible(x)
}
getFromNamespace <- function(x, ns, pos = -1, envir = NULL) get(x, envir = baseenv())
assignInNamespace <- function(x, value, ns, pos = -1, envir = NULL) invisible(assign(x, value, envir = globalenv()))
ls.str <- function(pos = -1, name, envir, all.names = FALSE, pattern, mode = "any") {
  if (missing(envir)) envir <- if (missing(pos) || identical(pos, -1)) parent.frame() else if (is.list(pos)) list2env(pos, parent = emptyenv()) else as.environment(pos)
  names <- if (missing(pattern)) ls(envir, all.names = all.names) else ls(envir, all.names = all.names, pattern = pattern)
  structure(names[vapply(names, exists, NA, envir = envir, mode = mode, inherits = FALSE)], envir = envir, class = "ls_str")
}
lsf.str <- function(pos = -1, envir = parent.frame(), ...) ls.str(envir = envir, mode = "function", ...)
print.ls_str <- function(x, max.level = 1, give.attr = FALSE, ...) {
  for (name in as.vector(unclass(x))) {
    cat(name, ": ")
    str(get(name, envir = attr(x, "envir")), max.level = max.level, give.attr = give.attr, ...)
  }
  invisible(x)
}
"""#)
}
