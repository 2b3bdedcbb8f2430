/// Generic functions with their simplest methods.
enum GenericLibrary {
  static let source = LibrarySource("generics", #"""
.GlobalEnv <- globalenv()
as.array <- function(x, ...) UseMethod("as.array")
as.array.default <- function(x, ...) {
  if (is.array(x)) return(x)
  n <- names(x)
  dim(x) <- length(x)
  if (length(n)) dimnames(x) <- list(n)
  x
}
as.matrix <- function(x, ...) UseMethod("as.matrix")
as.matrix.default <- function(x, ...) {
  if (is.matrix(x)) x
  else array(x, c(length(x), 1L), if (!is.null(names(x))) list(names(x), NULL) else NULL)
}
predict <- function(object, ...) UseMethod("predict")
update <- function(object, ...) UseMethod("update")
coef <- function(object, ...) UseMethod("coef")
coef.default <- function(object, ...) object$coefficients
coefficients <- coef
fitted <- function(object, ...) UseMethod("fitted")
fitted.default <- function(object, ...) object$fitted.values
fitted.values <- fitted
residuals <- function(object, ...) UseMethod("residuals")
residuals.default <- function(object, ...) object$residuals
resid <- residuals
deviance <- function(object, ...) UseMethod("deviance")
deviance.default <- function(object, ...) object$deviance
logLik <- function(object, ...) UseMethod("logLik")
anova <- function(object, ...) UseMethod("anova")
vcov <- function(object, ...) UseMethod("vcov")
nobs <- function(object, ...) UseMethod("nobs")
formula <- function(x, ...) UseMethod("formula")
formula.default <- function(x, env = parent.frame(), ...) {
  notnull <- function(part) !is.null(part)
  if (is.expression(x)) stop("invalid formula")
  if (!is.atomic(x)) {
    if (notnull(x$formula)) return(eval(x$formula))
    if (notnull(x$terms)) return(formula.terms(x$terms))
    if (notnull(x$call$formula)) return(eval(x$call$formula))
  }
  if (is.null(x)) return(list())
  if (!is.language(x)) stop("invalid formula")
  f <- eval(x, env)
  class(f) <- "formula"
  environment(f) <- env
  f
}
formula.character <- function(x, env = parent.frame(), ...) {
  if (length(x) > 1L) {
    warning("Using formula(x) is deprecated when x is a character vector of length > 1.\n  Consider formula(paste(x, collapse = \" \")) instead.", call. = FALSE, domain = NA)
    given <- x
    x <- x[1L]
  } else given <- x
  ff <- str2lang(x)
  if (!is.call(ff)) stop(gettextf("invalid formula %s: not a call", deparse(given)), domain = NA)
  if (!identical(ff[[1L]], quote(`~`))) ff <- NULL
  class(ff) <- "formula"
  environment(ff) <- env
  ff
}
formula.formula <- function(x, ...) x
`[.formula` <- function(x, i) {
  if (missing(i)) return(x)
  part <- unclass(x)[i]
  if (!length(part)) return(list())
  if (is.call(part) && identical(part[[1L]], quote(`~`))) {
    class(part) <- "formula"
    environment(part) <- environment(x)
  }
  part
}
formula.data.frame <- function(x, ...) if (is.null(attr(x, "terms"))) DF2formula(x, parent.frame()) else as.formula(attr(x, "terms"))
DF2formula <- function(x, env = parent.frame()) {
  columns <- lapply(names(x), as.name)
  if (!length(columns)) stop("cannot create a formula from a zero-column data frame")
  right <- Reduce(function(a, b) call("+", a, b), if (length(columns) > 1L) columns[-1L] else columns)
  f <- if (length(columns) > 1L) call("~", columns[[1L]], right) else call("~", right)
  structure(f, class = "formula", .Environment = env)
}
as.formula <- function(object, env = parent.frame()) {
  if (inherits(object, "formula")) return(object)
  f <- formula(object, env = baseenv())
  if (is.null(environment(f)) || identical(environment(f), baseenv())) environment(f) <- env
  f
}
diff <- function(x, ...) UseMethod("diff")
diff.default <- function(x, lag = 1L, differences = 1L, ...) {
  if (length(lag) != 1L || length(differences) > 1L || lag < 1L || differences < 1L) stop("'lag' and 'differences' must be integers >= 1")
  r <- unclass(x)
  if (is.matrix(r)) {
    for (i in seq_len(differences)) {
      n <- nrow(r)
      if (n <= lag) return(r[0L, , drop = FALSE])
      r <- r[(lag + 1L):n, , drop = FALSE] - r[1L:(n - lag), , drop = FALSE]
    }
    return(r)
  }
  for (i in seq_len(differences)) {
    n <- length(r)
    if (n <= lag) return(r[0L])
    r <- r[(lag + 1L):n] - r[1L:(n - lag)]
  }
  class(r) <- oldClass(x)
  r
}
scale <- function(x, center = TRUE, scale = TRUE) UseMethod("scale")
scale.default <- function(x, center = TRUE, scale = TRUE) {
  x <- as.matrix(x)
  nc <- ncol(x)
  if (is.logical(center)) {
    if (center) {
      center <- colMeans(x, na.rm = TRUE)
      x <- sweep(x, 2L, center)
    }
  } else {
    if (!is.numeric(center)) center <- as.numeric(center)
    if (length(center) != nc) stop("length of 'center' must equal the number of columns of 'x'")
    x <- sweep(x, 2L, center, check.margin = FALSE)
  }
  if (is.logical(scale)) {
    if (scale) {
      scale <- apply(x, 2L, function(v) {
        v <- v[!is.na(v)]
        sqrt(sum(v^2) / max(1, length(v) - 1L))
      })
      x <- sweep(x, 2L, scale, "/")
    }
  } else {
    if (!is.numeric(scale)) scale <- as.numeric(scale)
    if (length(scale) != nc) stop("length of 'scale' must equal the number of columns of 'x'")
    x <- sweep(x, 2L, scale, "/", check.margin = FALSE)
  }
  if (is.numeric(center)) attr(x, "scaled:center") <- center
  if (is.numeric(scale)) attr(x, "scaled:scale") <- scale
  x
}
median <- function(x, na.rm = FALSE, ...) UseMethod("median")
median.default <- function(x, na.rm = FALSE, ...) {
  if (is.factor(x) || is.data.frame(x)) stop("need numeric data")
  if (na.rm) x <- x[!is.na(x)] else if (any(is.na(x))) return(unname(x)[NA_integer_])
  n <- length(x)
  if (n == 0L) return(x[NA_integer_])
  half <- (n + 1L) %/% 2L
  s <- sort(unname(x))
  if (n %% 2L == 1L) s[half] else mean(s[half + 0L:1L])
}
var <- function(x, y = NULL, na.rm = FALSE, use) {
  if (is.data.frame(x)) x <- as.matrix(x)
  if (is.data.frame(y)) y <- as.matrix(y)
  if (is.null(x)) stop("'x' is NULL")
  if (!is.atomic(x)) stop("is.atomic(x) is not TRUE")
  if (is.matrix(x) && is.character(x)) storage.mode(x) <- "double"
  if (is.null(y)) {
    if (is.matrix(x)) return(cov(x))
    if (na.rm) x <- x[!is.na(x)]
    if (is.factor(x)) stop("Calling var(x) on a factor x is defunct.\n  Use something like 'all(duplicated(x)[-1L])' to test for a constant vector.")
    if (is.character(x)) x <- as.double(x)
    n <- length(x)
    if (n < 2L) return(NA_real_)
    m <- mean(x)
    return(sum((x - m)^2) / (n - 1L))
  }
  if (NROW(x) != NROW(y)) stop("incompatible dimensions")
  cov(x, y)
}
sd <- function(x, na.rm = FALSE) sqrt(var(if (is.vector(x) || is.factor(x)) x else as.double(x), na.rm = na.rm))
quantile <- function(x, ...) UseMethod("quantile")
IQR <- function(x, na.rm = FALSE, type = 7) diff(quantile(as.numeric(x), c(0.25, 0.75), na.rm = na.rm, names = FALSE, type = type))
fivenum <- function(x, na.rm = TRUE) {
  x <- sort(x[!is.na(x)])
  n <- length(x)
  if (n == 0) return(rep.int(NA, 5))
  n4 <- floor((n + 3) / 2) / 2
  d <- c(1, n4, (n + 1) / 2, n + 1 - n4, n)
  0.5 * (x[floor(d)] + x[ceiling(d)])
}
mad <- function(x, center = median(x), constant = 1.4826, na.rm = FALSE) {
  if (na.rm) x <- x[!is.na(x)]
  constant * median(abs(x - center))
}
weighted.mean <- function(x, w, ..., na.rm = FALSE) {
  if (missing(w)) return(mean(x, na.rm = na.rm))
  if (length(w) != length(x)) stop(simpleError("'x' and 'w' must have the same length", `[[<-`(sys.call(), 1L, quote(weighted.mean.default))))
  if (na.rm) {
    keep <- !is.na(x)
    w <- w[keep]
    x <- x[keep]
  }
  sum(x * (w / sum(w)))
}
range.default <- function(..., na.rm = FALSE) range(unclass(c(...)), na.rm = na.rm)
head <- function(x, ...) UseMethod("head")
head.default <- function(x, n = 6L, ...) {
  if (length(dim(x)) > 1L) return(head.matrix(x, n, ...))
  if (length(n) != 1L || is.na(n) || !is.numeric(n)) stop("invalid 'n' - must be numeric, possibly NA.")
  chosen <- seq_len(if (n < 0L) max(length(x) + n, 0L) else min(n, length(x)))
  if (length(dim(x)) == 1L) x[chosen, drop = FALSE] else x[chosen]
}
head.data.frame <- function(x, n = 6L, ...) head.matrix(x, n, ...)
tail <- function(x, ...) UseMethod("tail")
tail.default <- function(x, n = 6L, ...) {
  if (is.null(dim(x)) && length(n) != 1L) stop(simpleError(sprintf("invalid 'n' - must have length one when dim(x) is NULL, got %d", length(n)), quote(checkHT(n, dx <- dim(x)))))
  if (length(dim(x)) == 2L) return(tail.matrix(x, n, ...))
  if (length(dim(x)) > 2L) return(.ends(x, n, .lasts))
  m <- length(x)
  chosen <- seq.int(to = m, length.out = if (n < 0L) max(m + n, 0L) else min(n, m))
  if (length(dim(x)) == 1L) x[chosen, drop = FALSE] else x[chosen]
}
tail.data.frame <- function(x, n = 6L, ...) tail.matrix(x, n, keepnums = FALSE)
rownames <- function(x, do.NULL = TRUE, prefix = "row") {
  names <- if (is.data.frame(x)) row.names(x) else dimnames(x)[[1L]]
  if (do.NULL || !is.null(names)) names else if (nrow(x)) paste0(prefix, seq_len(nrow(x))) else character()
}
colnames <- function(x, do.NULL = TRUE, prefix = "col") {
  names <- if (is.data.frame(x)) names(x) else dimnames(x)[[2L]]
  if (do.NULL || !is.null(names)) names else if (ncol(x)) paste0(prefix, seq_len(ncol(x))) else character()
}
`rownames<-` <- function(x, value) {
  if (is.data.frame(x)) return(`row.names<-`(x, value))
  dn <- dimnames(x)
  if (is.null(dn)) {
    if (is.null(value)) return(x)
    if ((n <- length(dim(x))) < 1L) stop("attempt to set 'rownames' on an object with no dimensions")
    dn <- vector("list", n)
  }
  dn[1L] <- list(value)
  dimnames(x) <- dn
  x
}
`colnames<-` <- function(x, value) {
  if (is.data.frame(x)) {
    names(x) <- value
    return(x)
  }
  dn <- dimnames(x)
  if (is.null(dn)) {
    if (is.null(value)) return(x)
    dn <- vector("list", length(dim(x)))
  }
  if (length(dn) < 2L) stop("attempt to set 'colnames' on an object with less than two dimensions")
  dn[2L] <- list(value)
  dimnames(x) <- dn
  x
}
ifelse <- function(test, yes, no) {
  if (!is.logical(test)) {
    if (is.function(test)) as.logical(test)
    storage.mode(test) <- "logical"
  }
  if (length(test) == 1L && is.null(attributes(test))) {
    if (is.na(test)) return(NA)
    if (test) {
      if (length(yes) == 1L && is.null(attributes(yes))) return(yes)
    } else if (length(no) == 1L && is.null(attributes(no))) return(no)
  }
  out <- test
  where <- which(test)
  other <- which(!test)
  if (length(where)) out[where] <- rep(yes, length.out = length(test))[where]
  if (length(other)) out[other] <- rep(no, length.out = length(test))[other]
  out
}
T <- TRUE
F <- FALSE
pi <- 3.141592653589793
LETTERS <- c("A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L", "M", "N", "O", "P", "Q", "R", "S", "T", "U", "V", "W", "X", "Y", "Z")
letters <- c("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o", "p", "q", "r", "s", "t", "u", "v", "w", "x", "y", "z")
month.name <- c("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December")
month.abb <- c("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
.Machine <- list(double.eps = 2.220446049250313e-16, double.neg.eps = 1.110223024625157e-16, double.xmin = 2.2250738585072014e-308, double.xmax = 1.797693134862315708e+308, double.base = 2L, double.digits = 53L, integer.max = 2147483647L, sizeof.pointer = 8L, sizeof.longlong = 8L)
R.version.string <- "R version 4.2.2 (2022-10-31)"
.Platform <- list(OS.type = "unix", file.sep = "/", dynlib.ext = ".so", GUI = "X11", endian = "little", path.sep = ":")
Sys.info <- function() c(sysname = "Linux", release = "", version = "", nodename = "localhost", machine = "x86_64", login = "user", user = "user", effective_user = "user")
`%||%` <- function(x, y) if (is.null(x)) y else x
"""#)
}
