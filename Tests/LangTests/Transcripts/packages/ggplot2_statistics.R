# What layers show in place of their data.
library(ggplot2)
options(width = 150)
shown <- function(p, i = 1, rows = 6) {
  d <- layer_data(p, i)
  d <- d[sort(setdiff(names(d), c("xid", "newx", "new_width")))]
  d <- as.data.frame(lapply(d, function(v) if (is.numeric(v)) signif(as.numeric(v), 5) else if (is.list(v)) vapply(v, paste, "", collapse = " ") else as.character(v)))
  cat(nrow(d), "rows\n")
  print(head(d, rows))
}
p <- ggplot(mtcars, aes(mpg))
shown(p + geom_histogram(bins = 8))
#> 8 rows
#>   alpha colour count  density   fill flipped_aes group linetype linewidth  ncount ndensity PANEL      x   xmax    xmin y ymax ymin
#> 1  <NA>   <NA>     2 0.018617 grey35       FALSE    -1        1       0.5 0.22222  0.22222     1 10.071 11.750  8.3929 2    2    0
#> 2  <NA>   <NA>     4 0.037234 grey35       FALSE    -1        1       0.5 0.44444  0.44444     1 13.429 15.107 11.7500 4    4    0
#> 3  <NA>   <NA>     8 0.074468 grey35       FALSE    -1        1       0.5 0.88889  0.88889     1 16.786 18.464 15.1070 8    8    0
#> 4  <NA>   <NA>     9 0.083777 grey35       FALSE    -1        1       0.5 1.00000  1.00000     1 20.143 21.821 18.4640 9    9    0
#> 5  <NA>   <NA>     3 0.027926 grey35       FALSE    -1        1       0.5 0.33333  0.33333     1 23.500 25.179 21.8210 3    3    0
#> 6  <NA>   <NA>     2 0.018617 grey35       FALSE    -1        1       0.5 0.22222  0.22222     1 26.857 28.536 25.1790 2    2    0
shown(p + geom_histogram(binwidth = 5, boundary = 0), rows = 10)
#> 5 rows
#>   alpha colour count density   fill flipped_aes group linetype linewidth  ncount ndensity PANEL    x xmax xmin  y ymax ymin
#> 1  <NA>   <NA>     6  0.0375 grey35       FALSE    -1        1       0.5 0.50000  0.50000     1 12.5   15   10  6    6    0
#> 2  <NA>   <NA>    12  0.0750 grey35       FALSE    -1        1       0.5 1.00000  1.00000     1 17.5   20   15 12   12    0
#> 3  <NA>   <NA>     8  0.0500 grey35       FALSE    -1        1       0.5 0.66667  0.66667     1 22.5   25   20  8    8    0
#> 4  <NA>   <NA>     2  0.0125 grey35       FALSE    -1        1       0.5 0.16667  0.16667     1 27.5   30   25  2    2    0
#> 5  <NA>   <NA>     4  0.0250 grey35       FALSE    -1        1       0.5 0.33333  0.33333     1 32.5   35   30  4    4    0
shown(p + geom_histogram(binwidth = 4, center = 20, closed = "left"), rows = 10)
#> 6 rows
#>   alpha colour count  density   fill flipped_aes group linetype linewidth ncount ndensity PANEL  x xmax xmin  y ymax ymin
#> 1  <NA>   <NA>     3 0.023438 grey35       FALSE    -1        1       0.5    0.3      0.3     1 12   14   10  3    3    0
#> 2  <NA>   <NA>    10 0.078125 grey35       FALSE    -1        1       0.5    1.0      1.0     1 16   18   14 10   10    0
#> 3  <NA>   <NA>    10 0.078125 grey35       FALSE    -1        1       0.5    1.0      1.0     1 20   22   18 10   10    0
#> 4  <NA>   <NA>     3 0.023438 grey35       FALSE    -1        1       0.5    0.3      0.3     1 24   26   22  3    3    0
#> 5  <NA>   <NA>     2 0.015625 grey35       FALSE    -1        1       0.5    0.2      0.2     1 28   30   26  2    2    0
#> 6  <NA>   <NA>     4 0.031250 grey35       FALSE    -1        1       0.5    0.4      0.4     1 32   34   30  4    4    0
shown(p + geom_histogram(breaks = c(10, 15, 20, 40)))
#> 3 rows
#>   alpha colour count  density   fill flipped_aes group linetype linewidth  ncount ndensity PANEL    x xmax xmin  y ymax ymin
#> 1  <NA>   <NA>     6 0.037500 grey35       FALSE    -1        1       0.5 0.42857  0.50000     1 12.5   15   10  6    6    0
#> 2  <NA>   <NA>    12 0.075000 grey35       FALSE    -1        1       0.5 0.85714  1.00000     1 17.5   20   15 12   12    0
#> 3  <NA>   <NA>    14 0.021875 grey35       FALSE    -1        1       0.5 1.00000  0.29167     1 30.0   40   20 14   14    0
shown(p + geom_histogram(aes(y = after_stat(density), fill = factor(am)), bins = 5), rows = 10)
#> 10 rows
#>    alpha colour count  density    fill flipped_aes group linetype linewidth  ncount ndensity PANEL      x   xmax    xmin        y     ymax     ymin
#> 1   <NA>   <NA>     4 0.035834 #F8766D       FALSE     1        1       0.5 0.36364  0.36364     1 11.750 14.688  8.8125 0.035834 0.035834 0.000000
#> 2   <NA>   <NA>    11 0.098544 #F8766D       FALSE     1        1       0.5 1.00000  1.00000     1 17.625 20.562 14.6880 0.137820 0.137820 0.039280
#> 3   <NA>   <NA>     4 0.035834 #F8766D       FALSE     1        1       0.5 0.36364  0.36364     1 23.500 26.438 20.5620 0.101300 0.101300 0.065466
#> 4   <NA>   <NA>     0 0.000000 #F8766D       FALSE     1        1       0.5 0.00000  0.00000     1 29.375 32.312 26.4380 0.039280 0.039280 0.039280
#> 5   <NA>   <NA>     0 0.000000 #F8766D       FALSE     1        1       0.5 0.00000  0.00000     1 35.250 38.188 32.3120 0.026187 0.026187 0.026187
#> 6   <NA>   <NA>     0 0.000000 #00BFC4       FALSE     2        1       0.5 0.00000  0.00000     1 11.750 14.688  8.8125 0.000000 0.000000 0.000000
#> 7   <NA>   <NA>     3 0.039280 #00BFC4       FALSE     2        1       0.5 0.60000  0.60000     1 17.625 20.562 14.6880 0.039280 0.039280 0.000000
#> 8   <NA>   <NA>     5 0.065466 #00BFC4       FALSE     2        1       0.5 1.00000  1.00000     1 23.500 26.438 20.5620 0.065466 0.065466 0.000000
#> 9   <NA>   <NA>     3 0.039280 #00BFC4       FALSE     2        1       0.5 0.60000  0.60000     1 29.375 32.312 26.4380 0.039280 0.039280 0.000000
#> 10  <NA>   <NA>     2 0.026187 #00BFC4       FALSE     2        1       0.5 0.40000  0.40000     1 35.250 38.188 32.3120 0.026187 0.026187 0.000000
shown(p + geom_histogram())
#> 30 rows
#>   alpha colour count  density   fill flipped_aes group linetype linewidth ncount ndensity PANEL      x   xmax   xmin y ymax ymin
#> 1  <NA>   <NA>     2 0.077128 grey35       FALSE    -1        1       0.5    0.4      0.4     1 10.534 10.940 10.129 2    2    0
#> 2  <NA>   <NA>     0 0.000000 grey35       FALSE    -1        1       0.5    0.0      0.0     1 11.345 11.750 10.940 0    0    0
#> 3  <NA>   <NA>     0 0.000000 grey35       FALSE    -1        1       0.5    0.0      0.0     1 12.155 12.560 11.750 0    0    0
#> 4  <NA>   <NA>     1 0.038564 grey35       FALSE    -1        1       0.5    0.2      0.2     1 12.966 13.371 12.560 1    1    0
#> 5  <NA>   <NA>     0 0.000000 grey35       FALSE    -1        1       0.5    0.0      0.0     1 13.776 14.181 13.371 0    0    0
#> 6  <NA>   <NA>     2 0.077128 grey35       FALSE    -1        1       0.5    0.4      0.4     1 14.586 14.991 14.181 2    2    0
#! `stat_bin()` using `bins = 30`. Pick better value with `binwidth`.
shown(p + geom_freqpoly(bins = 5), rows = 8)
#> 7 rows
#>   alpha colour count  density flipped_aes group linetype linewidth  ncount ndensity PANEL width      x    xmax    xmin  y
#> 1  <NA>  black     0 0.000000       FALSE    -1        1       0.5 0.00000  0.00000     1 5.875  5.875  8.8125  2.9375  0
#> 2  <NA>  black     4 0.021277       FALSE    -1        1       0.5 0.28571  0.28571     1 5.875 11.750 14.6880  8.8125  4
#> 3  <NA>  black    14 0.074468       FALSE    -1        1       0.5 1.00000  1.00000     1 5.875 17.625 20.5620 14.6880 14
#> 4  <NA>  black     9 0.047872       FALSE    -1        1       0.5 0.64286  0.64286     1 5.875 23.500 26.4380 20.5620  9
#> 5  <NA>  black     3 0.015957       FALSE    -1        1       0.5 0.21429  0.21429     1 5.875 29.375 32.3120 26.4380  3
#> 6  <NA>  black     2 0.010638       FALSE    -1        1       0.5 0.14286  0.14286     1 5.875 35.250 38.1880 32.3120  2
#> 7  <NA>  black     0 0.000000       FALSE    -1        1       0.5 0.00000  0.00000     1 5.875 41.125 44.0620 38.1880  0
shown(p + geom_density(), rows = 3)
#> 512 rows
#>   alpha colour   count  density fill flipped_aes group linetype linewidth  n ndensity PANEL  scaled weight      x        y     ymax ymin
#> 1  <NA>  black 0.61519 0.019225 <NA>       FALSE    -1        1       0.5 32  0.28291     1 0.28291      1 10.400 0.019225 0.019225    0
#> 2  <NA>  black 0.62449 0.019515 <NA>       FALSE    -1        1       0.5 32  0.28718     1 0.28718      1 10.446 0.019515 0.019515    0
#> 3  <NA>  black 0.63382 0.019807 <NA>       FALSE    -1        1       0.5 32  0.29147     1 0.29147      1 10.492 0.019807 0.019807    0
shown(p + geom_density(aes(fill = factor(cyl)), adjust = 2, alpha = 0.4), rows = 3)
#> 1536 rows
#>   alpha colour    count   density    fill flipped_aes group linetype linewidth  n ndensity PANEL   scaled weight      x         y      ymax ymin
#> 1   0.4  black 0.024488 0.0022261 #F8766D       FALSE     1        1       0.5 11 0.038649     1 0.038649      1 10.400 0.0022261 0.0022261    0
#> 2   0.4  black 0.025023 0.0022748 #F8766D       FALSE     1        1       0.5 11 0.039494     1 0.039494      1 10.446 0.0022748 0.0022748    0
#> 3   0.4  black 0.025558 0.0023234 #F8766D       FALSE     1        1       0.5 11 0.040338     1 0.040338      1 10.492 0.0023234 0.0023234    0
shown(p + stat_ecdf())
#> 27 rows
#>   alpha colour    ecdf flipped_aes group linetype linewidth PANEL    x       y
#> 1  <NA>  black 0.00000       FALSE    -1        1       0.5     1 -Inf 0.00000
#> 2  <NA>  black 0.62500       FALSE    -1        1       0.5     1 21.0 0.62500
#> 3  <NA>  black 0.78125       FALSE    -1        1       0.5     1 22.8 0.78125
#> 4  <NA>  black 0.68750       FALSE    -1        1       0.5     1 21.4 0.68750
#> 5  <NA>  black 0.46875       FALSE    -1        1       0.5     1 18.7 0.46875
#> 6  <NA>  black 0.43750       FALSE    -1        1       0.5     1 18.1 0.43750
shown(ggplot(mtcars, aes(sample = mpg)) + stat_qq(), rows = 3)
#> 32 rows
#>   alpha colour fill group PANEL sample shape size stroke theoretical       x    y
#> 1  <NA>  black <NA>    -1     1   10.4    19  1.5    0.5     -2.1539 -2.1539 10.4
#> 2  <NA>  black <NA>    -1     1   10.4    19  1.5    0.5     -1.6759 -1.6759 10.4
#> 3  <NA>  black <NA>    -1     1   13.3    19  1.5    0.5     -1.4178 -1.4178 13.3
shown(ggplot(mtcars, aes(sample = mpg)) + stat_qq_line())
#> 2 rows
#>   alpha colour group linetype linewidth PANEL       x       y
#> 1  <NA>  black    -1        1       0.5     1 -2.1539  7.3371
#> 2  <NA>  black    -1        1       0.5     1  2.1539 30.8880
shown(ggplot(mtcars, aes(factor(cyl))) + geom_bar())
#> 3 rows
#>   alpha colour count   fill flipped_aes group linetype linewidth PANEL prop x xmax xmin  y ymax ymin
#> 1  <NA>   <NA>    11 grey35       FALSE     1        1       0.5     1    1 1 1.45 0.55 11   11    0
#> 2  <NA>   <NA>     7 grey35       FALSE     2        1       0.5     1    1 2 2.45 1.55  7    7    0
#> 3  <NA>   <NA>    14 grey35       FALSE     3        1       0.5     1    1 3 3.45 2.55 14   14    0
shown(ggplot(mtcars, aes(factor(cyl), weight = wt)) + geom_bar())
#> 3 rows
#>   alpha colour  count   fill flipped_aes group linetype linewidth PANEL prop x xmax xmin      y   ymax ymin
#> 1  <NA>   <NA> 25.143 grey35       FALSE     1        1       0.5     1    1 1 1.45 0.55 25.143 25.143    0
#> 2  <NA>   <NA> 21.820 grey35       FALSE     2        1       0.5     1    1 2 2.45 1.55 21.820 21.820    0
#> 3  <NA>   <NA> 55.989 grey35       FALSE     3        1       0.5     1    1 3 3.45 2.55 55.989 55.989    0
shown(ggplot(mtcars, aes(y = factor(cyl))) + geom_bar())
#> 3 rows
#>   alpha colour count   fill flipped_aes group linetype linewidth PANEL prop  x xmax xmin y ymax ymin
#> 1  <NA>   <NA>    11 grey35        TRUE     1        1       0.5     1    1 11   11    0 1 1.45 0.55
#> 2  <NA>   <NA>     7 grey35        TRUE     2        1       0.5     1    1  7    7    0 2 2.45 1.55
#> 3  <NA>   <NA>    14 grey35        TRUE     3        1       0.5     1    1 14   14    0 3 3.45 2.55
shown(ggplot(mtcars, aes(factor(cyl), after_stat(prop), group = 1)) + geom_bar())
#> 3 rows
#>   alpha colour count   fill flipped_aes group linetype linewidth PANEL    prop x xmax xmin       y    ymax ymin
#> 1  <NA>   <NA>    11 grey35       FALSE     1        1       0.5     1 0.34375 1 1.45 0.55 0.34375 0.34375    0
#> 2  <NA>   <NA>     7 grey35       FALSE     1        1       0.5     1 0.21875 2 2.45 1.55 0.21875 0.21875    0
#> 3  <NA>   <NA>    14 grey35       FALSE     1        1       0.5     1 0.43750 3 3.45 2.55 0.43750 0.43750    0
shown(ggplot(mtcars, aes(factor(cyl), mpg)) + geom_boxplot())
#> 3 rows
#>   alpha colour  fill flipped_aes group linetype linewidth lower middle notchlower notchupper       outliers PANEL shape upper weight x  xmax  xmin
#> 1  <NA> grey20 white       FALSE     1    solid       0.5 22.80   26.0     22.379     29.621                    1    19 30.40      1 1 1.375 0.625
#> 2  <NA> grey20 white       FALSE     2    solid       0.5 18.65   19.7     18.297     21.103                    1    19 21.00      1 2 2.375 1.625
#> 3  <NA> grey20 white       FALSE     3    solid       0.5 14.40   15.2     14.419     15.981 10.4 10.4 19.2     1    19 16.25      1 3 3.375 2.625
#>   ymax ymax_final ymin ymin_final
#> 1 33.9       33.9 21.4       21.4
#> 2 21.4       21.4 17.8       17.8
#> 3 18.7       19.2 13.3       10.4
shown(ggplot(mtcars, aes(mpg, factor(cyl))) + geom_boxplot())
#> 3 rows
#>   alpha colour  fill flipped_aes group linetype linewidth notchlower notchupper       outliers PANEL shape weight xlower xmax xmax_final xmiddle xmin
#> 1  <NA> grey20 white        TRUE     1    solid       0.5     22.379     29.621                    1    19      1  22.80 33.9       33.9    26.0 21.4
#> 2  <NA> grey20 white        TRUE     2    solid       0.5     18.297     21.103                    1    19      1  18.65 21.4       21.4    19.7 17.8
#> 3  <NA> grey20 white        TRUE     3    solid       0.5     14.419     15.981 10.4 10.4 19.2     1    19      1  14.40 18.7       19.2    15.2 13.3
#>   xmin_final xupper y  ymax  ymin
#> 1       21.4  30.40 1 1.375 0.625
#> 2       17.8  21.00 2 2.375 1.625
#> 3       10.4  16.25 3 3.375 2.625
shown(ggplot(mtcars, aes(y = mpg)) + geom_boxplot())
#> 1 rows
#>   alpha colour  fill flipped_aes group linetype linewidth  lower middle notchlower notchupper outliers PANEL shape upper weight x  xmax   xmin ymax
#> 1  <NA> grey20 white       FALSE    -1    solid       0.5 15.425   19.2      17.14      21.26     33.9     1    19  22.8      1 0 0.375 -0.375 32.4
#>   ymax_final ymin ymin_final
#> 1       33.9 10.4       10.4
shown(ggplot(mtcars, aes(factor(cyl), mpg, fill = factor(am))) + geom_boxplot(outlier.colour = "red"))
#> 6 rows
#>   alpha colour    fill flipped_aes group linetype linewidth  lower middle notchlower notchupper outliers PANEL shape  upper weight      x    xmax
#> 1  <NA> grey20 #F8766D       FALSE     1    solid       0.5 22.150  22.80     21.477     24.123              1    19 23.600      1 0.8125 0.98125
#> 2  <NA> grey20 #00BFC4       FALSE     2    solid       0.5 25.200  28.85     25.666     32.034              1    19 30.900      1 1.1875 1.35620
#> 3  <NA> grey20 #F8766D       FALSE     3    solid       0.5 18.025  18.65     17.287     20.013              1    19 19.750      1 1.8125 1.98120
#> 4  <NA> grey20 #00BFC4       FALSE     4    solid       0.5 20.350  21.00     20.407     21.593              1    19 21.000      1 2.1875 2.35620
#> 5  <NA> grey20 #F8766D       FALSE     5    solid       0.5 14.050  15.20     14.026     16.374              1    19 16.625      1 2.8125 2.98120
#> 6  <NA> grey20 #00BFC4       FALSE     6    solid       0.5 15.200  15.40     14.953     15.847              1    19 15.600      1 3.1875 3.35620
#>      xmin ymax ymax_final ymin ymin_final
#> 1 0.64375 24.4       24.4 21.5       21.5
#> 2 1.01880 33.9       33.9 21.4       21.4
#> 3 1.64380 21.4       21.4 17.8       17.8
#> 4 2.01880 21.0       21.0 19.7       19.7
#> 5 2.64380 19.2       19.2 10.4       10.4
#> 6 3.01880 15.8       15.8 15.0       15.0
shown(ggplot(mtcars, aes(wt, mpg)) + geom_smooth(), rows = 4)
#> 80 rows
#>   alpha  colour   fill flipped_aes group linetype linewidth PANEL     se weight      x      y   ymax   ymin
#> 1   0.4 #3366FF grey60       FALSE    -1        1         1     1 1.9183      1 1.5130 32.089 36.030 28.148
#> 2   0.4 #3366FF grey60       FALSE    -1        1         1     1 1.7201      1 1.5625 31.688 35.221 28.154
#> 3   0.4 #3366FF grey60       FALSE    -1        1         1     1 1.5439      1 1.6120 31.282 34.453 28.110
#> 4   0.4 #3366FF grey60       FALSE    -1        1         1     1 1.3912      1 1.6615 30.870 33.728 28.012
#! `geom_smooth()` using method = 'loess' and formula = 'y ~ x'
shown(ggplot(mtcars, aes(wt, mpg)) + geom_smooth(method = "lm", formula = y ~ x, level = 0.9), rows = 4)
#> 80 rows
#>   alpha  colour   fill flipped_aes group linetype linewidth PANEL     se weight      x      y   ymax   ymin
#> 1   0.4 #3366FF grey60       FALSE    -1        1         1     1 1.0945      1 1.5130 29.199 31.057 27.341
#> 2   0.4 #3366FF grey60       FALSE    -1        1         1     1 1.0704      1 1.5625 28.934 30.751 27.118
#> 3   0.4 #3366FF grey60       FALSE    -1        1         1     1 1.0466      1 1.6120 28.670 30.446 26.893
#> 4   0.4 #3366FF grey60       FALSE    -1        1         1     1 1.0230      1 1.6615 28.405 30.141 26.669
shown(ggplot(mtcars, aes(wt, mpg, colour = factor(cyl))) + geom_smooth(method = "lm", se = FALSE, fullrange = TRUE, n = 10), rows = 4)
#> 30 rows
#>   alpha  colour   fill flipped_aes group linetype linewidth PANEL weight      x      y
#> 1   0.4 #F8766D grey60       FALSE     1        1         1     1      1 1.5130 31.027
#> 2   0.4 #F8766D grey60       FALSE     1        1         1     1      1 1.9476 28.573
#> 3   0.4 #F8766D grey60       FALSE     1        1         1     1      1 2.3821 26.119
#> 4   0.4 #F8766D grey60       FALSE     1        1         1     1      1 2.8167 23.665
#! `geom_smooth()` using formula = 'y ~ x'
shown(ggplot(mtcars, aes(wt, am)) + geom_smooth(method = "glm", formula = y ~ x, method.args = list(family = binomial)), rows = 4)
#> 80 rows
#>   alpha  colour   fill flipped_aes group linetype linewidth PANEL     se weight      x       y    ymax    ymin
#> 1   0.4 #3366FF grey60       FALSE    -1        1         1     1 2.3714      1 1.5130 0.99741 0.99998 0.78656
#> 2   0.4 #3366FF grey60       FALSE    -1        1         1     1 2.3025      1 1.5625 0.99684 0.99997 0.77558
#> 3   0.4 #3366FF grey60       FALSE    -1        1         1     1 2.2338      1 1.6120 0.99614 0.99995 0.76415
#> 4   0.4 #3366FF grey60       FALSE    -1        1         1     1 2.1652      1 1.6615 0.99530 0.99993 0.75226
shown(ggplot(mtcars, aes(cyl, mpg)) + stat_summary(fun = mean, geom = "bar"))
#> 3 rows
#>   alpha colour   fill flipped_aes group linetype linewidth PANEL x xmax xmin      y   ymax ymin
#> 1  <NA>   <NA> grey35       FALSE    -1        1       0.5     1 4  4.9  3.1 26.664 26.664    0
#> 2  <NA>   <NA> grey35       FALSE    -1        1       0.5     1 6  6.9  5.1 19.743 19.743    0
#> 3  <NA>   <NA> grey35       FALSE    -1        1       0.5     1 8  8.9  7.1 15.100 15.100    0
shown(ggplot(mtcars, aes(factor(cyl), mpg)) + stat_summary(fun.data = mean_se))
#> 3 rows
#>   alpha colour fill flipped_aes group linetype linewidth PANEL shape size stroke x      y   ymax   ymin
#> 1  <NA>  black <NA>       FALSE     1        1       0.5     1    19  0.5      1 1 26.664 28.023 25.304
#> 2  <NA>  black <NA>       FALSE     2        1       0.5     1    19  0.5      1 2 19.743 20.292 19.193
#> 3  <NA>  black <NA>       FALSE     3        1       0.5     1    19  0.5      1 3 15.100 15.784 14.416
shown(ggplot(mtcars, aes(cyl, mpg)) + stat_summary())
#> 3 rows
#>   alpha colour fill flipped_aes group linetype linewidth PANEL shape size stroke x      y   ymax   ymin
#> 1  <NA>  black <NA>       FALSE    -1        1       0.5     1    19  0.5      1 4 26.664 28.023 25.304
#> 2  <NA>  black <NA>       FALSE    -1        1       0.5     1    19  0.5      1 6 19.743 20.292 19.193
#> 3  <NA>  black <NA>       FALSE    -1        1       0.5     1    19  0.5      1 8 15.100 15.784 14.416
#! No summary function supplied, defaulting to `mean_se()`
shown(ggplot(mtcars, aes(cyl, mpg)) + stat_summary(fun = median, fun.min = min, fun.max = max))
#> 3 rows
#>   alpha colour fill flipped_aes group linetype linewidth PANEL shape size stroke x    y ymax ymin
#> 1  <NA>  black <NA>       FALSE    -1        1       0.5     1    19  0.5      1 4 26.0 33.9 21.4
#> 2  <NA>  black <NA>       FALSE    -1        1       0.5     1    19  0.5      1 6 19.7 21.4 17.8
#> 3  <NA>  black <NA>       FALSE    -1        1       0.5     1    19  0.5      1 8 15.2 19.2 10.4
shown(ggplot(data.frame(x = c(0, 3)), aes(x)) + stat_function(fun = sqrt, n = 4))
#> 4 rows
#>   alpha colour group linetype linewidth PANEL x      y
#> 1  <NA>  black    -1        1       0.5     1 0 0.0000
#> 2  <NA>  black    -1        1       0.5     1 1 1.0000
#> 3  <NA>  black    -1        1       0.5     1 2 1.4142
#> 4  <NA>  black    -1        1       0.5     1 3 1.7321
shown(ggplot(mtcars, aes(factor(cyl), mpg)) + geom_violin(), rows = 3)
#> 1536 rows
#>   alpha colour   count  density  fill flipped_aes group linetype linewidth  n ndensity PANEL  scaled violinwidth weight width x xmax xmin      y
#> 1  <NA> grey20 0.70779 0.064344 white       FALSE     1    solid       0.5 11  0.84449     1 0.84449     0.26795      1   0.9 1 1.45 0.55 21.400
#> 2  <NA> grey20 0.71101 0.064637 white       FALSE     1    solid       0.5 11  0.84833     1 0.84833     0.26917      1   0.9 1 1.45 0.55 21.424
#> 3  <NA> grey20 0.71416 0.064924 white       FALSE     1    solid       0.5 11  0.85209     1 0.85209     0.27036      1   0.9 1 1.45 0.55 21.449
#>     ymax
#> 1 21.400
#> 2 21.424
#> 3 21.449
shown(ggplot(mtcars, aes(cyl, gear)) + geom_count())
#> 8 rows
#>   alpha colour fill group n PANEL    prop shape   size stroke x y
#> 1  <NA>  black <NA>    -1 1     1 0.03125    19 1.0000    0.5 4 3
#> 2  <NA>  black <NA>    -1 8     1 0.25000    19 4.9886    0.5 4 4
#> 3  <NA>  black <NA>    -1 2     1 0.06250    19 2.5076    0.5 4 5
#> 4  <NA>  black <NA>    -1 2     1 0.06250    19 2.5076    0.5 6 3
#> 5  <NA>  black <NA>    -1 4     1 0.12500    19 3.6112    0.5 6 4
#> 6  <NA>  black <NA>    -1 1     1 0.03125    19 1.0000    0.5 6 5
shown(ggplot(mtcars, aes(factor(cyl), mpg)) + geom_point(stat = "unique"), rows = 2)
#> 27 rows
#>   alpha colour fill group PANEL shape size stroke x    y
#> 1  <NA>  black <NA>     2     1    19  1.5    0.5 2 21.0
#> 2  <NA>  black <NA>     1     1    19  1.5    0.5 1 22.8
