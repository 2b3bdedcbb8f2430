quote(-(1 + 2))
#> -(1 + 2)
quote((-1):3)
#> (-1):3
quote(!(a & b))
#> !(a & b)
quote(-a + b)
#> -a + b
quote(a - (b - c))
#> a - (b - c)
