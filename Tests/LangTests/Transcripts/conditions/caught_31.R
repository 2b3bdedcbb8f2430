tryCatch(strtoi("z"), error=function(e) print(e))
#> [1] NA
tryCatch(merge(1), error=function(e) cat("E\n"))
#> E
