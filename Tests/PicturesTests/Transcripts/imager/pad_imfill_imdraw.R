suppressMessages(library(imager))
im <- as.cimg(function(x, y, cc) (sin(x * 3.7 + y * 5.3 + cc * 9.1 + x * y) + 1) / 2, 7, 5, spectrum = 3)
g <- R(im)
show <- function(x) signif(as.vector(x), 6)
show(pad(g, 3, "xy", val = 0.5))[1:30]
#>  [1] 0.50000000 0.50000000 0.50000000 0.50000000 0.50000000 0.50000000
#>  [7] 0.50000000 0.50000000 0.50000000 0.50000000 0.50000000 0.50000000
#> [13] 0.50000000 0.50000000 0.50000000 0.50000000 0.50000000 0.50000000
#> [19] 0.50000000 0.50000000 0.50000000 0.50000000 0.50000000 0.50000000
#> [25] 0.62391700 0.01410080 0.38812200 0.98867100 0.59977000 0.00885671
pad(g, 2, "x", pos = 1)
#> Image. Width: 9 pix Height: 5 pix Depth: 1 Colour channels: 1 
show(pad(im, 2, "y", pos = -1, val = "red"))[c(1:8, 50:60)]
#>  [1] 1 1 1 1 1 1 1 1 0 0 0 0 0 0 0 0 0 0 0
try(pad(im, 2, "y", val = 1))
#! Error in pad(im, 2, "y", val = 1) : 
#!   val must be the same length as the number of colour channels in the image
imfill(3, 2, val = "red")
#> Image. Width: 3 pix Height: 2 pix Depth: 1 Colour channels: 3 
imfill(2, 2, 2)
#> Image. Width: 2 pix Height: 2 pix Depth: 2 Colour channels: 1 
imfill(3, 3, val = TRUE)
#> Pixel set of size 9. Width: 3 pix Height: 3 pix Depth: 1 Colour channels: 1 
imfill(dim = dim(im))
#> Image. Width: 7 pix Height: 5 pix Depth: 1 Colour channels: 1 
show(imdraw(im, resize(im, 3, 3), 2, 2))[1:20]
#>  [1] 0.62391700 0.01410080 0.38812200 0.98867100 0.59977000 0.00885671
#>  [7] 0.41239900 0.63204400 0.62391700 0.38812200 0.59977000 0.05994110
#> [13] 0.26339800 0.54506900 0.64013400 0.63204400 0.10861300 0.05994110
#> [19] 0.96423300 0.84930200
show(imdraw(im, resize(im, 3, 3), -1, 4, opacity = 0.3))[20:35]
#>  [1] 0.84930200 0.67456000 0.63366000 0.99461400 0.50353800 0.00647081
#>  [7] 0.34507400 0.94600600 0.79173800 0.47731700 0.69796300 0.04739940
#> [13] 0.97971300 0.23432900 0.41807400 0.88833800
imdraw(im, g, 2, 2)
#> Image. Width: 7 pix Height: 5 pix Depth: 1 Colour channels: 3 
#! Warning message:
#! In imdraw(im, g, 2, 2) : Converting sprite to colour image
imdirac(c(3, 3, 1, 1), 2, 2)
#> Image. Width: 3 pix Height: 3 pix Depth: 1 Colour channels: 1 
set.seed(1)
show(imnoise(3, 3, cc = 2))
#>  [1] -0.6264540  0.1836430 -0.8356290  1.5952800  0.3295080 -0.8204680
#>  [7]  0.4874290  0.7383250  0.5757810 -0.3053880  1.5117800  0.3898430
#> [13] -0.6212410 -2.2147000  1.1249300 -0.0449336 -0.0161903  0.9438360
draw_rect(imfill(5, 5), 2, 2, 3, 4, 1)[, , 1, 1]
#>      [,1] [,2] [,3] [,4] [,5]
#> [1,]    0    0    0    0    0
#> [2,]    0    1    1    1    0
#> [3,]    0    1    1    1    0
#> [4,]    0    0    0    0    0
#> [5,]    0    0    0    0    0
which(R(draw_circle(imfill(9, 9, val = c(0, 0, 0)), 5, 5, 3, "white")) == 1)
#>  [1] 13 14 15 21 22 23 24 25 29 30 31 32 33 34 35 38 39 40 41 42 43 44 47 48 49
#> [26] 50 51 52 53 57 58 59 60 61 67 68 69
show(bucketfill(im, 3, 3, color = c(1, 0, 0), sigma = 0.4, opacity = 0.5))[1:20]
#>  [1] 0.62391700 0.01410080 0.38812200 0.98867100 0.59977000 0.00885671
#>  [7] 0.41239900 0.63204400 0.34465100 0.10861300 0.00195675 0.05994110
#> [13] 0.26339800 0.54506900 0.64013400 0.91122400 0.97477400 0.99983500
#> [19] 0.98211600 0.92465100
