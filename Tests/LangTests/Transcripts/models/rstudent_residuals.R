round(head(rstudent(lm(mpg ~ wt, mtcars)), 3), 5)
#>     Mazda RX4 Mazda RX4 Wag    Datsun 710 
#>      -0.76077      -0.30274      -0.69972 
