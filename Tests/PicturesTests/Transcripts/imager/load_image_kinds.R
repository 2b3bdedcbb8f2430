suppressMessages(library(imager))
im <- as.cimg(function(x, y, cc) (sin(x * 3.7 + y * 5.3 + cc * 9.1 + x * y) + 1) / 2, 7, 5, spectrum = 3)
g <- R(im)
show <- function(x) signif(as.vector(x), 6)
tmp <- tempfile(fileext = ".png")
save.image(im, tmp)
load.image(tmp)
#> Image. Width: 7 pix Height: 5 pix Depth: 1 Colour channels: 3 
range(abs(load.image(tmp) - im)) < 0.003
#> [1] TRUE TRUE
save.image(g, tmp)
load.image(tmp)
#> Image. Width: 7 pix Height: 5 pix Depth: 1 Colour channels: 1 
save.image(im * 3 - 0.5, tmp)
show(load.image(tmp))[1:5]
#> [1] 0.6235290 0.0156863 0.3882350 0.9882350 0.6000000
save.image(imfill(2, 2, val = c(0.2, 0.4, 0.6, 0.8)), tmp)
show(load.image(tmp))
#>  [1] 0.2 0.2 0.2 0.2 0.4 0.4 0.4 0.4 0.6 0.6 0.6 0.6 0.8 0.8 0.8 0.8
jpg <- tempfile(fileext = ".jpg")
save.image(resize(im, 35, 25, interpolation_type = 3), jpg, quality = 0.95)
show(load.image(jpg))[1:5]
#> [1] 0.580392 0.533333 0.427451 0.317647 0.211765
p <- load.image(system.file("extdata/parrots.png", package = "imager"))
p
#> Image. Width: 768 pix Height: 512 pix Depth: 1 Colour channels: 3 
p[1:5]
#> [1] 0.4549020 0.4588235 0.4705882 0.4666667 0.4705882
mean(p)
#> [1] 0.4013753
small <- resize(p, 224, 224)
mean(small)
#> [1] 0.4024277
mean(resize(p, 224, 224, interpolation_type = 3))
#> [1] 0.4013753
mean(isoblur(grayscale(p), 3)[100:200, 100, 1, 1])
#> [1] 0.3336777
