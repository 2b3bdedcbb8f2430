df <- data.frame(d = as.Date("2024-02-28") + 0:2, v = 1:3)
df
#>            d v
#> 1 2024-02-28 1
#> 2 2024-02-29 2
#> 3 2024-03-01 3
str(df)
#> 'data.frame':	3 obs. of  2 variables:
#>  $ d: Date, format: "2024-02-28" "2024-02-29" ...
#>  $ v: int  1 2 3
df[df$d > as.Date("2024-02-28"), ]
#>            d v
#> 2 2024-02-29 2
#> 3 2024-03-01 3
summary(df)
#>        d                    v      
#>  Min.   :2024-02-28   Min.   :1.0  
#>  1st Qu.:2024-02-28   1st Qu.:1.5  
#>  Median :2024-02-29   Median :2.0  
#>  Mean   :2024-02-29   Mean   :2.0  
#>  3rd Qu.:2024-02-29   3rd Qu.:2.5  
#>  Max.   :2024-03-01   Max.   :3.0  
aggregate(v ~ format(d, "%m"), df, sum)
#>   format(d, "%m") v
#> 1              02 3
#> 2              03 3
