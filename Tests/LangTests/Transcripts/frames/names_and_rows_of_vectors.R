scores <- c(Al = 1, Bo = 2)
as.data.frame(scores)
#>    scores
#> Al      1
#> Bo      2
data.frame(name = names(scores), score = scores, row.names = NULL)
#>   name score
#> 1   Al     1
#> 2   Bo     2
data.frame(name = names(scores), score = scores)
#>    name score
#> Al   Al     1
#> Bo   Bo     2
tail(matrix(1:20, 10), 2)
#>       [,1] [,2]
#>  [9,]    9   19
#> [10,]   10   20
format(c(10.5, 3, 2.25), drop0trailing = TRUE)
#> [1] "10.5"  " 3"    " 2.25"
xtabs(~ cyl + (mpg > 20), mtcars)
#>    mpg > 20
#> cyl FALSE TRUE
#>   4     0   11
#>   6     4    3
#>   8    14    0
