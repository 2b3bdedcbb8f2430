f <- lm(mpg ~ wt, mtcars)
round(head(rstandard(f), 3), 5)
#>     Mazda RX4 Mazda RX4 Wag    Datsun 710 
#>      -0.76617      -0.30743      -0.70575 
round(head(cooks.distance(f), 3), 5)
#>     Mazda RX4 Mazda RX4 Wag    Datsun 710 
#>       0.01327       0.00172       0.01544 
round(head(hatvalues(f), 3), 5)
#>     Mazda RX4 Mazda RX4 Wag    Datsun 710 
#>       0.04327       0.03520       0.05838 
