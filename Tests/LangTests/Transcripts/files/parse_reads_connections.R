parse(textConnection("1+1; x"))
#> expression(1 + 1, x)
dget(textConnection("list(a=1)"))
#> $a
#> [1] 1
#>
