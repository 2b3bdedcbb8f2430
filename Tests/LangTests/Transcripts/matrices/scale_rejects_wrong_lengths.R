m <- matrix(1:6, 2)
try(scale(m, center = 1:2))
#! Error in scale.default(m, center = 1:2) : 
#!   length of 'center' must equal the number of columns of 'x'
try(scale(m, scale = 1:2))
#! Error in scale.default(m, scale = 1:2) : 
#!   length of 'scale' must equal the number of columns of 'x'
scale(m, center = 1:3, scale = FALSE)
#>      [,1] [,2] [,3]
#> [1,]    0    1    2
#> [2,]    1    2    3
#> attr(,"scaled:center")
#> [1] 1 2 3
