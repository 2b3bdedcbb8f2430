df <- data.frame(a = 1:2, b = c(2.5, 4), s = c("x", "y"))
sapply(df, class)
#>           a           b           s 
#>   "integer"   "numeric" "character" 
sapply(df[1:2], mean)
#>    a    b 
#> 1.50 3.25 
Map(function(n, x) paste(n, class(x)), names(df), df)
#> $a
#> [1] "a integer"
#>
#> $b
#> [1] "b numeric"
#>
#> $s
#> [1] "s character"
#>
Filter(is.numeric, df)
#>   a   b
#> 1 1 2.5
#> 2 2 4.0
vapply(df, is.numeric, NA)
#>     a     b     s 
#>  TRUE  TRUE FALSE 
