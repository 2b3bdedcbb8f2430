import Lang

/// Trees of clusters as nested lists: `as.dendrogram` and what is done with them.
enum DendrogramLibrary {
  static let source = LibrarySource("dendrograms", #"""
as.dendrogram <- function(object, ...) UseMethod("as.dendrogram")
as.dendrogram.default <- function(object, ...) {
  if (inherits(object, "dendrogram")) return(object)
  stop(gettextf("no applicable method for '%s' applied to an object of class \"%s\"", "as.dendrogram", class(object)[1L]), domain = NA)
}
as.dendrogram.dendrogram <- function(object, ...) object
as.dendrogram.hclust <- function(object, hang = -1, check = TRUE, ...) {
  n <- length(object$order)
  labels <- if (is.null(object$labels)) seq_len(n) else object$labels
  nodes <- vector("list", n - 1L)
  lowest <- max(0, object$height) * hang
  part <- function(k, height) {
    if (k > 0L) return(nodes[[k]])
    structure(-k, members = 1L, height = if (hang < 0) 0 else max(0, height - lowest), label = labels[-k], leaf = TRUE)
  }
  for (i in seq_len(n - 1L)) {
    a <- part(object$merge[i, 1L], object$height[i])
    b <- part(object$merge[i, 2L], object$height[i])
    nodes[[i]] <- structure(list(a, b), members = attr(a, "members") + attr(b, "members"), midpoint = (.midpoint(a) + attr(a, "members") + .midpoint(b)) / 2, height = object$height[i])
  }
  structure(nodes[[n - 1L]], class = "dendrogram")
}
.midpoint <- function(d) if (is.null(m <- attr(d, "midpoint"))) 0 else m
is.leaf <- function(object) is.logical(leaf <- attr(object, "leaf")) && leaf
`[[.dendrogram` <- function(x, ..., drop = TRUE) {
  part <- NextMethod("[[")
  if (!is.null(part)) class(part) <- "dendrogram"
  part
}
print.dendrogram <- function(x, digits = getOption("digits"), ...) {
  cat("'dendrogram' ")
  if (is.leaf(x)) cat("leaf '", format(attr(x, "label"), digits = digits), "'", sep = "")
  else cat("with", length(x), "branches and", attr(x, "members"), "members total")
  cat(", at height", format(attr(x, "height"), digits = digits), "\n")
  invisible(x)
}
.leaves <- function(d, value) if (is.leaf(d)) value(d) else unlist(lapply(unclass(d), .leaves, value))
order.dendrogram <- function(x) {
  if (!inherits(x, "dendrogram")) stop("'order.dendrogram' requires a dendrogram")
  .leaves(x, function(leaf) as.integer(leaf))
}
labels.dendrogram <- function(object, ...) .leaves(object, function(leaf) attr(leaf, "label"))
nobs.dendrogram <- function(object, ...) attr(object, "members")
.withMidpoint <- function(d) {
  at <- 0
  ends <- numeric()
  for (part in unclass(d)) {
    ends <- c(ends, at + .midpoint(part))
    at <- at + attr(part, "members")
  }
  attr(d, "midpoint") <- mean(range(ends))
  attr(d, "members") <- at
  d
}
rev.dendrogram <- function(x) {
  turned <- function(d) {
    if (is.leaf(d)) return(d)
    parts <- lapply(rev(unclass(d)), turned)
    attributes(parts) <- attributes(d)
    .withMidpoint(parts)
  }
  turned(x)
}
reorder.dendrogram <- function(x, wts, agglo.FUN = sum, ...) {
  sorted <- function(d) {
    if (is.leaf(d)) {
      attr(d, "value") <- wts[as.integer(d)]
      return(d)
    }
    parts <- lapply(unclass(d), sorted)
    values <- vapply(parts, function(part) as.numeric(attr(part, "value")), 0)
    parts <- parts[sort.list(values)]
    attributes(parts) <- attributes(d)
    attr(parts, "value") <- agglo.FUN(values)
    .withMidpoint(parts)
  }
  sorted(x)
}
dendrapply <- function(X, FUN, ...) {
  if (!inherits(X, "dendrogram")) stop("'X' is not a dendrogram")
  FUN <- match.fun(FUN)
  apply <- function(d) {
    class(d) <- "dendrogram"
    changed <- FUN(d, ...)
    if (is.leaf(d)) return(changed)
    if (!is.list(changed)) changed <- as.list(changed)
    for (k in seq_along(unclass(d))) changed[[k]] <- apply(unclass(d)[[k]])
    changed
  }
  apply(X)
}
cut.dendrogram <- function(x, h, ...) {
  lower <- list()
  above <- function(d) {
    if (is.leaf(d)) return(d)
    parts <- lapply(unclass(d), function(part) {
      if (attr(part, "height") >= h) return(above(part))
      class(part) <- "dendrogram"
      lower <<- c(lower, list(part))
      structure(length(lower), members = 1L, height = attr(part, "height"), label = paste("Branch", length(lower)), leaf = TRUE)
    })
    attributes(parts) <- attributes(d)
    .withMidpoint(parts)
  }
  upper <- above(x)
  list(upper = upper, lower = lower)
}
plot.dendrogram <- function(x, type = c("rectangle", "triangle"), center = FALSE, edge.root = is.leaf(x) || !is.null(attr(x, "edgetext")), nodePar = NULL, edgePar = list(), leaflab = c("perpendicular", "textlike", "none"), dLeaf = NULL, xlab = "", ylab = "", xaxt = "n", yaxt = "s", horiz = FALSE, frame.plot = FALSE, xlim, ylim, ...) {
  type <- match.arg(type)
  leaflab <- match.arg(leaflab)
  top <- attr(x, "height")
  if (is.logical(edge.root)) edge.root <- if (edge.root) (if (is.leaf(x)) 1 else 0.0625 * top) else 0
  n <- attr(x, "members")
  first <- if (center) 0.5 else 1
  along <- if (center) c(0, n + 1) else c(0.5, n + 0.5)
  if (horiz && !missing(ylim)) along <- ylim
  if (!horiz && !missing(xlim)) along <- xlim
  up <- c(0, top + edge.root)
  if (horiz) {
    if (missing(xlim)) xlim <- rev(up)
    plot(0, xlim = xlim, ylim = along, type = "n", xlab = xlab, ylab = ylab, xaxt = yaxt, yaxt = xaxt, frame.plot = frame.plot, ...)
  } else {
    if (missing(ylim)) ylim <- up
    plot(0, xlim = along, ylim = ylim, type = "n", xlab = xlab, ylab = ylab, xaxt = xaxt, yaxt = yaxt, frame.plot = frame.plot, ...)
  }
  if (is.null(dLeaf)) dLeaf <- 0.75 * (if (horiz) strwidth("w") else strheight("x"))
  line <- function(x0, y0, x1, y1, look) {
    pen <- list(col = .look(look, "col", par("col")), lty = .look(look, "lty", par("lty")), lwd = .look(look, "lwd", par("lwd")))
    if (horiz) segments(y0, x0, y1, x1, col = pen$col, lty = pen$lty, lwd = pen$lwd) else segments(x0, y0, x1, y1, col = pen$col, lty = pen$lty, lwd = pen$lwd)
  }
  place <- function(d, start) if (center) start + attr(d, "members") / 2 else start + .midpoint(d)
  draw <- function(d, start) {
    at <- place(d, start)
    height <- attr(d, "height")
    own <- attr(d, "nodePar")
    look <- .partLook(if (is.null(own)) nodePar else own, is.leaf(d))
    if (!is.null(own) || !is.null(nodePar)) {
      points(if (horiz) cbind(height, at) else cbind(at, height), pch = .look(look, "pch", 1:2), cex = .look(look, "cex", par("cex")), col = .look(look, "col", par("col")), bg = .look(look, "bg", par("bg")))
    }
    if (is.leaf(d)) {
      if (leaflab != "none") {
        label <- attr(d, "label")
        if (is.null(label)) label <- ""
        cex <- .look(look, "lab.cex", 1)
        col <- .look(look, "lab.col", par("col.lab"))
        font <- .look(look, "lab.font", par("font"))
        if (leaflab == "textlike") {
          if (horiz) text(height, at, label, cex = cex, col = col, font = font, xpd = TRUE) else text(at, height, label, cex = cex, col = col, font = font, xpd = TRUE)
        } else if (horiz) text(height + dLeaf * cex, at, label, adj = c(0, 0.5), cex = cex, col = col, font = font, xpd = TRUE)
        else text(at, height - dLeaf * cex, label, srt = 90, adj = c(1, 0.5), cex = cex, col = col, font = font, xpd = TRUE)
      }
      return(invisible())
    }
    for (part in unclass(d)) {
      to <- place(part, start)
      edge <- .partLook(if (is.null(e <- attr(part, "edgePar"))) edgePar else e, is.leaf(part))
      if (type == "triangle") line(at, height, to, attr(part, "height"), edge)
      else {
        line(at, height, to, height, edge)
        line(to, height, to, attr(part, "height"), edge)
      }
      draw(part, start)
      start <- start + attr(part, "members")
    }
  }
  if (edge.root > 0) line(place(x, first), top, place(x, first), top + edge.root, .partLook(edgePar, FALSE))
  draw(x, first)
  invisible()
}
.look <- function(look, name, default) if (is.null(look[[name]])) default else look[[name]]
.partLook <- function(look, isLeaf) lapply(look, function(value) if (length(value) > 1L) value[[1L + isLeaf]] else value)
"""#)
}
