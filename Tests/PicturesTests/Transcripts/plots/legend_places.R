svg(tempfile())
plot(1:10)
places <- function(...) print(lapply(legend(...), function(part) signif(unlist(part), 3)))
places("topleft", c("a", "bb", "ccc"), fill = 1:3, ncol = 2, title = "hello")
#> $rect
#>     w     h  left   top 
#>  2.53  1.51  0.64 10.40 
#>
#> $text
#>   x1   x2   x3   y1   y2   y3 
#> 1.35 1.35 2.55 9.61 9.23 9.61 
#>
places("top", expression(alpha, beta^2, frac(1, x)), lty = 1:3, title = "math")
#> $rect
#>     w     h  left   top 
#>  1.44  3.06  4.78 10.40 
#>
#> $text
#>   x1   x2   x3   y1   y2   y3 
#> 5.79 5.79 5.79 9.21 8.44 7.67 
#>
places("topright", c("a", "bb"), lty = 1, seg.len = 4, x.intersp = 2, y.intersp = 0.5, cex = 0.5, pch = 1)
#> $rect
#>      w      h   left    top 
#>  1.050  0.377  9.310 10.400 
#>
#> $text
#>   x1   x2   y1   y2 
#> 10.1 10.1 10.2 10.1 
#>
places("topright", c("a", "bb"), text.width = NA, ncol = 2)
#> $rect
#>      w      h   left    top 
#>  1.680  0.753  8.680 10.400 
#>
#> $text
#>   x1   x2   y1   y2 
#> 9.19 9.86 9.98 9.98 
#>
places("left", c("a\nb", "c"), pch = 1, cex = c(1, 2), y.intersp = c(1, 2))
#> $rect
#>    w    h left  top 
#> 1.57 3.96 0.64 7.48 
#>
#> $text
#>   x1   x2   y1   y2 
#> 1.15 1.65 6.25 4.65 
#>
places(c(2, 4), c(8, 6), legend = c("a", "b"))
#> $rect
#>    w    h left  top 
#>    2    2    2    8 
#>
#> $text
#>   x1   x2   y1   y2 
#> 2.51 2.51 7.62 7.25 
#>
places("bottomright", c("x", "y"), bty = "n", inset = c(.1, .2), cex = 1.5)
#> $rect
#>    w    h left  top 
#> 1.21 1.70 8.18 4.28 
#>
#> $text
#>   x1   x2   y1   y2 
#> 8.94 8.94 3.71 3.15 
#>
plot(1:10, xlim = c(10, 1), log = "y")
places("topright", c("a", "bb"), lty = 1, pch = 2)
#> $rect
#>      w      h   left    top 
#> -1.340  0.126  1.980  1.040 
#>
#> $text
#>    x1    x2    y1    y2 
#> 1.140 1.140 0.998 0.956 
#>
palette.colors(3)
#>     black    orange   skyblue 
#> "#000000" "#E69F00" "#56B4E9" 
