freq <- sort(table(c("b", "a", "b", "c", "b", "c")), decreasing = TRUE)
freq
#>
#> b c a 
#> 3 2 1 
class(freq)
#> [1] "table"
rev(freq)
#>
#> a c b 
#> 1 2 3 
freq[3:1]
#>
#> a c b 
#> 1 2 3 
class(freq[1])
#> [1] "integer"
as.data.frame(freq, stringsAsFactors = FALSE)
#>   Var1 Freq
#> 1    b    3
#> 2    c    2
#> 3    a    1
cumsum(freq)
#> b c a 
#> 3 5 6 
data.frame(table(c("x", "y", "x")))
#>   Var1 Freq
#> 1    x    2
#> 2    y    1
HairEyeColor[, , 1]
#>        Eye
#> Hair    Brown Blue Hazel Green
#>   Black    32   11    10     3
#>   Brown    53   50    25    15
#>   Red      10   10     7     7
#>   Blond     3   30     5     8
class(HairEyeColor[1, 1, ])
#> [1] "numeric"
