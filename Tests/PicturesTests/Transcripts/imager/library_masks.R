library(imager)
#! Loading required package: magrittr
#!
#! Attaching package: ‘imager’
#!
#! The following object is masked from ‘package:magrittr’:
#!
#!     add
#!
#! The following objects are masked from ‘package:stats’:
#!
#!     convolve, spectrum
#!
#! The following object is masked from ‘package:graphics’:
#!
#!     frame
#!
#! The following object is masked from ‘package:base’:
#!
#!     save.image
#!
search()[1:3]
#> [1] ".GlobalEnv"       "package:imager"   "package:magrittr"
exists("R")
#> [1] TRUE
imager::width(imfill(3, 2))
#> [1] 3
detach("package:imager")
exists("imfill")
#> [1] FALSE
imager::imfill(3, 2)
#> Image. Width: 3 pix Height: 2 pix Depth: 1 Colour channels: 1 
