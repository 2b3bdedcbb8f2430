# Layers take data and mappings from the plot; what a layer says itself comes first.
library(ggplot2)
options(width = 150)
shown <- function(p, i = 1, rows = 6) {
  d <- layer_data(p, i)
  d <- d[sort(setdiff(names(d), c("xid", "newx", "new_width")))]
  d <- as.data.frame(lapply(d, function(v) if (is.numeric(v)) signif(as.numeric(v), 5) else if (is.list(v)) vapply(v, paste, "", collapse = " ") else as.character(v)))
  cat(nrow(d), "rows\n")
  print(head(d, rows))
}
p <- ggplot(mtcars, aes(wt, mpg, colour = factor(cyl)))
shown(p + geom_point())
#> 32 rows
#>   alpha  colour fill group PANEL shape size stroke     x    y
#> 1  <NA> #00BA38 <NA>     2     1    19  1.5    0.5 2.620 21.0
#> 2  <NA> #00BA38 <NA>     2     1    19  1.5    0.5 2.875 21.0
#> 3  <NA> #F8766D <NA>     1     1    19  1.5    0.5 2.320 22.8
#> 4  <NA> #00BA38 <NA>     2     1    19  1.5    0.5 3.215 21.4
#> 5  <NA> #619CFF <NA>     3     1    19  1.5    0.5 3.440 18.7
#> 6  <NA> #00BA38 <NA>     2     1    19  1.5    0.5 3.460 18.1
shown(p + geom_line(linetype = 2))
#> 32 rows
#>   alpha  colour flipped_aes group linetype linewidth PANEL     x    y
#> 1  <NA> #F8766D       FALSE     1        2       0.5     1 1.513 30.4
#> 2  <NA> #F8766D       FALSE     1        2       0.5     1 1.615 30.4
#> 3  <NA> #F8766D       FALSE     1        2       0.5     1 1.835 33.9
#> 4  <NA> #F8766D       FALSE     1        2       0.5     1 1.935 27.3
#> 5  <NA> #F8766D       FALSE     1        2       0.5     1 2.140 26.0
#> 6  <NA> #F8766D       FALSE     1        2       0.5     1 2.200 32.4
shown(p + geom_point(aes(colour = NULL, size = hp), alpha = 0.5))
#> 32 rows
#>   alpha colour fill group PANEL shape   size stroke     x    y
#> 1   0.5  black <NA>    -1     1    19 3.2636    0.5 2.620 21.0
#> 2   0.5  black <NA>    -1     1    19 3.2636    0.5 2.875 21.0
#> 3   0.5  black <NA>    -1     1    19 2.9031    0.5 2.320 22.8
#> 4   0.5  black <NA>    -1     1    19 3.2636    0.5 3.215 21.4
#> 5   0.5  black <NA>    -1     1    19 4.2963    0.5 3.440 18.7
#> 6   0.5  black <NA>    -1     1    19 3.1638    0.5 3.460 18.1
shown(p + geom_point(data = head(iris, 3), aes(Sepal.Length, Petal.Length), inherit.aes = FALSE, shape = "triangle"))
#> 3 rows
#>   alpha colour fill group PANEL    shape size stroke   x   y
#> 1  <NA>  black <NA>    -1     1 triangle  1.5    0.5 5.1 1.4
#> 2  <NA>  black <NA>    -1     1 triangle  1.5    0.5 4.9 1.4
#> 3  <NA>  black <NA>    -1     1 triangle  1.5    0.5 4.7 1.3
shown(p + geom_point(data = function(d) d[d$mpg > 30, ]))
#> 4 rows
#>   alpha  colour fill group PANEL shape size stroke     x    y
#> 1  <NA> #F8766D <NA>     1     1    19  1.5    0.5 2.200 32.4
#> 2  <NA> #F8766D <NA>     1     1    19  1.5    0.5 1.615 30.4
#> 3  <NA> #F8766D <NA>     1     1    19  1.5    0.5 1.835 33.9
#> 4  <NA> #F8766D <NA>     1     1    19  1.5    0.5 1.513 30.4
size <- 3
column <- "hp"
shown(ggplot(mtcars) + geom_point(aes(.data[["wt"]], .data$mpg * size, fill = .data[[column]]), shape = 21), rows = 3)
#> 32 rows
#>   alpha colour    fill group PANEL shape size stroke     x    y
#> 1  <NA>  black #204464    -1     1    21  1.5    0.5 2.620 63.0
#> 2  <NA>  black #204464    -1     1    21  1.5    0.5 2.875 63.0
#> 3  <NA>  black #1C3C5A    -1     1    21  1.5    0.5 2.320 68.4
f <- function(data, x) ggplot(data, aes({{ x }}, mpg)) + geom_point()
shown(f(mtcars, disp), rows = 3)
#> 32 rows
#>   alpha colour fill group PANEL shape size stroke   x    y
#> 1  <NA>  black <NA>    -1     1    19  1.5    0.5 160 21.0
#> 2  <NA>  black <NA>    -1     1    19  1.5    0.5 160 21.0
#> 3  <NA>  black <NA>    -1     1    19  1.5    0.5 108 22.8
shown(ggplot(mtcars, aes(!!sym("hp"), mpg)) + geom_point(), rows = 3)
#> 32 rows
#>   alpha colour fill group PANEL shape size stroke   x    y
#> 1  <NA>  black <NA>    -1     1    19  1.5    0.5 110 21.0
#> 2  <NA>  black <NA>    -1     1    19  1.5    0.5 110 21.0
#> 3  <NA>  black <NA>    -1     1    19  1.5    0.5  93 22.8
shown(p + geom_path(group = 1), rows = 3)
#> 32 rows
#>   alpha  colour group linetype linewidth PANEL     x    y
#> 1  <NA> #00BA38     1        1       0.5     1 2.620 21.0
#> 2  <NA> #00BA38     1        1       0.5     1 2.875 21.0
#> 3  <NA> #F8766D     1        1       0.5     1 2.320 22.8
shown(ggplot(mtcars, aes(wt, mpg, shape = factor(am), size = hp, alpha = qsec)) + geom_point(), rows = 4)
#> 32 rows
#>     alpha colour fill group PANEL shape   size stroke     x    y
#> 1 0.31000  black <NA>     2     1    17 3.2636    0.5 2.620 21.0
#> 2 0.37000  black <NA>     2     1    17 3.2636    0.5 2.875 21.0
#> 3 0.54036  black <NA>     2     1    17 2.9031    0.5 2.320 22.8
#> 4 0.62929  black <NA>     1     1    16 3.2636    0.5 3.215 21.4
shown(ggplot() + geom_hline(yintercept = c(1, 3)) + geom_vline(aes(xintercept = wt), mtcars))
#> 2 rows
#>   alpha colour group linetype linewidth PANEL yintercept
#> 1  <NA>  black    -1        1       0.5     1          1
#> 2  <NA>  black    -1        1       0.5     1          3
shown(ggplot(mtcars, aes(wt, mpg)) + geom_abline(slope = 2, intercept = 1))
#> 1 rows
#>   alpha colour group intercept linetype linewidth PANEL slope
#> 1  <NA>  black    -1         1        1       0.5     1     2
shown(ggplot(mtcars, aes(wt, mpg)) + annotate("rect", xmin = 1, xmax = 2, ymin = 10, ymax = 20, alpha = 0.2))
#> 1 rows
#>   alpha colour   fill group linetype linewidth PANEL xmax xmin ymax ymin
#> 1   0.2   <NA> grey35    -1        1       0.5     1    2    1   20   10
shown(ggplot(mtcars, aes(wt, mpg, label = row.names(mtcars))) + geom_text(nudge_y = 1, size = 3), rows = 2)
#> 32 rows
#>   alpha angle colour family fontface group hjust         label lineheight PANEL size vjust     x  y
#> 1  <NA>     0  black               1    -1   0.5     Mazda RX4        1.2     1    3   0.5 2.620 22
#> 2  <NA>     0  black               1    -1   0.5 Mazda RX4 Wag        1.2     1    3   0.5 2.875 22
