tryCatch(mean("a"), warning=function(e) print(e))
#> <simpleWarning in mean.default("a"): argument is not numeric or logical: returning NA>
tryCatch(matrix(1:5,2), warning=function(e) print(e))
#> <simpleWarning in matrix(1:5, 2): data length [5] is not a sub-multiple or multiple of the number of rows [2]>
