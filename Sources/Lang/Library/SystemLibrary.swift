/// Files, addresses, locale and session, in the language.
enum SystemLibrary {
  static let source = LibrarySource("base", #"""
file.info <- function(..., extra_cols = TRUE) {
  paths <- c(...)
  s <- .file.status(paths)
  class(s$mode) <- "octmode"
  for (field in c("mtime", "ctime", "atime")) s[[field]] <- .POSIXct(s[[field]])
  if (!extra_cols) s <- s[1:6]
  .frame(unname(s), names(s), paths)
}
file.mtime <- function(...) .POSIXct(.file.status(c(...))$mtime)
file.mode <- function(...) structure(.file.status(c(...))$mode, class = "octmode")
file_test <- function(op, x, y) {
  switch(op,
    "-f" = !is.na(s <- .file.status(x)$isdir) & !s,
    "-d" = dir.exists(x),
    "-x" = file.access(x, 1L) == 0L,
    "-w" = unname(file.access(x, 2L) == 0L),
    "-r" = unname(file.access(x, 4L) == 0L),
    "-nt" = file.mtime(x) > file.mtime(y),
    "-ot" = file.mtime(x) < file.mtime(y),
    stop(gettextf("test '%s' is not available", op), domain = NA))
}
menu <- function(choices, graphics = FALSE, title = NULL) {
  # The number of a choice that is asked for; 0 for none.
  if (!interactive()) stop("menu() cannot be used non-interactively")
  if (!length(choices)) return(0L)
  if (length(title) && nzchar(title[1L])) cat(title[1L], "\n", sep = "")
  cat("", paste0(format(seq_along(choices)), ": ", choices), "", "", sep = "\n")
  repeat {
    answer <- readline("Selection: ")
    if (!nzchar(answer)) return(0L)
    number <- suppressWarnings(as.integer(answer))
    if (is.na(number) && !is.na(place <- match(answer, choices))) number <- place
    if (!is.na(number) && number >= 0L && number <= length(choices)) return(number)
    cat("Enter an item from the menu, or 0 to exit\n")
  }
}
getExportedValue <- function(ns, name) eval(call("::", as.name(as.character(ns)), as.name(name)))
unloadNamespace <- function(ns) invisible(NULL)
nullfile <- function() "/dev/null"
R.home <- function(component = "home") {
  home <- dirname(dirname(.program.path()))
  if (component == "home") home else file.path(home, component)
}
Sys.getlocale <- function(category = "LC_ALL") {
  known <- c("LC_COLLATE", "LC_CTYPE", "LC_MONETARY", "LC_NUMERIC", "LC_TIME", "LC_MESSAGES", "LC_PAPER", "LC_MEASUREMENT")
  value <- function(name) {
    for (variable in c("LC_ALL", name, "LANG")) { text <- Sys.getenv(variable); if (nzchar(text)) return(text) }
    "C"
  }
  if (category != "LC_ALL") return(if (category == "LC_NUMERIC") "C" else value(category))
  all <- c("LC_CTYPE", "LC_NUMERIC", "LC_TIME", "LC_COLLATE", "LC_MONETARY", "LC_MESSAGES", "LC_PAPER", "LC_NAME", "LC_ADDRESS", "LC_TELEPHONE", "LC_MEASUREMENT", "LC_IDENTIFICATION")
  text <- vapply(all, function(name) if (name %in% c("LC_NUMERIC", "LC_NAME", "LC_ADDRESS", "LC_TELEPHONE", "LC_IDENTIFICATION")) "C" else value(name), "")
  paste(all, text, sep = "=", collapse = ";")
}
Sys.setlocale <- function(category = "LC_ALL", locale = "") {
  known <- locale %in% c("", "C", "POSIX") || grepl("^C[.]|[.](UTF-8|utf8)$", locale)
  if (!known) {
    warning(gettextf("OS reports request to set locale to \"%s\" cannot be honored", locale))
    return("")
  }
  if (nzchar(locale) && category %in% c("LC_ALL", "LC_COLLATE")) do.call(Sys.setenv, setNames(list(locale), category))
  invisible(NULL)
  Sys.getlocale(category)
}
l10n_info <- function() list(MBCS = TRUE, `UTF-8` = TRUE, `Latin-1` = FALSE, codeset = "UTF-8")
Sys.localeconv <- function() c(decimal_point = ".", thousands_sep = "", grouping = "", int_curr_symbol = "", currency_symbol = "", mon_decimal_point = "", mon_thousands_sep = "", mon_grouping = "", positive_sign = "", negative_sign = "", int_frac_digits = "127", frac_digits = "127", p_cs_precedes = "127", p_sep_by_space = "127", n_cs_precedes = "127", n_sep_by_space = "127", p_sign_posn = "127", n_sign_posn = "127")
Sys.umask <- function(mode = NA) structure(18L, class = "octmode")
capabilities <- function(what = NULL, Xchk = FALSE) {
  all <- c(jpeg = TRUE, png = TRUE, tiff = FALSE, tcltk = FALSE, X11 = FALSE, aqua = FALSE, http.ftp = FALSE, sockets = FALSE, libxml = FALSE, fifo = TRUE, cledit = interactive(), iconv = TRUE, NLS = FALSE, Rprof = FALSE, profmem = FALSE, cairo = TRUE, ICU = TRUE, long.double = FALSE, libcurl = FALSE)
  if (is.null(what)) all else all[what]
}
URLencode <- function(URL, reserved = FALSE, repeated = FALSE) {
  vapply(URL, function(text) {
    if (!repeated && grepl("%[[:xdigit:]]{2}", text)) return(text)
    letters <- strsplit(text, "")[[1L]]
    safe <- c(LETTERS, base::letters, 0:9, "-", "_", ".", "~", if (!reserved) strsplit("][!$&'()*+,;=:/?@#", "")[[1L]])
    at <- which(!(letters %in% safe))
    for (i in at) letters[i] <- paste0("%", toupper(as.character(charToRaw(letters[i]))), collapse = "")
    paste(letters, collapse = "")
  }, "", USE.NAMES = FALSE)
}
URLdecode <- function(URL) {
  vapply(URL, function(text) {
    bytes <- charToRaw(text)
    mark <- charToRaw("%")
    out <- raw(0L)
    i <- 1L
    while (i <= length(bytes)) {
      if (bytes[i] != mark) { out <- c(out, bytes[i]); i <- i + 1L }
      else { out <- c(out, as.raw(strtoi(rawToChar(bytes[i + 1:2]), 16L))); i <- i + 3L }
    }
    rawToChar(out)
  }, "", USE.NAMES = FALSE)
}
SIGHUP <- 1L
SIGINT <- 2L
SIGQUIT <- 3L
SIGKILL <- 9L
SIGTERM <- 15L
SIGUSR1 <- 10L
SIGUSR2 <- 12L
SIGCHLD <- 17L
SIGCONT <- 18L
SIGSTOP <- 19L
SIGTSTP <- 20L
# What was entered at the prompt, written to a file.
savehistory <- function(file = ".Rhistory") {
  lines <- .history()
  if (is.null(lines)) stop("no history available to save")
  writeLines(lines, file)
  invisible()
}
# Adds the lines of a file to what the arrow keys bring back at the prompt.
loadhistory <- function(file = ".Rhistory") {
  if (is.null(.history())) stop("no history mechanism available")
  invisible(.history.add(readLines(file)))
}
# The latest `max.show` entries at the prompt, or those that match `pattern`.
history <- function(max.show = 25, reverse = FALSE, pattern, ...) {
  lines <- .history()
  if (is.null(lines)) stop("no history available to save")
  if (!missing(pattern)) lines <- unique(grep(pattern, lines, value = TRUE, ...))
  lines <- tail(lines, max.show)
  .help.page(if (reverse) rev(lines) else lines)
}
timestamp <- function(stamp = date(), prefix = "##------ ", suffix = " ------##", quiet = FALSE) {
  stamp <- paste0(prefix, stamp, suffix)
  .history.add(stamp)
  if (!quiet) cat(stamp, sep = "\n")
  invisible(stamp)
}
sessionInfo <- function(package = NULL) structure(list(R.version = R.version, platform = R.version$platform, locale = Sys.getlocale(), running = paste(Sys.info()[["sysname"]], Sys.info()[["release"]]), basePkgs = c("stats", "graphics", "grDevices", "utils", "datasets", "methods", "base")), class = "sessionInfo")
print.sessionInfo <- function(x, ...) {
  cat(x$R.version$version.string, "\n", sep = "")
  cat("Platform: ", x$platform, "\n", sep = "")
  cat("Running under: ", x$running, "\n\nattached base packages:\n", sep = "")
  print(x$basePkgs, quote = FALSE)
  invisible(x)
}
toLatex <- function(object, ...) UseMethod("toLatex")
find.package <- function(package = NULL, lib.loc = NULL, quiet = FALSE, verbose = FALSE) {
  known <- vapply(package, requireNamespace, NA, quietly = TRUE)
  if (any(!known) && !quiet) stop(gettextf("there is no package called %s", sQuote(package[!known][1L])), domain = NA)
  rep(R.home("library"), sum(known))
}
tracemem <- function(x) "<0x0>"
untracemem <- function(x) invisible(NULL)
retracemem <- function(x, previous = NULL) invisible(NULL)
gc.time <- function(on = TRUE) c(0, 0, 0, 0, 0)
gcinfo <- function(verbose) invisible(FALSE)
mem.maxVSize <- function(vsize = 0) Inf
mem.maxNSize <- function(nsize = 0) Inf
memory.size <- function(max = FALSE) Inf
memory.limit <- function(size = NA) Inf
alarm <- function() { cat("\a"); flush.console() }
flush.console <- function() invisible(NULL)
process.events <- function() invisible(NULL)
Rprof <- function(filename = "Rprof.out", ...) invisible(NULL)
recover <- function() invisible(NULL)
gettext <- function(..., domain = NULL, trim = TRUE) unlist(lapply(list(...), as.character))
bindtextdomain <- function(domain, dirname = NULL) NULL
Sys.setLanguage <- function(lang, unset = "en") invisible(Sys.getenv("LANGUAGE"))
builtins <- function(internal = FALSE) ls(baseenv(), all.names = TRUE)
"""#)
}
