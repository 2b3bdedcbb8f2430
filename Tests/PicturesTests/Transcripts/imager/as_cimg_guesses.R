suppressMessages(library(imager))
im <- as.cimg(function(x, y, cc) (sin(x * 3.7 + y * 5.3 + cc * 9.1 + x * y) + 1) / 2, 7, 5, spectrum = 3)
g <- R(im)
show <- function(x) signif(as.vector(x), 6)
as.cimg(1:16)
#> Image. Width: 4 pix Height: 4 pix Depth: 1 Colour channels: 1 
#! Warning message:
#! In as.cimg.vector(obj, ...) : Guessing input is a square 2D image
as.cimg(1:12, x = 3, y = 4)
#> Image. Width: 3 pix Height: 4 pix Depth: 1 Colour channels: 1 
try(as.cimg(1:7))
#! Error in as.cimg.vector(obj, ...) : Please provide image dimensions
as.cimg(1:8)
#> Image. Width: 2 pix Height: 2 pix Depth: 2 Colour channels: 1 
#! Warning message:
#! In as.cimg.vector(obj, ...) : Guessing input is a cubic 3D image
as.cimg(rep(1:4, 3), x = 2, y = 2, cc = 3)
#> Image. Width: 2 pix Height: 2 pix Depth: 1 Colour channels: 3 
try(as.cimg(1:4, x = 3))
#! Error in as.cimg.vector(obj, ...) : 
#!   Dimensions are incompatible with input length
as.cimg(array(1:12, c(2, 2, 3)))
#> Image. Width: 2 pix Height: 2 pix Depth: 1 Colour channels: 3 
#! Warning message:
#! In as.cimg.array(array(1:12, c(2, 2, 3))) :
#!   Assuming third dimension corresponds to colour
as.cimg(array(1:16, c(2, 2, 4)))
#> Image. Width: 2 pix Height: 2 pix Depth: 4 Colour channels: 1 
#! Warning message:
#! In as.cimg.array(array(1:16, c(2, 2, 4))) :
#!   Assuming third dimension corresponds to time/depth
try(as.cimg(array(1:2, c(2, 1, 1, 1, 1))))
#! Error in as.cimg.array(array(1:2, c(2, 1, 1, 1, 1))) : 
#!   Array must have at most 4 dimensions 
as.cimg(matrix(1:6, 2))
#> Image. Width: 2 pix Height: 3 pix Depth: 1 Colour channels: 1 
as.cimg(matrix(c(TRUE, FALSE), 1))
#> Image. Width: 1 pix Height: 2 pix Depth: 1 Colour channels: 1 
as.cimg(data.frame(x = c(1, 2), y = c(1, 3), value = c(5, 6)))
#> Image. Width: 2 pix Height: 3 pix Depth: 1 Colour channels: 1 
#! Warning message:
#! In as.cimg.data.frame(data.frame(x = c(1, 2), y = c(1, 3), value = c(5,  :
#!   Guessing image dimensions from maximum coordinate values
show(as.cimg(data.frame(x = c(1, 2), y = c(1, 3), value = c(5, 6)), dims = c(2, 3, 1, 1)))
#> [1] 5 0 0 0 0 6
try(as.cimg(data.frame(a = 1)))
#! Error in as.cimg.data.frame(data.frame(a = 1)) : 
#!   input must have (x,y,value) format or similar, see help
show(as.cimg(function(x, y) x + y, 5, 3, standardise = TRUE))
#>  [1] -0.20  0.05  0.30  0.55  0.80 -0.50 -0.25  0.00  0.25  0.50 -0.80 -0.55
#> [13] -0.30 -0.05  0.20
as.cimg(function(x, y, z) x + y + z, 2, 2, 2)
#> Image. Width: 2 pix Height: 2 pix Depth: 2 Colour channels: 1 
try(as.cimg(function(a) a, 2, 2))
#! Error in as.cimg.function(function(a) a, 2, 2) : 
#!   Input must be a function with arguments (x,y) or (x,y,cc)
