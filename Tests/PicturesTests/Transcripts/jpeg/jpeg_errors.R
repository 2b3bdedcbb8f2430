library(jpeg)
a <- array(outer(1:16, 1:24, function(i, j) (i * j) %% 17 / 17), c(16, 24, 3))
file <- tempfile(fileext = ".jpg")
try(readJPEG("no such file.jpg"))
#! Error in readJPEG("no such file.jpg") : unable to open no such file.jpg
try(readJPEG(raw(0)))
#! Error in readJPEG(raw(0)) : JPEG decompression error: Empty input file
try(readJPEG(as.raw(1:20)))
#! Error in readJPEG(as.raw(1:20)) : 
#!   JPEG decompression error: Not a JPEG file: starts with 0x01 0x02
try(writeJPEG("a"))
#! Error in writeJPEG("a") : 
#!   image must be a matrix or array of raw or real numbers
try(writeJPEG(1:3))
#! Error in writeJPEG(1:3) : 
#!   image must be a matrix or array of raw or real numbers
try(writeJPEG(array(0, c(2, 2, 5))))
#! Error in writeJPEG(array(0, c(2, 2, 5))) : 
#!   image must have either 1 (grayscale), 2 (GA), 3 (RGB) or 4 (RGBA) planes
try(writeJPEG(a, "/no/such/folder/x.jpg"))
#! Error in writeJPEG(a, "/no/such/folder/x.jpg") : 
#!   unable to create /no/such/folder/x.jpg
