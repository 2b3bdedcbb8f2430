/// Tables of counts, in the language.
enum TableLibrary {
  static let source = LibrarySource("base", #"""
table <- function(..., exclude = if (useNA == "no") c(NA, NaN), useNA = c("no", "ifany", "always"), dnn = NULL, deparse.level = 1) {
  useNA <- if (missing(useNA) && !missing(exclude) && !(NA %in% exclude)) "ifany" else match.arg(useNA)
  args <- list(...)
  labels <- names(args)
  if (length(args) == 1L && is.list(args[[1L]])) {
    args <- args[[1L]]
    labels <- names(args)
  } else if (is.null(labels) || any(labels == "")) {
    exprs <- as.list(substitute(list(...)))[-1L]
    found <- vapply(exprs, function(e) if (deparse.level >= 1 && is.symbol(e)) as.character(e) else if (deparse.level >= 2) deparse(e)[1L] else "", "")
    if (is.null(labels)) labels <- found else labels[labels == ""] <- found[labels == ""]
  }
  if (!length(args)) stop("nothing to tabulate")
  if (!is.null(dnn)) labels <- dnn
  bin <- 0L
  dims <- integer()
  dn <- NULL
  stride <- 1L
  size <- length(args[[1L]])
  for (a in args) {
    if (length(a) != size) stop("all arguments must have the same length")
    gone <- logical()
    if (!is.factor(a)) {
      gone <- !is.na(a) & a %in% exclude
      a <- factor(a, exclude = exclude)
    } else if (!missing(exclude) && any(levels(a) %in% exclude)) a <- factor(a, levels = setdiff(levels(a), exclude), exclude = if (anyNA(levels(a)) && !(NA %in% exclude)) NULL else NA)
    ll <- levels(a)
    code <- as.integer(a)
    if (useNA != "no" && (useNA == "always" || anyNA(code)) && !anyNA(ll)) ll <- c(ll, NA)
    if (useNA != "no" && anyNA(ll)) code[is.na(code)] <- match(NA, ll)
    if (any(gone)) code[gone] <- NA
    dims <- c(dims, length(ll))
    dn <- c(dn, list(ll))
    bin <- bin + stride * (code - 1L)
    stride <- stride * length(ll)
  }
  names(dn) <- if (is.null(labels)) rep("", length(dn)) else labels
  bin <- bin[!is.na(bin)]
  y <- array(tabulate(bin + 1L, stride), dims, dimnames = dn)
  class(y) <- "table"
  y
}
marginSums <- function(x, margin = NULL) {
  if (!is.array(x)) stop("'x' is not an array")
  if (!length(margin)) return(sum(x))
  z <- apply(x, margin, sum)
  if (is.character(margin)) margin <- match(margin, names(dimnames(x)))
  dim(z) <- dim(x)[margin]
  dimnames(z) <- dimnames(x)[margin]
  class(z) <- oldClass(x)
  z
}
margin.table <- marginSums
proportions <- function(x, margin = NULL) if (length(margin)) sweep(x, margin, marginSums(x, margin), "/", check.margin = FALSE) else x / sum(x)
prop.table <- proportions
addmargins <- function(A, margin = seq_along(dim(A)), FUN = sum, quiet = FALSE) {
  if (is.null(dim(A))) stop("'A' must be an array or table")
  known <- !missing(FUN)
  if (!is.list(FUN)) FUN <- setNames(list(FUN), if (known) deparse1(substitute(FUN)) else "Sum")
  else if (is.null(names(FUN))) {
    exprs <- as.list(substitute(FUN))[-1L]
    names(FUN) <- if (length(exprs) == length(FUN)) vapply(exprs, deparse1, "") else rep("", length(FUN))
  }
  if (length(FUN) == 1L) FUN <- rep(FUN, length(margin))
  if (length(FUN) != length(margin)) stop(gettextf("length of FUN, %d,\n does not match the length of the margins, %d", length(FUN), length(margin)), domain = NA)
  out <- unclass(A)
  for (k in seq_along(margin)) {
    m <- margin[k]
    rank <- length(dim(out))
    dn <- dimnames(out)
    if (is.null(dn)) dn <- vector("list", rank)
    functions <- if (is.list(FUN[[k]])) FUN[[k]] else setNames(list(FUN[[k]]), names(FUN)[k])
    order <- c(seq_len(rank)[-m], m)
    turned <- aperm(out, order)
    added <- unlist(lapply(functions, function(f) as.vector(if (rank > 1L) apply(out, seq_len(rank)[-m], f) else f(out))))
    d <- dim(turned)
    d[rank] <- d[rank] + length(functions)
    turned <- array(c(turned, added), d)
    out <- aperm(turned, order(order))
    before <- if (is.null(dn[[m]])) rep("", dim(A)[m]) else dn[[m]]
    dn[[m]] <- c(before, names(functions))
    dimnames(out) <- dn
  }
  if (inherits(A, "table")) class(out) <- "table"
  if (!quiet && known && length(margin) > 1L) {
    cat("Margins computed over dimensions\nin the following order:\n")
    for (k in seq_along(margin)) cat(k, ": ", names(dimnames(A))[margin[k]], "\n", sep = "")
  }
  out
}
as.table <- function(x, ...) UseMethod("as.table")
as.table.default <- function(x, ...) {
  if (is.table(x)) return(x)
  if (!(is.array(x) || is.numeric(x))) stop("cannot coerce to a table")
  if (!is.array(x)) x <- array(x, length(x), if (!is.null(names(x))) list(names(x)))
  dn <- dimnames(x)
  if (is.null(dn)) dn <- vector("list", length(dim(x)))
  for (k in seq_along(dn)) if (is.null(dn[[k]])) dn[[k]] <- make.unique(LETTERS[seq.int(from = 0, length.out = dim(x)[k]) %% 26 + 1], sep = "")
  dimnames(x) <- dn
  class(x) <- c("table", oldClass(x))
  x
}
aperm.table <- function(a, perm = NULL, resize = TRUE, keep.class = TRUE, ...) {
  out <- aperm(unclass(a), if (is.null(perm)) rev(seq_along(dim(a))) else perm, resize = resize)
  if (keep.class) class(out) <- class(a)
  out
}
`[.table` <- function(x, ..., drop = TRUE) {
  y <- NextMethod()
  rank <- length(dim(y))
  if (rank > 1L || rank == length(dim(x))) class(y) <- oldClass(x)
  y
}
summary.table <- function(object, ...) {
  cases <- sum(object)
  rank <- length(dim(object))
  y <- list(n.vars = rank, n.cases = cases)
  if (rank > 1L) {
    shares <- lapply(seq_len(rank), function(k) apply(unclass(object) / cases, k, sum))
    expected <- as.vector(Reduce(outer, shares)) * cases
    statistic <- sum((as.vector(object) - expected)^2 / expected)
    df <- prod(lengths(shares)) - 1L - sum(lengths(shares) - 1L)
    y <- c(y, list(statistic = statistic, parameter = df, approx.ok = all(expected >= 5), p.value = pchisq(statistic, df, lower.tail = FALSE), call = attr(object, "call")))
  }
  class(y) <- "summary.table"
  y
}
print.summary.table <- function(x, digits = max(1L, getOption("digits") - 3L), ...) {
  if (!is.null(x$call)) { cat("Call: "); print(x$call) }
  cat("Number of cases in table:", x$n.cases, "\n")
  cat("Number of factors:", x$n.vars, "\n")
  if (x$n.vars > 1L) {
    cat("Test for independence of all factors:\n")
    cat("\tChisq = ", format(round(x$statistic, max(0, digits - log10(x$statistic)))), ", df = ", x$parameter, ", p-value = ", format.pval(x$p.value, digits, eps = 0), "\n", sep = "")
    if (!x$approx.ok) cat("\tChi-squared approximation may be incorrect\n")
  }
  invisible(x)
}
ftable <- function(x, ...) UseMethod("ftable")
ftable.formula <- function(formula, data = NULL, subset, na.action, ...) {
  rows <- all.vars(formula[[3L]])
  columns <- all.vars(formula[[2L]])
  if (inherits(data, "ftable") || is.table(data) || length(dim(data)) > 2L) {
    data <- as.table(data)
    labels <- names(dimnames(data))
    if (identical(rows, ".")) rows <- setdiff(labels, columns)
    if (identical(columns, ".")) columns <- setdiff(labels, rows)
    return(ftable(marginSums(data, match(c(rows, columns), labels)), row.vars = rows, col.vars = columns))
  }
  if (identical(rows, ".")) rows <- setdiff(names(data), columns)
  ftable(table(data[c(rows, columns)]), row.vars = rows, col.vars = columns)
}
ftable.default <- function(..., exclude = c(NA, NaN), row.vars = NULL, col.vars = NULL) {
  args <- list(...)
  x <- if (length(args) == 1L && (is.table(args[[1L]]) || is.array(args[[1L]]) || is.data.frame(args[[1L]]) || is.list(args[[1L]]))) args[[1L]] else table(..., exclude = exclude)
  if (inherits(x, "ftable")) x <- as.table(x)
  if (is.list(x)) x <- table(x, exclude = exclude)
  dn <- dimnames(x)
  rank <- length(dim(x))
  position <- function(v) if (is.character(v)) { i <- pmatch(v, names(dn)); if (anyNA(i)) stop("incorrect specification for 'row.vars' or 'col.vars'"); i } else as.integer(v)
  rows <- if (!is.null(row.vars)) position(row.vars)
  columns <- if (!is.null(col.vars)) position(col.vars)
  if (is.null(rows)) rows <- if (is.null(columns)) seq_len(rank - 1L) else setdiff(seq_len(rank), columns)
  if (is.null(columns)) columns <- setdiff(seq_len(rank), rows)
  y <- aperm(unclass(x), c(rev(rows), rev(columns)))
  dim(y) <- c(prod(dim(x)[rows]), prod(dim(x)[columns]))
  attr(y, "row.vars") <- dn[rows]
  attr(y, "col.vars") <- dn[columns]
  class(y) <- "ftable"
  y
}
as.table.ftable <- function(x, ...) {
  rows <- attr(x, "row.vars")
  columns <- attr(x, "col.vars")
  y <- array(as.vector(unclass(x)), c(rev(lengths(rows)), rev(lengths(columns))))
  nr <- length(rows)
  y <- aperm(y, c(rev(seq_len(nr)), nr + rev(seq_along(columns))))
  dimnames(y) <- c(rows, columns)
  class(y) <- "table"
  y
}
as.data.frame.ftable <- function(x, row.names = NULL, optional = FALSE, ...) as.data.frame(as.table(x), row.names, optional, ...)
# The names of the variables of columns stand in a column and those of rows in a line of their own, or, where `method` is compact, beside each other.
format.ftable <- function(x, quote = TRUE, digits = getOption("digits"), method = c("non.compact", "row.compact", "col.compact", "compact"), lsep = " | ", ...) {
  method <- match.arg(method)
  rows <- attr(x, "row.vars")
  columns <- attr(x, "col.vars")
  spread <- function(vars) {
    out <- matrix("", prod(lengths(vars)), length(vars))
    each <- nrow(out)
    for (k in seq_along(vars)) {
      each <- each / length(vars[[k]])
      out[seq(1, nrow(out), by = each), k] <- rep(vars[[k]], length.out = nrow(out) / each)
    }
    out
  }
  quoted <- function(text) if (quote) dQuote(text, FALSE) else text
  both <- paste(names(rows)[length(rows)], names(columns)[length(columns)], sep = lsep)
  if (quote) {
    rows <- setNames(lapply(rows, quoted), quoted(names(rows)))
    columns <- setNames(lapply(columns, quoted), quoted(names(columns)))
  }
  nr <- length(rows)
  nc <- length(columns)
  ownLine <- method == "non.compact" || method == "col.compact"
  ownColumn <- method == "non.compact" || method == "row.compact"
  above <- matrix("", nc, nr)
  labels <- names(rows)
  if (!ownColumn) above[, nr] <- names(columns)
  if (!ownLine) {
    if (method == "compact") labels[nr] <- both
    above <- above[-nc, , drop = FALSE]
  }
  left <- rbind(above, labels, spread(rows), deparse.level = 0L)
  middle <- if (ownColumn) format(c(names(columns), rep("", nrow(x) + ownLine)))
  right <- rbind(t(spread(columns)), if (ownLine) "", matrix(format(as.vector(unclass(x)), digits = digits), nrow(x)), deparse.level = 0L)
  cbind(apply(left, 2L, format), middle, apply(right, 2L, format, justify = "right"), deparse.level = 0L)
}
print.ftable <- function(x, digits = getOption("digits"), ...) {
  text <- format.ftable(x, quote = FALSE, digits = digits, ...)
  cat(apply(text, 1L, paste, collapse = " "), sep = "\n")
  invisible(x)
}
write.ftable <- function(x, file = "", quote = TRUE, append = FALSE, digits = getOption("digits"), sep = " ", ...) {
  cat(apply(format.ftable(x, quote = quote, digits = digits, ...), 1L, paste, collapse = sep), sep = "\n", file = file, append = append)
  invisible(x)
}
"""#)
}
