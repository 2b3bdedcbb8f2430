for (i in 1:1e9) if (i > 3) break
i
#> [1] 4
for (i in 3:1) cat(i, ""); cat("\n")
#> 3 2 1 
n <- 3; for (i in 1:n) { n <- 1; cat(i, typeof(i), "") }; cat("\n")
#> 1 integer 2 integer 3 integer 
