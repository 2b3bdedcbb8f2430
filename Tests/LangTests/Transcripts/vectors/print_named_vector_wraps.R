x <- setNames(1:15, paste0("name", 1:15))
x
#>  name1  name2  name3  name4  name5  name6  name7  name8  name9 name10 name11 
#>      1      2      3      4      5      6      7      8      9     10     11 
#> name12 name13 name14 name15 
#>     12     13     14     15 
c(a = 1.5, b = NA, c = 3)
#>   a   b   c 
#> 1.5  NA 3.0 
c(first = "x", second = "yy")
#>  first second 
#>    "x"   "yy" 
c(a = TRUE, b = FALSE)
#>     a     b 
#>  TRUE FALSE 
