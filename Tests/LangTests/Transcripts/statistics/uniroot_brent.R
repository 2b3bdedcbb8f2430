r <- uniroot(function(x) x^2 - 2, c(0, 2))
round(r$root, 4)
#> [1] 1.4142
r$iter
#> [1] 6
uniroot(function(x) x^3 - x - 1, c(1, 2), tol = 1e-9)$root
#> [1] 1.324718
