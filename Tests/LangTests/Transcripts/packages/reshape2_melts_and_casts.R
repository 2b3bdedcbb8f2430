library(reshape2)
d <- data.frame(id = 1:3, g = c("a", "b", "a"), x = c(1.5, 2, 3), y = c(4, 5, NA))
melt(d, id.vars = c("id", "g"))
#>   id g variable value
#> 1  1 a        x   1.5
#> 2  2 b        x   2.0
#> 3  3 a        x   3.0
#> 4  1 a        y   4.0
#> 5  2 b        y   5.0
#> 6  3 a        y    NA
melt(d, id = c("id", "g"), variable.name = "v", value.name = "w")
#>   id g v   w
#> 1  1 a x 1.5
#> 2  2 b x 2.0
#> 3  3 a x 3.0
#> 4  1 a y 4.0
#> 5  2 b y 5.0
#> 6  3 a y  NA
melt(d, id = "id", measure.vars = c("x", "y"), na.rm = TRUE)
#>   id variable value
#> 1  1        x   1.5
#> 2  2        x   2.0
#> 3  3        x   3.0
#> 4  1        y   4.0
#> 5  2        y   5.0
melt(d)
#>   g variable value
#> 1 a       id   1.0
#> 2 b       id   2.0
#> 3 a       id   3.0
#> 4 a        x   1.5
#> 5 b        x   2.0
#> 6 a        x   3.0
#> 7 a        y   4.0
#> 8 b        y   5.0
#> 9 a        y    NA
#! Using g as id variables
melt(d, measure.vars = "x")
#>   id g  y variable value
#> 1  1 a  4        x   1.5
#> 2  2 b  5        x   2.0
#> 3  3 a NA        x   3.0
melt(data.frame(a = 1:2, b = 3:4))
#>   variable value
#> 1        a     1
#> 2        a     2
#> 3        b     3
#> 4        b     4
#! No id variables; using all as measure variables
str(melt(d, id = c("id", "g")))
#> 'data.frame':	6 obs. of  4 variables:
#>  $ id      : int  1 2 3 1 2 3
#>  $ g       : chr  "a" "b" "a" "a" ...
#>  $ variable: Factor w/ 2 levels "x","y": 1 1 1 2 2 2
#>  $ value   : num  1.5 2 3 4 5 NA
melt(d, id = 1:2)
#>   id g variable value
#> 1  1 a        x   1.5
#> 2  2 b        x   2.0
#> 3  3 a        x   3.0
#> 4  1 a        y   4.0
#> 5  2 b        y   5.0
#> 6  3 a        y    NA
melt(d, id = "id")
#>   id variable value
#> 1  1        g     a
#> 2  2        g     b
#> 3  3        g     a
#> 4  1        x   1.5
#> 5  2        x     2
#> 6  3        x     3
#> 7  1        y     4
#> 8  2        y     5
#> 9  3        y  <NA>
melt(d, id.vars = "id", measure.vars = c("x", "y"), factorsAsStrings = FALSE)
#>   id variable value
#> 1  1        x   1.5
#> 2  2        x   2.0
#> 3  3        x   3.0
#> 4  1        y   4.0
#> 5  2        y   5.0
#> 6  3        y    NA
melt(data.frame(a = c("x", "y"), f = factor(c("u", "v"))), id = "a")
#>   a variable value
#> 1 x        f     u
#> 2 y        f     v
melt(d, id = "id", measure.vars = "x", value.name = "val")
#>   id variable val
#> 1  1        x 1.5
#> 2  2        x 2.0
#> 3  3        x 3.0
melt(matrix(1:4, 2))
#>   Var1 Var2 value
#> 1    1    1     1
#> 2    2    1     2
#> 3    1    2     3
#> 4    2    2     4
melt(matrix(1:4, 2, dimnames = list(c("r1", "r2"), c("A", "B"))))
#>   Var1 Var2 value
#> 1   r1    A     1
#> 2   r2    A     2
#> 3   r1    B     3
#> 4   r2    B     4
melt(matrix(1:4, 2, dimnames = list(row = c("r1", "r2"), col = c("A", "B"))), value.name = "q")
#>   row col q
#> 1  r1   A 1
#> 2  r2   A 2
#> 3  r1   B 3
#> 4  r2   B 4
melt(matrix(1:4, 2), varnames = c("i", "j"))
#>   i j value
#> 1 1 1     1
#> 2 2 1     2
#> 3 1 2     3
#> 4 2 2     4
melt(array(1:8, c(2, 2, 2)))
#>   Var1 Var2 Var3 value
#> 1    1    1    1     1
#> 2    2    1    1     2
#> 3    1    2    1     3
#> 4    2    2    1     4
#> 5    1    1    2     5
#> 6    2    1    2     6
#> 7    1    2    2     7
#> 8    2    2    2     8
str(melt(matrix(1:4, 2, dimnames = list(c("r1", "r2"), c("A", "B")))))
#> 'data.frame':	4 obs. of  3 variables:
#>  $ Var1 : Factor w/ 2 levels "r1","r2": 1 2 1 2
#>  $ Var2 : Factor w/ 2 levels "A","B": 1 1 2 2
#>  $ value: int  1 2 3 4
melt(matrix(c(1, NA), 1), na.rm = TRUE)
#>   Var1 Var2 value
#> 1    1    1     1
melt(table(mtcars$cyl, mtcars$gear))
#>   Var1 Var2 value
#> 1    4    3     1
#> 2    6    3     2
#> 3    8    3    12
#> 4    4    4     8
#> 5    6    4     4
#> 6    8    4     0
#> 7    4    5     2
#> 8    6    5     1
#> 9    8    5     2
melt(table(c("a", "b", "a")))
#>   Var1 value
#> 1    a     2
#> 2    b     1
melt(list(a = 1:2, b = 3))
#>   value L1
#> 1     1  a
#> 2     2  a
#> 3     3  b
melt(list(1, 2))
#>   value L1
#> 1     1  1
#> 2     2  2
melt(list(a = list(b = 1, c = 2), d = 3))
#>   value   L2 L1
#> 1     1    b  a
#> 2     2    c  a
#> 3     3 <NA>  d
melt(list(a = data.frame(x = 1:2, y = 3:4)))
#>   variable value L1
#> 1        x     1  a
#> 2        x     2  a
#> 3        y     3  a
#> 4        y     4  a
#! No id variables; using all as measure variables
melt(1:3)
#>   value
#> 1     1
#> 2     2
#> 3     3
melt(c(a = 1, b = 2))
#>   value
#> a     1
#> b     2
melt("q")
#>   value
#> 1     q
m <- melt(d, id = c("id", "g"))
dcast(m, id ~ variable)
#>   id   x  y
#> 1  1 1.5  4
#> 2  2 2.0  5
#> 3  3 3.0 NA
dcast(m, id + g ~ variable)
#>   id g   x  y
#> 1  1 a 1.5  4
#> 2  2 b 2.0  5
#> 3  3 a 3.0 NA
dcast(m, g ~ variable, mean)
#>   g    x  y
#> 1 a 2.25 NA
#> 2 b 2.00  5
dcast(m, g ~ variable, mean, na.rm = TRUE)
#>   g    x y
#> 1 a 2.25 4
#> 2 b 2.00 5
dcast(m, g ~ variable)
#>   g x y
#> 1 a 2 2
#> 2 b 1 1
#! Aggregation function missing: defaulting to length
dcast(m, g ~ variable, length)
#>   g x y
#> 1 a 2 2
#> 2 b 1 1
dcast(m, g ~ ., sum)
#>   g  .
#> 1 a NA
#> 2 b  7
dcast(m, . ~ variable, sum, na.rm = TRUE)
#>   .   x y
#> 1 . 6.5 9
dcast(m, ... ~ variable)
#>   id g   x  y
#> 1  1 a 1.5  4
#> 2  2 b 2.0  5
#> 3  3 a 3.0 NA
dcast(m, g ~ variable, fun.aggregate = sum, margins = TRUE, na.rm = TRUE)
#>       g   x y (all)
#> 1     a 4.5 4   8.5
#> 2     b 2.0 5   7.0
#> 3 (all) 6.5 9  15.5
dcast(m, variable ~ g, mean)
#>   variable    a b
#> 1        x 2.25 2
#> 2        y   NA 5
dcast(m, g ~ variable + id)
#>   g x_1 x_2 x_3 y_1 y_2 y_3
#> 1 a 1.5  NA   3   4  NA  NA
#> 2 b  NA   2  NA  NA   5  NA
dcast(m, id ~ variable, value.var = "value", fill = 0)
#>   id   x y
#> 1  1 1.5 4
#> 2  2 2.0 5
#> 3  3 3.0 0
dcast(d, id ~ g, value.var = "x")
#>   id   a  b
#> 1  1 1.5 NA
#> 2  2  NA  2
#> 3  3 3.0 NA
dcast(d, id ~ g, value.var = "x", fill = 0)
#>   id   a b
#> 1  1 1.5 0
#> 2  2 0.0 2
#> 3  3 3.0 0
dcast(m, g ~ variable, max, fill = -1)
#>   g x  y
#> 1 a 3 NA
#> 2 b 2  5
dcast(m, g + variable ~ id)
#>   g variable   1  2  3
#> 1 a        x 1.5 NA  3
#> 2 a        y 4.0 NA NA
#> 3 b        x  NA  2 NA
#> 4 b        y  NA  5 NA
dcast(d, g ~ id)
#>   g  1  2  3
#> 1 a  4 NA NA
#> 2 b NA  5 NA
#! Using y as value column: use value.var to override.
dcast(data.frame(a = c("p", "q"), b = c("u", "v"), value = 1:2), a ~ b)
#>   a  u  v
#> 1 p  1 NA
#> 2 q NA  2
dcast(data.frame(a = factor(c("p", "q"), levels = c("p", "q", "z")), b = 1, value = 1:2), a ~ b, drop = FALSE)
#>   a  1
#> 1 p  1
#> 2 q  2
#> 3 z NA
dcast(m, g ~ variable, function(x) sum(x)/2)
#>   g    x   y
#> 1 a 2.25  NA
#> 2 b 1.00 2.5
dcast(m, id ~ variable, value.var = "g")
#>   id x y
#> 1  1 a a
#> 2  2 b b
#> 3  3 a a
acast(m, id ~ variable)
#>     x  y
#> 1 1.5  4
#> 2 2.0  5
#> 3 3.0 NA
acast(m, g ~ variable, mean, na.rm = TRUE)
#>      x y
#> a 2.25 4
#> b 2.00 5
acast(m, id ~ g ~ variable)
#> , , x
#>
#>     a  b
#> 1 1.5 NA
#> 2  NA  2
#> 3 3.0 NA
#>
#> , , y
#>
#>    a  b
#> 1  4 NA
#> 2 NA  5
#> 3 NA NA
#>
acast(m, variable ~ id)
#>     1 2  3
#> x 1.5 2  3
#> y 4.0 5 NA
acast(m, g ~ ., length)
#>   .
#> a 4
#> b 2
acast(m, id ~ variable, fill = 0)
#>     x y
#> 1 1.5 4
#> 2 2.0 5
#> 3 3.0 0
acast(data.frame(a = c("p", "q"), b = c("u", "v"), value = c("x", "y")), a ~ b)
#>   u   v  
#> p "x" NA 
#> q NA  "y"
colsplit(c("a_1", "b_2"), "_", c("l", "n"))
#>   l n
#> 1 a 1
#> 2 b 2
colsplit(c("a.x", "b.y"), "\\.", c("p", "q"))
#>   p q
#> 1 a x
#> 2 b y
str(colsplit(c("a_1", "b_2"), "_", c("l", "n")))
#> 'data.frame':	2 obs. of  2 variables:
#>  $ l: chr  "a" "b"
#>  $ n: int  1 2
recast(d, g ~ variable, id.var = c("id", "g"), fun.aggregate = sum)
#>   g   x  y
#> 1 a 4.5 NA
#> 2 b 2.0  5
add_margins(data.frame(a = c("x", "y"), v = 1:2), "a")
#>       a v
#> 1     x 1
#> 2     y 2
#> 3 (all) 1
#> 4 (all) 2
parse_formula <- 1
head(melt(airquality, id = c("Month", "Day")), 3)
#>   Month Day variable value
#> 1     5   1    Ozone    41
#> 2     5   2    Ozone    36
#> 3     5   3    Ozone    12
aqm <- melt(airquality, id = c("Month", "Day"), na.rm = TRUE)
dcast(aqm, Month ~ variable, mean)
#>   Month    Ozone  Solar.R      Wind     Temp
#> 1     5 23.61538 181.2963 11.622581 65.54839
#> 2     6 29.44444 190.1667 10.266667 79.10000
#> 3     7 59.11538 216.4839  8.941935 83.90323
#> 4     8 59.96154 171.8571  8.793548 83.96774
#> 5     9 31.44828 167.4333 10.180000 76.90000
head(dcast(aqm, Month + Day ~ variable))
#>   Month Day Ozone Solar.R Wind Temp
#> 1     5   1    41     190  7.4   67
#> 2     5   2    36     118  8.0   72
#> 3     5   3    12     149 12.6   74
#> 4     5   4    18     313 11.5   62
#> 5     5   5    NA      NA 14.3   56
#> 6     5   6    28      NA 14.9   66
acast(aqm, Month ~ variable, mean)
#>      Ozone  Solar.R      Wind     Temp
#> 5 23.61538 181.2963 11.622581 65.54839
#> 6 29.44444 190.1667 10.266667 79.10000
#> 7 59.11538 216.4839  8.941935 83.90323
#> 8 59.96154 171.8571  8.793548 83.96774
#> 9 31.44828 167.4333 10.180000 76.90000
dcast(aqm, Month ~ variable, mean, margins = c("Month", "variable"))
#>   Month    Ozone  Solar.R      Wind     Temp    (all)
#> 1     5 23.61538 181.2963 11.622581 65.54839 68.70696
#> 2     6 29.44444 190.1667 10.266667 79.10000 87.38384
#> 3     7 59.11538 216.4839  8.941935 83.90323 93.49748
#> 4     8 59.96154 171.8571  8.793548 83.96774 79.71207
#> 5     9 31.44828 167.4333 10.180000 76.90000 71.82689
#> 6 (all) 42.12931 185.9315  9.957516 77.88235 80.05722
head(melt(iris), 2)
#>   Species     variable value
#> 1  setosa Sepal.Length   5.1
#> 2  setosa Sepal.Length   4.9
#! Using Species as id variables
dcast(melt(iris, id = "Species"), Species ~ variable, mean)
#>      Species Sepal.Length Sepal.Width Petal.Length Petal.Width
#> 1     setosa        5.006       3.428        1.462       0.246
#> 2 versicolor        5.936       2.770        4.260       1.326
#> 3  virginica        6.588       2.974        5.552       2.026
dcast(melt(iris, id = "Species"), Species ~ variable, function(x) round(sd(x), 3))
#>      Species Sepal.Length Sepal.Width Petal.Length Petal.Width
#> 1     setosa        0.352       0.379        0.174       0.105
#> 2 versicolor        0.516       0.314        0.470       0.198
#> 3  virginica        0.636       0.322        0.552       0.275
melt(USPersonalExpenditure)[1:3, ]
#>                  Var1 Var2 value
#> 1    Food and Tobacco 1940 22.20
#> 2 Household Operation 1940 10.50
#> 3  Medical and Health 1940  3.53
tryCatch(melt(d, id = "zz"), error = function(e) cat(conditionMessage(e), "\n"))
#> id variables not found in data: zz 
tryCatch(melt(d, id.vars = "id", measure.vars = "zz"), error = function(e) cat(conditionMessage(e), "\n"))
#> measure variables not found in data: zz 
tryCatch(dcast(m, zz ~ variable), error = function(e) cat(conditionMessage(e), "\n"))
#> object 'zz' not found 
tryCatch(dcast(m, g ~ variable, value.var = "zz"), error = function(e) cat(conditionMessage(e), "\n"))
#> value.var (zz) not found in input 
tryCatch(dcast(m, g ~ variable ~ id), error = function(e) cat(conditionMessage(e), "\n"))
#> Dataframes have at most two output dimensions 
tryCatch(dcast(d, id ~ g), error = function(e) cat(conditionMessage(e), "\n"))
#>   id  a  b
#> 1  1  4 NA
#> 2  2 NA  5
#> 3  3 NA NA
#! Using y as value column: use value.var to override.
