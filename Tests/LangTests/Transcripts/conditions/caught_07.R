tryCatch(strsplit(1,"a"), error=function(e) print(e))
#> <simpleError in strsplit(1, "a"): non-character argument>
tryCatch(rep(1:3,times=-1), error=function(e) print(e))
#> <simpleError in rep(1:3, times = -1): invalid 'times' argument>
