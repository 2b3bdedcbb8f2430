suppressMessages(library(EBImage))
a <- array((0:899 * 37) %% 256 / 255, c(20, 15, 3))
im <- Image(a, colormode = "Color")
g <- Image(a[, , 1])
digest <- function(x) c(dim(x), round(sum(x), 4), round(sum(as.numeric(x) * seq_along(x)) / length(x), 4))
im
#> Image 
#>   colorMode    : Color 
#>   storage.mode : double 
#>   dim          : 20 15 3 
#>   frames.total : 3 
#>   frames.render: 1 
#>
#> imageData(object)[1:5,1:6,1]
#>           [,1]       [,2]       [,3]      [,4]      [,5]       [,6]
#> [1,] 0.0000000 0.89411765 0.78431373 0.6745098 0.5647059 0.45490196
#> [2,] 0.1450980 0.03529412 0.92941176 0.8196078 0.7098039 0.60000000
#> [3,] 0.2901961 0.18039216 0.07058824 0.9647059 0.8549020 0.74509804
#> [4,] 0.4352941 0.32549020 0.21568627 0.1058824 1.0000000 0.89019608
#> [5,] 0.5803922 0.47058824 0.36078431 0.2509804 0.1411765 0.03137255
print(im, short = TRUE)
#> Image 
#>   colorMode    : Color 
#>   storage.mode : double 
#>   dim          : 20 15 3 
#>   frames.total : 3 
#>   frames.render: 1 
digest(resize(im, 40, 30))
#> [1]   40.0000   30.0000    3.0000 1795.4824  901.0821
digest(resize(im, w = 7))
#> [1]  7.0000  5.0000  3.0000 50.8552 26.0207
digest(resize(im, 10, 8, filter = "none"))
#> [1]  10.0000   8.0000   3.0000 119.8431  60.6610
digest(resize(g, 224, 224))
#> [1]   224.00   224.00 24720.67 12409.91
digest(resize(im, 10, 8, output.dim = c(20, 20)))
#> [1]  20.0000  20.0000   3.0000 118.9961  47.2143
digest(resize(im, 10, 8, output.origin = c(2, 3)))
#> [1] 10.0000  8.0000  3.0000 93.5471 49.6090
digest(rotate(im, 30))
#> [1]  25.0000  23.0000   3.0000 448.6924 225.1236
digest(affine(im, matrix(c(1, .2, 3, -.1, 1, 2), 3)))
#> [1]  20.0000  15.0000   3.0000 326.0681 167.3121
digest(channel(im, "luminance"))
#> [1]  20.0000  15.0000 150.6591  75.6424
digest(normalize(g, ft = c(0, 255)))
#> [1]    20.00    15.00 37690.00 18974.55
otsu(g)
#> [1] 0.4980469
Image("red", c(2, 2))
#> Image 
#>   colorMode    : Color 
#>   storage.mode : double 
#>   dim          : 2 2 3 
#>   frames.total : 3 
#>   frames.render: 1 
#>
#> imageData(object)[1:2,1:2,1]
#>      [,1] [,2]
#> [1,]    1    1
#> [2,]    1    1
path <- file.path(tempdir(), "a.png")
writeImage(im, path)
digest(readImage(path))
#> [1]  20.0000  15.0000   3.0000 448.8706 225.4611
