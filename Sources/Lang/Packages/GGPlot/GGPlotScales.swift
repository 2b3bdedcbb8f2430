/// ggplot2: scales, from values of the data to places, colours and sizes.
enum GGPlotScales {
  static let source = LibrarySource("ggplot2", #"""
# A scale learns the values it meets (`train`), tells its limits and breaks, and maps values.
.scale <- function(aesthetics, kind, palette = NULL, name = waiver(), breaks = waiver(), minor_breaks = waiver(), n.breaks = NULL, labels = waiver(), limits = NULL, expand = waiver(), oob = censor, na.value = NA_real_,
                   trans = "identity", guide = "legend", position = "left", sec.axis = waiver(), rescaler = rescale, drop = TRUE, na.translate = TRUE, call = sys.call(-1L), super = NULL, ...) {
  aesthetics <- standardise_aes_names(aesthetics)
  is.position <- any(aesthetics %in% .position.aes)
  s <- new.env()
  s$aesthetics <- aesthetics; s$kind <- kind; s$palette <- palette; s$name <- name; s$breaks <- breaks; s$minor_breaks <- minor_breaks; s$n.breaks <- n.breaks
  s$labels <- labels; s$expand <- expand; s$oob <- oob; s$na.value <- na.value; s$guide <- guide; s$position <- position; s$sec.axis <- sec.axis
  s$rescaler <- rescaler; s$drop <- drop; s$na.translate <- na.translate; s$call <- call; s$is.position <- is.position
  extra <- list(...)
  if (length(extra)) .stop("unused argument", if (length(extra) > 1L) "s", " (", paste0(names(extra), " = ", vapply(extra, function(v) paste(deparse(v), collapse = ""), ""), collapse = ", "), ")", call = call)
  if (kind == "continuous") {
    s$trans <- as.trans(trans)
    if (!is.null(limits) && !is.function(limits)) {
      limits <- s$trans$transform(limits)
      # Reversed limits are the same range.
      if (!anyNA(limits) && length(limits) == 2L) limits <- sort(as.numeric(limits))
    }
    if (!is.null(breaks) && !is.waive(breaks) && !is.function(breaks) && !is.null(labels) && !is.waive(labels) && !is.function(labels) && length(breaks) != length(labels))
      .stop("`breaks` and `labels` must have the same length", call = call)
  }
  s$limits <- limits
  s$range <- NULL
  s$crange <- NULL
  class(s) <- c(paste0("Scale", if (kind == "continuous") "Continuous" else if (kind == "discrete") "Discrete" else "Identity", if (is.position) "Position"), "Scale", "ggproto", "gg")
  s
}
.copy.scale <- function(s) {
  new <- list2env(as.list(unclass(s), all.names = TRUE), parent = emptyenv())
  class(new) <- class(s)
  new$range <- NULL
  new$crange <- NULL
  new
}
print.Scale <- function(x, ...) { cat("<", class(x)[1L], ">\n Range:  ", paste(format(x$range), collapse = " -- "), "\n Limits: ", paste(format(.limits(x)), collapse = " -- "), "\n", sep = ""); invisible(x) }
.train <- function(s, v) {
  if (!length(v)) return(invisible())
  if (s$kind == "identity") { if (!identical(s$guide, "none") && !is.numeric(v)) s$range <- unique(c(s$range, as.character(v))); return(invisible()) }
  if (s$kind == "continuous") {
    if (.is.discrete(v) && !inherits(v, "mapped_discrete") && !all(is.na(v))) stop("Discrete value supplied to continuous scale", call. = FALSE)
    v <- as.numeric(v)
    v <- v[is.finite(v)]
    if (length(v)) s$range <- range(v, s$range)
    return(invisible())
  }
  if (s$is.position && is.numeric(v) && !is.factor(v)) {
    v <- as.numeric(v)
    v <- v[is.finite(v)]
    if (length(v)) s$crange <- range(v, s$crange)
    return(invisible())
  }
  if (!.is.discrete(v) && !all(is.na(v))) stop("Continuous value supplied to discrete scale", call. = FALSE)
  s$has.na <- isTRUE(s$has.na) || anyNA(v)
  new <- if (is.factor(v)) { if (isTRUE(s$drop)) levels(v)[levels(v) %in% as.character(v)] else levels(v) } else sort(unique(as.character(v[!is.na(v)])))
  if (is.logical(v)) new <- sort(unique(as.character(v[!is.na(v)])))
  if (is.null(s$range)) { s$range <- new; s$ordered <- is.factor(v); s$levels <- if (is.factor(v)) levels(v); s$logical <- is.logical(v) }
  else if (!all(new %in% s$range)) {
    all <- c(s$range, setdiff(new, s$range))
    if (is.factor(v)) s$levels <- c(s$levels, setdiff(levels(v), s$levels))
    s$range <- if (is.null(s$levels)) sort(all) else if (all(all %in% s$levels)) s$levels[s$levels %in% all] else all
  }
  invisible()
}
.limits <- function(s) {
  if (s$kind == "identity") return(s$range)
  if (s$kind == "continuous") {
    if (is.null(s$range) && is.null(s$limits)) return(c(0, 1))
    if (is.function(s$limits)) return(s$trans$transform(s$limits(s$trans$inverse(s$range))))
    if (is.null(s$limits)) return(s$range)
    return(ifelse(is.na(s$limits), if (is.null(s$range)) c(0, 1) else s$range, s$limits))
  }
  if (is.null(s$range) && is.null(s$limits)) return(if (s$is.position && !is.null(s$crange)) character() else if (isTRUE(s$has.na) && isTRUE(s$na.translate)) NA_character_ else character())
  if (is.function(s$limits)) return(s$limits(s$range))
  if (!is.null(s$limits)) return(as.character(s$limits))
  if (isTRUE(s$has.na) && isTRUE(s$na.translate)) c(s$range, NA) else s$range
}
.transform <- function(s, v) {
  if (s$kind != "continuous") return(v)
  if (s$trans$name == "identity") {
    return(v)
  }
  if (.is.discrete(v)) stop("Discrete value supplied to continuous scale", call. = FALSE)
  new <- s$trans$transform(v)
  if (any(is.finite(as.numeric(v)) != is.finite(as.numeric(new)))) .warn("Transformation introduced infinite values in ", if (s$is.position) "continuous ", s$aesthetics[1L], if (s$is.position) "-axis")
  new
}
.map <- function(s, v, limits = .limits(s)) {
  if (s$kind == "identity") { if (is.factor(v)) return(as.character(v)); return(v) }
  if (s$kind == "continuous") {
    if (s$is.position) {
      new <- s$oob(as.numeric(v), limits)
      new[is.na(new) & !is.na(v)] <- s$na.value
      new[is.na(v)] <- s$na.value
      return(new)
    }
    x <- s$rescaler(s$oob(as.numeric(v), range(limits)), from = range(limits))
    each <- unique(x)
    out <- s$palette(each)[match(x, each)]
    out[is.na(out)] <- s$na.value
    return(out)
  }
  if (s$is.position) {
    if (is.numeric(v) && !is.factor(v)) return(v)
    k <- match(as.character(v), as.character(limits))
    return(structure(as.numeric(k), class = c("mapped_discrete", "numeric")))
  }
  n <- sum(!is.na(limits))
  if (is.null(s$palette.cache) || !identical(s$palette.n, n)) { s$palette.cache <- s$palette(n); s$palette.n <- n }
  colours <- s$palette.cache
  v <- as.character(v)
  if (!is.null(names(colours))) {
    # Values that carry names go by them.
    out <- unname(colours[match(v, names(colours))])
    out[!v %in% as.character(limits)] <- NA
  } else out <- unname(colours[match(v, as.character(limits[!is.na(limits)]))])
  if (isTRUE(s$na.translate)) out[is.na(v) | is.na(out)] <- if (is.character(out) && is.na(s$na.value)) NA_character_ else s$na.value
  out
}
# Breaks in the coordinates of the scale; NA outside of the limits.
.breaks <- function(s, limits = .limits(s)) {
  if (s$kind == "identity") return(if (identical(s$guide, "none")) NULL else if (is.waive(s$breaks)) s$range else s$breaks)
  if (s$kind == "continuous") {
    if (is.null(s$breaks) || !length(limits) || any(!is.finite(limits))) return(if (is.null(s$breaks)) NULL else numeric())
    if (identical(s$breaks, NA)) .stop("Invalid `breaks` specification. Use `NULL`, not `NA`")
    range <- s$trans$inverse(limits)
    b <- if (.zero.range(as.numeric(range))) range[1L]
      else if (is.waive(s$breaks)) { if (is.null(s$n.breaks)) s$trans$breaks(range) else s$trans$breaks(range, n = s$n.breaks) }
      else if (is.function(s$breaks)) s$breaks(range) else s$breaks
    labels <- names(b)
    out <- suppressWarnings(as.numeric(s$trans$transform(b)))
    low <- min(limits); high <- max(limits)
    out[is.na(out) | out < low | out > high] <- NA
    b[is.na(out)] <- NA
    if (!is.null(labels)) labels[is.na(out)] <- NA
    names(out) <- labels
    attr(out, "raw") <- b
    return(out)
  }
  if (is.null(s$breaks)) return(NULL)
  b <- if (is.waive(s$breaks)) limits else if (is.function(s$breaks)) s$breaks(limits) else s$breaks
  kept <- as.character(b) %in% as.character(limits)
  at <- b[kept]
  attr(at, "kept") <- kept
  at
}
.minor <- function(s, b, limits) {
  if (s$kind != "continuous" || is.null(s$minor_breaks)) return(NULL)
  known <- as.numeric(b[!is.na(b)])
  raw <- attr(b, "raw")
  if (is.waive(s$minor_breaks)) {
    known <- sort(known)
    if (length(known) < 2L) return(NULL)
    step <- known[2L] - known[1L]
    if (min(limits) < known[1L]) known <- c(known[1L] - step, known)
    if (max(limits) > known[length(known)]) known <- c(known, known[length(known)] + step)
    m <- sort(unique(c(known, known[-1L] - diff(known) / 2)))
  } else {
    m <- if (is.function(s$minor_breaks)) s$minor_breaks(s$trans$inverse(limits)) else s$minor_breaks
    m <- as.numeric(s$trans$transform(m))
  }
  m[m >= min(limits) & m <= max(limits)]
}
.labels <- function(s, b) {
  if (is.null(b) || is.null(s$labels)) return(NULL)
  if (s$kind == "continuous") {
    raw <- attr(b, "raw")
    if (is.null(raw)) raw <- s$trans$inverse(as.numeric(b))
    if (is.waive(s$labels)) {
      if (!is.null(names(b))) return(names(b))
      out <- rep(NA_character_, length(b))
      ok <- !is.na(b)
      v <- raw
      # Only the breaks that are shown decide how they are written.
      if (any(ok)) { v <- raw[ok]; out[ok] <- if (is.numeric(v) && !is.object(v)) s$trans$format(zapsmall(v, 12)) else s$trans$format(v) }
      return(out)
    }
    if (is.function(s$labels)) return(s$labels(raw))
    return(s$labels)
  }
  if (is.waive(s$labels)) return(if (!is.null(names(b))) ifelse(nzchar(names(b)), names(b), as.character(b)) else if (is.numeric(b)) format(b, justify = "none", trim = TRUE) else as.character(b))
  if (is.function(s$labels)) return(s$labels(as.vector(b)))
  if (!is.null(names(s$labels))) {
    out <- as.list(as.character(b))
    at <- match(as.character(b), names(s$labels))
    out[!is.na(at)] <- as.list(s$labels)[at[!is.na(at)]]
    return(if (is.expression(s$labels)) as.expression(out) else unlist(out))
  }
  kept <- attr(b, "kept")
  if (!is.null(kept) && length(kept) == length(s$labels)) s$labels[kept] else s$labels[seq_along(b)]
}

# Scales of a plot.
.find.scale <- function(list, aes) {
  for (s in list) if (aes %in% s$aesthetics) return(s)
  NULL
}
.has.default <- function(scales, aes) !is.null(.find.scale(scales$list, aes))
.add.scale <- function(p, s) {
  old <- vapply(p$scales, function(o) any(s$aesthetics %in% o$aesthetics), NA)
  if (any(old)) .tell("Scale for ", if (s$is.position) s$aesthetics[1L] else paste(s$aesthetics, collapse = ", "), " is already present.\nAdding another scale for ", if (s$is.position) s$aesthetics[1L] else paste(s$aesthetics, collapse = ", "), ", which will replace the existing scale.")
  p$scales <- c(p$scales[!old], list(s))
  p
}
.kind.of <- function(v) {
  if (inherits(v, "AsIs")) return("identity")
  if (inherits(v, "Date")) return("date")
  if (inherits(v, "POSIXt")) return("datetime")
  if (inherits(v, "hms") || inherits(v, "difftime")) return("time")
  if (is.ordered(v)) return("ordinal")
  if (is.factor(v) || is.character(v) || is.logical(v)) return("discrete")
  if (is.numeric(v)) return("continuous")
  .tell(.wrapped("Don't know how to automatically pick scale for object of type <", paste(class(v), collapse = "/"), ">. Defaulting to continuous."))
  "continuous"
}
.default.scale <- function(scales, aes, v, env) {
  if (is.null(v) || is.list(v) && !is.data.frame(v) && length(v) && all(vapply(v, is.null, NA))) return(invisible())
  position <- if (aes %in% .x.aes) "x" else if (aes %in% .y.aes) "y"
  of <- if (is.null(position)) aes else position
  if (!of %in% c("x", "y", "colour", "fill", "alpha", "size", "linewidth", "shape", "linetype")) return(invisible())
  kind <- .kind.of(v)
  if (kind == "identity") { if (is.null(position)) { scales$list <- c(scales$list, list(.scale(of, "identity", guide = "none"))); return(invisible()) }; kind <- if (is.numeric(v)) "continuous" else "discrete" }
  if (!is.null(position) && kind == "ordinal") kind <- "discrete"
  maker <- NULL
  for (k in c(kind, if (kind == "ordinal") "discrete", if (kind %in% c("time", "date", "datetime")) "continuous")) {
    name <- paste0("scale_", of, "_", k)
    # A user's own scale of this name comes first.
    maker <- get0(name, envir = env, mode = "function")
    if (is.null(maker)) maker <- get0(name, mode = "function")
    if (!is.null(maker)) break
  }
  if (is.null(maker)) return(invisible())
  scales$list <- c(scales$list, list(maker()))
  invisible()
}
.add.missing <- function(scales, aes, p) for (a in aes) if (!.has.default(scales, a)) scales$list <- c(scales$list, list(get(paste0("scale_", a, "_continuous"))()))
.transform.scales <- function(data, scales) {
  for (s in scales$list) if (s$kind == "continuous" && s$trans$name != "identity") for (a in intersect(s$aesthetics, names(data))) data[[a]] <- .transform(s, data[[a]])
  data
}
.panel.scale <- function(panels, axis, k) {
  list <- panels[[axis]]
  if (!length(list)) return(NULL)
  list[[panels$frame[[if (axis == "x") "SCALE_X" else "SCALE_Y"]][k]]]
}
.position.scales <- function(layout, data, scales, p) {
  panels <- list(frame = layout, x = list(), y = list())
  panels <- .make.panels(panels, scales)
  .train.panels(panels, data)
  panels
}
.make.panels <- function(panels, scales) {
  for (axis in c("x", "y")) {
    if (length(panels[[axis]])) next
    s <- .find.scale(scales$list, axis)
    if (is.null(s)) next
    panels[[axis]] <- lapply(seq_len(max(panels$frame[[if (axis == "x") "SCALE_X" else "SCALE_Y"]])), function(k) .copy.scale(s))
  }
  panels
}
.train.panels <- function(panels, data) {
  for (d in data) {
    if (!.count(d)) next
    which <- as.integer(d[["PANEL"]])
    for (axis in c("x", "y")) {
      list <- panels[[axis]]
      if (!length(list)) next
      known <- intersect(if (axis == "x") .x.aes else .y.aes, names(d))
      index <- panels$frame[[if (axis == "x") "SCALE_X" else "SCALE_Y"]][which]
      for (a in known) {
        v <- d[[a]]
        if (length(list) == 1L) { .train(list[[1L]], v); next }
        for (k in unique(index)) .train(list[[k]], v[index == k])
      }
    }
  }
  invisible()
}
.map.positions <- function(panels, data) {
  lapply(data, function(d) {
    if (!.count(d)) return(d)
    kept <- attributes(d)[c("params", "drawing")]
    which <- as.integer(d[["PANEL"]])
    for (axis in c("x", "y")) {
      list <- panels[[axis]]
      if (!length(list)) next
      index <- panels$frame[[if (axis == "x") "SCALE_X" else "SCALE_Y"]][which]
      for (a in intersect(if (axis == "x") .x.aes else .y.aes, names(d))) {
        v <- d[[a]]
        if (length(list) == 1L) { d[[a]] <- .map(list[[1L]], v); next }
        new <- numeric(length(v))
        mapped <- FALSE
        for (k in unique(index)) { m <- .map(list[[k]], v[index == k]); mapped <- mapped || inherits(m, "mapped_discrete"); new[index == k] <- as.numeric(m) }
        d[[a]] <- if (mapped) structure(new, class = c("mapped_discrete", "numeric")) else new
      }
    }
    for (n in names(kept)) attr(d, n) <- kept[[n]]
    d
  })
}
.retrain <- function(panels, data, scales, layout, p) {
  panels <- .make.panels(panels, scales)
  for (axis in c("x", "y")) for (s in panels[[axis]]) { if (s$kind == "continuous") s$range <- NULL else s$crange <- NULL }
  .train.panels(panels, data)
  panels$scales <- scales
  panels
}
.other.scales <- function(data, scales) {
  others <- Filter(function(s) !s$is.position, scales$list)
  if (!length(others)) return(data)
  for (d in data) if (.count(d)) for (s in others) for (a in intersect(s$aesthetics, names(d))) .train(s, d[[a]])
  lapply(data, function(d) {
    if (!.count(d)) return(d)
    kept <- attributes(d)[c("params", "drawing")]
    for (s in others) for (a in intersect(s$aesthetics, names(d))) d[[a]] <- .map(s, d[[a]])
    for (n in names(kept)) attr(d, n) <- kept[[n]]
    d
  })
}
# What a panel shows of a scale: its limits and some room around.
.shown.range <- function(s, limits = NULL, expand = TRUE) {
  e <- if (!expand) c(0, 0, 0, 0) else if (is.waive(s$expand)) (if (s$kind == "discrete") c(0, 0.6, 0, 0.6) else c(0.05, 0, 0.05, 0)) else rep(s$expand, length.out = 4L)
  widen <- function(r, zero = 1) {
    if (length(r) == 2L && .zero.range(r)) return(if (e[1L] == 0 && e[2L] == 0 && !expand) r + c(-1, 1) * 0 else c(r[1L] - max(e[2L], zero * e[1L]), r[2L] + max(e[4L], zero * e[3L])))
    c(r[1L] - e[1L] * diff(r) - e[2L], r[2L] + e[3L] * diff(r) + e[4L])
  }
  if (s$kind == "discrete") {
    if (!is.null(limits)) return(widen(limits))
    n <- length(.limits(s))
    if (n == 0L) return(if (is.null(s$crange)) c(0, 1) else widen(s$crange))
    r <- widen(c(1, n))
    return(if (is.null(s$crange)) r else range(r, s$crange))
  }
  r <- if (is.null(limits)) .limits(s) else limits
  widen(as.numeric(r))
}
"""#)
}
