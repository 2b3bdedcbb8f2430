library(png)
a <- array((0:47) / 47, c(4, 4, 3))
file <- tempfile(fileext = ".png")
try(readPNG("no such file.png"))
#! Error in readPNG("no such file.png") : unable to open no such file.png
try(readPNG(raw(0)))
#! Error in readPNG(raw(0)) : libpng error: Not a PNG file
try(readPNG(as.raw(1:20)))
#! Error in readPNG(as.raw(1:20)) : libpng error: Not a PNG file
text <- tempfile()
writeLines("hello", text)
try(readPNG(text))
#! Error in readPNG(text) : file is not in PNG format
bytes <- writePNG(a)
writeBin(bytes[1:60], file)
try(readPNG(file))
#! Error in readPNG(file) : libpng error: Read Error
try(readPNG(3))
#! Error in path.expand(source) : invalid 'path' argument
try(writePNG("a"))
#! Error in writePNG("a") : 
#!   image must be a matrix or array of raw or real numbers
try(writePNG(1:3))
#! Error in writePNG(1:3) : 
#!   image must be a matrix or array of raw or real numbers
try(writePNG(array(0, c(2, 2, 5))))
#! Error in writePNG(array(0, c(2, 2, 5))) : 
#!   image must have either 1 (grayscale), 2 (GA), 3 (RGB) or 4 (RGBA) planes
try(writePNG(a, "/no/such/folder/x.png"))
#! Error in writePNG(a, "/no/such/folder/x.png") : 
#!   unable to create /no/such/folder/x.png
try(writePNG(a, dpi = "x"))
#! Error in writePNG(a, dpi = "x") : 
#!   invalid `dpi' specification - must be NULL or a numeric vector of length 1 or 2
