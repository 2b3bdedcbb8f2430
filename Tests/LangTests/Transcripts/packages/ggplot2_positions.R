# Things in one place make room for each other.
library(ggplot2)
options(width = 150)
shown <- function(p, i = 1, rows = 6) {
  d <- layer_data(p, i)
  d <- d[sort(setdiff(names(d), c("xid", "newx", "new_width")))]
  d <- as.data.frame(lapply(d, function(v) if (is.numeric(v)) signif(as.numeric(v), 5) else if (is.list(v)) vapply(v, paste, "", collapse = " ") else as.character(v)))
  cat(nrow(d), "rows\n")
  print(head(d, rows))
}
d <- data.frame(x = rep(c("a", "b"), each = 3), g = rep(c("u", "v", "w"), 2), y = c(1, 2, 3, 4, -1, 2))
p <- ggplot(d, aes(x, y, fill = g))
shown(p + geom_col())
#> 6 rows
#>   alpha colour    fill flipped_aes group linetype linewidth PANEL x xmax xmin y ymax ymin
#> 1  <NA>   <NA> #F8766D       FALSE     1        1       0.5     1 1 1.45 0.55 6    6    5
#> 2  <NA>   <NA> #00BA38       FALSE     2        1       0.5     1 1 1.45 0.55 5    5    3
#> 3  <NA>   <NA> #619CFF       FALSE     3        1       0.5     1 1 1.45 0.55 3    3    0
#> 4  <NA>   <NA> #F8766D       FALSE     4        1       0.5     1 2 2.45 1.55 6    6    2
#> 5  <NA>   <NA> #00BA38       FALSE     5        1       0.5     1 2 2.45 1.55 0    0   -1
#> 6  <NA>   <NA> #619CFF       FALSE     6        1       0.5     1 2 2.45 1.55 2    2    0
shown(p + geom_col(position = "dodge"))
#> 6 rows
#>   alpha colour    fill flipped_aes group linetype linewidth PANEL   x xmax xmin  y ymax ymin
#> 1  <NA>   <NA> #F8766D       FALSE     1        1       0.5     1 0.7 0.85 0.55  1    1    0
#> 2  <NA>   <NA> #00BA38       FALSE     2        1       0.5     1 1.0 1.15 0.85  2    2    0
#> 3  <NA>   <NA> #619CFF       FALSE     3        1       0.5     1 1.3 1.45 1.15  3    3    0
#> 4  <NA>   <NA> #F8766D       FALSE     4        1       0.5     1 1.7 1.85 1.55  4    4    0
#> 5  <NA>   <NA> #00BA38       FALSE     5        1       0.5     1 2.0 2.15 1.85 -1    0   -1
#> 6  <NA>   <NA> #619CFF       FALSE     6        1       0.5     1 2.3 2.45 2.15  2    2    0
shown(p + geom_col(position = "fill"))
#> 6 rows
#>   alpha colour    fill flipped_aes group linetype linewidth PANEL x xmax xmin       y    ymax     ymin
#> 1  <NA>   <NA> #F8766D       FALSE     1        1       0.5     1 1 1.45 0.55 1.00000 1.00000  0.83333
#> 2  <NA>   <NA> #00BA38       FALSE     2        1       0.5     1 1 1.45 0.55 0.83333 0.83333  0.50000
#> 3  <NA>   <NA> #619CFF       FALSE     3        1       0.5     1 1 1.45 0.55 0.50000 0.50000  0.00000
#> 4  <NA>   <NA> #F8766D       FALSE     4        1       0.5     1 2 2.45 1.55 1.00000 1.00000  0.33333
#> 5  <NA>   <NA> #00BA38       FALSE     5        1       0.5     1 2 2.45 1.55 0.00000 0.00000 -1.00000
#> 6  <NA>   <NA> #619CFF       FALSE     6        1       0.5     1 2 2.45 1.55 0.33333 0.33333  0.00000
shown(p + geom_col(position = position_stack(reverse = TRUE)))
#> 6 rows
#>   alpha colour    fill flipped_aes group linetype linewidth PANEL x xmax xmin y ymax ymin
#> 1  <NA>   <NA> #F8766D       FALSE     1        1       0.5     1 1 1.45 0.55 1    1    0
#> 2  <NA>   <NA> #00BA38       FALSE     2        1       0.5     1 1 1.45 0.55 3    3    1
#> 3  <NA>   <NA> #619CFF       FALSE     3        1       0.5     1 1 1.45 0.55 6    6    3
#> 4  <NA>   <NA> #F8766D       FALSE     4        1       0.5     1 2 2.45 1.55 4    4    0
#> 5  <NA>   <NA> #00BA38       FALSE     5        1       0.5     1 2 2.45 1.55 0    0   -1
#> 6  <NA>   <NA> #619CFF       FALSE     6        1       0.5     1 2 2.45 1.55 6    6    4
shown(p + geom_col(position = position_dodge(width = 0.5), width = 0.4))
#> 6 rows
#>   alpha colour    fill flipped_aes group linetype linewidth PANEL       x   xmax    xmin  y ymax ymin
#> 1  <NA>   <NA> #F8766D       FALSE     1        1       0.5     1 0.83333 0.9000 0.76667  1    1    0
#> 2  <NA>   <NA> #00BA38       FALSE     2        1       0.5     1 1.00000 1.0667 0.93333  2    2    0
#> 3  <NA>   <NA> #619CFF       FALSE     3        1       0.5     1 1.16670 1.2333 1.10000  3    3    0
#> 4  <NA>   <NA> #F8766D       FALSE     4        1       0.5     1 1.83330 1.9000 1.76670  4    4    0
#> 5  <NA>   <NA> #00BA38       FALSE     5        1       0.5     1 2.00000 2.0667 1.93330 -1    0   -1
#> 6  <NA>   <NA> #619CFF       FALSE     6        1       0.5     1 2.16670 2.2333 2.10000  2    2    0
shown(p + geom_col() + geom_text(aes(label = y), position = position_stack(vjust = 0.5)), 2)
#> 6 rows
#>   alpha angle colour family    fill fontface group hjust label lineheight PANEL size vjust x xmax xmin    y ymax ymin
#> 1  <NA>     0  black        #F8766D        1     1   0.5     1        1.2     1 3.88   0.5 1    1    1  5.5    6    5
#> 2  <NA>     0  black        #00BA38        1     2   0.5     2        1.2     1 3.88   0.5 1    1    1  4.0    5    3
#> 3  <NA>     0  black        #619CFF        1     3   0.5     3        1.2     1 3.88   0.5 1    1    1  1.5    3    0
#> 4  <NA>     0  black        #F8766D        1     4   0.5     4        1.2     1 3.88   0.5 2    2    2  4.0    6    2
#> 5  <NA>     0  black        #00BA38        1     5   0.5    -1        1.2     1 3.88   0.5 2    2    2 -0.5    0   -1
#> 6  <NA>     0  black        #619CFF        1     6   0.5     2        1.2     1 3.88   0.5 2    2    2  1.0    2    0
shown(ggplot(d[-2, ], aes(x, y, fill = g)) + geom_col(position = position_dodge(preserve = "single")))
#> 5 rows
#>   alpha colour    fill flipped_aes group linetype linewidth PANEL   x xmax xmin  y ymax ymin
#> 1  <NA>   <NA> #F8766D       FALSE     1        1       0.5     1 0.7 0.85 0.55  1    1    0
#> 2  <NA>   <NA> #619CFF       FALSE     2        1       0.5     1 1.0 1.15 0.85  3    3    0
#> 3  <NA>   <NA> #F8766D       FALSE     3        1       0.5     1 1.7 1.85 1.55  4    4    0
#> 4  <NA>   <NA> #00BA38       FALSE     4        1       0.5     1 2.0 2.15 1.85 -1    0   -1
#> 5  <NA>   <NA> #619CFF       FALSE     5        1       0.5     1 2.3 2.45 2.15  2    2    0
shown(ggplot(d[-2, ], aes(x, y, fill = g)) + geom_col(position = position_dodge2()))
#> 5 rows
#>   alpha colour    fill flipped_aes group linetype linewidth PANEL     x   xmax   xmin  y ymax ymin
#> 1  <NA>   <NA> #F8766D       FALSE     1        1       0.5     1 0.775 0.9775 0.5725  1    1    0
#> 2  <NA>   <NA> #619CFF       FALSE     2        1       0.5     1 1.225 1.4275 1.0225  3    3    0
#> 3  <NA>   <NA> #F8766D       FALSE     3        1       0.5     1 1.700 1.8350 1.5650  4    4    0
#> 4  <NA>   <NA> #00BA38       FALSE     4        1       0.5     1 2.000 2.1350 1.8650 -1    0   -1
#> 5  <NA>   <NA> #619CFF       FALSE     5        1       0.5     1 2.300 2.4350 2.1650  2    2    0
shown(ggplot(d, aes(x, y, colour = g)) + geom_point(position = position_dodge(0.4)))
#> 6 rows
#>   alpha  colour fill group PANEL shape size stroke       x    xmax    xmin  y ymax
#> 1  <NA> #F8766D <NA>     1     1    19  1.5    0.5 0.86667 0.93333 0.80000  1    1
#> 2  <NA> #00BA38 <NA>     2     1    19  1.5    0.5 1.00000 1.06670 0.93333  2    2
#> 3  <NA> #619CFF <NA>     3     1    19  1.5    0.5 1.13330 1.20000 1.06670  3    3
#> 4  <NA> #F8766D <NA>     4     1    19  1.5    0.5 1.86670 1.93330 1.80000  4    4
#> 5  <NA> #00BA38 <NA>     5     1    19  1.5    0.5 2.00000 2.06670 1.93330 -1   -1
#> 6  <NA> #619CFF <NA>     6     1    19  1.5    0.5 2.13330 2.20000 2.06670  2    2
shown(ggplot(d, aes(x, y)) + geom_point(position = position_nudge(x = 0.1, y = 1)))
#> 6 rows
#>   alpha colour fill group PANEL shape size stroke   x y
#> 1  <NA>  black <NA>     1     1    19  1.5    0.5 1.1 2
#> 2  <NA>  black <NA>     1     1    19  1.5    0.5 1.1 3
#> 3  <NA>  black <NA>     1     1    19  1.5    0.5 1.1 4
#> 4  <NA>  black <NA>     2     1    19  1.5    0.5 2.1 5
#> 5  <NA>  black <NA>     2     1    19  1.5    0.5 2.1 0
#> 6  <NA>  black <NA>     2     1    19  1.5    0.5 2.1 3
shown(ggplot(mtcars, aes(cyl, fill = factor(am))) + geom_bar())
#> 6 rows
#>   alpha colour count    fill flipped_aes group linetype linewidth PANEL    prop x xmax xmin  y ymax ymin
#> 1  <NA>   <NA>     3 #F8766D       FALSE     1        1       0.5     1 0.15789 4  4.9  3.1 11   11    8
#> 2  <NA>   <NA>     4 #F8766D       FALSE     1        1       0.5     1 0.21053 6  6.9  5.1  7    7    3
#> 3  <NA>   <NA>    12 #F8766D       FALSE     1        1       0.5     1 0.63158 8  8.9  7.1 14   14    2
#> 4  <NA>   <NA>     8 #00BFC4       FALSE     2        1       0.5     1 0.61538 4  4.9  3.1  8    8    0
#> 5  <NA>   <NA>     3 #00BFC4       FALSE     2        1       0.5     1 0.23077 6  6.9  5.1  3    3    0
#> 6  <NA>   <NA>     2 #00BFC4       FALSE     2        1       0.5     1 0.15385 8  8.9  7.1  2    2    0
shown(ggplot(mtcars, aes(cyl, fill = factor(am))) + geom_bar(position = "dodge"))
#> 6 rows
#>   alpha colour count    fill flipped_aes group linetype linewidth PANEL    prop    x xmax xmin  y ymax ymin
#> 1  <NA>   <NA>     3 #F8766D       FALSE     1        1       0.5     1 0.15789 3.55  4.0  3.1  3    3    0
#> 2  <NA>   <NA>     4 #F8766D       FALSE     1        1       0.5     1 0.21053 5.55  6.0  5.1  4    4    0
#> 3  <NA>   <NA>    12 #F8766D       FALSE     1        1       0.5     1 0.63158 7.55  8.0  7.1 12   12    0
#> 4  <NA>   <NA>     8 #00BFC4       FALSE     2        1       0.5     1 0.61538 4.45  4.9  4.0  8    8    0
#> 5  <NA>   <NA>     3 #00BFC4       FALSE     2        1       0.5     1 0.23077 6.45  6.9  6.0  3    3    0
#> 6  <NA>   <NA>     2 #00BFC4       FALSE     2        1       0.5     1 0.15385 8.45  8.9  8.0  2    2    0
shown(ggplot(mtcars, aes(mpg, fill = factor(am))) + geom_histogram(bins = 4), rows = 8)
#> 8 rows
#>   alpha colour count  density    fill flipped_aes group linetype linewidth  ncount ndensity PANEL       x   xmax    xmin  y ymax ymin
#> 1  <NA>   <NA>     2 0.013438 #F8766D       FALSE     1        1       0.5 0.15385  0.15385     1  7.8333 11.750  3.9167  2    2    0
#> 2  <NA>   <NA>    13 0.087346 #F8766D       FALSE     1        1       0.5 1.00000  1.00000     1 15.6670 19.583 11.7500 15   15    2
#> 3  <NA>   <NA>     4 0.026876 #F8766D       FALSE     1        1       0.5 0.30769  0.30769     1 23.5000 27.417 19.5830 11   11    7
#> 4  <NA>   <NA>     0 0.000000 #F8766D       FALSE     1        1       0.5 0.00000  0.00000     1 31.3330 35.250 27.4170  4    4    4
#> 5  <NA>   <NA>     0 0.000000 #00BFC4       FALSE     2        1       0.5 0.00000  0.00000     1  7.8333 11.750  3.9167  0    0    0
#> 6  <NA>   <NA>     2 0.019640 #00BFC4       FALSE     2        1       0.5 0.28571  0.28571     1 15.6670 19.583 11.7500  2    2    0
#> 7  <NA>   <NA>     7 0.068740 #00BFC4       FALSE     2        1       0.5 1.00000  1.00000     1 23.5000 27.417 19.5830  7    7    0
#> 8  <NA>   <NA>     4 0.039280 #00BFC4       FALSE     2        1       0.5 0.57143  0.57143     1 31.3330 35.250 27.4170  4    4    0
set.seed(3)
shown(ggplot(d, aes(x, y)) + geom_jitter())
#> 6 rows
#>   alpha colour fill group PANEL shape size stroke       x       y
#> 1  <NA>  black <NA>     1     1    19  1.5    0.5 0.81555  1.0666
#> 2  <NA>  black <NA>     1     1    19  1.5    0.5 0.77289  1.7048
#> 3  <NA>  black <NA>     1     1    19  1.5    0.5 0.65024  3.2061
#> 4  <NA>  black <NA>     2     1    19  1.5    0.5 2.01930  3.7307
#> 5  <NA>  black <NA>     2     1    19  1.5    0.5 1.68650 -1.0439
#> 6  <NA>  black <NA>     2     1    19  1.5    0.5 2.21810  2.3113
shown(ggplot(d, aes(x, y)) + geom_point(position = position_jitter(width = 0.1, height = 0, seed = 1)))
#> 6 rows
#>   alpha colour fill group PANEL shape size stroke       x  y
#> 1  <NA>  black <NA>     1     1    19  1.5    0.5 0.95310  1
#> 2  <NA>  black <NA>     1     1    19  1.5    0.5 0.97442  2
#> 3  <NA>  black <NA>     1     1    19  1.5    0.5 1.01460  3
#> 4  <NA>  black <NA>     2     1    19  1.5    0.5 2.08160  4
#> 5  <NA>  black <NA>     2     1    19  1.5    0.5 1.94030 -1
#> 6  <NA>  black <NA>     2     1    19  1.5    0.5 2.07970  2
s <- data.frame(t = rep(1:3, 2), v = 1:6, k = rep(c("a", "b"), each = 3))
shown(ggplot(s, aes(t, v, fill = k)) + geom_area(), rows = 4)
#> 18 rows
#>   align_padding alpha colour    fill flipped_aes group linetype linewidth PANEL     x  xmax  xmin     y  ymax  ymin
#> 1          TRUE  <NA>   <NA> #F8766D       FALSE     1        1       0.5     1 0.998 0.998 0.998 0.000 0.000 0.000
#> 2         FALSE  <NA>   <NA> #F8766D       FALSE     1        1       0.5     1 1.000 1.000 1.000 5.000 5.000 4.000
#> 3         FALSE  <NA>   <NA> #F8766D       FALSE     1        1       0.5     1 1.002 1.002 1.002 5.004 5.004 4.002
#> 4         FALSE  <NA>   <NA> #F8766D       FALSE     1        1       0.5     1 1.998 1.998 1.998 6.996 6.996 4.998
shown(ggplot(s, aes(t, v, fill = k)) + geom_area(stat = "identity"))
#> 6 rows
#>   alpha colour    fill flipped_aes group linetype linewidth PANEL x xmax xmin y ymax ymin
#> 1  <NA>   <NA> #F8766D       FALSE     1        1       0.5     1 1    1    1 5    5    4
#> 2  <NA>   <NA> #F8766D       FALSE     1        1       0.5     1 2    2    2 7    7    5
#> 3  <NA>   <NA> #F8766D       FALSE     1        1       0.5     1 3    3    3 9    9    6
#> 4  <NA>   <NA> #00BFC4       FALSE     2        1       0.5     1 1    1    1 4    4    0
#> 5  <NA>   <NA> #00BFC4       FALSE     2        1       0.5     1 2    2    2 5    5    0
#> 6  <NA>   <NA> #00BFC4       FALSE     2        1       0.5     1 3    3    3 6    6    0
