max("a", "b", TRUE)
#> [1] "b"
max(c("a","b"), "TRUE")
#> [1] "TRUE"
sort(c("TRUE","a","b","B"))
#> [1] "a"    "b"    "B"    "TRUE"
max("B","a")
#> [1] "B"
"TRUE" > "b"
#> [1] TRUE
dput(as.POSIXct(86400, origin="1970-01-01", tz="UTC"))
#> structure(86400, tzone = "UTC", class = c("POSIXct", "POSIXt"
#> ))
dput(as.POSIXct("2020-01-01", tz="UTC"))
#> structure(1577836800, class = c("POSIXct", "POSIXt"), tzone = "UTC")
nzchar(c(a="x"))
#> [1] TRUE
pmin(TRUE,FALSE)
#> [1] 0
pmin(c(TRUE,FALSE),1L)
#> [1] 1 0
pmax(c(a=TRUE),FALSE)
#> a 
#> 1 
as.list(y~x)
#> [[1]]
#> `~`
#>
#> [[2]]
#> y
#>
#> [[3]]
#> x
#>
diag(c(TRUE,FALSE))
#>       [,1]  [,2]
#> [1,]  TRUE FALSE
#> [2,] FALSE FALSE
try(diag(as.Date("2020-01-01")-18260))
#>      [,1] [,2]
#> [1,]    1    0
#> [2,]    0    1
try(diag("a"))
#! Error in diag("a") : invalid 'nrow' value (too large or NA)
#! In addition: Warning message:
#! In diag("a") : NAs introduced by coercion
noquote(factor("a"))
#> [1] a
#> Levels: a
class(noquote(structure("a",class="k")))
#> [1] "k"       "noquote"
!character(0)
#> logical(0)
!list()
#> logical(0)
dirname(c("","a","/","a/b/",NA))
#> [1] ""  "." "/" "a" NA 
basename(c("","a","/","a/b/",NA))
#> [1] ""  "a" ""  "b" NA 
file.path(as.Date("2020-01-01"), "x")
#> [1] "2020-01-01/x"
make.names(as.Date("2020-01-01"))
#> [1] "X2020.01.01"
numToBits(1)
#>  [1] 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00
#> [26] 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00
#> [51] 00 00 01 01 01 01 01 01 01 01 01 01 00 00
intToBits(NA)[32]
#> [1] 01
beta(2,Inf)
#> [1] 0
as.expression(list(a=1,b=quote(x)))
#> expression(a = 1, b = x)
as.expression(NULL)
#> expression(NULL)
dQuote(c(a="x"))
#> [1] "“x”"
dQuote(as.Date("2020-01-01"))
#> [1] "“2020-01-01”"
sQuote(list(1,"a"))
#> [1] "‘1’" "‘a’"
dQuote("a",1)
#> [1] "\"a\""
dQuote("a","TeX")
#> [1] "``a''"
try(combn(3,TRUE))
#! Error in combn(3, TRUE) : is.numeric(m) is not TRUE
try(max.col(matrix(1:4,2),1))
#! Error in match.arg(ties.method) : 
#!   'arg' must be NULL or a character vector
try(crossprod(factor("a")))
#! Error in crossprod(x, y) : 
#!   requires numeric/complex matrix/vector arguments
try(factor(1:3,c("u","v","u")))
#! Error in `levels<-`(`*tmp*`, value = as.character(levels)) : 
#!   factor level [3] is duplicated
try(getOption(c("a","b")))
#! Error in getOption(c("a", "b")) : 'x' must be a character string
try(getOption(""))
#! Error in getOption("") : attempt to use zero-length variable name
try(lengths(y~x))
#! Error in lengths(y ~ x) : 'x' must be a list or atomic vector
try(filter(1:3,NA))
#! Error in filter(1:3, NA) : missing values in 'filter'
nextn(c(13, 1000))
#> [1]   15 1000
nextn(1.5)
#> [1] 1
try(clrhash(1))
#! Error in clrhash(1) : not a proper hash table object
quote(poly(cbind(a, b), 2))
#> poly(cbind(a, b), 2)
attr(poly(cbind(1:5, c(2, 1, 4, 3, 5)), 2), "degree")
#> [1] 1 2 1 2 2
dim(poly(1:5, c(2, 1, 4, 3, 5), degree = 2))
#> [1] 5 5
