/// Condition objects and their accessors.
enum ConditionLibrary {
  static let source = LibrarySource("conditions", #"""
simpleCondition <- function(message, call = NULL) structure(class = c("simpleCondition", "condition"), list(message = message, call = call))
simpleError <- function(message, call = NULL) structure(class = c("simpleError", "error", "condition"), list(message = message, call = call))
simpleWarning <- function(message, call = NULL) structure(class = c("simpleWarning", "warning", "condition"), list(message = message, call = call))
simpleMessage <- function(message, call = NULL) structure(class = c("simpleMessage", "message", "condition"), list(message = message, call = call))
errorCondition <- function(message, ..., class = character(), call = NULL)
  structure(class = c(class, "error", "condition"), list(message = as.character(message), call = call, ...))
warningCondition <- function(message, ..., class = character(), call = NULL)
  structure(class = c(class, "warning", "condition"), list(message = as.character(message), call = call, ...))
conditionMessage <- function(c) UseMethod("conditionMessage")
conditionMessage.condition <- function(c) c$message
conditionCall <- function(c) UseMethod("conditionCall")
conditionCall.condition <- function(c) c$call
print.condition <- function(x, ...) {
  msg <- conditionMessage(x)
  call <- conditionCall(x)
  cl <- class(x)[1L]
  if (!is.null(call)) cat("<", cl, " in ", deparse(call), ": ", msg, ">\n", sep = "")
  else cat("<", cl, ": ", msg, ">\n", sep = "")
  invisible(x)
}
as.character.condition <- function(x, ...) {
  msg <- conditionMessage(x)
  call <- conditionCall(x)
  cl <- class(x)[1L]
  if (!is.null(call)) paste0(cl, " in ", deparse(call, nlines = 1L), ": ", msg, "\n")
  else paste0(cl, ": ", msg, "\n")
}
as.character.error <- function(x, ...) {
  msg <- conditionMessage(x)
  call <- conditionCall(x)
  if (!is.null(call)) paste0("Error in ", deparse(call, nlines = 1L), ": ", msg, "\n")
  else paste0("Error: ", msg, "\n")
}
print.restart <- function(x, ...) {
  cat("<restart: ", x[[1L]], " >\n", sep = "")
  invisible(x)
}
stopifnot <- function(..., exprs, exprObject, local = TRUE) {
  calls <- as.list(substitute(list(...)))[-1L]
  labels <- names(calls)
  for (i in seq_along(calls)) {
    r <- ...elt(i)
    if (!(is.logical(r) && !anyNA(r) && all(r))) {
      msg <- if (!is.null(labels) && nzchar(labels[i])) labels[i] else {
        text <- paste(deparse(calls[[i]], width.cutoff = 60L), collapse = " ")
        if (is.null(r) || is.logical(r) && length(r) > 1L) {
          if (length(r) && all(r, na.rm = TRUE)) paste(text, "contains NA") else paste(text, "are not all TRUE")
        } else if (is.call(calls[[i]]) && identical(calls[[i]][[1L]], quote(all.equal)) && is.character(r))
          sprintf("%s and %s are not equal:\n  %s", deparse(calls[[i]][[2L]], nlines = 1L), deparse(calls[[i]][[3L]], nlines = 1L), paste(r, collapse = "\n  "))
        else paste(text, "is not TRUE")
      }
      caller <- if (sys.parent() > 0L) sys.call(sys.parent()) else NULL
      stop(simpleError(msg, call = caller))
    }
  }
  invisible()
}
tryInvokeRestart <- function(r, ...) {
  if (!inherits(r, "restart")) r <- computeRestarts()[match(r, vapply(computeRestarts(), function(x) x$name, ""))][[1L]]
  if (is.null(r)) invisible(NULL) else invokeRestart(r, ...)
}
allowInterrupts <- function(expr) expr
suspendInterrupts <- function(expr) expr
factorial <- function(x) gamma(x + 1)
# What an expression signals, checked against the classes it should signal. The conditions are the value.
assertCondition <- function(expr, ..., .exprString = .shortExpression(substitute(expr)), verbose = FALSE) {
  wanted <- c(...)
  got <- list()
  note <- function(c) got <<- c(got, list(c))
  withCallingHandlers(tryCatch(expr, error = note), warning = function(w) { note(w); invokeRestart("muffleWarning") }, condition = note)
  if (!length(wanted)) {
    if (!length(got)) stop(gettextf("Failed to get any condition in evaluating %s", .exprString), domain = NA)
    if (verbose) for (c in got) message("assertCondition: Successfully caught a condition")
    return(invisible(got))
  }
  kinds <- vapply(got, function(c) class(c)[1L], "")
  hit <- vapply(got, function(c) any(class(c) %in% wanted), NA)
  if (any(hit)) {
    if (verbose) for (c in got[hit]) message(sprintf("assertCondition: caught %s", dQuote(class(c)[1L])))
    return(invisible(got))
  }
  wanted <- paste(wanted, collapse = " or ")
  if (length(got)) stop(gettextf("Got %s in evaluating %s; wanted %s", paste(unique(kinds), collapse = ", "), .exprString, wanted), domain = NA)
  stop(gettextf("Failed to get %s in evaluating %s", wanted, .exprString), domain = NA)
}
.shortExpression <- function(expr) {
  text <- paste(trimws(deparse(expr)), collapse = "; ")
  text <- sub("; }$", "}", sub("^\\{; ", "{", text))
  if (nchar(text) > 30L) paste(substr(text, 1L, 30L), " ...") else text
}
assertError <- function(expr, classes = "error", verbose = FALSE) {
  d.expr <- .shortExpression(substitute(expr))
  got <- tryCatch(assertCondition(expr, classes, .exprString = d.expr), error = function(e) stop(gettextf("Failed to get error in evaluating %s", d.expr), call. = FALSE))
  if (verbose) {
    last <- Filter(function(c) inherits(c, "error"), got)
    for (e in last) message(sprintf("Asserted error: %s", conditionMessage(e)))
  }
  invisible(got)
}
assertWarning <- function(expr, classes = "warning", verbose = FALSE) {
  d.expr <- .shortExpression(substitute(expr))
  got <- assertCondition(expr, classes, .exprString = d.expr)
  if (any(vapply(got, inherits, NA, "error"))) stop(gettextf("Got warning in evaluating %s, but also an error", d.expr))
  if (verbose) for (w in Filter(function(c) inherits(c, "warning"), got)) message(sprintf("Asserted warning: %s", conditionMessage(w)))
  invisible(got)
}
"""#)
}
