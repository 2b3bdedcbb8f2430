str1 <- modifyList(list(a = list(b = 1, c = 2), d = 3), list(a = list(c = 9)))
str1
#> $a
#> $a$b
#> [1] 1
#>
#> $a$c
#> [1] 9
#>
#>
#> $d
#> [1] 3
#>
