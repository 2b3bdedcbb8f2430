l <- list(HR=data.frame(a=1,b=2), IT=data.frame(a=3,b=4))
do.call(rbind, l)
#>    a b
#> HR 1 2
#> IT 3 4
do.call(rbind, by(data.frame(v=1:4), c("a","a","b","b"), function(d) data.frame(m=mean(d$v))))
#>   [,1]
#> a  1.5
#> b  3.5
do.call(rbind, structure(l, dim=2L, dimnames=list(k=c("HR","IT"))))
#>    a b
#> HR 1 2
#> IT 3 4
do.call(rbind, tapply(1:4, c("a","a","b","b"), range))
#>   [,1] [,2]
#> a    1    2
#> b    3    4
do.call(cbind, tapply(1:4, c("a","a","b","b"), range))
#>      a b
#> [1,] 1 3
#> [2,] 2 4
unlist(tapply(1:4, c("a","a","b","b"), sum, simplify=FALSE))
#> a b 
#> 3 7 
names(by(data.frame(v=1:4), c("a","a","b","b"), nrow))
#> [1] "a" "b"
sapply(tapply(1:4, c("a","a","b","b"), range), sum)
#> a b 
#> 3 7 
lapply(tapply(1:4, c("a","a","b","b"), range), sum)
#> $a
#> [1] 3
#>
#> $b
#> [1] 7
#>
format(c(10.5, 3), drop0trailing = TRUE)
#> [1] "10.5" " 3"  
format(c(10.5, 3, 2.25), drop0trailing = TRUE)
#> [1] "10.5"  " 3"    " 2.25"
c(table(c("a","b","a")))
#> a b 
#> 2 1 
as.list(table(c("a","b","a")))
#> $a
#> [1] 2
#>
#> $b
#> [1] 1
#>
as.vector(table(c("a","b","a")))
#> [1] 2 1
unlist(table(c("a","b","a")))
#>
#> a b 
#> 2 1 
sapply(table(c("a","b","a")), function(x) x*2)
#> a b 
#> 4 2 
vapply(table(c("a","b","a")), function(x) x*2, 0)
#> a b 
#> 4 2 
Map(function(x, n) paste(n, x), table(c("a","b","a")), names(table(c("a","b","a"))))
#> $a
#> [1] "a 2"
#>
#> $b
#> [1] "b 1"
#>
mapply(function(x) x, table(c("a","b","a")))
#> a b 
#> 2 1 
for (x in table(c("a","b","a"))) print(x)
#> [1] 2
#> [1] 1
barplot(table(c("a","b","a")), plot=FALSE)
#>      [,1]
#> [1,]  0.7
#> [2,]  1.9
table(c("a","b","a"))["a"] + 1
#> a 
#> 3 
table(c("a","b","a")) / 3
#>
#>         a         b 
#> 0.6666667 0.3333333 
max(table(c("a","b","a")))
#> [1] 2
which.max(table(c("a","b","a")))
#> a 
#> 1 
names(which.max(table(c("a","b","a"))))
#> [1] "a"
paste(names(table(c("a","b"))), table(c("a","b")))
#> [1] "a 1" "b 1"
rbind(table(c("a","b","a")), table(c("a","b","b")))
#>      a b
#> [1,] 2 1
#> [2,] 1 2
ifelse(table(c("a","b","a")) > 1, "many", "one")
#>
#>      a      b 
#> "many"  "one" 
table(c(1,2,2,3,3,3))[c("2","3")]
#>
#> 2 3 
#> 2 3 
t(table(c("a","b","a")))
#>       
#>        a b
#>   [1,] 2 1
round(prop.table(table(mtcars$cyl)) * 100, 1)
#>
#>    4    6    8 
#> 34.4 21.9 43.8 
paste0(round(100 * prop.table(table(mtcars$cyl))), "%")
#> [1] "34%" "22%" "44%"
order(table(c("a","b","a")))
#> [1] 2 1
rev(sort(table(c("a","b","a"))))
#>
#> a b 
#> 2 1 
sort(table(c("x","y","x","z","z","z")))[1:2]
#>
#> y x 
#> 1 2 
tail(sort(table(c("x","y","x","z","z","z"))), 1)
#>
#> z 
#> 3 
head(sort(-table(c("x","y","x","z","z","z"))), 2)
#>
#>  z  x 
#> -3 -2 
setNames(as.vector(table(c("a","b"))), names(table(c("a","b"))))
#> a b 
#> 1 1 
unique(table(c("a","b","a")))
#> [1] 2 1
merge(as.data.frame(table(k=c("a","b"))), data.frame(k=c("a","b"), v=1:2))
#>   k Freq v
#> 1 a    1 1
#> 2 b    1 2
table(a=c(1,1,2), b=c("x","y","x"))["1", "x"]
#> [1] 1
apply(table(a=c(1,1,2), b=c("x","y","x")), 1, sum)
#> 1 2 
#> 2 1 
quantile(table(c("a","b","a")))
#>   0%  25%  50%  75% 100% 
#> 1.00 1.25 1.50 1.75 2.00 
summary(c(table(c("a","b","a"))))
#>    Min. 1st Qu.  Median    Mean 3rd Qu.    Max. 
#>    1.00    1.25    1.50    1.50    1.75    2.00 
str(table(c("a","b","a")))
#>  'table' int [1:2(1d)] 2 1
#>  - attr(*, "dimnames")=List of 1
#>   ..$ : chr [1:2] "a" "b"
table(cut(c(1,5,9), c(0,3,6,10)))[["(0,3]"]]
#> [1] 1
aggregate(x ~ g, data.frame(x=1:4, g=c("a","b")), sum)$x
#> [1] 4 6
data.frame(x=1:3)[["x"]]
#> [1] 1 2 3
lapply(split(1:4, c("a","b","a","b")), sum)
#> $a
#> [1] 4
#>
#> $b
#> [1] 6
#>
is.table(table(1))
#> [1] TRUE
dim(table(1:3))
#> [1] 3
length(table(1:3))
#> [1] 3
dimnames(table(c("a","b")))
#> [[1]]
#> [1] "a" "b"
#>
table(NULL)
#> < table of extent 0 >
table(c(NA,1,1))
#>
#> 1 
#> 2 
table(c(NA,1,1), useNA="ifany")
#>
#>    1 <NA> 
#>    2    1 
table(factor(c("a"), levels=c("a","b")))
#>
#> a b 
#> 1 0 
