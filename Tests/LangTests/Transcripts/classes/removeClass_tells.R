setClass("A", representation(x = "numeric"))
setGeneric("ff", function(o) standardGeneric("ff"))
#> [1] "ff"
setMethod("ff", "A", function(o) 1)
removeMethod("ff", "A")
#> [1] TRUE
removeMethod("ff", "A")
#> [1] FALSE
#! Warning message:
#! In removeMethod("ff", "A") :
#!   no method found for function ‘ff’ and signature "A"
removeClass("A")
#> [1] TRUE
