/// Projections of observations on the terms of an analysis of variance, tables of effects and means, standard errors of contrasts.
enum StatsLibraryEffectTables {
  static let source = LibrarySource("tables of effects", #"""
proj <- function(object, ...) UseMethod("proj")
proj.lm <- function(object, onedf = FALSE, unweighted.scale = FALSE, ...) {
  rank <- object$rank
  effects <- as.vector(object$effects)[seq_len(rank)]
  q <- qr.Q(object$qr)[, seq_len(rank), drop = FALSE]
  codes <- object$assign[object$qr$pivot[seq_len(rank)]]
  labels <- attr(object$terms, "term.labels")
  parts <- q * rep(effects, each = nrow(q))
  colnames(parts) <- names(object$coefficients)[object$qr$pivot[seq_len(rank)]]
  df <- rep(1, rank)
  if (!onedf) {
    terms <- unique(codes)
    parts <- vapply(terms, function(k) rowSums(parts[, codes == k, drop = FALSE]), numeric(nrow(q)))
    dim(parts) <- c(nrow(q), length(terms))
    colnames(parts) <- c("(Intercept)", labels)[terms + 1L]
    df <- vapply(terms, function(k) as.double(sum(codes == k)), 0)
  }
  rest <- object$residuals
  if (!is.null(object$weights)) {
    w <- sqrt(object$weights)
    if (unweighted.scale) parts <- parts / w else rest <- rest * w
  }
  if (object$df.residual > 0L) {
    parts <- cbind(parts, Residuals = as.vector(rest))
    df <- c(df, object$df.residual)
  }
  rownames(parts) <- names(object$residuals)
  names(df) <- colnames(parts)
  factors <- attr(object$terms, "factors")
  named <- intersect(colnames(parts), labels)
  of <- c(list("(Intercept)" = "(Intercept)")[colnames(parts)[1L] == "(Intercept)"],
    sapply(named, function(l) rownames(factors)[factors[, l] > 0], simplify = FALSE),
    if (object$df.residual > 0L) list(Residuals = c(rownames(factors)[rowSums(factors) > 0], "Within")))
  structure(parts, df = df, formula = formula(object)[], onedf = onedf, factors = of, call = object$call, t.factor = factors, class = "aovproj")
}
proj.aov <- proj.lm
print.aovproj <- function(x, ...) {
  print(structure(unclass(x), df = NULL, formula = NULL, onedf = NULL, factors = NULL, call = NULL, t.factor = NULL), ...)
  invisible(x)
}
model.tables <- function(x, ...) UseMethod("model.tables")
model.tables.aov <- function(x, type = "effects", se = FALSE, cterms, ...) {
  type <- match.arg(type, c("effects", "means", "residuals"))
  parts <- proj(x, unweighted.scale = TRUE)
  factors <- attr(parts, "factors")
  frame <- model.frame(x)
  labels <- setdiff(names(factors), c("(Intercept)", "Residuals"))
  shown <- if (missing(cterms)) labels else intersect(labels, cterms)
  if (type == "residuals") shown <- c(shown, "Residuals")
  over <- function(values, by) structure(tapply(values, by, mean), class = "mtable")
  tables <- sapply(shown, function(label) {
    of <- factors[[label]]
    if (label == "Residuals") return(structure(parts[, label], class = "mtable"))
    summed <- if (type != "means") label else c("(Intercept)", labels[vapply(factors[labels], function(f) all(f %in% of), NA)])
    over(rowSums(parts[, intersect(summed, colnames(parts)), drop = FALSE]), frame[of])
  }, simplify = FALSE)
  counts <- sapply(setdiff(shown, "Residuals"), function(label) table(frame[factors[[label]]]), simplify = FALSE)
  even <- vapply(counts, function(n) length(unique(as.vector(n))) == 1L, NA)
  n <- if (all(even)) vapply(counts, function(n) n[[1L]], 1L) else counts
  if (type == "means") tables <- c(list("Grand mean" = mean(parts[, "(Intercept)"])), tables)
  out <- list(tables = tables, n = n)
  if (se) {
    if (all(even)) {
      variance <- sum(x$residuals^2) / x$df.residual * (if (type == "means") 2 else 1)
      out$se <- structure(as.list(sqrt(variance / n)), type = type, class = "mtable")
    } else message("Design is unbalanced - use se.contrast() for se's")
  }
  structure(out, type = type, class = c("tables_aov", "list.of"))
}
print.mtable <- function(x, digits = 4L, quote = FALSE, right = FALSE, ...) {
  print(structure(format(zapsmall(unclass(x), digits)), dim = dim(x), dimnames = dimnames(x)), quote = quote, right = right, ...)
  invisible(x)
}
print.tables_aov <- function(x, digits = 4L, ...) {
  type <- attr(x, "type")
  cat(switch(type, effects = "Tables of effects\n", means = "Tables of means\n", residuals = "Tables of residuals\n"))
  for (label in names(x$tables)) {
    table <- x$tables[[label]]
    if (label == "Grand mean") {
      cat("Grand mean\n")
      print(structure(table, names = ""))
      next
    }
    cat("\n", label, "\n")
    counts <- if (is.list(x$n)) x$n[[label]]
    if (is.null(counts)) print(table, digits = digits) else print(.withCounts(unclass(table), counts, digits), digits = digits, quote = FALSE)
  }
  if (!is.null(x$se)) {
    cat("\nStandard errors", if (type == "means") "for differences of means" else "of effects")
    cat("\n")
    print(matrix(c(format(unlist(x$se), digits = digits), format(x$n)), 2L, byrow = TRUE, dimnames = list(c("", "replic."), names(x$se))), quote = FALSE, right = TRUE)
  }
  invisible(x)
}
# A table with the numbers of its observations below: a row `rep` under the table, or under each of its rows.
.withCounts <- function(table, counts, digits) {
  d <- dim(table)
  if (length(d) == 1L) {
    both <- rbind(as.vector(table), as.vector(counts))
    dimnames(both) <- list(c("", "rep"), names(table))
    return(both)
  }
  flat <- rbind(matrix(table, d[1L]), matrix(counts, d[1L]))[rep(seq_len(d[1L]), each = 2L) + c(0L, d[1L]), , drop = FALSE]
  labels <- dimnames(table)
  labels[[1L]] <- as.vector(rbind(labels[[1L]], "rep"))
  array(format(zapsmall(flat, digits)), c(2L * d[1L], d[-1L]), labels)
}
se.contrast <- function(object, ...) UseMethod("se.contrast")
se.contrast.aov <- function(object, contrast.obj, coef = contr.helmert(ncol(contrast))[, 1L], data = NULL, ...) {
  contrast <- if (missing(data)) eval(substitute(contrast.obj), parent.frame()) else eval(substitute(contrast.obj), data, parent.frame())
  if (is.matrix(contrast)) weights <- contrast
  else {
    if (!is.list(contrast)) stop("'contrast.obj' must be a list or a matrix")
    contrast <- vapply(contrast, function(v) v / sum(v), numeric(length(contrast[[1L]])))
    weights <- contrast %*% coef
  }
  parts <- as.matrix(qr.qty(object$qr, weights))[seq_len(object$rank), , drop = FALSE]
  out <- sqrt(colSums(parts^2) * sum(object$residuals^2) / object$df.residual)
  if (ncol(weights) == 1L) unname(out) else out
}
"""#)
}
