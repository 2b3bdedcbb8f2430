suppressMessages(library(imager))
im <- as.cimg(function(x, y, cc) (sin(x * 3.7 + y * 5.3 + cc * 9.1 + x * y) + 1) / 2, 7, 5, spectrum = 3)
g <- R(im)
show <- function(x) signif(as.vector(x), 6)
resize(im, -50, -150)
#> Image. Width: 3 pix Height: 7 pix Depth: 1 Colour channels: 3 
resize(im, -33, -33)
#> Image. Width: 2 pix Height: 1 pix Depth: 1 Colour channels: 3 
resize(im, -1, -1)
#> Image. Width: 1 pix Height: 1 pix Depth: 1 Colour channels: 3 
resize(im, 3, 3, 1, 2, interpolation_type = 3)
#> Image. Width: 3 pix Height: 3 pix Depth: 1 Colour channels: 2 
resize(im, 0, 3)
#> Image. Width: 0 pix Height: 0 pix Depth: 0 Colour channels: 0 
resize(im)
#> Image. Width: 7 pix Height: 5 pix Depth: 1 Colour channels: 3 
identical(resize(im, 7, 5), im)
#> [1] TRUE
