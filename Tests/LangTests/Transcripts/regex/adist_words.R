adist("kitten", c("sitting", "kitchen", "kitten"))
#>      [,1] [,2] [,3]
#> [1,]    3    2    0
