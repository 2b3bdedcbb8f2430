/// scales: breaks, labels, transformations and palettes, in the language.
enum ScalesPackage {
  static let package = PackageLibrary(name: "scales", version: "1.2.1", source: LibrarySource("scales", #"""
# Numbers into a range.
rescale <- function(x, to = c(0, 1), from = range(x, na.rm = TRUE, finite = TRUE), ...) {
  if (.zero.range(from) || .zero.range(to)) return(ifelse(is.na(x), NA, mean(to)))
  (as.numeric(x) - as.numeric(from[1L])) / (as.numeric(from[2L]) - as.numeric(from[1L])) * diff(to) + to[1L]
}
rescale_mid <- function(x, to = c(0, 1), from = range(x, na.rm = TRUE), mid = 0, ...) {
  if (.zero.range(from)) return(ifelse(is.na(x), NA, mean(to)))
  (x - mid) / (2 * max(abs(from - mid))) * diff(to) + mean(to)
}
rescale_max <- function(x, to = c(0, 1), from = range(x, na.rm = TRUE), ...) x / from[2L] * to[2L]
rescale_none <- function(x, ...) x
.zero.range <- function(x) {
  x <- as.numeric(range(x))
  if (anyNA(x)) return(NA)
  x[1L] == x[2L] || (all(is.finite(x)) && abs(x[2L] - x[1L]) < 1000 * .Machine$double.eps * min(abs(x)))
}
zero_range <- function(x, tol = 1000 * .Machine$double.eps) .zero.range(x)
squish <- function(x, range = c(0, 1), only.finite = TRUE) {
  at <- if (only.finite) is.finite(x) else TRUE
  x[at & x < range[1L]] <- range[1L]
  x[at & x > range[2L]] <- range[2L]
  x
}
squish_infinite <- function(x, range = c(0, 1)) { x[x == -Inf] <- range[1L]; x[x == Inf] <- range[2L]; x }
censor <- function(x, range = c(0, 1), only.finite = TRUE) {
  out <- (if (only.finite) is.finite(x) else TRUE) & (x < range[1L] | x > range[2L])
  x[!is.na(out) & out] <- NA
  x
}
discard <- function(x, range = c(0, 1)) x[x >= range[1L] & x <= range[2L]]
oob_squish <- squish
oob_censor <- censor
oob_keep <- function(x, range = c(0, 1)) x
expand_range <- function(range, mul = 0, add = 0, zero_width = 1) {
  if (is.null(range)) return(NULL)
  width <- if (.zero.range(range)) zero_width else diff(range)
  if (.zero.range(range)) c(range[1L] - width / 2, range[2L] + width / 2) else range + c(-1, 1) * (diff(range) * mul + add)
}
alpha <- function(colour, alpha = NA) {
  if (!length(colour)) return(character())
  n <- max(length(colour), length(alpha))
  colour <- rep(colour, length.out = n); alpha <- rep(alpha, length.out = n)
  none <- is.na(colour)
  m <- col2rgb(colour, alpha = TRUE)
  a <- ifelse(is.na(alpha), m[4L, ] / 255, alpha)
  out <- rgb(m[1L, ], m[2L, ], m[3L, ], round(a * 255), maxColorValue = 255)
  solid <- is.na(alpha) & m[4L, ] == 255
  out[solid] <- substr(out[solid], 1L, 7L)
  out[none] <- NA
  out
}
col2hcl <- function(colour, h = NULL, c = NULL, l = NULL, alpha = NULL) {
  p <- .polar(colour)
  hcl(if (is.null(h)) p$h else h, if (is.null(c)) p$c else c, if (is.null(l)) p$l else l, alpha)
}
muted <- function(colour, l = 30, c = 70) { p <- .polar(colour); hcl(p$h, c, l) }
# Hue, chroma and luminance of CIE LUV.
.polar <- function(colour) {
  m <- .linear(t(col2rgb(colour)) / 255) %*% .to.xyz
  s <- m[, 1L] + 15 * m[, 2L] + 3 * m[, 3L]
  s[s == 0] <- 1
  l <- ifelse(m[, 2L] > 216 / 24389, 116 * m[, 2L]^(1 / 3) - 16, m[, 2L] * 24389 / 27)
  u <- 13 * l * (4 * m[, 1L] / s - 0.1978398); v <- 13 * l * (9 * m[, 2L] / s - 0.4683363)
  list(h = (atan2(v, u) * 180 / pi) %% 360, c = sqrt(u^2 + v^2), l = l)
}
.to.xyz <- matrix(c(0.4124564, 0.3575761, 0.1804375, 0.2126729, 0.7151522, 0.072175, 0.0193339, 0.119192, 0.9503041), 3L)
.linear <- function(v) ifelse(v > 0.04045, ((v + 0.055) / 1.055)^2.4, v / 12.92)
.gamma <- function(v) ifelse(v > 0.0031308, 1.055 * pmax(v, 0)^(1 / 2.4) - 0.055, 12.92 * v)
.lab.of <- function(colours) {
  xyz <- .linear(t(col2rgb(colours)) / 255) %*% .to.xyz %*% diag(1 / c(0.95047, 1, 1.08883))
  f <- ifelse(xyz > 216 / 24389, abs(xyz)^(1 / 3), (xyz * 24389 / 27 + 16) / 116)
  cbind(116 * f[, 2L] - 16, 500 * (f[, 1L] - f[, 2L]), 200 * (f[, 2L] - f[, 3L]))
}
.of.lab <- function(lab) {
  y <- (lab[, 1L] + 16) / 116
  f <- cbind(y + lab[, 2L] / 500, y, y - lab[, 3L] / 200)
  xyz <- ifelse(f^3 > 216 / 24389, f^3, (116 * f - 16) * 27 / 24389) %*% diag(c(0.95047, 1, 1.08883))
  round(pmin(pmax(.gamma(xyz %*% solve(.to.xyz)), 0), 1) * 255)
}

# Breaks. Of all sequences of round steps the one that is simplest, covers the data best and has about as many steps as wanted.
# Source: Talbot, Lin and Hanrahan, An Extension of Wilkinson's Algorithm for Positioning Tick Labels on Axes (2010).
.round.steps <- function(low, high, wanted) {
  if (high < low) { t <- low; low <- high; high <- t }
  if (high - low < 1e-10 * max(1e-300, abs(low), abs(high)) * 1e-6 || high == low) return(low)
  steps <- c(1, 5, 2, 2.5, 4, 3)
  width <- high - low
  best <- -2
  found <- c(low, high)
  covered <- function(from, to) 1 - 0.5 * ((high - to)^2 + (low - from)^2) / (0.1 * width)^2
  skip <- 1
  repeat {
    hopeless <- FALSE
    for (rank in seq_along(steps)) {
      q <- steps[rank]
      simple <- 1 - (rank - 1) / 5 - skip + 1
      if (0.25 * simple + 0.2 + 0.5 + 0.05 < best) { hopeless <- TRUE; break }
      k <- 2
      repeat {
        dense <- if (k >= wanted) 2 - (k - 1) / (wanted - 1) else 1
        if (0.25 * simple + 0.2 + 0.5 * dense + 0.05 < best) break
        power <- ceiling(log10(width / (k + 1) / skip / q))
        repeat {
          step <- skip * q * 10^power
          span <- step * (k - 1)
          reach <- if (span > width) 1 - ((span - width) / 2)^2 / (0.1 * width)^2 else 1
          if (0.25 * simple + 0.2 * reach + 0.5 * dense + 0.05 < best) break
          first <- floor(high / step) * skip - (k - 1) * skip
          last <- ceiling(low / step) * skip
          if (first <= last) for (start in first:last) {
            from <- start * (step / skip)
            to <- from + span
            rest <- from %% step
            zero <- (rest < 1e-10 || step - rest < 1e-10) && from <= 0 && to >= 0
            ours <- (k - 1) / span
            theirs <- (wanted - 1) / (max(to, high) - min(low, from))
            score <- 0.25 * (simple - 1 + zero) + 0.2 * covered(from, to) + 0.5 * (2 - max(ours / theirs, theirs / ours)) + 0.05
            if (score > best) { best <- score; found <- c(from, to, step) }
          }
          power <- power + 1
        }
        k <- k + 1
      }
    }
    if (hopeless) break
    skip <- skip + 1
  }
  seq(found[1L], found[2L], by = found[3L])
}
extended_breaks <- function(n = 5, ...) {
  wanted <- n
  function(x, n = wanted) {
    x <- x[is.finite(x)]
    if (!length(x)) return(numeric())
    r <- as.numeric(range(x))
    .round.steps(r[1L], r[2L], n)
  }
}
breaks_extended <- extended_breaks
pretty_breaks <- function(n = 5, ...) {
  wanted <- n
  function(x, n = wanted) {
    b <- pretty(x, n, ...)
    names(b) <- attr(b, "labels")
    b
  }
}
breaks_pretty <- pretty_breaks
breaks_width <- function(width, offset = 0) function(range, ...) {
  if (is.character(width)) return(seq(cut(range[1L], width), cut(range[2L], width), by = width))
  seq(floor(range[1L] / width) * width, ceiling(range[2L] / width) * width, by = width) + offset
}
date_breaks <- function(width = "1 month") function(x) { d <- as.Date(x); seq(as.Date(cut(min(d), sub("s$", "", width))), by = width, length.out = 2 + ceiling(as.numeric(diff(range(d))) / .days.in(width))) }
.days.in <- function(width) {
  w <- strsplit(width, " ")[[1L]]
  k <- if (length(w) > 1L) as.numeric(w[1L]) else 1
  k * switch(sub("s$", "", w[length(w)]), day = 1, week = 7, month = 28, quarter = 90, year = 365, 1)
}
breaks_log <- function(n = 5, base = 10) {
  wanted <- n
  function(x, n = wanted) {
    r <- log(range(x, na.rm = TRUE), base)
    if (any(!is.finite(r))) return(numeric())
    low <- floor(r[1L]); high <- ceiling(r[2L])
    if (low == high) return(base^low)
    by <- floor((high - low) / n) + 1
    b <- base^seq(low, high, by = by)
    inside <- function(b) sum(base^r[1L] <= b & b <= base^r[2L])
    if (inside(b) >= n - 2) return(b)
    # Between the powers: the multiples that leave the smallest gaps, until there are enough.
    taken <- 1
    rest <- setdiff(seq_len(max(2, base - 1)), 1)
    while (length(rest)) {
      gap <- vapply(rest, function(k) min(abs(diff(log(sort(c(taken, k, base)), base)))), 0)
      k <- rest[which.max(gap)]
      taken <- c(taken, k)
      rest <- setdiff(rest, k)
      b <- sort(as.vector(outer(base^seq(low, high), taken)))
      if (inside(b) >= n - 2) {
        lower <- max(c(b[b < base^r[1L]], -Inf)); upper <- min(c(b[b > base^r[2L]], Inf))
        return(b[b >= lower & b <= upper])
      }
    }
    .round.steps(base^r[1L], base^r[2L], n)
  }
}
log_breaks <- breaks_log
trans_breaks <- function(trans, inv, n = 5, ...) { trans <- match.fun(trans); inv <- match.fun(inv); function(x) inv(pretty(trans(x), n, ...)) }
trans_format <- function(trans, format = scientific_format()) { trans <- match.fun(trans); function(x) format(trans(x)) }
math_format <- function(expr = 10^.x, format = force) { e <- substitute(expr); function(x) as.expression(lapply(format(x), function(v) eval(call("substitute", e, list(.x = v))))) }
label_math <- math_format

# Labels.
.decimals <- function(x, scale = 1) {
  x <- x[is.finite(x)] * scale
  if (!length(x)) return(0)
  gap <- diff(sort(unique(x)))
  s <- if (length(gap)) min(gap) else abs(x[1L])
  if (!is.finite(s) || s <= 0) return(0)
  a <- 10^floor(log10(s))
  if (all(abs(x / a - round(x / a)) < 1e-6) == FALSE) a <- a / 10
  max(0, -floor(log10(min(a, 1)) + 1e-9))
}
number <- function(x, accuracy = NULL, scale = 1, prefix = "", suffix = "", big.mark = " ", decimal.mark = ".", trim = TRUE, ...) {
  if (!length(x)) return(character())
  places <- if (is.null(accuracy)) .decimals(x, scale) else max(0, -floor(log10(accuracy)))
  v <- x * scale
  if (!is.null(accuracy)) v <- round(v / accuracy) * accuracy
  out <- formatC(abs(v), digits = places, format = "f", big.mark = big.mark, decimal.mark = decimal.mark)
  out <- paste0(ifelse(!is.na(v) & v < 0 & round(v, places) != 0, "-", ""), prefix, out, suffix)
  out[is.infinite(x)] <- as.character(x[is.infinite(x)])
  out[is.na(x)] <- NA
  names(out) <- names(x)
  out
}
comma <- function(x, accuracy = NULL, scale = 1, prefix = "", suffix = "", big.mark = ",", decimal.mark = ".", trim = TRUE, digits, ...) number(x, accuracy, scale, prefix, suffix, big.mark, decimal.mark)
percent <- function(x, accuracy = NULL, scale = 100, prefix = "", suffix = "%", big.mark = "", decimal.mark = ".", trim = TRUE, ...) number(x, accuracy, scale, prefix, suffix, big.mark, decimal.mark)
dollar <- function(x, accuracy = NULL, scale = 1, prefix = "$", suffix = "", big.mark = ",", decimal.mark = ".", ...) {
  if (is.null(accuracy)) accuracy <- if (all(is.na(x) | x == trunc(x)) || max(abs(x), na.rm = TRUE) >= 1e5) 1 else 0.01
  number(x, accuracy, scale, prefix, suffix, big.mark, decimal.mark)
}
scientific <- function(x, digits = 3, ...) { out <- format(signif(x, digits), trim = TRUE, scientific = TRUE); out[is.na(x)] <- NA; out }
ordinal <- function(x, ...) paste0(x, ifelse(x %% 100 %in% 11:13, "th", c("th", "st", "nd", "rd", rep("th", 6L))[x %% 10 + 1]))
number_format <- function(accuracy = NULL, scale = 1, prefix = "", suffix = "", big.mark = " ", decimal.mark = ".", ...) function(x) number(x, accuracy, scale, prefix, suffix, big.mark, decimal.mark)
comma_format <- function(accuracy = NULL, scale = 1, prefix = "", suffix = "", big.mark = ",", decimal.mark = ".", ...) function(x) number(x, accuracy, scale, prefix, suffix, big.mark, decimal.mark)
percent_format <- function(accuracy = NULL, scale = 100, prefix = "", suffix = "%", big.mark = "", decimal.mark = ".", ...) function(x) number(x, accuracy, scale, prefix, suffix, big.mark, decimal.mark)
dollar_format <- function(accuracy = NULL, scale = 1, prefix = "$", suffix = "", big.mark = ",", decimal.mark = ".", ...) function(x) dollar(x, accuracy, scale, prefix, suffix, big.mark, decimal.mark)
scientific_format <- function(digits = 3, ...) function(x) scientific(x, digits)
date_format <- function(format = "%Y-%m-%d", tz = "UTC", ...) function(x) if (inherits(x, "POSIXt")) base::format(x, format, tz = tz) else base::format(x, format)
label_number <- number_format
label_comma <- comma_format
label_percent <- percent_format
label_dollar <- dollar_format
label_scientific <- scientific_format
label_date <- date_format
label_wrap <- function(width) function(x) vapply(strwrap(as.character(x), width, simplify = FALSE), paste, "", collapse = "\n")
wrap_format <- label_wrap
unit_format <- function(accuracy = NULL, scale = 1, prefix = "", unit = "m", sep = " ", suffix = paste0(sep, unit), big.mark = " ", ...) function(x) number(x, accuracy, scale, prefix, suffix, big.mark)

# Transformations: both ways, and the breaks that suit them.
trans_new <- function(name, transform, inverse, breaks = extended_breaks(), minor_breaks = NULL, format = NULL, domain = c(-Inf, Inf)) {
  if (is.character(transform)) transform <- match.fun(transform)
  if (is.character(inverse)) inverse <- match.fun(inverse)
  structure(list(name = name, transform = transform, inverse = inverse, breaks = breaks, minor_breaks = minor_breaks, format = if (is.null(format)) function(x) if (!is.null(names(x))) names(x) else base::format(x, justify = "left", trim = TRUE) else format, domain = domain), class = "trans")
}
print.trans <- function(x, ...) { cat("Transformer: ", x$name, " [", x$domain[1L], ", ", x$domain[2L], "]\n", sep = ""); invisible(x) }
identity_trans <- function() trans_new("identity", function(x) x, function(x) x)
log_trans <- function(base = exp(1)) { force(base); trans_new(paste0("log-", format(base)), function(x) log(x, base), function(x) base^x, breaks_log(base = base), domain = c(1e-100, Inf)) }
log10_trans <- function() log_trans(10)
log2_trans <- function() log_trans(2)
log1p_trans <- function() trans_new("log1p", log1p, expm1, domain = c(-1, Inf))
sqrt_trans <- function() trans_new("sqrt", sqrt, function(x) x^2, domain = c(0, Inf))
reverse_trans <- function() trans_new("reverse", function(x) -x, function(x) -x)
reciprocal_trans <- function() trans_new("reciprocal", function(x) 1 / x, function(x) 1 / x)
exp_trans <- function(base = exp(1)) { force(base); trans_new(paste0("power-", format(base)), function(x) base^x, function(x) log(x, base)) }
logit_trans <- function() trans_new("logit", qlogis, plogis, domain = c(0, 1))
probit_trans <- function() trans_new("probit", qnorm, pnorm, domain = c(0, 1))
asn_trans <- function() trans_new("asn", function(x) 2 * asin(sqrt(x)), function(x) sin(x / 2)^2, domain = c(0, 1))
pseudo_log_trans <- function(sigma = 1, base = exp(1)) { force(sigma); force(base); trans_new("pseudo_log", function(x) asinh(x / (2 * sigma)) / log(base), function(x) 2 * sigma * sinh(x * log(base))) }
boxcox_trans <- function(p, offset = 0) { force(p); trans_new(paste0("pow-", p), function(x) if (abs(p) < 1e-7) log(x + offset) else ((x + offset)^p - 1) / p, function(x) if (abs(p) < 1e-7) exp(x) - offset else (x * p + 1)^(1 / p) - offset) }
date_trans <- function() trans_new("date", function(x) structure(as.numeric(x), names = names(x)), function(x) as.Date(x, origin = "1970-01-01"), pretty_breaks())
time_trans <- function(tz = NULL) { force(tz); trans_new("time", function(x) structure(as.numeric(x), names = names(x)), function(x) as.POSIXct(x, origin = "1970-01-01", tz = if (is.null(tz)) "" else tz), pretty_breaks()) }
hms_trans <- function() trans_new("hms", function(x) as.numeric(x, units = "secs"), function(x) as.difftime(x, units = "secs"), pretty_breaks())
as.trans <- function(x) {
  if (inherits(x, "trans")) return(x)
  if (is.function(x)) return(x())
  maker <- get0(paste0(x, "_trans"), mode = "function")
  if (is.null(maker)) stop("object '", x, "_trans' of mode 'function' was not found", call. = FALSE)
  maker()
}

# Palettes.
hue_pal <- function(h = c(0, 360) + 15, c = 100, l = 65, h.start = 0, direction = 1) function(n) {
  if (n == 0) stop("Must request at least one colour from a hue palette.", call. = FALSE)
  if ((diff(h) %% 360) < 1) h[2L] <- h[2L] - 360 / n
  hues <- seq(h[1L], h[2L], length.out = n)
  out <- hcl((hues + h.start) %% 360, c, l)
  if (direction == -1) rev(out) else out
}
grey_pal <- function(start = 0.2, end = 0.8) function(n) gray.colors(n, start, end, gamma = 2.2)
brewer_pal <- function(type = "seq", palette = 1, direction = 1) {
  name <- .brewer.name(type, palette)
  function(n) {
    if (n < 3) out <- suppressWarnings(brewer.pal(n, name))[seq_len(n)]
    else out <- brewer.pal(n, name)
    most <- length(out)
    if (n > most) out <- c(out, rep(NA, n - most))
    if (direction == -1) rev(out) else out
  }
}
.brewer.name <- function(type, palette) {
  if (is.character(palette)) {
    if (!palette %in% unlist(.brewer.lists)) { warning("Unknown palette ", palette, call. = FALSE); return("Greens") }
    return(palette)
  }
  group <- .brewer.lists[[match.arg(type, names(.brewer.lists))]]
  group[palette]
}
.brewer.lists <- list(
  div = c("BrBG", "PiYG", "PRGn", "PuOr", "RdBu", "RdGy", "RdYlBu", "RdYlGn", "Spectral"),
  qual = c("Accent", "Dark2", "Paired", "Pastel1", "Pastel2", "Set1", "Set2", "Set3"),
  seq = c("Blues", "BuGn", "BuPu", "GnBu", "Greens", "Greys", "Oranges", "OrRd", "PuBu", "PuBuGn", "PuRd", "Purples", "RdPu", "Reds", "YlGn", "YlGnBu", "YlOrBr", "YlOrRd"))
viridis_pal <- function(alpha = 1, begin = 0, end = 1, direction = 1, option = "D") function(n) viridis(n, alpha, begin, end, direction, option)
manual_pal <- function(values) function(n) {
  if (n > length(values)) warning("This manual palette can handle a maximum of ", length(values), " values. You have supplied ", n, ".", call. = FALSE)
  unname(values[seq_len(n)])
}
gradient_n_pal <- function(colours, values = NULL, space = "Lab") {
  lab <- .lab.of(colours)
  at <- if (is.null(values)) seq(0, 1, length.out = length(colours)) else values
  function(x) {
    if (!length(x)) return(character())
    if (!is.null(values)) { x <- approx(at, seq(0, 1, length.out = length(at)), xout = x)$y }
    place <- seq(0, 1, length.out = length(colours))
    m <- if (length(colours) == 1L) lab[rep(1L, length(x)), , drop = FALSE] else vapply(1:3, function(k) approx(place, lab[, k], xout = x)$y, numeric(length(x)))
    m <- matrix(m, ncol = 3L)
    known <- !is.na(m[, 1L])
    out <- rep(NA_character_, length(x))
    if (any(known)) { v <- .of.lab(m[known, , drop = FALSE]); out[known] <- rgb(v[, 1L], v[, 2L], v[, 3L], maxColorValue = 255) }
    out
  }
}
seq_gradient_pal <- function(low = "#132B43", high = "#56B1F7", space = "Lab") gradient_n_pal(c(low, high))
div_gradient_pal <- function(low = "#2B6788", mid = "#CBCBCB", high = "#90503F", space = "Lab") gradient_n_pal(c(low, mid, high))
colour_ramp <- function(colors, na.color = NA, alpha = TRUE) gradient_n_pal(colors)
area_pal <- function(range = c(1, 6)) function(x) rescale(sqrt(x), range, c(0, 1))
abs_area <- function(max) function(x) rescale(sqrt(abs(x)), c(0, max), c(0, 1))
rescale_pal <- function(range = c(0.1, 1)) function(x) rescale(x, range, c(0, 1))
shape_pal <- function(solid = TRUE) function(n) {
  if (n > 6) warning(paste(strwrap(paste0("The shape palette can deal with a maximum of 6 discrete values because more than 6 becomes difficult to discriminate; you have ", n, ". Consider specifying shapes manually if you must have them.")), collapse = "\n"), call. = FALSE)
  (if (solid) c(16, 17, 15, 3, 7, 8) else c(1, 2, 0, 3, 7, 8))[seq_len(n)]
}
linetype_pal <- function() function(n) c("solid", "22", "42", "44", "13", "1343", "73", "2262", "12223242", "F282", "F4448444", "224282F2", "F1")[seq_len(n)]
show_col <- function(colours, labels = TRUE, borders = NULL, cex_label = 1, ncol = NULL) {
  n <- length(colours)
  if (is.null(ncol)) ncol <- ceiling(sqrt(n))
  nrow <- ceiling(n / ncol)
  colours <- matrix(c(colours, rep(NA, nrow * ncol - n)), ncol = ncol, byrow = TRUE)
  old <- par(pty = "s", mar = c(0, 0, 0, 0))
  on.exit(par(old))
  size <- max(dim(colours))
  plot(c(0, size), c(0, -size), type = "n", xlab = "", ylab = "", axes = FALSE)
  rect(col(colours) - 1, -row(colours) + 1, col(colours), -row(colours), col = colours, border = borders)
  if (labels) text(col(colours) - 0.5, -row(colours) + 0.5, colours, cex = cex_label)
}
"""#), requires: ["RColorBrewer", "viridisLite"])
}
