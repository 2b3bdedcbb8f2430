# A data frame is its first column by the others; what is no formula is refused.
lm(cars)
#>
#> Call:
#> lm(formula = cars)
#>
#> Coefficients:
#> (Intercept)         dist  
#>      8.2839       0.1656  
#>
DF2formula(data.frame(y = 1, a = 2, b = 3))
#> y ~ a + b
formula(data.frame(y = 1, a = 2))
#> y ~ a
try(lm())
#! Error in terms.formula(formula, data = data) : 
#!   argument is not a valid model
try(lm(1:3))
#! Error in formula.default(object, env = baseenv()) : invalid formula
try(as.formula(5))
#! Error in formula.default(object, env = baseenv()) : invalid formula
