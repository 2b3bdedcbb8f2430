setClass("Base", representation(id = "numeric"))
setGeneric("id<-", function(x, value) standardGeneric("id<-"))
#> [1] "id<-"
setReplaceMethod("id", "Base", function(x, value) { x@id <- value; validObject(x); x })
d <- new("Base", id = 1)
id(d) <- 9
d@id
#> [1] 9
