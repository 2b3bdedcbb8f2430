t <- terms(y ~ x * g + I(x^2) - x:g)
attr(t, "term.labels")
#> [1] "x"      "g"      "I(x^2)"
attr(t, "intercept")
#> [1] 1
attr(terms(y ~ (a + b + c)^2), "term.labels")
#> [1] "a"   "b"   "c"   "a:b" "a:c" "b:c"
attr(terms(~ a / b), "term.labels")
#> [1] "a"   "a:b"
attr(terms(y ~ ., data = data.frame(y = 1, u = 2, v = 3)), "term.labels")
#> [1] "u" "v"
