str(quote(a+b))
#>  language a + b
str(y~x)
#> Class 'formula'  language y ~ x
#>   ..- attr(*, ".Environment")=<environment: R_GlobalEnv> 
str(expression(a,b+1))
#>   expression(a, b + 1)
