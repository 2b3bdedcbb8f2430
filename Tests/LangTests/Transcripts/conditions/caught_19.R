tryCatch(file("nofile","r"), warning=function(w) print(w))
#> <simpleWarning in file("nofile", "r"): cannot open file 'nofile': No such file or directory>
tryCatch(read.csv("nofile"), warning=function(w) print(w))
#> <simpleWarning in file(file, "rt"): cannot open file 'nofile': No such file or directory>
