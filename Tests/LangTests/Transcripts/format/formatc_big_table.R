for (i in c(1, 10, 100)) cat(formatC(i, width = 6), formatC(i^2, width = 8, format = "d", big.mark = ","), "\n")
#>      1        1 
#>     10      100 
#>    100   10,000 
cat(formatC(c("name", "x"), width = 10), "\n")
#>       name          x 
cat(formatC(c("name", "x"), width = -10), "|\n")
#> name       x          |
cat(formatC(3.14159265, digits = 8, format = "g"), "\n")
#> 3.1415927 
cat(formatC(1e-8, format = "g"), formatC(0, format = "f"), "\n")
#> 1e-08 0.0000 
