# options(OutDec =) is the mark of numbers that are shown, not of code and files.
options(OutDec = ",")
1.5
#> [1] 1,5
c(1.25, NA)
#> [1] 1,25   NA
cat(1.5, 1e-10, "\n")
#> 1,5 1e-10 
paste(1.5)
#> [1] "1,5"
format(1234567.5, big.mark = ".")
#> [1] "1.234.568"
formatC(3.14159, digits = 3, format = "f")
#> [1] "3,142"
format(1.5, decimal.mark = ".")
#> [1] "1.5"
dput(1.5)
#> 1.5
sprintf("%.1f", 1.5)
#> [1] "1.5"
1.5 + 2i
#> [1] 1,5+2i
write.csv(data.frame(a = 1.5))
#> "","a"
#> "1",1.5
options(OutDec = ".")
1.5
#> [1] 1.5
