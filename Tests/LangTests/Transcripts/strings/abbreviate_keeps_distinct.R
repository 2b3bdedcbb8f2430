abbreviate(c("abcdefg", "abcdefh"), 3)
#>  abcdefg  abcdefh 
#> "abcdfg" "abcdfh" 
