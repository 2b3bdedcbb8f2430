set.seed(123)
n <- 1000
x <- runif(n)
y <- runif(n)
cat("pi is about", 4 * mean(x^2 + y^2 <= 1), "\n")
#> pi is about 3.22 
walk <- cumsum(sample(c(-1, 1), 100, replace = TRUE))
print(summary(walk))
#>    Min. 1st Qu.  Median    Mean 3rd Qu.    Max. 
#>   -8.00   -4.25   -3.00   -3.16   -2.00    2.00 
table(sign(walk))
#>
#> -1  0  1 
#> 89  7  4 
dice <- replicate(1000, sum(sample(1:6, 2, TRUE)))
round(table(dice) / 1000, 3)
#> dice
#>     2     3     4     5     6     7     8     9    10    11    12 
#> 0.023 0.054 0.098 0.120 0.131 0.170 0.153 0.103 0.072 0.057 0.019 
barplot(table(dice), plot = FALSE)
#>       [,1]
#>  [1,]  0.7
#>  [2,]  1.9
#>  [3,]  3.1
#>  [4,]  4.3
#>  [5,]  5.5
#>  [6,]  6.7
#>  [7,]  7.9
#>  [8,]  9.1
#>  [9,] 10.3
#> [10,] 11.5
#> [11,] 12.7
m <- matrix(sample(0:1, 25, TRUE), 5)
m
#>      [,1] [,2] [,3] [,4] [,5]
#> [1,]    0    0    0    1    0
#> [2,]    1    1    0    0    1
#> [3,]    1    1    0    0    1
#> [4,]    1    0    0    1    1
#> [5,]    1    1    1    1    0
life <- function(m) { n <- nrow(m); nb <- matrix(0, n, n); for (i in -1:1) for (j in -1:1) if (i != 0 || j != 0) { r <- ((seq_len(n) + i - 1) %% n) + 1; c <- ((seq_len(n) + j - 1) %% n) + 1; nb <- nb + m[r, c] }; (m == 1 & (nb == 2 | nb == 3)) | (m == 0 & nb == 3) }
m2 <- life(m) * 1L
for (i in 1:5) cat(ifelse(m2[i, ] == 1, "#", "."), "\n", sep = "")
#> ...#.
#> .###.
#> ..#..
#> .....
#> ##...
P <- matrix(c(.9, .1, .5, .5), 2, byrow = TRUE, dimnames = list(c("sun", "rain"), c("sun", "rain")))
state <- "sun"
path <- character(10)
for (i in 1:10) { state <- sample(colnames(P), 1, prob = P[state, ]); path[i] <- state }
path
#>  [1] "sun" "sun" "sun" "sun" "sun" "sun" "sun" "sun" "sun" "sun"
Reduce(`%*%`, rep(list(P), 20))
#>            sun      rain
#> sun  0.8333333 0.1666667
#> rain 0.8333333 0.1666667
boot <- replicate(200, mean(sample(mtcars$mpg, replace = TRUE)))
quantile(boot, c(.025, .975))
#>     2.5%    97.5% 
#> 18.16797 22.11641 
sd(boot)
#> [1] 1.038782
bday <- function(k) 1 - prod((365 - 0:(k - 1)) / 365)
sapply(c(10, 23, 50), bday)
#> [1] 0.1169482 0.5072972 0.9703736
monty <- function() { car <- sample(3, 1); pick <- sample(3, 1); open <- setdiff(1:3, c(car, pick)); open <- open[sample(length(open), 1)]; setdiff(1:3, c(pick, open)) == car }
mean(replicate(500, monty()))
#> [1] 0.626
collatz <- function(n) { s <- n; while (n != 1) { n <- if (n %% 2 == 0) n / 2 else 3 * n + 1; s <- c(s, n) }; s }
collatz(27)[1:10]
#>  [1]  27  82  41 124  62  31  94  47 142  71
length(collatz(27))
#> [1] 112
sieve <- function(n) { p <- rep(TRUE, n); p[1] <- FALSE; for (i in 2:floor(sqrt(n))) if (p[i]) p[seq(i * i, n, by = i)] <- FALSE; which(p) }
sieve(50)
#>  [1]  2  3  5  7 11 13 17 19 23 29 31 37 41 43 47
gcd <- function(a, b) if (b == 0) a else gcd(b, a %% b)
gcd(48, 18)
#> [1] 6
bubble <- function(v) { for (i in seq_along(v)) for (j in seq_len(length(v) - i)) if (v[j] > v[j + 1]) { t <- v[j]; v[j] <- v[j + 1]; v[j + 1] <- t }; v }
bubble(c(5, 2, 9, 1))
#> [1] 1 2 5 9
quick <- function(v) if (length(v) <= 1) v else { p <- v[1]; c(quick(v[-1][v[-1] < p]), p, quick(v[-1][v[-1] >= p])) }
quick(c(3, 6, 1, 8, 2))
#> [1] 1 2 3 6 8
binsearch <- function(v, t) { lo <- 1; hi <- length(v); while (lo <= hi) { mid <- (lo + hi) %/% 2; if (v[mid] == t) return(mid); if (v[mid] < t) lo <- mid + 1 else hi <- mid - 1 }; -1 }
binsearch(c(1, 3, 5, 7), 5)
#> [1] 3
is_prime <- function(n) n > 1 && all(n %% 2:max(2, floor(sqrt(n))) != 0 | n == 2:max(2, floor(sqrt(n))))
Filter(is_prime, 1:30)
#>  [1]  2  3  5  7 11 13 17 19 23 29
fact <- function(n) if (n <= 1) 1 else n * fact(n - 1)
fact(20)
#> [1] 2.432902e+18
fact(25)
#> [1] 1.551121e+25
fact(170)
#> [1] 7.257416e+306
perms <- function(v) { if (length(v) == 1) return(list(v)); out <- list(); for (i in seq_along(v)) for (p in perms(v[-i])) out[[length(out) + 1]] <- c(v[i], p); out }
do.call(rbind, perms(1:3))
#>      [,1] [,2] [,3]
#> [1,]    1    2    3
#> [2,]    1    3    2
#> [3,]    2    1    3
#> [4,]    2    3    1
#> [5,]    3    1    2
#> [6,]    3    2    1
queens <- function(n) { sols <- 0; place <- function(row, cols) { if (row > n) { sols <<- sols + 1; return(invisible()) }; for (c in 1:n) if (!any(cols == c | abs(cols - c) == row - seq_along(cols))) place(row + 1, c(cols, c)) }; place(1, integer(0)); sols }
queens(6)
#> [1] 4
pascal <- lapply(0:5, function(i) choose(i, 0:i))
for (r in pascal) cat(format(paste(r, collapse = " "), width = 20, justify = "centre"), "\n")
#>          1           
#>         1 1          
#>        1 2 1         
#>       1 3 3 1        
#>      1 4 6 4 1       
#>    1 5 10 10 5 1     
memo <- new.env()
mfib <- function(n) { key <- as.character(n); if (!is.null(memo[[key]])) return(memo[[key]]); v <- if (n < 2) n else mfib(n - 1) + mfib(n - 2); memo[[key]] <- v; v }
mfib(80)
#> [1] 2.341673e+16
format(mfib(80), big.mark = ",")
#> [1] "2.341673e+16"
caesar <- function(s, k) { ch <- utf8ToInt(s); up <- ch >= 65 & ch <= 90; lo <- ch >= 97 & ch <= 122; ch[up] <- (ch[up] - 65 + k) %% 26 + 65; ch[lo] <- (ch[lo] - 97 + k) %% 26 + 97; intToUtf8(ch) }
caesar("Hello, World!", 3)
#> [1] "Khoor, Zruog!"
caesar(caesar("Hello, World!", 3), -3)
#> [1] "Hello, World!"
is_pal <- function(s) { s <- tolower(gsub("[^A-Za-z]", "", s)); s == paste(rev(strsplit(s, "")[[1]]), collapse = "") }
is_pal("A man, a plan, a canal: Panama")
#> [1] TRUE
vowels <- sapply(strsplit("programming language", "")[[1]], function(ch) ch %in% c("a", "e", "i", "o", "u"))
sum(vowels)
#> [1] 7
vowels[1:4]
#>     p     r     o     g 
#> FALSE FALSE  TRUE FALSE 
to_bin <- function(n) { r <- c(); while (n > 0) { r <- c(n %% 2, r); n <- n %/% 2 }; paste(r, collapse = "") }
to_bin(10)
#> [1] "1010"
rev(as.integer(intToBits(5))[1:8])
#> [1] 0 0 0 0 0 1 0 1
roman <- as.roman(c(1, 4, 9, 1990))
roman
#> [1] I     IV    IX    MCMXC
as.integer(roman)
#> [1]    1    4    9 1990
format(roman)
#> [1] "I    " "IV   " "IX   " "MCMXC"
tree <- list(v = 1, kids = list(list(v = 2, kids = list()), list(v = 3, kids = list(list(v = 4, kids = list())))))
depth <- function(t) 1 + max(0, unlist(lapply(t$kids, depth)))
depth(tree)
#> [1] 3
sumt <- function(t) t$v + sum(vapply(t$kids, sumt, 0))
sumt(tree)
#> [1] 10
str(tree)
#> List of 2
#>  $ v   : num 1
#>  $ kids:List of 2
#>   ..$ :List of 2
#>   .. ..$ v   : num 2
#>   .. ..$ kids: list()
#>   ..$ :List of 2
#>   .. ..$ v   : num 3
#>   .. ..$ kids:List of 1
#>   .. .. ..$ :List of 2
#>   .. .. .. ..$ v   : num 4
#>   .. .. .. ..$ kids: list()
newton <- function(f, x, tol = 1e-8) { for (i in 1:100) { h <- 1e-6; d <- (f(x + h) - f(x - h)) / (2 * h); nx <- x - f(x) / d; if (abs(nx - x) < tol) { cat("converged in", i, "iterations\n"); return(nx) }; x <- nx }; x }
newton(function(x) x^3 - 2, 1)
#> converged in 5 iterations
#> [1] 1.259921
trap <- function(f, a, b, n = 100) { x <- seq(a, b, length.out = n + 1); h <- (b - a) / n; h * (sum(f(x)) - (f(a) + f(b)) / 2) }
trap(sin, 0, pi)
#> [1] 1.999836
euler <- function(f, y0, h, n) { y <- numeric(n + 1); y[1] <- y0; for (i in 1:n) y[i + 1] <- y[i] + h * f(y[i]); y }
round(euler(function(y) -y, 1, .1, 5), 5)
#> [1] 1.00000 0.90000 0.81000 0.72900 0.65610 0.59049
grad <- function(x, y, lr = .01, it = 500) { w <- 0; b <- 0; for (i in seq_len(it)) { p <- w * x + b; w <- w - lr * mean(2 * (p - y) * x); b <- b - lr * mean(2 * (p - y)) }; c(w = w, b = b) }
round(grad(1:5, c(3, 5, 7, 9, 11)), 3)
#>     w     b 
#> 2.021 0.924 
sprintf("%.2f%%", 12.345)
#> [1] "12.35%"
sprintf("%6.2f", c(1.234, 12.345))
#> [1] "  1.23" " 12.35"
invisible(gc())
nchar(date()) > 10
#> [1] TRUE
stopifnot(all.equal(1, 1))
mapply(function(n, v) paste(n, v), c("a", "b"), c("x", "y"), USE.NAMES = FALSE)
#> [1] "a x" "b y"
array(1:3) |> sum()
#> [1] 6
outer(1:9, 1:9)[7, 8]
#> [1] 56
