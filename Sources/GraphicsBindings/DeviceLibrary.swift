import Lang

/// Devices that write files, with their options.
enum DeviceLibrary {
  static let source = LibrarySource("grDevices", #"""
png <- function(filename = "Rplot%03d.png", width = 480, height = 480, units = "px", pointsize = 12, bg = "white", res = NA, ..., type = c("cairo", "cairo-png", "Xlib", "quartz"), antialias) {
  type <- match.arg(type)
  .bitmap("png", filename, .geometry(width, height, units, res), pointsize, bg, res, antialias = antialias, ...)
}
jpeg <- function(filename = "Rplot%03d.jpeg", width = 480, height = 480, units = "px", pointsize = 12, quality = 75, bg = "white", res = NA, ..., type = c("cairo", "Xlib", "quartz"), antialias) {
  type <- match.arg(type)
  .bitmap("jpeg", filename, .geometry(width, height, units, res), pointsize, bg, res, quality = quality, antialias = antialias, ...)
}
bmp <- function(filename = "Rplot%03d.bmp", width = 480, height = 480, units = "px", pointsize = 12, bg = "white", res = NA, ..., type = c("cairo", "Xlib", "quartz"), antialias) {
  type <- match.arg(type)
  .bitmap("bmp", filename, .geometry(width, height, units, res), pointsize, bg, res, antialias = antialias, ...)
}
tiff <- function(filename = "Rplot%03d.tiff", width = 480, height = 480, units = "px", pointsize = 12, compression = c("none", "rle", "lzw", "jpeg", "zip", "lzw+p", "zip+p"), bg = "white", res = NA, ..., type = c("cairo", "Xlib", "quartz"), antialias) {
  type <- match.arg(type)
  compression <- match.arg(compression)
  .bitmap("tiff", filename, .geometry(width, height, units, res), pointsize, bg, res, antialias = antialias, ...)
}
# Pixels.
.geometry <- function(width, height, units, res) {
  units <- match.arg(units, c("in", "px", "cm", "mm"))
  if (units != "px" && is.na(res)) stop("'res' must be specified unless 'units = \"px\"'")
  scale <- switch(units, `in` = res, cm = res / 2.54, mm = res / 25.4, px = 1)
  list(width = scale * width, height = scale * height)
}
# `restoreConsole` is taken from scripts written on Windows.
.bitmap <- function(kind, filename, size, pointsize, bg, res, ..., quality = 75, antialias, restoreConsole = TRUE, family = "sans") {
  new <- list(...)
  if (length(new)) check.options(new, name.opt = ".X11.Options", envir = .X11env)
  antialiases <- c("default", "none", "gray", "subpixel")
  if (!missing(antialias)) antialias <- match.arg(antialias, antialiases)
  if (!.page.name(filename)) stop("invalid 'filename'")
  .open.bitmap(kind, filename, size$width, size$height, pointsize, bg, as.numeric(res), as.character(family), as.numeric(quality))
}
svg <- function(filename = if (onefile) "Rplots.svg" else "Rplot%03d.svg", width = 7, height = 7, pointsize = 12, onefile = FALSE, family = "sans", bg = "white", antialias = c("default", "none", "gray", "subpixel"), symbolfamily = "default")
  .cairo("svg", filename, width, height, pointsize, onefile, family, bg, antialias)
cairo_pdf <- function(filename = if (onefile) "Rplots.pdf" else "Rplot%03d.pdf", width = 7, height = 7, pointsize = 12, onefile = TRUE, family = "sans", bg = "white", antialias = c("default", "none", "gray", "subpixel"), fallback_resolution = 300, symbolfamily = "default")
  .cairo("cairo_pdf", filename, width, height, pointsize, onefile, family, bg, antialias)
cairo_ps <- function(filename = if (onefile) "Rplots.ps" else "Rplot%03d.ps", width = 7, height = 7, pointsize = 12, onefile = TRUE, family = "sans", bg = "white", antialias = c("default", "none", "gray", "subpixel"), fallback_resolution = 300, symbolfamily = "default")
  .cairo("cairo_ps", filename, width, height, pointsize, onefile, family, bg, antialias)
.cairo <- function(kind, filename, width, height, pointsize, onefile, family, bg, antialias) {
  antialiases <- c("default", "none", "gray", "subpixel")
  antialias <- match.arg(antialias, antialiases)
  if (!.page.name(filename)) stop("invalid 'filename'")
  if (!is.character(family)) stop("invalid 'family' argument")
  # All pages of an SVG go into one file, where the last one is seen.
  if (kind == "svg" && onefile) filename <- sprintf(filename, 1L)
  .open.vector(kind, filename, width, height, pointsize, onefile, family, bg, "black", "special", TRUE, FALSE)
}
pdf <- function(file = if (onefile) "Rplots.pdf" else "Rplot%03d.pdf", width, height, onefile, family, title, fonts, version, paper, encoding, bg, fg, pointsize, pagecentre, colormodel, useDingbats, useKerning, fillOddEven, compress) {
  new <- .given(environment())
  old <- check.options(new, name.opt = ".PDF.Options", envir = .PSenv)
  if (!old$version %in% c("1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "1.7", "2.0")) stop("invalid PDF version")
  onefile <- old$onefile
  if (!is.null(file) && !.page.name(file)) stop(gettextf("invalid 'file' argument '%s'", file), domain = NA)
  .open.vector("pdf", file, old$width, old$height, old$pointsize, onefile, .pdf.family(if (missing(family)) old$family else family), old$bg, old$fg, .paper(old$paper), old$pagecentre, FALSE)
}
postscript <- function(file = if (onefile) "Rplots.ps" else "Rplot%03d.ps", onefile, family, title, fonts, encoding, bg, fg, width, height, horizontal, pointsize, paper, pagecentre, print.it, command, colormodel, useKerning, fillOddEven) {
  new <- .given(environment())
  old <- check.options(new, name.opt = ".PostScript.Options", envir = .PSenv)
  onefile <- old$onefile
  if (!.page.name(file)) stop(gettextf("invalid 'file' argument '%s'", file), domain = NA)
  .open.vector("postscript", file, old$width, old$height, old$pointsize, onefile, .pdf.family(if (missing(family)) old$family else family), old$bg, old$fg, .paper(old$paper), old$pagecentre, old$horizontal)
}
# The arguments, but for file and family, that the calling device function was given.
.given <- function(scope) {
  possible <- setdiff(ls(scope, sorted = FALSE), c("file", "family"))
  is.given <- vapply(possible, function(name) !eval(call("missing", as.name(name)), scope), NA)
  mget(possible[is.given], envir = scope)
}
.paper <- function(name) if (name == "default") getOption("papersize", "a4") else name
# Four or five names are files of metrics; the first family that fontconfig finds stands for others.
.pdf.family <- function(family) {
  if (length(family) %in% 4:5) return("sans")
  if (length(family) != 1L) stop("invalid 'family' argument")
  if (!family %in% names(pdfFonts())) stop(gettextf("unknown family '%s'", family), domain = NA)
  family
}
pdfFonts <- function(...) {
  families <- c("serif", "sans", "mono", "AvantGarde", "Bookman", "Courier", "Helvetica", "Helvetica-Narrow", "NewCenturySchoolbook", "Palatino", "Times", "URWGothic", "URWBookman", "NimbusMon", "NimbusSan", "URWHelvetica", "NimbusSanCond", "CenturySch", "URWPalladio", "NimbusRom", "URWTimes", "ArialMT", "Japan1", "Japan1HeiMin", "Japan1GothicBBB", "Japan1Ryumin", "Korea1", "Korea1deb", "CNS1", "GB1")
  found <- structure(lapply(families, function(family) structure(list(family = family), class = "Type1Font")), names = families)
  asked <- list(...)
  if (!length(asked)) return(found)
  if (is.null(names(asked))) found[as.character(unlist(asked))] else invisible(found)
}
postscriptFonts <- function(...) pdfFonts(...)
pdf.options <- function(..., reset = FALSE) {
  old <- .device.options(".PDF.Options", reset)
  if (!...length()) return(if (reset) invisible(old) else old)
  new <- list(...)
  check.options(new, name.opt = ".PDF.Options", envir = .PSenv,
    assign.opt = TRUE, check.attributes = c("mode", "length"))
  invisible(old)
}
ps.options <- function(..., reset = FALSE, override.check = FALSE) {
  old <- .device.options(".PostScript.Options", reset)
  if (!...length()) return(if (reset) invisible(old) else old)
  new <- list(...)
  check.options(new, name.opt = ".PostScript.Options", envir = .PSenv,
    assign.opt = TRUE, override.check = override.check)
  invisible(old)
}
.device.options <- function(name, reset) {
  old <- get(name, envir = .PSenv)
  if (reset) assign(name, get(paste0(name, ".default"), envir = .PSenv), envir = .PSenv)
  old
}
setEPS <- function(...) {
  if (length(grep("^(horizontal|onefile|paper)$", names(list(...))))) stop("some arguments cannot be set: 'horizontal', 'onefile', 'paper'")
  ps.options(width = 7, height = 7, ..., reset = FALSE)
  ps.options(horizontal = FALSE, onefile = FALSE, paper = "special")
}
setPS <- function(...) ps.options(..., reset = TRUE)
.PSenv <- local({
  pdf <- list(width = 7, height = 7, onefile = TRUE, family = "Helvetica", title = "R Graphics Output", fonts = NULL, version = "1.4", paper = "special", encoding = "default", bg = "transparent", fg = "black", pointsize = 12, pagecentre = TRUE, colormodel = "srgb", useDingbats = FALSE, useKerning = TRUE, fillOddEven = FALSE, compress = TRUE)
  ps <- list(onefile = TRUE, family = "Helvetica", title = "R Graphics Output", fonts = NULL, encoding = "default", bg = "transparent", fg = "black", width = 0, height = 0, horizontal = TRUE, pointsize = 12, paper = "default", pagecentre = TRUE, print.it = FALSE, command = "default", colormodel = "srgb", useKerning = TRUE, fillOddEven = FALSE)
  list2env(list(.PDF.Options = pdf, .PDF.Options.default = pdf, .PostScript.Options = ps, .PostScript.Options.default = ps))
})
.X11env <- list2env(list(.X11.Options = list(display = "", width = NA_real_, height = NA_real_, pointsize = 12, gamma = 1, colortype = "true", maxcubesize = 256, bg = "transparent", canvas = "white", fonts = "", family = "Helvetica", xpos = NA_integer_, ypos = NA_integer_, title = "", type = "cairo", antialias = "default", symbolfamily = "default")))
check.options <- function(new, name.opt, reset = FALSE, assign.opt = FALSE, envir = .GlobalEnv, check.attributes = c("mode", "length"), override.check = FALSE) {
  old <- get(name.opt, envir = envir)
  if (!length(new)) return(old)
  caller <- function() {
    calls <- head(sys.calls(), -2L)
    names <- vapply(calls, function(call) deparse(call[[1L]], nlines = 1L), "")
    deparse(calls[[max(which(!startsWith(names, ".") & names != "check.options"), 1L)]], nlines = 1L)
  }
  if (length(names(new)) != length(new) || any(!nzchar(names(new)))) stop(gettextf("invalid arguments in '%s' (need named args)", caller()), domain = NA)
  at <- pmatch(names(new), names(old))
  if (anyNA(at)) stop(sprintf(ngettext(sum(is.na(at)), "invalid argument name %s in '%s'", "invalid argument names %s in '%s'"), paste(sQuote(names(new)[is.na(at)]), collapse = ", "), caller()), domain = NA)
  override.check <- rep_len(override.check, length(new))
  for (k in seq_along(new)) {
    name <- names(old)[at[k]]
    kept <- FALSE
    if (!is.null(old[[name]])) for (attribute in check.attributes) {
      property <- match.fun(attribute)
      if (identical(property(new[[k]]), property(old[[name]]))) next
      text <- sQuote(paste0(attribute, "(", name, ")"))
      kept <- kept || !override.check[k]
      warning(paste0(gettextf("%s differs between new and previous", text), if (!override.check[k]) gettextf("\n\t ==> NOT changing %s", sQuote(name)), collapse = ""), domain = NA, call. = FALSE)
    }
    if (!kept) old[name] <- new[k]
  }
  if (assign.opt) assign(name.opt, old, envir = envir)
  old
}
# Windows of other systems: what plots go to by themselves.
x11 <- function(display = "", width, height, pointsize, gamma, bg, canvas, fonts, family, xpos, ypos, title, type, antialias, symbolfamily) .window(width, height)
X11 <- function(display = "", width, height, pointsize, gamma, bg, canvas, fonts, family, xpos, ypos, title, type, antialias, symbolfamily) .window(width, height)
quartz <- function(title, width, height, pointsize, family, antialias, type, file = NULL, bg, canvas, dpi) .window(width, height)
windows <- function(width, height, pointsize, record, rescale, xpinch, ypinch, bg, canvas, gamma, xpos, ypos, buffered, title, restoreConsole, clickToConfirm, fillOddEven, family, antialias) .window(width, height)
win.graph <- function(width, height, pointsize) .window(width, height)
.window <- function(width, height) dev.new(width = if (missing(width)) 7 else width, height = if (missing(height)) 7 else height)
dev.capabilities <- function(what = NULL) {
  name <- names(dev.cur())
  if (dev.cur() == 1L) name <- "pdf"
  opaque <- name %in% c("jpeg", "bmp")
  all <- list(semiTransparency = !opaque, transparentBackground = if (opaque) NA_character_ else "semi", rasterImage = "yes", capture = FALSE, locator = FALSE, events = character(),
    patterns = character(), clippingPaths = FALSE, masks = character(), compositing = character(), transformations = FALSE, paths = FALSE)
  if (is.null(what)) return(all)
  chosen <- charmatch(what, names(all), 0L)
  if (any(chosen == 0L)) warning("unknown capability ignored")
  all[chosen]
}
"""#)
}
