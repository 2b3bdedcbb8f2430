/// Adding terms to models and stepwise selection by AIC.
enum StatsLibraryStepwise {
  static let source = LibrarySource("stepwise selection", #"""
.addableTerms <- function(present, wanted) {
  # A product may be added when all its parts are there.
  parts <- function(t) sort(strsplit(t, ":", fixed = TRUE)[[1L]])
  known <- lapply(present, parts)
  fresh <- wanted[!vapply(wanted, function(t) any(vapply(known, identical, NA, parts(t))), NA)]
  fresh[vapply(fresh, function(t) {
    p <- parts(t)
    if (length(p) == 1L) return(TRUE)
    smaller <- lapply(seq_along(p), function(k) p[-k])
    all(vapply(smaller, function(s) any(vapply(known, identical, NA, s)) || !(paste(s, collapse = ":") %in% wanted), NA))
  }, NA)]
}
.droppableTerms <- function(labels, kept = character()) {
  parts <- lapply(labels, function(t) strsplit(t, ":", fixed = TRUE)[[1L]])
  free <- vapply(seq_along(labels), function(j) !any(vapply(parts[-j], function(p) length(p) > length(parts[[j]]) && all(parts[[j]] %in% p), NA)), NA)
  setdiff(labels[free], kept)
}
add.scope <- function(terms1, terms2) .addableTerms(attr(terms(terms1), "term.labels"), attr(terms(update.formula(formula(terms1), terms2)), "term.labels"))
drop.scope <- function(terms1, terms2) {
  kept <- if (missing(terms2)) character() else attr(terms(update.formula(formula(terms1), terms2)), "term.labels")
  .droppableTerms(attr(terms(terms1), "term.labels"), kept)
}
step <- function(object, scope, scale = 0, direction = c("both", "backward", "forward"), trace = 1, keep = NULL, steps = 1000, k = 2, ...) {
  onlyBack <- missing(scope)
  direction <- if (missing(direction) && onlyBack) "backward" else match.arg(direction)
  shape <- function(f) attr(terms(update.formula(formula(object), f)), "term.labels")
  lower <- character()
  upper <- attr(terms(object), "term.labels")
  if (!onlyBack) {
    if (is.list(scope)) {
      if (!is.null(scope$lower)) lower <- shape(scope$lower)
      if (!is.null(scope$upper)) upper <- shape(scope$upper)
    } else upper <- shape(scope)
  }
  fit <- object
  size <- nobs(fit)
  current <- extractAIC(fit, scale, k = k, ...)
  if (is.na(current[2L])) stop("AIC is not defined for this model, so 'step' cannot proceed")
  if (current[2L] == -Inf) stop("AIC is -infinity for this model, so 'step' cannot proceed")
  path <- data.frame(Step = I(""), Df = NA_real_, Deviance = NA_real_, `Resid. Df` = size - current[1L], `Resid. Dev` = deviance(fit), AIC = current[2L], check.names = FALSE)
  announce <- function(word) if (trace) cat(word, "  AIC=", format(round(current[2L], 2)), "\n", paste(deparse(formula(fit)), collapse = "\n"), "\n\n", sep = "")
  announce("Start:")
  kept <- list()
  if (!is.null(keep)) kept[[1L]] <- keep(fit, current[2L])
  while (steps > 0) {
    steps <- steps - 1
    labels <- attr(terms(fit), "term.labels")
    table <- NULL
    down <- if (direction != "forward") .droppableTerms(labels, lower) else character()
    up <- if (direction != "backward") .addableTerms(labels, upper) else character()
    if (length(down)) {
      table <- drop1(fit, down, scale = scale, k = k, ...)
      row.names(table) <- c("<none>", paste("-", down))
    }
    if (length(up)) {
      added <- add1(fit, up, scale = scale, k = k, ...)
      row.names(added) <- c("<none>", paste("+", up))
      table <- if (is.null(table)) added else rbind(table, added[-1L, , drop = FALSE])
    }
    if (is.null(table)) break
    attr(table, "heading") <- NULL
    table <- table[is.na(table$Df) | table$Df != 0, ]
    o <- order(table$AIC)
    if (trace) print(table[o, ])
    if (o[1L] == 1L) break
    change <- row.names(table)[o[1L]]
    call <- update(fit, as.formula(paste("~ .", change)), evaluate = FALSE)
    fit <- eval.parent(call)
    if (nobs(fit) != size) stop("number of rows in use has changed: remove missing values?")
    before <- current
    current <- extractAIC(fit, scale, k = k, ...)
    if (trace) cat("\n")
    announce("Step:")
    if (current[2L] >= before[2L] + 1e-07) break
    last <- path[nrow(path), ]
    path <- rbind(path, data.frame(Step = I(change), Df = abs(before[1L] - current[1L]), Deviance = abs(deviance(fit) - last[["Resid. Dev"]]), `Resid. Df` = size - current[1L], `Resid. Dev` = deviance(fit), AIC = current[2L], check.names = FALSE))
    if (!is.null(keep)) kept[[length(kept) + 1L]] <- keep(fit, current[2L])
  }
  if (length(kept)) fit$keep <- matrix(unlist(kept, recursive = FALSE), ncol = length(kept), dimnames = list(names(kept[[1L]]), NULL))
  attr(path, "heading") <- c("Stepwise Model Path \nAnalysis of Deviance Table", "\nInitial Model:", deparse1(formula(object)), "\nFinal Model:", deparse1(formula(fit)), "\n")
  fit$anova <- path
  fit
}
"""#)
}
