extension HelpTopics {
  /// Of plots and colours.
  static let graphics = #"""
    plot:
      `type` "p" points, "l" lines, "b" both, "h" bars, "n" nothing; `log = "xy"`; `xlab`, `ylab`, `main`, `xlim`, `ylim`, `col`, `pch`, `cex`. Of a formula, data frame, factor, function or fitted model their own kinds. Returns: NULL, invisibly.
      > plot(cars, main = "Stopping distances", xlab = "mph", ylab = "ft", pch = 19, col = "steelblue")
      > plot(sin, -pi, pi)
      > plot(mpg ~ wt, data = mtcars)
    lines points abline segments arrows rect polygon text mtext legend title axis box grid symbols:
      Added to the plot that was begun by `plot`, `hist`, `barplot` and the like. Returns: NULL, invisibly; `legend` and `axis` where things lie.
      > plot(1:5, c(1, 4, 9, 16, 25), type = "n", xlab = "n", ylab = "square")
      > lines(1:5, (1:5)^2, col = "red", lwd = 2)
      > points(3, 9, pch = 19)
      > abline(h = 9, lty = 2)
      > segments(1, 1, 5, 1)
      > arrows(2, 15, 3, 10)
      > rect(4, 2, 5, 6, col = "grey80")
      > polygon(c(1, 2, 1.5), c(20, 20, 24), col = "gold")
      > text(3, 12, "nine")
      > mtext("in the margin", side = 3)
      > legend("topleft", legend = "n squared", col = "red", lty = 1)
    hist:
      `breaks` is a number, the borders, or a rule's name; `freq = FALSE` draws densities. Returns: an object of class "histogram" with breaks and counts, invisibly where it is drawn.
      > h <- hist(cars$dist, breaks = 5, col = "grey", main = "Distances")
      > h$counts
    barplot pie dotchart:
      `beside = TRUE`, `horiz = TRUE`, `names.arg` and `legend.text` shape the bars. Returns: `barplot` the middles of the bars, the others NULL, invisibly.
      > mid <- barplot(c(a = 3, b = 5), col = c("tomato", "steelblue"))
      > mid
      > pie(c(a = 3, b = 5))
      > dotchart(c(a = 3, b = 5))
    boxplot stripchart:
      Returns: what `boxplot` drew, as numbers, invisibly.
      > b <- boxplot(mpg ~ cyl, data = mtcars, ylab = "mpg")
      > b$n
    curve:
      Returns: a list of x and y, invisibly.
      > curve(x^2, 0, 2)
      > curve(sqrt(x), add = TRUE, lty = 2)
    image contour persp:
      z[i, j] lies at x[i] and y[j]. Returns: NULL, invisibly; `persp` the matrix that projects.
      > image(volcano, col = terrain.colors(20))
      > contour(volcano, add = TRUE)
      > persp(volcano[1:20, 1:20], theta = 30)
    matplot pairs coplot mosaicplot:
      Returns: NULL, invisibly.
      > matplot(cbind(1:5, (1:5)^2), type = "l")
      > pairs(iris[1:3])
      > mosaicplot(Titanic[, , "Adult", "Yes"])
    par layout:
      `mfrow = c(rows, columns)` puts several plots on a page, `mar` are the margins in lines (below, left, above, right), `cex`, `las`, `bg`, `xpd` and so on. Returns: the former values, invisibly where something is set; `layout` the number of plots.
      > old <- par(mfrow = c(1, 2), mar = c(4, 4, 2, 1))
      > plot(1:3)
      > plot(3:1)
      > par(old)
    png pdf jpeg svg dev.off:
      `png` and `jpeg` measure in pixels, `pdf` and `svg` in inches. The file is there after dev.off(). Returns: NULL, invisibly; `dev.off` the device that is current then.
      > file <- tempfile(fileext = ".png")
      > png(file, width = 400, height = 300)
      > plot(cars)
      > invisible(dev.off())
      > file.exists(file)
    rgb hsv gray col2rgb colors palette:
      `rgb` takes 0 to 1, or 0 to `maxColorValue`. Returns: colours as "#RRGGBB"; `col2rgb` a matrix of red, green and blue.
      > rgb(1, 0.5, 0)
      > rgb(255, 0, 0, maxColorValue = 255)
      > col2rgb("steelblue")
      > head(colors(), 3)
    rainbow heat.colors hcl.colors colorRampPalette colorRamp:
      Returns: `n` colours; a function that makes them.
      > rainbow(3)
      > hcl.colors(3)
      > colorRampPalette(c("white", "red"))(3)
    rasterImage as.raster:
      Returns: NULL, invisibly; `as.raster` an array's cells as colours.
      > plot(0:1, 0:1, type = "n")
      > rasterImage(as.raster(matrix(c(0, 0.5, 1, 0.2), 2)), 0, 0, 1, 1)
    """#
}
