length.item <- function(x) 3L
str(structure(list(a = 1, b = "x"), class = "item"))
#> Class 'item'  hidden list of 2
#>  $ a: num 1
#>  $ b: chr "x"
d <- data.frame(i = 1:2)
d$l <- list(1:3, "a")
str(d)
#> 'data.frame':	2 obs. of  2 variables:
#>  $ i: int  1 2
#>  $ l:List of 2
#>   ..$ : int  1 2 3
#>   ..$ : chr "a"
