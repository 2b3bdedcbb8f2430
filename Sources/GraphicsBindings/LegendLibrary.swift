import Lang

/// Legends, and axes of dates.
enum LegendLibrary {
  static let source = LibrarySource("legends and axes", #"""
legend <- function(x, y = NULL, legend, fill = NULL, col = par("col"), border = "black", lty, lwd, pch, angle = 45, density = NULL, bty = "o", bg = par("bg"), box.lwd = par("lwd"), box.lty = par("lty"), box.col = par("fg"), pt.bg = NA, cex = 1, pt.cex = cex, pt.lwd = lwd, xjust = 0, yjust = 1, x.intersp = 1, y.intersp = 1, adj = c(0, 0.5), text.width = NULL, text.col = par("col"), text.font = NULL, merge = do.lines && has.pch, trace = FALSE, plot = TRUE, ncol = 1, horiz = FALSE, title = NULL, inset = 0, xpd, title.col = text.col[1], title.adj = 0.5, title.cex = cex[1], title.font = text.font[1], seg.len = 2) {
  if (missing(legend) && !missing(y) && (is.character(y) || is.expression(y))) {
    legend <- y
    y <- NULL
  }
  mfill <- !missing(fill) || !missing(density)
  if (!missing(xpd)) {
    old <- par("xpd")
    on.exit(par(xpd = old))
    par(xpd = xpd)
  }
  title <- .asLabel(title)
  if (length(title) > 1L) stop("invalid 'title'")
  legend <- .asLabel(legend)
  if (is.call(legend)) legend <- as.expression(legend)
  n <- length(legend)
  if (n == 0L) stop("'legend' is of length 0")
  if (any(vapply(legend, is.call, NA))) legend <- as.expression(legend)
  place <- if (is.character(x)) match.arg(x, c("bottomright", "bottom", "bottomleft", "left", "topleft", "top", "topright", "right", "center")) else NA
  if (is.na(place)) {
    at <- xy.coords(x, y, setLab = FALSE)
    x <- at$x
    y <- at$y
    if (!length(x) %in% 1:2) stop("invalid coordinate lengths")
  } else {
    x <- NULL
    y <- NULL
  }
  dashes <- !missing(lty) && (is.character(lty) || !is.null(lty))
  do.lines <- (!missing(lty) && (is.character(lty) || any(lty > 0, na.rm = TRUE))) || !missing(lwd)
  has.pch <- !missing(pch) && length(pch) > 0L
  if (has.pch && is.character(pch) && length(pch) == 1L && nchar(pch, "chars") > 1L) pch <- strsplit(pch, "")[[1L]]
  if (missing(lty) || is.null(lty)) lty <- if (do.lines) 1 else 0
  if (missing(lwd) || is.null(lwd)) lwd <- par("lwd")
  u <- par("usr")
  xlog <- par("xlog")
  ylog <- par("ylog")
  unit <- c(xinch(par("cin")[1L], warn.log = FALSE), yinch(par("cin")[2L], warn.log = FALSE)) * par("cex")
  char.width <- rep_len(cex * unit[1L], n)
  line.height <- rep_len(cex * unit[2L], n)
  if (horiz) {
    if (ncol != 1) warning(gettextf("horizontal specification overrides: Number of columns := %d", n), domain = NA)
    ncol <- n
  }
  per.column <- if (horiz) 1L else ceiling(n / ncol)
  # Entries go down the columns.
  row <- (seq_len(n) - 1L) %% per.column + 1L
  col.of <- (seq_len(n) - 1L) %/% per.column + 1L
  largest <- function(v, group, count) {
    found <- tapply(abs(rep_len(v, n)), factor(group, seq_len(count)), max)
    found[is.na(found)] <- max(found, na.rm = TRUE)
    as.vector(found)
  }
  by.row <- function(v) largest(v, row, per.column) * sign(unit[2L])
  by.column <- function(v) largest(v, col.of, ncol)
  # Sizes are in user coordinates; on logarithmic axes in logarithms.
  measured <- function(size) mapply(function(s, cex, font) size(s, units = "user", cex = cex, font = font),
    if (is.expression(legend)) lapply(legend, as.expression) else legend, cex, if (is.null(text.font)) list(NULL) else text.font, USE.NAMES = FALSE)
  if (is.null(text.width)) text.width <- max(abs(measured(strwidth)))
  else if ((length(text.width) > 1L && anyNA(text.width)) || (!all(is.na(text.width)) && (!is.numeric(text.width) || any(text.width < 0)))) stop("'text.width' must be numeric, >= 0, or a scalar NA")
  if (fits <- all(is.na(text.width))) {
    text.width <- abs(measured(strwidth))
    ncol <- ceiling(n / per.column)
  }
  extra <- by.row(line.height) * (rep_len(y.intersp, per.column) - 1)
  text.height <- sign(unit[2L]) * max(abs(line.height)) * max(1, measured(strheight) / line.height)
  row.height <- extra + text.height
  has.title <- !is.null(title)
  title.height <- title.cex * unit[2L] * max(1, if (has.title) strheight(title, units = "user", cex = title.cex, font = title.font) / (title.cex * unit[2L]))
  title.row <- has.title * (extra[1L] + title.height)
  if (mfill) {
    box.width <- 0.8 * char.width
    box.height <- 0.5 * line.height
    box.room <- max(box.width)
    if (length(fill)) fill <- rep_len(fill, n)
  }
  if (has.pch || do.lines) col <- rep_len(col, n)
  shift <- if (merge) -0.7 else 0
  widest <- by.column(char.width)
  column <- (if (fits) by.column(text.width) else rep_len(text.width, ncol)) + (by.column(x.intersp) + 1) * widest
  if (do.lines) column <- column + (by.column(seg.len) + shift) * widest
  column <- column * sign(unit[1L]) + if (mfill) box.room else 0
  h <- sum(row.height) + by.row(line.height)[per.column] + title.row
  w <- sum(column) + 0.5 * widest[ncol] * sign(unit[1L])
  title.gap <- 0
  if (has.title && abs(title.width <- strwidth(title, units = "user", cex = title.cex, font = title.font) + 0.5 * title.cex * unit[1L]) > abs(w)) {
    title.gap <- (title.width - w) / 2
    w <- title.width
  }
  to.user.x <- function(v) if (xlog) 10^v else v
  to.user.y <- function(v) if (ylog) 10^v else v
  if (is.na(place)) {
    at.x <- if (xlog) log10(x) else x
    at.y <- if (ylog) log10(y) else y
    if (length(x) == 2L) {
      # Two corners: the box fills what lies between them.
      w <- abs(diff(at.x))
      h <- abs(diff(at.y))
      left <- min(at.x)
      top <- max(at.y)
      column <- rep(w / ncol, ncol)
      title.gap <- 0
    } else {
      left <- at.x - xjust * w
      top <- at.y + (1 - yjust) * h
    }
  } else {
    inset <- rep_len(inset, 2)
    dx <- inset[1L] * (u[2L] - u[1L])
    dy <- inset[2L] * (u[4L] - u[3L])
    left <- switch(place, bottomright = , topright = , right = u[2L] - w - dx, bottomleft = , left = , topleft = u[1L] + dx, (u[1L] + u[2L] - w) / 2)
    top <- switch(place, bottomright = , bottom = , bottomleft = u[3L] + h + dy, topleft = , top = , topright = u[4L] - dy, (u[3L] + u[4L] + h) / 2)
  }
  if (plot && bty != "n") rect(to.user.x(left), to.user.y(top), to.user.x(left + w), to.user.y(top - h), col = bg, border = box.col, lwd = box.lwd, lty = box.lty)
  xt <- left + char.width + title.gap + rep(c(0, cumsum(column))[seq_len(ncol)], each = per.column, length.out = n)
  yt <- top - 0.5 * text.height - title.row - rep_len(cumsum((c(0, row.height) + c(row.height, 0))[seq_len(per.column)] / 2), n)
  if (mfill) {
    if (plot) rect(to.user.x(xt), to.user.y(yt + box.height / 2), to.user.x(xt + box.width), to.user.y(yt - box.height / 2), col = if (is.null(fill)) NA else fill, density = density, angle = angle, border = border)
    xt <- xt + box.room
  }
  if (do.lines) {
    if (plot) {
      types <- rep_len(lty, n)
      widths <- rep_len(lwd, n)
      drawn <- !is.na(types) & (is.character(types) | types > 0) & !is.na(widths)
      if (any(drawn)) segments(to.user.x(xt + shift * char.width)[drawn], to.user.y(yt)[drawn], to.user.x(xt + (shift + seg.len) * char.width)[drawn], to.user.y(yt)[drawn], lty = types[drawn], lwd = widths[drawn], col = col[drawn])
    }
    xt <- xt + (seg.len + shift) * char.width
  }
  if (has.pch && plot) {
    pch <- rep_len(pch, n)
    sizes <- rep_len(pt.cex, n)
    fills <- rep_len(pt.bg, n)
    widths <- rep_len(if (missing(pt.lwd)) lwd else pt.lwd, n)
    drawn <- !is.na(pch) & (if (is.character(pch)) nzchar(pch) else pch >= 0 | pch <= -32)
    at.x <- if (merge && do.lines) xt - (seg.len / 2) * char.width else xt
    if (any(drawn)) points(to.user.x(at.x[drawn]), to.user.y(yt[drawn]), pch = pch[drawn], col = col[drawn], cex = sizes[drawn], bg = fills[drawn], lwd = widths[drawn])
  }
  xt <- xt + x.intersp * char.width
  if (plot) {
    if (has.title) text(to.user.x(left + w * title.adj), to.user.y(top - title.height), labels = title, adj = c(title.adj, 0), cex = title.cex, col = title.col, font = title.font)
    text(to.user.x(xt), to.user.y(yt), labels = legend, adj = adj, cex = cex, col = text.col, font = text.font)
  }
  invisible(list(rect = list(w = w, h = h, left = left, top = top), text = list(x = xt, y = yt)))
}
Axis <- function(x = NULL, at = NULL, ..., side, labels = NULL) {
  if (is.null(labels)) labels <- TRUE
  if (!is.null(x)) UseMethod("Axis", x)
  else if (!is.null(at)) UseMethod("Axis", at)
  else axis(side = side, at = at, labels = labels, ...)
}
Axis.default <- function(x = NULL, at = NULL, ..., side, labels = TRUE) {
  if (is.null(labels)) labels <- TRUE
  axis(side = side, at = at, labels = labels, ...)
}
Axis.Date <- function(x = NULL, at = NULL, ..., side, labels = TRUE) {
  if (is.null(labels)) labels <- TRUE
  axis.Date(side = side, x = x, at = at, labels = labels, ...)
}
Axis.POSIXt <- function(x = NULL, at = NULL, ..., side, labels = TRUE) {
  if (is.null(labels)) labels <- TRUE
  axis.POSIXct(side = side, x = x, at = at, labels = labels, ...)
}
Axis.table <- function(x, at, ..., side = 1, labels) {
  if (length(dim(x)) == 1L) {
    named <- dimnames(x)[[1L]]
    number <- suppressWarnings(as.numeric(named))
    at <- if (anyNA(number)) seq_along(x) else number
    axis(side, at = at, labels = named, ...)
  } else Axis.default(NULL, ..., side = side)
}
axis.Date <- function(side, x, at, format, labels = TRUE, ...) {
  limits <- sort(par("usr")[if (side %% 2 == 1) 1:2 else 3:4])
  if (missing(at) || is.null(at)) {
    picked <- .dateTicks(ceiling(limits[1L]), floor(limits[2L]))
    at <- picked$at
    if (missing(format)) format <- picked$format
  } else {
    at <- if (inherits(at, "Date") || is.numeric(at)) as.numeric(at) else as.numeric(as.Date(at))
    if (missing(format)) format <- .dateTicks(min(at), max(at))$format
  }
  at <- at[is.finite(at) & at >= limits[1L] & at <= limits[2L]]
  if (isTRUE(labels)) labels <- base::format(structure(at, class = "Date"), format)
  else if (identical(labels, FALSE)) labels <- rep("", length(at))
  axis(side, at = at, labels = labels, ...)
}
.dateTicks <- function(low, high) {
  days <- high - low
  if (days < 7) return(list(at = pretty(c(low, high)), format = "%a"))
  if (days < 100) return(list(at = pretty(c(low, high)), format = "%b %d"))
  ends <- structure(c(low, high), class = "Date")
  year <- as.integer(format(ends, "%Y"))
  month <- as.integer(format(ends, "%m")) - 1
  first <- function(year, month) as.numeric(as.Date(sprintf("%04d-%02d-01", as.integer(year), as.integer(month))))
  if (days < 1.1 * 365) {
    # Months counted from January; in two years the round ones of both.
    k <- if (year[1L] == year[2L]) pretty(month) else pretty(c(0, 11))
    k <- k[k == floor(k)]
    k <- c(k, k + 12)
    return(list(at = sort(unique(first(year[1L] + k %/% 12, k %% 12 + 1))), format = "%b"))
  }
  years <- pretty(year)
  years <- years[years == floor(years)]
  list(at = first(years, 1), format = "%Y")
}
axis.POSIXct <- function(side, x, at, format, labels = TRUE, ...) {
  limits <- sort(par("usr")[if (side %% 2 == 1) 1:2 else 3:4])
  if (!missing(x) && inherits(x, "POSIXlt")) x <- as.POSIXct(x)
  given <- !missing(at) && !is.null(at)
  zone <- if (given) attr(at, "tzone") else if (missing(x)) NULL else attr(x, "tzone")
  if (is.null(zone)) zone <- ""
  reach <- if (missing(x)) limits else range(limits, x[is.finite(x)])
  picked <- .timeTicks(reach[1L], reach[2L], limits[2L] - limits[1L], zone[1L])
  at <- if (given) as.numeric(as.POSIXct(at)) else picked$at
  if (missing(format)) format <- picked$format
  shown <- is.finite(at) & at >= limits[1L] & at <= limits[2L]
  at <- at[shown]
  if (isTRUE(labels)) labels <- base::format(structure(at, class = c("POSIXct", "POSIXt"), tzone = zone), format)
  else if (identical(labels, FALSE)) labels <- rep("", length(at))
  else labels <- labels[shown]
  axis(side, at = at, labels = labels, ...)
}
.timeTicks <- function(low, high, span, zone) {
  day <- 86400
  times <- structure(c(low, high), class = c("POSIXct", "POSIXt"), tzone = zone)
  starts <- function(year, month) as.numeric(as.POSIXct(sprintf("%04d-%02d-01", as.integer(year), as.integer(month)), tz = zone))
  if (span < 50 * day) {
    unit <- if (span < 66) 1 else if (span < 66 * 60) 60 else if (span < 2 * day) 3600 else day
    at <- pretty(c(low, high) / unit) * unit
    # Ticks of whole days stand at midnight of the zone.
    if (unit == day) at <- as.numeric(as.POSIXct(round(structure(at, class = c("POSIXct", "POSIXt"), tzone = zone), "days")))
    format <- if (span < 66) "%S" else if (span < 66 * 60) "%M:%S" else if (span < 1.1 * day) "%H:%M" else if (span < 2 * day) "%a %H:%M" else if (span < 7 * day) "%a" else "%b %d"
    return(list(at = at, format = format))
  }
  year <- as.integer(format(times, "%Y"))
  if (span < 1.1 * 365 * day) {
    month <- pretty(as.integer(format(times, "%m")) - 1)
    month <- month[month == floor(month)]
    return(list(at = starts(rep(year[1L] + 0:1, each = length(month)) + month %/% 12, month %% 12 + 1), format = "%b"))
  }
  years <- pretty(year)
  list(at = starts(years[years == floor(years)], 1), format = "%Y")
}
"""#)
}
