c(1, 4, 9) |> sqrt() |> sum()
#> [1] 6
square <- function(x, p = 2) x^p
3 |> square(p = 3)
#> [1] 27
quote(x |> f(y))
#> f(x, y)
