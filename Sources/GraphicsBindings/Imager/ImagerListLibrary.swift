import Lang

/// Lists of pictures: splitting, appending, mapping, combining; expressions on pictures.
enum ImagerListLibrary {
  static let source = LibrarySource("imager", #"""
# A list of pictures.
imlist <- function(...) as.imlist.list(list(...))
is.imlist <- function(x) inherits(x, "imlist")
as.imlist <- function(obj, ...) UseMethod("as.imlist")
as.imlist.list <- function(obj, ...) {
  if (!all(vapply(obj, is.cimg, NA)) && !all(vapply(obj, is.pixset, NA))) stop("The list may only contain images (objects with class cimg) or pixsets")
  class(obj) <- c("imlist", "list")
  obj
}
as.imlist.imlist <- function(obj, ...) obj
as.imlist.cimg <- function(obj, ...) as.imlist.list(list(obj))
as.list.imlist <- function(x, ...) unclass(x)
print.imlist <- function(x, ...) {
  cat(sprintf("Image list of size %i \n", length(x)))
  invisible(x)
}
`[.imlist` <- function(x, ...) as.imlist.list(unclass(x)[...])
as.data.frame.imlist <- function(x, ..., index = "im") {
  if (is.null(names(x))) names(x) <- seq_along(x)
  parts <- lapply(names(x), function(n) {
    part <- as.data.frame(x[[n]], ...)
    part <- cbind(setNames(data.frame(rep(n, nrow(part))), index), part)
    part
  })
  do.call(rbind, parts)
}
ci <- function(...) {
  parts <- lapply(list(...), function(a) if (is.imlist(a)) unclass(a) else if (is.cimg(a) || is.pixset(a)) list(a) else stop("arguments should be image lists or images"))
  as.imlist.list(do.call(c, parts))
}
# A function, or a formula as a function of its first argument.
.mapper <- function(f) {
  if (!inherits(f, "formula")) return(match.fun(f))
  body <- f[[length(f)]]
  where <- environment(f)
  function(..., .x = ..1, .y = ..2) {
    scope <- new.env(parent = where)
    given <- list(...)
    scope$.x <- scope$. <- given[[1L]]
    if (length(given) > 1L) scope$.y <- given[[2L]]
    eval(body, scope)
  }
}
map_il <- function(.x, .f, ...) {
  if (identical(.f, load.image) && is.character(.x) && !any(grepl("^(http|ftp)s?://", .x))) {
    result <- .load.images(.x)
    names(result) <- names(.x)
    return(result)
  }
  as.imlist.list(lapply(if (is.list(.x)) unclass(.x) else .x, .mapper(.f), ...))
}
map2_il <- function(.x, .y, .f, ...) as.imlist.list(Map(.mapper(.f), .x, .y, ...))
pmap_il <- function(.l, .f, ...) as.imlist.list(do.call(Map, c(list(.mapper(.f)), .l, list(...))))
imrep <- function(x, n = 1, axis = NULL) {
  if (n < 1) stop("n should be larger than 1")
  result <- as.imlist.list(rep(list(x), n))
  if (is.null(axis)) result else imappend(result, axis)
}
# Cuts along an axis: into single slices, into nb parts, or into blocks of -nb.
imsplit <- function(im, axis, nb = -1) {
  if (!is.cimg(im) && !is.pixset(im)) stop("im must be either an image or pixset")
  result <- .im.split(im, axis, nb)
  if (nb == -1) names(result) <- paste(axis, seq_along(result), sep = " = ")
  else {
    end <- cumsum(vapply(unclass(result), function(v) dim(v)[match(axis, c("x", "y", "z", "c"))], 0L))
    names(result) <- paste(axis, sprintf("= %i - %i", c(1L, end[-length(end)] + 1L), end))
  }
  result
}
imappend <- function(imlist, axis) {
  if (!all(vapply(imlist, is.cimg, NA)) && !all(vapply(imlist, is.pixset, NA))) stop("List contains unknown image type (must be all images, or all pixsets)")
  .im.append(unclass(imlist), axis)
}
liply <- function(lst, fun, axis, ...) imappend(lapply(lst, .mapper(fun), ...), axis)
ilply <- function(im, axis, fun, ...) lapply(unclass(imsplit(im, axis)), .mapper(fun), ...)
iiply <- function(im, axis, fun, ...) imappend(ilply(im, axis, fun, ...), axis)
idply <- function(im, axis, fun, ...) {
  parts <- ilply(im, axis, fun, ...)
  do.call(rbind, lapply(names(parts), function(n) cbind(data.frame(.id = n), as.data.frame(t(parts[[n]])))))
}
check.reduce <- function(x) {
  x <- as.imlist(x)
  if (length(x) > 1L && length(unique(lapply(unclass(x), dim))) > 1L) stop("Images must all be the same size")
  unclass(x)
}
# Several pictures combined pixel by pixel.
add <- function(x, na.rm = FALSE) .reduce(check.reduce(x), "sum", na.rm)
wsum <- function(x, w, na.rm = FALSE) {
  if (length(w) != length(x)) stop("weights must the same length as input")
  .reduce(check.reduce(x), "sum", na.rm, w)
}
average <- function(x, na.rm = FALSE) .reduce(check.reduce(x), "mean", na.rm)
mult <- function(x, na.rm = FALSE) .reduce(check.reduce(x), "product", na.rm)
parmax <- function(x, na.rm = FALSE) .reduce(check.reduce(x), "max", na.rm)
parmin <- function(x, na.rm = FALSE) .reduce(check.reduce(x), "min", na.rm)
parmed <- function(x, na.rm = FALSE) .reduce(check.reduce(x), "median", na.rm)
parquan <- function(x, prob = 0.5, na.rm = FALSE) {
  if (prob < 0 || prob > 1) stop("prob must be between 0-1")
  .reduce(check.reduce(x), "quantile", na.rm, prob = prob)
}
enorm <- function(x) .reduce(check.reduce(x), "norm")
parvar <- function(x, na.rm = FALSE) {
  n <- if (na.rm) length(x) - add(map_il(x, function(v) px.na(v) + 0)) else length(x)
  mean <- add(x, na.rm = na.rm) / n
  add(map_il(x, function(v) (v - mean)^2), na.rm = na.rm) / (n - 1)
}
parsd <- function(x, na.rm = FALSE) sqrt(parvar(x, na.rm = na.rm))
parall <- function(x) Reduce(`&`, check.reduce(x))
parany <- function(x) Reduce(`|`, check.reduce(x))
equal <- function(x) {
  if (length(x) == 1L) stop("x has only one element")
  Reduce(`&`, lapply(unclass(x)[-1L], function(v) v == x[[1L]]))
}
.extreme <- function(x, beats, key, index) {
  best <- key(x[[1L]])
  result <- if (index) x[[1L]] * 0 + 1 else x[[1L]]
  for (k in seq_along(x)[-1L]) {
    value <- key(x[[k]])
    better <- beats(value, best)
    result[better] <- if (index) k else x[[k]][better]
    best[better] <- value[better]
  }
  result
}
which.parmax <- function(x) .extreme(x, `>`, identity, TRUE)
which.parmin <- function(x) .extreme(x, `<`, identity, TRUE)
parmax.abs <- function(x) .extreme(x, `>`, abs, FALSE)
parmin.abs <- function(x) .extreme(x, `<`, abs, FALSE)
parsort <- function(x, increasing = TRUE) .arrange(check.reduce(x), "sort", increasing)
parorder <- function(x, increasing = TRUE) .arrange(check.reduce(x), "order", increasing)
parrank <- function(x, increasing = TRUE) .arrange(check.reduce(x), "rank", increasing)
# Evaluates formulas about a picture `.`: x, y, z, c, w, h, centered xc yc zc, scaled xs ys zs, rho and theta are known.
imeval <- function(obj, ..., env = parent.frame()) {
  if (is.list(obj)) {
    result <- lapply(unclass(obj), imeval, ..., env = env)
    return(if (all(vapply(result, is.cimg, NA)) || all(vapply(result, is.pixset, NA))) as.imlist(result) else result)
  }
  formulas <- list(...)
  if (!all(vapply(formulas, inherits, NA, "formula"))) stop("All arguments (except the first) need to be formulas")
  scope <- .picture.scope(obj, unlist(lapply(formulas, all.vars)), env)
  result <- lapply(formulas, function(f) eval(f[[length(f)]], scope))
  if (length(result) == 1L) return(result[[1L]])
  if (all(vapply(result, is.cimg, NA)) || all(vapply(result, is.pixset, NA))) as.imlist(result) else result
}
.picture.scope <- function(im, wanted, env) {
  scope <- new.env(parent = env)
  d <- dim(im)
  middle <- (d + 1) / 2
  scope$. <- im
  scope$w <- d[1]
  scope$h <- d[2]
  scope$b <- isoblur
  scope$s <- imshift
  scope$rot <- imrotate
  if ("c" %in% wanted) scope$c <- Cc(im)
  for (k in 1:3) {
    axis <- c("x", "y", "z")[k]
    if (!any(c(axis, paste0(axis, c("c", "s")), if (k < 3) c("rho", "theta")) %in% wanted)) next
    at <- list(Xc, Yc, Zc)[[k]](im)
    assign(axis, at, scope)
    assign(paste0(axis, "c"), at - middle[k], scope)
    assign(paste0(axis, "s"), at / d[k], scope)
  }
  if ("rho" %in% wanted) scope$rho <- sqrt(scope$xc^2 + scope$yc^2)
  if ("theta" %in% wanted) scope$theta <- cimg(array(atan2(as.vector(scope$yc), as.vector(scope$xc)), d))
  scope
}
imdo <- function(obj, form) {
  result <- imeval(obj, form)
  if (is.list(result)) as.imlist.list(Map(function(o, i) as.cimg(o, dim = dim(i)), result, unclass(obj))) else if (is.cimg(result)) result else as.cimg(as.vector(result), dim = dim(obj))
}
imchange <- function(obj, where, fo, env = parent.frame()) {
  if (is.list(obj)) return(map_il(obj, function(v) imchange(v, where, fo, env = env)))
  if (!is.cimg(obj) && !is.pixset(obj)) stop("object must be an image or pixset")
  if (inherits(where, "formula")) where <- imeval(obj, where)
  if (!is.pixset(where)) stop("where argument must either be a pixset, or a formula that evaluates into a pixset")
  scope <- .picture.scope(obj, all.vars(fo), env)
  for (n in ls(scope, all.names = TRUE)) if (is.cimg(scope[[n]]) || is.pixset(scope[[n]])) assign(n, scope[[n]][where], scope)
  obj[where] <- eval(fo[[length(fo)]], scope)
  obj
}
"""#)
}
