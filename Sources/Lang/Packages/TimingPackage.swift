/// tictoc: how long a stretch of code takes.
enum TimingPackage {
  static let tictoc = PackageLibrary(name: "tictoc", version: "1.2", source: LibrarySource("tictoc", #"""
.tictoc <- list2env(list(started = list(), log = list()))
tic <- function(msg = NULL, quiet = TRUE, func.tic = NULL, ...) {
  now <- proc.time()[["elapsed"]]
  .tictoc$started <- c(.tictoc$started, list(list(tic = now, msg = msg)))
  if (!quiet) writeLines(if (is.null(func.tic)) toString(msg) else func.tic(now, msg, ...))
  invisible(c(elapsed = now))
}
toc <- function(log = FALSE, quiet = FALSE, func.toc = toc.outmsg, ...) {
  now <- proc.time()[["elapsed"]]
  depth <- length(.tictoc$started)
  if (!depth) return(invisible(NULL))
  last <- .tictoc$started[[depth]]
  .tictoc$started <- .tictoc$started[-depth]
  text <- func.toc(last$tic, now, last$msg, ...)
  res <- list(tic = c(elapsed = last$tic), toc = c(elapsed = now), msg = last$msg, callback_msg = text)
  if (log) .tictoc$log <- c(.tictoc$log, list(res))
  if (!quiet) writeLines(text)
  invisible(res)
}
toc.outmsg <- function(tic, toc, msg) if (is.null(msg) || is.na(msg) || !nzchar(msg)) paste0(round(toc - tic, 3), " sec elapsed") else paste0(msg, ": ", round(toc - tic, 3), " sec elapsed")
tic.log <- function(format = TRUE) if (format) lapply(.tictoc$log, function(r) r$callback_msg) else .tictoc$log
tic.clearlog <- function() .tictoc$log <- list()
tic.clear <- function() .tictoc$started <- list()
"""#))
}
