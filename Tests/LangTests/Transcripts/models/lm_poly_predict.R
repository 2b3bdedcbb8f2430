f <- lm(mpg ~ poly(wt, 2), mtcars)
predict(f, data.frame(wt = c(2, 3)))
#>        1        2 
#> 27.85448 20.32958 
