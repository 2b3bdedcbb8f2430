suppressMessages(library(imager))
im <- as.cimg(function(x, y, cc) (sin(x * 3.7 + y * 5.3 + cc * 9.1 + x * y) + 1) / 2, 7, 5, spectrum = 3)
g <- R(im)
show <- function(x) signif(as.vector(x), 6)
im[1:2, 1:2, ]
#> , , 1
#>
#>            [,1]      [,2]
#> [1,] 0.62391710 0.6320443
#> [2,] 0.01410078 0.3446514
#>
#> , , 2
#>
#>           [,1]      [,2]
#> [1,] 0.5371327 0.5287437
#> [2,] 0.9981210 0.7988802
#>
#> , , 3
#>
#>            [,1]       [,2]
#> [1,] 0.30569993 0.31347361
#> [2,] 0.04173923 0.08883823
#>
dim(im[1:2, , , drop = FALSE])
#> [1] 2 5 1 3
g[1:3]
#> [1] 0.62391710 0.01410078 0.38812218
g[g > 0.9]
#> [1] 0.9886713 0.9495486 0.9996710 0.9642329 0.9946143 0.9460058 0.9797133
part <- im
part[1:2, 1, ] <- 0
show(part)[1:5]
#> [1] 0.000000 0.000000 0.388122 0.988671 0.599770
R(part) <- 0.5
channel(part, 2) <- g
show(part)[c(1, 36, 71)]
#> [1] 0.500000 0.623917 0.000000
tryCatch(channel(part, 4) <- 1, error = conditionMessage)
#> [1] "Image only has 3 channel(s)"
at(im, 2, 3)
#> [1] 0.8224484
color.at(im, 2, 3)
#> [1] 0.8224484 0.3163473 0.5256548
at(part, 1, 1) <- 9
color.at(part, 2, 2) <- c(7, 8, 9)
color.at(part, 2, 2)
#> [1] 7 8 9
imcol(g, 2)
#> [1] 0.01410078 0.34465136 0.82244837 0.99461431 0.69796258
lapply(imrow(im, 2), round, 2)
#> $c.1
#> [1] 0.63 0.34 0.11 0.00 0.06 0.26 0.55
#>
#> $c.2
#> [1] 0.53 0.80 0.97 0.99 0.84 0.58 0.30
#>
#> $c.3
#> [1] 0.31 0.09 0.00 0.08 0.29 0.58 0.84
#>
imsub(im, x > width / 2, y < 3, cc == 2)
#> Image. Width: 4 pix Height: 2 pix Depth: 1 Colour channels: 1 
imsub(im, x %inr% c(2, 4))
#> Image. Width: 3 pix Height: 5 pix Depth: 1 Colour channels: 3 
limit <- 3
imsub(im, y <= limit)
#> Image. Width: 7 pix Height: 3 pix Depth: 1 Colour channels: 3 
tryCatch(imsub(im, x + y == 1), error = conditionMessage)
#> [1] "Use only one of x,y,z,cc at a time"
crop.borders(im, 1, 2)
#> Image. Width: 5 pix Height: 1 pix Depth: 1 Colour channels: 3 
crop.borders(im, nPix = 1)
#> Image. Width: 5 pix Height: 3 pix Depth: 1 Colour channels: 3 
autocrop(pad(im, 4, "xy"))
#> Image. Width: 7 pix Height: 5 pix Depth: 1 Colour channels: 3 
autocrop(pad(im, 4, "xy", val = "red"), "red")
#> Image. Width: 7 pix Height: 5 pix Depth: 1 Colour channels: 3 
channels(im)
#> Image list of size 3 
names(channels(im))
#> [1] "c.1" "c.2" "c.3"
frames(imappend(list(g, g), "z"))
#> Image list of size 2 
B(im)
#> Image. Width: 7 pix Height: 5 pix Depth: 1 Colour channels: 1 
