D(quote(x^2), "x")
#> 2 * x
D(expression(sin(x) * exp(2 * x)), "x")
#> cos(x) * exp(2 * x) + sin(x) * (exp(2 * x) * 2)
D(quote(log(x) / x), "x")
#> 1/x/x - log(x)/x^2
D(quote(a * x^3 + b), "x")
#> a * (3 * x^2)
D(quote(sqrt(1 - x^2)), "x")
#> -(0.5 * (2 * x * (1 - x^2)^-0.5))
eval(D(quote(exp(-x^2)), "x"), list(x = 1))
#> [1] -0.7357589
