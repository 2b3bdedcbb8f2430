library(plyr)
ddply(mtcars, .(cyl), summarise, m = mean(mpg), n = length(mpg))
#>   cyl        m  n
#> 1   4 26.66364 11
#> 2   6 19.74286  7
#> 3   8 15.10000 14
ddply(mtcars, "cyl", summarise, m = mean(mpg))
#>   cyl        m
#> 1   4 26.66364
#> 2   6 19.74286
#> 3   8 15.10000
ddply(mtcars, .(cyl, gear), summarise, m = mean(mpg))
#>   cyl gear      m
#> 1   4    3 21.500
#> 2   4    4 26.925
#> 3   4    5 28.200
#> 4   6    3 19.750
#> 5   6    4 19.750
#> 6   6    5 19.700
#> 7   8    3 15.050
#> 8   8    5 15.400
ddply(mtcars, c("cyl", "gear"), function(d) data.frame(n = nrow(d)))
#>   cyl gear  n
#> 1   4    3  1
#> 2   4    4  8
#> 3   4    5  2
#> 4   6    3  2
#> 5   6    4  4
#> 6   6    5  1
#> 7   8    3 12
#> 8   8    5  2
ddply(mtcars, ~cyl + am, summarise, m = mean(mpg))
#>   cyl am        m
#> 1   4  0 22.90000
#> 2   4  1 28.07500
#> 3   6  0 19.12500
#> 4   6  1 20.56667
#> 5   8  0 15.05000
#> 6   8  1 15.40000
ddply(iris, .(Species), function(d) colMeans(d[, 1:4]))
#>      Species Sepal.Length Sepal.Width Petal.Length Petal.Width
#> 1     setosa        5.006       3.428        1.462       0.246
#> 2 versicolor        5.936       2.770        4.260       1.326
#> 3  virginica        6.588       2.974        5.552       2.026
ddply(iris, .(Species), nrow)
#>      Species V1
#> 1     setosa 50
#> 2 versicolor 50
#> 3  virginica 50
ddply(iris, "Species", function(d) c(mean = mean(d$Sepal.Length), sd = sd(d$Sepal.Length)))
#>      Species  mean        sd
#> 1     setosa 5.006 0.3524897
#> 2 versicolor 5.936 0.5161711
#> 3  virginica 6.588 0.6358796
head(ddply(iris, .(Species), transform, z = Sepal.Length - mean(Sepal.Length)))
#>   Sepal.Length Sepal.Width Petal.Length Petal.Width Species      z
#> 1          5.1         3.5          1.4         0.2  setosa  0.094
#> 2          4.9         3.0          1.4         0.2  setosa -0.106
#> 3          4.7         3.2          1.3         0.2  setosa -0.306
#> 4          4.6         3.1          1.5         0.2  setosa -0.406
#> 5          5.0         3.6          1.4         0.2  setosa -0.006
#> 6          5.4         3.9          1.7         0.4  setosa  0.394
head(ddply(iris, .(Species), mutate, z = Sepal.Length - mean(Sepal.Length), w = z * 2), 3)
#>   Sepal.Length Sepal.Width Petal.Length Petal.Width Species      z      w
#> 1          5.1         3.5          1.4         0.2  setosa  0.094  0.188
#> 2          4.9         3.0          1.4         0.2  setosa -0.106 -0.212
#> 3          4.7         3.2          1.3         0.2  setosa -0.306 -0.612
ddply(iris, .(Species), head, 2)
#>   Sepal.Length Sepal.Width Petal.Length Petal.Width    Species
#> 1          5.1         3.5          1.4         0.2     setosa
#> 2          4.9         3.0          1.4         0.2     setosa
#> 3          7.0         3.2          4.7         1.4 versicolor
#> 4          6.4         3.2          4.5         1.5 versicolor
#> 5          6.3         3.3          6.0         2.5  virginica
#> 6          5.8         2.7          5.1         1.9  virginica
ddply(mtcars, .(big = mpg > 20), summarise, n = length(mpg))
#>     big  n
#> 1 FALSE 18
#> 2  TRUE 14
ddply(mtcars, .(cyl), summarise, m = mean(mpg), s = m/2)
#>   cyl        m         s
#> 1   4 26.66364 13.331818
#> 2   6 19.74286  9.871429
#> 3   8 15.10000  7.550000
ddply(data.frame(g = factor(c("a", "b"), levels = c("a", "b", "c")), x = 1:2), .(g), summarise, s = sum(x))
#>   g s
#> 1 a 1
#> 2 b 2
ddply(data.frame(g = factor(c("a", "b"), levels = c("a", "b", "c")), x = 1:2), .(g), summarise, s = sum(x), .drop = FALSE)
#>   g s
#> 1 a 1
#> 2 b 2
#> 3 c 0
ldply(1:3, function(i) data.frame(i = i, sq = i^2))
#>   i sq
#> 1 1  1
#> 2 2  4
#> 3 3  9
ldply(list(a = 1, b = 2), function(x) x + 1)
#>   .id V1
#> 1   a  2
#> 2   b  3
ldply(list(a = 1:2, b = 3:4))
#>   .id V1 V2
#> 1   a  1  2
#> 2   b  3  4
ldply(c(x = "p", y = "q"), toupper)
#>   .id V1
#> 1   x  P
#> 2   y  Q
ldply(list(a = 1, b = 2), function(x) c(v = x), .id = "key")
#>   key v
#> 1   a 1
#> 2   b 2
ldply(1:2, function(i) c(a = i, b = i * 2))
#>   a b
#> 1 1 2
#> 2 2 4
ldply(list(data.frame(a = 1), data.frame(a = 2, b = 3)))
#>   a  b
#> 1 1 NA
#> 2 2  3
llply(1:3, function(x) x^2)
#> [[1]]
#> [1] 1
#>
#> [[2]]
#> [1] 4
#>
#> [[3]]
#> [1] 9
#>
llply(list(a = 1, b = 2), function(x) x * 10)
#> $a
#> [1] 10
#>
#> $b
#> [1] 20
#>
laply(1:3, function(x) x^2)
#> [1] 1 4 9
laply(1:3, function(x) c(a = x, b = x^2))
#>      a b
#> [1,] 1 1
#> [2,] 2 4
#> [3,] 3 9
laply(list(a = 1, b = 2), identity)
#> [1] 1 2
laply(1:2, function(i) matrix(i, 2, 2))
#> , , 1
#>
#>      1 2
#> [1,] 1 1
#> [2,] 2 2
#>
#> , , 2
#>
#>      1 2
#> [1,] 1 1
#> [2,] 2 2
#>
laply(c(a = 1, b = 2), function(x) c(x, x))
#>      1 2
#> [1,] 1 1
#> [2,] 2 2
dlply(mtcars, .(cyl), function(d) mean(d$mpg))
#> $`4`
#> [1] 26.66364
#>
#> $`6`
#> [1] 19.74286
#>
#> $`8`
#> [1] 15.1
#>
#> attr(,"split_type")
#> [1] "data.frame"
#> attr(,"split_labels")
#>   cyl
#> 1   4
#> 2   6
#> 3   8
dlply(mtcars[1:4, 1:3], "cyl", nrow)
#> $`4`
#> [1] 1
#>
#> $`6`
#> [1] 3
#>
#> attr(,"split_type")
#> [1] "data.frame"
#> attr(,"split_labels")
#>   cyl
#> 1   4
#> 2   6
daply(mtcars, .(cyl), function(d) mean(d$mpg))
#>        4        6        8 
#> 26.66364 19.74286 15.10000 
daply(mtcars, .(cyl, gear), function(d) mean(d$mpg))
#>    gear
#> cyl     3      4    5
#>   4 21.50 26.925 28.2
#>   6 19.75 19.750 19.7
#>   8 15.05     NA 15.4
d_ply(mtcars, .(cyl), function(d) cat(nrow(d), "\n"))
#> 11 
#> 7 
#> 14 
l_ply(1:2, print)
#> [1] 1
#> [1] 2
a_ply(matrix(1:4, 2), 1, function(r) print(sum(r)))
#> [1] 4
#> [1] 6
adply(matrix(1:4, 2), 1, sum)
#>   X1 V1
#> 1  1  4
#> 2  2  6
adply(matrix(1:4, 2), 2, function(c) c(s = sum(c)))
#>   X1 s
#> 1  1 3
#> 2  2 7
aaply(matrix(1:6, 2), 1, sum)
#>  1  2 
#>  9 12 
aaply(matrix(1:6, 2), 2, mean)
#>   1   2   3 
#> 1.5 3.5 5.5 
alply(matrix(1:4, 2), 1, sum)
#> $`1`
#> [1] 4
#>
#> $`2`
#> [1] 6
#>
#> attr(,"split_type")
#> [1] "array"
#> attr(,"split_labels")
#>   X1
#> 1  1
#> 2  2
adply(matrix(1:4, 2, dimnames = list(c("a", "b"), NULL)), 1, sum)
#>   X1 V1
#> 1  a  4
#> 2  b  6
adply(data.frame(a = 1:2, b = 3:4), 1, function(r) data.frame(s = r$a + r$b))
#>   a b s
#> 1 1 3 4
#> 2 2 4 6
adply(data.frame(a = 1:2, b = 3:4), 1, transform, s = a + b)
#>   a b s
#> 1 1 3 4
#> 2 2 4 6
adply(matrix(1:4, 2), c(1, 2), identity)
#>   X1 X2 V1
#> 1  1  1  1
#> 2  2  1  2
#> 3  1  2  3
#> 4  2  2  4
mdply(data.frame(a = 1:2, b = 3:4), function(a, b) a + b)
#>   a b V1
#> 1 1 3  4
#> 2 2 4  6
mdply(cbind(mean = 1:2, sd = 1:2), function(mean, sd) mean * sd)
#>   mean sd V1
#> 1    1  1  1
#> 2    2  2  4
mlply(cbind(1:2, 3:4), function(x, y) x + y)
#> $`1`
#> [1] 4
#>
#> $`2`
#> [1] 6
#>
#> attr(,"split_type")
#> [1] "array"
#> attr(,"split_labels")
#>      
#> 1 1 3
#> 2 2 4
maply(cbind(1:2, 3:4), function(x, y) x + y)
#>    
#>      3  4
#>   1  4 NA
#>   2 NA  6
mdply(expand.grid(x = 1:2, y = 1:2), function(x, y) data.frame(p = x * y))
#>   x y p
#> 1 1 1 1
#> 2 2 1 2
#> 3 1 2 2
#> 4 2 2 4
rdply(2, function() 1)
#>   .n V1
#> 1  1  1
#> 2  2  1
raply(3, 5)
#> [1] 5 5 5
rlply(2, 1)
#> [[1]]
#> [1] 1
#>
#> [[2]]
#> [1] 1
#>
summarise(mtcars, m = mean(mpg), n = length(mpg))
#>          m  n
#> 1 20.09062 32
mutate(data.frame(a = 1:2), b = a * 2, c = b + 1)
#>   a b c
#> 1 1 2 3
#> 2 2 4 5
arrange(mtcars[1:5, 1:3], cyl, desc(mpg))
#>    mpg cyl disp
#> 1 22.8   4  108
#> 2 21.4   6  258
#> 3 21.0   6  160
#> 4 21.0   6  160
#> 5 18.7   8  360
arrange(data.frame(a = c(2, 1), row.names = c("x", "y")), a)
#>   a
#> 1 1
#> 2 2
join(data.frame(k = 1:3, a = 4:6), data.frame(k = c(1, 3, 3), b = 7:9))
#>   k a  b
#> 1 1 4  7
#> 2 2 5 NA
#> 3 3 6  8
#> 4 3 6  9
#! Joining by: k
join(data.frame(k = 1:3, a = 4:6), data.frame(k = c(1, 3, 4), b = 7:9), by = "k", type = "inner")
#>   k a b
#> 1 1 4 7
#> 2 3 6 8
join(data.frame(k = 1:3, a = 4:6), data.frame(k = c(1, 3, 4), b = 7:9), type = "full")
#>   k  a  b
#> 1 1  4  7
#> 2 2  5 NA
#> 3 3  6  8
#> 4 4 NA  9
#! Joining by: k
join(data.frame(k = 1:3, a = 4:6), data.frame(k = c(1, 3, 4), b = 7:9), type = "right")
#>   k  a b
#> 1 1  4 7
#> 2 3  6 8
#> 3 4 NA 9
#! Joining by: k
join(data.frame(k = 1:3, a = 4:6), data.frame(k = c(1, 3, 3), b = 7:9), match = "first")
#>   k a  b
#> 1 1 4  7
#> 2 2 5 NA
#> 3 3 6  8
#! Joining by: k
rename(mtcars[1:2, 1:2], c(mpg = "MPG"))
#>               MPG cyl
#> Mazda RX4      21   6
#> Mazda RX4 Wag  21   6
rename(c(a = 1, b = 2), c(a = "z"))
#> z b 
#> 1 2 
rename(data.frame(a = 1), c(q = "z"))
#>   a
#> 1 1
#! The following `from` values were not present in `x`: q
rename(list(a = 1, b = 2), c(b = "y"))
#> $a
#> [1] 1
#>
#> $y
#> [1] 2
#>
count(mtcars, "cyl")
#>   cyl freq
#> 1   4   11
#> 2   6    7
#> 3   8   14
count(mtcars, c("cyl", "gear"))
#>   cyl gear freq
#> 1   4    3    1
#> 2   4    4    8
#> 3   4    5    2
#> 4   6    3    2
#> 5   6    4    4
#> 6   6    5    1
#> 7   8    3   12
#> 8   8    5    2
count(c("a", "b", "a"))
#>   x freq
#> 1 a    2
#> 2 b    1
count(mtcars, .(cyl))
#>   cyl freq
#> 1   4   11
#> 2   6    7
#> 3   8   14
count(data.frame(g = c("x", "y", "x"), w = c(1, 2, 3)), "g", "w")
#>   g freq
#> 1 x    4
#> 2 y    2
count(factor(c("u", "v", "u")))
#>   x freq
#> 1 u    2
#> 2 v    1
mapvalues(c("a", "b", "c"), from = c("a", "b"), to = c("X", "Y"))
#> [1] "X" "Y" "c"
mapvalues(1:3, 2, 9)
#> [1] 1 9 3
mapvalues(factor(c("a", "b")), "a", "Z")
#> [1] Z b
#> Levels: Z b
mapvalues(c("a", "b"), c("a", "q"), c("1", "2"))
#> [1] "1" "b"
#! The following `from` values were not present in `x`: q
revalue(c("a", "b"), c(a = "A"))
#> [1] "A" "b"
revalue(factor(c("a", "b")), c(b = "B"))
#> [1] a B
#> Levels: a B
revalue(c("a"), c(zz = "A"))
#> [1] "a"
#! The following `from` values were not present in `x`: zz
rbind.fill(data.frame(a = 1:2, b = 3:4), data.frame(a = 5, c = "x"))
#>   a  b    c
#> 1 1  3 <NA>
#> 2 2  4 <NA>
#> 3 5 NA    x
rbind.fill(list(data.frame(a = 1), data.frame(b = 2)))
#>    a  b
#> 1  1 NA
#> 2 NA  2
rbind.fill(data.frame(f = factor("a")), data.frame(f = factor("b")))
#>   f
#> 1 a
#> 2 b
rbind.fill.matrix(matrix(1:4, 2, dimnames = list(NULL, c("a", "b"))), matrix(5:6, 1, dimnames = list(NULL, c("b", "c"))))
#>       a b  c
#> [1,]  1 3 NA
#> [2,]  2 4 NA
#> [3,] NA 5  6
.(a, b)
#> List of 2
#>  $ a: symbol a
#>  $ b: symbol b
#>  - attr(*, "env")=<environment: R_GlobalEnv> 
#>  - attr(*, "class")= chr "quoted"
.(x = a + 1)
#> List of 1
#>  $ x: language a + 1
#>  - attr(*, "env")=<environment: R_GlobalEnv> 
#>  - attr(*, "class")= chr "quoted"
as.quoted("a")
#> List of 1
#>  $ a: symbol a
#>  - attr(*, "env")=<environment: R_GlobalEnv> 
#>  - attr(*, "class")= chr "quoted"
as.quoted(~a + b)
#> List of 2
#>  $ a: symbol a
#>  $ b: symbol b
#>  - attr(*, "env")=<environment: R_GlobalEnv> 
#>  - attr(*, "class")= chr "quoted"
round_any(135, 10)
#> [1] 140
round_any(135, 100)
#> [1] 100
round_any(c(1.2, 7.8), 5, ceiling)
#> [1]  5 10
round_any(132.1, 0.5, floor)
#> [1] 132
try(round_any(Sys.Date() - Sys.Date(), 1))
#! Error in UseMethod("round_any") : 
#!   no applicable method for 'round_any' applied to an object of class "difftime"
each(min, max)(1:5)
#> min max 
#>   1   5 
each("mean", "sd")(c(1, 2, 3))
#> mean   sd 
#>    2    1 
colwise(mean)(mtcars[1:3, 1:2])
#>    mpg      cyl
#> 1 21.6 5.333333
numcolwise(mean)(iris)
#>   Sepal.Length Sepal.Width Petal.Length Petal.Width
#> 1     5.843333    3.057333        3.758    1.199333
catcolwise(nlevels)(iris)
#>   Species
#> 1       3
ddply(iris, .(Species), numcolwise(mean))
#>      Species Sepal.Length Sepal.Width Petal.Length Petal.Width
#> 1     setosa        5.006       3.428        1.462       0.246
#> 2 versicolor        5.936       2.770        4.260       1.326
#> 3  virginica        6.588       2.974        5.552       2.026
splat(function(a, b) a + b)(list(a = 1, b = 2))
#> [1] 3
failwith(NA, log)(-1)
#> [1] NaN
#! Warning message:
#! In f(...) : NaNs produced
f <- failwith("bad", function(x) stop("no"), quiet = TRUE)
f(1)
#> [1] "bad"
vaggregate(1:4, c(1, 1, 2, 2), sum)
#> [1] 3 7
ddply(mtcars, .(cyl), "nrow")
#>   cyl nrow
#> 1   4   11
#> 2   6    7
#> 3   8   14
is.discrete(factor(1))
#> [1] TRUE
empty(data.frame())
#> [1] TRUE
unrowname(mtcars[1:2, 1:2])
#>   mpg cyl
#> 1  21   6
#> 2  21   6
defaults(list(a = 1), list(a = 2, b = 3))
#> $a
#> [1] 1
#>
#> $b
#> [1] 3
#>
match_df(data.frame(a = 1:3, b = 4:6), data.frame(a = c(1, 3)))
#>   a b
#> 1 1 4
#> 3 3 6
#! Matching on: a
ddply(mtcars, .(cyl), here(summarise), m = mean(mpg))
#>   cyl        m
#> 1   4 26.66364
#> 2   6 19.74286
#> 3   8 15.10000
name_rows(data.frame(a = 1:2))
#>   a .rownames
#> 1 1         1
#> 2 2         2
tryCatch(rbind.fill(1), error = function(e) cat(conditionMessage(e), "\n"))
#> [1] 1
tryCatch(mapvalues("a", c("a", "b"), "x"), error = function(e) cat(conditionMessage(e), "\n"))
#> `from` and `to` vectors are not the same length. 
tryCatch(revalue("a", c("b")), error = function(e) cat(conditionMessage(e), "\n"))
#> `from` and `to` vectors are not the same length. 
tryCatch(laply(1:2, function(i) if (i == 1) 1 else 1:2), error = function(e) cat(conditionMessage(e), "\n"))
#> Results must have the same dimensions. 
tryCatch(ldply(1:2, function(i) sum), error = function(e) cat(conditionMessage(e), "\n"))
#> Results must be all atomic, or all data frames 
