x <- paste(rep("word", 20000), collapse = " ")
length(strsplit(x, " ")[[1]])
#> [1] 20000
sum(nchar(strsplit(x, "")[[1]]))
#> [1] 99999
table(strsplit("mississippi", "")[[1]])
#>
#> i m p s 
#> 4 1 2 4 
