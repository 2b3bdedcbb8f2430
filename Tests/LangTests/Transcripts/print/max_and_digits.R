print(pi, digits = 3)
#> [1] 3.14
print(1:100, max = 5)
#> [1] 1 2 3 4 5
#>  [ reached getOption("max.print") -- omitted 95 entries ]
print(c(1.5, 2.25), digits = 1)
#> [1] 2 2
options(digits = 4)
pi * 1000
#> [1] 3142
22/7
#> [1] 3.143
options(digits = 7)
