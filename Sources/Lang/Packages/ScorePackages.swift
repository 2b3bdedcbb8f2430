/// AUC, Metrics and ROCR: how well predictions agree with what came, in the language.
enum ScorePackages {
  static let auc = PackageLibrary(name: "AUC", version: "0.3.2", source: LibrarySource("AUC", #"""
# Rates of both kinds at every cutoff, the most certain predictions first.
.rates <- function(predictions, labels) {
  if (!is.factor(labels) || nlevels(labels) != 2L) stop(simpleError("'labels' must be a factor with two levels", sys.call(-1L)))
  o <- order(predictions, decreasing = TRUE)
  one <- labels[o] == levels(labels)[2L]
  last <- !rev(duplicated(rev(predictions[o])))
  list(cutoffs = c(1, predictions[o][last]), tp = c(0, cumsum(one)[last]) / sum(one), fp = c(0, cumsum(!one)[last]) / sum(!one), n = c(sum(!one), sum(one)))
}
roc <- function(predictions, labels) { r <- .rates(predictions, labels); structure(list(cutoffs = r$cutoffs, fpr = r$fp, tpr = r$tp), class = c("AUC", "roc")) }
sensitivity <- function(predictions, labels, perc.rank = TRUE) { r <- .rates(predictions, labels); structure(list(cutoffs = r$cutoffs, measure = r$tp), class = c("AUC", "sensitivity")) }
specificity <- function(predictions, labels, perc.rank = TRUE) { r <- .rates(predictions, labels); structure(list(cutoffs = r$cutoffs, measure = 1 - r$fp), class = c("AUC", "specificity")) }
accuracy <- function(predictions, labels, perc.rank = TRUE) { r <- .rates(predictions, labels); structure(list(cutoffs = r$cutoffs, measure = (r$tp * r$n[2L] + (1 - r$fp) * r$n[1L]) / sum(r$n)), class = c("AUC", "accuracy")) }
auc <- function(x, min = 0, max = 1) {
  if (!inherits(x, "AUC")) stop("'x' must be an object of class 'AUC'")
  across <- if (inherits(x, "roc")) x$fpr else x$cutoffs
  up <- if (inherits(x, "roc")) x$tpr else x$measure
  o <- order(across)
  f <- approxfun(across[o], up[o], ties = "ordered", rule = 2)
  at <- c(min, across[o][across[o] > min & across[o] < max], max)
  y <- c(f(min), up[o][across[o] > min & across[o] < max], f(max))
  if (min == min(across) && max == max(across)) { at <- across[o]; y <- up[o] }
  sum(diff(at) * (y[-1L] + y[-length(y)]) / 2)
}
plot.AUC <- function(x, y = NULL, ..., type = "l", add = FALSE, min = 0, max = 1) {
  across <- if (inherits(x, "roc")) x$fpr else x$cutoffs
  up <- if (inherits(x, "roc")) x$tpr else x$measure
  if (add) lines(across, up, type = type, ...)
  else {
    plot(across, up, type = type, xlab = if (inherits(x, "roc")) "1- specificity" else "Cutoffs", ylab = if (inherits(x, "roc")) "sensitivity" else class(x)[2L], xlim = c(min, max), ylim = c(0, 1), ...)
    if (inherits(x, "roc")) abline(0, 1, lty = 2)
  }
  invisible(NULL)
}
"""#), methods: ["plot.AUC"])

  static let metrics = PackageLibrary(name: "Metrics", version: "0.1.4", source: LibrarySource("Metrics", #"""
accuracy <- function(actual, predicted) mean(actual == predicted)
ce <- function(actual, predicted) mean(actual != predicted)
ae <- function(actual, predicted) abs(actual - predicted)
mae <- function(actual, predicted) mean(ae(actual, predicted))
mdae <- function(actual, predicted) stats::median(ae(actual, predicted))
ape <- function(actual, predicted) ae(actual, predicted) / abs(actual)
mape <- function(actual, predicted) mean(ape(actual, predicted))
smape <- function(actual, predicted) mean(2 * ae(actual, predicted) / (abs(actual) + abs(predicted)))
bias <- function(actual, predicted) mean(actual - predicted)
percent_bias <- function(actual, predicted) mean((actual - predicted) / abs(actual))
se <- function(actual, predicted) (actual - predicted)^2
sse <- function(actual, predicted) sum(se(actual, predicted))
mse <- function(actual, predicted) mean(se(actual, predicted))
rmse <- function(actual, predicted) sqrt(mse(actual, predicted))
sle <- function(actual, predicted) (log(1 + actual) - log(1 + predicted))^2
msle <- function(actual, predicted) mean(sle(actual, predicted))
rmsle <- function(actual, predicted) sqrt(msle(actual, predicted))
rse <- function(actual, predicted) sse(actual, predicted) / sse(actual, mean(actual))
rrse <- function(actual, predicted) sqrt(rse(actual, predicted))
rae <- function(actual, predicted) sum(ae(actual, predicted)) / sum(ae(actual, mean(actual)))
mase <- function(actual, predicted, step_size = 1) { n <- length(actual); sum(ae(actual, predicted)) / (n / (n - step_size) * sum(ae(actual[(step_size + 1):n], actual[1:(n - step_size)]))) }
ll <- function(actual, predicted) {
  score <- -(actual * log(predicted) + (1 - actual) * log(1 - predicted))
  score[actual == predicted] <- 0
  score[is.nan(score)] <- Inf
  score
}
logLoss <- function(actual, predicted) mean(ll(actual, predicted))
auc <- function(actual, predicted) {
  ranks <- rank(predicted)
  ones <- as.numeric(sum(actual == 1))
  zeros <- as.numeric(length(actual) - ones)
  (sum(ranks[actual == 1]) - ones * (ones + 1) / 2) / (ones * zeros)
}
precision <- function(actual, predicted) mean(actual[predicted == 1])
recall <- function(actual, predicted) mean(predicted[actual == 1])
fbeta_score <- function(actual, predicted, beta = 1) { p <- precision(actual, predicted); r <- recall(actual, predicted); (1 + beta^2) * p * r / (beta^2 * p + r) }
f1 <- function(actual, predicted) {
  actual <- unique(actual)
  predicted <- unique(predicted)
  right <- length(intersect(actual, predicted))
  if (right == 0) return(0)
  2 * right / (length(predicted) + length(actual))
}
"""#))

  static let rocr = PackageLibrary(name: "ROCR", version: "1.0-11", source: LibrarySource("ROCR", #"""
.classes <- function() if (!methods::isClass("prediction")) {
  lists <- c("predictions", "labels", "cutoffs", "fp", "tp", "tn", "fn", "n.pos", "n.neg", "n.pos.pred", "n.neg.pred")
  methods::setClass("prediction", representation = as.list(setNames(rep("list", length(lists)), lists)), where = globalenv())
  methods::setClass("performance", representation = list(x.name = "character", y.name = "character", alpha.name = "character", x.values = "list", y.values = "list", alpha.values = "list"), where = globalenv())
}
prediction <- function(predictions, labels, label.ordering = NULL) {
  runs <- function(x) if (is.data.frame(x)) as.list(x) else if (is.list(x)) x else if (is.matrix(x)) lapply(seq_len(ncol(x)), function(j) x[, j]) else list(x)
  predictions <- lapply(unname(runs(predictions)), as.numeric)
  labels <- unname(runs(labels))
  if (length(predictions) != length(labels)) stop("Number of cross-validation runs must be equal for predictions and labels.")
  if (!all(lengths(predictions) == lengths(labels))) stop("Number of predictions in each run must be equal to the number of labels for each run.")
  labels <- lapply(labels, function(l) if (!is.null(label.ordering)) ordered(l, label.ordering) else if (is.ordered(l)) l else ordered(l))
  for (l in labels) if (nlevels(l) != 2L) stop("Number of classes is not equal to 2.\nROCR currently supports only evaluation of binary classification tasks.")
  .classes()
  parts <- Map(function(p, l) {
    known <- !is.na(p)
    p <- p[known]; l <- l[known]
    o <- order(p, decreasing = TRUE)
    last <- !rev(duplicated(rev(p[o])))
    one <- l[o] == levels(l)[2L]
    tp <- c(0, cumsum(one)[last]); fp <- c(0, cumsum(!one)[last])
    list(cutoffs = c(Inf, p[o][last]), tp = tp, fp = fp, pos = sum(one), neg = sum(!one))
  }, predictions, labels)
  each <- function(f) unname(lapply(parts, f))
  methods::new("prediction", predictions = predictions, labels = labels, cutoffs = each(function(a) a$cutoffs), fp = each(function(a) a$fp), tp = each(function(a) a$tp),
    tn = each(function(a) a$neg - a$fp), fn = each(function(a) a$pos - a$tp), n.pos = each(function(a) a$pos), n.neg = each(function(a) a$neg),
    n.pos.pred = each(function(a) a$tp + a$fp), n.neg.pred = each(function(a) a$neg - a$fp + a$pos - a$tp))
}
.measures <- list(
  acc = list("Accuracy", function(tp, fp, tn, fn) (tn + tp) / (tp + fp + tn + fn)), err = list("Error Rate", function(tp, fp, tn, fn) (fn + fp) / (tp + fp + tn + fn)),
  fpr = list("False positive rate", function(tp, fp, tn, fn) fp / (fp + tn)), fall = list("Fallout", function(tp, fp, tn, fn) fp / (fp + tn)),
  tpr = list("True positive rate", function(tp, fp, tn, fn) tp / (tp + fn)), rec = list("Recall", function(tp, fp, tn, fn) tp / (tp + fn)), sens = list("Sensitivity", function(tp, fp, tn, fn) tp / (tp + fn)),
  fnr = list("False negative rate", function(tp, fp, tn, fn) fn / (tp + fn)), miss = list("Miss", function(tp, fp, tn, fn) fn / (tp + fn)),
  tnr = list("True negative rate", function(tp, fp, tn, fn) tn / (fp + tn)), spec = list("Specificity", function(tp, fp, tn, fn) tn / (fp + tn)),
  ppv = list("Positive predictive value", function(tp, fp, tn, fn) tp / (tp + fp)), prec = list("Precision", function(tp, fp, tn, fn) tp / (tp + fp)),
  npv = list("Negative predictive value", function(tp, fp, tn, fn) tn / (tn + fn)), pcfall = list("Prediction-conditioned fallout", function(tp, fp, tn, fn) fp / (tp + fp)),
  pcmiss = list("Prediction-conditioned miss", function(tp, fp, tn, fn) fn / (tn + fn)), rpp = list("Rate of positive predictions", function(tp, fp, tn, fn) (tp + fp) / (tp + fp + tn + fn)),
  rnp = list("Rate of negative predictions", function(tp, fp, tn, fn) (tn + fn) / (tp + fp + tn + fn)),
  phi = list("Phi correlation coefficient", function(tp, fp, tn, fn) (tn * tp - fn * fp) / (sqrt(tp + fn) * sqrt(fp + tn) * sqrt(tp + fp) * sqrt(tn + fn))),
  mat = list("Matthews correlation coefficient", function(tp, fp, tn, fn) (tn * tp - fn * fp) / (sqrt(tp + fn) * sqrt(fp + tn) * sqrt(tp + fp) * sqrt(tn + fn))),
  lift = list("Lift value", function(tp, fp, tn, fn) (tp / (tp + fn)) / ((tp + fp) / (tp + fp + tn + fn))),
  f = list("Precision-Recall F measure", function(tp, fp, tn, fn, alpha = 0.5) 1 / (alpha * (tp + fp) / tp + (1 - alpha) * (tp + fn) / tp)))
performance <- function(prediction.obj, measure, x.measure = "cutoff", ...) {
  p <- prediction.obj
  .classes()
  of <- function(name) {
    m <- .measures[[name]]
    if (is.null(m)) stop(simpleError("Invalid performance measure selected.", sys.call(-1L)))
    Map(function(tp, fp, tn, fn) m[[2L]](tp, fp, tn, fn, ...), p@tp, p@fp, p@tn, p@fn)
  }
  single <- function(name, values) methods::new("performance", x.name = "None", y.name = name, alpha.name = "none", x.values = list(), y.values = unname(values), alpha.values = list())
  if (measure == "auc") return(single("Area under the ROC curve", Map(function(tp, fp, pos, neg) sum(diff(fp) * (tp[-1L] + tp[-length(tp)]) / 2) / (pos * neg), p@tp, p@fp, p@n.pos, p@n.neg)))
  if (measure == "rmse") return(single("Root-mean-square error", Map(function(x, l) sqrt(mean((x - as.numeric(as.character(l)))^2)), p@predictions, p@labels)))
  y <- of(measure)
  if (x.measure == "cutoff") return(methods::new("performance", x.name = "Cutoff", y.name = .measures[[measure]][[1L]], alpha.name = "none", x.values = p@cutoffs, y.values = unname(y), alpha.values = list()))
  methods::new("performance", x.name = .measures[[x.measure]][[1L]], y.name = .measures[[measure]][[1L]], alpha.name = "Cutoff", x.values = unname(of(x.measure)), y.values = unname(y), alpha.values = p@cutoffs)
}
plot.performance <- function(x, y, ..., add = FALSE, colorize = FALSE, lwd = 1, col = 1, xlab = x@x.name, ylab = x@y.name, type = "l", xlim = NULL, ylim = NULL) {
  finite <- function(v) range(unlist(v)[is.finite(unlist(v))])
  if (!add) plot(finite(x@x.values), finite(x@y.values), type = "n", xlab = xlab, ylab = ylab, xlim = if (is.null(xlim)) finite(x@x.values) else xlim, ylim = if (is.null(ylim)) finite(x@y.values) else ylim)
  for (k in seq_along(x@y.values)) {
    a <- x@x.values[[k]]; b <- x@y.values[[k]]
    if (colorize && length(x@alpha.values)) {
      cut <- x@alpha.values[[k]]; cut[1L] <- cut[2L]
      share <- (cut - min(cut)) / (max(cut) - min(cut))
      shade <- rev(grDevices::rainbow(256, start = 0, end = 4 / 6))[1 + round(255 * (1 - share))]
      segments(a[-length(a)], b[-length(b)], a[-1L], b[-1L], col = shade[-1L], lwd = lwd)
    } else lines(a, b, type = type, col = col, lwd = lwd, ...)
  }
  invisible(NULL)
}
"""#), methods: ["plot.performance"])
}
