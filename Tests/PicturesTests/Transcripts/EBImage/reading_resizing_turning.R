suppressMessages(library(EBImage))
file <- tempfile(fileext = ".png")
png::writePNG(array((sin((1:105) * 3.7) + 1) / 2, c(5, 7, 3)), file)
x <- readImage(file)
x
#> Image 
#>   colorMode    : Color 
#>   storage.mode : double 
#>   dim          : 7 5 3 
#>   frames.total : 3 
#>   frames.render: 1 
#>
#> imageData(object)[1:5,1:5,1]
#>           [,1]      [,2]        [,3]      [,4]        [,5]
#> [1,] 0.2352941 0.9490196 0.003921569 0.8941176 0.329411765
#> [2,] 0.3960784 0.8470588 0.015686275 0.9764706 0.176470588
#> [3,] 0.5686275 0.7019608 0.086274510 1.0000000 0.066666667
#> [4,] 0.7372549 0.5333333 0.207843137 0.9647059 0.007843137
#> [5,] 0.8705882 0.3607843 0.364705882 0.8705882 0.007843137
print(x, short = TRUE)
#> Image 
#>   colorMode    : Color 
#>   storage.mode : double 
#>   dim          : 7 5 3 
#>   frames.total : 3 
#>   frames.render: 1 
dim(x)
#> [1] 7 5 3
colorMode(x)
#> [1] 2
g <- channel(x, "gray")
g
#> Image 
#>   colorMode    : Grayscale 
#>   storage.mode : double 
#>   dim          : 7 5 
#>   frames.total : 1 
#>   frames.render: 1 
#>
#> imageData(object)[1:5,1:5]
#>           [,1]      [,2]      [,3]      [,4]      [,5]
#> [1,] 0.4156863 0.5869281 0.4379085 0.5189542 0.5294118
#> [2,] 0.4300654 0.5895425 0.4196078 0.5477124 0.4993464
#> [3,] 0.4535948 0.5790850 0.4104575 0.5712418 0.4692810
#> [4,] 0.4823529 0.5607843 0.4130719 0.5856209 0.4418301
#> [5,] 0.5124183 0.5359477 0.4274510 0.5895425 0.4222222
round(as.vector(imageData(channel(x, "luminance")))[1:5], 6)
#> [1] 0.750944 0.723679 0.669790 0.593788 0.508071
round(as.vector(imageData(channel(x, "red")))[1:5], 6)
#> [1] 0.235294 0.396078 0.568627 0.737255 0.870588
toRGB(g)
#> Image 
#>   colorMode    : Color 
#>   storage.mode : double 
#>   dim          : 7 5 3 
#>   frames.total : 3 
#>   frames.render: 1 
#>
#> imageData(object)[1:5,1:5,1]
#>           [,1]      [,2]      [,3]      [,4]      [,5]
#> [1,] 0.4156863 0.5869281 0.4379085 0.5189542 0.5294118
#> [2,] 0.4300654 0.5895425 0.4196078 0.5477124 0.4993464
#> [3,] 0.4535948 0.5790850 0.4104575 0.5712418 0.4692810
#> [4,] 0.4823529 0.5607843 0.4130719 0.5856209 0.4418301
#> [5,] 0.5124183 0.5359477 0.4274510 0.5895425 0.4222222
round(as.vector(imageData(resize(x, 4, 3))), 5)
#>  [1] 0.50065 0.62010 0.69673 0.70131 0.00833 0.10147 0.34510 0.64265 0.48971
#> [10] 0.37141 0.29935 0.30196 0.63415 0.51732 0.39265 0.30948 0.88529 0.99461
#> [19] 0.92255 0.69412 0.37418 0.49395 0.61405 0.69330 0.29526 0.35376 0.46699
#> [28] 0.58938 0.39951 0.13627 0.00931 0.06225 0.70212 0.63938 0.52500 0.40065
dim(resize(x, w = 10))
#> [1] 10  7  3
round(as.vector(imageData(resize(x, 12, 9))[1:6, 1:3, 1]), 5)
#>  [1] 0.23529 0.29559 0.38938 0.48954 0.58971 0.68807 0.47320 0.50065 0.54336
#> [10] 0.58252 0.62010 0.65289 0.86972 0.84243 0.79998 0.73747 0.67075 0.59424
round(as.vector(imageData(resize(x, 12, 9, antialias = TRUE))[1:6, 1:3, 1]), 5)
#>  [1] 0.14488 0.22990 0.30285 0.38076 0.45866 0.53517 0.37462 0.50065 0.54336
#> [10] 0.58252 0.62010 0.65289 0.68853 0.84243 0.79998 0.73747 0.67075 0.59424
round(as.vector(imageData(resize(x, 12, 9, filter = "none"))[1:6, 1:3, 1]), 5)
#>  [1] 0.23529 0.23529 0.39608 0.56863 0.56863 0.73725 0.23529 0.23529 0.39608
#> [10] 0.56863 0.56863 0.73725 0.94902 0.94902 0.84706 0.70196 0.70196 0.53333
round(as.vector(imageData(flip(x)))[1:7], 5)
#> [1] 0.32941 0.17647 0.06667 0.00784 0.00784 0.06667 0.18039
round(as.vector(imageData(flop(x)))[1:7], 5)
#> [1] 1.00000 0.96471 0.87059 0.73725 0.56863 0.39608 0.23529
dim(rotate(x, 90))
#> [1] 5 7 3
round(as.vector(imageData(rotate(x, 90)))[1:7], 5)
#> [1] 0.32941 0.89412 0.00392 0.94902 0.23529 0.17647 0.97647
r <- rotate(x, 30)
dim(r)
#> [1] 9 8 3
round(as.vector(imageData(r)[3:6, 3:5, 1]), 5)
#>  [1] 0.30072 0.64238 0.63047 0.73243 0.53735 0.12822 0.36073 0.38556 0.63671
#> [10] 0.89419 0.53597 0.41257
round(as.vector(imageData(translate(x, c(1, 2)))[1:4, 3:4, 1]), 5)
#> [1] 0.00000 0.23529 0.39608 0.56863 0.00000 0.94902 0.84706 0.70196
Image(matrix(1:4 / 4, 2))
#> Image 
#>   colorMode    : Grayscale 
#>   storage.mode : double 
#>   dim          : 2 2 
#>   frames.total : 1 
#>   frames.render: 1 
#>
#> imageData(object)[1:2,1:2]
#>      [,1] [,2]
#> [1,] 0.25 0.75
#> [2,] 0.50 1.00
Image(c("red", "blue"))
#> Image 
#>   colorMode    : Color 
#>   storage.mode : double 
#>   dim          : 1 2 3 
#>   frames.total : 3 
#>   frames.render: 1 
#>
#> imageData(object)[1:1,1:2,1]
#> [1] 1 0
is.Image(x)
#> [1] TRUE
numberOfFrames(x)
#> [1] 3
numberOfFrames(x, "render")
#> [1] 1
range(normalize(x))
#> [1] 0 1
try(readImage("noext"))
#! Error in readImage("noext") : 
#!   Unable to determine type of noext: Filename extension missing.
try(readImage("a.gif"))
#! Error in readImage("a.gif") : 
#!   Invalid type: gif. Currently supported formats are JPEG, PNG, and TIFF.
