suppressMessages(library(imager))
im <- as.cimg(function(x, y, cc) (sin(x * 3.7 + y * 5.3 + cc * 9.1 + x * y) + 1) / 2, 7, 5, spectrum = 3)
g <- R(im)
show <- function(x) signif(as.vector(x), 6)
try(load.image("no such file.png"))
#! Error in wrap.url(file, load.image.internal) : File not found
try(load.image(""))
#! Error in wrap.url(file, load.image.internal) : File not found
text <- tempfile("text", ".", fileext = ".png")
writeLines("hello", text)
tryCatch(load.image(text), error = function(e) sub("f: .*png", "f: X.png", conditionMessage(e)))
#> [1] "File f: X.png does not appear to be a PNG, BMP, JPEG, or TIFF"
other <- tempfile(fileext = ".gif")
writeLines("GIF89a", other)
try(load.image(other))
#! Error in fun(file) : 
#!   Unsupported file format. Please convert to jpeg/png/bmp or install image magick
try(save.image(im, "x.tiff"))
#! Error in save.image(im, "x.tiff") : 
#!   Unsupported output file format. Use jpg/png or install ImageMagick
try(save.image(im, "noext"))
#! Error in save.image(im, "noext") : 
#!   Please provide a file extension (.png, .jpeg, etc.)
try(save.image(1, "x.png"))
#! Error in save.image(1, "x.png") : First argument should be an image
