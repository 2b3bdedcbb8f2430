tryCatch(iris$zz, error=function(e) print(e))
#> NULL
tryCatch(iris[["zz"]], error=function(e) print(e))
#> NULL
