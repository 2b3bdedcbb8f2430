# Parses, writes and runs token soup and mutated scripts. Any R error is fine; the process must live.
# usage: nns tokens.R SEED SECONDS [FOLDER]   (scripts in FOLDER are mutated)
local({
  given <- commandArgs(TRUE)
  seed <- as.numeric(given[1])
  seconds <- as.numeric(given[2])
  state <- (seed * 104729 + 54321) %% 4294967296
  pick <- function(n) {
    state <<- (state * 69069 + 1) %% 4294967296
    floor(state / 65536) %% n + 1
  }
  one <- function(x) x[[pick(length(x))]]

  tokens <- c(
    "x", "y", "f", "c", "list", "sum", "length", "names", "..1", "...", "TRUE", "NULL", "NA", "1", "2L", "1e5", "0x1F", "1i", "'a'", "\"b\\n\"", "`z w`",
    "r\"(q)\"", "(", ")", "{", "}", "[", "]", "[[", "]]", ",", ";", "\n", " ", "<-", "<<-", "->", "=", "+", "-", "*", "/", "^", "%%", "%in%", "%o%",
    ":", "::", "$", "@", "!", "~", "?", "&&", "|", "==", "<", "|>", "\\(x)", "function(x, ...)", "if (TRUE)", "else", "for (i in 1:2)", "while (FALSE)",
    "repeat break", "break", "next", "return", "quote", "# comment\n", "\\", "'", "\"", "%", "_", "\u4e2d", "\xe7", "\\u{1F600}", ":=", "**", "1..2", "x$y")
  soup <- function() paste(vapply(seq_len(pick(12)), function(i) one(tokens), ""), collapse = one(c("", " ")))

  scripts <- character()
  if (length(given) > 2) scripts <- list.files(given[3], "\\.R$", recursive = TRUE, full.names = TRUE)
  mutated <- function() {
    text <- paste(readLines(one(scripts), warn = FALSE), collapse = "\n")
    for (k in seq_len(pick(3))) {
      n <- nchar(text, allowNA = TRUE)
      if (is.na(n)) break
      from <- pick(n)
      to <- min(n, from + pick(12))
      part <- substr(text, from, to)
      text <- paste0(substr(text, 1, from - 1), switch(pick(4), "", paste0(part, part), one(tokens), paste0(one(tokens), part)), substr(text, to + 1, n))
    }
    text
  }
  # What reaches beyond the process stays unrun.
  unsafe <- "unlink|system|file|setwd|getwd|quit|[^a-z]q\\(|Sys\\.|readline|readLines|scan|source|sink|options|connection|pipe|url|rm\\(|detach|TimeLimit|socket|lock"

  drop <- function(...) NULL
  end <- proc.time()[["elapsed"]] + seconds
  count <- 0
  while (proc.time()[["elapsed"]] < end) {
    text <- if (length(scripts) && pick(3) == 1) mutated() else soup()
    cat(text, "\n", file = "last-call.txt")
    sink("output.txt")
    tryCatch({
      tryCatch({
        parsed <- parse(text = text)
        for (expr in as.list(parsed)) {
          written <- deparse(expr)
          parse(text = written)
          if (grepl(unsafe, paste(written, collapse = " "))) next
          setTimeLimit(elapsed = 2)
          tryCatch(print(suppressMessages(suppressWarnings(eval(expr, new.env())))), error = drop, interrupt = drop)
        }
      }, error = drop, interrupt = drop)
      setTimeLimit()
    }, error = function(e) setTimeLimit())
    while (sink.number() > 0) sink()
    count <- count + 1
  }
  cat(count, "texts\n")
})
