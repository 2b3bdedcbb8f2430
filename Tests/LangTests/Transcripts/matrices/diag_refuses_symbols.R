try(diag(quote(x)))
#! Error in as.integer(x) : 
#!   cannot coerce type 'symbol' to vector of type 'integer'
diag(2)
#>      [,1] [,2]
#> [1,]    1    0
#> [2,]    0    1
