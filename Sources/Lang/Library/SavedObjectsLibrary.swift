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
    if (!nzchar(file)) file <- stdout()
  }
  lines <- lapply(list, function(name) {
    shown <- if (make.names(name) == name) name else paste0("`", name, "`")
    c(paste(shown, "<-"), deparse(get(name, envir = envir), control = control))
  })
  cat(paste0(unlist(lines), "\n"), file = file, sep = "", append = append)
  invisible(list)
}
dget <- function(file, keep.source = FALSE) eval(parse(file = file, keep.source = keep.source))
dput <- function(x, file = "", control = c("keepNA", "keepInteger", "niceNames", "showAttributes")) {
  writeLines(deparse(x, backtick = TRUE, control = control), if (is.character(file) && !nzchar(file)) stdout() else file)
  invisible(x)
}
print.connection <- function(x, ...) {
  known <- tryCatch(summary.connection(x), error = function(e) NULL)
  if (is.null(known)) {
    cat("A connection, specifically, ", paste(sQuote(setdiff(class(x), "connection")), collapse = ", "), ", but invalid.\n", sep = "")
    return(invisible(x))
  }
  cat("A connection with")
  print(cbind(` ` = unlist(known)), ...)
  invisible(x)
}
truncate <- function(con, ...) UseMethod("truncate")
showConnections <- function(all = FALSE) {
  numbers <- getAllConnections()
  if (!all) numbers <- numbers[numbers > 2L]
  m <- matrix("", length(numbers), 7L, dimnames = list(numbers, c("description", "class", "mode", "text", "isopen", "can read", "can write")))
  for (i in seq_along(numbers)) m[i, ] <- unlist(summary.connection(getConnection(numbers[i])))
  m
}
system <- function(command, intern = FALSE, ignore.stdout = FALSE, ignore.stderr = FALSE, wait = TRUE, input = NULL, show.output.on.console = TRUE, timeout = 0) {
  if (!is.character(command) || length(command) != 1L) stop("'command' must be a non-empty character string")
  if (ignore.stdout && !intern) command <- paste(command, ">/dev/null")
  if (ignore.stderr) command <- paste(command, "2>/dev/null")
  if (!is.null(input)) {
    f <- tempfile()
    on.exit(unlink(f))
    writeLines(as.character(input), f)
    command <- paste0("{ ", command, "\n} < ", shQuote(f))
  }
  if (!wait && !intern) command <- paste0("{ ", command, "\n} &")
  r <- .runCommand(command, intern)
  if (!intern) return(invisible(r))
  if (r$status != 0L) {
    warning(sprintf("running command '%s' had status %d", command, r$status))
    return(structure(r$lines, status = r$status))
  }
  r$lines
}
system2 <- function(command, args = character(), stdout = "", stderr = "", stdin = "", input = NULL, env = character(), wait = TRUE, timeout = 0) {
  intern <- isTRUE(stdout) || isTRUE(stderr)
  command <- paste(c(env, shQuote(command), args), collapse = " ")
  if (is.null(stdout) || identical(stdout, FALSE)) command <- paste(command, ">/dev/null")
  else if (is.character(stdout) && nzchar(stdout)) command <- paste(command, ">", shQuote(stdout))
  if (isTRUE(stderr)) command <- paste(command, if (isTRUE(stdout)) "2>&1" else "2>&1 >/dev/null")
  else if (is.null(stderr) || identical(stderr, FALSE)) command <- paste(command, "2>/dev/null")
  else if (is.character(stderr) && nzchar(stderr)) command <- paste(command, if (identical(stdout, stderr)) "2>&1" else paste("2>", shQuote(stderr)))
  if (is.character(stdin) && nzchar(stdin)) command <- paste(command, "<", shQuote(stdin))
  system(command, intern = intern, wait = wait, input = input)
}
Sys.which <- function(names) {
  folders <- strsplit(Sys.getenv("PATH"), ":", fixed = TRUE)[[1L]]
  r <- vapply(as.character(names), function(n) {
    if (grepl("/", n, fixed = TRUE)) return(if (file.access(n, 1L) == 0L) n else "")
    found <- file.path(folders, n)
    found <- found[file.access(found, 1L) == 0L & !dir.exists(found)]
    if (length(found)) found[1L] else ""
  }, "")
  names(r) <- names
  r
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
