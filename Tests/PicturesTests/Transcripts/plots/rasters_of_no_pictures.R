pdf(NULL)
plot(1)
try(rasterImage(list(1, 2), 1, 1, 2, 2))
#! Error in UseMethod("as.raster") : 
#!   no applicable method for 'as.raster' applied to an object of class "list"
try(rasterImage(quote(f(x)), 1, 1, 2, 2))
#! Error in UseMethod("as.raster") : 
#!   no applicable method for 'as.raster' applied to an object of class "call"
try(rasterImage(NULL, 1, 1, 2, 2))
#! Error in UseMethod("as.raster") : 
#!   no applicable method for 'as.raster' applied to an object of class "NULL"
try(rasterImage(character(0), 1, 1, 2, 2))
#! Error in rasterImage(character(0), 1, 1, 2, 2) : Empty raster
try(rasterImage(as.raster(matrix(c(0, 1), 1)), 1, 1))
#! Error in rasterImage(as.raster(matrix(c(0, 1), 1)), 1, 1) : 
#!   argument "xright" is missing, with no default
