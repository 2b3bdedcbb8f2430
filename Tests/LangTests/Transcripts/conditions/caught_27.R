tryCatch(lapply(1:2, "nofn"), error=function(e) print(e))
#> <simpleError in get(as.character(FUN), mode = "function", envir = envir): object 'nofn' of mode 'function' was not found>
tryCatch(mapply(function(a,b) a+b, 1:2, 1:3), error=function(e) print(e), warning=function(w) print(w))
#> <simpleWarning in mapply(function(a, b) a + b, 1:2, 1:3): longer argument not a multiple of length of shorter>
