# as.is = names or positions of columns that stay text; the others become factors.
text <- "a,b,n\nx,u,1\ny,v,2"
sapply(read.csv(text = text, as.is = 1), class)
#>           a           b           n 
#> "character"    "factor"   "integer" 
sapply(read.csv(text = text, as.is = "b"), class)
#>           a           b           n 
#>    "factor" "character"   "integer" 
sapply(read.csv(text = text, as.is = TRUE), class)
#>           a           b           n 
#> "character" "character"   "integer" 
tryCatch(read.csv(text = text, as.is = 5), error = conditionMessage)
#> [1] "invalid numeric 'as.is' expression"
