as.numeric("1e-3")
#> [1] 0.001
as.integer("12")
#> [1] 12
as.integer("3.7")
#> [1] 3
as.numeric(" 5 ")
#> [1] 5
as.numeric("0x1F")
#> [1] 31
as.numeric("")
#> [1] NA
as.logical(c("TRUE", "true", "T", "yes", "0"))
#> [1] TRUE TRUE TRUE   NA   NA
as.integer("x")
#> [1] NA
#! Warning message:
#! NAs introduced by coercion 
