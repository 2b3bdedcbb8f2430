extractAIC(lm(mpg ~ wt + hp, mtcars))
#> [1]  3.00000 63.84027
