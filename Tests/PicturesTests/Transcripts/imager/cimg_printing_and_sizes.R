suppressMessages(library(imager))
im <- as.cimg(function(x, y, cc) (sin(x * 3.7 + y * 5.3 + cc * 9.1 + x * y) + 1) / 2, 7, 5, spectrum = 3)
g <- R(im)
show <- function(x) signif(as.vector(x), 6)
im
#> Image. Width: 7 pix Height: 5 pix Depth: 1 Colour channels: 3 
g
#> Image. Width: 7 pix Height: 5 pix Depth: 1 Colour channels: 1 
px <- g > 0.5
px
#> Pixel set of size 21. Width: 7 pix Height: 5 pix Depth: 1 Colour channels: 1 
imlist(g, g)
#> Image list of size 2 
c(width(im), height(im), depth(im), spectrum(im), nPix(im))
#> [1]   7   5   1   3 105
class(im)
#> [1] "cimg"         "imager_array" "numeric"     
class(as.array(im))
#> [1] "array"
class(as.matrix(g))
#> [1] "matrix" "array" 
is.cimg(im)
#> [1] TRUE
is.pixset(px)
#> [1] TRUE
dim(im)
#> [1] 7 5 1 3
as.cimg(px)
#> Image. Width: 7 pix Height: 5 pix Depth: 1 Colour channels: 1 
plain <- as.array(im)
dim(plain)
#> [1] 7 5 1 3
mean(im)
#> [1] 0.5109734
range(im)
#> [1] 0.0001224133 0.9997461268
