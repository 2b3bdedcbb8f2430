suppressMessages(library(imager))
im <- as.cimg(function(x, y, cc) (sin(x * 3.7 + y * 5.3 + cc * 9.1 + x * y) + 1) / 2, 7, 5, spectrum = 3)
g <- R(im)
show <- function(x) signif(as.vector(x), 6)
im + 1
#> Image. Width: 7 pix Height: 5 pix Depth: 1 Colour channels: 3 
1 - im
#> Image. Width: 7 pix Height: 5 pix Depth: 1 Colour channels: 3 
-im
#> Image. Width: 7 pix Height: 5 pix Depth: 1 Colour channels: 3 
im * im
#> Image. Width: 7 pix Height: 5 pix Depth: 1 Colour channels: 3 
sqrt(im)
#> Image. Width: 7 pix Height: 5 pix Depth: 1 Colour channels: 3 
round(im)
#> Image. Width: 7 pix Height: 5 pix Depth: 1 Colour channels: 3 
im > 0.5
#> Pixel set of size 58. Width: 7 pix Height: 5 pix Depth: 1 Colour channels: 3 
!(im > 0.5)
#> Pixel set of size 47. Width: 7 pix Height: 5 pix Depth: 1 Colour channels: 3 
(im > 0.5) & (im < 0.7)
#> Pixel set of size 21. Width: 7 pix Height: 5 pix Depth: 1 Colour channels: 3 
(im > 0.5) + 0
#> Image. Width: 7 pix Height: 5 pix Depth: 1 Colour channels: 3 
im == im
#> Pixel set of size 105. Width: 7 pix Height: 5 pix Depth: 1 Colour channels: 3 
show(im^2 %% 0.3)[1:5]
#> [1] 0.089272600 0.000198832 0.150639000 0.077470900 0.059723900
