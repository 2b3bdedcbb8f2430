summary(c(1, 2.5, NA, 10))
#>    Min. 1st Qu.  Median    Mean 3rd Qu.    Max.    NA's 
#>    1.00    1.75    2.50    4.50    6.25   10.00       1 
summary(1:10)
#>    Min. 1st Qu.  Median    Mean 3rd Qu.    Max. 
#>    1.00    3.25    5.50    5.50    7.75   10.00 
summary(c(TRUE, FALSE, NA))
#>    Mode   FALSE    TRUE    NA's 
#> logical       1       1       1 
summary(factor(c("a", "b", "a")))
#> a b 
#> 2 1 
