# Panels side by side, each with its part of the data.
library(ggplot2)
options(width = 150)
shown <- function(p, i = 1, rows = 6) {
  d <- layer_data(p, i)
  d <- d[sort(setdiff(names(d), c("xid", "newx", "new_width")))]
  d <- as.data.frame(lapply(d, function(v) if (is.numeric(v)) signif(as.numeric(v), 5) else if (is.list(v)) vapply(v, paste, "", collapse = " ") else as.character(v)))
  cat(nrow(d), "rows\n")
  print(head(d, rows))
}
p <- ggplot(mtcars, aes(wt, mpg)) + geom_point()
panels <- function(p) { d <- layer_data(p); print(table(d$PANEL)); l <- ggplot_build(p)$layout$layout; print(as.data.frame(lapply(l, as.character))) }
panels(p + facet_wrap(~cyl))
#>
#>  1  2  3 
#> 11  7 14 
#>   PANEL ROW COL cyl SCALE_X SCALE_Y
#> 1     1   1   1   4       1       1
#> 2     2   1   2   6       1       1
#> 3     3   1   3   8       1       1
panels(p + facet_wrap(vars(gear, am), ncol = 2, scales = "free_y"))
#>
#>  1  2  3  4 
#> 15  4  8  5 
#>   PANEL ROW COL gear am SCALE_X SCALE_Y
#> 1     1   1   1    3  0       1       1
#> 2     2   1   2    4  0       1       2
#> 3     3   2   1    4  1       1       3
#> 4     4   2   2    5  1       1       4
panels(p + facet_grid(am ~ gear))
#>
#>  1  2  3  4  5  6 
#> 15  4  0  0  8  5 
#>   PANEL ROW COL am gear SCALE_X SCALE_Y
#> 1     1   1   1  0    3       1       1
#> 2     2   1   2  0    4       1       1
#> 3     3   1   3  0    5       1       1
#> 4     4   2   1  1    3       1       1
#> 5     5   2   2  1    4       1       1
#> 6     6   2   3  1    5       1       1
panels(p + facet_grid(rows = vars(cyl), scales = "free"))
#>
#>  1  2  3 
#> 11  7 14 
#>   PANEL ROW COL cyl SCALE_X SCALE_Y
#> 1     1   1   1   4       1       1
#> 2     2   2   1   6       1       2
#> 3     3   3   1   8       1       3
panels(p + facet_grid(. ~ factor(cyl)))
#>
#>  1  2  3 
#> 11  7 14 
#>   PANEL ROW COL factor.cyl. SCALE_X SCALE_Y
#> 1     1   1   1           4       1       1
#> 2     2   1   2           6       1       1
#> 3     3   1   3           8       1       1
panels(p + facet_wrap("cyl", nrow = 3, dir = "v"))
#>
#>  1  2  3 
#> 11  7 14 
#>   PANEL ROW COL cyl SCALE_X SCALE_Y
#> 1     1   1   1   4       1       1
#> 2     2   2   1   6       1       1
#> 3     3   3   1   8       1       1
panels(ggplot(mtcars, aes(wt, mpg)) + geom_hline(yintercept = 20) + geom_point() + facet_wrap(~am))
#>
#> 1 2 
#> 1 1 
#>   PANEL ROW COL am SCALE_X SCALE_Y
#> 1     1   1   1  0       1       1
#> 2     2   1   2  1       1       1
label_value(data.frame(a = c("x", "y")))
#> $a
#> [1] "x" "y"
#>
label_both(data.frame(a = c("x", "y"), b = 1:2))
#> [[1]]
#> [1] "a: x" "a: y"
#>
#> [[2]]
#> [1] "b: 1" "b: 2"
#>
