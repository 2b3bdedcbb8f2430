summary(table(mtcars$cyl, mtcars$gear))
#> Number of cases in table: 32 
#> Number of factors: 2 
#> Test for independence of all factors:
#> 	Chisq = 18.036, df = 4, p-value = 0.001214
#> 	Chi-squared approximation may be incorrect
