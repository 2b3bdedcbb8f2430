# Pictures written by save.image, packed by im2rec, read by the iterators.
suppressPackageStartupMessages({library(imager); library(mxnet)})
set.seed(1)
names <- sprintf("p%d.%s", 1:9, rep(c("png", "jpg"), c(6, 3)))
for (i in 1:9) save.image(as.cimg(array(round(runif(20 * 16 * 3) * 255) / 255, c(20, 16, 1, 3))), names[i])
list <- function(labels) { writeLines(paste(0:8, labels, names, sep = "\t"), "pictures.lst"); "pictures.lst" }
im2rec(list(rep(0:2, 3)), ".", "pictures.rec")
show <- function(iter) while (iter$iter.next()) cat(dim(iter$value()$data), "|", as.array(iter$value()$label), "|", iter$num.pad(), "\n")
show(mx.io.ImageRecordIter(path.imgrec = "pictures.rec", data.shape = c(16, 16, 3), batch.size = 4))
#> 16 16 3 4 | 0 1 2 0 | 0 
#> 16 16 3 4 | 1 2 0 1 | 0 
#> 16 16 3 4 | 2 0 1 2 | 3 
# Files as they are.
im2rec("pictures.lst", ".", "raw.rec", unchanged = 1)
iter <- mx.io.ImageRecordIter(path.imgrec = "raw.rec", data.shape = c(20, 16, 3), batch.size = 3)
iter$iter.next()
#> [1] TRUE
max(abs(as.array(iter$value()$data)[, , , 1] - round(as.array(load.image("p1.png"))[, , 1, ] * 255)))
#> [1] 0
# Shuffled, cropped, mirrored, normalized: the same at each start.
make <- function() mx.io.ImageRecordIter(path.imgrec = "pictures.rec", data.shape = c(12, 12, 3), batch.size = 9, shuffle = TRUE, seed = 3,
  mean.r = 100, mean.g = 110, mean.b = 120, scale = 1 / 255, rand.crop = TRUE, rand.mirror = TRUE)
a <- make(); b <- make()
c(a$iter.next(), b$iter.next())
#> [1] TRUE TRUE
identical(as.array(a$value()$data), as.array(b$value()$data))
#> [1] TRUE
sort(as.array(a$value()$label))
#> [1] 0 0 0 1 1 1 2 2 2
a$iter.next()
#> [1] FALSE
# Two labels each, in the file or beside it.
im2rec(list(paste(rep(0:2, 3), (1:9) / 2, sep = "\t")), ".", "two.rec", label_width = 2, pack_label = 1)
iter <- mx.io.ImageRecordIter(path.imgrec = "two.rec", data.shape = c(12, 12, 3), batch.size = 3, label.width = 2)
iter$iter.next()
#> [1] TRUE
as.array(iter$value()$label)
#>      [,1] [,2] [,3]
#> [1,]  0.0    1  2.0
#> [2,]  0.5    1  1.5
iter <- mx.io.ImageRecordIter(path.imgrec = "pictures.rec", path.imglist = "pictures.lst", data.shape = c(12, 12, 3), batch.size = 3, label.width = 2)
iter$iter.next()
#> [1] TRUE
as.array(iter$value()$label)
#>      [,1] [,2] [,3]
#> [1,]  0.0    1  2.0
#> [2,]  0.5    1  1.5
# In parts, and grey.
for (part in 0:2) {
  im2rec(list(rep(0:2, 3)), ".", "parts.rec", nsplit = 3, partid = part)
  show(mx.io.ImageRecordIter(path.imgrec = sprintf("parts.rec.part%03d", part), data.shape = c(12, 12, 3), batch.size = 3, round.batch = FALSE))
}
#> 12 12 3 3 | 0 1 2 | 0 
#> 12 12 3 3 | 0 0 0 | 2 
#> 12 12 3 3 | 1 2 0 | 0 
#> 12 12 3 3 | 1 2 0 | 1 
im2rec("pictures.lst", ".", "grey.rec", color_mode = 0, new_size = 12, center_crop = 1)
show(mx.io.ImageRecordIter(path.imgrec = "grey.rec", data.shape = c(12, 12, 1), batch.size = 9))
#> 12 12 1 9 | 0 1 2 0 1 2 0 1 2 | 0 
# Errors.
try(im2rec("none.lst", ".", "x.rec"))
#! Error in im2rec("none.lst", ".", "x.rec") : 
#!   cannot open file 'none.lst': No such file or directory
try(im2rec("pictures.lst", "elsewhere", "x.rec"))
#! Error in im2rec("pictures.lst", "elsewhere", "x.rec") : 
#!   elsewhere/p1.png: File not found
try(im2rec("pictures.lst", ".", "x.rec", encoding = ".gif"))
#! Error in im2rec("pictures.lst", ".", "x.rec", encoding = ".gif") : 
#!   encoding must be ".jpg" or ".png", got ".gif"
try(im2rec("pictures.lst", ".", "x.rec", nsplit = 2, partid = 2))
#! Error in im2rec("pictures.lst", ".", "x.rec", nsplit = 2, partid = 2) : 
#!   partid must be less than nsplit, got 2
try(mx.io.ImageRecordIter(path.imgrec = "none.rec", data.shape = c(2, 2, 3), batch.size = 1))
#! Error in mx.io.ImageRecordIter(path.imgrec = "none.rec", data.shape = c(2,  : 
#!   cannot open file 'none.rec': No such file or directory
