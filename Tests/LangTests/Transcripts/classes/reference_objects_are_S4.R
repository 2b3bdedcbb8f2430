A <- setRefClass("A", fields = list(x = "numeric"))
a <- A$new(x = 1)
typeof(a)
#> [1] "S4"
mode(a)
#> [1] "S4"
length(a)
#> [1] 1
format(a)
#> [1] "<S4 class ‘A’ [package “.GlobalEnv”] with 1 slot>"
summary(a)
#> Length  Class   Mode 
#>      1      A     S4 
tryCatch(a[1], error = function(e) cat(conditionMessage(e), "\n"))
#> object of type 'S4' is not subsettable 
tryCatch(cat(a), error = function(e) cat(conditionMessage(e), "\n"))
#> argument 1 (type 'S4') cannot be handled by 'cat' 
