/// Timing and progress bars, in the language.
enum TimeLibrary {
  static let source = LibrarySource("base", #"""
proc.time <- function() structure(.process.clock(), names = c("user.self", "sys.self", "elapsed", "user.child", "sys.child"), class = "proc_time")
summary.proc_time <- function(object, ...) {
  x <- unclass(object)
  structure(c(user = x[[1]] + x[[4]], system = x[[2]] + x[[5]], elapsed = x[[3]]))
}
print.proc_time <- function(x, ...) {
  print(round(summary.proc_time(x), 3), ...)
  invisible(x)
}
system.time <- function(expr, gcFirst = TRUE) {
  started <- .process.clock()
  expr
  structure(.process.clock() - started, names = c("user.self", "sys.self", "elapsed", "user.child", "sys.child"), class = "proc_time")
}
txtProgressBar <- function(min = 0, max = 1, initial = 0, char = "=", width = NA, title, label, style = 1, file = "") {
  shown <- -1
  value <- initial
  columns <- if (is.na(width)) getOption("width") - 10L else width
  up <- function(v) {
    value <<- v
    part <- if (max > min) (v - min) / (max - min) else 1
    part <- pmin(pmax(part, 0), 1)
    filled <- round(columns * part)
    if (style == 3) {
      percent <- round(100 * part)
      if (percent != shown || filled == columns) {
        cat("\r  |", strrep(" ", columns + 6), sep = "", file = file)
        cat("\r  |", strrep(char, filled), strrep(" ", columns - filled), sprintf("| %3d%%", as.integer(percent)), sep = "", file = file)
        shown <<- percent
      }
    } else if (filled > max(shown, 0)) {
      cat(strrep(char, filled - max(shown, 0)), sep = "", file = file)
      shown <<- filled
    }
    invisible(NULL)
  }
  finish <- function() { cat("\n", file = file); invisible(NULL) }
  up(initial)
  structure(list(getVal = function() value, up = up, kill = finish), class = "txtProgressBar")
}
setTxtProgressBar <- function(pb, value, title = NULL, label = NULL) { old <- pb$getVal(); pb$up(value); invisible(old) }
getTxtProgressBar <- function(pb) pb$getVal()
close.txtProgressBar <- function(con, ...) { con$kill(); invisible(NULL) }
"""#)
}
