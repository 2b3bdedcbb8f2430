for (i in 1:3) cat("Iteration", i, "\n")
#> Iteration 1 
#> Iteration 2 
#> Iteration 3 
for (n in c("a", "b")) print(n)
#> [1] "a"
#> [1] "b"
invisible(lapply(1:2, function(i) cat(i, "")))
#>. 1 2 
cat("\n")
#>
