as.numeric("abc")
#> [1] NA
#! Warning message:
#! NAs introduced by coercion 
as.integer(c("1", "x"))
#> [1]  1 NA
#! Warning message:
#! NAs introduced by coercion 
as.integer(3e9)
#> [1] NA
#! Warning message:
#! NAs introduced by coercion to integer range 
