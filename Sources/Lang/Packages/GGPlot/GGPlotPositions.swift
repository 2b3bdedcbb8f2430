/// ggplot2: how things in one place make room for each other.
enum GGPlotPositions {
  static let source = LibrarySource("ggplot2", #"""
.position <- function(name, ...) structure(list(name = name, ...), class = c("Position", "ggproto", "gg"))
position_identity <- function() .position("identity")
position_stack <- function(vjust = 1, reverse = FALSE) .position("stack", vjust = vjust, reverse = reverse, fill = FALSE)
position_fill <- function(vjust = 1, reverse = FALSE) .position("fill", vjust = vjust, reverse = reverse, fill = TRUE)
position_dodge <- function(width = NULL, preserve = "total") .position("dodge", width = width, preserve = match.arg(preserve, c("total", "single")))
position_dodge2 <- function(width = NULL, preserve = "total", padding = 0.1, reverse = FALSE) .position("dodge2", width = width, preserve = match.arg(preserve, c("total", "single")), padding = padding, reverse = reverse)
position_nudge <- function(x = 0, y = 0) .position("nudge", x = x, y = y)
.seed <- function(seed) if (!is.null(seed) && is.na(seed)) sample.int(.Machine$integer.max, 1L) else seed
position_jitter <- function(width = NULL, height = NULL, seed = NA) .position("jitter", width = width, height = height, seed = .seed(seed))
position_jitterdodge <- function(jitter.width = NULL, jitter.height = 0, dodge.width = 0.75, seed = NA) .position("jitterdodge", jitter.width = jitter.width, jitter.height = jitter.height, dodge.width = dodge.width, seed = .seed(seed))
# Random numbers of its own, so that a plot drawn again looks the same.
.with.seed <- function(seed, expr) {
  if (is.null(seed)) return(expr)
  had <- exists(".Random.seed", envir = globalenv(), inherits = FALSE)
  old <- if (had) get(".Random.seed", envir = globalenv())
  on.exit(if (had) assign(".Random.seed", old, envir = globalenv()))
  set.seed(seed)
  expr
}
.compute.position <- function(l, data, panels) {
  if (!.count(data)) return(data)
  drawing <- attr(data, "drawing")
  pos <- l$position
  by.panel <- function(data, f) .bind(lapply(.split(data, data[["PANEL"]]), f))
  flip <- !is.null(data[["flipped_aes"]]) && any(data[["flipped_aes"]])
  params <- c(l$aes_params, drawing)
  out <- switch(pos$name,
    identity = data,
    nudge = { for (a in c("x", "y")) if (any(pos[[a]] != 0)) for (b in intersect(if (a == "x") .x.aes else .y.aes, names(data))) data[[b]] <- as.numeric(data[[b]]) + pos[[a]]; data },
    stack = , fill = .flipped(flip, .stack(.flipped(flip, data), pos, l)),
    dodge = .flipped(flip, by.panel(.flipped(flip, data), function(d) .dodge(d, pos, .dodge.count(d, pos)))),
    dodge2 = .flipped(flip, by.panel(.flipped(flip, data), function(d) .dodge2(d, pos))),
    jitter = .jitter(data, pos$width, pos$height, pos$seed),
    jitterdodge = {
      groups <- length(unique(data[["group"]]))
      sets <- 0L
      for (a in intersect(names(data), c("fill", "colour", "shape", "linetype", "size", "alpha"))) if (.is.discrete(data[[a]])) sets <- max(sets, length(unique(data[[a]])))
      sets <- max(1L, sets)
      wide <- (if (is.null(pos$jitter.width)) .resolution(data[["x"]], FALSE) * 0.4 else pos$jitter.width) / (sets + 2)
      moved <- by.panel(data, function(d) .dodge(d, list(width = pos$dodge.width, preserve = "total"), NULL))
      .jitter(moved, wide, pos$jitter.height, pos$seed)
    },
    if (is.function(pos$compute)) pos$compute(data) else data)
  attr(out, "drawing") <- drawing
  out
}
.jitter <- function(data, width, height, seed) {
  w <- if (is.null(width)) .resolution(data[["x"]], FALSE) * 0.4 else width
  h <- if (is.null(height)) .resolution(data[["y"]], FALSE) * 0.4 else height
  n <- .count(data)
  .with.seed(seed, {
    dx <- if (w > 0) runif(n, -w, w) else 0
    dy <- if (h > 0) runif(n, -h, h) else 0
  })
  for (a in intersect(.x.aes, names(data))) data[[a]] <- as.numeric(data[[a]]) + dx
  for (a in intersect(.y.aes, names(data))) data[[a]] <- as.numeric(data[[a]]) + dy
  data
}
# One above the other: the last group at the bottom.
.stack <- function(data, pos, l) {
  has.range <- !is.null(data[["ymax"]])
  if (!has.range && is.null(data[["y"]])) {
    .warn("Stacking requires either the ymin and ymin or y aesthetics\nℹ Maybe you want `position = \"identity\"`?")
    return(data)
  }
  if (has.range && any(data[["ymin"]] != 0 & data[["ymax"]] != 0, na.rm = TRUE) && is.null(data[["y"]])) .warn("Stacking not well defined when not anchored on the axis")
  y <- if (has.range) ifelse(data[["ymax"]] == 0, data[["ymin"]], data[["ymax"]]) else as.numeric(data[["y"]])
  n0 <- .count(data)
  data <- .remove.missing(data, FALSE, c("x", "xmin", "xmax", "y"), paste0("position_", if (pos$fill) "fill" else "stack"))
  if (.count(data) < n0) return(.stack(data, pos, l))
  at <- if (!is.null(data[["xmin"]])) as.numeric(data[["xmin"]]) else as.numeric(data[["x"]])
  at <- round(at, 9)
  n <- .count(data)
  key <- .combinations(list(as.integer(data[["PANEL"]]), at))
  # Positive and negative heights pile up on their own sides.
  low <- numeric(n); high <- numeric(n)
  group <- data[["group"]]
  y[is.na(y)] <- 0
  for (positive in c(TRUE, FALSE)) {
    chosen <- which(if (positive) y >= 0 else y < 0)
    if (!length(chosen)) next
    o <- chosen[order(key[chosen], if (isTRUE(pos$reverse)) group[chosen] else -group[chosen])]
    h <- y[o]
    k <- key[o]
    starts <- !duplicated(k)
    rank <- seq_along(k) - which(starts)[cumsum(starts)] + 1L
    top <- h
    for (r in seq_len(max(rank) - 1L) + 1L) { i <- which(rank == r); top[i] <- top[i - 1L] + h[i] }
    bottom <- ifelse(starts, 0, c(0, top[-length(top)]))
    if (pos$fill) {
      last <- tapply(abs(top), k, max)
      scale <- as.vector(last[as.character(k)])
      scale[scale == 0] <- 1
      top <- top / scale; bottom <- bottom / scale
    }
    low[o] <- pmin(bottom, top); high[o] <- pmax(bottom, top)
  }
  if (!is.null(data[["y"]])) data[["y"]] <- low + pos$vjust * (high - low)
  if (is.null(data[["xmin"]])) { data[["xmin"]] <- as.numeric(data[["x"]]); data[["xmax"]] <- as.numeric(data[["x"]]) }
  data[["ymin"]] <- low; data[["ymax"]] <- high
  data
}
.dodge.count <- function(d, pos) {
  if (pos$preserve != "single") return(NULL)
  x <- if (is.null(d[["xmin"]])) as.numeric(d[["x"]]) else as.numeric(d[["xmin"]])
  max(tapply(d[["group"]], x, function(g) length(unique(g))))
}
.dodge <- function(d, pos, n = NULL) {
  if (is.null(d[["xmin"]])) {
    wide <- if (!is.null(pos$width)) pos$width else d[["width"]]
    if (!is.null(wide)) { d[["xmin"]] <- as.numeric(d[["x"]]) - wide / 2; d[["xmax"]] <- as.numeric(d[["x"]]) + wide / 2 }
    else if (is.null(pos$width)) { .warn("Width not defined\nℹ Set with `position_dodge(width = ...)`"); return(d) }
  }
  if (is.null(d[["ymax"]]) && !is.null(d[["y"]])) d[["ymax"]] <- d[["y"]]
  own <- if (!is.null(d[["xmax"]])) as.numeric(d[["xmax"]]) - as.numeric(d[["xmin"]]) else rep(0, .count(d))
  width <- if (is.null(pos$width)) own else rep(pos$width, .count(d))
  x <- if (is.null(d[["x"]])) (as.numeric(d[["xmin"]]) + as.numeric(d[["xmax"]])) / 2 else as.numeric(d[["x"]])
  key <- round(if (is.null(d[["xmin"]])) x else as.numeric(d[["xmin"]]), 9)
  g <- d[["group"]]
  sets <- split(seq_along(key), key)
  ordered <- integer()
  for (i in sets) {
    all <- sort(unique(g[i]))
    k <- if (is.null(n)) length(all) else n
    ordered <- c(ordered, i)
    if (k == 1L) next
    index <- match(g[i], all)
    w <- max(width[i])
    shift <- w * ((index - 0.5) / k - 0.5)
    x[i] <- x[i] + shift
    if (!is.null(d[["xmax"]])) { half <- own[i] / k / 2; d[["xmin"]][i] <- x[i] - half; d[["xmax"]][i] <- x[i] + half }
  }
  if (!is.null(d[["x"]])) d[["x"]] <- if (inherits(d[["x"]], "mapped_discrete")) structure(x, class = class(d[["x"]])) else x
  d
}
.dodge2 <- function(d, pos) {
  if (is.null(d[["xmin"]])) { half <- (if (!is.null(pos$width)) pos$width else if (!is.null(d[["width"]])) d[["width"]] else 0) / 2; d[["xmin"]] <- as.numeric(d[["x"]]) - half; d[["xmax"]] <- as.numeric(d[["x"]]) + half }
  from <- as.numeric(d[["xmin"]]); to <- as.numeric(d[["xmax"]])
  # Which boxes share a place.
  o <- order(from, to)
  reach <- -Inf; id <- integer(length(from)); k <- 0L
  for (i in o) { if (from[i] >= reach - 1e-9) { k <- k + 1L; reach <- to[i] } else reach <- max(reach, to[i]); id[i] <- k }
  most <- max(tabulate(id))
  for (s in unique(id)) {
    i <- which(id == s)
    n <- length(i)
    if (n == 1L && (pos$preserve == "total" || most == 1L)) next
    i <- i[order(from[i], if (isTRUE(pos$reverse)) -d[["group"]][i] else d[["group"]][i])]
    w <- (to[i] - from[i]) / (if (pos$preserve == "single") most else n)
    center <- (min(from[i]) + max(to[i])) / 2
    start <- center - sum(w) / 2 + cumsum(c(0, w[-n]))
    mid <- start + w / 2
    w <- w * (1 - pos$padding)
    d[["xmin"]][i] <- mid - w / 2; d[["xmax"]][i] <- mid + w / 2
    if (!is.null(d[["x"]])) { x <- as.numeric(d[["x"]]); x[i] <- mid; d[["x"]] <- if (inherits(d[["x"]], "mapped_discrete")) structure(x, class = class(d[["x"]])) else x }
  }
  d
}
"""#)
}
