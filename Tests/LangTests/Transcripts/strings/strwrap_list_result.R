strwrap(c("aaa bbb ccc", "ddd eee"), width = 8, simplify = FALSE)
#> [[1]]
#> [1] "aaa bbb" "ccc"    
#>
#> [[2]]
#> [1] "ddd eee"
#>
