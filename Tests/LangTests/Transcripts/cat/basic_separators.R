cat("a", "b", "\n")
#> a b 
cat("a", "b", sep = "")
#>. ab
cat("\n")
#>
cat(1:5, sep = ", ")
#>. 1, 2, 3, 4, 5
cat("\n")
#>
cat("x\n", "y\n")
#> x
#>  y
cat("a\n", "b\n", sep = "")
#> a
#> b
