as.data.frame(table(g = c("b", "a", "b")))
#>   g Freq
#> 1 a    1
#> 2 b    2
as.data.frame(table(c("x", "y")), stringsAsFactors = FALSE)
#>   Var1 Freq
#> 1    x    1
#> 2    y    1
data.frame(table(mtcars$cyl, mtcars$am))
#>   Var1 Var2 Freq
#> 1    4    0    3
#> 2    6    0    4
#> 3    8    0   12
#> 4    4    1    8
#> 5    6    1    3
#> 6    8    1    2
