/// argparse: options of a script's command line, as Python's module reads them, in the language.
enum ArgumentParserPackage {
  static let argparse = PackageLibrary(name: "argparse", version: "2.2.2", source: LibrarySource("argparse", #"""
ArgumentParser <- function(..., python_cmd = NULL) {
  about <- list(...)
  program <- if (!is.null(about$prog)) about$prog else {
    file <- sub("^--file=", "", grep("^--file=", commandArgs(FALSE), value = TRUE))
    if (length(file)) file[1L] else "PROGRAM"
  }
  declared <- list(list(flags = c("-h", "--help"), dest = "help", action = "help", help = "show this help message and exit"))
  defaults <- list()
  shown <- function(a) {
    value <- if (length(a$choices)) paste0("{", paste(a$choices, collapse = ","), "}") else if (is.null(a$metavar)) (if (is.null(a$flags)) a$dest else toupper(a$dest)) else a$metavar
    n <- if (is.null(a$nargs)) "" else as.character(a$nargs)
    if (n == "?") paste0("[", value, "]") else if (n == "*") paste0("[", value, " ...]") else if (n == "+") paste0(value, " [", value, " ...]")
    else if (grepl("^[0-9]+$", n)) paste(rep(value, as.integer(n)), collapse = " ") else value
  }
  takes <- function(a) is.null(a$flags) || a$action %in% c("store", "append")
  used <- function(a) {
    if (is.null(a$flags)) return(shown(a))
    text <- if (takes(a)) paste(a$flags[1L], shown(a)) else a$flags[1L]
    if (isTRUE(a$required)) text else paste0("[", text, "]")
  }
  options <- function() c(Filter(function(a) !is.null(a$flags), declared), Filter(function(a) is.null(a$flags), declared))
  usage <- function() {
    if (!is.null(about$usage)) return(paste0("usage: ", about$usage, "\n"))
    lead <- paste("usage:", program)
    # One line, or flags and places on lines of their own.
    words <- vapply(options(), used, "")
    flagged <- vapply(options(), function(a) !is.null(a$flags), NA)
    fill <- function(words) if (length(words)) gsub("\u00a0", " ", strwrap(paste(gsub(" ", "\u00a0", words), collapse = " "), width = 79L - nchar(lead)))
    lines <- paste(words, collapse = " ")
    if (nchar(lead) + 1L + nchar(lines) > 78L) lines <- c(fill(words[flagged]), fill(words[!flagged]))
    paste0(lead, " ", paste(lines, collapse = paste0("\n", strrep(" ", nchar(lead) + 1L))), "\n")
  }
  help <- function() {
    section <- function(title, list) {
      if (!length(list)) return("")
      rows <- vapply(list, function(a) {
        name <- paste0("  ", if (is.null(a$flags)) a$dest else paste(if (takes(a)) paste(a$flags, shown(a)) else a$flags, collapse = ", "))
        text <- gsub("%(default)s", paste(format(a$default), collapse = " "), if (is.null(a$help)) "" else a$help, fixed = TRUE)
        if (!nzchar(text)) return(name)
        lines <- strwrap(text, width = 56L)
        first <- if (nchar(name) > 22L) paste0(name, "\n", strrep(" ", 24L)) else formatC(name, width = -24L)
        paste0(first, paste(lines, collapse = paste0("\n", strrep(" ", 24L))))
      }, "")
      paste0("\n", title, ":\n", paste(rows, collapse = "\n"), "\n")
    }
    paste0(usage(), if (!is.null(about$description)) paste0("\n", paste(strwrap(about$description, width = 79L), collapse = "\n"), "\n"),
      section("positional arguments", Filter(function(a) is.null(a$flags), declared)), section("options", Filter(function(a) !is.null(a$flags), declared)),
      if (!is.null(about$epilog)) paste0("\n", about$epilog, "\n"))
  }
  refuse <- function(...) stop("parse error:\n", usage(), program, ": error: ", ..., call. = FALSE)
  named <- function(a) if (is.null(a$flags)) a$dest else paste(a$flags, collapse = "/")
  value <- function(a, text) {
    type <- if (is.null(a$type)) "character" else a$type
    wrong <- function(kind) refuse("argument ", named(a), ": invalid ", kind, " value: '", text, "'")
    v <- switch(type,
      integer = , int = if (grepl("^[-+]?[0-9]+$", trimws(text))) as.integer(text) else wrong("int"),
      double = , numeric = , float = { x <- suppressWarnings(as.numeric(text)); if (is.na(x) && tolower(text) != "nan") wrong("float") else x },
      logical = , bool = { x <- as.logical(text); if (is.na(x)) wrong("bool") else x },
      text)
    if (length(a$choices) && !v %in% a$choices) refuse("argument ", named(a), ": invalid choice: '", v, "' (choose from ", paste0("'", a$choices, "'", collapse = ", "), ")")
    v
  }
  default <- function(a) {
    v <- a$default
    if (is.character(v) && length(v) == 1L && !is.null(a$type)) value(a, v) else v
  }
  parse <- function(words) {
    out <- list()
    set <- function(name, v) if (is.null(v)) out[name] <<- list(NULL) else out[[name]] <<- v
    for (a in declared) if (a$action != "help" && a$action != "version") set(a$dest, if (is.null(a$flags) && identical(a$nargs, "*") && is.null(a$default)) list() else default(a))
    for (name in names(defaults)) set(name, defaults[[name]])
    places <- Filter(function(a) is.null(a$flags), declared)
    seen <- character(); free <- character(); unknown <- character()
    flagged <- function(word) grepl("^-", word) && word != "-" && !grepl("^-[0-9.]+$", word)
    find <- function(word) {
      for (a in declared) if (word %in% a$flags) return(a)
      if (startsWith(word, "--")) {
        near <- Filter(function(a) any(startsWith(a$flags, word)), Filter(function(a) !is.null(a$flags), declared))
        if (length(near) == 1L) return(near[[1L]])
        if (length(near) > 1L) refuse("ambiguous option: ", word, " could match ", paste(unlist(lapply(near, function(a) a$flags[startsWith(a$flags, word)])), collapse = ", "))
      }
      NULL
    }
    i <- 1L
    while (i <= length(words)) {
      word <- words[i]; i <- i + 1L
      if (word == "--") { free <- c(free, words[seq_along(words) >= i]); break }
      if (!flagged(word)) { free <- c(free, word); next }
      attached <- NULL
      a <- find(word)
      if (is.null(a) && grepl("^--[^=]+=", word)) { attached <- sub("^[^=]+=", "", word); a <- find(sub("=.*$", "", word)) }
      if (is.null(a) && grepl("^-[^-].", word)) {
        a <- find(substr(word, 1L, 2L))
        if (!is.null(a)) {
          rest <- substr(word, 3L, nchar(word))
          if (takes(a)) attached <- sub("^=", "", rest) else words <- append(words, paste0("-", rest), i - 1L)
        }
      }
      if (is.null(a)) { unknown <- c(unknown, word); next }
      seen <- c(seen, a$dest)
      switch(a$action,
        help = { cat(help()); quit(status = 0) },
        version = { cat(a$version, "\n", sep = ""); quit(status = 0) },
        store_true = set(a$dest, TRUE), store_false = set(a$dest, FALSE), store_const = set(a$dest, a$const), append_const = set(a$dest, c(out[[a$dest]], a$const)),
        count = set(a$dest, (if (is.null(out[[a$dest]])) 0L else out[[a$dest]]) + 1L),
        {
          n <- if (is.null(a$nargs)) "1" else as.character(a$nargs)
          got <- attached
          most <- switch(n, `?` = 1, `*` = Inf, `+` = Inf, as.integer(n))
          if (is.null(got)) while (length(got) < most && i <= length(words) && !flagged(words[i])) { got <- c(got, words[i]); i <- i + 1L }
          if (!length(got) && n == "?") v <- a$const
          else {
            if (n == "+" && !length(got)) refuse("argument ", named(a), ": expected at least one argument")
            if (is.finite(most) && n != "?" && length(got) < most) refuse("argument ", named(a), ": expected ", if (is.null(a$nargs)) "one argument" else paste(n, if (most == 1) "argument" else "arguments"))
            v <- unlist(lapply(got, function(text) value(a, text)))
          }
          set(a$dest, if (a$action == "append") c(out[[a$dest]], v) else v)
        })
    }
    least <- function(a) switch(if (is.null(a$nargs)) "1" else as.character(a$nargs), `?` = 0L, `*` = 0L, `+` = 1L, as.integer(if (is.null(a$nargs)) 1 else a$nargs))
    missed <- c(vapply(Filter(function(a) isTRUE(a$required) && !a$dest %in% seen, declared), named, ""))
    for (k in seq_along(places)) {
      a <- places[[k]]
      later <- sum(vapply(places[-seq_len(k)], least, 0L))
      n <- if (is.null(a$nargs)) "1" else as.character(a$nargs)
      most <- switch(n, `?` = 1, `*` = Inf, `+` = Inf, as.integer(n))
      count <- min(most, max(length(free) - later, 0))
      if (count < least(a)) { missed <- c(missed, a$dest); next }
      if (count) { set(a$dest, unlist(lapply(free[seq_len(count)], function(text) value(a, text)))); free <- free[-seq_len(count)] }
    }
    if (length(missed)) refuse("the following arguments are required: ", paste(missed, collapse = ", "))
    unknown <- c(unknown, free)
    list(out[order(names(out))], unknown)
  }
  self <- new.env()
  self$add_argument <- function(..., action = NULL, nargs = NULL, const = NULL, default = NULL, type = NULL, choices = NULL, required = NULL, help = NULL, metavar = NULL, dest = NULL, version = NULL) {
    flags <- c(...)
    optional <- startsWith(flags[1L], "-")
    if (is.null(action)) action <- "store"
    if (is.null(dest)) dest <- if (optional) gsub("-", "_", sub("^-+", "", c(flags[startsWith(flags, "--")], flags)[1L])) else flags[1L]
    if (is.null(default)) default <- switch(action, store_true = FALSE, store_false = TRUE, NULL)
    a <- list(flags = if (optional) flags, dest = dest, action = action, nargs = nargs, const = const, default = default, type = type, choices = choices, required = required, help = help, metavar = metavar, version = version)
    declared <<- c(declared, list(a))
    invisible(self)
  }
  self$add_argument_group <- function(...) invisible(self)
  self$add_mutually_exclusive_group <- function(...) invisible(self)
  self$set_defaults <- function(...) { defaults <<- modifyList(defaults, list(...)); invisible(self) }
  self$parse_args <- function(args = commandArgs(TRUE)) {
    parsed <- parse(args)
    if (length(parsed[[2L]])) refuse("unrecognized arguments: ", paste(parsed[[2L]], collapse = " "))
    parsed[[1L]]
  }
  self$parse_known_args <- function(args = commandArgs(TRUE)) parse(args)
  self$format_help <- function() help()
  self$format_usage <- function() usage()
  self$print_help <- function() cat(help())
  self$print_usage <- function() cat(usage())
  class(self) <- "ArgumentParser"
  self
}
print.ArgumentParser <- function(x, ...) { x$print_help(); invisible(x) }
"""#), methods: ["print.ArgumentParser"])
}
