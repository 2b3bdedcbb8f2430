strtrim(c("abc", "defgh", NA), c(1, 3, 2))
#> [1] "a"   "def" NA   
strtrim(c(a = "hello", b = "world"), 2)
#>    a    b 
#> "he" "wo" 
