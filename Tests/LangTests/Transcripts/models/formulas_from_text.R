formula("y ~ x")
#> y ~ x
formula(c("y ~ x", "z ~ w"))
#> y ~ x
#! Warning message:
#! Using formula(x) is deprecated when x is a character vector of length > 1.
#!   Consider formula(paste(x, collapse = " ")) instead. 
try(formula("y"))
#! Error in formula.character("y") : invalid formula "y": not a call
try(formula(1))
#! Error in formula.default(1) : invalid formula
try(as.formula(c("y", "x")))
#! Error in formula.character(object, env = baseenv()) : 
#!   invalid formula c("y", "x"): not a call
#! In addition: Warning message:
#! Using formula(x) is deprecated when x is a character vector of length > 1.
#!   Consider formula(paste(x, collapse = " ")) instead. 
try(as.formula(list(1)))
#! Error in formula.default(object, env = baseenv()) : invalid formula
try(as.formula("y ~ x; z"))
#! Error in str2lang(s) : parsing result not of length one, but 2
as.formula(list(formula = y ~ x))
#> y ~ x
as.formula(lm(mpg ~ wt, mtcars))
#> mpg ~ wt
environment(formula("~ x"))
#> <environment: R_GlobalEnv>
f <- y ~ x + z
class(f[-2])
#> [1] "formula"
f[2:3]
#> y(x + z)
f[0]
#> list()
f[c(1, 3)]
#> ~x + z
coef(lm("mpg ~ wt", mtcars))
#> (Intercept)          wt 
#>   37.285126   -5.344472 
xtabs("~ cyl", mtcars)
#> cyl
#>  4  6  8 
#> 11  7 14 
