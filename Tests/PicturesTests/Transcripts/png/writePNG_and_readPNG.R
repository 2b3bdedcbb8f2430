library(png)
a <- array((0:47) / 47, c(4, 4, 3))
file <- tempfile(fileext = ".png")
writePNG(a, file)
b <- readPNG(file)
dim(b)
#> [1] 4 4 3
round(b[1:2, , 1], 4)
#>        [,1]   [,2]   [,3]   [,4]
#> [1,] 0.0000 0.0863 0.1686 0.2549
#> [2,] 0.0196 0.1059 0.1922 0.2784
max(abs(a - b)) <= 0.5 / 255 + 1e-12
#> [1] TRUE
m <- matrix(c(0, 0.2, 0.5, 1, NA, -1), 2)
readPNG(writePNG(m))
#>      [,1]      [,2] [,3]
#> [1,]  0.0 0.5019608    0
#> [2,]  0.2 1.0000000    0
class(writePNG(m))
#> [1] "raw"
dim(readPNG(writePNG(array((0:31) / 31, c(4, 4, 2)))))
#> [1] 4 4 2
dim(readPNG(writePNG(array((0:63) / 63, c(4, 4, 4)))))
#> [1] 4 4 4
bytes <- readBin(file, "raw", 1e5)
identical(readPNG(bytes), b)
#> [1] TRUE
n <- readPNG(file, native = TRUE)
class(n)
#> [1] "nativeRaster"
unclass(n)[1:4]
#> [1] -5351680 -3969770 -2522581 -1075135
dim(readPNG(writePNG(n)))
#> [1] 4 4 4
r <- as.raw(1:12)
dim(r) <- c(4, 3, 1)
readPNG(writePNG(r))[, , 1]
#> [1] 0.003921569 0.019607843 0.035294118
con <- file(tempfile(), "wb")
writePNG(a, con)
close(con)
