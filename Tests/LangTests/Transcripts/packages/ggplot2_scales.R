# Scales turn values into places, colours, sizes and shapes.
library(ggplot2)
options(width = 150)
shown <- function(p, i = 1, rows = 6) {
  d <- layer_data(p, i)
  d <- d[sort(setdiff(names(d), c("xid", "newx", "new_width")))]
  d <- as.data.frame(lapply(d, function(v) if (is.numeric(v)) signif(as.numeric(v), 5) else if (is.list(v)) vapply(v, paste, "", collapse = " ") else as.character(v)))
  cat(nrow(d), "rows\n")
  print(head(d, rows))
}
d <- data.frame(x = c(1, 10, 100), y = c(2, 4, 9), g = c("a", "b", "c"), n = c(-1, 0, 2), when = as.Date("2020-01-31") + c(0, 40, 400))
p <- ggplot(d, aes(x, y))
params <- function(p) { b <- ggplot_build(p)$layout$panel_params[[1]]; for (a in c("x", "y")) { cat(a, signif(b[[paste0(a, ".range")]], 5), "|", b[[a]]$get_labels(), "\n") } }
params(p)
#> x -3.95 104.95 | 0 25 50 75 100 
#> y 1.65 9.35 | 2 4 6 8 NA 
params(p + scale_x_log10() + scale_y_sqrt())
#> x -0.1 2.1 | NA 1 10 100 NA 
#> y 1.3349 3.0793 | 2 4 6 8 NA 
params(p + scale_x_reverse() + scale_y_continuous(limits = c(0, NA), expand = c(0, 0)))
#> x -104.95 3.95 | 0 25 50 75 100 
#> y 0 9 | 0.0 2.5 5.0 7.5 NA 
params(p + xlim(0, 200) + ylim(10, 0))
#> x -10 210 | 0 50 100 150 200 
#> y -10.5 0.5 | 0.0 2.5 5.0 7.5 10.0 
params(p + expand_limits(x = -50, y = c(0, 20)))
#> x -50.05 -49.95 | NA -50.025 -50.000 -49.975 -49.950 
#> y -1 21 | 0 5 10 15 20 
params(p + scale_x_continuous(breaks = c(0, 50, 100), labels = c("none", "half", "all")) + scale_y_continuous(n.breaks = 10))
#> x -3.95 104.95 | none half all 
#> y 1.65 9.35 | 2 3 4 5 6 7 8 9 
params(p + coord_cartesian(xlim = c(5, 50)))
#> x 2.75 52.25 | NA 10 20 30 40 50 
#> y 1.65 9.35 | 2 4 6 8 NA 
params(p + scale_y_continuous(labels = scales::percent))
#> x -3.95 104.95 | 0 25 50 75 100 
#> y 1.65 9.35 | 200% 400% 600% 800% NA 
params(ggplot(d, aes(g, y)) + geom_point() + scale_x_discrete(limits = c("c", "a"), labels = c(a = "first", c = "last")))
#> x 0.4 2.6 | last first 
#> y 1.65 9.35 | 2 4 6 8 NA 
params(ggplot(d, aes(when, y)))
#> x 18272 18712 | NA Apr 2020 Jul 2020 Oct 2020 Jan 2021 NA 
#> y 1.65 9.35 | 2 4 6 8 NA 
params(ggplot(d, aes(when, y)) + scale_x_date(date_breaks = "4 months", date_labels = "%m/%Y"))
#> x 18272 18712 | NA 05/2020 09/2020 01/2021 NA 
#> y 1.65 9.35 | 2 4 6 8 NA 
q <- ggplot(d, aes(x, y, colour = n, fill = g, size = y))
shown(q + geom_point(shape = 21))
#> 3 rows
#>   alpha  colour    fill group PANEL shape   size stroke   x y
#> 1  <NA> #132B43 #F8766D     1     1    21 1.0000    0.5   1 2
#> 2  <NA> #28547A #00BA38     2     1    21 3.6726    0.5  10 4
#> 3  <NA> #56B1F7 #619CFF     3     1    21 6.0000    0.5 100 9
shown(q + geom_point() + scale_x_log10())
#> 3 rows
#>   alpha  colour    fill group PANEL shape   size stroke x y
#> 1  <NA> #132B43 #F8766D     1     1    19 1.0000    0.5 0 2
#> 2  <NA> #28547A #00BA38     2     1    19 3.6726    0.5 1 4
#> 3  <NA> #56B1F7 #619CFF     3     1    19 6.0000    0.5 2 9
shown(q + geom_point() + scale_colour_gradient(low = "white", high = "red") + scale_fill_manual(values = c(a = "red", b = "#00FF00", c = "blue")) + scale_size(range = c(2, 10)))
#> 3 rows
#>   alpha  colour    fill group PANEL shape    size stroke   x y
#> 1  <NA> #FFFFFF     red     1     1    19  2.0000    0.5   1 2
#> 2  <NA> #FFBFAA #00FF00     2     1    19  6.2762    0.5  10 4
#> 3  <NA> #FF0000    blue     3     1    19 10.0000    0.5 100 9
shown(q + geom_point() + scale_colour_gradient2() + scale_fill_brewer(palette = "Set2") + scale_size_area(max_size = 4))
#> 3 rows
#>   alpha  colour    fill group PANEL shape   size stroke   x y
#> 1  <NA> #C89089 #66C2A5     1     1    19 1.8856    0.5   1 2
#> 2  <NA> #FFFFFF #FC8D62     2     1    19 2.6667    0.5  10 4
#> 3  <NA> #3A3A98 #8DA0CB     3     1    19 4.0000    0.5 100 9
shown(q + geom_point() + scale_colour_gradientn(colours = c("red", "white", "blue")) + scale_fill_grey())
#> 3 rows
#>   alpha  colour    fill group PANEL shape   size stroke   x y
#> 1  <NA> #FF0000 #333333     1     1    19 1.0000    0.5   1 2
#> 2  <NA> #FFBFAA #989898     2     1    19 3.6726    0.5  10 4
#> 3  <NA> #0000FF #CCCCCC     3     1    19 6.0000    0.5 100 9
shown(q + geom_point() + scale_colour_viridis_c(option = "A") + scale_fill_viridis_d(begin = 0.2))
#> 3 rows
#>   alpha  colour      fill group PANEL shape   size stroke   x y
#> 1  <NA> #000004 #414487FF     1     1    19 1.0000    0.5   1 2
#> 2  <NA> #721F7B #22A884FF     2     1    19 3.6726    0.5  10 4
#> 3  <NA> #FCFDBF #FDE725FF     3     1    19 6.0000    0.5 100 9
shown(q + geom_point() + scale_colour_distiller(palette = "Blues") + scale_fill_hue(l = 40, direction = -1))
#> 3 rows
#>   alpha  colour    fill group PANEL shape   size stroke   x y
#> 1  <NA> #084594 #005CCC     1     1    19 1.0000    0.5   1 2
#> 2  <NA> #4292C6 #007700     2     1    19 3.6726    0.5  10 4
#> 3  <NA> #EFF3FF #AE3121     3     1    19 6.0000    0.5 100 9
shown(q + geom_point() + scale_colour_continuous(limits = c(0, 2), na.value = "black") + guides(fill = "none"))
#> 3 rows
#>   alpha  colour    fill group PANEL shape   size stroke   x y
#> 1  <NA>   black #F8766D     1     1    19 1.0000    0.5   1 2
#> 2  <NA> #132B43 #00BA38     2     1    19 3.6726    0.5  10 4
#> 3  <NA> #56B1F7 #619CFF     3     1    19 6.0000    0.5 100 9
r <- ggplot(d, aes(x, y, shape = g, linetype = g, alpha = n)) + geom_point()
shown(r)
#> 3 rows
#>   alpha colour fill group linetype PANEL shape size stroke   x y
#> 1   0.1  black <NA>     1    solid     1    16  1.5    0.5   1 2
#> 2   0.4  black <NA>     2       22     1    17  1.5    0.5  10 4
#> 3   1.0  black <NA>     3       42     1    15  1.5    0.5 100 9
shown(r + scale_shape_manual(values = c(1, 5, 7)) + scale_alpha(range = c(0.5, 1)))
#> 3 rows
#>     alpha colour fill group linetype PANEL shape size stroke   x y
#> 1 0.50000  black <NA>     1    solid     1     1  1.5    0.5   1 2
#> 2 0.66667  black <NA>     2       22     1     5  1.5    0.5  10 4
#> 3 1.00000  black <NA>     3       42     1     7  1.5    0.5 100 9
shown(ggplot(d, aes(x, y, colour = I(c("red", "blue", "green")))) + geom_point())
#> 3 rows
#>   alpha colour fill group PANEL shape size stroke   x y
#> 1  <NA>    red <NA>     3     1    19  1.5    0.5   1 2
#> 2  <NA>   blue <NA>     1     1    19  1.5    0.5  10 4
#> 3  <NA>  green <NA>     2     1    19  1.5    0.5 100 9
shown(ggplot(d, aes(x, y, colour = c("red", "blue", "green"))) + geom_point() + scale_colour_identity())
#> 3 rows
#>   alpha colour fill group PANEL shape size stroke   x y
#> 1  <NA>    red <NA>     3     1    19  1.5    0.5   1 2
#> 2  <NA>   blue <NA>     1     1    19  1.5    0.5  10 4
#> 3  <NA>  green <NA>     2     1    19  1.5    0.5 100 9
shown(ggplot(d, aes(x, y, colour = factor(g, levels = c("c", "b", "a")))) + geom_line(group = 1))
#> 3 rows
#>   alpha  colour flipped_aes group linetype linewidth PANEL   x y
#> 1  <NA> #F8766D       FALSE     1        1       0.5     1 100 9
#> 2  <NA> #00BA38       FALSE     1        1       0.5     1  10 4
#> 3  <NA> #619CFF       FALSE     1        1       0.5     1   1 2
shown(ggplot(d, aes(x, y, colour = c("u", NA, "w"))) + geom_point())
#> 3 rows
#>   alpha  colour fill group PANEL shape size stroke   x y
#> 1  <NA> #F8766D <NA>     1     1    19  1.5    0.5   1 2
#> 2  <NA>  grey50 <NA>     3     1    19  1.5    0.5  10 4
#> 3  <NA> #00BFC4 <NA>     2     1    19  1.5    0.5 100 9
shown(ggplot(d, aes(x, y, colour = x > 5)) + geom_point())
#> 3 rows
#>   alpha  colour fill group PANEL shape size stroke   x y
#> 1  <NA> #F8766D <NA>     1     1    19  1.5    0.5   1 2
#> 2  <NA> #00BFC4 <NA>     2     1    19  1.5    0.5  10 4
#> 3  <NA> #00BFC4 <NA>     2     1    19  1.5    0.5 100 9
