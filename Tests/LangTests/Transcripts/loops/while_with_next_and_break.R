i <- 0
while (TRUE) { i <- i + 1; if (i == 2) next; if (i > 4) break; cat(i, "") }
#>. 1 3 4 
cat("\n")
#>
repeat { i <- i - 1; if (i < 3) break }
i
#> [1] 2
