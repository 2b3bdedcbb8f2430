f <- function(abcdef, bcde1, bcde2) list(abcdef, bcde1, bcde2)
try(f(1, 3, b = 1))
#! Error in f(1, 3, b = 1) : argument 3 matches multiple formal arguments
str(f(2, 3, a = 1))
#> List of 3
#>  $ : num 1
#>  $ : num 2
#>  $ : num 3
