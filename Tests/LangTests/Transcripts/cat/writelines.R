writeLines("hello")
#> hello
writeLines(c("a", "b"))
#> a
#> b
writeLines(c("a", "b"), sep = " ")
#>. a b 
cat("\n")
#>
writeLines(paste("x", 1:2))
#> x 1
#> x 2
