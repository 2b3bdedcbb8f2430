scores <- c(Alice = 88, Bob = 95, Carol = 72, Dave = 65, Eve = 90)
scores[scores > 80]
#> Alice   Bob   Eve 
#>    88    95    90 
names(scores)[scores == max(scores)]
#> [1] "Bob"
sort(scores, decreasing = TRUE)
#>   Bob   Eve Alice Carol  Dave 
#>    95    90    88    72    65 
mean(scores)
#> [1] 82
round(sd(scores), 2)
#> [1] 12.83
scores["Bob"] <- 97
scores
#> Alice   Bob Carol  Dave   Eve 
#>    88    97    72    65    90 
rev(sort(names(scores)))
#> [1] "Eve"   "Dave"  "Carol" "Bob"   "Alice"
barplot <- NULL
scores / sum(scores)
#>     Alice       Bob     Carol      Dave       Eve 
#> 0.2135922 0.2354369 0.1747573 0.1577670 0.2184466 
which(scores < 70)
#> Dave 
#>    4 
scores[order(names(scores), decreasing = TRUE)]
#>   Eve  Dave Carol   Bob Alice 
#>    90    65    72    97    88 
cumsum(scores)
#> Alice   Bob Carol  Dave   Eve 
#>    88   185   257   322   412 
rank(-scores)
#> Alice   Bob Carol  Dave   Eve 
#>     3     1     4     5     2 
scale(scores)[, 1]
#>      Alice        Bob      Carol       Dave        Eve 
#>  0.4193845  1.0933953 -0.7788569 -1.3030875  0.5691647 
quantile(scores)
#>   0%  25%  50%  75% 100% 
#>   65   72   88   90   97 
cut(scores, c(0, 70, 80, 90, 100))
#> [1] (80,90]  (90,100] (70,80]  (0,70]   (80,90] 
#> Levels: (0,70] (70,80] (80,90] (90,100]
table(cut(scores, c(0, 70, 80, 90, 100), labels = c("D", "C", "B", "A")))
#>
#> D C B A 
#> 1 1 2 1 
ifelse(scores >= 75, "pass", "fail")
#>  Alice    Bob  Carol   Dave    Eve 
#> "pass" "pass" "fail" "fail" "pass" 
sapply(scores, function(s) if (s > 90) "high" else "low")
#>  Alice    Bob  Carol   Dave    Eve 
#>  "low" "high"  "low"  "low"  "low" 
letters[1:5][scores > 80]
#> [1] "a" "b" "e"
paste(names(scores), scores, sep = ": ", collapse = ", ")
#> [1] "Alice: 88, Bob: 97, Carol: 72, Dave: 65, Eve: 90"
for (n in names(scores)) cat(sprintf("%-6s %5.1f %s\n", n, scores[n], strrep("#", scores[n] %/% 10)))
#> Alice   88.0 ########
#> Bob     97.0 #########
#> Carol   72.0 #######
#> Dave    65.0 ######
#> Eve     90.0 #########
as.data.frame(scores)
#>       scores
#> Alice     88
#> Bob       97
#> Carol     72
#> Dave      65
#> Eve       90
data.frame(name = names(scores), score = scores, row.names = NULL)
#>    name score
#> 1 Alice    88
#> 2   Bob    97
#> 3 Carol    72
#> 4  Dave    65
#> 5   Eve    90
stack(as.list(scores))
#>   values   ind
#> 1     88 Alice
#> 2     97   Bob
#> 3     72 Carol
#> 4     65  Dave
#> 5     90   Eve
tapply(scores, scores > 80, mean)
#>    FALSE     TRUE 
#> 68.50000 91.66667 
split(scores, scores > 80)
#> $`FALSE`
#> Carol  Dave 
#>    72    65 
#>
#> $`TRUE`
#> Alice   Bob   Eve 
#>    88    97    90 
#>
outer(scores[1:2], 1:2)
#>       [,1] [,2]
#> Alice   88  176
#> Bob     97  194
mat <- rbind(scores, scores * 2)
mat
#>        Alice Bob Carol Dave Eve
#> scores    88  97    72   65  90
#>          176 194   144  130 180
mat["scores", ]
#> Alice   Bob Carol  Dave   Eve 
#>    88    97    72    65    90 
dim(mat)
#> [1] 2 5
apply(mat, 2, diff)
#> Alice   Bob Carol  Dave   Eve 
#>    88    97    72    65    90 
t(mat)
#>       scores    
#> Alice     88 176
#> Bob       97 194
#> Carol     72 144
#> Dave      65 130
#> Eve       90 180
mat[, c("Eve", "Bob")]
#>        Eve Bob
#> scores  90  97
#>        180 194
rownames(mat) <- c("a", "b")
mat
#>   Alice Bob Carol Dave Eve
#> a    88  97    72   65  90
#> b   176 194   144  130 180
colMeans(mat)
#> Alice   Bob Carol  Dave   Eve 
#> 132.0 145.5 108.0  97.5 135.0 
cbind(mat, Total = rowSums(mat))
#>   Alice Bob Carol Dave Eve Total
#> a    88  97    72   65  90   412
#> b   176 194   144  130 180   824
mat[1, mat[1, ] > 80]
#> Alice   Bob   Eve 
#>    88    97    90 
solve(matrix(c(2, 0, 0, 4), 2))
#>      [,1] [,2]
#> [1,]  0.5 0.00
#> [2,]  0.0 0.25
det(matrix(c(1, 2, 3, 4), 2))
#> [1] -2
crossprod(matrix(1:4, 2))
#>      [,1] [,2]
#> [1,]    5   11
#> [2,]   11   25
diag(2) * 3
#>      [,1] [,2]
#> [1,]    3    0
#> [2,]    0    3
matrix(1:4, 2) %*% c(1, 1)
#>      [,1]
#> [1,]    4
#> [2,]    6
matrix(1:6, 2, dimnames = list(NULL, c("x", "y", "z")))[, "y"]
#> [1] 3 4
upper.tri(matrix(1:4, 2))
#>       [,1]  [,2]
#> [1,] FALSE  TRUE
#> [2,] FALSE FALSE
array(1:12, c(2, 3, 2))[1, 2, 2]
#> [1] 9
max.col(matrix(c(1, 9, 3, 4), 2))
#> [1] 2 1
rowsum(c(1, 2, 3), c("a", "b", "a"))
#>   [,1]
#> a    4
#> b    2
prop.table(matrix(1:4, 2), 1)
#>           [,1]      [,2]
#> [1,] 0.2500000 0.7500000
#> [2,] 0.3333333 0.6666667
sweep(matrix(1:4, 2), 1, c(1, 2))
#>      [,1] [,2]
#> [1,]    0    2
#> [2,]    0    2
aperm(array(1:6, c(1, 2, 3)))[3, 2, 1]
#> [1] 6
which(matrix(c(TRUE, FALSE, TRUE, TRUE), 2), arr.ind = TRUE)
#>      row col
#> [1,]   1   1
#> [2,]   1   2
#> [3,]   2   2
rbind(c(x = 1, y = 2), c(3, 4))
#>      x y
#> [1,] 1 2
#> [2,] 3 4
cbind(1:2, c("a", "b"))
#>      [,1] [,2]
#> [1,] "1"  "a" 
#> [2,] "2"  "b" 
rbind(NULL, 1:2)
#>      [,1] [,2]
#> [1,]    1    2
cbind(a = 1:2, b = 3:4)[, "a"]
#> [1] 1 2
do.call(cbind, list(1:2, 3:4))
#>      [,1] [,2]
#> [1,]    1    3
#> [2,]    2    4
Reduce(rbind, list(1:2, 3:4, 5:6))
#>      [,1] [,2]
#> init    1    2
#>         3    4
#>         5    6
sapply(1:3, function(i) c(i, i^2))
#>      [,1] [,2] [,3]
#> [1,]    1    2    3
#> [2,]    1    4    9
mapply(function(a, b) a:b, 1:2, 3:4)
#>      [,1] [,2]
#> [1,]    1    2
#> [2,]    2    3
#> [3,]    3    4
vapply(split(1:6, c(1, 1, 2, 2, 3, 3)), sum, 0)
#>  1  2  3 
#>  3  7 11 
unsplit(split(1:4, c(1, 2, 1, 2)), c(1, 2, 1, 2))
#> [1] 1 2 3 4
array(1:3)
#> [1] 1 2 3
matrix(1:3)
#>      [,1]
#> [1,]    1
#> [2,]    2
#> [3,]    3
identical(matrix(1:4, 2), matrix(1:4, 2))
#> [1] TRUE
lower.tri(diag(3))
#>       [,1]  [,2]  [,3]
#> [1,] FALSE FALSE FALSE
#> [2,]  TRUE FALSE FALSE
#> [3,]  TRUE  TRUE FALSE
row(diag(2))
#>      [,1] [,2]
#> [1,]    1    1
#> [2,]    2    2
col(diag(2))
#>      [,1] [,2]
#> [1,]    1    2
#> [2,]    1    2
outer(1:3, 1:3, ">=")
#>      [,1]  [,2]  [,3]
#> [1,] TRUE FALSE FALSE
#> [2,] TRUE  TRUE FALSE
#> [3,] TRUE  TRUE  TRUE
matrix(c(1, NA, 3, 4), 2) |> rowSums(na.rm = TRUE)
#> [1] 4 4
mean(matrix(1:4, 2))
#> [1] 2.5
summary(matrix(1:4, 2))
#>        V1             V2      
#>  Min.   :1.00   Min.   :3.00  
#>  1st Qu.:1.25   1st Qu.:3.25  
#>  Median :1.50   Median :3.50  
#>  Mean   :1.50   Mean   :3.50  
#>  3rd Qu.:1.75   3rd Qu.:3.75  
#>  Max.   :2.00   Max.   :4.00  
head(matrix(1:20, 10), 3)
#>      [,1] [,2]
#> [1,]    1   11
#> [2,]    2   12
#> [3,]    3   13
tail(matrix(1:20, 10), 2)
#>       [,1] [,2]
#>  [9,]    9   19
#> [10,]   10   20
str(matrix(1:4, 2))
#>  int [1:2, 1:2] 1 2 3 4
as.vector(matrix(1:4, 2))
#> [1] 1 2 3 4
matrix(1:4, 2)[matrix(c(1, 2, 2, 1), 2)]
#> [1] 3 2
diag(matrix(1:9, 3))
#> [1] 1 5 9
sum(diag(matrix(1:9, 3)))
#> [1] 15
kronecker(diag(2), matrix(1, 1, 2))
#>      [,1] [,2] [,3] [,4]
#> [1,]    1    1    0    0
#> [2,]    0    0    1    1
eigen(matrix(c(2, 0, 0, 3), 2))$values
#> [1] 3 2
svd(diag(2))$d
#> [1] 1 1
qr.solve(matrix(c(2, 0, 0, 4), 2), c(2, 4))
#> [1] 1 1
chol(matrix(c(4, 2, 2, 3), 2))
#>      [,1]     [,2]
#> [1,]    2 1.000000
#> [2,]    0 1.414214
round(cor(mtcars$mpg, mtcars$hp), 3)
#> [1] -0.776
cor(mtcars[, c("mpg", "hp", "wt")]) |> round(2)
#>       mpg    hp    wt
#> mpg  1.00 -0.78 -0.87
#> hp  -0.78  1.00  0.66
#> wt  -0.87  0.66  1.00
var(matrix(c(1, 2, 3, 6, 5, 4), 3))
#>      [,1] [,2]
#> [1,]    1   -1
#> [2,]   -1    1
dist(matrix(1:4, 2))
#>          1
#> 2 1.414214
crossprod(1:3, 4:6)
#>      [,1]
#> [1,]   32
1:3 %o% 1:2
#>      [,1] [,2]
#> [1,]    1    2
#> [2,]    2    4
#> [3,]    3    6
expand.grid(a = 1:2, b = c("x", "y"), stringsAsFactors = FALSE)
#>   a b
#> 1 1 x
#> 2 2 x
#> 3 1 y
#> 4 2 y
combn(c("a", "b", "c"), 2, paste, collapse = "-")
#> [1] "a-b" "a-c" "b-c"
choose(5, 0:5)
#> [1]  1  5 10 10  5  1
rev(list(a = 1, b = 2))
#> $b
#> [1] 2
#>
#> $a
#> [1] 1
#>
setdiff(names(scores), "Bob")
#> [1] "Alice" "Carol" "Dave"  "Eve"  
nchar(names(scores))
#> [1] 5 3 5 4 3
toupper(names(scores))
#> [1] "ALICE" "BOB"   "CAROL" "DAVE"  "EVE"  
substr(names(scores), 1, 2)
#> [1] "Al" "Bo" "Ca" "Da" "Ev"
sprintf("%s=%d", names(scores), as.integer(scores))
#> [1] "Alice=88" "Bob=97"   "Carol=72" "Dave=65"  "Eve=90"  
grepl("^[AE]", names(scores))
#> [1]  TRUE FALSE FALSE FALSE  TRUE
sub("a", "A", names(scores))
#> [1] "Alice" "Bob"   "CArol" "DAve"  "Eve"  
strsplit("k1=v1;k2=v2", ";")[[1]]
#> [1] "k1=v1" "k2=v2"
kv <- do.call(rbind, strsplit(strsplit("k1=v1;k2=v2", ";")[[1]], "="))
kv
#>      [,1] [,2]
#> [1,] "k1" "v1"
#> [2,] "k2" "v2"
setNames(kv[, 2], kv[, 1])
#>   k1   k2 
#> "v1" "v2" 
unlist(lapply(c(first = 1, second = 2), function(x) x * 10))
#>  first second 
#>     10     20 
mapply(function(n, s) paste(n, s), names(scores), scores)
#>      Alice        Bob      Carol       Dave        Eve 
#> "Alice 88"   "Bob 97" "Carol 72"  "Dave 65"   "Eve 90" 
rapply(list(1.234, "a"), round, classes = "numeric", how = "replace")
#> [[1]]
#> [1] 1
#>
#> [[2]]
#> [1] "a"
#>
vapply(c("a", "bb"), nchar, integer(1))
#>  a bb 
#>  1  2 
Filter(function(p) p > 80, scores)
#> Alice   Bob   Eve 
#>    88    97    90 
Position(function(p) p > 90, scores)
#> [1] 2
Find(function(p) p > 90, scores)
#> [1] 97
any(scores > 95)
#> [1] TRUE
all(scores > 60)
#> [1] TRUE
range(scores)
#> [1] 65 97
diff(range(scores))
#> [1] 32
var(scores)
#> [1] 178.3
prod(1:5)
#> [1] 120
round(scores / 3, 1)
#> Alice   Bob Carol  Dave   Eve 
#>  29.3  32.3  24.0  21.7  30.0 
rev(seq_along(scores))
#> [1] 5 4 3 2 1
head(scores, -2)
#> Alice   Bob Carol 
#>    88    97    72 
tail(scores, 2)
#> Dave  Eve 
#>   65   90 
scores[-1]
#>   Bob Carol  Dave   Eve 
#>    97    72    65    90 
scores[c(-1, -2)]
#> Carol  Dave   Eve 
#>    72    65    90 
unname(scores)
#> [1] 88 97 72 65 90
is.na(c(a = 1, b = NA))
#>     a     b 
#> FALSE  TRUE 
max(scores, 100)
#> [1] 100
pmin(scores, 80)
#> Alice   Bob Carol  Dave   Eve 
#>    80    80    72    65    80 
pmax(scores, 80)
#> Alice   Bob Carol  Dave   Eve 
#>    88    97    80    80    90 
order(scores)
#> [1] 4 3 1 5 2
rev(scores)
#>   Eve  Dave Carol   Bob Alice 
#>    90    65    72    97    88 
length(scores) <- 3
scores
#> Alice   Bob Carol 
#>    88    97    72 
append(scores, c(Zed = 50))
#> Alice   Bob Carol   Zed 
#>    88    97    72    50 
c(scores, New = 1)
#> Alice   Bob Carol   New 
#>    88    97    72     1 
vec <- numeric(3)
vec[5] <- 1
vec
#> [1]  0  0  0 NA  1
l <- list()
l$a$b <- 1
l
#> $a
#> $a$b
#> [1] 1
#>
#>
l[["c"]] <- 2
names(l)
#> [1] "a" "c"
l$a <- NULL
length(l)
#> [1] 1
str(l)
#> List of 1
#>  $ c: num 2
modifyList(list(a = 1, b = 2), list(b = 3))
#> $a
#> [1] 1
#>
#> $b
#> [1] 3
#>
mapply(identical, c(1, 2), c(1, 3))
#> [1]  TRUE FALSE
nchar(strsplit("one two three", " ")[[1]])
#> [1] 3 3 5
table(strsplit("mississippi", "")[[1]])
#>
#> i m p s 
#> 4 1 2 4 
sort(table(strsplit("mississippi", "")[[1]]), decreasing = TRUE)
#>
#> i s p m 
#> 4 4 2 1 
names(table(c("x", "y")))
#> [1] "x" "y"
rle(strsplit("aaabbc", "")[[1]])
#> Run Length Encoding
#>   lengths: int [1:3] 3 2 1
#>   values : chr [1:3] "a" "b" "c"
paste(rle(strsplit("aaabbc", "")[[1]])$values, rle(strsplit("aaabbc", "")[[1]])$lengths, sep = "", collapse = "")
#> [1] "a3b2c1"
rowSums(table(c(1, 1, 2), c("a", "b", "a")))
#> 1 2 
#> 2 1 
addmargins(table(c(1, 1, 2), c("a", "b", "a")))
#>      
#>       a b Sum
#>   1   1 1   2
#>   2   1 0   1
#>   Sum 2 1   3
as.integer(names(table(c(3, 3, 5))))
#> [1] 3 5
tabulate(c(2, 3, 5), 5)
#> [1] 0 1 1 0 1
cor(1:10, (1:10)^2)
#> [1] 0.9745586
lm(mpg ~ wt, mtcars)$coefficients
#> (Intercept)          wt 
#>   37.285126   -5.344472 
round(predict(lm(mpg ~ wt, mtcars), data.frame(wt = 3)), 3)
#>      1 
#> 21.252 
t.test(extra ~ group, data = sleep)$p.value
#> [1] 0.07939414
chisq.test(table(mtcars$cyl, mtcars$am))$statistic
#> X-squared 
#>  8.740733 
#! Warning message:
#! In chisq.test(table(mtcars$cyl, mtcars$am)) :
#!   Chi-squared approximation may be incorrect
wilcox.test(c(1.1, 2.2, 3.3), c(4.4, 5.5, 6.6))$p.value
#> [1] 0.1
aov(mpg ~ factor(cyl), mtcars)
#> Call:
#>    aov(formula = mpg ~ factor(cyl), data = mtcars)
#>
#> Terms:
#>                 factor(cyl) Residuals
#> Sum of Squares     824.7846  301.2626
#> Deg. of Freedom           2        29
#>
#> Residual standard error: 3.223099
#> Estimated effects may be unbalanced
summary(aov(mpg ~ factor(cyl), mtcars))
#>             Df Sum Sq Mean Sq F value   Pr(>F)    
#> factor(cyl)  2  824.8   412.4    39.7 4.98e-09 ***
#> Residuals   29  301.3    10.4                     
#> ---
#> Signif. codes:  0 ‘***’ 0.001 ‘**’ 0.01 ‘*’ 0.05 ‘.’ 0.1 ‘ ’ 1
kruskal.test(mpg ~ cyl, mtcars)$p.value
#> [1] 2.566217e-06
shapiro.test(mtcars$mpg)$p.value
#> [1] 0.1228814
optimize(function(x) (x - 1)^2, c(-3, 3))$minimum
#> [1] 1
uniroot(function(x) x^3 - x - 1, c(1, 2))$root
#> [1] 1.324718
integrate(function(x) x^2, 0, 1)$value
#> [1] 0.3333333
D(expression(x^3), "x")
#> 3 * x^2
splinefun(1:3, c(1, 4, 9))(2.5)
#> [1] 6.25
approx(1:2, c(10, 20), 1.5)$y
#> [1] 15
ecdf(c(1, 2, 3))(2)
#> [1] 0.6666667
median(c(1, 3, 2, 4))
#> [1] 2.5
mad(c(1, 2, 3, 4, 100))
#> [1] 1.4826
cor.test(mtcars$mpg, mtcars$wt)$estimate
#>        cor 
#> -0.8676594 
fivenum(c(1, 2, 3, 4, 5))
#> [1] 1 2 3 4 5
prettyNum(1e6, big.mark = ",")
#> [1] "1e+06"
pretty(c(0, 10))
#> [1]  0  2  4  6  8 10
rowMeans(matrix(1:4, 2))
#> [1] 2 3
coef(nls(y ~ a * x, data = data.frame(x = 1:5, y = c(2.1, 3.9, 6.2, 7.8, 10.1)), start = list(a = 1)))
#>        a 
#> 2.003636 
glm(vs ~ mpg, binomial, mtcars)$coefficients
#> (Intercept)         mpg 
#>  -8.8330726   0.4304135 
loglin <- NULL
prcomp(mtcars[, 1:3])$sdev
#> [1] 124.0544504   3.2099809   0.7090866
cutree(hclust(dist(c(1, 2, 10, 11))), 2)
#> [1] 1 1 2 2
set.seed(1)
kmeans(c(1, 2, 10, 11), 2)$size
#> [1] 2 2
ar <- NULL
ts(1:4, start = c(2020, 2), frequency = 4)
#>      Qtr1 Qtr2 Qtr3 Qtr4
#> 2020         1    2    3
#> 2021    4               
window(ts(1:12, start = 2000, frequency = 12), c(2000, 3), c(2000, 5))
#>      Mar Apr May
#> 2000   3   4   5
lag(ts(1:3), 1)
#> Time Series:
#> Start = 0 
#> End = 2 
#> Frequency = 1 
#> [1] 1 2 3
cumall <- NULL
embed(1:5, 2)
#>      [,1] [,2]
#> [1,]    2    1
#> [2,]    3    2
#> [3,]    4    3
#> [4,]    5    4
filter(1:5, rep(1/3, 3))
#> Time Series:
#> Start = 1 
#> End = 5 
#> Frequency = 1 
#> [1] NA  2  3  4 NA
convolve(1:3, c(0, 1), type = "open")
#> [1] 1 2 3 0
fft(1:4)
#> [1] 10+0i -2+2i -2+0i -2-2i
polyroot(c(-1, 0, 1)) |> Re() |> sort() |> round(5)
#> [1] -1  1
toeplitz(1:3)
#>      [,1] [,2] [,3]
#> [1,]    1    2    3
#> [2,]    2    1    2
#> [3,]    3    2    1
outer(1:2, 1:2, "^")
#>      [,1] [,2]
#> [1,]    1    1
#> [2,]    2    4
mahalanobis(c(1, 1), c(0, 0), diag(2))
#> [1] 2
crossprod(diag(2))
#>      [,1] [,2]
#> [1,]    1    0
#> [2,]    0    1
rev(cummax(c(1, 3, 2)))
#> [1] 3 3 1
trunc(2.7)
#> [1] 2
sign(-2:2)
#> [1] -1 -1  0  1  1
17 %in% c(1, 17)
#> [1] TRUE
rev(strtoi(c("1", "10"), 2))
#> [1] 2 1
bitwOr(1L, 2L)
#> [1] 3
