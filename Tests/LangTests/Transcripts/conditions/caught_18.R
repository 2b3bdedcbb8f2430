tryCatch(as.Date("zz"), error=function(e) print(e))
#> <simpleError in charToDate(x): character string is not in a standard unambiguous format>
tryCatch(readRDS("nofile"), error=function(e) print(e), warning=function(w) print(w))
#> <simpleWarning in gzfile(file, "rb"): cannot open compressed file 'nofile', probable reason 'No such file or directory'>
