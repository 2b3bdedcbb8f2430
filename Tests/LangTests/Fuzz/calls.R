# Calls every function with odd arguments. Any R error is fine; the process must live.
# usage: nns calls.R SEED SECONDS [huge] [NAME]   (`huge`: sizes that take long; NAME: only that function)
local({
  given <- commandArgs(TRUE)
  seed <- as.numeric(given[1])
  seconds <- as.numeric(given[2])
  huge <- "huge" %in% given
  only <- setdiff(given[-(1:2)], "huge")

  # A generator of its own: the functions under test reseed R's.
  state <- (seed * 7919 + 12345) %% 4294967296
  pick <- function(n) {
    state <<- (state * 69069 + 1) %% 4294967296
    floor(state / 65536) %% n + 1
  }

  # Files, processes, the network, standard input, the driver itself.
  excluded <- c(
    "q", "quit", "quit.default", "readline", "scan", "Sys.sleep", "system", "system2", "shell", "unlink", "file.remove", "file.rename", "setwd",
    "browser", "sink", "closeAllConnections", "socketConnection", "url", "download.file", "Sys.kill", "setTimeLimit", "setSessionTimeLimit",
    "Sys.setenv", "Sys.unsetenv", "repeat", "while", "recover", "debugger", "menu", "file.choose", "edit", "fix", "vi", "install.packages",
    "stdin", "readLines", "file", "fifo", "pipe", "pskill", "invokeRestart", "commandArgs", "Recall", "rapply.forever", "file.copy", "rm", "remove",
    "detach", "attach", "options", "eval.parent", "sys.on.exit", "env.profile", "lockEnvironment", "lockBinding", "makeActiveBinding", "assign",
    "delayedAssign", "<<-", "dev.off", "file.edit", "savehistory", "save.image", "Rprof", "dir.create", "list2env", "parent.env<-", "attr<-",
    "environment<-", "mx.nd.waitall", "function", "load", "sys.source", "source", "example", "demo", "vignette", "help.start", "browseURL",
    "list.files", "dir", "list.dirs", "Sys.glob", "file.info", "capture.output", "with", "within", "eval", "evalq", "local", "on.exit", "for")

  values <- alist(
    NULL, NA, TRUE, FALSE, c(NA, TRUE, FALSE), 0L, 1L, -1L, 3L, NA_integer_, 1:3, integer(0), 0, -1, 1.5, 1e18, -1e300,
    Inf, -Inf, NaN, NA_real_, numeric(0), c(1.5, NA, -2), 1i, NA_complex_, complex(0), "", "a", NA_character_, c("a", NA, "b"), "\u00e9\u4e2d", "\xe7",
    "(", "[a", "%d %s", "%5.3f%%", "a{2,1}", "\\1", character(0), list(), list(1, "a", NULL), list(a = 1, b = list(2, c = "x")), quote(x), quote(f(x, y = 2)),
    y ~ x, expression(a, b + 1), function(x) x, function(x, ...) stop("no"), sum, new.env(), globalenv(), emptyenv(), c(a = 1, b = 2), matrix(1:6, 2),
    matrix(numeric(0), 0, 3), matrix(c("a", "b"), 1), array(1:8, c(2, 2, 2)), array(1:3, 3), diag(2), factor(c("a", "b", "a")), factor(character()),
    data.frame(a = 1:2, b = c("x", "y")), data.frame(), Sys.Date(), as.POSIXct(0), as.POSIXlt(0), as.difftime(1, units = "hours"), as.raw(1:3), raw(0),
    structure(1, class = "foo"), structure(list(), class = "data.frame"), structure(1:3, class = "factor"), structure(list(1, 2), class = "foo"),
    structure(list(1, 2:3), names = c("a", "b"), row.names = 1:5, class = "data.frame"), structure("a", class = "Date"), structure(list(1), class = "POSIXlt"),
    structure(1:4, dim = c(2, 2), dimnames = list(NULL, c("a", "b"))), structure(1:3, levels = c("a", "b"), class = "factor"), structure(1, tsp = c(1, 1, 1)),
    structure(function(x) x, class = "bar"), structure(list(message = 1, call = 2), class = c("error", "condition")), as.name("b"), seq(0, 1, length.out = 50),
    letters, rep(c("x", "yy", NA), 20), table(c(1, 1, 2)), TRUE ~ FALSE, c(-3:3), -2147483649, 1e-320, rep(list(1), 3), "names", "1e400", "0x",
    ts(1:12, start = 2000, frequency = 12), as.numeric_version("1.2.3"), list(NULL), list(1:3, letters), array(list(), 0), "no such file")

  if (huge) values <- c(values, alist(1e9, .Machine$integer.max, 2147483648, 1e7))

  tables <- baseenv()
  names <- setdiff(ls(tables, all.names = TRUE), excluded)
  # The functions of the neural-network library have tests of their own.
  names <- names[!grepl("^mx\\.|^\\.mx|^\\.__", names)]
  if (length(only)) names <- only
  formalsOf <- lapply(names, function(name) tryCatch(names(formals(args(get(name, tables)))), error = function(e) NULL))

  end <- proc.time()[["elapsed"]] + seconds
  count <- 0
  drop <- function(...) NULL
  while (proc.time()[["elapsed"]] < end) {
    at <- pick(length(names))
    arguments <- list()
    for (k in seq_len(pick(5) - 1)) {
      arguments <- c(arguments, values[pick(length(values))])
      formal <- formalsOf[[at]]
      if (pick(3) == 1 && length(formal)) names(arguments)[k] <- formal[pick(length(formal))]
    }
    call <- as.call(c(list(as.name(names[at])), arguments))
    cat(deparse(call), "\n", file = "last-call.txt")
    sink("output.txt")
    # The alarm may ring while the inner handlers are left.
    tryCatch({
      tryCatch({
        setTimeLimit(elapsed = 4)
        result <- suppressMessages(suppressWarnings(eval(call, new.env())))
        # What came out is printed and taken apart as well.
        switch(pick(6), print(result), str(result), deparse(result), format(result), c(result, 1), drop(length(result), names(result), is.na(result)))
      }, error = drop, interrupt = drop)
      setTimeLimit()
    }, error = function(e) setTimeLimit())
    while (sink.number() > 0) sink()
    count <- count + 1
  }
  cat(count, "calls\n")
})
