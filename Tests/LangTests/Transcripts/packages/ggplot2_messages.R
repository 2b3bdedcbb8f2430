# Errors, warnings and messages in ggplot2's words.
library(ggplot2)
options(width = 150)
shown <- function(p, i = 1, rows = 6) {
  d <- layer_data(p, i)
  d <- d[sort(setdiff(names(d), c("xid", "newx", "new_width")))]
  d <- as.data.frame(lapply(d, function(v) if (is.numeric(v)) signif(as.numeric(v), 5) else if (is.list(v)) vapply(v, paste, "", collapse = " ") else as.character(v)))
  cat(nrow(d), "rows\n")
  print(head(d, rows))
}
pdf(NULL)
said <- function(expr) {
  tryCatch(withCallingHandlers({ p <- expr; if (is.ggplot(p)) print(p) }, warning = function(w) { cat("warning: ", conditionMessage(w), "\n", sep = ""); invokeRestart("muffleWarning") },
    message = function(m) { cat("message: ", trimws(conditionMessage(m)), "\n", sep = ""); invokeRestart("muffleMessage") }), error = function(e) cat("error: ", conditionMessage(e), "\n", sep = ""))
}
d <- data.frame(x = 1:3, y = c(1, NA, 3), g = c("a", "b", "c"))
said(ggplot(d, aes(x, zz)) + geom_point())
#> error: Problem while computing aesthetics.
#> ℹ Error occurred in the 1st layer.
#> Caused by error in `FUN()`:
#> ! object 'zz' not found
said(ggplot(d, aes(x)) + geom_point())
#> error: Problem while setting up geom.
#> ℹ Error occurred in the 1st layer.
#> Caused by error in `compute_geom_1()`:
#> ! `geom_point()` requires the following missing aesthetics: y
said(ggplot(d, aes(x, y)) + geom_point())
#> warning: Removed 1 rows containing missing values (`geom_point()`).
said(ggplot(d, aes(x, y)) + geom_point(na.rm = TRUE))
said(ggplot(d, aes(x, y)) + geom_line())
said(ggplot(d, aes(x, y)) + geom_point(colr = "red", na.rm = TRUE))
#> warning: Ignoring unknown parameters: `colr`
said(ggplot(d, aes(x, x)) + geom_point(aes(foo = x)))
#> warning: Ignoring unknown aesthetics: foo
said(ggplot(d, aes(g, x)) + geom_point() + scale_x_continuous())
#> error: Discrete value supplied to continuous scale
said(ggplot(d, aes(x, x, colour = g)) + geom_point() + scale_colour_gradient())
#> error: Discrete value supplied to continuous scale
said(ggplot(d, aes(x, x, colour = x)) + geom_point() + scale_colour_manual(values = "red"))
#> error: Continuous value supplied to discrete scale
said(ggplot(d, aes(x, x, colour = g)) + geom_point() + scale_colour_manual(values = "red"))
#> error: Insufficient values in manual scale. 3 needed but only 1 provided.
said(ggplot() + 1)
#> error: Can't add `1` to a <ggplot> object.
said(ggplot(d, aes(x, y)) + ggplot(d))
#> error: Can't add `ggplot(d)` to a <ggplot> object.
said(geom_point() + geom_line())
#> error: Cannot add <ggproto> objects together
#> ℹ Did you forget to add this object to a <ggplot> object?
said(ggplot(d, x))
#> error: object 'x' not found
said(ggplot(aes(x, y)))
#> error: `data` must be a <data.frame>, or an object coercible by `fortify()`, not an S3 object with class <uneval>.
#> ℹ Did you accidentally pass `aes()` to the `data` argument?
said(ggplot(d) + geom_point(d, aes(x, y)))
#> error: `mapping` must be created by `aes()`
said(ggplot(d, c("x", "y")))
#> error: `mapping` should be created with `aes()`.
#> ✖ You've supplied a <character> object
said(ggplot(1:10))
#> error: `data` must be a <data.frame>, or an object coercible by `fortify()`, not an integer vector.
said(ggplot(d, aes(x, x)) + geom_point(aes(colour = 1:2)))
#> error: Problem while computing aesthetics.
#> ℹ Error occurred in the 1st layer.
#> Caused by error in `check_aesthetics()`:
#> ! Aesthetics must be either length 1 or the same as the data (3)
#> ✖ Fix the following mappings: `colour`
said(ggplot(d, aes(x, x)) + geom_point() + geom_point(size = 1:2))
#> error: Problem while setting up geom aesthetics.
#> ℹ Error occurred in the 2nd layer.
#> Caused by error in `check_aesthetics()`:
#> ! Aesthetics must be either length 1 or the same as the data (3)
#> ✖ Fix the following mappings: `size`
said(ggplot(d, aes(x, x)) + geom_point() + xlim(2, 3))
#> warning: Removed 1 rows containing missing values (`geom_point()`).
said(ggplot(d, aes(x, x)) + geom_histogram())
#> error: Problem while computing stat.
#> ℹ Error occurred in the 1st layer.
#> Caused by error in `setup_params()`:
#> ! `stat_bin()` must only have an x or y aesthetic.
said(ggplot(d, aes(x)) + geom_histogram())
#> message: `stat_bin()` using `bins = 30`. Pick better value with `binwidth`.
said(ggplot(d, aes(g)) + geom_histogram())
#> error: Problem while computing stat.
#> ℹ Error occurred in the 1st layer.
#> Caused by error in `setup_params()`:
#> ! `stat_bin()` requires a continuous x aesthetic
#> ✖ the x aesthetic is discrete.
#> ℹ Perhaps you want `stat="count"`?
said(ggplot(d, aes(x)) + geom_bar(stat = "identity"))
#> error: Problem while setting up geom.
#> ℹ Error occurred in the 1st layer.
#> Caused by error in `compute_geom_1()`:
#> ! `geom_bar()` requires the following missing aesthetics: y
said(ggplot(d, aes(g, x)) + geom_line())
#> message: `geom_line()`: Each group consists of only one observation.
#> ℹ Do you need to adjust the group aesthetic?
said(ggplot(mtcars, aes(wt, mpg)) + geom_smooth())
#> message: `geom_smooth()` using method = 'loess' and formula = 'y ~ x'
said(ggplot(mtcars, aes(wt, mpg)) + geom_smooth(method = "lm"))
#> message: `geom_smooth()` using formula = 'y ~ x'
said(ggplot(d, aes(x, x, shape = x)) + geom_point())
#> error: Problem while computing aesthetics.
#> ℹ Error occurred in the 1st layer.
#> Caused by error in `scale_f()`:
#> ! A continuous variable cannot be mapped to the shape aesthetic
#> ℹ choose a different aesthetic or use `scale_shape_binned()`
said(ggplot(mtcars, aes(wt, mpg, shape = factor(carb + gear))) + geom_point())
#> warning: The shape palette can deal with a maximum of 6 discrete values because more than 6 becomes difficult to discriminate; you have 8.
#> Consider specifying shapes manually if you must have them.
#> warning: Removed 2 rows containing missing values (`geom_point()`).
said(ggplot(d, aes(x, x, size = g)) + geom_point())
#> warning: Using size for a discrete variable is not advised.
said(ggplot(d, aes(x, x)) + geom_line(size = 2))
#> warning: Using `size` aesthetic for lines was deprecated in ggplot2 3.4.0.
#> ℹ Please use `linewidth` instead.
said(ggplot(d, aes(x, x)) + scale_x_continuous() + xlim(0, 2))
#> message: Scale for x is already present.
#> Adding another scale for x, which will replace the existing scale.
said(ggplot(d, aes(d$x, x)) + geom_point())
#> warning: Use of `d$x` is discouraged.
#> ℹ Use `x` instead.
said(ggplot(d, aes(x - 2, x)) + geom_point() + scale_x_log10())
#> warning: NaNs produced
#> warning: Transformation introduced infinite values in continuous x-axis
#> warning: Removed 1 rows containing missing values (`geom_point()`).
said(ggplot(d, aes(x, x)) + facet_wrap(~nope) + geom_point())
#> error: At least one layer must contain all faceting variables: `nope`
#> ✖ Plot is missing `nope`
#> ✖ Layer 1 is missing `nope`
said(ggplot(d, aes(x, x)) + geom_point(stat = "foo"))
#> error: Can't find stat called "foo"
said(ggplot(d, aes(x, x)) + geom_point(position = "foo"))
#> error: Can't find position called "foo"
said(ggplot(d, aes(x, x)) + coord_flip() + coord_polar())
#> message: Coordinate system already present. Adding new coordinate system, which will replace the existing one.
said(ggplot(d, aes(x, x)) + theme(foo.bar = 1))
#> error: The `foo.bar` theme element is not defined in the element hierarchy.
said(ggplot(d, aes(x, x)) + theme(axis.text = element_line()))
#> error: Problem merging the `axis.text` theme element
#> Caused by error in `merge_element()`:
#> ! Only elements of the same class can be merged
said(ggplot(d, aes(x, x)) + geom_text())
#> error: Problem while setting up geom.
#> ℹ Error occurred in the 1st layer.
#> Caused by error in `compute_geom_1()`:
#> ! `geom_text()` requires the following missing aesthetics: label
said(ggplot(d, aes(x, x)) + geom_errorbar())
#> error: Problem while setting up geom.
#> ℹ Error occurred in the 1st layer.
#> Caused by error in `compute_geom_1()`:
#> ! `geom_errorbar()` requires the following missing aesthetics: ymin and ymax or xmin and xmax
said(ggplot(d, aes(x, y)) + geom_boxplot())
#> warning: Continuous x aesthetic
#> ℹ did you forget `aes(group = ...)`?
#> warning: Removed 1 rows containing non-finite values (`stat_boxplot()`).
said(ggplot(d, aes(x, y)) + geom_col())
#> warning: Removed 1 rows containing missing values (`position_stack()`).
said(ggplot(d, aes(x, x)) + ylim(5, 1, 2))
#> error: `y` must be a two-element vector
said(ggplot(d, aes(mean, y)) + geom_point())
#> message: Don't know how to automatically pick scale for object of type <function>. Defaulting to continuous.
#> error: Problem while computing aesthetics.
#> ℹ Error occurred in the 1st layer.
#> Caused by error in `compute_aesthetics()`:
#> ! Aesthetics are not valid data columns.
#> ✖ The following aesthetics are invalid:
#> ✖ `x = mean`
#> ℹ Did you mistype the name of a data column or forget to add `after_stat()`?
said(aes_string("x", "y"))
#> warning: `aes_string()` was deprecated in ggplot2 3.0.0.
#> ℹ Please use tidy evaluation ideoms with `aes()`
said(ggplot(d, aes(x, ..count..)) + geom_bar())
#> warning: The dot-dot notation (`..count..`) was deprecated in ggplot2 3.4.0.
#> ℹ Please use `after_stat(count)` instead.
