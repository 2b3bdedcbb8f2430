(\(x, y = 2) x + y)(3)
#> [1] 5
sapply(1:3, \(i) i^2)
#> [1] 1 4 9
\(x) x + 1
#> function (x) 
#> x + 1
