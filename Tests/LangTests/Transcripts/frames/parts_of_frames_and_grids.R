try(data.frame(1:3, NULL))
#! Error in data.frame(1:3, NULL) : 
#!   arguments imply differing number of rows: 3, 0
try(cbind(data.frame(a=1:2), NULL))
#! Error in data.frame(..., check.names = FALSE) : 
#!   arguments imply differing number of rows: 2, 0
try(data.frame(a=1:3, b=NULL))
#! Error in data.frame(a = 1:3, b = NULL) : 
#!   arguments imply differing number of rows: 3, 0
try(data.frame(NULL, a=1))
#! Error in data.frame(NULL, a = 1) : 
#!   arguments imply differing number of rows: 0, 1
matrix(data.frame(a=1:2,b=3:4))
#>      [,1]     
#> [1,] integer,2
#> [2,] integer,2
matrix(data.frame(a=1:2,b=3:4), 1)
#>      [,1]      [,2]     
#> [1,] integer,2 integer,2
labels(matrix(1:4,2))
#> [[1]]
#> [1] "1" "2"
#>
#> [[2]]
#> [1] "1" "2"
#>
labels(data.frame(a=1,b=2))
#> [[1]]
#> [1] "1"
#>
#> [[2]]
#> [1] "a" "b"
#>
labels(c(a=1))
#> [1] "a"
labels(1:3)
#> [1] "1" "2" "3"
expand.grid(NULL)
#> data frame with 0 columns and 0 rows
expand.grid()
#> data frame with 0 columns and 0 rows
str(expand.grid(a=1:2,b=c("x","y")))
#> 'data.frame':	4 obs. of  2 variables:
#>  $ a: int  1 2 1 2
#>  $ b: Factor w/ 2 levels "x","y": 1 1 2 2
#>  - attr(*, "out.attrs")=List of 2
#>   ..$ dim     : Named int [1:2] 2 2
#>   .. ..- attr(*, "names")= chr [1:2] "a" "b"
#>   ..$ dimnames:List of 2
#>   .. ..$ a: chr [1:2] "a=1" "a=2"
#>   .. ..$ b: chr [1:2] "b=x" "b=y"
str(expand.grid(1:2,c("x","y"),stringsAsFactors=FALSE))
#> 'data.frame':	4 obs. of  2 variables:
#>  $ Var1: int  1 2 1 2
#>  $ Var2: chr  "x" "x" "y" "y"
#>  - attr(*, "out.attrs")=List of 2
#>   ..$ dim     : int [1:2] 2 2
#>   ..$ dimnames:List of 2
#>   .. ..$ Var1: chr [1:2] "Var1=1" "Var1=2"
#>   .. ..$ Var2: chr [1:2] "Var2=x" "Var2=y"
str(expand.grid(list(a=1:2,b=3)))
#> 'data.frame':	2 obs. of  2 variables:
#>  $ a: int  1 2
#>  $ b: num  3 3
#>  - attr(*, "out.attrs")=List of 2
#>   ..$ dim     : Named int [1:2] 2 1
#>   .. ..- attr(*, "names")= chr [1:2] "a" "b"
#>   ..$ dimnames:List of 2
#>   .. ..$ a: chr [1:2] "a=1" "a=2"
#>   .. ..$ b: chr "b=3"
attributes(expand.grid(h=c(1.5,2),KEEP.OUT.ATTRS=TRUE))
#> $names
#> [1] "h"
#>
#> $out.attrs
#> $out.attrs$dim
#> h 
#> 2 
#>
#> $out.attrs$dimnames
#> $out.attrs$dimnames$h
#> [1] "h=1.5" "h=2.0"
#>
#>
#>
#> $class
#> [1] "data.frame"
#>
#> $row.names
#> [1] 1 2
#>
col(data.frame(a=1:2,b=3:4))
#>      [,1] [,2]
#> [1,]    1    2
#> [2,]    1    2
row(data.frame(a=1:2,b=3:4))
#>      [,1] [,2]
#> [1,]    1    1
#> [2,]    2    2
try(complete.cases(list(a=1,b=list(2))))
#! Error in complete.cases(list(a = 1, b = list(2))) : 
#!   invalid 'type' (list) of argument
try(complete.cases(as.raw(1)))
#! Error in complete.cases(as.raw(1)) : invalid 'type' (raw) of argument
try(complete.cases(mean))
#! Error in complete.cases(mean) : invalid 'type' (closure) of argument
