df <- data.frame(name = "Ann", age = 3)
df[0, ]
#> [1] name age 
#> <0 rows> (or 0-length row.names)
df[df$age > 5, ]
#> [1] name age 
#> <0 rows> (or 0-length row.names)
nrow(df[0, ])
#> [1] 0
str(df[0, ])
#> 'data.frame':	0 obs. of  2 variables:
#>  $ name: chr 
#>  $ age : num 
