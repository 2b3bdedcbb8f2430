inventory <- list()
add_item <- function(inv, name, qty, price) { inv[[name]] <- list(qty = qty, price = price); inv }
inventory <- add_item(inventory, "apple", 10, 0.5)
inventory <- add_item(inventory, "pear", 5, 0.75)
for (item in names(inventory)) cat(sprintf("%-10s %3d @ $%.2f = $%6.2f\n", item, inventory[[item]]$qty, inventory[[item]]$price, with(inventory[[item]], qty * price)))
#> apple       10 @ $0.50 = $  5.00
#> pear         5 @ $0.75 = $  3.75
total <- sum(sapply(inventory, function(i) i$qty * i$price))
total
#> [1] 8.75
str(inventory)
#> List of 2
#>  $ apple:List of 2
#>   ..$ qty  : num 10
#>   ..$ price: num 0.5
#>  $ pear :List of 2
#>   ..$ qty  : num 5
#>   ..$ price: num 0.75
inventory$apple$qty <- inventory$apple$qty - 3
inventory[["apple"]]
#> $qty
#> [1] 7
#>
#> $price
#> [1] 0.5
#>
inventory["pear"] <- NULL
length(inventory)
#> [1] 1
names(inventory)
#> [1] "apple"
m <- sapply(list(a = 1:5, b = 6:10), function(v) c(mean = mean(v), sd = sd(v)))
m
#>             a        b
#> mean 3.000000 8.000000
#> sd   1.581139 1.581139
round(m, 2)
#>         a    b
#> mean 3.00 8.00
#> sd   1.58 1.58
print(format(m, digits = 3), quote = FALSE)
#>      a    b   
#> mean 3.00 8.00
#> sd   1.58 1.58
l <- list(1, "two", c(3, 4), list(5, six = 6))
l
#> [[1]]
#> [1] 1
#>
#> [[2]]
#> [1] "two"
#>
#> [[3]]
#> [1] 3 4
#>
#> [[4]]
#> [[4]][[1]]
#> [1] 5
#>
#> [[4]]$six
#> [1] 6
#>
#>
str(l)
#> List of 4
#>  $ : num 1
#>  $ : chr "two"
#>  $ : num [1:2] 3 4
#>  $ :List of 2
#>   ..$    : num 5
#>   ..$ six: num 6
rapply(l, as.character, how = "unlist")
#>                                 six 
#>   "1" "two"   "3"   "4"   "5"   "6" 
emp <- data.frame(name = c("Ann", "Bob", "Cid", "Dee", "Eve"), dept = c("IT", "HR", "IT", "HR", "IT"), salary = c(5000, 4000, 5500, 4200, 6000), start = as.Date(c("2015-03-01", "2018-07-15", "2012-01-10", "2020-11-30", "2019-05-05")))
emp
#>   name dept salary      start
#> 1  Ann   IT   5000 2015-03-01
#> 2  Bob   HR   4000 2018-07-15
#> 3  Cid   IT   5500 2012-01-10
#> 4  Dee   HR   4200 2020-11-30
#> 5  Eve   IT   6000 2019-05-05
summary(emp)
#>      name               dept               salary         start           
#>  Length:5           Length:5           Min.   :4000   Min.   :2012-01-10  
#>  Class :character   Class :character   1st Qu.:4200   1st Qu.:2015-03-01  
#>  Mode  :character   Mode  :character   Median :5000   Median :2018-07-15  
#>                                        Mean   :4940   Mean   :2017-03-12  
#>                                        3rd Qu.:5500   3rd Qu.:2019-05-05  
#>                                        Max.   :6000   Max.   :2020-11-30  
str(emp)
#> 'data.frame':	5 obs. of  4 variables:
#>  $ name  : chr  "Ann" "Bob" "Cid" "Dee" ...
#>  $ dept  : chr  "IT" "HR" "IT" "HR" ...
#>  $ salary: num  5000 4000 5500 4200 6000
#>  $ start : Date, format: "2015-03-01" "2018-07-15" ...
emp$years <- as.numeric(floor((as.Date("2024-01-01") - emp$start) / 365.25))
emp
#>   name dept salary      start years
#> 1  Ann   IT   5000 2015-03-01     8
#> 2  Bob   HR   4000 2018-07-15     5
#> 3  Cid   IT   5500 2012-01-10    11
#> 4  Dee   HR   4200 2020-11-30     3
#> 5  Eve   IT   6000 2019-05-05     4
aggregate(salary ~ dept, emp, function(x) c(mean = mean(x), max = max(x)))
#>   dept salary.mean salary.max
#> 1   HR        4100       4200
#> 2   IT        5500       6000
tapply(emp$salary, emp$dept, mean)
#>   HR   IT 
#> 4100 5500 
sapply(split(emp, emp$dept), function(d) d$name[which.max(d$salary)])
#>    HR    IT 
#> "Dee" "Eve" 
emp[order(emp$dept, -emp$salary), c("dept", "name", "salary")]
#>   dept name salary
#> 4   HR  Dee   4200
#> 2   HR  Bob   4000
#> 5   IT  Eve   6000
#> 3   IT  Cid   5500
#> 1   IT  Ann   5000
cat(paste0(emp$name, " (", emp$dept, ")", collapse = "; "), "\n")
#> Ann (IT); Bob (HR); Cid (IT); Dee (HR); Eve (IT) 
emp$grade <- cut(emp$salary, c(0, 4500, 5500, Inf), labels = c("low", "mid", "high"))
table(emp$dept, emp$grade)
#>     
#>      low mid high
#>   HR   2   0    0
#>   IT   0   2    1
quantile(emp$salary, c(0.25, 0.75))
#>  25%  75% 
#> 4200 5500 
emp[emp$salary > mean(emp$salary) & emp$dept == "IT", "name"]
#> [1] "Ann" "Cid" "Eve"
within(emp, { bonus <- salary * 0.1; rm(years) })[1:2, ]
#>   name dept salary      start grade bonus
#> 1  Ann   IT   5000 2015-03-01   mid   500
#> 2  Bob   HR   4000 2018-07-15   low   400
apply(as.matrix(emp[, c("salary", "years")]), 2, function(v) (v - min(v)) / (max(v) - min(v)))
#>      salary years
#> [1,]   0.50 0.625
#> [2,]   0.00 0.250
#> [3,]   0.75 1.000
#> [4,]   0.10 0.000
#> [5,]   1.00 0.125
do.call(rbind, by(emp, emp$dept, function(d) data.frame(dept = d$dept[1], n = nrow(d), avg = mean(d$salary))))
#>    dept n  avg
#> HR   HR 2 4100
#> IT   IT 3 5500
stack <- c()
push <- function(x) stack <<- c(stack, x)
pop <- function() { v <- stack[length(stack)]; stack <<- stack[-length(stack)]; v }
push(1)
push(2)
pop()
#> [1] 2
stack
#> [1] 1
queue <- list()
queue <- append(queue, list("a"))
queue <- append(queue, list("b"))
queue[[1]]
#> [1] "a"
queue <- queue[-1]
length(queue)
#> [1] 1
mat <- matrix(0, 3, 3)
mat[row(mat) + col(mat) == 4] <- 1
mat
#>      [,1] [,2] [,3]
#> [1,]    0    0    1
#> [2,]    0    1    0
#> [3,]    1    0    0
which(mat == 1, arr.ind = TRUE)
#>      row col
#> [1,]   3   1
#> [2,]   2   2
#> [3,]   1   3
mat %*% mat == diag(3)
#>      [,1] [,2] [,3]
#> [1,] TRUE TRUE TRUE
#> [2,] TRUE TRUE TRUE
#> [3,] TRUE TRUE TRUE
board <- matrix("-", 3, 3)
board[2, 2] <- "X"
board[1, 3] <- "O"
for (i in 1:3) cat(board[i, ], "\n")
#> - - O 
#> - X - 
#> - - - 
print(board)
#>      [,1] [,2] [,3]
#> [1,] "-"  "-"  "O" 
#> [2,] "-"  "X"  "-" 
#> [3,] "-"  "-"  "-" 
noquote(board)
#>      [,1] [,2] [,3]
#> [1,] -    -    O   
#> [2,] -    X    -   
#> [3,] -    -    -   
write.table(board, quote = FALSE, row.names = FALSE, col.names = FALSE)
#> - - O
#> - X -
#> - - -
x <- c(a = 1, b = 2)
x["c"] <- 3
x
#> a b c 
#> 1 2 3 
x[["b"]]
#> [1] 2
x[c("a", "z")]
#>    a <NA> 
#>    1   NA 
names(which.max(x))
#> [1] "c"
rev(x)
#> c b a 
#> 3 2 1 
x[order(names(x), decreasing = TRUE)]
#> c b a 
#> 3 2 1 
unname(x)
#> [1] 1 2 3
as.list(x)
#> $a
#> [1] 1
#>
#> $b
#> [1] 2
#>
#> $c
#> [1] 3
#>
stack(x)
#>   values ind
#> 1      1   a
#> 2      2   b
#> 3      3   c
s <- "hello"
substr(s, 1, 1) <- "J"
s
#> [1] "Jello"
strsplit(s, "")[[1]] |> rev() |> paste(collapse = "")
#> [1] "olleJ"
sprintf("%s has %d chars", s, nchar(s))
#> [1] "Jello has 5 chars"
regmatches("a1b22", gregexpr("[0-9]+", "a1b22"))
#> [[1]]
#> [1] "1"  "22"
#>
unlist(lapply(strsplit("the cat sat", " ")[[1]], function(w) paste0(toupper(substring(w, 1, 1)), substring(w, 2))))
#> [1] "The" "Cat" "Sat"
is.null(list()$a)
#> [1] TRUE
is.na(NA_integer_)
#> [1] TRUE
is.numeric(1L)
#> [1] TRUE
is.character("a")
#> [1] TRUE
is.function(print)
#> [1] TRUE
class(1:2)
#> [1] "integer"
class(matrix(1))
#> [1] "matrix" "array" 
class(array(1, c(1, 1, 1)))
#> [1] "array"
class(data.frame())
#> [1] "data.frame"
class(sum)
#> [1] "function"
class(NULL)
#> [1] "NULL"
class(quote(a))
#> [1] "name"
inherits(1, "numeric")
#> [1] TRUE
typeof(1)
#> [1] "double"
typeof(1L)
#> [1] "integer"
typeof(mean)
#> [1] "closure"
mode(1)
#> [1] "numeric"
storage.mode(1L)
#> [1] "integer"
class(1i)
#> [1] "complex"
class(raw(1))
#> [1] "raw"
is.vector(1:3)
#> [1] TRUE
is.list(list())
#> [1] TRUE
is.data.frame(emp)
#> [1] TRUE
is.matrix(mat)
#> [1] TRUE
oldClass(1)
#> NULL
class(structure(1, class = c("a", "b")))
#> [1] "a" "b"
seq(5)
#> [1] 1 2 3 4 5
seq(2, 11, 3)
#> [1]  2  5  8 11
seq_along(c("a", "b"))
#> [1] 1 2
rev(seq(0, 1, .25))
#> [1] 1.00 0.75 0.50 0.25 0.00
10:1
#>  [1] 10  9  8  7  6  5  4  3  2  1
numeric(0)
#> numeric(0)
sum(numeric(0))
#> [1] 0
max(-Inf, 3)
#> [1] 3
prod(1:6)
#> [1] 720
mean(c(1, NA), na.rm = TRUE)
#> [1] 1
round(-2.5)
#> [1] -2
round(0.5)
#> [1] 0
round(1.005, 2)
#> [1] 1
ceiling(1.2)
#> [1] 2
floor(-1.2)
#> [1] -2
trunc(-1.7)
#> [1] -1
7 %/% 2
#> [1] 3
-7 %/% 2
#> [1] -4
-7 %% 3
#> [1] 2
5.5 %% 2
#> [1] 1.5
1e308 * 10
#> [1] Inf
sqrt(16L)
#> [1] 4
exp(1)
#> [1] 2.718282
log(100, 10)
#> [1] 2
log10(1000)
#> [1] 3
log2(8)
#> [1] 3
log1p(0)
#> [1] 0
abs(-3:3)
#> [1] 3 2 1 0 1 2 3
cos(pi)
#> [1] -1
tan(pi / 4)
#> [1] 1
atan2(1, 1)
#> [1] 0.7853982
5 == 5L
#> [1] TRUE
identical(5, 5L)
#> [1] FALSE
all.equal(1, 1.0000001)
#> [1] "Mean relative difference: 1e-07"
isTRUE(c(TRUE, TRUE))
#> [1] FALSE
any(1:3 > 2)
#> [1] TRUE
all(1:3 > 0)
#> [1] TRUE
xor(TRUE, TRUE)
#> [1] FALSE
!c(TRUE, FALSE)
#> [1] FALSE  TRUE
TRUE && FALSE
#> [1] FALSE
is.element(2, 1:3)
#> [1] TRUE
3 %in% 1:5
#> [1] TRUE
match("b", letters)
#> [1] 2
setdiff(1:5, 2:3)
#> [1] 1 4 5
union(1:3, 2:5)
#> [1] 1 2 3 4 5
intersect(1:5, 3:8)
#> [1] 3 4 5
unique(c(1, 2, 2))
#> [1] 1 2
duplicated(c("a", "b", "a"))
#> [1] FALSE FALSE  TRUE
rev(list(1, "a"))
#> [[1]]
#> [1] "a"
#>
#> [[2]]
#> [1] 1
#>
head(letters, 3)
#> [1] "a" "b" "c"
tail(letters, 2)
#> [1] "y" "z"
append(1:3, 99, after = 1)
#> [1]  1 99  2  3
vapply(1:3, function(i) i * 2, 0)
#> [1] 2 4 6
outer(1:2, 1:3)
#>      [,1] [,2] [,3]
#> [1,]    1    2    3
#> [2,]    2    4    6
crossprod(1:3)
#>      [,1]
#> [1,]   14
rowSums(mat)
#> [1] 1 1 1
nchar(c("apple", "fig"))
#> [1] 5 3
order(c(3, 1, 2))
#> [1] 2 3 1
cumsum(c(1.5, 2.5))
#> [1] 1.5 4.0
diff(c(1, 4, 9, 16))
#> [1] 3 5 7
var(1:10)
#> [1] 9.166667
sd(c(1, 2, 3, 4))
#> [1] 1.290994
median(c(5, 3, 1))
#> [1] 3
table(c(1, 1, 2))
#>
#> 1 2 
#> 2 1 
range(c(5, 1))
#> [1] 1 5
rank(c(10, 20, 10))
#> [1] 1.5 3.0 1.5
scale(1:3)
#>      [,1]
#> [1,]   -1
#> [2,]    0
#> [3,]    1
#> attr(,"scaled:center")
#> [1] 2
#> attr(,"scaled:scale")
#> [1] 1
cor(1:5, c(2, 4, 6, 8, 10))
#> [1] 1
tabulate(c(1, 3, 3))
#> [1] 1 0 2
rle(c(1, 1, 2))
#> Run Length Encoding
#>   lengths: int [1:2] 2 1
#>   values : num [1:2] 1 2
bitwAnd(5L, 3L)
#> [1] 1
rev(as.integer(intToBits(6))[1:4])
#> [1] 0 1 1 0
strtoi("1010", base = 2)
#> [1] 10
as.hexmode(255)
#> [1] "ff"
chartr("abc", "xyz", "aabbcc")
#> [1] "xxyyzz"
nchar(Sys.getenv("PATH")) > 0
#> [1] TRUE
exists("undefined_thing")
#> [1] FALSE
is.environment(globalenv())
#> [1] TRUE
Negate(is.na)(3)
#> [1] TRUE
Identity <- function(x) x
Identity(3)
#> [1] 3
(function(x, y) { z <- x + y; z * 2 })(1, 2)
#> [1] 6
sapply(c(1, 4, 9), sqrt)
#> [1] 1 2 3
Map(`+`, 1:2, 3:4)
#> [[1]]
#> [1] 4
#>
#> [[2]]
#> [1] 6
#>
Filter(Negate(is.null), list(1, NULL, 2))
#> [[1]]
#> [1] 1
#>
#> [[2]]
#> [1] 2
#>
mapply(function(...) sum(...), 1:2, 3:4, 5:6)
#> [1]  9 12
tryCatch(log("a"), error = function(e) "err")
#> [1] "err"
switch("c", a = 1, b = 2, 99)
#> [1] 99
repeat { break }
vec <- 1:10
vec[vec %% 2 == 0]
#> [1]  2  4  6  8 10
vec[-(1:3)]
#> [1]  4  5  6  7  8  9 10
vec[c(TRUE, FALSE)]
#> [1] 1 3 5 7 9
vec[11]
#> [1] NA
vec[0]
#> integer(0)
list(a = 1)$b
#> NULL
nchar("")
#> [1] 0
rep(NA, 3)
#> [1] NA NA NA
vector("character", 2)
#> [1] "" ""
identical(c(a = 1), c(a = 1))
#> [1] TRUE
invisible(5)
NULL
#> NULL
c()
#> NULL
list()
#> list()
character()
#> character(0)
