/// Formulas as models: terms, model frames, contrasts and design matrices.
enum StatsLibraryFormulas {
  static let source = LibrarySource("formulas", #"""
terms <- function(x, ...) UseMethod("terms")
terms.default <- function(x, ...) {
  v <- if (is.list(x)) x$terms else NULL
  if (is.null(v)) v <- attr(x, "terms")
  if (is.null(v)) stop("no terms component nor attribute")
  v
}
terms.terms <- function(x, ...) x
terms.formula <- function(x, specials = NULL, data = NULL, ...) {
  vars <- list()
  labels <- character()
  offsets <- integer()
  intercept <- 1L
  response <- as.integer(length(x) == 3L)
  register <- function(e) {
    label <- deparse1(e)
    at <- match(label, labels)
    if (is.na(at)) {
      labels <<- c(labels, label)
      vars[[length(vars) + 1L]] <<- e
      at <- length(vars)
    }
    at
  }
  cross <- function(a, b) {
    out <- list()
    for (p in a) for (q in b) out <- c(out, list(sort(unique(c(p, q)))))
    unique(out)
  }
  dots <- NULL
  expand <- function(e) {
    if (is.numeric(e)) {
      if (e == 0) intercept <<- 0L else if (e == 1) intercept <<- 1L else stop("invalid model formula in ExtractVars")
      return(list())
    }
    if (is.name(e)) {
      if (identical(e, quote(.)) && !is.null(data)) {
        used <- if (response) all.vars(x[[2L]]) else character()
        dots <<- setdiff(names(data), used)
        return(lapply(dots, function(n) register(as.name(n))))
      }
      return(list(register(e)))
    }
    if (!is.call(e)) stop("invalid model formula in ExtractVars")
    op <- if (is.name(e[[1L]])) as.character(e[[1L]]) else ""
    if (op == "(") return(expand(e[[2L]]))
    if (op == "+") return(if (length(e) == 2L) expand(e[[2L]]) else { a <- expand(e[[2L]]); unique(c(a, expand(e[[3L]]))) })
    if (op == ":" || op == "%in%") { a <- expand(e[[2L]]); return(cross(a, expand(e[[3L]]))) }
    if (op == "*") {
      a <- expand(e[[2L]])
      b <- expand(e[[3L]])
      return(unique(c(a, b, cross(a, b))))
    }
    if (op == "/") {
      a <- expand(e[[2L]])
      b <- expand(e[[3L]])
      return(unique(c(a, cross(list(sort(unique(unlist(a)))), b))))
    }
    if (op == "^") {
      a <- expand(e[[2L]])
      power <- eval(e[[3L]])
      if (!is.numeric(power) || power < 1) stop("invalid power in formula")
      out <- a
      for (i in seq_len(power - 1)) out <- unique(c(out, cross(out, a)))
      return(out)
    }
    if (op == "-") {
      if (length(e) == 2L) {
        a <- list()
        e <- list(NULL, NULL, e[[2L]])
      } else a <- expand(e[[2L]])
      keep <- intercept
      b <- expand(e[[3L]])
      if (is.numeric(e[[3L]])) intercept <<- if (e[[3L]] == 0) 1L else 0L else intercept <<- keep
      return(a[!(a %in% b)])
    }
    if (op == "offset") {
      offsets <<- c(offsets, register(e))
      return(list())
    }
    list(register(e))
  }
  if (response) register(x[[2L]])
  found <- expand(x[[length(x)]])
  if (response) found <- found[!vapply(found, identical, NA, 1L)]
  ord <- lengths(found)
  found <- found[order(ord)]
  term.labels <- vapply(found, function(i) paste(labels[i], collapse = ":"), "")
  if (length(found)) {
    factors <- matrix(0L, length(vars), length(found), dimnames = list(labels, term.labels))
    for (j in seq_along(found)) for (v in found[[j]]) {
      margin <- setdiff(found[[j]], v)
      factors[v, j] <- if (!length(margin) || any(vapply(found, setequal, NA, margin))) 1L else 2L
    }
  } else {
    factors <- integer()
    term.labels <- character()
  }
  value <- x
  if (!is.null(dots) && length(dots)) {
    sum <- Reduce(function(a, b) call("+", a, b), lapply(dots, as.name))
    value[[length(value)]] <- eval(call("substitute", x[[length(x)]], list(. = sum)))
  }
  attributes(value) <- NULL
  attr(value, "variables") <- as.call(c(list(quote(list)), vars))
  if (length(offsets)) attr(value, "offset") <- offsets
  attr(value, "factors") <- factors
  attr(value, "term.labels") <- term.labels
  attr(value, "order") <- as.integer(sort(ord))
  attr(value, "intercept") <- intercept
  attr(value, "response") <- response
  attr(value, "class") <- c("terms", "formula")
  attr(value, ".Environment") <- environment(x)
  value
}
delete.response <- function(termobj) {
  if (!attr(termobj, "response")) return(termobj)
  f <- termobj
  a <- attributes(f)
  attributes(f) <- NULL
  f <- call("~", f[[length(f)]])
  a$variables <- a$variables[-2L]
  if (!is.null(a$predvars)) a$predvars <- a$predvars[-2L]
  if (!is.null(a$dataClasses)) a$dataClasses <- a$dataClasses[-1L]
  if (length(a$factors)) a$factors <- a$factors[-1L, , drop = FALSE]
  if (!is.null(a$offset)) a$offset <- a$offset - 1L
  a$response <- 0L
  attributes(f) <- a
  f
}
drop.terms <- function(termobj, dropx = NULL, keep.response = FALSE) {
  if (is.null(dropx)) return(termobj)
  labels <- attr(termobj, "term.labels")[-dropx]
  response <- if (keep.response && attr(termobj, "response")) termobj[[2L]]
  terms(reformulate(if (length(labels)) labels else "1", response, attr(termobj, "intercept") == 1L, environment(termobj)))
}
reformulate <- function(termlabels, response = NULL, intercept = TRUE, env = parent.frame()) {
  if (!is.character(termlabels) || !length(termlabels)) stop("'termlabels' must be a character vector of length at least one")
  termtext <- gsub("+ - 1", "- 1", paste(c(termlabels, if (!intercept) "- 1"), collapse = " + "), fixed = TRUE)
  rhs <- str2lang(termtext)
  if (is.character(response)) response <- tryCatch(str2lang(response), error = function(e) as.name(response))
  f <- if (is.null(response)) call("~", rhs) else call("~", response, rhs)
  f <- eval(f, env)
  environment(f) <- env
  f
}
update.formula <- function(old, new, ...) {
  old <- as.formula(old)
  new <- as.formula(new)
  lhs <- if (length(old) == 3L) old[[2L]] else NULL
  rhs <- call("(", old[[length(old)]])
  out <- new
  if (length(new) == 3L) out[[2L]] <- eval(call("substitute", new[[2L]], list(. = lhs)))
  else if (!is.null(lhs)) out <- eval(call("~", lhs, new[[2L]]))
  out[[length(out)]] <- eval(call("substitute", new[[length(new)]], list(. = rhs)))
  attributes(out) <- list(class = "formula", .Environment = environment(old))
  tt <- terms(out)
  labels <- attr(tt, "term.labels")
  off <- attr(tt, "offset")
  if (length(off)) labels <- c(labels, vapply(as.list(attr(tt, "variables"))[-1L][off], deparse1, ""))
  if (!length(labels)) labels <- if (attr(tt, "intercept")) "1" else "0"
  else if (!attr(tt, "intercept")) labels <- c(labels, "-1")
  right <- str2lang(gsub("+ -1", "- 1", paste(labels, collapse = " + "), fixed = TRUE))
  if (length(out) == 3L) out[[3L]] <- right else out[[2L]] <- right
  attributes(out) <- list(class = "formula", .Environment = environment(old))
  out
}
formula.lm <- function(x, ...) {
  f <- x$terms
  attributes(f) <- list(class = "formula", .Environment = environment(x$terms))
  f
}
formula.terms <- function(x, ...) {
  env <- environment(x)
  attributes(x) <- list(class = "formula", .Environment = if (is.null(env)) globalenv() else env)
  x
}
labels <- function(object, ...) UseMethod("labels")
labels.default <- function(object, ...) {
  if (!length(size <- dim(object))) return(if (is.null(names(object))) as.character(seq_along(object)) else names(object))
  axes <- dimnames(object)
  if (is.null(axes)) axes <- vector("list", length(size))
  for (i in seq_along(size)) if (!length(axes[[i]])) axes[[i]] <- as.character(seq_len(size[i]))
  axes
}
labels.terms <- function(object, ...) attr(object, "term.labels")
labels.lm <- function(object, ...) {
  tl <- attr(object$terms, "term.labels")
  tl[unique(object$assign[object$qr$pivot[seq_len(object$rank)]])]
}
complete.cases <- function(...) {
  ok <- NULL
  both <- function(a, b) if (is.null(a)) b else if (length(a) == length(b)) a & b else stop("not all arguments have the same length")
  for (x in list(...)) {
    if (is.null(x)) next
    if (!is.vector(x) && is.null(attributes(x)) || is.environment(x) || is.raw(x)) stop(gettextf("invalid 'type' (%s) of argument", typeof(x)))
    if (is.data.frame(x) || (is.list(x) && !is.null(x))) for (column in x) {
      if (is.list(column) && !is.data.frame(column)) stop(gettextf("invalid 'type' (%s) of argument", typeof(column)), domain = NA)
      ok <- both(ok, if (is.matrix(column)) rowSums(is.na(column)) == 0 else !is.na(column))
    }
    else if (is.matrix(x)) ok <- both(ok, unname(rowSums(is.na(x)) == 0))
    else ok <- both(ok, as.vector(!is.na(x)))
  }
  if (is.null(ok)) stop("no input has determined the number of cases")
  as.vector(ok)
}
na.omit <- function(object, ...) UseMethod("na.omit")
na.omit.default <- function(object, ...) {
  if (!is.atomic(object)) return(object)
  if (is.matrix(object)) {
    gone <- which(rowSums(is.na(object)) > 0)
    if (!length(gone)) return(object)
    value <- object[-gone, , drop = FALSE]
  } else {
    gone <- which(is.na(object))
    if (!length(gone)) return(object)
    value <- object[-gone]
  }
  attr(gone, "class") <- "omit"
  attr(value, "na.action") <- gone
  value
}
na.omit.ts <- function(object, ...) {
  gone <- if (is.matrix(object)) rowSums(is.na(object)) > 0 else is.na(object)
  there <- which(!gone)
  if (!length(there)) stop("all times contain an NA")
  kept <- seq.int(there[1L], there[length(there)])
  if (any(gone[kept])) stop("time series contains internal NAs")
  at <- time(object)[range(kept)]
  if (all(!gone)) object else window(object, at[1L], at[2L])
}
na.omit.data.frame <- function(object, ...) {
  gone <- if (length(object)) which(!complete.cases(object))
  if (!length(gone)) return(object)
  value <- object[-gone, , drop = FALSE]
  names(gone) <- row.names(object)[gone]
  attr(gone, "class") <- "omit"
  attr(value, "na.action") <- gone
  value
}
na.exclude <- function(object, ...) {
  value <- na.omit(object)
  if (!is.null(gone <- attr(value, "na.action"))) {
    class(gone) <- "exclude"
    attr(value, "na.action") <- gone
  }
  value
}
na.fail <- function(object, ...) UseMethod("na.fail")
na.fail.default <- function(object, ...) {
  bad <- if (is.data.frame(object)) any(!complete.cases(object)) else anyNA(object)
  if (bad) stop("missing values in object")
  object
}
na.pass <- function(object, ...) object
na.action <- function(object, ...) if (is.list(object) && !is.null(object$na.action)) object$na.action else attr(object, "na.action")
naprint <- function(x, ...) {
  n <- length(x)
  if (!n || !inherits(x, c("omit", "exclude"))) return("")
  if (n == 1L) "1 observation deleted due to missingness" else paste(n, "observations deleted due to missingness")
}
naresid <- function(omit, x, ...) {
  if (!inherits(omit, "exclude") || !length(omit)) return(x)
  n <- NROW(x) + length(omit)
  at <- rep.int(NA_integer_, n)
  at[-unclass(omit)] <- seq_len(NROW(x))
  nm <- names(x)
  x <- x[at]
  if (!is.null(nm)) {
    nm <- nm[at]
    nm[unclass(omit)] <- names(omit)
    names(x) <- nm
  }
  x
}
napredict <- naresid
model.frame <- function(formula, ...) UseMethod("model.frame")
model.frame.lm <- function(formula, ...) formula$model
model.frame.default <- function(formula, data = NULL, subset = NULL, na.action = getOption("na.action"), drop.unused.levels = FALSE, xlev = NULL, ...) {
  if (missing(formula)) stop(simpleError("argument is not a valid model", quote(terms.formula(formula, data = data))))
  if (is.data.frame(formula)) {
    if (!is.null(attr(formula, "terms"))) return(formula)
    if (is.null(data)) data <- formula
  }
  if (!inherits(formula, "formula")) formula <- as.formula(formula)
  env <- environment(formula)
  if (is.matrix(data)) data <- as.data.frame(data)
  if (!is.null(data) && !is.list(data) && !is.environment(data)) stop("'data' must be a data.frame, environment, or list")
  Terms <- if (inherits(formula, "terms")) formula else terms(formula, data = data)
  vars <- attr(Terms, "variables")
  names <- vapply(as.list(vars)[-1L], deparse1, "")
  predvars <- attr(Terms, "predvars")
  isSafe <- !is.null(predvars)
  if (!isSafe) predvars <- vars
  values <- eval(predvars, data, env)
  extra <- eval(substitute(list(...)), data, env)
  extra <- extra[!vapply(extra, is.null, NA)]
  rows <- eval(substitute(subset), data, env)
  if (length(extra)) {
    values <- c(values, extra)
    names <- c(names, paste0("(", base::names(extra), ")"))
  }
  if (!length(values)) {
    mf <- if (is.data.frame(data)) data[, integer(), drop = FALSE] else data.frame()
  } else {
    sizes <- vapply(values, NROW, 1L)
    for (i in seq_along(values)) {
      v <- values[[i]]
      if (is.null(v)) stop(gettextf("invalid type (%s) for variable '%s'", "NULL", names[i]), domain = NA)
      if (is.function(v)) stop(gettextf("invalid type (%s) for variable '%s'", "closure", names[i]), domain = NA)
      if (is.list(v) && !is.data.frame(v)) stop(gettextf("invalid type (%s) for variable '%s'", "list", names[i]), domain = NA)
      if (sizes[i] != sizes[1L]) stop(gettextf("variable lengths differ (found for '%s')", names[i]), domain = NA)
    }
    rn <- if (is.data.frame(data) && nrow(data) == sizes[1L]) attr(data, "row.names") else NULL
    if (is.null(rn)) {
      first <- values[[1L]]
      rn <- if (is.matrix(first)) rownames(first) else base::names(first)
    }
    if (is.null(rn) || anyDuplicated(rn)) rn <- seq_len(sizes[1L])
    for (i in seq_along(values)) if (is.null(dim(values[[i]]))) base::names(values[[i]]) <- NULL
    mf <- structure(values, names = names, row.names = rn, class = "data.frame")
  }
  if (!is.null(rows)) mf <- mf[if (is.logical(rows)) rows & !is.na(rows) else rows, , drop = FALSE]
  classes <- vapply(mf, .dataClass, "")
  attr(Terms, "predvars") <- if (isSafe) predvars else .predvars(vars, mf)
  attr(Terms, "dataClasses") <- classes
  if (!is.null(na.action)) {
    if (is.character(na.action)) na.action <- match.fun(na.action)
    mf <- na.action(mf)
  }
  for (n in base::names(xlev)) if (!is.null(v <- mf[[n]])) {
    if (is.character(v)) v <- factor(v)
    fresh <- levels(v)[is.na(match(levels(v), xlev[[n]]))]
    if (length(fresh)) stop(sprintf(ngettext(length(fresh), "factor %s has new level %s", "factor %s has new levels %s"), n, paste(fresh, collapse = ", ")), domain = NA)
    mf[[n]] <- factor(as.character(v), levels = xlev[[n]])
  }
  if (drop.unused.levels) for (n in base::names(mf)) if (is.factor(mf[[n]]) && length(unique(mf[[n]][!is.na(mf[[n]])])) < nlevels(mf[[n]])) mf[[n]] <- droplevels(mf[[n]])
  attr(mf, "terms") <- Terms
  mf
}
ngettext <- function(n, msg1, msg2, domain = NULL) if (n == 1) msg1 else msg2
.dataClass <- function(x) {
  if (is.ordered(x)) "ordered" else if (is.factor(x)) "factor" else if (is.logical(x)) "logical" else if (is.character(x)) "character"
  else if (is.matrix(x) && is.numeric(x)) paste0("nmatrix.", ncol(x)) else if (is.numeric(x)) "numeric" else "other"
}
.predvars <- function(vars, mf) {
  for (i in seq_along(vars)[-1L]) {
    v <- if (i - 1L <= length(mf)) mf[[i - 1L]]
    if (inherits(v, "poly")) vars[[i]] <- as.call(c(as.list(vars[[i]]), list(coefs = attr(v, "coefs"))))
  }
  vars
}
model.response <- function(data, type = "any") {
  if (!attr(attr(data, "terms"), "response")) return(NULL)
  v <- data[[1L]]
  if (type == "numeric" && is.factor(v)) {
    warning("using type = \"numeric\" with a factor response will be ignored")
    return(v)
  }
  rn <- attr(data, "row.names")
  if (is.matrix(v)) {
    if (is.null(rownames(v))) rownames(v) <- as.character(rn)
  } else if (length(rn) == length(v)) names(v) <- as.character(rn)
  v
}
model.weights <- function(x) x[["(weights)"]]
offset <- function(object) object
model.offset <- function(x) {
  total <- x[["(offset)"]]
  for (i in attr(attr(x, "terms"), "offset")) total <- if (is.null(total)) x[[i]] else total + x[[i]]
  total
}
model.extract <- function(frame, component) {
  component <- as.character(substitute(component))
  if (component == "response") model.response(frame) else if (component == "offset") model.offset(frame) else frame[[paste0("(", component, ")")]]
}
.getXlevels <- function(Terms, m) {
  v <- vapply(as.list(attr(Terms, "variables"))[-1L], deparse1, "")
  if (attr(Terms, "response")) v <- v[-1L]
  out <- list()
  for (n in v) {
    x <- m[[n]]
    if (is.factor(x)) out[[n]] <- levels(x) else if (is.character(x)) out[[n]] <- levels(factor(x))
  }
  if (length(out)) out else if (length(v)) structure(list(), names = character())
}
contr.treatment <- function(n, base = 1, contrasts = TRUE, sparse = FALSE) {
  lev <- if (is.numeric(n) && length(n) == 1L) seq_len(n) else n
  k <- length(lev)
  if (k < 2L && contrasts) stop(gettextf("contrasts not defined for %d degrees of freedom", k - 1L), domain = NA)
  out <- diag(k)
  dimnames(out) <- list(lev, lev)
  if (contrasts) out[, -base, drop = FALSE] else out
}
contr.SAS <- function(n, contrasts = TRUE, sparse = FALSE) contr.treatment(n, base = if (is.numeric(n) && length(n) == 1L) n else length(n), contrasts)
contr.sum <- function(n, contrasts = TRUE, sparse = FALSE) {
  lev <- if (is.numeric(n) && length(n) == 1L) seq_len(n) else n
  k <- length(lev)
  if (!contrasts) return(structure(diag(k), dimnames = list(lev, lev)))
  out <- rbind(diag(k - 1L), -1)
  dimnames(out) <- list(lev, NULL)
  out
}
contr.helmert <- function(n, contrasts = TRUE, sparse = FALSE) {
  lev <- if (is.numeric(n) && length(n) == 1L) seq_len(n) else n
  k <- length(lev)
  if (!contrasts) return(structure(diag(k), dimnames = list(lev, lev)))
  out <- matrix(0, k, k - 1L, dimnames = list(lev, NULL))
  for (j in seq_len(k - 1L)) {
    out[seq_len(j), j] <- -1
    out[j + 1L, j] <- j
  }
  out
}
contr.poly <- function(n, scores = seq_len(n), contrasts = TRUE, sparse = FALSE) {
  if (!(is.numeric(n) && length(n) == 1L)) n <- length(n)
  x <- scores - mean(scores)
  q <- qr(outer(x, seq_len(n) - 1, "^"))
  raw <- qr.qy(q, diag(diag(qr.R(q)), n, n))
  z <- sweep(raw, 2L, sqrt(colSums(raw^2)), "/")
  colnames(z) <- paste0("^", seq_len(n) - 1L)
  names <- c("", ".L", ".Q", ".C")
  for (j in 2:min(4L, n)) colnames(z)[j] <- names[j]
  if (contrasts) z[, -1L, drop = FALSE] else {
    z[, 1L] <- 1
    z
  }
}
contrasts <- function(x, contrasts = TRUE, sparse = FALSE) {
  if (is.logical(x)) x <- factor(x, levels = c(FALSE, TRUE))
  if (!is.factor(x)) stop("contrasts apply only to factors")
  if (!contrasts) return(structure(diag(nlevels(x)), dimnames = list(levels(x), levels(x))))
  ctr <- attr(x, "contrasts")
  if (is.null(ctr)) ctr <- getOption("contrasts")[[if (is.ordered(x)) 2L else 1L]]
  if (is.matrix(ctr)) return(ctr)
  if (nlevels(x) < 2L) stop("contrasts can be applied only to factors with 2 or more levels")
  out <- match.fun(ctr)(levels(x))
  if (is.null(rownames(out))) rownames(out) <- levels(x)
  out
}
`contrasts<-` <- function(x, how.many = NULL, value) {
  if (is.logical(x)) x <- factor(x, levels = c(FALSE, TRUE))
  if (!is.factor(x)) stop("contrasts apply only to factors")
  if (is.function(value)) value <- value(levels(x))
  if (is.matrix(value) && is.null(rownames(value))) rownames(value) <- levels(x)
  attr(x, "contrasts") <- value
  x
}
model.matrix <- function(object, ...) UseMethod("model.matrix")
model.matrix.lm <- function(object, ...) {
  if (!is.null(object[["x"]])) return(object[["x"]])
  model.matrix.default(object$terms, model.frame(object), contrasts.arg = object$contrasts)
}
model.matrix.default <- function(object, data = environment(object), contrasts.arg = NULL, xlev = NULL, ...) {
  t <- if (is.data.frame(data) && !is.null(attr(data, "terms")) && inherits(object, "terms")) object else if (missing(data)) terms(object) else terms(object, data = if (is.data.frame(data)) data)
  if (is.null(attr(data, "terms"))) data <- model.frame(object, if (is.environment(data)) NULL else data, xlev = xlev)
  else t <- if (inherits(object, "terms")) object else attr(data, "terms")
  vars <- vapply(as.list(attr(t, "variables"))[-1L], deparse1, "")
  factors <- attr(t, "factors")
  intercept <- attr(t, "intercept")
  n <- nrow(data)
  used <- list()
  coding <- function(v, full) {
    x <- data[[v]]
    if (is.character(x) || is.logical(x)) x <- if (is.logical(x)) factor(x, levels = c(FALSE, TRUE)) else factor(x)
    if (!is.factor(x)) {
      m <- if (is.matrix(x)) x else matrix(as.numeric(x), ncol = 1L)
      colnames(m) <- if (is.matrix(x)) paste0(v, if (is.null(colnames(x))) seq_len(ncol(x)) else colnames(x)) else v
      return(m)
    }
    given <- contrasts.arg[[v]]
    how <- if (!is.null(given)) given else if (!is.null(attr(x, "contrasts"))) attr(x, "contrasts") else getOption("contrasts")[[if (is.ordered(x)) 2L else 1L]]
    used[[v]] <<- how
    if (nlevels(x) < 2L) stop("contrasts can be applied only to factors with 2 or more levels")
    ctr <- if (full) diag(nlevels(x)) else if (is.matrix(how)) how else match.fun(how)(levels(x))
    if (full) colnames(ctr) <- levels(x)
    m <- ctr[as.integer(x), , drop = FALSE]
    colnames(m) <- paste0(v, if (is.null(colnames(ctr))) seq_len(ncol(ctr)) else colnames(ctr))
    m
  }
  columns <- list()
  assign <- integer()
  if (intercept) {
    columns <- list(matrix(1, n, 1L, dimnames = list(NULL, "(Intercept)")))
    assign <- 0L
  }
  dummyDone <- as.logical(intercept)
  response <- attr(t, "response")
  for (j in seq_along(attr(t, "term.labels"))) {
    members <- which(factors[, j] > 0L)
    block <- NULL
    for (v in members) {
      x <- data[[vars[v]]]
      full <- factors[v, j] == 2L
      if (!dummyDone && length(members) == 1L && (is.factor(x) || is.character(x) || is.logical(x))) {
        full <- TRUE
        dummyDone <- TRUE
      }
      m <- coding(vars[v], full)
      if (is.null(block)) block <- m else {
        a <- ncol(block)
        b <- ncol(m)
        left <- rep(seq_len(a), b)
        right <- rep(seq_len(b), each = a)
        nm <- paste(colnames(block)[left], colnames(m)[right], sep = ":")
        block <- block[, left, drop = FALSE] * m[, right, drop = FALSE]
        colnames(block) <- nm
      }
    }
    columns[[length(columns) + 1L]] <- block
    assign <- c(assign, rep(j, ncol(block)))
  }
  titles <- unlist(lapply(columns, colnames))
  out <- matrix(unlist(columns), n, length(assign), dimnames = list(as.character(attr(data, "row.names")), titles))
  attr(out, "assign") <- assign
  if (length(used)) attr(out, "contrasts") <- used[vars[vars %in% names(used)]]
  out
}
expand.model.frame <- function(model, extras, envir = environment(formula(model)), na.expand = FALSE) {
  model.frame(update(formula(model), extras), eval(model$call$data, envir))
}
get_all_vars <- function(formula, data = NULL, ...) {
  names <- all.vars(terms(formula, data = data))
  as.data.frame(setNames(lapply(names, function(n) eval(as.name(n), data, environment(formula))), names))
}
"""#)
}
