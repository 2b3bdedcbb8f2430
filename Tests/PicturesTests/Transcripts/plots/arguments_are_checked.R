pdf(NULL)
says <- function(x) invisible(tryCatch(withCallingHandlers(x, warning = function(w) { cat("W:", deparse(conditionCall(w))[1], "|", conditionMessage(w), "\n"); invokeRestart("muffleWarning") }), error = function(e) cat("E:", deparse(conditionCall(e))[1], "|", conditionMessage(e), "\n")))
says(plot(1:3, las = 7))
#> E: plot.window(...) | invalid value specified for graphical parameter "las" 
says(plot(1:3, bty = "q"))
#> E: plot.window(...) | invalid value specified for graphical parameter "bty" 
says(plot(1:3, cex.axis = -1))
#> E: plot.window(...) | invalid value specified for graphical parameter "cex.axis" 
says(plot(1:3, xaxt = "q"))
#> E: plot.window(...) | invalid value specified for graphical parameter "xaxt" 
says(plot(1:3, cex = "a"))
#> E: plot.xy(xy, type, ...) | invalid 'cex' value 
says(plot(1:3, nosuch = 3))
#> W: plot.window(...) | "nosuch" is not a graphical parameter 
#> W: plot.xy(xy, type, ...) | "nosuch" is not a graphical parameter 
#> W: axis(side = side, at = at, labels = labels, ...) | "nosuch" is not a graphical parameter 
#> W: axis(side = side, at = at, labels = labels, ...) | "nosuch" is not a graphical parameter 
#> W: box(...) | "nosuch" is not a graphical parameter 
#> W: title(...) | "nosuch" is not a graphical parameter 
says(hist(1:9, nosuch = 3))
#> W: plot.window(xlim, ylim, "", ...) | "nosuch" is not a graphical parameter 
#> W: title(main = main, sub = sub, xlab = xlab, ylab = ylab, ...) | "nosuch" is not a graphical parameter 
#> W: axis(1, ...) | "nosuch" is not a graphical parameter 
#> W: axis(2, at = yt, ...) | "nosuch" is not a graphical parameter 
says(boxplot(1:9, nosuch = 3))
says(polygon(1:3, nosuch = 1))
#> W: polygon(1:3, nosuch = 1) | "nosuch" is not a graphical parameter 
says(plot(1:3, type = "abc"))
#> W: plot.xy(xy, type, ...) | plot type 'abc' will be truncated to first character 
#> E: plot.xy(xy, type, ...) | invalid plot type 'a' 
says(plot(1:3, type = 3))
#> E: plot.xy(xy, type, ...) | invalid plot type '3' 
says(plot(1:3, pch = 26))
#> W: plot.xy(xy, type, ...) | unimplemented pch value '26' 
#> W: plot.xy(xy, type, ...) | unimplemented pch value '26' 
#> W: plot.xy(xy, type, ...) | unimplemented pch value '26' 
says(plot(1:2, pch = 999))
#> W: plot.xy(xy, type, ...) | pch value '999' is invalid in this locale 
#> W: plot.xy(xy, type, ...) | pch value '999' is invalid in this locale 
says(plot(1:3, col = "nosuch"))
#> E: plot.xy(xy, type, ...) | invalid color name 'nosuch' 
says(plot(1:3, col = "#GG0000"))
#> E: plot.xy(xy, type, ...) | invalid hex digit in 'color' or 'lty' 
says(plot(1:3, col = "#12345"))
#> E: plot.xy(xy, type, ...) | invalid RGB specification 
says(plot(NULL))
#> W: min(x) | no non-missing arguments to min; returning Inf 
#> W: max(x) | no non-missing arguments to max; returning -Inf 
#> W: min(x) | no non-missing arguments to min; returning Inf 
#> W: max(x) | no non-missing arguments to max; returning -Inf 
#> E: plot.window(...) | need finite 'xlim' values 
says(plot(c(NA, Inf)))
#> W: min(x) | no non-missing arguments to min; returning Inf 
#> W: max(x) | no non-missing arguments to max; returning -Inf 
#> E: plot.window(...) | need finite 'ylim' values 
says(par(nosuch = 1))
#> W: par(nosuch = 1) | "nosuch" is not a graphical parameter 
says(par(las = 9))
#> E: par(las = 9) | invalid value specified for graphical parameter "las" 
says(par(type = "p"))
#> W: par(type = "p") | graphical parameter "type" is obsolete 
says(par(1))
#> W: par(1) | argument 1 does not name a graphical parameter 
says(par(mfrow = 1))
#> E: par(mfrow = 1) | graphical parameter "mfrow" has the wrong length 
says(par(cin = c(1, 1)))
#> W: par(cin = c(1, 1)) | graphical parameter "cin" cannot be set 
says(layout(matrix(c(1, 3), 1)))
#> E: layout(matrix(c(1, 3), 1)) | layout matrix must contain at least one reference
#> to each of the values {1 ... 3}
#>  
says(box("nosuch"))
#> E: box("nosuch") | invalid 'which' argument 
says(axTicks(9))
#> E: axTicks(9) | 'side' must be in {1:4} 
says(abline(lm))
#> E: int_abline(a = a, b = b, h = h, v = v, untf = untf, ...) | cannot coerce type 'closure' to vector of type 'double' 
says(text(1, 1, "a", adj = "x"))
#> E: text.default(1, 1, "a", adj = "x") | invalid 'adj' value 
says(image(c(1, 2, 4), 1:2, matrix(1:6, 3), useRaster = TRUE))
#> E: image.default(c(1, 2, 4), 1:2, matrix(1:6, 3), useRaster = TRUE) | ‘useRaster = TRUE’ can only be used with a regular grid 
says(contour(matrix(1:4, 2), levels = NA))
#> E: contour.default(matrix(1:4, 2), levels = NA) | non-finite level values: levels[1] = nan 
says(contour(matrix(NA, 2, 2)))
#> W: min(x, na.rm = na.rm) | no non-missing arguments to min; returning Inf 
#> W: max(x, na.rm = na.rm) | no non-missing arguments to max; returning -Inf 
#> E: contour.default(matrix(NA, 2, 2)) | no 'levels' 
says(hist(1:9, breaks = 1e9))
#> W: hist.default(1:9, breaks = 1e+09) | 'breaks = 1e+09' is too large and set to 1e6 
says(pie(c(1, Inf)))
#> E: seq.int(x[i], x[i + 1], length.out = n) | 'length.out' must be a non-negative number 
says(boxplot(1:9, range = -1))
#> E: boxplot.stats(unclass(groups[[i]]), range) | 'coef' must not be negative 
says(boxplot(NULL))
#> W: min(x) | no non-missing arguments to min; returning Inf 
#> W: max(x) | no non-missing arguments to max; returning -Inf 
#> E: plot.window(xlim = xlim, ylim = ylim, log = log, yaxs = pars$yaxs) | need finite 'ylim' values 
says(boxplot(1:3, notch = TRUE))
#> W: (function (z, notch = FALSE, width = NULL, varwidth = FALSE,  | some notches went outside hinges ('box'): maybe set notch=FALSE 
# What a function shows unseen stays unseen.
force(invisible(1))
identity(plot(1:3))
says(lines(1, 2, function(x) x))
#> E: as.character(type) | cannot coerce type 'closure' to vector of type 'character' 
says(points(1, 2, sum))
#> E: as.character(type) | cannot coerce type 'builtin' to vector of type 'character' 
says(points(1, 2, list("p")))
says(points(1, 2, character()))
#> E: plot.xy(xy.coords(x, y), type = type, ...) | invalid plot type 
