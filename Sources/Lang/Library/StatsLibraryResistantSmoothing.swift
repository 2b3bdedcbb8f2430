/// Smoothers that single points do not sway: Tukey's running medians and Friedman's super smoother.
enum StatsLibraryResistantSmoothing {
  static let source = LibrarySource("resistant smoothing", #"""
.median3 <- function(u, v, w) pmax(pmin(u, v), pmin(pmax(u, v), w))
# Medians of three; the ends stay, or follow Tukey's rule.
.running3 <- function(x) { n <- length(x); if (n > 2L) c(x[1L], .median3(x[-c(n - 1L, n)], x[-c(1L, n)], x[-(1:2)]), x[n]) else x }
.ends3 <- function(y, x) {
  n <- length(y)
  y[1L] <- .median3(3 * y[2L] - 2 * y[3L], x[1L], y[2L])
  y[n] <- .median3(y[n - 1L], x[n], 3 * y[n - 1L] - 2 * y[n - 2L])
  y
}
.repeated3 <- function(x, tukey) {
  y <- .running3(x)
  count <- as.integer(any(y != x))
  if (count) repeat {
    z <- .running3(y)
    if (!any(z != y)) break
    count <- count + 1L
    y <- z
  }
  changed <- FALSE
  if (tukey && length(x) > 2L) { e <- .ends3(y, x); changed <- any(e != y); y <- e }
  list(y = y, count = if (count) count else as.integer(changed))
}
# Splits flat tops and valleys of two points, also those beside the ends if `ends`.
.split3 <- function(x, ends) {
  n <- length(x)
  y <- x
  changed <- FALSE
  if (n <= 4L) return(list(y = y, changed = FALSE))
  peak <- function(i) x[i] == x[i + 1L] && !((x[i - 1L] <= x[i] && x[i + 1L] <= x[i + 2L]) || (x[i - 1L] >= x[i] && x[i + 1L] >= x[i + 2L]))
  # The value beside a plateau drawn on towards it; where that equals the plateau, nothing counts as changed (as in R).
  beyond <- function(u, v, w) { m <- .median3(u, v, w); if (m != u) changed <<- TRUE else if (w == u || v == u) changed <<- FALSE; m }
  left <- function(i) beyond(x[i], x[i - 1L], 3 * x[i - 1L] - 2 * x[i - 2L])
  right <- function(i) beyond(x[i + 1L], x[i + 2L], 3 * x[i + 2L] - 2 * x[i + 3L])
  if (ends && peak(2L)) { y[2L] <- x[1L]; y[3L] <- right(2L); changed <- TRUE }
  for (i in seq_len(n)[seq_len(n) >= 3L & seq_len(n) <= n - 3L]) if (peak(i)) {
    y[i] <- left(i)
    y[i + 1L] <- right(i)
  }
  if (ends && peak(n - 2L)) { y[n - 1L] <- x[n]; y[n - 2L] <- left(n - 2L); changed <- TRUE }
  list(y = y, changed = changed)
}
smooth <- function(x, kind = c("3RS3R", "3RSS", "3RSR", "3R", "3", "S"), twiceit = FALSE, endrule = c("Tukey", "copy"), do.ends = FALSE) {
  if (!is.numeric(x)) stop("attempt to smooth non-numeric values")
  if (anyNA(x)) stop("attempt to smooth NA values")
  endrule <- match.arg(endrule)
  kind <- match.arg(kind)
  tukey <- endrule == "Tukey"
  split <- startsWith(kind, "3RS") && !do.ends
  v <- as.double(x)
  n <- length(v)
  iter <- changed <- NULL
  y <- switch(kind,
    `3` = { y <- .running3(v); if (tukey && n > 2L) y <- .ends3(y, v); iter <- as.integer(any(y != v)); y },
    S = { s <- .split3(v, do.ends); changed <- s$changed; s$y },
    {
      r <- .repeated3(v, tukey)
      iter <- r$count
      y <- r$y
      if (kind == "3RSR") repeat {
        iter <- iter + 1L
        s <- .split3(y, split)
        r <- .repeated3(s$y, tukey)
        moved <- s$changed || r$count > 0L
        y <- r$y
        if (!moved || iter > 2 * n) break
      } else if (kind != "3R") {
        s <- .split3(y, split)
        if (s$changed) {
          if (kind == "3RS3R") { r <- .repeated3(s$y, tukey); iter <- iter + r$count; y <- r$y }
          else y <- .split3(s$y, split)$y
          iter <- iter + 1L
        }
      }
      y
    })
  if (twiceit) {
    r <- smooth(x - y, kind = kind, twiceit = FALSE, endrule = endrule, do.ends = do.ends)
    y <- y + as.vector(r)
    if (!is.null(iter)) iter <- iter + attr(r, "iter")
    if (!is.null(changed)) changed <- changed || attr(r, "changed")
  }
  if (is.ts(x)) y <- ts(y, start = start(x), frequency = frequency(x))
  structure(y, kind = kind, twiced = twiceit, iter = iter, changed = changed, endrule = if (startsWith(kind, "3")) (if (split) setdiff(c("copy", "Tukey"), endrule) else endrule), call = match.call(), class = c("tukeysmooth", if (is.ts(x)) "ts"))
}
.tukey.head <- function(x, gap) {
  if (attr(x, "twiced")) cat(" __twiced__ ")
  if (!is.null(it <- attr(x, "iter"))) cat(" used", it, "iterations\n")
  if (!is.null(ch <- attr(x, "changed"))) cat(if (!ch) gap, "changed\n")
}
print.tukeysmooth <- function(x, ...) {
  cat(attr(x, "kind"), "Tukey smoother resulting from ", deparse(attr(x, "call")), "\n")
  .tukey.head(x, "NOT")
  if (length(oldClass(x)) > 1L) return(NextMethod())
  print(as.vector(unclass(x)), ...)
  invisible(x)
}
summary.tukeysmooth <- function(object, ...) {
  cat(attr(object, "kind"), "Tukey smoother resulting from\n", deparse(attr(object, "call")), ";  n =", length(object), "\n")
  .tukey.head(object, " NOT")
  if (length(oldClass(object)) > 1L) NextMethod() else summary(as.vector(unclass(object)), ...)
}
supsmu <- function(x, y, wt = rep(1, n), span = "cv", periodic = FALSE, bass = 0, trace = FALSE) {
  if (span == "cv") span <- 0
  else if (span < 0 || span > 1) stop("'span' must be between 0 and 1.")
  n <- length(y)
  if (!n || !is.numeric(y)) stop("'y' must be numeric vector")
  if (length(x) != n) stop("number of observations in 'x' and 'y' must match.")
  if (length(wt) != n) stop("number of weights must match number of observations.")
  if (periodic && (min(x) < 0 || max(x) > 1)) stop("'x' must be between 0 and 1 for periodic smooth")
  okay <- which(is.finite(x + y + wt))
  ord <- okay[order(x[okay], y[okay])]
  if (!length(ord)) stop("no finite observations")
  if (lost <- n - length(ord)) warning(sprintf(ngettext(lost, "%d observation with NA, NaN or Inf deleted", "%d observations with NAs, NaNs and/or Infs deleted"), lost), domain = NA)
  x <- as.double(x[ord])
  w <- as.double(wt[ord])
  y <- .superSmooth(x, as.double(y[ord]), w, span, periodic, bass)
  again <- duplicated(x)
  list(x = x[!again], y = y[!again])
}
# Three spans are tried; the one with the smallest residuals near each point, itself smoothed, says how to mix their lines.
.superSmooth <- function(x, y, w, span, periodic, bass) {
  n <- length(x)
  if (x[n] <= x[1L]) return(rep(if (sum(w) > 0) sum(w * y) / sum(w) else 0, n))
  i <- n %/% 4L
  j <- 3L * i
  scale <- if (i >= 1L) x[j] - x[i] else 0
  i <- max(i, 1L); j <- max(j, 1L)
  while (scale <= 0) { if (j < n) j <- j + 1L; if (i > 1L) i <- i - 1L; scale <- x[j] - x[i] }
  tiny <- (1e-3 * scale)^2
  if (span > 0) return(.runningLines(x, y, w, span, periodic, tiny, FALSE))
  spans <- c(0.05, 0.2, 0.5)
  first <- seq_len(n)
  line <- error <- matrix(0, n, 3L)
  for (k in 1:3) {
    r <- .runningLines(x, y, w, spans[k], periodic, tiny, TRUE)
    line[, k] <- r[first]
    error[, k] <- .runningLines(x, r[-first], w, spans[2L], periodic, tiny, FALSE)
  }
  best <- max.col(-error, "first")
  least <- error[cbind(first, best)]
  chosen <- spans[best]
  if (bass > 0 && bass <= 10) {
    move <- least < error[, 3L] & least > 0
    chosen[move] <- chosen[move] + (spans[3L] - chosen[move]) * pmax(1e-7, least[move] / error[move, 3L])^(10 - bass)
  }
  chosen <- pmin(pmax(.runningLines(x, chosen, w, spans[2L], periodic, tiny, FALSE), spans[1L]), spans[3L])
  f <- chosen - spans[2L]
  share <- ifelse(f < 0, -f / (spans[2L] - spans[1L]), f / (spans[3L] - spans[2L]))
  mixed <- (1 - share) * line[, 2L] + share * ifelse(f < 0, line[, 1L], line[, 3L])
  .runningLines(x, mixed, w, spans[1L], periodic, tiny, FALSE)
}
"""#)
}
