setClass("P", representation(x = "numeric", label = "character", inner = "list"))
p <- new("P", x = c(1.5, 2), label = "a")
deparse(p)
#> [1] "new(\"P\", x = c(1.5, 2), label = \"a\", inner = list())"
dput(p)
#> new("P", x = c(1.5, 2), label = "a", inner = list())
format(p)
#> [1] "<S4 class ‘P’ [package “.GlobalEnv”] with 3 slots>"
summary(p)
#> Length  Class   Mode 
#>      1      P     S4 
tryCatch(cat(p), error = function(e) cat(conditionMessage(e), "\n"))
#> argument 1 (type 'S4') cannot be handled by 'cat' 
tryCatch(as.character(p), error = function(e) cat(conditionMessage(e), "\n"))
#> no method for coercing this S4 class to a vector 
