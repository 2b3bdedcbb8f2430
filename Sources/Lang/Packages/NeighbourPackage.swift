/// class: classification by the nearest neighbours, in the language.
enum NeighbourPackage {
  static let `class` = PackageLibrary(name: "class", version: "7.3-21", source: LibrarySource("class", #"""
# Votes of the neighbours at distances `d`: the winner's code and its share. Neighbours as far as the k-th vote too, or are drawn by lot.
.vote <- function(d, codes, classes, k, l, use.all) {
  o <- order(d)
  far <- d[o[k]]
  near <- o[seq_len(k)]
  tied <- which(d <= far * (1 + 1e-4))
  if (length(tied) > k && use.all) near <- o[seq_along(tied)]
  else if (length(tied) > k) {
    sure <- which(d < far * (1 - 1e-4))
    rest <- setdiff(tied, sure)
    near <- c(sure, rest[sample.int(length(rest), k - length(sure))])
  }
  votes <- tabulate(codes[near], classes)
  most <- if (l > 0) l - 1 + length(near) - k else 0
  winner <- NA_integer_
  ties <- 1
  for (i in seq_len(classes)) {
    if (votes[i] > most) { ties <- 1; winner <- i; most <- votes[i] }
    else if (votes[i] == most && votes[i] >= l) { ties <- ties + 1; if (ties * runif(1) < 1) winner <- i }
  }
  c(winner, most / length(near))
}
.neighbours <- function(train, test, cl, k, l, prob, use.all, leave) {
  rows <- t(train)
  codes <- as.integer(cl)
  got <- vapply(seq_len(nrow(test)), function(i) {
    d <- colSums((rows - test[i, ])^2)
    if (leave) d[i] <- Inf
    .vote(d, codes, nlevels(cl), k, l, use.all)
  }, numeric(2L))
  out <- factor(levels(cl)[got[1L, ]], levels = levels(cl))
  if (prob) attr(out, "prob") <- got[2L, ]
  out
}
knn <- function(train, test, cl, k = 1, l = 0, prob = FALSE, use.all = TRUE) {
  train <- as.matrix(train)
  if (is.null(dim(test))) dim(test) <- c(1, length(test))
  test <- as.matrix(test)
  if (any(is.na(train)) || any(is.na(test)) || any(is.na(cl))) stop("no missing values are allowed")
  if (length(cl) != nrow(train)) stop("'train' and 'class' have different lengths")
  if (nrow(train) < k) {
    warning(gettextf("k = %d exceeds number %d of patterns", k, nrow(train)), domain = NA)
    k <- nrow(train)
  }
  if (k < 1) stop(gettextf("k = %d must be at least 1", k), domain = NA)
  if (ncol(test) != ncol(train)) stop("dims of 'test' and 'train' differ")
  .neighbours(train, test, as.factor(cl), k, l, prob, use.all, FALSE)
}
knn.cv <- function(train, cl, k = 1, l = 0, prob = FALSE, use.all = TRUE) {
  train <- as.matrix(train)
  if (any(is.na(train)) || any(is.na(cl))) stop("no missing values are allowed")
  if (length(cl) != nrow(train)) stop("'train' and 'class' have different lengths")
  if (nrow(train) - 1 < k) {
    warning(gettextf("k = %d exceeds number %d of patterns", k, nrow(train) - 1L), domain = NA)
    k <- nrow(train) - 1L
  }
  if (k < 1) stop(gettextf("k = %d must be at least 1", k), domain = NA)
  .neighbours(train, train, as.factor(cl), k, l, prob, use.all, TRUE)
}
knn1 <- function(train, test, cl) {
  train <- as.matrix(train)
  if (is.null(dim(test))) dim(test) <- c(1, length(test))
  test <- as.matrix(test)
  if (any(is.na(train)) || any(is.na(test)) || any(is.na(cl))) stop("no missing values are allowed")
  if (length(cl) != nrow(train)) stop("'train' and 'class' have different lengths")
  if (ncol(test) != ncol(train)) stop("dims of 'test' and 'train' differ")
  .neighbours(train, test, as.factor(cl), 1, 0, FALSE, TRUE, FALSE)
}
"""#))
}
