suppressPackageStartupMessages({library(imager); library(mxnet)})
for (i in 1:4) save.image(as.cimg(array(i / 8, c(20, 16, 1, 3))), sprintf("p%d.png", i))
# header width, object width, then objects of class and corners
objects <- c("4 5 20 16 1 .1 .2 .6 .7", "4 5 20 16 2 .1 .2 .6 .7 0 .5 .5 1 1", "4 5 20 16 0 0 0 1 1", "4 5 20 16 1 .3 .3 .4 .4")
writeLines(paste(0:3, gsub(" ", "\t", objects), sprintf("p%d.png", 1:4), sep = "\t"), "det.lst")
im2rec("det.lst", ".", "det.rec", label_width = 9, pack_label = 1, encoding = ".png")
iter <- mx.io.ImageDetRecordIter(path.imgrec = "det.rec", data.shape = c(12, 12, 3), batch.size = 2, label.pad.width = 12)
iter$iter.next()
#> [1] TRUE
dim(iter$value()$data)
#> [1] 12 12  3  2
as.array(iter$value()$label)
#>       [,1] [,2]
#>  [1,]  3.0  3.0
#>  [2,] 12.0 12.0
#>  [3,] 12.0 12.0
#>  [4,]  9.0  9.0
#>  [5,]  4.0  4.0
#>  [6,]  5.0  5.0
#>  [7,] 20.0 20.0
#>  [8,] 16.0 16.0
#>  [9,]  1.0  2.0
#> [10,]  0.1  0.1
#> [11,]  0.2  0.2
#> [12,]  0.6  0.6
#> [13,]  0.7  0.7
#> [14,] -1.0 -1.0
#> [15,] -1.0 -1.0
#> [16,] -1.0 -1.0
iter <- mx.io.ImageDetRecordIter(path.imgrec = "det.rec", data.shape = c(12, 12, 3), batch.size = 4)
iter$iter.next()
#> [1] TRUE
dim(iter$value()$label)
#> [1] 13  4
range(as.array(iter$value()$data)[, , , 1])
#> [1] 32 32
iter$iter.next()
#> [1] FALSE
