import Lang

/// Copies of pages: from one device to another, to files, and kept for later.
enum DisplayLibrary {
  static let source = LibrarySource("grDevices", #"""
dev.copy <- function(device, ..., which = dev.next()) {
  if (!missing(which) && !missing(device)) stop("cannot supply 'which' and 'device' at the same time")
  from <- dev.cur()
  if (from == 1L) stop("cannot copy from the null device")
  if (missing(device)) {
    if (which == 1L) stop("cannot copy to the null device")
    if (which == from) stop("cannot copy device to itself")
    dev.set(which)
  } else {
    if (!is.function(device)) stop("'device' should be a function")
    device(...)
  }
  finished <- FALSE
  on.exit(if (!finished) dev.set(from))
  .display.copy(from)
  finished <- TRUE
  dev.cur()
}
dev.displaylist <- function() .display.list(dev.cur())
# A file of the current page, of its size where none is given.
.print.page <- function(open, arguments) {
  from <- dev.cur()
  if (from == 1L) stop("no device to print from")
  if (!.display.list(from)) stop("can only print from a screen device")
  size <- dev.size("in")
  if (is.null(arguments$width)) arguments$width <- if (is.null(arguments$height)) size[1L] else size[1L] / size[2L] * arguments$height
  if (is.null(arguments$height)) arguments$height <- size[2L] / size[1L] * arguments$width
  on.exit(dev.set(from))
  dev.off(do.call("dev.copy", c(list(open), arguments)))
}
dev.print <- function(device = postscript, ...) {
  arguments <- list(...)
  if (!missing(device)) {
    name <- deparse(substitute(device))
    if (name %in% c("png", "jpeg", "bmp") && is.null(arguments$width) && is.null(arguments$height) && dev.cur() > 1L) warning("need to specify one of 'width' and 'height'")
  }
  .print.page(device, arguments)
}
dev.copy2pdf <- function(..., out.type = "pdf") {
  out.type <- match.arg(out.type, c("pdf", "quartz", "cairo"))
  arguments <- list(...)
  if (is.null(arguments$file)) arguments$file <- "Rplot.pdf"
  arguments$onefile <- FALSE
  .print.page(pdf, arguments)
}
dev.copy2eps <- function(...) {
  arguments <- list(...)
  if (is.null(arguments$file)) arguments$file <- "Rplot.eps"
  arguments$onefile <- FALSE
  arguments$horizontal <- FALSE
  .print.page(postscript, arguments)
}
dev.control <- function(displaylist = c("inhibit", "enable")) {
  if (dev.cur() <= 1L) stop("dev.control() called without an open graphics device")
  if (missing(displaylist)) stop("argument is missing with no default")
  .display.control(match.arg(displaylist) == "enable")
  invisible()
}
recordPlot <- function(load = NULL, attach = NULL) {
  if (dev.cur() == 1L) stop("no current device to record from")
  structure(list(page = .display.save()), pid = Sys.getpid(), Rversion = getRversion(), load = as.character(load), attach = as.character(attach), class = "recordedplot")
}
replayPlot <- function(x, reloadPkgs = FALSE) {
  if (!inherits(x, "recordedplot")) stop(gettextf("argument is not of class %s", dQuote("recordedplot")), domain = NA)
  invisible(.display.play(x$page))
}
print.recordedplot <- function(x, ...) {
  replayPlot(x)
  invisible(x)
}
# The page of a device as a picture of its size in pixels.
savePlot <- function(filename = paste0("Rplot.", type), type = c("png", "jpeg", "tiff", "bmp"), device = dev.cur()) {
  type <- match.arg(type)
  if (!device %in% dev.list()) stop("no such device")
  from <- dev.cur()
  on.exit(dev.set(from))
  dev.set(device)
  size <- round(dev.size("in") * 72)
  dev.off(dev.copy(get(type), filename, width = size[1L], height = size[2L]))
  invisible()
}
# Runs `expr` with the values of `list`; what it draws is kept with the page.
recordGraphics <- function(expr, list, env) eval(substitute(expr), list, env)
"""#)
}
