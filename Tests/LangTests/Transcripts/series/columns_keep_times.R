X <- cbind(a = ldeaths, b = mdeaths)
tsp(X[, "b"])
#> [1] 1974.000 1979.917   12.000
class(X)
#> [1] "mts"    "ts"     "matrix"
class(X[, 1])
#> [1] "ts"
class(X[, 2:1])
#> [1] "mts"    "ts"     "matrix"
class(X[1:3, ])
#> [1] "matrix" "array" 
X[2, 1]
#>    a 
#> 2552 
ldeaths[1:3]
#> [1] 3035 2552 2704
class(ldeaths[])
#> [1] "ts"
class(ts(matrix(1:4, ncol = 1)))
#> [1] "ts"
aggregate(ldeaths, FUN = mean)
#> Time Series:
#> Start = 1974 
#> End = 1979 
#> Frequency = 1 
#> [1] 2178.333 2175.083 2143.167 1935.750 1995.917 1911.500
aggregate(ldeaths, nfrequency = 4, FUN = sum)[1:4]
#> [1] 8291 6223 4841 6785
aggregate(X, 1, max)
#> Time Series:
#> Start = 1974 
#> End = 1979 
#> Frequency = 1 
#>         a    b
#> 1974 3035 2134
#> 1975 2938 2153
#> 1976 3891 2750
#> 1977 3102 2240
#> 1978 3137 2284
#> 1979 3084 2263
tsp(filter(ldeaths, rep(1, 3) / 3))
#> [1] 1974.000 1979.917   12.000
tsp(decompose(AirPassengers)$trend)
#> [1] 1949.000 1960.917   12.000
aggregate(ldeaths, 5)
#! Error in aggregate.ts(ldeaths, 5) : cannot change frequency from 12 to 5
#! Calls: aggregate -> aggregate.ts
#! Execution halted
