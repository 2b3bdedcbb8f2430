abbreviate(c("ab", "abcd"), 5)
#>     ab   abcd 
#>   "ab" "abcd" 
