library(zoo)
#!
#! Attaching package: ‘zoo’
#!
#! The following objects are masked from ‘package:base’:
#!
#!     as.Date, as.Date.numeric
#!
rollmean(1:10, 3)
#> [1] 2 3 4 5 6 7 8 9
rollmean(1:10, 3, fill = NA)
#>  [1] NA  2  3  4  5  6  7  8  9 NA
rollmean(1:10, 3, align = "right", fill = NA)
#>  [1] NA NA  2  3  4  5  6  7  8  9
rollmean(c(1, NA, 3, 4, 5), 2)
#> [1]  NA  NA 3.5 4.5
rollsum(1:6, 2)
#> [1]  3  5  7  9 11
rollmax(c(1, 3, 2, 5, 4), 3)
#> [1] 3 5 5
rollmedian(c(1, 3, 2, 5, 4), 3)
#> [1] 2 3 4
rollapply(1:6, 3, sum)
#> [1]  6  9 12 15
rollapply(1:6, 3, sd, fill = NA)
#> [1] NA  1  1  1  1 NA
rollapply(1:6, 2, mean, by = 2)
#> [1] 1.5 3.5 5.5
rollapply(1:6, 3, mean, align = "left")
#> [1] 2 3 4 5
rollapply(1:6, 3, sum, partial = TRUE)
#> [1]  3  6  9 12 15 11
rollapplyr(1:6, 3, sum, fill = NA)
#> [1] NA NA  6  9 12 15
rollmeanr(1:6, 2, fill = NA)
#> [1]  NA 1.5 2.5 3.5 4.5 5.5
rollapply(matrix(1:8, 4), 2, sum)
#>      [,1] [,2]
#> [1,]    3   11
#> [2,]    5   13
#> [3,]    7   15
rollapply(1:5, list(-1:0), sum, fill = NA)
#> [1] NA  3  5  7  9
rollmean(1:5, 3, fill = "extend")
#> [1] 2 2 3 4 4
rollmean(1:5, 3, fill = 0)
#> [1] 0 2 3 4 0
rollsumr(1:5, 2)
#> [1] 3 5 7 9
rollapply(1:5, 3, function(x) c(min(x), max(x)))
#>      [,1] [,2]
#> [1,]    1    3
#> [2,]    2    4
#> [3,]    3    5
rollmean(matrix(1:8, 4), 2)
#>      [,1] [,2]
#> [1,]  1.5  5.5
#> [2,]  2.5  6.5
#> [3,]  3.5  7.5
rollmean(1:3, 5)
#> NULL
rollmeanl <- 1
rollapply(1:6, 3, quantile, 0.5)
#> 50% 50% 50% 50% 
#>   2   3   4   5 
na.locf(c(NA, 1, NA, 2, NA))
#> [1] 1 1 2 2
na.locf(c(NA, 1, NA, 2, NA), na.rm = FALSE)
#> [1] NA  1  1  2  2
na.locf(c(NA, 1, NA, 2, NA), fromLast = TRUE)
#> [1] 1 1 2 2
na.locf(c("a", NA, "b"))
#> [1] "a" "a" "b"
na.locf(c(1, NA, NA, NA, 2), maxgap = 2)
#> [1]  1 NA NA NA  2
na.locf0(c(NA, 1, NA))
#> [1] NA  1  1
na.locf(data.frame(a = c(1, NA, 3), b = c(NA, 2, NA)))
#>   a b
#> 2 1 2
#> 3 3 2
na.approx(c(1, NA, 3))
#> [1] 1 2 3
na.approx(c(NA, 1, NA, 3, NA))
#> [1] 1 2 3
na.approx(c(NA, 1, NA, 3, NA), na.rm = FALSE)
#> [1] NA  1  2  3 NA
na.approx(c(1, NA, 3, NA, NA, 9))
#> [1] 1 2 3 5 7 9
na.spline(c(1, NA, 9, 16))
#> [1]  1  4  9 16
na.fill(c(1, NA, 3), 0)
#> [1] 1 0 3
na.fill(c(NA, 1, NA, 3, NA), "extend")
#> [1] 1 1 2 3 3
na.trim(c(NA, 1, NA, 2, NA))
#> [1]  1 NA  2
na.aggregate(c(1, NA, 3))
#> [1] 1 2 3
na.approx(c(1, NA, 3), rule = 2)
#> [1] 1 2 3
na.trim(c(NA, 1, NA), sides = "left")
#> [1]  1 NA
na.fill(c(NA, 1, NA, 3, NA), c(-1, 0, -2))
#> [1] -1  1  0  3 -2
na.aggregate(c(1, NA, 3, 4), FUN = median)
#> [1] 1 3 3 4
z <- zoo(c(10, 20, 30), as.Date("2020-01-01") + 0:2)
z
#> 2020-01-01 2020-01-02 2020-01-03 
#>         10         20         30 
index(z)
#> [1] "2020-01-01" "2020-01-02" "2020-01-03"
coredata(z)
#> [1] 10 20 30
time(z)
#> [1] "2020-01-01" "2020-01-02" "2020-01-03"
start(z)
#> [1] "2020-01-01"
end(z)
#> [1] "2020-01-03"
z[2]
#> 2020-01-02 
#>         20 
z[as.Date("2020-01-02")]
#> 2020-01-02 
#>         20 
window(z, start = as.Date("2020-01-02"))
#> 2020-01-02 2020-01-03 
#>         20         30 
lag(z, 1)
#> 2020-01-01 2020-01-02 
#>         20         30 
lag(z, -1)
#> 2020-01-02 2020-01-03 
#>         10         20 
diff(z)
#> 2020-01-02 2020-01-03 
#>         10         10 
z * 2
#> 2020-01-01 2020-01-02 2020-01-03 
#>         20         40         60 
z + z
#> 2020-01-01 2020-01-02 2020-01-03 
#>         20         40         60 
cumsum(z)
#> 2020-01-01 2020-01-02 2020-01-03 
#>         10         30         60 
length(z)
#> [1] 3
str(z)
#> ‘zoo’ series from 2020-01-01 to 2020-01-03
#>   Data: num [1:3] 10 20 30
#>   Index:  Date[1:3], format: "2020-01-01" "2020-01-02" "2020-01-03"
summary(z)
#>      Index                  z     
#>  Min.   :2020-01-01   Min.   :10  
#>  1st Qu.:2020-01-01   1st Qu.:15  
#>  Median :2020-01-02   Median :20  
#>  Mean   :2020-01-02   Mean   :20  
#>  3rd Qu.:2020-01-02   3rd Qu.:25  
#>  Max.   :2020-01-03   Max.   :30  
as.numeric(z)
#> [1] 10 20 30
as.data.frame(z)
#>             z
#> 2020-01-01 10
#> 2020-01-02 20
#> 2020-01-03 30
head(z, 2)
#> 2020-01-01 2020-01-02 
#>         10         20 
tail(z, 1)
#> 2020-01-03 
#>         30 
mean(z)
#> [1] 20
class(z)
#> [1] "zoo"
is.zoo(z)
#> [1] TRUE
z > 15
#> 2020-01-01 2020-01-02 2020-01-03 
#>      FALSE       TRUE       TRUE 
z[z > 15]
#> 2020-01-02 2020-01-03 
#>         20         30 
names(z)
#> NULL
rev(coredata(z))
#> [1] 30 20 10
range(z)
#> [1] 10 30
max(z)
#> [1] 30
sum(z)
#> [1] 60
plot <- 1
log(z)
#> 2020-01-01 2020-01-02 2020-01-03 
#>   2.302585   2.995732   3.401197 
round(z/3, 2)
#> 2020-01-01 2020-01-02 2020-01-03 
#>       3.33       6.67      10.00 
zoo(1:3)
#> 1 2 3 
#> 1 2 3 
zoo(1:3, c(3, 1, 2))
#> 1 2 3 
#> 2 3 1 
zoo(c(a = 1, b = 2), 1:2)
#> 1 2 
#> 1 2 
m <- zoo(matrix(1:6, 3, dimnames = list(NULL, c("a", "b"))), as.Date("2020-01-01") + 0:2)
m
#>            a b
#> 2020-01-01 1 4
#> 2020-01-02 2 5
#> 2020-01-03 3 6
m$a
#> 2020-01-01 2020-01-02 2020-01-03 
#>          1          2          3 
m[, "b"]
#> 2020-01-01 2020-01-02 2020-01-03 
#>          4          5          6 
m[2, ]
#>            a b
#> 2020-01-02 2 5
dim(m)
#> [1] 3 2
colnames(m)
#> [1] "a" "b"
coredata(m)
#>      a b
#> [1,] 1 4
#> [2,] 2 5
#> [3,] 3 6
merge(z, zoo(1:3, as.Date("2020-01-02") + 0:2))
#>             z zoo(1:3, as.Date("2020-01-02") + 0:2)
#> 2020-01-01 10                                    NA
#> 2020-01-02 20                                     1
#> 2020-01-03 30                                     2
#> 2020-01-04 NA                                     3
merge(z, lag(z, -1))
#>             z lag(z, -1)
#> 2020-01-01 10         NA
#> 2020-01-02 20         10
#> 2020-01-03 30         20
merge(a = z, b = z * 2)
#>             a  b
#> 2020-01-01 10 20
#> 2020-01-02 20 40
#> 2020-01-03 30 60
cbind(z, z)
#>             z  z
#> 2020-01-01 10 10
#> 2020-01-02 20 20
#> 2020-01-03 30 30
rbind(z, zoo(40, as.Date("2020-01-04")))
#> 2020-01-01 2020-01-02 2020-01-03 2020-01-04 
#>         10         20         30         40 
c(z, zoo(40, as.Date("2020-01-04")))
#> 2020-01-01 2020-01-02 2020-01-03 2020-01-04 
#>         10         20         30         40 
merge(z, zoo(1:3, as.Date("2020-01-02") + 0:2), all = FALSE)
#>             z zoo(1:3, as.Date("2020-01-02") + 0:2)
#> 2020-01-02 20                                     1
#> 2020-01-03 30                                     2
merge(z, zoo(1:3, as.Date("2020-01-02") + 0:2), fill = 0)
#>             z zoo(1:3, as.Date("2020-01-02") + 0:2)
#> 2020-01-01 10                                     0
#> 2020-01-02 20                                     1
#> 2020-01-03 30                                     2
#> 2020-01-04  0                                     3
rollmean(z, 2)
#> 2020-01-01 2020-01-02 
#>         15         25 
rollapply(z, 2, sum, align = "right")
#> 2020-01-02 2020-01-03 
#>         30         50 
na.locf(merge(z, zoo(1:3, as.Date("2020-01-02") + 0:2)))
#>             z zoo(1:3, as.Date("2020-01-02") + 0:2)
#> 2020-01-01 10                                    NA
#> 2020-01-02 20                                     1
#> 2020-01-03 30                                     2
#> 2020-01-04 30                                     3
aggregate(z, as.yearmon, mean)
#> Jan 2020 
#>       20 
aggregate(zoo(1:4, as.Date(c("2020-01-01", "2020-01-05", "2020-02-01", "2020-02-03"))), as.yearmon, sum)
#> Jan 2020 Feb 2020 
#>        3        7 
as.data.frame(m)
#>            a b
#> 2020-01-01 1 4
#> 2020-01-02 2 5
#> 2020-01-03 3 6
summary(m)
#>      Index                  a             b      
#>  Min.   :2020-01-01   Min.   :1.0   Min.   :4.0  
#>  1st Qu.:2020-01-01   1st Qu.:1.5   1st Qu.:4.5  
#>  Median :2020-01-02   Median :2.0   Median :5.0  
#>  Mean   :2020-01-02   Mean   :2.0   Mean   :5.0  
#>  3rd Qu.:2020-01-02   3rd Qu.:2.5   3rd Qu.:5.5  
#>  Max.   :2020-01-03   Max.   :3.0   Max.   :6.0  
head(m, 1)
#>            a b
#> 2020-01-01 1 4
m * 2
#>            a  b
#> 2020-01-01 2  8
#> 2020-01-02 4 10
#> 2020-01-03 6 12
apply(m, 2, mean)
#> a b 
#> 2 5 
t(coredata(m))
#>   [,1] [,2] [,3]
#> a    1    2    3
#> b    4    5    6
as.matrix(m)
#>            a b
#> 2020-01-01 1 4
#> 2020-01-02 2 5
#> 2020-01-03 3 6
data.frame(m)
#>            a b
#> 2020-01-01 1 4
#> 2020-01-02 2 5
#> 2020-01-03 3 6
nrow(m)
#> [1] 3
as.yearmon("2020-03")
#> [1] "Mar 2020"
as.yearmon(as.Date("2020-03-15"))
#> [1] "Mar 2020"
as.yearmon(2020.25)
#> [1] "Apr 2020"
format(as.yearmon("2020-03"), "%b %Y")
#> [1] "Mar 2020"
as.Date(as.yearmon("2020-03"))
#> [1] "2020-03-01"
as.yearqtr(as.Date("2020-05-15"))
#> [1] "2020 Q2"
as.yearqtr("2020 Q2")
#> [1] "2020 Q2"
as.yearmon("Mar 2020", "%b %Y")
#> [1] "Mar 2020"
as.yearmon("2020-03") + 1/12
#> [1] "Apr 2020"
as.numeric(as.yearmon("2020-03"))
#> [1] 2020.167
yearmon(2020)
#> [1] "Jan 2020"
seq(as.yearmon("2020-01"), by = 1/12, length.out = 3)
#> [1] "Jan 2020" "Feb 2020" "Mar 2020"
months(as.yearmon("2020-03"))
#> [1] "March"
cycle(as.yearmon("2020-03"))
#> [1] 3
as.Date(as.yearqtr("2020 Q2"))
#> [1] "2020-04-01"
format(as.yearqtr("2020 Q2"))
#> [1] "2020 Q2"
as.integer(format(as.yearmon("2020-03"), "%Y"))
#> [1] 2020
as.yearmon(c("2020-01", "2020-02"))
#> [1] "Jan 2020" "Feb 2020"
as.Date(as.yearmon("2020-03"), frac = 1)
#> [1] "2020-03-31"
yearqtr(2020.25)
#> [1] "2020 Q2"
as.yearmon("2020-03") < as.yearmon("2020-04")
#> [1] TRUE
as.yearmon("2020-04") - as.yearmon("2020-03")
#> [1] 0.08333333
as.numeric(as.yearqtr("2020 Q2"))
#> [1] 2020.25
as.zoo(ts(1:4, start = 2000, frequency = 4))
#> 2000 Q1 2000 Q2 2000 Q3 2000 Q4 
#>       1       2       3       4 
as.ts(zoo(1:3, 2000:2002))
#> Time Series:
#> Start = 2000 
#> End = 2002 
#> Frequency = 1 
#> [1] 1 2 3
zoo(1:4, as.yearmon("2020-01") + 0:3/12)
#> Jan 2020 Feb 2020 Mar 2020 Apr 2020 
#>        1        2        3        4 
zooreg(1:4, start = 2000, frequency = 4)
#> 2000 Q1 2000 Q2 2000 Q3 2000 Q4 
#>       1       2       3       4 
index(zooreg(1:3, start = 2001))
#> [1] 2001 2002 2003
MATCH(2, 1:3)
#> [1] 2
ORDER(c(3, 1))
#> [1] 2 1
frequency(zooreg(1:4, start = 2000, frequency = 4))
#> [1] 4
read.zoo(text = "2020-01-01 5\n2020-01-02 6")
#> 2020-01-01 2020-01-02 
#>          5          6 
read.zoo(data.frame(d = as.Date("2020-01-01") + 0:1, v = 5:6))
#> 2020-01-01 2020-01-02 
#>          5          6 
fortify <- 1
coredata(z) <- c(1, 2, 3)
z
#> 2020-01-01 2020-01-02 2020-01-03 
#>          1          2          3 
index(z) <- 1:3
z
#> 1 2 3 
#> 1 2 3 
z[2] <- 99
z
#>  1  2  3 
#>  1 99  3 
time(z) <- as.Date("2021-01-01") + 0:2
z
#> 2021-01-01 2021-01-02 2021-01-03 
#>          1         99          3 
quantile(z)
#>   0%  25%  50%  75% 100% 
#>    1    2    3   51   99 
var(z)
#> [1] 3137.333
scale(z)
#>                      
#> 2021-01-01 -0.5951116
#> 2021-01-02  1.1545165
#> 2021-01-03 -0.5594049
#> attr(,"scaled:center")
#> [1] 34.33333
#> attr(,"scaled:scale")
#> [1] 56.0119
xblocks <- 1
is.regular(z)
#> [1] TRUE
zoo(letters[1:3])
#> 1 2 3 
#> a b c 
zoo(c(1.5, NA, 3))
#>   1   2   3 
#> 1.5  NA 3.0 
print(zoo(numeric(0)))
#> Data:
#> numeric(0)
#>
#> Index:
#> integer(0)
zoo(c(TRUE, FALSE))
#>     1     2 
#>  TRUE FALSE 
zoo(1:2, as.POSIXct(c(0, 3600), origin = "1970-01-01", tz = "UTC"))
#> 1970-01-01 00:00:00 1970-01-01 01:00:00 
#>                   1                   2 
split(zoo(1:4), c(1, 1, 2, 2))
#> $`1`
#> 1 2 
#> 1 2 
#>
#> $`2`
#> 3 4 
#> 3 4 
#>
t <- 1
median(zoo(1:5))
#> [1] 3
which.max(coredata(z))
#> [1] 2
cor(m)
#>   a b
#> a 1 1
#> b 1 1
na.omit(zoo(c(1, NA, 3), as.Date("2020-01-01") + 0:2))
#> 2020-01-01 2020-01-03 
#>          1          3 
ifelse(z > 2, 1, 0)
#> 2021-01-01 2021-01-02 2021-01-03 
#>          0          1          1 
unlist(lapply(list(1:3), rollmean, 2))
#> [1] 1.5 2.5
