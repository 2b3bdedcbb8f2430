/// Log-linear models of tables.
enum StatsLibraryLogLinear {
  static let source = LibrarySource("LogLinear", #"""
# Iterative proportional fitting: the table is scaled to each margin in turn until none changes by `eps`.
loglin <- function(table, margin, start = rep(1, length(table)), fit = FALSE, eps = 0.1, iter = 20L, param = FALSE, print = TRUE) {
  d <- dim(table)
  k <- length(d)
  named <- names(dimnames(table))
  margin <- lapply(margin, function(m) {
    if (is.character(m)) m <- match(m, named)
    if (!is.numeric(m) || any(is.na(m) | m <= 0)) stop("'margin' must contain names or numbers corresponding to 'table'")
    m
  })
  if (length(start) != length(table)) stop("'start' and 'table' must be same length")
  observed <- array(as.vector(table), d)
  expected <- array(as.vector(start), d)
  index <- arrayInd(seq_along(observed), d)
  cells <- lapply(margin, function(m) { key <- as.vector((index[, m, drop = FALSE] - 1) %*% cumprod(c(1, d[m]))[seq_along(m)]); match(key, unique(key)) })
  wanted <- lapply(cells, function(g) rowsum(as.vector(observed), g, reorder = TRUE)[, 1L])
  deviation <- numeric(iter)
  last <- iter
  for (i in seq_len(iter)) {
    for (j in seq_along(margin)) {
      have <- rowsum(as.vector(expected), cells[[j]], reorder = TRUE)[, 1L]
      deviation[i] <- max(deviation[i], abs(have - wanted[[j]]))
      ratio <- ifelse(have == 0, 0, wanted[[j]] / have)
      expected[] <- expected * ratio[cells[[j]]]
    }
    if (deviation[i] < eps) {
      last <- i
      break
    }
    if (i == iter) warning("algorithm did not converge")
  }
  if (print) cat(last, "iterations: deviation", deviation[last], "\n")
  fitted <- as.vector(expected)
  o <- as.vector(observed)
  used <- as.vector(start) > 0
  both <- o * fitted > 0
  # A subset of variables has a term when some margin holds it.
  terms <- unique(unlist(lapply(margin, function(m) { m <- sort(m); s <- list(); for (i in seq_along(m)) s <- c(s, combn(length(m), i, function(c) m[c], simplify = FALSE)); s }), recursive = FALSE))
  result <- list(
    lrt = 2 * sum(o[both] * log(o[both] / fitted[both])), pearson = sum((o[used] - fitted[used])^2 / fitted[used]),
    df = length(o) - sum(vapply(terms, function(t) prod(d[t] - 1), 0)) - 1,
    margin = if (!is.null(named) && all(nzchar(named))) lapply(margin, function(m) named[m]) else margin)
  if (fit) {
    attributes(expected) <- attributes(table)
    result$fit <- expected
  }
  if (param) {
    l <- array(log(fitted), d)
    result$param <- list("(Intercept)" = mean(l))
    for (t in terms[order(lengths(terms))]) {
      effect <- apply(l, t, mean) - result$param[[1L]]
      for (s in terms[lengths(terms) < length(t)]) if (all(s %in% t)) {
        label <- paste(if (is.null(named)) s else named[s], collapse = ".")
        effect <- sweep(if (is.null(dim(effect))) array(effect, length(effect)) else effect, match(s, t), result$param[[label]])
      }
      if (length(t) == 1L) effect <- setNames(as.vector(effect), dimnames(table)[[t]]) else dimnames(effect) <- dimnames(table)[t]
      result$param[[paste(if (is.null(named)) t else named[t], collapse = ".")]] <- effect
    }
  }
  result
}
"""#)
}
