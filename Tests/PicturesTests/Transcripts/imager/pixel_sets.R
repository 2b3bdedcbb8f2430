suppressMessages(library(imager))
im <- as.cimg(function(x, y, cc) (sin(x * 3.7 + y * 5.3 + cc * 9.1 + x * y) + 1) / 2, 7, 5, spectrum = 3)
g <- R(im)
show <- function(x) signif(as.vector(x), 6)
px <- g > median(g)
for (boundary in c(TRUE, FALSE)) { print(which(shrink(px, 3, boundary = boundary))); print(which(grow(px, 2, boundary = boundary))); print(which(grow(px, px.circle(1), boundary = boundary))); print(which(shrink(px, 2, 3, boundary = boundary))) }
#> [1] 22 29
#>  [1]  4  5  8  9 11 12 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33
#> [26] 34 35
#>  [1]  1  3  4  5  8  9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28
#> [26] 29 30 31 32 33 34 35
#> [1] 22 28 29 35
#> integer(0)
#>  [1]  4  5  8  9 11 12 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33
#> [26] 34 35
#>  [1]  1  3  4  5  8  9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28
#> [26] 29 30 31 32 33 34 35
#> [1] 22
show(erode_square(g, 3))[1:10]
#>  [1] 0.01410080 0.01410080 0.00195675 0.00195675 0.00195675 0.00885671
#>  [7] 0.00885671 0.01410080 0.01410080 0.00195675
show(dilate_square(g, 2))[1:10]
#>  [1] 0.623917 0.623917 0.388122 0.988671 0.988671 0.599770 0.412399 0.632044
#>  [9] 0.632044 0.388122
show(erode(g, imfill(3, 2, val = 1)))[1:10]
#>  [1] 0.01410080 0.01410080 0.00195675 0.00195675 0.00195675 0.00885671
#>  [7] 0.00885671 0.34465100 0.10861300 0.00195675
show(dilate(g, imfill(3, 2, val = 1), FALSE, TRUE))[1:10]
#>  [1] 1.62392 1.62392 1.98867 1.98867 1.98867 1.59977 1.41240 1.63204 1.63204
#> [10] 1.98867
for (metric in 0:3) print(show(distance_transform(as.cimg(px), 1, metric)))
#>  [1] 1 1 1 0 1 2 2 0 1 1 1 1 1 1 0 0 0 0 0 0 0 0 0 1 1 1 0 0 0 0 1 0 1 1 0
#>  [1] 1 2 1 0 1 2 2 0 1 1 1 1 1 1 0 0 0 0 0 0 0 0 0 1 1 1 0 0 0 0 1 0 1 1 0
#>  [1] 1.00000 1.41421 1.00000 0.00000 1.00000 2.00000 2.00000 0.00000 1.00000
#> [10] 1.00000 1.00000 1.00000 1.00000 1.00000 0.00000 0.00000 0.00000 0.00000
#> [19] 0.00000 0.00000 0.00000 0.00000 0.00000 1.00000 1.00000 1.00000 0.00000
#> [28] 0.00000 0.00000 0.00000 1.00000 0.00000 1.00000 1.00000 0.00000
#>  [1] 1 2 1 0 1 4 4 0 1 1 1 1 1 1 0 0 0 0 0 0 0 0 0 1 1 1 0 0 0 0 1 0 1 1 0
which(boundary(px))
#>  [1]  4  8 16 17 18 19 20 21 23 27 30 32 35
show(label(as.cimg(px)))
#>  [1] 0 0 0 1 0 0 0 2 0 0 0 0 0 0 2 2 2 2 2 2 2 2 2 3 3 3 2 2 2 2 3 4 3 3 2
show(label(as.cimg(px), TRUE))
#>  [1] 0 0 0 1 0 0 0 2 0 0 0 0 0 0 2 2 2 2 2 2 2 2 2 3 3 3 2 2 2 2 3 4 3 3 2
threshold(g, 0.3)
#> Pixel set of size 26. Width: 7 pix Height: 5 pix Depth: 1 Colour channels: 1 
attr(threshold(g, "40%"), "threshold")
#>       40% 
#> 0.4693521 
px.circle(3)
#> Pixel set of size 29. Width: 7 pix Height: 7 pix Depth: 1 Colour channels: 1 
px.square(2)
#> Pixel set of size 25. Width: 5 pix Height: 5 pix Depth: 1 Colour channels: 1 
px.diamond(2)
#> Pixel set of size 13. Width: 5 pix Height: 5 pix Depth: 1 Colour channels: 1 
px.left(im)
#> Pixel set of size 15. Width: 7 pix Height: 5 pix Depth: 1 Colour channels: 3 
px.borders(im, 2)
#> Pixel set of size 96. Width: 7 pix Height: 5 pix Depth: 1 Colour channels: 3 
px.all(im)
#> Pixel set of size 105. Width: 7 pix Height: 5 pix Depth: 1 Colour channels: 3 
bbox(px)
#> Pixel set of size 35. Width: 7 pix Height: 5 pix Depth: 1 Colour channels: 1 
crop.bbox(g, g > 0.9)
#> Image. Width: 5 pix Height: 5 pix Depth: 1 Colour channels: 1 
split_connected(px)
#> Image list of size 3 
px.flood(im, 3, 3, sigma = 0.4)
#> Pixel set of size 33. Width: 7 pix Height: 5 pix Depth: 1 Colour channels: 3 
as.data.frame(px)[1:3, ]
#>   x y z cc
#> 1 4 1 1  1
#> 2 1 2 1  1
#> 3 1 3 1  1
try(pixset(1))
#! Error in pixset(1) : 
#!   A pixset must be a logical array with four dimensions
