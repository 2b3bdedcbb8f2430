i <- 5
for (i in integer(0)) cat("never\n")
i
#> NULL
f <- function() { for (k in list()) 1; k }
f()
#> NULL
for (i in 3:1) cat(i, "")
#>. 3 2 1 
i
#> [1] 1
