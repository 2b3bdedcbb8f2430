nchar("hello")
#> [1] 5
nchar(c("a", "été", NA, ""))
#> [1]  1  3 NA  0
nchar(c(one = "abc"))
#> one 
#>   3 
nchar("中文", type = "bytes")
#> [1] 6
nchar("中文", type = "width")
#> [1] 4
nchar(123)
#> [1] 3
