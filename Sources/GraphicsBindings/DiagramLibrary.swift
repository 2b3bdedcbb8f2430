import Lang

/// Diagrams as widgets: printing writes an SVG file, `plot` draws on a device.
enum DiagramDrawingLibrary {
  static let source = LibrarySource("graphics", #"""
grViz <- function(diagram = "", engine = "dot", allow_subst = TRUE, options = NULL, width = NULL, height = NULL, envir = parent.frame()) {
  if (length(diagram) == 1L && file.exists(diagram)) diagram <- readLines(diagram, warn = FALSE)
  structure(list(x = list(diagram = paste(diagram, collapse = "\n"), config = list(engine = engine, options = options)), width = width, height = height,
    sizingPolicy = NULL, dependencies = NULL, elementId = NULL, preRenderHook = NULL, jsHooks = list()), class = c("grViz", "htmlwidget"), package = "DiagrammeR")
}
export_svg <- function(gv) {
  if (!inherits(gv, "htmlwidget") || is.null(gv$x$diagram)) stop("export_svg needs a diagram made by grViz() or graph.viz()")
  if (identical(getOption("diagram.engine"), "graphviz") && nzchar(Sys.which("dot"))) {
    source <- tempfile(fileext = ".dot")
    on.exit(unlink(source))
    writeLines(gv$x$diagram, source)
    return(paste(system2("dot", c("-Tsvg", shQuote(source)), stdout = TRUE), collapse = "\n"))
  }
  .diagram.svg(gv$x$diagram, gv$width, gv$height)
}
print.htmlwidget <- function(x, ..., view = interactive()) {
  if (is.null(x$x$diagram)) return(invisible(x))
  if (.display("image/svg+xml", export_svg(x))) return(invisible(x))
  if (dev.cur() > 1L) plot.htmlwidget(x) else {
    file <- getOption("diagram.file", "Rplots.svg")
    .write.whole(export_svg(x), file)
    message("diagram in '", file, "'")
  }
  invisible(x)
}
plot.htmlwidget <- function(x, ...) .diagram.draw(x$x$diagram)
saveWidget <- function(widget, file, selfcontained = TRUE, libdir = NULL, background = "white", title = class(widget)[[1L]], knitrOptions = list()) {
  page <- paste0("<!DOCTYPE html>\n<html>\n<head><meta charset=\"utf-8\"/><title>", title, "</title></head>\n<body style=\"background-color: ", background, "\">\n",
    sub("^<\\?xml[^>]*>", "", export_svg(widget)), "\n</body>\n</html>")
  .write.whole(page, file)
}
"""#)
}
