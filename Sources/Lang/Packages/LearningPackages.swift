/// Parts of caret, pROC and abind that training scripts use, in the language.
enum LearningPackages {
  static let caret = PackageLibrary(name: "caret", version: "6.0-93", source: LibrarySource("caret", #"""
createDataPartition <- function(y, times = 1, p = 0.5, list = TRUE, groups = min(5, length(y))) {
  if (is.numeric(y)) y <- cut(y, unique(quantile(y, probs = seq(0, 1, length.out = groups))), include.lowest = TRUE)
  else y <- factor(y)
  out <- lapply(seq_len(times), function(k) {
    sort(unlist(lapply(split(seq_along(y), y), function(i) if (length(i) <= 1L) i else sample(i, ceiling(length(i) * p))), use.names = FALSE))
  })
  names(out) <- paste0("Resample", seq_len(times))
  if (list) out else do.call(cbind, out)
}
createFolds <- function(y, k = 10, list = TRUE, returnTrain = FALSE) {
  if (is.numeric(y)) {
    cuts <- min(max(floor(length(y) / k), 2), 5)
    y <- cut(y, unique(quantile(y, probs = seq(0, 1, length.out = cuts))), include.lowest = TRUE)
  }
  if (k < length(y)) {
    y <- factor(as.character(y))
    counts <- table(y)
    fold <- integer(length(y))
    for (i in seq_along(counts)) {
      least <- counts[[i]] %/% k
      codes <- if (least > 0) rep(seq_len(k), least) else integer()
      if (counts[[i]] %% k > 0) codes <- c(codes, sample(seq_len(k), counts[[i]] %% k))
      fold[which(y == names(counts)[i])] <- sample(codes)
    }
  } else fold <- seq_along(y)
  if (!list) return(fold)
  out <- split(seq_along(y), fold)
  names(out) <- paste0("Fold", gsub(" ", "0", format(seq_along(out))))
  if (returnTrain) lapply(out, function(i) seq_along(y)[-i]) else out
}
confusionMatrix <- function(data, reference, positive = NULL, dnn = c("Prediction", "Reference"), ...) {
  if (is.table(data) || is.matrix(data)) t <- as.table(data)
  else {
    if (!is.factor(data)) data <- factor(data)
    if (!is.factor(reference)) reference <- factor(reference)
    if (!identical(levels(data), levels(reference))) {
      if (!all(levels(data) %in% levels(reference))) stop("The data must contain some levels that overlap the reference.")
      data <- factor(as.character(data), levels = levels(reference))
    }
    t <- table(data, reference, dnn = dnn)
  }
  if (nrow(t) != ncol(t)) stop("the table must have the same classes in rows and columns")
  labels <- rownames(t)
  n <- sum(t)
  right <- sum(diag(t))
  base <- max(colSums(t)) / n
  ci <- binom.test(right, n)$conf.int
  expected <- sum(rowSums(t) * colSums(t)) / n^2
  mcnemar <- tryCatch(mcnemar.test(t)$p.value, error = function(e) NaN)
  overall <- c(Accuracy = right / n, Kappa = (right / n - expected) / (1 - expected), AccuracyLower = ci[1L], AccuracyUpper = ci[2L], AccuracyNull = base, AccuracyPValue = binom.test(right, n, base, "greater")$p.value, McnemarPValue = mcnemar)
  rates <- function(l) {
    a <- t[l, l]; b <- sum(t[l, ]) - a; c <- sum(t[, l]) - a; d <- n - a - b - c
    sens <- a / (a + c); spec <- d / (b + d); prev <- (a + c) / n
    ppv <- sens * prev / (sens * prev + (1 - spec) * (1 - prev)); npv <- spec * (1 - prev) / ((1 - sens) * prev + spec * (1 - prev))
    c(Sensitivity = sens, Specificity = spec, `Pos Pred Value` = ppv, `Neg Pred Value` = npv, Precision = a / (a + b), Recall = sens, F1 = 2 * a / (2 * a + b + c), Prevalence = prev, `Detection Rate` = a / n, `Detection Prevalence` = (a + b) / n, `Balanced Accuracy` = (sens + spec) / 2)
  }
  if (length(labels) == 2L) {
    if (is.null(positive)) positive <- labels[1L]
    by <- rates(positive)
  } else {
    positive <- NULL
    by <- t(vapply(labels, rates, numeric(11L)))
    rownames(by) <- paste("Class:", labels)
  }
  structure(list(positive = positive, table = t, overall = overall, byClass = by, mode = "sens_spec", dots = list()), class = "confusionMatrix")
}
print.confusionMatrix <- function(x, digits = max(3, getOption("digits") - 3), ...) {
  cat("Confusion Matrix and Statistics\n\n")
  print(x$table)
  o <- x$overall
  text <- c(paste(round(o["Accuracy"], digits)), paste0("(", paste(round(o[c("AccuracyLower", "AccuracyUpper")], digits), collapse = ", "), ")"), paste(round(o["AccuracyNull"], digits)), format.pval(o["AccuracyPValue"], digits = digits), "", paste(round(o["Kappa"], digits)), "", format.pval(o["McnemarPValue"], digits = digits))
  labels <- c("Accuracy", "95% CI", "No Information Rate", "P-Value [Acc > NIR]", "", "Kappa", "", " Mcnemar's Test P-Value")
  if (is.matrix(x$byClass)) {
    cat("\nOverall Statistics\n")
    lines <- paste(format(labels, justify = "right"), ifelse(labels == "", " ", ":"), text)
    cat(paste0(c("", lines), collapse = "\n"), "\n\nStatistics by Class:\n\n")
    print(t(x$byClass[, c(1:4, 8:11)]), digits = digits)
  } else {
    more <- x$byClass[c(1:4, 8:11)]
    labels <- c(labels, "", names(more), "", "'Positive' Class")
    text <- c(text, "", format(round(more, digits), digits = digits), "", x$positive)
    text[length(labels) - 1L] <- ""
    lines <- paste(format(labels, justify = "right"), ifelse(labels == "", " ", ":"), text)
    cat("\n")
    cat(sub("\\s+$", "", lines), sep = "\n")
  }
  invisible(x)
}
postResample <- function(pred, obs) { keep <- !is.na(pred) & !is.na(obs); p <- pred[keep]; o <- obs[keep]; if (is.factor(obs)) { t <- table(p, o); a <- sum(p == o) / length(o); e <- sum(rowSums(t) * colSums(t)) / sum(t)^2; c(Accuracy = a, Kappa = (a - e) / (1 - e)) } else c(RMSE = sqrt(mean((p - o)^2)), Rsquared = cor(p, o)^2, MAE = mean(abs(p - o))) }
RMSE <- function(pred, obs, na.rm = FALSE) sqrt(mean((pred - obs)^2, na.rm = na.rm))
MAE <- function(pred, obs, na.rm = FALSE) mean(abs(pred - obs), na.rm = na.rm)
R2 <- function(pred, obs, ...) cor(pred, obs)^2
dummyVars <- function(formula, data, sep = ".", fullRank = FALSE, ...) structure(list(vars = all.vars(formula[[length(formula)]]), formula = formula, levels = lapply(Filter(function(v) is.factor(v) || is.character(v), data), function(v) levels(factor(v))), names = names(data), sep = sep, fullRank = fullRank), class = "dummyVars")
predict.dummyVars <- function(object, newdata, ...) {
  vars <- if (identical(object$vars, ".")) { response <- if (length(object$formula) == 3L) all.vars(object$formula[[2L]]); setdiff(object$names, response) } else object$vars
  do.call(cbind, lapply(vars, function(v) {
    l <- object$levels[[v]]
    if (is.null(l)) return(matrix(newdata[[v]], ncol = 1L, dimnames = list(row.names(newdata), v)))
    if (object$fullRank) l <- l[-1L]
    out <- vapply(l, function(k) as.numeric(as.character(newdata[[v]]) == k), numeric(nrow(newdata)))
    matrix(out, nrow(newdata), dimnames = list(row.names(newdata), paste(v, l, sep = object$sep)))
  }))
}
preProcess <- function(x, method = c("center", "scale"), ...) {
  numeric <- vapply(as.data.frame(x), is.numeric, NA)
  m <- as.matrix(as.data.frame(x)[numeric])
  structure(list(method = method, mean = if ("center" %in% method) colMeans(m, na.rm = TRUE), std = if ("scale" %in% method) apply(m, 2L, sd, na.rm = TRUE), ranges = if ("range" %in% method) apply(m, 2L, range, na.rm = TRUE)), class = "preProcess")
}
predict.preProcess <- function(object, newdata, ...) {
  for (n in intersect(unique(c(names(object$mean), names(object$std), colnames(object$ranges))), colnames(newdata))) {
    v <- newdata[, n]
    if (!is.null(object$mean)) v <- v - object$mean[[n]]
    if (!is.null(object$std)) v <- v / object$std[[n]]
    if (!is.null(object$ranges)) v <- (v - object$ranges[1L, n]) / (object$ranges[2L, n] - object$ranges[1L, n])
    newdata[, n] <- v
  }
  newdata
}
"""#))

  static let pROC = PackageLibrary(name: "pROC", version: "1.18.0", source: LibrarySource("pROC", #"""
roc <- function(response, predictor, levels = NULL, direction = "auto", quiet = FALSE, ...) {
  call <- match.call()
  if (is.null(levels)) levels <- base::levels(as.factor(response))
  if (length(levels) < 2L) stop("'response' must have two levels")
  if (length(levels) > 2L) warning("'response' has more than two levels. Consider setting 'levels' explicitly or using 'multiclass.roc' instead")
  controls <- predictor[response == levels[1L]]
  cases <- predictor[response == levels[2L]]
  if (!quiet) message("Setting levels: control = ", levels[1L], ", case = ", levels[2L])
  if (direction == "auto") {
    direction <- if (median(controls) <= median(cases)) "<" else ">"
    if (!quiet) message("Setting direction: controls ", direction, " cases")
  }
  s <- sort(unique(c(controls, cases)))
  cuts <- c(-Inf, (s[-1L] + s[-length(s)]) / 2, Inf)
  if (direction == ">") cuts <- rev(cuts)
  test <- if (direction == "<") `>=` else `<=`
  sens <- vapply(cuts, function(t) mean(test(cases, t)), 0)
  spec <- vapply(cuts, function(t) 1 - mean(test(controls, t)), 0)
  r <- rank(c(cases, controls))[seq_along(cases)]
  a <- (sum(r) - length(cases) * (length(cases) + 1) / 2) / (length(cases) * length(controls))
  structure(list(percent = FALSE, sensitivities = sens, specificities = spec, thresholds = cuts, direction = direction, cases = cases, controls = controls, auc = structure(if (direction == "<") a else 1 - a, class = c("auc", "numeric")), call = call, levels = levels, predictor.name = deparse(substitute(predictor)), response.name = deparse(substitute(response))), class = "roc")
}
auc <- function(response, predictor, ...) if (inherits(response, "roc")) response$auc else roc(response, predictor, ...)$auc
print.auc <- function(x, digits = max(3, getOption("digits") - 3), ...) { cat("Area under the curve: ", signif(as.numeric(unclass(x)), digits), "\n", sep = ""); invisible(x) }
print.roc <- function(x, digits = max(3, getOption("digits") - 3), ...) {
  cat("\nCall:\n")
  cat(deparse(x$call), sep = "\n")
  cat("\nData: ", x$predictor.name, " in ", length(x$controls), " controls (", x$response.name, " ", x$levels[1L], ") ", x$direction, " ", length(x$cases), " cases (", x$response.name, " ", x$levels[2L], ").\n", sep = "")
  print.auc(x$auc, digits)
  invisible(x)
}
plot.roc <- function(x, predictor, ...) {
  if (!inherits(x, "roc")) x <- roc(x, predictor)
  plot(x$specificities, x$sensitivities, type = "l", xlim = c(1, 0), ylim = c(0, 1), xlab = "Specificity", ylab = "Sensitivity", lwd = 2)
  abline(1, -1, col = "darkgrey")
  invisible(x)
}
coords <- function(roc, x = "best", ret = c("threshold", "specificity", "sensitivity"), ...) {
  at <- if (identical(x, "best")) which.max(roc$sensitivities + roc$specificities) else if (identical(x, "all")) seq_along(roc$thresholds) else vapply(x, function(v) which.min(abs(roc$thresholds - v)), 1L)
  data.frame(threshold = roc$thresholds[at], specificity = roc$specificities[at], sensitivity = roc$sensitivities[at])[ret]
}
"""#))

  static let abind = PackageLibrary(name: "abind", version: "1.4-5", source: LibrarySource("abind", #"""
abind <- function(..., along = NULL, rev.along = NULL, new.names = NULL, use.first.dimnames = TRUE, make.names = FALSE) {
  parts <- list(...)
  if (length(parts) == 1L && is.list(parts[[1L]]) && !is.data.frame(parts[[1L]])) parts <- parts[[1L]]
  parts <- parts[!vapply(parts, is.null, NA)]
  parts <- lapply(parts, function(p) if (is.data.frame(p)) as.matrix(p) else p)
  shapes <- lapply(parts, function(p) if (is.null(dim(p))) length(p) else dim(p))
  rank <- max(lengths(shapes))
  if (!is.null(rev.along)) along <- rank + 1L - rev.along
  if (is.null(along)) along <- rank
  full <- if (along > rank || along < 1 || along != trunc(along)) rank + 1L else rank
  at <- if (along < 1) 1L else as.integer(ceiling(along))
  labels <- names(parts)
  shaped <- lapply(seq_along(parts), function(k) {
    d <- shapes[[k]]
    n <- if (is.null(dim(parts[[k]]))) list(names(parts[[k]])) else dimnames(parts[[k]])
    if (is.null(n)) n <- vector("list", length(d))
    if (length(d) < full) {
      d <- append(d, 1L, at - 1L)
      name <- if (!is.null(labels) && nzchar(labels[k])) list(labels[k]) else list(NULL)
      n <- append(n, name, at - 1L)
    }
    list(x = as.vector(parts[[k]]), d = d, n = n)
  })
  others <- shaped[[1L]]$d[-at]
  for (s in shaped) if (length(s$d) != full || any(s$d[-at] != others)) stop("arg does not have the same dims as others; need dims= ", paste(others, collapse = ", "))
  sizes <- vapply(shaped, function(s) as.integer(s$d[at]), 1L)
  d <- shaped[[1L]]$d
  d[at] <- sum(sizes)
  # Bind along the last dimension, where elements follow one another, then turn.
  order <- c(seq_len(full)[-at], at)
  turned <- unlist(lapply(shaped, function(s) as.vector(aperm(array(s$x, s$d), order))))
  out <- aperm(array(turned, d[order]), order(order))
  names <- shaped[[1L]]$n
  for (s in shaped) for (k in seq_len(full)[-at]) if (is.null(names[[k]]) && !is.null(s$n[[k]])) names[[k]] <- s$n[[k]]
  own <- lapply(seq_along(shaped), function(k) if (is.null(shaped[[k]]$n[[at]])) rep("", sizes[k]) else shaped[[k]]$n[[at]])
  own <- unlist(own)
  names[at] <- list(if (any(nzchar(own))) own)
  dimnames(out) <- if (all(vapply(names, is.null, NA))) NULL else unname(names)
  out
}
adrop <- function(x, drop = TRUE, ...) { d <- dim(x); kept <- if (is.logical(drop)) !(rep_len(drop, length(d)) & d == 1L) else !(seq_along(d) %in% drop); array(x, d[kept], if (!is.null(dimnames(x))) dimnames(x)[kept]) }
asub <- function(x, idx, dims = seq_len(max(length(dim(x)), 1)), drop = NULL) { args <- rep(list(TRUE), length(dim(x))); args[dims] <- if (is.list(idx)) idx else list(idx); do.call(`[`, c(list(x), args, if (!is.null(drop)) list(drop = drop))) }
"""#))

}
