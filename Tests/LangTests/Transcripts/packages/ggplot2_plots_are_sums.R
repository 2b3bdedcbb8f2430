# A plot is a sum of parts that can be looked at.
library(ggplot2)
options(width = 150)
shown <- function(p, i = 1, rows = 6) {
  d <- layer_data(p, i)
  d <- d[sort(setdiff(names(d), c("xid", "newx", "new_width")))]
  d <- as.data.frame(lapply(d, function(v) if (is.numeric(v)) signif(as.numeric(v), 5) else if (is.list(v)) vapply(v, paste, "", collapse = " ") else as.character(v)))
  cat(nrow(d), "rows\n")
  print(head(d, rows))
}
p <- ggplot(mtcars, aes(wt, mpg, colour = factor(cyl))) + geom_point()
class(p)
#> [1] "gg"     "ggplot"
is.ggplot(p)
#> [1] TRUE
class(p$layers[[1]])
#> [1] "LayerInstance" "Layer"         "ggproto"       "gg"           
length((p + list(geom_line(), NULL, theme_bw()))$layers)
#> [1] 2
str(p$labels[order(names(p$labels))])
#> List of 3
#>  $ colour: chr "factor(cyl)"
#>  $ x     : chr "wt"
#>  $ y     : chr "mpg"
str((p + labs(x = "Weight", title = "Cars", colour = NULL))$labels)
#> List of 4
#>  $ x     : chr "Weight"
#>  $ colour: NULL
#>  $ title : chr "Cars"
#>  $ y     : chr "mpg"
names((ggplot(mtcars, aes(mpg)) + geom_histogram(bins = 3))$labels)
#> [1] "x"      "y"      "weight"
aes(x, y = log(z), colour = "red", size = 3)
#> Aesthetic mapping: 
#> * `x`      -> `x`
#> * `y`      -> `log(z)`
#> * `colour` -> "red"
#> * `size`   -> 3
aes(x, ..count.., fill = after_stat(density), label = paste("a", b))
#> Aesthetic mapping: 
#> * `x`     -> `x`
#> * `y`     -> `..count..`
#> * `fill`  -> `after_stat(density)`
#> * `label` -> `paste("a", b)`
aes(col = a, pch = b, lwd = c)
#> Aesthetic mapping: 
#> * `colour`    -> `a`
#> * `shape`     -> `b`
#> * `linewidth` -> `c`
p$mapping
#> Aesthetic mapping: 
#> * `x`      -> `wt`
#> * `y`      -> `mpg`
#> * `colour` -> `factor(cyl)`
identical(last_plot(), p + NULL)
#> [1] FALSE
dim(layer_data(p))
#> [1] 32 10
f <- function() { g <- function(v) v * 2; ggplot(mtcars, aes(g(wt), mpg)) + geom_point() }
head(layer_data(f())$x, 3)
#> [1] 5.24 5.75 4.64
levels(cut_width(c(1, 2, 5, 9), 2))
#> [1] "[1,3]" "(3,5]" "(5,7]" "(7,9]"
levels(cut_interval(c(0, 2, 5, 10), 4))
#> [1] "[0,2.5]"  "(2.5,5]"  "(5,7.5]"  "(7.5,10]"
levels(cut_number(c(0, 2, 5, 10), 2))
#> [1] "[0,3.5]"  "(3.5,10]"
resolution(c(1, 2.5, 4))
#> [1] 1
mean_se(c(1, 2, 4))
#>          y     ymin    ymax
#> 1 2.333333 1.451416 3.21525
unit(c(1, 2), "cm")
#> [1] 1cm 2cm
rel(0.8)
#> [1] 0.8 *
margin(1, 2, 3, 4)
#> [1] 1points 2points 3points 4points
alpha(c("red", "#00FF0080"), 0.5)
#> [1] "#FF000080" "#00FF0080"
