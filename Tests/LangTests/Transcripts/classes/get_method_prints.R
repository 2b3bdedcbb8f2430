setGeneric("area", function(shape) standardGeneric("area"))
#> [1] "area"
setMethod("area", "numeric", function(shape) shape)
getMethod("area", "numeric")
#> Method Definition:
#>
#> function (shape) 
#> shape
#>
#> Signatures:
#>         shape    
#> target  "numeric"
#> defined "numeric"
