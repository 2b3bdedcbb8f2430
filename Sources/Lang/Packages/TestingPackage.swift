/// testthat: expectations, and tests that report each of them that does not hold, in the language.
enum TestingPackage {
  static let testthat = PackageLibrary(name: "testthat", version: "3.1.6", source: LibrarySource("testthat", #"""
# Whether a test is running, and what it has met so far.
.run <- local({ e <- new.env(); e$active <- FALSE; e$problems <- list(); e })
.problem <- function(kind, text) .run$problems <- c(.run$problems, list(list(kind = kind, text = text)))
expect <- function(ok, failure_message = "failed", info = NULL, srcref = NULL, trace = NULL) {
  if (!isTRUE(as.vector(ok))) {
    text <- paste(c(failure_message, info), collapse = "\n")
    if (!.run$active) stop(text, call. = FALSE)
    .problem("Failure", text)
  }
  invisible(ok)
}
succeed <- function(message = "Success has been forced", info = NULL) expect(TRUE)
fail <- function(message = "Failure has been forced", info = NULL) expect(FALSE, message, info)
context <- function(desc) invisible(NULL)
test_that <- function(desc, code) {
  scope <- new.env(parent = parent.frame())
  code <- substitute(code)
  old <- list(.run$active, .run$problems)
  on.exit({ .run$active <- old[[1L]]; .run$problems <- old[[2L]] })
  .run$active <- TRUE
  .run$problems <- list()
  call.of <- function(e) if (is.null(conditionCall(e))) "Error: " else paste0("Error in `", deparse(conditionCall(e))[1L], "`: ")
  tryCatch(withCallingHandlers(eval(code, scope), warning = function(w) {
    .problem("Warning", conditionMessage(w))
    invokeRestart("muffleWarning")
  }), skip = function(s) .problem("Skip", paste("Reason:", conditionMessage(s))), error = function(e) .problem("Error", paste0(call.of(e), conditionMessage(e))))
  for (p in .run$problems) {
    head <- paste0("── ", p$kind, " (???): ", desc, " ")
    cat(head, strrep("─", max(0, getOption("width") - nchar(head))), "\n", p$text, "\n\n", sep = "")
  }
  kinds <- vapply(.run$problems, function(p) p$kind, "")
  if (any(kinds %in% c("Failure", "Error"))) stop(simpleError("Test failed", quote(reporter$stop_if_needed())))
  if (!length(kinds)) cat("Test passed\n")
  invisible(!length(kinds))
}
it <- test_that
describe <- function(description, code) { eval(substitute(code), new.env(parent = parent.frame())); invisible(NULL) }
skip <- function(message = "") stop(structure(class = c("skip", "condition"), list(message = message, call = NULL)))
skip_if <- function(condition, message = NULL) if (condition) skip(if (is.null(message)) paste(deparse(substitute(condition)), "is TRUE") else message) else invisible(TRUE)
skip_if_not <- function(condition, message = NULL) if (!condition) skip(if (is.null(message)) paste(deparse(substitute(condition)), "is not TRUE") else message) else invisible(TRUE)
skip_if_not_installed <- function(pkg, minimum_version = NULL) if (requireNamespace(pkg, quietly = TRUE)) invisible(TRUE) else skip(paste0(pkg, " cannot be loaded"))
skip_if_offline <- function(host = "r-project.org") skip("offline")
skip_on_cran <- skip_on_ci <- function() invisible(TRUE)
skip_on_os <- function(os, arch = NULL) if (tolower(Sys.info()[["sysname"]]) %in% os) skip(paste0("On ", Sys.info()[["sysname"]])) else invisible(TRUE)
.label <- function(expr) {
  if (is.character(expr) && length(expr) == 1L) return(encodeString(expr, quote = "\""))
  lines <- deparse(expr)
  if (length(lines) > 1L) paste0(lines[1L], "...") else lines
}
# How `x` differs from `y`, or nothing.
.difference <- function(x, y, ...) {
  same <- all.equal(x, y, ...)
  if (isTRUE(same)) return(character())
  plain <- length(x) == length(y) && identical(attributes(x)[setdiff(names(attributes(x)), "names")], attributes(y)[setdiff(names(attributes(y)), "names")])
  if (plain && is.numeric(x) && is.numeric(y) && !is.factor(x)) {
    away <- which(abs(x - y) > sqrt(.Machine$double.eps) | xor(is.na(x), is.na(y)))
    if (length(away)) {
      shown <- head(away, 9L)
      number <- function(v) format(as.vector(v), digits = 3, trim = TRUE)
      lines <- paste0("[", shown, "] ", number(x[shown]), " - ", number(y[shown]), " == ", format(as.vector(x[shown] - y[shown]), digits = 3, trim = TRUE))
      average <- if (length(away) > 1L) paste0(" (average diff: ", format(mean(abs(x[away] - y[away])), digits = 3), ")")
      return(c(paste0(length(away), "/", length(x), " mismatches", average), lines, if (length(away) > 9L) "..."))
    }
  }
  if (plain && is.character(x) && is.character(y)) {
    away <- which(is.na(x) != is.na(y) | (!is.na(x) & !is.na(y) & x != y))
    if (length(away)) return(c(paste0(length(away), "/", length(x), " mismatches"), unlist(lapply(head(away, 5L), function(i) c(paste0("x[", i, "]: ", encodeString(x[i], quote = "\"")), paste0("y[", i, "]: ", encodeString(y[i], quote = "\"")))))))
  }
  same
}
.compared <- function(object, d, label, expected.label, words, info) {
  expect(!length(d), paste(c(paste0(label, " ", words, " ", expected.label, "."), d), collapse = "\n"), info)
  invisible(object)
}
expect_equal <- function(object, expected, ..., tolerance = NULL, info = NULL, label = NULL, expected.label = NULL) {
  d <- if (is.null(tolerance)) .difference(object, expected, ...) else .difference(object, expected, tolerance = tolerance, ...)
  .compared(object, d, if (is.null(label)) .label(substitute(object)) else label, if (is.null(expected.label)) .label(substitute(expected)) else expected.label, "not equal to", info)
}
expect_equivalent <- function(object, expected, ..., info = NULL, label = NULL, expected.label = NULL)
  .compared(object, .difference(object, expected, check.attributes = FALSE, ...), if (is.null(label)) .label(substitute(object)) else label, if (is.null(expected.label)) .label(substitute(expected)) else expected.label, "not equivalent to", info)
expect_identical <- function(object, expected, info = NULL, label = NULL, expected.label = NULL, ...) {
  d <- if (identical(object, expected, ...)) character() else { d <- .difference(object, expected); if (length(d)) d else "Objects equal but not identical" }
  .compared(object, d, if (is.null(label)) .label(substitute(object)) else label, if (is.null(expected.label)) .label(substitute(expected)) else expected.label, "not identical to", info)
}
expect_setequal <- function(object, expected) { expect(setequal(object, expected), paste0(.label(substitute(object)), " and ", .label(substitute(expected)), " do not have the same elements.")); invisible(object) }
expect_true <- function(object, info = NULL, label = NULL) { expect(identical(as.vector(object), TRUE), paste0(if (is.null(label)) .label(substitute(object)) else label, " is not TRUE\n\n`actual`:   ", if (identical(object, NA)) "<NA>" else format(object)[1L], "\n`expected`: TRUE"), info); invisible(object) }
expect_false <- function(object, info = NULL, label = NULL) { expect(identical(as.vector(object), FALSE), paste0(if (is.null(label)) .label(substitute(object)) else label, " is not FALSE\n\n`actual`:   ", if (identical(object, NA)) "<NA>" else format(object)[1L], "\n`expected`: FALSE"), info); invisible(object) }
expect_null <- function(object, info = NULL, label = NULL) { expect(is.null(object), paste(if (is.null(label)) .label(substitute(object)) else label, "is not NULL"), info); invisible(object) }
expect_length <- function(object, n) { expect(length(object) == n, sprintf("%s has length %i, not length %i.", .label(substitute(object)), length(object), as.integer(n))); invisible(object) }
expect_named <- function(object, expected, ignore.order = FALSE, ignore.case = FALSE, info = NULL, label = NULL) {
  label <- if (is.null(label)) .label(substitute(object)) else label
  if (missing(expected)) expect(!is.null(names(object)), paste(label, "does not have names"), info)
  else {
    tidy <- function(n) { if (ignore.case) n <- tolower(n); if (ignore.order) sort(n) else n }
    quoted <- function(n) paste0("'", n, "'", collapse = ", ")
    expect(identical(tidy(names(object)), tidy(as.vector(expected))), paste0("Names of ", label, " (", quoted(names(object)), ") don't match ", quoted(expected)), info)
  }
  invisible(object)
}
expect_is <- function(object, class, info = NULL, label = NULL) { expect(inherits(object, class) || is(object, class[1L]), paste0(if (is.null(label)) .label(substitute(object)) else label, " inherits from `", paste(class(object), collapse = "`/`"), "` not `", paste(class, collapse = "`/`"), "`."), info); invisible(object) }
expect_s3_class <- function(object, class, exact = FALSE) { expect(is.object(object) && !isS4(object) && if (exact) identical(base::class(object), class) else inherits(object, class), if (is.object(object)) paste0(.label(substitute(object)), " inherits from `", paste(base::class(object), collapse = "`/`"), "` not `", paste(class, collapse = "`/`"), "`.") else paste(.label(substitute(object)), "is not an S3 object")); invisible(object) }
expect_s4_class <- function(object, class) { expect(isS4(object) && is(object, class), if (isS4(object)) paste0(.label(substitute(object)), " inherits from `", paste(base::class(object), collapse = "`/`"), "` not `", class, "`.") else paste(.label(substitute(object)), "is not an S4 object")); invisible(object) }
expect_type <- function(object, type) { expect(typeof(object) == type, sprintf("%s has type '%s', not '%s'.", .label(substitute(object)), typeof(object), type)); invisible(object) }
.ordered <- function(object, expected, op, words, label, expected.label) { expect(op(object, expected), sprintf("%s is not %s %s. Difference: %.3g", label, words, expected.label, object - expected)); invisible(object) }
expect_lt <- function(object, expected, label = NULL, expected.label = NULL) .ordered(object, expected, `<`, "strictly less than", .label(substitute(object)), .label(substitute(expected)))
expect_lte <- function(object, expected, label = NULL, expected.label = NULL) .ordered(object, expected, `<=`, "less than", .label(substitute(object)), .label(substitute(expected)))
expect_gt <- function(object, expected, label = NULL, expected.label = NULL) .ordered(object, expected, `>`, "strictly more than", .label(substitute(object)), .label(substitute(expected)))
expect_gte <- function(object, expected, label = NULL, expected.label = NULL) .ordered(object, expected, `>=`, "more than", .label(substitute(object)), .label(substitute(expected)))
expect_match <- function(object, regexp, perl = FALSE, fixed = FALSE, ..., all = TRUE, info = NULL, label = NULL) {
  found <- grepl(regexp, object, perl = perl, fixed = fixed, ...)
  expect(if (all) all(found) else any(found), paste0(if (is.null(label)) .label(substitute(object)) else label, " does not match ", encodeString(regexp, quote = "\""), ".\nActual value: ", paste(encodeString(object, quote = "\""), collapse = "\n")), info)
  invisible(object)
}
.signals <- function(what, verb, none, object, regexp, class, label, given, ...) {
  met <- list()
  keep <- function(c, restart) { met <<- c(met, list(c)); invokeRestart(restart) }
  value <- switch(what,
    error = tryCatch({ force(object); NULL }, error = function(e) { met <<- list(e); NULL }),
    warning = withCallingHandlers(object, warning = function(w) keep(w, "muffleWarning")),
    message = withCallingHandlers(object, message = function(m) keep(m, "muffleMessage")))
  if (!is.null(class)) met <- Filter(function(c) inherits(c, class), met)
  if (given && is.null(regexp) || identical(regexp, NA)) expect(!length(met), paste0(label, " ", verb, "."))
  else if (!length(met)) expect(FALSE, paste0(label, " ", none, "."))
  else if (!is.null(regexp)) {
    texts <- vapply(met, conditionMessage, "")
    if (!any(grepl(regexp, texts, ...))) expect(FALSE, paste0(label, " ", verb, " with unexpected message.\nExpected match: ", encodeString(regexp, quote = "\""), "\nActual message: ", paste(encodeString(texts, quote = "\""), collapse = "\n")))
  }
  invisible(if (what == "error" && length(met)) met[[1L]] else value)
}
expect_error <- function(object, regexp = NULL, class = NULL, ..., inherit = TRUE, info = NULL, label = NULL) .signals("error", "threw an error", "did not throw an error", object, regexp, class, .label(substitute(object)), FALSE, ...)
expect_warning <- function(object, regexp = NULL, class = NULL, ..., inherit = TRUE, all = FALSE, info = NULL, label = NULL) .signals("warning", "produced warnings", "did not produce any warnings", object, regexp, class, .label(substitute(object)), FALSE, ...)
expect_message <- function(object, regexp = NULL, class = NULL, ..., inherit = TRUE, all = FALSE, info = NULL, label = NULL) .signals("message", "produced messages", "did not produce any messages", object, regexp, class, .label(substitute(object)), FALSE, ...)
expect_no_error <- function(object, ...) .signals("error", "threw an error", "", object, NA, NULL, .label(substitute(object)), TRUE)
expect_no_warning <- function(object, ...) .signals("warning", "produced warnings", "", object, NA, NULL, .label(substitute(object)), TRUE)
expect_output <- function(object, regexp = NULL, ..., info = NULL, label = NULL, width = 80) {
  label <- .label(substitute(object))
  text <- paste(capture.output(value <- object), collapse = "\n")
  if (identical(regexp, NA)) expect(!nzchar(text), paste0(label, " produced output.\n", text), info)
  else if (!nzchar(text)) expect(FALSE, paste(label, "produced no output"), info)
  else if (!is.null(regexp)) expect(grepl(regexp, text, ...), paste0(label, " does not match ", encodeString(regexp, quote = "\""), ".\nActual value: ", encodeString(text, quote = "\"")), info)
  invisible(value)
}
expect_silent <- function(object) {
  label <- .label(substitute(object))
  met <- character()
  text <- capture.output(value <- withCallingHandlers(object, warning = function(w) { met <<- c(met, "warnings"); invokeRestart("muffleWarning") }, message = function(m) { met <<- c(met, "messages"); invokeRestart("muffleMessage") }))
  met <- unique(c(if (length(text)) "output", met))
  expect(!length(met), paste0(label, " produced ", paste(met, collapse = ", "), "."))
  invisible(value)
}
expect_invisible <- function(call, label = NULL) { r <- withVisible(call); expect(!r$visible, paste(.label(substitute(call)), "does not return invisibly")); invisible(r$value) }
test_file <- function(path, env = new.env(parent = globalenv()), ...) { sys.source(path, env); invisible(NULL) }
test_dir <- function(path, env = NULL, ...) { for (file in list.files(path, "^test.*\\.[rR]$", full.names = TRUE)) try(test_file(file)); invisible(NULL) }
local_edition <- function(x, ...) invisible(x)
"""#))
}
