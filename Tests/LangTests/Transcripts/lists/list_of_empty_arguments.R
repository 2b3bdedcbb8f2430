# quote(expr = ) is a value of a list, an empty argument is not.
length(list(quote(expr = ), 2))
#> [1] 2
f <- as.function(c(alist(x = ), list(y = 1), quote(x + y)))
f(2)
#> [1] 3
str(list(quote(expr = )))
#> List of 1
#>  $ : symbol 
try(list(1, ))
#! Error in list(1, ) : argument 2 is empty
