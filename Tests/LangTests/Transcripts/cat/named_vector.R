cat(c(a = 1, b = 2), "\n")
#> 1 2 
cat("value:", format(3.14159, digits = 3), "\n")
#> value: 3.14 
cat("Result: ", 5, "\n", sep = "")
#> Result: 5
cat(character(0))
cat(NULL)
cat("", "\n")
#>  
cat("a", "", "b\n")
#> a  b
