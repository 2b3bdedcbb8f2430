/// Printing of analyses of variance, and those of several responses.
enum StatsLibraryVariance {
  static let source = LibrarySource("analysis of variance", #"""
print.aov <- function(x, intercept = FALSE, tol = sqrt(.Machine$double.eps), ...) {
  if (!is.null(x$call)) cat("Call:\n   ", paste(deparse(x$call), collapse = "\n"), "\n", sep = "")
  effects <- as.matrix(x$effects)
  codes <- x$assign[x$qr$pivot[seq_len(x$rank)]]
  labels <- c("(Intercept)", attr(x$terms, "term.labels"))[unique(codes) + 1L]
  ss <- if (length(codes)) do.call(rbind, lapply(unique(codes), function(k) colSums(effects[seq_along(codes)[codes == k], , drop = FALSE]^2)))
  df <- vapply(unique(codes), function(k) sum(codes == k), 1L)
  if (!intercept && length(labels) && labels[1L] == "(Intercept)") { ss <- ss[-1L, , drop = FALSE]; df <- df[-1L]; labels <- labels[-1L] }
  rest <- as.matrix(x$residuals)
  if (!is.null(x$weights)) rest <- rest * sqrt(x$weights)
  rss <- colSums(rest^2)
  cat("\nTerms:\n")
  if (x$df.residual > 0L) { ss <- rbind(ss, rss); df <- c(df, x$df.residual); labels <- c(labels, "Residuals") }
  table <- t(cbind(apply(zapsmall(ss), 2L, format), format(df)))
  rows <- if (ncol(effects) > 1L) colnames(x$coefficients) else "Sum of Squares"
  dimnames(table) <- list(c(rows, "Deg. of Freedom"), labels)
  print(table, quote = FALSE, right = TRUE)
  cat("\n")
  if (x$df.residual > 0L) cat(if (length(rss) > 1L) "Residual standard errors:" else "Residual standard error:", vapply(sqrt(rss / x$df.residual), format, ""))
  cat("\n")
  if (x$rank == 0L) return(invisible(x))
  R <- x$qr$qr[seq_len(min(dim(x$qr$qr))), , drop = FALSE]
  R[lower.tri(R)] <- 0
  n <- NROW(x$coefficients)
  if (x$rank < n) {
    cat(n - x$rank, "out of", n, "effects not estimable\n")
    R <- R[, seq_len(x$rank), drop = FALSE]
  }
  size <- sum(abs(diag(R)))
  diag(R) <- 0
  cat(if (sum(abs(R)) / size > tol) "Estimated effects may be unbalanced\n" else "Estimated effects are balanced\n")
  invisible(x)
}
manova <- function(...) {
  call <- match.call()
  call[[1L]] <- quote(aov)
  fit <- eval(call, parent.frame())
  class(fit) <- c("manova", "maov", "aov", "mlm", "lm")
  fit$call <- match.call()
  fit
}
summary.manova <- function(object, test = c("Pillai", "Wilks", "Hotelling-Lawley", "Roy"), intercept = FALSE, tol = 1e-7, ...) {
  test <- match.arg(test)
  effects <- object$effects
  codes <- object$assign[object$qr$pivot[seq_len(object$rank)]]
  labels <- c("(Intercept)", attr(object$terms, "term.labels"))
  terms <- unique(codes)
  if (!intercept) terms <- terms[terms > 0L]
  E <- crossprod(object$residuals)
  rdf <- object$df.residual
  p <- ncol(E)
  scale <- sqrt(diag(E))
  rows <- lapply(terms, function(k) {
    part <- effects[seq_along(codes)[codes == k], , drop = FALSE]
    q <- nrow(part)
    H <- crossprod(part)
    eig <- Re(eigen(qr.coef(qr(E / outer(scale, scale)), H / outer(scale, scale)), symmetric = FALSE)$values)
    s <- min(p, q)
    m <- 0.5 * (abs(p - q) - 1)
    n <- 0.5 * (rdf - p - 1)
    stat <- switch(test,
      Pillai = { v <- sum(eig / (1 + eig)); a <- 2 * m + s + 1; b <- 2 * n + s + 1; c(v, (b / a * v) / (s - v), s * a, s * b) },
      Wilks = {
        v <- prod(1 / (1 + eig))
        r <- rdf - 0.5 * (p - q + 1)
        u <- (p * q - 2) / 4
        t <- if (p^2 + q^2 - 5 > 0) sqrt((p^2 * q^2 - 4) / (p^2 + q^2 - 5)) else 1
        c(v, (v^(-1 / t) - 1) * (r * t - 2 * u) / (p * q), p * q, r * t - 2 * u)
      },
      `Hotelling-Lawley` = { v <- sum(eig); a <- 2 * m + s + 1; b <- 2 * (s * n + 1); c(v, b * v / s / s / a, s * a, b) },
      Roy = { v <- max(eig); a <- max(p, q); b <- rdf - a + q; c(v, b * v / a, a, b) })
    c(q, stat)
  })
  table <- do.call(rbind, rows)
  table <- cbind(table, pf(table[, 3L], table[, 4L], table[, 5L], lower.tail = FALSE))
  table <- rbind(table, c(rdf, rep(NA, 5L)))
  dimnames(table) <- list(c(labels[terms + 1L], "Residuals"), c("Df", test, "approx F", "num Df", "den Df", "Pr(>F)"))
  structure(list(row.names = c(labels[terms + 1L], "Residuals"), stats = table, test = test), class = "summary.manova")
}
print.summary.manova <- function(x, digits = max(3L, getOption("digits") - 2L), ...) {
  print(structure(as.data.frame(x$stats), class = c("anova", "data.frame")), digits = digits, ...)
  invisible(x)
}
"""#)
}
