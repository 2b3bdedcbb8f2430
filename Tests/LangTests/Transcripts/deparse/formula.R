deparse(y ~ x | z)
#> [1] "y ~ x | z"
deparse(~ x + I(x^2))
#> [1] "~x + I(x^2)"
format(y ~ x)
#> [1] "y ~ x"
