.bincode(c(1, 5, 10), c(0, 5, 10))
#> [1] 1 1 2
.class2(matrix(1:4, 2))
#> [1] "matrix"  "array"   "integer" "numeric"
.class2(1)
#> [1] "double"  "numeric"
.col(c(2, 3))
#>      [,1] [,2] [,3]
#> [1,]    1    2    3
#> [2,]    1    2    3
sort.int(c(3, 1, 2))
#> [1] 1 2 3
sort.int(c(3, 1, 2), index.return = TRUE)
#> $x
#> [1] 1 2 3
#>
#> $ix
#> [1] 2 3 1
#>
grepRaw("b", charToRaw("abcb"), all = TRUE)
#> [1] 2 4
numToInts(1)
#> [1]          0 1072693248
validEnc(c("a", "\xff"))
#> [1]  TRUE FALSE
x <- 1
remove(x)
exists("x")
#> [1] FALSE
