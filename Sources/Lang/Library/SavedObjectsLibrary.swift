/// Variables and functions in files, in the language.
enum SavedObjectsLibrary {
  static let source = LibrarySource("saved", #"""
save <- function(..., list = character(), file = stop("'file' must be specified"), ascii = FALSE, version = NULL, envir = parent.frame(), compress = isTRUE(!ascii), compression_level, eval.promises = TRUE, precheck = TRUE) {
  names <- as.character(substitute(list(...)))[-1L]
  list <- c(list, names)
  if (missing(file)) stop("'file' must be specified")
  there <- vapply(list, exists, NA, envir = envir)
  if (!all(there)) {
    lost <- list[!there]
    stop(sprintf(if (length(lost) == 1L) "object %s not found" else "objects %s not found", paste(sQuote(lost), collapse = ", ")))
  }
  .saveVariables(list, file, envir, ascii, version, compress)
}
save.image <- function(file = ".RData", version = NULL, ascii = FALSE, compress = !ascii, safe = TRUE) save(list = ls(envir = .GlobalEnv, all.names = TRUE), file = file, version = version, ascii = ascii, compress = compress, envir = .GlobalEnv)
dump <- function(list, file = "dumpdata.R", append = FALSE, control = "all", envir = parent.frame(), evaluate = TRUE) {
  there <- vapply(list, exists, NA, envir = envir)
  list <- list[there]
  if (is.character(file)) {
    if (!length(list)) return(invisible(character()))
    if (nzchar(file)) {
      file <- file(file, if (append) "a" else "w")
      on.exit(close(file))
    } else file <- stdout()
  }
  for (name in list) {
    shown <- if (make.names(name) == name) name else paste0("`", name, "`")
    writeLines(c(paste(shown, "<-"), deparse(get(name, envir = envir), control = control)), file)
  }
  invisible(list)
}
dget <- function(file, keep.source = FALSE) eval(parse(file = file, keep.source = keep.source))
dput <- function(x, file = "", control = c("keepNA", "keepInteger", "niceNames", "showAttributes")) {
  writeLines(deparse(x, width.cutoff = 70L, control = control), if (is.character(file) && !nzchar(file)) stdout() else file)
  invisible(x)
}
print.connection <- function(x, ...) {
  known <- tryCatch(summary.connection(x), error = function(e) NULL)
  if (is.null(known)) stop("invalid connection")
  cat("A connection with", "\n")
  print(cbind(` ` = unlist(known)), ...)
  invisible(x)
}
summary.connection.default <- NULL
truncate <- function(con, ...) UseMethod("truncate")
showConnections <- function(all = FALSE) {
  numbers <- getAllConnections()
  if (!all) numbers <- numbers[numbers > 2L]
  m <- matrix("", length(numbers), 7L, dimnames = list(numbers, c("description", "class", "mode", "text", "isopen", "can read", "can write")))
  for (i in seq_along(numbers)) m[i, ] <- unlist(summary.connection(getConnection(numbers[i])))
  m
}
socketConnection <- function(...) stop("connections to the network are not made")
fifo <- function(...) stop("fifo connections are not available; use file() on an existing one")
download.file <- function(url, destfile, method, quiet = FALSE, mode = "w", cacheOK = TRUE, extra = getOption("download.file.extra"), headers = NULL, ...) {
  if (!is.character(url) || length(url) != 1L) stop("'url' must be a length-one character vector")
  if (startsWith(url, "file://")) {
    if (!file.copy(substring(url, 8L), destfile, overwrite = TRUE)) stop(sprintf("cannot open URL '%s'", url))
    return(invisible(0L))
  }
  program <- if (nzchar(Sys.which("curl"))) "curl" else if (nzchar(Sys.which("wget"))) "wget" else stop("downloading needs the program curl or wget, and neither is installed")
  part <- paste0(destfile, ".part")
  if (!quiet) message("trying URL '", url, "'")
  arguments <- if (program == "curl") c("-L", "-f", "-s", "-S", "-o", shQuote(part), shQuote(url)) else c("-q", "-O", shQuote(part), shQuote(url))
  status <- system2(program, arguments)
  if (status != 0L) {
    unlink(part)
    stop(sprintf("cannot open URL '%s'", url))
  }
  file.rename(part, destfile)
  invisible(0L)
}
unz <- function(description, filename, open = "", encoding = "native.enc") pipe(paste("unzip -p", shQuote(path.expand(description)), shQuote(filename)), open)
unzip <- function(zipfile, files = NULL, list = FALSE, overwrite = TRUE, junkpaths = FALSE, exdir = ".", ...) {
  if (!nzchar(Sys.which("unzip"))) stop("unpacking needs the program unzip, which is not installed")
  if (!file.exists(zipfile)) {
    warning("error 1 in extracting from zip file")
    return(invisible(NULL))
  }
  names <- system2("unzip", c("-Z1", shQuote(zipfile)), stdout = TRUE)
  if (list) return(data.frame(Name = names))
  status <- system2("unzip", c("-q", if (overwrite) "-o" else "-n", if (junkpaths) "-j", shQuote(zipfile), if (length(files)) shQuote(files), "-d", shQuote(exdir)))
  if (status != 0L) warning("error 1 in extracting from zip file")
  invisible(file.path(exdir, if (length(files)) files else names[!endsWith(names, "/")]))
}
untar <- function(tarfile, files = NULL, list = FALSE, exdir = ".", ...) {
  if (list) return(system2("tar", c("-tf", shQuote(tarfile)), stdout = TRUE))
  dir.create(exdir, showWarnings = FALSE, recursive = TRUE)
  invisible(system2("tar", c("-xf", shQuote(tarfile), "-C", shQuote(exdir), if (length(files)) shQuote(files))))
}
"""#)
}
