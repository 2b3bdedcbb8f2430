setClass("P", representation(x = "numeric"))
p <- new("P", x = 1:2)
setMethod("show", "P", function(object) cat("<P>\n"))
setMethod("length", "P", function(x) 99L)
setMethod("summary", "P", function(object, ...) cat("sum\n"))
p
#> <P>
print(p)
#> <P>
list(p)
#> [[1]]
#> <P>
#>
length(p)
#> [1] 99
summary(p)
#> sum
