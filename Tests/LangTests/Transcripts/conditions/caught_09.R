tryCatch(do.call("nofun",list()), error=function(e) print(e))
#> <simpleError in nofun(): could not find function "nofun">
tryCatch(match.fun("zzz"), error=function(e) print(e))
#> <simpleError in get(as.character(FUN), mode = "function", envir = envir): object 'zzz' of mode 'function' was not found>
