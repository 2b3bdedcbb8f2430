import Lang

/// Diagrams of networks as the widgets of DiagrammeR and visNetwork.
enum DiagramLibrary {
  static let source = LibrarySource("mxnet", #"""
graph.viz <- function(symbol, shape = NULL, direction = "TD", type = "graph", graph.width.px = NULL, graph.height.px = NULL) {
  # Versions before 1.0 took the symbol as JSON.
  if (is.character(symbol) && length(symbol) == 1L) symbol <- mx.symbol.load.json(symbol)
  if (!inherits(symbol, "Rcpp_MXSymbol")) stop("graph.viz draws a symbol, not an object of class ", dQuote(class(symbol)[1L], FALSE))
  if (!is.character(type) || length(type) != 1L || !type %in% c("graph", "vis"))
    stop("type of graph.viz must be \"graph\" or \"vis\", not ", deparse1(type))
  directions <- c("TD", "TB", "BT", "LR", "RL", "UD", "DU")
  if (!is.character(direction) || length(direction) != 1L || !direction %in% directions)
    stop("direction of graph.viz must be one of ", toString(dQuote(directions, FALSE)), ", not ", deparse1(direction))
  d <- .network.diagram(symbol, shape, direction)
  widget <- function(x, kind, package) structure(
    list(x = x, width = graph.width.px, height = graph.height.px, sizingPolicy = NULL, dependencies = NULL, elementId = NULL, preRenderHook = NULL, jsHooks = list()),
    class = c(kind, "htmlwidget"), package = package)
  if (type != "vis") return(widget(list(diagram = d$diagram, config = list(engine = "dot", options = NULL)), "grViz", "DiagrammeR"))
  n <- length(d$label)
  nodes <- data.frame(id = seq_len(n), type = rep("base", n), label = d$label, shape = d$shape, penwidth = rep(2, n), color = d$color, style = rep("filled", n),
    fillcolor = if (n) paste0(toupper(d$color), "FF") else character(), fontcolor = rep("black", n))
  m <- length(d$from)
  edges <- data.frame(id = seq_len(m), from = d$from, to = d$to, rel = if (is.null(shape)) rep(NA_character_, m) else d$flow, color = rep("black", m), fontcolor = rep("black", m))
  if (!is.null(shape)) edges$label <- d$flow
  layout <- list(hierarchical = list(enabled = TRUE, direction = direction, sortMethod = "directed"))
  widget(list(nodes = nodes, edges = edges, options = list(layout = layout), diagram = d$diagram), "visNetwork", "visNetwork")
}
summary.Rcpp_MXSymbol <- function(object, shape = NULL, ...) {
  more <- list(...)
  mx.viz.print.summary(object, if (length(more)) more else shape)
}
"""#)
}
