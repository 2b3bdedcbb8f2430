toupper("abc é")
#> [1] "ABC É"
tolower("ABC")
#> [1] "abc"
casefold("AbC", upper = TRUE)
#> [1] "ABC"
toupper(c(a = "x"))
#>   a 
#> "X" 
