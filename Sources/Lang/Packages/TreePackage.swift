/// rpart: trees of decisions, for classes and for numbers, in the language.
///
/// A tree grows by the splits that lower Gini's index or the sum of squares most, until none is worth `cp`; branches are priced as Breiman,
/// Friedman, Olshen and Stone do (Classification and Regression Trees, 1984), and cross-validation draws its groups as rpart does. Values that are
/// missing follow surrogate splits. Priors, losses, costs, Poisson and survival trees are not there.
enum TreePackage {
  static let rpart = PackageLibrary(name: "rpart", version: "4.1.19", source: LibrarySource("rpart", #"""
rpart.control <- function(minsplit = 20L, minbucket = round(minsplit / 3), cp = 0.01, maxcompete = 4L, maxsurrogate = 5L, usesurrogate = 2L, xval = 10L, surrogatestyle = 0L, maxdepth = 30L, ...) {
  if (!missing(minbucket) && missing(minsplit)) minsplit <- minbucket * 3
  if (maxdepth > 30) stop("Maximum depth is 30")
  list(minsplit = minsplit, minbucket = minbucket, cp = cp, maxcompete = maxcompete, maxsurrogate = maxsurrogate, usesurrogate = usesurrogate, surrogatestyle = surrogatestyle, maxdepth = maxdepth, xval = xval)
}
# What a node of the rows with responses `y` (numbers, or codes of `k` classes) and weights `w` says: its value, its risk and, of classes, their weights.
.summarised <- function(y, w, k) {
  if (k == 0L) {
    value <- sum(w * y) / sum(w)
    return(list(value = value, risk = sum(w * (y - value)^2), counts = NULL))
  }
  counts <- vapply(seq_len(k), function(class) sum(w[y == class]), 0)
  best <- which.max(counts)
  list(value = best, risk = sum(counts) - counts[best], counts = counts)
}
# Of cases in an order the gain of each cut behind a case: the fall of squared differences, or of Gini's index, times the weight; and on which side the mean is smaller.
.gains <- function(y, w, k) {
  n <- length(y)
  wl <- cumsum(w)[-n]
  total <- sum(w)
  wr <- total - wl
  if (k == 0L) {
    y <- y - sum(w * y) / total
    left <- cumsum(w * y)[-n]
    all <- sum(w * y)
    return(list(gain = left^2 / wl + (all - left)^2 / wr - all^2 / total, less = left / wl < (all - left) / wr))
  }
  gain <- -sum(vapply(seq_len(k), function(class) sum(w[y == class])^2, 0)) / total
  left <- cumsum(w * y)[-n]
  for (class in seq_len(k)) {
    mine <- cumsum(w * (y == class))
    gain <- gain + mine[-n]^2 / wl + (mine[n] - mine[-n])^2 / wr
  }
  list(gain = gain, less = left / wl < (sum(w * y) - left) / wr)
}
.firstBest <- function(gain) which(gain >= max(gain) - 1e-10 * max(1, abs(max(gain))))[1L]
# The best split of the rows by one predictor: its gain, and `cut` with `sign` -1 where smaller values go left, or `sides` (1 left, 3 right, 2 not there) of the levels.
.bestSplit <- function(x, y, w, k, minbucket) {
  known <- !is.na(x)
  missing <- sum(!known)
  x <- x[known]; y <- y[known]; w <- w[known]
  n <- length(x)
  if (n < 2L * minbucket || n < 2L) return(NULL)
  if (is.factor(x) && !is.ordered(x)) {
    codes <- as.integer(x)
    levels <- sort(unique(codes))
    if (length(levels) < 2L) return(NULL)
    sides <- rep(2L, nlevels(x))
    try <- function(groups) {
      left <- codes %in% groups
      if (sum(left) < minbucket || sum(!left) < minbucket) return(-Inf)
      o <- order(!left)
      .gains(y[o], w[o], k)$gain[sum(left)]
    }
    if (k <= 2L) {
      means <- vapply(levels, function(l) sum(w[codes == l] * y[codes == l]) / sum(w[codes == l]), 0)
      ordered <- levels[order(means)]
      groups <- lapply(seq_len(length(levels) - 1L), function(i) ordered[seq_len(i)])
    } else {
      if (length(levels) > 16L) stop("a factor with more than 16 levels cannot split more than two classes")
      groups <- lapply(seq_len(2^(length(levels) - 1L) - 1L), function(i) levels[bitwAnd(i, 2^(seq_along(levels) - 1L)) > 0])
    }
    gain <- vapply(groups, try, 0)
    if (max(gain) <= 0) return(NULL)
    left <- groups[[.firstBest(gain)]]
    if (sum((w * y)[codes %in% left]) / sum(w[codes %in% left]) > sum((w * y)[!codes %in% left]) / sum(w[!codes %in% left])) left <- setdiff(levels, left)
    sides[levels] <- 3L
    sides[left] <- 1L
    return(list(gain = max(gain), sides = sides, missing = missing))
  }
  x0 <- x
  x <- as.numeric(x)
  o <- order(x)
  x <- x[o]
  g <- .gains(y[o], w[o], k)
  at <- which(x[-n] < x[-1L])
  at <- at[at >= minbucket & n - at >= minbucket]
  if (!length(at) || max(g$gain[at]) <= 1e-12) return(NULL)
  i <- at[.firstBest(g$gain[at])]
  .asSides(list(gain = g$gain[i], cut = (x[i] + x[i + 1L]) / 2, sign = if (g$less[i]) -1L else 1L, missing = missing), x0)
}
# Of an ordered factor a cut is kept by the sides of its levels.
.asSides <- function(split, x) {
  if (!is.ordered(x) || is.null(split$cut)) return(split)
  split$sides <- ifelse((seq_len(nlevels(x)) < split$cut) == (split$sign < 0L), 1L, 3L)
  split
}
# TRUE for values that a split sends left, NA where it cannot tell.
.goesLeft <- function(split, x) {
  if (is.null(split$sides)) return(if (split$sign < 0L) as.numeric(x) < split$cut else as.numeric(x) >= split$cut)
  side <- split$sides[as.integer(x)]
  ifelse(side == 2L, NA, side == 1L)
}
# The split by `x` that agrees best with the sides a primary split chose.
.surrogate <- function(x, left, w) {
  x0 <- x
  told <- !is.na(left)
  total <- sum(w[told])
  majority <- max(sum(w[which(left)]), sum(w[which(!left)]))
  known <- !is.na(x) & told
  x <- x[known]; left <- left[known]; w <- w[known]
  n <- length(x)
  if (n < 2L) return(NULL)
  if (is.factor(x) && !is.ordered(x)) {
    codes <- as.integer(x)
    sides <- rep(2L, nlevels(x))
    agreed <- 0
    for (l in unique(codes)) {
      to <- sum(w[codes == l & left]); away <- sum(w[codes == l & !left])
      sides[l] <- if (to >= away) 1L else 3L
      agreed <- agreed + max(to, away)
    }
    split <- list(sides = sides)
  } else {
    x <- as.numeric(x)
    o <- order(x)
    x <- x[o]
    to <- cumsum((w * left)[o]); away <- cumsum((w * !left)[o])
    at <- which(x[-n] < x[-1L])
    at <- at[at >= 2L & n - at >= 2L]
    if (!length(at)) return(NULL)
    below <- (to[at] + away[n] - away[at])
    above <- (away[at] + to[n] - to[at])
    i <- .firstBest(pmax(below, above))
    agreed <- max(below[i], above[i])
    split <- list(cut = (x[at[i]] + x[at[i] + 1L]) / 2, sign = if (below[i] >= above[i]) -1L else 1L)
  }
  if (agreed <= majority) return(NULL)
  c(.asSides(split, x0), list(agree = agreed / total, adj = (agreed - majority) / (total - majority)))
}
.grow <- function(x, y, w, rows, k, control, alpha, depth, name) {
  node <- .summarised(y[rows], w[rows], k)
  node$name <- name
  node$n <- length(rows)
  node$wt <- sum(w[rows])
  node$rows <- rows
  node$complexity <- NA_real_
  if (length(rows) < control$minsplit || node$risk <= alpha * (1 + 1e-12) || depth >= control$maxdepth) return(node)
  splits <- lapply(x, function(column) .bestSplit(column[rows], y[rows], w[rows], k, control$minbucket))
  splits <- splits[!vapply(splits, is.null, NA)]
  if (!length(splits)) { node$complexity <- 0; return(node) }
  gain <- vapply(splits, function(s) s$gain, 0)
  splits <- splits[order(-signif(gain, 12))]
  primary <- splits[[1L]]
  left <- .goesLeft(primary, x[[names(splits)[1L]]][rows])
  others <- lapply(x[setdiff(names(x), names(splits)[1L])], function(column) .surrogate(column[rows], left, w[rows]))
  others <- others[!vapply(others, is.null, NA)]
  others <- others[order(-signif(vapply(others, function(s) s$agree, 0), 12))]
  node$splits <- splits[seq_len(min(length(splits), control$maxcompete + 1L))]
  node$surrogates <- others[seq_len(min(length(others), control$maxsurrogate))]
  node$toLeft <- sum(w[rows][which(left)]) >= sum(w[rows][which(!left)])
  left <- .settled(node, left, function(name) x[[name]][rows], control$usesurrogate)
  stay <- !is.na(left)
  node$left <- .grow(x, y, w, rows[stay & left], k, control, alpha, depth + 1L, 2 * name)
  node$right <- .grow(x, y, w, rows[stay & !left], k, control, alpha, depth + 1L, 2 * name + 1)
  node
}
# Sides of all rows: where the primary split cannot tell, those of the surrogates in turn, then that of the majority.
.settled <- function(node, left, column, usesurrogate) {
  if (usesurrogate > 0L) for (name in names(node$surrogates)) {
    open <- is.na(left)
    if (!any(open)) break
    left[open] <- .goesLeft(node$surrogates[[name]], column(name))[open]
  }
  if (usesurrogate > 1L) left[is.na(left)] <- node$toLeft
  left
}
# Each node's complexity: the price of a split at which its branch no longer pays. The cheapest branches fall first.
.priced <- function(node) {
  if (is.null(node$left)) return(list(node = node, risk = node$risk, splits = 0, prices = numeric()))
  repeat {
    state <- .weakest(node)
    if (is.null(state)) return(node)
    node <- .collapse(node, state)
  }
}
.branch <- function(node) {
  if (is.null(node$left) || !is.na(node$complexity)) return(c(node$risk, 0))
  .branch(node$left) + .branch(node$right) + c(0, 1)
}
.weakest <- function(node) {
  if (is.null(node$left) || !is.na(node$complexity)) return(NULL)
  b <- .branch(node)
  min(c((node$risk - b[1L]) / b[2L], .weakest(node$left), .weakest(node$right)))
}
.collapse <- function(node, price) {
  if (is.null(node$left) || !is.na(node$complexity)) return(node)
  b <- .branch(node)
  if ((node$risk - b[1L]) / b[2L] <= price + 1e-10 * max(1, abs(price))) node <- .marked(node, price)
  else { node$left <- .collapse(node$left, price); node$right <- .collapse(node$right, price) }
  node
}
.marked <- function(node, price) {
  if (is.null(node$left)) return(node)
  if (is.na(node$complexity)) node$complexity <- max(price, 0)
  node$left <- .marked(node$left, price)
  node$right <- .marked(node$right, price)
  node
}
.cut <- function(node, alpha) {
  if (is.null(node$left)) return(node)
  if (node$complexity <= alpha * (1 + 1e-12)) { node$left <- node$right <- node$splits <- node$surrogates <- NULL; return(node) }
  node$left <- .cut(node$left, alpha)
  node$right <- .cut(node$right, alpha)
  node
}
.nodes <- function(node) if (is.null(node$left)) list(node) else c(list(node), .nodes(node$left), .nodes(node$right))
.tree <- function(x, y, w, k, control, alpha) {
  node <- .grow(x, y, w, seq_along(y), k, control, alpha, 0L, 1)
  if (!is.null(node$left)) node <- .priced(node)
  node
}
.cpTable <- function(node, cp) {
  root <- node$risk
  inner <- Filter(function(n) !is.null(n$left), .nodes(node))
  prices <- sort(unique(signif(vapply(inner, function(n) n$complexity, 0), 10)), decreasing = TRUE)
  at <- c(prices, cp * root)
  rows <- t(vapply(at, function(a) {
    b <- .nodes(.cut(node, a * (1 + 1e-8)))
    leaves <- Filter(function(n) is.null(n$left), b)
    c(a / root, length(leaves) - 1, sum(vapply(leaves, function(n) n$risk, 0)) / root)
  }, numeric(3L)))
  dimnames(rows) <- list(seq_len(nrow(rows)), c("CP", "nsplit", "rel error"))
  rows
}
# Errors of trees grown without a share of the cases, for each price between those of the table.
.crossValidated <- function(x, y, w, k, control, table, groups, root) {
  price <- table[, "CP"] * root
  price <- c(Inf, sqrt(price[-length(price)] * price[-1L]))[seq_along(price)]
  errors <- matrix(0, length(y), length(price))
  for (g in unique(groups)) {
    out <- groups == g
    share <- sum(w[!out]) / sum(w)
    node <- .tree(lapply(x, function(column) column[!out]), y[!out], w[!out], k, control, control$cp * root * share)
    for (i in seq_along(price)) {
      pruned <- .cut(node, price[i] * share)
      for (leaf in .walk(pruned, which(out), x, control$usesurrogate)) {
        v <- leaf$node$value
        errors[leaf$rows, i] <- if (k) (y[leaf$rows] != v) else (y[leaf$rows] - v)^2
      }
    }
  }
  total <- colSums(errors * w)
  cbind(xerror = total / root, xstd = sqrt(pmax(0, colSums(errors^2 * w) - total^2 / sum(w))) / root)
}
# The nodes at which rows come to rest.
.walk <- function(node, rows, x, usesurrogate) {
  if (is.null(node$left) || !length(rows)) return(list(list(node = node, rows = rows)))
  left <- .goesLeft(node$splits[[1L]], x[[names(node$splits)[1L]]][rows])
  left <- .settled(node, left, function(name) x[[name]][rows], usesurrogate)
  rest <- if (anyNA(left)) list(list(node = node, rows = rows[is.na(left)]))
  c(rest, .walk(node$left, rows[which(left)], x, usesurrogate), .walk(node$right, rows[which(!left)], x, usesurrogate))
}
na.rpart <- function(x) {
  terms <- attr(x, "terms")
  ok <- if (attr(terms, "response")) !is.na(x[[1L]]) else rep(TRUE, nrow(x))
  predictors <- x[attr(terms, "term.labels")]
  ok <- ok & rowSums(!vapply(predictors, is.na, logical(nrow(x)))) > 0
  if (all(ok)) return(x)
  gone <- which(!ok)
  names(gone) <- row.names(x)[gone]
  out <- x[ok, , drop = FALSE]
  attr(out, "terms") <- terms
  structure(out, na.action = structure(gone, class = c("na.rpart", "omit")))
}
rpart <- function(formula, data, weights, subset, na.action = na.rpart, method, model = FALSE, x = FALSE, y = TRUE, parms, control, cost, ...) {
  call <- match.call()
  asked <- call[c(1L, match(c("formula", "data", "weights", "subset"), names(call), 0L))]
  asked[[1L]] <- quote(stats::model.frame)
  asked$na.action <- quote(stats::na.pass)
  frame <- eval(asked, parent.frame())
  terms <- attr(frame, "terms")
  if (any(attr(terms, "order") > 1L)) stop("Trees cannot handle interaction terms")
  frame <- match.fun(na.action)(frame)
  response <- model.response(frame)
  w <- model.weights(frame)
  w <- if (is.null(w)) rep(1, nrow(frame)) else as.numeric(w)
  if (any(w < 0)) stop("negative weights not allowed")
  if (missing(method)) method <- if (is.factor(response) || is.character(response)) "class" else "anova"
  method <- match.arg(method, c("anova", "class"))
  if (!missing(cost)) stop("costs of predictors are not available")
  if (!missing(parms) && (length(setdiff(names(parms), "split")) || !identical(pmatch(parms$split, c("gini", "information")), 1L)))
    stop("of 'parms' only split = \"gini\" is available")
  extra <- list(...)
  if (length(extra)) {
    unknown <- setdiff(names(extra), names(formals(rpart.control)))
    if (length(unknown)) stop(gettextf("Argument %s not matched", unknown[1L]), domain = NA)
  }
  settings <- do.call(rpart.control, extra)
  if (!missing(control)) settings[names(control)] <- control
  classes <- NULL
  k <- 0L
  codes <- response
  if (method == "class") {
    response <- factor(response)
    classes <- levels(response)
    k <- length(classes)
    codes <- as.integer(response)
  } else {
    if (is.factor(response)) stop("a factor cannot be the response of a regression tree")
    codes <- as.numeric(response)
  }
  predictors <- lapply(frame[attr(terms, "term.labels")], function(v) if (is.character(v)) factor(v) else if (is.logical(v)) as.numeric(v) else v)
  levelsOf <- lapply(Filter(is.factor, predictors), levels)
  root <- .summarised(codes, w, k)$risk
  full <- .tree(predictors, codes, w, k, settings, settings$cp * root)
  tree <- if (is.null(full$left)) full else .cut(full, settings$cp * root)
  table <- if (is.null(tree$left)) matrix(c(settings$cp, 0, 1), 1L, dimnames = list("1", c("CP", "nsplit", "rel error"))) else .cpTable(tree, settings$cp)
  if (is.null(tree$left)) table[1L, 1L] <- if (is.null(full$left) || is.na(full$complexity)) 0 else full$complexity / root
  folds <- settings$xval
  if (length(folds) == length(codes) || folds > 1L && !is.null(tree$left)) {
    groups <- if (length(folds) == length(codes)) folds else sample(rep(seq_len(folds), length.out = length(codes)), length(codes))
    table <- cbind(table, .crossValidated(predictors, codes, w, k, settings, table, groups, root))
  }
  fit <- .asRpart(tree, settings, root, classes, predictors)
  where <- integer(length(codes))
  numbers <- as.numeric(row.names(fit$frame))
  for (node in .nodes(tree)) if (is.null(node$left)) where[node$rows] <- match(node$name, numbers)
  names(where) <- row.names(frame)
  parms <- if (k) list(prior = structure(vapply(seq_len(k), function(c) sum(w[codes == c]), 0) / sum(w), names = seq_len(k)), loss = 1 - diag(k), split = 1)
  out <- c(list(frame = fit$frame, where = where, call = call, terms = terms, cptable = table, method = method), list(parms = parms),
    list(control = settings, numresp = if (k) k + 2L else 1L), if (!is.null(fit$splits)) list(splits = fit$splits),
    if (!is.null(fit$csplit)) list(csplit = fit$csplit), if (!is.null(fit$importance)) list(variable.importance = fit$importance))
  if (is.null(parms)) out["parms"] <- list(NULL)
  if (y) out$y <- codes
  if (model) out$model <- frame
  if (x) out$x <- do.call(cbind, lapply(predictors, as.numeric))
  out$ordered <- vapply(predictors, is.ordered, NA)
  if (!is.null(attr(frame, "na.action"))) out$na.action <- attr(frame, "na.action")
  attr(out, "xlevels") <- levelsOf
  attr(out, "ylevels") <- classes
  class(out) <- "rpart"
  out
}
# Frame, splits and importance of variables, as they are kept with a fit.
.asRpart <- function(tree, control, root, classes, predictors) {
  nodes <- .nodes(tree)
  variable <- vapply(nodes, function(n) if (is.null(n$left)) "<leaf>" else names(n$splits)[1L], "")
  get <- function(what) vapply(nodes, function(n) as.numeric(n[[what]]), 0)
  frame <- data.frame(var = factor(variable, levels = c("<leaf>", names(predictors))), n = as.integer(get("n")), wt = get("wt"), dev = get("risk"), yval = get("value"),
    complexity = vapply(nodes, function(n) if (is.na(n$complexity)) control$cp else n$complexity / root, 0),
    ncompete = vapply(nodes, function(n) max(0L, length(n$splits) - 1L), 0L), nsurrogate = vapply(nodes, function(n) length(n$surrogates), 0L))
  row.names(frame) <- get("name")
  if (length(classes)) {
    counts <- t(vapply(nodes, function(n) n$counts, numeric(length(classes))))
    frame$yval2 <- cbind(frame$yval, counts, counts / rowSums(counts), nodeprob = rowSums(counts) / tree$wt)
    colnames(frame$yval2) <- c(rep("", 1L + 2L * length(classes)), "nodeprob")
  }
  rows <- list()
  labels <- character()
  sides <- list()
  importance <- numeric()
  add <- function(name, split, count, improve, adj) {
    ncat <- if (is.null(split$sides)) split$sign else length(split$sides)
    index <- if (is.null(split$sides)) split$cut else { sides[[length(sides) + 1L]] <<- split$sides; length(sides) }
    rows[[length(rows) + 1L]] <<- c(count, ncat, improve, index, adj)
    labels <<- c(labels, name)
  }
  credit <- function(name, amount) importance[name] <<- amount + if (is.na(importance[name])) 0 else importance[name]
  for (node in nodes) if (!is.null(node$left)) {
    scale <- if (length(classes)) 1 else node$risk
    for (name in names(node$splits)) { s <- node$splits[[name]]; add(name, s, node$n - s$missing, s$gain / scale, 0) }
    credit(names(node$splits)[1L], node$splits[[1L]]$gain)
    for (name in names(node$surrogates)) {
      s <- node$surrogates[[name]]
      add(name, s, 0, s$agree, s$adj)
      credit(name, s$adj * node$splits[[1L]]$gain)
    }
  }
  splits <- if (length(rows)) structure(do.call(rbind, rows), dimnames = list(labels, c("count", "ncat", "improve", "index", "adj")))
  csplit <- if (length(sides)) t(vapply(sides, function(s) c(s, rep(2L, max(lengths(sides)) - length(s))), integer(max(lengths(sides)))))
  if (length(sides) && max(lengths(sides)) == 1L) csplit <- t(csplit)
  list(frame = frame, splits = splits, csplit = csplit, importance = if (length(importance)) sort(importance, decreasing = TRUE))
}
# Rows of `splits` by node: the first and the last of its primary splits and surrogates.
.splitRows <- function(object) {
  count <- with(object$frame, ifelse(var == "<leaf>", 0L, 1L + ncompete + nsurrogate))
  first <- cumsum(c(1L, count))[seq_along(count)]
  list(first = first, count = count)
}
.splitWords <- function(object, row, digits = getOption("digits"), minlength = 0L) {
  s <- object$splits[row, ]
  name <- rownames(object$splits)[row]
  if (abs(s[["ncat"]]) < 2L) {
    cut <- formatC(s[["index"]], digits = digits, format = "g", width = 1L)
    words <- if (s[["ncat"]] < 0) c("< ", ">=") else c(">=", "< ")
    return(paste0(name, words, cut))
  }
  levels <- attr(object, "xlevels")[[name]]
  if (minlength == 1L) levels <- c(letters, LETTERS)[seq_along(levels)] else if (minlength > 1L) levels <- abbreviate(levels, minlength)
  side <- object$csplit[s[["index"]], seq_along(levels)]
  joined <- function(which) paste(levels[side == which], collapse = if (minlength == 1L) "" else ",")
  paste0(name, "=", c(joined(1L), joined(3L)))
}
labels.rpart <- function(object, digits = 4, minlength = 1L, pretty, collapse = TRUE, ...) {
  if (!missing(pretty)) minlength <- if (is.null(pretty)) 1L else if (isTRUE(pretty == 0)) 0L else if (is.logical(pretty)) (if (pretty) 4L else 0L) else 0L
  numbers <- as.numeric(row.names(object$frame))
  at <- .splitRows(object)
  words <- matrix("", length(numbers), 2L)
  for (i in which(at$count > 0L)) words[i, ] <- .splitWords(object, at$first[i], digits, minlength)
  if (!collapse) return(words)
  parent <- match(numbers %/% 2, numbers)
  out <- ifelse(is.na(parent), "root", ifelse(numbers %% 2 == 0, words[cbind(parent, 1L)], words[cbind(parent, 2L)]))
  out
}
# What each node predicts: its mean, or its class and the shares of all classes.
.nodeWords <- function(object, digits) {
  frame <- object$frame
  classes <- attr(object, "ylevels")
  if (is.null(classes)) return(format(signif(frame$yval, digits)))
  k <- length(classes)
  shares <- frame$yval2[, 1L + k + seq_len(k), drop = FALSE]
  shares <- structure(if (k < 5L) format(shares, digits = digits) else sprintf("%.2g", shares), dim = dim(shares))
  paste0(classes[frame$yval], " (", apply(shares, 1L, paste, collapse = " "), ")")
}
# The number of cases, and of those left out.
.catCount <- function(x) {
  omitted <- x$na.action
  if (length(omitted)) cat("n=", x$frame$n[1L], " (", naprint(omitted), ")\n\n", sep = "") else cat("n=", x$frame$n[1L], "\n\n")
}
print.rpart <- function(x, minlength = 0L, spaces = 2L, cp, digits = getOption("digits"), nsmall = min(20, digits), ...) {
  if (!missing(cp)) x <- prune.rpart(x, cp = cp)
  frame <- x$frame
  numbers <- as.numeric(row.names(frame))
  depth <- floor(log2(numbers) + 1e-7)
  classes <- attr(x, "ylevels")
  .catCount(x)
  cat(if (is.null(classes)) "node), split, n, deviance, yval\n" else "node), split, n, loss, yval, (yprob)\n")
  cat("      * denotes terminal node\n\n")
  mark <- ifelse(frame$var == "<leaf>", "*", " ")
  lines <- paste(paste0(strrep(" ", spaces * depth), format(numbers), ")"), labels.rpart(x, digits = digits, minlength = minlength), frame$n, format(signif(frame$dev, digits)), .nodeWords(x, digits), mark)
  cat(lines, sep = "\n")
  invisible(x)
}
naprint.na.rpart <- function(x, ...) if (length(x) == 1L) "1 observation deleted due to missingness" else paste(length(x), "observations deleted due to missingness")
printcp <- function(x, digits = getOption("digits") - 2L) {
  if (!inherits(x, "rpart")) stop("'x' must be an \"rpart\" object")
  cat(switch(x$method, anova = "\nRegression tree:\n", class = "\nClassification tree:\n"))
  dput(x$call, control = NULL)
  frame <- x$frame
  used <- unique(as.vector(frame$var[frame$var != "<leaf>"]))
  if (length(used)) {
    cat("\nVariables actually used in tree construction:\n")
    print(sort(used), quote = FALSE)
  }
  cat("\nRoot node error: ", format(frame$dev[1L], digits = digits), "/", frame$n[1L], " = ", format(frame$dev[1L] / frame$n[1L], digits = digits), "\n\n", sep = "")
  .catCount(x)
  print(x$cptable, digits = digits)
  invisible(x$cptable)
}
prune <- function(tree, ...) UseMethod("prune")
prune.rpart <- function(tree, cp, ...) {
  frame <- tree$frame
  numbers <- as.numeric(row.names(frame))
  falls <- numbers[frame$complexity <= cp & frame$var != "<leaf>"]
  if (!length(falls)) return(tree)
  snip.rpart(tree, falls[!vapply(falls, function(n) any(.above(n) %in% falls), NA)], cp)
}
.above <- function(n) { out <- numeric(); while (n > 1) { n <- n %/% 2; out <- c(out, n) }; out }
snip.rpart <- function(x, toss, cp = NULL) {
  frame <- x$frame
  numbers <- as.numeric(row.names(frame))
  gone <- vapply(numbers, function(n) any(.above(n) %in% toss), NA)
  at <- .splitRows(x)
  leaf <- numbers %in% toss
  dropped <- unlist(lapply(which(gone | leaf), function(i) at$first[i] + seq_len(at$count[i]) - 1L))
  parent <- numbers[x$where]
  home <- vapply(parent, function(n) { up <- c(n, .above(n)); hit <- up[up %in% toss]; if (length(hit)) min(hit) else n }, 0)
  if (length(dropped)) x$splits <- x$splits[-dropped, , drop = FALSE]
  if (!NROW(x$splits)) x$splits <- NULL
  frame$var[leaf] <- "<leaf>"
  frame$ncompete[leaf] <- frame$nsurrogate[leaf] <- 0L
  frame <- frame[!gone, , drop = FALSE]
  x$frame <- frame
  x$where[] <- match(home, as.numeric(row.names(frame)))
  if (!is.null(cp)) {
    kept <- x$cptable[, 1L] > cp
    table <- x$cptable[c(which(kept), min(which(!kept), nrow(x$cptable))), , drop = FALSE]
    table[nrow(table), 1L] <- cp
    x$cptable <- table
  }
  x$variable.importance <- .importance(x)
  x
}
.importance <- function(x) {
  at <- .splitRows(x)
  out <- numeric()
  for (i in which(at$count > 0L)) {
    scale <- if (x$method == "anova") x$frame$dev[i] else 1
    gain <- x$splits[at$first[i], "improve"] * scale
    name <- rownames(x$splits)[at$first[i]]
    out[name] <- gain + if (is.na(out[name])) 0 else out[name]
    for (row in at$first[i] + x$frame$ncompete[i] + seq_len(x$frame$nsurrogate[i])) {
      name <- rownames(x$splits)[row]
      out[name] <- x$splits[row, "adj"] * gain + if (is.na(out[name])) 0 else out[name]
    }
  }
  if (length(out)) sort(out, decreasing = TRUE)
}
# The row of the frame at which each case of the predictors `data` ends.
.placed <- function(object, data) {
  frame <- object$frame
  numbers <- as.numeric(row.names(frame))
  at <- .splitRows(object)
  place <- integer(nrow(data))
  asSplit <- function(row) {
    s <- object$splits[row, ]
    if (abs(s[["ncat"]]) < 2L) list(cut = s[["index"]], sign = s[["ncat"]]) else list(sides = object$csplit[s[["index"]], ])
  }
  visit <- function(i, rows) {
    if (!length(rows)) return()
    if (at$count[i] == 0L) { place[rows] <<- i; return() }
    name <- rownames(object$splits)[at$first[i]]
    left <- .goesLeft(asSplit(at$first[i]), data[[name]][rows])
    others <- at$first[i] + frame$ncompete[i] + seq_len(frame$nsurrogate[i])
    children <- match(2 * numbers[i] + 0:1, numbers)
    node <- list(surrogates = structure(lapply(others, asSplit), names = rownames(object$splits)[others]), toLeft = frame$wt[children[1L]] >= frame$wt[children[2L]])
    left <- .settled(node, left, function(n) data[[n]][rows], object$control$usesurrogate)
    place[rows[is.na(left)]] <<- i
    visit(children[1L], rows[which(left)])
    visit(children[2L], rows[which(!left)])
  }
  visit(1L, seq_len(nrow(data)))
  place
}
predict.rpart <- function(object, newdata, type = c("vector", "prob", "class", "matrix"), na.action = na.pass, ...) {
  classes <- attr(object, "ylevels")
  type <- if (missing(type)) (if (is.null(classes)) "vector" else "prob") else match.arg(type)
  if (missing(newdata)) { where <- object$where; names <- names(where) }
  else {
    levels <- attr(object, "xlevels")
    frame <- model.frame(delete.response(object$terms), newdata, na.action = na.action, xlev = levels)
    data <- lapply(structure(names(frame), names = names(frame)), function(n) if (n %in% names(levels)) factor(as.character(frame[[n]]), levels = levels[[n]]) else frame[[n]])
    where <- .placed(object, structure(data, class = "data.frame", row.names = seq_len(nrow(frame))))
    names <- row.names(frame)
  }
  out <- object$frame
  if (is.null(classes) || type == "vector") return(structure(out$yval[where], names = names))
  k <- length(classes)
  if (type == "class") return(structure(factor(classes[out$yval[where]], levels = classes), names = names))
  if (type == "matrix") return(structure(out$yval2[where, , drop = FALSE], dimnames = list(names, NULL)))
  structure(out$yval2[where, 1L + k + seq_len(k), drop = FALSE], dimnames = list(names, classes))
}
residuals.rpart <- function(object, type = c("usual", "pearson", "deviance"), ...) {
  type <- match.arg(type)
  fitted <- object$frame$yval[object$where]
  out <- if (is.null(attr(object, "ylevels"))) object$y - fitted else as.numeric(object$y != fitted)
  structure(out, names = names(object$where))
}
path.rpart <- function(tree, nodes, pretty = 0, print.it = TRUE) {
  numbers <- as.numeric(row.names(tree$frame))
  words <- labels.rpart(tree, pretty = pretty)
  paths <- lapply(nodes, function(n) words[match(rev(c(n, .above(n))), numbers)])
  names(paths) <- nodes
  if (print.it) for (i in seq_along(paths)) cat("\n node number:", nodes[i], "\n", paste0("   ", paths[[i]], "\n"), sep = c(" ", " ", rep("", length(paths[[i]]) + 1L)))
  invisible(paths)
}
summary.rpart <- function(object, cp = 0, digits = getOption("digits"), file, ...) {
  frame <- object$frame
  classes <- attr(object, "ylevels")
  cat("Call:\n")
  dput(object$call, control = NULL)
  cat("  ")
  .catCount(object)
  print(object$cptable, digits = digits)
  if (!is.null(object$variable.importance)) {
    share <- round(100 * object$variable.importance / sum(object$variable.importance))
    if (any(share > 0)) { cat("\nVariable importance\n"); print(share[share > 0]) }
  }
  numbers <- as.numeric(row.names(frame))
  at <- .splitRows(object)
  cutWords <- .cutWords(object, digits)
  for (i in order(numbers)) {
    cat("\nNode number ", numbers[i], ": ", frame$n[i], " observations", sep = "")
    if (at$count[i] == 0L || frame$complexity[i] < cp) cat("\n") else cat(",    complexity param=", format(signif(frame$complexity[i], digits)), "\n", sep = "")
    if (is.null(classes)) cat("  mean=", formatC(frame$yval[i], digits = digits, format = "g", width = 1L), ", MSE=", formatC(frame$dev[i] / frame$wt[i], digits = digits, format = "g", width = 1L), " \n", sep = "")
    else {
      k <- length(classes)
      counts <- frame$yval2[i, 1L + seq_len(k)]
      cat("  predicted class=", format(classes, justify = "left")[frame$yval[i]], "  expected loss=", formatC(frame$dev[i] / frame$wt[i], digits = digits, format = "g", width = 1L),
        "  P(node) =", formatC(frame$yval2[i, ncol(frame$yval2)], digits = digits, format = "g", width = 1L), "\n", sep = "")
      cat("    class counts: ", paste(formatC(counts, digits = 6L, format = "g", width = 5L), collapse = " "), "\n   probabilities: ", paste(formatC(counts / sum(counts), digits = 3L, format = "f", width = 5L), collapse = " "), " \n", sep = "")
    }
    if (at$count[i] == 0L || frame$complexity[i] < cp) next
    children <- match(2 * numbers[i] + 0:1, numbers)
    cat("  left son=", numbers[children[1L]], " (", frame$n[children[1L]], " obs) right son=", numbers[children[2L]], " (", frame$n[children[2L]], " obs)\n", sep = "")
    said <- function(rows, what) {
      s <- object$splits[rows, , drop = FALSE]
      cuts <- format(cutWords[rows], justify = "left")
      names <- format(rownames(s), justify = "left")
      measure <- if (what == "improve") paste0("improve=", format(signif(s[, "improve"], digits)), ", (", frame$n[i] - s[, "count"], " missing)")
      else paste0("agree=", format(round(s[, "improve"], 3L)), ", adj=", format(round(s[, "adj"], 3L)), ", (0 split)")
      cat(paste0("      ", names, " ", cuts, " ", measure, "\n"), sep = "")
    }
    cat("  Primary splits:\n")
    said(at$first[i] + 0L:frame$ncompete[i], "improve")
    if (frame$nsurrogate[i] > 0L) {
      cat("  Surrogate splits:\n")
      said(at$first[i] + frame$ncompete[i] + seq_len(frame$nsurrogate[i]), "agree")
    }
  }
  cat("\n")
  invisible(object)
}
# Where each split cuts, in words of one width.
.cutWords <- function(object, digits) {
  splits <- object$splits
  numeric <- abs(splits[, "ncat"]) < 2
  out <- character(nrow(splits))
  cuts <- format(vapply(splits[numeric, "index"], function(v) format(signif(v, digits)), ""), justify = "left")
  out[numeric] <- paste("<", cuts, "to the", ifelse(splits[numeric, "ncat"] < 0, "left, ", "right,"))
  for (row in which(!numeric)) {
    levels <- attr(object, "xlevels")[[rownames(splits)[row]]]
    out[row] <- paste0("splits as  ", paste(c("L", "-", "R")[object$csplit[splits[row, "index"], seq_along(levels)]], collapse = ""), ",")
  }
  out
}
"""#), data: [LibrarySource("rpart data", #"""
kyphosis <- data.frame(Kyphosis = factor(replace(rep("absent", 81), c(3, 10, 11, 22, 23, 25, 38, 40, 41, 46, 49, 53, 58, 61, 62, 77, 80), "present")),
  Age = c(71L, 158L, 128L, 2L, 1L, 1L, 61L, 37L, 113L, 59L, 82L, 148L, 18L, 1L, 168L, 1L, 78L, 175L, 80L, 27L, 22L, 105L, 96L, 131L, 15L, 9L, 8L, 100L, 4L,
    151L, 31L, 125L, 130L, 112L, 140L, 93L, 1L, 52L, 20L, 91L, 73L, 35L, 143L, 61L, 97L, 139L, 136L, 131L, 121L, 177L, 68L, 9L, 139L, 2L, 140L, 72L, 2L,
    120L, 51L, 102L, 130L, 114L, 81L, 118L, 118L, 17L, 195L, 159L, 18L, 15L, 158L, 127L, 87L, 206L, 11L, 178L, 157L, 26L, 120L, 42L, 36L),
  Number = c(3L, 3L, 4L, 5L, 4L, 2L, 2L, 3L, 2L, 6L, 5L, 3L, 5L, 4L, 3L, 3L, 6L, 5L, 5L, 4L, 2L, 6L, 3L, 2L, 7L, 5L, 3L, 3L, 3L, 2L, 3L, 2L, 5L, 3L, 5L, 3L, 3L,
    5L, 6L, 5L, 5L, 3L, 9L, 4L, 3L, 3L, 4L, 5L, 3L, 2L, 5L, 2L, 10L, 2L, 4L, 5L, 3L, 5L, 7L, 3L, 4L, 7L, 4L, 3L, 4L, 4L, 2L, 4L, 4L, 5L, 5L, 4L, 4L, 4L,
    3L, 4L, 3L, 7L, 2L, 7L, 4L),
  Start = c(5L, 14L, 5L, 1L, 15L, 16L, 17L, 16L, 16L, 12L, 14L, 16L, 2L, 12L, 18L, 16L, 15L, 13L, 16L, 9L, 16L, 5L, 12L, 3L, 2L, 13L, 6L, 14L, 16L, 16L, 16L, 11L,
    13L, 16L, 11L, 16L, 9L, 6L, 9L, 12L, 1L, 13L, 3L, 1L, 16L, 10L, 15L, 13L, 3L, 14L, 10L, 17L, 6L, 17L, 15L, 15L, 13L, 8L, 9L, 13L, 1L, 8L, 1L, 16L,
    16L, 10L, 17L, 13L, 11L, 16L, 14L, 12L, 16L, 10L, 15L, 15L, 13L, 13L, 13L, 6L, 13L))
"""#)], methods: ["naprint.na.rpart"], methodClasses: ["rpart"], exported: ["na.rpart", "path.rpart", "prune.rpart", "snip.rpart"])
}
