/// ggplot2: statistics that layers show instead of their data.
enum GGPlotStats {
  static let source = LibrarySource("ggplot2", #"""
.after <- function(...) { names <- c(...); out <- lapply(names, function(n) .quosure(call("after_stat", as.name(n)), baseenv())); out }
.default.aes <- function(...) { args <- list(...); args }
.resolution <- function(x, zero = TRUE) {
  if (is.integer(x) || inherits(x, "mapped_discrete")) return(1)
  x <- unique(as.numeric(x))
  x <- x[is.finite(x)]
  if (length(x) < 2L || .zero.range(range(x))) return(1)
  if (zero) x <- unique(c(0, x))
  min(diff(sort(x)))
}
resolution <- .resolution
.dimension <- function(s) { r <- if (s[["kind"]] == "continuous") .limits(s) else if (is.null(s[["crange"]])) c(1, length(.limits(s))) else range(s[["crange"]], if (length(.limits(s))) c(1, length(.limits(s)))); as.numeric(r) }

.stat.identity <- list(name = "identity", compute_layer = function(data, params, panels) data)

# Histograms.
.one.axis <- function(name) function(data, params) {
  has.x <- !is.null(data[["x"]]) || !is.null(params[["x"]]); has.y <- !is.null(data[["y"]]) || !is.null(params[["y"]])
  if (!has.x && !has.y) .stop("`stat_", name, "()` requires an x or y aesthetic.", call = quote(setup_params()))
  if (has.x && has.y) .stop("`stat_", name, "()` must only have an x ", if (name == "density") "or" else "or", " y aesthetic.", call = quote(setup_params()))
  params[["flipped_aes"]] <- .is.flipped(data, params, "single")
  params
}
.bin.edges <- function(range, width = NULL, bins = NULL, center = NULL, boundary = NULL) {
  if (!is.null(center) && !is.null(boundary)) .stop("Only one of `boundary` and `center` may be specified.", call = quote(bin_breaks_width()))
  if (is.null(width)) {
    if (bins < 1) .stop("`bins` must be 1 or greater", call = quote(bin_breaks_bins()))
    if (.zero.range(range)) width <- 0.1
    else if (bins == 1) { width <- diff(range); boundary <- range[1L]; center <- NULL }
    else { width <- diff(range) / (bins - 1); if (is.null(center) && is.null(boundary)) boundary <- width / 2 }
  }
  if (width <= 0) .stop("`binwidth` must be positive", call = quote(bin_breaks_width()))
  if (is.null(boundary)) boundary <- if (is.null(center)) width / 2 else center - width / 2
  first <- boundary + floor((range[1L] - boundary) / width) * width
  edges <- seq(first, range[2L] + (1 - 1e-8) * width, width)
  if (length(edges) > 1e6) .stop("The number of histogram bins must be less than 1,000,000.\nℹ Did you make `binwidth` too small?", call = quote(bin_breaks_width()))
  if (length(edges) == 1L) edges <- c(edges, edges + width)
  edges
}
.bin <- function(x, edges, weight = NULL, closed = "right", pad = FALSE) {
  right <- closed == "right"
  fuzz <- 1e-8 * median(diff(edges))
  if (!is.finite(fuzz)) fuzz <- .Machine$double.eps * 1e3
  n <- length(edges)
  near <- edges + if (right) c(-fuzz, rep(fuzz, n - 1L)) else c(rep(-fuzz, n - 1L), fuzz)
  k <- cut(x, near, labels = FALSE, right = right, include.lowest = TRUE)
  w <- if (is.null(weight)) rep(1, length(x)) else ifelse(is.na(weight), 0, weight)
  count <- numeric(n - 1L)
  known <- !is.na(k)
  if (any(known)) { sums <- rowsum(w[known], k[known]); count[as.integer(rownames(sums))] <- sums[, 1L] }
  low <- edges[-n]; high <- edges[-1L]; x <- (low + high) / 2; width <- high - low
  if (pad) {
    w1 <- width[1L]; wn <- width[n - 1L]
    count <- c(0, count, 0); x <- c(x[1L] - w1, x, x[n - 1L] + wn); width <- c(w1, width, wn); low <- c(low[1L] - w1, low, low[n - 1L] + wn); high <- c(high[1L] - w1, high, high[n - 1L] + wn)
  }
  density <- count / width / sum(abs(count))
  .frame(list(count = count, x = x, xmin = low, xmax = high, width = width, density = density, ncount = count / max(abs(count)), ndensity = density / max(abs(density))))
}
.stat.bin <- list(name = "bin", required_aes = "x|y", default_aes = c(setNames(.after("count", "count"), c("x", "y")), list(weight = 1)), dropped_aes = "weight", params = c("binwidth", "bins", "center", "boundary", "breaks", "closed", "pad", "right", "origin", "drop", "width"),
  setup_params = function(data, params) {
    params <- .one.axis("bin")(data, params)
    x <- if (params[["flipped_aes"]]) "y" else "x"
    if (.is.discrete(data[[x]])) .stop("`stat_bin()` requires a continuous ", x, " aesthetic\n✖ the ", x, " aesthetic is discrete.\nℹ Perhaps you want `stat=\"count\"`?", call = quote(setup_params()))
    if (is.null(params[["breaks"]]) && is.null(params[["binwidth"]]) && is.null(params[["bins"]])) {
      .tell("`stat_bin()` using `bins = 30`. Pick better value with `binwidth`.")
      params[["bins"]] <- 30
    }
    params
  },
  compute_group = function(data, scales, p) {
    flip <- isTRUE(p[["flipped_aes"]])
    s <- if (flip) scales$y else scales$x
    v <- as.numeric(if (flip) data[["y"]] else data[["x"]])
    edges <- if (!is.null(p[["breaks"]])) .transform(s, if (is.function(p[["breaks"]])) p[["breaks"]](v) else p[["breaks"]])
      else .bin.edges(.dimension(s), if (is.function(p[["binwidth"]])) p[["binwidth"]](v) else p[["binwidth"]], if (is.function(p[["bins"]])) p[["bins"]](v) else p[["bins"]], p[["center"]], p[["boundary"]])
    out <- .bin(v, edges, data[["weight"]], if (is.null(p[["closed"]])) "right" else p[["closed"]][1L], isTRUE(p[["pad"]]))
    out[["flipped_aes"]] <- rep(flip, .count(out))
    .flipped(flip, out)
  })
.stat.count <- list(name = "count", required_aes = "x|y", default_aes = c(setNames(.after("count", "count"), c("x", "y")), list(weight = 1)), dropped_aes = "weight", params = "width",
  setup_params = function(data, params) {
    params <- .one.axis("count")(data, params)
    v <- if (params[["flipped_aes"]]) data[["y"]] else data[["x"]]
    params[["width"]] <- if (is.null(params[["width"]])) .resolution(v) * 0.9 else params[["width"]]
    params
  },
  compute_group = function(data, scales, p) {
    flip <- isTRUE(p[["flipped_aes"]])
    data <- .flipped(flip, data)
    x <- data[["x"]]
    at <- sort(unique(as.numeric(x)))
    w <- if (is.null(data[["weight"]])) rep(1, length(x)) else data[["weight"]]
    count <- as.vector(rowsum(w, match(as.numeric(x), at)))
    if (inherits(x, "mapped_discrete")) class(at) <- class(x)
    .flipped(flip, .frame(list(count = count, prop = count / sum(abs(count)), x = at, width = rep(p[["width"]], length(at)), flipped_aes = rep(flip, length(at)))))
  })

# Densities.
.density <- function(x, w, from, to, bw = "nrd0", adjust = 1, kernel = "gaussian", n = 512) {
  if (length(x) < 2L) {
    .warn("Groups with fewer than two data points have been dropped.")
    return(.frame(list(), 0L))
  }
  w <- if (is.null(w)) rep(1 / length(x), length(x)) else w / sum(w)
  d <- density(x, weights = w, bw = bw, adjust = adjust, kernel = kernel, n = n, from = from, to = to)
  .frame(list(x = d[["x"]], density = d[["y"]], scaled = d[["y"]] / max(d[["y"]], na.rm = TRUE), ndensity = d[["y"]] / max(d[["y"]], na.rm = TRUE), count = d[["y"]] * length(x), n = rep(length(x), length(d[["x"]]))))
}
.stat.density <- list(name = "density", required_aes = "x|y", default_aes = c(setNames(.after("density", "density"), c("x", "y")), list(fill = NA, weight = NULL)), dropped_aes = "weight", params = c("bw", "adjust", "kernel", "n", "trim", "bounds"),
  setup_params = .one.axis("density"),
  compute_group = function(data, scales, p) {
    flip <- isTRUE(p[["flipped_aes"]])
    data <- .flipped(flip, data)
    r <- if (isTRUE(p[["trim"]])) range(data[["x"]], na.rm = TRUE) else .dimension(if (flip) scales$y else scales$x)
    out <- .density(as.numeric(data[["x"]]), data[["weight"]], r[1L], r[2L], p[["bw"]] %n% "nrd0", p[["adjust"]] %n% 1, p[["kernel"]] %n% "gaussian", p[["n"]] %n% 512)
    if (.count(out)) out[["flipped_aes"]] <- rep(flip, .count(out))
    .flipped(flip, out)
  })
.stat.ydensity <- list(name = "ydensity", required_aes = c("x", "y"), non_missing_aes = "weight", params = c("bw", "adjust", "kernel", "trim", "scale", "width"),
  setup_params = function(data, params) { params[["flipped_aes"]] <- .is.flipped(data, params, "main", "violin"); params },
  compute_panel = function(data, scales, p) {
    flip <- isTRUE(p[["flipped_aes"]])
    data <- .flipped(flip, data)
    wide <- if (is.null(p[["width"]])) .resolution(data[["x"]]) * 0.9 else p[["width"]]
    kept <- lapply(.split(data, data[["group"]]), function(g) {
      if (.count(g) < 2L) return(.frame(list(), 0L))
      y <- as.numeric(g[["y"]])
      bw <- p[["bw"]] %n% "nrd0"
      if (is.character(bw)) bw <- switch(tolower(bw), nrd0 = bw.nrd0(y), nrd = bw.nrd(y), ucv = bw.ucv(y), bcv = bw.bcv(y), sj = bw.SJ(y), bw.nrd0(y))
      r <- range(y)
      room <- if (isFALSE(p[["trim"]])) 3 * bw else 0
      d <- .density(y, g[["weight"]], r[1L] - room, r[2L] + room, bw, p[["adjust"]] %n% 1, p[["kernel"]] %n% "gaussian", 512)
      names(d)[1L] <- "y"
      n <- .count(d)
      x <- as.numeric(g[["x"]])
      d[["x"]] <- rep(mean(range(x)), n)
      d[["width"]] <- rep(if (length(unique(x)) > 1L) diff(range(x)) * 0.9 else wide, n)
      same <- vapply(g, function(v) length(unique(v)) == 1L, NA)
      for (a in setdiff(names(g)[same], names(d))) d[[a]] <- rep(g[[a]][1L], n)
      d
    })
    out <- .bind(kept)
    if (!.count(out)) return(out)
    out[["violinwidth"]] <- switch(p[["scale"]] %n% "area", area = out[["density"]] / max(out[["density"]]), count = out[["density"]] / max(out[["density"]]) * out[["n"]] / max(out[["n"]]), width = out[["scaled"]])
    out[["flipped_aes"]] <- rep(flip, .count(out))
    .flipped(flip, out)
  })

.stat.boxplot <- list(name = "boxplot", required_aes = "y|x", non_missing_aes = "weight", dropped_aes = c("x", "y"), params = c("coef", "width"),
  setup_data = function(data, params) {
    data <- .flipped(params[["flipped_aes"]], data)
    if (is.null(data[["x"]])) data[["x"]] <- rep(0, .count(data))
    data <- .remove.missing(data, TRUE, "x", "stat_boxplot")
    .flipped(params[["flipped_aes"]], data)
  },
  setup_params = function(data, params) {
    params[["flipped_aes"]] <- if (is.null(data[["y"]]) && !is.null(data[["x"]]) && !.is.discrete(data[["x"]])) TRUE else .is.flipped(data, params, "main", "boxplot")
    d <- .flipped(params[["flipped_aes"]], data)
    if (!is.null(d[["x"]]) && !.is.discrete(d[["x"]]) && any(d[["group"]] == -1L) && length(unique(d[["x"]])) > 1L) .warn("Continuous ", if (params[["flipped_aes"]]) "y" else "x", " aesthetic\nℹ did you forget `aes(group = ...)`?")
    if (is.null(params[["width"]])) params[["width"]] <- .resolution(if (is.null(d[["x"]])) 0 else d[["x"]]) * 0.75
    params
  },
  compute_group = function(data, scales, p) {
    flip <- isTRUE(p[["flipped_aes"]])
    data <- .flipped(flip, data)
    y <- as.numeric(data[["y"]])
    q <- as.numeric(quantile(y, c(0, 0.25, 0.5, 0.75, 1)))
    reach <- q[4L] - q[2L]
    coef <- p[["coef"]] %n% 1.5
    out <- y < q[2L] - coef * reach | y > q[4L] + coef * reach
    if (any(out)) q[c(1L, 5L)] <- range(c(q[2:4], y[!out]), na.rm = TRUE)
    x <- data[["x"]]
    wide <- if (length(unique(as.numeric(x))) > 1L) diff(range(as.numeric(x))) * 0.9 else p[["width"]]
    n <- sum(!is.na(y))
    at <- if (inherits(x, "mapped_discrete")) structure(as.numeric(x[1L]), class = class(x)) else mean(range(as.numeric(x)))
    .flipped(flip, .frame(list(ymin = q[1L], lower = q[2L], middle = q[3L], upper = q[4L], ymax = q[5L], outliers = list(y[out]), notchupper = q[3L] + 1.58 * reach / sqrt(n), notchlower = q[3L] - 1.58 * reach / sqrt(n),
      x = at, width = wide, relvarwidth = sqrt(n), flipped_aes = flip), 1L))
  })

# Smooth curves.
.stat.smooth <- list(name = "smooth", required_aes = c("x", "y"), dropped_aes = "weight", params = c("method", "formula", "se", "n", "span", "fullrange", "xseq", "level", "method.args"),
  setup_params = function(data, params) {
    params[["flipped_aes"]] <- .is.flipped(data, params, "continuous")
    said <- character()
    method <- params[["method"]]
    if (is.null(method) || identical(method, "auto")) {
      # Large groups are smoothed locally, too.
      method <- "loess"
      said <- "method = 'loess'"
    }
    if (is.null(params[["formula"]])) { params[["formula"]] <- y ~ x; said <- c(said, paste0("formula = '", paste(deparse(params[["formula"]]), collapse = ""), "'")) }
    if (length(said)) .tell("`geom_smooth()` using ", paste(said, collapse = " and "))
    params[["method"]] <- method
    params
  },
  compute_group = function(data, scales, p) {
    flip <- isTRUE(p[["flipped_aes"]])
    data <- .flipped(flip, data)
    if (length(unique(as.numeric(data[["x"]]))) < 2L) return(.frame(list(), 0L))
    at <- if (!is.null(p[["xseq"]])) p[["xseq"]] else if (is.integer(data[["x"]])) { if (isTRUE(p[["fullrange"]])) { r <- .dimension(if (flip) scales$y else scales$x); seq(r[1L], r[2L]) } else sort(unique(data[["x"]])) }
      else { r <- if (isTRUE(p[["fullrange"]])) .dimension(if (flip) scales$y else scales$x) else range(as.numeric(data[["x"]]), na.rm = TRUE); seq(r[1L], r[2L], length.out = p[["n"]] %n% 80) }
    method <- p[["method"]]
    args <- p[["method.args"]] %n% list()
    if (is.character(method)) {
      if (method == "loess") args$span <- p[["span"]] %n% 0.75
      if (method == "gam") .stop("`geom_smooth()` cannot fit a \"gam\" here; use \"loess\" or \"lm\"")
      method <- if (method == "rlm") MASS::rlm else match.fun(method)
    }
    frame <- data.frame(x = as.numeric(data[["x"]]), y = as.numeric(data[["y"]]), weight = if (is.null(data[["weight"]])) 1 else data[["weight"]])
    if (any(frame[["weight"]] != 1)) args$weights <- frame[["weight"]]
    model <- do.call(method, c(list(p[["formula"]], data = frame), args))
    se <- !isFALSE(p[["se"]]); level <- p[["level"]] %n% 0.95
    new <- data.frame(x = as.numeric(at))
    # The scale of the response, with a band of its own where the model has one.
    if (inherits(model, "loess")) {
      f <- predict(model, new, se = se)
      if (se) { q <- qt(level / 2 + 0.5, f$df); out <- list(x = at, y = as.vector(f$fit), ymin = as.vector(f$fit - q * f$se.fit), ymax = as.vector(f$fit + q * f$se.fit), se = as.vector(f$se.fit)) }
      else out <- list(x = at, y = as.vector(f))
    } else if (inherits(model, "glm")) {
      f <- predict(model, new, se.fit = se, type = "link")
      back <- family(model)$linkinv
      if (se) { q <- qnorm(level / 2 + 0.5); out <- list(x = at, y = as.vector(back(f$fit)), ymin = as.vector(back(f$fit - q * f$se.fit)), ymax = as.vector(back(f$fit + q * f$se.fit)), se = as.vector(f$se.fit)) }
      else out <- list(x = at, y = as.vector(back(f)))
    } else if (inherits(model, "lm") && se) {
      f <- predict(model, new, se.fit = TRUE, level = level, interval = "confidence")
      out <- list(x = at, y = as.vector(f$fit[, 1L]), ymin = as.vector(f$fit[, 2L]), ymax = as.vector(f$fit[, 3L]), se = as.vector(f$se.fit))
    } else out <- list(x = at, y = as.vector(predict(model, new)))
    out[["flipped_aes"]] <- rep(flip, length(at))
    .flipped(flip, .frame(out))
  })

# Summaries.
mean_se <- function(x, mult = 1) { x <- x[!is.na(x)]; se <- mult * sqrt(var(x) / length(x)); m <- mean(x); data.frame(y = m, ymin = m - se, ymax = m + se) }
mean_cl_normal <- function(x, conf.int = 0.95, ...) { x <- x[!is.na(x)]; m <- mean(x); e <- qt((1 + conf.int) / 2, length(x) - 1) * sqrt(var(x) / length(x)); data.frame(y = m, ymin = m - e, ymax = m + e) }
mean_sdl <- function(x, mult = 2, ...) { m <- mean(x, na.rm = TRUE); s <- sd(x, na.rm = TRUE); data.frame(y = m, ymin = m - mult * s, ymax = m + mult * s) }
median_hilow <- function(x, conf.int = 0.95, ...) { q <- as.numeric(quantile(x, c(0.5, (1 - conf.int) / 2, (1 + conf.int) / 2), na.rm = TRUE)); data.frame(y = q[1L], ymin = q[2L], ymax = q[3L]) }
mean_cl_boot <- function(x, B = 1000, conf.int = 0.95, ...) { x <- x[!is.na(x)]; m <- replicate(B, mean(sample(x, replace = TRUE))); q <- as.numeric(quantile(m, c((1 - conf.int) / 2, (1 + conf.int) / 2))); data.frame(y = mean(x), ymin = q[1L], ymax = q[2L]) }
.as.function <- function(f) if (inherits(f, "formula")) { e <- f; function(.x, ...) eval(e[[2L]], list(.x = .x, . = .x), environment(e)) } else match.fun(f)
.summary.of <- function(p) {
  args <- p[["fun.args"]] %n% list()
  if (!is.null(p[["fun.data"]])) { f <- .as.function(p[["fun.data"]]); return(function(y) as.list(as.data.frame(do.call(f, c(list(y), args))))) }
  parts <- list(ymin = p[["fun.min"]] %n% p[["fun.ymin"]], y = p[["fun"]] %n% p[["fun.y"]], ymax = p[["fun.max"]] %n% p[["fun.ymax"]])
  parts <- parts[!vapply(parts, is.null, NA)]
  if (!length(parts)) { .tell("No summary function supplied, defaulting to `mean_se()`"); return(function(y) as.list(mean_se(y))) }
  parts <- lapply(parts, .as.function)
  function(y) lapply(parts, function(f) do.call(f, c(list(y), args)))
}
.stat.summary <- list(name = "summary", required_aes = c("x", "y"), params = c("fun.data", "fun", "fun.max", "fun.min", "fun.args", "fun.y", "fun.ymin", "fun.ymax", "width", "geom"),
  setup_params = function(data, params) { params[["flipped_aes"]] <- .is.flipped(data, params, "main", "summary"); params[["f"]] <- .summary.of(params); params },
  compute_panel = function(data, scales, p) {
    flip <- isTRUE(p[["flipped_aes"]])
    data <- .flipped(flip, data)
    x <- data[["x"]]
    groups <- split(seq_len(.count(data)), list(as.numeric(x), data[["group"]]), drop = TRUE)
    out <- .bind(lapply(groups, function(i) {
      g <- .rows(data, i)
      s <- p[["f"]](as.numeric(g[["y"]]))
      n <- max(lengths(s))
      same <- vapply(g, function(v) length(unique(v)) == 1L, NA)
      .frame(c(lapply(unclass(g)[setdiff(names(g)[same], names(s))], function(v) rep(v[1L], n)), lapply(s, rep, length.out = n)), n)
    }))
    out <- .rows(out, order(out[["group"]], as.numeric(out[["x"]])))
    out[["flipped_aes"]] <- rep(flip, .count(out))
    .flipped(flip, out)
  })
.stat.ecdf <- list(name = "ecdf", required_aes = "x|y", default_aes = setNames(.after("ecdf", "ecdf"), c("x", "y")), params = c("n", "pad"),
  setup_params = function(data, params) { params[["flipped_aes"]] <- .is.flipped(data, params, "single"); params },
  compute_group = function(data, scales, p) {
    flip <- isTRUE(p[["flipped_aes"]])
    v <- as.numeric(if (flip) data[["y"]] else data[["x"]])
    x <- if (is.null(p[["n"]])) unique(v) else seq(min(v), max(v), length.out = p[["n"]])
    if (!isFALSE(p[["pad"]])) x <- c(-Inf, x, Inf)
    .flipped(flip, .frame(list(x = x, ecdf = ecdf(v)(x), flipped_aes = rep(flip, length(x)))))
  })
.stat.qq <- list(name = "qq", required_aes = "sample", default_aes = setNames(.after("theoretical", "sample"), c("x", "y")), params = c("distribution", "dparams", "quantiles"),
  compute_group = function(data, scales, p) {
    s <- sort(data[["sample"]])
    .frame(list(sample = s, theoretical = do.call(p[["distribution"]] %n% qnorm, c(list(ppoints(length(s))), p[["dparams"]]))))
  })
.stat.qq_line <- list(name = "qq_line", required_aes = "sample", default_aes = setNames(.after("x", "y"), c("x", "y")), dropped_aes = "sample", params = c("distribution", "dparams", "line.p", "fullrange"),
  compute_group = function(data, scales, p) {
    f <- p[["distribution"]] %n% qnorm
    s <- sort(data[["sample"]]); t <- do.call(f, c(list(ppoints(length(s))), p[["dparams"]])); at <- p[["line.p"]] %n% c(0.25, 0.75)
    x <- do.call(f, c(list(at), p[["dparams"]])); y <- as.numeric(quantile(s, at))
    slope <- diff(y) / diff(x); r <- range(t)
    .frame(list(x = r, y = slope * (r - x[1L]) + y[1L]))
  })
.stat.function <- list(name = "function", default_aes = list(y = .quosure(quote(after_scale(y)), baseenv())), params = c("fun", "n", "args", "xlim"),
  compute_group = function(data, scales, p) {
    s <- scales$x
    r <- if (!is.null(p[["xlim"]])) .transform(s, p[["xlim"]]) else if (is.null(s)) c(0, 1) else .dimension(s)
    x <- seq(r[1L], r[2L], length.out = p[["n"]] %n% 101)
    shown <- if (is.null(s) || s[["kind"]] != "continuous") x else s[["trans"]]$inverse(x)
    y <- do.call(.as.function(p[["fun"]]), c(list(shown), p[["args"]]))
    if (!is.null(scales$y) && scales$y$kind == "continuous") y <- scales$y$trans$transform(y)
    .frame(list(x = x, y = rep(as.numeric(y), length.out = length(x))))
  })
.stat.sum <- list(name = "sum", required_aes = c("x", "y"), default_aes = c(setNames(.after("n"), "size"), list(weight = 1)),
  compute_panel = function(data, scales, p) {
    if (is.null(data[["weight"]])) data[["weight"]] <- rep(1, .count(data))
    by <- unclass(data)[setdiff(names(data), "weight")]
    code <- .combinations(lapply(by, function(v) if (inherits(v, "mapped_discrete")) as.numeric(v) else v))
    first <- match(sort(unique(code)), code)
    out <- .rows(.frame(by, .count(data)), first)
    out[["n"]] <- as.vector(rowsum(data[["weight"]], code))
    out[["prop"]] <- out[["n"]] / ave(out[["n"]], out[["group"]], FUN = sum)
    out
  })
.stat.unique <- list(name = "unique", compute_panel = function(data, scales, p) .rows(data, !duplicated(as.data.frame(lapply(data, function(v) if (inherits(v, "mapped_discrete")) as.numeric(v) else v)))))
.stat.bin2d <- list(name = "bin2d", required_aes = c("x", "y"), default_aes = c(list(weight = 1), setNames(.after("count"), "fill")), params = c("bins", "binwidth", "breaks", "origin", "drop"),
  compute_group = function(data, scales, p) {
    edges <- function(s, k) {
      r <- .dimension(s); w <- if (!is.null(p[["binwidth"]])) rep(p[["binwidth"]], length.out = 2L)[k] else diff(r) / rep(p[["bins"]] %n% 30, length.out = 2L)[k]
      if (s[["kind"]] == "discrete") return(seq(0.5, length(.limits(s)) + 0.5))
      first <- floor(r[1L] / w) * w
      seq(first, r[2L] + w, w)
    }
    ex <- edges(scales$x, 1L); ey <- edges(scales$y, 2L)
    i <- findInterval(as.numeric(data[["x"]]), ex, rightmost.closed = TRUE, left.open = TRUE); j <- findInterval(as.numeric(data[["y"]]), ey, rightmost.closed = TRUE, left.open = TRUE)
    i[i == 0L] <- 1L; j[j == 0L] <- 1L
    code <- (i - 1) * length(ey) + j
    w <- if (is.null(data[["weight"]])) rep(1, length(i)) else data[["weight"]]
    at <- sort(unique(code)); count <- as.vector(rowsum(w, code))
    i <- (at - 1) %/% length(ey) + 1; j <- (at - 1) %% length(ey) + 1
    .frame(list(x = (ex[i] + ex[i + 1]) / 2, width = ex[i + 1] - ex[i], y = (ey[j] + ey[j + 1]) / 2, height = ey[j + 1] - ey[j], count = count, ncount = count / max(count), density = count / sum(count), ndensity = count / max(count)))
  })
.contour.levels <- function(z, p) {
  if (!is.null(p[["breaks"]])) return(if (is.function(p[["breaks"]])) p[["breaks"]](range(z)) else p[["breaks"]])
  r <- range(z, na.rm = TRUE, finite = TRUE)
  if (!is.null(p[["binwidth"]])) return(seq(floor(r[1L] / p[["binwidth"]]) * p[["binwidth"]], ceiling(r[2L] / p[["binwidth"]]) * p[["binwidth"]], by = p[["binwidth"]]))
  if (!is.null(p[["bins"]])) return(seq(r[1L], r[2L], length.out = p[["bins"]] + 1))
  pretty(r, 10)
}
.contours <- function(x, y, z, levels) {
  lines <- contourLines(x, y, z, levels = levels)
  if (!length(lines)) { .warn("Zero contours were generated"); return(.frame(list(), 0L)) }
  n <- vapply(lines, function(l) length(l$x), 0L)
  level <- rep(vapply(lines, function(l) l$level, 0), n)
  .frame(list(level = level, nlevel = level / max(levels[is.finite(levels)]), x = unlist(lapply(lines, `[[`, "x")), y = unlist(lapply(lines, `[[`, "y")), piece = rep(seq_along(lines), n)))
}
.stat.contour <- list(name = "contour", required_aes = c("x", "y", "z"), default_aes = setNames(.after("level"), "order"), dropped_aes = "z", params = c("bins", "binwidth", "breaks"),
  compute_group = function(data, scales, p) {
    xs <- sort(unique(as.numeric(data[["x"]]))); ys <- sort(unique(as.numeric(data[["y"]])))
    z <- matrix(NA_real_, length(xs), length(ys))
    z[cbind(match(as.numeric(data[["x"]]), xs), match(as.numeric(data[["y"]]), ys))] <- data[["z"]]
    out <- .contours(xs, ys, z, .contour.levels(z, p))
    if (.count(out)) out[["group"]] <- paste(data[["group"]][1L], sprintf("%03d", out[["piece"]]), sep = "-")
    out
  })
.stat.density_2d <- list(name = "density_2d", required_aes = c("x", "y"), params = c("bins", "binwidth", "breaks", "n", "h", "adjust", "contour", "contour_var"),
  compute_group = function(data, scales, p) {
    x <- as.numeric(data[["x"]]); y <- as.numeric(data[["y"]]); n <- rep(p[["n"]] %n% 100, length.out = 2L)
    h <- (p[["h"]] %n% c(.bandwidth(x), .bandwidth(y))) * rep(p[["adjust"]] %n% 1, length.out = 2L) / 4
    rx <- .dimension(scales$x); ry <- .dimension(scales$y)
    gx <- seq(rx[1L], rx[2L], length.out = n[1L]); gy <- seq(ry[1L], ry[2L], length.out = n[2L])
    z <- tcrossprod(matrix(dnorm(outer(gx, x, "-") / h[1L]), n[1L]), matrix(dnorm(outer(gy, y, "-") / h[2L]), n[2L])) / (length(x) * h[1L] * h[2L])
    if (isFALSE(p[["contour"]])) return(.frame(list(x = rep(gx, n[2L]), y = rep(gy, each = n[1L]), density = as.vector(z), ndensity = as.vector(z) / max(z), count = as.vector(z) * length(x), n = rep(length(x), length(z)), level = rep(1L, length(z)))))
    out <- .contours(gx, gy, z, .contour.levels(z, p))
    if (.count(out)) out[["group"]] <- paste(data[["group"]][1L], sprintf("%03d", out[["piece"]]), sep = "-")
    out
  })
# Source: Venables and Ripley, Modern Applied Statistics with S (2002), equation 5.5.
.bandwidth <- function(x) { q <- quantile(x, c(0.25, 0.75)); 4 * 1.06 * min(sqrt(var(x)), (q[2L] - q[1L]) / 1.34) * length(x)^(-1 / 5) }
.stat.ellipse <- list(name = "ellipse", required_aes = c("x", "y"), params = c("type", "level", "segments"),
  compute_group = function(data, scales, p) {
    m <- cbind(as.numeric(data[["x"]]), as.numeric(data[["y"]])); k <- p[["segments"]] %n% 51
    if (nrow(m) < 4L) { .tell("Too few points to calculate an ellipse"); return(.frame(list(), 0L)) }
    type <- p[["type"]] %n% "t"
    fit <- if (type == "t") .t.scatter(m) else list(center = colMeans(m), cov = cov(m))
    radius <- if (type == "euclid") p[["level"]] %n% 0.95 else sqrt(2 * qf(p[["level"]] %n% 0.95, 2, nrow(m) - 1))
    a <- (0:k) * 2 * pi / k
    e <- t(fit$center + radius * t(cbind(cos(a), sin(a)) %*% (if (type == "euclid") diag(2) else chol(fit$cov))))
    .frame(list(x = e[, 1L], y = e[, 2L]))
  })
# Centre and scatter of a t distribution with five degrees of freedom, by weights that are made anew until they stay. Source: Kent, Tyler and Vardi (1994).
.t.scatter <- function(m, nu = 5) {
  n <- nrow(m); w <- rep(1, n)
  for (round in 1:100) {
    center <- colSums(w * m) / sum(w)
    d <- sweep(m, 2L, center)
    s <- crossprod(sqrt(w) * d) / n
    new <- (nu + 2) / (nu + rowSums((d %*% solve(s)) * d))
    if (max(abs(new - w)) < 1e-8) break
    w <- new
  }
  list(center = center, cov = s)
}
# Bins that begin at a point and take in all within their width. Source: Wilkinson, Dot Plots (1999).
.stat.bindot <- list(name = "bindot", required_aes = "x", non_missing_aes = "weight", default_aes = setNames(.after("count"), "y"), params = "binwidth",
  setup_params = function(data, params) {
    if (is.null(params[["binwidth"]])) .tell(.wrapped("Bin width defaults to 1/30 of the range of the data. Pick better value with `binwidth`."))
    params
  },
  compute_group = function(data, scales, p) {
    x <- sort(as.numeric(data[["x"]]))
    width <- p[["binwidth"]] %n% (diff(.dimension(scales[["x"]])) / 30)
    bin <- integer(length(x)); reach <- -Inf; k <- 0L
    for (i in seq_along(x)) { if (x[i] >= reach) { k <- k + 1L; reach <- x[i] + width - 1e-8 * width }; bin[i] <- k }
    center <- as.vector((tapply(x, bin, min) + tapply(x, bin, max)) / 2); count <- tabulate(bin)
    .frame(list(x = rep(center, count), binwidth = rep(width, length(x)), count = rep(as.numeric(count), count), ncount = rep(count / max(count), count), width = rep(width, length(x)), countidx = sequence(count)))
  })
.stat.align <- list(name = "align", required_aes = c("x", "y"),
  setup_params = function(data, params) { params[["flipped_aes"]] <- .is.flipped(data, params, "area"); params },
  compute_panel = function(data, scales, p) {
    flip <- isTRUE(p[["flipped_aes"]])
    data <- .flipped(flip, data)
    groups <- .split(data, data[["group"]])
    one <- length(groups) == 1L
    # Every group gets a value wherever another has one, or all change sign.
    zeros <- unlist(lapply(groups, function(g) { o <- order(as.numeric(g[["x"]])); x <- as.numeric(g[["x"]])[o]; y <- as.numeric(g[["y"]])[o]; k <- which(y[-1L] * y[-length(y)] < 0); x[k] - y[k] * (x[k + 1L] - x[k]) / (y[k + 1L] - y[k]) }))
    all <- sort(unique(c(as.numeric(data[["x"]]), zeros)))
    gap <- if (length(all) > 1L) min(diff(range(all)) * 0.001, min(diff(all)) / 3) else 0
    at <- sort(unique(c(all - gap, all, all + gap)))
    out <- .bind(lapply(groups, function(g) {
      x <- as.numeric(g[["x"]]); y <- as.numeric(g[["y"]])
      same <- vapply(g, function(v) length(unique(v)) == 1L, NA)
      if (length(unique(x)) < 2L) new <- list(x = x, y = y, align_padding = rep(FALSE, length(x)))
      else {
        v <- approx(x, y, xout = at, ties = list("ordered", mean))$y
        ok <- !is.na(v)
        u <- at[ok]; v <- v[ok]
        n <- length(u)
        new <- list(x = c(u[1L] - gap, u, u[n] + gap), y = c(0, v, 0), align_padding = c(TRUE, rep(FALSE, n), TRUE))
      }
      n <- length(new$x)
      .frame(c(new, lapply(unclass(g)[setdiff(names(g)[same], names(new))], function(v) rep(v[1L], n))), n)
    }))
    if (.count(out)) out[["flipped_aes"]] <- rep(flip, .count(out))
    .flipped(flip, out)
  })
"""#)
}
