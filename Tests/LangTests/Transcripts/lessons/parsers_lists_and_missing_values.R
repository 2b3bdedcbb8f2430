parse_expr <- function(s) { tokens <- regmatches(s, gregexpr("[0-9.]+|[-+*/()]", s))[[1]]; pos <- 1
  peek <- function() if (pos <= length(tokens)) tokens[pos] else ""
  adv <- function() { t <- tokens[pos]; pos <<- pos + 1; t }
  factor_ <- function() { if (peek() == "(") { adv(); v <- expr(); adv(); v } else if (peek() == "-") { adv(); -factor_() } else as.numeric(adv()) }
  term <- function() { v <- factor_(); while (peek() %in% c("*", "/")) { op <- adv(); r <- factor_(); v <- if (op == "*") v * r else v / r }; v }
  expr <- function() { v <- term(); while (peek() %in% c("+", "-")) { op <- adv(); r <- term(); v <- if (op == "+") v + r else v - r }; v }
  expr() }
parse_expr("2 * (3 + 4) - 5 / 2")
#> [1] 11.5
parse_expr("-3 + 10")
#> [1] 7
eval(parse(text = "2 * (3 + 4) - 5 / 2"))
#> [1] 11.5
LinkedList <- function() { head <- NULL; n <- 0; list(add = function(v) { head <<- list(v = v, nxt = head); n <<- n + 1; invisible(n) }, to_vec = function() { out <- c(); p <- head; while (!is.null(p)) { out <- c(out, p$v); p <- p$nxt }; rev(out) }, size = function() n) }
ll <- LinkedList()
ll$add(3)
ll$add(7)
ll$to_vec()
#> [1] 3 7
ll$size()
#> [1] 2
str(ll)
#> List of 3
#>  $ add   :function (v)  
#>  $ to_vec:function ()  
#>  $ size  :function ()  
bst_insert <- function(t, v) { if (is.null(t)) return(list(v = v, l = NULL, r = NULL)); if (v < t$v) t$l <- bst_insert(t$l, v) else t$r <- bst_insert(t$r, v); t }
bst_walk <- function(t) if (is.null(t)) c() else c(bst_walk(t$l), t$v, bst_walk(t$r))
tr <- NULL
for (v in c(5, 2, 8, 1, 9)) tr <- bst_insert(tr, v)
bst_walk(tr)
#> [1] 1 2 5 8 9
str(tr)
#> List of 3
#>  $ v: num 5
#>  $ l:List of 3
#>   ..$ v: num 2
#>   ..$ l:List of 3
#>   .. ..$ v: num 1
#>   .. ..$ l: NULL
#>   .. ..$ r: NULL
#>   ..$ r: NULL
#>  $ r:List of 3
#>   ..$ v: num 8
#>   ..$ l: NULL
#>   ..$ r:List of 3
#>   .. ..$ v: num 9
#>   .. ..$ l: NULL
#>   .. ..$ r: NULL
mat_rot <- function(m) t(m[nrow(m):1, ])
mat_rot(matrix(1:6, 2))
#>      [,1] [,2]
#> [1,]    2    1
#> [2,]    4    3
#> [3,]    6    5
spiral <- function(m) { out <- c(); while (length(m) > 0 && is.matrix(m) && nrow(m) > 0) { out <- c(out, m[1, ]); m <- m[-1, , drop = FALSE]; if (nrow(m) > 0) m <- t(m)[ncol(m):1, , drop = FALSE] }; out }
spiral(matrix(1:9, 3, byrow = TRUE))
#> [1] 1 2 3 6 9 8 7 4 5
graph <- list(A = c("B", "C"), B = "D", C = "D", D = character(0))
bfs <- function(g, s) { q <- s; seen <- s; while (length(q)) { n <- q[1]; q <- q[-1]; for (m in g[[n]]) if (!(m %in% seen)) { seen <- c(seen, m); q <- c(q, m) } }; seen }
bfs(graph, "A")
#> [1] "A" "B" "C" "D"
words <- c("listen", "silent", "enlist", "google", "elgoog")
key <- sapply(words, function(w) paste(sort(strsplit(w, "")[[1]]), collapse = ""))
split(words, key)
#> $eggloo
#> [1] "google" "elgoog"
#>
#> $eilnst
#> [1] "listen" "silent" "enlist"
#>
key
#>   listen   silent   enlist   google   elgoog 
#> "eilnst" "eilnst" "eilnst" "eggloo" "eggloo" 
tapply(words, key, paste, collapse = ",")
#>                 eggloo                 eilnst 
#>        "google,elgoog" "listen,silent,enlist" 
table(key)
#> key
#> eggloo eilnst 
#>      2      3 
morse <- c(a = ".-", b = "-...", c = "-.-.")
paste(morse[strsplit("abc", "")[[1]]], collapse = " ")
#> [1] ".- -... -.-."
names(morse)[match("-...", morse)]
#> [1] "b"
fizz <- sapply(1:15, function(i) if (i %% 15 == 0) "FizzBuzz" else if (i %% 3 == 0) "Fizz" else if (i %% 5 == 0) "Buzz" else as.character(i))
cat(fizz, sep = "\n")
#> 1
#> 2
#> Fizz
#> 4
#> Buzz
#> Fizz
#> 7
#> 8
#> Fizz
#> Buzz
#> 11
#> Fizz
#> 13
#> 14
#> FizzBuzz
cat(fizz, fill = 30)
#> 1 2 Fizz 4 Buzz Fizz 7 8 Fizz 
#> Buzz 11 Fizz 13 14 FizzBuzz
hilbert <- function(n) outer(1:n, 1:n, function(i, j) 1 / (i + j - 1))
hilbert(3)
#>           [,1]      [,2]      [,3]
#> [1,] 1.0000000 0.5000000 0.3333333
#> [2,] 0.5000000 0.3333333 0.2500000
#> [3,] 0.3333333 0.2500000 0.2000000
round(solve(hilbert(3)))
#>      [,1] [,2] [,3]
#> [1,]    9  -36   30
#> [2,]  -36  192 -180
#> [3,]   30 -180  180
kappa(hilbert(3)) > 1
#> [1] TRUE
MASS <- NULL
print(hilbert(2), digits = 3)
#>      [,1]  [,2]
#> [1,]  1.0 0.500
#> [2,]  0.5 0.333
format(hilbert(2), digits = 2)
#>      [,1]   [,2]  
#> [1,] "1.00" "0.50"
#> [2,] "0.50" "0.33"
dates <- as.Date("2024-01-31") + c(0, 30, 60)
format(dates, "%b %d")
#> [1] "Jan 31" "Mar 01" "Mar 31"
diff(dates)
#> Time differences in days
#> [1] 30 30
table(format(dates, "%Y-%m"))
#>
#> 2024-01 2024-03 
#>       1       2 
data.frame(dates, wk = weekdays(dates))
#>        dates        wk
#> 1 2024-01-31 Wednesday
#> 2 2024-03-01    Friday
#> 3 2024-03-31    Sunday
seq(dates[1], by = "month", length.out = 3)
#> [1] "2024-01-31" "2024-03-02" "2024-03-31"
cut(dates, "month")
#> [1] 2024-01-01 2024-03-01 2024-03-01
#> Levels: 2024-01-01 2024-02-01 2024-03-01
as.numeric(dates[2] - dates[1])
#> [1] 30
rev(dates)
#> [1] "2024-03-31" "2024-03-01" "2024-01-31"
dates[dates > as.Date("2024-02-01")]
#> [1] "2024-03-01" "2024-03-31"
range(dates)
#> [1] "2024-01-31" "2024-03-31"
months(dates[1])
#> [1] "January"
ISOdate(2024, 2, 29)
#> [1] "2024-02-29 12:00:00 GMT"
difftime(ISOdate(2024, 3, 1), ISOdate(2024, 2, 1))
#> Time difference of 29 days
strftime(as.POSIXct(0, origin = "1970-01-01", tz = "UTC"), "%Y-%m-%d %H:%M:%S")
#> [1] "1970-01-01 00:00:00"
as.POSIXct("2024-05-05 05:05:05", tz = "UTC") + 55
#> [1] "2024-05-05 05:06:00 UTC"
round(difftime(as.POSIXct("2024-05-06", tz = "UTC"), as.POSIXct("2024-05-05", tz = "UTC"), units = "hours"))
#> Time difference of 24 hours
as.integer(format(dates, "%j"))
#> [1] 31 61 91
unclass(dates[1])
#> [1] 19753
julian(dates[1])
#> [1] 19753
#> attr(,"origin")
#> [1] "1970-01-01"
is.numeric(dates)
#> [1] FALSE
class(dates - dates[1])
#> [1] "difftime"
mean(dates)
#> [1] "2024-03-01"
summary(dates)
#>         Min.      1st Qu.       Median         Mean      3rd Qu.         Max. 
#> "2024-01-31" "2024-02-15" "2024-03-01" "2024-03-01" "2024-03-16" "2024-03-31" 
dput(dates)
#> structure(c(19753, 19783, 19813), class = "Date")
paste(dates)
#> [1] "2024-01-31" "2024-03-01" "2024-03-31"
as.character(dates, "%d.%m.%y")
#> [1] "31.01.24" "01.03.24" "31.03.24"
strptime("03:04", "%H:%M")$min
#> [1] 4
weekdays(as.Date("2024-02-29"), abbreviate = TRUE)
#> [1] "Thu"
as.Date("01/02/03", "%d/%m/%y")
#> [1] "2003-02-01"
as.Date(45000, origin = "1899-12-30")
#> [1] "2023-03-15"
OlsonNames()[1] != ""
#> [1] TRUE
date() != ""
#> [1] TRUE
x <- c(10, 20, NA, 40)
mean(x)
#> [1] NA
mean(x, na.rm = TRUE)
#> [1] 23.33333
sum(is.na(x))
#> [1] 1
x[!is.na(x)]
#> [1] 10 20 40
ifelse(is.na(x), 0, x)
#> [1] 10 20  0 40
which(is.na(x))
#> [1] 3
cumsum(ifelse(is.na(x), 0, x))
#> [1] 10 30 30 70
complete.cases(data.frame(x, y = 1:4))
#> [1]  TRUE  TRUE FALSE  TRUE
na.omit(x)
#> [1] 10 20 40
#> attr(,"na.action")
#> [1] 3
#> attr(,"class")
#> [1] "omit"
table(x, useNA = "always")
#> x
#>   10   20   40 <NA> 
#>    1    1    1    1 
summary(x)
#>    Min. 1st Qu.  Median    Mean 3rd Qu.    Max.    NA's 
#>   10.00   15.00   20.00   23.33   30.00   40.00       1 
var(x, na.rm = TRUE)
#> [1] 233.3333
is.na(x) <- 1
x
#> [1] NA 20 NA 40
anyNA(x)
#> [1] TRUE
replace(x, 2, 99)
#> [1] NA 99 NA 40
max(x, na.rm = TRUE)
#> [1] 40
order(x)
#> [1] 2 4 1 3
sort(x)
#> [1] 20 40
sort(x, na.last = TRUE)
#> [1] 20 40 NA NA
rank(x)
#> [1] 3 1 4 2
mean(c())
#> [1] NA
#! Warning message:
#! In mean.default(c()) : argument is not numeric or logical: returning NA
max(numeric(0), -Inf)
#> [1] -Inf
nchar(NA)
#> [1] NA
paste(NA)
#> [1] "NA"
NA > 1
#> [1] NA
NA & FALSE
#> [1] FALSE
NA || TRUE
#> [1] TRUE
NULL > 1
#> logical(0)
length(NULL)
#> [1] 0
is.null(list())
#> [1] FALSE
sum(NULL)
#> [1] 0
c(NULL, 1)
#> [1] 1
NA_integer_
#> [1] NA
typeof(NA)
#> [1] "logical"
NaN == NaN
#> [1] NA
identical(NaN, NaN)
#> [1] TRUE
Inf - Inf
#> [1] NaN
1 / Inf
#> [1] 0
is.finite(c(1, Inf, NA))
#> [1]  TRUE FALSE FALSE
0L / 0L
#> [1] NaN
5 %/% 0
#> [1] Inf
-1 %/% 0
#> [1] -Inf
5L %/% 0L
#> [1] NA
sqrt(-1)
#> [1] NaN
#! Warning message:
#! In sqrt(-1) : NaNs produced
log(0)
#> [1] -Inf
log(-1)
#> [1] NaN
#! Warning message:
#! In log(-1) : NaNs produced
as.integer("x")
#> [1] NA
#! Warning message:
#! NAs introduced by coercion 
as.numeric("1,000")
#> [1] NA
#! Warning message:
#! NAs introduced by coercion 
1:0
#> [1] 1 0
seq_len(0)
#> integer(0)
for (i in seq_len(0)) print(i)
numeric(0) + 1
#> numeric(0)
sum()
#> [1] 0
prod(NULL)
#> [1] 1
range(numeric(0))
#> [1]  Inf -Inf
#! Warning messages:
#! 1: In min(x) : no non-missing arguments to min; returning Inf
#! 2: In max(x) : no non-missing arguments to max; returning -Inf
character(0) == "a"
#> logical(0)
if (length(character(0))) 1 else 2
#> [1] 2
all(logical(0))
#> [1] TRUE
any(logical(0))
#> [1] FALSE
nchar(character(0))
#> integer(0)
toupper(character(0))
#> character(0)
paste0("a", character(0))
#> [1] "a"
rep("a", 0)
#> character(0)
matrix(nrow = 0, ncol = 2)
#>      [,1] [,2]
data.frame(a = 1)[0, ]
#> numeric(0)
list()[0]
#> list()
vector("list", 0)
#> list()
is.na(list(1, NA))
#> [1] FALSE  TRUE
rev(NULL)
#> NULL
max(c("b", "a"))
#> [1] "b"
min(integer(0))
#> [1] Inf
#! Warning message:
#! In min(integer(0)) : no non-missing arguments to min; returning Inf
