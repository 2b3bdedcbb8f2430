suppressMessages(library(imager))
im <- as.cimg(function(x, y, cc) (sin(x * 3.7 + y * 5.3 + cc * 9.1 + x * y) + 1) / 2, 7, 5, spectrum = 3)
g <- R(im)
show <- function(x) signif(as.vector(x), 6)
for (n in c(-1, 2, 3, -2, -3, 4)) print(names(imsplit(g, "x", n)))
#> [1] "x = 1" "x = 2" "x = 3" "x = 4" "x = 5" "x = 6" "x = 7"
#> [1] "x = 1 - 4" "x = 5 - 7"
#> [1] "x = 1 - 3" "x = 4 - 5" "x = 6 - 7"
#> [1] "x = 1 - 2" "x = 3 - 4" "x = 5 - 6" "x = 7 - 7"
#> [1] "x = 1 - 3" "x = 4 - 6" "x = 7 - 7"
#> [1] "x = 1 - 2" "x = 3 - 4" "x = 5 - 6" "x = 7 - 7"
sapply(imsplit(g, "x", 3), width)
#> x = 1 - 3 x = 4 - 5 x = 6 - 7 
#>         3         2         2 
imsplit(im, "c")
#> Image list of size 3 
imappend(list(g, g + 1), "y")
#> Image. Width: 7 pix Height: 10 pix Depth: 1 Colour channels: 1 
imappend(list(g, resize(g, 3, 3)), "x")
#> Image. Width: 10 pix Height: 5 pix Depth: 1 Colour channels: 1 
imappend(imsplit(im, "c"), "c")
#> Image. Width: 7 pix Height: 5 pix Depth: 1 Colour channels: 3 
identical(show(imappend(imsplit(im, "c"), "c")), show(im))
#> [1] TRUE
try(imappend(list(1, g), "x"))
#! Error in imappend(list(1, g), "x") : 
#!   List contains unknown image type (must be all images, or all pixsets)
try(imsplit(1, "x"))
#! Error in imsplit(1, "x") : im must be either an image or pixset
imrep(g, 2, "x")
#> Image. Width: 14 pix Height: 5 pix Depth: 1 Colour channels: 1 
imrep(g, 2)
#> Image list of size 2 
