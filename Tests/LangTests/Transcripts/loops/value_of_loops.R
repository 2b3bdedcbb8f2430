x <- for (i in 1:3) i
is.null(x)
#> [1] TRUE
f <- function() for (i in 1:3) if (i == 2) return(i)
f()
#> [1] 2
sapply(1:3, function(i) { if (i == 2) return("two"); i })
#> [1] "1"   "two" "3"  
