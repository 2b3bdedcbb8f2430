library(jpeg)
a <- array(outer(1:16, 1:24, function(i, j) (i * j) %% 17 / 17), c(16, 24, 3))
file <- tempfile(fileext = ".jpg")
writeJPEG(a, file, quality = 0.95)
b <- readJPEG(file)
dim(b)
#> [1] 16 24  3
round(b[1, 1:6, ], 3)
#>       [,1]  [,2]  [,3]
#> [1,] 0.047 0.047 0.047
#> [2,] 0.129 0.129 0.129
#> [3,] 0.169 0.169 0.169
#> [4,] 0.243 0.243 0.243
#> [5,] 0.286 0.286 0.286
#> [6,] 0.357 0.357 0.357
m <- a[, , 1]
round(readJPEG(writeJPEG(m))[1:2, 1:6], 3)
#>       [,1]  [,2]  [,3]  [,4]  [,5]  [,6]
#> [1,] 0.098 0.031 0.224 0.184 0.282 0.329
#> [2,] 0.110 0.243 0.376 0.502 0.620 0.678
round(readJPEG(writeJPEG(m, quality = 1))[1:2, 1:6], 3)
#>       [,1]  [,2]  [,3]  [,4]  [,5]  [,6]
#> [1,] 0.055 0.118 0.176 0.235 0.294 0.353
#> [2,] 0.118 0.235 0.353 0.471 0.588 0.706
length(writeJPEG(m, quality = 0.3)) < length(writeJPEG(m, quality = 0.9))
#> [1] TRUE
n <- readJPEG(file, native = TRUE)
attributes(n)
#> $dim
#> [1] 16 24
#>
#> $class
#> [1] "nativeRaster"
#>
#> $channels
#> [1] 3
#>
unclass(n)[1:4]
#> [1] -15987700 -14606047 -13948117 -12698050
x <- readJPEG(writeJPEG(array(rep(c(0.2, 0.4, 0.6, 0.8), each = 64), c(8, 8, 4)), quality = 1, color.space = "CMYK"))
attr(x, "color.space")
#> [1] "CMYK"
round(x[1, 1, ], 3)
#> [1] 0.2 0.4 0.6 0.8
round(readJPEG(writeJPEG(array(rep(c(50, 50, 50, 100) / 255, each = 64), c(8, 8, 4)), quality = 1))[4, 4, ] * 255)
#> [1] 174 174 174
round(readJPEG(writeJPEG(array(rep(c(50, 100) / 255, each = 64), c(8, 8, 2)), quality = 1, bg = "black"))[4, 4] * 255)
#> [1] 19
