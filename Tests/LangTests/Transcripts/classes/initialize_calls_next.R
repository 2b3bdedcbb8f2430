setClass("Base", representation(id = "numeric"))
setClass("Derived", contains = "Base", representation(nm = "character"))
setMethod("initialize", "Base", function(.Object, ..., id = 1) {
  .Object <- callNextMethod(.Object, ...)
  .Object@id <- id * 2
  .Object
})
d <- new("Derived", nm = "q", id = 4)
d@id
#> [1] 8
d@nm
#> [1] "q"
