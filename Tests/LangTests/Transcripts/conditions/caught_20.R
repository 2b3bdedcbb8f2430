tryCatch(source("nofile"), warning=function(w) print(w))
#> <simpleWarning in file(filename, "r", encoding = encoding): cannot open file 'nofile': No such file or directory>
tryCatch(stop(), error=function(e) print(e))
#> <simpleError in doTryCatch(return(expr), name, parentenv, handler): >
